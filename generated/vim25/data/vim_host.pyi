# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.host``."""

import datetime
import typing
import vmodl
from attrs import define, field
from typing_extensions import deprecated

from vim25.data.vim import AboutInfo, CustomFieldValue, DatastoreInfo, DatastoreSummary, ElementDescription, FaultsByHost, FaultsByVM, HostIoFilterInfo, HostLicensableResourceInfo, KeyValue, LicenseManagerEvaluationInfo, LicenseManagerLicenseInfo, LicenseSource, NetworkSummary, OpaqueNetworkCapability, Permission, ResourceConfigSpec, VASAStorageArray, VimVasaProviderInfo
from vim25.data.vim_cluster import ClusterDasFdmHostState
from vim25.data.vim_dvs import DistributedVirtualSwitchHostMemberBacking, DistributedVirtualSwitchHostMemberTransportZoneInfo, DistributedVirtualSwitchPortConnection
from vim25.data.vim_encryption import CryptoKeyId
from vim25.data.vim_option import ChoiceOption, LongOption, OptionDef, OptionValue
from vim25.data.vim_vm import FaultToleranceConfigInfo, VirtualMachineSummary
from vim25.data.vim_vsan_host import VsanHostConfigInfo, VsanHostDecommissionMode, VsanHostRuntimeInfo, VsanHostVsanDiskInfo
from vim25.data.vmodl import DynamicProperty, KeyAnyValue, LocalizableMessage
from vim25.enums.vim import HostSystemConnectionState, HostSystemPowerState, ManagedEntityStatus
from vim25.enums.vim_host import AutoStartWaitHeartbeatSetting, FibreChannelPortType, HostAccessMode, HostFirewallRuleDirection, HostFirewallRulePortType, HostInternetScsiHbaNetworkBindingSupportType, HostLockdownMode, HostSnmpAgentCapability, HostTpmAttestationInfoAcceptanceStatus
from vim25.faults.vmodl import MethodFault
from vim25.managed.vim import Datastore, Folder, HostSystem, LicenseManager, Network, UserDirectory, VirtualMachine
from vim25.managed.vim_encryption import CryptoManager
from vim25.managed.vim_host import HostAccessManager, HostAssignableHardwareManager, HostAuthenticationManager, HostAutoStartManager, HostBootDeviceSystem, HostCacheConfigurationManager, HostCertificateManager, HostCpuSchedulerSystem, HostDatastoreSystem, HostDateTimeSystem, HostDiagnosticSystem, HostEsxAgentHostManager, HostFirewallSystem, HostFirmwareSystem, HostGraphicsManager, HostHealthStatusSystem, HostImageConfigManager, HostKernelModuleSystem, HostLocalAccountManager, HostMemorySystem, HostNetworkSystem, HostNvdimmSystem, HostPatchManager, HostPciPassthruSystem, HostPowerSystem, HostServiceSystem, HostSnmpSystem, HostStorageSystem, HostVFlashManager, HostVMotionSystem, HostVirtualNicManager, HostVsanInternalSystem, HostVsanSystem, IscsiManager, MessageBusProxy
from vim25.managed.vim_option import OptionManager

def _Datastore(given: vmodl.ManagedObjectReference[Datastore] | Datastore) -> vmodl.ManagedObjectReference[Datastore]: ...
def _HostSystem(given: vmodl.ManagedObjectReference[HostSystem] | HostSystem) -> vmodl.ManagedObjectReference[HostSystem]: ...
def _VirtualMachine(given: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine) -> vmodl.ManagedObjectReference[VirtualMachine]: ...
def _listoptionalHostSystem(given: typing.Sequence[vmodl.ManagedObjectReference[HostSystem] | HostSystem] | None) -> list[vmodl.ManagedObjectReference[HostSystem]] | None: ...
def _listoptionalVirtualMachine(given: typing.Sequence[vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine] | None) -> list[vmodl.ManagedObjectReference[VirtualMachine]] | None: ...
def _optionalCryptoManager(given: vmodl.ManagedObjectReference[CryptoManager] | CryptoManager | None) -> vmodl.ManagedObjectReference[CryptoManager] | None: ...
def _optionalDatastore(given: vmodl.ManagedObjectReference[Datastore] | Datastore | None) -> vmodl.ManagedObjectReference[Datastore] | None: ...
def _optionalFolder(given: vmodl.ManagedObjectReference[Folder] | Folder | None) -> vmodl.ManagedObjectReference[Folder] | None: ...
def _optionalHostAccessManager(given: vmodl.ManagedObjectReference[HostAccessManager] | HostAccessManager | None) -> vmodl.ManagedObjectReference[HostAccessManager] | None: ...
def _optionalHostAssignableHardwareManager(given: vmodl.ManagedObjectReference[HostAssignableHardwareManager] | HostAssignableHardwareManager | None) -> vmodl.ManagedObjectReference[HostAssignableHardwareManager] | None: ...
def _optionalHostAuthenticationManager(given: vmodl.ManagedObjectReference[HostAuthenticationManager] | HostAuthenticationManager | None) -> vmodl.ManagedObjectReference[HostAuthenticationManager] | None: ...
def _optionalHostAutoStartManager(given: vmodl.ManagedObjectReference[HostAutoStartManager] | HostAutoStartManager | None) -> vmodl.ManagedObjectReference[HostAutoStartManager] | None: ...
def _optionalHostBootDeviceSystem(given: vmodl.ManagedObjectReference[HostBootDeviceSystem] | HostBootDeviceSystem | None) -> vmodl.ManagedObjectReference[HostBootDeviceSystem] | None: ...
def _optionalHostCacheConfigurationManager(given: vmodl.ManagedObjectReference[HostCacheConfigurationManager] | HostCacheConfigurationManager | None) -> vmodl.ManagedObjectReference[HostCacheConfigurationManager] | None: ...
def _optionalHostCertificateManager(given: vmodl.ManagedObjectReference[HostCertificateManager] | HostCertificateManager | None) -> vmodl.ManagedObjectReference[HostCertificateManager] | None: ...
def _optionalHostCpuSchedulerSystem(given: vmodl.ManagedObjectReference[HostCpuSchedulerSystem] | HostCpuSchedulerSystem | None) -> vmodl.ManagedObjectReference[HostCpuSchedulerSystem] | None: ...
def _optionalHostDatastoreSystem(given: vmodl.ManagedObjectReference[HostDatastoreSystem] | HostDatastoreSystem | None) -> vmodl.ManagedObjectReference[HostDatastoreSystem] | None: ...
def _optionalHostDateTimeSystem(given: vmodl.ManagedObjectReference[HostDateTimeSystem] | HostDateTimeSystem | None) -> vmodl.ManagedObjectReference[HostDateTimeSystem] | None: ...
def _optionalHostDiagnosticSystem(given: vmodl.ManagedObjectReference[HostDiagnosticSystem] | HostDiagnosticSystem | None) -> vmodl.ManagedObjectReference[HostDiagnosticSystem] | None: ...
def _optionalHostEsxAgentHostManager(given: vmodl.ManagedObjectReference[HostEsxAgentHostManager] | HostEsxAgentHostManager | None) -> vmodl.ManagedObjectReference[HostEsxAgentHostManager] | None: ...
def _optionalHostFirewallSystem(given: vmodl.ManagedObjectReference[HostFirewallSystem] | HostFirewallSystem | None) -> vmodl.ManagedObjectReference[HostFirewallSystem] | None: ...
def _optionalHostFirmwareSystem(given: vmodl.ManagedObjectReference[HostFirmwareSystem] | HostFirmwareSystem | None) -> vmodl.ManagedObjectReference[HostFirmwareSystem] | None: ...
def _optionalHostGraphicsManager(given: vmodl.ManagedObjectReference[HostGraphicsManager] | HostGraphicsManager | None) -> vmodl.ManagedObjectReference[HostGraphicsManager] | None: ...
def _optionalHostHealthStatusSystem(given: vmodl.ManagedObjectReference[HostHealthStatusSystem] | HostHealthStatusSystem | None) -> vmodl.ManagedObjectReference[HostHealthStatusSystem] | None: ...
def _optionalHostImageConfigManager(given: vmodl.ManagedObjectReference[HostImageConfigManager] | HostImageConfigManager | None) -> vmodl.ManagedObjectReference[HostImageConfigManager] | None: ...
def _optionalHostKernelModuleSystem(given: vmodl.ManagedObjectReference[HostKernelModuleSystem] | HostKernelModuleSystem | None) -> vmodl.ManagedObjectReference[HostKernelModuleSystem] | None: ...
def _optionalHostLocalAccountManager(given: vmodl.ManagedObjectReference[HostLocalAccountManager] | HostLocalAccountManager | None) -> vmodl.ManagedObjectReference[HostLocalAccountManager] | None: ...
def _optionalHostMemorySystem(given: vmodl.ManagedObjectReference[HostMemorySystem] | HostMemorySystem | None) -> vmodl.ManagedObjectReference[HostMemorySystem] | None: ...
def _optionalHostNetworkSystem(given: vmodl.ManagedObjectReference[HostNetworkSystem] | HostNetworkSystem | None) -> vmodl.ManagedObjectReference[HostNetworkSystem] | None: ...
def _optionalHostNvdimmSystem(given: vmodl.ManagedObjectReference[HostNvdimmSystem] | HostNvdimmSystem | None) -> vmodl.ManagedObjectReference[HostNvdimmSystem] | None: ...
def _optionalHostPatchManager(given: vmodl.ManagedObjectReference[HostPatchManager] | HostPatchManager | None) -> vmodl.ManagedObjectReference[HostPatchManager] | None: ...
def _optionalHostPciPassthruSystem(given: vmodl.ManagedObjectReference[HostPciPassthruSystem] | HostPciPassthruSystem | None) -> vmodl.ManagedObjectReference[HostPciPassthruSystem] | None: ...
def _optionalHostPowerSystem(given: vmodl.ManagedObjectReference[HostPowerSystem] | HostPowerSystem | None) -> vmodl.ManagedObjectReference[HostPowerSystem] | None: ...
def _optionalHostServiceSystem(given: vmodl.ManagedObjectReference[HostServiceSystem] | HostServiceSystem | None) -> vmodl.ManagedObjectReference[HostServiceSystem] | None: ...
def _optionalHostSnmpSystem(given: vmodl.ManagedObjectReference[HostSnmpSystem] | HostSnmpSystem | None) -> vmodl.ManagedObjectReference[HostSnmpSystem] | None: ...
def _optionalHostStorageSystem(given: vmodl.ManagedObjectReference[HostStorageSystem] | HostStorageSystem | None) -> vmodl.ManagedObjectReference[HostStorageSystem] | None: ...
def _optionalHostSystem(given: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None) -> vmodl.ManagedObjectReference[HostSystem] | None: ...
def _optionalHostVFlashManager(given: vmodl.ManagedObjectReference[HostVFlashManager] | HostVFlashManager | None) -> vmodl.ManagedObjectReference[HostVFlashManager] | None: ...
def _optionalHostVMotionSystem(given: vmodl.ManagedObjectReference[HostVMotionSystem] | HostVMotionSystem | None) -> vmodl.ManagedObjectReference[HostVMotionSystem] | None: ...
def _optionalHostVirtualNicManager(given: vmodl.ManagedObjectReference[HostVirtualNicManager] | HostVirtualNicManager | None) -> vmodl.ManagedObjectReference[HostVirtualNicManager] | None: ...
def _optionalHostVsanInternalSystem(given: vmodl.ManagedObjectReference[HostVsanInternalSystem] | HostVsanInternalSystem | None) -> vmodl.ManagedObjectReference[HostVsanInternalSystem] | None: ...
def _optionalHostVsanSystem(given: vmodl.ManagedObjectReference[HostVsanSystem] | HostVsanSystem | None) -> vmodl.ManagedObjectReference[HostVsanSystem] | None: ...
def _optionalIscsiManager(given: vmodl.ManagedObjectReference[IscsiManager] | IscsiManager | None) -> vmodl.ManagedObjectReference[IscsiManager] | None: ...
def _optionalLicenseManager(given: vmodl.ManagedObjectReference[LicenseManager] | LicenseManager | None) -> vmodl.ManagedObjectReference[LicenseManager] | None: ...
def _optionalMessageBusProxy(given: vmodl.ManagedObjectReference[MessageBusProxy] | MessageBusProxy | None) -> vmodl.ManagedObjectReference[MessageBusProxy] | None: ...
def _optionalNetwork(given: vmodl.ManagedObjectReference[Network] | Network | None) -> vmodl.ManagedObjectReference[Network] | None: ...
def _optionalOptionManager(given: vmodl.ManagedObjectReference[OptionManager] | OptionManager | None) -> vmodl.ManagedObjectReference[OptionManager] | None: ...
def _optionalUserDirectory(given: vmodl.ManagedObjectReference[UserDirectory] | UserDirectory | None) -> vmodl.ManagedObjectReference[UserDirectory] | None: ...

@define(kw_only=True)
class AutoStartDefaults(vmodl.DataObject):
    """``vim.host.AutoStartManager.SystemDefaults``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AutoStartDefaults/
    """
    enabled: bool | None = None
    start_delay: int | None = None
    stop_delay: int | None = None
    wait_for_heartbeat: bool | None = None
    stop_action: str | None = None

@define(kw_only=True)
class AutoStartPowerInfo(vmodl.DataObject):
    """``vim.host.AutoStartManager.AutoPowerInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AutoStartPowerInfo/
    """
    key: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""
    start_order: int
    start_delay: int
    wait_for_heartbeat: AutoStartWaitHeartbeatSetting
    start_action: str
    stop_delay: int
    stop_action: str

@define(kw_only=True)
class DpuStatusInfo(HostHardwareElementInfo):
    """``vim.host.HardwareStatusInfo.DpuStatusInfo``. Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DpuStatusInfo/
    """
    dpu_id: str
    fru: HostFru | None = None
    sensors: list[DpuStatusInfoOperationalInfo] | None = None

@define(kw_only=True)
class DpuStatusInfoOperationalInfo(vmodl.DataObject):
    """``vim.host.HardwareStatusInfo.DpuStatusInfo.OperationalInfo``. Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DpuStatusInfoOperationalInfo/
    """
    sensor_id: str
    health_state: ElementDescription | None = None
    reading: str
    units: str | None = None
    time_stamp: datetime.datetime | None = None

@define(kw_only=True)
class FcoeConfig(vmodl.DataObject):
    """``vim.host.FcoeConfig``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FcoeConfig/
    """
    priority_class: int
    source_mac: str
    vlan_range: list[FcoeConfigVlanRange]
    capabilities: FcoeConfigFcoeCapabilities
    fcoe_active: bool

@define(kw_only=True)
class FcoeConfigFcoeCapabilities(vmodl.DataObject):
    """``vim.host.FcoeConfig.FcoeCapabilities``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FcoeConfigFcoeCapabilities/
    """
    priority_class: bool
    source_mac_address: bool
    vlan_range: bool

@define(kw_only=True)
class FcoeConfigFcoeSpecification(vmodl.DataObject):
    """``vim.host.FcoeConfig.FcoeSpecification``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FcoeConfigFcoeSpecification/
    """
    underlying_pnic: str
    priority_class: int | None = None
    source_mac: str | None = None
    vlan_range: list[FcoeConfigVlanRange] | None = None

@define(kw_only=True)
class FcoeConfigVlanRange(vmodl.DataObject):
    """``vim.host.FcoeConfig.VlanRange``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FcoeConfigVlanRange/
    """
    vlan_low: int
    vlan_high: int

@define(kw_only=True)
class FileInfo(vmodl.DataObject):
    """``vim.host.DatastoreBrowser.FileInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FileInfo/
    """
    path: str
    friendly_name: str | None = None
    """Since 6.5."""
    file_size: int | None = None
    modification: datetime.datetime | None = None
    owner: str | None = None
    """Since 4.0."""

@define(kw_only=True)
class FileQuery(vmodl.DataObject):
    """``vim.host.DatastoreBrowser.Query``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FileQuery/
    """

@define(kw_only=True)
class FileQueryFlags(vmodl.DataObject):
    """``vim.host.DatastoreBrowser.FileInfo.Details``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FileQueryFlags/
    """
    file_type: bool
    file_size: bool
    modification: bool
    file_owner: bool
    """Since 4.0."""

@define(kw_only=True)
class FloppyImageFileInfo(FileInfo):
    """``vim.host.DatastoreBrowser.FloppyImageInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FloppyImageFileInfo/
    """

@define(kw_only=True)
class FloppyImageFileQuery(FileQuery):
    """``vim.host.DatastoreBrowser.FloppyImageQuery``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FloppyImageFileQuery/
    """

@define(kw_only=True)
class FolderFileInfo(FileInfo):
    """``vim.host.DatastoreBrowser.FolderInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FolderFileInfo/
    """

@define(kw_only=True)
class FolderFileQuery(FileQuery):
    """``vim.host.DatastoreBrowser.FolderQuery``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FolderFileQuery/
    """

@define(kw_only=True)
class HealthSystemRuntime(vmodl.DataObject):
    """``vim.host.HealthStatusSystem.Runtime``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HealthSystemRuntime/
    """
    system_health_info: HostSystemHealthInfo | None = None
    hardware_status_info: HostHardwareStatusInfo | None = None

@define(kw_only=True)
class HostAccessControlEntry(vmodl.DataObject):
    """``vim.host.HostAccessManager.AccessEntry``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostAccessControlEntry/
    """
    principal: str
    group: bool
    access_mode: HostAccessMode

@define(kw_only=True)
class HostAccountSpec(vmodl.DataObject):
    """``vim.host.LocalAccountManager.AccountSpecification``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostAccountSpec/
    """
    id: str
    password: str | None = None
    """Secret."""
    description: str | None = None

@define(kw_only=True)
class HostActiveDirectory(vmodl.DataObject):
    """``vim.host.ActiveDirectorySpec``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostActiveDirectory/
    """
    change_operation: str
    spec: HostActiveDirectorySpec | None = None

@define(kw_only=True)
class HostActiveDirectoryInfo(HostDirectoryStoreInfo):
    """``vim.host.ActiveDirectoryInfo``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostActiveDirectoryInfo/
    """
    joined_domain: str | None = None
    trusted_domain: list[str] | None = None
    domain_membership_status: str | None = None
    smart_card_authentication_enabled: bool | None = None
    """Deprecated since 8.0. Since 6.0."""

@define(kw_only=True)
class HostActiveDirectorySpec(vmodl.DataObject):
    """``vim.host.ActiveDirectorySpec.Specification``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostActiveDirectorySpec/
    """
    domain_name: str | None = None
    user_name: str | None = None
    password: str | None = None
    """Secret."""
    cam_server: str | None = None
    """Since 5.0."""
    thumbprint: str | None = None
    """Since 5.0."""
    smart_card_authentication_enabled: bool | None = None
    """Deprecated since 8.0. Since 6.0."""
    smart_card_trust_anchors: list[str] | None = None
    """Deprecated since 8.0. Since 6.0."""

@define(kw_only=True)
class HostAssignableHardwareBinding(vmodl.DataObject):
    """``vim.host.AssignableHardwareBinding``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostAssignableHardwareBinding/
    """
    instance_id: str
    vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""

@define(kw_only=True)
class HostAssignableHardwareConfig(vmodl.DataObject):
    """``vim.host.AssignableHardwareConfig``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostAssignableHardwareConfig/
    """
    attribute_override: list[HostAssignableHardwareConfigAttributeOverride] | None = None

@define(kw_only=True)
class HostAssignableHardwareConfigAttributeOverride(vmodl.DataObject):
    """``vim.host.AssignableHardwareConfig.AttributeOverride``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostAssignableHardwareConfigAttributeOverride/
    """
    instance_id: str
    name: str
    value: typing.Any | None = None

@define(kw_only=True)
class HostAuthenticationManagerInfo(vmodl.DataObject):
    """``vim.host.AuthenticationManagerInfo``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostAuthenticationManagerInfo/
    """
    auth_config: list[HostAuthenticationStoreInfo]

@define(kw_only=True)
class HostAuthenticationStoreInfo(vmodl.DataObject):
    """``vim.host.AuthenticationStoreInfo``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostAuthenticationStoreInfo/
    """
    enabled: bool

@define(kw_only=True)
class HostAutoStartManagerConfig(vmodl.DataObject):
    """``vim.host.AutoStartManager.Config``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostAutoStartManagerConfig/
    """
    defaults: AutoStartDefaults | None = None
    power_info: list[AutoStartPowerInfo] | None = None

@define(kw_only=True)
class HostBIOSInfo(vmodl.DataObject):
    """``vim.host.BIOSInfo``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostBIOSInfo/
    """
    bios_version: str | None = None
    release_date: datetime.datetime | None = None
    vendor: str | None = None
    """Since 6.5."""
    major_release: int | None = None
    """Since 6.5."""
    minor_release: int | None = None
    """Since 6.5."""
    firmware_major_release: int | None = None
    """Since 6.5."""
    firmware_minor_release: int | None = None
    """Since 6.5."""
    firmware_type: str | None = None
    """Since 8.0.2.0."""

@define(kw_only=True)
class HostBlockAdapterTargetTransport(HostTargetTransport):
    """``vim.host.BlockAdapterTargetTransport``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostBlockAdapterTargetTransport/
    """

@define(kw_only=True)
class HostBlockHba(HostHostBusAdapter):
    """``vim.host.BlockHba``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostBlockHba/
    """

@define(kw_only=True)
class HostBootDevice(vmodl.DataObject):
    """``vim.host.BootDeviceSystem.BootDevice``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostBootDevice/
    """
    key: str
    description: str

@define(kw_only=True)
class HostBootDeviceInfo(vmodl.DataObject):
    """``vim.host.BootDeviceInfo``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostBootDeviceInfo/
    """
    boot_devices: list[HostBootDevice] | None = None
    current_boot_device_key: str | None = None

@define(kw_only=True)
class HostCacheConfigurationInfo(vmodl.DataObject):
    """``vim.host.CacheConfigurationManager.CacheConfigurationInfo``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCacheConfigurationInfo/
    """
    key: vmodl.ManagedObjectReference[Datastore] = field(converter=_Datastore)
    """Refers to a Datastore."""
    swap_size: int

@define(kw_only=True)
class HostCacheConfigurationSpec(vmodl.DataObject):
    """``vim.host.CacheConfigurationManager.CacheConfigurationSpec``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCacheConfigurationSpec/
    """
    datastore: vmodl.ManagedObjectReference[Datastore] = field(converter=_Datastore)
    """Refers to a Datastore."""
    swap_size: int

