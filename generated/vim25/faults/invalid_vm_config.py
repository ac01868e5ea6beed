# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type InvalidVmConfig."""

from __future__ import annotations

import attrs

from vim25.faults.vm_config_fault import VmConfigFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InvalidVmConfig(VmConfigFault):
    """Fault type ``InvalidVmConfig`` (vmodl ``vim.fault.InvalidVmConfig``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidVmConfig/
    """

    property: str | None = attrs.field(
        default=None,
        metadata={"wire": "property", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``property``. Since 2.0."""
