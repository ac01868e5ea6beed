# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type ReplicationVmConfigFault."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.replication_config_fault import ReplicationConfigFault

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ReplicationVmConfigFault(ReplicationConfigFault):
    """Fault type ``ReplicationVmConfigFault`` (vmodl ``vim.fault.ReplicationVmConfigFault``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationVmConfigFault/
    """

    reason: str | None = attrs.field(
        default=None,
        metadata={"wire": "reason", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``reason``. Since 5.0."""

    vm_ref: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "vmRef", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``vmRef``. Since 5.0. Refers to a VirtualMachine."""
