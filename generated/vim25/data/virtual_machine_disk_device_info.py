# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineDiskDeviceInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_machine_target_info import VirtualMachineTargetInfo

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineDiskDeviceInfo(VirtualMachineTargetInfo):
    """Data object type ``VirtualMachineDiskDeviceInfo`` (vmodl ``vim.vm.DiskDeviceInfo``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineDiskDeviceInfo/
    """

    capacity: int | None = attrs.field(
        default=None,
        metadata={"wire": "capacity", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``capacity``. Since 2.0."""

    vm: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "vm", "type": "ManagedObjectReference[]", "since": "2.0", "secret": False},
    )
    """Wire name ``vm``. Since 2.0. Refers to a VirtualMachine."""
