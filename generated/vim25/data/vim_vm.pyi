# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.vm``."""

import datetime
import typing
import vmodl
from attrs import define, field
from typing_extensions import deprecated

from vim25.data.vim import CustomFieldValue, DatastoreCapability, DatastoreSummary, Description, ElementDescription, ImportSpec, KeyValue, LatencySensitivity, NetworkSummary, OpaqueNetworkSummary, ResourceAllocationInfo, ResourceConfigOption, ResourcePoolRuntimeInfo, ServiceLocator
from vim25.data.vim_cluster import ClusterPowerOnVmResult
from vim25.data.vim_dvs import DistributedVirtualPortgroupInfo, DistributedVirtualSwitchInfo
from vim25.data.vim_encryption import CryptoKeyId, CryptoSpec
from vim25.data.vim_ext import ManagedByInfo
from vim25.data.vim_host import HostCpuIdInfo, HostFeatureMask, HostPciDevice, HostScsiDisk, HostVFlashManagerVFlashCacheConfigInfoVFlashModuleConfigOption
from vim25.data.vim_net import NetBIOSConfigInfo, NetDhcpConfigInfo, NetDnsConfigInfo, NetIpConfigInfo, NetIpRouteConfigInfo
from vim25.data.vim_option import ArrayUpdateSpec, BoolOption, ChoiceOption, IntOption, LongOption, OptionDef, OptionValue
from vim25.data.vim_v_app import VAppProductInfo, VmConfigInfo, VmConfigSpec
from vim25.data.vim_vm_customization import CustomizationSpec
from vim25.data.vim_vm_device import VirtualDevice, VirtualDeviceBackingInfo, VirtualDeviceConfigSpec, VirtualDeviceOption
from vim25.data.vim_vm_replication import ReplicationSpec
from vim25.data.vmodl import DynamicProperty
from vim25.enums.vim import ManagedEntityStatus, VirtualMachineConnectionState, VirtualMachineFaultToleranceState, VirtualMachinePowerState, VirtualMachineRecordReplayState
from vim25.enums.vim_vm import VirtualMachineRelocateTransformation, VirtualMachineToolsStatus
from vim25.faults.vmodl import MethodFault
from vim25.managed.vim import Datastore, Folder, HostSystem, ResourcePool, VirtualMachine
from vim25.managed.vim_vm import VirtualMachineSnapshot

def _Datastore(given: vmodl.ManagedObjectReference[Datastore] | Datastore) -> vmodl.ManagedObjectReference[Datastore]: ...
def _VirtualMachine(given: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine) -> vmodl.ManagedObjectReference[VirtualMachine]: ...
def _VirtualMachineSnapshot(given: vmodl.ManagedObjectReference[VirtualMachineSnapshot] | VirtualMachineSnapshot) -> vmodl.ManagedObjectReference[VirtualMachineSnapshot]: ...
def _listVirtualMachine(given: typing.Sequence[vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine]) -> list[vmodl.ManagedObjectReference[VirtualMachine]]: ...
def _listoptionalHostSystem(given: typing.Sequence[vmodl.ManagedObjectReference[HostSystem] | HostSystem] | None) -> list[vmodl.ManagedObjectReference[HostSystem]] | None: ...
def _listoptionalVirtualMachine(given: typing.Sequence[vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine] | None) -> list[vmodl.ManagedObjectReference[VirtualMachine]] | None: ...
def _optionalDatastore(given: vmodl.ManagedObjectReference[Datastore] | Datastore | None) -> vmodl.ManagedObjectReference[Datastore] | None: ...
def _optionalFolder(given: vmodl.ManagedObjectReference[Folder] | Folder | None) -> vmodl.ManagedObjectReference[Folder] | None: ...
def _optionalHostSystem(given: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None) -> vmodl.ManagedObjectReference[HostSystem] | None: ...
def _optionalResourcePool(given: vmodl.ManagedObjectReference[ResourcePool] | ResourcePool | None) -> vmodl.ManagedObjectReference[ResourcePool] | None: ...
def _optionalVirtualMachine(given: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine | None) -> vmodl.ManagedObjectReference[VirtualMachine] | None: ...
def _optionalVirtualMachineSnapshot(given: vmodl.ManagedObjectReference[VirtualMachineSnapshot] | VirtualMachineSnapshot | None) -> vmodl.ManagedObjectReference[VirtualMachineSnapshot] | None: ...

@define(kw_only=True)
class ConfigTarget(vmodl.DataObject):
    """``vim.vm.ConfigTarget``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ConfigTarget/
    """
    num_cpus: int
    num_cpu_cores: int
    num_numa_nodes: int
    max_cpus_per_host: int | None = None
    """Since 7.0.0.0."""
    smc_present: bool
    """Since 5.0."""
    datastore: list[VirtualMachineDatastoreInfo] | None = None
    network: list[VirtualMachineNetworkInfo] | None = None
    opaque_network: list[OpaqueNetworkTargetInfo] | None = None
    """Since 5.5."""
    distributed_virtual_portgroup: list[DistributedVirtualPortgroupInfo] | None = None
    """Since 4.0."""
    distributed_virtual_switch: list[DistributedVirtualSwitchInfo] | None = None
    """Since 4.0."""
    cd_rom: list[VirtualMachineCdromInfo] | None = None
    serial: list[VirtualMachineSerialInfo] | None = None
    parallel: list[VirtualMachineParallelInfo] | None = None
    sound: list[VirtualMachineSoundInfo] | None = None
    """Since 2.5."""
    usb: list[VirtualMachineUsbInfo] | None = None
    """Since 2.5."""
    floppy: list[VirtualMachineFloppyInfo] | None = None
    legacy_network_info: list[VirtualMachineLegacyNetworkSwitchInfo] | None = None
    scsi_passthrough: list[VirtualMachineScsiPassthroughInfo] | None = None
    scsi_disk: list[VirtualMachineScsiDiskDeviceInfo] | None = None
    ide_disk: list[VirtualMachineIdeDiskDeviceInfo] | None = None
    max_mem_mb_optimal_perf: int
    supported_max_mem_mb: int | None = None
    """Since 7.0.0.0."""
    resource_pool: ResourcePoolRuntimeInfo | None = None
    auto_vmotion: bool | None = None
    pci_passthrough: list[VirtualMachinePciPassthroughInfo] | None = None
    """Since 4.0."""
    sriov: list[VirtualMachineSriovInfo] | None = None
    """Since 5.5."""
    v_flash_module: list[VirtualMachineVFlashModuleInfo] | None = None
    """Since 5.5."""
    shared_gpu_passthrough_types: list[VirtualMachinePciSharedGpuPassthroughInfo] | None = None
    """Since 6.0."""
    available_persistent_memory_reservation_mb: int | None = None
    """Since 6.7."""
    dynamic_passthrough: list[VirtualMachineDynamicPassthroughInfo] | None = None
    """Since 7.0.0.0."""
    sgx_target_info: VirtualMachineSgxTargetInfo | None = None
    """Since 7.0.0.0."""
    precision_clock_info: list[VirtualMachinePrecisionClockInfo] | None = None
    """Since 7.0.0.0."""
    sev_supported: bool | None = None
    """Since 7.0.1.0."""
    vgpu_device_info: list[VirtualMachineVgpuDeviceInfo] | None = None
    """Since 7.0.3.0."""
    vgpu_profile_info: list[VirtualMachineVgpuProfileInfo] | None = None
    """Since 7.0.3.0."""
    vendor_device_group_info: list[VirtualMachineVendorDeviceGroupInfo] | None = None
    """Since 8.0.0.1."""
    max_simultaneous_threads: int | None = None
    """Since 8.0.0.1."""
    dvx_class_info: list[VirtualMachineDvxClassInfo] | None = None
    """Since 8.0.0.1."""

@define(kw_only=True)
class DatastoreOption(vmodl.DataObject):
    """``vim.vm.DatastoreOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreOption/
    """
    unsupported_volumes: list[VirtualMachineDatastoreVolumeOption] | None = None

@define(kw_only=True)
class FaultToleranceConfigInfo(vmodl.DataObject):
    """``vim.vm.FaultToleranceConfigInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FaultToleranceConfigInfo/
    """
    role: int
    instance_uuids: list[str]
    config_paths: list[str]
    orphaned: bool | None = None
    """Since 6.0."""

@define(kw_only=True)
class FaultToleranceConfigSpec(vmodl.DataObject):
    """``vim.vm.FaultToleranceConfigSpec``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FaultToleranceConfigSpec/
    """
    meta_data_path: FaultToleranceMetaSpec | None = None
    secondary_vm_spec: FaultToleranceVMConfigSpec | None = None

@define(kw_only=True)
class FaultToleranceDiskSpec(vmodl.DataObject):
    """``vim.vm.FaultToleranceVMConfigSpec.FaultToleranceDiskSpec``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FaultToleranceDiskSpec/
    """
    disk: VirtualDevice
    datastore: vmodl.ManagedObjectReference[Datastore] = field(converter=_Datastore)
    """Refers to a Datastore."""

@define(kw_only=True)
class FaultToleranceMetaSpec(vmodl.DataObject):
    """``vim.vm.FaultToleranceMetaSpec``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FaultToleranceMetaSpec/
    """
    meta_data_datastore: vmodl.ManagedObjectReference[Datastore] = field(converter=_Datastore)
    """Refers to a Datastore."""

@define(kw_only=True)
class FaultTolerancePrimaryConfigInfo(FaultToleranceConfigInfo):
    """``vim.vm.FaultTolerancePrimaryConfigInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FaultTolerancePrimaryConfigInfo/
    """
    secondaries: list[vmodl.ManagedObjectReference[VirtualMachine]] = field(converter=_listVirtualMachine)
    """Refers to a VirtualMachine."""

@define(kw_only=True)
class FaultToleranceSecondaryConfigInfo(FaultToleranceConfigInfo):
    """``vim.vm.FaultToleranceSecondaryConfigInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FaultToleranceSecondaryConfigInfo/
    """
    primary_vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""

@define(kw_only=True)
class FaultToleranceSecondaryOpResult(vmodl.DataObject):
    """``vim.vm.FaultToleranceSecondaryOpResult``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FaultToleranceSecondaryOpResult/
    """
    vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""
    power_on_attempted: bool
    power_on_result: ClusterPowerOnVmResult | None = None

@define(kw_only=True)
class FaultToleranceVMConfigSpec(vmodl.DataObject):
    """``vim.vm.FaultToleranceVMConfigSpec``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FaultToleranceVMConfigSpec/
    """
    vm_config: vmodl.ManagedObjectReference[Datastore] | None = field(default=None, converter=_optionalDatastore)
    """Refers to a Datastore."""
    disks: list[FaultToleranceDiskSpec] | None = None

