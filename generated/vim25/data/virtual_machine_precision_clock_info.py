# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachinePrecisionClockInfo."""

from __future__ import annotations

import attrs

from vim25.data.virtual_machine_target_info import VirtualMachineTargetInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachinePrecisionClockInfo(VirtualMachineTargetInfo):
    """Data object type ``VirtualMachinePrecisionClockInfo`` (vmodl ``vim.vm.PrecisionClockInfo``).

    Since 7.0.0.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachinePrecisionClockInfo/
    """

    system_clock_protocol: str | None = attrs.field(
        default=None,
        metadata={"wire": "systemClockProtocol", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``systemClockProtocol``. Since 7.0.0.0."""
