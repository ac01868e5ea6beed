# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type AnswerVMRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AnswerVMRequestType(vmodl.Request):
    """Request type ``AnswerVMRequestType``."""

    question_id: str = attrs.field(
        metadata={"wire": "questionId", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``questionId``. Since 2.0."""

    answer_choice: str = attrs.field(
        metadata={"wire": "answerChoice", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``answerChoice``. Since 2.0."""
