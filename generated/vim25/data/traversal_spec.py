# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type TraversalSpec."""

from __future__ import annotations

import attrs

from vim25.data.selection_spec import SelectionSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class TraversalSpec(SelectionSpec):
    """Data object type ``TraversalSpec`` (vmodl ``vmodl.query.PropertyCollector.TraversalSpec``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/TraversalSpec/
    """

    type: str = attrs.field(
        metadata={"wire": "type", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``type``. Since 2.0."""

    path: str = attrs.field(
        metadata={"wire": "path", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``path``. Since 2.0."""

    skip: bool | None = attrs.field(
        default=None,
        metadata={"wire": "skip", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``skip``. Since 2.0."""

    select_set: list[SelectionSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "selectSet", "type": "SelectionSpec[]", "since": "2.0", "secret": False},
    )
    """Wire name ``selectSet``. Since 2.0."""
