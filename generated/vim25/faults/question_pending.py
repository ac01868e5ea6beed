# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type QuestionPending."""

from __future__ import annotations

import attrs

from vim25.faults.invalid_state import InvalidState


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class QuestionPending(InvalidState):
    """Fault type ``QuestionPending`` (vmodl ``vim.fault.QuestionPending``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/QuestionPending/
    """

    text: str = attrs.field(
        metadata={"wire": "text", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``text``. Since 4.1."""
