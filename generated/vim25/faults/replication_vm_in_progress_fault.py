# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type ReplicationVmInProgressFault."""

from __future__ import annotations

import attrs

from vim25.faults.replication_vm_fault import ReplicationVmFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ReplicationVmInProgressFault(ReplicationVmFault):
    """Fault type ``ReplicationVmInProgressFault`` (vmodl ``vim.fault.ReplicationVmInProgressFault``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationVmInProgressFault/
    """

    requested_activity: str = attrs.field(
        metadata={"wire": "requestedActivity", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``requestedActivity``. Since 6.0."""

    in_progress_activity: str = attrs.field(
        metadata={"wire": "inProgressActivity", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``inProgressActivity``. Since 6.0."""
