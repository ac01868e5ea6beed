# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DVSNetworkResourcePoolConfigSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.dvs_network_resource_pool_allocation_info import DVSNetworkResourcePoolAllocationInfo
    from vim25.data.dynamic_property import DynamicProperty


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DVSNetworkResourcePoolConfigSpec(vmodl.DataObject):
    """Data object type ``DVSNetworkResourcePoolConfigSpec`` (vmodl
    ``vim.dvs.NetworkResourcePool.ConfigSpec``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DVSNetworkResourcePoolConfigSpec/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``key``. Since 4.1."""

    config_version: str | None = attrs.field(
        default=None,
        metadata={"wire": "configVersion", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``configVersion``. Since 4.1."""

    allocation_info: DVSNetworkResourcePoolAllocationInfo | None = attrs.field(
        default=None,
        metadata={"wire": "allocationInfo", "type": "DVSNetworkResourcePoolAllocationInfo", "since": "4.1", "secret": False},
    )
    """Wire name ``allocationInfo``. Since 4.1."""

    name: str | None = attrs.field(
        default=None,
        metadata={"wire": "name", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``name``. Since 5.0."""

    description: str | None = attrs.field(
        default=None,
        metadata={"wire": "description", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``description``. Since 5.0."""

    dynamic_property: list[DynamicProperty] | None = attrs.field(
        default=None,
        metadata={"wire": "dynamicProperty", "type": "DynamicProperty[]", "since": "4.1", "secret": False},
    )
    """Wire name ``dynamicProperty``. Since 4.1."""
