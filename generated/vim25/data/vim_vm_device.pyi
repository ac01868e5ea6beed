# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.vm.device``."""

import attrs
import vmodl

from vim25.data.vim import Description, SharesInfo, StorageIOAllocationInfo, StorageIOAllocationOption
from vim25.data.vim_dvs import DistributedVirtualSwitchPortConnection
from vim25.data.vim_encryption import CryptoKeyId, CryptoSpec
from vim25.data.vim_option import BoolOption, ChoiceOption, IntOption, LongOption, OptionValue, StringOption
from vim25.data.vim_vm import VirtualMachineBaseIndependentFilterSpec, VirtualMachineProfileSpec
from vim25.data.vim_vslm import ID
from vim25.data.vmodl import DynamicProperty
from vim25.enums.vim_vm_device import VirtualDeviceConfigSpecFileOperation, VirtualDeviceConfigSpecOperation, VirtualSCSISharing

@attrs.define(kw_only=True, eq=False)
class HostDiskMappingInfo(vmodl.DataObject):
    """Data object type ``HostDiskMappingInfo`` (vmodl ``vim.vm.device.HostDiskMappingInfo``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDiskMappingInfo/
    """
    physical_partition: HostDiskMappingPartitionInfo | None = None
    name: str
    exclusive: bool | None = None

@attrs.define(kw_only=True, eq=False)
class HostDiskMappingOption(vmodl.DataObject):
    """Data object type ``HostDiskMappingOption`` (vmodl ``vim.vm.device.HostDiskMappingOption``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDiskMappingOption/
    """
    physical_partition: list[HostDiskMappingPartitionOption] | None = None
    name: str

@attrs.define(kw_only=True, eq=False)
class HostDiskMappingPartitionInfo(vmodl.DataObject):
    """Data object type ``HostDiskMappingPartitionInfo`` (vmodl
    ``vim.vm.device.HostDiskMappingInfo.PartitionInfo``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDiskMappingPartitionInfo/
    """
    name: str
    file_system: str
    capacity_in_kb: int

@attrs.define(kw_only=True, eq=False)
class HostDiskMappingPartitionOption(vmodl.DataObject):
    """Data object type ``HostDiskMappingPartitionOption`` (vmodl
    ``vim.vm.device.HostDiskMappingOption.PartitionOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDiskMappingPartitionOption/
    """
    name: str
    file_system: str
    capacity_in_kb: int

@attrs.define(kw_only=True, eq=False)
class ParaVirtualSCSIController(VirtualSCSIController):
    """Data object type ``ParaVirtualSCSIController`` (vmodl
    ``vim.vm.device.ParaVirtualSCSIController``). Since 2.5u2server.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ParaVirtualSCSIController/
    """

