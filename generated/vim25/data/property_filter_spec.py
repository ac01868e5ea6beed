# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PropertyFilterSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.object_spec import ObjectSpec
    from vim25.data.property_spec import PropertySpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PropertyFilterSpec(vmodl.DataObject):
    """Data object type ``PropertyFilterSpec`` (vmodl ``vmodl.query.PropertyCollector.FilterSpec``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PropertyFilterSpec/
    """

    prop_set: list[PropertySpec] = attrs.field(
        metadata={"wire": "propSet", "type": "PropertySpec[]", "since": "2.0", "secret": False},
    )
    """Wire name ``propSet``. Since 2.0."""

    object_set: list[ObjectSpec] = attrs.field(
        metadata={"wire": "objectSet", "type": "ObjectSpec[]", "since": "2.0", "secret": False},
    )
    """Wire name ``objectSet``. Since 2.0."""

    report_missing_objects_in_results: bool | None = attrs.field(
        default=None,
        metadata={"wire": "reportMissingObjectsInResults", "type": "boolean", "since": "4.1", "secret": False},
    )
    """Wire name ``reportMissingObjectsInResults``. Since 4.1."""
