# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type DasConfigFault."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.vim_fault import VimFault

if TYPE_CHECKING:
    from vim25.data.event import Event


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DasConfigFault(VimFault):
    """Fault type ``DasConfigFault`` (vmodl ``vim.fault.DasConfigFault``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DasConfigFault/
    """

    reason: str | None = attrs.field(
        default=None,
        metadata={"wire": "reason", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``reason``. Since 4.0."""

    output: str | None = attrs.field(
        default=None,
        metadata={"wire": "output", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``output``. Since 4.0."""

    event: list[Event] | None = attrs.field(
        default=None,
        metadata={"wire": "event", "type": "Event[]", "since": "4.0", "secret": False},
    )
    """Wire name ``event``. Since 4.0."""
