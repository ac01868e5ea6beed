# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DVSNetworkResourceManagementCapability."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DVSNetworkResourceManagementCapability(vmodl.DataObject):
    """Data object type ``DVSNetworkResourceManagementCapability`` (vmodl
    ``vim.DistributedVirtualSwitch.NetworkResourceManagementCapability``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DVSNetworkResourceManagementCapability/
    """

    network_resource_management_supported: bool = attrs.field(
        metadata={"wire": "networkResourceManagementSupported", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``networkResourceManagementSupported``. Since 5.0."""

    network_resource_pool_high_share_value: int = attrs.field(
        metadata={"wire": "networkResourcePoolHighShareValue", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``networkResourcePoolHighShareValue``. Since 5.0."""

    qos_supported: bool = attrs.field(
        metadata={"wire": "qosSupported", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``qosSupported``. Since 5.0."""

    user_defined_network_resource_pools_supported: bool = attrs.field(
        metadata={"wire": "userDefinedNetworkResourcePoolsSupported", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``userDefinedNetworkResourcePoolsSupported``. Since 5.0."""

    network_resource_control_version3_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "networkResourceControlVersion3Supported", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``networkResourceControlVersion3Supported``. Since 6.0."""

    user_defined_infra_traffic_pool_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "userDefinedInfraTrafficPoolSupported", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``userDefinedInfraTrafficPoolSupported``. Since 6.7."""
