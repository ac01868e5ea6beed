# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type SnapshotMoveToNonHomeNotSupported."""

from __future__ import annotations

import attrs

from vim25.faults.snapshot_copy_not_supported import SnapshotCopyNotSupported


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SnapshotMoveToNonHomeNotSupported(SnapshotCopyNotSupported):
    """Fault type ``SnapshotMoveToNonHomeNotSupported`` (vmodl
    ``vim.fault.SnapshotMoveToNonHomeNotSupported``).

    Since 2.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/SnapshotMoveToNonHomeNotSupported/
    """
