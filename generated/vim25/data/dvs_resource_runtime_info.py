# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsResourceRuntimeInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.dvs_vm_vnic_network_resource_pool_runtime_info import DvsVmVnicNetworkResourcePoolRuntimeInfo
    from vim25.data.dvs_vnic_allocated_resource import DvsVnicAllocatedResource


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsResourceRuntimeInfo(vmodl.DataObject):
    """Data object type ``DvsResourceRuntimeInfo`` (vmodl
    ``vim.DistributedVirtualSwitch.ResourceRuntimeInfo``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsResourceRuntimeInfo/
    """

    capacity: int | None = attrs.field(
        default=None,
        metadata={"wire": "capacity", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``capacity``. Since 6.0."""

    usage: int | None = attrs.field(
        default=None,
        metadata={"wire": "usage", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``usage``. Since 6.0."""

    available: int | None = attrs.field(
        default=None,
        metadata={"wire": "available", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``available``. Since 6.0."""

    allocated_resource: list[DvsVnicAllocatedResource] | None = attrs.field(
        default=None,
        metadata={"wire": "allocatedResource", "type": "DvsVnicAllocatedResource[]", "since": "6.0", "secret": False},
    )
    """Wire name ``allocatedResource``. Since 6.0."""

    vm_vnic_network_resource_pool_runtime: list[DvsVmVnicNetworkResourcePoolRuntimeInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "vmVnicNetworkResourcePoolRuntime", "type": "DvsVmVnicNetworkResourcePoolRuntimeInfo[]", "since": "6.0", "secret": False},
    )
    """Wire name ``vmVnicNetworkResourcePoolRuntime``. Since 6.0."""
