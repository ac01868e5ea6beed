# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineSnapshotTree."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime

    from vim25.enums.virtual_machine_power_state import VirtualMachinePowerState


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineSnapshotTree(vmodl.DataObject):
    """Data object type ``VirtualMachineSnapshotTree`` (vmodl ``vim.vm.SnapshotTree``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineSnapshotTree/
    """

    snapshot: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "snapshot", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``snapshot``. Since 2.0. Refers to a VirtualMachineSnapshot."""

    vm: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "vm", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``vm``. Since 2.0. Refers to a VirtualMachine."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""

    description: str = attrs.field(
        metadata={"wire": "description", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``description``. Since 2.0."""

    id: int = attrs.field(
        metadata={"wire": "id", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``id``. Since 4.0."""

    create_time: datetime.datetime = attrs.field(
        metadata={"wire": "createTime", "type": "dateTime", "since": "2.0", "secret": False},
    )
    """Wire name ``createTime``. Since 2.0."""

    state: VirtualMachinePowerState = attrs.field(
        metadata={"wire": "state", "type": "VirtualMachinePowerState", "since": "2.0", "secret": False},
    )
    """Wire name ``state``. Since 2.0."""

    quiesced: bool = attrs.field(
        metadata={"wire": "quiesced", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``quiesced``. Since 2.0."""

    backup_manifest: str | None = attrs.field(
        default=None,
        metadata={"wire": "backupManifest", "type": "string", "since": "2.5u2server", "secret": False},
    )
    """Wire name ``backupManifest``. Since 2.5u2server."""

    child_snapshot_list: list[VirtualMachineSnapshotTree] | None = attrs.field(
        default=None,
        metadata={"wire": "childSnapshotList", "type": "VirtualMachineSnapshotTree[]", "since": "2.0", "secret": False},
    )
    """Wire name ``childSnapshotList``. Since 2.0."""

    replay_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "replaySupported", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``replaySupported``. Since 4.0."""
