# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PlacementAction."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.cluster_action import ClusterAction

if TYPE_CHECKING:
    import vmodl

    from vim25.data.virtual_machine_relocate_spec import VirtualMachineRelocateSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PlacementAction(ClusterAction):
    """Data object type ``PlacementAction`` (vmodl ``vim.cluster.PlacementAction``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PlacementAction/
    """

    vm: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "vm", "type": "ManagedObjectReference", "since": "6.0", "secret": False},
    )
    """Wire name ``vm``. Since 6.0. Refers to a VirtualMachine."""

    target_host: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "targetHost", "type": "ManagedObjectReference", "since": "6.0", "secret": False},
    )
    """Wire name ``targetHost``. Since 6.0. Refers to a HostSystem."""

    relocate_spec: VirtualMachineRelocateSpec | None = attrs.field(
        default=None,
        metadata={"wire": "relocateSpec", "type": "VirtualMachineRelocateSpec", "since": "6.0", "secret": False},
    )
    """Wire name ``relocateSpec``. Since 6.0."""
