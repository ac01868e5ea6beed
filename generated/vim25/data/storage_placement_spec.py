# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type StoragePlacementSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.storage_drs_pod_selection_spec import StorageDrsPodSelectionSpec
    from vim25.data.virtual_machine_clone_spec import VirtualMachineCloneSpec
    from vim25.data.virtual_machine_config_spec import VirtualMachineConfigSpec
    from vim25.enums.virtual_machine_move_priority import VirtualMachineMovePriority
    from vim25.data.virtual_machine_relocate_spec import VirtualMachineRelocateSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class StoragePlacementSpec(vmodl.DataObject):
    """Data object type ``StoragePlacementSpec`` (vmodl ``vim.storageDrs.StoragePlacementSpec``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/StoragePlacementSpec/
    """

    type: str = attrs.field(
        metadata={"wire": "type", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``type``. Since 5.0."""

    priority: VirtualMachineMovePriority | None = attrs.field(
        default=None,
        metadata={"wire": "priority", "type": "VirtualMachineMovePriority", "since": "5.0", "secret": False},
    )
    """Wire name ``priority``. Since 5.0."""

    vm: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "vm", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``vm``. Since 5.0. Refers to a VirtualMachine."""

    pod_selection_spec: StorageDrsPodSelectionSpec = attrs.field(
        metadata={"wire": "podSelectionSpec", "type": "StorageDrsPodSelectionSpec", "since": "5.0", "secret": False},
    )
    """Wire name ``podSelectionSpec``. Since 5.0."""

    clone_spec: VirtualMachineCloneSpec | None = attrs.field(
        default=None,
        metadata={"wire": "cloneSpec", "type": "VirtualMachineCloneSpec", "since": "5.0", "secret": False},
    )
    """Wire name ``cloneSpec``. Since 5.0."""

    clone_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "cloneName", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``cloneName``. Since 5.0."""

    config_spec: VirtualMachineConfigSpec | None = attrs.field(
        default=None,
        metadata={"wire": "configSpec", "type": "VirtualMachineConfigSpec", "since": "5.0", "secret": False},
    )
    """Wire name ``configSpec``. Since 5.0."""

    relocate_spec: VirtualMachineRelocateSpec | None = attrs.field(
        default=None,
        metadata={"wire": "relocateSpec", "type": "VirtualMachineRelocateSpec", "since": "5.0", "secret": False},
    )
    """Wire name ``relocateSpec``. Since 5.0."""

    resource_pool: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "resourcePool", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``resourcePool``. Since 5.0. Refers to a ResourcePool."""

    host: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``host``. Since 5.0. Refers to a HostSystem."""

    folder: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "folder", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``folder``. Since 5.0. Refers to a Folder."""

    disallow_prerequisite_moves: bool | None = attrs.field(
        default=None,
        metadata={"wire": "disallowPrerequisiteMoves", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``disallowPrerequisiteMoves``. Since 5.1."""

    resource_lease_duration_sec: int | None = attrs.field(
        default=None,
        metadata={"wire": "resourceLeaseDurationSec", "type": "int", "since": "5.1", "secret": False},
    )
    """Wire name ``resourceLeaseDurationSec``. Since 5.1."""
