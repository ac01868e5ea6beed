# Generated from eam-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``eam``."""

import typing
import vmodl
from attrs import define, field

from vim25.data.vim_v_app import IpPool
from vim25.enums.vim import VirtualMachinePowerState
from vim25.managed.vim import ComputeResource, Datacenter, Datastore, Folder, HostSystem, Network, ResourcePool, VirtualMachine
from vim25.services.eam.data.eam_issue import Issue
from vim25.services.eam.data.eam_vib import VibVibInfo
from vim25.services.eam.managed.eam import Agency, EamObject

def _ComputeResource(given: vmodl.ManagedObjectReference[ComputeResource] | ComputeResource) -> vmodl.ManagedObjectReference[ComputeResource]: ...
def _Datacenter(given: vmodl.ManagedObjectReference[Datacenter] | Datacenter) -> vmodl.ManagedObjectReference[Datacenter]: ...
def _EamObject(given: vmodl.ManagedObjectReference[EamObject] | EamObject) -> vmodl.ManagedObjectReference[EamObject]: ...
def _Folder(given: vmodl.ManagedObjectReference[Folder] | Folder) -> vmodl.ManagedObjectReference[Folder]: ...
def _ResourcePool(given: vmodl.ManagedObjectReference[ResourcePool] | ResourcePool) -> vmodl.ManagedObjectReference[ResourcePool]: ...
def _VirtualMachine(given: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine) -> vmodl.ManagedObjectReference[VirtualMachine]: ...
def _listoptionalComputeResource(given: typing.Sequence[vmodl.ManagedObjectReference[ComputeResource] | ComputeResource] | None) -> list[vmodl.ManagedObjectReference[ComputeResource]] | None: ...
def _listoptionalDatastore(given: typing.Sequence[vmodl.ManagedObjectReference[Datastore] | Datastore] | None) -> list[vmodl.ManagedObjectReference[Datastore]] | None: ...
def _listoptionalNetwork(given: typing.Sequence[vmodl.ManagedObjectReference[Network] | Network] | None) -> list[vmodl.ManagedObjectReference[Network]] | None: ...
def _optionalAgency(given: vmodl.ManagedObjectReference[Agency] | Agency | None) -> vmodl.ManagedObjectReference[Agency] | None: ...
def _optionalFolder(given: vmodl.ManagedObjectReference[Folder] | Folder | None) -> vmodl.ManagedObjectReference[Folder] | None: ...
def _optionalHostSystem(given: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None) -> vmodl.ManagedObjectReference[HostSystem] | None: ...
def _optionalResourcePool(given: vmodl.ManagedObjectReference[ResourcePool] | ResourcePool | None) -> vmodl.ManagedObjectReference[ResourcePool] | None: ...
def _optionalVirtualMachine(given: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine | None) -> vmodl.ManagedObjectReference[VirtualMachine] | None: ...

@define(kw_only=True)
class AgencyComputeResourceScope(AgencyScope):
    """``eam.Agency.ComputeResourceScope``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AgencyComputeResourceScope/
    """
    compute_resource: list[vmodl.ManagedObjectReference[ComputeResource]] | None = field(default=None, converter=_listoptionalComputeResource)
    """Refers to a ComputeResource."""

@define(kw_only=True)
class AgencyConfigInfo(vmodl.DataObject):
    """``eam.Agency.ConfigInfo``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AgencyConfigInfo/
    """
    agent_config: list[AgentConfigInfo] | None = None
    scope: AgencyScope | None = None
    manually_mark_agent_vm_available_after_provisioning: bool | None = None
    manually_mark_agent_vm_available_after_power_on: bool | None = None
    optimized_deployment_enabled: bool | None = None
    agent_name: str | None = None
    agency_name: str | None = None
    use_uuid_vm_name: bool | None = None
    """Since 7.5."""
    manually_provisioned: bool | None = None
    """Since 2.0."""
    manually_monitored: bool | None = None
    """Since 2.0."""
    bypass_vum_enabled: bool | None = None
    """Since 2.0."""
    agent_vm_network: list[vmodl.ManagedObjectReference[Network]] | None = field(default=None, converter=_listoptionalNetwork)
    """Refers to a Network. Since 2.0."""
    agent_vm_datastore: list[vmodl.ManagedObjectReference[Datastore]] | None = field(default=None, converter=_listoptionalDatastore)
    """Refers to a Datastore. Since 2_5."""
    prefer_host_configuration: bool | None = None
    """Since 2_5."""
    ip_pool: IpPool | None = None
    """Since 3.0."""
    resource_pools: list[AgencyVMResourcePool] | None = None
    """Since 6.9."""
    folders: list[AgencyVMFolder] | None = None
    """Since 6.9."""

@define(kw_only=True)
class AgencyScope(vmodl.DataObject):
    """``eam.Agency.Scope``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AgencyScope/
    """

@define(kw_only=True)
class AgencyVMFolder(vmodl.DataObject):
    """``eam.Agency.VMFolder``. Since 6.9.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AgencyVMFolder/
    """
    folder_id: vmodl.ManagedObjectReference[Folder] = field(converter=_Folder)
    """Refers to a Folder."""
    datacenter_id: vmodl.ManagedObjectReference[Datacenter] = field(converter=_Datacenter)
    """Refers to a Datacenter."""

