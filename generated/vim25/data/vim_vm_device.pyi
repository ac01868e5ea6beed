# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.vm.device``."""

import vmodl
from attrs import define, field
from typing_extensions import deprecated

from vim25.data.vim import Description, SharesInfo, StorageIOAllocationInfo, StorageIOAllocationOption
from vim25.data.vim_dvs import DistributedVirtualSwitchPortConnection
from vim25.data.vim_encryption import CryptoKeyId, CryptoSpec
from vim25.data.vim_option import BoolOption, ChoiceOption, IntOption, LongOption, OptionValue, StringOption
from vim25.data.vim_vm import VirtualMachineBaseIndependentFilterSpec, VirtualMachineProfileSpec
from vim25.data.vim_vslm import ID
from vim25.data.vmodl import DynamicProperty
from vim25.enums.vim_vm_device import VirtualDeviceConfigSpecFileOperation, VirtualDeviceConfigSpecOperation, VirtualSCSISharing
from vim25.managed.vim import Datastore, Network, VirtualMachine

def _VirtualMachine(given: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine) -> vmodl.ManagedObjectReference[VirtualMachine]: ...
def _optionalDatastore(given: vmodl.ManagedObjectReference[Datastore] | Datastore | None) -> vmodl.ManagedObjectReference[Datastore] | None: ...
def _optionalNetwork(given: vmodl.ManagedObjectReference[Network] | Network | None) -> vmodl.ManagedObjectReference[Network] | None: ...

@define(kw_only=True)
class HostDiskMappingInfo(vmodl.DataObject):
    """``vim.vm.device.HostDiskMappingInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDiskMappingInfo/
    """
    physical_partition: HostDiskMappingPartitionInfo | None = None
    name: str
    exclusive: bool | None = None

@define(kw_only=True)
class HostDiskMappingOption(vmodl.DataObject):
    """``vim.vm.device.HostDiskMappingOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDiskMappingOption/
    """
    physical_partition: list[HostDiskMappingPartitionOption] | None = None
    name: str

@define(kw_only=True)
class HostDiskMappingPartitionInfo(vmodl.DataObject):
    """``vim.vm.device.HostDiskMappingInfo.PartitionInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDiskMappingPartitionInfo/
    """
    name: str
    file_system: str
    capacity_in_kb: int

@define(kw_only=True)
class HostDiskMappingPartitionOption(vmodl.DataObject):
    """``vim.vm.device.HostDiskMappingOption.PartitionOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDiskMappingPartitionOption/
    """
    name: str
    file_system: str
    capacity_in_kb: int

@define(kw_only=True)
class ParaVirtualSCSIController(VirtualSCSIController):
    """``vim.vm.device.ParaVirtualSCSIController``. Since 2.5u2server.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ParaVirtualSCSIController/
    """

@define(kw_only=True)
class ParaVirtualSCSIControllerOption(VirtualSCSIControllerOption):
    """``vim.vm.device.ParaVirtualSCSIControllerOption``. Since 2.5u2server.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ParaVirtualSCSIControllerOption/
    """

@define(kw_only=True)
class VirtualAHCIController(VirtualSATAController):
    """``vim.vm.device.VirtualAHCIController``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualAHCIController/
    """

@define(kw_only=True)
class VirtualAHCIControllerOption(VirtualSATAControllerOption):
    """``vim.vm.device.VirtualAHCIControllerOption``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualAHCIControllerOption/
    """

@define(kw_only=True)
class VirtualBusLogicController(VirtualSCSIController):
    """``vim.vm.device.VirtualBusLogicController``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualBusLogicController/
    """

@define(kw_only=True)
class VirtualBusLogicControllerOption(VirtualSCSIControllerOption):
    """``vim.vm.device.VirtualBusLogicControllerOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualBusLogicControllerOption/
    """

@define(kw_only=True)
class VirtualCdrom(VirtualDevice):
    """``vim.vm.device.VirtualCdrom``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualCdrom/
    """

@define(kw_only=True)
class VirtualCdromAtapiBackingInfo(VirtualDeviceDeviceBackingInfo):
    """``vim.vm.device.VirtualCdrom.AtapiBackingInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualCdromAtapiBackingInfo/
    """

@define(kw_only=True)
class VirtualCdromAtapiBackingOption(VirtualDeviceDeviceBackingOption):
    """``vim.vm.device.VirtualCdromOption.AtapiBackingOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualCdromAtapiBackingOption/
    """

@define(kw_only=True)
class VirtualCdromIsoBackingInfo(VirtualDeviceFileBackingInfo):
    """``vim.vm.device.VirtualCdrom.IsoBackingInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualCdromIsoBackingInfo/
    """

@define(kw_only=True)
class VirtualCdromIsoBackingOption(VirtualDeviceFileBackingOption):
    """``vim.vm.device.VirtualCdromOption.IsoBackingOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualCdromIsoBackingOption/
    """

@define(kw_only=True)
class VirtualCdromOption(VirtualDeviceOption):
    """``vim.vm.device.VirtualCdromOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualCdromOption/
    """

@define(kw_only=True)
class VirtualCdromPassthroughBackingInfo(VirtualDeviceDeviceBackingInfo):
    """``vim.vm.device.VirtualCdrom.PassthroughBackingInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualCdromPassthroughBackingInfo/
    """
    exclusive: bool

@define(kw_only=True)
class VirtualCdromPassthroughBackingOption(VirtualDeviceDeviceBackingOption):
    """``vim.vm.device.VirtualCdromOption.PassthroughBackingOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualCdromPassthroughBackingOption/
    """
    exclusive: BoolOption

@define(kw_only=True)
class VirtualCdromRemoteAtapiBackingInfo(VirtualDeviceRemoteDeviceBackingInfo):
    """``vim.vm.device.VirtualCdrom.RemoteAtapiBackingInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualCdromRemoteAtapiBackingInfo/
    """

@define(kw_only=True)
class VirtualCdromRemoteAtapiBackingOption(VirtualDeviceDeviceBackingOption):
    """``vim.vm.device.VirtualCdromOption.RemoteAtapiBackingOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualCdromRemoteAtapiBackingOption/
    """

@define(kw_only=True)
class VirtualCdromRemotePassthroughBackingInfo(VirtualDeviceRemoteDeviceBackingInfo):
    """``vim.vm.device.VirtualCdrom.RemotePassthroughBackingInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualCdromRemotePassthroughBackingInfo/
    """
    exclusive: bool

@define(kw_only=True)
class VirtualCdromRemotePassthroughBackingOption(VirtualDeviceRemoteDeviceBackingOption):
    """``vim.vm.device.VirtualCdromOption.RemotePassthroughBackingOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualCdromRemotePassthroughBackingOption/
    """
    exclusive: BoolOption

@define(kw_only=True)
class VirtualController(VirtualDevice):
    """``vim.vm.device.VirtualController``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualController/
    """
    bus_number: int
    device: list[int] | None = None

@define(kw_only=True)
class VirtualControllerOption(VirtualDeviceOption):
    """``vim.vm.device.VirtualControllerOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualControllerOption/
    """
    devices: IntOption
    supported_device: list[str] | None = None

@define(kw_only=True)
class VirtualDevice(vmodl.DataObject):
    """``vim.vm.device.VirtualDevice``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDevice/
    """
    key: int
    device_info: Description | None = None
    backing: VirtualDeviceBackingInfo | None = None
    connectable: VirtualDeviceConnectInfo | None = None
    slot_info: VirtualDeviceBusSlotInfo | None = None
    """Since 5.1."""
    controller_key: int | None = None
    unit_number: int | None = None
    numa_node: int | None = None
    """Since 8.0.0.1."""
    device_group_info: VirtualDeviceDeviceGroupInfo | None = None
    """Since 8.0.0.1."""

@define(kw_only=True)
class VirtualDeviceBackingInfo(vmodl.DataObject):
    """``vim.vm.device.VirtualDevice.BackingInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceBackingInfo/
    """

@define(kw_only=True)
class VirtualDeviceBackingOption(vmodl.DataObject):
    """``vim.vm.device.VirtualDeviceOption.BackingOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceBackingOption/
    """
    type: str

