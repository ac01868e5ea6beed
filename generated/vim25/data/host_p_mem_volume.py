# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostPMemVolume."""

from __future__ import annotations

import attrs

from vim25.data.host_file_system_volume import HostFileSystemVolume


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostPMemVolume(HostFileSystemVolume):
    """Data object type ``HostPMemVolume`` (vmodl ``vim.host.PMemVolume``).

    Since 6.7.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostPMemVolume/
    """

    uuid: str = attrs.field(
        metadata={"wire": "uuid", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``uuid``. Since 6.7."""

    version: str = attrs.field(
        metadata={"wire": "version", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``version``. Since 6.7."""