@define(kw_only=True)
class GuestDiskInfo(vmodl.DataObject):
    """``vim.vm.GuestInfo.DiskInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestDiskInfo/
    """
    disk_path: str | None = None
    capacity: int | None = None
    free_space: int | None = None
    filesystem_type: str | None = None
    """Since 7.0.0.0."""
    mappings: list[GuestInfoVirtualDiskMapping] | None = None
    """Since 7.0.0.0."""

@define(kw_only=True)
class GuestInfo(vmodl.DataObject):
    """``vim.vm.GuestInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestInfo/
    """
    tools_status: VirtualMachineToolsStatus | None = None
    """Deprecated since 4.0: use GuestInfo.toolsVersionStatus."""
    tools_version_status: str | None = None
    """Deprecated since 5.1: use GuestInfo.toolsVersionStatus2. Since 4.0."""
    tools_version_status2: str | None = None
    """Since 5.0."""
    tools_running_status: str | None = None
    """Since 4.0."""
    tools_version: str | None = None
    tools_install_type: str | None = None
    """Since 6.5."""
    guest_id: str | None = None
    guest_family: str | None = None
    guest_full_name: str | None = None
    guest_detailed_data: str | None = None
    """Since 8.0.2.0."""
    host_name: str | None = None
    ip_address: str | None = None
    net: list[GuestNicInfo] | None = None
    ip_stack: list[GuestStackInfo] | None = None
    """Since 4.1."""
    disk: list[GuestDiskInfo] | None = None
    screen: GuestScreenInfo | None = None
    guest_state: str
    app_heartbeat_status: str | None = None
    """Since 4.1."""
    guest_kernel_crashed: bool | None = None
    """Since 6.0."""
    app_state: str | None = None
    """Since 5.5."""
    guest_operations_ready: bool | None = None
    """Since 5.0."""
    interactive_guest_operations_ready: bool | None = None
    """Since 5.0."""
    guest_state_change_supported: bool | None = None
    """Since 6.0."""
    generation_info: list[GuestInfoNamespaceGenerationInfo] | None = None
    """Since 5.1."""
    hw_version: str | None = None
    """Since 6.9.1."""
    customization_info: GuestInfoCustomizationInfo | None = None
    """Since 7.0.2.0."""

@define(kw_only=True)
class GuestInfoCustomizationInfo(vmodl.DataObject):
    """``vim.vm.GuestInfo.CustomizationInfo``. Since 7.0.2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestInfoCustomizationInfo/
    """
    customization_status: str
    start_time: datetime.datetime | None = None
    end_time: datetime.datetime | None = None
    error_msg: str | None = None

@define(kw_only=True)
class GuestInfoNamespaceGenerationInfo(vmodl.DataObject):
    """``vim.vm.GuestInfo.NamespaceGenerationInfo``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestInfoNamespaceGenerationInfo/
    """
    key: str
    generation_no: int

@define(kw_only=True)
class GuestInfoVirtualDiskMapping(vmodl.DataObject):
    """``vim.vm.GuestInfo.VirtualDiskMapping``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestInfoVirtualDiskMapping/
    """
    key: int

@define(kw_only=True)
class GuestNicInfo(vmodl.DataObject):
    """``vim.vm.GuestInfo.NicInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestNicInfo/
    """
    network: str | None = None
    ip_address: list[str] | None = None
    """Deprecated since 5.0."""
    mac_address: str | None = None
    connected: bool
    device_config_id: int
    dns_config: NetDnsConfigInfo | None = None
    """Since 4.1."""
    ip_config: NetIpConfigInfo | None = None
    """Since 4.1."""
    net_bios_config: NetBIOSConfigInfo | None = None
    """Since 4.1."""

@define(kw_only=True)
class GuestOsDescriptor(vmodl.DataObject):
    """``vim.vm.GuestOsDescriptor``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestOsDescriptor/
    """
    id: str
    family: str
    full_name: str
    supported_max_cpus: int
    num_supported_physical_sockets: int
    """Since 5.0."""
    num_supported_cores_per_socket: int
    """Since 5.0."""
    supported_min_mem_mb: int
    supported_max_mem_mb: int
    recommended_mem_mb: int
    recommended_color_depth: int
    supported_disk_controller_list: list[str]
    recommended_scsi_controller: str | None = None
    recommended_disk_controller: str
    supported_num_disks: int
    recommended_disk_size_mb: int
    recommended_cdrom_controller: str
    """Since 5.5."""
    supported_ethernet_card: list[str]
    recommended_ethernet_card: str | None = None
    supports_slave_disk: bool | None = None
    cpu_feature_mask: list[HostCpuIdInfo] | None = None
    smc_required: bool
    """Since 5.0."""
    supports_wake_on_lan: bool
    supports_vmi: bool
    """Since 2.5u2server."""
    supports_memory_hot_add: bool
    """Since 2.5u2server."""
    supports_cpu_hot_add: bool
    """Since 2.5u2server."""
    supports_cpu_hot_remove: bool
    """Since 2.5u2server."""
    supported_firmware: list[str]
    """Since 5.0."""
    recommended_firmware: str
    """Since 5.0."""
    supported_usb_controller_list: list[str] | None = None
    """Since 5.0."""
    recommended_usb_controller: str | None = None
    """Since 5.0."""
    supports3_d: bool
    """Since 5.0."""
    recommended3_d: bool
    """Since 5.1."""
    smc_recommended: bool
    """Since 5.0."""
    ich7m_recommended: bool
    """Since 5.0."""
    usb_recommended: bool
    """Since 5.0."""
    support_level: str
    """Since 5.0."""
    supported_for_create: bool
    """Since 5.0."""
    v_ram_size_in_kb: IntOption
    """Since 5.0."""
    num_supported_floppy_devices: int
    """Since 6.0."""
    wake_on_lan_ethernet_card: list[str] | None = None
    """Since 6.0."""
    supports_pvscsi_controller_for_boot: bool
    """Since 6.0."""
    disk_uuid_enabled: bool
    """Since 6.0."""
    supports_hot_plug_pci: bool
    """Since 6.0."""
    supports_secure_boot: bool | None = None
    """Since 6.5."""
    default_secure_boot: bool | None = None
    """Since 6.5."""
    persistent_memory_supported: bool | None = None
    """Since 6.7."""
    supported_min_persistent_memory_mb: int | None = None
    """Since 6.7."""
    supported_max_persistent_memory_mb: int | None = None
    """Since 6.7."""
    recommended_persistent_memory_mb: int | None = None
    """Since 6.7."""
    persistent_memory_hot_add_supported: bool | None = None
    """Since 6.7."""
    persistent_memory_hot_remove_supported: bool | None = None
    """Since 6.7."""
    persistent_memory_cold_growth_supported: bool | None = None
    """Since 6.7."""
    persistent_memory_cold_growth_granularity_mb: int | None = None
    """Since 6.7."""
    persistent_memory_hot_growth_supported: bool | None = None
    """Since 6.7."""
    persistent_memory_hot_growth_granularity_mb: int | None = None
    """Since 6.7."""
    num_recommended_physical_sockets: int | None = None
    """Since 6.7."""
    num_recommended_cores_per_socket: int | None = None
    """Since 6.7."""
    vvtd_supported: BoolOption | None = None
    """Since 6.7."""
    vbs_supported: BoolOption | None = None
    """Since 6.7."""
    vsgx_supported: BoolOption | None = None
    """Since 7.0.0.0."""
    vsgx_remote_attestation_supported: bool | None = None
    """Since 8.0.0.1."""
    supports_tpm20: bool | None = None
    """Since 6.7."""
    recommended_tpm20: bool | None = None
    """Since 8.0.0.1."""
    vwdt_supported: bool | None = None
    """Since 7.0.0.0."""

@define(kw_only=True)
class GuestScreenInfo(vmodl.DataObject):
    """``vim.vm.GuestInfo.ScreenInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestScreenInfo/
    """
    width: int
    height: int

@define(kw_only=True)
class GuestStackInfo(vmodl.DataObject):
    """``vim.vm.GuestInfo.StackInfo``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestStackInfo/
    """
    dns_config: NetDnsConfigInfo | None = None
    ip_route_config: NetIpRouteConfigInfo | None = None
    ip_stack_config: list[KeyValue] | None = None
    dhcp_config: NetDhcpConfigInfo | None = None

@define(kw_only=True)
class OpaqueNetworkTargetInfo(VirtualMachineTargetInfo):
    """``vim.vm.OpaqueNetworkInfo``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OpaqueNetworkTargetInfo/
    """
    network: OpaqueNetworkSummary
    network_reservation_supported: bool | None = None
    """Since 6.0."""

@define(kw_only=True)
class ReplicationConfigSpec(vmodl.DataObject):
    """``vim.vm.ReplicationConfigSpec``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationConfigSpec/
    """
    generation: int
    vm_replication_id: str
    destination: str
    port: int
    rpo: int
    quiesce_guest_enabled: bool
    paused: bool
    opp_updates_enabled: bool
    net_compression_enabled: bool | None = None
    """Since 6.0."""
    net_encryption_enabled: bool | None = None
    """Since 6.7."""
    encryption_destination: str | None = None
    """Since 6.7."""
    encryption_port: int | None = None
    """Since 6.7."""
    remote_certificate_thumbprint: str | None = None
    """Since 6.7."""
    data_sets_replication_enabled: bool | None = None
    """Since 8.0.0.0."""
    disk: list[ReplicationInfoDiskSettings] | None = None

@define(kw_only=True)
class ReplicationInfoDiskSettings(vmodl.DataObject):
    """``vim.vm.ReplicationConfigSpec.DiskSettings``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationInfoDiskSettings/
    """
    key: int
    disk_replication_id: str

@define(kw_only=True)
class ScheduledHardwareUpgradeInfo(vmodl.DataObject):
    """``vim.vm.ScheduledHardwareUpgradeInfo``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ScheduledHardwareUpgradeInfo/
    """
    upgrade_policy: str | None = None
    version_key: str | None = None
    scheduled_hardware_upgrade_status: str | None = None
    fault: MethodFault | None = None

@define(kw_only=True)
class ToolsConfigInfo(vmodl.DataObject):
    """``vim.vm.ToolsConfigInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ToolsConfigInfo/
    """
    tools_version: int | None = None
    tools_install_type: str | None = None
    """Since 6.5."""
    after_power_on: bool | None = None
    after_resume: bool | None = None
    before_guest_standby: bool | None = None
    before_guest_shutdown: bool | None = None
    before_guest_reboot: bool | None = None
    tools_upgrade_policy: str | None = None
    """Since 2.5."""
    pending_customization: str | None = None
    """Since 2.5."""
    customization_key_id: CryptoKeyId | None = None
    """Since 6.5."""
    sync_time_with_host_allowed: bool | None = None
    """Since 7.0.1.0."""
    sync_time_with_host: bool | None = None
    """Since 2.5."""
    last_install_info: ToolsConfigInfoToolsLastInstallInfo | None = None
    """Since 5.0."""

