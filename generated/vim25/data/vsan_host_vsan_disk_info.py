# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VsanHostVsanDiskInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VsanHostVsanDiskInfo(vmodl.DataObject):
    """Data object type ``VsanHostVsanDiskInfo`` (vmodl ``vim.vsan.host.VsanDiskInfo``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostVsanDiskInfo/
    """

    vsan_uuid: str = attrs.field(
        metadata={"wire": "vsanUuid", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``vsanUuid``. Since 6.0."""

    format_version: int = attrs.field(
        metadata={"wire": "formatVersion", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``formatVersion``. Since 6.0."""
