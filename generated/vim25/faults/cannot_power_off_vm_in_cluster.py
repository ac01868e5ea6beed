# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type CannotPowerOffVmInCluster."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.invalid_state import InvalidState

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CannotPowerOffVmInCluster(InvalidState):
    """Fault type ``CannotPowerOffVmInCluster`` (vmodl ``vim.fault.CannotPowerOffVmInCluster``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CannotPowerOffVmInCluster/
    """

    operation: str = attrs.field(
        metadata={"wire": "operation", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``operation``. Since 5.0."""

    vm: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "vm", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``vm``. Since 5.0. Refers to a VirtualMachine."""

    vm_name: str = attrs.field(
        metadata={"wire": "vmName", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``vmName``. Since 5.0."""
