# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim``."""

import datetime
import typing
import vmodl
from attrs import define, field
from typing_extensions import deprecated

from vim25.data.vim_cluster import ClusterActionHistory, ClusterConfigSpecEx, ClusterDasAdmissionControlInfo, ClusterDasData, ClusterDrsFaults, ClusterRecommendation, ClusterUsageSummary
from vim25.data.vim_dvs import DVPortSetting, DVPortgroupConfigSpec, DVSVmVnicNetworkResourcePool, DistributedVirtualSwitchHostMember, DistributedVirtualSwitchHostMemberConfigSpec, DistributedVirtualSwitchHostProductSpec, DistributedVirtualSwitchKeyedOpaqueBlob, DistributedVirtualSwitchProductSpec, DvsVmVnicNetworkResourcePoolRuntimeInfo, DvsVnicAllocatedResource, HostMemberRuntimeInfo
from vim25.data.vim_encryption import CryptoSpec
from vim25.data.vim_ext import ExtExtendedProductInfo, ExtManagedEntityInfo, ExtSolutionManagerInfo
from vim25.data.vim_host import HostConnectSpec, HostCpuIdInfo, HostDateTimeConfig, HostFeatureCapability, HostFeatureMask, HostMountInfo, HostVirtualNicSpec
from vim25.data.vim_option import BoolOption, IntOption, LongOption
from vim25.data.vim_storage_drs import StorageDrsConfigInfo
from vim25.data.vim_v_app import VAppEntityConfigInfo, VAppProductInfo, VAppPropertyInfo
from vim25.data.vim_vm import VirtualMachineCertThumbprint, VirtualMachineFeatureRequirement, VirtualMachineProfileSpec
from vim25.data.vim_vm_customization import CustomizationSpec
from vim25.data.vim_vsan_host import VsanHostDiskMapping
from vim25.data.vmodl import DynamicProperty, KeyAnyValue, LocalizableMessage
from vim25.enums.vim import ComputeResourceHostSPBMLicenseInfoHostSPBMLicenseState, LatencySensitivitySensitivityLevel, LicenseFeatureInfoState, LicenseManagerState, LicenseReservationInfoState, ManagedEntityStatus, PerfStatsType, PerfSummaryType, SharesLevel, TaskFilterSpecRecursionOption, TaskFilterSpecTimeOption, TaskInfoState, VirtualAppVAppState
from vim25.enums.vim_host import HostLockdownMode
from vim25.faults.vmodl import MethodFault
from vim25.managed.vim import AuthorizationManager, CertificateManager, CustomFieldsManager, CustomizationSpecManager, Datastore, DatastoreNamespaceManager, DiagnosticManager, DistributedVirtualSwitch, ExtensionManager, FileManager, Folder, HealthUpdateManager, HostSystem, HttpNfcLease, IoFilterManager, IpPoolManager, LicenseManager, LocalizationManager, ManagedEntity, Network, OverheadMemoryManager, OvfManager, PerformanceManager, ResourcePool, SearchIndex, ServiceManager, SessionManager, SiteInfoManager, StorageQueryManager, StorageResourceManager, Task, TaskManager, UserDirectory, VirtualDiskManager, VirtualMachine, VirtualizationManager
from vim25.managed.vim_alarm import Alarm, AlarmManager
from vim25.managed.vim_dvs import DistributedVirtualPortgroup, DistributedVirtualSwitchManager
from vim25.managed.vim_encryption import CryptoManager
from vim25.managed.vim_event import EventManager
from vim25.managed.vim_host import HostLocalAccountManager, HostSnmpSystem
from vim25.managed.vim_option import OptionManager
from vim25.managed.vim_profile import ProfileComplianceManager
from vim25.managed.vim_profile_cluster import ClusterProfileManager
from vim25.managed.vim_profile_host import HostProfileManager, HostSpecificationManager
from vim25.managed.vim_scheduler import ScheduledTask, ScheduledTaskManager
from vim25.managed.vim_tenant import TenantTenantManager
from vim25.managed.vim_vcha import FailoverClusterConfigurator, FailoverClusterManager
from vim25.managed.vim_view import ViewManager
from vim25.managed.vim_vm import VirtualMachineGuestCustomizationManager, VirtualMachineSnapshot
from vim25.managed.vim_vm_check import VirtualMachineCompatibilityChecker, VirtualMachineProvisioningChecker
from vim25.managed.vim_vm_guest import GuestOperationsManager
from vim25.managed.vim_vslm import VStorageObjectManagerBase
from vim25.managed.vmodl_query import PropertyCollector

def _Alarm(given: vmodl.ManagedObjectReference[Alarm] | Alarm) -> vmodl.ManagedObjectReference[Alarm]: ...
def _Datastore(given: vmodl.ManagedObjectReference[Datastore] | Datastore) -> vmodl.ManagedObjectReference[Datastore]: ...
def _DistributedVirtualPortgroup(given: vmodl.ManagedObjectReference[DistributedVirtualPortgroup] | DistributedVirtualPortgroup) -> vmodl.ManagedObjectReference[DistributedVirtualPortgroup]: ...
def _DistributedVirtualSwitch(given: vmodl.ManagedObjectReference[DistributedVirtualSwitch] | DistributedVirtualSwitch) -> vmodl.ManagedObjectReference[DistributedVirtualSwitch]: ...
def _Folder(given: vmodl.ManagedObjectReference[Folder] | Folder) -> vmodl.ManagedObjectReference[Folder]: ...
def _HostSystem(given: vmodl.ManagedObjectReference[HostSystem] | HostSystem) -> vmodl.ManagedObjectReference[HostSystem]: ...
def _HttpNfcLease(given: vmodl.ManagedObjectReference[HttpNfcLease] | HttpNfcLease) -> vmodl.ManagedObjectReference[HttpNfcLease]: ...
def _ManagedEntity(given: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity) -> vmodl.ManagedObjectReference[ManagedEntity]: ...
def _ManagedObject(given: vmodl.ManagedObjectReference | vmodl.ManagedObject) -> vmodl.ManagedObjectReference: ...
def _Network(given: vmodl.ManagedObjectReference[Network] | Network) -> vmodl.ManagedObjectReference[Network]: ...
def _PropertyCollector(given: vmodl.ManagedObjectReference[PropertyCollector] | PropertyCollector) -> vmodl.ManagedObjectReference[PropertyCollector]: ...
def _ScheduledTask(given: vmodl.ManagedObjectReference[ScheduledTask] | ScheduledTask) -> vmodl.ManagedObjectReference[ScheduledTask]: ...
def _Task(given: vmodl.ManagedObjectReference[Task] | Task) -> vmodl.ManagedObjectReference[Task]: ...
def _VirtualMachine(given: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine) -> vmodl.ManagedObjectReference[VirtualMachine]: ...
def _listHostSystem(given: typing.Sequence[vmodl.ManagedObjectReference[HostSystem] | HostSystem]) -> list[vmodl.ManagedObjectReference[HostSystem]]: ...
def _listoptionalDatastore(given: typing.Sequence[vmodl.ManagedObjectReference[Datastore] | Datastore] | None) -> list[vmodl.ManagedObjectReference[Datastore]] | None: ...
def _listoptionalDistributedVirtualPortgroup(given: typing.Sequence[vmodl.ManagedObjectReference[DistributedVirtualPortgroup] | DistributedVirtualPortgroup] | None) -> list[vmodl.ManagedObjectReference[DistributedVirtualPortgroup]] | None: ...
def _listoptionalHostSystem(given: typing.Sequence[vmodl.ManagedObjectReference[HostSystem] | HostSystem] | None) -> list[vmodl.ManagedObjectReference[HostSystem]] | None: ...
def _listoptionalManagedEntity(given: typing.Sequence[vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity] | None) -> list[vmodl.ManagedObjectReference[ManagedEntity]] | None: ...
def _listoptionalVirtualMachine(given: typing.Sequence[vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine] | None) -> list[vmodl.ManagedObjectReference[VirtualMachine]] | None: ...
def _optionalAlarm(given: vmodl.ManagedObjectReference[Alarm] | Alarm | None) -> vmodl.ManagedObjectReference[Alarm] | None: ...
def _optionalAlarmManager(given: vmodl.ManagedObjectReference[AlarmManager] | AlarmManager | None) -> vmodl.ManagedObjectReference[AlarmManager] | None: ...
def _optionalAuthorizationManager(given: vmodl.ManagedObjectReference[AuthorizationManager] | AuthorizationManager | None) -> vmodl.ManagedObjectReference[AuthorizationManager] | None: ...
def _optionalCertificateManager(given: vmodl.ManagedObjectReference[CertificateManager] | CertificateManager | None) -> vmodl.ManagedObjectReference[CertificateManager] | None: ...
def _optionalClusterProfileManager(given: vmodl.ManagedObjectReference[ClusterProfileManager] | ClusterProfileManager | None) -> vmodl.ManagedObjectReference[ClusterProfileManager] | None: ...
def _optionalCryptoManager(given: vmodl.ManagedObjectReference[CryptoManager] | CryptoManager | None) -> vmodl.ManagedObjectReference[CryptoManager] | None: ...
def _optionalCustomFieldsManager(given: vmodl.ManagedObjectReference[CustomFieldsManager] | CustomFieldsManager | None) -> vmodl.ManagedObjectReference[CustomFieldsManager] | None: ...
def _optionalCustomizationSpecManager(given: vmodl.ManagedObjectReference[CustomizationSpecManager] | CustomizationSpecManager | None) -> vmodl.ManagedObjectReference[CustomizationSpecManager] | None: ...
def _optionalDatastore(given: vmodl.ManagedObjectReference[Datastore] | Datastore | None) -> vmodl.ManagedObjectReference[Datastore] | None: ...
def _optionalDatastoreNamespaceManager(given: vmodl.ManagedObjectReference[DatastoreNamespaceManager] | DatastoreNamespaceManager | None) -> vmodl.ManagedObjectReference[DatastoreNamespaceManager] | None: ...
def _optionalDiagnosticManager(given: vmodl.ManagedObjectReference[DiagnosticManager] | DiagnosticManager | None) -> vmodl.ManagedObjectReference[DiagnosticManager] | None: ...
def _optionalDistributedVirtualPortgroup(given: vmodl.ManagedObjectReference[DistributedVirtualPortgroup] | DistributedVirtualPortgroup | None) -> vmodl.ManagedObjectReference[DistributedVirtualPortgroup] | None: ...
def _optionalDistributedVirtualSwitch(given: vmodl.ManagedObjectReference[DistributedVirtualSwitch] | DistributedVirtualSwitch | None) -> vmodl.ManagedObjectReference[DistributedVirtualSwitch] | None: ...
def _optionalDistributedVirtualSwitchManager(given: vmodl.ManagedObjectReference[DistributedVirtualSwitchManager] | DistributedVirtualSwitchManager | None) -> vmodl.ManagedObjectReference[DistributedVirtualSwitchManager] | None: ...
def _optionalEventManager(given: vmodl.ManagedObjectReference[EventManager] | EventManager | None) -> vmodl.ManagedObjectReference[EventManager] | None: ...
def _optionalExtensionManager(given: vmodl.ManagedObjectReference[ExtensionManager] | ExtensionManager | None) -> vmodl.ManagedObjectReference[ExtensionManager] | None: ...
def _optionalFailoverClusterConfigurator(given: vmodl.ManagedObjectReference[FailoverClusterConfigurator] | FailoverClusterConfigurator | None) -> vmodl.ManagedObjectReference[FailoverClusterConfigurator] | None: ...
def _optionalFailoverClusterManager(given: vmodl.ManagedObjectReference[FailoverClusterManager] | FailoverClusterManager | None) -> vmodl.ManagedObjectReference[FailoverClusterManager] | None: ...
def _optionalFileManager(given: vmodl.ManagedObjectReference[FileManager] | FileManager | None) -> vmodl.ManagedObjectReference[FileManager] | None: ...
def _optionalGuestOperationsManager(given: vmodl.ManagedObjectReference[GuestOperationsManager] | GuestOperationsManager | None) -> vmodl.ManagedObjectReference[GuestOperationsManager] | None: ...
def _optionalHealthUpdateManager(given: vmodl.ManagedObjectReference[HealthUpdateManager] | HealthUpdateManager | None) -> vmodl.ManagedObjectReference[HealthUpdateManager] | None: ...
def _optionalHostLocalAccountManager(given: vmodl.ManagedObjectReference[HostLocalAccountManager] | HostLocalAccountManager | None) -> vmodl.ManagedObjectReference[HostLocalAccountManager] | None: ...
def _optionalHostProfileManager(given: vmodl.ManagedObjectReference[HostProfileManager] | HostProfileManager | None) -> vmodl.ManagedObjectReference[HostProfileManager] | None: ...
def _optionalHostSnmpSystem(given: vmodl.ManagedObjectReference[HostSnmpSystem] | HostSnmpSystem | None) -> vmodl.ManagedObjectReference[HostSnmpSystem] | None: ...
def _optionalHostSpecificationManager(given: vmodl.ManagedObjectReference[HostSpecificationManager] | HostSpecificationManager | None) -> vmodl.ManagedObjectReference[HostSpecificationManager] | None: ...
def _optionalHostSystem(given: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None) -> vmodl.ManagedObjectReference[HostSystem] | None: ...
def _optionalIoFilterManager(given: vmodl.ManagedObjectReference[IoFilterManager] | IoFilterManager | None) -> vmodl.ManagedObjectReference[IoFilterManager] | None: ...
def _optionalIpPoolManager(given: vmodl.ManagedObjectReference[IpPoolManager] | IpPoolManager | None) -> vmodl.ManagedObjectReference[IpPoolManager] | None: ...
def _optionalLicenseManager(given: vmodl.ManagedObjectReference[LicenseManager] | LicenseManager | None) -> vmodl.ManagedObjectReference[LicenseManager] | None: ...
def _optionalLocalizationManager(given: vmodl.ManagedObjectReference[LocalizationManager] | LocalizationManager | None) -> vmodl.ManagedObjectReference[LocalizationManager] | None: ...
def _optionalManagedEntity(given: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity | None) -> vmodl.ManagedObjectReference[ManagedEntity] | None: ...
def _optionalNetwork(given: vmodl.ManagedObjectReference[Network] | Network | None) -> vmodl.ManagedObjectReference[Network] | None: ...
def _optionalOptionManager(given: vmodl.ManagedObjectReference[OptionManager] | OptionManager | None) -> vmodl.ManagedObjectReference[OptionManager] | None: ...
def _optionalOverheadMemoryManager(given: vmodl.ManagedObjectReference[OverheadMemoryManager] | OverheadMemoryManager | None) -> vmodl.ManagedObjectReference[OverheadMemoryManager] | None: ...
def _optionalOvfManager(given: vmodl.ManagedObjectReference[OvfManager] | OvfManager | None) -> vmodl.ManagedObjectReference[OvfManager] | None: ...
def _optionalPerformanceManager(given: vmodl.ManagedObjectReference[PerformanceManager] | PerformanceManager | None) -> vmodl.ManagedObjectReference[PerformanceManager] | None: ...
def _optionalProfileComplianceManager(given: vmodl.ManagedObjectReference[ProfileComplianceManager] | ProfileComplianceManager | None) -> vmodl.ManagedObjectReference[ProfileComplianceManager] | None: ...
def _optionalResourcePool(given: vmodl.ManagedObjectReference[ResourcePool] | ResourcePool | None) -> vmodl.ManagedObjectReference[ResourcePool] | None: ...
def _optionalScheduledTask(given: vmodl.ManagedObjectReference[ScheduledTask] | ScheduledTask | None) -> vmodl.ManagedObjectReference[ScheduledTask] | None: ...
def _optionalScheduledTaskManager(given: vmodl.ManagedObjectReference[ScheduledTaskManager] | ScheduledTaskManager | None) -> vmodl.ManagedObjectReference[ScheduledTaskManager] | None: ...
def _optionalSearchIndex(given: vmodl.ManagedObjectReference[SearchIndex] | SearchIndex | None) -> vmodl.ManagedObjectReference[SearchIndex] | None: ...
def _optionalServiceManager(given: vmodl.ManagedObjectReference[ServiceManager] | ServiceManager | None) -> vmodl.ManagedObjectReference[ServiceManager] | None: ...
def _optionalSessionManager(given: vmodl.ManagedObjectReference[SessionManager] | SessionManager | None) -> vmodl.ManagedObjectReference[SessionManager] | None: ...
def _optionalSiteInfoManager(given: vmodl.ManagedObjectReference[SiteInfoManager] | SiteInfoManager | None) -> vmodl.ManagedObjectReference[SiteInfoManager] | None: ...
def _optionalStorageQueryManager(given: vmodl.ManagedObjectReference[StorageQueryManager] | StorageQueryManager | None) -> vmodl.ManagedObjectReference[StorageQueryManager] | None: ...
def _optionalStorageResourceManager(given: vmodl.ManagedObjectReference[StorageResourceManager] | StorageResourceManager | None) -> vmodl.ManagedObjectReference[StorageResourceManager] | None: ...
def _optionalTask(given: vmodl.ManagedObjectReference[Task] | Task | None) -> vmodl.ManagedObjectReference[Task] | None: ...
def _optionalTaskManager(given: vmodl.ManagedObjectReference[TaskManager] | TaskManager | None) -> vmodl.ManagedObjectReference[TaskManager] | None: ...
def _optionalTenantTenantManager(given: vmodl.ManagedObjectReference[TenantTenantManager] | TenantTenantManager | None) -> vmodl.ManagedObjectReference[TenantTenantManager] | None: ...
def _optionalUserDirectory(given: vmodl.ManagedObjectReference[UserDirectory] | UserDirectory | None) -> vmodl.ManagedObjectReference[UserDirectory] | None: ...
def _optionalVStorageObjectManagerBase(given: vmodl.ManagedObjectReference[VStorageObjectManagerBase] | VStorageObjectManagerBase | None) -> vmodl.ManagedObjectReference[VStorageObjectManagerBase] | None: ...
def _optionalViewManager(given: vmodl.ManagedObjectReference[ViewManager] | ViewManager | None) -> vmodl.ManagedObjectReference[ViewManager] | None: ...
def _optionalVirtualDiskManager(given: vmodl.ManagedObjectReference[VirtualDiskManager] | VirtualDiskManager | None) -> vmodl.ManagedObjectReference[VirtualDiskManager] | None: ...
def _optionalVirtualMachineCompatibilityChecker(given: vmodl.ManagedObjectReference[VirtualMachineCompatibilityChecker] | VirtualMachineCompatibilityChecker | None) -> vmodl.ManagedObjectReference[VirtualMachineCompatibilityChecker] | None: ...
def _optionalVirtualMachineGuestCustomizationManager(given: vmodl.ManagedObjectReference[VirtualMachineGuestCustomizationManager] | VirtualMachineGuestCustomizationManager | None) -> vmodl.ManagedObjectReference[VirtualMachineGuestCustomizationManager] | None: ...
def _optionalVirtualMachineProvisioningChecker(given: vmodl.ManagedObjectReference[VirtualMachineProvisioningChecker] | VirtualMachineProvisioningChecker | None) -> vmodl.ManagedObjectReference[VirtualMachineProvisioningChecker] | None: ...
def _optionalVirtualMachineSnapshot(given: vmodl.ManagedObjectReference[VirtualMachineSnapshot] | VirtualMachineSnapshot | None) -> vmodl.ManagedObjectReference[VirtualMachineSnapshot] | None: ...
def _optionalVirtualizationManager(given: vmodl.ManagedObjectReference[VirtualizationManager] | VirtualizationManager | None) -> vmodl.ManagedObjectReference[VirtualizationManager] | None: ...