@define(kw_only=True)
class AgencyVMResourcePool(vmodl.DataObject):
    """``eam.Agency.VMResourcePool``. Since 6.9.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AgencyVMResourcePool/
    """
    resource_pool_id: vmodl.ManagedObjectReference[ResourcePool] = field(converter=_ResourcePool)
    """Refers to a ResourcePool."""
    compute_resource_id: vmodl.ManagedObjectReference[ComputeResource] = field(converter=_ComputeResource)
    """Refers to a ComputeResource."""

@define(kw_only=True)
class AgentAnyCertificate(AgentSslTrust):
    """``eam.Agent.AnyCertificate``. Since 8.2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AgentAnyCertificate/
    """

@define(kw_only=True)
class AgentConfigInfo(vmodl.DataObject):
    """``eam.Agent.ConfigInfo``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AgentConfigInfo/
    """
    product_line_id: str | None = None
    host_version: str | None = None
    ovf_package_url: str | None = None
    ovf_ssl_trust: AgentSslTrust | None = None
    """Since 8.2."""
    ovf_environment: AgentOvfEnvironmentInfo | None = None
    vib_url: str | None = None
    vib_ssl_trust: AgentSslTrust | None = None
    """Since 8.2."""
    vib_matching_rules: list[AgentVibMatchingRule] | None = None
    """Since 2_5."""
    vib_name: str | None = None
    """Since 2.0."""
    dv_filter_enabled: bool | None = None
    reboot_host_after_vib_uninstall: bool | None = None
    vmci_service: list[str] | None = None
    ovf_disk_provisioning: str | None = None
    """Since 6.9."""
    vm_storage_policies: list[AgentStoragePolicy] | None = None
    """Since 7.0."""

@define(kw_only=True)
class AgentOvfEnvironmentInfo(vmodl.DataObject):
    """``eam.Agent.OvfEnvironmentInfo``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AgentOvfEnvironmentInfo/
    """
    ovf_property: list[AgentOvfEnvironmentInfoOvfProperty] | None = None

@define(kw_only=True)
class AgentOvfEnvironmentInfoOvfProperty(vmodl.DataObject):
    """``eam.Agent.OvfEnvironmentInfo.OvfProperty``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AgentOvfEnvironmentInfoOvfProperty/
    """
    key: str
    value: str

@define(kw_only=True)
class AgentPinnedPemCertificate(AgentSslTrust):
    """``eam.Agent.PinnedPemCertificate``. Since 8.2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AgentPinnedPemCertificate/
    """
    ssl_certificate: str

@define(kw_only=True)
class AgentRuntimeInfo(EamObjectRuntimeInfo):
    """``eam.Agent.RuntimeInfo``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AgentRuntimeInfo/
    """
    vm_power_state: VirtualMachinePowerState
    receiving_heart_beat: bool
    host: vmodl.ManagedObjectReference[HostSystem] | None = field(default=None, converter=_optionalHostSystem)
    """Refers to a HostSystem."""
    vm: vmodl.ManagedObjectReference[VirtualMachine] | None = field(default=None, converter=_optionalVirtualMachine)
    """Refers to a VirtualMachine."""
    vm_ip: str | None = None
    vm_name: str
    esx_agent_resource_pool: vmodl.ManagedObjectReference[ResourcePool] | None = field(default=None, converter=_optionalResourcePool)
    """Refers to a ResourcePool."""
    esx_agent_folder: vmodl.ManagedObjectReference[Folder] | None = field(default=None, converter=_optionalFolder)
    """Refers to a Folder."""
    installed_bulletin: list[str] | None = None
    installed_vibs: list[VibVibInfo] | None = None
    """Since 6.0."""
    agency: vmodl.ManagedObjectReference[Agency] | None = field(default=None, converter=_optionalAgency)
    """Refers to a Agency. Since 2.0."""
    vm_hook: AgentVmHook | None = None
    """Since 6.7."""

@define(kw_only=True)
class AgentSslTrust(vmodl.DataObject):
    """``eam.Agent.SslTrust``. Since 8.2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AgentSslTrust/
    """

@define(kw_only=True)
class AgentStoragePolicy(vmodl.DataObject):
    """``eam.Agent.StoragePolicy``. Since 7.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AgentStoragePolicy/
    """

@define(kw_only=True)
class AgentVibMatchingRule(vmodl.DataObject):
    """``eam.Agent.VibMatchingRule``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AgentVibMatchingRule/
    """
    vib_name_regex: str
    vib_version_regex: str

@define(kw_only=True)
class AgentVmHook(vmodl.DataObject):
    """``eam.Agent.VmHook``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AgentVmHook/
    """
    vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""
    vm_state: str

@define(kw_only=True)
class AgentVsanStoragePolicy(AgentStoragePolicy):
    """``eam.Agent.VsanStoragePolicy``. Since 7.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AgentVsanStoragePolicy/
    """
    profile_id: str

@define(kw_only=True)
class EamObjectRuntimeInfo(vmodl.DataObject):
    """``eam.EamObject.RuntimeInfo``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EamObjectRuntimeInfo/
    """
    status: str
    issue: list[Issue] | None = None
    goal_state: str
    entity: vmodl.ManagedObjectReference[EamObject] = field(converter=_EamObject)
    """Refers to a EamObject."""
