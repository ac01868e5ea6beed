# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type RegisterHealthUpdateProviderRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.health_update_info import HealthUpdateInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RegisterHealthUpdateProviderRequestType(vmodl.Request):
    """Request type ``RegisterHealthUpdateProviderRequestType``."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``name``. Since 6.5."""

    health_update_info: list[HealthUpdateInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "healthUpdateInfo", "type": "HealthUpdateInfo[]", "since": "6.5", "secret": False},
    )
    """Wire name ``healthUpdateInfo``. Since 6.5."""
