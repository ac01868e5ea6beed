# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.vm.device``."""

import vmodl

class VirtualDeviceConfigSpecChangeMode(vmodl.OpenEnum):
    """``vim.vm.device.VirtualDeviceSpec.ChangeMode``. Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceConfigSpecChangeMode_enum/
    """
    FAIL = "fail"
    SKIP = "skip"

class VirtualDeviceConfigSpecFileOperation(vmodl.OpenEnum):
    """``vim.vm.device.VirtualDeviceSpec.FileOperation``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceConfigSpecFileOperation_enum/
    """
    CREATE = "create"
    DESTROY = "destroy"
    REPLACE = "replace"

class VirtualDeviceConfigSpecOperation(vmodl.OpenEnum):
    """``vim.vm.device.VirtualDeviceSpec.Operation``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceConfigSpecOperation_enum/
    """
    ADD = "add"
    REMOVE = "remove"
    EDIT = "edit"

class VirtualDeviceConnectInfoMigrateConnectOp(vmodl.OpenEnum):
    """``vim.vm.device.VirtualDevice.ConnectInfo.MigrateConnectOp``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceConnectInfoMigrateConnectOp_enum/
    """
    CONNECT = "connect"
    DISCONNECT = "disconnect"
    UNSET = "unset"

class VirtualDeviceConnectInfoStatus(vmodl.OpenEnum):
    """``vim.vm.device.VirtualDevice.ConnectInfo.Status``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceConnectInfoStatus_enum/
    """
    OK = "ok"
    RECOVERABLE_ERROR = "recoverableError"
    UNRECOVERABLE_ERROR = "unrecoverableError"
    UNTRIED = "untried"

class VirtualDeviceFileExtension(vmodl.OpenEnum):
    """``vim.vm.device.VirtualDeviceOption.FileBackingOption.FileExtension``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceFileExtension_enum/
    """
    ISO = "iso"
    FLP = "flp"
    VMDK = "vmdk"
    DSK = "dsk"
    RDM = "rdm"

class VirtualDeviceURIBackingOptionDirection(vmodl.OpenEnum):
    """``vim.vm.device.VirtualDeviceOption.URIBackingOption.Direction``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceURIBackingOptionDirection_enum/
    """
    SERVER = "server"
    CLIENT = "client"

class VirtualDiskCompatibilityMode(vmodl.OpenEnum):
    """``vim.vm.device.VirtualDiskOption.CompatibilityMode``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskCompatibilityMode_enum/
    """
    VIRTUAL_MODE = "virtualMode"
    PHYSICAL_MODE = "physicalMode"

class VirtualDiskDeltaDiskFormat(vmodl.OpenEnum):
    """``vim.vm.device.VirtualDisk.DeltaDiskFormat``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskDeltaDiskFormat_enum/
    """
    REDO_LOG_FORMAT = "redoLogFormat"
    NATIVE_FORMAT = "nativeFormat"
    SE_SPARSE_FORMAT = "seSparseFormat"

class VirtualDiskDeltaDiskFormatVariant(vmodl.OpenEnum):
    """``vim.vm.device.VirtualDisk.DeltaDiskFormatVariant``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskDeltaDiskFormatVariant_enum/
    """
    VMFS_SPARSE_VARIANT = "vmfsSparseVariant"
    VSAN_SPARSE_VARIANT = "vsanSparseVariant"

class VirtualDiskMode(vmodl.OpenEnum):
    """``vim.vm.device.VirtualDiskOption.DiskMode``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskMode_enum/
    """
    PERSISTENT = "persistent"
    NONPERSISTENT = "nonpersistent"
    UNDOABLE = "undoable"
    INDEPENDENT_PERSISTENT = "independent_persistent"
    INDEPENDENT_NONPERSISTENT = "independent_nonpersistent"
    APPEND = "append"

class VirtualDiskSharing(vmodl.OpenEnum):
    """``vim.vm.device.VirtualDisk.Sharing``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskSharing_enum/
    """
    SHARING_NONE = "sharingNone"
    SHARING_MULTI_WRITER = "sharingMultiWriter"

class VirtualDiskVFlashCacheConfigInfoCacheConsistencyType(vmodl.OpenEnum):
    """``vim.vm.device.VirtualDisk.VFlashCacheConfigInfo.CacheConsistencyType``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskVFlashCacheConfigInfoCacheConsistencyType_enum/
    """
    STRONG = "strong"
    WEAK = "weak"

