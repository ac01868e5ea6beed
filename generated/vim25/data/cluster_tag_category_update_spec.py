# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterTagCategoryUpdateSpec."""

from __future__ import annotations

import attrs

from vim25.data.array_update_spec import ArrayUpdateSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterTagCategoryUpdateSpec(ArrayUpdateSpec):
    """Data object type ``ClusterTagCategoryUpdateSpec`` (vmodl ``vim.cluster.TagCategoryUpdateSpec``).

    Since 7.0.3.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterTagCategoryUpdateSpec/
    """

    category: str | None = attrs.field(
        default=None,
        metadata={"wire": "category", "type": "string", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``category``. Since 7.0.3.0."""