@define(kw_only=True)
class AboutInfo(vmodl.DataObject):
    """``vim.AboutInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AboutInfo/
    """
    name: str
    full_name: str
    vendor: str
    version: str
    patch_level: str | None = None
    """Since 7.0.2.0."""
    build: str
    locale_version: str | None = None
    locale_build: str | None = None
    os_type: str
    product_line_id: str
    api_type: str
    api_version: str
    instance_uuid: str | None = None
    """Since 4.0."""
    license_product_name: str | None = None
    """Since 4.0."""
    license_product_version: str | None = None
    """Since 4.0."""

@define(kw_only=True)
class AuthorizationDescription(vmodl.DataObject):
    """``vim.AuthorizationDescription``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AuthorizationDescription/
    """
    privilege: list[ElementDescription]
    privilege_group: list[ElementDescription]

@define(kw_only=True)
class AuthorizationPrivilege(vmodl.DataObject):
    """``vim.AuthorizationManager.Privilege``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AuthorizationPrivilege/
    """
    priv_id: str
    on_parent: bool
    name: str
    priv_group_name: str

@define(kw_only=True)
class AuthorizationRole(vmodl.DataObject):
    """``vim.AuthorizationManager.Role``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AuthorizationRole/
    """
    role_id: int
    system: bool
    name: str
    info: Description
    privilege: list[str] | None = None

@define(kw_only=True)
class BatchResult(vmodl.DataObject):
    """``vim.BatchResult``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/BatchResult/
    """
    result: str
    host_key: str
    ds: vmodl.ManagedObjectReference[Datastore] | None = field(default=None, converter=_optionalDatastore)
    """Refers to a Datastore."""
    fault: MethodFault | None = None

@define(kw_only=True)
class BoolPolicy(InheritablePolicy):
    """``vim.BoolPolicy``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/BoolPolicy/
    """
    value: bool | None = None

@define(kw_only=True)
class Capability(vmodl.DataObject):
    """``vim.Capability``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/Capability/
    """
    provisioning_supported: bool
    multi_host_supported: bool
    user_shell_access_supported: bool
    """Since 2.5."""
    supported_evc_mode: list[EVCMode] | None = None
    """Since 4.0."""
    supported_evc_graphics_mode: list[FeatureEVCMode] | None = None
    """Since 7.0.1.0."""
    network_backup_and_restore_supported: bool | None = None
    """Since 5.1."""
    ft_drs_without_evc_supported: bool | None = None
    """Since 6.7."""
    hci_workflow_supported: bool | None = None
    """Since 6.7.1."""
    compute_policy_version: int | None = None
    """Since 6.8.7."""
    cluster_placement_supported: bool | None = None
    """Since 7.0.0.0."""
    lifecycle_management_supported: bool | None = None
    """Since 7.0.0.0."""
    host_seeding_supported: bool | None = None
    """Since 7.0.2.0."""
    scalable_shares_supported: bool | None = None
    """Since 7.0.0.0."""
    hadcs_supported: bool | None = None
    """Since 7.0.1.1."""
    config_mgmt_supported: bool | None = None
    """Since 7.0.3.1."""

@define(kw_only=True)
class ClusterComputeResourceClusterConfigResult(vmodl.DataObject):
    """``vim.ClusterComputeResource.ClusterConfigResult``. Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceClusterConfigResult/
    """
    failed_hosts: list[FolderFailedHostResult] | None = None
    configured_hosts: list[vmodl.ManagedObjectReference[HostSystem]] | None = field(default=None, converter=_listoptionalHostSystem)
    """Refers to a HostSystem."""

@define(kw_only=True)
class ClusterComputeResourceDVSConfigurationValidation(ClusterComputeResourceValidationResultBase):
    """``vim.ClusterComputeResource.DVSConfigurationValidation``. Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceDVSConfigurationValidation/
    """
    is_dvs_valid: bool
    is_dvpg_valid: bool

@define(kw_only=True)
class ClusterComputeResourceDVSSetting(vmodl.DataObject):
    """``vim.ClusterComputeResource.DVSSetting``. Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceDVSSetting/
    """
    dv_switch: vmodl.ManagedObjectReference[DistributedVirtualSwitch] = field(converter=_DistributedVirtualSwitch)
    """Refers to a DistributedVirtualSwitch."""
    pnic_devices: list[str] | None = None
    dv_portgroup_setting: list[ClusterComputeResourceDVSSettingDVPortgroupToServiceMapping] | None = None

@define(kw_only=True)
class ClusterComputeResourceDVSSettingDVPortgroupToServiceMapping(vmodl.DataObject):
    """``vim.ClusterComputeResource.DVSSetting.DVPortgroupToServiceMapping``. Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceDVSSettingDVPortgroupToServiceMapping/
    """
    dv_portgroup: vmodl.ManagedObjectReference[DistributedVirtualPortgroup] = field(converter=_DistributedVirtualPortgroup)
    """Refers to a DistributedVirtualPortgroup."""
    service: str

@define(kw_only=True)
class ClusterComputeResourceDvsProfile(vmodl.DataObject):
    """``vim.ClusterComputeResource.DvsProfile``. Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceDvsProfile/
    """
    dvs_name: str | None = None
    dv_switch: vmodl.ManagedObjectReference[DistributedVirtualSwitch] | None = field(default=None, converter=_optionalDistributedVirtualSwitch)
    """Refers to a DistributedVirtualSwitch."""
    pnic_devices: list[str] | None = None
    dv_portgroup_mapping: list[ClusterComputeResourceDvsProfileDVPortgroupSpecToServiceMapping] | None = None

@define(kw_only=True)
class ClusterComputeResourceDvsProfileDVPortgroupSpecToServiceMapping(vmodl.DataObject):
    """``vim.ClusterComputeResource.DvsProfile.DVPortgroupSpecToServiceMapping``. Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceDvsProfileDVPortgroupSpecToServiceMapping/
    """
    dv_portgroup_spec: DVPortgroupConfigSpec | None = None
    dv_portgroup: vmodl.ManagedObjectReference[DistributedVirtualPortgroup] | None = field(default=None, converter=_optionalDistributedVirtualPortgroup)
    """Refers to a DistributedVirtualPortgroup."""
    service: str

@define(kw_only=True)
class ClusterComputeResourceHCIConfigInfo(vmodl.DataObject):
    """``vim.ClusterComputeResource.HCIConfigInfo``. Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceHCIConfigInfo/
    """
    workflow_state: str
    dvs_setting: list[ClusterComputeResourceDVSSetting] | None = None
    configured_hosts: list[vmodl.ManagedObjectReference[HostSystem]] | None = field(default=None, converter=_listoptionalHostSystem)
    """Refers to a HostSystem."""
    host_config_profile: ClusterComputeResourceHostConfigurationProfile | None = None

@define(kw_only=True)
class ClusterComputeResourceHCIConfigSpec(vmodl.DataObject):
    """``vim.ClusterComputeResource.HCIConfigSpec``. Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceHCIConfigSpec/
    """
    dvs_prof: list[ClusterComputeResourceDvsProfile] | None = None
    host_config_profile: ClusterComputeResourceHostConfigurationProfile | None = None
    v_san_config_spec: SDDCBase | None = None
    vc_prof: ClusterComputeResourceVCProfile | None = None

@define(kw_only=True)
class ClusterComputeResourceHostConfigurationInput(vmodl.DataObject):
    """``vim.ClusterComputeResource.HostConfigurationInput``. Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceHostConfigurationInput/
    """
    host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""
    host_vmk_nics: list[ClusterComputeResourceHostVmkNicInfo] | None = None
    allowed_in_non_maintenance_mode: bool | None = None

@define(kw_only=True)
class ClusterComputeResourceHostConfigurationProfile(vmodl.DataObject):
    """``vim.ClusterComputeResource.HostConfigurationProfile``. Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceHostConfigurationProfile/
    """
    date_time_config: HostDateTimeConfig | None = None
    lockdown_mode: HostLockdownMode | None = None

@define(kw_only=True)
class ClusterComputeResourceHostConfigurationValidation(ClusterComputeResourceValidationResultBase):
    """``vim.ClusterComputeResource.HostConfigurationValidation``. Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceHostConfigurationValidation/
    """
    host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""
    is_dvs_setting_valid: bool | None = None
    is_vmknic_setting_valid: bool | None = None
    is_ntp_setting_valid: bool | None = None
    is_lockdown_mode_valid: bool | None = None

@define(kw_only=True)
class ClusterComputeResourceHostVmkNicInfo(vmodl.DataObject):
    """``vim.ClusterComputeResource.HostVmkNicInfo``. Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceHostVmkNicInfo/
    """
    nic_spec: HostVirtualNicSpec
    service: str

@define(kw_only=True)
class ClusterComputeResourceSummary(ComputeResourceSummary):
    """``vim.ClusterComputeResource.Summary``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceSummary/
    """
    current_failover_level: int
    """Deprecated since 4.0: use ClusterFailoverLevelAdmissionControlInfo.currentFailoverLevel."""
    admission_control_info: ClusterDasAdmissionControlInfo | None = None
    """Since 4.0."""
    num_vmotions: int
    target_balance: int | None = None
    """Since 4.0."""
    current_balance: int | None = None
    """Since 4.0."""
    drs_score: int | None = None
    """Since 7.0.0.0."""
    num_vms_per_drs_score_bucket: list[int] | None = None
    """Since 7.0.0.0."""
    usage_summary: ClusterUsageSummary | None = None
    """Since 6.0."""
    current_evc_mode_key: str | None = None
    """Since 4.0."""
    current_evc_graphics_mode_key: str | None = None
    """Since 7.0.1.0."""
    das_data: ClusterDasData | None = None
    """Since 5.0."""
    cluster_maintenance_mode_status: str | None = None
    """Since 7.0.0.2."""
    vcs_health_status: str | None = None
    """Since 7.0.1.1."""
    vcs_slots: list[ClusterComputeResourceVcsSlots] | None = None
    """Since 7.0.1.1."""

@define(kw_only=True)
class ClusterComputeResourceVCProfile(vmodl.DataObject):
    """``vim.ClusterComputeResource.VCProfile``. Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceVCProfile/
    """
    cluster_spec: ClusterConfigSpecEx | None = None
    evc_mode_key: str | None = None
    evc_graphics_mode_key: str | None = None
    """Since 7.0.1.0."""

@define(kw_only=True)
class ClusterComputeResourceValidationResultBase(vmodl.DataObject):
    """``vim.ClusterComputeResource.ValidationResultBase``. Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceValidationResultBase/
    """
    info: list[LocalizableMessage] | None = None

@define(kw_only=True)
class ClusterComputeResourceVcsSlots(vmodl.DataObject):
    """``vim.ClusterComputeResource.VcsSlots``. Since 7.0.1.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceVcsSlots/
    """
    system_id: str | None = None
    """Since 7.0.3.0."""
    host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""
    datastore: list[vmodl.ManagedObjectReference[Datastore]] | None = field(default=None, converter=_listoptionalDatastore)
    """Refers to a Datastore. Since 7.0.3.0."""
    total_slots: int

@define(kw_only=True)
class ClusterIoFilterInfo(IoFilterInfo):
    """``vim.IoFilterManager.ClusterIoFilterInfo``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterIoFilterInfo/
    """
    op_type: str
    vib_url: str | None = None
    """Since 6.5."""

@define(kw_only=True)
class ComputeResourceConfigInfo(vmodl.DataObject):
    """``vim.ComputeResource.ConfigInfo``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ComputeResourceConfigInfo/
    """
    vm_swap_placement: str
    spbm_enabled: bool | None = None
    """Since 5.0."""
    default_hardware_version_key: str | None = None
    """Since 5.1."""
    maximum_hardware_version_key: str | None = None
    """Since 7.0.2.0."""

@define(kw_only=True)
class ComputeResourceConfigSpec(vmodl.DataObject):
    """``vim.ComputeResource.ConfigSpec``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ComputeResourceConfigSpec/
    """
    vm_swap_placement: str | None = None
    spbm_enabled: bool | None = None
    """Since 5.0."""
    default_hardware_version_key: str | None = None
    """Since 5.1."""
    desired_software_spec: DesiredSoftwareSpec | None = None
    """Since 7.0.0.0."""
    maximum_hardware_version_key: str | None = None
    """Since 7.0.2.0."""
    enable_config_manager: bool | None = None
    """Since 7.0.3.1."""

@define(kw_only=True)
class ComputeResourceHostSPBMLicenseInfo(vmodl.DataObject):
    """``vim.ComputeResource.HostSPBMLicenseInfo``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ComputeResourceHostSPBMLicenseInfo/
    """
    host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""
    license_state: ComputeResourceHostSPBMLicenseInfoHostSPBMLicenseState

@define(kw_only=True)
class ComputeResourceHostSeedSpecSingleHostSpec(vmodl.DataObject):
    """``vim.ComputeResource.HostSeedSpec.SingleHostSpec``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ComputeResourceHostSeedSpecSingleHostSpec/
    """
    new_host_cnx_spec: HostConnectSpec | None = None
    existing_host: vmodl.ManagedObjectReference[HostSystem] | None = field(default=None, converter=_optionalHostSystem)
    """Refers to a HostSystem."""

@define(kw_only=True)
class ComputeResourceSummary(vmodl.DataObject):
    """``vim.ComputeResource.Summary``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ComputeResourceSummary/
    """
    total_cpu: int
    total_memory: int
    num_cpu_cores: int
    num_cpu_threads: int
    effective_cpu: int
    effective_memory: int
    num_hosts: int
    num_effective_hosts: int
    overall_status: ManagedEntityStatus

