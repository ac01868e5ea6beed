# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type VmConfigIncompatibleForFaultTolerance."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.vm_config_fault import VmConfigFault

if TYPE_CHECKING:
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmConfigIncompatibleForFaultTolerance(VmConfigFault):
    """Fault type ``VmConfigIncompatibleForFaultTolerance`` (vmodl
    ``vim.fault.VmConfigIncompatibleForFaultTolerance``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VmConfigIncompatibleForFaultTolerance/
    """

    fault: MethodFault | None = attrs.field(
        default=None,
        metadata={"wire": "fault", "type": "MethodFault", "since": "4.0", "secret": False},
    )
    """Wire name ``fault``. Since 4.0."""
