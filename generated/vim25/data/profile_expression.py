# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ProfileExpression."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ProfileExpression(vmodl.DataObject):
    """Data object type ``ProfileExpression`` (vmodl ``vim.profile.Expression``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileExpression/
    """

    id: str = attrs.field(
        metadata={"wire": "id", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``id``. Since 4.0."""

    display_name: str = attrs.field(
        metadata={"wire": "displayName", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``displayName``. Since 4.0."""

    negated: bool = attrs.field(
        metadata={"wire": "negated", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``negated``. Since 4.0."""
