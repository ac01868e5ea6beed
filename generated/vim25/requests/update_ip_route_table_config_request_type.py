# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateIpRouteTableConfigRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_ip_route_table_config import HostIpRouteTableConfig


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateIpRouteTableConfigRequestType(vmodl.Request):
    """Request type ``UpdateIpRouteTableConfigRequestType``."""

    config: HostIpRouteTableConfig = attrs.field(
        metadata={"wire": "config", "type": "HostIpRouteTableConfig", "since": "4.0", "secret": False},
    )
    """Wire name ``config``. Since 4.0."""