@define(kw_only=True)
class CustomFieldDef(vmodl.DataObject):
    """``vim.CustomFieldsManager.FieldDef``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomFieldDef/
    """
    key: int
    name: str
    type: str
    managed_object_type: str | None = None
    """Since 2.5."""
    field_def_privileges: PrivilegePolicyDef | None = None
    """Since 2.5."""
    field_instance_privileges: PrivilegePolicyDef | None = None
    """Since 2.5."""

@define(kw_only=True)
class CustomFieldStringValue(CustomFieldValue):
    """``vim.CustomFieldsManager.StringValue``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomFieldStringValue/
    """
    value: str

@define(kw_only=True)
class CustomFieldValue(vmodl.DataObject):
    """``vim.CustomFieldsManager.Value``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomFieldValue/
    """
    key: int

@define(kw_only=True)
class CustomizationSpecInfo(vmodl.DataObject):
    """``vim.CustomizationSpecInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationSpecInfo/
    """
    name: str
    description: str
    type: str
    change_version: str | None = None
    last_update_time: datetime.datetime | None = None

@define(kw_only=True)
class CustomizationSpecItem(vmodl.DataObject):
    """``vim.CustomizationSpecItem``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationSpecItem/
    """
    info: CustomizationSpecInfo
    spec: CustomizationSpec

@define(kw_only=True)
class DVSBackupRestoreCapability(vmodl.DataObject):
    """``vim.DistributedVirtualSwitch.BackupRestoreCapability``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSBackupRestoreCapability/
    """
    backup_restore_supported: bool

@define(kw_only=True)
class DVSCapability(vmodl.DataObject):
    """``vim.DistributedVirtualSwitch.Capability``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSCapability/
    """
    dvs_operation_supported: bool | None = None
    dv_port_group_operation_supported: bool | None = None
    dv_port_operation_supported: bool | None = None
    compatible_host_component_product_info: list[DistributedVirtualSwitchHostProductSpec] | None = None
    features_supported: DVSFeatureCapability | None = None
    """Since 4.1."""

@define(kw_only=True)
class DVSConfigInfo(vmodl.DataObject):
    """``vim.DistributedVirtualSwitch.ConfigInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSConfigInfo/
    """
    uuid: str
    name: str
    num_standalone_ports: int
    num_ports: int
    max_ports: int
    uplink_port_policy: DVSUplinkPortPolicy
    uplink_portgroup: list[vmodl.ManagedObjectReference[DistributedVirtualPortgroup]] | None = field(default=None, converter=_listoptionalDistributedVirtualPortgroup)
    """Refers to a DistributedVirtualPortgroup."""
    default_port_config: DVPortSetting
    host: list[DistributedVirtualSwitchHostMember] | None = None
    product_info: DistributedVirtualSwitchProductSpec
    target_info: DistributedVirtualSwitchProductSpec | None = None
    extension_key: str | None = None
    vendor_specific_config: list[DistributedVirtualSwitchKeyedOpaqueBlob] | None = None
    policy: DVSPolicy | None = None
    description: str | None = None
    config_version: str
    contact: DVSContactInfo
    switch_ip_address: str | None = None
    """Since 5.0."""
    create_time: datetime.datetime
    network_resource_management_enabled: bool
    """Since 4.1."""
    default_proxy_switch_max_num_ports: int | None = None
    """Since 5.1."""
    health_check_config: list[DVSHealthCheckConfig] | None = None
    """Since 5.1."""
    infrastructure_traffic_resource_config: list[DvsHostInfrastructureTrafficResource] | None = None
    """Since 6.0."""
    net_resource_pool_traffic_resource_config: list[DvsHostInfrastructureTrafficResource] | None = None
    """Since 6.7."""
    network_resource_control_version: str | None = None
    """Since 6.0."""
    vm_vnic_network_resource_pool: list[DVSVmVnicNetworkResourcePool] | None = None
    """Since 6.0."""
    pnic_capacity_ratio_for_reservation: int | None = None
    """Since 6.0."""

@define(kw_only=True)
class DVSConfigSpec(vmodl.DataObject):
    """``vim.DistributedVirtualSwitch.ConfigSpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSConfigSpec/
    """
    dynamic_property: list[DynamicProperty] | None = None
    config_version: str | None = None
    name: str | None = None
    num_standalone_ports: int | None = None
    max_ports: int | None = None
    """Deprecated since 5.0."""
    uplink_port_policy: DVSUplinkPortPolicy | None = None
    uplink_portgroup: list[vmodl.ManagedObjectReference[DistributedVirtualPortgroup]] | None = field(default=None, converter=_listoptionalDistributedVirtualPortgroup)
    """Refers to a DistributedVirtualPortgroup."""
    default_port_config: DVPortSetting | None = None
    host: list[DistributedVirtualSwitchHostMemberConfigSpec] | None = None
    extension_key: str | None = None
    description: str | None = None
    policy: DVSPolicy | None = None
    vendor_specific_config: list[DistributedVirtualSwitchKeyedOpaqueBlob] | None = None
    contact: DVSContactInfo | None = None
    switch_ip_address: str | None = None
    """Since 5.0."""
    default_proxy_switch_max_num_ports: int | None = None
    """Since 5.1."""
    infrastructure_traffic_resource_config: list[DvsHostInfrastructureTrafficResource] | None = None
    """Since 6.0."""
    net_resource_pool_traffic_resource_config: list[DvsHostInfrastructureTrafficResource] | None = None
    """Since 6.7."""
    network_resource_control_version: str | None = None
    """Since 6.0."""

@define(kw_only=True)
class DVSContactInfo(vmodl.DataObject):
    """``vim.DistributedVirtualSwitch.ContactInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSContactInfo/
    """
    name: str | None = None
    contact: str | None = None

@define(kw_only=True)
class DVSCreateSpec(vmodl.DataObject):
    """``vim.DistributedVirtualSwitch.CreateSpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSCreateSpec/
    """
    config_spec: DVSConfigSpec
    product_info: DistributedVirtualSwitchProductSpec | None = None
    capability: DVSCapability | None = None

@define(kw_only=True)
class DVSFeatureCapability(vmodl.DataObject):
    """``vim.DistributedVirtualSwitch.FeatureCapability``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSFeatureCapability/
    """
    network_resource_management_supported: bool
    """Deprecated since 5.0."""
    vm_direct_path_gen2_supported: bool | None = None
    """Deprecated since 8.0."""
    nic_teaming_policy: list[str] | None = None
    network_resource_pool_high_share_value: int | None = None
    """Deprecated since 5.0."""
    network_resource_management_capability: DVSNetworkResourceManagementCapability | None = None
    """Since 5.0."""
    health_check_capability: DVSHealthCheckCapability | None = None
    """Since 5.1."""
    rollback_capability: DVSRollbackCapability | None = None
    """Since 5.1."""
    backup_restore_capability: DVSBackupRestoreCapability | None = None
    """Since 5.1."""
    network_filter_supported: bool | None = None
    """Since 5.5."""
    mac_learning_supported: bool | None = None
    """Since 6.7."""

@define(kw_only=True)
class DVSHealthCheckCapability(vmodl.DataObject):
    """``vim.DistributedVirtualSwitch.HealthCheckFeatureCapability``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSHealthCheckCapability/
    """

@define(kw_only=True)
class DVSHealthCheckConfig(vmodl.DataObject):
    """``vim.DistributedVirtualSwitch.HealthCheckConfig``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSHealthCheckConfig/
    """
    enable: bool | None = None
    interval: int | None = None

@define(kw_only=True)
class DVSNameArrayUplinkPortPolicy(DVSUplinkPortPolicy):
    """``vim.DistributedVirtualSwitch.NameArrayUplinkPortPolicy``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSNameArrayUplinkPortPolicy/
    """
    uplink_port_name: list[str]

@define(kw_only=True)
class DVSNetworkResourceManagementCapability(vmodl.DataObject):
    """``vim.DistributedVirtualSwitch.NetworkResourceManagementCapability``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSNetworkResourceManagementCapability/
    """
    network_resource_management_supported: bool
    network_resource_pool_high_share_value: int
    qos_supported: bool
    user_defined_network_resource_pools_supported: bool
    network_resource_control_version3_supported: bool | None = None
    """Since 6.0."""
    user_defined_infra_traffic_pool_supported: bool | None = None
    """Since 6.7."""

@define(kw_only=True)
class DVSPolicy(vmodl.DataObject):
    """``vim.DistributedVirtualSwitch.SwitchPolicy``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSPolicy/
    """
    auto_pre_install_allowed: bool | None = None
    auto_upgrade_allowed: bool | None = None
    partial_upgrade_allowed: bool | None = None

@define(kw_only=True)
class DVSRollbackCapability(vmodl.DataObject):
    """``vim.DistributedVirtualSwitch.RollbackCapability``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSRollbackCapability/
    """
    rollback_supported: bool

@define(kw_only=True)
class DVSRuntimeInfo(vmodl.DataObject):
    """``vim.DistributedVirtualSwitch.RuntimeInfo``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSRuntimeInfo/
    """
    host_member_runtime: list[HostMemberRuntimeInfo] | None = None
    resource_runtime_info: DvsResourceRuntimeInfo | None = None
    """Since 6.0."""

@define(kw_only=True)
class DVSSummary(vmodl.DataObject):
    """``vim.DistributedVirtualSwitch.Summary``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSSummary/
    """
    name: str
    uuid: str
    num_ports: int
    product_info: DistributedVirtualSwitchProductSpec | None = None
    host_member: list[vmodl.ManagedObjectReference[HostSystem]] | None = field(default=None, converter=_listoptionalHostSystem)
    """Refers to a HostSystem."""
    vm: list[vmodl.ManagedObjectReference[VirtualMachine]] | None = field(default=None, converter=_listoptionalVirtualMachine)
    """Refers to a VirtualMachine."""
    host: list[vmodl.ManagedObjectReference[HostSystem]] | None = field(default=None, converter=_listoptionalHostSystem)
    """Refers to a HostSystem."""
    portgroup_name: list[str] | None = None
    description: str | None = None
    contact: DVSContactInfo | None = None
    num_hosts: int | None = None
    """Since 5.5."""

@define(kw_only=True)
class DVSUplinkPortPolicy(vmodl.DataObject):
    """``vim.DistributedVirtualSwitch.UplinkPortPolicy``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSUplinkPortPolicy/
    """

@define(kw_only=True)
class DatabaseSizeEstimate(vmodl.DataObject):
    """``vim.ResourcePlanningManager.DatabaseSizeEstimate``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatabaseSizeEstimate/
    """
    size: int

@define(kw_only=True)
class DatabaseSizeParam(vmodl.DataObject):
    """``vim.ResourcePlanningManager.DatabaseSizeParam``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatabaseSizeParam/
    """
    inventory_desc: InventoryDescription
    perf_stats_desc: PerformanceStatisticsDescription | None = None

@define(kw_only=True)
class DatacenterBasicConnectInfo(vmodl.DataObject):
    """``vim.Datacenter.BasicConnectInfo``. Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatacenterBasicConnectInfo/
    """
    hostname: str | None = None
    error: MethodFault | None = None
    server_ip: str | None = None
    num_vm: int | None = None
    num_powered_on_vm: int | None = None
    host_product_info: AboutInfo | None = None
    hardware_vendor: str | None = None
    hardware_model: str | None = None

@define(kw_only=True)
class DatacenterConfigInfo(vmodl.DataObject):
    """``vim.Datacenter.ConfigInfo``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatacenterConfigInfo/
    """
    default_hardware_version_key: str | None = None
    maximum_hardware_version_key: str | None = None
    """Since 7.0.2.0."""

@define(kw_only=True)
class DatacenterConfigSpec(vmodl.DataObject):
    """``vim.Datacenter.ConfigSpec``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatacenterConfigSpec/
    """
    default_hardware_version_key: str | None = None
    maximum_hardware_version_key: str | None = None
    """Since 7.0.2.0."""

@define(kw_only=True)
class DatastoreCapability(vmodl.DataObject):
    """``vim.Datastore.Capability``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreCapability/
    """
    directory_hierarchy_supported: bool
    raw_disk_mappings_supported: bool
    per_file_thin_provisioning_supported: bool
    storage_iorm_supported: bool
    """Deprecated since 8.0. Since 4.1."""
    native_snapshot_supported: bool
    """Since 5.1."""
    top_level_directory_create_supported: bool | None = None
    """Since 5.5."""
    se_sparse_supported: bool | None = None
    """Since 5.5."""
    vmfs_sparse_supported: bool | None = None
    """Since 6.5."""
    vsan_sparse_supported: bool | None = None
    """Since 6.5."""
    upit_supported: bool | None = None
    """Deprecated since 8.0. Since 6.5."""
    vmdk_expand_supported: bool | None = None
    """Since 6.7."""
    clustered_vmdk_supported: bool | None = None
    """Since 7.0.0.0."""

@define(kw_only=True)
class DatastoreHostMount(vmodl.DataObject):
    """``vim.Datastore.HostMount``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreHostMount/
    """
    key: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""
    mount_info: HostMountInfo

@define(kw_only=True)
class DatastoreInfo(vmodl.DataObject):
    """``vim.Datastore.Info``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreInfo/
    """
    name: str
    url: str
    free_space: int
    max_file_size: int
    max_virtual_disk_capacity: int | None = None
    """Since 5.5."""
    max_memory_file_size: int
    """Since 6.0."""
    timestamp: datetime.datetime | None = None
    """Since 4.0."""
    container_id: str | None = None
    """Since 5.5."""
    alias_of: str | None = None
    """Since 6.7.1."""

@define(kw_only=True)
class DatastoreMountPathDatastorePair(vmodl.DataObject):
    """``vim.Datastore.MountPathDatastorePair``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreMountPathDatastorePair/
    """
    old_mount_path: str
    datastore: vmodl.ManagedObjectReference[Datastore] = field(converter=_Datastore)
    """Refers to a Datastore."""

@define(kw_only=True)
class DatastoreNamespaceManagerDirectoryInfo(vmodl.DataObject):
    """``vim.DatastoreNamespaceManager.DirectoryInfo``. Since 8.0.1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreNamespaceManagerDirectoryInfo/
    """
    capacity: int
    used: int

@define(kw_only=True)
class DatastoreSummary(vmodl.DataObject):
    """``vim.Datastore.Summary``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreSummary/
    """
    datastore: vmodl.ManagedObjectReference[Datastore] | None = field(default=None, converter=_optionalDatastore)
    """Refers to a Datastore."""
    name: str
    url: str
    capacity: int
    free_space: int
    uncommitted: int | None = None
    """Since 4.0."""
    accessible: bool
    multiple_host_access: bool | None = None
    type: str
    maintenance_mode: str | None = None
    """Since 5.0."""

@define(kw_only=True)
class DatastoreVVolContainerFailoverPair(vmodl.DataObject):
    """``vim.Datastore.VVolContainerFailoverPair``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreVVolContainerFailoverPair/
    """
    src_container: str | None = None
    tgt_container: str
    vvol_mapping: list[KeyValue] | None = None

@define(kw_only=True)
class Description(vmodl.DataObject):
    """``vim.Description``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/Description/
    """
    label: str
    summary: str

@define(kw_only=True)
class DesiredSoftwareSpec(vmodl.DataObject):
    """``vim.DesiredSoftwareSpec``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DesiredSoftwareSpec/
    """
    base_image_spec: DesiredSoftwareSpecBaseImageSpec
    vendor_add_on_spec: DesiredSoftwareSpecVendorAddOnSpec | None = None
    components: list[DesiredSoftwareSpecComponentSpec] | None = None
    """Since 7.0.2.0."""

@define(kw_only=True)
class DesiredSoftwareSpecBaseImageSpec(vmodl.DataObject):
    """``vim.DesiredSoftwareSpec.BaseImageSpec``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DesiredSoftwareSpecBaseImageSpec/
    """
    version: str

@define(kw_only=True)
class DesiredSoftwareSpecComponentSpec(vmodl.DataObject):
    """``vim.DesiredSoftwareSpec.ComponentSpec``. Since 7.0.2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DesiredSoftwareSpecComponentSpec/
    """
    name: str
    version: str | None = None

@define(kw_only=True)
class DesiredSoftwareSpecVendorAddOnSpec(vmodl.DataObject):
    """``vim.DesiredSoftwareSpec.VendorAddOnSpec``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DesiredSoftwareSpecVendorAddOnSpec/
    """
    name: str
    version: str

@define(kw_only=True)
class DeviceBackedVirtualDiskSpec(VirtualDiskSpec):
    """``vim.VirtualDiskManager.DeviceBackedVirtualDiskSpec``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DeviceBackedVirtualDiskSpec/
    """
    device: str

@define(kw_only=True)
class DiagnosticManagerAuditRecordResult(vmodl.DataObject):
    """``vim.DiagnosticManager.AuditRecordResult``. Since 7.0.3.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DiagnosticManagerAuditRecordResult/
    """
    records: list[str] | None = None
    next_token: str