@define(kw_only=True)
class VirtualDeviceBusSlotInfo(vmodl.DataObject):
    """``vim.vm.device.VirtualDevice.BusSlotInfo``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceBusSlotInfo/
    """

@define(kw_only=True)
class VirtualDeviceBusSlotOption(vmodl.DataObject):
    """``vim.vm.device.VirtualDeviceOption.BusSlotOption``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceBusSlotOption/
    """
    type: str

@define(kw_only=True)
class VirtualDeviceConfigSpec(vmodl.DataObject):
    """``vim.vm.device.VirtualDeviceSpec``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceConfigSpec/
    """
    operation: VirtualDeviceConfigSpecOperation | None = None
    file_operation: VirtualDeviceConfigSpecFileOperation | None = None
    device: VirtualDevice
    profile: list[VirtualMachineProfileSpec] | None = None
    """Since 5.5."""
    backing: VirtualDeviceConfigSpecBackingSpec | None = None
    """Since 6.5."""
    filter_spec: list[VirtualMachineBaseIndependentFilterSpec] | None = None
    """Since 7.0.2.1."""
    change_mode: str | None = None
    """Since 8.0.0.1."""

@define(kw_only=True)
class VirtualDeviceConfigSpecBackingSpec(vmodl.DataObject):
    """``vim.vm.device.VirtualDeviceSpec.BackingSpec``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceConfigSpecBackingSpec/
    """
    parent: VirtualDeviceConfigSpecBackingSpec | None = None
    crypto: CryptoSpec | None = None

@define(kw_only=True)
class VirtualDeviceConnectInfo(vmodl.DataObject):
    """``vim.vm.device.VirtualDevice.ConnectInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceConnectInfo/
    """
    migrate_connect: str | None = None
    """Since 6.7."""
    start_connected: bool
    allow_guest_control: bool
    connected: bool
    status: str | None = None
    """Since 4.0."""

@define(kw_only=True)
class VirtualDeviceConnectOption(vmodl.DataObject):
    """``vim.vm.device.VirtualDeviceOption.ConnectOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceConnectOption/
    """
    start_connected: BoolOption
    allow_guest_control: BoolOption

@define(kw_only=True)
class VirtualDeviceDeviceBackingInfo(VirtualDeviceBackingInfo):
    """``vim.vm.device.VirtualDevice.DeviceBackingInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceDeviceBackingInfo/
    """
    device_name: str
    use_auto_detect: bool | None = None
    """Since 2.5."""

@define(kw_only=True)
class VirtualDeviceDeviceBackingOption(VirtualDeviceBackingOption):
    """``vim.vm.device.VirtualDeviceOption.DeviceBackingOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceDeviceBackingOption/
    """
    auto_detect_available: BoolOption
    """Since 2.5."""

@define(kw_only=True)
class VirtualDeviceDeviceGroupInfo(vmodl.DataObject):
    """``vim.vm.device.VirtualDevice.DeviceGroupInfo``. Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceDeviceGroupInfo/
    """
    group_instance_key: int
    sequence_id: int

@define(kw_only=True)
class VirtualDeviceFileBackingInfo(VirtualDeviceBackingInfo):
    """``vim.vm.device.VirtualDevice.FileBackingInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceFileBackingInfo/
    """
    file_name: str
    datastore: vmodl.ManagedObjectReference[Datastore] | None = field(default=None, converter=_optionalDatastore)
    """Refers to a Datastore."""
    backing_object_id: str | None = None
    """Since 5.5."""

@define(kw_only=True)
class VirtualDeviceFileBackingOption(VirtualDeviceBackingOption):
    """``vim.vm.device.VirtualDeviceOption.FileBackingOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceFileBackingOption/
    """
    file_name_extensions: ChoiceOption | None = None

@define(kw_only=True)
class VirtualDeviceOption(vmodl.DataObject):
    """``vim.vm.device.VirtualDeviceOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceOption/
    """
    type: str
    connect_option: VirtualDeviceConnectOption | None = None
    bus_slot_option: VirtualDeviceBusSlotOption | None = None
    """Since 5.1."""
    controller_type: str | None = None
    auto_assign_controller: BoolOption | None = None
    backing_option: list[VirtualDeviceBackingOption] | None = None
    default_backing_option_index: int | None = None
    licensing_limit: list[str] | None = None
    deprecated: bool
    plug_and_play: bool
    hot_remove_supported: bool
    """Since 2.5u2server."""
    numa_supported: bool | None = None
    """Since 8.0.0.1."""

@define(kw_only=True)
class VirtualDevicePciBusSlotInfo(VirtualDeviceBusSlotInfo):
    """``vim.vm.device.VirtualDevice.PciBusSlotInfo``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDevicePciBusSlotInfo/
    """
    pci_slot_number: int

@define(kw_only=True)
class VirtualDevicePipeBackingInfo(VirtualDeviceBackingInfo):
    """``vim.vm.device.VirtualDevice.PipeBackingInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDevicePipeBackingInfo/
    """
    pipe_name: str

@define(kw_only=True)
class VirtualDevicePipeBackingOption(VirtualDeviceBackingOption):
    """``vim.vm.device.VirtualDeviceOption.PipeBackingOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDevicePipeBackingOption/
    """

@define(kw_only=True)
class VirtualDeviceRemoteDeviceBackingInfo(VirtualDeviceBackingInfo):
    """``vim.vm.device.VirtualDevice.RemoteDeviceBackingInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceRemoteDeviceBackingInfo/
    """
    device_name: str
    use_auto_detect: bool | None = None
    """Since 2.5."""

@define(kw_only=True)
class VirtualDeviceRemoteDeviceBackingOption(VirtualDeviceBackingOption):
    """``vim.vm.device.VirtualDeviceOption.RemoteDeviceBackingOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceRemoteDeviceBackingOption/
    """
    auto_detect_available: BoolOption
    """Since 2.5."""

@define(kw_only=True)
class VirtualDeviceURIBackingInfo(VirtualDeviceBackingInfo):
    """``vim.vm.device.VirtualDevice.URIBackingInfo``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceURIBackingInfo/
    """
    service_uri: str
    direction: str
    proxy_uri: str | None = None

@define(kw_only=True)
class VirtualDeviceURIBackingOption(VirtualDeviceBackingOption):
    """``vim.vm.device.VirtualDeviceOption.URIBackingOption``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceURIBackingOption/
    """
    directions: ChoiceOption

@define(kw_only=True)
class VirtualDisk(VirtualDevice):
    """``vim.vm.device.VirtualDisk``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDisk/
    """
    capacity_in_kb: int
    """Deprecated since 5.5: use VirtualDisk.capacityInBytes."""
    capacity_in_bytes: int | None = None
    """Since 5.5."""
    shares: SharesInfo | None = None
    """Deprecated since 4.1: use StorageIOAllocationInfo.shares."""
    storage_io_allocation: StorageIOAllocationInfo | None = None
    """Deprecated since 6.5. Since 4.1."""
    disk_object_id: str | None = None
    """Deprecated since 6.5: use VirtualDisk.vDiskId. Since 5.5."""
    v_flash_cache_config_info: VirtualDiskVFlashCacheConfigInfo | None = None
    """Deprecated since 7.0. Since 5.5."""
    iofilter: list[str] | None = None
    """Since 6.0."""
    v_disk_id: ID | None = None
    """Since 6.5."""
    v_disk_version: int | None = None
    """Since 8.0.1.0."""
    native_unmanaged_linked_clone: bool | None = None
    """Since 6.7."""
    independent_filters: list[VirtualMachineBaseIndependentFilterSpec] | None = None
    """Since 7.0.2.1."""
    guest_read_only: bool | None = None
    """Since 8.0.2.0."""

@define(kw_only=True)
class VirtualDiskConfigSpec(VirtualDeviceConfigSpec):
    """``vim.vm.device.VirtualDiskSpec``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskConfigSpec/
    """
    disk_move_type: str | None = None
    """Since 6.0."""
    migrate_cache: bool | None = None
    """Deprecated since 7.0."""

@define(kw_only=True)
class VirtualDiskDeltaDiskFormatsSupported(vmodl.DataObject):
    """``vim.vm.device.VirtualDiskOption.DeltaDiskFormatsSupported``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskDeltaDiskFormatsSupported/
    """
    datastore_type: str
    delta_disk_format: ChoiceOption

