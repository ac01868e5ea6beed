# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineSnapshotInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.virtual_machine_snapshot_tree import VirtualMachineSnapshotTree


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineSnapshotInfo(vmodl.DataObject):
    """Data object type ``VirtualMachineSnapshotInfo`` (vmodl ``vim.vm.SnapshotInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineSnapshotInfo/
    """

    current_snapshot: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "currentSnapshot", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``currentSnapshot``. Since 2.0. Refers to a VirtualMachineSnapshot."""

    root_snapshot_list: list[VirtualMachineSnapshotTree] = attrs.field(
        metadata={"wire": "rootSnapshotList", "type": "VirtualMachineSnapshotTree[]", "since": "2.0", "secret": False},
    )
    """Wire name ``rootSnapshotList``. Since 2.0."""
