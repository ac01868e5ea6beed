# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ObjectContent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.dynamic_property import DynamicProperty
    from vim25.data.missing_property import MissingProperty


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ObjectContent(vmodl.DataObject):
    """Data object type ``ObjectContent`` (vmodl ``vmodl.query.PropertyCollector.ObjectContent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ObjectContent/
    """

    obj: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "obj", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``obj``. Since 2.0. Refers to a ManagedObject."""

    prop_set: list[DynamicProperty] | None = attrs.field(
        default=None,
        metadata={"wire": "propSet", "type": "DynamicProperty[]", "since": "2.0", "secret": False},
    )
    """Wire name ``propSet``. Since 2.0."""

    missing_set: list[MissingProperty] | None = attrs.field(
        default=None,
        metadata={"wire": "missingSet", "type": "MissingProperty[]", "since": "2.0", "secret": False},
    )
    """Wire name ``missingSet``. Since 2.0."""
