# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmwareDistributedVirtualSwitchTrunkVlanSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.vmware_distributed_virtual_switch_vlan_spec import VmwareDistributedVirtualSwitchVlanSpec

if TYPE_CHECKING:
    from vim25.data.numeric_range import NumericRange


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmwareDistributedVirtualSwitchTrunkVlanSpec(VmwareDistributedVirtualSwitchVlanSpec):
    """Data object type ``VmwareDistributedVirtualSwitchTrunkVlanSpec`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.TrunkVlanSpec``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VmwareDistributedVirtualSwitchTrunkVlanSpec/
    """

    vlan_id: list[NumericRange] | None = attrs.field(
        default=None,
        metadata={"wire": "vlanId", "type": "NumericRange[]", "since": "4.0", "secret": False},
    )
    """Wire name ``vlanId``. Since 4.0."""
