# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PropertyChange."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import typing

    from vim25.enums.property_change_op import PropertyChangeOp


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PropertyChange(vmodl.DataObject):
    """Data object type ``PropertyChange`` (vmodl ``vmodl.query.PropertyCollector.Change``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PropertyChange/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""

    op: PropertyChangeOp = attrs.field(
        metadata={"wire": "op", "type": "PropertyChangeOp", "since": "2.0", "secret": False},
    )
    """Wire name ``op``. Since 2.0."""

    val: typing.Any | None = attrs.field(
        default=None,
        metadata={"wire": "val", "type": "Any", "since": "2.0", "secret": ('name', '(?i)guestinfo[.]')},
    )
    """Wire name ``val``. Since 2.0. Secret where ``name`` matches ``(?i)guestinfo[.]``."""
