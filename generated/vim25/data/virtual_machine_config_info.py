# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineConfigInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime

    from vim25.data.crypto_key_id import CryptoKeyId
    from vim25.data.fault_tolerance_config_info import FaultToleranceConfigInfo
    from vim25.data.host_cpu_id_info import HostCpuIdInfo
    from vim25.data.latency_sensitivity import LatencySensitivity
    from vim25.data.managed_by_info import ManagedByInfo
    from vim25.data.option_value import OptionValue
    from vim25.data.replication_config_spec import ReplicationConfigSpec
    from vim25.data.resource_allocation_info import ResourceAllocationInfo
    from vim25.data.scheduled_hardware_upgrade_info import ScheduledHardwareUpgradeInfo
    from vim25.data.tools_config_info import ToolsConfigInfo
    from vim25.data.virtual_hardware import VirtualHardware
    from vim25.data.virtual_machine_affinity_info import VirtualMachineAffinityInfo
    from vim25.data.virtual_machine_boot_options import VirtualMachineBootOptions
    from vim25.data.virtual_machine_config_info_datastore_url_pair import VirtualMachineConfigInfoDatastoreUrlPair
    from vim25.data.virtual_machine_config_info_overhead_info import VirtualMachineConfigInfoOverheadInfo
    from vim25.data.virtual_machine_console_preferences import VirtualMachineConsolePreferences
    from vim25.data.virtual_machine_content_library_item_info import VirtualMachineContentLibraryItemInfo
    from vim25.data.virtual_machine_default_power_op_info import VirtualMachineDefaultPowerOpInfo
    from vim25.data.virtual_machine_file_info import VirtualMachineFileInfo
    from vim25.data.virtual_machine_flag_info import VirtualMachineFlagInfo
    from vim25.data.virtual_machine_fork_config_info import VirtualMachineForkConfigInfo
    from vim25.data.virtual_machine_guest_integrity_info import VirtualMachineGuestIntegrityInfo
    from vim25.data.virtual_machine_guest_monitoring_mode_info import VirtualMachineGuestMonitoringModeInfo
    from vim25.data.virtual_machine_network_shaper_info import VirtualMachineNetworkShaperInfo
    from vim25.data.virtual_machine_sgx_info import VirtualMachineSgxInfo
    from vim25.data.virtual_machine_vcpu_config import VirtualMachineVcpuConfig
    from vim25.data.virtual_machine_virtual_device_groups import VirtualMachineVirtualDeviceGroups
    from vim25.data.virtual_machine_virtual_device_swap import VirtualMachineVirtualDeviceSwap
    from vim25.data.virtual_machine_virtual_numa_info import VirtualMachineVirtualNumaInfo
    from vim25.data.virtual_machine_virtual_p_mem import VirtualMachineVirtualPMem
    from vim25.data.vm_config_info import VmConfigInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineConfigInfo(vmodl.DataObject):
    """Data object type ``VirtualMachineConfigInfo`` (vmodl ``vim.vm.ConfigInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineConfigInfo/
    """

    change_version: str = attrs.field(
        metadata={"wire": "changeVersion", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``changeVersion``. Since 2.0."""

    modified: datetime.datetime = attrs.field(
        metadata={"wire": "modified", "type": "dateTime", "since": "2.0", "secret": False},
    )
    """Wire name ``modified``. Since 2.0."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""

    guest_full_name: str = attrs.field(
        metadata={"wire": "guestFullName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``guestFullName``. Since 2.0."""

    version: str = attrs.field(
        metadata={"wire": "version", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``version``. Since 2.0."""

    uuid: str = attrs.field(
        metadata={"wire": "uuid", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``uuid``. Since 2.0."""

    create_date: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "createDate", "type": "dateTime", "since": "6.7", "secret": False},
    )
    """Wire name ``createDate``. Since 6.7."""

    instance_uuid: str | None = attrs.field(
        default=None,
        metadata={"wire": "instanceUuid", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``instanceUuid``. Since 4.0."""

    npiv_node_world_wide_name: list[int] | None = attrs.field(
        default=None,
        metadata={"wire": "npivNodeWorldWideName", "type": "long[]", "since": "2.5", "secret": False},
    )
    """Wire name ``npivNodeWorldWideName``. Since 2.5."""

    npiv_port_world_wide_name: list[int] | None = attrs.field(
        default=None,
        metadata={"wire": "npivPortWorldWideName", "type": "long[]", "since": "2.5", "secret": False},
    )
    """Wire name ``npivPortWorldWideName``. Since 2.5."""

    npiv_world_wide_name_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "npivWorldWideNameType", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``npivWorldWideNameType``. Since 2.5."""

    npiv_desired_node_wwns: int | None = attrs.field(
        default=None,
        metadata={"wire": "npivDesiredNodeWwns", "type": "short", "since": "4.0", "secret": False},
    )
    """Wire name ``npivDesiredNodeWwns``. Since 4.0."""

    npiv_desired_port_wwns: int | None = attrs.field(
        default=None,
        metadata={"wire": "npivDesiredPortWwns", "type": "short", "since": "4.0", "secret": False},
    )
    """Wire name ``npivDesiredPortWwns``. Since 4.0."""

    npiv_temporary_disabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "npivTemporaryDisabled", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``npivTemporaryDisabled``. Since 4.0."""

    npiv_on_non_rdm_disks: bool | None = attrs.field(
        default=None,
        metadata={"wire": "npivOnNonRdmDisks", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``npivOnNonRdmDisks``. Since 4.0."""

    location_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "locationId", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``locationId``. Since 2.0."""

    template: bool = attrs.field(
        metadata={"wire": "template", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``template``. Since 2.0."""

    guest_id: str = attrs.field(
        metadata={"wire": "guestId", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``guestId``. Since 2.0."""

    alternate_guest_name: str = attrs.field(
        metadata={"wire": "alternateGuestName", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``alternateGuestName``. Since 2.5."""

    annotation: str | None = attrs.field(
        default=None,
        metadata={"wire": "annotation", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``annotation``. Since 2.0."""

    files: VirtualMachineFileInfo = attrs.field(
        metadata={"wire": "files", "type": "VirtualMachineFileInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``files``. Since 2.0."""

    tools: ToolsConfigInfo | None = attrs.field(
        default=None,
        metadata={"wire": "tools", "type": "ToolsConfigInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``tools``. Since 2.0."""

    flags: VirtualMachineFlagInfo = attrs.field(
        metadata={"wire": "flags", "type": "VirtualMachineFlagInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``flags``. Since 2.0."""

    console_preferences: VirtualMachineConsolePreferences | None = attrs.field(
        default=None,
        metadata={"wire": "consolePreferences", "type": "VirtualMachineConsolePreferences", "since": "2.0", "secret": False},
    )
    """Wire name ``consolePreferences``. Since 2.0."""

    default_power_ops: VirtualMachineDefaultPowerOpInfo = attrs.field(
        metadata={"wire": "defaultPowerOps", "type": "VirtualMachineDefaultPowerOpInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``defaultPowerOps``. Since 2.0."""

    reboot_power_off: bool | None = attrs.field(
        default=None,
        metadata={"wire": "rebootPowerOff", "type": "boolean", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``rebootPowerOff``. Since 8.0.0.1."""

    hardware: VirtualHardware = attrs.field(
        metadata={"wire": "hardware", "type": "VirtualHardware", "since": "2.0", "secret": False},
    )
    """Wire name ``hardware``. Since 2.0."""

    vcpu_config: list[VirtualMachineVcpuConfig] | None = attrs.field(
        default=None,
        metadata={"wire": "vcpuConfig", "type": "VirtualMachineVcpuConfig[]", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``vcpuConfig``. Since 7.0.0.0."""

    cpu_allocation: ResourceAllocationInfo | None = attrs.field(
        default=None,
        metadata={"wire": "cpuAllocation", "type": "ResourceAllocationInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``cpuAllocation``. Since 2.0."""

    memory_allocation: ResourceAllocationInfo | None = attrs.field(
        default=None,
        metadata={"wire": "memoryAllocation", "type": "ResourceAllocationInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``memoryAllocation``. Since 2.0."""

    latency_sensitivity: LatencySensitivity | None = attrs.field(
        default=None,
        metadata={"wire": "latencySensitivity", "type": "LatencySensitivity", "since": "5.1", "secret": False},
    )
    """Wire name ``latencySensitivity``. Since 5.1."""

    memory_hot_add_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "memoryHotAddEnabled", "type": "boolean", "since": "2.5u2server", "secret": False},
    )
    """Wire name ``memoryHotAddEnabled``. Since 2.5u2server."""

    cpu_hot_add_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "cpuHotAddEnabled", "type": "boolean", "since": "2.5u2server", "secret": False},
    )
    """Wire name ``cpuHotAddEnabled``. Since 2.5u2server."""

    cpu_hot_remove_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "cpuHotRemoveEnabled", "type": "boolean", "since": "2.5u2server", "secret": False},
    )
    """Wire name ``cpuHotRemoveEnabled``. Since 2.5u2server."""

    hot_plug_memory_limit: int | None = attrs.field(
        default=None,
        metadata={"wire": "hotPlugMemoryLimit", "type": "long", "since": "2.5u2server", "secret": False},
    )
    """Wire name ``hotPlugMemoryLimit``. Since 2.5u2server."""

    hot_plug_memory_increment_size: int | None = attrs.field(
        default=None,
        metadata={"wire": "hotPlugMemoryIncrementSize", "type": "long", "since": "2.5u2server", "secret": False},
    )
    """Wire name ``hotPlugMemoryIncrementSize``. Since 2.5u2server."""

    cpu_affinity: VirtualMachineAffinityInfo | None = attrs.field(
        default=None,
        metadata={"wire": "cpuAffinity", "type": "VirtualMachineAffinityInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``cpuAffinity``. Since 2.0."""

    memory_affinity: VirtualMachineAffinityInfo | None = attrs.field(
        default=None,
        metadata={"wire": "memoryAffinity", "type": "VirtualMachineAffinityInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``memoryAffinity``. Since 2.0."""

    network_shaper: VirtualMachineNetworkShaperInfo | None = attrs.field(
        default=None,
        metadata={"wire": "networkShaper", "type": "VirtualMachineNetworkShaperInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``networkShaper``. Since 2.0."""

    extra_config: list[OptionValue] | None = attrs.field(
        default=None,
        metadata={"wire": "extraConfig", "type": "OptionValue[]", "since": "2.0", "secret": False},
    )
    """Wire name ``extraConfig``. Since 2.0."""

    cpu_feature_mask: list[HostCpuIdInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "cpuFeatureMask", "type": "HostCpuIdInfo[]", "since": "2.0", "secret": False},
    )
    """Wire name ``cpuFeatureMask``. Since 2.0."""

    datastore_url: list[VirtualMachineConfigInfoDatastoreUrlPair] | None = attrs.field(
        default=None,
        metadata={"wire": "datastoreUrl", "type": "VirtualMachineConfigInfoDatastoreUrlPair[]", "since": "2.0", "secret": False},
    )
    """Wire name ``datastoreUrl``. Since 2.0."""

    swap_placement: str | None = attrs.field(
        default=None,
        metadata={"wire": "swapPlacement", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``swapPlacement``. Since 2.5."""

    boot_options: VirtualMachineBootOptions | None = attrs.field(
        default=None,
        metadata={"wire": "bootOptions", "type": "VirtualMachineBootOptions", "since": "2.5", "secret": False},
    )
    """Wire name ``bootOptions``. Since 2.5."""

    ft_info: FaultToleranceConfigInfo | None = attrs.field(
        default=None,
        metadata={"wire": "ftInfo", "type": "FaultToleranceConfigInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``ftInfo``. Since 4.0."""

    rep_config: ReplicationConfigSpec | None = attrs.field(
        default=None,
        metadata={"wire": "repConfig", "type": "ReplicationConfigSpec", "since": "6.0", "secret": False},
    )
    """Wire name ``repConfig``. Since 6.0."""

    v_app_config: VmConfigInfo | None = attrs.field(
        default=None,
        metadata={"wire": "vAppConfig", "type": "VmConfigInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``vAppConfig``. Since 4.0."""

    v_asserts_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "vAssertsEnabled", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``vAssertsEnabled``. Since 4.0."""

    change_tracking_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "changeTrackingEnabled", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``changeTrackingEnabled``. Since 4.0."""

    firmware: str | None = attrs.field(
        default=None,
        metadata={"wire": "firmware", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``firmware``. Since 5.0."""

    max_mks_connections: int | None = attrs.field(
        default=None,
        metadata={"wire": "maxMksConnections", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``maxMksConnections``. Since 5.0."""

    guest_auto_lock_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "guestAutoLockEnabled", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``guestAutoLockEnabled``. Since 5.0."""

    managed_by: ManagedByInfo | None = attrs.field(
        default=None,
        metadata={"wire": "managedBy", "type": "ManagedByInfo", "since": "5.0", "secret": False},
    )
    """Wire name ``managedBy``. Since 5.0."""

    memory_reservation_locked_to_max: bool | None = attrs.field(
        default=None,
        metadata={"wire": "memoryReservationLockedToMax", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``memoryReservationLockedToMax``. Since 5.0."""

    initial_overhead: VirtualMachineConfigInfoOverheadInfo | None = attrs.field(
        default=None,
        metadata={"wire": "initialOverhead", "type": "VirtualMachineConfigInfoOverheadInfo", "since": "5.0", "secret": False},
    )
    """Wire name ``initialOverhead``. Since 5.0."""

    nested_hv_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "nestedHVEnabled", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``nestedHVEnabled``. Since 5.1."""

    v_pmc_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "vPMCEnabled", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``vPMCEnabled``. Since 5.1."""

    scheduled_hardware_upgrade_info: ScheduledHardwareUpgradeInfo | None = attrs.field(
        default=None,
        metadata={"wire": "scheduledHardwareUpgradeInfo", "type": "ScheduledHardwareUpgradeInfo", "since": "5.1", "secret": False},
    )
    """Wire name ``scheduledHardwareUpgradeInfo``. Since 5.1."""

    fork_config_info: VirtualMachineForkConfigInfo | None = attrs.field(
        default=None,
        metadata={"wire": "forkConfigInfo", "type": "VirtualMachineForkConfigInfo", "since": "6.0", "secret": False},
    )
    """Wire name ``forkConfigInfo``. Since 6.0."""

    v_flash_cache_reservation: int | None = attrs.field(
        default=None,
        metadata={"wire": "vFlashCacheReservation", "type": "long", "since": "5.5", "secret": False},
    )
    """Wire name ``vFlashCacheReservation``. Since 5.5."""

    vmx_config_checksum: bytes | None = attrs.field(
        default=None,
        metadata={"wire": "vmxConfigChecksum", "type": "base64Binary", "since": "6.0", "secret": False},
    )
    """Wire name ``vmxConfigChecksum``. Since 6.0."""

    message_bus_tunnel_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "messageBusTunnelEnabled", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``messageBusTunnelEnabled``. Since 6.0."""

    vm_storage_object_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "vmStorageObjectId", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``vmStorageObjectId``. Since 6.0."""

    swap_storage_object_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "swapStorageObjectId", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``swapStorageObjectId``. Since 6.0."""

    key_id: CryptoKeyId | None = attrs.field(
        default=None,
        metadata={"wire": "keyId", "type": "CryptoKeyId", "since": "6.5", "secret": False},
    )
    """Wire name ``keyId``. Since 6.5."""

    guest_integrity_info: VirtualMachineGuestIntegrityInfo | None = attrs.field(
        default=None,
        metadata={"wire": "guestIntegrityInfo", "type": "VirtualMachineGuestIntegrityInfo", "since": "6.5", "secret": False},
    )
    """Wire name ``guestIntegrityInfo``. Since 6.5."""

    migrate_encryption: str | None = attrs.field(
        default=None,
        metadata={"wire": "migrateEncryption", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``migrateEncryption``. Since 6.5."""

    sgx_info: VirtualMachineSgxInfo | None = attrs.field(
        default=None,
        metadata={"wire": "sgxInfo", "type": "VirtualMachineSgxInfo", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``sgxInfo``. Since 7.0.0.0."""

    content_lib_item_info: VirtualMachineContentLibraryItemInfo | None = attrs.field(
        default=None,
        metadata={"wire": "contentLibItemInfo", "type": "VirtualMachineContentLibraryItemInfo", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``contentLibItemInfo``. Since 7.0.0.0."""

    ft_encryption_mode: str | None = attrs.field(
        default=None,
        metadata={"wire": "ftEncryptionMode", "type": "string", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``ftEncryptionMode``. Since 7.0.2.0."""

    guest_monitoring_mode_info: VirtualMachineGuestMonitoringModeInfo | None = attrs.field(
        default=None,
        metadata={"wire": "guestMonitoringModeInfo", "type": "VirtualMachineGuestMonitoringModeInfo", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``guestMonitoringModeInfo``. Since 7.0.0.0."""

    sev_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "sevEnabled", "type": "boolean", "since": "7.0.1.0", "secret": False},
    )
    """Wire name ``sevEnabled``. Since 7.0.1.0."""

    numa_info: VirtualMachineVirtualNumaInfo | None = attrs.field(
        default=None,
        metadata={"wire": "numaInfo", "type": "VirtualMachineVirtualNumaInfo", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``numaInfo``. Since 8.0.0.1."""

    pmem_failover_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "pmemFailoverEnabled", "type": "boolean", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``pmemFailoverEnabled``. Since 7.0.2.0."""

    vmx_stats_collection_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "vmxStatsCollectionEnabled", "type": "boolean", "since": "7.0.3.1", "secret": False},
    )
    """Wire name ``vmxStatsCollectionEnabled``. Since 7.0.3.1."""

    vm_op_notification_to_app_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "vmOpNotificationToAppEnabled", "type": "boolean", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``vmOpNotificationToAppEnabled``. Since 7.0.3.0."""

    vm_op_notification_timeout: int | None = attrs.field(
        default=None,
        metadata={"wire": "vmOpNotificationTimeout", "type": "long", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``vmOpNotificationTimeout``. Since 8.0.0.1."""

    device_swap: VirtualMachineVirtualDeviceSwap | None = attrs.field(
        default=None,
        metadata={"wire": "deviceSwap", "type": "VirtualMachineVirtualDeviceSwap", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``deviceSwap``. Since 8.0.0.1."""

    pmem: VirtualMachineVirtualPMem | None = attrs.field(
        default=None,
        metadata={"wire": "pmem", "type": "VirtualMachineVirtualPMem", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``pmem``. Since 7.0.3.0."""

    device_groups: VirtualMachineVirtualDeviceGroups | None = attrs.field(
        default=None,
        metadata={"wire": "deviceGroups", "type": "VirtualMachineVirtualDeviceGroups", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``deviceGroups``. Since 8.0.0.1."""

    fixed_passthru_hot_plug_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "fixedPassthruHotPlugEnabled", "type": "boolean", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``fixedPassthruHotPlugEnabled``. Since 8.0.1.0."""