@define(kw_only=True)
class VirtualDiskFlatVer1BackingInfo(VirtualDeviceFileBackingInfo):
    """``vim.vm.device.VirtualDisk.FlatVer1BackingInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskFlatVer1BackingInfo/
    """
    disk_mode: str
    split: bool | None = None
    write_through: bool | None = None
    content_id: str | None = None
    """Since 4.0."""
    parent: VirtualDiskFlatVer1BackingInfo | None = None
    """Since 4.0."""

@define(kw_only=True)
class VirtualDiskFlatVer1BackingOption(VirtualDeviceFileBackingOption):
    """``vim.vm.device.VirtualDiskOption.FlatVer1BackingOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskFlatVer1BackingOption/
    """
    disk_mode: ChoiceOption
    split: BoolOption
    write_through: BoolOption
    growable: bool

@define(kw_only=True)
class VirtualDiskFlatVer2BackingInfo(VirtualDeviceFileBackingInfo):
    """``vim.vm.device.VirtualDisk.FlatVer2BackingInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskFlatVer2BackingInfo/
    """
    disk_mode: str
    split: bool | None = None
    write_through: bool | None = None
    thin_provisioned: bool | None = None
    eagerly_scrub: bool | None = None
    """Since 4.0."""
    uuid: str | None = None
    """Since 2.5."""
    content_id: str | None = None
    """Since 4.0."""
    change_id: str | None = None
    """Since 4.0."""
    parent: VirtualDiskFlatVer2BackingInfo | None = None
    """Since 4.0."""
    delta_disk_format: str | None = None
    """Since 5.0."""
    digest_enabled: bool | None = None
    """Since 5.0."""
    delta_grain_size: int | None = None
    """Since 5.1."""
    delta_disk_format_variant: str | None = None
    """Since 6.0."""
    sharing: str | None = None
    """Since 6.0."""
    key_id: CryptoKeyId | None = None
    """Since 6.5."""

@define(kw_only=True)
class VirtualDiskFlatVer2BackingOption(VirtualDeviceFileBackingOption):
    """``vim.vm.device.VirtualDiskOption.FlatVer2BackingOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskFlatVer2BackingOption/
    """
    disk_mode: ChoiceOption
    split: BoolOption
    write_through: BoolOption
    growable: bool
    hot_growable: bool
    """Since 2.5."""
    uuid: bool
    """Since 2.5."""
    thin_provisioned: BoolOption
    """Since 4.0."""
    eagerly_scrub: BoolOption
    """Since 4.0."""
    delta_disk_format: ChoiceOption
    """Deprecated since 5.1: use VirtualDiskFlatVer2BackingOption.deltaDiskFormatsSupported. Since 5.0."""
    delta_disk_formats_supported: list[VirtualDiskDeltaDiskFormatsSupported]
    """Since 5.1."""

@define(kw_only=True)
class VirtualDiskId(vmodl.DataObject):
    """``vim.vm.device.VirtualDiskId``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskId/
    """
    vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""
    disk_id: int

@define(kw_only=True)
class VirtualDiskLocalPMemBackingInfo(VirtualDeviceFileBackingInfo):
    """``vim.vm.device.VirtualDisk.LocalPMemBackingInfo``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskLocalPMemBackingInfo/
    """
    disk_mode: str
    uuid: str | None = None
    volume_uuid: str | None = None
    content_id: str | None = None

@define(kw_only=True)
class VirtualDiskLocalPMemBackingOption(VirtualDeviceFileBackingOption):
    """``vim.vm.device.VirtualDiskOption.LocalPMemBackingOption``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskLocalPMemBackingOption/
    """
    disk_mode: ChoiceOption
    growable: bool
    hot_growable: bool
    uuid: bool

@define(kw_only=True)
class VirtualDiskOption(VirtualDeviceOption):
    """``vim.vm.device.VirtualDiskOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskOption/
    """
    capacity_in_kb: LongOption
    io_allocation_option: StorageIOAllocationOption
    """Deprecated since 8.0. Since 4.1."""
    v_flash_cache_config_option: VirtualDiskOptionVFlashCacheConfigOption | None = None
    """Deprecated since 7.0. Since 5.5."""

@deprecated("Deprecated since 7.0.")
@define(kw_only=True)
class VirtualDiskOptionVFlashCacheConfigOption(vmodl.DataObject):
    """``vim.vm.device.VirtualDiskOption.VFlashCacheConfigOption``. Since 5.5.

    Deprecated since 7.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskOptionVFlashCacheConfigOption/
    """
    cache_consistency_type: ChoiceOption
    cache_mode: ChoiceOption
    reservation_in_mb: LongOption
    block_size_in_kb: LongOption

@define(kw_only=True)
class VirtualDiskPartitionedRawDiskVer2BackingInfo(VirtualDiskRawDiskVer2BackingInfo):
    """``vim.vm.device.VirtualDisk.PartitionedRawDiskVer2BackingInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskPartitionedRawDiskVer2BackingInfo/
    """
    partition: list[int]

@define(kw_only=True)
class VirtualDiskPartitionedRawDiskVer2BackingOption(VirtualDiskRawDiskVer2BackingOption):
    """``vim.vm.device.VirtualDiskOption.PartitionedRawDiskVer2BackingOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskPartitionedRawDiskVer2BackingOption/
    """

@define(kw_only=True)
class VirtualDiskRawDiskMappingVer1BackingInfo(VirtualDeviceFileBackingInfo):
    """``vim.vm.device.VirtualDisk.RawDiskMappingVer1BackingInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskRawDiskMappingVer1BackingInfo/
    """
    lun_uuid: str | None = None
    device_name: str | None = None
    compatibility_mode: str | None = None
    disk_mode: str | None = None
    uuid: str | None = None
    """Since 2.5."""
    content_id: str | None = None
    """Since 4.0."""
    change_id: str | None = None
    """Since 4.0."""
    parent: VirtualDiskRawDiskMappingVer1BackingInfo | None = None
    """Since 4.0."""
    delta_disk_format: str | None = None
    """Since 6.7."""
    delta_grain_size: int | None = None
    """Since 6.7."""
    sharing: str | None = None
    """Since 6.0."""

@define(kw_only=True)
class VirtualDiskRawDiskMappingVer1BackingOption(VirtualDeviceDeviceBackingOption):
    """``vim.vm.device.VirtualDiskOption.RawDiskMappingVer1BackingOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskRawDiskMappingVer1BackingOption/
    """
    descriptor_file_name_extensions: ChoiceOption | None = None
    compatibility_mode: ChoiceOption
    disk_mode: ChoiceOption
    uuid: bool
    """Since 2.5."""

@define(kw_only=True)
class VirtualDiskRawDiskVer2BackingInfo(VirtualDeviceDeviceBackingInfo):
    """``vim.vm.device.VirtualDisk.RawDiskVer2BackingInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskRawDiskVer2BackingInfo/
    """
    descriptor_file_name: str
    uuid: str | None = None
    """Since 2.5."""
    change_id: str | None = None
    """Since 4.0."""
    sharing: str | None = None
    """Since 6.0."""

@define(kw_only=True)
class VirtualDiskRawDiskVer2BackingOption(VirtualDeviceDeviceBackingOption):
    """``vim.vm.device.VirtualDiskOption.RawDiskVer2BackingOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskRawDiskVer2BackingOption/
    """
    descriptor_file_name_extensions: ChoiceOption
    uuid: bool
    """Since 2.5."""

@define(kw_only=True)
class VirtualDiskSeSparseBackingInfo(VirtualDeviceFileBackingInfo):
    """``vim.vm.device.VirtualDisk.SeSparseBackingInfo``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskSeSparseBackingInfo/
    """
    disk_mode: str
    write_through: bool | None = None
    uuid: str | None = None
    content_id: str | None = None
    change_id: str | None = None
    parent: VirtualDiskSeSparseBackingInfo | None = None
    delta_disk_format: str | None = None
    digest_enabled: bool | None = None
    grain_size: int | None = None
    key_id: CryptoKeyId | None = None
    """Since 6.5."""

@define(kw_only=True)
class VirtualDiskSeSparseBackingOption(VirtualDeviceFileBackingOption):
    """``vim.vm.device.VirtualDiskOption.SeSparseBackingOption``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskSeSparseBackingOption/
    """
    disk_mode: ChoiceOption
    write_through: BoolOption
    growable: bool
    hot_growable: bool
    uuid: bool
    delta_disk_formats_supported: list[VirtualDiskDeltaDiskFormatsSupported]

