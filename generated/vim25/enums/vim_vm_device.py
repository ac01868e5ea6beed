# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.vm.device``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import enum_types

TYPES = {
    "VirtualDeviceConfigSpecChangeMode": (
        "VirtualDeviceConfigSpecChangeMode", "vim.vm.device.VirtualDeviceSpec.ChangeMode", "8.0.0.1", "",
        ("FAIL", "fail"),
        ("SKIP", "skip"),
    ),
    "VirtualDeviceConfigSpecFileOperation": (
        "VirtualDeviceConfigSpecFileOperation", "vim.vm.device.VirtualDeviceSpec.FileOperation", "2.0", "",
        ("CREATE", "create"),
        ("DESTROY", "destroy"),
        ("REPLACE", "replace"),
    ),
    "VirtualDeviceConfigSpecOperation": (
        "VirtualDeviceConfigSpecOperation", "vim.vm.device.VirtualDeviceSpec.Operation", "2.0", "",
        ("ADD", "add"),
        ("REMOVE", "remove"),
        ("EDIT", "edit"),
    ),
    "VirtualDeviceConnectInfoMigrateConnectOp": (
        "VirtualDeviceConnectInfoMigrateConnectOp", "vim.vm.device.VirtualDevice.ConnectInfo.MigrateConnectOp", "6.7", "",
        ("CONNECT", "connect"),
        ("DISCONNECT", "disconnect"),
        ("UNSET", "unset"),
    ),
    "VirtualDeviceConnectInfoStatus": (
        "VirtualDeviceConnectInfoStatus", "vim.vm.device.VirtualDevice.ConnectInfo.Status", "4.0", "",
        ("OK", "ok"),
        ("RECOVERABLE_ERROR", "recoverableError"),
        ("UNRECOVERABLE_ERROR", "unrecoverableError"),
        ("UNTRIED", "untried"),
    ),
    "VirtualDeviceFileExtension": (
        "VirtualDeviceFileExtension", "vim.vm.device.VirtualDeviceOption.FileBackingOption.FileExtension", "2.0", "",
        ("ISO", "iso"),
        ("FLP", "flp"),
        ("VMDK", "vmdk"),
        ("DSK", "dsk"),
        ("RDM", "rdm"),
    ),
    "VirtualDeviceURIBackingOptionDirection": (
        "VirtualDeviceURIBackingOptionDirection", "vim.vm.device.VirtualDeviceOption.URIBackingOption.Direction", "4.1", "",
        ("SERVER", "server"),
        ("CLIENT", "client"),
    ),
    "VirtualDiskCompatibilityMode": (
        "VirtualDiskCompatibilityMode", "vim.vm.device.VirtualDiskOption.CompatibilityMode", "2.0", "",
        ("VIRTUAL_MODE", "virtualMode"),
        ("PHYSICAL_MODE", "physicalMode"),
    ),
    "VirtualDiskDeltaDiskFormat": (
        "VirtualDiskDeltaDiskFormat", "vim.vm.device.VirtualDisk.DeltaDiskFormat", "5.0", "",
        ("REDO_LOG_FORMAT", "redoLogFormat"),
        ("NATIVE_FORMAT", "nativeFormat"),
        ("SE_SPARSE_FORMAT", "seSparseFormat"),
    ),
    "VirtualDiskDeltaDiskFormatVariant": (
        "VirtualDiskDeltaDiskFormatVariant", "vim.vm.device.VirtualDisk.DeltaDiskFormatVariant", "6.0", "",
        ("VMFS_SPARSE_VARIANT", "vmfsSparseVariant"),
        ("VSAN_SPARSE_VARIANT", "vsanSparseVariant"),
    ),
    "VirtualDiskMode": (
        "VirtualDiskMode", "vim.vm.device.VirtualDiskOption.DiskMode", "2.0", "",
        ("PERSISTENT", "persistent"),
        ("NONPERSISTENT", "nonpersistent"),
        ("UNDOABLE", "undoable"),
        ("INDEPENDENT_PERSISTENT", "independent_persistent"),
        ("INDEPENDENT_NONPERSISTENT", "independent_nonpersistent"),
        ("APPEND", "append"),
    ),
    "VirtualDiskSharing": (
        "VirtualDiskSharing", "vim.vm.device.VirtualDisk.Sharing", "6.0", "",
        ("SHARING_NONE", "sharingNone"),
        ("SHARING_MULTI_WRITER", "sharingMultiWriter"),
    ),
    "VirtualDiskVFlashCacheConfigInfoCacheConsistencyType": (
        "VirtualDiskVFlashCacheConfigInfoCacheConsistencyType", "vim.vm.device.VirtualDisk.VFlashCacheConfigInfo.CacheConsistencyType", "5.5", "",
        ("STRONG", "strong"),
        ("WEAK", "weak"),
    ),
    "VirtualDiskVFlashCacheConfigInfoCacheMode": (
        "VirtualDiskVFlashCacheConfigInfoCacheMode", "vim.vm.device.VirtualDisk.VFlashCacheConfigInfo.CacheMode", "5.5", "",
        ("WRITE_THRU", "write_thru"),
        ("WRITE_BACK", "write_back"),
    ),
    "VirtualEthernetCardLegacyNetworkDeviceName": (
        "VirtualEthernetCardLegacyNetworkDeviceName", "vim.vm.device.VirtualEthernetCardOption.LegacyNetworkBackingOption.LegacyNetworkDeviceName", "2.0", "",
        ("BRIDGED", "bridged"),
        ("NAT", "nat"),
        ("HOSTONLY", "hostonly"),
    ),
    "VirtualEthernetCardMacType": (
        "VirtualEthernetCardMacType", "vim.vm.device.VirtualEthernetCardOption.MacTypes", "2.0", "",
        ("MANUAL", "manual"),
        ("GENERATED", "generated"),
        ("ASSIGNED", "assigned"),
    ),
    "VirtualMachineVMCIDeviceAction": (
        "VirtualMachineVMCIDeviceAction", "vim.vm.device.VirtualVMCIDevice.Action", "6.0", "",
        ("ALLOW", "allow"),
        ("DENY", "deny"),
    ),
    "VirtualMachineVMCIDeviceDirection": (
        "VirtualMachineVMCIDeviceDirection", "vim.vm.device.VirtualVMCIDevice.Direction", "6.0", "",
        ("GUEST", "guest"),
        ("HOST", "host"),
        ("ANY_DIRECTION", "anyDirection"),
    ),
    "VirtualMachineVMCIDeviceProtocol": (
        "VirtualMachineVMCIDeviceProtocol", "vim.vm.device.VirtualVMCIDevice.Protocol", "6.0", "",
        ("HYPERVISOR", "hypervisor"),
        ("DOORBELL", "doorbell"),
        ("QUEUEPAIR", "queuepair"),
        ("DATAGRAM", "datagram"),
        ("STREAM", "stream"),
        ("ANY_PROTOCOL", "anyProtocol"),
    ),
    "VirtualMachineVideoCardUse3dRenderer": (
        "VirtualMachineVideoCardUse3dRenderer", "vim.vm.device.VirtualVideoCard.Use3dRenderer", "5.1", "",
        ("AUTOMATIC", "automatic"),
        ("SOFTWARE", "software"),
        ("HARDWARE", "hardware"),
    ),
    "VirtualNVMEControllerSharing": (
        "VirtualNVMEControllerSharing", "vim.vm.device.VirtualNVMEController.Sharing", "8.0.2.0", "",
        ("NO_SHARING", "noSharing"),
        ("PHYSICAL_SHARING", "physicalSharing"),
    ),
    "VirtualPointingDeviceHostChoice": (
        "VirtualPointingDeviceHostChoice", "vim.vm.device.VirtualPointingDeviceOption.DeviceBackingOption.HostPointingDeviceChoice", "2.0", "",
        ("AUTODETECT", "autodetect"),
        ("INTELLIMOUSE_EXPLORER", "intellimouseExplorer"),
        ("INTELLIMOUSE_PS2", "intellimousePs2"),
        ("LOGITECH_MOUSEMAN", "logitechMouseman"),
        ("MICROSOFT_SERIAL", "microsoft_serial"),
        ("MOUSE_SYSTEMS", "mouseSystems"),
        ("MOUSEMAN_SERIAL", "mousemanSerial"),
        ("PS2", "ps2"),
    ),
    "VirtualSCSISharing": (
        "VirtualSCSISharing", "vim.vm.device.VirtualSCSIController.Sharing", "2.0", "",
        ("NO_SHARING", "noSharing"),
        ("VIRTUAL_SHARING", "virtualSharing"),
        ("PHYSICAL_SHARING", "physicalSharing"),
    ),
    "VirtualSerialPortEndPoint": (
        "VirtualSerialPortEndPoint", "vim.vm.device.VirtualSerialPortOption.EndPoint", "2.0", "",
        ("CLIENT", "client"),
        ("SERVER", "server"),
    ),
    "VirtualVmxnet3VrdmaOptionDeviceProtocols": (
        "VirtualVmxnet3VrdmaOptionDeviceProtocols", "vim.vm.device.VirtualVmxnet3VrdmaOption.DeviceProtocols", "6.7", "",
        ("ROCEV1", "rocev1"),
        ("ROCEV2", "rocev2"),
    ),
}

__getattr__, __dir__ = enum_types(globals(), TYPES)
