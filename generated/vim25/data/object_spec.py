# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ObjectSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.selection_spec import SelectionSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ObjectSpec(vmodl.DataObject):
    """Data object type ``ObjectSpec`` (vmodl ``vmodl.query.PropertyCollector.ObjectSpec``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ObjectSpec/
    """

    obj: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "obj", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``obj``. Since 2.0. Refers to a ManagedObject."""

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
