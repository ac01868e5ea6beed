# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type PostHealthUpdatesRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.health_update import HealthUpdate


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PostHealthUpdatesRequestType(vmodl.Request):
    """Request type ``PostHealthUpdatesRequestType``."""

    provider_id: str = attrs.field(
        metadata={"wire": "providerId", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``providerId``. Since 6.5."""

    updates: list[HealthUpdate] | None = attrs.field(
        default=None,
        metadata={"wire": "updates", "type": "HealthUpdate[]", "since": "6.5", "secret": False},
    )
    """Wire name ``updates``. Since 6.5."""
