# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ProfileCompositeExpression."""

from __future__ import annotations

import attrs

from vim25.data.profile_expression import ProfileExpression


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ProfileCompositeExpression(ProfileExpression):
    """Data object type ``ProfileCompositeExpression`` (vmodl ``vim.profile.CompositeExpression``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileCompositeExpression/
    """

    operator: str = attrs.field(
        metadata={"wire": "operator", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``operator``. Since 4.0."""

    expression_name: list[str] = attrs.field(
        metadata={"wire": "expressionName", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``expressionName``. Since 4.0."""
