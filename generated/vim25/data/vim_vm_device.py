# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.vm.device``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import data_types

TYPES = {
    "HostDiskMappingInfo": (
        "HostDiskMappingInfo", None, "vim.vm.device.HostDiskMappingInfo", "2.0", "",
        ("physical_partition", "physicalPartition", "HostDiskMappingPartitionInfo?", "2.0"),
        ("name", "name", "string", "2.0"),
        ("exclusive", "exclusive", "boolean?", "2.0"),
    ),
    "HostDiskMappingOption": (
        "HostDiskMappingOption", None, "vim.vm.device.HostDiskMappingOption", "2.0", "",
        ("physical_partition", "physicalPartition", "HostDiskMappingPartitionOption[]?", "2.0"),
        ("name", "name", "string", "2.0"),
    ),
    "HostDiskMappingPartitionInfo": (
        "HostDiskMappingPartitionInfo", None, "vim.vm.device.HostDiskMappingInfo.PartitionInfo", "2.0", "",
        ("name", "name", "string", "2.0"),
        ("file_system", "fileSystem", "string", "2.0"),
        ("capacity_in_kb", "capacityInKb", "long", "2.0"),
    ),
    "HostDiskMappingPartitionOption": (
        "HostDiskMappingPartitionOption", None, "vim.vm.device.HostDiskMappingOption.PartitionOption", "2.0", "",
        ("name", "name", "string", "2.0"),
        ("file_system", "fileSystem", "string", "2.0"),
        ("capacity_in_kb", "capacityInKb", "long", "2.0"),
    ),
    "ParaVirtualSCSIController": (
        "ParaVirtualSCSIController", "VirtualSCSIController", "vim.vm.device.ParaVirtualSCSIController", "2.5u2server", "",
    ),
    "ParaVirtualSCSIControllerOption": (
        "ParaVirtualSCSIControllerOption", "VirtualSCSIControllerOption", "vim.vm.device.ParaVirtualSCSIControllerOption", "2.5u2server", "",
    ),
    "VirtualAHCIController": (
        "VirtualAHCIController", "VirtualSATAController", "vim.vm.device.VirtualAHCIController", "5.5", "",
    ),
    "VirtualAHCIControllerOption": (
        "VirtualAHCIControllerOption", "VirtualSATAControllerOption", "vim.vm.device.VirtualAHCIControllerOption", "5.5", "",
    ),
    "VirtualBusLogicController": (
        "VirtualBusLogicController", "VirtualSCSIController", "vim.vm.device.VirtualBusLogicController", "2.0", "",
    ),
    "VirtualBusLogicControllerOption": (
        "VirtualBusLogicControllerOption", "VirtualSCSIControllerOption", "vim.vm.device.VirtualBusLogicControllerOption", "2.0", "",
    ),
    "VirtualCdrom": (
        "VirtualCdrom", "VirtualDevice", "vim.vm.device.VirtualCdrom", "2.0", "",
    ),
    "VirtualCdromAtapiBackingInfo": (
        "VirtualCdromAtapiBackingInfo", "VirtualDeviceDeviceBackingInfo", "vim.vm.device.VirtualCdrom.AtapiBackingInfo", "2.0", "",
    ),
    "VirtualCdromAtapiBackingOption": (
        "VirtualCdromAtapiBackingOption", "VirtualDeviceDeviceBackingOption", "vim.vm.device.VirtualCdromOption.AtapiBackingOption", "2.0", "",
    ),
    "VirtualCdromIsoBackingInfo": (
        "VirtualCdromIsoBackingInfo", "VirtualDeviceFileBackingInfo", "vim.vm.device.VirtualCdrom.IsoBackingInfo", "2.0", "",
    ),
    "VirtualCdromIsoBackingOption": (
        "VirtualCdromIsoBackingOption", "VirtualDeviceFileBackingOption", "vim.vm.device.VirtualCdromOption.IsoBackingOption", "2.0", "",
    ),
    "VirtualCdromOption": (
        "VirtualCdromOption", "VirtualDeviceOption", "vim.vm.device.VirtualCdromOption", "2.0", "",
    ),
    "VirtualCdromPassthroughBackingInfo": (
        "VirtualCdromPassthroughBackingInfo", "VirtualDeviceDeviceBackingInfo", "vim.vm.device.VirtualCdrom.PassthroughBackingInfo", "2.0", "",
        ("exclusive", "exclusive", "boolean", "2.0"),
    ),
    "VirtualCdromPassthroughBackingOption": (
        "VirtualCdromPassthroughBackingOption", "VirtualDeviceDeviceBackingOption", "vim.vm.device.VirtualCdromOption.PassthroughBackingOption", "2.0", "",
        ("exclusive", "exclusive", "BoolOption", "2.0"),
    ),
    "VirtualCdromRemoteAtapiBackingInfo": (
        "VirtualCdromRemoteAtapiBackingInfo", "VirtualDeviceRemoteDeviceBackingInfo", "vim.vm.device.VirtualCdrom.RemoteAtapiBackingInfo", "2.0", "",
    ),
    "VirtualCdromRemoteAtapiBackingOption": (
        "VirtualCdromRemoteAtapiBackingOption", "VirtualDeviceDeviceBackingOption", "vim.vm.device.VirtualCdromOption.RemoteAtapiBackingOption", "2.0", "",
    ),
    "VirtualCdromRemotePassthroughBackingInfo": (
        "VirtualCdromRemotePassthroughBackingInfo", "VirtualDeviceRemoteDeviceBackingInfo", "vim.vm.device.VirtualCdrom.RemotePassthroughBackingInfo", "2.0", "",
        ("exclusive", "exclusive", "boolean", "2.0"),
    ),
    "VirtualCdromRemotePassthroughBackingOption": (
        "VirtualCdromRemotePassthroughBackingOption", "VirtualDeviceRemoteDeviceBackingOption", "vim.vm.device.VirtualCdromOption.RemotePassthroughBackingOption", "2.0", "",
        ("exclusive", "exclusive", "BoolOption", "2.0"),
    ),
    "VirtualController": (
        "VirtualController", "VirtualDevice", "vim.vm.device.VirtualController", "2.0", "",
        ("bus_number", "busNumber", "int", "2.0"),
        ("device", "device", "int[]?", "2.0"),
    ),
    "VirtualControllerOption": (
        "VirtualControllerOption", "VirtualDeviceOption", "vim.vm.device.VirtualControllerOption", "2.0", "",
        ("devices", "devices", "IntOption", "2.0"),
        ("supported_device", "supportedDevice", "string[]?", "2.0"),
    ),
    "VirtualDevice": (
        "VirtualDevice", None, "vim.vm.device.VirtualDevice", "2.0", "",
        ("key", "key", "int", "2.0"),
        ("device_info", "deviceInfo", "Description?", "2.0"),
        ("backing", "backing", "VirtualDeviceBackingInfo?", "2.0"),
        ("connectable", "connectable", "VirtualDeviceConnectInfo?", "2.0"),
        ("slot_info", "slotInfo", "VirtualDeviceBusSlotInfo?", "5.1"),
        ("controller_key", "controllerKey", "int?", "2.0"),
        ("unit_number", "unitNumber", "int?", "2.0"),
        ("numa_node", "numaNode", "int?", "8.0.0.1"),
        ("device_group_info", "deviceGroupInfo", "VirtualDeviceDeviceGroupInfo?", "8.0.0.1"),
    ),
    "VirtualDeviceBackingInfo": (
        "VirtualDeviceBackingInfo", None, "vim.vm.device.VirtualDevice.BackingInfo", "2.0", "",
    ),
    "VirtualDeviceBackingOption": (
        "VirtualDeviceBackingOption", None, "vim.vm.device.VirtualDeviceOption.BackingOption", "2.0", "",
        ("type", "type", "string", "2.0"),
    ),
    "VirtualDeviceBusSlotInfo": (
        "VirtualDeviceBusSlotInfo", None, "vim.vm.device.VirtualDevice.BusSlotInfo", "5.1", "",
    ),
    "VirtualDeviceBusSlotOption": (
        "VirtualDeviceBusSlotOption", None, "vim.vm.device.VirtualDeviceOption.BusSlotOption", "5.1", "",
        ("type", "type", "string", "5.1"),
    ),
    "VirtualDeviceConfigSpec": (
        "VirtualDeviceConfigSpec", None, "vim.vm.device.VirtualDeviceSpec", "2.0", "",
        ("operation", "operation", "VirtualDeviceConfigSpecOperation?", "2.0"),
        ("file_operation", "fileOperation", "VirtualDeviceConfigSpecFileOperation?", "2.0"),
        ("device", "device", "VirtualDevice", "2.0"),
        ("profile", "profile", "VirtualMachineProfileSpec[]?", "5.5"),
        ("backing", "backing", "VirtualDeviceConfigSpecBackingSpec?", "6.5"),
        ("filter_spec", "filterSpec", "VirtualMachineBaseIndependentFilterSpec[]?", "7.0.2.1"),
        ("change_mode", "changeMode", "string?", "8.0.0.1"),
    ),
    "VirtualDeviceConfigSpecBackingSpec": (
        "VirtualDeviceConfigSpecBackingSpec", None, "vim.vm.device.VirtualDeviceSpec.BackingSpec", "6.5", "",
        ("parent", "parent", "VirtualDeviceConfigSpecBackingSpec?", "6.5"),
        ("crypto", "crypto", "CryptoSpec?", "6.5"),
    ),
    "VirtualDeviceConnectInfo": (
        "VirtualDeviceConnectInfo", None, "vim.vm.device.VirtualDevice.ConnectInfo", "2.0", "",
        ("migrate_connect", "migrateConnect", "string?", "6.7"),
        ("start_connected", "startConnected", "boolean", "2.0"),
        ("allow_guest_control", "allowGuestControl", "boolean", "2.0"),
        ("connected", "connected", "boolean", "2.0"),
        ("status", "status", "string?", "4.0"),
    ),
    "VirtualDeviceConnectOption": (
        "VirtualDeviceConnectOption", None, "vim.vm.device.VirtualDeviceOption.ConnectOption", "2.0", "",
        ("start_connected", "startConnected", "BoolOption", "2.0"),
        ("allow_guest_control", "allowGuestControl", "BoolOption", "2.0"),
    ),
    "VirtualDeviceDeviceBackingInfo": (
        "VirtualDeviceDeviceBackingInfo", "VirtualDeviceBackingInfo", "vim.vm.device.VirtualDevice.DeviceBackingInfo", "2.0", "",
        ("device_name", "deviceName", "string", "2.0"),
        ("use_auto_detect", "useAutoDetect", "boolean?", "2.5"),
    ),
    "VirtualDeviceDeviceBackingOption": (
        "VirtualDeviceDeviceBackingOption", "VirtualDeviceBackingOption", "vim.vm.device.VirtualDeviceOption.DeviceBackingOption", "2.0", "",
        ("auto_detect_available", "autoDetectAvailable", "BoolOption", "2.5"),
    ),
    "VirtualDeviceDeviceGroupInfo": (
        "VirtualDeviceDeviceGroupInfo", None, "vim.vm.device.VirtualDevice.DeviceGroupInfo", "8.0.0.1", "",
        ("group_instance_key", "groupInstanceKey", "int", "8.0.0.1"),
        ("sequence_id", "sequenceId", "int", "8.0.0.1"),
    ),
    "VirtualDeviceFileBackingInfo": (
        "VirtualDeviceFileBackingInfo", "VirtualDeviceBackingInfo", "vim.vm.device.VirtualDevice.FileBackingInfo", "2.0", "",
        ("file_name", "fileName", "string", "2.0"),
        ("datastore", "datastore", "ManagedObjectReference?", "2.0", False, "Datastore"),
        ("backing_object_id", "backingObjectId", "string?", "5.5"),
    ),
    "VirtualDeviceFileBackingOption": (
        "VirtualDeviceFileBackingOption", "VirtualDeviceBackingOption", "vim.vm.device.VirtualDeviceOption.FileBackingOption", "2.0", "",
        ("file_name_extensions", "fileNameExtensions", "ChoiceOption?", "2.0"),
    ),
    "VirtualDeviceOption": (
        "VirtualDeviceOption", None, "vim.vm.device.VirtualDeviceOption", "2.0", "",
        ("type", "type", "string", "2.0"),
        ("connect_option", "connectOption", "VirtualDeviceConnectOption?", "2.0"),
        ("bus_slot_option", "busSlotOption", "VirtualDeviceBusSlotOption?", "5.1"),
        ("controller_type", "controllerType", "string?", "2.0"),
        ("auto_assign_controller", "autoAssignController", "BoolOption?", "2.0"),
        ("backing_option", "backingOption", "VirtualDeviceBackingOption[]?", "2.0"),
        ("default_backing_option_index", "defaultBackingOptionIndex", "int?", "2.0"),
        ("licensing_limit", "licensingLimit", "string[]?", "2.0"),
        ("deprecated", "deprecated", "boolean", "2.0"),
        ("plug_and_play", "plugAndPlay", "boolean", "2.0"),
        ("hot_remove_supported", "hotRemoveSupported", "boolean", "2.5u2server"),
        ("numa_supported", "numaSupported", "boolean?", "8.0.0.1"),
    ),
    "VirtualDevicePciBusSlotInfo": (
        "VirtualDevicePciBusSlotInfo", "VirtualDeviceBusSlotInfo", "vim.vm.device.VirtualDevice.PciBusSlotInfo", "5.1", "",
        ("pci_slot_number", "pciSlotNumber", "int", "5.1"),
    ),
    "VirtualDevicePipeBackingInfo": (
        "VirtualDevicePipeBackingInfo", "VirtualDeviceBackingInfo", "vim.vm.device.VirtualDevice.PipeBackingInfo", "2.0", "",
        ("pipe_name", "pipeName", "string", "2.0"),
    ),
    "VirtualDevicePipeBackingOption": (
        "VirtualDevicePipeBackingOption", "VirtualDeviceBackingOption", "vim.vm.device.VirtualDeviceOption.PipeBackingOption", "2.0", "",
    ),
    "VirtualDeviceRemoteDeviceBackingInfo": (
        "VirtualDeviceRemoteDeviceBackingInfo", "VirtualDeviceBackingInfo", "vim.vm.device.VirtualDevice.RemoteDeviceBackingInfo", "2.0", "",
        ("device_name", "deviceName", "string", "2.0"),
        ("use_auto_detect", "useAutoDetect", "boolean?", "2.5"),
    ),
    "VirtualDeviceRemoteDeviceBackingOption": (
        "VirtualDeviceRemoteDeviceBackingOption", "VirtualDeviceBackingOption", "vim.vm.device.VirtualDeviceOption.RemoteDeviceBackingOption", "2.0", "",
        ("auto_detect_available", "autoDetectAvailable", "BoolOption", "2.5"),
    ),
    "VirtualDeviceURIBackingInfo": (
        "VirtualDeviceURIBackingInfo", "VirtualDeviceBackingInfo", "vim.vm.device.VirtualDevice.URIBackingInfo", "4.1", "",
        ("service_uri", "serviceURI", "string", "4.1"),
        ("direction", "direction", "string", "4.1"),
        ("proxy_uri", "proxyURI", "string?", "4.1"),
    ),
    "VirtualDeviceURIBackingOption": (
        "VirtualDeviceURIBackingOption", "VirtualDeviceBackingOption", "vim.vm.device.VirtualDeviceOption.URIBackingOption", "4.1", "",
        ("directions", "directions", "ChoiceOption", "4.1"),
    ),
    "VirtualDisk": (
        "VirtualDisk", "VirtualDevice", "vim.vm.device.VirtualDisk", "2.0", "",
        ("capacity_in_kb", "capacityInKB", "long", "2.0", False, None, "Deprecated since 5.5: use VirtualDisk.capacityInBytes."),
        ("capacity_in_bytes", "capacityInBytes", "long?", "5.5"),
        ("shares", "shares", "SharesInfo?", "2.0", False, None, "Deprecated since 4.1: use StorageIOAllocationInfo.shares."),
        ("storage_io_allocation", "storageIOAllocation", "StorageIOAllocationInfo?", "4.1", False, None, "Deprecated since 6.5."),
        ("disk_object_id", "diskObjectId", "string?", "5.5", False, None, "Deprecated since 6.5: use VirtualDisk.vDiskId."),
        ("v_flash_cache_config_info", "vFlashCacheConfigInfo", "VirtualDiskVFlashCacheConfigInfo?", "5.5", False, None, "Deprecated since 7.0."),
        ("iofilter", "iofilter", "string[]?", "6.0"),
        ("v_disk_id", "vDiskId", "ID?", "6.5"),
        ("v_disk_version", "vDiskVersion", "int?", "8.0.1.0"),
        ("native_unmanaged_linked_clone", "nativeUnmanagedLinkedClone", "boolean?", "6.7"),
        ("independent_filters", "independentFilters", "VirtualMachineBaseIndependentFilterSpec[]?", "7.0.2.1"),
        ("guest_read_only", "guestReadOnly", "boolean?", "8.0.2.0"),
    ),
    "VirtualDiskConfigSpec": (
        "VirtualDiskConfigSpec", "VirtualDeviceConfigSpec", "vim.vm.device.VirtualDiskSpec", "5.5", "",
        ("disk_move_type", "diskMoveType", "string?", "6.0"),
        ("migrate_cache", "migrateCache", "boolean?", "5.5", False, None, "Deprecated since 7.0."),
    ),
    "VirtualDiskDeltaDiskFormatsSupported": (
        "VirtualDiskDeltaDiskFormatsSupported", None, "vim.vm.device.VirtualDiskOption.DeltaDiskFormatsSupported", "5.1", "",
        ("datastore_type", "datastoreType", "string", "5.1"),
        ("delta_disk_format", "deltaDiskFormat", "ChoiceOption", "5.1"),
    ),
    "VirtualDiskFlatVer1BackingInfo": (
        "VirtualDiskFlatVer1BackingInfo", "VirtualDeviceFileBackingInfo", "vim.vm.device.VirtualDisk.FlatVer1BackingInfo", "2.0", "",
        ("disk_mode", "diskMode", "string", "2.0"),
        ("split", "split", "boolean?", "2.0"),
        ("write_through", "writeThrough", "boolean?", "2.0"),
        ("content_id", "contentId", "string?", "4.0"),
        ("parent", "parent", "VirtualDiskFlatVer1BackingInfo?", "4.0"),
    ),
    "VirtualDiskFlatVer1BackingOption": (
        "VirtualDiskFlatVer1BackingOption", "VirtualDeviceFileBackingOption", "vim.vm.device.VirtualDiskOption.FlatVer1BackingOption", "2.0", "",
        ("disk_mode", "diskMode", "ChoiceOption", "2.0"),
        ("split", "split", "BoolOption", "2.0"),
        ("write_through", "writeThrough", "BoolOption", "2.0"),
        ("growable", "growable", "boolean", "2.0"),
    ),
    "VirtualDiskFlatVer2BackingInfo": (
        "VirtualDiskFlatVer2BackingInfo", "VirtualDeviceFileBackingInfo", "vim.vm.device.VirtualDisk.FlatVer2BackingInfo", "2.0", "",
        ("disk_mode", "diskMode", "string", "2.0"),
        ("split", "split", "boolean?", "2.0"),
        ("write_through", "writeThrough", "boolean?", "2.0"),
        ("thin_provisioned", "thinProvisioned", "boolean?", "2.0"),
        ("eagerly_scrub", "eagerlyScrub", "boolean?", "4.0"),
        ("uuid", "uuid", "string?", "2.5"),
        ("content_id", "contentId", "string?", "4.0"),
        ("change_id", "changeId", "string?", "4.0"),
        ("parent", "parent", "VirtualDiskFlatVer2BackingInfo?", "4.0"),
        ("delta_disk_format", "deltaDiskFormat", "string?", "5.0"),
        ("digest_enabled", "digestEnabled", "boolean?", "5.0"),
        ("delta_grain_size", "deltaGrainSize", "int?", "5.1"),
        ("delta_disk_format_variant", "deltaDiskFormatVariant", "string?", "6.0"),
        ("sharing", "sharing", "string?", "6.0"),
        ("key_id", "keyId", "CryptoKeyId?", "6.5"),
    ),
    "VirtualDiskFlatVer2BackingOption": (
        "VirtualDiskFlatVer2BackingOption", "VirtualDeviceFileBackingOption", "vim.vm.device.VirtualDiskOption.FlatVer2BackingOption", "2.0", "",
        ("disk_mode", "diskMode", "ChoiceOption", "2.0"),
        ("split", "split", "BoolOption", "2.0"),
        ("write_through", "writeThrough", "BoolOption", "2.0"),
        ("growable", "growable", "boolean", "2.0"),
        ("hot_growable", "hotGrowable", "boolean", "2.5"),
        ("uuid", "uuid", "boolean", "2.5"),
        ("thin_provisioned", "thinProvisioned", "BoolOption", "4.0"),
        ("eagerly_scrub", "eagerlyScrub", "BoolOption", "4.0"),
        ("delta_disk_format", "deltaDiskFormat", "ChoiceOption", "5.0", False, None, "Deprecated since 5.1: use VirtualDiskFlatVer2BackingOption.deltaDiskFormatsSupported."),
        ("delta_disk_formats_supported", "deltaDiskFormatsSupported", "VirtualDiskDeltaDiskFormatsSupported[]", "5.1"),
    ),
    "VirtualDiskId": (
        "VirtualDiskId", None, "vim.vm.device.VirtualDiskId", "5.0", "",
        ("vm", "vm", "ManagedObjectReference", "5.0", False, "VirtualMachine"),
        ("disk_id", "diskId", "int", "5.0"),
    ),
    "VirtualDiskLocalPMemBackingInfo": (
        "VirtualDiskLocalPMemBackingInfo", "VirtualDeviceFileBackingInfo", "vim.vm.device.VirtualDisk.LocalPMemBackingInfo", "6.7", "",
        ("disk_mode", "diskMode", "string", "6.7"),
        ("uuid", "uuid", "string?", "6.7"),
        ("volume_uuid", "volumeUUID", "string?", "6.7"),
        ("content_id", "contentId", "string?", "6.7"),
    ),
    "VirtualDiskLocalPMemBackingOption": (
        "VirtualDiskLocalPMemBackingOption", "VirtualDeviceFileBackingOption", "vim.vm.device.VirtualDiskOption.LocalPMemBackingOption", "6.7", "",
        ("disk_mode", "diskMode", "ChoiceOption", "6.7"),
        ("growable", "growable", "boolean", "6.7"),
        ("hot_growable", "hotGrowable", "boolean", "6.7"),
        ("uuid", "uuid", "boolean", "6.7"),
    ),
    "VirtualDiskOption": (
        "VirtualDiskOption", "VirtualDeviceOption", "vim.vm.device.VirtualDiskOption", "2.0", "",
        ("capacity_in_kb", "capacityInKB", "LongOption", "2.0"),
        ("io_allocation_option", "ioAllocationOption", "StorageIOAllocationOption", "4.1", False, None, "Deprecated since 8.0."),
        ("v_flash_cache_config_option", "vFlashCacheConfigOption", "VirtualDiskOptionVFlashCacheConfigOption?", "5.5", False, None, "Deprecated since 7.0."),
    ),
    "VirtualDiskOptionVFlashCacheConfigOption": (
        "VirtualDiskOptionVFlashCacheConfigOption", None, "vim.vm.device.VirtualDiskOption.VFlashCacheConfigOption", "5.5", "", "Deprecated since 7.0.",
        ("cache_consistency_type", "cacheConsistencyType", "ChoiceOption", "5.5"),
        ("cache_mode", "cacheMode", "ChoiceOption", "5.5"),
        ("reservation_in_mb", "reservationInMB", "LongOption", "5.5"),
        ("block_size_in_kb", "blockSizeInKB", "LongOption", "5.5"),
    ),
    "VirtualDiskPartitionedRawDiskVer2BackingInfo": (
        "VirtualDiskPartitionedRawDiskVer2BackingInfo", "VirtualDiskRawDiskVer2BackingInfo", "vim.vm.device.VirtualDisk.PartitionedRawDiskVer2BackingInfo", "2.0", "",
        ("partition", "partition", "int[]", "2.0"),
    ),
    "VirtualDiskPartitionedRawDiskVer2BackingOption": (
        "VirtualDiskPartitionedRawDiskVer2BackingOption", "VirtualDiskRawDiskVer2BackingOption", "vim.vm.device.VirtualDiskOption.PartitionedRawDiskVer2BackingOption", "2.0", "",
    ),
    "VirtualDiskRawDiskMappingVer1BackingInfo": (
        "VirtualDiskRawDiskMappingVer1BackingInfo", "VirtualDeviceFileBackingInfo", "vim.vm.device.VirtualDisk.RawDiskMappingVer1BackingInfo", "2.0", "",
        ("lun_uuid", "lunUuid", "string?", "2.0"),
        ("device_name", "deviceName", "string?", "2.0"),
        ("compatibility_mode", "compatibilityMode", "string?", "2.0"),
        ("disk_mode", "diskMode", "string?", "2.0"),
        ("uuid", "uuid", "string?", "2.5"),
        ("content_id", "contentId", "string?", "4.0"),
        ("change_id", "changeId", "string?", "4.0"),
        ("parent", "parent", "VirtualDiskRawDiskMappingVer1BackingInfo?", "4.0"),
        ("delta_disk_format", "deltaDiskFormat", "string?", "6.7"),
        ("delta_grain_size", "deltaGrainSize", "int?", "6.7"),
        ("sharing", "sharing", "string?", "6.0"),
    ),
    "VirtualDiskRawDiskMappingVer1BackingOption": (
        "VirtualDiskRawDiskMappingVer1BackingOption", "VirtualDeviceDeviceBackingOption", "vim.vm.device.VirtualDiskOption.RawDiskMappingVer1BackingOption", "2.0", "",
        ("descriptor_file_name_extensions", "descriptorFileNameExtensions", "ChoiceOption?", "2.0"),
        ("compatibility_mode", "compatibilityMode", "ChoiceOption", "2.0"),
        ("disk_mode", "diskMode", "ChoiceOption", "2.0"),
        ("uuid", "uuid", "boolean", "2.5"),
    ),
    "VirtualDiskRawDiskVer2BackingInfo": (
        "VirtualDiskRawDiskVer2BackingInfo", "VirtualDeviceDeviceBackingInfo", "vim.vm.device.VirtualDisk.RawDiskVer2BackingInfo", "2.0", "",
        ("descriptor_file_name", "descriptorFileName", "string", "2.0"),
        ("uuid", "uuid", "string?", "2.5"),
        ("change_id", "changeId", "string?", "4.0"),
        ("sharing", "sharing", "string?", "6.0"),
    ),
    "VirtualDiskRawDiskVer2BackingOption": (
        "VirtualDiskRawDiskVer2BackingOption", "VirtualDeviceDeviceBackingOption", "vim.vm.device.VirtualDiskOption.RawDiskVer2BackingOption", "2.0", "",
        ("descriptor_file_name_extensions", "descriptorFileNameExtensions", "ChoiceOption", "2.0"),
        ("uuid", "uuid", "boolean", "2.5"),
    ),
    "VirtualDiskSeSparseBackingInfo": (
        "VirtualDiskSeSparseBackingInfo", "VirtualDeviceFileBackingInfo", "vim.vm.device.VirtualDisk.SeSparseBackingInfo", "5.1", "",
        ("disk_mode", "diskMode", "string", "5.1"),
        ("write_through", "writeThrough", "boolean?", "5.1"),
        ("uuid", "uuid", "string?", "5.1"),
        ("content_id", "contentId", "string?", "5.1"),
        ("change_id", "changeId", "string?", "5.1"),
        ("parent", "parent", "VirtualDiskSeSparseBackingInfo?", "5.1"),
        ("delta_disk_format", "deltaDiskFormat", "string?", "5.1"),
        ("digest_enabled", "digestEnabled", "boolean?", "5.1"),
        ("grain_size", "grainSize", "int?", "5.1"),
        ("key_id", "keyId", "CryptoKeyId?", "6.5"),
    ),
    "VirtualDiskSeSparseBackingOption": (
        "VirtualDiskSeSparseBackingOption", "VirtualDeviceFileBackingOption", "vim.vm.device.VirtualDiskOption.SeSparseBackingOption", "5.1", "",
        ("disk_mode", "diskMode", "ChoiceOption", "5.1"),
        ("write_through", "writeThrough", "BoolOption", "5.1"),
        ("growable", "growable", "boolean", "5.1"),
        ("hot_growable", "hotGrowable", "boolean", "5.1"),
        ("uuid", "uuid", "boolean", "5.1"),
        ("delta_disk_formats_supported", "deltaDiskFormatsSupported", "VirtualDiskDeltaDiskFormatsSupported[]", "5.1"),
    ),
    "VirtualDiskSparseVer1BackingInfo": (
        "VirtualDiskSparseVer1BackingInfo", "VirtualDeviceFileBackingInfo", "vim.vm.device.VirtualDisk.SparseVer1BackingInfo", "2.0", "",
        ("disk_mode", "diskMode", "string", "2.0"),
        ("split", "split", "boolean?", "2.0"),
        ("write_through", "writeThrough", "boolean?", "2.0"),
        ("space_used_in_kb", "spaceUsedInKB", "long?", "2.0"),
        ("content_id", "contentId", "string?", "4.0"),
        ("parent", "parent", "VirtualDiskSparseVer1BackingInfo?", "4.0"),
    ),
    "VirtualDiskSparseVer1BackingOption": (
        "VirtualDiskSparseVer1BackingOption", "VirtualDeviceFileBackingOption", "vim.vm.device.VirtualDiskOption.SparseVer1BackingOption", "2.0", "",
        ("disk_modes", "diskModes", "ChoiceOption", "2.0"),
        ("split", "split", "BoolOption", "2.0"),
        ("write_through", "writeThrough", "BoolOption", "2.0"),
        ("growable", "growable", "boolean", "2.0"),
    ),
    "VirtualDiskSparseVer2BackingInfo": (
        "VirtualDiskSparseVer2BackingInfo", "VirtualDeviceFileBackingInfo", "vim.vm.device.VirtualDisk.SparseVer2BackingInfo", "2.0", "",
        ("disk_mode", "diskMode", "string", "2.0"),
        ("split", "split", "boolean?", "2.0"),
        ("write_through", "writeThrough", "boolean?", "2.0"),
        ("space_used_in_kb", "spaceUsedInKB", "long?", "2.0"),
        ("uuid", "uuid", "string?", "2.5"),
        ("content_id", "contentId", "string?", "4.0"),
        ("change_id", "changeId", "string?", "4.0"),
        ("parent", "parent", "VirtualDiskSparseVer2BackingInfo?", "4.0"),
        ("key_id", "keyId", "CryptoKeyId?", "6.5"),
    ),
    "VirtualDiskSparseVer2BackingOption": (
        "VirtualDiskSparseVer2BackingOption", "VirtualDeviceFileBackingOption", "vim.vm.device.VirtualDiskOption.SparseVer2BackingOption", "2.0", "",
        ("disk_mode", "diskMode", "ChoiceOption", "2.0"),
        ("split", "split", "BoolOption", "2.0"),
        ("write_through", "writeThrough", "BoolOption", "2.0"),
        ("growable", "growable", "boolean", "2.0"),
        ("hot_growable", "hotGrowable", "boolean", "2.5"),
        ("uuid", "uuid", "boolean", "2.5"),
    ),
    "VirtualDiskVFlashCacheConfigInfo": (
        "VirtualDiskVFlashCacheConfigInfo", None, "vim.vm.device.VirtualDisk.VFlashCacheConfigInfo", "5.5", "",
        ("v_flash_module", "vFlashModule", "string?", "5.5", False, None, "Deprecated since 7.0."),
        ("reservation_in_mb", "reservationInMB", "long?", "5.5", False, None, "Deprecated since 7.0."),
        ("cache_consistency_type", "cacheConsistencyType", "string?", "5.5", False, None, "Deprecated since 7.0."),
        ("cache_mode", "cacheMode", "string?", "5.5", False, None, "Deprecated since 7.0."),
        ("block_size_in_kb", "blockSizeInKB", "long?", "5.5", False, None, "Deprecated since 7.0."),
    ),
    "VirtualE1000": (
        "VirtualE1000", "VirtualEthernetCard", "vim.vm.device.VirtualE1000", "2.0", "",
    ),
    "VirtualE1000Option": (
        "VirtualE1000Option", "VirtualEthernetCardOption", "vim.vm.device.VirtualE1000Option", "2.0", "",
    ),
    "VirtualE1000e": (
        "VirtualE1000e", "VirtualEthernetCard", "vim.vm.device.VirtualE1000e", "5.0", "",
    ),
    "VirtualE1000eOption": (
        "VirtualE1000eOption", "VirtualEthernetCardOption", "vim.vm.device.VirtualE1000eOption", "5.0", "",
    ),
    "VirtualEnsoniq1371": (
        "VirtualEnsoniq1371", "VirtualSoundCard", "vim.vm.device.VirtualEnsoniq1371", "2.0", "",
    ),
    "VirtualEnsoniq1371Option": (
        "VirtualEnsoniq1371Option", "VirtualSoundCardOption", "vim.vm.device.VirtualEnsoniq1371Option", "2.0", "",
    ),
    "VirtualEthernetCard": (
        "VirtualEthernetCard", "VirtualDevice", "vim.vm.device.VirtualEthernetCard", "2.0", "",
        ("dynamic_property", "dynamicProperty", "DynamicProperty[]?", "2.0"),
        ("address_type", "addressType", "string?", "2.0"),
        ("mac_address", "macAddress", "string?", "2.0"),
        ("wake_on_lan_enabled", "wakeOnLanEnabled", "boolean?", "2.0"),
        ("resource_allocation", "resourceAllocation", "VirtualEthernetCardResourceAllocation?", "6.0"),
        ("external_id", "externalId", "string?", "6.0"),
        ("upt_compatibility_enabled", "uptCompatibilityEnabled", "boolean?", "6.0", False, None, "Deprecated since 8.0."),
    ),
    "VirtualEthernetCardDVPortBackingOption": (
        "VirtualEthernetCardDVPortBackingOption", "VirtualDeviceBackingOption", "vim.vm.device.VirtualEthernetCardOption.DistributedVirtualPortBackingOption", "4.0", "",
    ),
    "VirtualEthernetCardDistributedVirtualPortBackingInfo": (
        "VirtualEthernetCardDistributedVirtualPortBackingInfo", "VirtualDeviceBackingInfo", "vim.vm.device.VirtualEthernetCard.DistributedVirtualPortBackingInfo", "4.0", "",
        ("port", "port", "DistributedVirtualSwitchPortConnection", "4.0"),
    ),
    "VirtualEthernetCardLegacyNetworkBackingInfo": (
        "VirtualEthernetCardLegacyNetworkBackingInfo", "VirtualDeviceDeviceBackingInfo", "vim.vm.device.VirtualEthernetCard.LegacyNetworkBackingInfo", "2.0", "",
    ),
    "VirtualEthernetCardLegacyNetworkBackingOption": (
        "VirtualEthernetCardLegacyNetworkBackingOption", "VirtualDeviceDeviceBackingOption", "vim.vm.device.VirtualEthernetCardOption.LegacyNetworkBackingOption", "2.0", "",
    ),
    "VirtualEthernetCardNetworkBackingInfo": (
        "VirtualEthernetCardNetworkBackingInfo", "VirtualDeviceDeviceBackingInfo", "vim.vm.device.VirtualEthernetCard.NetworkBackingInfo", "2.0", "",
        ("network", "network", "ManagedObjectReference?", "2.0", False, "Network"),
        ("in_passthrough_mode", "inPassthroughMode", "boolean?", "2.5u2server", False, None, "Deprecated since 4.0."),
    ),
    "VirtualEthernetCardNetworkBackingOption": (
        "VirtualEthernetCardNetworkBackingOption", "VirtualDeviceDeviceBackingOption", "vim.vm.device.VirtualEthernetCardOption.NetworkBackingOption", "2.0", "",
    ),
    "VirtualEthernetCardOpaqueNetworkBackingInfo": (
        "VirtualEthernetCardOpaqueNetworkBackingInfo", "VirtualDeviceBackingInfo", "vim.vm.device.VirtualEthernetCard.OpaqueNetworkBackingInfo", "5.5", "",
        ("opaque_network_id", "opaqueNetworkId", "string", "5.5"),
        ("opaque_network_type", "opaqueNetworkType", "string", "5.5"),
    ),
    "VirtualEthernetCardOpaqueNetworkBackingOption": (
        "VirtualEthernetCardOpaqueNetworkBackingOption", "VirtualDeviceBackingOption", "vim.vm.device.VirtualEthernetCardOption.OpaqueNetworkBackingOption", "5.5", "",
    ),
    "VirtualEthernetCardOption": (
        "VirtualEthernetCardOption", "VirtualDeviceOption", "vim.vm.device.VirtualEthernetCardOption", "2.0", "",
        ("supported_oui", "supportedOUI", "ChoiceOption", "2.0"),
        ("mac_type", "macType", "ChoiceOption", "2.0"),
        ("wake_on_lan_enabled", "wakeOnLanEnabled", "BoolOption", "2.0"),
        ("vm_direct_path_gen2_supported", "vmDirectPathGen2Supported", "boolean?", "4.1", False, None, "Deprecated since 8.0."),
        ("upt_compatibility_enabled", "uptCompatibilityEnabled", "BoolOption?", "6.0", False, None, "Deprecated since 8.0."),
    ),
    "VirtualEthernetCardResourceAllocation": (
        "VirtualEthernetCardResourceAllocation", None, "vim.vm.device.VirtualEthernetCard.ResourceAllocation", "6.0", "",
        ("reservation", "reservation", "long?", "6.0"),
        ("share", "share", "SharesInfo", "6.0"),
        ("limit", "limit", "long?", "6.0"),
    ),
    "VirtualFloppy": (
        "VirtualFloppy", "VirtualDevice", "vim.vm.device.VirtualFloppy", "2.0", "",
    ),
    "VirtualFloppyDeviceBackingInfo": (
        "VirtualFloppyDeviceBackingInfo", "VirtualDeviceDeviceBackingInfo", "vim.vm.device.VirtualFloppy.DeviceBackingInfo", "2.0", "",
    ),
    "VirtualFloppyDeviceBackingOption": (
        "VirtualFloppyDeviceBackingOption", "VirtualDeviceDeviceBackingOption", "vim.vm.device.VirtualFloppyOption.DeviceBackingOption", "2.0", "",
    ),
    "VirtualFloppyImageBackingInfo": (
        "VirtualFloppyImageBackingInfo", "VirtualDeviceFileBackingInfo", "vim.vm.device.VirtualFloppy.ImageBackingInfo", "2.0", "",
    ),
    "VirtualFloppyImageBackingOption": (
        "VirtualFloppyImageBackingOption", "VirtualDeviceFileBackingOption", "vim.vm.device.VirtualFloppyOption.ImageBackingOption", "2.0", "",
    ),
    "VirtualFloppyOption": (
        "VirtualFloppyOption", "VirtualDeviceOption", "vim.vm.device.VirtualFloppyOption", "2.0", "",
    ),
    "VirtualFloppyRemoteDeviceBackingInfo": (
        "VirtualFloppyRemoteDeviceBackingInfo", "VirtualDeviceRemoteDeviceBackingInfo", "vim.vm.device.VirtualFloppy.RemoteDeviceBackingInfo", "2.0", "",
    ),
    "VirtualFloppyRemoteDeviceBackingOption": (
        "VirtualFloppyRemoteDeviceBackingOption", "VirtualDeviceRemoteDeviceBackingOption", "vim.vm.device.VirtualFloppyOption.RemoteDeviceBackingOption", "2.0", "",
    ),
    "VirtualHdAudioCard": (
        "VirtualHdAudioCard", "VirtualSoundCard", "vim.vm.device.VirtualHdAudioCard", "5.0", "",
    ),
    "VirtualHdAudioCardOption": (
        "VirtualHdAudioCardOption", "VirtualSoundCardOption", "vim.vm.device.VirtualHdAudioCardOption", "5.0", "",
    ),
    "VirtualIDEController": (
        "VirtualIDEController", "VirtualController", "vim.vm.device.VirtualIDEController", "2.0", "",
    ),
    "VirtualIDEControllerOption": (
        "VirtualIDEControllerOption", "VirtualControllerOption", "vim.vm.device.VirtualIDEControllerOption", "2.0", "",
        ("num_ide_disks", "numIDEDisks", "IntOption", "2.0"),
        ("num_ide_cdroms", "numIDECdroms", "IntOption", "2.0"),
    ),
    "VirtualKeyboard": (
        "VirtualKeyboard", "VirtualDevice", "vim.vm.device.VirtualKeyboard", "2.0", "",
    ),
    "VirtualKeyboardOption": (
        "VirtualKeyboardOption", "VirtualDeviceOption", "vim.vm.device.VirtualKeyboardOption", "2.0", "",
    ),
    "VirtualLsiLogicController": (
        "VirtualLsiLogicController", "VirtualSCSIController", "vim.vm.device.VirtualLsiLogicController", "2.0", "",
    ),
    "VirtualLsiLogicControllerOption": (
        "VirtualLsiLogicControllerOption", "VirtualSCSIControllerOption", "vim.vm.device.VirtualLsiLogicControllerOption", "2.0", "",
    ),
    "VirtualLsiLogicSASController": (
        "VirtualLsiLogicSASController", "VirtualSCSIController", "vim.vm.device.VirtualLsiLogicSASController", "2.5u2server", "",
    ),
    "VirtualLsiLogicSASControllerOption": (
        "VirtualLsiLogicSASControllerOption", "VirtualSCSIControllerOption", "vim.vm.device.VirtualLsiLogicSASControllerOption", "2.5u2server", "",
    ),
    "VirtualMachineVMCIDevice": (
        "VirtualMachineVMCIDevice", "VirtualDevice", "vim.vm.device.VirtualVMCIDevice", "2.5u2server", "",
        ("id", "id", "long?", "2.5u2server"),
        ("allow_unrestricted_communication", "allowUnrestrictedCommunication", "boolean?", "2.5u2server", False, None, "Deprecated since 5.1."),
        ("filter_enable", "filterEnable", "boolean?", "6.0"),
        ("filter_info", "filterInfo", "VirtualMachineVMCIDeviceFilterInfo?", "6.0"),
    ),
    "VirtualMachineVMCIDeviceFilterInfo": (
        "VirtualMachineVMCIDeviceFilterInfo", None, "vim.vm.device.VirtualVMCIDevice.FilterInfo", "6.0", "",
        ("filters", "filters", "VirtualMachineVMCIDeviceFilterSpec[]?", "6.0"),
    ),
    "VirtualMachineVMCIDeviceFilterSpec": (
        "VirtualMachineVMCIDeviceFilterSpec", None, "vim.vm.device.VirtualVMCIDevice.FilterSpec", "6.0", "",
        ("rank", "rank", "long", "6.0"),
        ("action", "action", "string", "6.0"),
        ("protocol", "protocol", "string", "6.0"),
        ("direction", "direction", "string", "6.0"),
        ("lower_dst_port_boundary", "lowerDstPortBoundary", "long?", "6.0"),
        ("upper_dst_port_boundary", "upperDstPortBoundary", "long?", "6.0"),
    ),
    "VirtualMachineVMCIDeviceOption": (
        "VirtualMachineVMCIDeviceOption", "VirtualDeviceOption", "vim.vm.device.VirtualVMCIDeviceOption", "2.5u2server", "",
        ("allow_unrestricted_communication", "allowUnrestrictedCommunication", "BoolOption", "2.5u2server"),
        ("filter_spec_option", "filterSpecOption", "VirtualMachineVMCIDeviceOptionFilterSpecOption?", "6.0"),
        ("filter_supported", "filterSupported", "BoolOption?", "6.0"),
    ),
    "VirtualMachineVMCIDeviceOptionFilterSpecOption": (
        "VirtualMachineVMCIDeviceOptionFilterSpecOption", None, "vim.vm.device.VirtualVMCIDeviceOption.FilterSpecOption", "6.0", "",
        ("action", "action", "ChoiceOption", "6.0"),
        ("protocol", "protocol", "ChoiceOption", "6.0"),
        ("direction", "direction", "ChoiceOption", "6.0"),
        ("lower_dst_port_boundary", "lowerDstPortBoundary", "LongOption", "6.0"),
        ("upper_dst_port_boundary", "upperDstPortBoundary", "LongOption", "6.0"),
    ),
    "VirtualMachineVMIROM": (
        "VirtualMachineVMIROM", "VirtualDevice", "vim.vm.device.VirtualVMIROM", "2.5", "", "Deprecated since 6.0.",
    ),
    "VirtualMachineVideoCard": (
        "VirtualMachineVideoCard", "VirtualDevice", "vim.vm.device.VirtualVideoCard", "2.0", "",
        ("video_ram_size_in_kb", "videoRamSizeInKB", "long?", "2.0"),
        ("num_displays", "numDisplays", "int?", "2.5u2server"),
        ("use_auto_detect", "useAutoDetect", "boolean?", "2.5u2server"),
        ("enable3_d_support", "enable3DSupport", "boolean?", "2.5u2server"),
        ("use3d_renderer", "use3dRenderer", "string?", "5.1"),
        ("graphics_memory_size_in_kb", "graphicsMemorySizeInKB", "long?", "6.0"),
    ),
    "VirtualNVDIMM": (
        "VirtualNVDIMM", "VirtualDevice", "vim.vm.device.VirtualNVDIMM", "6.7", "",
        ("capacity_in_mb", "capacityInMB", "long", "6.7"),
        ("configured_capacity_in_mb", "configuredCapacityInMB", "long?", "7.0.2.0"),
    ),
    "VirtualNVDIMMBackingInfo": (
        "VirtualNVDIMMBackingInfo", "VirtualDeviceFileBackingInfo", "vim.vm.device.VirtualNVDIMM.BackingInfo", "6.7", "",
        ("parent", "parent", "VirtualNVDIMMBackingInfo?", "6.7"),
        ("change_id", "changeId", "string?", "6.7"),
    ),
    "VirtualNVDIMMController": (
        "VirtualNVDIMMController", "VirtualController", "vim.vm.device.VirtualNVDIMMController", "6.7", "",
    ),
    "VirtualNVDIMMControllerOption": (
        "VirtualNVDIMMControllerOption", "VirtualControllerOption", "vim.vm.device.VirtualNVDIMMControllerOption", "6.7", "",
        ("num_nvdimm_controllers", "numNVDIMMControllers", "IntOption", "6.7"),
    ),
    "VirtualNVDIMMOption": (
        "VirtualNVDIMMOption", "VirtualDeviceOption", "vim.vm.device.VirtualNVDIMMOption", "6.7", "",
        ("capacity_in_mb", "capacityInMB", "LongOption", "6.7"),
        ("growable", "growable", "boolean", "6.7"),
        ("hot_growable", "hotGrowable", "boolean", "6.7"),
        ("granularity_in_mb", "granularityInMB", "long", "6.7"),
    ),
    "VirtualNVMEController": (
        "VirtualNVMEController", "VirtualController", "vim.vm.device.VirtualNVMEController", "6.5", "",
        ("shared_bus", "sharedBus", "string?", "8.0.2.0"),
    ),
    "VirtualNVMEControllerOption": (
        "VirtualNVMEControllerOption", "VirtualControllerOption", "vim.vm.device.VirtualNVMEControllerOption", "6.5", "",
        ("num_nvme_disks", "numNVMEDisks", "IntOption", "6.5"),
        ("sharing", "sharing", "string[]?", "8.0.2.0"),
    ),
    "VirtualPCIController": (
        "VirtualPCIController", "VirtualController", "vim.vm.device.VirtualPCIController", "2.0", "",
    ),
    "VirtualPCIControllerOption": (
        "VirtualPCIControllerOption", "VirtualControllerOption", "vim.vm.device.VirtualPCIControllerOption", "2.0", "",
        ("num_scsi_controllers", "numSCSIControllers", "IntOption", "2.0"),
        ("num_ethernet_cards", "numEthernetCards", "IntOption", "2.0"),
        ("num_video_cards", "numVideoCards", "IntOption", "2.0"),
        ("num_sound_cards", "numSoundCards", "IntOption", "2.0"),
        ("num_vmi_roms", "numVmiRoms", "IntOption", "2.5"),
        ("num_vmci_devices", "numVmciDevices", "IntOption", "2.5u2server"),
        ("num_pci_passthrough_devices", "numPCIPassthroughDevices", "IntOption", "2.5u2server"),
        ("num_sas_scsi_controllers", "numSasSCSIControllers", "IntOption", "2.5u2server"),
        ("num_vmxnet3_ethernet_cards", "numVmxnet3EthernetCards", "IntOption", "2.5u2server"),
        ("num_para_virtual_scsi_controllers", "numParaVirtualSCSIControllers", "IntOption", "2.5u2server"),
        ("num_sata_controllers", "numSATAControllers", "IntOption", "5.5"),
        ("num_nvme_controllers", "numNVMEControllers", "IntOption?", "6.5"),
        ("num_vmxnet3_vrdma_ethernet_cards", "numVmxnet3VrdmaEthernetCards", "IntOption?", "6.7"),
    ),
    "VirtualPCIPassthrough": (
        "VirtualPCIPassthrough", "VirtualDevice", "vim.vm.device.VirtualPCIPassthrough", "4.0", "",
    ),
    "VirtualPCIPassthroughAllowedDevice": (
        "VirtualPCIPassthroughAllowedDevice", None, "vim.vm.device.VirtualPCIPassthrough.AllowedDevice", "7.0.0.0", "",
        ("vendor_id", "vendorId", "int", "7.0.0.0"),
        ("device_id", "deviceId", "int", "7.0.0.0"),
        ("sub_vendor_id", "subVendorId", "int?", "7.0.0.0"),
        ("sub_device_id", "subDeviceId", "int?", "7.0.0.0"),
        ("revision_id", "revisionId", "short?", "7.0.0.0"),
    ),
    "VirtualPCIPassthroughDeviceBackingInfo": (
        "VirtualPCIPassthroughDeviceBackingInfo", "VirtualDeviceDeviceBackingInfo", "vim.vm.device.VirtualPCIPassthrough.DeviceBackingInfo", "4.0", "",
        ("id", "id", "string", "4.0"),
        ("device_id", "deviceId", "string", "4.0"),
        ("system_id", "systemId", "string", "4.0"),
        ("vendor_id", "vendorId", "short", "4.0"),
    ),
    "VirtualPCIPassthroughDeviceBackingOption": (
        "VirtualPCIPassthroughDeviceBackingOption", "VirtualDeviceDeviceBackingOption", "vim.vm.device.VirtualPCIPassthroughOption.DeviceBackingOption", "4.0", "",
    ),
    "VirtualPCIPassthroughDvxBackingInfo": (
        "VirtualPCIPassthroughDvxBackingInfo", "VirtualDeviceBackingInfo", "vim.vm.device.VirtualPCIPassthrough.DvxBackingInfo", "8.0.0.1", "",
        ("device_class", "deviceClass", "string?", "8.0.0.1"),
        ("config_params", "configParams", "OptionValue[]?", "8.0.0.1"),
    ),
    "VirtualPCIPassthroughDvxBackingOption": (
        "VirtualPCIPassthroughDvxBackingOption", "VirtualDeviceBackingOption", "vim.vm.device.VirtualPCIPassthroughOption.DvxBackingOption", "8.0.0.1", "",
    ),
    "VirtualPCIPassthroughDynamicBackingInfo": (
        "VirtualPCIPassthroughDynamicBackingInfo", "VirtualDeviceDeviceBackingInfo", "vim.vm.device.VirtualPCIPassthrough.DynamicBackingInfo", "7.0.0.0", "",
        ("allowed_device", "allowedDevice", "VirtualPCIPassthroughAllowedDevice[]?", "7.0.0.0"),
        ("custom_label", "customLabel", "string?", "7.0.0.0"),
        ("assigned_id", "assignedId", "string?", "7.0.0.0"),
    ),
    "VirtualPCIPassthroughDynamicBackingOption": (
        "VirtualPCIPassthroughDynamicBackingOption", "VirtualDeviceDeviceBackingOption", "vim.vm.device.VirtualPCIPassthroughOption.DynamicBackingOption", "7.0.0.0", "",
    ),
    "VirtualPCIPassthroughOption": (
        "VirtualPCIPassthroughOption", "VirtualDeviceOption", "vim.vm.device.VirtualPCIPassthroughOption", "4.0", "",
    ),
    "VirtualPCIPassthroughPluginBackingInfo": (
        "VirtualPCIPassthroughPluginBackingInfo", "VirtualDeviceBackingInfo", "vim.vm.device.VirtualPCIPassthrough.PluginBackingInfo", "6.0", "",
    ),
    "VirtualPCIPassthroughPluginBackingOption": (
        "VirtualPCIPassthroughPluginBackingOption", "VirtualDeviceBackingOption", "vim.vm.device.VirtualPCIPassthroughOption.PluginBackingOption", "6.0", "",
    ),
    "VirtualPCIPassthroughVmiopBackingInfo": (
        "VirtualPCIPassthroughVmiopBackingInfo", "VirtualPCIPassthroughPluginBackingInfo", "vim.vm.device.VirtualPCIPassthrough.VmiopBackingInfo", "6.0", "",
        ("vgpu", "vgpu", "string?", "6.0"),
        ("vgpu_migrate_data_size_mb", "vgpuMigrateDataSizeMB", "int?", "8.0.0.1"),
        ("migrate_supported", "migrateSupported", "boolean?", "7.0.2.0"),
        ("enhanced_migrate_capability", "enhancedMigrateCapability", "boolean?", "8.0.0.1"),
    ),
    "VirtualPCIPassthroughVmiopBackingOption": (
        "VirtualPCIPassthroughVmiopBackingOption", "VirtualPCIPassthroughPluginBackingOption", "vim.vm.device.VirtualPCIPassthroughOption.VmiopBackingOption", "6.0", "",
        ("vgpu", "vgpu", "StringOption", "6.0"),
        ("max_instances", "maxInstances", "int", "6.0"),
    ),
    "VirtualPCNet32": (
        "VirtualPCNet32", "VirtualEthernetCard", "vim.vm.device.VirtualPCNet32", "2.0", "",
    ),
    "VirtualPCNet32Option": (
        "VirtualPCNet32Option", "VirtualEthernetCardOption", "vim.vm.device.VirtualPCNet32Option", "2.0", "",
        ("supports_morphing", "supportsMorphing", "boolean", "2.0"),
    ),
    "VirtualPS2Controller": (
        "VirtualPS2Controller", "VirtualController", "vim.vm.device.VirtualPS2Controller", "2.0", "",
    ),
    "VirtualPS2ControllerOption": (
        "VirtualPS2ControllerOption", "VirtualControllerOption", "vim.vm.device.VirtualPS2ControllerOption", "2.0", "",
        ("num_keyboards", "numKeyboards", "IntOption", "2.0"),
        ("num_pointing_devices", "numPointingDevices", "IntOption", "2.0"),
    ),
    "VirtualParallelPort": (
        "VirtualParallelPort", "VirtualDevice", "vim.vm.device.VirtualParallelPort", "2.0", "",
    ),
    "VirtualParallelPortDeviceBackingInfo": (
        "VirtualParallelPortDeviceBackingInfo", "VirtualDeviceDeviceBackingInfo", "vim.vm.device.VirtualParallelPort.DeviceBackingInfo", "2.0", "",
    ),
    "VirtualParallelPortDeviceBackingOption": (
        "VirtualParallelPortDeviceBackingOption", "VirtualDeviceDeviceBackingOption", "vim.vm.device.VirtualParallelPortOption.DeviceBackingOption", "2.0", "",
    ),
    "VirtualParallelPortFileBackingInfo": (
        "VirtualParallelPortFileBackingInfo", "VirtualDeviceFileBackingInfo", "vim.vm.device.VirtualParallelPort.FileBackingInfo", "2.0", "",
    ),
    "VirtualParallelPortFileBackingOption": (
        "VirtualParallelPortFileBackingOption", "VirtualDeviceFileBackingOption", "vim.vm.device.VirtualParallelPortOption.FileBackingOption", "2.0", "",
    ),
    "VirtualParallelPortOption": (
        "VirtualParallelPortOption", "VirtualDeviceOption", "vim.vm.device.VirtualParallelPortOption", "2.0", "",
    ),
    "VirtualPointingDevice": (
        "VirtualPointingDevice", "VirtualDevice", "vim.vm.device.VirtualPointingDevice", "2.0", "",
    ),
    "VirtualPointingDeviceBackingOption": (
        "VirtualPointingDeviceBackingOption", "VirtualDeviceDeviceBackingOption", "vim.vm.device.VirtualPointingDeviceOption.DeviceBackingOption", "2.0", "",
        ("host_pointing_device", "hostPointingDevice", "ChoiceOption", "2.0"),
    ),
    "VirtualPointingDeviceDeviceBackingInfo": (
        "VirtualPointingDeviceDeviceBackingInfo", "VirtualDeviceDeviceBackingInfo", "vim.vm.device.VirtualPointingDevice.DeviceBackingInfo", "2.0", "",
        ("host_pointing_device", "hostPointingDevice", "string", "2.0"),
    ),
    "VirtualPointingDeviceOption": (
        "VirtualPointingDeviceOption", "VirtualDeviceOption", "vim.vm.device.VirtualPointingDeviceOption", "2.0", "",
    ),
    "VirtualPrecisionClock": (
        "VirtualPrecisionClock", "VirtualDevice", "vim.vm.device.VirtualPrecisionClock", "7.0.0.0", "",
    ),
    "VirtualPrecisionClockOption": (
        "VirtualPrecisionClockOption", "VirtualDeviceOption", "vim.vm.device.VirtualPrecisionClockOption", "7.0.0.0", "",
    ),
    "VirtualPrecisionClockSystemClockBackingInfo": (
        "VirtualPrecisionClockSystemClockBackingInfo", "VirtualDeviceBackingInfo", "vim.vm.device.VirtualPrecisionClock.SystemClockBackingInfo", "7.0.0.0", "",
        ("protocol", "protocol", "string?", "7.0.0.0"),
    ),
    "VirtualPrecisionClockSystemClockBackingOption": (
        "VirtualPrecisionClockSystemClockBackingOption", "VirtualDeviceBackingOption", "vim.vm.device.VirtualPrecisionClockOption.SystemClockBackingOption", "7.0.0.0", "",
        ("protocol", "protocol", "ChoiceOption", "7.0.0.0"),
    ),
    "VirtualSATAController": (
        "VirtualSATAController", "VirtualController", "vim.vm.device.VirtualSATAController", "5.5", "",
    ),
    "VirtualSATAControllerOption": (
        "VirtualSATAControllerOption", "VirtualControllerOption", "vim.vm.device.VirtualSATAControllerOption", "5.5", "",
        ("num_sata_disks", "numSATADisks", "IntOption", "5.5"),
        ("num_sata_cdroms", "numSATACdroms", "IntOption", "5.5"),
    ),
    "VirtualSCSIController": (
        "VirtualSCSIController", "VirtualController", "vim.vm.device.VirtualSCSIController", "2.0", "",
        ("hot_add_remove", "hotAddRemove", "boolean?", "2.0"),
        ("shared_bus", "sharedBus", "VirtualSCSISharing", "2.0"),
        ("scsi_ctlr_unit_number", "scsiCtlrUnitNumber", "int?", "2.0"),
    ),
    "VirtualSCSIControllerOption": (
        "VirtualSCSIControllerOption", "VirtualControllerOption", "vim.vm.device.VirtualSCSIControllerOption", "2.0", "",
        ("num_scsi_disks", "numSCSIDisks", "IntOption", "2.0"),
        ("num_scsi_cdroms", "numSCSICdroms", "IntOption", "2.0"),
        ("num_scsi_passthrough", "numSCSIPassthrough", "IntOption", "2.0"),
        ("sharing", "sharing", "VirtualSCSISharing[]", "2.0"),
        ("default_shared_index", "defaultSharedIndex", "int", "2.0"),
        ("hot_add_remove", "hotAddRemove", "BoolOption", "2.0"),
        ("scsi_ctlr_unit_number", "scsiCtlrUnitNumber", "int", "2.0"),
    ),
    "VirtualSCSIPassthrough": (
        "VirtualSCSIPassthrough", "VirtualDevice", "vim.vm.device.VirtualSCSIPassthrough", "2.0", "",
    ),
    "VirtualSCSIPassthroughDeviceBackingInfo": (
        "VirtualSCSIPassthroughDeviceBackingInfo", "VirtualDeviceDeviceBackingInfo", "vim.vm.device.VirtualSCSIPassthrough.DeviceBackingInfo", "2.0", "",
    ),
    "VirtualSCSIPassthroughDeviceBackingOption": (
        "VirtualSCSIPassthroughDeviceBackingOption", "VirtualDeviceDeviceBackingOption", "vim.vm.device.VirtualSCSIPassthroughOption.DeviceBackingOption", "2.0", "",
    ),
    "VirtualSCSIPassthroughOption": (
        "VirtualSCSIPassthroughOption", "VirtualDeviceOption", "vim.vm.device.VirtualSCSIPassthroughOption", "2.0", "",
    ),
    "VirtualSIOController": (
        "VirtualSIOController", "VirtualController", "vim.vm.device.VirtualSIOController", "2.0", "",
    ),
    "VirtualSIOControllerOption": (
        "VirtualSIOControllerOption", "VirtualControllerOption", "vim.vm.device.VirtualSIOControllerOption", "2.0", "",
        ("num_floppy_drives", "numFloppyDrives", "IntOption", "2.0"),
        ("num_serial_ports", "numSerialPorts", "IntOption", "2.0"),
        ("num_parallel_ports", "numParallelPorts", "IntOption", "2.0"),
    ),
    "VirtualSerialPort": (
        "VirtualSerialPort", "VirtualDevice", "vim.vm.device.VirtualSerialPort", "2.0", "",
        ("yield_on_poll", "yieldOnPoll", "boolean", "2.0"),
    ),
    "VirtualSerialPortDeviceBackingInfo": (
        "VirtualSerialPortDeviceBackingInfo", "VirtualDeviceDeviceBackingInfo", "vim.vm.device.VirtualSerialPort.DeviceBackingInfo", "2.0", "",
    ),
    "VirtualSerialPortDeviceBackingOption": (
        "VirtualSerialPortDeviceBackingOption", "VirtualDeviceDeviceBackingOption", "vim.vm.device.VirtualSerialPortOption.DeviceBackingOption", "2.0", "",
    ),
    "VirtualSerialPortFileBackingInfo": (
        "VirtualSerialPortFileBackingInfo", "VirtualDeviceFileBackingInfo", "vim.vm.device.VirtualSerialPort.FileBackingInfo", "2.0", "",
    ),
    "VirtualSerialPortFileBackingOption": (
        "VirtualSerialPortFileBackingOption", "VirtualDeviceFileBackingOption", "vim.vm.device.VirtualSerialPortOption.FileBackingOption", "2.0", "",
    ),
    "VirtualSerialPortOption": (
        "VirtualSerialPortOption", "VirtualDeviceOption", "vim.vm.device.VirtualSerialPortOption", "2.0", "",
        ("yield_on_poll", "yieldOnPoll", "BoolOption", "2.0"),
    ),
    "VirtualSerialPortPipeBackingInfo": (
        "VirtualSerialPortPipeBackingInfo", "VirtualDevicePipeBackingInfo", "vim.vm.device.VirtualSerialPort.PipeBackingInfo", "2.0", "",
        ("endpoint", "endpoint", "string", "2.0"),
        ("no_rx_loss", "noRxLoss", "boolean?", "2.0"),
    ),
    "VirtualSerialPortPipeBackingOption": (
        "VirtualSerialPortPipeBackingOption", "VirtualDevicePipeBackingOption", "vim.vm.device.VirtualSerialPortOption.PipeBackingOption", "2.0", "",
        ("endpoint", "endpoint", "ChoiceOption", "2.0"),
        ("no_rx_loss", "noRxLoss", "BoolOption", "2.0"),
    ),
    "VirtualSerialPortThinPrintBackingInfo": (
        "VirtualSerialPortThinPrintBackingInfo", "VirtualDeviceBackingInfo", "vim.vm.device.VirtualSerialPort.ThinPrintBackingInfo", "5.1", "",
    ),
    "VirtualSerialPortThinPrintBackingOption": (
        "VirtualSerialPortThinPrintBackingOption", "VirtualDeviceBackingOption", "vim.vm.device.VirtualSerialPortOption.ThinPrintBackingOption", "5.1", "",
    ),
    "VirtualSerialPortURIBackingInfo": (
        "VirtualSerialPortURIBackingInfo", "VirtualDeviceURIBackingInfo", "vim.vm.device.VirtualSerialPort.URIBackingInfo", "4.1", "",
    ),
    "VirtualSerialPortURIBackingOption": (
        "VirtualSerialPortURIBackingOption", "VirtualDeviceURIBackingOption", "vim.vm.device.VirtualSerialPortOption.URIBackingOption", "4.1", "",
    ),
    "VirtualSoundBlaster16": (
        "VirtualSoundBlaster16", "VirtualSoundCard", "vim.vm.device.VirtualSoundBlaster16", "2.0", "",
    ),
    "VirtualSoundBlaster16Option": (
        "VirtualSoundBlaster16Option", "VirtualSoundCardOption", "vim.vm.device.VirtualSoundBlaster16Option", "2.0", "",
    ),
    "VirtualSoundCard": (
        "VirtualSoundCard", "VirtualDevice", "vim.vm.device.VirtualSoundCard", "2.0", "",
    ),
    "VirtualSoundCardDeviceBackingInfo": (
        "VirtualSoundCardDeviceBackingInfo", "VirtualDeviceDeviceBackingInfo", "vim.vm.device.VirtualSoundCard.DeviceBackingInfo", "2.0", "",
    ),
    "VirtualSoundCardDeviceBackingOption": (
        "VirtualSoundCardDeviceBackingOption", "VirtualDeviceDeviceBackingOption", "vim.vm.device.VirtualSoundCardOption.DeviceBackingOption", "2.0", "",
    ),
    "VirtualSoundCardOption": (
        "VirtualSoundCardOption", "VirtualDeviceOption", "vim.vm.device.VirtualSoundCardOption", "2.0", "",
    ),
    "VirtualSriovEthernetCard": (
        "VirtualSriovEthernetCard", "VirtualEthernetCard", "vim.vm.device.VirtualSriovEthernetCard", "5.5", "",
        ("allow_guest_os_mtu_change", "allowGuestOSMtuChange", "boolean?", "5.5"),
        ("sriov_backing", "sriovBacking", "VirtualSriovEthernetCardSriovBackingInfo?", "5.5"),
        ("dvx_backing_info", "dvxBackingInfo", "VirtualPCIPassthroughDvxBackingInfo?", "8.0.0.1"),
    ),
    "VirtualSriovEthernetCardOption": (
        "VirtualSriovEthernetCardOption", "VirtualEthernetCardOption", "vim.vm.device.VirtualSriovEthernetCardOption", "5.5", "",
    ),
    "VirtualSriovEthernetCardSriovBackingInfo": (
        "VirtualSriovEthernetCardSriovBackingInfo", "VirtualDeviceBackingInfo", "vim.vm.device.VirtualSriovEthernetCard.SriovBackingInfo", "5.5", "",
        ("physical_function_backing", "physicalFunctionBacking", "VirtualPCIPassthroughDeviceBackingInfo?", "5.5"),
        ("virtual_function_backing", "virtualFunctionBacking", "VirtualPCIPassthroughDeviceBackingInfo?", "5.5"),
        ("virtual_function_index", "virtualFunctionIndex", "int?", "5.5"),
    ),
    "VirtualSriovEthernetCardSriovBackingOption": (
        "VirtualSriovEthernetCardSriovBackingOption", "VirtualDeviceBackingOption", "vim.vm.device.VirtualSriovEthernetCardOption.SriovBackingOption", "5.5", "",
    ),
    "VirtualTPM": (
        "VirtualTPM", "VirtualDevice", "vim.vm.device.VirtualTPM", "6.7", "",
        ("endorsement_key_certificate_signing_request", "endorsementKeyCertificateSigningRequest", "base64Binary[]?", "6.7"),
        ("endorsement_key_certificate", "endorsementKeyCertificate", "base64Binary[]?", "6.7"),
    ),
    "VirtualTPMOption": (
        "VirtualTPMOption", "VirtualDeviceOption", "vim.vm.device.VirtualTPMOption", "6.7", "",
        ("supported_firmware", "supportedFirmware", "string[]?", "6.7"),
    ),
    "VirtualUSB": (
        "VirtualUSB", "VirtualDevice", "vim.vm.device.VirtualUSB", "2.0", "",
        ("connected", "connected", "boolean", "2.5"),
        ("vendor", "vendor", "int?", "4.1"),
        ("product", "product", "int?", "4.1"),
        ("family", "family", "string[]?", "4.1"),
        ("speed", "speed", "string[]?", "4.1"),
    ),
    "VirtualUSBController": (
        "VirtualUSBController", "VirtualController", "vim.vm.device.VirtualUSBController", "2.0", "",
        ("auto_connect_devices", "autoConnectDevices", "boolean?", "2.0"),
        ("ehci_enabled", "ehciEnabled", "boolean?", "2.5"),
    ),
    "VirtualUSBControllerOption": (
        "VirtualUSBControllerOption", "VirtualControllerOption", "vim.vm.device.VirtualUSBControllerOption", "2.0", "",
        ("auto_connect_devices", "autoConnectDevices", "BoolOption", "2.0"),
        ("ehci_supported", "ehciSupported", "BoolOption", "2.5"),
        ("supported_speeds", "supportedSpeeds", "string[]", "5.0"),
    ),
    "VirtualUSBControllerPciBusSlotInfo": (
        "VirtualUSBControllerPciBusSlotInfo", "VirtualDevicePciBusSlotInfo", "vim.vm.device.VirtualUSBController.PciBusSlotInfo", "5.1", "",
        ("ehci_pci_slot_number", "ehciPciSlotNumber", "int?", "5.1"),
    ),
    "VirtualUSBOption": (
        "VirtualUSBOption", "VirtualDeviceOption", "vim.vm.device.VirtualUSBOption", "2.0", "",
    ),
    "VirtualUSBRemoteClientBackingInfo": (
        "VirtualUSBRemoteClientBackingInfo", "VirtualDeviceRemoteDeviceBackingInfo", "vim.vm.device.VirtualUSB.RemoteClientBackingInfo", "5.0", "",
        ("hostname", "hostname", "string", "5.0"),
    ),
    "VirtualUSBRemoteClientBackingOption": (
        "VirtualUSBRemoteClientBackingOption", "VirtualDeviceRemoteDeviceBackingOption", "vim.vm.device.VirtualUSBOption.RemoteClientBackingOption", "5.0", "",
    ),
    "VirtualUSBRemoteHostBackingInfo": (
        "VirtualUSBRemoteHostBackingInfo", "VirtualDeviceDeviceBackingInfo", "vim.vm.device.VirtualUSB.RemoteHostBackingInfo", "4.1", "",
        ("hostname", "hostname", "string", "4.1"),
    ),
    "VirtualUSBRemoteHostBackingOption": (
        "VirtualUSBRemoteHostBackingOption", "VirtualDeviceDeviceBackingOption", "vim.vm.device.VirtualUSBOption.RemoteHostBackingOption", "4.1", "",
    ),
    "VirtualUSBUSBBackingInfo": (
        "VirtualUSBUSBBackingInfo", "VirtualDeviceDeviceBackingInfo", "vim.vm.device.VirtualUSB.USBBackingInfo", "2.5", "",
    ),
    "VirtualUSBUSBBackingOption": (
        "VirtualUSBUSBBackingOption", "VirtualDeviceDeviceBackingOption", "vim.vm.device.VirtualUSBOption.USBBackingOption", "2.5", "",
    ),
    "VirtualUSBXHCIController": (
        "VirtualUSBXHCIController", "VirtualController", "vim.vm.device.VirtualUSBXHCIController", "5.0", "",
        ("auto_connect_devices", "autoConnectDevices", "boolean?", "5.0"),
    ),
    "VirtualUSBXHCIControllerOption": (
        "VirtualUSBXHCIControllerOption", "VirtualControllerOption", "vim.vm.device.VirtualUSBXHCIControllerOption", "5.0", "",
        ("auto_connect_devices", "autoConnectDevices", "BoolOption", "5.0"),
        ("supported_speeds", "supportedSpeeds", "string[]", "5.0"),
    ),
    "VirtualVMIROMOption": (
        "VirtualVMIROMOption", "VirtualDeviceOption", "vim.vm.device.VirtualVMIROMOption", "2.5", "",
    ),
    "VirtualVideoCardOption": (
        "VirtualVideoCardOption", "VirtualDeviceOption", "vim.vm.device.VirtualVideoCardOption", "2.0", "",
        ("video_ram_size_in_kb", "videoRamSizeInKB", "LongOption?", "2.0"),
        ("num_displays", "numDisplays", "IntOption?", "2.5u2server"),
        ("use_auto_detect", "useAutoDetect", "BoolOption?", "2.5u2server"),
        ("support3_d", "support3D", "BoolOption?", "2.5u2server"),
        ("use3d_renderer_supported", "use3dRendererSupported", "BoolOption?", "5.1"),
        ("graphics_memory_size_in_kb", "graphicsMemorySizeInKB", "LongOption?", "6.0"),
        ("graphics_memory_size_supported", "graphicsMemorySizeSupported", "BoolOption?", "6.0"),
    ),
    "VirtualVmxnet": (
        "VirtualVmxnet", "VirtualEthernetCard", "vim.vm.device.VirtualVmxnet", "2.0", "",
    ),
    "VirtualVmxnet2": (
        "VirtualVmxnet2", "VirtualVmxnet", "vim.vm.device.VirtualVmxnet2", "2.5", "",
    ),
    "VirtualVmxnet2Option": (
        "VirtualVmxnet2Option", "VirtualVmxnetOption", "vim.vm.device.VirtualVmxnet2Option", "2.5", "",
    ),
    "VirtualVmxnet3": (
        "VirtualVmxnet3", "VirtualVmxnet", "vim.vm.device.VirtualVmxnet3", "2.5u2server", "",
        ("uptv2_enabled", "uptv2Enabled", "boolean?", "8.0.0.1"),
    ),
    "VirtualVmxnet3Option": (
        "VirtualVmxnet3Option", "VirtualVmxnetOption", "vim.vm.device.VirtualVmxnet3Option", "2.5u2server", "",
        ("uptv2_enabled", "uptv2Enabled", "BoolOption?", "8.0.0.1"),
    ),
    "VirtualVmxnet3Vrdma": (
        "VirtualVmxnet3Vrdma", "VirtualVmxnet3", "vim.vm.device.VirtualVmxnet3Vrdma", "6.5", "",
        ("device_protocol", "deviceProtocol", "string?", "6.7"),
    ),
    "VirtualVmxnet3VrdmaOption": (
        "VirtualVmxnet3VrdmaOption", "VirtualVmxnet3Option", "vim.vm.device.VirtualVmxnet3VrdmaOption", "6.5", "",
        ("device_protocol", "deviceProtocol", "ChoiceOption?", "6.7"),
    ),
    "VirtualVmxnetOption": (
        "VirtualVmxnetOption", "VirtualEthernetCardOption", "vim.vm.device.VirtualVmxnetOption", "2.0", "",
    ),
    "VirtualWDT": (
        "VirtualWDT", "VirtualDevice", "vim.vm.device.VirtualWDT", "7.0.0.0", "",
        ("run_on_boot", "runOnBoot", "boolean", "7.0.0.0"),
        ("running", "running", "boolean", "7.0.0.0"),
    ),
    "VirtualWDTOption": (
        "VirtualWDTOption", "VirtualDeviceOption", "vim.vm.device.VirtualWDTOption", "7.0.0.0", "",
        ("run_on_boot", "runOnBoot", "BoolOption", "7.0.0.0"),
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
