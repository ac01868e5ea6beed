# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type FcoeFaultPnicHasNoPortSet."""

from __future__ import annotations

import attrs

from vim25.faults.fcoe_fault import FcoeFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FcoeFaultPnicHasNoPortSet(FcoeFault):
    """Fault type ``FcoeFaultPnicHasNoPortSet`` (vmodl ``vim.fault.FcoeFaultPnicHasNoPortSet``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/FcoeFaultPnicHasNoPortSet/
    """

    nic_device: str = attrs.field(
        metadata={"wire": "nicDevice", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``nicDevice``. Since 5.0."""
