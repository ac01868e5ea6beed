# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ProfileSimpleExpression."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.profile_expression import ProfileExpression

if TYPE_CHECKING:
    from vim25.data.key_any_value import KeyAnyValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ProfileSimpleExpression(ProfileExpression):
    """Data object type ``ProfileSimpleExpression`` (vmodl ``vim.profile.SimpleExpression``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileSimpleExpression/
    """

    expression_type: str = attrs.field(
        metadata={"wire": "expressionType", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``expressionType``. Since 4.0."""

    parameter: list[KeyAnyValue] | None = attrs.field(
        default=None,
        metadata={"wire": "parameter", "type": "KeyAnyValue[]", "since": "4.0", "secret": False},
    )
    """Wire name ``parameter``. Since 4.0."""
