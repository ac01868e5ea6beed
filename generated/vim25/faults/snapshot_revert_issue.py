# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type SnapshotRevertIssue."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.migration_fault import MigrationFault

if TYPE_CHECKING:
    from vim25.data.event import Event


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SnapshotRevertIssue(MigrationFault):
    """Fault type ``SnapshotRevertIssue`` (vmodl ``vim.fault.SnapshotRevertIssue``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/SnapshotRevertIssue/
    """

    snapshot_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "snapshotName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``snapshotName``. Since 2.0."""

    event: list[Event] | None = attrs.field(
        default=None,
        metadata={"wire": "event", "type": "Event[]", "since": "2.0", "secret": False},
    )
    """Wire name ``event``. Since 2.0."""

    errors: bool = attrs.field(
        metadata={"wire": "errors", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``errors``. Since 2.0."""
