# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmPrimaryFailoverEvent."""

from __future__ import annotations

import attrs

from vim25.data.vm_event import VmEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmPrimaryFailoverEvent(VmEvent):
    """Data object type ``VmPrimaryFailoverEvent`` (vmodl ``vim.event.VmPrimaryFailoverEvent``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmPrimaryFailoverEvent/
    """

    reason: str | None = attrs.field(
        default=None,
        metadata={"wire": "reason", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``reason``. Since 4.0."""
