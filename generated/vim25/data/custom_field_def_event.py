# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CustomFieldDefEvent."""

from __future__ import annotations

import attrs

from vim25.data.custom_field_event import CustomFieldEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CustomFieldDefEvent(CustomFieldEvent):
    """Data object type ``CustomFieldDefEvent`` (vmodl ``vim.event.CustomFieldDefEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CustomFieldDefEvent/
    """

    field_key: int = attrs.field(
        metadata={"wire": "fieldKey", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``fieldKey``. Since 2.0."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""
