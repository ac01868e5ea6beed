# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineConfigInfoOverheadInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineConfigInfoOverheadInfo(vmodl.DataObject):
    """Data object type ``VirtualMachineConfigInfoOverheadInfo`` (vmodl
    ``vim.vm.ConfigInfo.OverheadInfo``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineConfigInfoOverheadInfo/
    """

    initial_memory_reservation: int | None = attrs.field(
        default=None,
        metadata={"wire": "initialMemoryReservation", "type": "long", "since": "5.0", "secret": False},
    )
    """Wire name ``initialMemoryReservation``. Since 5.0."""

    initial_swap_reservation: int | None = attrs.field(
        default=None,
        metadata={"wire": "initialSwapReservation", "type": "long", "since": "5.0", "secret": False},
    )
    """Wire name ``initialSwapReservation``. Since 5.0."""