@define(kw_only=True)
class HostCapability(vmodl.DataObject):
    """``vim.host.Capability``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCapability/
    """
    recursive_resource_pools_supported: bool
    cpu_memory_resource_configuration_supported: bool
    """Since 2.5."""
    reboot_supported: bool
    shutdown_supported: bool
    vmotion_supported: bool
    standby_supported: bool
    """Since 2.5."""
    ipmi_supported: bool | None = None
    """Since 4.0."""
    max_supported_vms: int | None = None
    max_running_vms: int | None = None
    max_supported_vcpus: int | None = None
    max_registered_vms: int | None = None
    """Since 5.1."""
    datastore_principal_supported: bool
    san_supported: bool
    nfs_supported: bool
    iscsi_supported: bool
    vlan_tagging_supported: bool
    nic_teaming_supported: bool
    high_guest_mem_supported: bool
    maintenance_mode_supported: bool
    suspended_relocate_supported: bool
    restricted_snapshot_relocate_supported: bool
    """Since 2.5."""
    per_vm_swap_files: bool
    """Since 2.5."""
    local_swap_datastore_supported: bool
    """Since 2.5."""
    unshared_swap_v_motion_supported: bool
    """Since 2.5."""
    background_snapshots_supported: bool
    """Since 2.5."""
    pre_assigned_pci_unit_numbers_supported: bool
    """Since 2.5."""
    screenshot_supported: bool
    """Since 2.5."""
    scaled_screenshot_supported: bool
    """Since 2.5."""
    storage_v_motion_supported: bool
    """Since 4.0."""
    vmotion_with_storage_v_motion_supported: bool
    """Since 4.0."""
    vmotion_across_network_supported: bool | None = None
    """Since 5.5."""
    max_num_disks_sv_motion: int | None = None
    """Since 6.0."""
    max_virtual_disk_desc_version_supported: int | None = None
    """Since 8.0.1.0."""
    hbr_nic_selection_supported: bool
    """Since 5.1."""
    vr_nfc_nic_selection_supported: bool
    """Since 6.0."""
    record_replay_supported: bool
    """Deprecated since 6.0. Since 4.0."""
    ft_supported: bool
    """Deprecated since 6.0. Since 4.0."""
    replay_unsupported_reason: str | None = None
    """Deprecated since 4.1: use HostCapability.replayCompatibilityIssues. Since 4.0."""
    replay_compatibility_issues: list[str] | None = None
    """Deprecated since 6.0. Since 4.1."""
    smp_ft_supported: bool
    """Since 6.0."""
    ft_compatibility_issues: list[str] | None = None
    """Deprecated since 6.0. Since 4.1."""
    smp_ft_compatibility_issues: list[str] | None = None
    """Since 6.0."""
    max_vcpus_per_ft_vm: int | None = None
    """Since 6.0."""
    login_by_ssl_thumbprint_supported: bool | None = None
    """Since 4.0."""
    clone_from_snapshot_supported: bool
    """Since 4.0."""
    delta_disk_backings_supported: bool
    """Since 4.0."""
    per_vm_network_traffic_shaping_supported: bool
    """Since 2.5u2server."""
    tpm_supported: bool
    """Since 4.0."""
    tpm_version: str | None = None
    """Since 6.7."""
    txt_enabled: bool | None = None
    """Since 6.7."""
    supported_cpu_feature: list[HostCpuIdInfo] | None = None
    """Deprecated since 6.5: use featureCapability. Since 4.0."""
    virtual_exec_usage_supported: bool
    """Since 4.0."""
    storage_iorm_supported: bool
    """Deprecated since 8.0. Since 4.1."""
    vm_direct_path_gen2_supported: bool | None = None
    """Deprecated since 8.0. Since 4.1."""
    vm_direct_path_gen2_unsupported_reason: list[str] | None = None
    """Deprecated since 8.0. Since 4.1."""
    vm_direct_path_gen2_unsupported_reason_extended: str | None = None
    """Deprecated since 8.0. Since 4.1."""
    supported_vmfs_major_version: list[int] | None = None
    """Since 5.0."""
    v_storage_capable: bool
    """Since 4.1."""
    snapshot_relayout_supported: bool
    """Since 5.0."""
    firewall_ip_rules_supported: bool | None = None
    """Since 5.0."""
    service_package_info_supported: bool | None = None
    """Since 5.0."""
    max_host_running_vms: int | None = None
    """Since 5.0."""
    max_host_supported_vcpus: int | None = None
    """Since 5.0."""
    vmfs_datastore_mount_capable: bool
    """Since 5.0."""
    eight_plus_host_vmfs_shared_access_supported: bool
    """Since 5.1."""
    nested_hv_supported: bool
    """Since 5.1."""
    v_pmc_supported: bool
    """Since 5.1."""
    inter_vm_communication_through_vmci_supported: bool
    """Since 5.1."""
    scheduled_hardware_upgrade_supported: bool | None = None
    """Since 5.1."""
    feature_capabilities_supported: bool
    """Since 5.1."""
    latency_sensitivity_supported: bool
    """Since 5.1."""
    storage_policy_supported: bool | None = None
    """Since 5.5."""
    accel3d_supported: bool
    """Since 5.1."""
    reliable_memory_aware: bool | None = None
    """Since 5.5."""
    multiple_network_stack_instance_supported: bool | None = None
    """Since 5.5."""
    message_bus_proxy_supported: bool | None = None
    """Since 6.0."""
    vsan_supported: bool | None = None
    """Since 5.5."""
    v_flash_supported: bool | None = None
    """Since 5.5."""
    host_access_manager_supported: bool | None = None
    """Since 6.0."""
    provisioning_nic_selection_supported: bool
    """Since 6.0."""
    nfs41_supported: bool | None = None
    """Since 6.0."""
    nfs41_krb5i_supported: bool | None = None
    """Since 6.5."""
    turn_disk_locator_led_supported: bool | None = None
    """Since 6.0."""
    virtual_volume_datastore_supported: bool | None = None
    """Since 6.0."""
    mark_as_ssd_supported: bool | None = None
    """Since 6.0."""
    mark_as_local_supported: bool | None = None
    """Since 6.0."""
    smart_card_authentication_supported: bool | None = None
    """Deprecated since 8.0. Since 6.0."""
    p_mem_supported: bool | None = None
    """Since 6.7."""
    p_mem_snapshot_supported: bool | None = None
    """Since 6.7."""
    crypto_supported: bool | None = None
    """Since 6.5."""
    one_k_volume_apis_supported: bool | None = None
    """Since 6.5."""
    gateway_on_nic_supported: bool | None = None
    """Since 6.5."""
    upit_supported: bool | None = None
    """Deprecated since 8.0. Since 6.5."""
    cpu_hw_mmu_supported: bool | None = None
    """Since 6.5."""
    encrypted_v_motion_supported: bool | None = None
    """Since 6.5."""
    encryption_change_on_add_remove_supported: bool | None = None
    """Since 6.5."""
    encryption_hot_operation_supported: bool | None = None
    """Since 6.5."""
    encryption_with_snapshots_supported: bool | None = None
    """Since 6.5."""
    encryption_fault_tolerance_supported: bool | None = None
    """Since 6.5."""
    encryption_memory_save_supported: bool | None = None
    """Since 6.5."""
    encryption_rdm_supported: bool | None = None
    """Since 6.5."""
    encryption_v_flash_supported: bool | None = None
    """Since 6.5."""
    encryption_cbrc_supported: bool | None = None
    """Since 6.5."""
    encryption_hbr_supported: bool | None = None
    """Since 6.5."""
    ft_efi_supported: bool | None = None
    """Since 6.7."""
    unmap_method_supported: str | None = None
    """Since 6.7."""
    max_mem_mb_per_ft_vm: int | None = None
    """Since 6.7."""
    virtual_mmu_usage_ignored: bool | None = None
    """Since 6.7."""
    virtual_exec_usage_ignored: bool | None = None
    """Since 6.7."""
    vm_create_date_supported: bool | None = None
    """Since 6.7."""
    vmfs3_eol_supported: bool | None = None
    """Since 6.7."""
    ft_vmcp_supported: bool | None = None
    """Since 6.7."""
    quick_boot_supported: bool | None = None
    """Since 6.7.1."""
    encrypted_ft_supported: bool | None = None
    """Since 7.0.2.0."""
    assignable_hardware_supported: bool | None = None
    """Since 7.0.0.0."""
    suspend_to_memory_supported: bool | None = None
    """Since 7.0.2.0."""
    use_feature_reqs_for_old_h_wv: bool | None = None
    """Since 6.8.7."""
    mark_perennially_reserved_supported: bool | None = None
    """Since 6.7.2."""
    hpp_psp_supported: bool | None = None
    """Since 7.0.0.0."""
    device_rebind_without_reboot_supported: bool | None = None
    """Since 7.0.0.0."""
    storage_policy_change_supported: bool | None = None
    """Since 7.0.0.0."""
    precision_time_protocol_supported: bool | None = None
    """Since 7.0.0.0."""
    remote_device_v_motion_supported: bool | None = None
    """Since 7.0.0.0."""
    max_supported_vm_memory: int | None = None
    """Since 7.0.0.0."""
    ah_device_hints_supported: bool | None = None
    """Since 7.0.2.0."""
    nvme_over_tcp_supported: bool | None = None
    """Since 7.0.3.0."""
    nvme_storage_fabric_services_supported: bool | None = None
    """Since 7.0.3.0."""
    assign_hw_pci_config_supported: bool | None = None
    """Since 7.0.2.0."""
    time_config_supported: bool | None = None
    """Since 7.0.3.0."""
    nvme_batch_operations_supported: bool | None = None
    """Since 7.0.3.0."""
    p_mem_failover_supported: bool | None = None
    """Since 7.0.2.0."""
    host_config_encryption_supported: bool | None = None
    """Since 7.0.2.0."""
    max_supported_simultaneous_threads: int | None = None
    """Since 8.0.0.1."""
    ptp_config_supported: bool | None = None
    """Since 7.0.3.0."""
    max_supported_ptp_ports: int | None = None
    """Since 7.0.3.0."""
    sgx_registration_supported: bool | None = None
    """Since 8.0.0.1."""
    p_mem_independent_snapshot_supported: bool | None = None
    """Since 7.0.3.0."""
    iommu_sl_dirty_capable: bool | None = None
    """Since 8.0.0.1."""
    vmknic_binding_supported: bool | None = None
    """Since 8.0.1.0."""
    ultralow_fixed_unmap_supported: bool | None = None
    """Since 8.0.0.1."""
    nvme_vvol_supported: bool | None = None
    """Since 8.0.0.0."""
    fpt_hotplug_supported: bool | None = None
    """Since 8.0.1.0."""
    mconnect_supported: bool | None = None
    """Since 8.0.1.0."""
    vsan_nic_mgmt_supported: bool | None = None
    """Since 8.0.2.0."""
    vvol_nqn_supported: bool | None = None
    """Since 8.0.2.0."""

@define(kw_only=True)
class HostCertificateManagerCertificateInfo(vmodl.DataObject):
    """``vim.host.CertificateManager.CertificateInfo``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCertificateManagerCertificateInfo/
    """
    kind: str | None = None
    """Since 8.0.1.0."""
    issuer: str | None = None
    not_before: datetime.datetime | None = None
    not_after: datetime.datetime | None = None
    subject: str | None = None
    status: str

@define(kw_only=True)
class HostCertificateManagerCertificateSpec(vmodl.DataObject):
    """``vim.host.CertificateManager.CertificateSpec``. Since 8.0.1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCertificateManagerCertificateSpec/
    """
    kind: str

@define(kw_only=True)
class HostConfigChange(vmodl.DataObject):
    """``vim.host.ConfigChange``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostConfigChange/
    """

@define(kw_only=True)
class HostConfigInfo(vmodl.DataObject):
    """``vim.host.ConfigInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostConfigInfo/
    """
    host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""
    product: AboutInfo
    deployment_info: HostDeploymentInfo | None = None
    """Since 6.5."""
    hyper_thread: HostHyperThreadScheduleInfo | None = None
    console_reservation: ServiceConsoleReservationInfo | None = None
    virtual_machine_reservation: VirtualMachineMemoryReservationInfo | None = None
    """Since 2.5."""
    storage_device: HostStorageDeviceInfo | None = None
    multipath_state: HostMultipathStateInfo | None = None
    """Since 4.0."""
    file_system_volume: HostFileSystemVolumeInfo | None = None
    system_file: list[str] | None = None
    """Since 4.1."""
    network: HostNetworkInfo | None = None
    vmotion: HostVMotionInfo | None = None
    """Deprecated since 4.0: use HostConfigInfo.virtualNicManagerInfo."""
    virtual_nic_manager_info: HostVirtualNicManagerInfo | None = None
    """Since 4.0."""
    capabilities: HostNetCapabilities | None = None
    datastore_capabilities: HostDatastoreSystemCapabilities | None = None
    """Since 2.5."""
    offload_capabilities: HostNetOffloadCapabilities | None = None
    """Deprecated since 4.0."""
    service: HostServiceInfo | None = None
    firewall: HostFirewallInfo | None = None
    auto_start: HostAutoStartManagerConfig | None = None
    active_diagnostic_partition: HostDiagnosticPartition | None = None
    option: list[OptionValue] | None = None
    option_def: list[OptionDef] | None = None
    datastore_principal: str | None = None
    local_swap_datastore: vmodl.ManagedObjectReference[Datastore] | None = field(default=None, converter=_optionalDatastore)
    """Refers to a Datastore. Since 2.5."""
    system_swap_configuration: HostSystemSwapConfiguration | None = None
    """Since 5.1."""
    system_resources: HostSystemResourceInfo | None = None
    date_time_info: HostDateTimeInfo | None = None
    """Since 2.5."""
    flags: HostFlagInfo | None = None
    """Since 2.5."""
    admin_disabled: bool | None = None
    """Deprecated since 6.0: use HostConfigInfo.lockdownMode. Since 2.5."""
    lockdown_mode: HostLockdownMode | None = None
    """Since 6.0."""
    ipmi: HostIpmiInfo | None = None
    """Since 4.0."""
    ssl_thumbprint_info: HostSslThumbprintInfo | None = None
    """Deprecated since 5.0: use HostConfigInfo.sslThumbprintData. Since 4.0."""
    ssl_thumbprint_data: list[HostSslThumbprintInfo] | None = None
    """Since 5.0."""
    certificate: bytes | None = None
    """Since 5.0."""
    pci_passthru_info: list[HostPciPassthruInfo] | None = None
    """Since 4.0."""
    authentication_manager_info: HostAuthenticationManagerInfo | None = None
    """Since 4.1."""
    feature_version: list[HostFeatureVersionInfo] | None = None
    """Since 4.1."""
    power_system_capability: PowerSystemCapability | None = None
    """Since 4.1."""
    power_system_info: PowerSystemInfo | None = None
    """Since 4.1."""
    cache_configuration_info: list[HostCacheConfigurationInfo] | None = None
    """Since 5.0."""
    wake_on_lan_capable: bool | None = None
    """Since 5.0."""
    feature_capability: list[HostFeatureCapability] | None = None
    """Since 5.1."""
    masked_feature_capability: list[HostFeatureCapability] | None = None
    """Since 5.1."""
    v_flash_config_info: HostVFlashManagerVFlashConfigInfo | None = None
    """Since 5.5."""
    vsan_host_config: VsanHostConfigInfo | None = None
    """Since 5.5."""
    domain_list: list[str] | None = None
    """Since 6.0."""
    script_check_sum: bytes | None = None
    """Since 6.0."""
    host_config_check_sum: bytes | None = None
    """Since 6.0."""
    description_tree_check_sum: bytes | None = None
    """Since 7.0.0.0."""
    graphics_info: list[HostGraphicsInfo] | None = None
    """Since 5.5."""
    shared_passthru_gpu_types: list[str] | None = None
    """Since 6.0."""
    graphics_config: HostGraphicsConfig | None = None
    """Since 6.5."""
    shared_gpu_capabilities: list[HostSharedGpuCapabilities] | None = None
    """Since 6.7."""
    io_filter_info: list[HostIoFilterInfo] | None = None
    """Since 6.0."""
    sriov_device_pool: list[HostSriovDevicePoolInfo] | None = None
    """Since 6.5."""
    assignable_hardware_binding: list[HostAssignableHardwareBinding] | None = None
    """Since 7.0.0.0."""
    assignable_hardware_config: HostAssignableHardwareConfig | None = None
    """Since 7.0.0.0."""

@define(kw_only=True)
class HostConfigManager(vmodl.DataObject):
    """``vim.host.ConfigManager``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostConfigManager/
    """
    cpu_scheduler: vmodl.ManagedObjectReference[HostCpuSchedulerSystem] | None = field(default=None, converter=_optionalHostCpuSchedulerSystem)
    """Refers to a HostCpuSchedulerSystem."""
    datastore_system: vmodl.ManagedObjectReference[HostDatastoreSystem] | None = field(default=None, converter=_optionalHostDatastoreSystem)
    """Refers to a HostDatastoreSystem."""
    memory_manager: vmodl.ManagedObjectReference[HostMemorySystem] | None = field(default=None, converter=_optionalHostMemorySystem)
    """Refers to a HostMemorySystem."""
    storage_system: vmodl.ManagedObjectReference[HostStorageSystem] | None = field(default=None, converter=_optionalHostStorageSystem)
    """Refers to a HostStorageSystem."""
    network_system: vmodl.ManagedObjectReference[HostNetworkSystem] | None = field(default=None, converter=_optionalHostNetworkSystem)
    """Refers to a HostNetworkSystem."""
    vmotion_system: vmodl.ManagedObjectReference[HostVMotionSystem] | None = field(default=None, converter=_optionalHostVMotionSystem)
    """Deprecated since 4.0: use HostConfigManager.virtualNicManager. Refers to a HostVMotionSystem."""
    virtual_nic_manager: vmodl.ManagedObjectReference[HostVirtualNicManager] | None = field(default=None, converter=_optionalHostVirtualNicManager)
    """Refers to a HostVirtualNicManager. Since 4.0."""
    service_system: vmodl.ManagedObjectReference[HostServiceSystem] | None = field(default=None, converter=_optionalHostServiceSystem)
    """Refers to a HostServiceSystem."""
    firewall_system: vmodl.ManagedObjectReference[HostFirewallSystem] | None = field(default=None, converter=_optionalHostFirewallSystem)
    """Refers to a HostFirewallSystem."""
    advanced_option: vmodl.ManagedObjectReference[OptionManager] | None = field(default=None, converter=_optionalOptionManager)
    """Refers to a OptionManager."""
    diagnostic_system: vmodl.ManagedObjectReference[HostDiagnosticSystem] | None = field(default=None, converter=_optionalHostDiagnosticSystem)
    """Refers to a HostDiagnosticSystem."""
    auto_start_manager: vmodl.ManagedObjectReference[HostAutoStartManager] | None = field(default=None, converter=_optionalHostAutoStartManager)
    """Refers to a HostAutoStartManager."""
    snmp_system: vmodl.ManagedObjectReference[HostSnmpSystem] | None = field(default=None, converter=_optionalHostSnmpSystem)
    """Refers to a HostSnmpSystem."""
    date_time_system: vmodl.ManagedObjectReference[HostDateTimeSystem] | None = field(default=None, converter=_optionalHostDateTimeSystem)
    """Refers to a HostDateTimeSystem. Since 2.5."""
    patch_manager: vmodl.ManagedObjectReference[HostPatchManager] | None = field(default=None, converter=_optionalHostPatchManager)
    """Refers to a HostPatchManager. Since 2.5."""
    image_config_manager: vmodl.ManagedObjectReference[HostImageConfigManager] | None = field(default=None, converter=_optionalHostImageConfigManager)
    """Refers to a HostImageConfigManager. Since 5.0."""
    boot_device_system: vmodl.ManagedObjectReference[HostBootDeviceSystem] | None = field(default=None, converter=_optionalHostBootDeviceSystem)
    """Refers to a HostBootDeviceSystem. Since 2.5."""
    firmware_system: vmodl.ManagedObjectReference[HostFirmwareSystem] | None = field(default=None, converter=_optionalHostFirmwareSystem)
    """Refers to a HostFirmwareSystem. Since 2.5."""
    health_status_system: vmodl.ManagedObjectReference[HostHealthStatusSystem] | None = field(default=None, converter=_optionalHostHealthStatusSystem)
    """Refers to a HostHealthStatusSystem. Since 2.5."""
    pci_passthru_system: vmodl.ManagedObjectReference[HostPciPassthruSystem] | None = field(default=None, converter=_optionalHostPciPassthruSystem)
    """Refers to a HostPciPassthruSystem. Since 4.0."""
    license_manager: vmodl.ManagedObjectReference[LicenseManager] | None = field(default=None, converter=_optionalLicenseManager)
    """Refers to a LicenseManager. Since 4.0."""
    kernel_module_system: vmodl.ManagedObjectReference[HostKernelModuleSystem] | None = field(default=None, converter=_optionalHostKernelModuleSystem)
    """Refers to a HostKernelModuleSystem. Since 4.0."""
    authentication_manager: vmodl.ManagedObjectReference[HostAuthenticationManager] | None = field(default=None, converter=_optionalHostAuthenticationManager)
    """Refers to a HostAuthenticationManager. Since 4.1."""
    power_system: vmodl.ManagedObjectReference[HostPowerSystem] | None = field(default=None, converter=_optionalHostPowerSystem)
    """Refers to a HostPowerSystem. Since 4.1."""
    cache_configuration_manager: vmodl.ManagedObjectReference[HostCacheConfigurationManager] | None = field(default=None, converter=_optionalHostCacheConfigurationManager)
    """Refers to a HostCacheConfigurationManager. Since 5.0."""
    esx_agent_host_manager: vmodl.ManagedObjectReference[HostEsxAgentHostManager] | None = field(default=None, converter=_optionalHostEsxAgentHostManager)
    """Refers to a HostEsxAgentHostManager. Since 5.0."""
    iscsi_manager: vmodl.ManagedObjectReference[IscsiManager] | None = field(default=None, converter=_optionalIscsiManager)
    """Refers to a IscsiManager. Since 5.0."""
    v_flash_manager: vmodl.ManagedObjectReference[HostVFlashManager] | None = field(default=None, converter=_optionalHostVFlashManager)
    """Refers to a HostVFlashManager. Since 5.5."""
    vsan_system: vmodl.ManagedObjectReference[HostVsanSystem] | None = field(default=None, converter=_optionalHostVsanSystem)
    """Refers to a HostVsanSystem. Since 5.5."""
    message_bus_proxy: vmodl.ManagedObjectReference[MessageBusProxy] | None = field(default=None, converter=_optionalMessageBusProxy)
    """Refers to a MessageBusProxy. Since 6.0."""
    user_directory: vmodl.ManagedObjectReference[UserDirectory] | None = field(default=None, converter=_optionalUserDirectory)
    """Refers to a UserDirectory. Since 6.0."""
    account_manager: vmodl.ManagedObjectReference[HostLocalAccountManager] | None = field(default=None, converter=_optionalHostLocalAccountManager)
    """Refers to a HostLocalAccountManager. Since 6.0."""
    host_access_manager: vmodl.ManagedObjectReference[HostAccessManager] | None = field(default=None, converter=_optionalHostAccessManager)
    """Refers to a HostAccessManager. Since 6.0."""
    graphics_manager: vmodl.ManagedObjectReference[HostGraphicsManager] | None = field(default=None, converter=_optionalHostGraphicsManager)
    """Refers to a HostGraphicsManager. Since 5.5."""
    vsan_internal_system: vmodl.ManagedObjectReference[HostVsanInternalSystem] | None = field(default=None, converter=_optionalHostVsanInternalSystem)
    """Refers to a HostVsanInternalSystem. Since 5.5."""
    certificate_manager: vmodl.ManagedObjectReference[HostCertificateManager] | None = field(default=None, converter=_optionalHostCertificateManager)
    """Refers to a HostCertificateManager. Since 6.0."""
    crypto_manager: vmodl.ManagedObjectReference[CryptoManager] | None = field(default=None, converter=_optionalCryptoManager)
    """Refers to a CryptoManager. Since 6.5."""
    nvdimm_system: vmodl.ManagedObjectReference[HostNvdimmSystem] | None = field(default=None, converter=_optionalHostNvdimmSystem)
    """Refers to a HostNvdimmSystem. Since 6.7."""
    assignable_hardware_manager: vmodl.ManagedObjectReference[HostAssignableHardwareManager] | None = field(default=None, converter=_optionalHostAssignableHardwareManager)
    """Refers to a HostAssignableHardwareManager. Since 7.0.0.0."""

@define(kw_only=True)
class HostConfigSpec(vmodl.DataObject):
    """``vim.host.ConfigSpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostConfigSpec/
    """
    nas_datastore: list[HostNasVolumeConfig] | None = None
    network: HostNetworkConfig | None = None
    nic_type_selection: list[HostVirtualNicManagerNicTypeSelection] | None = None
    service: list[HostServiceConfig] | None = None
    firewall: HostFirewallConfig | None = None
    option: list[OptionValue] | None = None
    datastore_principal: str | None = None
    datastore_principal_passwd: str | None = None
    """Secret."""
    datetime: HostDateTimeConfig | None = None
    storage_device: HostStorageDeviceInfo | None = None
    license: HostLicenseSpec | None = None
    security: HostSecuritySpec | None = None
    user_account: list[HostAccountSpec] | None = None
    usergroup_account: list[HostAccountSpec] | None = None
    memory: HostMemorySpec | None = None
    active_directory: list[HostActiveDirectory] | None = None
    """Since 4.1."""
    generic_config: list[KeyAnyValue] | None = None
    """Since 5.0."""
    graphics_config: HostGraphicsConfig | None = None
    """Since 6.5."""
    assignable_hardware_config: HostAssignableHardwareConfig | None = None
    """Since 7.0.0.0."""

@define(kw_only=True)
class HostConfigSummary(vmodl.DataObject):
    """``vim.host.Summary.ConfigSummary``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostConfigSummary/
    """
    name: str
    port: int
    ssl_thumbprint: str | None = None
    """Since 4.0."""
    product: AboutInfo | None = None
    vmotion_enabled: bool
    fault_tolerance_enabled: bool
    """Since 4.0."""
    feature_version: list[HostFeatureVersionInfo] | None = None
    """Since 4.1."""
    agent_vm_datastore: vmodl.ManagedObjectReference[Datastore] | None = field(default=None, converter=_optionalDatastore)
    """Refers to a Datastore. Since 5.0."""
    agent_vm_network: vmodl.ManagedObjectReference[Network] | None = field(default=None, converter=_optionalNetwork)
    """Refers to a Network. Since 5.0."""

@define(kw_only=True)
class HostConnectInfo(vmodl.DataObject):
    """``vim.host.ConnectInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostConnectInfo/
    """
    server_ip: str | None = None
    in_das_cluster: bool | None = None
    """Since 5.0."""
    host: HostListSummary
    vm: list[VirtualMachineSummary] | None = None
    vim_account_name_required: bool | None = None
    cluster_supported: bool | None = None
    network: list[HostConnectInfoNetworkInfo] | None = None
    datastore: list[HostDatastoreConnectInfo] | None = None
    license: HostLicenseConnectInfo | None = None
    """Since 4.0."""
    capability: HostCapability | None = None
    """Since 6.0."""

@define(kw_only=True)
class HostConnectInfoNetworkInfo(vmodl.DataObject):
    """``vim.host.ConnectInfo.NetworkInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostConnectInfoNetworkInfo/
    """
    summary: NetworkSummary

