# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type AnswerFileStatusResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime

    from vim25.data.answer_file_status_error import AnswerFileStatusError


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AnswerFileStatusResult(vmodl.DataObject):
    """Data object type ``AnswerFileStatusResult`` (vmodl ``vim.profile.host.AnswerFileStatusResult``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/AnswerFileStatusResult/
    """

    checked_time: datetime.datetime = attrs.field(
        metadata={"wire": "checkedTime", "type": "dateTime", "since": "5.0", "secret": False},
    )
    """Wire name ``checkedTime``. Since 5.0."""

    host: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``host``. Since 5.0. Refers to a HostSystem."""

    status: str = attrs.field(
        metadata={"wire": "status", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``status``. Since 5.0."""

    error: list[AnswerFileStatusError] | None = attrs.field(
        default=None,
        metadata={"wire": "error", "type": "AnswerFileStatusError[]", "since": "5.0", "secret": False},
    )
    """Wire name ``error``. Since 5.0."""
