# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type NotEnoughResourcesToStartVmEvent."""

from __future__ import annotations

import attrs

from vim25.data.vm_event import VmEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NotEnoughResourcesToStartVmEvent(VmEvent):
    """Data object type ``NotEnoughResourcesToStartVmEvent`` (vmodl
    ``vim.event.NotEnoughResourcesToStartVmEvent``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/NotEnoughResourcesToStartVmEvent/
    """

    reason: str = attrs.field(
        metadata={"wire": "reason", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``reason``. Since 6.0."""
