# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ProfileCompositePolicyOptionMetadata."""

from __future__ import annotations

import attrs

from vim25.data.profile_policy_option_metadata import ProfilePolicyOptionMetadata


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ProfileCompositePolicyOptionMetadata(ProfilePolicyOptionMetadata):
    """Data object type ``ProfileCompositePolicyOptionMetadata`` (vmodl
    ``vim.profile.CompositePolicyOptionMetadata``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileCompositePolicyOptionMetadata/
    """

    option: list[str] = attrs.field(
        metadata={"wire": "option", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``option``. Since 4.0."""