@define(kw_only=True)
class HostConnectSpec(vmodl.DataObject):
    """``vim.host.ConnectSpec``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostConnectSpec/
    """
    host_name: str | None = None
    port: int | None = None
    ssl_thumbprint: str | None = None
    """Since 2.5."""
    user_name: str | None = None
    password: str | None = None
    """Secret."""
    vm_folder: vmodl.ManagedObjectReference[Folder] | None = field(default=None, converter=_optionalFolder)
    """Refers to a Folder."""
    force: bool
    vim_account_name: str | None = None
    vim_account_password: str | None = None
    """Secret."""
    management_ip: str | None = None
    """Since 4.0."""
    lockdown_mode: HostLockdownMode | None = None
    """Since 6.0."""
    host_gateway: HostGatewaySpec | None = None
    """Deprecated since 6.5. Since 6.0."""

@define(kw_only=True)
class HostCpuIdInfo(vmodl.DataObject):
    """``vim.host.CpuIdInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCpuIdInfo/
    """
    level: int
    vendor: str | None = None
    eax: str | None = None
    ebx: str | None = None
    ecx: str | None = None
    edx: str | None = None

@define(kw_only=True)
class HostCpuInfo(vmodl.DataObject):
    """``vim.host.CpuInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCpuInfo/
    """
    num_cpu_packages: int
    num_cpu_cores: int
    num_cpu_threads: int
    hz: int

@define(kw_only=True)
class HostCpuPackage(vmodl.DataObject):
    """``vim.host.CpuPackage``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCpuPackage/
    """
    index: int
    vendor: str
    hz: int
    bus_hz: int
    description: str
    thread_id: list[int]
    cpu_feature: list[HostCpuIdInfo] | None = None

@define(kw_only=True)
class HostCpuPowerManagementInfo(vmodl.DataObject):
    """``vim.host.CpuPowerManagementInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCpuPowerManagementInfo/
    """
    current_policy: str | None = None
    hardware_support: str | None = None

@define(kw_only=True)
class HostDataTransportConnectionInfo(vmodl.DataObject):
    """``vim.host.DataTransportConnectionInfo``. Since 7.0.3.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDataTransportConnectionInfo/
    """
    static_memory_consumed: int

@define(kw_only=True)
class HostDatastoreBrowserSearchResults(vmodl.DataObject):
    """``vim.host.DatastoreBrowser.SearchResults``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDatastoreBrowserSearchResults/
    """
    datastore: vmodl.ManagedObjectReference[Datastore] | None = field(default=None, converter=_optionalDatastore)
    """Refers to a Datastore."""
    folder_path: str | None = None
    file: list[FileInfo] | None = None

@define(kw_only=True)
class HostDatastoreBrowserSearchSpec(vmodl.DataObject):
    """``vim.host.DatastoreBrowser.SearchSpec``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDatastoreBrowserSearchSpec/
    """
    query: list[FileQuery] | None = None
    details: FileQueryFlags | None = None
    search_case_insensitive: bool | None = None
    match_pattern: list[str] | None = None
    sort_folders_first: bool | None = None

@define(kw_only=True)
class HostDatastoreConnectInfo(vmodl.DataObject):
    """``vim.host.ConnectInfo.DatastoreInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDatastoreConnectInfo/
    """
    summary: DatastoreSummary

@define(kw_only=True)
class HostDatastoreExistsConnectInfo(HostDatastoreConnectInfo):
    """``vim.host.ConnectInfo.DatastoreExistsInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDatastoreExistsConnectInfo/
    """
    new_datastore_name: str

@define(kw_only=True)
class HostDatastoreNameConflictConnectInfo(HostDatastoreConnectInfo):
    """``vim.host.ConnectInfo.DatastoreNameConflictInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDatastoreNameConflictConnectInfo/
    """
    new_datastore_name: str

@define(kw_only=True)
class HostDatastoreSystemCapabilities(vmodl.DataObject):
    """``vim.host.DatastoreSystem.Capabilities``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDatastoreSystemCapabilities/
    """
    nfs_mount_creation_required: bool
    nfs_mount_creation_supported: bool
    local_datastore_supported: bool
    vmfs_extent_expansion_supported: bool
    """Since 4.0."""

@define(kw_only=True)
class HostDatastoreSystemDatastoreResult(vmodl.DataObject):
    """``vim.host.DatastoreSystem.DatastoreResult``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDatastoreSystemDatastoreResult/
    """
    key: vmodl.ManagedObjectReference[Datastore] = field(converter=_Datastore)
    """Refers to a Datastore."""
    fault: MethodFault | None = None

@define(kw_only=True)
class HostDatastoreSystemVvolDatastoreSpec(vmodl.DataObject):
    """``vim.host.DatastoreSystem.VvolDatastoreSpec``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDatastoreSystemVvolDatastoreSpec/
    """
    name: str
    sc_id: str

@define(kw_only=True)
class HostDateTimeConfig(vmodl.DataObject):
    """``vim.host.DateTimeConfig``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDateTimeConfig/
    """
    time_zone: str | None = None
    ntp_config: HostNtpConfig | None = None
    ptp_config: HostPtpConfig | None = None
    """Since 7.0.3.0."""
    protocol: str | None = None
    """Since 7.0.3.0."""
    enabled: bool | None = None
    """Since 7.0.3.0."""
    disable_events: bool | None = None
    """Since 7.0.3.0."""
    disable_fallback: bool | None = None
    """Since 7.0.3.0."""
    reset_to_factory_defaults: bool | None = None
    """Since 7.0.3.0."""

@define(kw_only=True)
class HostDateTimeInfo(vmodl.DataObject):
    """``vim.host.DateTimeInfo``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDateTimeInfo/
    """
    time_zone: HostDateTimeSystemTimeZone
    system_clock_protocol: str | None = None
    """Since 7.0.0.0."""
    ntp_config: HostNtpConfig | None = None
    ptp_config: HostPtpConfig | None = None
    """Since 7.0.3.0."""
    enabled: bool | None = None
    """Since 7.0.3.0."""
    disable_events: bool | None = None
    """Since 7.0.3.0."""
    disable_fallback: bool | None = None
    """Since 7.0.3.0."""
    in_fallback_state: bool | None = None
    """Since 7.0.3.0."""
    service_sync: bool | None = None
    """Since 7.0.3.0."""
    last_sync_time: datetime.datetime | None = None
    """Since 7.0.3.0."""
    remote_ntp_server: str | None = None
    """Since 7.0.3.0."""
    ntp_run_time: int | None = None
    """Since 7.0.3.0."""
    ptp_run_time: int | None = None
    """Since 7.0.3.0."""
    ntp_duration: str | None = None
    """Since 7.0.3.0."""
    ptp_duration: str | None = None
    """Since 7.0.3.0."""

@define(kw_only=True)
class HostDateTimeSystemServiceTestResult(vmodl.DataObject):
    """``vim.host.DateTimeSystem.ServiceTestResult``. Since 7.0.3.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDateTimeSystemServiceTestResult/
    """
    working_normally: bool
    report: list[str] | None = None

@define(kw_only=True)
class HostDateTimeSystemTimeZone(vmodl.DataObject):
    """``vim.host.DateTimeSystem.TimeZone``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDateTimeSystemTimeZone/
    """
    key: str
    name: str
    description: str
    gmt_offset: int

@define(kw_only=True)
class HostDeploymentInfo(vmodl.DataObject):
    """``vim.host.DeploymentInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDeploymentInfo/
    """
    booted_from_stateless_cache: bool | None = None

@define(kw_only=True)
class HostDevice(vmodl.DataObject):
    """``vim.host.Device``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDevice/
    """
    device_name: str
    device_type: str

@define(kw_only=True)
class HostDhcpService(vmodl.DataObject):
    """``vim.host.DhcpService``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDhcpService/
    """
    key: str
    spec: HostDhcpServiceSpec

@define(kw_only=True)
class HostDhcpServiceConfig(vmodl.DataObject):
    """``vim.host.DhcpService.Config``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDhcpServiceConfig/
    """
    change_operation: str | None = None
    key: str
    spec: HostDhcpServiceSpec

@define(kw_only=True)
class HostDhcpServiceSpec(vmodl.DataObject):
    """``vim.host.DhcpService.Specification``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDhcpServiceSpec/
    """
    virtual_switch: str
    default_lease_duration: int
    lease_begin_ip: str
    lease_end_ip: str
    max_lease_duration: int
    unlimited_lease: bool
    ip_subnet_addr: str
    ip_subnet_mask: str

@define(kw_only=True)
class HostDiagnosticPartition(vmodl.DataObject):
    """``vim.host.DiagnosticPartition``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDiagnosticPartition/
    """
    storage_type: str
    diagnostic_type: str
    slots: int
    id: HostScsiDiskPartition

@define(kw_only=True)
class HostDiagnosticPartitionCreateDescription(vmodl.DataObject):
    """``vim.host.DiagnosticPartition.CreateDescription``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDiagnosticPartitionCreateDescription/
    """
    layout: HostDiskPartitionLayout
    disk_uuid: str
    spec: HostDiagnosticPartitionCreateSpec

@define(kw_only=True)
class HostDiagnosticPartitionCreateOption(vmodl.DataObject):
    """``vim.host.DiagnosticPartition.CreateOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDiagnosticPartitionCreateOption/
    """
    storage_type: str
    diagnostic_type: str
    disk: HostScsiDisk

@define(kw_only=True)
class HostDiagnosticPartitionCreateSpec(vmodl.DataObject):
    """``vim.host.DiagnosticPartition.CreateSpec``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDiagnosticPartitionCreateSpec/
    """
    storage_type: str
    diagnostic_type: str
    id: HostScsiDiskPartition
    partition: HostDiskPartitionSpec
    active: bool | None = None

@define(kw_only=True)
class HostDigestInfo(vmodl.DataObject):
    """``vim.host.DigestInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDigestInfo/
    """
    digest_method: str
    digest_value: bytes
    object_name: str | None = None

@define(kw_only=True)
class HostDirectoryStoreInfo(HostAuthenticationStoreInfo):
    """``vim.host.DirectoryStoreInfo``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDirectoryStoreInfo/
    """

@define(kw_only=True)
class HostDiskConfigurationResult(vmodl.DataObject):
    """``vim.host.DiskConfigurationResult``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDiskConfigurationResult/
    """
    device_path: str | None = None
    success: bool | None = None
    fault: MethodFault | None = None

@define(kw_only=True)
class HostDiskDimensions(vmodl.DataObject):
    """``vim.host.DiskDimensions``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDiskDimensions/
    """

@define(kw_only=True)
class HostDiskDimensionsChs(vmodl.DataObject):
    """``vim.host.DiskDimensions.Chs``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDiskDimensionsChs/
    """
    cylinder: int
    head: int
    sector: int

@define(kw_only=True)
class HostDiskDimensionsLba(vmodl.DataObject):
    """``vim.host.DiskDimensions.Lba``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDiskDimensionsLba/
    """
    block_size: int
    block: int

@define(kw_only=True)
class HostDiskPartitionAttributes(vmodl.DataObject):
    """``vim.host.DiskPartitionInfo.Partition``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDiskPartitionAttributes/
    """
    partition: int
    start_sector: int
    end_sector: int
    type: str
    guid: str | None = None
    """Since 5.0."""
    logical: bool
    attributes: int
    partition_alignment: int | None = None
    """Since 5.0."""

@define(kw_only=True)
class HostDiskPartitionBlockRange(vmodl.DataObject):
    """``vim.host.DiskPartitionInfo.BlockRange``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDiskPartitionBlockRange/
    """
    partition: int | None = None
    type: str
    start: HostDiskDimensionsLba
    end: HostDiskDimensionsLba

@define(kw_only=True)
class HostDiskPartitionInfo(vmodl.DataObject):
    """``vim.host.DiskPartitionInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDiskPartitionInfo/
    """
    device_name: str
    spec: HostDiskPartitionSpec
    layout: HostDiskPartitionLayout

@define(kw_only=True)
class HostDiskPartitionLayout(vmodl.DataObject):
    """``vim.host.DiskPartitionInfo.Layout``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDiskPartitionLayout/
    """
    total: HostDiskDimensionsLba | None = None
    partition: list[HostDiskPartitionBlockRange]

@define(kw_only=True)
class HostDiskPartitionSpec(vmodl.DataObject):
    """``vim.host.DiskPartitionInfo.Specification``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDiskPartitionSpec/
    """
    partition_format: str | None = None
    """Since 5.0."""
    chs: HostDiskDimensionsChs | None = None
    total_sectors: int | None = None
    partition: list[HostDiskPartitionAttributes] | None = None

@define(kw_only=True)
class HostDnsConfig(vmodl.DataObject):
    """``vim.host.DnsConfig``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDnsConfig/
    """
    dhcp: bool
    virtual_nic_device: str | None = None
    ipv6_virtual_nic_device: str | None = None
    """Since 6.7."""
    host_name: str
    domain_name: str
    address: list[str] | None = None
    search_domain: list[str] | None = None

@define(kw_only=True)
class HostDnsConfigSpec(HostDnsConfig):
    """``vim.host.DnsConfigSpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDnsConfigSpec/
    """
    virtual_nic_connection: HostVirtualNicConnection | None = None
    virtual_nic_connection_v6: HostVirtualNicConnection | None = None
    """Since 6.7."""

@define(kw_only=True)
class HostDvxClass(vmodl.DataObject):
    """``vim.host.DvxClass``. Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDvxClass/
    """
    device_class: str
    checkpoint_supported: bool
    sw_dma_tracing_supported: bool
    sriov_nic: bool

@define(kw_only=True)
class HostEnterMaintenanceResult(vmodl.DataObject):
    """``vim.host.EnterMaintenanceResult``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostEnterMaintenanceResult/
    """
    vm_faults: list[FaultsByVM] | None = None
    host_faults: list[FaultsByHost] | None = None

@define(kw_only=True)
class HostEsxAgentHostManagerConfigInfo(vmodl.DataObject):
    """``vim.host.EsxAgentHostManager.ConfigInfo``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostEsxAgentHostManagerConfigInfo/
    """
    agent_vm_datastore: vmodl.ManagedObjectReference[Datastore] | None = field(default=None, converter=_optionalDatastore)
    """Refers to a Datastore."""
    agent_vm_network: vmodl.ManagedObjectReference[Network] | None = field(default=None, converter=_optionalNetwork)
    """Refers to a Network."""

@define(kw_only=True)
class HostFaultToleranceManagerComponentHealthInfo(vmodl.DataObject):
    """``vim.host.FaultToleranceManager.ComponentHealthInfo``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostFaultToleranceManagerComponentHealthInfo/
    """
    is_storage_healthy: bool
    is_network_healthy: bool

@define(kw_only=True)
class HostFeatureCapability(vmodl.DataObject):
    """``vim.host.FeatureCapability``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostFeatureCapability/
    """
    key: str
    feature_name: str
    value: str

@define(kw_only=True)
class HostFeatureMask(vmodl.DataObject):
    """``vim.host.FeatureMask``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostFeatureMask/
    """
    key: str
    feature_name: str
    value: str

@define(kw_only=True)
class HostFeatureVersionInfo(vmodl.DataObject):
    """``vim.host.FeatureVersionInfo``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostFeatureVersionInfo/
    """
    key: str
    value: str

@define(kw_only=True)
class HostFibreChannelHba(HostHostBusAdapter):
    """``vim.host.FibreChannelHba``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostFibreChannelHba/
    """
    port_world_wide_name: int
    node_world_wide_name: int
    port_type: FibreChannelPortType
    speed: int

@define(kw_only=True)
class HostFibreChannelOverEthernetHba(HostFibreChannelHba):
    """``vim.host.FibreChannelOverEthernetHba``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostFibreChannelOverEthernetHba/
    """
    underlying_nic: str
    link_info: HostFibreChannelOverEthernetHbaLinkInfo
    is_software_fcoe: bool
    marked_for_removal: bool | None = None
    """Deprecated since 8.0."""

@define(kw_only=True)
class HostFibreChannelOverEthernetHbaLinkInfo(vmodl.DataObject):
    """``vim.host.FibreChannelOverEthernetHba.LinkInfo``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostFibreChannelOverEthernetHbaLinkInfo/
    """
    vnport_mac: str
    fcf_mac: str
    vlan_id: int

@define(kw_only=True)
class HostFibreChannelOverEthernetTargetTransport(HostFibreChannelTargetTransport):
    """``vim.host.FibreChannelOverEthernetTargetTransport``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostFibreChannelOverEthernetTargetTransport/
    """
    vnport_mac: str
    fcf_mac: str
    vlan_id: int

@define(kw_only=True)
class HostFibreChannelTargetTransport(HostTargetTransport):
    """``vim.host.FibreChannelTargetTransport``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostFibreChannelTargetTransport/
    """
    port_world_wide_name: int
    node_world_wide_name: int

@define(kw_only=True)
class HostFileAccess(vmodl.DataObject):
    """``vim.host.FileAccess``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostFileAccess/
    """
    who: str
    what: str

@define(kw_only=True)
class HostFileSystemMountInfo(vmodl.DataObject):
    """``vim.host.FileSystemMountInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostFileSystemMountInfo/
    """
    mount_info: HostMountInfo
    volume: HostFileSystemVolume
    v_storage_support: str | None = None
    """Since 4.1."""

@define(kw_only=True)
class HostFileSystemVolume(vmodl.DataObject):
    """``vim.host.FileSystemVolume``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostFileSystemVolume/
    """
    type: str
    name: str
    capacity: int

@define(kw_only=True)
class HostFileSystemVolumeInfo(vmodl.DataObject):
    """``vim.host.FileSystemVolumeInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostFileSystemVolumeInfo/
    """
    volume_type_list: list[str] | None = None
    mount_info: list[HostFileSystemMountInfo] | None = None

@define(kw_only=True)
class HostFirewallConfig(vmodl.DataObject):
    """``vim.host.FirewallConfig``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostFirewallConfig/
    """
    rule: list[HostFirewallConfigRuleSetConfig] | None = None
    default_blocking_policy: HostFirewallDefaultPolicy

@define(kw_only=True)
class HostFirewallConfigRuleSetConfig(vmodl.DataObject):
    """``vim.host.FirewallConfig.RuleSetConfig``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostFirewallConfigRuleSetConfig/
    """
    ruleset_id: str
    enabled: bool
    allowed_hosts: HostFirewallRulesetIpList | None = None
    """Since 5.0."""

@define(kw_only=True)
class HostFirewallDefaultPolicy(vmodl.DataObject):
    """``vim.host.FirewallInfo.DefaultPolicy``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostFirewallDefaultPolicy/
    """
    incoming_blocked: bool | None = None
    outgoing_blocked: bool | None = None

@define(kw_only=True)
class HostFirewallInfo(vmodl.DataObject):
    """``vim.host.FirewallInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostFirewallInfo/
    """
    default_policy: HostFirewallDefaultPolicy
    ruleset: list[HostFirewallRuleset] | None = None

@define(kw_only=True)
class HostFirewallRule(vmodl.DataObject):
    """``vim.host.Ruleset.Rule``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostFirewallRule/
    """
    port: int
    end_port: int | None = None
    direction: HostFirewallRuleDirection
    port_type: HostFirewallRulePortType | None = None
    """Since 5.0."""
    protocol: str

@define(kw_only=True)
class HostFirewallRuleset(vmodl.DataObject):
    """``vim.host.Ruleset``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostFirewallRuleset/
    """
    key: str
    label: str
    required: bool
    rule: list[HostFirewallRule]
    service: str | None = None
    enabled: bool
    allowed_hosts: HostFirewallRulesetIpList | None = None
    """Since 5.0."""
    user_controllable: bool | None = None
    """Since 8.0.2.0."""
    ip_list_user_configurable: bool | None = None
    """Since 8.0.2.0."""

@define(kw_only=True)
class HostFirewallRulesetIpList(vmodl.DataObject):
    """``vim.host.Ruleset.IpList``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostFirewallRulesetIpList/
    """
    ip_address: list[str] | None = None
    ip_network: list[HostFirewallRulesetIpNetwork] | None = None
    all_ip: bool

@define(kw_only=True)
class HostFirewallRulesetIpNetwork(vmodl.DataObject):
    """``vim.host.Ruleset.IpNetwork``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostFirewallRulesetIpNetwork/
    """
    network: str
    prefix_length: int

@define(kw_only=True)
class HostFirewallRulesetRulesetSpec(vmodl.DataObject):
    """``vim.host.Ruleset.RulesetSpec``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostFirewallRulesetRulesetSpec/
    """
    allowed_hosts: HostFirewallRulesetIpList

@define(kw_only=True)
class HostFlagInfo(vmodl.DataObject):
    """``vim.host.FlagInfo``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostFlagInfo/
    """
    background_snapshots_enabled: bool | None = None

@define(kw_only=True)
class HostForceMountedInfo(vmodl.DataObject):
    """``vim.host.ForceMountedInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostForceMountedInfo/
    """
    persist: bool
    mounted: bool

@define(kw_only=True)
class HostFru(vmodl.DataObject):
    """``vim.host.Fru``. Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostFru/
    """
    type: str
    part_name: str
    part_number: str
    manufacturer: str
    serial_number: str | None = None
    mfg_time_stamp: datetime.datetime | None = None

@deprecated("Deprecated since 6.5.")
@define(kw_only=True)
class HostGatewaySpec(vmodl.DataObject):
    """``vim.host.GatewaySpec``. Since 6.0.

    Deprecated since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostGatewaySpec/
    """
    gateway_type: str
    gateway_id: str | None = None
    trust_verification_token: str | None = None
    """Secret."""
    host_auth_params: list[KeyValue] | None = None

@define(kw_only=True)
class HostGraphicsConfig(vmodl.DataObject):
    """``vim.host.GraphicsConfig``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostGraphicsConfig/
    """
    host_default_graphics_type: str
    shared_passthru_assignment_policy: str
    device_type: list[HostGraphicsConfigDeviceType] | None = None

@define(kw_only=True)
class HostGraphicsConfigDeviceType(vmodl.DataObject):
    """``vim.host.GraphicsConfig.DeviceType``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostGraphicsConfigDeviceType/
    """
    device_id: str
    graphics_type: str

@define(kw_only=True)
class HostGraphicsInfo(vmodl.DataObject):
    """``vim.host.GraphicsInfo``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostGraphicsInfo/
    """
    device_name: str
    vendor_name: str
    pci_id: str
    graphics_type: str
    memory_size_in_kb: int
    vm: list[vmodl.ManagedObjectReference[VirtualMachine]] | None = field(default=None, converter=_listoptionalVirtualMachine)
    """Refers to a VirtualMachine."""

@define(kw_only=True)
class HostHardwareElementInfo(vmodl.DataObject):
    """``vim.host.HardwareStatusInfo.HardwareElementInfo``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostHardwareElementInfo/
    """
    name: str
    status: ElementDescription

@define(kw_only=True)
class HostHardwareInfo(vmodl.DataObject):
    """``vim.host.HardwareInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostHardwareInfo/
    """
    system_info: HostSystemInfo
    cpu_power_management_info: HostCpuPowerManagementInfo | None = None
    """Since 4.0."""
    cpu_info: HostCpuInfo
    cpu_pkg: list[HostCpuPackage]
    memory_size: int
    numa_info: HostNumaInfo | None = None
    smc_present: bool
    """Since 5.0."""
    pci_device: list[HostPciDevice] | None = None
    dvx_classes: list[HostDvxClass] | None = None
    """Since 8.0.0.1."""
    cpu_feature: list[HostCpuIdInfo] | None = None
    bios_info: HostBIOSInfo | None = None
    """Since 2.5."""
    reliable_memory_info: HostReliableMemoryInfo | None = None
    """Since 5.5."""
    persistent_memory_info: HostPersistentMemoryInfo | None = None
    """Since 6.7."""
    sgx_info: HostSgxInfo | None = None
    """Since 7.0.0.0."""
    sev_info: HostSevInfo | None = None
    """Since 7.0.1.0."""
    memory_tiering_type: str | None = None
    """Since 7.0.3.0."""
    memory_tier_info: list[HostMemoryTierInfo] | None = None
    """Since 7.0.3.0."""

@define(kw_only=True)
class HostHardwareStatusInfo(vmodl.DataObject):
    """``vim.host.HardwareStatusInfo``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostHardwareStatusInfo/
    """
    memory_status_info: list[HostHardwareElementInfo] | None = None
    cpu_status_info: list[HostHardwareElementInfo] | None = None
    storage_status_info: list[HostStorageElementInfo] | None = None
    dpu_status_info: list[DpuStatusInfo] | None = None
    """Since 8.0.0.1."""

@define(kw_only=True)
class HostHardwareSummary(vmodl.DataObject):
    """``vim.host.Summary.HardwareSummary``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostHardwareSummary/
    """
    vendor: str
    model: str
    uuid: str
    other_identifying_info: list[HostSystemIdentificationInfo] | None = None
    """Since 2.5."""
    memory_size: int
    cpu_model: str
    cpu_mhz: int
    num_cpu_pkgs: int
    num_cpu_cores: int
    num_cpu_threads: int
    num_nics: int
    num_hbas: int

