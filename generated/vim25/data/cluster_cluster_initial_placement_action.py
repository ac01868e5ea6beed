# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterClusterInitialPlacementAction."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.cluster_action import ClusterAction

if TYPE_CHECKING:
    import vmodl

    from vim25.data.virtual_machine_config_spec import VirtualMachineConfigSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterClusterInitialPlacementAction(ClusterAction):
    """Data object type ``ClusterClusterInitialPlacementAction`` (vmodl
    ``vim.cluster.ClusterInitialPlacementAction``).

    Since 8.0.0.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterClusterInitialPlacementAction/
    """

    target_host: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "targetHost", "type": "ManagedObjectReference", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``targetHost``. Since 8.0.0.1. Refers to a HostSystem."""

    pool: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "pool", "type": "ManagedObjectReference", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``pool``. Since 8.0.0.1. Refers to a ResourcePool."""

    config_spec: VirtualMachineConfigSpec | None = attrs.field(
        default=None,
        metadata={"wire": "configSpec", "type": "VirtualMachineConfigSpec", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``configSpec``. Since 8.0.0.1."""