@define(kw_only=True)
class ToolsConfigInfoToolsLastInstallInfo(vmodl.DataObject):
    """``vim.vm.ToolsConfigInfo.ToolsLastInstallInfo``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ToolsConfigInfoToolsLastInstallInfo/
    """
    counter: int
    fault: MethodFault | None = None

@define(kw_only=True)
class UsbScanCodeSpec(vmodl.DataObject):
    """``vim.vm.UsbScanCodeSpec``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UsbScanCodeSpec/
    """
    key_events: list[UsbScanCodeSpecKeyEvent]

@define(kw_only=True)
class UsbScanCodeSpecKeyEvent(vmodl.DataObject):
    """``vim.vm.UsbScanCodeSpec.KeyEvent``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UsbScanCodeSpecKeyEvent/
    """
    usb_hid_code: int
    modifiers: UsbScanCodeSpecModifierType | None = None

@define(kw_only=True)
class UsbScanCodeSpecModifierType(vmodl.DataObject):
    """``vim.vm.UsbScanCodeSpec.ModifierType``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UsbScanCodeSpecModifierType/
    """
    left_control: bool | None = None
    left_shift: bool | None = None
    left_alt: bool | None = None
    left_gui: bool | None = None
    right_control: bool | None = None
    right_shift: bool | None = None
    right_alt: bool | None = None
    right_gui: bool | None = None

@define(kw_only=True)
class VirtualHardware(vmodl.DataObject):
    """``vim.vm.VirtualHardware``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualHardware/
    """
    num_cpu: int
    num_cores_per_socket: int | None = None
    """Since 5.0."""
    auto_cores_per_socket: bool | None = None
    """Since 8.0.0.1."""
    memory_mb: int
    virtual_ich7_m_present: bool | None = None
    """Since 5.0."""
    virtual_smc_present: bool | None = None
    """Since 5.0."""
    device: list[VirtualDevice] | None = None
    motherboard_layout: str | None = None
    """Since 8.0.0.1."""
    simultaneous_threads: int | None = None
    """Since 8.0.0.1."""

@define(kw_only=True)
class VirtualHardwareOption(vmodl.DataObject):
    """``vim.vm.VirtualHardwareOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualHardwareOption/
    """
    hw_version: int
    virtual_device_option: list[VirtualDeviceOption]
    device_list_readonly: bool
    num_cpu: list[int]
    num_cores_per_socket: IntOption
    """Since 5.0."""
    auto_cores_per_socket: BoolOption | None = None
    """Since 8.0.0.1."""
    num_cpu_readonly: bool
    memory_mb: LongOption
    num_pci_controllers: IntOption
    num_ide_controllers: IntOption
    num_usb_controllers: IntOption
    num_usbxhci_controllers: IntOption
    """Since 5.0."""
    num_sio_controllers: IntOption
    num_ps2_controllers: IntOption
    licensing_limit: list[str] | None = None
    num_supported_wwn_ports: IntOption | None = None
    """Since 4.0."""
    num_supported_wwn_nodes: IntOption | None = None
    """Since 4.0."""
    resource_config_option: ResourceConfigOption
    """Since 4.1."""
    num_nvdimm_controllers: IntOption | None = None
    """Since 6.7."""
    num_tpm_devices: IntOption | None = None
    """Since 6.7."""
    num_wdt_devices: IntOption | None = None
    """Since 7.0.0.0."""
    num_precision_clock_devices: IntOption | None = None
    """Since 7.0.0.0."""
    epc_memory_mb: LongOption | None = None
    """Since 7.0.0.0."""
    acpi_host_bridges_firmware: list[str] | None = None
    """Since 8.0.0.1."""
    num_cpu_simultaneous_threads: IntOption | None = None
    """Since 8.0.0.1."""
    num_numa_nodes: IntOption | None = None
    """Since 8.0.0.1."""
    num_device_groups: IntOption | None = None
    """Since 8.0.0.1."""
    device_group_types: list[str] | None = None
    """Since 8.0.0.1."""

@define(kw_only=True)
class VirtualMachineAffinityInfo(vmodl.DataObject):
    """``vim.vm.AffinityInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineAffinityInfo/
    """
    affinity_set: list[int] | None = None

@define(kw_only=True)
class VirtualMachineBaseIndependentFilterSpec(vmodl.DataObject):
    """``vim.vm.BaseIndependentFilterSpec``. Since 7.0.2.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineBaseIndependentFilterSpec/
    """

@define(kw_only=True)
class VirtualMachineBootOptions(vmodl.DataObject):
    """``vim.vm.BootOptions``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineBootOptions/
    """
    boot_delay: int | None = None
    enter_bios_setup: bool | None = None
    efi_secure_boot_enabled: bool | None = None
    """Since 6.5."""
    boot_retry_enabled: bool | None = None
    """Since 4.1."""
    boot_retry_delay: int | None = None
    """Since 4.1."""
    boot_order: list[VirtualMachineBootOptionsBootableDevice] | None = None
    """Since 5.0."""
    network_boot_protocol: str | None = None
    """Since 6.0."""

@define(kw_only=True)
class VirtualMachineBootOptionsBootableCdromDevice(VirtualMachineBootOptionsBootableDevice):
    """``vim.vm.BootOptions.BootableCdromDevice``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineBootOptionsBootableCdromDevice/
    """

@define(kw_only=True)
class VirtualMachineBootOptionsBootableDevice(vmodl.DataObject):
    """``vim.vm.BootOptions.BootableDevice``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineBootOptionsBootableDevice/
    """

@define(kw_only=True)
class VirtualMachineBootOptionsBootableDiskDevice(VirtualMachineBootOptionsBootableDevice):
    """``vim.vm.BootOptions.BootableDiskDevice``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineBootOptionsBootableDiskDevice/
    """
    device_key: int

@define(kw_only=True)
class VirtualMachineBootOptionsBootableEthernetDevice(VirtualMachineBootOptionsBootableDevice):
    """``vim.vm.BootOptions.BootableEthernetDevice``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineBootOptionsBootableEthernetDevice/
    """
    device_key: int

@define(kw_only=True)
class VirtualMachineBootOptionsBootableFloppyDevice(VirtualMachineBootOptionsBootableDevice):
    """``vim.vm.BootOptions.BootableFloppyDevice``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineBootOptionsBootableFloppyDevice/
    """

@define(kw_only=True)
class VirtualMachineCapability(vmodl.DataObject):
    """``vim.vm.Capability``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineCapability/
    """
    snapshot_operations_supported: bool
    multiple_snapshots_supported: bool
    snapshot_config_supported: bool
    powered_off_snapshots_supported: bool
    memory_snapshots_supported: bool
    revert_to_snapshot_supported: bool
    quiesced_snapshots_supported: bool
    disable_snapshots_supported: bool
    """Deprecated since 4.0. Since 2.5."""
    lock_snapshots_supported: bool
    """Since 2.5."""
    console_preferences_supported: bool
    cpu_feature_mask_supported: bool
    s1_acpi_management_supported: bool
    setting_screen_resolution_supported: bool
    tools_auto_update_supported: bool
    vm_npiv_wwn_supported: bool
    """Since 2.5."""
    npiv_wwn_on_non_rdm_vm_supported: bool
    """Since 2.5."""
    vm_npiv_wwn_disable_supported: bool
    """Since 4.0."""
    vm_npiv_wwn_update_supported: bool
    """Since 4.0."""
    swap_placement_supported: bool
    """Since 2.5."""
    tools_sync_time_supported: bool
    """Since 2.5."""
    virtual_mmu_usage_supported: bool
    """Since 2.5."""
    disk_shares_supported: bool
    """Since 2.5."""
    boot_options_supported: bool
    """Since 2.5."""
    boot_retry_options_supported: bool
    """Since 4.1."""
    setting_video_ram_size_supported: bool
    """Since 2.5."""
    setting_display_topology_supported: bool
    """Since 2.5u2server."""
    record_replay_supported: bool
    """Deprecated since 6.0. Since 4.0."""
    change_tracking_supported: bool
    """Since 4.0."""
    multiple_cores_per_socket_supported: bool
    """Since 5.0."""
    host_based_replication_supported: bool
    """Since 5.0."""
    guest_auto_lock_supported: bool
    """Since 5.0."""
    memory_reservation_lock_supported: bool
    """Since 5.0."""
    feature_requirement_supported: bool
    """Since 5.1."""
    powered_on_monitor_type_change_supported: bool
    """Since 5.1."""
    se_sparse_disk_supported: bool
    """Since 5.1."""
    nested_hv_supported: bool
    """Since 5.1."""
    v_pmc_supported: bool
    """Since 5.1."""
    secure_boot_supported: bool | None = None
    """Since 6.5."""
    per_vm_evc_supported: bool | None = None
    """Since 6.7."""
    virtual_mmu_usage_ignored: bool | None = None
    """Since 6.7."""
    virtual_exec_usage_ignored: bool | None = None
    """Since 6.7."""
    disk_only_snapshot_on_suspended_vm_supported: bool | None = None
    """Since 6.7."""
    suspend_to_memory_supported: bool | None = None
    """Since 7.0.2.0."""
    tools_sync_time_allow_supported: bool | None = None
    """Since 7.0.1.0."""
    sev_supported: bool | None = None
    """Since 7.0.1.0."""
    pmem_failover_supported: bool | None = None
    """Since 7.0.2.0."""
    require_sgx_attestation_supported: bool | None = None
    """Since 8.0.0.1."""
    change_mode_disks_supported: bool | None = None
    """Since 8.0.0.1."""
    vendor_device_group_supported: bool | None = None
    """Since 8.0.1.0."""

@define(kw_only=True)
class VirtualMachineCdromInfo(VirtualMachineTargetInfo):
    """``vim.vm.CdromInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineCdromInfo/
    """
    description: str | None = None
    """Since 6.5."""

@define(kw_only=True)
class VirtualMachineCertThumbprint(vmodl.DataObject):
    """``vim.vm.CertThumbprint``. Since 7.0.3.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineCertThumbprint/
    """
    thumbprint: str
    hash_algorithm: str | None = None

@define(kw_only=True)
class VirtualMachineCloneSpec(vmodl.DataObject):
    """``vim.vm.CloneSpec``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineCloneSpec/
    """
    location: VirtualMachineRelocateSpec
    template: bool
    config: VirtualMachineConfigSpec | None = None
    customization: CustomizationSpec | None = None
    power_on: bool
    snapshot: vmodl.ManagedObjectReference[VirtualMachineSnapshot] | None = field(default=None, converter=_optionalVirtualMachineSnapshot)
    """Refers to a VirtualMachineSnapshot. Since 4.0."""
    memory: bool | None = None
    """Since 5.5."""
    tpm_provision_policy: str | None = None
    """Since 8.0.0.1."""