@define(kw_only=True)
class DiagnosticManagerBundleInfo(vmodl.DataObject):
    """``vim.DiagnosticManager.BundleInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DiagnosticManagerBundleInfo/
    """
    system: vmodl.ManagedObjectReference[HostSystem] | None = field(default=None, converter=_optionalHostSystem)
    """Refers to a HostSystem."""
    url: str

@define(kw_only=True)
class DiagnosticManagerLogDescriptor(vmodl.DataObject):
    """``vim.DiagnosticManager.LogDescriptor``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DiagnosticManagerLogDescriptor/
    """
    key: str
    file_name: str
    creator: str
    format: str
    mime_type: str
    info: Description

@define(kw_only=True)
class DiagnosticManagerLogHeader(vmodl.DataObject):
    """``vim.DiagnosticManager.LogHeader``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DiagnosticManagerLogHeader/
    """
    line_start: int
    line_end: int
    line_text: list[str] | None = None

@define(kw_only=True)
class DiskChangeExtent(vmodl.DataObject):
    """``vim.VirtualMachine.DiskChangeInfo.DiskChangeExtent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DiskChangeExtent/
    """
    start: int
    length: int

@define(kw_only=True)
class DiskChangeInfo(vmodl.DataObject):
    """``vim.VirtualMachine.DiskChangeInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DiskChangeInfo/
    """
    start_offset: int
    length: int
    changed_area: list[DiskChangeExtent] | None = None

@define(kw_only=True)
class DvsHostInfrastructureTrafficResource(vmodl.DataObject):
    """``vim.DistributedVirtualSwitch.HostInfrastructureTrafficResource``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsHostInfrastructureTrafficResource/
    """
    key: str
    description: str | None = None
    allocation_info: DvsHostInfrastructureTrafficResourceAllocation

@define(kw_only=True)
class DvsHostInfrastructureTrafficResourceAllocation(vmodl.DataObject):
    """``vim.DistributedVirtualSwitch.HostInfrastructureTrafficResource.ResourceAllocation``. Since
    6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsHostInfrastructureTrafficResourceAllocation/
    """
    limit: int | None = None
    shares: SharesInfo | None = None
    reservation: int | None = None

@define(kw_only=True)
class DvsResourceRuntimeInfo(vmodl.DataObject):
    """``vim.DistributedVirtualSwitch.ResourceRuntimeInfo``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsResourceRuntimeInfo/
    """
    capacity: int | None = None
    usage: int | None = None
    available: int | None = None
    allocated_resource: list[DvsVnicAllocatedResource] | None = None
    vm_vnic_network_resource_pool_runtime: list[DvsVmVnicNetworkResourcePoolRuntimeInfo] | None = None

@define(kw_only=True)
class EVCMode(ElementDescription):
    """``vim.EVCMode``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EVCMode/
    """
    guaranteed_cpu_features: list[HostCpuIdInfo] | None = None
    """Deprecated since 6.5: use EVCMode.featureCapability. Since 4.1."""
    feature_capability: list[HostFeatureCapability] | None = None
    """Since 5.1."""
    feature_mask: list[HostFeatureMask] | None = None
    """Since 5.1."""
    feature_requirement: list[VirtualMachineFeatureRequirement] | None = None
    """Since 5.1."""
    vendor: str
    track: list[str]
    """Since 4.1."""
    vendor_tier: int

@define(kw_only=True)
class ElementDescription(Description):
    """``vim.ElementDescription``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ElementDescription/
    """
    key: str

@define(kw_only=True)
class EntityPrivilege(vmodl.DataObject):
    """``vim.AuthorizationManager.EntityPrivilege``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EntityPrivilege/
    """
    entity: vmodl.ManagedObjectReference[ManagedEntity] = field(converter=_ManagedEntity)
    """Refers to a ManagedEntity."""
    priv_availability: list[PrivilegeAvailability]

@define(kw_only=True)
class EnumDescription(vmodl.DataObject):
    """``vim.EnumDescription``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EnumDescription/
    """
    key: str
    tags: list[ElementDescription]

@define(kw_only=True)
class EnvironmentBrowserConfigOptionQuerySpec(vmodl.DataObject):
    """``vim.EnvironmentBrowser.ConfigOptionQuerySpec``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EnvironmentBrowserConfigOptionQuerySpec/
    """
    key: str | None = None
    host: vmodl.ManagedObjectReference[HostSystem] | None = field(default=None, converter=_optionalHostSystem)
    """Refers to a HostSystem."""
    guest_id: list[str] | None = None

@deprecated("Deprecated since 4.0.")
@define(kw_only=True)
class EvaluationLicenseSource(LicenseSource):
    """``vim.LicenseManager.EvaluationLicense``. Since 2.5.

    Deprecated since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EvaluationLicenseSource/
    """
    remaining_hours: int | None = None

@define(kw_only=True)
class ExtendedDescription(Description):
    """``vim.ExtendedDescription``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExtendedDescription/
    """
    message_catalog_key_prefix: str
    message_arg: list[KeyAnyValue] | None = None

@define(kw_only=True)
class ExtendedElementDescription(ElementDescription):
    """``vim.ExtendedElementDescription``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExtendedElementDescription/
    """
    message_catalog_key_prefix: str
    message_arg: list[KeyAnyValue] | None = None

@define(kw_only=True)
class Extension(vmodl.DataObject):
    """``vim.Extension``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/Extension/
    """
    description: Description
    key: str
    company: str | None = None
    """Since 4.0."""
    type: str | None = None
    """Since 4.0."""
    version: str
    subject_name: str | None = None
    server: list[ExtensionServerInfo] | None = None
    client: list[ExtensionClientInfo] | None = None
    task_list: list[ExtensionTaskTypeInfo] | None = None
    event_list: list[ExtensionEventTypeInfo] | None = None
    fault_list: list[ExtensionFaultTypeInfo] | None = None
    privilege_list: list[ExtensionPrivilegeInfo] | None = None
    resource_list: list[ExtensionResourceInfo] | None = None
    last_heartbeat_time: datetime.datetime
    health_info: ExtensionHealthInfo | None = None
    """Since 4.0."""
    ovf_consumer_info: ExtensionOvfConsumerInfo | None = None
    """Since 5.0."""
    extended_product_info: ExtExtendedProductInfo | None = None
    """Since 5.0."""
    managed_entity_info: list[ExtManagedEntityInfo] | None = None
    """Since 5.0."""
    shown_in_solution_manager: bool | None = None
    """Since 5.0."""
    solution_manager_info: ExtSolutionManagerInfo | None = None
    """Since 5.0."""

@define(kw_only=True)
class ExtensionClientInfo(vmodl.DataObject):
    """``vim.Extension.ClientInfo``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExtensionClientInfo/
    """
    version: str
    description: Description
    company: str
    type: str
    url: str

@define(kw_only=True)
class ExtensionEventTypeInfo(vmodl.DataObject):
    """``vim.Extension.EventTypeInfo``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExtensionEventTypeInfo/
    """
    event_id: str
    event_type_schema: str | None = None
    """Since 4.0."""

@define(kw_only=True)
class ExtensionFaultTypeInfo(vmodl.DataObject):
    """``vim.Extension.FaultTypeInfo``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExtensionFaultTypeInfo/
    """
    fault_id: str

@define(kw_only=True)
class ExtensionHealthInfo(vmodl.DataObject):
    """``vim.Extension.HealthInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExtensionHealthInfo/
    """
    url: str

@define(kw_only=True)
class ExtensionManagerIpAllocationUsage(vmodl.DataObject):
    """``vim.ExtensionManager.IpAllocationUsage``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExtensionManagerIpAllocationUsage/
    """
    extension_key: str
    num_addresses: int

@define(kw_only=True)
class ExtensionOvfConsumerInfo(vmodl.DataObject):
    """``vim.Extension.OvfConsumerInfo``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExtensionOvfConsumerInfo/
    """
    callback_url: str
    section_type: list[str]

@define(kw_only=True)
class ExtensionPrivilegeInfo(vmodl.DataObject):
    """``vim.Extension.PrivilegeInfo``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExtensionPrivilegeInfo/
    """
    priv_id: str
    priv_group_name: str

@define(kw_only=True)
class ExtensionResourceInfo(vmodl.DataObject):
    """``vim.Extension.ResourceInfo``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExtensionResourceInfo/
    """
    locale: str
    module: str
    data: list[KeyValue]

@define(kw_only=True)
class ExtensionServerInfo(vmodl.DataObject):
    """``vim.Extension.ServerInfo``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExtensionServerInfo/
    """
    url: str
    description: Description
    company: str
    type: str
    admin_email: list[str]
    server_thumbprint: str | None = None
    """Since 4.1."""
    server_certificate: str | None = None
    """Since 8.0.2.0."""

@define(kw_only=True)
class ExtensionTaskTypeInfo(vmodl.DataObject):
    """``vim.Extension.TaskTypeInfo``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExtensionTaskTypeInfo/
    """
    task_id: str

@define(kw_only=True)
class FaultsByHost(vmodl.DataObject):
    """``vim.FaultsByHost``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FaultsByHost/
    """
    host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""
    faults: list[MethodFault] | None = None

@define(kw_only=True)
class FaultsByVM(vmodl.DataObject):
    """``vim.FaultsByVM``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FaultsByVM/
    """
    vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""
    faults: list[MethodFault] | None = None

@define(kw_only=True)
class FeatureEVCMode(ElementDescription):
    """``vim.FeatureEVCMode``. Since 7.0.1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FeatureEVCMode/
    """
    mask: list[HostFeatureMask] | None = None
    capability: list[HostFeatureCapability] | None = None
    requirement: list[VirtualMachineFeatureRequirement] | None = None

@define(kw_only=True)
class FileBackedVirtualDiskSpec(VirtualDiskSpec):
    """``vim.VirtualDiskManager.FileBackedVirtualDiskSpec``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FileBackedVirtualDiskSpec/
    """
    capacity_kb: int
    profile: list[VirtualMachineProfileSpec] | None = None
    """Since 5.5."""
    crypto: CryptoSpec | None = None
    """Since 6.5."""

@define(kw_only=True)
class FileLockInfo(vmodl.DataObject):
    """``vim.FileManager.FileLockInfo``. Since 8.0.2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FileLockInfo/
    """
    file_path: str
    host: str
    mac: str
    id: str
    world_name: str
    owner_id: str | None = None
    lock_mode: str
    acquired: datetime.datetime | None = None
    heartbeat: datetime.datetime | None = None
    ref_count: int | None = None

@define(kw_only=True)
class FileLockInfoResult(vmodl.DataObject):
    """``vim.FileManager.FileLockInfoResult``. Since 8.0.2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FileLockInfoResult/
    """
    lock_info: list[FileLockInfo] | None = None
    fault: MethodFault | None = None

@define(kw_only=True)
class FolderBatchAddHostsToClusterResult(vmodl.DataObject):
    """``vim.Folder.BatchAddHostsToClusterResult``. Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FolderBatchAddHostsToClusterResult/
    """
    hosts_added_to_cluster: list[vmodl.ManagedObjectReference[HostSystem]] | None = field(default=None, converter=_listoptionalHostSystem)
    """Refers to a HostSystem."""
    hosts_failed_inventory_add: list[FolderFailedHostResult] | None = None
    hosts_failed_move_to_cluster: list[FolderFailedHostResult] | None = None

@define(kw_only=True)
class FolderBatchAddStandaloneHostsResult(vmodl.DataObject):
    """``vim.Folder.BatchAddStandaloneHostsResult``. Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FolderBatchAddStandaloneHostsResult/
    """
    added_hosts: list[vmodl.ManagedObjectReference[HostSystem]] | None = field(default=None, converter=_listoptionalHostSystem)
    """Refers to a HostSystem."""
    hosts_failed_inventory_add: list[FolderFailedHostResult] | None = None

@define(kw_only=True)
class FolderFailedHostResult(vmodl.DataObject):
    """``vim.Folder.FailedHostResult``. Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FolderFailedHostResult/
    """
    host_name: str | None = None
    host: vmodl.ManagedObjectReference[HostSystem] | None = field(default=None, converter=_optionalHostSystem)
    """Refers to a HostSystem."""
    context: LocalizableMessage
    fault: MethodFault

@define(kw_only=True)
class FolderNewHostSpec(vmodl.DataObject):
    """``vim.Folder.NewHostSpec``. Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FolderNewHostSpec/
    """
    host_cnx_spec: HostConnectSpec
    esx_license: str | None = None

@define(kw_only=True)
class HbrManagerReplicationVmInfo(vmodl.DataObject):
    """``vim.HbrManager.ReplicationVmInfo``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HbrManagerReplicationVmInfo/
    """
    state: str
    progress_info: ReplicationVmProgressInfo | None = None
    image_id: str | None = None
    last_error: MethodFault | None = None

@define(kw_only=True)
class HbrManagerVmReplicationCapability(vmodl.DataObject):
    """``vim.HbrManager.VmReplicationCapability``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HbrManagerVmReplicationCapability/
    """
    vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""
    supported_quiesce_mode: str
    compression_supported: bool
    max_supported_source_disk_capacity: int
    min_rpo: int | None = None
    fault: MethodFault | None = None

@define(kw_only=True)
class HealthUpdate(vmodl.DataObject):
    """``vim.HealthUpdate``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HealthUpdate/
    """
    entity: vmodl.ManagedObjectReference[ManagedEntity] = field(converter=_ManagedEntity)
    """Refers to a ManagedEntity."""
    health_update_info_id: str
    id: str
    status: ManagedEntityStatus
    remediation: str

@define(kw_only=True)
class HealthUpdateInfo(vmodl.DataObject):
    """``vim.HealthUpdateInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HealthUpdateInfo/
    """
    id: str
    component_type: str
    description: str

@define(kw_only=True)
class HostIoFilterInfo(IoFilterInfo):
    """``vim.IoFilterManager.HostIoFilterInfo``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostIoFilterInfo/
    """
    available: bool

@define(kw_only=True)
class HostLicensableResourceInfo(vmodl.DataObject):
    """``vim.LicenseManager.LicensableResourceInfo``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostLicensableResourceInfo/
    """
    resource: list[KeyAnyValue]

@define(kw_only=True)
class HostServiceTicket(vmodl.DataObject):
    """``vim.HostServiceTicket``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostServiceTicket/
    """
    host: str | None = None
    port: int | None = None
    ssl_thumbprint: str | None = None
    """Since 2.5."""
    service: str
    service_version: str
    session_id: str
    """Secret."""

@define(kw_only=True)
class HostSystemComplianceCheckState(vmodl.DataObject):
    """``vim.HostSystem.ComplianceCheckState``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSystemComplianceCheckState/
    """
    state: str
    check_time: datetime.datetime

@define(kw_only=True)
class HostSystemReconnectSpec(vmodl.DataObject):
    """``vim.HostSystem.ReconnectSpec``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSystemReconnectSpec/
    """
    sync_state: bool | None = None

@define(kw_only=True)
class HostSystemRemediationState(vmodl.DataObject):
    """``vim.HostSystem.RemediationState``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSystemRemediationState/
    """
    state: str
    operation_time: datetime.datetime

@define(kw_only=True)
class HostVMotionCompatibility(vmodl.DataObject):
    """``vim.ServiceInstance.HostVMotionCompatibility``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVMotionCompatibility/
    """
    host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""
    compatibility: list[str] | None = None

@define(kw_only=True)
class HttpNfcLeaseCapabilities(vmodl.DataObject):
    """``vim.HttpNfcLease.Capabilities``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HttpNfcLeaseCapabilities/
    """
    pull_mode_supported: bool
    cors_supported: bool

@define(kw_only=True)
class HttpNfcLeaseDatastoreLeaseInfo(vmodl.DataObject):
    """``vim.HttpNfcLease.DatastoreLeaseInfo``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HttpNfcLeaseDatastoreLeaseInfo/
    """
    datastore_key: str
    hosts: list[HttpNfcLeaseHostInfo]

@define(kw_only=True)
class HttpNfcLeaseDeviceUrl(vmodl.DataObject):
    """``vim.HttpNfcLease.DeviceUrl``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HttpNfcLeaseDeviceUrl/
    """
    key: str
    import_key: str
    url: str
    ssl_thumbprint: str
    disk: bool | None = None
    """Since 4.1."""
    target_id: str | None = None
    """Since 4.1."""
    datastore_key: str | None = None
    """Since 4.1."""
    file_size: int | None = None
    """Since 4.1."""

@define(kw_only=True)
class HttpNfcLeaseHostInfo(vmodl.DataObject):
    """``vim.HttpNfcLease.HostInfo``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HttpNfcLeaseHostInfo/
    """
    url: str
    ssl_thumbprint: str

