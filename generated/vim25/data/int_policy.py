# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type IntPolicy."""

from __future__ import annotations

import attrs

from vim25.data.inheritable_policy import InheritablePolicy


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class IntPolicy(InheritablePolicy):
    """Data object type ``IntPolicy`` (vmodl ``vim.IntPolicy``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/IntPolicy/
    """

    value: int | None = attrs.field(
        default=None,
        metadata={"wire": "value", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``value``. Since 4.0."""
