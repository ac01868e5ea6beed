# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ComplianceLocator."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.profile_property_path import ProfilePropertyPath


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ComplianceLocator(vmodl.DataObject):
    """Data object type ``ComplianceLocator`` (vmodl ``vim.profile.ComplianceLocator``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ComplianceLocator/
    """

    expression_name: str = attrs.field(
        metadata={"wire": "expressionName", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``expressionName``. Since 4.0."""

    apply_path: ProfilePropertyPath = attrs.field(
        metadata={"wire": "applyPath", "type": "ProfilePropertyPath", "since": "4.0", "secret": False},
    )
    """Wire name ``applyPath``. Since 4.0."""
