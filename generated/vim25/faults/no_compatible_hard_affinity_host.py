# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type NoCompatibleHardAffinityHost."""

from __future__ import annotations

import attrs

from vim25.faults.vm_config_fault import VmConfigFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NoCompatibleHardAffinityHost(VmConfigFault):
    """Fault type ``NoCompatibleHardAffinityHost`` (vmodl ``vim.fault.NoCompatibleHardAffinityHost``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/NoCompatibleHardAffinityHost/
    """

    vm_name: str = attrs.field(
        metadata={"wire": "vmName", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``vmName``. Since 4.1."""
