# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type MemorySnapshotOnIndependentDisk."""

from __future__ import annotations

import attrs

from vim25.faults.snapshot_fault import SnapshotFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class MemorySnapshotOnIndependentDisk(SnapshotFault):
    """Fault type ``MemorySnapshotOnIndependentDisk`` (vmodl
    ``vim.fault.MemorySnapshotOnIndependentDisk``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/MemorySnapshotOnIndependentDisk/
    """
