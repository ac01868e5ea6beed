# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsHostInfrastructureTrafficResource."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.dvs_host_infrastructure_traffic_resource_allocation import DvsHostInfrastructureTrafficResourceAllocation


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsHostInfrastructureTrafficResource(vmodl.DataObject):
    """Data object type ``DvsHostInfrastructureTrafficResource`` (vmodl
    ``vim.DistributedVirtualSwitch.HostInfrastructureTrafficResource``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsHostInfrastructureTrafficResource/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``key``. Since 6.0."""

    description: str | None = attrs.field(
        default=None,
        metadata={"wire": "description", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``description``. Since 6.0."""

    allocation_info: DvsHostInfrastructureTrafficResourceAllocation = attrs.field(
        metadata={"wire": "allocationInfo", "type": "DvsHostInfrastructureTrafficResourceAllocation", "since": "6.0", "secret": False},
    )
    """Wire name ``allocationInfo``. Since 6.0."""