@define(kw_only=True)
class VirtualMachineConfigInfo(vmodl.DataObject):
    """``vim.vm.ConfigInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineConfigInfo/
    """
    change_version: str
    modified: datetime.datetime
    name: str
    guest_full_name: str
    version: str
    uuid: str
    create_date: datetime.datetime | None = None
    """Since 6.7."""
    instance_uuid: str | None = None
    """Since 4.0."""
    npiv_node_world_wide_name: list[int] | None = None
    """Since 2.5."""
    npiv_port_world_wide_name: list[int] | None = None
    """Since 2.5."""
    npiv_world_wide_name_type: str | None = None
    """Since 2.5."""
    npiv_desired_node_wwns: int | None = None
    """Since 4.0."""
    npiv_desired_port_wwns: int | None = None
    """Since 4.0."""
    npiv_temporary_disabled: bool | None = None
    """Since 4.0."""
    npiv_on_non_rdm_disks: bool | None = None
    """Since 4.0."""
    location_id: str | None = None
    template: bool
    guest_id: str
    alternate_guest_name: str
    """Since 2.5."""
    annotation: str | None = None
    files: VirtualMachineFileInfo
    tools: ToolsConfigInfo | None = None
    flags: VirtualMachineFlagInfo
    console_preferences: VirtualMachineConsolePreferences | None = None
    default_power_ops: VirtualMachineDefaultPowerOpInfo
    reboot_power_off: bool | None = None
    """Since 8.0.0.1."""
    hardware: VirtualHardware
    vcpu_config: list[VirtualMachineVcpuConfig] | None = None
    """Since 7.0.0.0."""
    cpu_allocation: ResourceAllocationInfo | None = None
    memory_allocation: ResourceAllocationInfo | None = None
    latency_sensitivity: LatencySensitivity | None = None
    """Since 5.1."""
    memory_hot_add_enabled: bool | None = None
    """Since 2.5u2server."""
    cpu_hot_add_enabled: bool | None = None
    """Since 2.5u2server."""
    cpu_hot_remove_enabled: bool | None = None
    """Since 2.5u2server."""
    hot_plug_memory_limit: int | None = None
    """Since 2.5u2server."""
    hot_plug_memory_increment_size: int | None = None
    """Since 2.5u2server."""
    cpu_affinity: VirtualMachineAffinityInfo | None = None
    memory_affinity: VirtualMachineAffinityInfo | None = None
    """Deprecated since 6.0."""
    network_shaper: VirtualMachineNetworkShaperInfo | None = None
    """Deprecated since 5.5."""
    extra_config: list[OptionValue] | None = None
    cpu_feature_mask: list[HostCpuIdInfo] | None = None
    datastore_url: list[VirtualMachineConfigInfoDatastoreUrlPair] | None = None
    swap_placement: str | None = None
    """Since 2.5."""
    boot_options: VirtualMachineBootOptions | None = None
    """Since 2.5."""
    ft_info: FaultToleranceConfigInfo | None = None
    """Since 4.0."""
    rep_config: ReplicationConfigSpec | None = None
    """Since 6.0."""
    v_app_config: VmConfigInfo | None = None
    """Since 4.0."""
    v_asserts_enabled: bool | None = None
    """Since 4.0."""
    change_tracking_enabled: bool | None = None
    """Since 4.0."""
    firmware: str | None = None
    """Since 5.0."""
    max_mks_connections: int | None = None
    """Since 5.0."""
    guest_auto_lock_enabled: bool | None = None
    """Since 5.0."""
    managed_by: ManagedByInfo | None = None
    """Since 5.0."""
    memory_reservation_locked_to_max: bool | None = None
    """Since 5.0."""
    initial_overhead: VirtualMachineConfigInfoOverheadInfo | None = None
    """Since 5.0."""
    nested_hv_enabled: bool | None = None
    """Since 5.1."""
    v_pmc_enabled: bool | None = None
    """Since 5.1."""
    scheduled_hardware_upgrade_info: ScheduledHardwareUpgradeInfo | None = None
    """Since 5.1."""
    fork_config_info: VirtualMachineForkConfigInfo | None = None
    """Since 6.0."""
    v_flash_cache_reservation: int | None = None
    """Deprecated since 7.0. Since 5.5."""
    vmx_config_checksum: bytes | None = None
    """Since 6.0."""
    message_bus_tunnel_enabled: bool | None = None
    """Since 6.0."""
    vm_storage_object_id: str | None = None
    """Since 6.0."""
    swap_storage_object_id: str | None = None
    """Since 6.0."""
    key_id: CryptoKeyId | None = None
    """Since 6.5."""
    guest_integrity_info: VirtualMachineGuestIntegrityInfo | None = None
    """Since 6.5."""
    migrate_encryption: str | None = None
    """Since 6.5."""
    sgx_info: VirtualMachineSgxInfo | None = None
    """Since 7.0.0.0."""
    content_lib_item_info: VirtualMachineContentLibraryItemInfo | None = None
    """Since 7.0.0.0."""
    ft_encryption_mode: str | None = None
    """Since 7.0.2.0."""
    guest_monitoring_mode_info: VirtualMachineGuestMonitoringModeInfo | None = None
    """Since 7.0.0.0."""
    sev_enabled: bool | None = None
    """Since 7.0.1.0."""
    numa_info: VirtualMachineVirtualNumaInfo | None = None
    """Since 8.0.0.1."""
    pmem_failover_enabled: bool | None = None
    """Since 7.0.2.0."""
    vmx_stats_collection_enabled: bool | None = None
    """Since 7.0.3.1."""
    vm_op_notification_to_app_enabled: bool | None = None
    """Since 7.0.3.0."""
    vm_op_notification_timeout: int | None = None
    """Since 8.0.0.1."""
    device_swap: VirtualMachineVirtualDeviceSwap | None = None
    """Since 8.0.0.1."""
    pmem: VirtualMachineVirtualPMem | None = None
    """Since 7.0.3.0."""
    device_groups: VirtualMachineVirtualDeviceGroups | None = None
    """Since 8.0.0.1."""
    fixed_passthru_hot_plug_enabled: bool | None = None
    """Since 8.0.1.0."""

@define(kw_only=True)
class VirtualMachineConfigInfoDatastoreUrlPair(vmodl.DataObject):
    """``vim.vm.ConfigInfo.DatastoreUrlPair``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineConfigInfoDatastoreUrlPair/
    """
    name: str
    url: str

@define(kw_only=True)
class VirtualMachineConfigInfoOverheadInfo(vmodl.DataObject):
    """``vim.vm.ConfigInfo.OverheadInfo``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineConfigInfoOverheadInfo/
    """
    initial_memory_reservation: int | None = None
    initial_swap_reservation: int | None = None

@define(kw_only=True)
class VirtualMachineConfigOption(vmodl.DataObject):
    """``vim.vm.ConfigOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineConfigOption/
    """
    version: str
    description: str
    guest_os_descriptor: list[GuestOsDescriptor]
    guest_os_default_index: int
    hardware_options: VirtualHardwareOption
    capabilities: VirtualMachineCapability
    datastore: DatastoreOption
    default_device: list[VirtualDevice] | None = None
    supported_monitor_type: list[str]
    """Since 2.5."""
    supported_ovf_environment_transport: list[str] | None = None
    """Since 4.0."""
    supported_ovf_install_transport: list[str] | None = None
    """Since 4.0."""
    property_relations: list[VirtualMachinePropertyRelation] | None = None
    """Since 6.7."""

@define(kw_only=True)
class VirtualMachineConfigOptionDescriptor(vmodl.DataObject):
    """``vim.vm.ConfigOptionDescriptor``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineConfigOptionDescriptor/
    """
    key: str
    description: str | None = None
    host: list[vmodl.ManagedObjectReference[HostSystem]] | None = field(default=None, converter=_listoptionalHostSystem)
    """Refers to a HostSystem."""
    create_supported: bool
    """Since 2.5u2server."""
    default_config_option: bool
    """Since 2.5u2server."""
    run_supported: bool
    """Since 5.1."""
    upgrade_supported: bool
    """Since 5.1."""