@define(kw_only=True)
class HttpNfcLeaseInfo(vmodl.DataObject):
    """``vim.HttpNfcLease.Info``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HttpNfcLeaseInfo/
    """
    lease: vmodl.ManagedObjectReference[HttpNfcLease] = field(converter=_HttpNfcLease)
    """Refers to a HttpNfcLease."""
    entity: vmodl.ManagedObjectReference[ManagedEntity] = field(converter=_ManagedEntity)
    """Refers to a ManagedEntity."""
    device_url: list[HttpNfcLeaseDeviceUrl] | None = None
    total_disk_capacity_in_kb: int
    lease_timeout: int
    host_map: list[HttpNfcLeaseDatastoreLeaseInfo] | None = None
    """Since 4.1."""

@define(kw_only=True)
class HttpNfcLeaseManifestEntry(vmodl.DataObject):
    """``vim.HttpNfcLease.ManifestEntry``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HttpNfcLeaseManifestEntry/
    """
    key: str
    sha1: str
    checksum: str | None = None
    """Since 6.7."""
    checksum_type: str | None = None
    """Since 6.7."""
    size: int
    disk: bool
    capacity: int | None = None
    populated_size: int | None = None

@define(kw_only=True)
class HttpNfcLeaseProbeResult(vmodl.DataObject):
    """``vim.HttpNfcLease.ProbeResult``. Since 7.0.2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HttpNfcLeaseProbeResult/
    """
    server_accessible: bool

@define(kw_only=True)
class HttpNfcLeaseSourceFile(vmodl.DataObject):
    """``vim.HttpNfcLease.SourceFile``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HttpNfcLeaseSourceFile/
    """
    target_device_id: str
    url: str
    member_name: str | None = None
    create: bool
    ssl_thumbprint: str | None = None
    http_headers: list[KeyValue] | None = None
    size: int | None = None

@define(kw_only=True)
class ImportSpec(vmodl.DataObject):
    """``vim.ImportSpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ImportSpec/
    """
    entity_config: VAppEntityConfigInfo | None = None
    instantiation_ost: OvfConsumerOstNode | None = None
    """Since 5.0."""

@define(kw_only=True)
class InheritablePolicy(vmodl.DataObject):
    """``vim.InheritablePolicy``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InheritablePolicy/
    """
    inherited: bool

@define(kw_only=True)
class IntExpression(NegatableExpression):
    """``vim.IntExpression``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IntExpression/
    """
    value: int | None = None

@define(kw_only=True)
class IntPolicy(InheritablePolicy):
    """``vim.IntPolicy``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IntPolicy/
    """
    value: int | None = None

@define(kw_only=True)
class InventoryDescription(vmodl.DataObject):
    """``vim.ResourcePlanningManager.InventoryDescription``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InventoryDescription/
    """
    num_hosts: int
    num_virtual_machines: int
    num_resource_pools: int | None = None
    num_clusters: int | None = None
    num_cpu_dev: int | None = None
    num_net_dev: int | None = None
    num_disk_dev: int | None = None
    numv_cpu_dev: int | None = None
    numv_net_dev: int | None = None
    numv_disk_dev: int | None = None

@define(kw_only=True)
class IoFilterHostIssue(vmodl.DataObject):
    """``vim.IoFilterManager.QueryIssueResult.HostIssue``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IoFilterHostIssue/
    """
    host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""
    issue: list[MethodFault]

@define(kw_only=True)
class IoFilterInfo(vmodl.DataObject):
    """``vim.IoFilterManager.IoFilterInfo``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IoFilterInfo/
    """
    id: str
    name: str
    vendor: str
    version: str
    type: str | None = None
    """Since 6.5."""
    summary: str | None = None
    release_date: str | None = None

@define(kw_only=True)
class IoFilterQueryIssueResult(vmodl.DataObject):
    """``vim.IoFilterManager.QueryIssueResult``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IoFilterQueryIssueResult/
    """
    op_type: str
    host_issue: list[IoFilterHostIssue] | None = None

@define(kw_only=True)
class IpAddress(NegatableExpression):
    """``vim.IpAddress``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IpAddress/
    """

@define(kw_only=True)
class IpPoolManagerIpAllocation(vmodl.DataObject):
    """``vim.IpPoolManager.IpAllocation``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IpPoolManagerIpAllocation/
    """
    ip_address: str
    allocation_id: str

@define(kw_only=True)
class IpRange(IpAddress):
    """``vim.IpRange``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IpRange/
    """
    address_prefix: str
    prefix_length: int | None = None

@define(kw_only=True)
class KeyValue(vmodl.DataObject):
    """``vim.KeyValue``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/KeyValue/
    """
    key: str
    value: str

@define(kw_only=True)
class LatencySensitivity(vmodl.DataObject):
    """``vim.LatencySensitivity``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LatencySensitivity/
    """
    level: LatencySensitivitySensitivityLevel
    sensitivity: int | None = None
    """Deprecated since 5.5."""

@define(kw_only=True)
class LicenseAssignmentManagerLicenseAssignment(vmodl.DataObject):
    """``vim.LicenseAssignmentManager.LicenseAssignment``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseAssignmentManagerLicenseAssignment/
    """
    entity_id: str
    scope: str | None = None
    entity_display_name: str | None = None
    assigned_license: LicenseManagerLicenseInfo
    properties: list[KeyAnyValue] | None = None

@deprecated("Deprecated since 4.0.")
@define(kw_only=True)
class LicenseAvailabilityInfo(vmodl.DataObject):
    """``vim.LicenseManager.AvailabilityInfo``. Since 2.0.

    Deprecated since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseAvailabilityInfo/
    """
    feature: LicenseFeatureInfo
    total: int
    available: int

@deprecated("Deprecated since 4.0.")
@define(kw_only=True)
class LicenseDiagnostics(vmodl.DataObject):
    """``vim.LicenseManager.DiagnosticInfo``. Since 2.5.

    Deprecated since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseDiagnostics/
    """
    source_last_changed: datetime.datetime
    source_lost: str
    source_latency: float
    license_requests: str
    license_request_failures: str
    license_feature_unknowns: str
    op_state: LicenseManagerState
    last_status_update: datetime.datetime
    op_failure_message: str

@deprecated("Deprecated since 4.0.")
@define(kw_only=True)
class LicenseFeatureInfo(vmodl.DataObject):
    """``vim.LicenseManager.FeatureInfo``. Since 2.0.

    Deprecated since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseFeatureInfo/
    """
    key: str
    feature_name: str
    feature_description: str | None = None
    """Since 2.5."""
    state: LicenseFeatureInfoState | None = None
    cost_unit: str
    source_restriction: str | None = None
    """Since 2.5."""
    dependent_key: list[str] | None = None
    """Since 2.5."""
    edition: bool | None = None
    """Since 2.5."""
    expires_on: datetime.datetime | None = None
    """Since 2.5."""

@define(kw_only=True)
class LicenseManagerEvaluationInfo(vmodl.DataObject):
    """``vim.LicenseManager.EvaluationInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseManagerEvaluationInfo/
    """
    properties: list[KeyAnyValue]

@define(kw_only=True)
class LicenseManagerLicenseInfo(vmodl.DataObject):
    """``vim.LicenseManager.LicenseInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseManagerLicenseInfo/
    """
    license_key: str
    edition_key: str
    name: str
    total: int
    used: int | None = None
    cost_unit: str
    properties: list[KeyAnyValue] | None = None
    labels: list[KeyValue] | None = None

@deprecated("Deprecated since 4.0.")
@define(kw_only=True)
class LicenseReservationInfo(vmodl.DataObject):
    """``vim.LicenseManager.ReservationInfo``. Since 2.0.

    Deprecated since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseReservationInfo/
    """
    key: str
    state: LicenseReservationInfoState
    required: int

@deprecated("Deprecated since 4.0.")
@define(kw_only=True)
class LicenseServerSource(LicenseSource):
    """``vim.LicenseManager.LicenseServer``. Since 2.0.

    Deprecated since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseServerSource/
    """
    license_server: str

@define(kw_only=True)
class LicenseSource(vmodl.DataObject):
    """``vim.LicenseManager.LicenseSource``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseSource/
    """

@deprecated("Deprecated since 4.0.")
@define(kw_only=True)
class LicenseUsageInfo(vmodl.DataObject):
    """``vim.LicenseManager.LicenseUsageInfo``. Since 2.0.

    Deprecated since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseUsageInfo/
    """
    source: LicenseSource
    source_available: bool
    reservation_info: list[LicenseReservationInfo] | None = None
    feature_info: list[LicenseFeatureInfo] | None = None

@deprecated("Deprecated since 4.0.")
@define(kw_only=True)
class LocalLicenseSource(LicenseSource):
    """``vim.LicenseManager.LocalLicense``. Since 2.0.

    Deprecated since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LocalLicenseSource/
    """
    license_keys: str

@define(kw_only=True)
class LocalizationManagerMessageCatalog(vmodl.DataObject):
    """``vim.LocalizationManager.MessageCatalog``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LocalizationManagerMessageCatalog/
    """
    module_name: str
    catalog_name: str
    locale: str
    catalog_uri: str
    last_modified: datetime.datetime | None = None
    md5sum: str | None = None
    version: str | None = None
    """Since 5.0."""

@define(kw_only=True)
class LongPolicy(InheritablePolicy):
    """``vim.LongPolicy``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LongPolicy/
    """
    value: int | None = None

@define(kw_only=True)
class MacAddress(NegatableExpression):
    """``vim.MacAddress``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MacAddress/
    """

@define(kw_only=True)
class MacRange(MacAddress):
    """``vim.MacRange``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MacRange/
    """
    address: str
    mask: str

@define(kw_only=True)
class MethodDescription(Description):
    """``vim.MethodDescription``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MethodDescription/
    """
    key: str

@define(kw_only=True)
class NegatableExpression(vmodl.DataObject):
    """``vim.NegatableExpression``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NegatableExpression/
    """
    negate: bool | None = None

@define(kw_only=True)
class NetworkSummary(vmodl.DataObject):
    """``vim.Network.Summary``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetworkSummary/
    """
    network: vmodl.ManagedObjectReference[Network] | None = field(default=None, converter=_optionalNetwork)
    """Refers to a Network."""
    name: str
    accessible: bool
    ip_pool_name: str
    """Since 4.0."""
    ip_pool_id: int | None = None
    """Since 5.1."""

@define(kw_only=True)
class NumericRange(vmodl.DataObject):
    """``vim.NumericRange``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NumericRange/
    """
    start: int
    end: int

@define(kw_only=True)
class OpaqueNetworkCapability(vmodl.DataObject):
    """``vim.OpaqueNetwork.Capability``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OpaqueNetworkCapability/
    """
    network_reservation_supported: bool

@define(kw_only=True)
class OpaqueNetworkSummary(NetworkSummary):
    """``vim.OpaqueNetwork.Summary``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OpaqueNetworkSummary/
    """
    opaque_network_id: str
    opaque_network_type: str

@define(kw_only=True)
class OvfConsumerOstNode(vmodl.DataObject):
    """``vim.OvfConsumer.OstNode``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfConsumerOstNode/
    """
    id: str
    type: str
    section: list[OvfConsumerOvfSection] | None = None
    child: list[OvfConsumerOstNode] | None = None
    entity: vmodl.ManagedObjectReference[ManagedEntity] | None = field(default=None, converter=_optionalManagedEntity)
    """Refers to a ManagedEntity."""

@define(kw_only=True)
class OvfConsumerOvfSection(vmodl.DataObject):
    """``vim.OvfConsumer.OvfSection``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfConsumerOvfSection/
    """
    line_number: int
    xml: str

@define(kw_only=True)
class OvfCreateDescriptorParams(vmodl.DataObject):
    """``vim.OvfManager.CreateDescriptorParams``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfCreateDescriptorParams/
    """
    ovf_files: list[OvfFile] | None = None
    name: str | None = None
    description: str | None = None
    include_image_files: bool | None = None
    """Since 4.1."""
    export_option: list[str] | None = None
    """Since 5.1."""
    snapshot: vmodl.ManagedObjectReference[VirtualMachineSnapshot] | None = field(default=None, converter=_optionalVirtualMachineSnapshot)
    """Refers to a VirtualMachineSnapshot. Since 5.5."""

@define(kw_only=True)
class OvfCreateDescriptorResult(vmodl.DataObject):
    """``vim.OvfManager.CreateDescriptorResult``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfCreateDescriptorResult/
    """
    ovf_descriptor: str
    error: list[MethodFault] | None = None
    warning: list[MethodFault] | None = None
    include_image_files: bool | None = None
    """Since 4.1."""

@define(kw_only=True)
class OvfCreateImportSpecParams(OvfManagerCommonParams):
    """``vim.OvfManager.CreateImportSpecParams``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfCreateImportSpecParams/
    """
    entity_name: str
    host_system: vmodl.ManagedObjectReference[HostSystem] | None = field(default=None, converter=_optionalHostSystem)
    """Refers to a HostSystem."""
    network_mapping: list[OvfNetworkMapping] | None = None
    ip_allocation_policy: str | None = None
    ip_protocol: str | None = None
    property_mapping: list[KeyValue] | None = None
    resource_mapping: list[OvfResourceMap] | None = None
    """Deprecated since 5.1. Since 4.1."""
    disk_provisioning: str | None = None
    """Since 4.1."""
    instantiation_ost: OvfConsumerOstNode | None = None
    """Since 5.0."""

@define(kw_only=True)
class OvfCreateImportSpecResult(vmodl.DataObject):
    """``vim.OvfManager.CreateImportSpecResult``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfCreateImportSpecResult/
    """
    import_spec: ImportSpec | None = None
    file_item: list[OvfFileItem] | None = None
    warning: list[MethodFault] | None = None
    error: list[MethodFault] | None = None

@define(kw_only=True)
class OvfDeploymentOption(vmodl.DataObject):
    """``vim.OvfManager.DeploymentOption``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfDeploymentOption/
    """
    key: str
    label: str
    description: str

@define(kw_only=True)
class OvfFile(vmodl.DataObject):
    """``vim.OvfManager.OvfFile``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfFile/
    """
    device_id: str
    path: str
    compression_method: str | None = None
    chunk_size: int | None = None
    size: int
    capacity: int | None = None
    """Since 4.1."""
    populated_size: int | None = None
    """Since 4.1."""

@define(kw_only=True)
class OvfFileItem(vmodl.DataObject):
    """``vim.OvfManager.FileItem``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfFileItem/
    """
    device_id: str
    path: str
    compression_method: str | None = None
    chunk_size: int | None = None
    size: int | None = None
    cim_type: int
    create: bool

@define(kw_only=True)
class OvfManagerCommonParams(vmodl.DataObject):
    """``vim.OvfManager.CommonParams``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfManagerCommonParams/
    """
    locale: str
    deployment_option: str
    msg_bundle: list[KeyValue] | None = None
    import_option: list[str] | None = None
    """Since 5.1."""

@define(kw_only=True)
class OvfNetworkInfo(vmodl.DataObject):
    """``vim.OvfManager.NetworkInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfNetworkInfo/
    """
    name: str
    description: str

@define(kw_only=True)
class OvfNetworkMapping(vmodl.DataObject):
    """``vim.OvfManager.NetworkMapping``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfNetworkMapping/
    """
    name: str
    network: vmodl.ManagedObjectReference[Network] = field(converter=_Network)
    """Refers to a Network."""

@define(kw_only=True)
class OvfOptionInfo(vmodl.DataObject):
    """``vim.OvfManager.OvfOptionInfo``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfOptionInfo/
    """
    option: str
    description: LocalizableMessage

@define(kw_only=True)
class OvfParseDescriptorParams(OvfManagerCommonParams):
    """``vim.OvfManager.ParseDescriptorParams``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfParseDescriptorParams/
    """

@define(kw_only=True)
class OvfParseDescriptorResult(vmodl.DataObject):
    """``vim.OvfManager.ParseDescriptorResult``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfParseDescriptorResult/
    """
    eula: list[str] | None = None
    network: list[OvfNetworkInfo] | None = None
    ip_allocation_scheme: list[str] | None = None
    ip_protocols: list[str] | None = None
    property: list[VAppPropertyInfo] | None = None
    product_info: VAppProductInfo | None = None
    annotation: str
    approximate_download_size: int | None = None
    approximate_flat_deployment_size: int | None = None
    approximate_sparse_deployment_size: int | None = None
    default_entity_name: str
    virtual_app: bool
    deployment_option: list[OvfDeploymentOption] | None = None
    default_deployment_option: str
    entity_name: list[KeyValue] | None = None
    """Since 4.1."""
    annotated_ost: OvfConsumerOstNode | None = None
    """Since 5.0."""
    error: list[MethodFault] | None = None
    warning: list[MethodFault] | None = None

