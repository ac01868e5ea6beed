# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type AddFilterRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AddFilterRequestType(vmodl.Request):
    """Request type ``AddFilterRequestType``."""

    provider_id: str = attrs.field(
        metadata={"wire": "providerId", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``providerId``. Since 6.5."""

    filter_name: str = attrs.field(
        metadata={"wire": "filterName", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``filterName``. Since 6.5."""

    info_ids: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "infoIds", "type": "string[]", "since": "6.5", "secret": False},
    )
    """Wire name ``infoIds``. Since 6.5."""
