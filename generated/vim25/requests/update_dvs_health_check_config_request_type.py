# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateDVSHealthCheckConfigRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.dvs_health_check_config import DVSHealthCheckConfig


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateDVSHealthCheckConfigRequestType(vmodl.Request):
    """Request type ``UpdateDVSHealthCheckConfigRequestType``."""

    health_check_config: list[DVSHealthCheckConfig] = attrs.field(
        metadata={"wire": "healthCheckConfig", "type": "DVSHealthCheckConfig[]", "since": "5.1", "secret": False},
    )
    """Wire name ``healthCheckConfig``. Since 5.1."""
