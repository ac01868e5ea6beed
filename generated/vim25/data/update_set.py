# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type UpdateSet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.property_filter_update import PropertyFilterUpdate


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateSet(vmodl.DataObject):
    """Data object type ``UpdateSet`` (vmodl ``vmodl.query.PropertyCollector.UpdateSet``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/UpdateSet/
    """

    version: str = attrs.field(
        metadata={"wire": "version", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``version``. Since 2.0."""

    filter_set: list[PropertyFilterUpdate] | None = attrs.field(
        default=None,
        metadata={"wire": "filterSet", "type": "PropertyFilterUpdate[]", "since": "2.0", "secret": False},
    )
    """Wire name ``filterSet``. Since 2.0."""

    truncated: bool | None = attrs.field(
        default=None,
        metadata={"wire": "truncated", "type": "boolean", "since": "4.1", "secret": False},
    )
    """Wire name ``truncated``. Since 4.1."""
