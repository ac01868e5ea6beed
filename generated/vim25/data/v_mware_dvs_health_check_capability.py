# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VMwareDVSHealthCheckCapability."""

from __future__ import annotations

import attrs

from vim25.data.dvs_health_check_capability import DVSHealthCheckCapability


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VMwareDVSHealthCheckCapability(DVSHealthCheckCapability):
    """Data object type ``VMwareDVSHealthCheckCapability`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.VmwareHealthCheckFeatureCapability``).

    Since 5.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSHealthCheckCapability/
    """

    vlan_mtu_supported: bool = attrs.field(
        metadata={"wire": "vlanMtuSupported", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``vlanMtuSupported``. Since 5.1."""

    teaming_supported: bool = attrs.field(
        metadata={"wire": "teamingSupported", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``teamingSupported``. Since 5.1."""
