# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineFileLayoutSnapshotLayout."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineFileLayoutSnapshotLayout(vmodl.DataObject):
    """Data object type ``VirtualMachineFileLayoutSnapshotLayout`` (vmodl
    ``vim.vm.FileLayout.SnapshotLayout``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineFileLayoutSnapshotLayout/
    """

    key: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "key", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``key``. Since 2.0. Refers to a VirtualMachineSnapshot."""

    snapshot_file: list[str] = attrs.field(
        metadata={"wire": "snapshotFile", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``snapshotFile``. Since 2.0."""
