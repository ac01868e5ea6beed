# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineConfigSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime

    from vim25.data.crypto_spec import CryptoSpec
    from vim25.data.fault_tolerance_config_info import FaultToleranceConfigInfo
    from vim25.data.latency_sensitivity import LatencySensitivity
    from vim25.data.managed_by_info import ManagedByInfo
    from vim25.data.option_value import OptionValue
    from vim25.data.replication_config_spec import ReplicationConfigSpec
    from vim25.data.resource_allocation_info import ResourceAllocationInfo
    from vim25.data.scheduled_hardware_upgrade_info import ScheduledHardwareUpgradeInfo
    from vim25.data.tools_config_info import ToolsConfigInfo
    from vim25.data.virtual_device_config_spec import VirtualDeviceConfigSpec
    from vim25.data.virtual_machine_affinity_info import VirtualMachineAffinityInfo
    from vim25.data.virtual_machine_boot_options import VirtualMachineBootOptions
    from vim25.data.virtual_machine_console_preferences import VirtualMachineConsolePreferences
    from vim25.data.virtual_machine_cpu_id_info_spec import VirtualMachineCpuIdInfoSpec
    from vim25.data.virtual_machine_default_power_op_info import VirtualMachineDefaultPowerOpInfo
    from vim25.data.virtual_machine_file_info import VirtualMachineFileInfo
    from vim25.data.virtual_machine_flag_info import VirtualMachineFlagInfo
    from vim25.data.virtual_machine_guest_monitoring_mode_info import VirtualMachineGuestMonitoringModeInfo
    from vim25.data.virtual_machine_network_shaper_info import VirtualMachineNetworkShaperInfo
    from vim25.data.virtual_machine_profile_spec import VirtualMachineProfileSpec
    from vim25.data.virtual_machine_sgx_info import VirtualMachineSgxInfo
    from vim25.data.virtual_machine_vcpu_config import VirtualMachineVcpuConfig
    from vim25.data.virtual_machine_virtual_device_groups import VirtualMachineVirtualDeviceGroups
    from vim25.data.virtual_machine_virtual_device_swap import VirtualMachineVirtualDeviceSwap
    from vim25.data.virtual_machine_virtual_numa import VirtualMachineVirtualNuma
    from vim25.data.virtual_machine_virtual_p_mem import VirtualMachineVirtualPMem
    from vim25.data.vm_config_spec import VmConfigSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineConfigSpec(vmodl.DataObject):
    """Data object type ``VirtualMachineConfigSpec`` (vmodl ``vim.vm.ConfigSpec``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineConfigSpec/
    """

    change_version: str | None = attrs.field(
        default=None,
        metadata={"wire": "changeVersion", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``changeVersion``. Since 2.0."""

    name: str | None = attrs.field(
        default=None,
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""

    version: str | None = attrs.field(
        default=None,
        metadata={"wire": "version", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``version``. Since 2.0."""

    create_date: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "createDate", "type": "dateTime", "since": "6.7", "secret": False},
    )
    """Wire name ``createDate``. Since 6.7."""

    uuid: str | None = attrs.field(
        default=None,
        metadata={"wire": "uuid", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``uuid``. Since 2.0."""

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

    npiv_world_wide_name_op: str | None = attrs.field(
        default=None,
        metadata={"wire": "npivWorldWideNameOp", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``npivWorldWideNameOp``. Since 2.5."""

    location_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "locationId", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``locationId``. Since 2.0."""

    guest_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "guestId", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``guestId``. Since 2.0."""

    alternate_guest_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "alternateGuestName", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``alternateGuestName``. Since 2.5."""

    annotation: str | None = attrs.field(
        default=None,
        metadata={"wire": "annotation", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``annotation``. Since 2.0."""

    files: VirtualMachineFileInfo | None = attrs.field(
        default=None,
        metadata={"wire": "files", "type": "VirtualMachineFileInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``files``. Since 2.0."""

    tools: ToolsConfigInfo | None = attrs.field(
        default=None,
        metadata={"wire": "tools", "type": "ToolsConfigInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``tools``. Since 2.0."""

    flags: VirtualMachineFlagInfo | None = attrs.field(
        default=None,
        metadata={"wire": "flags", "type": "VirtualMachineFlagInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``flags``. Since 2.0."""

    console_preferences: VirtualMachineConsolePreferences | None = attrs.field(
        default=None,
        metadata={"wire": "consolePreferences", "type": "VirtualMachineConsolePreferences", "since": "2.0", "secret": False},
    )
    """Wire name ``consolePreferences``. Since 2.0."""

    power_op_info: VirtualMachineDefaultPowerOpInfo | None = attrs.field(
        default=None,
        metadata={"wire": "powerOpInfo", "type": "VirtualMachineDefaultPowerOpInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``powerOpInfo``. Since 2.0."""

    reboot_power_off: bool | None = attrs.field(
        default=None,
        metadata={"wire": "rebootPowerOff", "type": "boolean", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``rebootPowerOff``. Since 8.0.0.1."""

    num_cpus: int | None = attrs.field(
        default=None,
        metadata={"wire": "numCPUs", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``numCPUs``. Since 2.0."""

    vcpu_config: list[VirtualMachineVcpuConfig] | None = attrs.field(
        default=None,
        metadata={"wire": "vcpuConfig", "type": "VirtualMachineVcpuConfig[]", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``vcpuConfig``. Since 7.0.0.0."""

    num_cores_per_socket: int | None = attrs.field(
        default=None,
        metadata={"wire": "numCoresPerSocket", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``numCoresPerSocket``. Since 5.0."""

    memory_mb: int | None = attrs.field(
        default=None,
        metadata={"wire": "memoryMB", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``memoryMB``. Since 2.0."""

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

    virtual_ich7_m_present: bool | None = attrs.field(
        default=None,
        metadata={"wire": "virtualICH7MPresent", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``virtualICH7MPresent``. Since 5.0."""

    virtual_smc_present: bool | None = attrs.field(
        default=None,
        metadata={"wire": "virtualSMCPresent", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``virtualSMCPresent``. Since 5.0."""

    device_change: list[VirtualDeviceConfigSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "deviceChange", "type": "VirtualDeviceConfigSpec[]", "since": "2.0", "secret": False},
    )
    """Wire name ``deviceChange``. Since 2.0."""

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

    cpu_feature_mask: list[VirtualMachineCpuIdInfoSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "cpuFeatureMask", "type": "VirtualMachineCpuIdInfoSpec[]", "since": "2.0", "secret": False},
    )
    """Wire name ``cpuFeatureMask``. Since 2.0."""

    extra_config: list[OptionValue] | None = attrs.field(
        default=None,
        metadata={"wire": "extraConfig", "type": "OptionValue[]", "since": "2.0", "secret": False},
    )
    """Wire name ``extraConfig``. Since 2.0."""

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

    v_app_config: VmConfigSpec | None = attrs.field(
        default=None,
        metadata={"wire": "vAppConfig", "type": "VmConfigSpec", "since": "4.0", "secret": False},
    )
    """Wire name ``vAppConfig``. Since 4.0."""

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

    v_app_config_removed: bool | None = attrs.field(
        default=None,
        metadata={"wire": "vAppConfigRemoved", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``vAppConfigRemoved``. Since 4.0."""

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

    vm_profile: list[VirtualMachineProfileSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "vmProfile", "type": "VirtualMachineProfileSpec[]", "since": "5.5", "secret": False},
    )
    """Wire name ``vmProfile``. Since 5.5."""

    message_bus_tunnel_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "messageBusTunnelEnabled", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``messageBusTunnelEnabled``. Since 6.0."""

    crypto: CryptoSpec | None = attrs.field(
        default=None,
        metadata={"wire": "crypto", "type": "CryptoSpec", "since": "6.5", "secret": False},
    )
    """Wire name ``crypto``. Since 6.5."""

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

    virtual_numa: VirtualMachineVirtualNuma | None = attrs.field(
        default=None,
        metadata={"wire": "virtualNuma", "type": "VirtualMachineVirtualNuma", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``virtualNuma``. Since 8.0.0.1."""

    motherboard_layout: str | None = attrs.field(
        default=None,
        metadata={"wire": "motherboardLayout", "type": "string", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``motherboardLayout``. Since 8.0.0.1."""

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

    simultaneous_threads: int | None = attrs.field(
        default=None,
        metadata={"wire": "simultaneousThreads", "type": "int", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``simultaneousThreads``. Since 8.0.0.1."""

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
