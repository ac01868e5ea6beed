# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineScsiPassthroughInfo."""

from __future__ import annotations

import attrs

from vim25.data.virtual_machine_target_info import VirtualMachineTargetInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineScsiPassthroughInfo(VirtualMachineTargetInfo):
    """Data object type ``VirtualMachineScsiPassthroughInfo`` (vmodl ``vim.vm.ScsiPassthroughInfo``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineScsiPassthroughInfo/
    """

    scsi_class: str = attrs.field(
        metadata={"wire": "scsiClass", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``scsiClass``. Since 2.0."""

    vendor: str = attrs.field(
        metadata={"wire": "vendor", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``vendor``. Since 2.0."""

    physical_unit_number: int = attrs.field(
        metadata={"wire": "physicalUnitNumber", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``physicalUnitNumber``. Since 2.0."""
