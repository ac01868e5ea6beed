# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type SnapshotIncompatibleDeviceInVm."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.snapshot_fault import SnapshotFault

if TYPE_CHECKING:
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SnapshotIncompatibleDeviceInVm(SnapshotFault):
    """Fault type ``SnapshotIncompatibleDeviceInVm`` (vmodl
    ``vim.fault.SnapshotIncompatibleDeviceInVm``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/SnapshotIncompatibleDeviceInVm/
    """

    fault: MethodFault = attrs.field(
        metadata={"wire": "fault", "type": "MethodFault", "since": "2.0", "secret": False},
    )
    """Wire name ``fault``. Since 2.0."""
