# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmFailedToShutdownGuestEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.vm_event import VmEvent

if TYPE_CHECKING:
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmFailedToShutdownGuestEvent(VmEvent):
    """Data object type ``VmFailedToShutdownGuestEvent`` (vmodl
    ``vim.event.VmFailedToShutdownGuestEvent``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VmFailedToShutdownGuestEvent/
    """

    reason: MethodFault = attrs.field(
        metadata={"wire": "reason", "type": "MethodFault", "since": "2.0", "secret": False},
    )
    """Wire name ``reason``. Since 2.0."""
