# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type GuestOsDescriptor."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.bool_option import BoolOption
    from vim25.data.host_cpu_id_info import HostCpuIdInfo
    from vim25.data.int_option import IntOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GuestOsDescriptor(vmodl.DataObject):
    """Data object type ``GuestOsDescriptor`` (vmodl ``vim.vm.GuestOsDescriptor``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/GuestOsDescriptor/
    """

    id: str = attrs.field(
        metadata={"wire": "id", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``id``. Since 2.0."""

    family: str = attrs.field(
        metadata={"wire": "family", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``family``. Since 2.0."""

    full_name: str = attrs.field(
        metadata={"wire": "fullName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``fullName``. Since 2.0."""

    supported_max_cpus: int = attrs.field(
        metadata={"wire": "supportedMaxCPUs", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``supportedMaxCPUs``. Since 2.0."""

    num_supported_physical_sockets: int = attrs.field(
        metadata={"wire": "numSupportedPhysicalSockets", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``numSupportedPhysicalSockets``. Since 5.0."""

    num_supported_cores_per_socket: int = attrs.field(
        metadata={"wire": "numSupportedCoresPerSocket", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``numSupportedCoresPerSocket``. Since 5.0."""

    supported_min_mem_mb: int = attrs.field(
        metadata={"wire": "supportedMinMemMB", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``supportedMinMemMB``. Since 2.0."""

    supported_max_mem_mb: int = attrs.field(
        metadata={"wire": "supportedMaxMemMB", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``supportedMaxMemMB``. Since 2.0."""

    recommended_mem_mb: int = attrs.field(
        metadata={"wire": "recommendedMemMB", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``recommendedMemMB``. Since 2.0."""

    recommended_color_depth: int = attrs.field(
        metadata={"wire": "recommendedColorDepth", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``recommendedColorDepth``. Since 2.0."""

    supported_disk_controller_list: list[str] = attrs.field(
        metadata={"wire": "supportedDiskControllerList", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``supportedDiskControllerList``. Since 2.0."""

    recommended_scsi_controller: str | None = attrs.field(
        default=None,
        metadata={"wire": "recommendedSCSIController", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``recommendedSCSIController``. Since 2.0."""

    recommended_disk_controller: str = attrs.field(
        metadata={"wire": "recommendedDiskController", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``recommendedDiskController``. Since 2.0."""

    supported_num_disks: int = attrs.field(
        metadata={"wire": "supportedNumDisks", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``supportedNumDisks``. Since 2.0."""

    recommended_disk_size_mb: int = attrs.field(
        metadata={"wire": "recommendedDiskSizeMB", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``recommendedDiskSizeMB``. Since 2.0."""

    recommended_cdrom_controller: str = attrs.field(
        metadata={"wire": "recommendedCdromController", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``recommendedCdromController``. Since 5.5."""

    supported_ethernet_card: list[str] = attrs.field(
        metadata={"wire": "supportedEthernetCard", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``supportedEthernetCard``. Since 2.0."""

    recommended_ethernet_card: str | None = attrs.field(
        default=None,
        metadata={"wire": "recommendedEthernetCard", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``recommendedEthernetCard``. Since 2.0."""

    supports_slave_disk: bool | None = attrs.field(
        default=None,
        metadata={"wire": "supportsSlaveDisk", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``supportsSlaveDisk``. Since 2.0."""

    cpu_feature_mask: list[HostCpuIdInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "cpuFeatureMask", "type": "HostCpuIdInfo[]", "since": "2.0", "secret": False},
    )
    """Wire name ``cpuFeatureMask``. Since 2.0."""

    smc_required: bool = attrs.field(
        metadata={"wire": "smcRequired", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``smcRequired``. Since 5.0."""

    supports_wake_on_lan: bool = attrs.field(
        metadata={"wire": "supportsWakeOnLan", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``supportsWakeOnLan``. Since 2.0."""

    supports_vmi: bool = attrs.field(
        metadata={"wire": "supportsVMI", "type": "boolean", "since": "2.5u2server", "secret": False},
    )
    """Wire name ``supportsVMI``. Since 2.5u2server."""

    supports_memory_hot_add: bool = attrs.field(
        metadata={"wire": "supportsMemoryHotAdd", "type": "boolean", "since": "2.5u2server", "secret": False},
    )
    """Wire name ``supportsMemoryHotAdd``. Since 2.5u2server."""

    supports_cpu_hot_add: bool = attrs.field(
        metadata={"wire": "supportsCpuHotAdd", "type": "boolean", "since": "2.5u2server", "secret": False},
    )
    """Wire name ``supportsCpuHotAdd``. Since 2.5u2server."""

    supports_cpu_hot_remove: bool = attrs.field(
        metadata={"wire": "supportsCpuHotRemove", "type": "boolean", "since": "2.5u2server", "secret": False},
    )
    """Wire name ``supportsCpuHotRemove``. Since 2.5u2server."""

    supported_firmware: list[str] = attrs.field(
        metadata={"wire": "supportedFirmware", "type": "string[]", "since": "5.0", "secret": False},
    )
    """Wire name ``supportedFirmware``. Since 5.0."""

    recommended_firmware: str = attrs.field(
        metadata={"wire": "recommendedFirmware", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``recommendedFirmware``. Since 5.0."""

    supported_usb_controller_list: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "supportedUSBControllerList", "type": "string[]", "since": "5.0", "secret": False},
    )
    """Wire name ``supportedUSBControllerList``. Since 5.0."""

    recommended_usb_controller: str | None = attrs.field(
        default=None,
        metadata={"wire": "recommendedUSBController", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``recommendedUSBController``. Since 5.0."""

    supports3_d: bool = attrs.field(
        metadata={"wire": "supports3D", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``supports3D``. Since 5.0."""

    recommended3_d: bool = attrs.field(
        metadata={"wire": "recommended3D", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``recommended3D``. Since 5.1."""

    smc_recommended: bool = attrs.field(
        metadata={"wire": "smcRecommended", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``smcRecommended``. Since 5.0."""

    ich7m_recommended: bool = attrs.field(
        metadata={"wire": "ich7mRecommended", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``ich7mRecommended``. Since 5.0."""

    usb_recommended: bool = attrs.field(
        metadata={"wire": "usbRecommended", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``usbRecommended``. Since 5.0."""

    support_level: str = attrs.field(
        metadata={"wire": "supportLevel", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``supportLevel``. Since 5.0."""

    supported_for_create: bool = attrs.field(
        metadata={"wire": "supportedForCreate", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``supportedForCreate``. Since 5.0."""

    v_ram_size_in_kb: IntOption = attrs.field(
        metadata={"wire": "vRAMSizeInKB", "type": "IntOption", "since": "5.0", "secret": False},
    )
    """Wire name ``vRAMSizeInKB``. Since 5.0."""

    num_supported_floppy_devices: int = attrs.field(
        metadata={"wire": "numSupportedFloppyDevices", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``numSupportedFloppyDevices``. Since 6.0."""

    wake_on_lan_ethernet_card: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "wakeOnLanEthernetCard", "type": "string[]", "since": "6.0", "secret": False},
    )
    """Wire name ``wakeOnLanEthernetCard``. Since 6.0."""

    supports_pvscsi_controller_for_boot: bool = attrs.field(
        metadata={"wire": "supportsPvscsiControllerForBoot", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``supportsPvscsiControllerForBoot``. Since 6.0."""

    disk_uuid_enabled: bool = attrs.field(
        metadata={"wire": "diskUuidEnabled", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``diskUuidEnabled``. Since 6.0."""

    supports_hot_plug_pci: bool = attrs.field(
        metadata={"wire": "supportsHotPlugPCI", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``supportsHotPlugPCI``. Since 6.0."""

    supports_secure_boot: bool | None = attrs.field(
        default=None,
        metadata={"wire": "supportsSecureBoot", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``supportsSecureBoot``. Since 6.5."""

    default_secure_boot: bool | None = attrs.field(
        default=None,
        metadata={"wire": "defaultSecureBoot", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``defaultSecureBoot``. Since 6.5."""

    persistent_memory_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "persistentMemorySupported", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``persistentMemorySupported``. Since 6.7."""

    supported_min_persistent_memory_mb: int | None = attrs.field(
        default=None,
        metadata={"wire": "supportedMinPersistentMemoryMB", "type": "long", "since": "6.7", "secret": False},
    )
    """Wire name ``supportedMinPersistentMemoryMB``. Since 6.7."""

    supported_max_persistent_memory_mb: int | None = attrs.field(
        default=None,
        metadata={"wire": "supportedMaxPersistentMemoryMB", "type": "long", "since": "6.7", "secret": False},
    )
    """Wire name ``supportedMaxPersistentMemoryMB``. Since 6.7."""

    recommended_persistent_memory_mb: int | None = attrs.field(
        default=None,
        metadata={"wire": "recommendedPersistentMemoryMB", "type": "long", "since": "6.7", "secret": False},
    )
    """Wire name ``recommendedPersistentMemoryMB``. Since 6.7."""

    persistent_memory_hot_add_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "persistentMemoryHotAddSupported", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``persistentMemoryHotAddSupported``. Since 6.7."""

    persistent_memory_hot_remove_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "persistentMemoryHotRemoveSupported", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``persistentMemoryHotRemoveSupported``. Since 6.7."""

    persistent_memory_cold_growth_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "persistentMemoryColdGrowthSupported", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``persistentMemoryColdGrowthSupported``. Since 6.7."""

    persistent_memory_cold_growth_granularity_mb: int | None = attrs.field(
        default=None,
        metadata={"wire": "persistentMemoryColdGrowthGranularityMB", "type": "long", "since": "6.7", "secret": False},
    )
    """Wire name ``persistentMemoryColdGrowthGranularityMB``. Since 6.7."""

    persistent_memory_hot_growth_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "persistentMemoryHotGrowthSupported", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``persistentMemoryHotGrowthSupported``. Since 6.7."""

    persistent_memory_hot_growth_granularity_mb: int | None = attrs.field(
        default=None,
        metadata={"wire": "persistentMemoryHotGrowthGranularityMB", "type": "long", "since": "6.7", "secret": False},
    )
    """Wire name ``persistentMemoryHotGrowthGranularityMB``. Since 6.7."""

    num_recommended_physical_sockets: int | None = attrs.field(
        default=None,
        metadata={"wire": "numRecommendedPhysicalSockets", "type": "int", "since": "6.7", "secret": False},
    )
    """Wire name ``numRecommendedPhysicalSockets``. Since 6.7."""

    num_recommended_cores_per_socket: int | None = attrs.field(
        default=None,
        metadata={"wire": "numRecommendedCoresPerSocket", "type": "int", "since": "6.7", "secret": False},
    )
    """Wire name ``numRecommendedCoresPerSocket``. Since 6.7."""

    vvtd_supported: BoolOption | None = attrs.field(
        default=None,
        metadata={"wire": "vvtdSupported", "type": "BoolOption", "since": "6.7", "secret": False},
    )
    """Wire name ``vvtdSupported``. Since 6.7."""

    vbs_supported: BoolOption | None = attrs.field(
        default=None,
        metadata={"wire": "vbsSupported", "type": "BoolOption", "since": "6.7", "secret": False},
    )
    """Wire name ``vbsSupported``. Since 6.7."""

    vsgx_supported: BoolOption | None = attrs.field(
        default=None,
        metadata={"wire": "vsgxSupported", "type": "BoolOption", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``vsgxSupported``. Since 7.0.0.0."""

    vsgx_remote_attestation_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "vsgxRemoteAttestationSupported", "type": "boolean", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``vsgxRemoteAttestationSupported``. Since 8.0.0.1."""

    supports_tpm20: bool | None = attrs.field(
        default=None,
        metadata={"wire": "supportsTPM20", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``supportsTPM20``. Since 6.7."""

    recommended_tpm20: bool | None = attrs.field(
        default=None,
        metadata={"wire": "recommendedTPM20", "type": "boolean", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``recommendedTPM20``. Since 8.0.0.1."""

    vwdt_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "vwdtSupported", "type": "boolean", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``vwdtSupported``. Since 7.0.0.0."""