@define(kw_only=True)
class HostHbaCreateSpec(vmodl.DataObject):
    """``vim.host.HbaCreateSpec``. Since 7.0.3.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostHbaCreateSpec/
    """

@define(kw_only=True)
class HostHostBusAdapter(vmodl.DataObject):
    """``vim.host.HostBusAdapter``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostHostBusAdapter/
    """
    key: str | None = None
    device: str
    bus: int
    status: str
    model: str
    driver: str | None = None
    pci: str | None = None
    storage_protocol: str | None = None
    """Since 7.0.0.0."""

@define(kw_only=True)
class HostHyperThreadScheduleInfo(vmodl.DataObject):
    """``vim.host.CpuSchedulerSystem.HyperThreadScheduleInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostHyperThreadScheduleInfo/
    """
    available: bool
    active: bool
    config: bool

@define(kw_only=True)
class HostImageProfileSummary(vmodl.DataObject):
    """``vim.host.ImageConfigManager.ImageProfileSummary``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostImageProfileSummary/
    """
    name: str
    vendor: str

@define(kw_only=True)
class HostInternetScsiHba(HostHostBusAdapter):
    """``vim.host.InternetScsiHba``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiHba/
    """
    is_software_based: bool
    can_be_disabled: bool | None = None
    """Since 5.0."""
    network_binding_support: HostInternetScsiHbaNetworkBindingSupportType | None = None
    """Since 5.0."""
    discovery_capabilities: HostInternetScsiHbaDiscoveryCapabilities
    discovery_properties: HostInternetScsiHbaDiscoveryProperties
    authentication_capabilities: HostInternetScsiHbaAuthenticationCapabilities
    authentication_properties: HostInternetScsiHbaAuthenticationProperties
    digest_capabilities: HostInternetScsiHbaDigestCapabilities | None = None
    """Since 4.0."""
    digest_properties: HostInternetScsiHbaDigestProperties | None = None
    """Since 4.0."""
    ip_capabilities: HostInternetScsiHbaIPCapabilities
    ip_properties: HostInternetScsiHbaIPProperties
    supported_advanced_options: list[OptionDef] | None = None
    """Since 4.0."""
    advanced_options: list[HostInternetScsiHbaParamValue] | None = None
    """Since 4.0."""
    i_scsi_name: str
    i_scsi_alias: str | None = None
    configured_send_target: list[HostInternetScsiHbaSendTarget] | None = None
    configured_static_target: list[HostInternetScsiHbaStaticTarget] | None = None
    max_speed_mb: int | None = None
    current_speed_mb: int | None = None

@define(kw_only=True)
class HostInternetScsiHbaAuthenticationCapabilities(vmodl.DataObject):
    """``vim.host.InternetScsiHba.AuthenticationCapabilities``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiHbaAuthenticationCapabilities/
    """
    chap_auth_settable: bool
    krb5_auth_settable: bool
    srp_auth_settable: bool
    spkm_auth_settable: bool
    mutual_chap_settable: bool | None = None
    """Since 4.0."""
    target_chap_settable: bool | None = None
    """Since 4.0."""
    target_mutual_chap_settable: bool | None = None
    """Since 4.0."""

@define(kw_only=True)
class HostInternetScsiHbaAuthenticationProperties(vmodl.DataObject):
    """``vim.host.InternetScsiHba.AuthenticationProperties``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiHbaAuthenticationProperties/
    """
    chap_auth_enabled: bool
    chap_name: str | None = None
    chap_secret: str | None = None
    """Secret."""
    chap_authentication_type: str | None = None
    """Since 4.0."""
    chap_inherited: bool | None = None
    """Since 4.0."""
    mutual_chap_name: str | None = None
    """Since 4.0."""
    mutual_chap_secret: str | None = None
    """Since 4.0. Secret."""
    mutual_chap_authentication_type: str | None = None
    """Since 4.0."""
    mutual_chap_inherited: bool | None = None
    """Since 4.0."""

@define(kw_only=True)
class HostInternetScsiHbaDigestCapabilities(vmodl.DataObject):
    """``vim.host.InternetScsiHba.DigestCapabilities``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiHbaDigestCapabilities/
    """
    header_digest_settable: bool | None = None
    data_digest_settable: bool | None = None
    target_header_digest_settable: bool | None = None
    target_data_digest_settable: bool | None = None

@define(kw_only=True)
class HostInternetScsiHbaDigestProperties(vmodl.DataObject):
    """``vim.host.InternetScsiHba.DigestProperties``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiHbaDigestProperties/
    """
    header_digest_type: str | None = None
    header_digest_inherited: bool | None = None
    data_digest_type: str | None = None
    data_digest_inherited: bool | None = None

@define(kw_only=True)
class HostInternetScsiHbaDiscoveryCapabilities(vmodl.DataObject):
    """``vim.host.InternetScsiHba.DiscoveryCapabilities``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiHbaDiscoveryCapabilities/
    """
    i_sns_discovery_settable: bool
    slp_discovery_settable: bool
    static_target_discovery_settable: bool
    send_targets_discovery_settable: bool

@define(kw_only=True)
class HostInternetScsiHbaDiscoveryProperties(vmodl.DataObject):
    """``vim.host.InternetScsiHba.DiscoveryProperties``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiHbaDiscoveryProperties/
    """
    i_sns_discovery_enabled: bool
    i_sns_discovery_method: str | None = None
    i_sns_host: str | None = None
    slp_discovery_enabled: bool
    slp_discovery_method: str | None = None
    slp_host: str | None = None
    static_target_discovery_enabled: bool
    send_targets_discovery_enabled: bool

@define(kw_only=True)
class HostInternetScsiHbaIPCapabilities(vmodl.DataObject):
    """``vim.host.InternetScsiHba.IPCapabilities``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiHbaIPCapabilities/
    """
    address_settable: bool
    ip_configuration_method_settable: bool
    subnet_mask_settable: bool
    default_gateway_settable: bool
    primary_dns_server_address_settable: bool
    alternate_dns_server_address_settable: bool
    ipv6_supported: bool | None = None
    """Since 4.0."""
    arp_redirect_settable: bool | None = None
    """Since 4.0."""
    mtu_settable: bool | None = None
    """Since 4.0."""
    host_name_as_target_address: bool | None = None
    """Since 4.0."""
    name_alias_settable: bool | None = None
    """Since 4.1."""
    ipv4_enable_settable: bool | None = None
    """Since 6.0."""
    ipv6_enable_settable: bool | None = None
    """Since 6.0."""
    ipv6_prefix_length_settable: bool | None = None
    """Since 6.0."""
    ipv6_prefix_length: int | None = None
    """Since 6.0."""
    ipv6_dhcp_configuration_settable: bool | None = None
    """Since 6.0."""
    ipv6_link_local_auto_configuration_settable: bool | None = None
    """Since 6.0."""
    ipv6_router_advertisement_configuration_settable: bool | None = None
    """Since 6.0."""
    ipv6_default_gateway_settable: bool | None = None
    """Since 6.0."""
    ipv6_max_static_addresses_supported: int | None = None
    """Since 6.0."""

@define(kw_only=True)
class HostInternetScsiHbaIPProperties(vmodl.DataObject):
    """``vim.host.InternetScsiHba.IPProperties``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiHbaIPProperties/
    """
    mac: str | None = None
    address: str | None = None
    dhcp_configuration_enabled: bool
    subnet_mask: str | None = None
    default_gateway: str | None = None
    primary_dns_server_address: str | None = None
    alternate_dns_server_address: str | None = None
    ipv6_address: str | None = None
    """Deprecated since 5.5. Since 4.0."""
    ipv6_subnet_mask: str | None = None
    """Deprecated since 5.5. Since 4.0."""
    ipv6_default_gateway: str | None = None
    """Deprecated since 5.5. Since 4.0."""
    arp_redirect_enabled: bool | None = None
    """Since 4.0."""
    mtu: int | None = None
    """Since 4.0."""
    jumbo_frames_enabled: bool | None = None
    """Since 4.0."""
    ipv4_enabled: bool | None = None
    """Since 6.0."""
    ipv6_enabled: bool | None = None
    """Since 6.0."""
    ipv6properties: HostInternetScsiHbaIPv6Properties | None = None
    """Since 6.0."""

@define(kw_only=True)
class HostInternetScsiHbaIPv6Properties(vmodl.DataObject):
    """``vim.host.InternetScsiHba.IPv6Properties``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiHbaIPv6Properties/
    """
    iscsi_ipv6_address: list[HostInternetScsiHbaIscsiIpv6Address] | None = None
    ipv6_dhcp_configuration_enabled: bool | None = None
    ipv6_link_local_auto_configuration_enabled: bool | None = None
    ipv6_router_advertisement_configuration_enabled: bool | None = None
    ipv6_default_gateway: str | None = None

@define(kw_only=True)
class HostInternetScsiHbaIscsiIpv6Address(vmodl.DataObject):
    """``vim.host.InternetScsiHba.IscsiIpv6Address``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiHbaIscsiIpv6Address/
    """
    address: str
    prefix_length: int
    origin: str
    operation: str | None = None

@define(kw_only=True)
class HostInternetScsiHbaParamValue(OptionValue):
    """``vim.host.InternetScsiHba.ParamValue``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiHbaParamValue/
    """
    is_inherited: bool | None = None

@define(kw_only=True)
class HostInternetScsiHbaSendTarget(vmodl.DataObject):
    """``vim.host.InternetScsiHba.SendTarget``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiHbaSendTarget/
    """
    address: str
    port: int | None = None
    authentication_properties: HostInternetScsiHbaAuthenticationProperties | None = None
    """Since 4.0."""
    digest_properties: HostInternetScsiHbaDigestProperties | None = None
    """Since 4.0."""
    supported_advanced_options: list[OptionDef] | None = None
    """Since 4.0."""
    advanced_options: list[HostInternetScsiHbaParamValue] | None = None
    """Since 4.0."""
    parent: str | None = None
    """Since 4.0."""

@define(kw_only=True)
class HostInternetScsiHbaStaticTarget(vmodl.DataObject):
    """``vim.host.InternetScsiHba.StaticTarget``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiHbaStaticTarget/
    """
    address: str
    port: int | None = None
    i_scsi_name: str
    discovery_method: str | None = None
    """Since 5.1."""
    authentication_properties: HostInternetScsiHbaAuthenticationProperties | None = None
    """Since 4.0."""
    digest_properties: HostInternetScsiHbaDigestProperties | None = None
    """Since 4.0."""
    supported_advanced_options: list[OptionDef] | None = None
    """Since 4.0."""
    advanced_options: list[HostInternetScsiHbaParamValue] | None = None
    """Since 4.0."""
    parent: str | None = None
    """Since 4.0."""

@define(kw_only=True)
class HostInternetScsiHbaTargetSet(vmodl.DataObject):
    """``vim.host.InternetScsiHba.TargetSet``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiHbaTargetSet/
    """
    static_targets: list[HostInternetScsiHbaStaticTarget] | None = None
    send_targets: list[HostInternetScsiHbaSendTarget] | None = None

@define(kw_only=True)
class HostInternetScsiTargetTransport(HostTargetTransport):
    """``vim.host.InternetScsiTargetTransport``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiTargetTransport/
    """
    i_scsi_name: str
    i_scsi_alias: str
    address: list[str] | None = None

@define(kw_only=True)
class HostIpConfig(vmodl.DataObject):
    """``vim.host.IpConfig``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostIpConfig/
    """
    dhcp: bool
    ip_address: str | None = None
    subnet_mask: str | None = None
    ip_v6_config: HostIpConfigIpV6AddressConfiguration | None = None
    """Since 4.0."""

@define(kw_only=True)
class HostIpConfigIpV6Address(vmodl.DataObject):
    """``vim.host.IpConfig.IpV6Address``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostIpConfigIpV6Address/
    """
    ip_address: str
    prefix_length: int
    origin: str | None = None
    dad_state: str | None = None
    lifetime: datetime.datetime | None = None
    operation: str | None = None

@define(kw_only=True)
class HostIpConfigIpV6AddressConfiguration(vmodl.DataObject):
    """``vim.host.IpConfig.IpV6AddressConfiguration``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostIpConfigIpV6AddressConfiguration/
    """
    ip_v6_address: list[HostIpConfigIpV6Address] | None = None
    auto_configuration_enabled: bool | None = None
    dhcp_v6_enabled: bool | None = None

@define(kw_only=True)
class HostIpRouteConfig(vmodl.DataObject):
    """``vim.host.IpRouteConfig``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostIpRouteConfig/
    """
    default_gateway: str | None = None
    gateway_device: str | None = None
    ip_v6_default_gateway: str | None = None
    """Since 4.0."""
    ip_v6_gateway_device: str | None = None
    """Since 4.0."""

@define(kw_only=True)
class HostIpRouteConfigSpec(HostIpRouteConfig):
    """``vim.host.IpRouteConfigSpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostIpRouteConfigSpec/
    """
    gateway_device_connection: HostVirtualNicConnection | None = None
    ip_v6_gateway_device_connection: HostVirtualNicConnection | None = None

@define(kw_only=True)
class HostIpRouteEntry(vmodl.DataObject):
    """``vim.host.IpRouteEntry``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostIpRouteEntry/
    """
    network: str
    prefix_length: int
    gateway: str
    device_name: str | None = None
    """Since 4.1."""

@define(kw_only=True)
class HostIpRouteOp(vmodl.DataObject):
    """``vim.host.IpRouteOp``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostIpRouteOp/
    """
    change_operation: str
    route: HostIpRouteEntry

@define(kw_only=True)
class HostIpRouteTableConfig(vmodl.DataObject):
    """``vim.host.IpRouteTableConfig``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostIpRouteTableConfig/
    """
    ip_route: list[HostIpRouteOp] | None = None
    ipv6_route: list[HostIpRouteOp] | None = None

@define(kw_only=True)
class HostIpRouteTableInfo(vmodl.DataObject):
    """``vim.host.IpRouteTableInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostIpRouteTableInfo/
    """
    ip_route: list[HostIpRouteEntry] | None = None
    ipv6_route: list[HostIpRouteEntry] | None = None

@define(kw_only=True)
class HostIpmiInfo(vmodl.DataObject):
    """``vim.host.IpmiInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostIpmiInfo/
    """
    bmc_ip_address: str | None = None
    bmc_mac_address: str | None = None
    login: str | None = None
    password: str | None = None
    """Secret."""

@define(kw_only=True)
class HostLicenseConnectInfo(vmodl.DataObject):
    """``vim.host.ConnectInfo.LicenseInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostLicenseConnectInfo/
    """
    license: LicenseManagerLicenseInfo
    evaluation: LicenseManagerEvaluationInfo
    resource: HostLicensableResourceInfo | None = None
    """Since 5.0."""

@define(kw_only=True)
class HostLicenseSpec(vmodl.DataObject):
    """``vim.host.LicenseSpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostLicenseSpec/
    """
    source: LicenseSource | None = None
    edition_key: str | None = None
    disabled_feature_key: list[str] | None = None
    enabled_feature_key: list[str] | None = None

@define(kw_only=True)
class HostListSummary(vmodl.DataObject):
    """``vim.host.Summary``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostListSummary/
    """
    host: vmodl.ManagedObjectReference[HostSystem] | None = field(default=None, converter=_optionalHostSystem)
    """Refers to a HostSystem."""
    hardware: HostHardwareSummary | None = None
    runtime: HostRuntimeInfo | None = None
    config: HostConfigSummary
    quick_stats: HostListSummaryQuickStats
    overall_status: ManagedEntityStatus
    reboot_required: bool
    custom_value: list[CustomFieldValue] | None = None
    management_server_ip: str | None = None
    """Since 2.5."""
    max_evc_mode_key: str | None = None
    """Since 4.0."""
    current_evc_mode_key: str | None = None
    """Since 4.0."""
    current_evc_graphics_mode_key: str | None = None
    """Since 7.0.1.0."""
    gateway: HostListSummaryGatewaySummary | None = None
    """Since 6.0."""
    tpm_attestation: HostTpmAttestationInfo | None = None
    """Since 6.7."""
    trust_authority_attestation_infos: list[HostTrustAuthorityAttestationInfo] | None = None
    """Since 7.0.1.0."""

@define(kw_only=True)
class HostListSummaryGatewaySummary(vmodl.DataObject):
    """``vim.host.Summary.GatewaySummary``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostListSummaryGatewaySummary/
    """
    gateway_type: str
    gateway_id: str

@define(kw_only=True)
class HostListSummaryQuickStats(vmodl.DataObject):
    """``vim.host.Summary.QuickStats``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostListSummaryQuickStats/
    """
    overall_cpu_usage: int | None = None
    overall_memory_usage: int | None = None
    distributed_cpu_fairness: int | None = None
    distributed_memory_fairness: int | None = None
    available_p_mem_capacity: int | None = None
    """Since 6.7."""
    uptime: int | None = None
    """Since 4.1."""

@define(kw_only=True)
class HostLocalAuthenticationInfo(HostAuthenticationStoreInfo):
    """``vim.host.LocalAuthenticationInfo``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostLocalAuthenticationInfo/
    """

@define(kw_only=True)
class HostLocalFileSystemVolume(HostFileSystemVolume):
    """``vim.host.LocalFileSystemVolume``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostLocalFileSystemVolume/
    """
    device: str

@define(kw_only=True)
class HostLocalFileSystemVolumeSpec(vmodl.DataObject):
    """``vim.host.LocalFileSystemVolume.Specification``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostLocalFileSystemVolumeSpec/
    """
    device: str
    local_path: str

@define(kw_only=True)
class HostLowLevelProvisioningManagerDiskLayoutSpec(vmodl.DataObject):
    """``vim.host.LowLevelProvisioningManager.DiskLayoutSpec``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostLowLevelProvisioningManagerDiskLayoutSpec/
    """
    controller_type: str
    bus_number: int
    unit_number: int
    src_filename: str
    dst_filename: str

@define(kw_only=True)
class HostLowLevelProvisioningManagerFileDeleteResult(vmodl.DataObject):
    """``vim.host.LowLevelProvisioningManager.FileDeleteResult``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostLowLevelProvisioningManagerFileDeleteResult/
    """
    file_name: str
    fault: MethodFault

@define(kw_only=True)
class HostLowLevelProvisioningManagerFileDeleteSpec(vmodl.DataObject):
    """``vim.host.LowLevelProvisioningManager.FileDeleteSpec``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostLowLevelProvisioningManagerFileDeleteSpec/
    """
    file_name: str
    file_type: str

@define(kw_only=True)
class HostLowLevelProvisioningManagerFileReserveResult(vmodl.DataObject):
    """``vim.host.LowLevelProvisioningManager.FileReserveResult``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostLowLevelProvisioningManagerFileReserveResult/
    """
    base_name: str
    parent_dir: str
    reserved_name: str

@define(kw_only=True)
class HostLowLevelProvisioningManagerFileReserveSpec(vmodl.DataObject):
    """``vim.host.LowLevelProvisioningManager.FileReserveSpec``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostLowLevelProvisioningManagerFileReserveSpec/
    """
    base_name: str
    parent_dir: str
    file_type: str
    storage_profile: str

@define(kw_only=True)
class HostLowLevelProvisioningManagerSnapshotLayoutSpec(vmodl.DataObject):
    """``vim.host.LowLevelProvisioningManager.SnapshotLayoutSpec``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostLowLevelProvisioningManagerSnapshotLayoutSpec/
    """
    id: int
    src_filename: str
    dst_filename: str
    disk: list[HostLowLevelProvisioningManagerDiskLayoutSpec] | None = None

@define(kw_only=True)
class HostLowLevelProvisioningManagerVmMigrationStatus(vmodl.DataObject):
    """``vim.host.LowLevelProvisioningManager.VmMigrationStatus``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostLowLevelProvisioningManagerVmMigrationStatus/
    """
    migration_id: int
    type: str
    source: bool
    considered_successful: bool

@define(kw_only=True)
class HostLowLevelProvisioningManagerVmRecoveryInfo(vmodl.DataObject):
    """``vim.host.LowLevelProvisioningManager.VmRecoveryInfo``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostLowLevelProvisioningManagerVmRecoveryInfo/
    """
    version: str
    bios_uuid: str
    instance_uuid: str
    ft_info: FaultToleranceConfigInfo | None = None

@define(kw_only=True)
class HostMaintenanceSpec(vmodl.DataObject):
    """``vim.host.MaintenanceSpec``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostMaintenanceSpec/
    """
    vsan_mode: VsanHostDecommissionMode | None = None
    purpose: str | None = None
    """Since 7.0.0.0."""

@define(kw_only=True)
class HostMemorySpec(vmodl.DataObject):
    """``vim.host.MemorySpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostMemorySpec/
    """
    service_console_reservation: int | None = None

@define(kw_only=True)
class HostMemoryTierInfo(vmodl.DataObject):
    """``vim.host.MemoryTierInfo``. Since 7.0.3.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostMemoryTierInfo/
    """
    name: str
    type: str
    flags: list[str] | None = None
    size: int

@define(kw_only=True)
class HostMountInfo(vmodl.DataObject):
    """``vim.host.MountInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostMountInfo/
    """
    path: str | None = None
    access_mode: str
    mounted: bool | None = None
    """Since 5.0."""
    accessible: bool | None = None
    """Since 2.5."""
    inaccessible_reason: str | None = None
    """Since 5.1."""
    vmknic_name: str | None = None
    """Since 8.0.1.0."""
    vmknic_active: bool | None = None
    """Since 8.0.1.0."""
    mount_failed_reason: str | None = None
    """Since 8.0.0.1."""
    num_tcp_connections: int | None = None
    """Since 8.0.1.0."""

@define(kw_only=True)
class HostMultipathInfo(vmodl.DataObject):
    """``vim.host.MultipathInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostMultipathInfo/
    """
    lun: list[HostMultipathInfoLogicalUnit] | None = None

@define(kw_only=True)
class HostMultipathInfoFixedLogicalUnitPolicy(HostMultipathInfoLogicalUnitPolicy):
    """``vim.host.MultipathInfo.FixedLogicalUnitPolicy``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostMultipathInfoFixedLogicalUnitPolicy/
    """
    prefer: str

@define(kw_only=True)
class HostMultipathInfoHppLogicalUnitPolicy(HostMultipathInfoLogicalUnitPolicy):
    """``vim.host.MultipathInfo.HppLogicalUnitPolicy``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostMultipathInfoHppLogicalUnitPolicy/
    """
    bytes: int | None = None
    iops: int | None = None
    path: str | None = None
    latency_eval_time: int | None = None
    sampling_ios_per_path: int | None = None

@define(kw_only=True)
class HostMultipathInfoLogicalUnit(vmodl.DataObject):
    """``vim.host.MultipathInfo.LogicalUnit``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostMultipathInfoLogicalUnit/
    """
    key: str
    id: str
    lun: str
    path: list[HostMultipathInfoPath]
    policy: HostMultipathInfoLogicalUnitPolicy
    storage_array_type_policy: HostMultipathInfoLogicalUnitStorageArrayTypePolicy | None = None
    """Since 4.0."""

@define(kw_only=True)
class HostMultipathInfoLogicalUnitPolicy(vmodl.DataObject):
    """``vim.host.MultipathInfo.LogicalUnitPolicy``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostMultipathInfoLogicalUnitPolicy/
    """
    policy: str

@define(kw_only=True)
class HostMultipathInfoLogicalUnitStorageArrayTypePolicy(vmodl.DataObject):
    """``vim.host.MultipathInfo.LogicalUnitStorageArrayTypePolicy``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostMultipathInfoLogicalUnitStorageArrayTypePolicy/
    """
    policy: str

@define(kw_only=True)
class HostMultipathInfoPath(vmodl.DataObject):
    """``vim.host.MultipathInfo.Path``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostMultipathInfoPath/
    """
    key: str
    name: str
    path_state: str
    """Deprecated since 4.0."""
    state: str | None = None
    """Since 4.0."""
    is_working_path: bool | None = None
    """Since 4.0."""
    adapter: str
    lun: str
    transport: HostTargetTransport | None = None

@define(kw_only=True)
class HostMultipathStateInfo(vmodl.DataObject):
    """``vim.host.MultipathStateInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostMultipathStateInfo/
    """
    path: list[HostMultipathStateInfoPath] | None = None

@define(kw_only=True)
class HostMultipathStateInfoPath(vmodl.DataObject):
    """``vim.host.MultipathStateInfo.Path``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostMultipathStateInfoPath/
    """
    name: str
    path_state: str

@define(kw_only=True)
class HostNasVolume(HostFileSystemVolume):
    """``vim.host.NasVolume``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNasVolume/
    """
    remote_host: str
    remote_path: str
    user_name: str | None = None
    """Since 2.5."""
    remote_host_names: list[str] | None = None
    """Since 6.0."""
    security_type: str | None = None
    """Since 6.0."""
    protocol_endpoint: bool | None = None
    """Since 6.0."""

@define(kw_only=True)
class HostNasVolumeConfig(vmodl.DataObject):
    """``vim.host.NasVolume.Config``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNasVolumeConfig/
    """
    change_operation: str | None = None
    spec: HostNasVolumeSpec | None = None

