# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PlacementSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.cluster_rule_info import ClusterRuleInfo
    from vim25.data.virtual_machine_clone_spec import VirtualMachineCloneSpec
    from vim25.data.virtual_machine_config_spec import VirtualMachineConfigSpec
    from vim25.enums.virtual_machine_move_priority import VirtualMachineMovePriority
    from vim25.data.virtual_machine_relocate_spec import VirtualMachineRelocateSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PlacementSpec(vmodl.DataObject):
    """Data object type ``PlacementSpec`` (vmodl ``vim.cluster.PlacementSpec``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PlacementSpec/
    """

    priority: VirtualMachineMovePriority | None = attrs.field(
        default=None,
        metadata={"wire": "priority", "type": "VirtualMachineMovePriority", "since": "6.0", "secret": False},
    )
    """Wire name ``priority``. Since 6.0."""

    vm: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "vm", "type": "ManagedObjectReference", "since": "6.0", "secret": False},
    )
    """Wire name ``vm``. Since 6.0. Refers to a VirtualMachine."""

    config_spec: VirtualMachineConfigSpec | None = attrs.field(
        default=None,
        metadata={"wire": "configSpec", "type": "VirtualMachineConfigSpec", "since": "6.0", "secret": False},
    )
    """Wire name ``configSpec``. Since 6.0."""

    relocate_spec: VirtualMachineRelocateSpec | None = attrs.field(
        default=None,
        metadata={"wire": "relocateSpec", "type": "VirtualMachineRelocateSpec", "since": "6.0", "secret": False},
    )
    """Wire name ``relocateSpec``. Since 6.0."""

    hosts: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "hosts", "type": "ManagedObjectReference[]", "since": "6.0", "secret": False},
    )
    """Wire name ``hosts``. Since 6.0. Refers to a HostSystem."""

    datastores: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "datastores", "type": "ManagedObjectReference[]", "since": "6.0", "secret": False},
    )
    """Wire name ``datastores``. Since 6.0. Refers to a Datastore."""

    storage_pods: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "storagePods", "type": "ManagedObjectReference[]", "since": "6.0", "secret": False},
    )
    """Wire name ``storagePods``. Since 6.0. Refers to a StoragePod."""

    disallow_prerequisite_moves: bool | None = attrs.field(
        default=None,
        metadata={"wire": "disallowPrerequisiteMoves", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``disallowPrerequisiteMoves``. Since 6.0."""

    rules: list[ClusterRuleInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "rules", "type": "ClusterRuleInfo[]", "since": "6.0", "secret": False},
    )
    """Wire name ``rules``. Since 6.0."""

    key: str | None = attrs.field(
        default=None,
        metadata={"wire": "key", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``key``. Since 6.0."""

    placement_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "placementType", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``placementType``. Since 6.0."""

    clone_spec: VirtualMachineCloneSpec | None = attrs.field(
        default=None,
        metadata={"wire": "cloneSpec", "type": "VirtualMachineCloneSpec", "since": "6.0", "secret": False},
    )
    """Wire name ``cloneSpec``. Since 6.0."""

    clone_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "cloneName", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``cloneName``. Since 6.0."""
