# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostLocalFileSystemVolumeSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostLocalFileSystemVolumeSpec(vmodl.DataObject):
    """Data object type ``HostLocalFileSystemVolumeSpec`` (vmodl
    ``vim.host.LocalFileSystemVolume.Specification``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostLocalFileSystemVolumeSpec/
    """

    device: str = attrs.field(
        metadata={"wire": "device", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``device``. Since 2.0."""

    local_path: str = attrs.field(
        metadata={"wire": "localPath", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``localPath``. Since 2.0."""