@define(kw_only=True)
class HostNasVolumeSpec(vmodl.DataObject):
    """``vim.host.NasVolume.Specification``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNasVolumeSpec/
    """
    remote_host: str
    remote_path: str
    local_path: str
    access_mode: str
    type: str | None = None
    """Since 2.5."""
    user_name: str | None = None
    """Since 2.5."""
    password: str | None = None
    """Since 2.5. Secret."""
    remote_host_names: list[str] | None = None
    """Since 6.0."""
    security_type: str | None = None
    """Since 6.0."""
    vmknic_to_bind: str | None = None
    """Since 8.0.1.0."""
    vmknic_bound: bool | None = None
    """Since 8.0.1.0."""
    connections: int | None = None
    """Since 8.0.1.0."""

@define(kw_only=True)
class HostNasVolumeUserInfo(vmodl.DataObject):
    """``vim.host.NasVolume.UserInfo``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNasVolumeUserInfo/
    """
    user: str

@define(kw_only=True)
class HostNatService(vmodl.DataObject):
    """``vim.host.NatService``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNatService/
    """
    key: str
    spec: HostNatServiceSpec

@define(kw_only=True)
class HostNatServiceConfig(vmodl.DataObject):
    """``vim.host.NatService.Config``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNatServiceConfig/
    """
    change_operation: str | None = None
    key: str
    spec: HostNatServiceSpec

@define(kw_only=True)
class HostNatServiceNameServiceSpec(vmodl.DataObject):
    """``vim.host.NatService.NameServiceSpec``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNatServiceNameServiceSpec/
    """
    dns_auto_detect: bool
    dns_policy: str
    dns_retries: int
    dns_timeout: int
    dns_name_server: list[str] | None = None
    nbds_timeout: int
    nbns_retries: int
    nbns_timeout: int

@define(kw_only=True)
class HostNatServicePortForwardSpec(vmodl.DataObject):
    """``vim.host.NatService.PortForwardSpecification``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNatServicePortForwardSpec/
    """
    type: str
    name: str
    host_port: int
    guest_port: int
    guest_ip_address: str

@define(kw_only=True)
class HostNatServiceSpec(vmodl.DataObject):
    """``vim.host.NatService.Specification``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNatServiceSpec/
    """
    virtual_switch: str
    active_ftp: bool
    allow_any_oui: bool
    config_port: bool
    ip_gateway_address: str
    udp_timeout: int
    port_forward: list[HostNatServicePortForwardSpec] | None = None
    name_service: HostNatServiceNameServiceSpec | None = None

@define(kw_only=True)
class HostNetCapabilities(vmodl.DataObject):
    """``vim.host.NetCapabilities``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNetCapabilities/
    """
    can_set_physical_nic_link_speed: bool
    supports_nic_teaming: bool
    nic_teaming_policy: list[str] | None = None
    supports_vlan: bool
    uses_service_console_nic: bool
    supports_network_hints: bool
    max_port_groups_per_vswitch: int | None = None
    """Since 2.5."""
    vswitch_config_supported: bool
    """Since 2.5."""
    vnic_config_supported: bool
    """Since 2.5."""
    ip_route_config_supported: bool
    """Since 2.5."""
    dns_config_supported: bool
    """Since 2.5."""
    dhcp_on_vnic_supported: bool
    """Since 2.5."""
    ip_v6_supported: bool
    """Since 4.0."""
    backup_nfc_nioc_supported: bool | None = None
    """Since 7.0.1.0."""

@deprecated("Deprecated since 4.0.")
@define(kw_only=True)
class HostNetOffloadCapabilities(vmodl.DataObject):
    """``vim.host.NetOffloadCapabilities``. Since 2.0.

    Deprecated since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNetOffloadCapabilities/
    """
    csum_offload: bool | None = None
    tcp_segmentation: bool | None = None
    zero_copy_xmit: bool | None = None

@define(kw_only=True)
class HostNetStackInstance(vmodl.DataObject):
    """``vim.host.NetStackInstance``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNetStackInstance/
    """
    key: str | None = None
    name: str | None = None
    dns_config: HostDnsConfig | None = None
    ip_route_config: HostIpRouteConfig | None = None
    requested_max_number_of_connections: int | None = None
    congestion_control_algorithm: str | None = None
    ip_v6_enabled: bool | None = None
    route_table_config: HostIpRouteTableConfig | None = None

@define(kw_only=True)
class HostNetworkConfig(vmodl.DataObject):
    """``vim.host.NetworkConfig``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNetworkConfig/
    """
    vswitch: list[HostVirtualSwitchConfig] | None = None
    proxy_switch: list[HostProxySwitchConfig] | None = None
    """Since 4.0."""
    portgroup: list[HostPortGroupConfig] | None = None
    pnic: list[PhysicalNicConfig] | None = None
    vnic: list[HostVirtualNicConfig] | None = None
    console_vnic: list[HostVirtualNicConfig] | None = None
    dns_config: HostDnsConfig | None = None
    """Deprecated since 5.5."""
    ip_route_config: HostIpRouteConfig | None = None
    """Deprecated since 5.5."""
    console_ip_route_config: HostIpRouteConfig | None = None
    route_table_config: HostIpRouteTableConfig | None = None
    """Deprecated since 5.5. Since 4.0."""
    dhcp: list[HostDhcpServiceConfig] | None = None
    """Since 2.5."""
    nat: list[HostNatServiceConfig] | None = None
    """Since 2.5."""
    ip_v6_enabled: bool | None = None
    """Since 4.0."""
    net_stack_spec: list[HostNetworkConfigNetStackSpec] | None = None
    """Since 5.5."""
    migration_status: str | None = None
    """Since 7.0.2.0."""

@define(kw_only=True)
class HostNetworkConfigNetStackSpec(vmodl.DataObject):
    """``vim.host.NetworkConfig.NetStackSpec``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNetworkConfigNetStackSpec/
    """
    net_stack_instance: HostNetStackInstance
    operation: str | None = None

@define(kw_only=True)
class HostNetworkConfigResult(vmodl.DataObject):
    """``vim.host.NetworkConfig.Result``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNetworkConfigResult/
    """
    vnic_device: list[str] | None = None
    console_vnic_device: list[str] | None = None

@define(kw_only=True)
class HostNetworkInfo(vmodl.DataObject):
    """``vim.host.NetworkInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNetworkInfo/
    """
    vswitch: list[HostVirtualSwitch] | None = None
    proxy_switch: list[HostProxySwitch] | None = None
    """Since 4.0."""
    portgroup: list[HostPortGroup] | None = None
    pnic: list[PhysicalNic] | None = None
    rdma_device: list[HostRdmaDevice] | None = None
    """Since 7.0.0.0."""
    vnic: list[HostVirtualNic] | None = None
    console_vnic: list[HostVirtualNic] | None = None
    dns_config: HostDnsConfig | None = None
    """Deprecated since 5.5."""
    ip_route_config: HostIpRouteConfig | None = None
    """Deprecated since 5.5."""
    console_ip_route_config: HostIpRouteConfig | None = None
    route_table_info: HostIpRouteTableInfo | None = None
    """Deprecated since 5.5. Since 4.0."""
    dhcp: list[HostDhcpService] | None = None
    """Since 2.5."""
    nat: list[HostNatService] | None = None
    """Since 2.5."""
    ip_v6_enabled: bool | None = None
    """Since 4.0."""
    at_boot_ip_v6_enabled: bool | None = None
    """Since 4.1."""
    net_stack_instance: list[HostNetStackInstance] | None = None
    """Since 5.5."""
    opaque_switch: list[HostOpaqueSwitch] | None = None
    """Since 5.5."""
    opaque_network: list[HostOpaqueNetworkInfo] | None = None
    """Since 5.5."""
    nsx_transport_node_id: str | None = None
    """Since 7.0.0.0."""
    nvds_to_vds_migration_required: bool | None = None
    """Since 7.0.2.0."""
    migration_status: str | None = None
    """Since 7.0.2.0."""

@define(kw_only=True)
class HostNetworkPolicy(vmodl.DataObject):
    """``vim.host.NetworkPolicy``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNetworkPolicy/
    """
    security: HostNetworkSecurityPolicy | None = None
    nic_teaming: HostNicTeamingPolicy | None = None
    offload_policy: HostNetOffloadCapabilities | None = None
    """Deprecated since 4.0."""
    shaping_policy: HostNetworkTrafficShapingPolicy | None = None

@define(kw_only=True)
class HostNetworkResourceRuntime(vmodl.DataObject):
    """``vim.host.RuntimeInfo.NetworkResourceRuntimeInfo``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNetworkResourceRuntime/
    """
    pnic_resource_info: list[HostPnicNetworkResourceInfo]

@define(kw_only=True)
class HostNetworkSecurityPolicy(vmodl.DataObject):
    """``vim.host.NetworkPolicy.SecurityPolicy``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNetworkSecurityPolicy/
    """
    allow_promiscuous: bool | None = None
    mac_changes: bool | None = None
    forged_transmits: bool | None = None

@define(kw_only=True)
class HostNetworkTrafficShapingPolicy(vmodl.DataObject):
    """``vim.host.NetworkPolicy.TrafficShapingPolicy``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNetworkTrafficShapingPolicy/
    """
    enabled: bool | None = None
    average_bandwidth: int | None = None
    peak_bandwidth: int | None = None
    burst_size: int | None = None

@define(kw_only=True)
class HostNewNetworkConnectInfo(HostConnectInfoNetworkInfo):
    """``vim.host.ConnectInfo.NewNetworkInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNewNetworkConnectInfo/
    """

@define(kw_only=True)
class HostNfcConnectionInfo(HostDataTransportConnectionInfo):
    """``vim.host.NfcConnectionInfo``. Since 7.0.3.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNfcConnectionInfo/
    """
    streaming_memory_consumed: int | None = None

@define(kw_only=True)
class HostNicFailureCriteria(vmodl.DataObject):
    """``vim.host.NetworkPolicy.NicFailureCriteria``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNicFailureCriteria/
    """
    check_speed: str | None = None
    """Deprecated since 5.1."""
    speed: int | None = None
    """Deprecated since 5.1."""
    check_duplex: bool | None = None
    """Deprecated since 5.1."""
    full_duplex: bool | None = None
    """Deprecated since 5.1."""
    check_error_percent: bool | None = None
    """Deprecated since 5.1."""
    percentage: int | None = None
    """Deprecated since 5.1."""
    check_beacon: bool | None = None

@define(kw_only=True)
class HostNicOrderPolicy(vmodl.DataObject):
    """``vim.host.NetworkPolicy.NicOrderPolicy``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNicOrderPolicy/
    """
    active_nic: list[str] | None = None
    standby_nic: list[str] | None = None

@define(kw_only=True)
class HostNicTeamingPolicy(vmodl.DataObject):
    """``vim.host.NetworkPolicy.NicTeamingPolicy``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNicTeamingPolicy/
    """
    policy: str | None = None
    reverse_policy: bool | None = None
    """Deprecated since 5.1."""
    notify_switches: bool | None = None
    rolling_order: bool | None = None
    failure_criteria: HostNicFailureCriteria | None = None
    nic_order: HostNicOrderPolicy | None = None

@define(kw_only=True)
class HostNtpConfig(vmodl.DataObject):
    """``vim.host.NtpConfig``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNtpConfig/
    """
    server: list[str] | None = None
    config_file: list[str] | None = None
    """Since 6.0."""

@define(kw_only=True)
class HostNumaInfo(vmodl.DataObject):
    """``vim.host.NumaInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNumaInfo/
    """
    type: str
    num_nodes: int
    numa_node: list[HostNumaNode] | None = None

@define(kw_only=True)
class HostNumaNode(vmodl.DataObject):
    """``vim.host.NumaNode``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNumaNode/
    """
    type_id: int
    cpu_id: list[int]
    memory_size: int | None = None
    """Since 8.0.0.0."""
    memory_range_begin: int
    """Deprecated since 8.0."""
    memory_range_length: int
    """Deprecated since 8.0."""
    pci_id: list[str] | None = None
    """Since 6.7."""

@define(kw_only=True)
class HostNumericSensorInfo(vmodl.DataObject):
    """``vim.host.NumericSensorInfo``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNumericSensorInfo/
    """
    name: str
    health_state: ElementDescription | None = None
    current_reading: int
    unit_modifier: int
    base_units: str
    rate_units: str | None = None
    sensor_type: str
    id: str | None = None
    """Since 6.5."""
    sensor_number: int | None = None
    """Since 8.0.0.1."""
    time_stamp: str | None = None
    """Since 6.5."""
    fru: HostFru | None = None
    """Since 8.0.0.1."""

@define(kw_only=True)
class HostNvmeConnectSpec(HostNvmeSpec):
    """``vim.host.NvmeConnectSpec``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNvmeConnectSpec/
    """
    subnqn: str
    controller_id: int | None = None
    admin_queue_size: int | None = None
    keep_alive_timeout: int | None = None

@define(kw_only=True)
class HostNvmeController(vmodl.DataObject):
    """``vim.host.NvmeController``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNvmeController/
    """
    key: str
    controller_number: int
    subnqn: str
    name: str
    associated_adapter: str
    transport_type: str
    fused_operation_supported: bool
    number_of_queues: int
    queue_size: int
    attached_namespace: list[HostNvmeNamespace] | None = None
    vendor_id: str | None = None
    model: str | None = None
    serial_number: str | None = None
    firmware_version: str | None = None

@define(kw_only=True)
class HostNvmeDisconnectSpec(vmodl.DataObject):
    """``vim.host.NvmeDisconnectSpec``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNvmeDisconnectSpec/
    """
    hba_name: str
    subnqn: str | None = None
    controller_number: int | None = None

@define(kw_only=True)
class HostNvmeDiscoverSpec(HostNvmeSpec):
    """``vim.host.NvmeDiscoverSpec``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNvmeDiscoverSpec/
    """
    auto_connect: bool | None = None
    root_discovery_controller: bool | None = None
    """Since 7.0.3.0."""

@define(kw_only=True)
class HostNvmeDiscoveryLog(vmodl.DataObject):
    """``vim.host.NvmeDiscoveryLog``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNvmeDiscoveryLog/
    """
    entry: list[HostNvmeDiscoveryLogEntry] | None = None
    complete: bool

@define(kw_only=True)
class HostNvmeDiscoveryLogEntry(vmodl.DataObject):
    """``vim.host.NvmeDiscoveryLog.Entry``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNvmeDiscoveryLogEntry/
    """
    subnqn: str
    subsystem_type: str
    subsystem_port_id: int
    controller_id: int
    admin_queue_max_size: int
    transport_parameters: HostNvmeTransportParameters
    transport_requirements: str
    connected: bool

@define(kw_only=True)
class HostNvmeNamespace(vmodl.DataObject):
    """``vim.host.NvmeNamespace``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNvmeNamespace/
    """
    key: str
    name: str
    id: int
    block_size: int
    capacity_in_blocks: int

@define(kw_only=True)
class HostNvmeOpaqueTransportParameters(HostNvmeTransportParameters):
    """``vim.host.NvmeOpaqueTransportParameters``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNvmeOpaqueTransportParameters/
    """
    trtype: str
    traddr: str
    adrfam: str
    trsvcid: str
    tsas: bytes

@define(kw_only=True)
class HostNvmeOverFibreChannelParameters(HostNvmeTransportParameters):
    """``vim.host.NvmeOverFibreChannelParameters``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNvmeOverFibreChannelParameters/
    """
    node_world_wide_name: int
    port_world_wide_name: int

@define(kw_only=True)
class HostNvmeOverRdmaParameters(HostNvmeTransportParameters):
    """``vim.host.NvmeOverRdmaParameters``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNvmeOverRdmaParameters/
    """
    address: str
    address_family: str | None = None
    port_number: int | None = None

@define(kw_only=True)
class HostNvmeOverTcpParameters(HostNvmeTransportParameters):
    """``vim.host.NvmeOverTcpParameters``. Since 7.0.3.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNvmeOverTcpParameters/
    """
    address: str
    port_number: int | None = None
    digest_verification: str | None = None

@define(kw_only=True)
class HostNvmeSpec(vmodl.DataObject):
    """``vim.host.NvmeSpec``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNvmeSpec/
    """
    hba_name: str
    transport_parameters: HostNvmeTransportParameters

@define(kw_only=True)
class HostNvmeTopology(vmodl.DataObject):
    """``vim.host.NvmeTopology``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNvmeTopology/
    """
    adapter: list[HostNvmeTopologyInterface] | None = None

@define(kw_only=True)
class HostNvmeTopologyInterface(vmodl.DataObject):
    """``vim.host.NvmeTopology.Interface``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNvmeTopologyInterface/
    """
    key: str
    adapter: str
    connected_controller: list[HostNvmeController] | None = None

@define(kw_only=True)
class HostNvmeTransportParameters(vmodl.DataObject):
    """``vim.host.NvmeTransportParameters``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNvmeTransportParameters/
    """

@define(kw_only=True)
class HostOpaqueNetworkInfo(vmodl.DataObject):
    """``vim.host.OpaqueNetworkInfo``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostOpaqueNetworkInfo/
    """
    dynamic_property: list[DynamicProperty] | None = None
    opaque_network_id: str
    opaque_network_name: str
    opaque_network_type: str
    pnic_zone: list[str] | None = None
    """Since 6.0."""
    capability: OpaqueNetworkCapability | None = None
    """Since 6.5."""
    extra_config: list[OptionValue] | None = None
    """Since 6.5."""

@define(kw_only=True)
class HostOpaqueSwitch(vmodl.DataObject):
    """``vim.host.OpaqueSwitch``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostOpaqueSwitch/
    """
    dynamic_property: list[DynamicProperty] | None = None
    key: str
    name: str | None = None
    pnic: list[str] | None = None
    pnic_zone: list[HostOpaqueSwitchPhysicalNicZone] | None = None
    """Since 6.0."""
    status: str | None = None
    """Since 6.0."""
    vtep: list[HostVirtualNic] | None = None
    """Since 6.0."""
    extra_config: list[OptionValue] | None = None
    """Since 6.5."""
    feature_capability: list[HostFeatureCapability] | None = None
    """Since 6.7."""

@define(kw_only=True)
class HostOpaqueSwitchPhysicalNicZone(vmodl.DataObject):
    """``vim.host.OpaqueSwitch.PhysicalNicZone``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostOpaqueSwitchPhysicalNicZone/
    """
    key: str
    pnic_device: list[str] | None = None

@define(kw_only=True)
class HostPMemVolume(HostFileSystemVolume):
    """``vim.host.PMemVolume``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostPMemVolume/
    """
    uuid: str
    version: str

@define(kw_only=True)
class HostParallelScsiHba(HostHostBusAdapter):
    """``vim.host.ParallelScsiHba``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostParallelScsiHba/
    """

@define(kw_only=True)
class HostParallelScsiTargetTransport(HostTargetTransport):
    """``vim.host.ParallelScsiTargetTransport``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostParallelScsiTargetTransport/
    """

@define(kw_only=True)
class HostPatchManagerLocator(vmodl.DataObject):
    """``vim.host.PatchManager.Locator``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostPatchManagerLocator/
    """
    url: str
    proxy: str | None = None

@define(kw_only=True)
class HostPatchManagerPatchManagerOperationSpec(vmodl.DataObject):
    """``vim.host.PatchManager.PatchManagerOperationSpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostPatchManagerPatchManagerOperationSpec/
    """
    proxy: str | None = None
    port: int | None = None
    user_name: str | None = None
    password: str | None = None
    """Secret."""
    cmd_option: str | None = None

@define(kw_only=True)
class HostPatchManagerResult(vmodl.DataObject):
    """``vim.host.PatchManager.Result``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostPatchManagerResult/
    """
    version: str
    status: list[HostPatchManagerStatus] | None = None
    xml_result: str | None = None

@define(kw_only=True)
class HostPatchManagerStatus(vmodl.DataObject):
    """``vim.host.PatchManager.Status``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostPatchManagerStatus/
    """
    id: str
    applicable: bool
    reason: list[str] | None = None
    integrity: str | None = None
    installed: bool
    install_state: list[str] | None = None
    prerequisite_patch: list[HostPatchManagerStatusPrerequisitePatch] | None = None
    restart_required: bool
    reconnect_required: bool
    vm_off_required: bool
    superseded_patch_ids: list[str] | None = None

@define(kw_only=True)
class HostPatchManagerStatusPrerequisitePatch(vmodl.DataObject):
    """``vim.host.PatchManager.Status.PrerequisitePatch``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostPatchManagerStatusPrerequisitePatch/
    """
    id: str
    install_state: list[str] | None = None

@define(kw_only=True)
class HostPathSelectionPolicyOption(vmodl.DataObject):
    """``vim.host.PathSelectionPolicyOption``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostPathSelectionPolicyOption/
    """
    policy: ElementDescription

@define(kw_only=True)
class HostPciDevice(vmodl.DataObject):
    """``vim.host.PciDevice``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostPciDevice/
    """
    id: str
    class_id: int
    bus: int
    slot: int
    function: int
    vendor_id: int
    sub_vendor_id: int
    vendor_name: str
    device_id: int
    sub_device_id: int
    parent_bridge: str | None = None
    """Since 4.0."""
    device_name: str

@define(kw_only=True)
class HostPciPassthruConfig(vmodl.DataObject):
    """``vim.host.PciPassthruConfig``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostPciPassthruConfig/
    """
    id: str
    passthru_enabled: bool
    apply_now: bool | None = None
    """Since 7.0.0.0."""
    hardware_label: str | None = None
    """Since 7.0.2.0."""

@define(kw_only=True)
class HostPciPassthruInfo(vmodl.DataObject):
    """``vim.host.PciPassthruInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostPciPassthruInfo/
    """
    id: str
    dependent_device: str
    passthru_enabled: bool
    passthru_capable: bool
    passthru_active: bool
    hardware_label: str | None = None
    """Since 7.0.2.0."""

@define(kw_only=True)
class HostPcieHba(HostHostBusAdapter):
    """``vim.host.PcieHba``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostPcieHba/
    """

@define(kw_only=True)
class HostPcieTargetTransport(HostTargetTransport):
    """``vim.host.PcieTargetTransport``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostPcieTargetTransport/
    """

@define(kw_only=True)
class HostPersistentMemoryInfo(vmodl.DataObject):
    """``vim.host.PersistentMemoryInfo``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostPersistentMemoryInfo/
    """
    capacity_in_mb: int | None = None
    volume_uuid: str | None = None

@define(kw_only=True)
class HostPlacedVirtualNicIdentifier(vmodl.DataObject):
    """``vim.host.RuntimeInfo.PlacedVirtualNicIdentifier``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostPlacedVirtualNicIdentifier/
    """
    vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""
    vnic_key: str
    reservation: int | None = None

@define(kw_only=True)
class HostPlugStoreTopology(vmodl.DataObject):
    """``vim.host.PlugStoreTopology``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostPlugStoreTopology/
    """
    adapter: list[HostPlugStoreTopologyAdapter] | None = None
    path: list[HostPlugStoreTopologyPath] | None = None
    target: list[HostPlugStoreTopologyTarget] | None = None
    device: list[HostPlugStoreTopologyDevice] | None = None
    plugin: list[HostPlugStoreTopologyPlugin] | None = None

@define(kw_only=True)
class HostPlugStoreTopologyAdapter(vmodl.DataObject):
    """``vim.host.PlugStoreTopology.Adapter``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostPlugStoreTopologyAdapter/
    """
    key: str
    adapter: str
    path: list[str] | None = None

@define(kw_only=True)
class HostPlugStoreTopologyDevice(vmodl.DataObject):
    """``vim.host.PlugStoreTopology.Device``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostPlugStoreTopologyDevice/
    """
    key: str
    lun: str
    path: list[str] | None = None

@define(kw_only=True)
class HostPlugStoreTopologyPath(vmodl.DataObject):
    """``vim.host.PlugStoreTopology.Path``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostPlugStoreTopologyPath/
    """
    key: str
    name: str
    channel_number: int | None = None
    target_number: int | None = None
    lun_number: int | None = None
    adapter: str | None = None
    target: str | None = None
    device: str | None = None

@define(kw_only=True)
class HostPlugStoreTopologyPlugin(vmodl.DataObject):
    """``vim.host.PlugStoreTopology.Plugin``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostPlugStoreTopologyPlugin/
    """
    key: str
    name: str
    device: list[str] | None = None
    claimed_path: list[str] | None = None

@define(kw_only=True)
class HostPlugStoreTopologyTarget(vmodl.DataObject):
    """``vim.host.PlugStoreTopology.Target``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostPlugStoreTopologyTarget/
    """
    key: str
    transport: HostTargetTransport | None = None

@define(kw_only=True)
class HostPnicNetworkResourceInfo(vmodl.DataObject):
    """``vim.host.RuntimeInfo.PnicNetworkResourceInfo``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostPnicNetworkResourceInfo/
    """
    pnic_device: str
    available_bandwidth_for_vm_traffic: int | None = None
    unused_bandwidth_for_vm_traffic: int | None = None
    placed_virtual_nics: list[HostPlacedVirtualNicIdentifier] | None = None