@deprecated("Deprecated since 5.1.")
@define(kw_only=True)
class OvfResourceMap(vmodl.DataObject):
    """``vim.OvfManager.ResourceMap``. Since 4.1.

    Deprecated since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfResourceMap/
    """
    source: str
    parent: vmodl.ManagedObjectReference[ResourcePool] | None = field(default=None, converter=_optionalResourcePool)
    """Refers to a ResourcePool."""
    resource_spec: ResourceConfigSpec | None = None
    datastore: vmodl.ManagedObjectReference[Datastore] | None = field(default=None, converter=_optionalDatastore)
    """Refers to a Datastore."""

@define(kw_only=True)
class OvfValidateHostParams(OvfManagerCommonParams):
    """``vim.OvfManager.ValidateHostParams``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfValidateHostParams/
    """

@define(kw_only=True)
class OvfValidateHostResult(vmodl.DataObject):
    """``vim.OvfManager.ValidateHostResult``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfValidateHostResult/
    """
    download_size: int | None = None
    flat_deployment_size: int | None = None
    sparse_deployment_size: int | None = None
    error: list[MethodFault] | None = None
    warning: list[MethodFault] | None = None
    supported_disk_provisioning: list[str] | None = None
    """Since 4.1."""

@define(kw_only=True)
class PasswordField(vmodl.DataObject):
    """``vim.PasswordField``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PasswordField/
    """
    value: str
    """Secret."""

@define(kw_only=True)
class PerfCompositeMetric(vmodl.DataObject):
    """``vim.PerformanceManager.CompositeEntityMetric``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PerfCompositeMetric/
    """
    entity: PerfEntityMetricBase | None = None
    child_entity: list[PerfEntityMetricBase] | None = None

@define(kw_only=True)
class PerfCounterInfo(vmodl.DataObject):
    """``vim.PerformanceManager.CounterInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PerfCounterInfo/
    """
    key: int
    name_info: ElementDescription
    group_info: ElementDescription
    unit_info: ElementDescription
    rollup_type: PerfSummaryType
    stats_type: PerfStatsType
    level: int | None = None
    """Since 2.5."""
    per_device_level: int | None = None
    """Since 4.1."""
    associated_counter_id: list[int] | None = None
    """Deprecated since 2.5."""

@define(kw_only=True)
class PerfEntityMetric(PerfEntityMetricBase):
    """``vim.PerformanceManager.EntityMetric``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PerfEntityMetric/
    """
    sample_info: list[PerfSampleInfo] | None = None
    value: list[PerfMetricSeries] | None = None

@define(kw_only=True)
class PerfEntityMetricBase(vmodl.DataObject):
    """``vim.PerformanceManager.EntityMetricBase``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PerfEntityMetricBase/
    """
    entity: vmodl.ManagedObjectReference = field(converter=_ManagedObject)
    """Refers to a ManagedObject."""

@define(kw_only=True)
class PerfEntityMetricCSV(PerfEntityMetricBase):
    """``vim.PerformanceManager.EntityMetricCSV``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PerfEntityMetricCSV/
    """
    sample_info_csv: str
    value: list[PerfMetricSeriesCSV] | None = None

@define(kw_only=True)
class PerfInterval(vmodl.DataObject):
    """``vim.HistoricalInterval``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PerfInterval/
    """
    key: int
    """Since 2.5."""
    sampling_period: int
    name: str
    length: int
    level: int | None = None
    """Since 2.5."""
    enabled: bool
    """Since 2.5."""

@define(kw_only=True)
class PerfMetricId(vmodl.DataObject):
    """``vim.PerformanceManager.MetricId``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PerfMetricId/
    """
    counter_id: int
    instance: str

@define(kw_only=True)
class PerfMetricIntSeries(PerfMetricSeries):
    """``vim.PerformanceManager.IntSeries``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PerfMetricIntSeries/
    """
    value: list[int] | None = None

@define(kw_only=True)
class PerfMetricSeries(vmodl.DataObject):
    """``vim.PerformanceManager.MetricSeries``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PerfMetricSeries/
    """
    id: PerfMetricId

@define(kw_only=True)
class PerfMetricSeriesCSV(PerfMetricSeries):
    """``vim.PerformanceManager.MetricSeriesCSV``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PerfMetricSeriesCSV/
    """
    value: str | None = None

@define(kw_only=True)
class PerfProviderSummary(vmodl.DataObject):
    """``vim.PerformanceManager.ProviderSummary``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PerfProviderSummary/
    """
    entity: vmodl.ManagedObjectReference = field(converter=_ManagedObject)
    """Refers to a ManagedObject."""
    current_supported: bool
    summary_supported: bool
    refresh_rate: int | None = None

@define(kw_only=True)
class PerfQuerySpec(vmodl.DataObject):
    """``vim.PerformanceManager.QuerySpec``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PerfQuerySpec/
    """
    entity: vmodl.ManagedObjectReference = field(converter=_ManagedObject)
    """Refers to a ManagedObject."""
    start_time: datetime.datetime | None = None
    end_time: datetime.datetime | None = None
    max_sample: int | None = None
    metric_id: list[PerfMetricId] | None = None
    interval_id: int | None = None
    format: str | None = None

@define(kw_only=True)
class PerfSampleInfo(vmodl.DataObject):
    """``vim.PerformanceManager.SampleInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PerfSampleInfo/
    """
    timestamp: datetime.datetime
    interval: int

@define(kw_only=True)
class PerformanceDescription(vmodl.DataObject):
    """``vim.PerformanceDescription``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PerformanceDescription/
    """
    counter_type: list[ElementDescription]
    stats_type: list[ElementDescription]

@define(kw_only=True)
class PerformanceManagerCounterLevelMapping(vmodl.DataObject):
    """``vim.PerformanceManager.CounterLevelMapping``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PerformanceManagerCounterLevelMapping/
    """
    counter_id: int
    aggregate_level: int | None = None
    per_device_level: int | None = None

@define(kw_only=True)
class PerformanceStatisticsDescription(vmodl.DataObject):
    """``vim.ResourcePlanningManager.PerfStatsDescription``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PerformanceStatisticsDescription/
    """
    intervals: list[PerfInterval] | None = None

@define(kw_only=True)
class Permission(vmodl.DataObject):
    """``vim.AuthorizationManager.Permission``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/Permission/
    """
    entity: vmodl.ManagedObjectReference[ManagedEntity] | None = field(default=None, converter=_optionalManagedEntity)
    """Refers to a ManagedEntity."""
    principal: str
    group: bool
    role_id: int
    propagate: bool

@define(kw_only=True)
class PodStorageDrsEntry(vmodl.DataObject):
    """``vim.StorageResourceManager.PodStorageDrsEntry``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PodStorageDrsEntry/
    """
    storage_drs_config: StorageDrsConfigInfo
    recommendation: list[ClusterRecommendation] | None = None
    drs_fault: list[ClusterDrsFaults] | None = None
    action_history: list[ClusterActionHistory] | None = None

@define(kw_only=True)
class PosixUserSearchResult(UserSearchResult):
    """``vim.PosixUserSearchResult``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PosixUserSearchResult/
    """
    id: int
    shell_access: bool | None = None

@define(kw_only=True)
class PrivilegeAvailability(vmodl.DataObject):
    """``vim.AuthorizationManager.PrivilegeAvailability``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PrivilegeAvailability/
    """
    priv_id: str
    is_granted: bool

@define(kw_only=True)
class PrivilegePolicyDef(vmodl.DataObject):
    """``vim.PrivilegePolicyDef``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PrivilegePolicyDef/
    """
    create_privilege: str
    read_privilege: str
    update_privilege: str
    delete_privilege: str

@define(kw_only=True)
class ProductComponentInfo(vmodl.DataObject):
    """``vim.ServiceInstance.ProductComponentInfo``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProductComponentInfo/
    """
    id: str
    name: str
    version: str
    release: int

@define(kw_only=True)
class ReplicationVmProgressInfo(vmodl.DataObject):
    """``vim.HbrManager.ReplicationVmInfo.ProgressInfo``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationVmProgressInfo/
    """
    progress: int
    bytes_transferred: int
    bytes_to_transfer: int
    checksum_total_bytes: int | None = None
    checksum_compared_bytes: int | None = None

@define(kw_only=True)
class ResourceAllocationInfo(vmodl.DataObject):
    """``vim.ResourceAllocationInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ResourceAllocationInfo/
    """
    reservation: int | None = None
    expandable_reservation: bool | None = None
    limit: int | None = None
    shares: SharesInfo | None = None
    overhead_limit: int | None = None
    """Since 2.5."""

@define(kw_only=True)
class ResourceAllocationOption(vmodl.DataObject):
    """``vim.ResourceAllocationOption``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ResourceAllocationOption/
    """
    shares_option: SharesOption

@define(kw_only=True)
class ResourceConfigOption(vmodl.DataObject):
    """``vim.ResourceConfigOption``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ResourceConfigOption/
    """
    cpu_allocation_option: ResourceAllocationOption
    memory_allocation_option: ResourceAllocationOption

@define(kw_only=True)
class ResourceConfigSpec(vmodl.DataObject):
    """``vim.ResourceConfigSpec``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ResourceConfigSpec/
    """
    entity: vmodl.ManagedObjectReference[ManagedEntity] | None = field(default=None, converter=_optionalManagedEntity)
    """Refers to a ManagedEntity."""
    change_version: str | None = None
    last_modified: datetime.datetime | None = None
    cpu_allocation: ResourceAllocationInfo
    memory_allocation: ResourceAllocationInfo
    scale_descendants_shares: str | None = None
    """Since 7.0.0.0."""

@define(kw_only=True)
class ResourcePoolQuickStats(vmodl.DataObject):
    """``vim.ResourcePool.Summary.QuickStats``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ResourcePoolQuickStats/
    """
    overall_cpu_usage: int | None = None
    overall_cpu_demand: int | None = None
    guest_memory_usage: int | None = None
    host_memory_usage: int | None = None
    distributed_cpu_entitlement: int | None = None
    distributed_memory_entitlement: int | None = None
    static_cpu_entitlement: int | None = None
    static_memory_entitlement: int | None = None
    private_memory: int | None = None
    shared_memory: int | None = None
    swapped_memory: int | None = None
    ballooned_memory: int | None = None
    overhead_memory: int | None = None
    consumed_overhead_memory: int | None = None
    compressed_memory: int | None = None
    """Since 4.1."""

@define(kw_only=True)
class ResourcePoolResourceUsage(vmodl.DataObject):
    """``vim.ResourcePool.ResourceUsage``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ResourcePoolResourceUsage/
    """
    reservation_used: int
    reservation_used_for_vm: int
    unreserved_for_pool: int
    unreserved_for_vm: int
    overall_usage: int
    """Deprecated since 6.5: use ResourcePoolQuickStats.overallCpuUsage."""
    max_usage: int

@define(kw_only=True)
class ResourcePoolRuntimeInfo(vmodl.DataObject):
    """``vim.ResourcePool.RuntimeInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ResourcePoolRuntimeInfo/
    """
    memory: ResourcePoolResourceUsage
    cpu: ResourcePoolResourceUsage
    overall_status: ManagedEntityStatus
    """Deprecated since 6.5: use ManagedEntity.overallStatus."""
    shares_scalable: str | None = None
    """Since 7.0.0.0."""

@define(kw_only=True)
class ResourcePoolSummary(vmodl.DataObject):
    """``vim.ResourcePool.Summary``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ResourcePoolSummary/
    """
    name: str
    config: ResourceConfigSpec
    runtime: ResourcePoolRuntimeInfo
    quick_stats: ResourcePoolQuickStats | None = None
    """Since 4.0."""
    configured_memory_mb: int | None = None
    """Since 4.0."""

@define(kw_only=True)
class SDDCBase(vmodl.DataObject):
    """``vim.SDDCBase``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SDDCBase/
    """

@define(kw_only=True)
class SeSparseVirtualDiskSpec(FileBackedVirtualDiskSpec):
    """``vim.VirtualDiskManager.SeSparseVirtualDiskSpec``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SeSparseVirtualDiskSpec/
    """
    grain_size_kb: int | None = None

@define(kw_only=True)
class SelectionSet(vmodl.DataObject):
    """``vim.SelectionSet``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SelectionSet/
    """

