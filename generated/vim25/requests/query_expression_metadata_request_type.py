# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type QueryExpressionMetadataRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class QueryExpressionMetadataRequestType(vmodl.Request):
    """Request type ``QueryExpressionMetadataRequestType``."""

    expression_name: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "expressionName", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``expressionName``. Since 4.0."""

    profile: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "profile", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``profile``. Since 5.0. Refers to a Profile."""
