# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmMessageEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.vm_event import VmEvent

if TYPE_CHECKING:
    from vim25.data.virtual_machine_message import VirtualMachineMessage


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmMessageEvent(VmEvent):
    """Data object type ``VmMessageEvent`` (vmodl ``vim.event.VmMessageEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmMessageEvent/
    """

    message: str = attrs.field(
        metadata={"wire": "message", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``message``. Since 2.0."""

    message_info: list[VirtualMachineMessage] | None = attrs.field(
        default=None,
        metadata={"wire": "messageInfo", "type": "VirtualMachineMessage[]", "since": "2.5", "secret": False},
    )
    """Wire name ``messageInfo``. Since 2.5."""
