# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CustomFieldDefRemovedEvent."""

from __future__ import annotations

import attrs

from vim25.data.custom_field_def_event import CustomFieldDefEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CustomFieldDefRemovedEvent(CustomFieldDefEvent):
    """Data object type ``CustomFieldDefRemovedEvent`` (vmodl
    ``vim.event.CustomFieldDefRemovedEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CustomFieldDefRemovedEvent/
    """
