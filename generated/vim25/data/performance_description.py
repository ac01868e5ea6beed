# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PerformanceDescription."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.element_description import ElementDescription


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PerformanceDescription(vmodl.DataObject):
    """Data object type ``PerformanceDescription`` (vmodl ``vim.PerformanceDescription``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PerformanceDescription/
    """

    counter_type: list[ElementDescription] = attrs.field(
        metadata={"wire": "counterType", "type": "ElementDescription[]", "since": "2.0", "secret": False},
    )
    """Wire name ``counterType``. Since 2.0."""

    stats_type: list[ElementDescription] = attrs.field(
        metadata={"wire": "statsType", "type": "ElementDescription[]", "since": "2.0", "secret": False},
    )
    """Wire name ``statsType``. Since 2.0."""
