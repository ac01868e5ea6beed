# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type AnswerFileUpdateFailed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.vim_fault import VimFault

if TYPE_CHECKING:
    from vim25.data.answer_file_update_failure import AnswerFileUpdateFailure


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AnswerFileUpdateFailed(VimFault):
    """Fault type ``AnswerFileUpdateFailed`` (vmodl ``vim.fault.AnswerFileUpdateFailed``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/AnswerFileUpdateFailed/
    """

    failure: list[AnswerFileUpdateFailure] = attrs.field(
        metadata={"wire": "failure", "type": "AnswerFileUpdateFailure[]", "since": "5.0", "secret": False},
    )
    """Wire name ``failure``. Since 5.0."""
