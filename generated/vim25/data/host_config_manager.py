# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostConfigManager."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostConfigManager(vmodl.DataObject):
    """Data object type ``HostConfigManager`` (vmodl ``vim.host.ConfigManager``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostConfigManager/
    """

    cpu_scheduler: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "cpuScheduler", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``cpuScheduler``. Since 2.0. Refers to a HostCpuSchedulerSystem."""

    datastore_system: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "datastoreSystem", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``datastoreSystem``. Since 2.0. Refers to a HostDatastoreSystem."""

    memory_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "memoryManager", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``memoryManager``. Since 2.0. Refers to a HostMemorySystem."""

    storage_system: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "storageSystem", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``storageSystem``. Since 2.0. Refers to a HostStorageSystem."""

    network_system: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "networkSystem", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``networkSystem``. Since 2.0. Refers to a HostNetworkSystem."""

    vmotion_system: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "vmotionSystem", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``vmotionSystem``. Since 2.0. Refers to a HostVMotionSystem."""

    virtual_nic_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "virtualNicManager", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``virtualNicManager``. Since 4.0. Refers to a HostVirtualNicManager."""

    service_system: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "serviceSystem", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``serviceSystem``. Since 2.0. Refers to a HostServiceSystem."""

    firewall_system: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "firewallSystem", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``firewallSystem``. Since 2.0. Refers to a HostFirewallSystem."""

    advanced_option: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "advancedOption", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``advancedOption``. Since 2.0. Refers to a OptionManager."""

    diagnostic_system: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "diagnosticSystem", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``diagnosticSystem``. Since 2.0. Refers to a HostDiagnosticSystem."""

    auto_start_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "autoStartManager", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``autoStartManager``. Since 2.0. Refers to a HostAutoStartManager."""

    snmp_system: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "snmpSystem", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``snmpSystem``. Since 2.0. Refers to a HostSnmpSystem."""

    date_time_system: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "dateTimeSystem", "type": "ManagedObjectReference", "since": "2.5", "secret": False},
    )
    """Wire name ``dateTimeSystem``. Since 2.5. Refers to a HostDateTimeSystem."""

    patch_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "patchManager", "type": "ManagedObjectReference", "since": "2.5", "secret": False},
    )
    """Wire name ``patchManager``. Since 2.5. Refers to a HostPatchManager."""

    image_config_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "imageConfigManager", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``imageConfigManager``. Since 5.0. Refers to a HostImageConfigManager."""

    boot_device_system: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "bootDeviceSystem", "type": "ManagedObjectReference", "since": "2.5", "secret": False},
    )
    """Wire name ``bootDeviceSystem``. Since 2.5. Refers to a HostBootDeviceSystem."""

    firmware_system: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "firmwareSystem", "type": "ManagedObjectReference", "since": "2.5", "secret": False},
    )
    """Wire name ``firmwareSystem``. Since 2.5. Refers to a HostFirmwareSystem."""

    health_status_system: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "healthStatusSystem", "type": "ManagedObjectReference", "since": "2.5", "secret": False},
    )
    """Wire name ``healthStatusSystem``. Since 2.5. Refers to a HostHealthStatusSystem."""

    pci_passthru_system: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "pciPassthruSystem", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``pciPassthruSystem``. Since 4.0. Refers to a HostPciPassthruSystem."""

    license_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "licenseManager", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``licenseManager``. Since 4.0. Refers to a LicenseManager."""

    kernel_module_system: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "kernelModuleSystem", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``kernelModuleSystem``. Since 4.0. Refers to a HostKernelModuleSystem."""

    authentication_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "authenticationManager", "type": "ManagedObjectReference", "since": "4.1", "secret": False},
    )
    """Wire name ``authenticationManager``. Since 4.1. Refers to a HostAuthenticationManager."""

    power_system: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "powerSystem", "type": "ManagedObjectReference", "since": "4.1", "secret": False},
    )
    """Wire name ``powerSystem``. Since 4.1. Refers to a HostPowerSystem."""

    cache_configuration_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "cacheConfigurationManager", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``cacheConfigurationManager``. Since 5.0. Refers to a HostCacheConfigurationManager."""

    esx_agent_host_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "esxAgentHostManager", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``esxAgentHostManager``. Since 5.0. Refers to a HostEsxAgentHostManager."""

    iscsi_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "iscsiManager", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``iscsiManager``. Since 5.0. Refers to a IscsiManager."""

    v_flash_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "vFlashManager", "type": "ManagedObjectReference", "since": "5.5", "secret": False},
    )
    """Wire name ``vFlashManager``. Since 5.5. Refers to a HostVFlashManager."""

    vsan_system: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "vsanSystem", "type": "ManagedObjectReference", "since": "5.5", "secret": False},
    )
    """Wire name ``vsanSystem``. Since 5.5. Refers to a HostVsanSystem."""

    message_bus_proxy: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "messageBusProxy", "type": "ManagedObjectReference", "since": "6.0", "secret": False},
    )
    """Wire name ``messageBusProxy``. Since 6.0. Refers to a MessageBusProxy."""

    user_directory: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "userDirectory", "type": "ManagedObjectReference", "since": "6.0", "secret": False},
    )
    """Wire name ``userDirectory``. Since 6.0. Refers to a UserDirectory."""

    account_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "accountManager", "type": "ManagedObjectReference", "since": "6.0", "secret": False},
    )
    """Wire name ``accountManager``. Since 6.0. Refers to a HostLocalAccountManager."""

    host_access_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "hostAccessManager", "type": "ManagedObjectReference", "since": "6.0", "secret": False},
    )
    """Wire name ``hostAccessManager``. Since 6.0. Refers to a HostAccessManager."""

    graphics_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "graphicsManager", "type": "ManagedObjectReference", "since": "5.5", "secret": False},
    )
    """Wire name ``graphicsManager``. Since 5.5. Refers to a HostGraphicsManager."""

    vsan_internal_system: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "vsanInternalSystem", "type": "ManagedObjectReference", "since": "5.5", "secret": False},
    )
    """Wire name ``vsanInternalSystem``. Since 5.5. Refers to a HostVsanInternalSystem."""

    certificate_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "certificateManager", "type": "ManagedObjectReference", "since": "6.0", "secret": False},
    )
    """Wire name ``certificateManager``. Since 6.0. Refers to a HostCertificateManager."""

    crypto_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "cryptoManager", "type": "ManagedObjectReference", "since": "6.5", "secret": False},
    )
    """Wire name ``cryptoManager``. Since 6.5. Refers to a CryptoManager."""

    nvdimm_system: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "nvdimmSystem", "type": "ManagedObjectReference", "since": "6.7", "secret": False},
    )
    """Wire name ``nvdimmSystem``. Since 6.7. Refers to a HostNvdimmSystem."""

    assignable_hardware_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "assignableHardwareManager", "type": "ManagedObjectReference", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``assignableHardwareManager``. Since 7.0.0.0. Refers to a
    HostAssignableHardwareManager.
    """