@define(kw_only=True)
class VirtualDiskSparseVer1BackingInfo(VirtualDeviceFileBackingInfo):
    """``vim.vm.device.VirtualDisk.SparseVer1BackingInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskSparseVer1BackingInfo/
    """
    disk_mode: str
    split: bool | None = None
    write_through: bool | None = None
    space_used_in_kb: int | None = None
    content_id: str | None = None
    """Since 4.0."""
    parent: VirtualDiskSparseVer1BackingInfo | None = None
    """Since 4.0."""

@define(kw_only=True)
class VirtualDiskSparseVer1BackingOption(VirtualDeviceFileBackingOption):
    """``vim.vm.device.VirtualDiskOption.SparseVer1BackingOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskSparseVer1BackingOption/
    """
    disk_modes: ChoiceOption
    split: BoolOption
    write_through: BoolOption
    growable: bool

@define(kw_only=True)
class VirtualDiskSparseVer2BackingInfo(VirtualDeviceFileBackingInfo):
    """``vim.vm.device.VirtualDisk.SparseVer2BackingInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskSparseVer2BackingInfo/
    """
    disk_mode: str
    split: bool | None = None
    write_through: bool | None = None
    space_used_in_kb: int | None = None
    uuid: str | None = None
    """Since 2.5."""
    content_id: str | None = None
    """Since 4.0."""
    change_id: str | None = None
    """Since 4.0."""
    parent: VirtualDiskSparseVer2BackingInfo | None = None
    """Since 4.0."""
    key_id: CryptoKeyId | None = None
    """Since 6.5."""

@define(kw_only=True)
class VirtualDiskSparseVer2BackingOption(VirtualDeviceFileBackingOption):
    """``vim.vm.device.VirtualDiskOption.SparseVer2BackingOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskSparseVer2BackingOption/
    """
    disk_mode: ChoiceOption
    split: BoolOption
    write_through: BoolOption
    growable: bool
    hot_growable: bool
    """Since 2.5."""
    uuid: bool
    """Since 2.5."""

@define(kw_only=True)
class VirtualDiskVFlashCacheConfigInfo(vmodl.DataObject):
    """``vim.vm.device.VirtualDisk.VFlashCacheConfigInfo``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskVFlashCacheConfigInfo/
    """
    v_flash_module: str | None = None
    """Deprecated since 7.0."""
    reservation_in_mb: int | None = None
    """Deprecated since 7.0."""
    cache_consistency_type: str | None = None
    """Deprecated since 7.0."""
    cache_mode: str | None = None
    """Deprecated since 7.0."""
    block_size_in_kb: int | None = None
    """Deprecated since 7.0."""

@define(kw_only=True)
class VirtualE1000(VirtualEthernetCard):
    """``vim.vm.device.VirtualE1000``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualE1000/
    """

@define(kw_only=True)
class VirtualE1000Option(VirtualEthernetCardOption):
    """``vim.vm.device.VirtualE1000Option``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualE1000Option/
    """

@define(kw_only=True)
class VirtualE1000e(VirtualEthernetCard):
    """``vim.vm.device.VirtualE1000e``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualE1000e/
    """

@define(kw_only=True)
class VirtualE1000eOption(VirtualEthernetCardOption):
    """``vim.vm.device.VirtualE1000eOption``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualE1000eOption/
    """

@define(kw_only=True)
class VirtualEnsoniq1371(VirtualSoundCard):
    """``vim.vm.device.VirtualEnsoniq1371``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualEnsoniq1371/
    """

@define(kw_only=True)
class VirtualEnsoniq1371Option(VirtualSoundCardOption):
    """``vim.vm.device.VirtualEnsoniq1371Option``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualEnsoniq1371Option/
    """

@define(kw_only=True)
class VirtualEthernetCard(VirtualDevice):
    """``vim.vm.device.VirtualEthernetCard``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualEthernetCard/
    """
    dynamic_property: list[DynamicProperty] | None = None
    address_type: str | None = None
    mac_address: str | None = None
    wake_on_lan_enabled: bool | None = None
    resource_allocation: VirtualEthernetCardResourceAllocation | None = None
    """Since 6.0."""
    external_id: str | None = None
    """Since 6.0."""
    upt_compatibility_enabled: bool | None = None
    """Deprecated since 8.0. Since 6.0."""

@define(kw_only=True)
class VirtualEthernetCardDVPortBackingOption(VirtualDeviceBackingOption):
    """``vim.vm.device.VirtualEthernetCardOption.DistributedVirtualPortBackingOption``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualEthernetCardDVPortBackingOption/
    """

@define(kw_only=True)
class VirtualEthernetCardDistributedVirtualPortBackingInfo(VirtualDeviceBackingInfo):
    """``vim.vm.device.VirtualEthernetCard.DistributedVirtualPortBackingInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualEthernetCardDistributedVirtualPortBackingInfo/
    """
    port: DistributedVirtualSwitchPortConnection

@define(kw_only=True)
class VirtualEthernetCardLegacyNetworkBackingInfo(VirtualDeviceDeviceBackingInfo):
    """``vim.vm.device.VirtualEthernetCard.LegacyNetworkBackingInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualEthernetCardLegacyNetworkBackingInfo/
    """

@define(kw_only=True)
class VirtualEthernetCardLegacyNetworkBackingOption(VirtualDeviceDeviceBackingOption):
    """``vim.vm.device.VirtualEthernetCardOption.LegacyNetworkBackingOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualEthernetCardLegacyNetworkBackingOption/
    """

@define(kw_only=True)
class VirtualEthernetCardNetworkBackingInfo(VirtualDeviceDeviceBackingInfo):
    """``vim.vm.device.VirtualEthernetCard.NetworkBackingInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualEthernetCardNetworkBackingInfo/
    """
    network: vmodl.ManagedObjectReference[Network] | None = field(default=None, converter=_optionalNetwork)
    """Refers to a Network."""
    in_passthrough_mode: bool | None = None
    """Deprecated since 4.0. Since 2.5u2server."""

@define(kw_only=True)
class VirtualEthernetCardNetworkBackingOption(VirtualDeviceDeviceBackingOption):
    """``vim.vm.device.VirtualEthernetCardOption.NetworkBackingOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualEthernetCardNetworkBackingOption/
    """

@define(kw_only=True)
class VirtualEthernetCardOpaqueNetworkBackingInfo(VirtualDeviceBackingInfo):
    """``vim.vm.device.VirtualEthernetCard.OpaqueNetworkBackingInfo``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualEthernetCardOpaqueNetworkBackingInfo/
    """
    opaque_network_id: str
    opaque_network_type: str

@define(kw_only=True)
class VirtualEthernetCardOpaqueNetworkBackingOption(VirtualDeviceBackingOption):
    """``vim.vm.device.VirtualEthernetCardOption.OpaqueNetworkBackingOption``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualEthernetCardOpaqueNetworkBackingOption/
    """

@define(kw_only=True)
class VirtualEthernetCardOption(VirtualDeviceOption):
    """``vim.vm.device.VirtualEthernetCardOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualEthernetCardOption/
    """
    supported_oui: ChoiceOption
    mac_type: ChoiceOption
    wake_on_lan_enabled: BoolOption
    vm_direct_path_gen2_supported: bool | None = None
    """Deprecated since 8.0. Since 4.1."""
    upt_compatibility_enabled: BoolOption | None = None
    """Deprecated since 8.0. Since 6.0."""

@define(kw_only=True)
class VirtualEthernetCardResourceAllocation(vmodl.DataObject):
    """``vim.vm.device.VirtualEthernetCard.ResourceAllocation``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualEthernetCardResourceAllocation/
    """
    reservation: int | None = None
    share: SharesInfo
    limit: int | None = None

@define(kw_only=True)
class VirtualFloppy(VirtualDevice):
    """``vim.vm.device.VirtualFloppy``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualFloppy/
    """

@define(kw_only=True)
class VirtualFloppyDeviceBackingInfo(VirtualDeviceDeviceBackingInfo):
    """``vim.vm.device.VirtualFloppy.DeviceBackingInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualFloppyDeviceBackingInfo/
    """

