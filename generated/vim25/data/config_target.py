# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ConfigTarget."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.distributed_virtual_portgroup_info import DistributedVirtualPortgroupInfo
    from vim25.data.distributed_virtual_switch_info import DistributedVirtualSwitchInfo
    from vim25.data.opaque_network_target_info import OpaqueNetworkTargetInfo
    from vim25.data.resource_pool_runtime_info import ResourcePoolRuntimeInfo
    from vim25.data.virtual_machine_cdrom_info import VirtualMachineCdromInfo
    from vim25.data.virtual_machine_datastore_info import VirtualMachineDatastoreInfo
    from vim25.data.virtual_machine_dvx_class_info import VirtualMachineDvxClassInfo
    from vim25.data.virtual_machine_dynamic_passthrough_info import VirtualMachineDynamicPassthroughInfo
    from vim25.data.virtual_machine_floppy_info import VirtualMachineFloppyInfo
    from vim25.data.virtual_machine_ide_disk_device_info import VirtualMachineIdeDiskDeviceInfo
    from vim25.data.virtual_machine_legacy_network_switch_info import VirtualMachineLegacyNetworkSwitchInfo
    from vim25.data.virtual_machine_network_info import VirtualMachineNetworkInfo
    from vim25.data.virtual_machine_parallel_info import VirtualMachineParallelInfo
    from vim25.data.virtual_machine_pci_passthrough_info import VirtualMachinePciPassthroughInfo
    from vim25.data.virtual_machine_pci_shared_gpu_passthrough_info import VirtualMachinePciSharedGpuPassthroughInfo
    from vim25.data.virtual_machine_precision_clock_info import VirtualMachinePrecisionClockInfo
    from vim25.data.virtual_machine_scsi_disk_device_info import VirtualMachineScsiDiskDeviceInfo
    from vim25.data.virtual_machine_scsi_passthrough_info import VirtualMachineScsiPassthroughInfo
    from vim25.data.virtual_machine_serial_info import VirtualMachineSerialInfo
    from vim25.data.virtual_machine_sgx_target_info import VirtualMachineSgxTargetInfo
    from vim25.data.virtual_machine_sound_info import VirtualMachineSoundInfo
    from vim25.data.virtual_machine_sriov_info import VirtualMachineSriovInfo
    from vim25.data.virtual_machine_usb_info import VirtualMachineUsbInfo
    from vim25.data.virtual_machine_v_flash_module_info import VirtualMachineVFlashModuleInfo
    from vim25.data.virtual_machine_vendor_device_group_info import VirtualMachineVendorDeviceGroupInfo
    from vim25.data.virtual_machine_vgpu_device_info import VirtualMachineVgpuDeviceInfo
    from vim25.data.virtual_machine_vgpu_profile_info import VirtualMachineVgpuProfileInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ConfigTarget(vmodl.DataObject):
    """Data object type ``ConfigTarget`` (vmodl ``vim.vm.ConfigTarget``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ConfigTarget/
    """

    num_cpus: int = attrs.field(
        metadata={"wire": "numCpus", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``numCpus``. Since 2.0."""

    num_cpu_cores: int = attrs.field(
        metadata={"wire": "numCpuCores", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``numCpuCores``. Since 2.0."""

    num_numa_nodes: int = attrs.field(
        metadata={"wire": "numNumaNodes", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``numNumaNodes``. Since 2.0."""

    max_cpus_per_host: int | None = attrs.field(
        default=None,
        metadata={"wire": "maxCpusPerHost", "type": "int", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``maxCpusPerHost``. Since 7.0.0.0."""

    smc_present: bool = attrs.field(
        metadata={"wire": "smcPresent", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``smcPresent``. Since 5.0."""

    datastore: list[VirtualMachineDatastoreInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "datastore", "type": "VirtualMachineDatastoreInfo[]", "since": "2.0", "secret": False},
    )
    """Wire name ``datastore``. Since 2.0."""

    network: list[VirtualMachineNetworkInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "network", "type": "VirtualMachineNetworkInfo[]", "since": "2.0", "secret": False},
    )
    """Wire name ``network``. Since 2.0."""

    opaque_network: list[OpaqueNetworkTargetInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "opaqueNetwork", "type": "OpaqueNetworkTargetInfo[]", "since": "5.5", "secret": False},
    )
    """Wire name ``opaqueNetwork``. Since 5.5."""

    distributed_virtual_portgroup: list[DistributedVirtualPortgroupInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "distributedVirtualPortgroup", "type": "DistributedVirtualPortgroupInfo[]", "since": "4.0", "secret": False},
    )
    """Wire name ``distributedVirtualPortgroup``. Since 4.0."""

    distributed_virtual_switch: list[DistributedVirtualSwitchInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "distributedVirtualSwitch", "type": "DistributedVirtualSwitchInfo[]", "since": "4.0", "secret": False},
    )
    """Wire name ``distributedVirtualSwitch``. Since 4.0."""

    cd_rom: list[VirtualMachineCdromInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "cdRom", "type": "VirtualMachineCdromInfo[]", "since": "2.0", "secret": False},
    )
    """Wire name ``cdRom``. Since 2.0."""

    serial: list[VirtualMachineSerialInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "serial", "type": "VirtualMachineSerialInfo[]", "since": "2.0", "secret": False},
    )
    """Wire name ``serial``. Since 2.0."""

    parallel: list[VirtualMachineParallelInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "parallel", "type": "VirtualMachineParallelInfo[]", "since": "2.0", "secret": False},
    )
    """Wire name ``parallel``. Since 2.0."""

    sound: list[VirtualMachineSoundInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "sound", "type": "VirtualMachineSoundInfo[]", "since": "2.5", "secret": False},
    )
    """Wire name ``sound``. Since 2.5."""

    usb: list[VirtualMachineUsbInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "usb", "type": "VirtualMachineUsbInfo[]", "since": "2.5", "secret": False},
    )
    """Wire name ``usb``. Since 2.5."""

    floppy: list[VirtualMachineFloppyInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "floppy", "type": "VirtualMachineFloppyInfo[]", "since": "2.0", "secret": False},
    )
    """Wire name ``floppy``. Since 2.0."""

    legacy_network_info: list[VirtualMachineLegacyNetworkSwitchInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "legacyNetworkInfo", "type": "VirtualMachineLegacyNetworkSwitchInfo[]", "since": "2.0", "secret": False},
    )
    """Wire name ``legacyNetworkInfo``. Since 2.0."""

    scsi_passthrough: list[VirtualMachineScsiPassthroughInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "scsiPassthrough", "type": "VirtualMachineScsiPassthroughInfo[]", "since": "2.0", "secret": False},
    )
    """Wire name ``scsiPassthrough``. Since 2.0."""

    scsi_disk: list[VirtualMachineScsiDiskDeviceInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "scsiDisk", "type": "VirtualMachineScsiDiskDeviceInfo[]", "since": "2.0", "secret": False},
    )
    """Wire name ``scsiDisk``. Since 2.0."""

    ide_disk: list[VirtualMachineIdeDiskDeviceInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "ideDisk", "type": "VirtualMachineIdeDiskDeviceInfo[]", "since": "2.0", "secret": False},
    )
    """Wire name ``ideDisk``. Since 2.0."""

    max_mem_mb_optimal_perf: int = attrs.field(
        metadata={"wire": "maxMemMBOptimalPerf", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``maxMemMBOptimalPerf``. Since 2.0."""

    supported_max_mem_mb: int | None = attrs.field(
        default=None,
        metadata={"wire": "supportedMaxMemMB", "type": "int", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``supportedMaxMemMB``. Since 7.0.0.0."""

    resource_pool: ResourcePoolRuntimeInfo | None = attrs.field(
        default=None,
        metadata={"wire": "resourcePool", "type": "ResourcePoolRuntimeInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``resourcePool``. Since 2.0."""

    auto_vmotion: bool | None = attrs.field(
        default=None,
        metadata={"wire": "autoVmotion", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``autoVmotion``. Since 2.0."""

    pci_passthrough: list[VirtualMachinePciPassthroughInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "pciPassthrough", "type": "VirtualMachinePciPassthroughInfo[]", "since": "4.0", "secret": False},
    )
    """Wire name ``pciPassthrough``. Since 4.0."""

    sriov: list[VirtualMachineSriovInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "sriov", "type": "VirtualMachineSriovInfo[]", "since": "5.5", "secret": False},
    )
    """Wire name ``sriov``. Since 5.5."""

    v_flash_module: list[VirtualMachineVFlashModuleInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "vFlashModule", "type": "VirtualMachineVFlashModuleInfo[]", "since": "5.5", "secret": False},
    )
    """Wire name ``vFlashModule``. Since 5.5."""

    shared_gpu_passthrough_types: list[VirtualMachinePciSharedGpuPassthroughInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "sharedGpuPassthroughTypes", "type": "VirtualMachinePciSharedGpuPassthroughInfo[]", "since": "6.0", "secret": False},
    )
    """Wire name ``sharedGpuPassthroughTypes``. Since 6.0."""

    available_persistent_memory_reservation_mb: int | None = attrs.field(
        default=None,
        metadata={"wire": "availablePersistentMemoryReservationMB", "type": "long", "since": "6.7", "secret": False},
    )
    """Wire name ``availablePersistentMemoryReservationMB``. Since 6.7."""

    dynamic_passthrough: list[VirtualMachineDynamicPassthroughInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "dynamicPassthrough", "type": "VirtualMachineDynamicPassthroughInfo[]", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``dynamicPassthrough``. Since 7.0.0.0."""

    sgx_target_info: VirtualMachineSgxTargetInfo | None = attrs.field(
        default=None,
        metadata={"wire": "sgxTargetInfo", "type": "VirtualMachineSgxTargetInfo", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``sgxTargetInfo``. Since 7.0.0.0."""

    precision_clock_info: list[VirtualMachinePrecisionClockInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "precisionClockInfo", "type": "VirtualMachinePrecisionClockInfo[]", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``precisionClockInfo``. Since 7.0.0.0."""

    sev_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "sevSupported", "type": "boolean", "since": "7.0.1.0", "secret": False},
    )
    """Wire name ``sevSupported``. Since 7.0.1.0."""

    vgpu_device_info: list[VirtualMachineVgpuDeviceInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "vgpuDeviceInfo", "type": "VirtualMachineVgpuDeviceInfo[]", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``vgpuDeviceInfo``. Since 7.0.3.0."""

    vgpu_profile_info: list[VirtualMachineVgpuProfileInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "vgpuProfileInfo", "type": "VirtualMachineVgpuProfileInfo[]", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``vgpuProfileInfo``. Since 7.0.3.0."""

    vendor_device_group_info: list[VirtualMachineVendorDeviceGroupInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "vendorDeviceGroupInfo", "type": "VirtualMachineVendorDeviceGroupInfo[]", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``vendorDeviceGroupInfo``. Since 8.0.0.1."""

    max_simultaneous_threads: int | None = attrs.field(
        default=None,
        metadata={"wire": "maxSimultaneousThreads", "type": "int", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``maxSimultaneousThreads``. Since 8.0.0.1."""

    dvx_class_info: list[VirtualMachineDvxClassInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "dvxClassInfo", "type": "VirtualMachineDvxClassInfo[]", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``dvxClassInfo``. Since 8.0.0.1."""
