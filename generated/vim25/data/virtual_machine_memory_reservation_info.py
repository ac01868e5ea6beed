# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineMemoryReservationInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineMemoryReservationInfo(vmodl.DataObject):
    """Data object type ``VirtualMachineMemoryReservationInfo`` (vmodl
    ``vim.host.MemoryManagerSystem.VirtualMachineReservationInfo``).

    Since 2.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineMemoryReservationInfo/
    """

    virtual_machine_min: int = attrs.field(
        metadata={"wire": "virtualMachineMin", "type": "long", "since": "2.5", "secret": False},
    )
    """Wire name ``virtualMachineMin``. Since 2.5."""

    virtual_machine_max: int = attrs.field(
        metadata={"wire": "virtualMachineMax", "type": "long", "since": "2.5", "secret": False},
    )
    """Wire name ``virtualMachineMax``. Since 2.5."""

    virtual_machine_reserved: int = attrs.field(
        metadata={"wire": "virtualMachineReserved", "type": "long", "since": "2.5", "secret": False},
    )
    """Wire name ``virtualMachineReserved``. Since 2.5."""

    allocation_policy: str = attrs.field(
        metadata={"wire": "allocationPolicy", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``allocationPolicy``. Since 2.5."""
