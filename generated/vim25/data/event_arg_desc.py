# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type EventArgDesc."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.element_description import ElementDescription


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class EventArgDesc(vmodl.DataObject):
    """Data object type ``EventArgDesc`` (vmodl ``vim.event.EventDescription.EventArgDesc``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/EventArgDesc/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``name``. Since 4.0."""

    type: str = attrs.field(
        metadata={"wire": "type", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``type``. Since 4.0."""

    description: ElementDescription | None = attrs.field(
        default=None,
        metadata={"wire": "description", "type": "ElementDescription", "since": "4.0", "secret": False},
    )
    """Wire name ``description``. Since 4.0."""
