# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type SetTaskStateRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import typing

    from vim25.faults.method_fault import MethodFault
    from vim25.enums.task_info_state import TaskInfoState


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SetTaskStateRequestType(vmodl.Request):
    """Request type ``SetTaskStateRequestType``."""

    state: TaskInfoState = attrs.field(
        metadata={"wire": "state", "type": "TaskInfoState", "since": "2.5", "secret": False},
    )
    """Wire name ``state``. Since 2.5."""

    result: typing.Any | None = attrs.field(
        default=None,
        metadata={"wire": "result", "type": "Any", "since": "2.5", "secret": False},
    )
    """Wire name ``result``. Since 2.5."""

    fault: MethodFault | None = attrs.field(
        default=None,
        metadata={"wire": "fault", "type": "MethodFault", "since": "2.5", "secret": False},
    )
    """Wire name ``fault``. Since 2.5."""
