# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VslmTagEntry."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VslmTagEntry(vmodl.DataObject):
    """Data object type ``VslmTagEntry`` (vmodl ``vim.vslm.TagEntry``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VslmTagEntry/
    """

    tag_name: str = attrs.field(
        metadata={"wire": "tagName", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``tagName``. Since 6.5."""

    parent_category_name: str = attrs.field(
        metadata={"wire": "parentCategoryName", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``parentCategoryName``. Since 6.5."""
