# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DVSNetworkResourcePool."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.dvs_network_resource_pool_allocation_info import DVSNetworkResourcePoolAllocationInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DVSNetworkResourcePool(vmodl.DataObject):
    """Data object type ``DVSNetworkResourcePool`` (vmodl ``vim.dvs.NetworkResourcePool``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DVSNetworkResourcePool/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``key``. Since 4.1."""

    name: str | None = attrs.field(
        default=None,
        metadata={"wire": "name", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``name``. Since 4.1."""

    description: str | None = attrs.field(
        default=None,
        metadata={"wire": "description", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``description``. Since 4.1."""

    config_version: str = attrs.field(
        metadata={"wire": "configVersion", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``configVersion``. Since 4.1."""

    allocation_info: DVSNetworkResourcePoolAllocationInfo = attrs.field(
        metadata={"wire": "allocationInfo", "type": "DVSNetworkResourcePoolAllocationInfo", "since": "4.1", "secret": False},
    )
    """Wire name ``allocationInfo``. Since 4.1."""