@define(kw_only=True)
class HostPortGroup(vmodl.DataObject):
    """``vim.host.PortGroup``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostPortGroup/
    """
    key: str | None = None
    port: list[HostPortGroupPort] | None = None
    vswitch: str | None = None
    computed_policy: HostNetworkPolicy
    spec: HostPortGroupSpec

@define(kw_only=True)
class HostPortGroupConfig(vmodl.DataObject):
    """``vim.host.PortGroup.Config``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostPortGroupConfig/
    """
    change_operation: str | None = None
    spec: HostPortGroupSpec | None = None

@define(kw_only=True)
class HostPortGroupPort(vmodl.DataObject):
    """``vim.host.PortGroup.Port``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostPortGroupPort/
    """
    key: str | None = None
    mac: list[str] | None = None
    type: str

@define(kw_only=True)
class HostPortGroupSpec(vmodl.DataObject):
    """``vim.host.PortGroup.Specification``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostPortGroupSpec/
    """
    name: str
    vlan_id: int
    vswitch_name: str
    policy: HostNetworkPolicy

@define(kw_only=True)
class HostPosixAccountSpec(HostAccountSpec):
    """``vim.host.LocalAccountManager.PosixAccountSpecification``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostPosixAccountSpec/
    """
    posix_id: int | None = None
    """Deprecated since 5.1."""
    shell_access: bool | None = None

@define(kw_only=True)
class HostPowerPolicy(vmodl.DataObject):
    """``vim.host.PowerSystem.PowerPolicy``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostPowerPolicy/
    """
    key: int
    name: str
    short_name: str
    description: str

@define(kw_only=True)
class HostProtocolEndpoint(vmodl.DataObject):
    """``vim.host.ProtocolEndpoint``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProtocolEndpoint/
    """
    pe_type: str
    """Deprecated since 6.0."""
    type: str | None = None
    """Since 6.5."""
    uuid: str
    host_key: list[vmodl.ManagedObjectReference[HostSystem]] | None = field(default=None, converter=_listoptionalHostSystem)
    """Refers to a HostSystem."""
    storage_array: str | None = None
    nfs_server: str | None = None
    nfs_dir: str | None = None
    nfs_server_scope: str | None = None
    """Since 6.5."""
    nfs_server_major: str | None = None
    """Since 6.5."""
    nfs_server_auth_type: str | None = None
    """Since 6.5."""
    nfs_server_user: str | None = None
    """Since 6.5."""
    device_id: str | None = None

@define(kw_only=True)
class HostProxySwitch(vmodl.DataObject):
    """``vim.host.HostProxySwitch``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProxySwitch/
    """
    dvs_uuid: str
    dvs_name: str
    key: str
    num_ports: int
    config_num_ports: int | None = None
    """Since 5.0."""
    num_ports_available: int
    uplink_port: list[KeyValue] | None = None
    mtu: int | None = None
    pnic: list[str] | None = None
    spec: HostProxySwitchSpec
    host_lag: list[HostProxySwitchHostLagConfig] | None = None
    """Since 5.5."""
    network_reservation_supported: bool | None = None
    """Since 5.5."""
    nsxt_enabled: bool | None = None
    """Since 7.0.0.0."""
    ens_enabled: bool | None = None
    """Since 7.0.0.0."""
    ens_interrupt_enabled: bool | None = None
    """Since 7.0.0.0."""
    transport_zones: list[DistributedVirtualSwitchHostMemberTransportZoneInfo] | None = None
    """Since 7.0.0.0."""
    nsx_used_uplink_port: list[str] | None = None
    """Since 7.0.0.0."""
    nsxt_status: str | None = None
    """Since 7.0.0.0."""
    nsxt_status_detail: str | None = None
    """Since 7.0.0.0."""
    ens_info: HostProxySwitchEnsInfo | None = None
    """Since 8.0.0.1."""
    network_offloading_enabled: bool | None = None
    """Since 8.0.0.1."""

@define(kw_only=True)
class HostProxySwitchConfig(vmodl.DataObject):
    """``vim.host.HostProxySwitch.Config``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProxySwitchConfig/
    """
    change_operation: str | None = None
    uuid: str
    spec: HostProxySwitchSpec | None = None

@define(kw_only=True)
class HostProxySwitchEnsInfo(vmodl.DataObject):
    """``vim.host.HostProxySwitch.EnsInfo``. Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProxySwitchEnsInfo/
    """
    ops_version: int
    num_ps_ops: int
    num_lcore_ops: int
    error_status: int
    lcore_status: int

@define(kw_only=True)
class HostProxySwitchHostLagConfig(vmodl.DataObject):
    """``vim.host.HostProxySwitch.HostLagConfig``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProxySwitchHostLagConfig/
    """
    lag_key: str
    lag_name: str | None = None
    uplink_port: list[KeyValue] | None = None

@define(kw_only=True)
class HostProxySwitchSpec(vmodl.DataObject):
    """``vim.host.HostProxySwitch.Specification``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProxySwitchSpec/
    """
    backing: DistributedVirtualSwitchHostMemberBacking | None = None

@define(kw_only=True)
class HostPtpConfig(vmodl.DataObject):
    """``vim.host.PtpConfig``. Since 7.0.3.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostPtpConfig/
    """
    domain: int | None = None
    port: list[HostPtpConfigPtpPort] | None = None

@define(kw_only=True)
class HostPtpConfigPtpPort(vmodl.DataObject):
    """``vim.host.PtpConfig.PtpPort``. Since 7.0.3.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostPtpConfigPtpPort/
    """
    index: int
    device_type: str | None = None
    device: str | None = None
    ip_config: HostIpConfig | None = None

@define(kw_only=True)
class HostQualifiedName(vmodl.DataObject):
    """``vim.host.QualifiedName``. Since 7.0.3.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostQualifiedName/
    """
    value: str
    type: str

@define(kw_only=True)
class HostRdmaDevice(vmodl.DataObject):
    """``vim.host.RdmaDevice``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostRdmaDevice/
    """
    key: str
    device: str
    driver: str | None = None
    description: str | None = None
    backing: HostRdmaDeviceBacking | None = None
    connection_info: HostRdmaDeviceConnectionInfo
    capability: HostRdmaDeviceCapability

@define(kw_only=True)
class HostRdmaDeviceBacking(vmodl.DataObject):
    """``vim.host.RdmaDevice.Backing``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostRdmaDeviceBacking/
    """

@define(kw_only=True)
class HostRdmaDeviceCapability(vmodl.DataObject):
    """``vim.host.RdmaDevice.Capability``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostRdmaDeviceCapability/
    """
    roce_v1_capable: bool
    roce_v2_capable: bool
    i_warp_capable: bool

@define(kw_only=True)
class HostRdmaDeviceConnectionInfo(vmodl.DataObject):
    """``vim.host.RdmaDevice.ConnectionInfo``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostRdmaDeviceConnectionInfo/
    """
    state: str
    mtu: int
    speed_in_mbps: int

@define(kw_only=True)
class HostRdmaDevicePnicBacking(HostRdmaDeviceBacking):
    """``vim.host.RdmaDevice.PnicBacking``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostRdmaDevicePnicBacking/
    """
    paired_uplink: str

@define(kw_only=True)
class HostRdmaHba(HostHostBusAdapter):
    """``vim.host.RdmaHba``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostRdmaHba/
    """
    associated_rdma_device: str | None = None

@define(kw_only=True)
class HostRdmaTargetTransport(HostTargetTransport):
    """``vim.host.RdmaTargetTransport``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostRdmaTargetTransport/
    """

@define(kw_only=True)
class HostReliableMemoryInfo(vmodl.DataObject):
    """``vim.host.ReliableMemoryInfo``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostReliableMemoryInfo/
    """
    memory_size: int

@define(kw_only=True)
class HostResignatureRescanResult(vmodl.DataObject):
    """``vim.host.ResignatureRescanResult``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostResignatureRescanResult/
    """
    rescan: list[HostVmfsRescanResult] | None = None
    """Deprecated since 5.1."""
    result: vmodl.ManagedObjectReference[Datastore] = field(converter=_Datastore)
    """Refers to a Datastore."""

@define(kw_only=True)
class HostRuntimeInfo(vmodl.DataObject):
    """``vim.host.RuntimeInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostRuntimeInfo/
    """
    connection_state: HostSystemConnectionState
    power_state: HostSystemPowerState
    """Since 2.5."""
    standby_mode: str | None = None
    """Since 4.1."""
    in_maintenance_mode: bool
    in_quarantine_mode: bool | None = None
    """Since 6.5."""
    boot_time: datetime.datetime | None = None
    health_system_runtime: HealthSystemRuntime | None = None
    """Since 2.5."""
    das_host_state: ClusterDasFdmHostState | None = None
    """Since 5.0."""
    tpm_pcr_values: list[HostTpmDigestInfo] | None = None
    """Deprecated since 5.1. Since 4.0."""
    vsan_runtime_info: VsanHostRuntimeInfo | None = None
    """Since 5.5."""
    network_runtime_info: HostRuntimeInfoNetworkRuntimeInfo | None = None
    """Since 5.5."""
    v_flash_resource_runtime_info: HostVFlashManagerVFlashResourceRunTimeInfo | None = None
    """Since 5.5."""
    host_max_virtual_disk_capacity: int | None = None
    """Since 5.5."""
    crypto_state: str | None = None
    """Since 6.5."""
    crypto_key_id: CryptoKeyId | None = None
    """Since 6.5."""
    stateless_nvds_migration_ready: str | None = None
    """Since 7.0.2.0."""
    state_encryption: HostRuntimeInfoStateEncryptionInfo | None = None
    """Since 7.0.3.0."""

@define(kw_only=True)
class HostRuntimeInfoNetStackInstanceRuntimeInfo(vmodl.DataObject):
    """``vim.host.RuntimeInfo.NetStackInstanceRuntimeInfo``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostRuntimeInfoNetStackInstanceRuntimeInfo/
    """
    net_stack_instance_key: str
    state: str | None = None
    vmknic_keys: list[str] | None = None
    max_number_of_connections: int | None = None
    current_ip_v6_enabled: bool | None = None

@define(kw_only=True)
class HostRuntimeInfoNetworkRuntimeInfo(vmodl.DataObject):
    """``vim.host.RuntimeInfo.NetworkRuntimeInfo``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostRuntimeInfoNetworkRuntimeInfo/
    """
    net_stack_instance_runtime_info: list[HostRuntimeInfoNetStackInstanceRuntimeInfo] | None = None
    network_resource_runtime: HostNetworkResourceRuntime | None = None
    """Since 6.0."""

@define(kw_only=True)
class HostRuntimeInfoStateEncryptionInfo(vmodl.DataObject):
    """``vim.host.RuntimeInfo.StateEncryptionInfo``. Since 7.0.3.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostRuntimeInfoStateEncryptionInfo/
    """
    protection_mode: str
    require_secure_boot: bool | None = None
    require_exec_installed_only: bool | None = None

@define(kw_only=True)
class HostScsiDisk(ScsiLun):
    """``vim.host.ScsiDisk``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostScsiDisk/
    """
    capacity: HostDiskDimensionsLba
    device_path: str
    ssd: bool | None = None
    """Since 5.0."""
    local_disk: bool | None = None
    """Since 6.0."""
    physical_location: list[str] | None = None
    """Since 6.0."""
    emulated_dixdif_enabled: bool | None = None
    """Since 6.0."""
    vsan_disk_info: VsanHostVsanDiskInfo | None = None
    """Since 6.0."""
    scsi_disk_type: str | None = None
    """Since 6.5."""

@define(kw_only=True)
class HostScsiDiskPartition(vmodl.DataObject):
    """``vim.host.ScsiDisk.Partition``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostScsiDiskPartition/
    """
    disk_name: str
    partition: int

@define(kw_only=True)
class HostScsiTopology(vmodl.DataObject):
    """``vim.host.ScsiTopology``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostScsiTopology/
    """
    adapter: list[HostScsiTopologyInterface] | None = None

@define(kw_only=True)
class HostScsiTopologyInterface(vmodl.DataObject):
    """``vim.host.ScsiTopology.Interface``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostScsiTopologyInterface/
    """
    key: str
    adapter: str
    target: list[HostScsiTopologyTarget] | None = None

@define(kw_only=True)
class HostScsiTopologyLun(vmodl.DataObject):
    """``vim.host.ScsiTopology.Lun``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostScsiTopologyLun/
    """
    key: str
    lun: int
    scsi_lun: str

@define(kw_only=True)
class HostScsiTopologyTarget(vmodl.DataObject):
    """``vim.host.ScsiTopology.Target``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostScsiTopologyTarget/
    """
    key: str
    target: int
    lun: list[HostScsiTopologyLun] | None = None
    transport: HostTargetTransport | None = None

@define(kw_only=True)
class HostSecuritySpec(vmodl.DataObject):
    """``vim.host.SecuritySpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSecuritySpec/
    """
    admin_password: str | None = None
    """Secret."""
    remove_permission: list[Permission] | None = None
    """Since 4.1."""
    add_permission: list[Permission] | None = None
    """Since 4.1."""

@define(kw_only=True)
class HostSerialAttachedHba(HostHostBusAdapter):
    """``vim.host.SerialAttachedHba``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSerialAttachedHba/
    """
    node_world_wide_name: str

@define(kw_only=True)
class HostSerialAttachedTargetTransport(HostTargetTransport):
    """``vim.host.SerialAttachedTargetTransport``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSerialAttachedTargetTransport/
    """

@define(kw_only=True)
class HostService(vmodl.DataObject):
    """``vim.host.Service``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostService/
    """
    key: str
    label: str
    required: bool
    uninstallable: bool
    running: bool
    ruleset: list[str] | None = None
    policy: str
    source_package: HostServiceSourcePackage | None = None
    """Since 5.0."""

@define(kw_only=True)
class HostServiceConfig(vmodl.DataObject):
    """``vim.host.ServiceConfig``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostServiceConfig/
    """
    service_id: str
    startup_policy: str

@define(kw_only=True)
class HostServiceInfo(vmodl.DataObject):
    """``vim.host.ServiceInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostServiceInfo/
    """
    service: list[HostService] | None = None

@define(kw_only=True)
class HostServiceSourcePackage(vmodl.DataObject):
    """``vim.host.Service.SourcePackage``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostServiceSourcePackage/
    """
    source_package_name: str
    description: str

@define(kw_only=True)
class HostSevInfo(vmodl.DataObject):
    """``vim.host.SevInfo``. Since 7.0.1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSevInfo/
    """
    sev_state: str
    max_sev_es_guests: int

@define(kw_only=True)
class HostSgxInfo(vmodl.DataObject):
    """``vim.host.SgxInfo``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSgxInfo/
    """
    sgx_state: str
    total_epc_memory: int
    flc_mode: str
    le_pub_key_hash: str | None = None
    registration_info: HostSgxRegistrationInfo | None = None
    """Since 8.0.0.1."""

@define(kw_only=True)
class HostSgxRegistrationInfo(vmodl.DataObject):
    """``vim.host.SgxRegistrationInfo``. Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSgxRegistrationInfo/
    """
    status: str | None = None
    bios_error: int | None = None
    registration_url: str | None = None
    type: str | None = None
    ppid: str | None = None
    last_registered_time: datetime.datetime | None = None

@define(kw_only=True)
class HostSharedGpuCapabilities(vmodl.DataObject):
    """``vim.host.SharedGpuCapabilities``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSharedGpuCapabilities/
    """
    vgpu: str
    disk_snapshot_supported: bool
    memory_snapshot_supported: bool
    suspend_supported: bool
    migrate_supported: bool

@define(kw_only=True)
class HostSnmpConfigSpec(vmodl.DataObject):
    """``vim.host.SnmpSystem.SnmpConfigSpec``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSnmpConfigSpec/
    """
    enabled: bool | None = None
    port: int | None = None
    read_only_communities: list[str] | None = None
    """Secret."""
    trap_targets: list[HostSnmpDestination] | None = None
    option: list[KeyValue] | None = None
    """Since 5.0."""

@define(kw_only=True)
class HostSnmpDestination(vmodl.DataObject):
    """``vim.host.SnmpSystem.SnmpConfigSpec.Destination``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSnmpDestination/
    """
    host_name: str
    port: int
    community: str
    """Secret."""

@define(kw_only=True)
class HostSnmpSystemAgentLimits(vmodl.DataObject):
    """``vim.host.SnmpSystem.AgentLimits``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSnmpSystemAgentLimits/
    """
    max_read_only_communities: int
    max_trap_destinations: int
    max_community_length: int
    max_buffer_size: int
    capability: HostSnmpAgentCapability
    """Since 4.0."""

@define(kw_only=True)
class HostSriovConfig(HostPciPassthruConfig):
    """``vim.host.SriovConfig``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSriovConfig/
    """
    sriov_enabled: bool
    num_virtual_function: int

@define(kw_only=True)
class HostSriovDevicePoolInfo(vmodl.DataObject):
    """``vim.host.SriovDevicePoolInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSriovDevicePoolInfo/
    """
    key: str

@define(kw_only=True)
class HostSriovInfo(HostPciPassthruInfo):
    """``vim.host.SriovInfo``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSriovInfo/
    """
    sriov_enabled: bool
    sriov_capable: bool
    sriov_active: bool
    num_virtual_function_requested: int
    num_virtual_function: int
    max_virtual_function_supported: int

@define(kw_only=True)
class HostSriovNetworkDevicePoolInfo(HostSriovDevicePoolInfo):
    """``vim.host.SriovNetworkDevicePoolInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSriovNetworkDevicePoolInfo/
    """
    switch_key: str | None = None
    switch_uuid: str | None = None
    pnic: list[PhysicalNic] | None = None

@define(kw_only=True)
class HostSslThumbprintInfo(vmodl.DataObject):
    """``vim.host.SslThumbprintInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSslThumbprintInfo/
    """
    principal: str
    owner_tag: str
    """Since 5.0."""
    ssl_thumbprints: list[str] | None = None

@define(kw_only=True)
class HostStorageArrayTypePolicyOption(vmodl.DataObject):
    """``vim.host.StorageArrayTypePolicyOption``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostStorageArrayTypePolicyOption/
    """
    policy: ElementDescription

@define(kw_only=True)
class HostStorageDeviceInfo(vmodl.DataObject):
    """``vim.host.StorageDeviceInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostStorageDeviceInfo/
    """
    host_bus_adapter: list[HostHostBusAdapter] | None = None
    scsi_lun: list[ScsiLun] | None = None
    scsi_topology: HostScsiTopology | None = None
    nvme_topology: HostNvmeTopology | None = None
    """Since 7.0.0.0."""
    multipath_info: HostMultipathInfo | None = None
    plug_store_topology: HostPlugStoreTopology | None = None
    """Since 4.0."""
    software_internet_scsi_enabled: bool

@define(kw_only=True)
class HostStorageElementInfo(HostHardwareElementInfo):
    """``vim.host.HardwareStatusInfo.StorageStatusInfo``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostStorageElementInfo/
    """
    operational_info: list[HostStorageOperationalInfo] | None = None

@define(kw_only=True)
class HostStorageOperationalInfo(vmodl.DataObject):
    """``vim.host.HardwareStatusInfo.StorageStatusInfo.OperationalInfo``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostStorageOperationalInfo/
    """
    property: str
    value: str

@define(kw_only=True)
class HostStorageSystemDiskLocatorLedResult(vmodl.DataObject):
    """``vim.host.StorageSystem.DiskLocatorLedResult``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostStorageSystemDiskLocatorLedResult/
    """
    key: str
    fault: MethodFault

@define(kw_only=True)
class HostStorageSystemScsiLunResult(vmodl.DataObject):
    """``vim.host.StorageSystem.ScsiLunResult``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostStorageSystemScsiLunResult/
    """
    key: str
    fault: MethodFault | None = None

@define(kw_only=True)
class HostStorageSystemVmfsVolumeResult(vmodl.DataObject):
    """``vim.host.StorageSystem.VmfsVolumeResult``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostStorageSystemVmfsVolumeResult/
    """
    key: str
    fault: MethodFault | None = None

@define(kw_only=True)
class HostSystemHealthInfo(vmodl.DataObject):
    """``vim.host.SystemHealthInfo``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSystemHealthInfo/
    """
    numeric_sensor_info: list[HostNumericSensorInfo] | None = None

@define(kw_only=True)
class HostSystemIdentificationInfo(vmodl.DataObject):
    """``vim.host.SystemIdentificationInfo``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSystemIdentificationInfo/
    """
    identifier_value: str
    identifier_type: ElementDescription

@define(kw_only=True)
class HostSystemInfo(vmodl.DataObject):
    """``vim.host.SystemInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSystemInfo/
    """
    vendor: str
    model: str
    uuid: str
    other_identifying_info: list[HostSystemIdentificationInfo] | None = None
    """Since 2.5."""
    serial_number: str | None = None
    """Since 6.7."""
    qualified_name: list[HostQualifiedName] | None = None
    """Since 7.0.3.0."""
    vvol_host_nqn: HostQualifiedName | None = None
    """Since 8.0.0.0."""
    vvol_host_id: str | None = None
    """Since 8.0.0.0."""

@define(kw_only=True)
class HostSystemResourceInfo(vmodl.DataObject):
    """``vim.host.SystemResourceInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSystemResourceInfo/
    """
    key: str
    config: ResourceConfigSpec | None = None
    child: list[HostSystemResourceInfo] | None = None

@define(kw_only=True)
class HostSystemSwapConfiguration(vmodl.DataObject):
    """``vim.host.SystemSwapConfiguration``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSystemSwapConfiguration/
    """
    option: list[HostSystemSwapConfigurationSystemSwapOption] | None = None

@define(kw_only=True)
class HostSystemSwapConfigurationDatastoreOption(HostSystemSwapConfigurationSystemSwapOption):
    """``vim.host.SystemSwapConfiguration.DatastoreOption``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSystemSwapConfigurationDatastoreOption/
    """
    datastore: str

@define(kw_only=True)
class HostSystemSwapConfigurationDisabledOption(HostSystemSwapConfigurationSystemSwapOption):
    """``vim.host.SystemSwapConfiguration.DisabledOption``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSystemSwapConfigurationDisabledOption/
    """

@define(kw_only=True)
class HostSystemSwapConfigurationHostCacheOption(HostSystemSwapConfigurationSystemSwapOption):
    """``vim.host.SystemSwapConfiguration.HostCacheOption``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSystemSwapConfigurationHostCacheOption/
    """

@define(kw_only=True)
class HostSystemSwapConfigurationHostLocalSwapOption(HostSystemSwapConfigurationSystemSwapOption):
    """``vim.host.SystemSwapConfiguration.HostLocalSwapOption``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSystemSwapConfigurationHostLocalSwapOption/
    """

@define(kw_only=True)
class HostSystemSwapConfigurationSystemSwapOption(vmodl.DataObject):
    """``vim.host.SystemSwapConfiguration.SystemSwapOption``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSystemSwapConfigurationSystemSwapOption/
    """
    key: int

@define(kw_only=True)
class HostTargetTransport(vmodl.DataObject):
    """``vim.host.TargetTransport``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostTargetTransport/
    """

@define(kw_only=True)
class HostTcpHba(HostHostBusAdapter):
    """``vim.host.TcpHba``. Since 7.0.3.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostTcpHba/
    """
    associated_pnic: str | None = None

@define(kw_only=True)
class HostTcpHbaCreateSpec(HostHbaCreateSpec):
    """``vim.host.TcpHbaCreateSpec``. Since 7.0.3.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostTcpHbaCreateSpec/
    """
    pnic: str

@define(kw_only=True)
class HostTcpTargetTransport(HostTargetTransport):
    """``vim.host.TcpTargetTransport``. Since 7.0.3.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostTcpTargetTransport/
    """

@define(kw_only=True)
class HostTpmAttestationInfo(vmodl.DataObject):
    """``vim.host.TpmAttestationInfo``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostTpmAttestationInfo/
    """
    time: datetime.datetime
    status: HostTpmAttestationInfoAcceptanceStatus
    message: LocalizableMessage | None = None

@define(kw_only=True)
class HostTpmAttestationReport(vmodl.DataObject):
    """``vim.host.TpmAttestationReport``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostTpmAttestationReport/
    """
    tpm_pcr_values: list[HostTpmDigestInfo]
    tpm_events: list[HostTpmEventLogEntry]
    tpm_log_reliable: bool

@define(kw_only=True)
class HostTpmBootCompleteEventDetails(HostTpmEventDetails):
    """``vim.host.TpmBootCompleteEventDetails``. Since 8.0.1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostTpmBootCompleteEventDetails/
    """

@define(kw_only=True)
class HostTpmBootSecurityOptionEventDetails(HostTpmEventDetails):
    """``vim.host.TpmBootSecurityOptionEventDetails``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostTpmBootSecurityOptionEventDetails/
    """
    boot_security_option: str

