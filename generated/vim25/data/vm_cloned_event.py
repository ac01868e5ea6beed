# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmClonedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.vm_clone_event import VmCloneEvent

if TYPE_CHECKING:
    from vim25.data.vm_event_argument import VmEventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmClonedEvent(VmCloneEvent):
    """Data object type ``VmClonedEvent`` (vmodl ``vim.event.VmClonedEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmClonedEvent/
    """

    source_vm: VmEventArgument = attrs.field(
        metadata={"wire": "sourceVm", "type": "VmEventArgument", "since": "2.0", "secret": False},
    )
    """Wire name ``sourceVm``. Since 2.0."""
