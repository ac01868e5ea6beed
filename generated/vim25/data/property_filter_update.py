# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PropertyFilterUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.missing_object import MissingObject
    from vim25.data.object_update import ObjectUpdate


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PropertyFilterUpdate(vmodl.DataObject):
    """Data object type ``PropertyFilterUpdate`` (vmodl
    ``vmodl.query.PropertyCollector.FilterUpdate``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PropertyFilterUpdate/
    """

    filter: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "filter", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``filter``. Since 2.0. Refers to a PropertyFilter."""

    object_set: list[ObjectUpdate] | None = attrs.field(
        default=None,
        metadata={"wire": "objectSet", "type": "ObjectUpdate[]", "since": "2.0", "secret": False},
    )
    """Wire name ``objectSet``. Since 2.0."""

    missing_set: list[MissingObject] | None = attrs.field(
        default=None,
        metadata={"wire": "missingSet", "type": "MissingObject[]", "since": "2.0", "secret": False},
    )
    """Wire name ``missingSet``. Since 2.0."""
