# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmWwnAssignedEvent."""

from __future__ import annotations

import attrs

from vim25.data.vm_event import VmEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmWwnAssignedEvent(VmEvent):
    """Data object type ``VmWwnAssignedEvent`` (vmodl ``vim.event.VmWwnAssignedEvent``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmWwnAssignedEvent/
    """

    node_wwns: list[int] = attrs.field(
        metadata={"wire": "nodeWwns", "type": "long[]", "since": "2.5", "secret": False},
    )
    """Wire name ``nodeWwns``. Since 2.5."""

    port_wwns: list[int] = attrs.field(
        metadata={"wire": "portWwns", "type": "long[]", "since": "2.5", "secret": False},
    )
    """Wire name ``portWwns``. Since 2.5."""
