# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type NoCompatibleSoftAffinityHost."""

from __future__ import annotations

import attrs

from vim25.faults.vm_config_fault import VmConfigFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NoCompatibleSoftAffinityHost(VmConfigFault):
    """Fault type ``NoCompatibleSoftAffinityHost`` (vmodl ``vim.fault.NoCompatibleSoftAffinityHost``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/NoCompatibleSoftAffinityHost/
    """

    vm_name: str = attrs.field(
        metadata={"wire": "vmName", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``vmName``. Since 4.1."""
