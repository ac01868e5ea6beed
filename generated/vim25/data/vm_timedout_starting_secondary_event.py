# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmTimedoutStartingSecondaryEvent."""

from __future__ import annotations

import attrs

from vim25.data.vm_event import VmEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmTimedoutStartingSecondaryEvent(VmEvent):
    """Data object type ``VmTimedoutStartingSecondaryEvent`` (vmodl
    ``vim.event.VmTimedoutStartingSecondaryEvent``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VmTimedoutStartingSecondaryEvent/
    """

    timeout: int | None = attrs.field(
        default=None,
        metadata={"wire": "timeout", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``timeout``. Since 4.0."""
