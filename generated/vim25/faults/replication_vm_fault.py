# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type ReplicationVmFault."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.replication_fault import ReplicationFault

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ReplicationVmFault(ReplicationFault):
    """Fault type ``ReplicationVmFault`` (vmodl ``vim.fault.ReplicationVmFault``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationVmFault/
    """

    reason: str = attrs.field(
        metadata={"wire": "reason", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``reason``. Since 5.0."""

    state: str | None = attrs.field(
        default=None,
        metadata={"wire": "state", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``state``. Since 5.0."""

    instance_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "instanceId", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``instanceId``. Since 5.0."""

    vm: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "vm", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``vm``. Since 5.0. Refers to a VirtualMachine."""