@define(kw_only=True)
class VirtualMachineConfigSpec(vmodl.DataObject):
    """``vim.vm.ConfigSpec``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineConfigSpec/
    """
    change_version: str | None = None
    name: str | None = None
    version: str | None = None
    create_date: datetime.datetime | None = None
    """Since 6.7."""
    uuid: str | None = None
    instance_uuid: str | None = None
    """Since 4.0."""
    npiv_node_world_wide_name: list[int] | None = None
    """Since 2.5."""
    npiv_port_world_wide_name: list[int] | None = None
    """Since 2.5."""
    npiv_world_wide_name_type: str | None = None
    """Since 2.5."""
    npiv_desired_node_wwns: int | None = None
    """Since 4.0."""
    npiv_desired_port_wwns: int | None = None
    """Since 4.0."""
    npiv_temporary_disabled: bool | None = None
    """Since 4.0."""
    npiv_on_non_rdm_disks: bool | None = None
    """Since 4.0."""
    npiv_world_wide_name_op: str | None = None
    """Since 2.5."""
    location_id: str | None = None
    guest_id: str | None = None
    alternate_guest_name: str | None = None
    """Since 2.5."""
    annotation: str | None = None
    files: VirtualMachineFileInfo | None = None
    tools: ToolsConfigInfo | None = None
    flags: VirtualMachineFlagInfo | None = None
    console_preferences: VirtualMachineConsolePreferences | None = None
    power_op_info: VirtualMachineDefaultPowerOpInfo | None = None
    reboot_power_off: bool | None = None
    """Since 8.0.0.1."""
    num_cpus: int | None = None
    vcpu_config: list[VirtualMachineVcpuConfig] | None = None
    """Since 7.0.0.0."""
    num_cores_per_socket: int | None = None
    """Since 5.0."""
    memory_mb: int | None = None
    memory_hot_add_enabled: bool | None = None
    """Since 2.5u2server."""
    cpu_hot_add_enabled: bool | None = None
    """Since 2.5u2server."""
    cpu_hot_remove_enabled: bool | None = None
    """Since 2.5u2server."""
    virtual_ich7_m_present: bool | None = None
    """Since 5.0."""
    virtual_smc_present: bool | None = None
    """Since 5.0."""
    device_change: list[VirtualDeviceConfigSpec] | None = None
    cpu_allocation: ResourceAllocationInfo | None = None
    memory_allocation: ResourceAllocationInfo | None = None
    latency_sensitivity: LatencySensitivity | None = None
    """Since 5.1."""
    cpu_affinity: VirtualMachineAffinityInfo | None = None
    memory_affinity: VirtualMachineAffinityInfo | None = None
    """Deprecated since 6.0."""
    network_shaper: VirtualMachineNetworkShaperInfo | None = None
    """Deprecated since 5.5."""
    cpu_feature_mask: list[VirtualMachineCpuIdInfoSpec] | None = None
    extra_config: list[OptionValue] | None = None
    swap_placement: str | None = None
    """Since 2.5."""
    boot_options: VirtualMachineBootOptions | None = None
    """Since 2.5."""
    v_app_config: VmConfigSpec | None = None
    """Since 4.0."""
    ft_info: FaultToleranceConfigInfo | None = None
    """Since 4.0."""
    rep_config: ReplicationConfigSpec | None = None
    """Since 6.0."""
    v_app_config_removed: bool | None = None
    """Since 4.0."""
    v_asserts_enabled: bool | None = None
    """Since 4.0."""
    change_tracking_enabled: bool | None = None
    """Since 4.0."""
    firmware: str | None = None
    """Since 5.0."""
    max_mks_connections: int | None = None
    """Since 5.0."""
    guest_auto_lock_enabled: bool | None = None
    """Since 5.0."""
    managed_by: ManagedByInfo | None = None
    """Since 5.0."""
    memory_reservation_locked_to_max: bool | None = None
    """Since 5.0."""
    nested_hv_enabled: bool | None = None
    """Since 5.1."""
    v_pmc_enabled: bool | None = None
    """Since 5.1."""
    scheduled_hardware_upgrade_info: ScheduledHardwareUpgradeInfo | None = None
    """Since 5.1."""
    vm_profile: list[VirtualMachineProfileSpec] | None = None
    """Since 5.5."""
    message_bus_tunnel_enabled: bool | None = None
    """Since 6.0."""
    crypto: CryptoSpec | None = None
    """Since 6.5."""
    migrate_encryption: str | None = None
    """Since 6.5."""
    sgx_info: VirtualMachineSgxInfo | None = None
    """Since 7.0.0.0."""
    ft_encryption_mode: str | None = None
    """Since 7.0.2.0."""
    guest_monitoring_mode_info: VirtualMachineGuestMonitoringModeInfo | None = None
    """Since 7.0.0.0."""
    sev_enabled: bool | None = None
    """Since 7.0.1.0."""
    virtual_numa: VirtualMachineVirtualNuma | None = None
    """Since 8.0.0.1."""
    motherboard_layout: str | None = None
    """Since 8.0.0.1."""
    pmem_failover_enabled: bool | None = None
    """Since 7.0.2.0."""
    vmx_stats_collection_enabled: bool | None = None
    """Since 7.0.3.1."""
    vm_op_notification_to_app_enabled: bool | None = None
    """Since 7.0.3.0."""
    vm_op_notification_timeout: int | None = None
    """Since 8.0.0.1."""
    device_swap: VirtualMachineVirtualDeviceSwap | None = None
    """Since 8.0.0.1."""
    simultaneous_threads: int | None = None
    """Since 8.0.0.1."""
    pmem: VirtualMachineVirtualPMem | None = None
    """Since 7.0.3.0."""
    device_groups: VirtualMachineVirtualDeviceGroups | None = None
    """Since 8.0.0.1."""
    fixed_passthru_hot_plug_enabled: bool | None = None
    """Since 8.0.1.0."""

@define(kw_only=True)
class VirtualMachineConfigSummary(vmodl.DataObject):
    """``vim.vm.Summary.ConfigSummary``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineConfigSummary/
    """
    name: str
    template: bool
    vm_path_name: str
    memory_size_mb: int | None = None
    cpu_reservation: int | None = None
    memory_reservation: int | None = None
    num_cpu: int | None = None
    num_ethernet_cards: int | None = None
    num_virtual_disks: int | None = None
    uuid: str | None = None
    instance_uuid: str | None = None
    """Since 4.0."""
    guest_id: str | None = None
    guest_full_name: str | None = None
    annotation: str | None = None
    product: VAppProductInfo | None = None
    """Since 4.0."""
    install_boot_required: bool | None = None
    """Since 4.0."""
    ft_info: FaultToleranceConfigInfo | None = None
    """Since 4.0."""
    managed_by: ManagedByInfo | None = None
    """Since 5.0."""
    tpm_present: bool | None = None
    """Since 6.7."""
    num_vmiop_backings: int | None = None
    """Since 6.7."""
    hw_version: str | None = None
    """Since 6.9.1."""

@define(kw_only=True)
class VirtualMachineConsolePreferences(vmodl.DataObject):
    """``vim.vm.ConsolePreferences``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineConsolePreferences/
    """
    power_on_when_opened: bool | None = None
    enter_full_screen_on_power_on: bool | None = None
    close_on_power_off_or_suspend: bool | None = None

@define(kw_only=True)
class VirtualMachineContentLibraryItemInfo(vmodl.DataObject):
    """``vim.vm.ContentLibraryItemInfo``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineContentLibraryItemInfo/
    """
    content_library_item_uuid: str
    content_library_item_version: str | None = None

@define(kw_only=True)
class VirtualMachineCpuIdInfoSpec(ArrayUpdateSpec):
    """``vim.vm.ConfigSpec.CpuIdInfoSpec``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineCpuIdInfoSpec/
    """
    info: HostCpuIdInfo | None = None

@define(kw_only=True)
class VirtualMachineDatastoreInfo(VirtualMachineTargetInfo):
    """``vim.vm.DatastoreInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineDatastoreInfo/
    """
    datastore: DatastoreSummary
    capability: DatastoreCapability
    max_file_size: int
    max_virtual_disk_capacity: int | None = None
    """Since 5.5."""
    max_physical_rdm_file_size: int | None = None
    """Since 6.0."""
    max_virtual_rdm_file_size: int | None = None
    """Since 6.0."""
    mode: str
    v_storage_support: str | None = None
    """Since 5.0."""

@define(kw_only=True)
class VirtualMachineDatastoreVolumeOption(vmodl.DataObject):
    """``vim.vm.DatastoreOption.FileSystemVolumeOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineDatastoreVolumeOption/
    """
    file_system_type: str
    major_version: int | None = None

@define(kw_only=True)
class VirtualMachineDefaultPowerOpInfo(vmodl.DataObject):
    """``vim.vm.DefaultPowerOpInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineDefaultPowerOpInfo/
    """
    power_off_type: str | None = None
    suspend_type: str | None = None
    reset_type: str | None = None
    default_power_off_type: str | None = None
    default_suspend_type: str | None = None
    default_reset_type: str | None = None
    standby_action: str | None = None

@define(kw_only=True)
class VirtualMachineDefaultProfileSpec(VirtualMachineProfileSpec):
    """``vim.vm.DefaultProfileSpec``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineDefaultProfileSpec/
    """

@define(kw_only=True)
class VirtualMachineDefinedProfileSpec(VirtualMachineProfileSpec):
    """``vim.vm.DefinedProfileSpec``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineDefinedProfileSpec/
    """
    profile_id: str
    replication_spec: ReplicationSpec | None = None
    """Since 6.5."""
    profile_data: VirtualMachineProfileRawData | None = None
    profile_params: list[KeyValue] | None = None
    """Since 6.7."""

@define(kw_only=True)
class VirtualMachineDeviceRuntimeInfo(vmodl.DataObject):
    """``vim.vm.DeviceRuntimeInfo``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineDeviceRuntimeInfo/
    """
    runtime_state: VirtualMachineDeviceRuntimeInfoDeviceRuntimeState
    key: int

@define(kw_only=True)
class VirtualMachineDeviceRuntimeInfoDeviceRuntimeState(vmodl.DataObject):
    """``vim.vm.DeviceRuntimeInfo.DeviceRuntimeState``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineDeviceRuntimeInfoDeviceRuntimeState/
    """

@define(kw_only=True)
class VirtualMachineDeviceRuntimeInfoVirtualEthernetCardRuntimeState(VirtualMachineDeviceRuntimeInfoDeviceRuntimeState):
    """``vim.vm.DeviceRuntimeInfo.VirtualEthernetCardRuntimeState``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineDeviceRuntimeInfoVirtualEthernetCardRuntimeState/
    """
    vm_direct_path_gen2_active: bool | None = None
    """Deprecated since 8.0."""
    vm_direct_path_gen2_inactive_reason_vm: list[str] | None = None
    """Deprecated since 8.0."""
    vm_direct_path_gen2_inactive_reason_other: list[str] | None = None
    """Deprecated since 8.0."""
    vm_direct_path_gen2_inactive_reason_extended: str | None = None
    """Deprecated since 8.0."""
    uptv2_active: bool | None = None
    """Since 8.0.0.1."""
    uptv2_inactive_reason_vm: list[str] | None = None
    """Since 8.0.0.1."""
    uptv2_inactive_reason_other: list[str] | None = None
    """Since 8.0.0.1."""
    reservation_status: str | None = None
    """Since 5.5."""
    attachment_status: str | None = None
    """Since 6.7."""
    feature_requirement: list[VirtualMachineFeatureRequirement] | None = None
    """Since 6.7."""

@define(kw_only=True)
class VirtualMachineDiskDeviceInfo(VirtualMachineTargetInfo):
    """``vim.vm.DiskDeviceInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineDiskDeviceInfo/
    """
    capacity: int | None = None
    vm: list[vmodl.ManagedObjectReference[VirtualMachine]] | None = field(default=None, converter=_listoptionalVirtualMachine)
    """Refers to a VirtualMachine."""

@define(kw_only=True)
class VirtualMachineDvxClassInfo(vmodl.DataObject):
    """``vim.vm.DvxClassInfo``. Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineDvxClassInfo/
    """
    device_class: ElementDescription
    vendor_name: str
    sriov_nic: bool
    config_params: list[OptionDef] | None = None

@define(kw_only=True)
class VirtualMachineDynamicPassthroughInfo(VirtualMachineTargetInfo):
    """``vim.vm.DynamicPassthroughInfo``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineDynamicPassthroughInfo/
    """
    vendor_name: str
    device_name: str
    custom_label: str | None = None
    vendor_id: int
    device_id: int

@define(kw_only=True)
class VirtualMachineEmptyIndependentFilterSpec(VirtualMachineBaseIndependentFilterSpec):
    """``vim.vm.EmptyIndependentFilterSpec``. Since 7.0.2.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineEmptyIndependentFilterSpec/
    """

@define(kw_only=True)
class VirtualMachineEmptyProfileSpec(VirtualMachineProfileSpec):
    """``vim.vm.EmptyProfileSpec``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineEmptyProfileSpec/
    """

@define(kw_only=True)
class VirtualMachineFeatureRequirement(vmodl.DataObject):
    """``vim.vm.FeatureRequirement``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineFeatureRequirement/
    """
    key: str
    feature_name: str
    value: str