@define(kw_only=True)
class ServiceContent(vmodl.DataObject):
    """``vim.ServiceInstanceContent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ServiceContent/
    """
    root_folder: vmodl.ManagedObjectReference[Folder] = field(converter=_Folder)
    """Refers to a Folder."""
    property_collector: vmodl.ManagedObjectReference[PropertyCollector] = field(converter=_PropertyCollector)
    """Refers to a PropertyCollector."""
    view_manager: vmodl.ManagedObjectReference[ViewManager] | None = field(default=None, converter=_optionalViewManager)
    """Refers to a ViewManager. Since 2.5."""
    about: AboutInfo
    setting: vmodl.ManagedObjectReference[OptionManager] | None = field(default=None, converter=_optionalOptionManager)
    """Refers to a OptionManager."""
    user_directory: vmodl.ManagedObjectReference[UserDirectory] | None = field(default=None, converter=_optionalUserDirectory)
    """Refers to a UserDirectory."""
    session_manager: vmodl.ManagedObjectReference[SessionManager] | None = field(default=None, converter=_optionalSessionManager)
    """Refers to a SessionManager."""
    authorization_manager: vmodl.ManagedObjectReference[AuthorizationManager] | None = field(default=None, converter=_optionalAuthorizationManager)
    """Refers to a AuthorizationManager."""
    service_manager: vmodl.ManagedObjectReference[ServiceManager] | None = field(default=None, converter=_optionalServiceManager)
    """Refers to a ServiceManager. Since 5.1."""
    perf_manager: vmodl.ManagedObjectReference[PerformanceManager] | None = field(default=None, converter=_optionalPerformanceManager)
    """Refers to a PerformanceManager."""
    scheduled_task_manager: vmodl.ManagedObjectReference[ScheduledTaskManager] | None = field(default=None, converter=_optionalScheduledTaskManager)
    """Refers to a ScheduledTaskManager."""
    alarm_manager: vmodl.ManagedObjectReference[AlarmManager] | None = field(default=None, converter=_optionalAlarmManager)
    """Refers to a AlarmManager."""
    event_manager: vmodl.ManagedObjectReference[EventManager] | None = field(default=None, converter=_optionalEventManager)
    """Refers to a EventManager."""
    task_manager: vmodl.ManagedObjectReference[TaskManager] | None = field(default=None, converter=_optionalTaskManager)
    """Refers to a TaskManager."""
    extension_manager: vmodl.ManagedObjectReference[ExtensionManager] | None = field(default=None, converter=_optionalExtensionManager)
    """Refers to a ExtensionManager. Since 2.5."""
    customization_spec_manager: vmodl.ManagedObjectReference[CustomizationSpecManager] | None = field(default=None, converter=_optionalCustomizationSpecManager)
    """Refers to a CustomizationSpecManager."""
    guest_customization_manager: vmodl.ManagedObjectReference[VirtualMachineGuestCustomizationManager] | None = field(default=None, converter=_optionalVirtualMachineGuestCustomizationManager)
    """Refers to a VirtualMachineGuestCustomizationManager. Since 6.8.7."""
    custom_fields_manager: vmodl.ManagedObjectReference[CustomFieldsManager] | None = field(default=None, converter=_optionalCustomFieldsManager)
    """Refers to a CustomFieldsManager."""
    account_manager: vmodl.ManagedObjectReference[HostLocalAccountManager] | None = field(default=None, converter=_optionalHostLocalAccountManager)
    """Refers to a HostLocalAccountManager."""
    diagnostic_manager: vmodl.ManagedObjectReference[DiagnosticManager] | None = field(default=None, converter=_optionalDiagnosticManager)
    """Refers to a DiagnosticManager."""
    license_manager: vmodl.ManagedObjectReference[LicenseManager] | None = field(default=None, converter=_optionalLicenseManager)
    """Refers to a LicenseManager."""
    search_index: vmodl.ManagedObjectReference[SearchIndex] | None = field(default=None, converter=_optionalSearchIndex)
    """Refers to a SearchIndex."""
    file_manager: vmodl.ManagedObjectReference[FileManager] | None = field(default=None, converter=_optionalFileManager)
    """Refers to a FileManager. Since 2.5."""
    datastore_namespace_manager: vmodl.ManagedObjectReference[DatastoreNamespaceManager] | None = field(default=None, converter=_optionalDatastoreNamespaceManager)
    """Refers to a DatastoreNamespaceManager. Since 5.5."""
    virtual_disk_manager: vmodl.ManagedObjectReference[VirtualDiskManager] | None = field(default=None, converter=_optionalVirtualDiskManager)
    """Refers to a VirtualDiskManager. Since 2.5."""
    virtualization_manager: vmodl.ManagedObjectReference[VirtualizationManager] | None = field(default=None, converter=_optionalVirtualizationManager)
    """Deprecated since 2.5. Refers to a VirtualizationManager. Since 2.5."""
    snmp_system: vmodl.ManagedObjectReference[HostSnmpSystem] | None = field(default=None, converter=_optionalHostSnmpSystem)
    """Refers to a HostSnmpSystem. Since 4.0."""
    vm_provisioning_checker: vmodl.ManagedObjectReference[VirtualMachineProvisioningChecker] | None = field(default=None, converter=_optionalVirtualMachineProvisioningChecker)
    """Refers to a VirtualMachineProvisioningChecker. Since 4.0."""
    vm_compatibility_checker: vmodl.ManagedObjectReference[VirtualMachineCompatibilityChecker] | None = field(default=None, converter=_optionalVirtualMachineCompatibilityChecker)
    """Refers to a VirtualMachineCompatibilityChecker. Since 4.0."""
    ovf_manager: vmodl.ManagedObjectReference[OvfManager] | None = field(default=None, converter=_optionalOvfManager)
    """Refers to a OvfManager. Since 4.0."""
    ip_pool_manager: vmodl.ManagedObjectReference[IpPoolManager] | None = field(default=None, converter=_optionalIpPoolManager)
    """Refers to a IpPoolManager. Since 4.0."""
    dv_switch_manager: vmodl.ManagedObjectReference[DistributedVirtualSwitchManager] | None = field(default=None, converter=_optionalDistributedVirtualSwitchManager)
    """Refers to a DistributedVirtualSwitchManager. Since 4.0."""
    host_profile_manager: vmodl.ManagedObjectReference[HostProfileManager] | None = field(default=None, converter=_optionalHostProfileManager)
    """Refers to a HostProfileManager. Since 4.0."""
    cluster_profile_manager: vmodl.ManagedObjectReference[ClusterProfileManager] | None = field(default=None, converter=_optionalClusterProfileManager)
    """Refers to a ClusterProfileManager. Since 4.0."""
    compliance_manager: vmodl.ManagedObjectReference[ProfileComplianceManager] | None = field(default=None, converter=_optionalProfileComplianceManager)
    """Refers to a ProfileComplianceManager. Since 4.0."""
    localization_manager: vmodl.ManagedObjectReference[LocalizationManager] | None = field(default=None, converter=_optionalLocalizationManager)
    """Refers to a LocalizationManager. Since 4.0."""
    storage_resource_manager: vmodl.ManagedObjectReference[StorageResourceManager] | None = field(default=None, converter=_optionalStorageResourceManager)
    """Refers to a StorageResourceManager. Since 4.1."""
    guest_operations_manager: vmodl.ManagedObjectReference[GuestOperationsManager] | None = field(default=None, converter=_optionalGuestOperationsManager)
    """Refers to a GuestOperationsManager. Since 5.0."""
    overhead_memory_manager: vmodl.ManagedObjectReference[OverheadMemoryManager] | None = field(default=None, converter=_optionalOverheadMemoryManager)
    """Refers to a OverheadMemoryManager. Since 6.0."""
    certificate_manager: vmodl.ManagedObjectReference[CertificateManager] | None = field(default=None, converter=_optionalCertificateManager)
    """Refers to a CertificateManager. Since 6.0."""
    io_filter_manager: vmodl.ManagedObjectReference[IoFilterManager] | None = field(default=None, converter=_optionalIoFilterManager)
    """Refers to a IoFilterManager. Since 6.0."""
    v_storage_object_manager: vmodl.ManagedObjectReference[VStorageObjectManagerBase] | None = field(default=None, converter=_optionalVStorageObjectManagerBase)
    """Refers to a VStorageObjectManagerBase. Since 6.5."""
    host_spec_manager: vmodl.ManagedObjectReference[HostSpecificationManager] | None = field(default=None, converter=_optionalHostSpecificationManager)
    """Refers to a HostSpecificationManager. Since 6.5."""
    crypto_manager: vmodl.ManagedObjectReference[CryptoManager] | None = field(default=None, converter=_optionalCryptoManager)
    """Refers to a CryptoManager. Since 6.5."""
    health_update_manager: vmodl.ManagedObjectReference[HealthUpdateManager] | None = field(default=None, converter=_optionalHealthUpdateManager)
    """Refers to a HealthUpdateManager. Since 6.5."""
    failover_cluster_configurator: vmodl.ManagedObjectReference[FailoverClusterConfigurator] | None = field(default=None, converter=_optionalFailoverClusterConfigurator)
    """Refers to a FailoverClusterConfigurator. Since 6.5."""
    failover_cluster_manager: vmodl.ManagedObjectReference[FailoverClusterManager] | None = field(default=None, converter=_optionalFailoverClusterManager)
    """Refers to a FailoverClusterManager. Since 6.5."""
    tenant_manager: vmodl.ManagedObjectReference[TenantTenantManager] | None = field(default=None, converter=_optionalTenantTenantManager)
    """Refers to a TenantTenantManager. Since 6.9.1."""
    site_info_manager: vmodl.ManagedObjectReference[SiteInfoManager] | None = field(default=None, converter=_optionalSiteInfoManager)
    """Refers to a SiteInfoManager. Since 7.0.0.0."""
    storage_query_manager: vmodl.ManagedObjectReference[StorageQueryManager] | None = field(default=None, converter=_optionalStorageQueryManager)
    """Refers to a StorageQueryManager. Since 6.7.2."""

@define(kw_only=True)
class ServiceLocator(vmodl.DataObject):
    """``vim.ServiceLocator``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ServiceLocator/
    """
    instance_uuid: str
    url: str
    credential: ServiceLocatorCredential
    ssl_thumbprint: str | None = None

@define(kw_only=True)
class ServiceLocatorCredential(vmodl.DataObject):
    """``vim.ServiceLocator.Credential``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ServiceLocatorCredential/
    """

@define(kw_only=True)
class ServiceLocatorNamePassword(ServiceLocatorCredential):
    """``vim.ServiceLocator.NamePassword``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ServiceLocatorNamePassword/
    """
    username: str
    password: str
    """Secret."""

@define(kw_only=True)
class ServiceLocatorSAMLCredential(ServiceLocatorCredential):
    """``vim.ServiceLocator.SAMLCredential``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ServiceLocatorSAMLCredential/
    """
    token: str | None = None
    """Secret."""

@define(kw_only=True)
class ServiceManagerServiceInfo(vmodl.DataObject):
    """``vim.ServiceManager.ServiceInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ServiceManagerServiceInfo/
    """
    service_name: str
    location: list[str] | None = None
    service: vmodl.ManagedObjectReference = field(converter=_ManagedObject)
    """Refers to a ManagedObject."""
    description: str

@define(kw_only=True)
class SessionManagerGenericServiceTicket(vmodl.DataObject):
    """``vim.SessionManager.GenericServiceTicket``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SessionManagerGenericServiceTicket/
    """
    id: str
    """Secret."""
    host_name: str | None = None
    """Since 5.1."""
    ssl_thumbprint: str | None = None
    """Since 5.1."""
    cert_thumbprint_list: list[VirtualMachineCertThumbprint] | None = None
    """Since 7.0.3.1."""
    ticket_type: str | None = None
    """Since 7.0.2.0."""

@define(kw_only=True)
class SessionManagerHttpServiceRequestSpec(SessionManagerServiceRequestSpec):
    """``vim.SessionManager.HttpServiceRequestSpec``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SessionManagerHttpServiceRequestSpec/
    """
    method: str | None = None
    url: str

@define(kw_only=True)
class SessionManagerLocalTicket(vmodl.DataObject):
    """``vim.SessionManager.LocalTicket``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SessionManagerLocalTicket/
    """
    user_name: str
    password_file_path: str

@define(kw_only=True)
class SessionManagerServiceRequestSpec(vmodl.DataObject):
    """``vim.SessionManager.ServiceRequestSpec``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SessionManagerServiceRequestSpec/
    """

@define(kw_only=True)
class SessionManagerVmomiServiceRequestSpec(SessionManagerServiceRequestSpec):
    """``vim.SessionManager.VmomiServiceRequestSpec``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SessionManagerVmomiServiceRequestSpec/
    """
    method: str

@define(kw_only=True)
class SharesInfo(vmodl.DataObject):
    """``vim.SharesInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SharesInfo/
    """
    shares: int
    level: SharesLevel

@define(kw_only=True)
class SharesOption(vmodl.DataObject):
    """``vim.SharesOption``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SharesOption/
    """
    shares_option: IntOption
    default_level: SharesLevel

@define(kw_only=True)
class SingleIp(IpAddress):
    """``vim.SingleIp``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SingleIp/
    """
    address: str

@define(kw_only=True)
class SingleMac(MacAddress):
    """``vim.SingleMac``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SingleMac/
    """
    address: str

@define(kw_only=True)
class SiteInfo(vmodl.DataObject):
    """``vim.SiteInfo``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SiteInfo/
    """

@deprecated("Deprecated since 8.0.")
@define(kw_only=True)
class StorageIOAllocationInfo(vmodl.DataObject):
    """``vim.StorageResourceManager.IOAllocationInfo``. Since 4.1.

    Deprecated since 8.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageIOAllocationInfo/
    """
    limit: int | None = None
    shares: SharesInfo | None = None
    """Deprecated since 8.0."""
    reservation: int | None = None
    """Deprecated since 8.0. Since 5.5."""

@deprecated("Deprecated since 8.0.")
@define(kw_only=True)
class StorageIOAllocationOption(vmodl.DataObject):
    """``vim.StorageResourceManager.IOAllocationOption``. Since 4.1.

    Deprecated since 8.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageIOAllocationOption/
    """
    limit_option: LongOption
    shares_option: SharesOption

@deprecated("Deprecated since 8.0.")
@define(kw_only=True)
class StorageIORMConfigOption(vmodl.DataObject):
    """``vim.StorageResourceManager.IORMConfigOption``. Since 4.1.

    Deprecated since 8.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageIORMConfigOption/
    """
    enabled_option: BoolOption
    congestion_threshold_option: IntOption
    stats_collection_enabled_option: BoolOption
    """Since 5.0."""
    reservation_enabled_option: BoolOption
    """Deprecated since 8.0. Since 6.0."""

@deprecated("Deprecated since 8.0.")
@define(kw_only=True)
class StorageIORMConfigSpec(vmodl.DataObject):
    """``vim.StorageResourceManager.IORMConfigSpec``. Since 4.1.

    Deprecated since 8.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageIORMConfigSpec/
    """
    enabled: bool | None = None
    congestion_threshold_mode: str | None = None
    """Since 5.1."""
    congestion_threshold: int | None = None
    percent_of_peak_throughput: int | None = None
    """Since 5.1."""
    stats_collection_enabled: bool | None = None
    """Since 5.0."""
    reservation_enabled: bool | None = None
    """Deprecated since 8.0. Since 6.0."""
    stats_aggregation_disabled: bool | None = None
    """Since 5.0."""
    reservable_iops_threshold: int | None = None
    """Deprecated since 8.0. Since 6.0."""

@deprecated("Deprecated since 8.0.")
@define(kw_only=True)
class StorageIORMInfo(vmodl.DataObject):
    """``vim.StorageResourceManager.IORMConfigInfo``. Since 4.1.

    Deprecated since 8.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageIORMInfo/
    """
    enabled: bool
    congestion_threshold_mode: str
    """Since 5.1."""
    congestion_threshold: int
    percent_of_peak_throughput: int | None = None
    """Since 5.1."""
    stats_collection_enabled: bool
    """Deprecated since 6.5: use StorageIORMInfo.enabled. Since 5.0."""
    reservation_enabled: bool
    """Deprecated since 8.0. Since 6.0."""
    stats_aggregation_disabled: bool | None = None
    """Since 5.0."""
    reservable_iops_threshold: int | None = None
    """Deprecated since 8.0. Since 6.0."""

@deprecated("Deprecated since 8.0.")
@define(kw_only=True)
class StoragePerformanceSummary(vmodl.DataObject):
    """``vim.StorageResourceManager.StoragePerformanceSummary``. Since 5.1.

    Deprecated since 8.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StoragePerformanceSummary/
    """
    interval: int
    percentile: list[int]
    datastore_read_latency: list[float]
    datastore_write_latency: list[float]
    datastore_vm_latency: list[float]
    datastore_read_iops: list[float]
    datastore_write_iops: list[float]
    sioc_activity_duration: int
    """Deprecated since 8.0."""

@define(kw_only=True)
class StoragePodSummary(vmodl.DataObject):
    """``vim.StoragePod.Summary``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StoragePodSummary/
    """
    name: str
    capacity: int
    free_space: int

@define(kw_only=True)
class StorageRequirement(vmodl.DataObject):
    """``vim.VirtualMachine.StorageRequirement``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageRequirement/
    """
    datastore: vmodl.ManagedObjectReference[Datastore] = field(converter=_Datastore)
    """Refers to a Datastore."""
    free_space_required_in_kb: int

@define(kw_only=True)
class StorageResourceManagerStorageProfileStatistics(vmodl.DataObject):
    """``vim.StorageResourceManager.StorageProfileStatistics``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageResourceManagerStorageProfileStatistics/
    """
    profile_id: str
    total_space_mb: int
    used_space_mb: int

@define(kw_only=True)
class StringExpression(NegatableExpression):
    """``vim.StringExpression``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StringExpression/
    """
    value: str | None = None

@define(kw_only=True)
class StringPolicy(InheritablePolicy):
    """``vim.StringPolicy``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StringPolicy/
    """
    value: str | None = None

@define(kw_only=True)
class Tag(vmodl.DataObject):
    """``vim.Tag``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/Tag/
    """
    key: str

@define(kw_only=True)
class TaskDescription(vmodl.DataObject):
    """``vim.TaskDescription``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TaskDescription/
    """
    method_info: list[ElementDescription]
    state: list[ElementDescription]
    reason: list[TypeDescription]

@define(kw_only=True)
class TaskFilterSpec(vmodl.DataObject):
    """``vim.TaskFilterSpec``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TaskFilterSpec/
    """
    entity: TaskFilterSpecByEntity | None = None
    time: TaskFilterSpecByTime | None = None
    user_name: TaskFilterSpecByUsername | None = None
    activation_id: list[str] | None = None
    """Since 6.0."""
    state: list[TaskInfoState] | None = None
    alarm: vmodl.ManagedObjectReference[Alarm] | None = field(default=None, converter=_optionalAlarm)
    """Refers to a Alarm."""
    scheduled_task: vmodl.ManagedObjectReference[ScheduledTask] | None = field(default=None, converter=_optionalScheduledTask)
    """Refers to a ScheduledTask."""
    event_chain_id: list[int] | None = None
    """Since 4.0."""
    tag: list[str] | None = None
    """Since 4.0."""
    parent_task_key: list[str] | None = None
    """Since 4.0."""
    root_task_key: list[str] | None = None
    """Since 4.0."""

@define(kw_only=True)
class TaskFilterSpecByEntity(vmodl.DataObject):
    """``vim.TaskFilterSpec.ByEntity``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TaskFilterSpecByEntity/
    """
    entity: vmodl.ManagedObjectReference[ManagedEntity] = field(converter=_ManagedEntity)
    """Refers to a ManagedEntity."""
    recursion: TaskFilterSpecRecursionOption

@define(kw_only=True)
class TaskFilterSpecByTime(vmodl.DataObject):
    """``vim.TaskFilterSpec.ByTime``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TaskFilterSpecByTime/
    """
    time_type: TaskFilterSpecTimeOption
    begin_time: datetime.datetime | None = None
    end_time: datetime.datetime | None = None

@define(kw_only=True)
class TaskFilterSpecByUsername(vmodl.DataObject):
    """``vim.TaskFilterSpec.ByUsername``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TaskFilterSpecByUsername/
    """
    system_user: bool
    user_list: list[str] | None = None

