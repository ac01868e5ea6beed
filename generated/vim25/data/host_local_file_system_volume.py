# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostLocalFileSystemVolume."""

from __future__ import annotations

import attrs

from vim25.data.host_file_system_volume import HostFileSystemVolume


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostLocalFileSystemVolume(HostFileSystemVolume):
    """Data object type ``HostLocalFileSystemVolume`` (vmodl ``vim.host.LocalFileSystemVolume``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostLocalFileSystemVolume/
    """

    device: str = attrs.field(
        metadata={"wire": "device", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``device``. Since 2.0."""