@define(kw_only=True)
class HostTpmCommandEventDetails(HostTpmEventDetails):
    """``vim.host.TpmCommandEventDetails``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostTpmCommandEventDetails/
    """
    command_line: str

@define(kw_only=True)
class HostTpmDigestInfo(HostDigestInfo):
    """``vim.host.TpmDigestInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostTpmDigestInfo/
    """
    pcr_number: int

@define(kw_only=True)
class HostTpmEventDetails(vmodl.DataObject):
    """``vim.host.TpmEventDetails``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostTpmEventDetails/
    """
    data_hash: bytes
    data_hash_method: str | None = None
    """Since 6.7."""

@define(kw_only=True)
class HostTpmEventLogEntry(vmodl.DataObject):
    """``vim.host.TpmEventLogEntry``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostTpmEventLogEntry/
    """
    pcr_index: int
    event_details: HostTpmEventDetails

@define(kw_only=True)
class HostTpmNvTagEventDetails(HostTpmBootSecurityOptionEventDetails):
    """``vim.host.TpmNvTagEventDetails``. Since 7.0.2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostTpmNvTagEventDetails/
    """

@define(kw_only=True)
class HostTpmOptionEventDetails(HostTpmEventDetails):
    """``vim.host.TpmOptionEventDetails``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostTpmOptionEventDetails/
    """
    options_file_name: str
    boot_options: bytes | None = None

@define(kw_only=True)
class HostTpmSignerEventDetails(HostTpmBootSecurityOptionEventDetails):
    """``vim.host.TpmSignerEventDetails``. Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostTpmSignerEventDetails/
    """

@define(kw_only=True)
class HostTpmSoftwareComponentEventDetails(HostTpmEventDetails):
    """``vim.host.TpmSoftwareComponentEventDetails``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostTpmSoftwareComponentEventDetails/
    """
    component_name: str
    vib_name: str
    vib_version: str
    vib_vendor: str

@define(kw_only=True)
class HostTpmVersionEventDetails(HostTpmEventDetails):
    """``vim.host.TpmVersionEventDetails``. Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostTpmVersionEventDetails/
    """
    version: bytes

@define(kw_only=True)
class HostTrustAuthorityAttestationInfo(vmodl.DataObject):
    """``vim.host.TrustAuthorityAttestationInfo``. Since 7.0.1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostTrustAuthorityAttestationInfo/
    """
    attestation_status: str
    service_id: str | None = None
    attested_at: datetime.datetime | None = None
    attested_until: datetime.datetime | None = None
    messages: list[LocalizableMessage] | None = None

@define(kw_only=True)
class HostUnresolvedVmfsExtent(vmodl.DataObject):
    """``vim.host.UnresolvedVmfsExtent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostUnresolvedVmfsExtent/
    """
    device: HostScsiDiskPartition
    device_path: str
    vmfs_uuid: str
    is_head_extent: bool
    ordinal: int
    start_block: int
    end_block: int
    reason: str

@define(kw_only=True)
class HostUnresolvedVmfsResignatureSpec(vmodl.DataObject):
    """``vim.host.UnresolvedVmfsResignatureSpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostUnresolvedVmfsResignatureSpec/
    """
    extent_device_path: list[str]

@define(kw_only=True)
class HostUnresolvedVmfsResolutionResult(vmodl.DataObject):
    """``vim.host.UnresolvedVmfsResolutionResult``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostUnresolvedVmfsResolutionResult/
    """
    spec: HostUnresolvedVmfsResolutionSpec
    vmfs: HostVmfsVolume | None = None
    fault: MethodFault | None = None

@define(kw_only=True)
class HostUnresolvedVmfsResolutionSpec(vmodl.DataObject):
    """``vim.host.UnresolvedVmfsResolutionSpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostUnresolvedVmfsResolutionSpec/
    """
    extent_device_path: list[str]
    uuid_resolution: str

@define(kw_only=True)
class HostUnresolvedVmfsVolume(vmodl.DataObject):
    """``vim.host.UnresolvedVmfsVolume``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostUnresolvedVmfsVolume/
    """
    extent: list[HostUnresolvedVmfsExtent]
    vmfs_label: str
    vmfs_uuid: str
    total_blocks: int
    resolve_status: HostUnresolvedVmfsVolumeResolveStatus

@define(kw_only=True)
class HostUnresolvedVmfsVolumeResolveStatus(vmodl.DataObject):
    """``vim.host.UnresolvedVmfsVolume.ResolveStatus``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostUnresolvedVmfsVolumeResolveStatus/
    """
    resolvable: bool
    incomplete_extents: bool | None = None
    multiple_copies: bool | None = None

@define(kw_only=True)
class HostVFlashManagerVFlashCacheConfigInfo(vmodl.DataObject):
    """``vim.host.VFlashManager.VFlashCacheConfigInfo``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVFlashManagerVFlashCacheConfigInfo/
    """
    v_flash_module_config_option: list[HostVFlashManagerVFlashCacheConfigInfoVFlashModuleConfigOption] | None = None
    default_v_flash_module: str | None = None
    swap_cache_reservation_in_gb: int | None = None

@define(kw_only=True)
class HostVFlashManagerVFlashCacheConfigInfoVFlashModuleConfigOption(vmodl.DataObject):
    """``vim.host.VFlashManager.VFlashCacheConfigInfo.VFlashModuleConfigOption``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVFlashManagerVFlashCacheConfigInfoVFlashModuleConfigOption/
    """
    v_flash_module: str
    v_flash_module_version: str
    min_supported_module_version: str
    cache_consistency_type: ChoiceOption
    cache_mode: ChoiceOption
    block_size_in_kb_option: LongOption
    reservation_in_mb_option: LongOption
    max_disk_size_in_kb: int

@define(kw_only=True)
class HostVFlashManagerVFlashCacheConfigSpec(vmodl.DataObject):
    """``vim.host.VFlashManager.VFlashCacheConfigSpec``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVFlashManagerVFlashCacheConfigSpec/
    """
    default_v_flash_module: str
    swap_cache_reservation_in_gb: int

@define(kw_only=True)
class HostVFlashManagerVFlashConfigInfo(vmodl.DataObject):
    """``vim.host.VFlashManager.VFlashConfigInfo``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVFlashManagerVFlashConfigInfo/
    """
    v_flash_resource_config_info: HostVFlashManagerVFlashResourceConfigInfo | None = None
    v_flash_cache_config_info: HostVFlashManagerVFlashCacheConfigInfo | None = None

@define(kw_only=True)
class HostVFlashManagerVFlashResourceConfigInfo(vmodl.DataObject):
    """``vim.host.VFlashManager.VFlashResourceConfigInfo``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVFlashManagerVFlashResourceConfigInfo/
    """
    vffs: HostVffsVolume | None = None
    capacity: int

@define(kw_only=True)
class HostVFlashManagerVFlashResourceConfigSpec(vmodl.DataObject):
    """``vim.host.VFlashManager.VFlashResourceConfigSpec``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVFlashManagerVFlashResourceConfigSpec/
    """
    vffs_uuid: str

@define(kw_only=True)
class HostVFlashManagerVFlashResourceRunTimeInfo(vmodl.DataObject):
    """``vim.host.VFlashManager.VFlashResourceRunTimeInfo``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVFlashManagerVFlashResourceRunTimeInfo/
    """
    usage: int
    capacity: int
    accessible: bool
    capacity_for_vm_cache: int
    free_for_vm_cache: int

@define(kw_only=True)
class HostVFlashResourceConfigurationResult(vmodl.DataObject):
    """``vim.host.VFlashResourceConfigurationResult``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVFlashResourceConfigurationResult/
    """
    device_path: list[str] | None = None
    vffs: HostVffsVolume | None = None
    disk_configuration_result: list[HostDiskConfigurationResult] | None = None

@define(kw_only=True)
class HostVMotionConfig(vmodl.DataObject):
    """``vim.host.VMotionConfig``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVMotionConfig/
    """
    vmotion_nic_key: str | None = None
    enabled: bool

@deprecated("Deprecated since 4.0: use HostVirtualNicManagerInfo.")
@define(kw_only=True)
class HostVMotionInfo(vmodl.DataObject):
    """``vim.host.VMotionInfo``. Since 2.0.

    Deprecated since 4.0: use HostVirtualNicManagerInfo.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVMotionInfo/
    """
    net_config: HostVMotionNetConfig | None = None
    ip_config: HostIpConfig | None = None

@define(kw_only=True)
class HostVMotionManagerDstInstantCloneResult(vmodl.DataObject):
    """``vim.host.VMotionManager.DstInstantCloneResult``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVMotionManagerDstInstantCloneResult/
    """
    dst_vm_id: int | None = None
    start_time: int | None = None
    cpt_load_time: int | None = None
    cpt_load_done_time: int | None = None
    replicate_mem_done_time: int | None = None
    end_time: int | None = None
    cpt_xfer_time: int | None = None
    cpt_cache_used: int | None = None
    dev_cpt_stream_size: int | None = None
    dev_cpt_stream_time: int | None = None

@define(kw_only=True)
class HostVMotionManagerSrcInstantCloneResult(vmodl.DataObject):
    """``vim.host.VMotionManager.SrcInstantCloneResult``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVMotionManagerSrcInstantCloneResult/
    """
    start_time: int | None = None
    quiesce_time: int | None = None
    quiesce_done_time: int | None = None
    resume_done_time: int | None = None
    end_time: int | None = None

@define(kw_only=True)
class HostVMotionNetConfig(vmodl.DataObject):
    """``vim.host.VMotionSystem.NetConfig``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVMotionNetConfig/
    """
    candidate_vnic: list[HostVirtualNic] | None = None
    selected_vnic: str | None = None

@define(kw_only=True)
class HostVfatVolume(HostFileSystemVolume):
    """``vim.host.VfatVolume``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVfatVolume/
    """

@define(kw_only=True)
class HostVffsSpec(vmodl.DataObject):
    """``vim.host.VffsVolume.Specification``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVffsSpec/
    """
    device_path: str
    partition: HostDiskPartitionSpec | None = None
    major_version: int
    volume_name: str

@define(kw_only=True)
class HostVffsVolume(HostFileSystemVolume):
    """``vim.host.VffsVolume``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVffsVolume/
    """
    major_version: int
    version: str
    uuid: str
    extent: list[HostScsiDiskPartition]

@define(kw_only=True)
class HostVirtualNic(vmodl.DataObject):
    """``vim.host.VirtualNic``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVirtualNic/
    """
    device: str
    key: str
    portgroup: str
    spec: HostVirtualNicSpec
    port: str | None = None

@define(kw_only=True)
class HostVirtualNicConfig(vmodl.DataObject):
    """``vim.host.VirtualNic.Config``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVirtualNicConfig/
    """
    change_operation: str | None = None
    device: str | None = None
    portgroup: str
    spec: HostVirtualNicSpec | None = None

@define(kw_only=True)
class HostVirtualNicConnection(vmodl.DataObject):
    """``vim.host.VirtualNicConnection``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVirtualNicConnection/
    """
    portgroup: str | None = None
    dv_port: DistributedVirtualSwitchPortConnection | None = None
    op_network: HostVirtualNicOpaqueNetworkSpec | None = None
    """Since 6.7."""

@define(kw_only=True)
class HostVirtualNicIpRouteSpec(vmodl.DataObject):
    """``vim.host.VirtualNic.IpRouteSpec``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVirtualNicIpRouteSpec/
    """
    ip_route_config: HostIpRouteConfig | None = None

@define(kw_only=True)
class HostVirtualNicManagerInfo(vmodl.DataObject):
    """``vim.host.VirtualNicManagerInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVirtualNicManagerInfo/
    """
    net_config: list[VirtualNicManagerNetConfig] | None = None

@define(kw_only=True)
class HostVirtualNicManagerNicTypeSelection(vmodl.DataObject):
    """``vim.host.VirtualNicManager.NicTypeSelection``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVirtualNicManagerNicTypeSelection/
    """
    vnic: HostVirtualNicConnection
    nic_type: list[str] | None = None

@define(kw_only=True)
class HostVirtualNicOpaqueNetworkSpec(vmodl.DataObject):
    """``vim.host.VirtualNic.OpaqueNetworkSpec``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVirtualNicOpaqueNetworkSpec/
    """
    opaque_network_id: str
    opaque_network_type: str

@define(kw_only=True)
class HostVirtualNicSpec(vmodl.DataObject):
    """``vim.host.VirtualNic.Specification``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVirtualNicSpec/
    """
    dynamic_property: list[DynamicProperty] | None = None
    ip: HostIpConfig | None = None
    mac: str | None = None
    distributed_virtual_port: DistributedVirtualSwitchPortConnection | None = None
    """Since 4.0."""
    portgroup: str | None = None
    """Since 4.0."""
    mtu: int | None = None
    """Since 4.0."""
    tso_enabled: bool | None = None
    """Since 4.0."""
    net_stack_instance_key: str | None = None
    """Since 5.5."""
    opaque_network: HostVirtualNicOpaqueNetworkSpec | None = None
    """Since 6.0."""
    external_id: str | None = None
    """Since 6.0."""
    pinned_pnic: str | None = None
    """Since 6.0."""
    ip_route_spec: HostVirtualNicIpRouteSpec | None = None
    """Since 6.5."""
    system_owned: bool | None = None
    """Since 7.0.0.0."""
    dpu_id: str | None = None
    """Since 8.0.0.1."""

@define(kw_only=True)
class HostVirtualSwitch(vmodl.DataObject):
    """``vim.host.VirtualSwitch``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVirtualSwitch/
    """
    name: str
    key: str
    num_ports: int
    num_ports_available: int
    mtu: int | None = None
    """Since 2.5."""
    portgroup: list[str] | None = None
    pnic: list[str] | None = None
    spec: HostVirtualSwitchSpec

@define(kw_only=True)
class HostVirtualSwitchAutoBridge(HostVirtualSwitchBridge):
    """``vim.host.VirtualSwitch.AutoBridge``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVirtualSwitchAutoBridge/
    """
    excluded_nic_device: list[str] | None = None
    """Since 2.5."""

@define(kw_only=True)
class HostVirtualSwitchBeaconConfig(vmodl.DataObject):
    """``vim.host.VirtualSwitch.BeaconConfig``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVirtualSwitchBeaconConfig/
    """
    interval: int

@define(kw_only=True)
class HostVirtualSwitchBondBridge(HostVirtualSwitchBridge):
    """``vim.host.VirtualSwitch.BondBridge``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVirtualSwitchBondBridge/
    """
    nic_device: list[str]
    beacon: HostVirtualSwitchBeaconConfig | None = None
    link_discovery_protocol_config: LinkDiscoveryProtocolConfig | None = None
    """Since 4.0."""

@define(kw_only=True)
class HostVirtualSwitchBridge(vmodl.DataObject):
    """``vim.host.VirtualSwitch.Bridge``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVirtualSwitchBridge/
    """

@define(kw_only=True)
class HostVirtualSwitchConfig(vmodl.DataObject):
    """``vim.host.VirtualSwitch.Config``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVirtualSwitchConfig/
    """
    change_operation: str | None = None
    name: str
    spec: HostVirtualSwitchSpec | None = None

@define(kw_only=True)
class HostVirtualSwitchSimpleBridge(HostVirtualSwitchBridge):
    """``vim.host.VirtualSwitch.SimpleBridge``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVirtualSwitchSimpleBridge/
    """
    nic_device: str

@define(kw_only=True)
class HostVirtualSwitchSpec(vmodl.DataObject):
    """``vim.host.VirtualSwitch.Specification``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVirtualSwitchSpec/
    """
    num_ports: int
    bridge: HostVirtualSwitchBridge | None = None
    policy: HostNetworkPolicy | None = None
    mtu: int | None = None
    """Since 2.5."""

@define(kw_only=True)
class HostVmciAccessManagerAccessSpec(vmodl.DataObject):
    """``vim.host.VmciAccessManager.AccessSpec``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVmciAccessManagerAccessSpec/
    """
    vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""
    services: list[str] | None = None
    mode: str

@define(kw_only=True)
class HostVmfsRescanResult(vmodl.DataObject):
    """``vim.host.VmfsRescanResult``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVmfsRescanResult/
    """
    host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""
    fault: MethodFault | None = None

@define(kw_only=True)
class HostVmfsSpec(vmodl.DataObject):
    """``vim.host.VmfsVolume.Specification``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVmfsSpec/
    """
    extent: HostScsiDiskPartition
    block_size_mb: int | None = None
    """Deprecated since 6.5: use HostVmfsSpec.blockSize."""
    major_version: int
    volume_name: str
    block_size: int | None = None
    """Since 6.5."""
    unmap_granularity: int | None = None
    """Since 6.5."""
    unmap_priority: str | None = None
    """Since 6.5."""
    unmap_bandwidth_spec: VmfsUnmapBandwidthSpec | None = None
    """Since 6.7."""

@define(kw_only=True)
class HostVmfsVolume(HostFileSystemVolume):
    """``vim.host.VmfsVolume``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVmfsVolume/
    """
    block_size_mb: int
    """Deprecated since 6.5: use HostVmfsVolume.blockSize."""
    block_size: int | None = None
    """Since 6.5."""
    unmap_granularity: int | None = None
    """Since 6.5."""
    unmap_priority: str | None = None
    """Since 6.5."""
    unmap_bandwidth_spec: VmfsUnmapBandwidthSpec | None = None
    """Since 6.7."""
    max_blocks: int
    major_version: int
    version: str
    uuid: str
    extent: list[HostScsiDiskPartition]
    vmfs_upgradable: bool
    force_mounted_info: HostForceMountedInfo | None = None
    """Since 4.0."""
    ssd: bool | None = None
    """Since 5.0."""
    local: bool | None = None
    """Since 5.5."""
    scsi_disk_type: str | None = None
    """Since 6.5."""

@define(kw_only=True)
class HostVsanInternalSystemCmmdsQuery(vmodl.DataObject):
    """``vim.host.VsanInternalSystem.CmmdsQuery``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVsanInternalSystemCmmdsQuery/
    """
    type: str | None = None
    uuid: str | None = None
    owner: str | None = None

@define(kw_only=True)
class HostVsanInternalSystemDeleteVsanObjectsResult(vmodl.DataObject):
    """``vim.host.VsanInternalSystem.DeleteVsanObjectsResult``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVsanInternalSystemDeleteVsanObjectsResult/
    """
    uuid: str
    success: bool
    failure_reason: list[LocalizableMessage] | None = None

@define(kw_only=True)
class HostVsanInternalSystemVsanObjectOperationResult(vmodl.DataObject):
    """``vim.host.VsanInternalSystem.VsanObjectOperationResult``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVsanInternalSystemVsanObjectOperationResult/
    """
    uuid: str
    failure_reason: list[LocalizableMessage] | None = None

@define(kw_only=True)
class HostVsanInternalSystemVsanPhysicalDiskDiagnosticsResult(vmodl.DataObject):
    """``vim.host.VsanInternalSystem.VsanPhysicalDiskDiagnosticsResult``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVsanInternalSystemVsanPhysicalDiskDiagnosticsResult/
    """
    disk_uuid: str
    success: bool
    failure_reason: str | None = None

@define(kw_only=True)
class HostVvolNQN(vmodl.DataObject):
    """``vim.host.VvolNQN``. Since 8.0.2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVvolNQN/
    """
    target_nqn: str
    storage_array: str
    online: bool

@define(kw_only=True)
class HostVvolVolume(HostFileSystemVolume):
    """``vim.host.VvolVolume``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVvolVolume/
    """
    sc_id: str
    host_pe: list[VVolHostPE] | None = None
    host_vvol_nqn: list[HostVvolVolumeHostVvolNQN] | None = None
    """Since 8.0.2.0."""
    vasa_provider_info: list[VimVasaProviderInfo] | None = None
    storage_array: list[VASAStorageArray] | None = None
    protocol_endpoint_type: str | None = None
    """Since 8.0.0.0."""
    vvol_nqn_fields_available: bool | None = None
    """Since 8.0.2.0."""

@define(kw_only=True)
class HostVvolVolumeHostVvolNQN(vmodl.DataObject):
    """``vim.host.VvolVolume.HostVvolNQN``. Since 8.0.2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVvolVolumeHostVvolNQN/
    """
    host: vmodl.ManagedObjectReference[HostSystem] | None = field(default=None, converter=_optionalHostSystem)
    """Refers to a HostSystem."""
    vvol_nqn: list[HostVvolNQN] | None = None

@define(kw_only=True)
class HostVvolVolumeSpecification(vmodl.DataObject):
    """``vim.host.VvolVolume.Specification``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVvolVolumeSpecification/
    """
    max_size_in_mb: int
    volume_name: str
    vasa_provider_info: list[VimVasaProviderInfo] | None = None
    storage_array: list[VASAStorageArray] | None = None
    uuid: str

@define(kw_only=True)
class IscsiDependencyEntity(vmodl.DataObject):
    """``vim.host.IscsiManager.IscsiDependencyEntity``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IscsiDependencyEntity/
    """
    pnic_device: str
    vnic_device: str
    vmhba_name: str

@define(kw_only=True)
class IscsiMigrationDependency(vmodl.DataObject):
    """``vim.host.IscsiManager.IscsiMigrationDependency``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IscsiMigrationDependency/
    """
    migration_allowed: bool
    disallow_reason: IscsiStatus | None = None
    dependency: list[IscsiDependencyEntity] | None = None

@define(kw_only=True)
class IscsiPortInfo(vmodl.DataObject):
    """``vim.host.IscsiManager.IscsiPortInfo``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IscsiPortInfo/
    """
    vnic_device: str | None = None
    vnic: HostVirtualNic | None = None
    pnic_device: str | None = None
    pnic: PhysicalNic | None = None
    switch_name: str | None = None
    switch_uuid: str | None = None
    portgroup_name: str | None = None
    portgroup_key: str | None = None
    port_key: str | None = None
    opaque_network_id: str | None = None
    """Since 6.5."""
    opaque_network_type: str | None = None
    """Since 6.5."""
    opaque_network_name: str | None = None
    """Since 6.5."""
    external_id: str | None = None
    """Since 6.5."""
    compliance_status: IscsiStatus | None = None
    path_status: str | None = None

@define(kw_only=True)
class IscsiStatus(vmodl.DataObject):
    """``vim.host.IscsiManager.IscsiStatus``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IscsiStatus/
    """
    reason: list[MethodFault] | None = None

@define(kw_only=True)
class IsoImageFileInfo(FileInfo):
    """``vim.host.DatastoreBrowser.IsoImageInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IsoImageFileInfo/
    """

@define(kw_only=True)
class IsoImageFileQuery(FileQuery):
    """``vim.host.DatastoreBrowser.IsoImageQuery``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IsoImageFileQuery/
    """

@define(kw_only=True)
class KernelModuleInfo(vmodl.DataObject):
    """``vim.host.KernelModuleSystem.ModuleInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/KernelModuleInfo/
    """
    id: int
    name: str
    version: str
    filename: str
    option_string: str
    loaded: bool
    enabled: bool
    use_count: int
    read_only_section: KernelModuleSectionInfo
    writable_section: KernelModuleSectionInfo
    text_section: KernelModuleSectionInfo
    data_section: KernelModuleSectionInfo
    bss_section: KernelModuleSectionInfo

@define(kw_only=True)
class KernelModuleSectionInfo(vmodl.DataObject):
    """``vim.host.KernelModuleSystem.ModuleInfo.SectionInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/KernelModuleSectionInfo/
    """
    address: int
    length: int | None = None

@define(kw_only=True)
class LinkDiscoveryProtocolConfig(vmodl.DataObject):
    """``vim.host.LinkDiscoveryProtocolConfig``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LinkDiscoveryProtocolConfig/
    """
    protocol: str
    operation: str

@define(kw_only=True)
class LinkLayerDiscoveryProtocolInfo(vmodl.DataObject):
    """``vim.host.PhysicalNic.LldpInfo``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LinkLayerDiscoveryProtocolInfo/
    """
    chassis_id: str
    port_id: str
    time_to_live: int
    parameter: list[KeyAnyValue] | None = None

@define(kw_only=True)
class LocalDatastoreInfo(DatastoreInfo):
    """``vim.host.LocalDatastoreInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LocalDatastoreInfo/
    """
    path: str | None = None

@define(kw_only=True)
class ModeInfo(vmodl.DataObject):
    """``vim.host.FileAccess.Modes``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ModeInfo/
    """
    browse: str | None = None
    read: str
    modify: str
    use: str
    admin: str | None = None
    full: str

@define(kw_only=True)
class NasDatastoreInfo(DatastoreInfo):
    """``vim.host.NasDatastoreInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NasDatastoreInfo/
    """
    nas: HostNasVolume | None = None

@define(kw_only=True)
class NvdimmDimmInfo(vmodl.DataObject):
    """``vim.host.NvdimmSystem.DimmInfo``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NvdimmDimmInfo/
    """
    dimm_handle: int
    health_info: NvdimmHealthInfo
    total_capacity: int
    persistent_capacity: int
    available_persistent_capacity: int
    volatile_capacity: int
    available_volatile_capacity: int
    block_capacity: int
    region_info: list[NvdimmRegionInfo] | None = None
    representation_string: str

