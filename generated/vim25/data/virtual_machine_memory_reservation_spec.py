# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineMemoryReservationSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineMemoryReservationSpec(vmodl.DataObject):
    """Data object type ``VirtualMachineMemoryReservationSpec`` (vmodl
    ``vim.host.MemoryManagerSystem.VirtualMachineReservationSpec``).

    Since 2.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineMemoryReservationSpec/
    """

    virtual_machine_reserved: int | None = attrs.field(
        default=None,
        metadata={"wire": "virtualMachineReserved", "type": "long", "since": "2.5", "secret": False},
    )
    """Wire name ``virtualMachineReserved``. Since 2.5."""

    allocation_policy: str | None = attrs.field(
        default=None,
        metadata={"wire": "allocationPolicy", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``allocationPolicy``. Since 2.5."""
