# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ExtensionEventTypeInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ExtensionEventTypeInfo(vmodl.DataObject):
    """Data object type ``ExtensionEventTypeInfo`` (vmodl ``vim.Extension.EventTypeInfo``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ExtensionEventTypeInfo/
    """

    event_id: str = attrs.field(
        metadata={"wire": "eventID", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``eventID``. Since 2.5."""

    event_type_schema: str | None = attrs.field(
        default=None,
        metadata={"wire": "eventTypeSchema", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``eventTypeSchema``. Since 4.0."""
