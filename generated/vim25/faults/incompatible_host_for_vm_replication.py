# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type IncompatibleHostForVmReplication."""

from __future__ import annotations

import attrs

from vim25.faults.replication_fault import ReplicationFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class IncompatibleHostForVmReplication(ReplicationFault):
    """Fault type ``IncompatibleHostForVmReplication`` (vmodl
    ``vim.fault.IncompatibleHostForVmReplication``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/IncompatibleHostForVmReplication/
    """

    vm_name: str = attrs.field(
        metadata={"wire": "vmName", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``vmName``. Since 6.0."""

    host_name: str = attrs.field(
        metadata={"wire": "hostName", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``hostName``. Since 6.0."""

    reason: str = attrs.field(
        metadata={"wire": "reason", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``reason``. Since 6.0."""
