# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type RetrievePropertiesRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.property_filter_spec import PropertyFilterSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RetrievePropertiesRequestType(vmodl.Request):
    """Request type ``RetrievePropertiesRequestType``."""

    spec_set: list[PropertyFilterSpec] = attrs.field(
        metadata={"wire": "specSet", "type": "PropertyFilterSpec[]", "since": "2.0", "secret": False},
    )
    """Wire name ``specSet``. Since 2.0."""
