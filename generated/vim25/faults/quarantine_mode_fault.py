# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type QuarantineModeFault."""

from __future__ import annotations

import attrs

from vim25.faults.vm_config_fault import VmConfigFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class QuarantineModeFault(VmConfigFault):
    """Fault type ``QuarantineModeFault`` (vmodl ``vim.fault.QuarantineModeFault``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/QuarantineModeFault/
    """

    vm_name: str = attrs.field(
        metadata={"wire": "vmName", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``vmName``. Since 6.5."""

    fault_type: str = attrs.field(
        metadata={"wire": "faultType", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``faultType``. Since 6.5."""
