# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PropertySpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PropertySpec(vmodl.DataObject):
    """Data object type ``PropertySpec`` (vmodl ``vmodl.query.PropertyCollector.PropertySpec``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PropertySpec/
    """

    type: str = attrs.field(
        metadata={"wire": "type", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``type``. Since 2.0."""

    all: bool | None = attrs.field(
        default=None,
        metadata={"wire": "all", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``all``. Since 2.0."""

    path_set: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "pathSet", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``pathSet``. Since 2.0."""
