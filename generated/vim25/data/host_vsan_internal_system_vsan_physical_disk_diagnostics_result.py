# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVsanInternalSystemVsanPhysicalDiskDiagnosticsResult."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVsanInternalSystemVsanPhysicalDiskDiagnosticsResult(vmodl.DataObject):
    """Data object type ``HostVsanInternalSystemVsanPhysicalDiskDiagnosticsResult`` (vmodl
    ``vim.host.VsanInternalSystem.VsanPhysicalDiskDiagnosticsResult``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVsanInternalSystemVsanPhysicalDiskDiagnosticsResult/
    """

    disk_uuid: str = attrs.field(
        metadata={"wire": "diskUuid", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``diskUuid``. Since 5.5."""

    success: bool = attrs.field(
        metadata={"wire": "success", "type": "boolean", "since": "5.5", "secret": False},
    )
    """Wire name ``success``. Since 5.5."""

    failure_reason: str | None = attrs.field(
        default=None,
        metadata={"wire": "failureReason", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``failureReason``. Since 5.5."""
