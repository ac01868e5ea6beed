# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type InventoryDescription."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InventoryDescription(vmodl.DataObject):
    """Data object type ``InventoryDescription`` (vmodl
    ``vim.ResourcePlanningManager.InventoryDescription``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/InventoryDescription/
    """

    num_hosts: int = attrs.field(
        metadata={"wire": "numHosts", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``numHosts``. Since 4.0."""

    num_virtual_machines: int = attrs.field(
        metadata={"wire": "numVirtualMachines", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``numVirtualMachines``. Since 4.0."""

    num_resource_pools: int | None = attrs.field(
        default=None,
        metadata={"wire": "numResourcePools", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``numResourcePools``. Since 4.0."""

    num_clusters: int | None = attrs.field(
        default=None,
        metadata={"wire": "numClusters", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``numClusters``. Since 4.0."""

    num_cpu_dev: int | None = attrs.field(
        default=None,
        metadata={"wire": "numCpuDev", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``numCpuDev``. Since 4.0."""

    num_net_dev: int | None = attrs.field(
        default=None,
        metadata={"wire": "numNetDev", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``numNetDev``. Since 4.0."""

    num_disk_dev: int | None = attrs.field(
        default=None,
        metadata={"wire": "numDiskDev", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``numDiskDev``. Since 4.0."""

    numv_cpu_dev: int | None = attrs.field(
        default=None,
        metadata={"wire": "numvCpuDev", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``numvCpuDev``. Since 4.0."""

    numv_net_dev: int | None = attrs.field(
        default=None,
        metadata={"wire": "numvNetDev", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``numvNetDev``. Since 4.0."""

    numv_disk_dev: int | None = attrs.field(
        default=None,
        metadata={"wire": "numvDiskDev", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``numvDiskDev``. Since 4.0."""
