# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type CustomizationSpecItemToXmlRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.customization_spec_item import CustomizationSpecItem


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CustomizationSpecItemToXmlRequestType(vmodl.Request):
    """Request type ``CustomizationSpecItemToXmlRequestType``."""

    item: CustomizationSpecItem = attrs.field(
        metadata={"wire": "item", "type": "CustomizationSpecItem", "since": "2.0", "secret": False},
    )
    """Wire name ``item``. Since 2.0."""
