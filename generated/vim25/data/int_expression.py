# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type IntExpression."""

from __future__ import annotations

import attrs

from vim25.data.negatable_expression import NegatableExpression


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class IntExpression(NegatableExpression):
    """Data object type ``IntExpression`` (vmodl ``vim.IntExpression``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/IntExpression/
    """

    value: int | None = attrs.field(
        default=None,
        metadata={"wire": "value", "type": "int", "since": "5.5", "secret": False},
    )
    """Wire name ``value``. Since 5.5."""
