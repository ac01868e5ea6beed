# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.vcha``."""

import vmodl
from attrs import define, field

from vim25.data.vim import ServiceLocator
from vim25.data.vim_vm_customization import CustomizationIPSettings
from vim25.data.vmodl import LocalizableMessage
from vim25.managed.vim import Datastore, Folder, HostSystem, Network, ResourcePool, VirtualMachine

def _Folder(given: vmodl.ManagedObjectReference[Folder] | Folder) -> vmodl.ManagedObjectReference[Folder]: ...
def _Network(given: vmodl.ManagedObjectReference[Network] | Network) -> vmodl.ManagedObjectReference[Network]: ...
def _VirtualMachine(given: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine) -> vmodl.ManagedObjectReference[VirtualMachine]: ...
def _optionalDatastore(given: vmodl.ManagedObjectReference[Datastore] | Datastore | None) -> vmodl.ManagedObjectReference[Datastore] | None: ...
def _optionalHostSystem(given: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None) -> vmodl.ManagedObjectReference[HostSystem] | None: ...
def _optionalNetwork(given: vmodl.ManagedObjectReference[Network] | Network | None) -> vmodl.ManagedObjectReference[Network] | None: ...
def _optionalResourcePool(given: vmodl.ManagedObjectReference[ResourcePool] | ResourcePool | None) -> vmodl.ManagedObjectReference[ResourcePool] | None: ...

@define(kw_only=True)
class ClusterNetworkConfigSpec(vmodl.DataObject):
    """``vim.vcha.FailoverClusterConfigurator.ClusterNetworkConfigSpec``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterNetworkConfigSpec/
    """
    network_port_group: vmodl.ManagedObjectReference[Network] = field(converter=_Network)
    """Refers to a Network."""
    ip_settings: CustomizationIPSettings

@define(kw_only=True)
class FailoverNodeInfo(vmodl.DataObject):
    """``vim.vcha.FailoverClusterConfigurator.FailoverNodeInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FailoverNodeInfo/
    """
    cluster_ip_settings: CustomizationIPSettings
    failover_ip: CustomizationIPSettings | None = None
    bios_uuid: str | None = None

@define(kw_only=True)
class NodeDeploymentSpec(vmodl.DataObject):
    """``vim.vcha.FailoverClusterConfigurator.NodeDeploymentSpec``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NodeDeploymentSpec/
    """
    esx_host: vmodl.ManagedObjectReference[HostSystem] | None = field(default=None, converter=_optionalHostSystem)
    """Refers to a HostSystem."""
    datastore: vmodl.ManagedObjectReference[Datastore] | None = field(default=None, converter=_optionalDatastore)
    """Refers to a Datastore."""
    public_network_port_group: vmodl.ManagedObjectReference[Network] | None = field(default=None, converter=_optionalNetwork)
    """Refers to a Network."""
    cluster_network_port_group: vmodl.ManagedObjectReference[Network] | None = field(default=None, converter=_optionalNetwork)
    """Refers to a Network."""
    folder: vmodl.ManagedObjectReference[Folder] = field(converter=_Folder)
    """Refers to a Folder."""
    resource_pool: vmodl.ManagedObjectReference[ResourcePool] | None = field(default=None, converter=_optionalResourcePool)
    """Refers to a ResourcePool."""
    management_vc: ServiceLocator | None = None
    node_name: str
    ip_settings: CustomizationIPSettings

@define(kw_only=True)
class NodeNetworkSpec(vmodl.DataObject):
    """``vim.vcha.FailoverClusterConfigurator.NodeNetworkSpec``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NodeNetworkSpec/
    """
    ip_settings: CustomizationIPSettings

@define(kw_only=True)
class PassiveNodeDeploymentSpec(NodeDeploymentSpec):
    """``vim.vcha.FailoverClusterConfigurator.PassiveNodeDeploymentSpec``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PassiveNodeDeploymentSpec/
    """
    failover_ip_settings: CustomizationIPSettings | None = None

@define(kw_only=True)
class PassiveNodeNetworkSpec(NodeNetworkSpec):
    """``vim.vcha.FailoverClusterConfigurator.PassiveNodeNetworkSpec``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PassiveNodeNetworkSpec/
    """
    failover_ip_settings: CustomizationIPSettings | None = None

@define(kw_only=True)
class SourceNodeSpec(vmodl.DataObject):
    """``vim.vcha.FailoverClusterConfigurator.SourceNodeSpec``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SourceNodeSpec/
    """
    management_vc: ServiceLocator
    active_vc: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""

@define(kw_only=True)
class VchaClusterConfigInfo(vmodl.DataObject):
    """``vim.vcha.FailoverClusterConfigurator.VchaClusterConfigInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VchaClusterConfigInfo/
    """
    failover_node_info1: FailoverNodeInfo | None = None
    failover_node_info2: FailoverNodeInfo | None = None
    witness_node_info: WitnessNodeInfo | None = None
    state: str

@define(kw_only=True)
class VchaClusterConfigSpec(vmodl.DataObject):
    """``vim.vcha.FailoverClusterConfigurator.VchaClusterConfigSpec``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VchaClusterConfigSpec/
    """
    passive_ip: str
    witness_ip: str

@define(kw_only=True)
class VchaClusterDeploymentSpec(vmodl.DataObject):
    """``vim.vcha.FailoverClusterConfigurator.VchaClusterDeploymentSpec``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VchaClusterDeploymentSpec/
    """
    passive_deployment_spec: PassiveNodeDeploymentSpec
    witness_deployment_spec: NodeDeploymentSpec
    active_vc_spec: SourceNodeSpec
    active_vc_network_config: ClusterNetworkConfigSpec | None = None

@define(kw_only=True)
class VchaClusterHealth(vmodl.DataObject):
    """``vim.vcha.FailoverClusterManager.VchaClusterHealth``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VchaClusterHealth/
    """
    runtime_info: VchaClusterRuntimeInfo
    health_messages: list[LocalizableMessage] | None = None
    additional_information: list[LocalizableMessage] | None = None

@define(kw_only=True)
class VchaClusterNetworkSpec(vmodl.DataObject):
    """``vim.vcha.FailoverClusterConfigurator.VchaClusterNetworkSpec``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VchaClusterNetworkSpec/
    """
    witness_network_spec: NodeNetworkSpec
    passive_network_spec: PassiveNodeNetworkSpec

@define(kw_only=True)
class VchaClusterRuntimeInfo(vmodl.DataObject):
    """``vim.vcha.FailoverClusterManager.VchaClusterRuntimeInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VchaClusterRuntimeInfo/
    """
    cluster_state: str
    node_info: list[VchaNodeRuntimeInfo] | None = None
    cluster_mode: str

@define(kw_only=True)
class VchaNodeRuntimeInfo(vmodl.DataObject):
    """``vim.vcha.FailoverClusterManager.VchaNodeRuntimeInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VchaNodeRuntimeInfo/
    """
    node_state: str
    node_role: str
    node_ip: str

@define(kw_only=True)
class WitnessNodeInfo(vmodl.DataObject):
    """``vim.vcha.FailoverClusterConfigurator.WitnessNodeInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/WitnessNodeInfo/
    """
    ip_settings: CustomizationIPSettings
    bios_uuid: str | None = None
