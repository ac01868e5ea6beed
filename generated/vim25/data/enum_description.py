# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type EnumDescription."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.element_description import ElementDescription


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class EnumDescription(vmodl.DataObject):
    """Data object type ``EnumDescription`` (vmodl ``vim.EnumDescription``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/EnumDescription/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``key``. Since 4.0."""

    tags: list[ElementDescription] = attrs.field(
        metadata={"wire": "tags", "type": "ElementDescription[]", "since": "4.0", "secret": False},
    )
    """Wire name ``tags``. Since 4.0."""