@define(kw_only=True)
class VirtualMachineFileInfo(vmodl.DataObject):
    """``vim.vm.FileInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineFileInfo/
    """
    vm_path_name: str | None = None
    snapshot_directory: str | None = None
    suspend_directory: str | None = None
    log_directory: str | None = None
    ft_metadata_directory: str | None = None
    """Since 6.0."""

@deprecated("Deprecated since 4.0: use VirtualMachineFileLayoutEx.")
@define(kw_only=True)
class VirtualMachineFileLayout(vmodl.DataObject):
    """``vim.vm.FileLayout``. Since 2.0.

    Deprecated since 4.0: use VirtualMachineFileLayoutEx.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineFileLayout/
    """
    config_file: list[str] | None = None
    log_file: list[str] | None = None
    disk: list[VirtualMachineFileLayoutDiskLayout] | None = None
    snapshot: list[VirtualMachineFileLayoutSnapshotLayout] | None = None
    swap_file: str | None = None

@define(kw_only=True)
class VirtualMachineFileLayoutDiskLayout(vmodl.DataObject):
    """``vim.vm.FileLayout.DiskLayout``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineFileLayoutDiskLayout/
    """
    key: int
    disk_file: list[str]

@define(kw_only=True)
class VirtualMachineFileLayoutEx(vmodl.DataObject):
    """``vim.vm.FileLayoutEx``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineFileLayoutEx/
    """
    file: list[VirtualMachineFileLayoutExFileInfo] | None = None
    disk: list[VirtualMachineFileLayoutExDiskLayout] | None = None
    snapshot: list[VirtualMachineFileLayoutExSnapshotLayout] | None = None
    timestamp: datetime.datetime

@define(kw_only=True)
class VirtualMachineFileLayoutExDiskLayout(vmodl.DataObject):
    """``vim.vm.FileLayoutEx.DiskLayout``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineFileLayoutExDiskLayout/
    """
    key: int
    chain: list[VirtualMachineFileLayoutExDiskUnit] | None = None

@define(kw_only=True)
class VirtualMachineFileLayoutExDiskUnit(vmodl.DataObject):
    """``vim.vm.FileLayoutEx.DiskUnit``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineFileLayoutExDiskUnit/
    """
    file_key: list[int]

@define(kw_only=True)
class VirtualMachineFileLayoutExFileInfo(vmodl.DataObject):
    """``vim.vm.FileLayoutEx.FileInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineFileLayoutExFileInfo/
    """
    key: int
    name: str
    type: str
    size: int
    unique_size: int | None = None
    """Since 5.1."""
    backing_object_id: str | None = None
    """Since 6.0."""
    accessible: bool | None = None
    """Since 6.0."""

@define(kw_only=True)
class VirtualMachineFileLayoutExSnapshotLayout(vmodl.DataObject):
    """``vim.vm.FileLayoutEx.SnapshotLayout``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineFileLayoutExSnapshotLayout/
    """
    key: vmodl.ManagedObjectReference[VirtualMachineSnapshot] = field(converter=_VirtualMachineSnapshot)
    """Refers to a VirtualMachineSnapshot."""
    data_key: int
    memory_key: int
    """Since 6.0."""
    disk: list[VirtualMachineFileLayoutExDiskLayout] | None = None

@define(kw_only=True)
class VirtualMachineFileLayoutSnapshotLayout(vmodl.DataObject):
    """``vim.vm.FileLayout.SnapshotLayout``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineFileLayoutSnapshotLayout/
    """
    key: vmodl.ManagedObjectReference[VirtualMachineSnapshot] = field(converter=_VirtualMachineSnapshot)
    """Refers to a VirtualMachineSnapshot."""
    snapshot_file: list[str]

@define(kw_only=True)
class VirtualMachineFlagInfo(vmodl.DataObject):
    """``vim.vm.FlagInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineFlagInfo/
    """
    disable_acceleration: bool | None = None
    enable_logging: bool | None = None
    use_toe: bool | None = None
    run_with_debug_info: bool | None = None
    """Deprecated since 2.5: use VirtualMachineFlagInfo.monitorType."""
    monitor_type: str | None = None
    """Since 2.5."""
    ht_sharing: str | None = None
    """Deprecated since 6.7."""
    snapshot_disabled: bool | None = None
    """Deprecated since 4.0. Since 2.5."""
    snapshot_locked: bool | None = None
    """Since 2.5."""
    disk_uuid_enabled: bool | None = None
    """Since 2.5."""
    virtual_mmu_usage: str | None = None
    """Since 2.5."""
    virtual_exec_usage: str | None = None
    """Since 4.0."""
    snapshot_power_off_behavior: str | None = None
    """Since 2.5."""
    record_replay_enabled: bool | None = None
    """Deprecated since 6.0. Since 4.0."""
    fault_tolerance_type: str | None = None
    """Since 6.0."""
    cbrc_cache_enabled: bool | None = None
    """Since 6.5."""
    vvtd_enabled: bool | None = None
    """Since 6.7."""
    vbs_enabled: bool | None = None
    """Since 6.7."""

@define(kw_only=True)
class VirtualMachineFloppyInfo(VirtualMachineTargetInfo):
    """``vim.vm.FloppyInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineFloppyInfo/
    """

@define(kw_only=True)
class VirtualMachineForkConfigInfo(vmodl.DataObject):
    """``vim.vm.ForkConfigInfo``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineForkConfigInfo/
    """
    parent_enabled: bool | None = None
    child_fork_group_id: str | None = None
    parent_fork_group_id: str | None = None
    """Since 6.5."""
    child_type: str | None = None

@define(kw_only=True)
class VirtualMachineGuestIntegrityInfo(vmodl.DataObject):
    """``vim.vm.GuestIntegrityInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineGuestIntegrityInfo/
    """
    enabled: bool | None = None

@define(kw_only=True)
class VirtualMachineGuestMonitoringModeInfo(vmodl.DataObject):
    """``vim.vm.GuestMonitoringModeInfo``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineGuestMonitoringModeInfo/
    """
    gmm_file: str | None = None
    gmm_appliance: str | None = None

@define(kw_only=True)
class VirtualMachineGuestQuiesceSpec(vmodl.DataObject):
    """``vim.vm.GuestQuiesceSpec``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineGuestQuiesceSpec/
    """
    timeout: int | None = None

@define(kw_only=True)
class VirtualMachineGuestSummary(vmodl.DataObject):
    """``vim.vm.Summary.GuestSummary``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineGuestSummary/
    """
    guest_id: str | None = None
    guest_full_name: str | None = None
    tools_status: VirtualMachineToolsStatus | None = None
    """Deprecated since 5.0: use VirtualMachineGuestSummary.toolsVersionStatus2."""
    tools_version_status: str | None = None
    """Deprecated since 5.0: use VirtualMachineGuestSummary.toolsVersionStatus2. Since 4.0."""
    tools_version_status2: str | None = None
    """Since 5.0."""
    tools_running_status: str | None = None
    """Since 4.0."""
    host_name: str | None = None
    ip_address: str | None = None
    hw_version: str | None = None
    """Since 6.9.1."""

@define(kw_only=True)
class VirtualMachineIdeDiskDeviceInfo(VirtualMachineDiskDeviceInfo):
    """``vim.vm.IdeDiskDeviceInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineIdeDiskDeviceInfo/
    """
    partition_table: list[VirtualMachineIdeDiskDevicePartitionInfo] | None = None

@define(kw_only=True)
class VirtualMachineIdeDiskDevicePartitionInfo(vmodl.DataObject):
    """``vim.vm.IdeDiskDeviceInfo.PartitionInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineIdeDiskDevicePartitionInfo/
    """
    id: int
    capacity: int

@define(kw_only=True)
class VirtualMachineImportSpec(ImportSpec):
    """``vim.vm.VmImportSpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineImportSpec/
    """
    config_spec: VirtualMachineConfigSpec
    res_pool_entity: vmodl.ManagedObjectReference[ResourcePool] | None = field(default=None, converter=_optionalResourcePool)
    """Deprecated since 5.1. Refers to a ResourcePool. Since 4.1."""

@define(kw_only=True)
class VirtualMachineIndependentFilterSpec(VirtualMachineBaseIndependentFilterSpec):
    """``vim.vm.IndependentFilterSpec``. Since 7.0.2.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineIndependentFilterSpec/
    """
    filter_name: str
    filter_class: str | None = None
    filter_capabilities: list[KeyValue] | None = None

@define(kw_only=True)
class VirtualMachineInstantCloneSpec(vmodl.DataObject):
    """``vim.vm.InstantCloneSpec``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineInstantCloneSpec/
    """
    name: str
    location: VirtualMachineRelocateSpec
    config: list[OptionValue] | None = None
    bios_uuid: str | None = None

@define(kw_only=True)
class VirtualMachineLegacyNetworkSwitchInfo(vmodl.DataObject):
    """``vim.vm.LegacyNetworkSwitchInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineLegacyNetworkSwitchInfo/
    """
    name: str

@define(kw_only=True)
class VirtualMachineMessage(vmodl.DataObject):
    """``vim.vm.Message``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineMessage/
    """
    id: str
    argument: list[typing.Any] | None = None
    text: str | None = None
    """Since 4.0."""

@define(kw_only=True)
class VirtualMachineMetadataManagerVmMetadata(vmodl.DataObject):
    """``vim.vm.MetadataManager.VmMetadata``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineMetadataManagerVmMetadata/
    """
    vm_id: str
    metadata: str | None = None

@define(kw_only=True)
class VirtualMachineMetadataManagerVmMetadataInput(vmodl.DataObject):
    """``vim.vm.MetadataManager.VmMetadataInput``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineMetadataManagerVmMetadataInput/
    """
    operation: str
    vm_metadata: VirtualMachineMetadataManagerVmMetadata

@define(kw_only=True)
class VirtualMachineMetadataManagerVmMetadataOwner(vmodl.DataObject):
    """``vim.vm.MetadataManager.VmMetadataOwner``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineMetadataManagerVmMetadataOwner/
    """
    name: str

@define(kw_only=True)
class VirtualMachineMetadataManagerVmMetadataResult(vmodl.DataObject):
    """``vim.vm.MetadataManager.VmMetadataResult``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineMetadataManagerVmMetadataResult/
    """
    vm_metadata: VirtualMachineMetadataManagerVmMetadata
    error: MethodFault | None = None

@define(kw_only=True)
class VirtualMachineNetworkInfo(VirtualMachineTargetInfo):
    """``vim.vm.NetworkInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineNetworkInfo/
    """
    network: NetworkSummary
    vswitch: str | None = None
    """Since 6.5."""

@define(kw_only=True)
class VirtualMachineNetworkShaperInfo(vmodl.DataObject):
    """``vim.vm.NetworkShaperInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineNetworkShaperInfo/
    """
    enabled: bool | None = None
    peak_bps: int | None = None
    average_bps: int | None = None
    burst_size: int | None = None

