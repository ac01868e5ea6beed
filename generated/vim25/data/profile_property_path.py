# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ProfilePropertyPath."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ProfilePropertyPath(vmodl.DataObject):
    """Data object type ``ProfilePropertyPath`` (vmodl ``vim.profile.ProfilePropertyPath``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ProfilePropertyPath/
    """

    profile_path: str = attrs.field(
        metadata={"wire": "profilePath", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``profilePath``. Since 4.0."""

    policy_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "policyId", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``policyId``. Since 4.0."""

    parameter_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "parameterId", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``parameterId``. Since 5.1."""

    policy_option_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "policyOptionId", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``policyOptionId``. Since 6.7."""
