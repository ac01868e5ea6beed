# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualHardwareOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.bool_option import BoolOption
    from vim25.data.int_option import IntOption
    from vim25.data.long_option import LongOption
    from vim25.data.resource_config_option import ResourceConfigOption
    from vim25.data.virtual_device_option import VirtualDeviceOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualHardwareOption(vmodl.DataObject):
    """Data object type ``VirtualHardwareOption`` (vmodl ``vim.vm.VirtualHardwareOption``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualHardwareOption/
    """

    hw_version: int = attrs.field(
        metadata={"wire": "hwVersion", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``hwVersion``. Since 2.0."""

    virtual_device_option: list[VirtualDeviceOption] = attrs.field(
        metadata={"wire": "virtualDeviceOption", "type": "VirtualDeviceOption[]", "since": "2.0", "secret": False},
    )
    """Wire name ``virtualDeviceOption``. Since 2.0."""

    device_list_readonly: bool = attrs.field(
        metadata={"wire": "deviceListReadonly", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``deviceListReadonly``. Since 2.0."""

    num_cpu: list[int] = attrs.field(
        metadata={"wire": "numCPU", "type": "int[]", "since": "2.0", "secret": False},
    )
    """Wire name ``numCPU``. Since 2.0."""

    num_cores_per_socket: IntOption = attrs.field(
        metadata={"wire": "numCoresPerSocket", "type": "IntOption", "since": "5.0", "secret": False},
    )
    """Wire name ``numCoresPerSocket``. Since 5.0."""

    auto_cores_per_socket: BoolOption | None = attrs.field(
        default=None,
        metadata={"wire": "autoCoresPerSocket", "type": "BoolOption", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``autoCoresPerSocket``. Since 8.0.0.1."""

    num_cpu_readonly: bool = attrs.field(
        metadata={"wire": "numCpuReadonly", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``numCpuReadonly``. Since 2.0."""

    memory_mb: LongOption = attrs.field(
        metadata={"wire": "memoryMB", "type": "LongOption", "since": "2.0", "secret": False},
    )
    """Wire name ``memoryMB``. Since 2.0."""

    num_pci_controllers: IntOption = attrs.field(
        metadata={"wire": "numPCIControllers", "type": "IntOption", "since": "2.0", "secret": False},
    )
    """Wire name ``numPCIControllers``. Since 2.0."""

    num_ide_controllers: IntOption = attrs.field(
        metadata={"wire": "numIDEControllers", "type": "IntOption", "since": "2.0", "secret": False},
    )
    """Wire name ``numIDEControllers``. Since 2.0."""

    num_usb_controllers: IntOption = attrs.field(
        metadata={"wire": "numUSBControllers", "type": "IntOption", "since": "2.0", "secret": False},
    )
    """Wire name ``numUSBControllers``. Since 2.0."""

    num_usbxhci_controllers: IntOption = attrs.field(
        metadata={"wire": "numUSBXHCIControllers", "type": "IntOption", "since": "5.0", "secret": False},
    )
    """Wire name ``numUSBXHCIControllers``. Since 5.0."""

    num_sio_controllers: IntOption = attrs.field(
        metadata={"wire": "numSIOControllers", "type": "IntOption", "since": "2.0", "secret": False},
    )
    """Wire name ``numSIOControllers``. Since 2.0."""

    num_ps2_controllers: IntOption = attrs.field(
        metadata={"wire": "numPS2Controllers", "type": "IntOption", "since": "2.0", "secret": False},
    )
    """Wire name ``numPS2Controllers``. Since 2.0."""

    licensing_limit: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "licensingLimit", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``licensingLimit``. Since 2.0."""

    num_supported_wwn_ports: IntOption | None = attrs.field(
        default=None,
        metadata={"wire": "numSupportedWwnPorts", "type": "IntOption", "since": "4.0", "secret": False},
    )
    """Wire name ``numSupportedWwnPorts``. Since 4.0."""

    num_supported_wwn_nodes: IntOption | None = attrs.field(
        default=None,
        metadata={"wire": "numSupportedWwnNodes", "type": "IntOption", "since": "4.0", "secret": False},
    )
    """Wire name ``numSupportedWwnNodes``. Since 4.0."""

    resource_config_option: ResourceConfigOption = attrs.field(
        metadata={"wire": "resourceConfigOption", "type": "ResourceConfigOption", "since": "4.1", "secret": False},
    )
    """Wire name ``resourceConfigOption``. Since 4.1."""

    num_nvdimm_controllers: IntOption | None = attrs.field(
        default=None,
        metadata={"wire": "numNVDIMMControllers", "type": "IntOption", "since": "6.7", "secret": False},
    )
    """Wire name ``numNVDIMMControllers``. Since 6.7."""

    num_tpm_devices: IntOption | None = attrs.field(
        default=None,
        metadata={"wire": "numTPMDevices", "type": "IntOption", "since": "6.7", "secret": False},
    )
    """Wire name ``numTPMDevices``. Since 6.7."""

    num_wdt_devices: IntOption | None = attrs.field(
        default=None,
        metadata={"wire": "numWDTDevices", "type": "IntOption", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``numWDTDevices``. Since 7.0.0.0."""

    num_precision_clock_devices: IntOption | None = attrs.field(
        default=None,
        metadata={"wire": "numPrecisionClockDevices", "type": "IntOption", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``numPrecisionClockDevices``. Since 7.0.0.0."""

    epc_memory_mb: LongOption | None = attrs.field(
        default=None,
        metadata={"wire": "epcMemoryMB", "type": "LongOption", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``epcMemoryMB``. Since 7.0.0.0."""

    acpi_host_bridges_firmware: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "acpiHostBridgesFirmware", "type": "string[]", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``acpiHostBridgesFirmware``. Since 8.0.0.1."""

    num_cpu_simultaneous_threads: IntOption | None = attrs.field(
        default=None,
        metadata={"wire": "numCpuSimultaneousThreads", "type": "IntOption", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``numCpuSimultaneousThreads``. Since 8.0.0.1."""

    num_numa_nodes: IntOption | None = attrs.field(
        default=None,
        metadata={"wire": "numNumaNodes", "type": "IntOption", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``numNumaNodes``. Since 8.0.0.1."""

    num_device_groups: IntOption | None = attrs.field(
        default=None,
        metadata={"wire": "numDeviceGroups", "type": "IntOption", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``numDeviceGroups``. Since 8.0.0.1."""

    device_group_types: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "deviceGroupTypes", "type": "string[]", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``deviceGroupTypes``. Since 8.0.0.1."""
