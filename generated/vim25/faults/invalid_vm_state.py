# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type InvalidVmState."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.invalid_state import InvalidState

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InvalidVmState(InvalidState):
    """Fault type ``InvalidVmState`` (vmodl ``vim.fault.InvalidVmState``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidVmState/
    """

    vm: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "vm", "type": "ManagedObjectReference", "since": "6.5", "secret": False},
    )
    """Wire name ``vm``. Since 6.5. Refers to a VirtualMachine."""
