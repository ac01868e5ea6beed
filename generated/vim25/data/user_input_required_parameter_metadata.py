# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type UserInputRequiredParameterMetadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.profile_policy_option_metadata import ProfilePolicyOptionMetadata

if TYPE_CHECKING:
    from vim25.data.profile_parameter_metadata import ProfileParameterMetadata


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UserInputRequiredParameterMetadata(ProfilePolicyOptionMetadata):
    """Data object type ``UserInputRequiredParameterMetadata`` (vmodl
    ``vim.profile.UserInputRequiredParameterMetadata``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/UserInputRequiredParameterMetadata/
    """

    user_input_parameter: list[ProfileParameterMetadata] | None = attrs.field(
        default=None,
        metadata={"wire": "userInputParameter", "type": "ProfileParameterMetadata[]", "since": "4.0", "secret": False},
    )
    """Wire name ``userInputParameter``. Since 4.0."""