@define(kw_only=True)
class TaskInfo(vmodl.DataObject):
    """``vim.TaskInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TaskInfo/
    """
    key: str
    task: vmodl.ManagedObjectReference[Task] = field(converter=_Task)
    """Refers to a Task."""
    description: LocalizableMessage | None = None
    """Since 4.0."""
    name: str | None = None
    description_id: str
    entity: vmodl.ManagedObjectReference[ManagedEntity] | None = field(default=None, converter=_optionalManagedEntity)
    """Refers to a ManagedEntity."""
    entity_name: str | None = None
    locked: list[vmodl.ManagedObjectReference[ManagedEntity]] | None = field(default=None, converter=_listoptionalManagedEntity)
    """Refers to a ManagedEntity."""
    state: TaskInfoState
    cancelled: bool
    cancelable: bool
    error: MethodFault | None = None
    result: typing.Any | None = None
    progress: int | None = None
    progress_details: list[KeyAnyValue] | None = None
    """Since 8.0.1.0."""
    reason: TaskReason
    queue_time: datetime.datetime
    start_time: datetime.datetime | None = None
    complete_time: datetime.datetime | None = None
    event_chain_id: int
    change_tag: str | None = None
    """Since 4.0."""
    parent_task_key: str | None = None
    """Since 4.0."""
    root_task_key: str | None = None
    """Since 4.0."""
    activation_id: str | None = None
    """Since 6.0."""

@define(kw_only=True)
class TaskReason(vmodl.DataObject):
    """``vim.TaskReason``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TaskReason/
    """

@define(kw_only=True)
class TaskReasonAlarm(TaskReason):
    """``vim.TaskReasonAlarm``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TaskReasonAlarm/
    """
    alarm_name: str
    alarm: vmodl.ManagedObjectReference[Alarm] = field(converter=_Alarm)
    """Refers to a Alarm."""
    entity_name: str
    entity: vmodl.ManagedObjectReference[ManagedEntity] = field(converter=_ManagedEntity)
    """Refers to a ManagedEntity."""

@define(kw_only=True)
class TaskReasonSchedule(TaskReason):
    """``vim.TaskReasonSchedule``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TaskReasonSchedule/
    """
    name: str
    scheduled_task: vmodl.ManagedObjectReference[ScheduledTask] = field(converter=_ScheduledTask)
    """Refers to a ScheduledTask."""

@define(kw_only=True)
class TaskReasonSystem(TaskReason):
    """``vim.TaskReasonSystem``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TaskReasonSystem/
    """

@define(kw_only=True)
class TaskReasonUser(TaskReason):
    """``vim.TaskReasonUser``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TaskReasonUser/
    """
    user_name: str

@define(kw_only=True)
class TypeDescription(Description):
    """``vim.TypeDescription``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TypeDescription/
    """
    key: str

@define(kw_only=True)
class UpdateVirtualMachineFilesResult(vmodl.DataObject):
    """``vim.UpdateVirtualMachineFilesResult``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UpdateVirtualMachineFilesResult/
    """
    failed_vm_file: list[UpdateVirtualMachineFilesResultFailedVmFileInfo] | None = None

@define(kw_only=True)
class UpdateVirtualMachineFilesResultFailedVmFileInfo(vmodl.DataObject):
    """``vim.UpdateVirtualMachineFilesResult.FailedVmFileInfo``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UpdateVirtualMachineFilesResultFailedVmFileInfo/
    """
    vm_file: str
    fault: MethodFault

@define(kw_only=True)
class UserPrivilegeResult(vmodl.DataObject):
    """``vim.AuthorizationManager.UserPrivilegeResult``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UserPrivilegeResult/
    """
    entity: vmodl.ManagedObjectReference[ManagedEntity] = field(converter=_ManagedEntity)
    """Refers to a ManagedEntity."""
    privileges: list[str] | None = None

@define(kw_only=True)
class UserSearchResult(vmodl.DataObject):
    """``vim.UserSearchResult``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UserSearchResult/
    """
    principal: str
    full_name: str | None = None
    group: bool

@define(kw_only=True)
class UserSession(vmodl.DataObject):
    """``vim.UserSession``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UserSession/
    """
    key: str
    user_name: str
    full_name: str
    login_time: datetime.datetime
    last_active_time: datetime.datetime
    locale: str
    message_locale: str
    extension_session: bool
    """Since 5.0."""
    ip_address: str
    """Since 5.1."""
    user_agent: str
    """Since 5.1."""
    call_count: int
    """Since 5.1."""

@define(kw_only=True)
class VASAStorageArray(vmodl.DataObject):
    """``vim.VasaStorageArray``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VASAStorageArray/
    """
    name: str
    uuid: str
    vendor_id: str
    model_id: str
    discovery_svc_info: list[VASAStorageArrayDiscoverySvcInfo] | None = None
    """Since 8.0.0.0."""

@define(kw_only=True)
class VASAStorageArrayDiscoveryFcTransport(vmodl.DataObject):
    """``vim.VasaStorageArray.DiscoveryFcTransport``. Since 8.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VASAStorageArrayDiscoveryFcTransport/
    """
    node_wwn: str
    port_wwn: str

@define(kw_only=True)
class VASAStorageArrayDiscoveryIpTransport(vmodl.DataObject):
    """``vim.VasaStorageArray.DiscoveryIpTransport``. Since 8.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VASAStorageArrayDiscoveryIpTransport/
    """
    ip_address: str
    port_number: str | None = None

@define(kw_only=True)
class VASAStorageArrayDiscoverySvcInfo(vmodl.DataObject):
    """``vim.VasaStorageArray.DiscoverySvcInfo``. Since 8.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VASAStorageArrayDiscoverySvcInfo/
    """
    port_type: str
    svc_nqn: str
    ip_info: VASAStorageArrayDiscoveryIpTransport | None = None
    fc_info: VASAStorageArrayDiscoveryFcTransport | None = None

@define(kw_only=True)
class VVolVmConfigFileUpdateResult(vmodl.DataObject):
    """``vim.VVolVmConfigFileUpdateResult``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VVolVmConfigFileUpdateResult/
    """
    succeeded_vm_config_file: list[KeyValue] | None = None
    failed_vm_config_file: list[VVolVmConfigFileUpdateResultFailedVmConfigFileInfo] | None = None

@define(kw_only=True)
class VVolVmConfigFileUpdateResultFailedVmConfigFileInfo(vmodl.DataObject):
    """``vim.VVolVmConfigFileUpdateResult.FailedVmConfigFileInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VVolVmConfigFileUpdateResultFailedVmConfigFileInfo/
    """
    target_config_v_vol_id: str
    ds_path: str | None = None
    """Since 7.0.0.0."""
    fault: MethodFault

@define(kw_only=True)
class VasaProviderContainerSpec(vmodl.DataObject):
    """``vim.VasaVvolManager.VasaProviderContainerSpec``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VasaProviderContainerSpec/
    """
    vasa_provider_info: list[VimVasaProviderInfo] | None = None
    sc_id: str
    deleted: bool

@define(kw_only=True)
class VimVasaProvider(vmodl.DataObject):
    """``vim.VimVasaProvider``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VimVasaProvider/
    """
    uid: str | None = None
    """Since 6.7."""
    url: str
    name: str | None = None
    self_signed_certificate: str | None = None
    vhost_config: VimVasaProviderVirtualHostConfig | None = None
    """Since 8.0.1.0."""
    version_id: int | None = None
    """Since 8.0.1.0."""

@define(kw_only=True)
class VimVasaProviderInfo(vmodl.DataObject):
    """``vim.VimVasaProviderInfo``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VimVasaProviderInfo/
    """
    provider: VimVasaProvider
    array_state: list[VimVasaProviderStatePerArray] | None = None

@define(kw_only=True)
class VimVasaProviderStatePerArray(vmodl.DataObject):
    """``vim.VimVasaProvider.StatePerArray``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VimVasaProviderStatePerArray/
    """
    priority: int
    array_id: str
    active: bool

@define(kw_only=True)
class VimVasaProviderVirtualHostConfig(vmodl.DataObject):
    """``vim.VimVasaProvider.VirtualHostConfig``. Since 8.0.1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VimVasaProviderVirtualHostConfig/
    """
    vhost_name: str | None = None
    service_host: str
    service_port: int | None = None

@deprecated("Deprecated since 5.1.")
@define(kw_only=True)
class VirtualAppLinkInfo(vmodl.DataObject):
    """``vim.VirtualApp.LinkInfo``. Since 4.1.

    Deprecated since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualAppLinkInfo/
    """
    key: vmodl.ManagedObjectReference[ManagedEntity] = field(converter=_ManagedEntity)
    """Refers to a ManagedEntity."""
    destroy_with_parent: bool | None = None

@define(kw_only=True)
class VirtualAppSummary(ResourcePoolSummary):
    """``vim.VirtualApp.Summary``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualAppSummary/
    """
    product: VAppProductInfo | None = None
    v_app_state: VirtualAppVAppState | None = None
    suspended: bool | None = None
    """Since 4.1."""
    install_boot_required: bool | None = None
    instance_uuid: str | None = None
    """Since 4.1."""

@define(kw_only=True)
class VirtualDiskSpec(vmodl.DataObject):
    """``vim.VirtualDiskManager.VirtualDiskSpec``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskSpec/
    """
    disk_type: str
    adapter_type: str

@define(kw_only=True)
class VirtualMachineConnection(vmodl.DataObject):
    """``vim.VirtualMachine.Connection``. Since 7.0.1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineConnection/
    """
    label: str
    client: str
    user_name: str

@define(kw_only=True)
class VirtualMachineDisplayTopology(vmodl.DataObject):
    """``vim.VirtualMachine.DisplayTopology``. Since 2.5u2server.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineDisplayTopology/
    """
    x: int
    y: int
    width: int
    height: int

@define(kw_only=True)
class VirtualMachineMksConnection(VirtualMachineConnection):
    """``vim.VirtualMachine.MksConnection``. Since 7.0.1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineMksConnection/
    """

@deprecated("Deprecated since 4.1: use VirtualMachineTicket.")
@define(kw_only=True)
class VirtualMachineMksTicket(vmodl.DataObject):
    """``vim.VirtualMachine.MksTicket``. Since 2.0.

    Deprecated since 4.1: use VirtualMachineTicket.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineMksTicket/
    """
    ticket: str
    """Secret."""
    cfg_file: str
    host: str | None = None
    port: int | None = None
    ssl_thumbprint: str | None = None
    """Since 2.5."""

@define(kw_only=True)
class VirtualMachineTicket(vmodl.DataObject):
    """``vim.VirtualMachine.Ticket``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineTicket/
    """
    ticket: str
    """Secret."""
    cfg_file: str
    host: str | None = None
    port: int | None = None
    ssl_thumbprint: str | None = None
    cert_thumbprint_list: list[VirtualMachineCertThumbprint] | None = None
    """Since 7.0.3.1."""
    url: str | None = None
    """Since 7.0.0.0. Secret."""

@define(kw_only=True)
class VirtualMachineWipeResult(vmodl.DataObject):
    """``vim.VirtualMachine.WipeResult``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineWipeResult/
    """
    disk_id: int
    shrinkable_disk_space: int

@define(kw_only=True)
class VsanUpgradeSystemAPIBrokenIssue(VsanUpgradeSystemPreflightCheckIssue):
    """``vim.VsanUpgradeSystem.APIBrokenIssue``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemAPIBrokenIssue/
    """
    hosts: list[vmodl.ManagedObjectReference[HostSystem]] = field(converter=_listHostSystem)
    """Refers to a HostSystem."""

@define(kw_only=True)
class VsanUpgradeSystemAutoClaimEnabledOnHostsIssue(VsanUpgradeSystemPreflightCheckIssue):
    """``vim.VsanUpgradeSystem.AutoClaimEnabledOnHostsIssue``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemAutoClaimEnabledOnHostsIssue/
    """
    hosts: list[vmodl.ManagedObjectReference[HostSystem]] = field(converter=_listHostSystem)
    """Refers to a HostSystem."""

@define(kw_only=True)
class VsanUpgradeSystemHostsDisconnectedIssue(VsanUpgradeSystemPreflightCheckIssue):
    """``vim.VsanUpgradeSystem.HostsDisconnectedIssue``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemHostsDisconnectedIssue/
    """
    hosts: list[vmodl.ManagedObjectReference[HostSystem]] = field(converter=_listHostSystem)
    """Refers to a HostSystem."""

@define(kw_only=True)
class VsanUpgradeSystemMissingHostsInClusterIssue(VsanUpgradeSystemPreflightCheckIssue):
    """``vim.VsanUpgradeSystem.MissingHostsInClusterIssue``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemMissingHostsInClusterIssue/
    """
    hosts: list[vmodl.ManagedObjectReference[HostSystem]] = field(converter=_listHostSystem)
    """Refers to a HostSystem."""

@define(kw_only=True)
class VsanUpgradeSystemNetworkPartitionInfo(vmodl.DataObject):
    """``vim.VsanUpgradeSystem.NetworkPartitionInfo``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemNetworkPartitionInfo/
    """
    hosts: list[vmodl.ManagedObjectReference[HostSystem]] = field(converter=_listHostSystem)
    """Refers to a HostSystem."""

@define(kw_only=True)
class VsanUpgradeSystemNetworkPartitionIssue(VsanUpgradeSystemPreflightCheckIssue):
    """``vim.VsanUpgradeSystem.NetworkPartitionIssue``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemNetworkPartitionIssue/
    """
    partitions: list[VsanUpgradeSystemNetworkPartitionInfo]

@define(kw_only=True)
class VsanUpgradeSystemNotEnoughFreeCapacityIssue(VsanUpgradeSystemPreflightCheckIssue):
    """``vim.VsanUpgradeSystem.NotEnoughFreeCapacityIssue``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemNotEnoughFreeCapacityIssue/
    """
    reduced_redundancy_upgrade_possible: bool

@define(kw_only=True)
class VsanUpgradeSystemPreflightCheckIssue(vmodl.DataObject):
    """``vim.VsanUpgradeSystem.PreflightCheckIssue``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemPreflightCheckIssue/
    """
    msg: str

@define(kw_only=True)
class VsanUpgradeSystemPreflightCheckResult(vmodl.DataObject):
    """``vim.VsanUpgradeSystem.PreflightCheckResult``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemPreflightCheckResult/
    """
    issues: list[VsanUpgradeSystemPreflightCheckIssue] | None = None
    disk_mapping_to_restore: VsanHostDiskMapping | None = None

@define(kw_only=True)
class VsanUpgradeSystemRogueHostsInClusterIssue(VsanUpgradeSystemPreflightCheckIssue):
    """``vim.VsanUpgradeSystem.RogueHostsInClusterIssue``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemRogueHostsInClusterIssue/
    """
    uuids: list[str]

@define(kw_only=True)
class VsanUpgradeSystemUpgradeHistoryDiskGroupOp(VsanUpgradeSystemUpgradeHistoryItem):
    """``vim.VsanUpgradeSystem.UpgradeHistoryDiskGroupOp``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemUpgradeHistoryDiskGroupOp/
    """
    operation: str
    disk_mapping: VsanHostDiskMapping

@define(kw_only=True)
class VsanUpgradeSystemUpgradeHistoryItem(vmodl.DataObject):
    """``vim.VsanUpgradeSystem.UpgradeHistoryItem``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemUpgradeHistoryItem/
    """
    timestamp: datetime.datetime
    host: vmodl.ManagedObjectReference[HostSystem] | None = field(default=None, converter=_optionalHostSystem)
    """Refers to a HostSystem."""
    message: str
    task: vmodl.ManagedObjectReference[Task] | None = field(default=None, converter=_optionalTask)
    """Refers to a Task."""

@define(kw_only=True)
class VsanUpgradeSystemUpgradeHistoryPreflightFail(VsanUpgradeSystemUpgradeHistoryItem):
    """``vim.VsanUpgradeSystem.UpgradeHistoryPreflightFail``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemUpgradeHistoryPreflightFail/
    """
    preflight_result: VsanUpgradeSystemPreflightCheckResult

@define(kw_only=True)
class VsanUpgradeSystemUpgradeStatus(vmodl.DataObject):
    """``vim.VsanUpgradeSystem.UpgradeStatus``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemUpgradeStatus/
    """
    in_progress: bool
    history: list[VsanUpgradeSystemUpgradeHistoryItem] | None = None
    aborted: bool | None = None
    completed: bool | None = None
    progress: int | None = None

@define(kw_only=True)
class VsanUpgradeSystemV2ObjectsPresentDuringDowngradeIssue(VsanUpgradeSystemPreflightCheckIssue):
    """``vim.VsanUpgradeSystem.V2ObjectsPresentDuringDowngradeIssue``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemV2ObjectsPresentDuringDowngradeIssue/
    """
    uuids: list[str]

@define(kw_only=True)
class VsanUpgradeSystemWrongEsxVersionIssue(VsanUpgradeSystemPreflightCheckIssue):
    """``vim.VsanUpgradeSystem.WrongEsxVersionIssue``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemWrongEsxVersionIssue/
    """
    hosts: list[vmodl.ManagedObjectReference[HostSystem]] = field(converter=_listHostSystem)
    """Refers to a HostSystem."""
