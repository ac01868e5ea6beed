# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type BoolPolicy."""

from __future__ import annotations

import attrs

from vim25.data.inheritable_policy import InheritablePolicy


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class BoolPolicy(InheritablePolicy):
    """Data object type ``BoolPolicy`` (vmodl ``vim.BoolPolicy``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/BoolPolicy/
    """

    value: bool | None = attrs.field(
        default=None,
        metadata={"wire": "value", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``value``. Since 4.0."""
