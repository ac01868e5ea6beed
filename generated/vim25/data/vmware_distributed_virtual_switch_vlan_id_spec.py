# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmwareDistributedVirtualSwitchVlanIdSpec."""

from __future__ import annotations

import attrs

from vim25.data.vmware_distributed_virtual_switch_vlan_spec import VmwareDistributedVirtualSwitchVlanSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmwareDistributedVirtualSwitchVlanIdSpec(VmwareDistributedVirtualSwitchVlanSpec):
    """Data object type ``VmwareDistributedVirtualSwitchVlanIdSpec`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.VlanIdSpec``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VmwareDistributedVirtualSwitchVlanIdSpec/
    """

    vlan_id: int = attrs.field(
        metadata={"wire": "vlanId", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``vlanId``. Since 4.0."""
