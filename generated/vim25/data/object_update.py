# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ObjectUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.missing_property import MissingProperty
    from vim25.enums.object_update_kind import ObjectUpdateKind
    from vim25.data.property_change import PropertyChange


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ObjectUpdate(vmodl.DataObject):
    """Data object type ``ObjectUpdate`` (vmodl ``vmodl.query.PropertyCollector.ObjectUpdate``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ObjectUpdate/
    """

    kind: ObjectUpdateKind = attrs.field(
        metadata={"wire": "kind", "type": "ObjectUpdateKind", "since": "2.0", "secret": False},
    )
    """Wire name ``kind``. Since 2.0."""

    obj: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "obj", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``obj``. Since 2.0. Refers to a ManagedObject."""

    change_set: list[PropertyChange] | None = attrs.field(
        default=None,
        metadata={"wire": "changeSet", "type": "PropertyChange[]", "since": "2.0", "secret": False},
    )
    """Wire name ``changeSet``. Since 2.0."""

    missing_set: list[MissingProperty] | None = attrs.field(
        default=None,
        metadata={"wire": "missingSet", "type": "MissingProperty[]", "since": "2.0", "secret": False},
    )
    """Wire name ``missingSet``. Since 2.0."""