@define(kw_only=True)
class VirtualMachineParallelInfo(VirtualMachineTargetInfo):
    """``vim.vm.ParallelInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineParallelInfo/
    """

@define(kw_only=True)
class VirtualMachinePciPassthroughInfo(VirtualMachineTargetInfo):
    """``vim.vm.PciPassthroughInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachinePciPassthroughInfo/
    """
    pci_device: HostPciDevice
    system_id: str

@define(kw_only=True)
class VirtualMachinePciSharedGpuPassthroughInfo(VirtualMachineTargetInfo):
    """``vim.vm.PciSharedGpuPassthroughInfo``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachinePciSharedGpuPassthroughInfo/
    """
    vgpu: str

@define(kw_only=True)
class VirtualMachinePrecisionClockInfo(VirtualMachineTargetInfo):
    """``vim.vm.PrecisionClockInfo``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachinePrecisionClockInfo/
    """
    system_clock_protocol: str | None = None

@define(kw_only=True)
class VirtualMachineProfileDetails(vmodl.DataObject):
    """``vim.vm.ProfileDetails``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineProfileDetails/
    """
    profile: list[VirtualMachineProfileSpec] | None = None
    disk_profile_details: list[VirtualMachineProfileDetailsDiskProfileDetails] | None = None

@define(kw_only=True)
class VirtualMachineProfileDetailsDiskProfileDetails(vmodl.DataObject):
    """``vim.vm.ProfileDetails.DiskProfileDetails``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineProfileDetailsDiskProfileDetails/
    """
    disk_id: int
    profile: list[VirtualMachineProfileSpec] | None = None

@define(kw_only=True)
class VirtualMachineProfileRawData(vmodl.DataObject):
    """``vim.vm.ProfileRawData``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineProfileRawData/
    """
    extension_key: str
    object_data: str | None = None

@define(kw_only=True)
class VirtualMachineProfileSpec(vmodl.DataObject):
    """``vim.vm.ProfileSpec``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineProfileSpec/
    """

@define(kw_only=True)
class VirtualMachinePropertyRelation(vmodl.DataObject):
    """``vim.vm.PropertyRelation``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachinePropertyRelation/
    """
    key: DynamicProperty
    relations: list[DynamicProperty] | None = None

@define(kw_only=True)
class VirtualMachineQuestionInfo(vmodl.DataObject):
    """``vim.vm.QuestionInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineQuestionInfo/
    """
    id: str
    text: str
    choice: ChoiceOption
    message: list[VirtualMachineMessage] | None = None
    """Since 2.5."""

@define(kw_only=True)
class VirtualMachineQuickStats(vmodl.DataObject):
    """``vim.vm.Summary.QuickStats``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineQuickStats/
    """
    overall_cpu_usage: int | None = None
    overall_cpu_demand: int | None = None
    """Since 4.0."""
    overall_cpu_readiness: int | None = None
    """Since 7.0.0.0."""
    guest_memory_usage: int | None = None
    host_memory_usage: int | None = None
    guest_heartbeat_status: ManagedEntityStatus
    distributed_cpu_entitlement: int | None = None
    distributed_memory_entitlement: int | None = None
    static_cpu_entitlement: int | None = None
    """Since 4.0."""
    static_memory_entitlement: int | None = None
    """Since 4.0."""
    granted_memory: int | None = None
    """Since 7.0.0.0."""
    private_memory: int | None = None
    """Since 4.0."""
    shared_memory: int | None = None
    """Since 4.0."""
    swapped_memory: int | None = None
    """Since 4.0."""
    ballooned_memory: int | None = None
    """Since 4.0."""
    consumed_overhead_memory: int | None = None
    """Since 4.0."""
    ft_log_bandwidth: int | None = None
    """Since 4.0."""
    ft_secondary_latency: int | None = None
    """Since 4.0."""
    ft_latency_status: ManagedEntityStatus | None = None
    """Since 4.0."""
    compressed_memory: int | None = None
    """Since 4.1."""
    uptime_seconds: int | None = None
    """Since 4.1."""
    ssd_swapped_memory: int | None = None
    """Since 5.0."""
    active_memory: int | None = None
    """Since 7.0.3.0."""
    memory_tier_stats: list[VirtualMachineQuickStatsMemoryTierStats] | None = None
    """Since 7.0.3.0."""

@define(kw_only=True)
class VirtualMachineQuickStatsMemoryTierStats(vmodl.DataObject):
    """``vim.vm.Summary.QuickStats.MemoryTierStats``. Since 7.0.3.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineQuickStatsMemoryTierStats/
    """
    memory_tier_type: str
    read_bandwidth: int

@define(kw_only=True)
class VirtualMachineRelocateSpec(vmodl.DataObject):
    """``vim.vm.RelocateSpec``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineRelocateSpec/
    """
    service: ServiceLocator | None = None
    """Since 6.0."""
    folder: vmodl.ManagedObjectReference[Folder] | None = field(default=None, converter=_optionalFolder)
    """Refers to a Folder. Since 6.0."""
    datastore: vmodl.ManagedObjectReference[Datastore] | None = field(default=None, converter=_optionalDatastore)
    """Refers to a Datastore."""
    disk_move_type: str | None = None
    """Since 4.0."""
    pool: vmodl.ManagedObjectReference[ResourcePool] | None = field(default=None, converter=_optionalResourcePool)
    """Refers to a ResourcePool."""
    host: vmodl.ManagedObjectReference[HostSystem] | None = field(default=None, converter=_optionalHostSystem)
    """Refers to a HostSystem."""
    disk: list[VirtualMachineRelocateSpecDiskLocator] | None = None
    transform: VirtualMachineRelocateTransformation | None = None
    """Deprecated since 5.0: use VirtualMachineRelocateSpecDiskLocator.diskBackingInfo."""
    device_change: list[VirtualDeviceConfigSpec] | None = None
    """Since 5.5."""
    profile: list[VirtualMachineProfileSpec] | None = None
    """Since 5.5."""
    crypto_spec: CryptoSpec | None = None
    """Since 7.0.0.0."""

@define(kw_only=True)
class VirtualMachineRelocateSpecDiskLocator(vmodl.DataObject):
    """``vim.vm.RelocateSpec.DiskLocator``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineRelocateSpecDiskLocator/
    """
    disk_id: int
    datastore: vmodl.ManagedObjectReference[Datastore] = field(converter=_Datastore)
    """Refers to a Datastore."""
    disk_move_type: str | None = None
    """Since 4.0."""
    disk_backing_info: VirtualDeviceBackingInfo | None = None
    """Since 5.0."""
    profile: list[VirtualMachineProfileSpec] | None = None
    """Since 5.5."""
    backing: VirtualMachineRelocateSpecDiskLocatorBackingSpec | None = None
    """Since 7.0.0.0."""
    filter_spec: list[VirtualMachineBaseIndependentFilterSpec] | None = None
    """Since 7.0.2.1."""

@define(kw_only=True)
class VirtualMachineRelocateSpecDiskLocatorBackingSpec(vmodl.DataObject):
    """``vim.vm.RelocateSpec.DiskLocator.BackingSpec``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineRelocateSpecDiskLocatorBackingSpec/
    """
    parent: VirtualMachineRelocateSpecDiskLocatorBackingSpec | None = None
    crypto: CryptoSpec | None = None

@define(kw_only=True)
class VirtualMachineRuntimeInfo(vmodl.DataObject):
    """``vim.vm.RuntimeInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineRuntimeInfo/
    """
    device: list[VirtualMachineDeviceRuntimeInfo] | None = None
    """Since 4.1."""
    host: vmodl.ManagedObjectReference[HostSystem] | None = field(default=None, converter=_optionalHostSystem)
    """Refers to a HostSystem."""
    connection_state: VirtualMachineConnectionState
    power_state: VirtualMachinePowerState
    vm_failover_in_progress: bool | None = None
    """Since 7.0.2.0."""
    fault_tolerance_state: VirtualMachineFaultToleranceState
    """Since 4.0."""
    das_vm_protection: VirtualMachineRuntimeInfoDasProtectionState | None = None
    """Since 5.0."""
    tools_installer_mounted: bool
    suspend_time: datetime.datetime | None = None
    boot_time: datetime.datetime | None = None
    suspend_interval: int | None = None
    question: VirtualMachineQuestionInfo | None = None
    memory_overhead: int | None = None
    """Deprecated since 4.1."""
    max_cpu_usage: int | None = None
    max_memory_usage: int | None = None
    num_mks_connections: int
    record_replay_state: VirtualMachineRecordReplayState
    """Deprecated since 6.0. Since 4.0."""
    clean_power_off: bool | None = None
    """Since 4.0."""
    need_secondary_reason: str | None = None
    """Since 4.0."""
    online_standby: bool
    """Since 5.1."""
    min_required_evc_mode_key: str | None = None
    """Since 4.1."""
    consolidation_needed: bool
    """Since 5.0."""
    offline_feature_requirement: list[VirtualMachineFeatureRequirement] | None = None
    """Since 5.1."""
    feature_requirement: list[VirtualMachineFeatureRequirement] | None = None
    """Since 5.1."""
    feature_mask: list[HostFeatureMask] | None = None
    """Since 5.1."""
    v_flash_cache_allocation: int | None = None
    """Deprecated since 7.0. Since 5.5."""
    paused: bool | None = None
    """Since 6.0."""
    snapshot_in_background: bool | None = None
    """Since 6.0."""
    quiesced_fork_parent: bool | None = None
    """Since 6.0."""
    instant_clone_frozen: bool | None = None
    """Since 6.7."""
    crypto_state: str | None = None
    """Since 6.7."""
    suspended_to_memory: bool | None = None
    """Since 7.0.2.0."""
    op_notification_timeout: int | None = None
    """Since 8.0.0.1."""
    iommu_active: bool | None = None
    """Since 8.0.1.0."""

@define(kw_only=True)
class VirtualMachineRuntimeInfoDasProtectionState(vmodl.DataObject):
    """``vim.vm.RuntimeInfo.DasProtectionState``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineRuntimeInfoDasProtectionState/
    """
    das_protected: bool

@define(kw_only=True)
class VirtualMachineScsiDiskDeviceInfo(VirtualMachineDiskDeviceInfo):
    """``vim.vm.ScsiDiskDeviceInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineScsiDiskDeviceInfo/
    """
    disk: HostScsiDisk | None = None
    transport_hint: str | None = None
    """Since 4.0."""
    lun_number: int | None = None
    """Since 4.0."""

@define(kw_only=True)
class VirtualMachineScsiPassthroughInfo(VirtualMachineTargetInfo):
    """``vim.vm.ScsiPassthroughInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineScsiPassthroughInfo/
    """
    scsi_class: str
    vendor: str
    physical_unit_number: int

