# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type NumVirtualCpusIncompatible."""

from __future__ import annotations

import attrs

from vim25.faults.vm_config_fault import VmConfigFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NumVirtualCpusIncompatible(VmConfigFault):
    """Fault type ``NumVirtualCpusIncompatible`` (vmodl ``vim.fault.NumVirtualCpusIncompatible``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NumVirtualCpusIncompatible/
    """

    reason: str = attrs.field(
        metadata={"wire": "reason", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``reason``. Since 4.0."""

    num_cpu: int = attrs.field(
        metadata={"wire": "numCpu", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``numCpu``. Since 4.0."""
