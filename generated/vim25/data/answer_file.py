# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type AnswerFile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime

    from vim25.data.profile_deferred_policy_option_parameter import ProfileDeferredPolicyOptionParameter


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AnswerFile(vmodl.DataObject):
    """Data object type ``AnswerFile`` (vmodl ``vim.profile.host.AnswerFile``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/AnswerFile/
    """

    user_input: list[ProfileDeferredPolicyOptionParameter] | None = attrs.field(
        default=None,
        metadata={"wire": "userInput", "type": "ProfileDeferredPolicyOptionParameter[]", "since": "5.0", "secret": False},
    )
    """Wire name ``userInput``. Since 5.0."""

    created_time: datetime.datetime = attrs.field(
        metadata={"wire": "createdTime", "type": "dateTime", "since": "5.0", "secret": False},
    )
    """Wire name ``createdTime``. Since 5.0."""

    modified_time: datetime.datetime = attrs.field(
        metadata={"wire": "modifiedTime", "type": "dateTime", "since": "5.0", "secret": False},
    )
    """Wire name ``modifiedTime``. Since 5.0."""