@define(kw_only=True)
class VirtualMachineSerialInfo(VirtualMachineTargetInfo):
    """``vim.vm.SerialInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineSerialInfo/
    """

@define(kw_only=True)
class VirtualMachineSgxInfo(vmodl.DataObject):
    """``vim.vm.SgxInfo``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineSgxInfo/
    """
    epc_size: int
    flc_mode: str | None = None
    le_pub_key_hash: str | None = None
    require_attestation: bool | None = None
    """Since 8.0.0.1."""

@define(kw_only=True)
class VirtualMachineSgxTargetInfo(VirtualMachineTargetInfo):
    """``vim.vm.SgxTargetInfo``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineSgxTargetInfo/
    """
    max_epc_size: int
    flc_modes: list[str] | None = None
    le_pub_key_hashes: list[str] | None = None
    require_attestation_supported: bool | None = None
    """Since 8.0.0.1."""

@define(kw_only=True)
class VirtualMachineSnapshotInfo(vmodl.DataObject):
    """``vim.vm.SnapshotInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineSnapshotInfo/
    """
    current_snapshot: vmodl.ManagedObjectReference[VirtualMachineSnapshot] | None = field(default=None, converter=_optionalVirtualMachineSnapshot)
    """Refers to a VirtualMachineSnapshot."""
    root_snapshot_list: list[VirtualMachineSnapshotTree]

@define(kw_only=True)
class VirtualMachineSnapshotTree(vmodl.DataObject):
    """``vim.vm.SnapshotTree``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineSnapshotTree/
    """
    snapshot: vmodl.ManagedObjectReference[VirtualMachineSnapshot] = field(converter=_VirtualMachineSnapshot)
    """Refers to a VirtualMachineSnapshot."""
    vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""
    name: str
    description: str
    id: int
    """Since 4.0."""
    create_time: datetime.datetime
    state: VirtualMachinePowerState
    quiesced: bool
    backup_manifest: str | None = None
    """Since 2.5u2server."""
    child_snapshot_list: list[VirtualMachineSnapshotTree] | None = None
    replay_supported: bool | None = None
    """Deprecated since 6.0. Since 4.0."""

@define(kw_only=True)
class VirtualMachineSoundInfo(VirtualMachineTargetInfo):
    """``vim.vm.SoundInfo``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineSoundInfo/
    """

@define(kw_only=True)
class VirtualMachineSriovDevicePoolInfo(vmodl.DataObject):
    """``vim.vm.SriovDevicePoolInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineSriovDevicePoolInfo/
    """
    key: str

@define(kw_only=True)
class VirtualMachineSriovInfo(VirtualMachinePciPassthroughInfo):
    """``vim.vm.SriovInfo``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineSriovInfo/
    """
    virtual_function: bool
    pnic: str | None = None
    device_pool: VirtualMachineSriovDevicePoolInfo | None = None
    """Since 6.5."""

@define(kw_only=True)
class VirtualMachineSriovNetworkDevicePoolInfo(VirtualMachineSriovDevicePoolInfo):
    """``vim.vm.SriovNetworkDevicePoolInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineSriovNetworkDevicePoolInfo/
    """
    switch_key: str | None = None
    switch_uuid: str | None = None

@define(kw_only=True)
class VirtualMachineStorageInfo(vmodl.DataObject):
    """``vim.vm.StorageInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineStorageInfo/
    """
    per_datastore_usage: list[VirtualMachineUsageOnDatastore] | None = None
    timestamp: datetime.datetime

@define(kw_only=True)
class VirtualMachineStorageSummary(vmodl.DataObject):
    """``vim.vm.Summary.StorageSummary``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineStorageSummary/
    """
    committed: int
    uncommitted: int
    unshared: int
    timestamp: datetime.datetime

@define(kw_only=True)
class VirtualMachineSummary(vmodl.DataObject):
    """``vim.vm.Summary``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineSummary/
    """
    vm: vmodl.ManagedObjectReference[VirtualMachine] | None = field(default=None, converter=_optionalVirtualMachine)
    """Refers to a VirtualMachine."""
    runtime: VirtualMachineRuntimeInfo
    guest: VirtualMachineGuestSummary | None = None
    config: VirtualMachineConfigSummary
    storage: VirtualMachineStorageSummary | None = None
    """Since 4.0."""
    quick_stats: VirtualMachineQuickStats
    overall_status: ManagedEntityStatus
    custom_value: list[CustomFieldValue] | None = None

@define(kw_only=True)
class VirtualMachineTargetInfo(vmodl.DataObject):
    """``vim.vm.TargetInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineTargetInfo/
    """
    name: str
    configuration_tag: list[str] | None = None

@define(kw_only=True)
class VirtualMachineUsageOnDatastore(vmodl.DataObject):
    """``vim.vm.StorageInfo.UsageOnDatastore``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineUsageOnDatastore/
    """
    datastore: vmodl.ManagedObjectReference[Datastore] = field(converter=_Datastore)
    """Refers to a Datastore."""
    committed: int
    uncommitted: int
    unshared: int

@define(kw_only=True)
class VirtualMachineUsbInfo(VirtualMachineTargetInfo):
    """``vim.vm.UsbInfo``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineUsbInfo/
    """
    description: str
    vendor: int
    product: int
    physical_path: str
    family: list[str] | None = None
    speed: list[str] | None = None
    summary: VirtualMachineSummary | None = None

@define(kw_only=True)
class VirtualMachineVFlashModuleInfo(VirtualMachineTargetInfo):
    """``vim.vm.VFlashModuleInfo``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVFlashModuleInfo/
    """
    v_flash_module: HostVFlashManagerVFlashCacheConfigInfoVFlashModuleConfigOption

@define(kw_only=True)
class VirtualMachineVMotionStunTimeInfo(VirtualMachineTargetInfo):
    """``vim.vm.VMotionStunTimeInfo``. Since 8.0.2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVMotionStunTimeInfo/
    """
    migration_bw: int
    stun_time: int

@define(kw_only=True)
class VirtualMachineVcpuConfig(vmodl.DataObject):
    """``vim.vm.VcpuConfig``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVcpuConfig/
    """
    latency_sensitivity: LatencySensitivity | None = None

@define(kw_only=True)
class VirtualMachineVendorDeviceGroupInfo(VirtualMachineTargetInfo):
    """``vim.vm.VendorDeviceGroupInfo``. Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVendorDeviceGroupInfo/
    """
    device_group_name: str
    device_group_description: str | None = None
    component_device_info: list[VirtualMachineVendorDeviceGroupInfoComponentDeviceInfo] | None = None

@define(kw_only=True)
class VirtualMachineVendorDeviceGroupInfoComponentDeviceInfo(vmodl.DataObject):
    """``vim.vm.VendorDeviceGroupInfo.ComponentDeviceInfo``. Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVendorDeviceGroupInfoComponentDeviceInfo/
    """
    type: str
    vendor_name: str
    device_name: str
    is_configurable: bool
    device: VirtualDevice

@define(kw_only=True)
class VirtualMachineVgpuDeviceInfo(VirtualMachineTargetInfo):
    """``vim.vm.VgpuDeviceInfo``. Since 7.0.3.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVgpuDeviceInfo/
    """
    device_name: str
    device_vendor_id: int
    max_fb_size_in_gib: int
    time_sliced_capable: bool
    mig_capable: bool
    compute_profile_capable: bool
    quadro_profile_capable: bool

@define(kw_only=True)
class VirtualMachineVgpuProfileInfo(VirtualMachineTargetInfo):
    """``vim.vm.VgpuProfileInfo``. Since 7.0.3.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVgpuProfileInfo/
    """
    profile_name: str
    device_vendor_id: int
    fb_size_in_gib: int
    profile_sharing: str
    profile_class: str
    stun_time_estimates: list[VirtualMachineVMotionStunTimeInfo] | None = None
    """Since 8.0.2.0."""

@define(kw_only=True)
class VirtualMachineVirtualDeviceGroups(vmodl.DataObject):
    """``vim.vm.VirtualDeviceGroups``. Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVirtualDeviceGroups/
    """
    device_group: list[VirtualMachineVirtualDeviceGroupsDeviceGroup] | None = None

@define(kw_only=True)
class VirtualMachineVirtualDeviceGroupsDeviceGroup(vmodl.DataObject):
    """``vim.vm.VirtualDeviceGroups.DeviceGroup``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVirtualDeviceGroupsDeviceGroup/
    """
    group_instance_key: int
    device_info: Description | None = None

@define(kw_only=True)
class VirtualMachineVirtualDeviceGroupsVendorDeviceGroup(VirtualMachineVirtualDeviceGroupsDeviceGroup):
    """``vim.vm.VirtualDeviceGroups.VendorDeviceGroup``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVirtualDeviceGroupsVendorDeviceGroup/
    """
    device_group_name: str

@define(kw_only=True)
class VirtualMachineVirtualDeviceSwap(vmodl.DataObject):
    """``vim.vm.VirtualDeviceSwap``. Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVirtualDeviceSwap/
    """
    lsi_to_pvscsi: VirtualMachineVirtualDeviceSwapDeviceSwapInfo | None = None

@define(kw_only=True)
class VirtualMachineVirtualDeviceSwapDeviceSwapInfo(vmodl.DataObject):
    """``vim.vm.VirtualDeviceSwap.DeviceSwapInfo``. Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVirtualDeviceSwapDeviceSwapInfo/
    """
    enabled: bool | None = None
    applicable: bool | None = None
    status: str | None = None

@define(kw_only=True)
class VirtualMachineVirtualNuma(vmodl.DataObject):
    """``vim.vm.VirtualNuma``. Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVirtualNuma/
    """
    cores_per_numa_node: int | None = None
    expose_vnuma_on_cpu_hotadd: bool | None = None

@define(kw_only=True)
class VirtualMachineVirtualNumaInfo(vmodl.DataObject):
    """``vim.vm.VirtualNumaInfo``. Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVirtualNumaInfo/
    """
    cores_per_numa_node: int | None = None
    auto_cores_per_numa_node: bool | None = None
    vnuma_on_cpu_hotadd_exposed: bool | None = None

@define(kw_only=True)
class VirtualMachineVirtualPMem(vmodl.DataObject):
    """``vim.vm.VirtualPMem``. Since 7.0.3.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVirtualPMem/
    """
    snapshot_mode: str | None = None

@define(kw_only=True)
class VirtualMachineWindowsQuiesceSpec(VirtualMachineGuestQuiesceSpec):
    """``vim.vm.WindowsQuiesceSpec``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineWindowsQuiesceSpec/
    """
    vss_backup_type: int | None = None
    vss_bootable_system_state: bool | None = None
    vss_partial_file_support: bool | None = None
    vss_backup_context: str | None = None
