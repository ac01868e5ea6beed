# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CustomizationStartedEvent."""

from __future__ import annotations

import attrs

from vim25.data.customization_event import CustomizationEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CustomizationStartedEvent(CustomizationEvent):
    """Data object type ``CustomizationStartedEvent`` (vmodl ``vim.event.CustomizationStartedEvent``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationStartedEvent/
    """
