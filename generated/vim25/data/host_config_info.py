# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostConfigInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.about_info import AboutInfo
    from vim25.data.host_assignable_hardware_binding import HostAssignableHardwareBinding
    from vim25.data.host_assignable_hardware_config import HostAssignableHardwareConfig
    from vim25.data.host_authentication_manager_info import HostAuthenticationManagerInfo
    from vim25.data.host_auto_start_manager_config import HostAutoStartManagerConfig
    from vim25.data.host_cache_configuration_info import HostCacheConfigurationInfo
    from vim25.data.host_datastore_system_capabilities import HostDatastoreSystemCapabilities
    from vim25.data.host_date_time_info import HostDateTimeInfo
    from vim25.data.host_deployment_info import HostDeploymentInfo
    from vim25.data.host_diagnostic_partition import HostDiagnosticPartition
    from vim25.data.host_feature_capability import HostFeatureCapability
    from vim25.data.host_feature_version_info import HostFeatureVersionInfo
    from vim25.data.host_file_system_volume_info import HostFileSystemVolumeInfo
    from vim25.data.host_firewall_info import HostFirewallInfo
    from vim25.data.host_flag_info import HostFlagInfo
    from vim25.data.host_graphics_config import HostGraphicsConfig
    from vim25.data.host_graphics_info import HostGraphicsInfo
    from vim25.data.host_hyper_thread_schedule_info import HostHyperThreadScheduleInfo
    from vim25.data.host_io_filter_info import HostIoFilterInfo
    from vim25.data.host_ipmi_info import HostIpmiInfo
    from vim25.enums.host_lockdown_mode import HostLockdownMode
    from vim25.data.host_multipath_state_info import HostMultipathStateInfo
    from vim25.data.host_net_capabilities import HostNetCapabilities
    from vim25.data.host_net_offload_capabilities import HostNetOffloadCapabilities
    from vim25.data.host_network_info import HostNetworkInfo
    from vim25.data.host_pci_passthru_info import HostPciPassthruInfo
    from vim25.data.host_service_info import HostServiceInfo
    from vim25.data.host_shared_gpu_capabilities import HostSharedGpuCapabilities
    from vim25.data.host_sriov_device_pool_info import HostSriovDevicePoolInfo
    from vim25.data.host_ssl_thumbprint_info import HostSslThumbprintInfo
    from vim25.data.host_storage_device_info import HostStorageDeviceInfo
    from vim25.data.host_system_resource_info import HostSystemResourceInfo
    from vim25.data.host_system_swap_configuration import HostSystemSwapConfiguration
    from vim25.data.host_v_flash_manager_v_flash_config_info import HostVFlashManagerVFlashConfigInfo
    from vim25.data.host_v_motion_info import HostVMotionInfo
    from vim25.data.host_virtual_nic_manager_info import HostVirtualNicManagerInfo
    from vim25.data.option_def import OptionDef
    from vim25.data.option_value import OptionValue
    from vim25.data.power_system_capability import PowerSystemCapability
    from vim25.data.power_system_info import PowerSystemInfo
    from vim25.data.service_console_reservation_info import ServiceConsoleReservationInfo
    from vim25.data.virtual_machine_memory_reservation_info import VirtualMachineMemoryReservationInfo
    from vim25.data.vsan_host_config_info import VsanHostConfigInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostConfigInfo(vmodl.DataObject):
    """Data object type ``HostConfigInfo`` (vmodl ``vim.host.ConfigInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostConfigInfo/
    """

    host: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``host``. Since 2.0. Refers to a HostSystem."""

    product: AboutInfo = attrs.field(
        metadata={"wire": "product", "type": "AboutInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``product``. Since 2.0."""

    deployment_info: HostDeploymentInfo | None = attrs.field(
        default=None,
        metadata={"wire": "deploymentInfo", "type": "HostDeploymentInfo", "since": "6.5", "secret": False},
    )
    """Wire name ``deploymentInfo``. Since 6.5."""

    hyper_thread: HostHyperThreadScheduleInfo | None = attrs.field(
        default=None,
        metadata={"wire": "hyperThread", "type": "HostHyperThreadScheduleInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``hyperThread``. Since 2.0."""

    console_reservation: ServiceConsoleReservationInfo | None = attrs.field(
        default=None,
        metadata={"wire": "consoleReservation", "type": "ServiceConsoleReservationInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``consoleReservation``. Since 2.0."""

    virtual_machine_reservation: VirtualMachineMemoryReservationInfo | None = attrs.field(
        default=None,
        metadata={"wire": "virtualMachineReservation", "type": "VirtualMachineMemoryReservationInfo", "since": "2.5", "secret": False},
    )
    """Wire name ``virtualMachineReservation``. Since 2.5."""

    storage_device: HostStorageDeviceInfo | None = attrs.field(
        default=None,
        metadata={"wire": "storageDevice", "type": "HostStorageDeviceInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``storageDevice``. Since 2.0."""

    multipath_state: HostMultipathStateInfo | None = attrs.field(
        default=None,
        metadata={"wire": "multipathState", "type": "HostMultipathStateInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``multipathState``. Since 4.0."""

    file_system_volume: HostFileSystemVolumeInfo | None = attrs.field(
        default=None,
        metadata={"wire": "fileSystemVolume", "type": "HostFileSystemVolumeInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``fileSystemVolume``. Since 2.0."""

    system_file: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "systemFile", "type": "string[]", "since": "4.1", "secret": False},
    )
    """Wire name ``systemFile``. Since 4.1."""

    network: HostNetworkInfo | None = attrs.field(
        default=None,
        metadata={"wire": "network", "type": "HostNetworkInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``network``. Since 2.0."""

    vmotion: HostVMotionInfo | None = attrs.field(
        default=None,
        metadata={"wire": "vmotion", "type": "HostVMotionInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``vmotion``. Since 2.0."""

    virtual_nic_manager_info: HostVirtualNicManagerInfo | None = attrs.field(
        default=None,
        metadata={"wire": "virtualNicManagerInfo", "type": "HostVirtualNicManagerInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``virtualNicManagerInfo``. Since 4.0."""

    capabilities: HostNetCapabilities | None = attrs.field(
        default=None,
        metadata={"wire": "capabilities", "type": "HostNetCapabilities", "since": "2.0", "secret": False},
    )
    """Wire name ``capabilities``. Since 2.0."""

    datastore_capabilities: HostDatastoreSystemCapabilities | None = attrs.field(
        default=None,
        metadata={"wire": "datastoreCapabilities", "type": "HostDatastoreSystemCapabilities", "since": "2.5", "secret": False},
    )
    """Wire name ``datastoreCapabilities``. Since 2.5."""

    offload_capabilities: HostNetOffloadCapabilities | None = attrs.field(
        default=None,
        metadata={"wire": "offloadCapabilities", "type": "HostNetOffloadCapabilities", "since": "2.0", "secret": False},
    )
    """Wire name ``offloadCapabilities``. Since 2.0."""

    service: HostServiceInfo | None = attrs.field(
        default=None,
        metadata={"wire": "service", "type": "HostServiceInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``service``. Since 2.0."""

    firewall: HostFirewallInfo | None = attrs.field(
        default=None,
        metadata={"wire": "firewall", "type": "HostFirewallInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``firewall``. Since 2.0."""

    auto_start: HostAutoStartManagerConfig | None = attrs.field(
        default=None,
        metadata={"wire": "autoStart", "type": "HostAutoStartManagerConfig", "since": "2.0", "secret": False},
    )
    """Wire name ``autoStart``. Since 2.0."""

    active_diagnostic_partition: HostDiagnosticPartition | None = attrs.field(
        default=None,
        metadata={"wire": "activeDiagnosticPartition", "type": "HostDiagnosticPartition", "since": "2.0", "secret": False},
    )
    """Wire name ``activeDiagnosticPartition``. Since 2.0."""

    option: list[OptionValue] | None = attrs.field(
        default=None,
        metadata={"wire": "option", "type": "OptionValue[]", "since": "2.0", "secret": False},
    )
    """Wire name ``option``. Since 2.0."""

    option_def: list[OptionDef] | None = attrs.field(
        default=None,
        metadata={"wire": "optionDef", "type": "OptionDef[]", "since": "2.0", "secret": False},
    )
    """Wire name ``optionDef``. Since 2.0."""

    datastore_principal: str | None = attrs.field(
        default=None,
        metadata={"wire": "datastorePrincipal", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``datastorePrincipal``. Since 2.0."""

    local_swap_datastore: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "localSwapDatastore", "type": "ManagedObjectReference", "since": "2.5", "secret": False},
    )
    """Wire name ``localSwapDatastore``. Since 2.5. Refers to a Datastore."""

    system_swap_configuration: HostSystemSwapConfiguration | None = attrs.field(
        default=None,
        metadata={"wire": "systemSwapConfiguration", "type": "HostSystemSwapConfiguration", "since": "5.1", "secret": False},
    )
    """Wire name ``systemSwapConfiguration``. Since 5.1."""

    system_resources: HostSystemResourceInfo | None = attrs.field(
        default=None,
        metadata={"wire": "systemResources", "type": "HostSystemResourceInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``systemResources``. Since 2.0."""

    date_time_info: HostDateTimeInfo | None = attrs.field(
        default=None,
        metadata={"wire": "dateTimeInfo", "type": "HostDateTimeInfo", "since": "2.5", "secret": False},
    )
    """Wire name ``dateTimeInfo``. Since 2.5."""

    flags: HostFlagInfo | None = attrs.field(
        default=None,
        metadata={"wire": "flags", "type": "HostFlagInfo", "since": "2.5", "secret": False},
    )
    """Wire name ``flags``. Since 2.5."""

    admin_disabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "adminDisabled", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``adminDisabled``. Since 2.5."""

    lockdown_mode: HostLockdownMode | None = attrs.field(
        default=None,
        metadata={"wire": "lockdownMode", "type": "HostLockdownMode", "since": "6.0", "secret": False},
    )
    """Wire name ``lockdownMode``. Since 6.0."""

    ipmi: HostIpmiInfo | None = attrs.field(
        default=None,
        metadata={"wire": "ipmi", "type": "HostIpmiInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``ipmi``. Since 4.0."""

    ssl_thumbprint_info: HostSslThumbprintInfo | None = attrs.field(
        default=None,
        metadata={"wire": "sslThumbprintInfo", "type": "HostSslThumbprintInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``sslThumbprintInfo``. Since 4.0."""

    ssl_thumbprint_data: list[HostSslThumbprintInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "sslThumbprintData", "type": "HostSslThumbprintInfo[]", "since": "5.0", "secret": False},
    )
    """Wire name ``sslThumbprintData``. Since 5.0."""

    certificate: bytes | None = attrs.field(
        default=None,
        metadata={"wire": "certificate", "type": "byte[]", "since": "5.0", "secret": False},
    )
    """Wire name ``certificate``. Since 5.0."""

    pci_passthru_info: list[HostPciPassthruInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "pciPassthruInfo", "type": "HostPciPassthruInfo[]", "since": "4.0", "secret": False},
    )
    """Wire name ``pciPassthruInfo``. Since 4.0."""

    authentication_manager_info: HostAuthenticationManagerInfo | None = attrs.field(
        default=None,
        metadata={"wire": "authenticationManagerInfo", "type": "HostAuthenticationManagerInfo", "since": "4.1", "secret": False},
    )
    """Wire name ``authenticationManagerInfo``. Since 4.1."""

    feature_version: list[HostFeatureVersionInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "featureVersion", "type": "HostFeatureVersionInfo[]", "since": "4.1", "secret": False},
    )
    """Wire name ``featureVersion``. Since 4.1."""

    power_system_capability: PowerSystemCapability | None = attrs.field(
        default=None,
        metadata={"wire": "powerSystemCapability", "type": "PowerSystemCapability", "since": "4.1", "secret": False},
    )
    """Wire name ``powerSystemCapability``. Since 4.1."""

    power_system_info: PowerSystemInfo | None = attrs.field(
        default=None,
        metadata={"wire": "powerSystemInfo", "type": "PowerSystemInfo", "since": "4.1", "secret": False},
    )
    """Wire name ``powerSystemInfo``. Since 4.1."""

    cache_configuration_info: list[HostCacheConfigurationInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "cacheConfigurationInfo", "type": "HostCacheConfigurationInfo[]", "since": "5.0", "secret": False},
    )
    """Wire name ``cacheConfigurationInfo``. Since 5.0."""

    wake_on_lan_capable: bool | None = attrs.field(
        default=None,
        metadata={"wire": "wakeOnLanCapable", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``wakeOnLanCapable``. Since 5.0."""

    feature_capability: list[HostFeatureCapability] | None = attrs.field(
        default=None,
        metadata={"wire": "featureCapability", "type": "HostFeatureCapability[]", "since": "5.1", "secret": False},
    )
    """Wire name ``featureCapability``. Since 5.1."""

    masked_feature_capability: list[HostFeatureCapability] | None = attrs.field(
        default=None,
        metadata={"wire": "maskedFeatureCapability", "type": "HostFeatureCapability[]", "since": "5.1", "secret": False},
    )
    """Wire name ``maskedFeatureCapability``. Since 5.1."""

    v_flash_config_info: HostVFlashManagerVFlashConfigInfo | None = attrs.field(
        default=None,
        metadata={"wire": "vFlashConfigInfo", "type": "HostVFlashManagerVFlashConfigInfo", "since": "5.5", "secret": False},
    )
    """Wire name ``vFlashConfigInfo``. Since 5.5."""

    vsan_host_config: VsanHostConfigInfo | None = attrs.field(
        default=None,
        metadata={"wire": "vsanHostConfig", "type": "VsanHostConfigInfo", "since": "5.5", "secret": False},
    )
    """Wire name ``vsanHostConfig``. Since 5.5."""

    domain_list: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "domainList", "type": "string[]", "since": "6.0", "secret": False},
    )
    """Wire name ``domainList``. Since 6.0."""

    script_check_sum: bytes | None = attrs.field(
        default=None,
        metadata={"wire": "scriptCheckSum", "type": "base64Binary", "since": "6.0", "secret": False},
    )
    """Wire name ``scriptCheckSum``. Since 6.0."""

    host_config_check_sum: bytes | None = attrs.field(
        default=None,
        metadata={"wire": "hostConfigCheckSum", "type": "base64Binary", "since": "6.0", "secret": False},
    )
    """Wire name ``hostConfigCheckSum``. Since 6.0."""

    description_tree_check_sum: bytes | None = attrs.field(
        default=None,
        metadata={"wire": "descriptionTreeCheckSum", "type": "base64Binary", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``descriptionTreeCheckSum``. Since 7.0.0.0."""

    graphics_info: list[HostGraphicsInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "graphicsInfo", "type": "HostGraphicsInfo[]", "since": "5.5", "secret": False},
    )
    """Wire name ``graphicsInfo``. Since 5.5."""

    shared_passthru_gpu_types: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "sharedPassthruGpuTypes", "type": "string[]", "since": "6.0", "secret": False},
    )
    """Wire name ``sharedPassthruGpuTypes``. Since 6.0."""

    graphics_config: HostGraphicsConfig | None = attrs.field(
        default=None,
        metadata={"wire": "graphicsConfig", "type": "HostGraphicsConfig", "since": "6.5", "secret": False},
    )
    """Wire name ``graphicsConfig``. Since 6.5."""

    shared_gpu_capabilities: list[HostSharedGpuCapabilities] | None = attrs.field(
        default=None,
        metadata={"wire": "sharedGpuCapabilities", "type": "HostSharedGpuCapabilities[]", "since": "6.7", "secret": False},
    )
    """Wire name ``sharedGpuCapabilities``. Since 6.7."""

    io_filter_info: list[HostIoFilterInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "ioFilterInfo", "type": "HostIoFilterInfo[]", "since": "6.0", "secret": False},
    )
    """Wire name ``ioFilterInfo``. Since 6.0."""

    sriov_device_pool: list[HostSriovDevicePoolInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "sriovDevicePool", "type": "HostSriovDevicePoolInfo[]", "since": "6.5", "secret": False},
    )
    """Wire name ``sriovDevicePool``. Since 6.5."""

    assignable_hardware_binding: list[HostAssignableHardwareBinding] | None = attrs.field(
        default=None,
        metadata={"wire": "assignableHardwareBinding", "type": "HostAssignableHardwareBinding[]", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``assignableHardwareBinding``. Since 7.0.0.0."""

    assignable_hardware_config: HostAssignableHardwareConfig | None = attrs.field(
        default=None,
        metadata={"wire": "assignableHardwareConfig", "type": "HostAssignableHardwareConfig", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``assignableHardwareConfig``. Since 7.0.0.0."""
