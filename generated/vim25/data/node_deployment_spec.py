# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type NodeDeploymentSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.customization_ip_settings import CustomizationIPSettings
    from vim25.data.service_locator import ServiceLocator


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NodeDeploymentSpec(vmodl.DataObject):
    """Data object type ``NodeDeploymentSpec`` (vmodl
    ``vim.vcha.FailoverClusterConfigurator.NodeDeploymentSpec``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NodeDeploymentSpec/
    """

    esx_host: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "esxHost", "type": "ManagedObjectReference", "since": "6.5", "secret": False},
    )
    """Wire name ``esxHost``. Since 6.5. Refers to a HostSystem."""

    datastore: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "datastore", "type": "ManagedObjectReference", "since": "6.5", "secret": False},
    )
    """Wire name ``datastore``. Since 6.5. Refers to a Datastore."""

    public_network_port_group: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "publicNetworkPortGroup", "type": "ManagedObjectReference", "since": "6.5", "secret": False},
    )
    """Wire name ``publicNetworkPortGroup``. Since 6.5. Refers to a Network."""

    cluster_network_port_group: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "clusterNetworkPortGroup", "type": "ManagedObjectReference", "since": "6.5", "secret": False},
    )
    """Wire name ``clusterNetworkPortGroup``. Since 6.5. Refers to a Network."""

    folder: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "folder", "type": "ManagedObjectReference", "since": "6.5", "secret": False},
    )
    """Wire name ``folder``. Since 6.5. Refers to a Folder."""

    resource_pool: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "resourcePool", "type": "ManagedObjectReference", "since": "6.5", "secret": False},
    )
    """Wire name ``resourcePool``. Since 6.5. Refers to a ResourcePool."""

    management_vc: ServiceLocator | None = attrs.field(
        default=None,
        metadata={"wire": "managementVc", "type": "ServiceLocator", "since": "6.5", "secret": False},
    )
    """Wire name ``managementVc``. Since 6.5."""

    node_name: str = attrs.field(
        metadata={"wire": "nodeName", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``nodeName``. Since 6.5."""

    ip_settings: CustomizationIPSettings = attrs.field(
        metadata={"wire": "ipSettings", "type": "CustomizationIPSettings", "since": "6.5", "secret": False},
    )
    """Wire name ``ipSettings``. Since 6.5."""
