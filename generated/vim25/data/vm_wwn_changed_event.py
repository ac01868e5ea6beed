# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmWwnChangedEvent."""

from __future__ import annotations

import attrs

from vim25.data.vm_event import VmEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmWwnChangedEvent(VmEvent):
    """Data object type ``VmWwnChangedEvent`` (vmodl ``vim.event.VmWwnChangedEvent``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmWwnChangedEvent/
    """

    old_node_wwns: list[int] | None = attrs.field(
        default=None,
        metadata={"wire": "oldNodeWwns", "type": "long[]", "since": "2.5", "secret": False},
    )
    """Wire name ``oldNodeWwns``. Since 2.5."""

    old_port_wwns: list[int] | None = attrs.field(
        default=None,
        metadata={"wire": "oldPortWwns", "type": "long[]", "since": "2.5", "secret": False},
    )
    """Wire name ``oldPortWwns``. Since 2.5."""

    new_node_wwns: list[int] | None = attrs.field(
        default=None,
        metadata={"wire": "newNodeWwns", "type": "long[]", "since": "2.5", "secret": False},
    )
    """Wire name ``newNodeWwns``. Since 2.5."""

    new_port_wwns: list[int] | None = attrs.field(
        default=None,
        metadata={"wire": "newPortWwns", "type": "long[]", "since": "2.5", "secret": False},
    )
    """Wire name ``newPortWwns``. Since 2.5."""