@define(kw_only=True)
class VirtualFloppyDeviceBackingOption(VirtualDeviceDeviceBackingOption):
    """``vim.vm.device.VirtualFloppyOption.DeviceBackingOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualFloppyDeviceBackingOption/
    """

@define(kw_only=True)
class VirtualFloppyImageBackingInfo(VirtualDeviceFileBackingInfo):
    """``vim.vm.device.VirtualFloppy.ImageBackingInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualFloppyImageBackingInfo/
    """

@define(kw_only=True)
class VirtualFloppyImageBackingOption(VirtualDeviceFileBackingOption):
    """``vim.vm.device.VirtualFloppyOption.ImageBackingOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualFloppyImageBackingOption/
    """

@define(kw_only=True)
class VirtualFloppyOption(VirtualDeviceOption):
    """``vim.vm.device.VirtualFloppyOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualFloppyOption/
    """

@define(kw_only=True)
class VirtualFloppyRemoteDeviceBackingInfo(VirtualDeviceRemoteDeviceBackingInfo):
    """``vim.vm.device.VirtualFloppy.RemoteDeviceBackingInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualFloppyRemoteDeviceBackingInfo/
    """

@define(kw_only=True)
class VirtualFloppyRemoteDeviceBackingOption(VirtualDeviceRemoteDeviceBackingOption):
    """``vim.vm.device.VirtualFloppyOption.RemoteDeviceBackingOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualFloppyRemoteDeviceBackingOption/
    """

@define(kw_only=True)
class VirtualHdAudioCard(VirtualSoundCard):
    """``vim.vm.device.VirtualHdAudioCard``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualHdAudioCard/
    """

@define(kw_only=True)
class VirtualHdAudioCardOption(VirtualSoundCardOption):
    """``vim.vm.device.VirtualHdAudioCardOption``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualHdAudioCardOption/
    """

@define(kw_only=True)
class VirtualIDEController(VirtualController):
    """``vim.vm.device.VirtualIDEController``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualIDEController/
    """

@define(kw_only=True)
class VirtualIDEControllerOption(VirtualControllerOption):
    """``vim.vm.device.VirtualIDEControllerOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualIDEControllerOption/
    """
    num_ide_disks: IntOption
    num_ide_cdroms: IntOption

@define(kw_only=True)
class VirtualKeyboard(VirtualDevice):
    """``vim.vm.device.VirtualKeyboard``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualKeyboard/
    """

@define(kw_only=True)
class VirtualKeyboardOption(VirtualDeviceOption):
    """``vim.vm.device.VirtualKeyboardOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualKeyboardOption/
    """

@define(kw_only=True)
class VirtualLsiLogicController(VirtualSCSIController):
    """``vim.vm.device.VirtualLsiLogicController``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualLsiLogicController/
    """

@define(kw_only=True)
class VirtualLsiLogicControllerOption(VirtualSCSIControllerOption):
    """``vim.vm.device.VirtualLsiLogicControllerOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualLsiLogicControllerOption/
    """

@define(kw_only=True)
class VirtualLsiLogicSASController(VirtualSCSIController):
    """``vim.vm.device.VirtualLsiLogicSASController``. Since 2.5u2server.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualLsiLogicSASController/
    """

@define(kw_only=True)
class VirtualLsiLogicSASControllerOption(VirtualSCSIControllerOption):
    """``vim.vm.device.VirtualLsiLogicSASControllerOption``. Since 2.5u2server.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualLsiLogicSASControllerOption/
    """

@define(kw_only=True)
class VirtualMachineVMCIDevice(VirtualDevice):
    """``vim.vm.device.VirtualVMCIDevice``. Since 2.5u2server.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVMCIDevice/
    """
    id: int | None = None
    allow_unrestricted_communication: bool | None = None
    """Deprecated since 5.1."""
    filter_enable: bool | None = None
    """Since 6.0."""
    filter_info: VirtualMachineVMCIDeviceFilterInfo | None = None
    """Since 6.0."""

@define(kw_only=True)
class VirtualMachineVMCIDeviceFilterInfo(vmodl.DataObject):
    """``vim.vm.device.VirtualVMCIDevice.FilterInfo``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVMCIDeviceFilterInfo/
    """
    filters: list[VirtualMachineVMCIDeviceFilterSpec] | None = None

@define(kw_only=True)
class VirtualMachineVMCIDeviceFilterSpec(vmodl.DataObject):
    """``vim.vm.device.VirtualVMCIDevice.FilterSpec``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVMCIDeviceFilterSpec/
    """
    rank: int
    action: str
    protocol: str
    direction: str
    lower_dst_port_boundary: int | None = None
    upper_dst_port_boundary: int | None = None

@define(kw_only=True)
class VirtualMachineVMCIDeviceOption(VirtualDeviceOption):
    """``vim.vm.device.VirtualVMCIDeviceOption``. Since 2.5u2server.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVMCIDeviceOption/
    """
    allow_unrestricted_communication: BoolOption
    filter_spec_option: VirtualMachineVMCIDeviceOptionFilterSpecOption | None = None
    """Since 6.0."""
    filter_supported: BoolOption | None = None
    """Since 6.0."""

@define(kw_only=True)
class VirtualMachineVMCIDeviceOptionFilterSpecOption(vmodl.DataObject):
    """``vim.vm.device.VirtualVMCIDeviceOption.FilterSpecOption``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVMCIDeviceOptionFilterSpecOption/
    """
    action: ChoiceOption
    protocol: ChoiceOption
    direction: ChoiceOption
    lower_dst_port_boundary: LongOption
    upper_dst_port_boundary: LongOption

@deprecated("Deprecated since 6.0.")
@define(kw_only=True)
class VirtualMachineVMIROM(VirtualDevice):
    """``vim.vm.device.VirtualVMIROM``. Since 2.5.

    Deprecated since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVMIROM/
    """

@define(kw_only=True)
class VirtualMachineVideoCard(VirtualDevice):
    """``vim.vm.device.VirtualVideoCard``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVideoCard/
    """
    video_ram_size_in_kb: int | None = None
    num_displays: int | None = None
    """Since 2.5u2server."""
    use_auto_detect: bool | None = None
    """Since 2.5u2server."""
    enable3_d_support: bool | None = None
    """Since 2.5u2server."""
    use3d_renderer: str | None = None
    """Since 5.1."""
    graphics_memory_size_in_kb: int | None = None
    """Since 6.0."""

@define(kw_only=True)
class VirtualNVDIMM(VirtualDevice):
    """``vim.vm.device.VirtualNVDIMM``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualNVDIMM/
    """
    capacity_in_mb: int
    configured_capacity_in_mb: int | None = None
    """Since 7.0.2.0."""

@define(kw_only=True)
class VirtualNVDIMMBackingInfo(VirtualDeviceFileBackingInfo):
    """``vim.vm.device.VirtualNVDIMM.BackingInfo``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualNVDIMMBackingInfo/
    """
    parent: VirtualNVDIMMBackingInfo | None = None
    change_id: str | None = None

@define(kw_only=True)
class VirtualNVDIMMController(VirtualController):
    """``vim.vm.device.VirtualNVDIMMController``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualNVDIMMController/
    """

@define(kw_only=True)
class VirtualNVDIMMControllerOption(VirtualControllerOption):
    """``vim.vm.device.VirtualNVDIMMControllerOption``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualNVDIMMControllerOption/
    """
    num_nvdimm_controllers: IntOption

@define(kw_only=True)
class VirtualNVDIMMOption(VirtualDeviceOption):
    """``vim.vm.device.VirtualNVDIMMOption``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualNVDIMMOption/
    """
    capacity_in_mb: LongOption
    growable: bool
    hot_growable: bool
    granularity_in_mb: int

@define(kw_only=True)
class VirtualNVMEController(VirtualController):
    """``vim.vm.device.VirtualNVMEController``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualNVMEController/
    """
    shared_bus: str | None = None
    """Since 8.0.2.0."""

@define(kw_only=True)
class VirtualNVMEControllerOption(VirtualControllerOption):
    """``vim.vm.device.VirtualNVMEControllerOption``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualNVMEControllerOption/
    """
    num_nvme_disks: IntOption
    sharing: list[str] | None = None
    """Since 8.0.2.0."""

