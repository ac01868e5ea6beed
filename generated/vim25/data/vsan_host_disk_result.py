# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VsanHostDiskResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_scsi_disk import HostScsiDisk
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VsanHostDiskResult(vmodl.DataObject):
    """Data object type ``VsanHostDiskResult`` (vmodl ``vim.vsan.host.DiskResult``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostDiskResult/
    """

    disk: HostScsiDisk = attrs.field(
        metadata={"wire": "disk", "type": "HostScsiDisk", "since": "5.5", "secret": False},
    )
    """Wire name ``disk``. Since 5.5."""

    state: str = attrs.field(
        metadata={"wire": "state", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``state``. Since 5.5."""

    vsan_uuid: str | None = attrs.field(
        default=None,
        metadata={"wire": "vsanUuid", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``vsanUuid``. Since 5.5."""

    error: MethodFault | None = attrs.field(
        default=None,
        metadata={"wire": "error", "type": "MethodFault", "since": "5.5", "secret": False},
    )
    """Wire name ``error``. Since 5.5."""

    degraded: bool | None = attrs.field(
        default=None,
        metadata={"wire": "degraded", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``degraded``. Since 6.0."""
