# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type AnswerFileOptionsCreateSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.answer_file_create_spec import AnswerFileCreateSpec

if TYPE_CHECKING:
    from vim25.data.profile_deferred_policy_option_parameter import ProfileDeferredPolicyOptionParameter


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AnswerFileOptionsCreateSpec(AnswerFileCreateSpec):
    """Data object type ``AnswerFileOptionsCreateSpec`` (vmodl
    ``vim.profile.host.ProfileManager.AnswerFileOptionsCreateSpec``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/AnswerFileOptionsCreateSpec/
    """

    user_input: list[ProfileDeferredPolicyOptionParameter] | None = attrs.field(
        default=None,
        metadata={"wire": "userInput", "type": "ProfileDeferredPolicyOptionParameter[]", "since": "5.0", "secret": False},
    )
    """Wire name ``userInput``. Since 5.0."""