@define(kw_only=True)
class VirtualPCIController(VirtualController):
    """``vim.vm.device.VirtualPCIController``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPCIController/
    """

@define(kw_only=True)
class VirtualPCIControllerOption(VirtualControllerOption):
    """``vim.vm.device.VirtualPCIControllerOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPCIControllerOption/
    """
    num_scsi_controllers: IntOption
    num_ethernet_cards: IntOption
    num_video_cards: IntOption
    num_sound_cards: IntOption
    num_vmi_roms: IntOption
    """Since 2.5."""
    num_vmci_devices: IntOption
    """Since 2.5u2server."""
    num_pci_passthrough_devices: IntOption
    """Since 2.5u2server."""
    num_sas_scsi_controllers: IntOption
    """Since 2.5u2server."""
    num_vmxnet3_ethernet_cards: IntOption
    """Since 2.5u2server."""
    num_para_virtual_scsi_controllers: IntOption
    """Since 2.5u2server."""
    num_sata_controllers: IntOption
    """Since 5.5."""
    num_nvme_controllers: IntOption | None = None
    """Since 6.5."""
    num_vmxnet3_vrdma_ethernet_cards: IntOption | None = None
    """Since 6.7."""

@define(kw_only=True)
class VirtualPCIPassthrough(VirtualDevice):
    """``vim.vm.device.VirtualPCIPassthrough``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPCIPassthrough/
    """

@define(kw_only=True)
class VirtualPCIPassthroughAllowedDevice(vmodl.DataObject):
    """``vim.vm.device.VirtualPCIPassthrough.AllowedDevice``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPCIPassthroughAllowedDevice/
    """
    vendor_id: int
    device_id: int
    sub_vendor_id: int | None = None
    sub_device_id: int | None = None
    revision_id: int | None = None

@define(kw_only=True)
class VirtualPCIPassthroughDeviceBackingInfo(VirtualDeviceDeviceBackingInfo):
    """``vim.vm.device.VirtualPCIPassthrough.DeviceBackingInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPCIPassthroughDeviceBackingInfo/
    """
    id: str
    device_id: str
    system_id: str
    vendor_id: int

@define(kw_only=True)
class VirtualPCIPassthroughDeviceBackingOption(VirtualDeviceDeviceBackingOption):
    """``vim.vm.device.VirtualPCIPassthroughOption.DeviceBackingOption``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPCIPassthroughDeviceBackingOption/
    """

@define(kw_only=True)
class VirtualPCIPassthroughDvxBackingInfo(VirtualDeviceBackingInfo):
    """``vim.vm.device.VirtualPCIPassthrough.DvxBackingInfo``. Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPCIPassthroughDvxBackingInfo/
    """
    device_class: str | None = None
    config_params: list[OptionValue] | None = None

@define(kw_only=True)
class VirtualPCIPassthroughDvxBackingOption(VirtualDeviceBackingOption):
    """``vim.vm.device.VirtualPCIPassthroughOption.DvxBackingOption``. Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPCIPassthroughDvxBackingOption/
    """

@define(kw_only=True)
class VirtualPCIPassthroughDynamicBackingInfo(VirtualDeviceDeviceBackingInfo):
    """``vim.vm.device.VirtualPCIPassthrough.DynamicBackingInfo``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPCIPassthroughDynamicBackingInfo/
    """
    allowed_device: list[VirtualPCIPassthroughAllowedDevice] | None = None
    custom_label: str | None = None
    assigned_id: str | None = None

@define(kw_only=True)
class VirtualPCIPassthroughDynamicBackingOption(VirtualDeviceDeviceBackingOption):
    """``vim.vm.device.VirtualPCIPassthroughOption.DynamicBackingOption``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPCIPassthroughDynamicBackingOption/
    """

@define(kw_only=True)
class VirtualPCIPassthroughOption(VirtualDeviceOption):
    """``vim.vm.device.VirtualPCIPassthroughOption``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPCIPassthroughOption/
    """

@define(kw_only=True)
class VirtualPCIPassthroughPluginBackingInfo(VirtualDeviceBackingInfo):
    """``vim.vm.device.VirtualPCIPassthrough.PluginBackingInfo``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPCIPassthroughPluginBackingInfo/
    """

@define(kw_only=True)
class VirtualPCIPassthroughPluginBackingOption(VirtualDeviceBackingOption):
    """``vim.vm.device.VirtualPCIPassthroughOption.PluginBackingOption``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPCIPassthroughPluginBackingOption/
    """

@define(kw_only=True)
class VirtualPCIPassthroughVmiopBackingInfo(VirtualPCIPassthroughPluginBackingInfo):
    """``vim.vm.device.VirtualPCIPassthrough.VmiopBackingInfo``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPCIPassthroughVmiopBackingInfo/
    """
    vgpu: str | None = None
    vgpu_migrate_data_size_mb: int | None = None
    """Since 8.0.0.1."""
    migrate_supported: bool | None = None
    """Since 7.0.2.0."""
    enhanced_migrate_capability: bool | None = None
    """Since 8.0.0.1."""

@define(kw_only=True)
class VirtualPCIPassthroughVmiopBackingOption(VirtualPCIPassthroughPluginBackingOption):
    """``vim.vm.device.VirtualPCIPassthroughOption.VmiopBackingOption``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPCIPassthroughVmiopBackingOption/
    """
    vgpu: StringOption
    max_instances: int

@define(kw_only=True)
class VirtualPCNet32(VirtualEthernetCard):
    """``vim.vm.device.VirtualPCNet32``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPCNet32/
    """

@define(kw_only=True)
class VirtualPCNet32Option(VirtualEthernetCardOption):
    """``vim.vm.device.VirtualPCNet32Option``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPCNet32Option/
    """
    supports_morphing: bool

@define(kw_only=True)
class VirtualPS2Controller(VirtualController):
    """``vim.vm.device.VirtualPS2Controller``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPS2Controller/
    """

@define(kw_only=True)
class VirtualPS2ControllerOption(VirtualControllerOption):
    """``vim.vm.device.VirtualPS2ControllerOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPS2ControllerOption/
    """
    num_keyboards: IntOption
    num_pointing_devices: IntOption

@define(kw_only=True)
class VirtualParallelPort(VirtualDevice):
    """``vim.vm.device.VirtualParallelPort``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualParallelPort/
    """

@define(kw_only=True)
class VirtualParallelPortDeviceBackingInfo(VirtualDeviceDeviceBackingInfo):
    """``vim.vm.device.VirtualParallelPort.DeviceBackingInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualParallelPortDeviceBackingInfo/
    """

@define(kw_only=True)
class VirtualParallelPortDeviceBackingOption(VirtualDeviceDeviceBackingOption):
    """``vim.vm.device.VirtualParallelPortOption.DeviceBackingOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualParallelPortDeviceBackingOption/
    """

@define(kw_only=True)
class VirtualParallelPortFileBackingInfo(VirtualDeviceFileBackingInfo):
    """``vim.vm.device.VirtualParallelPort.FileBackingInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualParallelPortFileBackingInfo/
    """

@define(kw_only=True)
class VirtualParallelPortFileBackingOption(VirtualDeviceFileBackingOption):
    """``vim.vm.device.VirtualParallelPortOption.FileBackingOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualParallelPortFileBackingOption/
    """

@define(kw_only=True)
class VirtualParallelPortOption(VirtualDeviceOption):
    """``vim.vm.device.VirtualParallelPortOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualParallelPortOption/
    """

@define(kw_only=True)
class VirtualPointingDevice(VirtualDevice):
    """``vim.vm.device.VirtualPointingDevice``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPointingDevice/
    """

@define(kw_only=True)
class VirtualPointingDeviceBackingOption(VirtualDeviceDeviceBackingOption):
    """``vim.vm.device.VirtualPointingDeviceOption.DeviceBackingOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPointingDeviceBackingOption/
    """
    host_pointing_device: ChoiceOption

@define(kw_only=True)
class VirtualPointingDeviceDeviceBackingInfo(VirtualDeviceDeviceBackingInfo):
    """``vim.vm.device.VirtualPointingDevice.DeviceBackingInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPointingDeviceDeviceBackingInfo/
    """
    host_pointing_device: str

