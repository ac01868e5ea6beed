# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmPoweringOnWithCustomizedDVPortEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.vm_event import VmEvent

if TYPE_CHECKING:
    from vim25.data.vnic_port_argument import VnicPortArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmPoweringOnWithCustomizedDVPortEvent(VmEvent):
    """Data object type ``VmPoweringOnWithCustomizedDVPortEvent`` (vmodl
    ``vim.event.VmPoweringOnWithCustomizedDVPortEvent``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VmPoweringOnWithCustomizedDVPortEvent/
    """

    vnic: list[VnicPortArgument] = attrs.field(
        metadata={"wire": "vnic", "type": "VnicPortArgument[]", "since": "4.0", "secret": False},
    )
    """Wire name ``vnic``. Since 4.0."""
