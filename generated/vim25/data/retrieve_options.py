# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type RetrieveOptions."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RetrieveOptions(vmodl.DataObject):
    """Data object type ``RetrieveOptions`` (vmodl ``vmodl.query.PropertyCollector.RetrieveOptions``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/RetrieveOptions/
    """

    max_objects: int | None = attrs.field(
        default=None,
        metadata={"wire": "maxObjects", "type": "int", "since": "4.1", "secret": False},
    )
    """Wire name ``maxObjects``. Since 4.1."""
