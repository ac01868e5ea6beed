# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type EVCModeIllegalByVendor."""

from __future__ import annotations

import attrs

from vim25.faults.evc_config_fault import EVCConfigFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class EVCModeIllegalByVendor(EVCConfigFault):
    """Fault type ``EVCModeIllegalByVendor`` (vmodl ``vim.fault.EVCModeIllegalByVendor``).

    Since 2.5u2.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/EVCModeIllegalByVendor/
    """

    cluster_cpu_vendor: str = attrs.field(
        metadata={"wire": "clusterCPUVendor", "type": "string", "since": "2.5u2", "secret": False},
    )
    """Wire name ``clusterCPUVendor``. Since 2.5u2."""

    mode_cpu_vendor: str = attrs.field(
        metadata={"wire": "modeCPUVendor", "type": "string", "since": "2.5u2", "secret": False},
    )
    """Wire name ``modeCPUVendor``. Since 2.5u2."""