@define(kw_only=True)
class NvdimmGuid(vmodl.DataObject):
    """``vim.host.NvdimmSystem.Guid``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NvdimmGuid/
    """
    uuid: str

@define(kw_only=True)
class NvdimmHealthInfo(vmodl.DataObject):
    """``vim.host.NvdimmSystem.HealthInfo``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NvdimmHealthInfo/
    """
    health_status: str
    health_information: str
    state_flag_info: list[str] | None = None
    dimm_temperature: int
    dimm_temperature_threshold: int
    spare_blocks_percentage: int
    spare_block_threshold: int
    dimm_lifespan_percentage: int
    es_temperature: int | None = None
    es_temperature_threshold: int | None = None
    es_lifespan_percentage: int | None = None

@define(kw_only=True)
class NvdimmInterleaveSetInfo(vmodl.DataObject):
    """``vim.host.NvdimmSystem.InterleaveSetInfo``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NvdimmInterleaveSetInfo/
    """
    set_id: int
    range_type: str
    base_address: int
    size: int
    available_size: int
    device_list: list[int] | None = None
    state: str

@deprecated("Deprecated since 6.7.")
@define(kw_only=True)
class NvdimmNamespaceCreateSpec(vmodl.DataObject):
    """``vim.host.NvdimmSystem.NamespaceCreateSpec``. Since 6.7.

    Deprecated since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NvdimmNamespaceCreateSpec/
    """
    friendly_name: str | None = None
    block_size: int
    block_count: int
    type: str
    location_id: int

@define(kw_only=True)
class NvdimmNamespaceDeleteSpec(vmodl.DataObject):
    """``vim.host.NvdimmSystem.NamespaceDeleteSpec``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NvdimmNamespaceDeleteSpec/
    """
    uuid: str

@define(kw_only=True)
class NvdimmNamespaceDetails(vmodl.DataObject):
    """``vim.host.NvdimmSystem.NamespaceDetails``. Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NvdimmNamespaceDetails/
    """
    uuid: str
    friendly_name: str
    size: int
    type: str
    namespace_health_status: str
    interleaveset_id: int
    state: str

@deprecated("Deprecated since 6.7.")
@define(kw_only=True)
class NvdimmNamespaceInfo(vmodl.DataObject):
    """``vim.host.NvdimmSystem.NamespaceInfo``. Since 6.7.

    Deprecated since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NvdimmNamespaceInfo/
    """
    uuid: str
    friendly_name: str
    block_size: int
    block_count: int
    type: str
    namespace_health_status: str
    location_id: int
    state: str

@define(kw_only=True)
class NvdimmPMemNamespaceCreateSpec(vmodl.DataObject):
    """``vim.host.NvdimmSystem.PMemNamespaceCreateSpec``. Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NvdimmPMemNamespaceCreateSpec/
    """
    friendly_name: str | None = None
    size: int
    interleaveset_id: int

@define(kw_only=True)
class NvdimmRegionInfo(vmodl.DataObject):
    """``vim.host.NvdimmSystem.RegionInfo``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NvdimmRegionInfo/
    """
    region_id: int
    set_id: int
    range_type: str
    start_addr: int
    size: int
    offset: int

@define(kw_only=True)
class NvdimmSummary(vmodl.DataObject):
    """``vim.host.NvdimmSystem.Summary``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NvdimmSummary/
    """
    num_dimms: int
    health_status: str
    total_capacity: int
    persistent_capacity: int
    block_capacity: int
    available_capacity: int
    num_interleavesets: int
    num_namespaces: int

@define(kw_only=True)
class NvdimmSystemInfo(vmodl.DataObject):
    """``vim.host.NvdimmSystem.NvdimmSystemInfo``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NvdimmSystemInfo/
    """
    summary: NvdimmSummary | None = None
    dimms: list[int] | None = None
    dimm_info: list[NvdimmDimmInfo] | None = None
    interleave_set: list[int] | None = None
    i_set_info: list[NvdimmInterleaveSetInfo] | None = None
    namespace: list[NvdimmGuid] | None = None
    ns_info: list[NvdimmNamespaceInfo] | None = None
    """Deprecated since 6.7."""
    ns_details: list[NvdimmNamespaceDetails] | None = None
    """Since 6.7.1."""

@define(kw_only=True)
class PMemDatastoreInfo(DatastoreInfo):
    """``vim.host.PMemDatastoreInfo``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PMemDatastoreInfo/
    """
    pmem: HostPMemVolume

@define(kw_only=True)
class PhysicalNic(vmodl.DataObject):
    """``vim.host.PhysicalNic``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PhysicalNic/
    """
    key: str | None = None
    device: str
    pci: str
    driver: str | None = None
    driver_version: str | None = None
    """Since 8.0.0.1."""
    firmware_version: str | None = None
    """Since 8.0.0.1."""
    link_speed: PhysicalNicLinkInfo | None = None
    valid_link_specification: list[PhysicalNicLinkInfo] | None = None
    spec: PhysicalNicSpec
    wake_on_lan_supported: bool
    """Since 2.5."""
    mac: str
    """Since 2.5."""
    fcoe_configuration: FcoeConfig | None = None
    """Since 5.0."""
    vm_direct_path_gen2_supported: bool | None = None
    """Deprecated since 8.0. Since 4.1."""
    vm_direct_path_gen2_supported_mode: str | None = None
    """Deprecated since 8.0. Since 4.1."""
    resource_pool_scheduler_allowed: bool | None = None
    """Since 4.1."""
    resource_pool_scheduler_disallowed_reason: list[str] | None = None
    """Since 4.1."""
    auto_negotiate_supported: bool | None = None
    """Since 4.1."""
    enhanced_networking_stack_supported: bool | None = None
    """Since 6.7."""
    ens_interrupt_supported: bool | None = None
    """Since 7.0.0.0."""
    rdma_device: str | None = None
    """Since 7.0.0.0."""
    dpu_id: str | None = None
    """Since 8.0.0.1."""

@define(kw_only=True)
class PhysicalNicCdpDeviceCapability(vmodl.DataObject):
    """``vim.host.PhysicalNic.CdpDeviceCapability``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PhysicalNicCdpDeviceCapability/
    """
    router: bool
    transparent_bridge: bool
    source_route_bridge: bool
    network_switch: bool
    host: bool
    igmp_enabled: bool
    repeater: bool

@define(kw_only=True)
class PhysicalNicCdpInfo(vmodl.DataObject):
    """``vim.host.PhysicalNic.CdpInfo``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PhysicalNicCdpInfo/
    """
    cdp_version: int | None = None
    timeout: int | None = None
    ttl: int | None = None
    samples: int | None = None
    dev_id: str | None = None
    address: str | None = None
    port_id: str | None = None
    device_capability: PhysicalNicCdpDeviceCapability | None = None
    software_version: str | None = None
    hardware_platform: str | None = None
    ip_prefix: str | None = None
    ip_prefix_len: int | None = None
    vlan: int | None = None
    full_duplex: bool | None = None
    mtu: int | None = None
    system_name: str | None = None
    system_oid: str | None = None
    mgmt_addr: str | None = None
    location: str | None = None

@define(kw_only=True)
class PhysicalNicConfig(vmodl.DataObject):
    """``vim.host.PhysicalNic.Config``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PhysicalNicConfig/
    """
    device: str
    spec: PhysicalNicSpec

@define(kw_only=True)
class PhysicalNicHint(vmodl.DataObject):
    """``vim.host.PhysicalNic.NetworkHint.HintElement``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PhysicalNicHint/
    """
    vlan_id: int | None = None

@define(kw_only=True)
class PhysicalNicHintInfo(vmodl.DataObject):
    """``vim.host.PhysicalNic.NetworkHint``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PhysicalNicHintInfo/
    """
    device: str
    subnet: list[PhysicalNicIpHint] | None = None
    network: list[PhysicalNicNameHint] | None = None
    connected_switch_port: PhysicalNicCdpInfo | None = None
    """Since 2.5."""
    lldp_info: LinkLayerDiscoveryProtocolInfo | None = None
    """Since 5.0."""

@define(kw_only=True)
class PhysicalNicIpHint(PhysicalNicHint):
    """``vim.host.PhysicalNic.NetworkHint.IpNetwork``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PhysicalNicIpHint/
    """
    ip_subnet: str

@define(kw_only=True)
class PhysicalNicLinkInfo(vmodl.DataObject):
    """``vim.host.PhysicalNic.LinkSpeedDuplex``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PhysicalNicLinkInfo/
    """
    speed_mb: int
    duplex: bool

@define(kw_only=True)
class PhysicalNicNameHint(PhysicalNicHint):
    """``vim.host.PhysicalNic.NetworkHint.NamedNetwork``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PhysicalNicNameHint/
    """
    network: str

@define(kw_only=True)
class PhysicalNicSpec(vmodl.DataObject):
    """``vim.host.PhysicalNic.Specification``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PhysicalNicSpec/
    """
    ip: HostIpConfig | None = None
    link_speed: PhysicalNicLinkInfo | None = None
    enable_enhanced_networking_stack: bool | None = None
    """Since 6.7."""
    ens_interrupt_enabled: bool | None = None
    """Since 7.0.0.0."""

@define(kw_only=True)
class PowerSystemCapability(vmodl.DataObject):
    """``vim.host.PowerSystem.Capability``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PowerSystemCapability/
    """
    available_policy: list[HostPowerPolicy]

@define(kw_only=True)
class PowerSystemInfo(vmodl.DataObject):
    """``vim.host.PowerSystem.Info``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PowerSystemInfo/
    """
    current_policy: HostPowerPolicy

@define(kw_only=True)
class Relation(vmodl.DataObject):
    """``vim.host.SoftwarePackage.Relation``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/Relation/
    """
    constraint: str | None = None
    name: str
    version: str | None = None

@define(kw_only=True)
class ScsiLun(HostDevice):
    """``vim.host.ScsiLun``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ScsiLun/
    """
    key: str | None = None
    uuid: str
    descriptor: list[ScsiLunDescriptor] | None = None
    """Since 4.0."""
    canonical_name: str | None = None
    display_name: str | None = None
    """Since 4.0."""
    lun_type: str
    vendor: str | None = None
    model: str | None = None
    revision: str | None = None
    scsi_level: int | None = None
    serial_number: str | None = None
    durable_name: ScsiLunDurableName | None = None
    alternate_name: list[ScsiLunDurableName] | None = None
    """Since 2.5."""
    standard_inquiry: bytes | None = None
    """Since 2.5."""
    queue_depth: int | None = None
    operational_state: list[str]
    capabilities: ScsiLunCapabilities | None = None
    """Since 4.0."""
    v_storage_support: str | None = None
    """Since 4.1."""
    protocol_endpoint: bool | None = None
    """Since 6.0."""
    perennially_reserved: bool | None = None
    """Since 6.7.2."""
    clustered_vmdk_supported: bool | None = None
    """Since 7.0.0.0."""
    application_protocol: str | None = None
    """Since 8.0.1.0."""
    dispersed_ns: bool | None = None
    """Since 8.0.1.0."""

@define(kw_only=True)
class ScsiLunCapabilities(vmodl.DataObject):
    """``vim.host.ScsiLun.Capabilities``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ScsiLunCapabilities/
    """
    update_display_name_supported: bool

@define(kw_only=True)
class ScsiLunDescriptor(vmodl.DataObject):
    """``vim.host.ScsiLun.Descriptor``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ScsiLunDescriptor/
    """
    quality: str
    id: str

@define(kw_only=True)
class ScsiLunDurableName(vmodl.DataObject):
    """``vim.host.ScsiLun.DurableName``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ScsiLunDurableName/
    """
    namespace: str
    namespace_id: int
    data: bytes | None = None

@define(kw_only=True)
class ServiceConsoleReservationInfo(vmodl.DataObject):
    """``vim.host.MemoryManagerSystem.ServiceConsoleReservationInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ServiceConsoleReservationInfo/
    """
    service_console_reserved_cfg: int
    service_console_reserved: int
    unreserved: int

@define(kw_only=True)
class SoftwarePackage(vmodl.DataObject):
    """``vim.host.SoftwarePackage``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SoftwarePackage/
    """
    name: str
    version: str
    type: str
    vendor: str
    acceptance_level: str
    summary: str
    description: str
    reference_url: list[str] | None = None
    creation_date: datetime.datetime | None = None
    depends: list[Relation] | None = None
    conflicts: list[Relation] | None = None
    replaces: list[Relation] | None = None
    provides: list[str] | None = None
    maintenance_mode_required: bool | None = None
    hardware_platforms_required: list[str] | None = None
    capability: SoftwarePackageCapability
    tag: list[str] | None = None
    payload: list[str] | None = None

@define(kw_only=True)
class SoftwarePackageCapability(vmodl.DataObject):
    """``vim.host.SoftwarePackage.Capability``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SoftwarePackageCapability/
    """
    live_install_allowed: bool | None = None
    live_remove_allowed: bool | None = None
    stateless_ready: bool | None = None
    overlay: bool | None = None

@define(kw_only=True)
class SystemEventInfo(vmodl.DataObject):
    """``vim.host.SystemEventInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SystemEventInfo/
    """
    record_id: int
    when: str
    sel_type: int
    message: str
    sensor_number: int

@define(kw_only=True)
class TemplateConfigFileInfo(VmConfigFileInfo):
    """``vim.host.DatastoreBrowser.TemplateVmConfigInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TemplateConfigFileInfo/
    """

@define(kw_only=True)
class TemplateConfigFileQuery(VmConfigFileQuery):
    """``vim.host.DatastoreBrowser.TemplateVmConfigQuery``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TemplateConfigFileQuery/
    """

@define(kw_only=True)
class VVolHostPE(vmodl.DataObject):
    """``vim.host.VvolVolume.HostProtocolEndpoint``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VVolHostPE/
    """
    key: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""
    protocol_endpoint: list[HostProtocolEndpoint]

@define(kw_only=True)
class VirtualMachineMemoryReservationInfo(vmodl.DataObject):
    """``vim.host.MemoryManagerSystem.VirtualMachineReservationInfo``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineMemoryReservationInfo/
    """
    virtual_machine_min: int
    virtual_machine_max: int
    virtual_machine_reserved: int
    allocation_policy: str

@define(kw_only=True)
class VirtualMachineMemoryReservationSpec(vmodl.DataObject):
    """``vim.host.MemoryManagerSystem.VirtualMachineReservationSpec``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineMemoryReservationSpec/
    """
    virtual_machine_reserved: int | None = None
    allocation_policy: str | None = None

@define(kw_only=True)
class VirtualNicManagerNetConfig(vmodl.DataObject):
    """``vim.host.VirtualNicManager.NetConfig``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualNicManagerNetConfig/
    """
    nic_type: str
    multi_select_allowed: bool
    candidate_vnic: list[HostVirtualNic] | None = None
    selected_vnic: list[str] | None = None

@define(kw_only=True)
class VmConfigFileEncryptionInfo(vmodl.DataObject):
    """``vim.host.DatastoreBrowser.VmConfigInfo.VmConfigEncryptionInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmConfigFileEncryptionInfo/
    """
    key_id: CryptoKeyId | None = None

@define(kw_only=True)
class VmConfigFileInfo(FileInfo):
    """``vim.host.DatastoreBrowser.VmConfigInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmConfigFileInfo/
    """
    config_version: int | None = None
    encryption: VmConfigFileEncryptionInfo | None = None
    """Since 6.5."""

@define(kw_only=True)
class VmConfigFileQuery(FileQuery):
    """``vim.host.DatastoreBrowser.VmConfigQuery``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmConfigFileQuery/
    """
    filter: VmConfigFileQueryFilter | None = None
    details: VmConfigFileQueryFlags | None = None

@define(kw_only=True)
class VmConfigFileQueryFilter(vmodl.DataObject):
    """``vim.host.DatastoreBrowser.VmConfigQuery.Filter``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmConfigFileQueryFilter/
    """
    match_config_version: list[int] | None = None
    encrypted: bool | None = None
    """Since 6.5."""

@define(kw_only=True)
class VmConfigFileQueryFlags(vmodl.DataObject):
    """``vim.host.DatastoreBrowser.VmConfigQuery.Details``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmConfigFileQueryFlags/
    """
    config_version: bool
    encryption: bool | None = None
    """Since 6.5."""

@define(kw_only=True)
class VmDiskFileEncryptionInfo(vmodl.DataObject):
    """``vim.host.DatastoreBrowser.VmDiskInfo.VmDiskEncryptionInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmDiskFileEncryptionInfo/
    """
    key_id: CryptoKeyId | None = None

@define(kw_only=True)
class VmDiskFileInfo(FileInfo):
    """``vim.host.DatastoreBrowser.VmDiskInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmDiskFileInfo/
    """
    disk_type: str | None = None
    capacity_kb: int | None = None
    hardware_version: int | None = None
    controller_type: str | None = None
    """Deprecated since 5.0. Since 2.5."""
    disk_extents: list[str] | None = None
    """Since 2.5."""
    thin: bool | None = None
    """Since 4.0."""
    encryption: VmDiskFileEncryptionInfo | None = None
    """Since 6.5."""

@define(kw_only=True)
class VmDiskFileQuery(FileQuery):
    """``vim.host.DatastoreBrowser.VmDiskQuery``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmDiskFileQuery/
    """
    filter: VmDiskFileQueryFilter | None = None
    details: VmDiskFileQueryFlags | None = None

@define(kw_only=True)
class VmDiskFileQueryFilter(vmodl.DataObject):
    """``vim.host.DatastoreBrowser.VmDiskQuery.Filter``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmDiskFileQueryFilter/
    """
    disk_type: list[str] | None = None
    match_hardware_version: list[int] | None = None
    controller_type: list[str] | None = None
    """Deprecated since 5.0. Since 2.5."""
    thin: bool | None = None
    """Since 4.0."""
    encrypted: bool | None = None
    """Since 6.5."""

@define(kw_only=True)
class VmDiskFileQueryFlags(vmodl.DataObject):
    """``vim.host.DatastoreBrowser.VmDiskQuery.Details``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmDiskFileQueryFlags/
    """
    disk_type: bool
    capacity_kb: bool
    hardware_version: bool
    controller_type: bool | None = None
    """Deprecated since 5.0. Since 2.5."""
    disk_extents: bool | None = None
    """Since 2.5."""
    thin: bool | None = None
    """Since 4.0."""
    encryption: bool | None = None
    """Since 6.5."""

@define(kw_only=True)
class VmLogFileInfo(FileInfo):
    """``vim.host.DatastoreBrowser.VmLogInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmLogFileInfo/
    """

@define(kw_only=True)
class VmLogFileQuery(FileQuery):
    """``vim.host.DatastoreBrowser.VmLogQuery``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmLogFileQuery/
    """

@define(kw_only=True)
class VmNvramFileInfo(FileInfo):
    """``vim.host.DatastoreBrowser.VmNvramInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmNvramFileInfo/
    """

@define(kw_only=True)
class VmNvramFileQuery(FileQuery):
    """``vim.host.DatastoreBrowser.VmNvramQuery``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmNvramFileQuery/
    """

@define(kw_only=True)
class VmSnapshotFileInfo(FileInfo):
    """``vim.host.DatastoreBrowser.VmSnapshotInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmSnapshotFileInfo/
    """

@define(kw_only=True)
class VmSnapshotFileQuery(FileQuery):
    """``vim.host.DatastoreBrowser.VmSnapshotQuery``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmSnapshotFileQuery/
    """

@define(kw_only=True)
class VmfsConfigOption(vmodl.DataObject):
    """``vim.host.VmfsVolume.ConfigOption``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmfsConfigOption/
    """
    block_size_option: int
    unmap_granularity_option: list[int] | None = None
    unmap_bandwidth_fixed_value: LongOption | None = None
    """Since 6.7."""
    unmap_bandwidth_dynamic_min: LongOption | None = None
    """Since 6.7."""
    unmap_bandwidth_dynamic_max: LongOption | None = None
    """Since 6.7."""
    unmap_bandwidth_increment: int | None = None
    """Since 6.7."""
    unmap_bandwidth_ultra_low: int | None = None
    """Since 8.0.0.1."""

@define(kw_only=True)
class VmfsDatastoreAllExtentOption(VmfsDatastoreSingleExtentOption):
    """``vim.host.VmfsDatastoreOption.AllExtentInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmfsDatastoreAllExtentOption/
    """

@define(kw_only=True)
class VmfsDatastoreBaseOption(vmodl.DataObject):
    """``vim.host.VmfsDatastoreOption.Info``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmfsDatastoreBaseOption/
    """
    layout: HostDiskPartitionLayout
    partition_format_change: bool | None = None
    """Since 5.0."""

@define(kw_only=True)
class VmfsDatastoreCreateSpec(VmfsDatastoreSpec):
    """``vim.host.VmfsDatastoreCreateSpec``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmfsDatastoreCreateSpec/
    """
    partition: HostDiskPartitionSpec
    vmfs: HostVmfsSpec
    extent: list[HostScsiDiskPartition] | None = None

@define(kw_only=True)
class VmfsDatastoreExpandSpec(VmfsDatastoreSpec):
    """``vim.host.VmfsDatastoreExpandSpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmfsDatastoreExpandSpec/
    """
    partition: HostDiskPartitionSpec
    extent: HostScsiDiskPartition

@define(kw_only=True)
class VmfsDatastoreExtendSpec(VmfsDatastoreSpec):
    """``vim.host.VmfsDatastoreExtendSpec``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmfsDatastoreExtendSpec/
    """
    partition: HostDiskPartitionSpec
    extent: list[HostScsiDiskPartition]

@define(kw_only=True)
class VmfsDatastoreInfo(DatastoreInfo):
    """``vim.host.VmfsDatastoreInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmfsDatastoreInfo/
    """
    max_physical_rdm_file_size: int
    """Since 5.1."""
    max_virtual_rdm_file_size: int
    """Since 5.1."""
    vmfs: HostVmfsVolume | None = None

@define(kw_only=True)
class VmfsDatastoreMultipleExtentOption(VmfsDatastoreBaseOption):
    """``vim.host.VmfsDatastoreOption.MultipleExtentInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmfsDatastoreMultipleExtentOption/
    """
    vmfs_extent: list[HostDiskPartitionBlockRange]

@define(kw_only=True)
class VmfsDatastoreOption(vmodl.DataObject):
    """``vim.host.VmfsDatastoreOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmfsDatastoreOption/
    """
    info: VmfsDatastoreBaseOption
    spec: VmfsDatastoreSpec

@define(kw_only=True)
class VmfsDatastoreSingleExtentOption(VmfsDatastoreBaseOption):
    """``vim.host.VmfsDatastoreOption.SingleExtentInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmfsDatastoreSingleExtentOption/
    """
    vmfs_extent: HostDiskPartitionBlockRange

@define(kw_only=True)
class VmfsDatastoreSpec(vmodl.DataObject):
    """``vim.host.VmfsDatastoreSpec``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmfsDatastoreSpec/
    """
    disk_uuid: str

@define(kw_only=True)
class VmfsUnmapBandwidthSpec(vmodl.DataObject):
    """``vim.host.VmfsVolume.UnmapBandwidthSpec``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmfsUnmapBandwidthSpec/
    """
    policy: str
    fixed_value: int
    dynamic_min: int
    dynamic_max: int

@define(kw_only=True)
class VsanDatastoreInfo(DatastoreInfo):
    """``vim.host.VsanDatastoreInfo``. Since 7.0.1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanDatastoreInfo/
    """
    membership_uuid: str | None = None
    access_gen_no: int | None = None

@define(kw_only=True)
class VsanNewPolicyBatch(vmodl.DataObject):
    """``vim.host.VsanInternalSystem.NewPolicyBatch``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanNewPolicyBatch/
    """
    size: list[int] | None = None
    policy: str | None = None

@define(kw_only=True)
class VsanPolicyChangeBatch(vmodl.DataObject):
    """``vim.host.VsanInternalSystem.PolicyChangeBatch``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanPolicyChangeBatch/
    """
    uuid: list[str] | None = None
    policy: str | None = None

@define(kw_only=True)
class VsanPolicyCost(vmodl.DataObject):
    """``vim.host.VsanInternalSystem.PolicyCost``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanPolicyCost/
    """
    change_data_size: int | None = None
    current_data_size: int | None = None
    temp_data_size: int | None = None
    copy_data_size: int | None = None
    change_flash_read_cache_size: int | None = None
    current_flash_read_cache_size: int | None = None
    current_disk_space_to_address_space_ratio: float | None = None
    """Since 6.0."""
    disk_space_to_address_space_ratio: float | None = None

@define(kw_only=True)
class VsanPolicySatisfiability(vmodl.DataObject):
    """``vim.host.VsanInternalSystem.PolicySatisfiability``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanPolicySatisfiability/
    """
    uuid: str | None = None
    is_satisfiable: bool
    reason: LocalizableMessage | None = None
    cost: VsanPolicyCost | None = None

@define(kw_only=True)
class VvolDatastoreInfo(DatastoreInfo):
    """``vim.host.VvolDatastoreInfo``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VvolDatastoreInfo/
    """
    vvol_ds: HostVvolVolume | None = None