@attrs.define(kw_only=True, eq=False)
class ParaVirtualSCSIControllerOption(VirtualSCSIControllerOption):
    """Data object type ``ParaVirtualSCSIControllerOption`` (vmodl
    ``vim.vm.device.ParaVirtualSCSIControllerOption``). Since 2.5u2server.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ParaVirtualSCSIControllerOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualAHCIController(VirtualSATAController):
    """Data object type ``VirtualAHCIController`` (vmodl ``vim.vm.device.VirtualAHCIController``).
    Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualAHCIController/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualAHCIControllerOption(VirtualSATAControllerOption):
    """Data object type ``VirtualAHCIControllerOption`` (vmodl
    ``vim.vm.device.VirtualAHCIControllerOption``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualAHCIControllerOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualBusLogicController(VirtualSCSIController):
    """Data object type ``VirtualBusLogicController`` (vmodl
    ``vim.vm.device.VirtualBusLogicController``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualBusLogicController/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualBusLogicControllerOption(VirtualSCSIControllerOption):
    """Data object type ``VirtualBusLogicControllerOption`` (vmodl
    ``vim.vm.device.VirtualBusLogicControllerOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualBusLogicControllerOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualCdrom(VirtualDevice):
    """Data object type ``VirtualCdrom`` (vmodl ``vim.vm.device.VirtualCdrom``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualCdrom/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualCdromAtapiBackingInfo(VirtualDeviceDeviceBackingInfo):
    """Data object type ``VirtualCdromAtapiBackingInfo`` (vmodl
    ``vim.vm.device.VirtualCdrom.AtapiBackingInfo``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualCdromAtapiBackingInfo/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualCdromAtapiBackingOption(VirtualDeviceDeviceBackingOption):
    """Data object type ``VirtualCdromAtapiBackingOption`` (vmodl
    ``vim.vm.device.VirtualCdromOption.AtapiBackingOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualCdromAtapiBackingOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualCdromIsoBackingInfo(VirtualDeviceFileBackingInfo):
    """Data object type ``VirtualCdromIsoBackingInfo`` (vmodl
    ``vim.vm.device.VirtualCdrom.IsoBackingInfo``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualCdromIsoBackingInfo/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualCdromIsoBackingOption(VirtualDeviceFileBackingOption):
    """Data object type ``VirtualCdromIsoBackingOption`` (vmodl
    ``vim.vm.device.VirtualCdromOption.IsoBackingOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualCdromIsoBackingOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualCdromOption(VirtualDeviceOption):
    """Data object type ``VirtualCdromOption`` (vmodl ``vim.vm.device.VirtualCdromOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualCdromOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualCdromPassthroughBackingInfo(VirtualDeviceDeviceBackingInfo):
    """Data object type ``VirtualCdromPassthroughBackingInfo`` (vmodl
    ``vim.vm.device.VirtualCdrom.PassthroughBackingInfo``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualCdromPassthroughBackingInfo/
    """
    exclusive: bool

@attrs.define(kw_only=True, eq=False)
class VirtualCdromPassthroughBackingOption(VirtualDeviceDeviceBackingOption):
    """Data object type ``VirtualCdromPassthroughBackingOption`` (vmodl
    ``vim.vm.device.VirtualCdromOption.PassthroughBackingOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualCdromPassthroughBackingOption/
    """
    exclusive: BoolOption

@attrs.define(kw_only=True, eq=False)
class VirtualCdromRemoteAtapiBackingInfo(VirtualDeviceRemoteDeviceBackingInfo):
    """Data object type ``VirtualCdromRemoteAtapiBackingInfo`` (vmodl
    ``vim.vm.device.VirtualCdrom.RemoteAtapiBackingInfo``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualCdromRemoteAtapiBackingInfo/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualCdromRemoteAtapiBackingOption(VirtualDeviceDeviceBackingOption):
    """Data object type ``VirtualCdromRemoteAtapiBackingOption`` (vmodl
    ``vim.vm.device.VirtualCdromOption.RemoteAtapiBackingOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualCdromRemoteAtapiBackingOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualCdromRemotePassthroughBackingInfo(VirtualDeviceRemoteDeviceBackingInfo):
    """Data object type ``VirtualCdromRemotePassthroughBackingInfo`` (vmodl
    ``vim.vm.device.VirtualCdrom.RemotePassthroughBackingInfo``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualCdromRemotePassthroughBackingInfo/
    """
    exclusive: bool

@attrs.define(kw_only=True, eq=False)
class VirtualCdromRemotePassthroughBackingOption(VirtualDeviceRemoteDeviceBackingOption):
    """Data object type ``VirtualCdromRemotePassthroughBackingOption`` (vmodl
    ``vim.vm.device.VirtualCdromOption.RemotePassthroughBackingOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualCdromRemotePassthroughBackingOption/
    """
    exclusive: BoolOption

@attrs.define(kw_only=True, eq=False)
class VirtualController(VirtualDevice):
    """Data object type ``VirtualController`` (vmodl ``vim.vm.device.VirtualController``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualController/
    """
    bus_number: int
    device: list[int] | None = None

@attrs.define(kw_only=True, eq=False)
class VirtualControllerOption(VirtualDeviceOption):
    """Data object type ``VirtualControllerOption`` (vmodl ``vim.vm.device.VirtualControllerOption``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualControllerOption/
    """
    devices: IntOption
    supported_device: list[str] | None = None

@attrs.define(kw_only=True, eq=False)
class VirtualDevice(vmodl.DataObject):
    """Data object type ``VirtualDevice`` (vmodl ``vim.vm.device.VirtualDevice``). Since 2.0.

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

@attrs.define(kw_only=True, eq=False)
class VirtualDeviceBackingInfo(vmodl.DataObject):
    """Data object type ``VirtualDeviceBackingInfo`` (vmodl
    ``vim.vm.device.VirtualDevice.BackingInfo``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceBackingInfo/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualDeviceBackingOption(vmodl.DataObject):
    """Data object type ``VirtualDeviceBackingOption`` (vmodl
    ``vim.vm.device.VirtualDeviceOption.BackingOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceBackingOption/
    """
    type: str

@attrs.define(kw_only=True, eq=False)
class VirtualDeviceBusSlotInfo(vmodl.DataObject):
    """Data object type ``VirtualDeviceBusSlotInfo`` (vmodl
    ``vim.vm.device.VirtualDevice.BusSlotInfo``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceBusSlotInfo/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualDeviceBusSlotOption(vmodl.DataObject):
    """Data object type ``VirtualDeviceBusSlotOption`` (vmodl
    ``vim.vm.device.VirtualDeviceOption.BusSlotOption``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceBusSlotOption/
    """
    type: str

@attrs.define(kw_only=True, eq=False)
class VirtualDeviceConfigSpec(vmodl.DataObject):
    """Data object type ``VirtualDeviceConfigSpec`` (vmodl ``vim.vm.device.VirtualDeviceSpec``). Since
    2.0.

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

@attrs.define(kw_only=True, eq=False)
class VirtualDeviceConfigSpecBackingSpec(vmodl.DataObject):
    """Data object type ``VirtualDeviceConfigSpecBackingSpec`` (vmodl
    ``vim.vm.device.VirtualDeviceSpec.BackingSpec``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceConfigSpecBackingSpec/
    """
    parent: VirtualDeviceConfigSpecBackingSpec | None = None
    crypto: CryptoSpec | None = None

@attrs.define(kw_only=True, eq=False)
class VirtualDeviceConnectInfo(vmodl.DataObject):
    """Data object type ``VirtualDeviceConnectInfo`` (vmodl
    ``vim.vm.device.VirtualDevice.ConnectInfo``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceConnectInfo/
    """
    migrate_connect: str | None = None
    """Since 6.7."""
    start_connected: bool
    allow_guest_control: bool
    connected: bool
    status: str | None = None
    """Since 4.0."""

@attrs.define(kw_only=True, eq=False)
class VirtualDeviceConnectOption(vmodl.DataObject):
    """Data object type ``VirtualDeviceConnectOption`` (vmodl
    ``vim.vm.device.VirtualDeviceOption.ConnectOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceConnectOption/
    """
    start_connected: BoolOption
    allow_guest_control: BoolOption

@attrs.define(kw_only=True, eq=False)
class VirtualDeviceDeviceBackingInfo(VirtualDeviceBackingInfo):
    """Data object type ``VirtualDeviceDeviceBackingInfo`` (vmodl
    ``vim.vm.device.VirtualDevice.DeviceBackingInfo``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceDeviceBackingInfo/
    """
    device_name: str
    use_auto_detect: bool | None = None
    """Since 2.5."""

@attrs.define(kw_only=True, eq=False)
class VirtualDeviceDeviceBackingOption(VirtualDeviceBackingOption):
    """Data object type ``VirtualDeviceDeviceBackingOption`` (vmodl
    ``vim.vm.device.VirtualDeviceOption.DeviceBackingOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceDeviceBackingOption/
    """
    auto_detect_available: BoolOption
    """Since 2.5."""

@attrs.define(kw_only=True, eq=False)
class VirtualDeviceDeviceGroupInfo(vmodl.DataObject):
    """Data object type ``VirtualDeviceDeviceGroupInfo`` (vmodl
    ``vim.vm.device.VirtualDevice.DeviceGroupInfo``). Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceDeviceGroupInfo/
    """
    group_instance_key: int
    sequence_id: int

@attrs.define(kw_only=True, eq=False)
class VirtualDeviceFileBackingInfo(VirtualDeviceBackingInfo):
    """Data object type ``VirtualDeviceFileBackingInfo`` (vmodl
    ``vim.vm.device.VirtualDevice.FileBackingInfo``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceFileBackingInfo/
    """
    file_name: str
    datastore: vmodl.ManagedObjectReference | None = None
    """Refers to a Datastore."""
    backing_object_id: str | None = None
    """Since 5.5."""

@attrs.define(kw_only=True, eq=False)
class VirtualDeviceFileBackingOption(VirtualDeviceBackingOption):
    """Data object type ``VirtualDeviceFileBackingOption`` (vmodl
    ``vim.vm.device.VirtualDeviceOption.FileBackingOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceFileBackingOption/
    """
    file_name_extensions: ChoiceOption | None = None

@attrs.define(kw_only=True, eq=False)
class VirtualDeviceOption(vmodl.DataObject):
    """Data object type ``VirtualDeviceOption`` (vmodl ``vim.vm.device.VirtualDeviceOption``). Since
    2.0.

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

@attrs.define(kw_only=True, eq=False)
class VirtualDevicePciBusSlotInfo(VirtualDeviceBusSlotInfo):
    """Data object type ``VirtualDevicePciBusSlotInfo`` (vmodl
    ``vim.vm.device.VirtualDevice.PciBusSlotInfo``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDevicePciBusSlotInfo/
    """
    pci_slot_number: int

@attrs.define(kw_only=True, eq=False)
class VirtualDevicePipeBackingInfo(VirtualDeviceBackingInfo):
    """Data object type ``VirtualDevicePipeBackingInfo`` (vmodl
    ``vim.vm.device.VirtualDevice.PipeBackingInfo``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDevicePipeBackingInfo/
    """
    pipe_name: str

@attrs.define(kw_only=True, eq=False)
class VirtualDevicePipeBackingOption(VirtualDeviceBackingOption):
    """Data object type ``VirtualDevicePipeBackingOption`` (vmodl
    ``vim.vm.device.VirtualDeviceOption.PipeBackingOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDevicePipeBackingOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualDeviceRemoteDeviceBackingInfo(VirtualDeviceBackingInfo):
    """Data object type ``VirtualDeviceRemoteDeviceBackingInfo`` (vmodl
    ``vim.vm.device.VirtualDevice.RemoteDeviceBackingInfo``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceRemoteDeviceBackingInfo/
    """
    device_name: str
    use_auto_detect: bool | None = None
    """Since 2.5."""

@attrs.define(kw_only=True, eq=False)
class VirtualDeviceRemoteDeviceBackingOption(VirtualDeviceBackingOption):
    """Data object type ``VirtualDeviceRemoteDeviceBackingOption`` (vmodl
    ``vim.vm.device.VirtualDeviceOption.RemoteDeviceBackingOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceRemoteDeviceBackingOption/
    """
    auto_detect_available: BoolOption
    """Since 2.5."""

@attrs.define(kw_only=True, eq=False)
class VirtualDeviceURIBackingInfo(VirtualDeviceBackingInfo):
    """Data object type ``VirtualDeviceURIBackingInfo`` (vmodl
    ``vim.vm.device.VirtualDevice.URIBackingInfo``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceURIBackingInfo/
    """
    service_uri: str
    direction: str
    proxy_uri: str | None = None

@attrs.define(kw_only=True, eq=False)
class VirtualDeviceURIBackingOption(VirtualDeviceBackingOption):
    """Data object type ``VirtualDeviceURIBackingOption`` (vmodl
    ``vim.vm.device.VirtualDeviceOption.URIBackingOption``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceURIBackingOption/
    """
    directions: ChoiceOption

@attrs.define(kw_only=True, eq=False)
class VirtualDisk(VirtualDevice):
    """Data object type ``VirtualDisk`` (vmodl ``vim.vm.device.VirtualDisk``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDisk/
    """
    capacity_in_kb: int
    capacity_in_bytes: int | None = None
    """Since 5.5."""
    shares: SharesInfo | None = None
    storage_io_allocation: StorageIOAllocationInfo | None = None
    """Since 4.1."""
    disk_object_id: str | None = None
    """Since 5.5."""
    v_flash_cache_config_info: VirtualDiskVFlashCacheConfigInfo | None = None
    """Since 5.5."""
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

@attrs.define(kw_only=True, eq=False)
class VirtualDiskConfigSpec(VirtualDeviceConfigSpec):
    """Data object type ``VirtualDiskConfigSpec`` (vmodl ``vim.vm.device.VirtualDiskSpec``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskConfigSpec/
    """
    disk_move_type: str | None = None
    """Since 6.0."""
    migrate_cache: bool | None = None

@attrs.define(kw_only=True, eq=False)
class VirtualDiskDeltaDiskFormatsSupported(vmodl.DataObject):
    """Data object type ``VirtualDiskDeltaDiskFormatsSupported`` (vmodl
    ``vim.vm.device.VirtualDiskOption.DeltaDiskFormatsSupported``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskDeltaDiskFormatsSupported/
    """
    datastore_type: str
    delta_disk_format: ChoiceOption

@attrs.define(kw_only=True, eq=False)
class VirtualDiskFlatVer1BackingInfo(VirtualDeviceFileBackingInfo):
    """Data object type ``VirtualDiskFlatVer1BackingInfo`` (vmodl
    ``vim.vm.device.VirtualDisk.FlatVer1BackingInfo``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskFlatVer1BackingInfo/
    """
    disk_mode: str
    split: bool | None = None
    write_through: bool | None = None
    content_id: str | None = None
    """Since 4.0."""
    parent: VirtualDiskFlatVer1BackingInfo | None = None
    """Since 4.0."""

@attrs.define(kw_only=True, eq=False)
class VirtualDiskFlatVer1BackingOption(VirtualDeviceFileBackingOption):
    """Data object type ``VirtualDiskFlatVer1BackingOption`` (vmodl
    ``vim.vm.device.VirtualDiskOption.FlatVer1BackingOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskFlatVer1BackingOption/
    """
    disk_mode: ChoiceOption
    split: BoolOption
    write_through: BoolOption
    growable: bool

@attrs.define(kw_only=True, eq=False)
class VirtualDiskFlatVer2BackingInfo(VirtualDeviceFileBackingInfo):
    """Data object type ``VirtualDiskFlatVer2BackingInfo`` (vmodl
    ``vim.vm.device.VirtualDisk.FlatVer2BackingInfo``). Since 2.0.

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

@attrs.define(kw_only=True, eq=False)
class VirtualDiskFlatVer2BackingOption(VirtualDeviceFileBackingOption):
    """Data object type ``VirtualDiskFlatVer2BackingOption`` (vmodl
    ``vim.vm.device.VirtualDiskOption.FlatVer2BackingOption``). Since 2.0.

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
    """Since 5.0."""
    delta_disk_formats_supported: list[VirtualDiskDeltaDiskFormatsSupported]
    """Since 5.1."""

@attrs.define(kw_only=True, eq=False)
class VirtualDiskId(vmodl.DataObject):
    """Data object type ``VirtualDiskId`` (vmodl ``vim.vm.device.VirtualDiskId``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskId/
    """
    vm: vmodl.ManagedObjectReference
    """Refers to a VirtualMachine."""
    disk_id: int

@attrs.define(kw_only=True, eq=False)
class VirtualDiskLocalPMemBackingInfo(VirtualDeviceFileBackingInfo):
    """Data object type ``VirtualDiskLocalPMemBackingInfo`` (vmodl
    ``vim.vm.device.VirtualDisk.LocalPMemBackingInfo``). Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskLocalPMemBackingInfo/
    """
    disk_mode: str
    uuid: str | None = None
    volume_uuid: str | None = None
    content_id: str | None = None

@attrs.define(kw_only=True, eq=False)
class VirtualDiskLocalPMemBackingOption(VirtualDeviceFileBackingOption):
    """Data object type ``VirtualDiskLocalPMemBackingOption`` (vmodl
    ``vim.vm.device.VirtualDiskOption.LocalPMemBackingOption``). Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskLocalPMemBackingOption/
    """
    disk_mode: ChoiceOption
    growable: bool
    hot_growable: bool
    uuid: bool

@attrs.define(kw_only=True, eq=False)
class VirtualDiskOption(VirtualDeviceOption):
    """Data object type ``VirtualDiskOption`` (vmodl ``vim.vm.device.VirtualDiskOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskOption/
    """
    capacity_in_kb: LongOption
    io_allocation_option: StorageIOAllocationOption
    """Since 4.1."""
    v_flash_cache_config_option: VirtualDiskOptionVFlashCacheConfigOption | None = None
    """Since 5.5."""

@attrs.define(kw_only=True, eq=False)
class VirtualDiskOptionVFlashCacheConfigOption(vmodl.DataObject):
    """Data object type ``VirtualDiskOptionVFlashCacheConfigOption`` (vmodl
    ``vim.vm.device.VirtualDiskOption.VFlashCacheConfigOption``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskOptionVFlashCacheConfigOption/
    """
    cache_consistency_type: ChoiceOption
    cache_mode: ChoiceOption
    reservation_in_mb: LongOption
    block_size_in_kb: LongOption

@attrs.define(kw_only=True, eq=False)
class VirtualDiskPartitionedRawDiskVer2BackingInfo(VirtualDiskRawDiskVer2BackingInfo):
    """Data object type ``VirtualDiskPartitionedRawDiskVer2BackingInfo`` (vmodl
    ``vim.vm.device.VirtualDisk.PartitionedRawDiskVer2BackingInfo``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskPartitionedRawDiskVer2BackingInfo/
    """
    partition: list[int]

@attrs.define(kw_only=True, eq=False)
class VirtualDiskPartitionedRawDiskVer2BackingOption(VirtualDiskRawDiskVer2BackingOption):
    """Data object type ``VirtualDiskPartitionedRawDiskVer2BackingOption`` (vmodl
    ``vim.vm.device.VirtualDiskOption.PartitionedRawDiskVer2BackingOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskPartitionedRawDiskVer2BackingOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualDiskRawDiskMappingVer1BackingInfo(VirtualDeviceFileBackingInfo):
    """Data object type ``VirtualDiskRawDiskMappingVer1BackingInfo`` (vmodl
    ``vim.vm.device.VirtualDisk.RawDiskMappingVer1BackingInfo``). Since 2.0.

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

@attrs.define(kw_only=True, eq=False)
class VirtualDiskRawDiskMappingVer1BackingOption(VirtualDeviceDeviceBackingOption):
    """Data object type ``VirtualDiskRawDiskMappingVer1BackingOption`` (vmodl
    ``vim.vm.device.VirtualDiskOption.RawDiskMappingVer1BackingOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskRawDiskMappingVer1BackingOption/
    """
    descriptor_file_name_extensions: ChoiceOption | None = None
    compatibility_mode: ChoiceOption
    disk_mode: ChoiceOption
    uuid: bool
    """Since 2.5."""

@attrs.define(kw_only=True, eq=False)
class VirtualDiskRawDiskVer2BackingInfo(VirtualDeviceDeviceBackingInfo):
    """Data object type ``VirtualDiskRawDiskVer2BackingInfo`` (vmodl
    ``vim.vm.device.VirtualDisk.RawDiskVer2BackingInfo``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskRawDiskVer2BackingInfo/
    """
    descriptor_file_name: str
    uuid: str | None = None
    """Since 2.5."""
    change_id: str | None = None
    """Since 4.0."""
    sharing: str | None = None
    """Since 6.0."""

@attrs.define(kw_only=True, eq=False)
class VirtualDiskRawDiskVer2BackingOption(VirtualDeviceDeviceBackingOption):
    """Data object type ``VirtualDiskRawDiskVer2BackingOption`` (vmodl
    ``vim.vm.device.VirtualDiskOption.RawDiskVer2BackingOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskRawDiskVer2BackingOption/
    """
    descriptor_file_name_extensions: ChoiceOption
    uuid: bool
    """Since 2.5."""

@attrs.define(kw_only=True, eq=False)
class VirtualDiskSeSparseBackingInfo(VirtualDeviceFileBackingInfo):
    """Data object type ``VirtualDiskSeSparseBackingInfo`` (vmodl
    ``vim.vm.device.VirtualDisk.SeSparseBackingInfo``). Since 5.1.

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

@attrs.define(kw_only=True, eq=False)
class VirtualDiskSeSparseBackingOption(VirtualDeviceFileBackingOption):
    """Data object type ``VirtualDiskSeSparseBackingOption`` (vmodl
    ``vim.vm.device.VirtualDiskOption.SeSparseBackingOption``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskSeSparseBackingOption/
    """
    disk_mode: ChoiceOption
    write_through: BoolOption
    growable: bool
    hot_growable: bool
    uuid: bool
    delta_disk_formats_supported: list[VirtualDiskDeltaDiskFormatsSupported]

@attrs.define(kw_only=True, eq=False)
class VirtualDiskSparseVer1BackingInfo(VirtualDeviceFileBackingInfo):
    """Data object type ``VirtualDiskSparseVer1BackingInfo`` (vmodl
    ``vim.vm.device.VirtualDisk.SparseVer1BackingInfo``). Since 2.0.

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

@attrs.define(kw_only=True, eq=False)
class VirtualDiskSparseVer1BackingOption(VirtualDeviceFileBackingOption):
    """Data object type ``VirtualDiskSparseVer1BackingOption`` (vmodl
    ``vim.vm.device.VirtualDiskOption.SparseVer1BackingOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskSparseVer1BackingOption/
    """
    disk_modes: ChoiceOption
    split: BoolOption
    write_through: BoolOption
    growable: bool

@attrs.define(kw_only=True, eq=False)
class VirtualDiskSparseVer2BackingInfo(VirtualDeviceFileBackingInfo):
    """Data object type ``VirtualDiskSparseVer2BackingInfo`` (vmodl
    ``vim.vm.device.VirtualDisk.SparseVer2BackingInfo``). Since 2.0.

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

@attrs.define(kw_only=True, eq=False)
class VirtualDiskSparseVer2BackingOption(VirtualDeviceFileBackingOption):
    """Data object type ``VirtualDiskSparseVer2BackingOption`` (vmodl
    ``vim.vm.device.VirtualDiskOption.SparseVer2BackingOption``). Since 2.0.

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

@attrs.define(kw_only=True, eq=False)
class VirtualDiskVFlashCacheConfigInfo(vmodl.DataObject):
    """Data object type ``VirtualDiskVFlashCacheConfigInfo`` (vmodl
    ``vim.vm.device.VirtualDisk.VFlashCacheConfigInfo``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskVFlashCacheConfigInfo/
    """
    v_flash_module: str | None = None
    reservation_in_mb: int | None = None
    cache_consistency_type: str | None = None
    cache_mode: str | None = None
    block_size_in_kb: int | None = None

@attrs.define(kw_only=True, eq=False)
class VirtualE1000(VirtualEthernetCard):
    """Data object type ``VirtualE1000`` (vmodl ``vim.vm.device.VirtualE1000``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualE1000/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualE1000Option(VirtualEthernetCardOption):
    """Data object type ``VirtualE1000Option`` (vmodl ``vim.vm.device.VirtualE1000Option``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualE1000Option/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualE1000e(VirtualEthernetCard):
    """Data object type ``VirtualE1000e`` (vmodl ``vim.vm.device.VirtualE1000e``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualE1000e/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualE1000eOption(VirtualEthernetCardOption):
    """Data object type ``VirtualE1000eOption`` (vmodl ``vim.vm.device.VirtualE1000eOption``). Since
    5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualE1000eOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualEnsoniq1371(VirtualSoundCard):
    """Data object type ``VirtualEnsoniq1371`` (vmodl ``vim.vm.device.VirtualEnsoniq1371``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualEnsoniq1371/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualEnsoniq1371Option(VirtualSoundCardOption):
    """Data object type ``VirtualEnsoniq1371Option`` (vmodl
    ``vim.vm.device.VirtualEnsoniq1371Option``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualEnsoniq1371Option/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualEthernetCard(VirtualDevice):
    """Data object type ``VirtualEthernetCard`` (vmodl ``vim.vm.device.VirtualEthernetCard``). Since
    2.0.

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
    """Since 6.0."""

@attrs.define(kw_only=True, eq=False)
class VirtualEthernetCardDVPortBackingOption(VirtualDeviceBackingOption):
    """Data object type ``VirtualEthernetCardDVPortBackingOption`` (vmodl
    ``vim.vm.device.VirtualEthernetCardOption.DistributedVirtualPortBackingOption``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualEthernetCardDVPortBackingOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualEthernetCardDistributedVirtualPortBackingInfo(VirtualDeviceBackingInfo):
    """Data object type ``VirtualEthernetCardDistributedVirtualPortBackingInfo`` (vmodl
    ``vim.vm.device.VirtualEthernetCard.DistributedVirtualPortBackingInfo``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualEthernetCardDistributedVirtualPortBackingInfo/
    """
    port: DistributedVirtualSwitchPortConnection

@attrs.define(kw_only=True, eq=False)
class VirtualEthernetCardLegacyNetworkBackingInfo(VirtualDeviceDeviceBackingInfo):
    """Data object type ``VirtualEthernetCardLegacyNetworkBackingInfo`` (vmodl
    ``vim.vm.device.VirtualEthernetCard.LegacyNetworkBackingInfo``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualEthernetCardLegacyNetworkBackingInfo/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualEthernetCardLegacyNetworkBackingOption(VirtualDeviceDeviceBackingOption):
    """Data object type ``VirtualEthernetCardLegacyNetworkBackingOption`` (vmodl
    ``vim.vm.device.VirtualEthernetCardOption.LegacyNetworkBackingOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualEthernetCardLegacyNetworkBackingOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualEthernetCardNetworkBackingInfo(VirtualDeviceDeviceBackingInfo):
    """Data object type ``VirtualEthernetCardNetworkBackingInfo`` (vmodl
    ``vim.vm.device.VirtualEthernetCard.NetworkBackingInfo``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualEthernetCardNetworkBackingInfo/
    """
    network: vmodl.ManagedObjectReference | None = None
    """Refers to a Network."""
    in_passthrough_mode: bool | None = None
    """Since 2.5u2server."""

@attrs.define(kw_only=True, eq=False)
class VirtualEthernetCardNetworkBackingOption(VirtualDeviceDeviceBackingOption):
    """Data object type ``VirtualEthernetCardNetworkBackingOption`` (vmodl
    ``vim.vm.device.VirtualEthernetCardOption.NetworkBackingOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualEthernetCardNetworkBackingOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualEthernetCardOpaqueNetworkBackingInfo(VirtualDeviceBackingInfo):
    """Data object type ``VirtualEthernetCardOpaqueNetworkBackingInfo`` (vmodl
    ``vim.vm.device.VirtualEthernetCard.OpaqueNetworkBackingInfo``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualEthernetCardOpaqueNetworkBackingInfo/
    """
    opaque_network_id: str
    opaque_network_type: str

@attrs.define(kw_only=True, eq=False)
class VirtualEthernetCardOpaqueNetworkBackingOption(VirtualDeviceBackingOption):
    """Data object type ``VirtualEthernetCardOpaqueNetworkBackingOption`` (vmodl
    ``vim.vm.device.VirtualEthernetCardOption.OpaqueNetworkBackingOption``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualEthernetCardOpaqueNetworkBackingOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualEthernetCardOption(VirtualDeviceOption):
    """Data object type ``VirtualEthernetCardOption`` (vmodl
    ``vim.vm.device.VirtualEthernetCardOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualEthernetCardOption/
    """
    supported_oui: ChoiceOption
    mac_type: ChoiceOption
    wake_on_lan_enabled: BoolOption
    vm_direct_path_gen2_supported: bool | None = None
    """Since 4.1."""
    upt_compatibility_enabled: BoolOption | None = None
    """Since 6.0."""

@attrs.define(kw_only=True, eq=False)
class VirtualEthernetCardResourceAllocation(vmodl.DataObject):
    """Data object type ``VirtualEthernetCardResourceAllocation`` (vmodl
    ``vim.vm.device.VirtualEthernetCard.ResourceAllocation``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualEthernetCardResourceAllocation/
    """
    reservation: int | None = None
    share: SharesInfo
    limit: int | None = None

@attrs.define(kw_only=True, eq=False)
class VirtualFloppy(VirtualDevice):
    """Data object type ``VirtualFloppy`` (vmodl ``vim.vm.device.VirtualFloppy``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualFloppy/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualFloppyDeviceBackingInfo(VirtualDeviceDeviceBackingInfo):
    """Data object type ``VirtualFloppyDeviceBackingInfo`` (vmodl
    ``vim.vm.device.VirtualFloppy.DeviceBackingInfo``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualFloppyDeviceBackingInfo/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualFloppyDeviceBackingOption(VirtualDeviceDeviceBackingOption):
    """Data object type ``VirtualFloppyDeviceBackingOption`` (vmodl
    ``vim.vm.device.VirtualFloppyOption.DeviceBackingOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualFloppyDeviceBackingOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualFloppyImageBackingInfo(VirtualDeviceFileBackingInfo):
    """Data object type ``VirtualFloppyImageBackingInfo`` (vmodl
    ``vim.vm.device.VirtualFloppy.ImageBackingInfo``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualFloppyImageBackingInfo/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualFloppyImageBackingOption(VirtualDeviceFileBackingOption):
    """Data object type ``VirtualFloppyImageBackingOption`` (vmodl
    ``vim.vm.device.VirtualFloppyOption.ImageBackingOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualFloppyImageBackingOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualFloppyOption(VirtualDeviceOption):
    """Data object type ``VirtualFloppyOption`` (vmodl ``vim.vm.device.VirtualFloppyOption``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualFloppyOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualFloppyRemoteDeviceBackingInfo(VirtualDeviceRemoteDeviceBackingInfo):
    """Data object type ``VirtualFloppyRemoteDeviceBackingInfo`` (vmodl
    ``vim.vm.device.VirtualFloppy.RemoteDeviceBackingInfo``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualFloppyRemoteDeviceBackingInfo/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualFloppyRemoteDeviceBackingOption(VirtualDeviceRemoteDeviceBackingOption):
    """Data object type ``VirtualFloppyRemoteDeviceBackingOption`` (vmodl
    ``vim.vm.device.VirtualFloppyOption.RemoteDeviceBackingOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualFloppyRemoteDeviceBackingOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualHdAudioCard(VirtualSoundCard):
    """Data object type ``VirtualHdAudioCard`` (vmodl ``vim.vm.device.VirtualHdAudioCard``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualHdAudioCard/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualHdAudioCardOption(VirtualSoundCardOption):
    """Data object type ``VirtualHdAudioCardOption`` (vmodl
    ``vim.vm.device.VirtualHdAudioCardOption``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualHdAudioCardOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualIDEController(VirtualController):
    """Data object type ``VirtualIDEController`` (vmodl ``vim.vm.device.VirtualIDEController``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualIDEController/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualIDEControllerOption(VirtualControllerOption):
    """Data object type ``VirtualIDEControllerOption`` (vmodl
    ``vim.vm.device.VirtualIDEControllerOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualIDEControllerOption/
    """
    num_ide_disks: IntOption
    num_ide_cdroms: IntOption

@attrs.define(kw_only=True, eq=False)
class VirtualKeyboard(VirtualDevice):
    """Data object type ``VirtualKeyboard`` (vmodl ``vim.vm.device.VirtualKeyboard``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualKeyboard/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualKeyboardOption(VirtualDeviceOption):
    """Data object type ``VirtualKeyboardOption`` (vmodl ``vim.vm.device.VirtualKeyboardOption``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualKeyboardOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualLsiLogicController(VirtualSCSIController):
    """Data object type ``VirtualLsiLogicController`` (vmodl
    ``vim.vm.device.VirtualLsiLogicController``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualLsiLogicController/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualLsiLogicControllerOption(VirtualSCSIControllerOption):
    """Data object type ``VirtualLsiLogicControllerOption`` (vmodl
    ``vim.vm.device.VirtualLsiLogicControllerOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualLsiLogicControllerOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualLsiLogicSASController(VirtualSCSIController):
    """Data object type ``VirtualLsiLogicSASController`` (vmodl
    ``vim.vm.device.VirtualLsiLogicSASController``). Since 2.5u2server.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualLsiLogicSASController/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualLsiLogicSASControllerOption(VirtualSCSIControllerOption):
    """Data object type ``VirtualLsiLogicSASControllerOption`` (vmodl
    ``vim.vm.device.VirtualLsiLogicSASControllerOption``). Since 2.5u2server.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualLsiLogicSASControllerOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualMachineVMCIDevice(VirtualDevice):
    """Data object type ``VirtualMachineVMCIDevice`` (vmodl ``vim.vm.device.VirtualVMCIDevice``). Since
    2.5u2server.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVMCIDevice/
    """
    id: int | None = None
    allow_unrestricted_communication: bool | None = None
    filter_enable: bool | None = None
    """Since 6.0."""
    filter_info: VirtualMachineVMCIDeviceFilterInfo | None = None
    """Since 6.0."""

@attrs.define(kw_only=True, eq=False)
class VirtualMachineVMCIDeviceFilterInfo(vmodl.DataObject):
    """Data object type ``VirtualMachineVMCIDeviceFilterInfo`` (vmodl
    ``vim.vm.device.VirtualVMCIDevice.FilterInfo``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVMCIDeviceFilterInfo/
    """
    filters: list[VirtualMachineVMCIDeviceFilterSpec] | None = None

@attrs.define(kw_only=True, eq=False)
class VirtualMachineVMCIDeviceFilterSpec(vmodl.DataObject):
    """Data object type ``VirtualMachineVMCIDeviceFilterSpec`` (vmodl
    ``vim.vm.device.VirtualVMCIDevice.FilterSpec``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVMCIDeviceFilterSpec/
    """
    rank: int
    action: str
    protocol: str
    direction: str
    lower_dst_port_boundary: int | None = None
    upper_dst_port_boundary: int | None = None

@attrs.define(kw_only=True, eq=False)
class VirtualMachineVMCIDeviceOption(VirtualDeviceOption):
    """Data object type ``VirtualMachineVMCIDeviceOption`` (vmodl
    ``vim.vm.device.VirtualVMCIDeviceOption``). Since 2.5u2server.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVMCIDeviceOption/
    """
    allow_unrestricted_communication: BoolOption
    filter_spec_option: VirtualMachineVMCIDeviceOptionFilterSpecOption | None = None
    """Since 6.0."""
    filter_supported: BoolOption | None = None
    """Since 6.0."""

@attrs.define(kw_only=True, eq=False)
class VirtualMachineVMCIDeviceOptionFilterSpecOption(vmodl.DataObject):
    """Data object type ``VirtualMachineVMCIDeviceOptionFilterSpecOption`` (vmodl
    ``vim.vm.device.VirtualVMCIDeviceOption.FilterSpecOption``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVMCIDeviceOptionFilterSpecOption/
    """
    action: ChoiceOption
    protocol: ChoiceOption
    direction: ChoiceOption
    lower_dst_port_boundary: LongOption
    upper_dst_port_boundary: LongOption

@attrs.define(kw_only=True, eq=False)
class VirtualMachineVMIROM(VirtualDevice):
    """Data object type ``VirtualMachineVMIROM`` (vmodl ``vim.vm.device.VirtualVMIROM``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVMIROM/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualMachineVideoCard(VirtualDevice):
    """Data object type ``VirtualMachineVideoCard`` (vmodl ``vim.vm.device.VirtualVideoCard``). Since
    2.0.

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

@attrs.define(kw_only=True, eq=False)
class VirtualNVDIMM(VirtualDevice):
    """Data object type ``VirtualNVDIMM`` (vmodl ``vim.vm.device.VirtualNVDIMM``). Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualNVDIMM/
    """
    capacity_in_mb: int
    configured_capacity_in_mb: int | None = None
    """Since 7.0.2.0."""

@attrs.define(kw_only=True, eq=False)
class VirtualNVDIMMBackingInfo(VirtualDeviceFileBackingInfo):
    """Data object type ``VirtualNVDIMMBackingInfo`` (vmodl
    ``vim.vm.device.VirtualNVDIMM.BackingInfo``). Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualNVDIMMBackingInfo/
    """
    parent: VirtualNVDIMMBackingInfo | None = None
    change_id: str | None = None

@attrs.define(kw_only=True, eq=False)
class VirtualNVDIMMController(VirtualController):
    """Data object type ``VirtualNVDIMMController`` (vmodl ``vim.vm.device.VirtualNVDIMMController``).
    Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualNVDIMMController/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualNVDIMMControllerOption(VirtualControllerOption):
    """Data object type ``VirtualNVDIMMControllerOption`` (vmodl
    ``vim.vm.device.VirtualNVDIMMControllerOption``). Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualNVDIMMControllerOption/
    """
    num_nvdimm_controllers: IntOption

@attrs.define(kw_only=True, eq=False)
class VirtualNVDIMMOption(VirtualDeviceOption):
    """Data object type ``VirtualNVDIMMOption`` (vmodl ``vim.vm.device.VirtualNVDIMMOption``). Since
    6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualNVDIMMOption/
    """
    capacity_in_mb: LongOption
    growable: bool
    hot_growable: bool
    granularity_in_mb: int

@attrs.define(kw_only=True, eq=False)
class VirtualNVMEController(VirtualController):
    """Data object type ``VirtualNVMEController`` (vmodl ``vim.vm.device.VirtualNVMEController``).
    Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualNVMEController/
    """
    shared_bus: str | None = None
    """Since 8.0.2.0."""

@attrs.define(kw_only=True, eq=False)
class VirtualNVMEControllerOption(VirtualControllerOption):
    """Data object type ``VirtualNVMEControllerOption`` (vmodl
    ``vim.vm.device.VirtualNVMEControllerOption``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualNVMEControllerOption/
    """
    num_nvme_disks: IntOption
    sharing: list[str] | None = None
    """Since 8.0.2.0."""

@attrs.define(kw_only=True, eq=False)
class VirtualPCIController(VirtualController):
    """Data object type ``VirtualPCIController`` (vmodl ``vim.vm.device.VirtualPCIController``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPCIController/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualPCIControllerOption(VirtualControllerOption):
    """Data object type ``VirtualPCIControllerOption`` (vmodl
    ``vim.vm.device.VirtualPCIControllerOption``). Since 2.0.

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

@attrs.define(kw_only=True, eq=False)
class VirtualPCIPassthrough(VirtualDevice):
    """Data object type ``VirtualPCIPassthrough`` (vmodl ``vim.vm.device.VirtualPCIPassthrough``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPCIPassthrough/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualPCIPassthroughAllowedDevice(vmodl.DataObject):
    """Data object type ``VirtualPCIPassthroughAllowedDevice`` (vmodl
    ``vim.vm.device.VirtualPCIPassthrough.AllowedDevice``). Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPCIPassthroughAllowedDevice/
    """
    vendor_id: int
    device_id: int
    sub_vendor_id: int | None = None
    sub_device_id: int | None = None
    revision_id: int | None = None

@attrs.define(kw_only=True, eq=False)
class VirtualPCIPassthroughDeviceBackingInfo(VirtualDeviceDeviceBackingInfo):
    """Data object type ``VirtualPCIPassthroughDeviceBackingInfo`` (vmodl
    ``vim.vm.device.VirtualPCIPassthrough.DeviceBackingInfo``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPCIPassthroughDeviceBackingInfo/
    """
    id: str
    device_id: str
    system_id: str
    vendor_id: int

@attrs.define(kw_only=True, eq=False)
class VirtualPCIPassthroughDeviceBackingOption(VirtualDeviceDeviceBackingOption):
    """Data object type ``VirtualPCIPassthroughDeviceBackingOption`` (vmodl
    ``vim.vm.device.VirtualPCIPassthroughOption.DeviceBackingOption``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPCIPassthroughDeviceBackingOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualPCIPassthroughDvxBackingInfo(VirtualDeviceBackingInfo):
    """Data object type ``VirtualPCIPassthroughDvxBackingInfo`` (vmodl
    ``vim.vm.device.VirtualPCIPassthrough.DvxBackingInfo``). Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPCIPassthroughDvxBackingInfo/
    """
    device_class: str | None = None
    config_params: list[OptionValue] | None = None

@attrs.define(kw_only=True, eq=False)
class VirtualPCIPassthroughDvxBackingOption(VirtualDeviceBackingOption):
    """Data object type ``VirtualPCIPassthroughDvxBackingOption`` (vmodl
    ``vim.vm.device.VirtualPCIPassthroughOption.DvxBackingOption``). Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPCIPassthroughDvxBackingOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualPCIPassthroughDynamicBackingInfo(VirtualDeviceDeviceBackingInfo):
    """Data object type ``VirtualPCIPassthroughDynamicBackingInfo`` (vmodl
    ``vim.vm.device.VirtualPCIPassthrough.DynamicBackingInfo``). Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPCIPassthroughDynamicBackingInfo/
    """
    allowed_device: list[VirtualPCIPassthroughAllowedDevice] | None = None
    custom_label: str | None = None
    assigned_id: str | None = None

@attrs.define(kw_only=True, eq=False)
class VirtualPCIPassthroughDynamicBackingOption(VirtualDeviceDeviceBackingOption):
    """Data object type ``VirtualPCIPassthroughDynamicBackingOption`` (vmodl
    ``vim.vm.device.VirtualPCIPassthroughOption.DynamicBackingOption``). Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPCIPassthroughDynamicBackingOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualPCIPassthroughOption(VirtualDeviceOption):
    """Data object type ``VirtualPCIPassthroughOption`` (vmodl
    ``vim.vm.device.VirtualPCIPassthroughOption``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPCIPassthroughOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualPCIPassthroughPluginBackingInfo(VirtualDeviceBackingInfo):
    """Data object type ``VirtualPCIPassthroughPluginBackingInfo`` (vmodl
    ``vim.vm.device.VirtualPCIPassthrough.PluginBackingInfo``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPCIPassthroughPluginBackingInfo/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualPCIPassthroughPluginBackingOption(VirtualDeviceBackingOption):
    """Data object type ``VirtualPCIPassthroughPluginBackingOption`` (vmodl
    ``vim.vm.device.VirtualPCIPassthroughOption.PluginBackingOption``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPCIPassthroughPluginBackingOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualPCIPassthroughVmiopBackingInfo(VirtualPCIPassthroughPluginBackingInfo):
    """Data object type ``VirtualPCIPassthroughVmiopBackingInfo`` (vmodl
    ``vim.vm.device.VirtualPCIPassthrough.VmiopBackingInfo``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPCIPassthroughVmiopBackingInfo/
    """
    vgpu: str | None = None
    vgpu_migrate_data_size_mb: int | None = None
    """Since 8.0.0.1."""
    migrate_supported: bool | None = None
    """Since 7.0.2.0."""
    enhanced_migrate_capability: bool | None = None
    """Since 8.0.0.1."""

@attrs.define(kw_only=True, eq=False)
class VirtualPCIPassthroughVmiopBackingOption(VirtualPCIPassthroughPluginBackingOption):
    """Data object type ``VirtualPCIPassthroughVmiopBackingOption`` (vmodl
    ``vim.vm.device.VirtualPCIPassthroughOption.VmiopBackingOption``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPCIPassthroughVmiopBackingOption/
    """
    vgpu: StringOption
    max_instances: int

@attrs.define(kw_only=True, eq=False)
class VirtualPCNet32(VirtualEthernetCard):
    """Data object type ``VirtualPCNet32`` (vmodl ``vim.vm.device.VirtualPCNet32``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPCNet32/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualPCNet32Option(VirtualEthernetCardOption):
    """Data object type ``VirtualPCNet32Option`` (vmodl ``vim.vm.device.VirtualPCNet32Option``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPCNet32Option/
    """
    supports_morphing: bool

@attrs.define(kw_only=True, eq=False)
class VirtualPS2Controller(VirtualController):
    """Data object type ``VirtualPS2Controller`` (vmodl ``vim.vm.device.VirtualPS2Controller``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPS2Controller/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualPS2ControllerOption(VirtualControllerOption):
    """Data object type ``VirtualPS2ControllerOption`` (vmodl
    ``vim.vm.device.VirtualPS2ControllerOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPS2ControllerOption/
    """
    num_keyboards: IntOption
    num_pointing_devices: IntOption

@attrs.define(kw_only=True, eq=False)
class VirtualParallelPort(VirtualDevice):
    """Data object type ``VirtualParallelPort`` (vmodl ``vim.vm.device.VirtualParallelPort``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualParallelPort/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualParallelPortDeviceBackingInfo(VirtualDeviceDeviceBackingInfo):
    """Data object type ``VirtualParallelPortDeviceBackingInfo`` (vmodl
    ``vim.vm.device.VirtualParallelPort.DeviceBackingInfo``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualParallelPortDeviceBackingInfo/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualParallelPortDeviceBackingOption(VirtualDeviceDeviceBackingOption):
    """Data object type ``VirtualParallelPortDeviceBackingOption`` (vmodl
    ``vim.vm.device.VirtualParallelPortOption.DeviceBackingOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualParallelPortDeviceBackingOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualParallelPortFileBackingInfo(VirtualDeviceFileBackingInfo):
    """Data object type ``VirtualParallelPortFileBackingInfo`` (vmodl
    ``vim.vm.device.VirtualParallelPort.FileBackingInfo``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualParallelPortFileBackingInfo/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualParallelPortFileBackingOption(VirtualDeviceFileBackingOption):
    """Data object type ``VirtualParallelPortFileBackingOption`` (vmodl
    ``vim.vm.device.VirtualParallelPortOption.FileBackingOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualParallelPortFileBackingOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualParallelPortOption(VirtualDeviceOption):
    """Data object type ``VirtualParallelPortOption`` (vmodl
    ``vim.vm.device.VirtualParallelPortOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualParallelPortOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualPointingDevice(VirtualDevice):
    """Data object type ``VirtualPointingDevice`` (vmodl ``vim.vm.device.VirtualPointingDevice``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPointingDevice/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualPointingDeviceBackingOption(VirtualDeviceDeviceBackingOption):
    """Data object type ``VirtualPointingDeviceBackingOption`` (vmodl
    ``vim.vm.device.VirtualPointingDeviceOption.DeviceBackingOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPointingDeviceBackingOption/
    """
    host_pointing_device: ChoiceOption

@attrs.define(kw_only=True, eq=False)
class VirtualPointingDeviceDeviceBackingInfo(VirtualDeviceDeviceBackingInfo):
    """Data object type ``VirtualPointingDeviceDeviceBackingInfo`` (vmodl
    ``vim.vm.device.VirtualPointingDevice.DeviceBackingInfo``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPointingDeviceDeviceBackingInfo/
    """
    host_pointing_device: str

@attrs.define(kw_only=True, eq=False)
class VirtualPointingDeviceOption(VirtualDeviceOption):
    """Data object type ``VirtualPointingDeviceOption`` (vmodl
    ``vim.vm.device.VirtualPointingDeviceOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPointingDeviceOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualPrecisionClock(VirtualDevice):
    """Data object type ``VirtualPrecisionClock`` (vmodl ``vim.vm.device.VirtualPrecisionClock``).
    Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPrecisionClock/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualPrecisionClockOption(VirtualDeviceOption):
    """Data object type ``VirtualPrecisionClockOption`` (vmodl
    ``vim.vm.device.VirtualPrecisionClockOption``). Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPrecisionClockOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualPrecisionClockSystemClockBackingInfo(VirtualDeviceBackingInfo):
    """Data object type ``VirtualPrecisionClockSystemClockBackingInfo`` (vmodl
    ``vim.vm.device.VirtualPrecisionClock.SystemClockBackingInfo``). Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPrecisionClockSystemClockBackingInfo/
    """
    protocol: str | None = None

@attrs.define(kw_only=True, eq=False)
class VirtualPrecisionClockSystemClockBackingOption(VirtualDeviceBackingOption):
    """Data object type ``VirtualPrecisionClockSystemClockBackingOption`` (vmodl
    ``vim.vm.device.VirtualPrecisionClockOption.SystemClockBackingOption``). Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPrecisionClockSystemClockBackingOption/
    """
    protocol: ChoiceOption

@attrs.define(kw_only=True, eq=False)
class VirtualSATAController(VirtualController):
    """Data object type ``VirtualSATAController`` (vmodl ``vim.vm.device.VirtualSATAController``).
    Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSATAController/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualSATAControllerOption(VirtualControllerOption):
    """Data object type ``VirtualSATAControllerOption`` (vmodl
    ``vim.vm.device.VirtualSATAControllerOption``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSATAControllerOption/
    """
    num_sata_disks: IntOption
    num_sata_cdroms: IntOption

@attrs.define(kw_only=True, eq=False)
class VirtualSCSIController(VirtualController):
    """Data object type ``VirtualSCSIController`` (vmodl ``vim.vm.device.VirtualSCSIController``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSCSIController/
    """
    hot_add_remove: bool | None = None
    shared_bus: VirtualSCSISharing
    scsi_ctlr_unit_number: int | None = None

@attrs.define(kw_only=True, eq=False)
class VirtualSCSIControllerOption(VirtualControllerOption):
    """Data object type ``VirtualSCSIControllerOption`` (vmodl
    ``vim.vm.device.VirtualSCSIControllerOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSCSIControllerOption/
    """
    num_scsi_disks: IntOption
    num_scsi_cdroms: IntOption
    num_scsi_passthrough: IntOption
    sharing: list[VirtualSCSISharing]
    default_shared_index: int
    hot_add_remove: BoolOption
    scsi_ctlr_unit_number: int

@attrs.define(kw_only=True, eq=False)
class VirtualSCSIPassthrough(VirtualDevice):
    """Data object type ``VirtualSCSIPassthrough`` (vmodl ``vim.vm.device.VirtualSCSIPassthrough``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSCSIPassthrough/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualSCSIPassthroughDeviceBackingInfo(VirtualDeviceDeviceBackingInfo):
    """Data object type ``VirtualSCSIPassthroughDeviceBackingInfo`` (vmodl
    ``vim.vm.device.VirtualSCSIPassthrough.DeviceBackingInfo``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSCSIPassthroughDeviceBackingInfo/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualSCSIPassthroughDeviceBackingOption(VirtualDeviceDeviceBackingOption):
    """Data object type ``VirtualSCSIPassthroughDeviceBackingOption`` (vmodl
    ``vim.vm.device.VirtualSCSIPassthroughOption.DeviceBackingOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSCSIPassthroughDeviceBackingOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualSCSIPassthroughOption(VirtualDeviceOption):
    """Data object type ``VirtualSCSIPassthroughOption`` (vmodl
    ``vim.vm.device.VirtualSCSIPassthroughOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSCSIPassthroughOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualSIOController(VirtualController):
    """Data object type ``VirtualSIOController`` (vmodl ``vim.vm.device.VirtualSIOController``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSIOController/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualSIOControllerOption(VirtualControllerOption):
    """Data object type ``VirtualSIOControllerOption`` (vmodl
    ``vim.vm.device.VirtualSIOControllerOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSIOControllerOption/
    """
    num_floppy_drives: IntOption
    num_serial_ports: IntOption
    num_parallel_ports: IntOption

@attrs.define(kw_only=True, eq=False)
class VirtualSerialPort(VirtualDevice):
    """Data object type ``VirtualSerialPort`` (vmodl ``vim.vm.device.VirtualSerialPort``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSerialPort/
    """
    yield_on_poll: bool

@attrs.define(kw_only=True, eq=False)
class VirtualSerialPortDeviceBackingInfo(VirtualDeviceDeviceBackingInfo):
    """Data object type ``VirtualSerialPortDeviceBackingInfo`` (vmodl
    ``vim.vm.device.VirtualSerialPort.DeviceBackingInfo``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSerialPortDeviceBackingInfo/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualSerialPortDeviceBackingOption(VirtualDeviceDeviceBackingOption):
    """Data object type ``VirtualSerialPortDeviceBackingOption`` (vmodl
    ``vim.vm.device.VirtualSerialPortOption.DeviceBackingOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSerialPortDeviceBackingOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualSerialPortFileBackingInfo(VirtualDeviceFileBackingInfo):
    """Data object type ``VirtualSerialPortFileBackingInfo`` (vmodl
    ``vim.vm.device.VirtualSerialPort.FileBackingInfo``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSerialPortFileBackingInfo/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualSerialPortFileBackingOption(VirtualDeviceFileBackingOption):
    """Data object type ``VirtualSerialPortFileBackingOption`` (vmodl
    ``vim.vm.device.VirtualSerialPortOption.FileBackingOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSerialPortFileBackingOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualSerialPortOption(VirtualDeviceOption):
    """Data object type ``VirtualSerialPortOption`` (vmodl ``vim.vm.device.VirtualSerialPortOption``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSerialPortOption/
    """
    yield_on_poll: BoolOption

@attrs.define(kw_only=True, eq=False)
class VirtualSerialPortPipeBackingInfo(VirtualDevicePipeBackingInfo):
    """Data object type ``VirtualSerialPortPipeBackingInfo`` (vmodl
    ``vim.vm.device.VirtualSerialPort.PipeBackingInfo``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSerialPortPipeBackingInfo/
    """
    endpoint: str
    no_rx_loss: bool | None = None

@attrs.define(kw_only=True, eq=False)
class VirtualSerialPortPipeBackingOption(VirtualDevicePipeBackingOption):
    """Data object type ``VirtualSerialPortPipeBackingOption`` (vmodl
    ``vim.vm.device.VirtualSerialPortOption.PipeBackingOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSerialPortPipeBackingOption/
    """
    endpoint: ChoiceOption
    no_rx_loss: BoolOption

@attrs.define(kw_only=True, eq=False)
class VirtualSerialPortThinPrintBackingInfo(VirtualDeviceBackingInfo):
    """Data object type ``VirtualSerialPortThinPrintBackingInfo`` (vmodl
    ``vim.vm.device.VirtualSerialPort.ThinPrintBackingInfo``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSerialPortThinPrintBackingInfo/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualSerialPortThinPrintBackingOption(VirtualDeviceBackingOption):
    """Data object type ``VirtualSerialPortThinPrintBackingOption`` (vmodl
    ``vim.vm.device.VirtualSerialPortOption.ThinPrintBackingOption``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSerialPortThinPrintBackingOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualSerialPortURIBackingInfo(VirtualDeviceURIBackingInfo):
    """Data object type ``VirtualSerialPortURIBackingInfo`` (vmodl
    ``vim.vm.device.VirtualSerialPort.URIBackingInfo``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSerialPortURIBackingInfo/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualSerialPortURIBackingOption(VirtualDeviceURIBackingOption):
    """Data object type ``VirtualSerialPortURIBackingOption`` (vmodl
    ``vim.vm.device.VirtualSerialPortOption.URIBackingOption``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSerialPortURIBackingOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualSoundBlaster16(VirtualSoundCard):
    """Data object type ``VirtualSoundBlaster16`` (vmodl ``vim.vm.device.VirtualSoundBlaster16``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSoundBlaster16/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualSoundBlaster16Option(VirtualSoundCardOption):
    """Data object type ``VirtualSoundBlaster16Option`` (vmodl
    ``vim.vm.device.VirtualSoundBlaster16Option``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSoundBlaster16Option/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualSoundCard(VirtualDevice):
    """Data object type ``VirtualSoundCard`` (vmodl ``vim.vm.device.VirtualSoundCard``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSoundCard/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualSoundCardDeviceBackingInfo(VirtualDeviceDeviceBackingInfo):
    """Data object type ``VirtualSoundCardDeviceBackingInfo`` (vmodl
    ``vim.vm.device.VirtualSoundCard.DeviceBackingInfo``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSoundCardDeviceBackingInfo/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualSoundCardDeviceBackingOption(VirtualDeviceDeviceBackingOption):
    """Data object type ``VirtualSoundCardDeviceBackingOption`` (vmodl
    ``vim.vm.device.VirtualSoundCardOption.DeviceBackingOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSoundCardDeviceBackingOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualSoundCardOption(VirtualDeviceOption):
    """Data object type ``VirtualSoundCardOption`` (vmodl ``vim.vm.device.VirtualSoundCardOption``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSoundCardOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualSriovEthernetCard(VirtualEthernetCard):
    """Data object type ``VirtualSriovEthernetCard`` (vmodl
    ``vim.vm.device.VirtualSriovEthernetCard``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSriovEthernetCard/
    """
    allow_guest_os_mtu_change: bool | None = None
    sriov_backing: VirtualSriovEthernetCardSriovBackingInfo | None = None
    dvx_backing_info: VirtualPCIPassthroughDvxBackingInfo | None = None
    """Since 8.0.0.1."""

@attrs.define(kw_only=True, eq=False)
class VirtualSriovEthernetCardOption(VirtualEthernetCardOption):
    """Data object type ``VirtualSriovEthernetCardOption`` (vmodl
    ``vim.vm.device.VirtualSriovEthernetCardOption``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSriovEthernetCardOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualSriovEthernetCardSriovBackingInfo(VirtualDeviceBackingInfo):
    """Data object type ``VirtualSriovEthernetCardSriovBackingInfo`` (vmodl
    ``vim.vm.device.VirtualSriovEthernetCard.SriovBackingInfo``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSriovEthernetCardSriovBackingInfo/
    """
    physical_function_backing: VirtualPCIPassthroughDeviceBackingInfo | None = None
    virtual_function_backing: VirtualPCIPassthroughDeviceBackingInfo | None = None
    virtual_function_index: int | None = None

@attrs.define(kw_only=True, eq=False)
class VirtualSriovEthernetCardSriovBackingOption(VirtualDeviceBackingOption):
    """Data object type ``VirtualSriovEthernetCardSriovBackingOption`` (vmodl
    ``vim.vm.device.VirtualSriovEthernetCardOption.SriovBackingOption``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSriovEthernetCardSriovBackingOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualTPM(VirtualDevice):
    """Data object type ``VirtualTPM`` (vmodl ``vim.vm.device.VirtualTPM``). Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualTPM/
    """
    endorsement_key_certificate_signing_request: list[bytes] | None = None
    endorsement_key_certificate: list[bytes] | None = None

@attrs.define(kw_only=True, eq=False)
class VirtualTPMOption(VirtualDeviceOption):
    """Data object type ``VirtualTPMOption`` (vmodl ``vim.vm.device.VirtualTPMOption``). Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualTPMOption/
    """
    supported_firmware: list[str] | None = None

@attrs.define(kw_only=True, eq=False)
class VirtualUSB(VirtualDevice):
    """Data object type ``VirtualUSB`` (vmodl ``vim.vm.device.VirtualUSB``). Since 2.0.

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

@attrs.define(kw_only=True, eq=False)
class VirtualUSBController(VirtualController):
    """Data object type ``VirtualUSBController`` (vmodl ``vim.vm.device.VirtualUSBController``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualUSBController/
    """
    auto_connect_devices: bool | None = None
    ehci_enabled: bool | None = None
    """Since 2.5."""

@attrs.define(kw_only=True, eq=False)
class VirtualUSBControllerOption(VirtualControllerOption):
    """Data object type ``VirtualUSBControllerOption`` (vmodl
    ``vim.vm.device.VirtualUSBControllerOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualUSBControllerOption/
    """
    auto_connect_devices: BoolOption
    ehci_supported: BoolOption
    """Since 2.5."""
    supported_speeds: list[str]
    """Since 5.0."""

@attrs.define(kw_only=True, eq=False)
class VirtualUSBControllerPciBusSlotInfo(VirtualDevicePciBusSlotInfo):
    """Data object type ``VirtualUSBControllerPciBusSlotInfo`` (vmodl
    ``vim.vm.device.VirtualUSBController.PciBusSlotInfo``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualUSBControllerPciBusSlotInfo/
    """
    ehci_pci_slot_number: int | None = None

@attrs.define(kw_only=True, eq=False)
class VirtualUSBOption(VirtualDeviceOption):
    """Data object type ``VirtualUSBOption`` (vmodl ``vim.vm.device.VirtualUSBOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualUSBOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualUSBRemoteClientBackingInfo(VirtualDeviceRemoteDeviceBackingInfo):
    """Data object type ``VirtualUSBRemoteClientBackingInfo`` (vmodl
    ``vim.vm.device.VirtualUSB.RemoteClientBackingInfo``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualUSBRemoteClientBackingInfo/
    """
    hostname: str

@attrs.define(kw_only=True, eq=False)
class VirtualUSBRemoteClientBackingOption(VirtualDeviceRemoteDeviceBackingOption):
    """Data object type ``VirtualUSBRemoteClientBackingOption`` (vmodl
    ``vim.vm.device.VirtualUSBOption.RemoteClientBackingOption``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualUSBRemoteClientBackingOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualUSBRemoteHostBackingInfo(VirtualDeviceDeviceBackingInfo):
    """Data object type ``VirtualUSBRemoteHostBackingInfo`` (vmodl
    ``vim.vm.device.VirtualUSB.RemoteHostBackingInfo``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualUSBRemoteHostBackingInfo/
    """
    hostname: str

@attrs.define(kw_only=True, eq=False)
class VirtualUSBRemoteHostBackingOption(VirtualDeviceDeviceBackingOption):
    """Data object type ``VirtualUSBRemoteHostBackingOption`` (vmodl
    ``vim.vm.device.VirtualUSBOption.RemoteHostBackingOption``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualUSBRemoteHostBackingOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualUSBUSBBackingInfo(VirtualDeviceDeviceBackingInfo):
    """Data object type ``VirtualUSBUSBBackingInfo`` (vmodl
    ``vim.vm.device.VirtualUSB.USBBackingInfo``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualUSBUSBBackingInfo/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualUSBUSBBackingOption(VirtualDeviceDeviceBackingOption):
    """Data object type ``VirtualUSBUSBBackingOption`` (vmodl
    ``vim.vm.device.VirtualUSBOption.USBBackingOption``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualUSBUSBBackingOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualUSBXHCIController(VirtualController):
    """Data object type ``VirtualUSBXHCIController`` (vmodl
    ``vim.vm.device.VirtualUSBXHCIController``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualUSBXHCIController/
    """
    auto_connect_devices: bool | None = None

@attrs.define(kw_only=True, eq=False)
class VirtualUSBXHCIControllerOption(VirtualControllerOption):
    """Data object type ``VirtualUSBXHCIControllerOption`` (vmodl
    ``vim.vm.device.VirtualUSBXHCIControllerOption``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualUSBXHCIControllerOption/
    """
    auto_connect_devices: BoolOption
    supported_speeds: list[str]

@attrs.define(kw_only=True, eq=False)
class VirtualVMIROMOption(VirtualDeviceOption):
    """Data object type ``VirtualVMIROMOption`` (vmodl ``vim.vm.device.VirtualVMIROMOption``). Since
    2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualVMIROMOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualVideoCardOption(VirtualDeviceOption):
    """Data object type ``VirtualVideoCardOption`` (vmodl ``vim.vm.device.VirtualVideoCardOption``).
    Since 2.0.

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

@attrs.define(kw_only=True, eq=False)
class VirtualVmxnet(VirtualEthernetCard):
    """Data object type ``VirtualVmxnet`` (vmodl ``vim.vm.device.VirtualVmxnet``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualVmxnet/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualVmxnet2(VirtualVmxnet):
    """Data object type ``VirtualVmxnet2`` (vmodl ``vim.vm.device.VirtualVmxnet2``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualVmxnet2/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualVmxnet2Option(VirtualVmxnetOption):
    """Data object type ``VirtualVmxnet2Option`` (vmodl ``vim.vm.device.VirtualVmxnet2Option``). Since
    2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualVmxnet2Option/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualVmxnet3(VirtualVmxnet):
    """Data object type ``VirtualVmxnet3`` (vmodl ``vim.vm.device.VirtualVmxnet3``). Since 2.5u2server.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualVmxnet3/
    """
    uptv2_enabled: bool | None = None
    """Since 8.0.0.1."""

@attrs.define(kw_only=True, eq=False)
class VirtualVmxnet3Option(VirtualVmxnetOption):
    """Data object type ``VirtualVmxnet3Option`` (vmodl ``vim.vm.device.VirtualVmxnet3Option``). Since
    2.5u2server.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualVmxnet3Option/
    """
    uptv2_enabled: BoolOption | None = None
    """Since 8.0.0.1."""

@attrs.define(kw_only=True, eq=False)
class VirtualVmxnet3Vrdma(VirtualVmxnet3):
    """Data object type ``VirtualVmxnet3Vrdma`` (vmodl ``vim.vm.device.VirtualVmxnet3Vrdma``). Since
    6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualVmxnet3Vrdma/
    """
    device_protocol: str | None = None
    """Since 6.7."""

@attrs.define(kw_only=True, eq=False)
class VirtualVmxnet3VrdmaOption(VirtualVmxnet3Option):
    """Data object type ``VirtualVmxnet3VrdmaOption`` (vmodl
    ``vim.vm.device.VirtualVmxnet3VrdmaOption``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualVmxnet3VrdmaOption/
    """
    device_protocol: ChoiceOption | None = None
    """Since 6.7."""

@attrs.define(kw_only=True, eq=False)
class VirtualVmxnetOption(VirtualEthernetCardOption):
    """Data object type ``VirtualVmxnetOption`` (vmodl ``vim.vm.device.VirtualVmxnetOption``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualVmxnetOption/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualWDT(VirtualDevice):
    """Data object type ``VirtualWDT`` (vmodl ``vim.vm.device.VirtualWDT``). Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualWDT/
    """
    run_on_boot: bool
    running: bool

@attrs.define(kw_only=True, eq=False)
class VirtualWDTOption(VirtualDeviceOption):
    """Data object type ``VirtualWDTOption`` (vmodl ``vim.vm.device.VirtualWDTOption``). Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualWDTOption/
    """
    run_on_boot: BoolOption
