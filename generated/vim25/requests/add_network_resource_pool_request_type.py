# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type AddNetworkResourcePoolRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.dvs_network_resource_pool_config_spec import DVSNetworkResourcePoolConfigSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AddNetworkResourcePoolRequestType(vmodl.Request):
    """Request type ``AddNetworkResourcePoolRequestType``."""

    config_spec: list[DVSNetworkResourcePoolConfigSpec] = attrs.field(
        metadata={"wire": "configSpec", "type": "DVSNetworkResourcePoolConfigSpec[]", "since": "5.0", "secret": False},
    )
    """Wire name ``configSpec``. Since 5.0."""