class VirtualDiskVFlashCacheConfigInfoCacheMode(vmodl.OpenEnum):
    """``vim.vm.device.VirtualDisk.VFlashCacheConfigInfo.CacheMode``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskVFlashCacheConfigInfoCacheMode_enum/
    """
    WRITE_THRU = "write_thru"
    WRITE_BACK = "write_back"

class VirtualEthernetCardLegacyNetworkDeviceName(vmodl.OpenEnum):
    """``vim.vm.device.VirtualEthernetCardOption.LegacyNetworkBackingOption.LegacyNetworkDeviceName``.
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualEthernetCardLegacyNetworkDeviceName_enum/
    """
    BRIDGED = "bridged"
    NAT = "nat"
    HOSTONLY = "hostonly"

class VirtualEthernetCardMacType(vmodl.OpenEnum):
    """``vim.vm.device.VirtualEthernetCardOption.MacTypes``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualEthernetCardMacType_enum/
    """
    MANUAL = "manual"
    GENERATED = "generated"
    ASSIGNED = "assigned"

class VirtualMachineVMCIDeviceAction(vmodl.OpenEnum):
    """``vim.vm.device.VirtualVMCIDevice.Action``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVMCIDeviceAction_enum/
    """
    ALLOW = "allow"
    DENY = "deny"

class VirtualMachineVMCIDeviceDirection(vmodl.OpenEnum):
    """``vim.vm.device.VirtualVMCIDevice.Direction``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVMCIDeviceDirection_enum/
    """
    GUEST = "guest"
    HOST = "host"
    ANY_DIRECTION = "anyDirection"

class VirtualMachineVMCIDeviceProtocol(vmodl.OpenEnum):
    """``vim.vm.device.VirtualVMCIDevice.Protocol``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVMCIDeviceProtocol_enum/
    """
    HYPERVISOR = "hypervisor"
    DOORBELL = "doorbell"
    QUEUEPAIR = "queuepair"
    DATAGRAM = "datagram"
    STREAM = "stream"
    ANY_PROTOCOL = "anyProtocol"

class VirtualMachineVideoCardUse3dRenderer(vmodl.OpenEnum):
    """``vim.vm.device.VirtualVideoCard.Use3dRenderer``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVideoCardUse3dRenderer_enum/
    """
    AUTOMATIC = "automatic"
    SOFTWARE = "software"
    HARDWARE = "hardware"

class VirtualNVMEControllerSharing(vmodl.OpenEnum):
    """``vim.vm.device.VirtualNVMEController.Sharing``. Since 8.0.2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualNVMEControllerSharing_enum/
    """
    NO_SHARING = "noSharing"
    PHYSICAL_SHARING = "physicalSharing"

class VirtualPointingDeviceHostChoice(vmodl.OpenEnum):
    """``vim.vm.device.VirtualPointingDeviceOption.DeviceBackingOption.HostPointingDeviceChoice``.
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPointingDeviceHostChoice_enum/
    """
    AUTODETECT = "autodetect"
    INTELLIMOUSE_EXPLORER = "intellimouseExplorer"
    INTELLIMOUSE_PS2 = "intellimousePs2"
    LOGITECH_MOUSEMAN = "logitechMouseman"
    MICROSOFT_SERIAL = "microsoft_serial"
    MOUSE_SYSTEMS = "mouseSystems"
    MOUSEMAN_SERIAL = "mousemanSerial"
    PS2 = "ps2"

class VirtualSCSISharing(vmodl.OpenEnum):
    """``vim.vm.device.VirtualSCSIController.Sharing``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSCSISharing_enum/
    """
    NO_SHARING = "noSharing"
    VIRTUAL_SHARING = "virtualSharing"
    PHYSICAL_SHARING = "physicalSharing"

class VirtualSerialPortEndPoint(vmodl.OpenEnum):
    """``vim.vm.device.VirtualSerialPortOption.EndPoint``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSerialPortEndPoint_enum/
    """
    CLIENT = "client"
    SERVER = "server"

class VirtualVmxnet3VrdmaOptionDeviceProtocols(vmodl.OpenEnum):
    """``vim.vm.device.VirtualVmxnet3VrdmaOption.DeviceProtocols``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualVmxnet3VrdmaOptionDeviceProtocols_enum/
    """
    ROCEV1 = "rocev1"
    ROCEV2 = "rocev2"
