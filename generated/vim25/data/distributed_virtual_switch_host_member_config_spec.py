# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DistributedVirtualSwitchHostMemberConfigSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.distributed_virtual_switch_host_member_backing import DistributedVirtualSwitchHostMemberBacking
    from vim25.data.distributed_virtual_switch_keyed_opaque_blob import DistributedVirtualSwitchKeyedOpaqueBlob
    from vim25.data.dynamic_property import DynamicProperty


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DistributedVirtualSwitchHostMemberConfigSpec(vmodl.DataObject):
    """Data object type ``DistributedVirtualSwitchHostMemberConfigSpec`` (vmodl
    ``vim.dvs.HostMember.ConfigSpec``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchHostMemberConfigSpec/
    """

    operation: str = attrs.field(
        metadata={"wire": "operation", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``operation``. Since 4.0."""

    host: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``host``. Since 4.0. Refers to a HostSystem."""

    backing: DistributedVirtualSwitchHostMemberBacking | None = attrs.field(
        default=None,
        metadata={"wire": "backing", "type": "DistributedVirtualSwitchHostMemberBacking", "since": "4.0", "secret": False},
    )
    """Wire name ``backing``. Since 4.0."""

    max_proxy_switch_ports: int | None = attrs.field(
        default=None,
        metadata={"wire": "maxProxySwitchPorts", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``maxProxySwitchPorts``. Since 4.0."""

    vendor_specific_config: list[DistributedVirtualSwitchKeyedOpaqueBlob] | None = attrs.field(
        default=None,
        metadata={"wire": "vendorSpecificConfig", "type": "DistributedVirtualSwitchKeyedOpaqueBlob[]", "since": "4.0", "secret": False},
    )
    """Wire name ``vendorSpecificConfig``. Since 4.0."""

    dynamic_property: list[DynamicProperty] | None = attrs.field(
        default=None,
        metadata={"wire": "dynamicProperty", "type": "DynamicProperty[]", "since": "4.0", "secret": False},
    )
    """Wire name ``dynamicProperty``. Since 4.0."""