@define(kw_only=True)
class VirtualPointingDeviceOption(VirtualDeviceOption):
    """``vim.vm.device.VirtualPointingDeviceOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPointingDeviceOption/
    """

@define(kw_only=True)
class VirtualPrecisionClock(VirtualDevice):
    """``vim.vm.device.VirtualPrecisionClock``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPrecisionClock/
    """

@define(kw_only=True)
class VirtualPrecisionClockOption(VirtualDeviceOption):
    """``vim.vm.device.VirtualPrecisionClockOption``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPrecisionClockOption/
    """

@define(kw_only=True)
class VirtualPrecisionClockSystemClockBackingInfo(VirtualDeviceBackingInfo):
    """``vim.vm.device.VirtualPrecisionClock.SystemClockBackingInfo``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPrecisionClockSystemClockBackingInfo/
    """
    protocol: str | None = None

@define(kw_only=True)
class VirtualPrecisionClockSystemClockBackingOption(VirtualDeviceBackingOption):
    """``vim.vm.device.VirtualPrecisionClockOption.SystemClockBackingOption``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPrecisionClockSystemClockBackingOption/
    """
    protocol: ChoiceOption

@define(kw_only=True)
class VirtualSATAController(VirtualController):
    """``vim.vm.device.VirtualSATAController``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSATAController/
    """

@define(kw_only=True)
class VirtualSATAControllerOption(VirtualControllerOption):
    """``vim.vm.device.VirtualSATAControllerOption``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSATAControllerOption/
    """
    num_sata_disks: IntOption
    num_sata_cdroms: IntOption

@define(kw_only=True)
class VirtualSCSIController(VirtualController):
    """``vim.vm.device.VirtualSCSIController``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSCSIController/
    """
    hot_add_remove: bool | None = None
    shared_bus: VirtualSCSISharing
    scsi_ctlr_unit_number: int | None = None

@define(kw_only=True)
class VirtualSCSIControllerOption(VirtualControllerOption):
    """``vim.vm.device.VirtualSCSIControllerOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSCSIControllerOption/
    """
    num_scsi_disks: IntOption
    num_scsi_cdroms: IntOption
    num_scsi_passthrough: IntOption
    sharing: list[VirtualSCSISharing]
    default_shared_index: int
    hot_add_remove: BoolOption
    scsi_ctlr_unit_number: int

@define(kw_only=True)
class VirtualSCSIPassthrough(VirtualDevice):
    """``vim.vm.device.VirtualSCSIPassthrough``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSCSIPassthrough/
    """

@define(kw_only=True)
class VirtualSCSIPassthroughDeviceBackingInfo(VirtualDeviceDeviceBackingInfo):
    """``vim.vm.device.VirtualSCSIPassthrough.DeviceBackingInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSCSIPassthroughDeviceBackingInfo/
    """

@define(kw_only=True)
class VirtualSCSIPassthroughDeviceBackingOption(VirtualDeviceDeviceBackingOption):
    """``vim.vm.device.VirtualSCSIPassthroughOption.DeviceBackingOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSCSIPassthroughDeviceBackingOption/
    """

@define(kw_only=True)
class VirtualSCSIPassthroughOption(VirtualDeviceOption):
    """``vim.vm.device.VirtualSCSIPassthroughOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSCSIPassthroughOption/
    """

@define(kw_only=True)
class VirtualSIOController(VirtualController):
    """``vim.vm.device.VirtualSIOController``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSIOController/
    """

@define(kw_only=True)
class VirtualSIOControllerOption(VirtualControllerOption):
    """``vim.vm.device.VirtualSIOControllerOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSIOControllerOption/
    """
    num_floppy_drives: IntOption
    num_serial_ports: IntOption
    num_parallel_ports: IntOption

@define(kw_only=True)
class VirtualSerialPort(VirtualDevice):
    """``vim.vm.device.VirtualSerialPort``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSerialPort/
    """
    yield_on_poll: bool

@define(kw_only=True)
class VirtualSerialPortDeviceBackingInfo(VirtualDeviceDeviceBackingInfo):
    """``vim.vm.device.VirtualSerialPort.DeviceBackingInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSerialPortDeviceBackingInfo/
    """

@define(kw_only=True)
class VirtualSerialPortDeviceBackingOption(VirtualDeviceDeviceBackingOption):
    """``vim.vm.device.VirtualSerialPortOption.DeviceBackingOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSerialPortDeviceBackingOption/
    """

@define(kw_only=True)
class VirtualSerialPortFileBackingInfo(VirtualDeviceFileBackingInfo):
    """``vim.vm.device.VirtualSerialPort.FileBackingInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSerialPortFileBackingInfo/
    """

@define(kw_only=True)
class VirtualSerialPortFileBackingOption(VirtualDeviceFileBackingOption):
    """``vim.vm.device.VirtualSerialPortOption.FileBackingOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSerialPortFileBackingOption/
    """

@define(kw_only=True)
class VirtualSerialPortOption(VirtualDeviceOption):
    """``vim.vm.device.VirtualSerialPortOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSerialPortOption/
    """
    yield_on_poll: BoolOption

@define(kw_only=True)
class VirtualSerialPortPipeBackingInfo(VirtualDevicePipeBackingInfo):
    """``vim.vm.device.VirtualSerialPort.PipeBackingInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSerialPortPipeBackingInfo/
    """
    endpoint: str
    no_rx_loss: bool | None = None

@define(kw_only=True)
class VirtualSerialPortPipeBackingOption(VirtualDevicePipeBackingOption):
    """``vim.vm.device.VirtualSerialPortOption.PipeBackingOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSerialPortPipeBackingOption/
    """
    endpoint: ChoiceOption
    no_rx_loss: BoolOption

@define(kw_only=True)
class VirtualSerialPortThinPrintBackingInfo(VirtualDeviceBackingInfo):
    """``vim.vm.device.VirtualSerialPort.ThinPrintBackingInfo``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSerialPortThinPrintBackingInfo/
    """

@define(kw_only=True)
class VirtualSerialPortThinPrintBackingOption(VirtualDeviceBackingOption):
    """``vim.vm.device.VirtualSerialPortOption.ThinPrintBackingOption``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSerialPortThinPrintBackingOption/
    """

@define(kw_only=True)
class VirtualSerialPortURIBackingInfo(VirtualDeviceURIBackingInfo):
    """``vim.vm.device.VirtualSerialPort.URIBackingInfo``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSerialPortURIBackingInfo/
    """

@define(kw_only=True)
class VirtualSerialPortURIBackingOption(VirtualDeviceURIBackingOption):
    """``vim.vm.device.VirtualSerialPortOption.URIBackingOption``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSerialPortURIBackingOption/
    """

@define(kw_only=True)
class VirtualSoundBlaster16(VirtualSoundCard):
    """``vim.vm.device.VirtualSoundBlaster16``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSoundBlaster16/
    """

@define(kw_only=True)
class VirtualSoundBlaster16Option(VirtualSoundCardOption):
    """``vim.vm.device.VirtualSoundBlaster16Option``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSoundBlaster16Option/
    """

@define(kw_only=True)
class VirtualSoundCard(VirtualDevice):
    """``vim.vm.device.VirtualSoundCard``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSoundCard/
    """

@define(kw_only=True)
class VirtualSoundCardDeviceBackingInfo(VirtualDeviceDeviceBackingInfo):
    """``vim.vm.device.VirtualSoundCard.DeviceBackingInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSoundCardDeviceBackingInfo/
    """

@define(kw_only=True)
class VirtualSoundCardDeviceBackingOption(VirtualDeviceDeviceBackingOption):
    """``vim.vm.device.VirtualSoundCardOption.DeviceBackingOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSoundCardDeviceBackingOption/
    """

@define(kw_only=True)
class VirtualSoundCardOption(VirtualDeviceOption):
    """``vim.vm.device.VirtualSoundCardOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSoundCardOption/
    """

@define(kw_only=True)
class VirtualSriovEthernetCard(VirtualEthernetCard):
    """``vim.vm.device.VirtualSriovEthernetCard``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSriovEthernetCard/
    """
    allow_guest_os_mtu_change: bool | None = None
    sriov_backing: VirtualSriovEthernetCardSriovBackingInfo | None = None
    dvx_backing_info: VirtualPCIPassthroughDvxBackingInfo | None = None
    """Since 8.0.0.1."""

