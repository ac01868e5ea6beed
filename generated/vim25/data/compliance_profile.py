# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ComplianceProfile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.profile_expression import ProfileExpression


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ComplianceProfile(vmodl.DataObject):
    """Data object type ``ComplianceProfile`` (vmodl ``vim.profile.ComplianceProfile``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ComplianceProfile/
    """

    expression: list[ProfileExpression] = attrs.field(
        metadata={"wire": "expression", "type": "ProfileExpression[]", "since": "4.0", "secret": False},
    )
    """Wire name ``expression``. Since 4.0."""

    root_expression: str = attrs.field(
        metadata={"wire": "rootExpression", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``rootExpression``. Since 4.0."""