@define(kw_only=True)
class VirtualSriovEthernetCardOption(VirtualEthernetCardOption):
    """``vim.vm.device.VirtualSriovEthernetCardOption``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSriovEthernetCardOption/
    """

@define(kw_only=True)
class VirtualSriovEthernetCardSriovBackingInfo(VirtualDeviceBackingInfo):
    """``vim.vm.device.VirtualSriovEthernetCard.SriovBackingInfo``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSriovEthernetCardSriovBackingInfo/
    """
    physical_function_backing: VirtualPCIPassthroughDeviceBackingInfo | None = None
    virtual_function_backing: VirtualPCIPassthroughDeviceBackingInfo | None = None
    virtual_function_index: int | None = None

@define(kw_only=True)
class VirtualSriovEthernetCardSriovBackingOption(VirtualDeviceBackingOption):
    """``vim.vm.device.VirtualSriovEthernetCardOption.SriovBackingOption``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSriovEthernetCardSriovBackingOption/
    """

@define(kw_only=True)
class VirtualTPM(VirtualDevice):
    """``vim.vm.device.VirtualTPM``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualTPM/
    """
    endorsement_key_certificate_signing_request: list[bytes] | None = None
    endorsement_key_certificate: list[bytes] | None = None

@define(kw_only=True)
class VirtualTPMOption(VirtualDeviceOption):
    """``vim.vm.device.VirtualTPMOption``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualTPMOption/
    """
    supported_firmware: list[str] | None = None

@define(kw_only=True)
class VirtualUSB(VirtualDevice):
    """``vim.vm.device.VirtualUSB``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualUSB/
    """
    connected: bool
    """Since 2.5."""
    vendor: int | None = None
    """Since 4.1."""
    product: int | None = None
    """Since 4.1."""
    family: list[str] | None = None
    """Since 4.1."""
    speed: list[str] | None = None
    """Since 4.1."""

@define(kw_only=True)
class VirtualUSBController(VirtualController):
    """``vim.vm.device.VirtualUSBController``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualUSBController/
    """
    auto_connect_devices: bool | None = None
    ehci_enabled: bool | None = None
    """Since 2.5."""

@define(kw_only=True)
class VirtualUSBControllerOption(VirtualControllerOption):
    """``vim.vm.device.VirtualUSBControllerOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualUSBControllerOption/
    """
    auto_connect_devices: BoolOption
    ehci_supported: BoolOption
    """Since 2.5."""
    supported_speeds: list[str]
    """Since 5.0."""

@define(kw_only=True)
class VirtualUSBControllerPciBusSlotInfo(VirtualDevicePciBusSlotInfo):
    """``vim.vm.device.VirtualUSBController.PciBusSlotInfo``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualUSBControllerPciBusSlotInfo/
    """
    ehci_pci_slot_number: int | None = None

@define(kw_only=True)
class VirtualUSBOption(VirtualDeviceOption):
    """``vim.vm.device.VirtualUSBOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualUSBOption/
    """

@define(kw_only=True)
class VirtualUSBRemoteClientBackingInfo(VirtualDeviceRemoteDeviceBackingInfo):
    """``vim.vm.device.VirtualUSB.RemoteClientBackingInfo``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualUSBRemoteClientBackingInfo/
    """
    hostname: str

@define(kw_only=True)
class VirtualUSBRemoteClientBackingOption(VirtualDeviceRemoteDeviceBackingOption):
    """``vim.vm.device.VirtualUSBOption.RemoteClientBackingOption``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualUSBRemoteClientBackingOption/
    """

@define(kw_only=True)
class VirtualUSBRemoteHostBackingInfo(VirtualDeviceDeviceBackingInfo):
    """``vim.vm.device.VirtualUSB.RemoteHostBackingInfo``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualUSBRemoteHostBackingInfo/
    """
    hostname: str

@define(kw_only=True)
class VirtualUSBRemoteHostBackingOption(VirtualDeviceDeviceBackingOption):
    """``vim.vm.device.VirtualUSBOption.RemoteHostBackingOption``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualUSBRemoteHostBackingOption/
    """

@define(kw_only=True)
class VirtualUSBUSBBackingInfo(VirtualDeviceDeviceBackingInfo):
    """``vim.vm.device.VirtualUSB.USBBackingInfo``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualUSBUSBBackingInfo/
    """

@define(kw_only=True)
class VirtualUSBUSBBackingOption(VirtualDeviceDeviceBackingOption):
    """``vim.vm.device.VirtualUSBOption.USBBackingOption``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualUSBUSBBackingOption/
    """

@define(kw_only=True)
class VirtualUSBXHCIController(VirtualController):
    """``vim.vm.device.VirtualUSBXHCIController``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualUSBXHCIController/
    """
    auto_connect_devices: bool | None = None

@define(kw_only=True)
class VirtualUSBXHCIControllerOption(VirtualControllerOption):
    """``vim.vm.device.VirtualUSBXHCIControllerOption``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualUSBXHCIControllerOption/
    """
    auto_connect_devices: BoolOption
    supported_speeds: list[str]

@define(kw_only=True)
class VirtualVMIROMOption(VirtualDeviceOption):
    """``vim.vm.device.VirtualVMIROMOption``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualVMIROMOption/
    """

@define(kw_only=True)
class VirtualVideoCardOption(VirtualDeviceOption):
    """``vim.vm.device.VirtualVideoCardOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualVideoCardOption/
    """
    video_ram_size_in_kb: LongOption | None = None
    num_displays: IntOption | None = None
    """Since 2.5u2server."""
    use_auto_detect: BoolOption | None = None
    """Since 2.5u2server."""
    support3_d: BoolOption | None = None
    """Since 2.5u2server."""
    use3d_renderer_supported: BoolOption | None = None
    """Since 5.1."""
    graphics_memory_size_in_kb: LongOption | None = None
    """Since 6.0."""
    graphics_memory_size_supported: BoolOption | None = None
    """Since 6.0."""

@define(kw_only=True)
class VirtualVmxnet(VirtualEthernetCard):
    """``vim.vm.device.VirtualVmxnet``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualVmxnet/
    """

@define(kw_only=True)
class VirtualVmxnet2(VirtualVmxnet):
    """``vim.vm.device.VirtualVmxnet2``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualVmxnet2/
    """

@define(kw_only=True)
class VirtualVmxnet2Option(VirtualVmxnetOption):
    """``vim.vm.device.VirtualVmxnet2Option``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualVmxnet2Option/
    """

@define(kw_only=True)
class VirtualVmxnet3(VirtualVmxnet):
    """``vim.vm.device.VirtualVmxnet3``. Since 2.5u2server.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualVmxnet3/
    """
    uptv2_enabled: bool | None = None
    """Since 8.0.0.1."""

@define(kw_only=True)
class VirtualVmxnet3Option(VirtualVmxnetOption):
    """``vim.vm.device.VirtualVmxnet3Option``. Since 2.5u2server.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualVmxnet3Option/
    """
    uptv2_enabled: BoolOption | None = None
    """Since 8.0.0.1."""

@define(kw_only=True)
class VirtualVmxnet3Vrdma(VirtualVmxnet3):
    """``vim.vm.device.VirtualVmxnet3Vrdma``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualVmxnet3Vrdma/
    """
    device_protocol: str | None = None
    """Since 6.7."""

@define(kw_only=True)
class VirtualVmxnet3VrdmaOption(VirtualVmxnet3Option):
    """``vim.vm.device.VirtualVmxnet3VrdmaOption``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualVmxnet3VrdmaOption/
    """
    device_protocol: ChoiceOption | None = None
    """Since 6.7."""

@define(kw_only=True)
class VirtualVmxnetOption(VirtualEthernetCardOption):
    """``vim.vm.device.VirtualVmxnetOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualVmxnetOption/
    """

@define(kw_only=True)
class VirtualWDT(VirtualDevice):
    """``vim.vm.device.VirtualWDT``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualWDT/
    """
    run_on_boot: bool
    running: bool

@define(kw_only=True)
class VirtualWDTOption(VirtualDeviceOption):
    """``vim.vm.device.VirtualWDTOption``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualWDTOption/
    """
    run_on_boot: BoolOption
