# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault types of ``vim.fault``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import fault_types

TYPES = {
    "ActiveDirectoryFault": (
        "ActiveDirectoryFault", "VimFault", "vim.fault.ActiveDirectoryFault", "4.1", "",
        ("error_code", "errorCode", "int?", "4.1"),
    ),
    "ActiveVMsBlockingEVC": (
        "ActiveVMsBlockingEVC", "EVCConfigFault", "vim.fault.ActiveVMsBlockingEVC", "2.5u2", "",
        ("evc_mode", "evcMode", "string?", "4.0"),
        ("host", "host", "ManagedObjectReference[]?", "4.0", False, "HostSystem"),
        ("host_name", "hostName", "string[]?", "4.0"),
    ),
    "AdminDisabled": (
        "AdminDisabled", "HostConfigFault", "vim.fault.AdminDisabled", "2.5", "",
    ),
    "AdminNotDisabled": (
        "AdminNotDisabled", "HostConfigFault", "vim.fault.AdminNotDisabled", "2.5", "",
    ),
    "AffinityConfigured": (
        "AffinityConfigured", "MigrationFault", "vim.fault.AffinityConfigured", "2.0", "",
        ("configured_affinity", "configuredAffinity", "string[]", "2.0"),
    ),
    "AgentInstallFailed": (
        "AgentInstallFailed", "HostConnectFault", "vim.fault.AgentInstallFailed", "2.0", "",
        ("reason", "reason", "string?", "4.0"),
        ("status_code", "statusCode", "int?", "4.0"),
        ("installer_output", "installerOutput", "string?", "4.0"),
    ),
    "AlreadyBeingManaged": (
        "AlreadyBeingManaged", "HostConnectFault", "vim.fault.AlreadyBeingManaged", "2.0", "",
        ("ip_address", "ipAddress", "string", "2.0"),
    ),
    "AlreadyConnected": (
        "AlreadyConnected", "HostConnectFault", "vim.fault.AlreadyConnected", "2.0", "",
        ("name", "name", "string", "2.0"),
    ),
    "AlreadyExists": (
        "AlreadyExists", "VimFault", "vim.fault.AlreadyExists", "2.0", "",
        ("name", "name", "string?", "2.0"),
    ),
    "AlreadyUpgraded": (
        "AlreadyUpgraded", "VimFault", "vim.fault.AlreadyUpgraded", "2.0", "",
    ),
    "AnswerFileUpdateFailed": (
        "AnswerFileUpdateFailed", "VimFault", "vim.fault.AnswerFileUpdateFailed", "5.0", "",
        ("failure", "failure", "AnswerFileUpdateFailure[]", "5.0"),
    ),
    "ApplicationQuiesceFault": (
        "ApplicationQuiesceFault", "SnapshotFault", "vim.fault.ApplicationQuiesceFault", "2.0", "",
    ),
    "AuthMinimumAdminPermission": (
        "AuthMinimumAdminPermission", "VimFault", "vim.fault.AuthMinimumAdminPermission", "2.0", "",
    ),
    "BackupBlobReadFailure": (
        "BackupBlobReadFailure", "DvsFault", "vim.fault.BackupBlobReadFailure", "5.1", "",
        ("entity_name", "entityName", "string", "5.1"),
        ("entity_type", "entityType", "string", "5.1"),
        ("fault", "fault", "MethodFault", "5.1"),
    ),
    "BackupBlobWriteFailure": (
        "BackupBlobWriteFailure", "DvsFault", "vim.fault.BackupBlobWriteFailure", "5.1", "",
        ("entity_name", "entityName", "string", "5.1"),
        ("entity_type", "entityType", "string", "5.1"),
        ("fault", "fault", "MethodFault", "5.1"),
    ),
    "BlockedByFirewall": (
        "BlockedByFirewall", "HostConfigFault", "vim.fault.BlockedByFirewall", "4.1", "",
    ),
    "CAMServerRefusedConnection": (
        "CAMServerRefusedConnection", "InvalidCAMServer", "vim.fault.CAMServerRefusedConnection", "5.0", "",
    ),
    "CannotAccessFile": (
        "CannotAccessFile", "FileFault", "vim.fault.CannotAccessFile", "2.0", "",
    ),
    "CannotAccessLocalSource": (
        "CannotAccessLocalSource", "VimFault", "vim.fault.CannotAccessLocalSource", "2.0", "",
    ),
    "CannotAccessNetwork": (
        "CannotAccessNetwork", "CannotAccessVmDevice", "vim.fault.CannotAccessNetwork", "2.0", "",
        ("network", "network", "ManagedObjectReference?", "6.0", False, "Network"),
    ),
    "CannotAccessVmComponent": (
        "CannotAccessVmComponent", "VmConfigFault", "vim.fault.CannotAccessVmComponent", "2.0", "",
    ),
    "CannotAccessVmConfig": (
        "CannotAccessVmConfig", "CannotAccessVmComponent", "vim.fault.CannotAccessVmConfig", "2.0", "",
        ("reason", "reason", "MethodFault", "2.0"),
    ),
    "CannotAccessVmDevice": (
        "CannotAccessVmDevice", "CannotAccessVmComponent", "vim.fault.CannotAccessVmDevice", "2.0", "",
        ("device", "device", "string", "2.0"),
        ("backing", "backing", "string", "2.0"),
        ("connected", "connected", "boolean", "2.0"),
    ),
    "CannotAccessVmDisk": (
        "CannotAccessVmDisk", "CannotAccessVmDevice", "vim.fault.CannotAccessVmDisk", "2.0", "",
        ("fault", "fault", "MethodFault", "2.0"),
    ),
    "CannotAddHostWithFTVmAsStandalone": (
        "CannotAddHostWithFTVmAsStandalone", "HostConnectFault", "vim.fault.CannotAddHostWithFTVmAsStandalone", "4.0", "",
    ),
    "CannotAddHostWithFTVmToDifferentCluster": (
        "CannotAddHostWithFTVmToDifferentCluster", "HostConnectFault", "vim.fault.CannotAddHostWithFTVmToDifferentCluster", "4.0", "",
    ),
    "CannotAddHostWithFTVmToNonHACluster": (
        "CannotAddHostWithFTVmToNonHACluster", "HostConnectFault", "vim.fault.CannotAddHostWithFTVmToNonHACluster", "4.0", "",
    ),
    "CannotChangeDrsBehaviorForFtSecondary": (
        "CannotChangeDrsBehaviorForFtSecondary", "VmFaultToleranceIssue", "vim.fault.CannotChangeDrsBehaviorForFtSecondary", "4.1", "",
        ("vm", "vm", "ManagedObjectReference", "4.1", False, "VirtualMachine"),
        ("vm_name", "vmName", "string", "4.1"),
    ),
    "CannotChangeHaSettingsForFtSecondary": (
        "CannotChangeHaSettingsForFtSecondary", "VmFaultToleranceIssue", "vim.fault.CannotChangeHaSettingsForFtSecondary", "4.1", "",
        ("vm", "vm", "ManagedObjectReference", "4.1", False, "VirtualMachine"),
        ("vm_name", "vmName", "string", "4.1"),
    ),
    "CannotChangeVsanClusterUuid": (
        "CannotChangeVsanClusterUuid", "VsanFault", "vim.fault.CannotChangeVsanClusterUuid", "5.5", "",
    ),
    "CannotChangeVsanNodeUuid": (
        "CannotChangeVsanNodeUuid", "VsanFault", "vim.fault.CannotChangeVsanNodeUuid", "5.5", "",
    ),
    "CannotComputeFTCompatibleHosts": (
        "CannotComputeFTCompatibleHosts", "VmFaultToleranceIssue", "vim.fault.CannotComputeFTCompatibleHosts", "6.0", "",
        ("vm", "vm", "ManagedObjectReference", "6.0", False, "VirtualMachine"),
        ("vm_name", "vmName", "string", "6.0"),
    ),
    "CannotCreateFile": (
        "CannotCreateFile", "FileFault", "vim.fault.CannotCreateFile", "2.5", "",
    ),
    "CannotDecryptPasswords": (
        "CannotDecryptPasswords", "CustomizationFault", "vim.fault.CannotDecryptPasswords", "2.0", "",
    ),
    "CannotDeleteFile": (
        "CannotDeleteFile", "FileFault", "vim.fault.CannotDeleteFile", "2.0", "",
    ),
    "CannotDisableDrsOnClustersWithVApps": (
        "CannotDisableDrsOnClustersWithVApps", "RuntimeFault", "vim.fault.CannotDisableDrsOnClustersWithVApps", "4.1", "",
    ),
    "CannotDisableSnapshot": (
        "CannotDisableSnapshot", "VmConfigFault", "vim.fault.CannotDisableSnapshot", "2.5", "",
    ),
    "CannotDisconnectHostWithFaultToleranceVm": (
        "CannotDisconnectHostWithFaultToleranceVm", "VimFault", "vim.fault.CannotDisconnectHostWithFaultToleranceVm", "4.0", "",
        ("host_name", "hostName", "string", "4.0"),
    ),
    "CannotEnableVmcpForCluster": (
        "CannotEnableVmcpForCluster", "VimFault", "vim.fault.CannotEnableVmcpForCluster", "6.0", "",
        ("host", "host", "ManagedObjectReference?", "6.0", False, "HostSystem"),
        ("host_name", "hostName", "string?", "6.0"),
        ("reason", "reason", "string?", "6.0"),
    ),
    "CannotModifyConfigCpuRequirements": (
        "CannotModifyConfigCpuRequirements", "MigrationFault", "vim.fault.CannotModifyConfigCpuRequirements", "2.0", "",
    ),
    "CannotMoveFaultToleranceVm": (
        "CannotMoveFaultToleranceVm", "VimFault", "vim.fault.CannotMoveFaultToleranceVm", "4.0", "",
        ("move_type", "moveType", "string", "4.0"),
        ("vm_name", "vmName", "string", "4.0"),
    ),
    "CannotMoveHostWithFaultToleranceVm": (
        "CannotMoveHostWithFaultToleranceVm", "VimFault", "vim.fault.CannotMoveHostWithFaultToleranceVm", "4.0", "",
    ),
    "CannotMoveVmWithDeltaDisk": (
        "CannotMoveVmWithDeltaDisk", "MigrationFault", "vim.fault.CannotMoveVmWithDeltaDisk", "5.0", "",
        ("device", "device", "string", "5.0"),
    ),
    "CannotMoveVmWithNativeDeltaDisk": (
        "CannotMoveVmWithNativeDeltaDisk", "MigrationFault", "vim.fault.CannotMoveVmWithNativeDeltaDisk", "5.0", "",
    ),
    "CannotMoveVsanEnabledHost": (
        "CannotMoveVsanEnabledHost", "VsanFault", "vim.fault.CannotMoveVsanEnabledHost", "5.5", "",
    ),
    "CannotPlaceWithoutPrerequisiteMoves": (
        "CannotPlaceWithoutPrerequisiteMoves", "VimFault", "vim.fault.CannotPlaceWithoutPrerequisiteMoves", "5.1", "",
    ),
    "CannotPowerOffVmInCluster": (
        "CannotPowerOffVmInCluster", "InvalidState", "vim.fault.CannotPowerOffVmInCluster", "5.0", "",
        ("operation", "operation", "string", "5.0"),
        ("vm", "vm", "ManagedObjectReference", "5.0", False, "VirtualMachine"),
        ("vm_name", "vmName", "string", "5.0"),
    ),
    "CannotReconfigureVsanWhenHaEnabled": (
        "CannotReconfigureVsanWhenHaEnabled", "VsanFault", "vim.fault.CannotReconfigureVsanWhenHaEnabled", "5.5", "",
    ),
    "CannotUseNetwork": (
        "CannotUseNetwork", "VmConfigFault", "vim.fault.CannotUseNetwork", "5.5", "",
        ("device", "device", "string", "5.5"),
        ("backing", "backing", "string", "5.5"),
        ("connected", "connected", "boolean", "5.5"),
        ("reason", "reason", "string", "5.5"),
        ("network", "network", "ManagedObjectReference?", "6.0", False, "Network"),
    ),
    "ClockSkew": (
        "ClockSkew", "HostConfigFault", "vim.fault.ClockSkew", "4.1", "",
    ),
    "CloneFromSnapshotNotSupported": (
        "CloneFromSnapshotNotSupported", "MigrationFault", "vim.fault.CloneFromSnapshotNotSupported", "4.0", "",
    ),
    "CollectorAddressUnset": (
        "CollectorAddressUnset", "DvsFault", "vim.fault.CollectorAddressUnset", "5.1", "",
    ),
    "ConcurrentAccess": (
        "ConcurrentAccess", "VimFault", "vim.fault.ConcurrentAccess", "2.0", "",
    ),
    "ConflictingConfiguration": (
        "ConflictingConfiguration", "DvsFault", "vim.fault.ConflictingConfiguration", "5.5", "",
        ("config_in_conflict", "configInConflict", "ConflictingConfigurationConfig[]", "5.5"),
    ),
    "ConflictingDatastoreFound": (
        "ConflictingDatastoreFound", "RuntimeFault", "vim.fault.ConflictingDatastoreFound", "5.1", "",
        ("name", "name", "string", "5.1"),
        ("url", "url", "string", "5.1"),
    ),
    "ConnectedIso": (
        "ConnectedIso", "OvfExport", "vim.fault.ConnectedIso", "4.0", "",
        ("cdrom", "cdrom", "VirtualCdrom", "4.0"),
        ("filename", "filename", "string", "4.0"),
    ),
    "CpuCompatibilityUnknown": (
        "CpuCompatibilityUnknown", "CpuIncompatible", "vim.fault.CpuCompatibilityUnknown", "2.0", "",
    ),
    "CpuHotPlugNotSupported": (
        "CpuHotPlugNotSupported", "VmConfigFault", "vim.fault.CpuHotPlugNotSupported", "4.0", "",
    ),
    "CpuIncompatible": (
        "CpuIncompatible", "VirtualHardwareCompatibilityIssue", "vim.fault.CpuIncompatible", "2.0", "",
        ("level", "level", "int", "2.0"),
        ("register_name", "registerName", "string", "2.0"),
        ("register_bits", "registerBits", "string?", "2.5"),
        ("desired_bits", "desiredBits", "string?", "2.5"),
        ("host", "host", "ManagedObjectReference?", "2.5", False, "HostSystem"),
    ),
    "CpuIncompatible1ECX": (
        "CpuIncompatible1ECX", "CpuIncompatible", "vim.fault.CpuIncompatible1ECX", "2.5", "",
        ("sse3", "sse3", "boolean", "2.5"),
        ("pclmulqdq", "pclmulqdq", "boolean", "5.0"),
        ("ssse3", "ssse3", "boolean", "2.5"),
        ("sse41", "sse41", "boolean", "2.5"),
        ("sse42", "sse42", "boolean", "2.5"),
        ("aes", "aes", "boolean", "5.0"),
        ("other", "other", "boolean", "2.5"),
        ("other_only", "otherOnly", "boolean", "2.5"),
    ),
    "CpuIncompatible81EDX": (
        "CpuIncompatible81EDX", "CpuIncompatible", "vim.fault.CpuIncompatible81EDX", "2.5", "",
        ("nx", "nx", "boolean", "2.5"),
        ("ffxsr", "ffxsr", "boolean", "2.5"),
        ("rdtscp", "rdtscp", "boolean", "2.5"),
        ("lm", "lm", "boolean", "2.5"),
        ("other", "other", "boolean", "2.5"),
        ("other_only", "otherOnly", "boolean", "2.5"),
    ),
    "CustomizationFault": (
        "CustomizationFault", "VimFault", "vim.fault.CustomizationFault", "2.0", "",
    ),
    "CustomizationPending": (
        "CustomizationPending", "CustomizationFault", "vim.fault.CustomizationPending", "2.5", "",
    ),
    "DVPortNotSupported": (
        "DVPortNotSupported", "DeviceBackingNotSupported", "vim.fault.DVPortNotSupported", "4.1", "",
    ),
    "DasConfigFault": (
        "DasConfigFault", "VimFault", "vim.fault.DasConfigFault", "2.0", "",
        ("reason", "reason", "string?", "4.0"),
        ("output", "output", "string?", "4.0"),
        ("event", "event", "Event[]?", "4.0"),
    ),
    "DatabaseError": (
        "DatabaseError", "RuntimeFault", "vim.fault.DatabaseError", "2.0", "",
    ),
    "DatacenterMismatch": (
        "DatacenterMismatch", "MigrationFault", "vim.fault.DatacenterMismatch", "2.0", "",
        ("invalid_argument", "invalidArgument", "DatacenterMismatchArgument[]", "2.0"),
        ("expected_datacenter", "expectedDatacenter", "ManagedObjectReference", "2.0", False, "Datacenter"),
    ),
    "DatastoreNotWritableOnHost": (
        "DatastoreNotWritableOnHost", "InvalidDatastore", "vim.fault.DatastoreNotWritableOnHost", "2.0", "",
        ("host", "host", "ManagedObjectReference", "2.0", False, "HostSystem"),
    ),
    "DeltaDiskFormatNotSupported": (
        "DeltaDiskFormatNotSupported", "VmConfigFault", "vim.fault.DeltaDiskFormatNotSupported", "5.0", "",
        ("datastore", "datastore", "ManagedObjectReference[]?", "5.0", False, "Datastore"),
        ("delta_disk_format", "deltaDiskFormat", "string", "5.0"),
    ),
    "DestinationSwitchFull": (
        "DestinationSwitchFull", "CannotAccessNetwork", "vim.fault.DestinationSwitchFull", "2.0", "",
    ),
    "DestinationVsanDisabled": (
        "DestinationVsanDisabled", "CannotMoveVsanEnabledHost", "vim.fault.DestinationVsanDisabled", "5.5", "",
        ("destination_cluster", "destinationCluster", "string", "5.5"),
    ),
    "DeviceBackingNotSupported": (
        "DeviceBackingNotSupported", "DeviceNotSupported", "vim.fault.DeviceBackingNotSupported", "2.5", "",
        ("backing", "backing", "string", "2.5"),
    ),
    "DeviceControllerNotSupported": (
        "DeviceControllerNotSupported", "DeviceNotSupported", "vim.fault.DeviceControllerNotSupported", "2.5", "",
        ("controller", "controller", "string", "2.5"),
    ),
    "DeviceHotPlugNotSupported": (
        "DeviceHotPlugNotSupported", "InvalidDeviceSpec", "vim.fault.DeviceHotPlugNotSupported", "2.5u2server", "",
    ),
    "DeviceNotFound": (
        "DeviceNotFound", "InvalidDeviceSpec", "vim.fault.DeviceNotFound", "2.0", "",
    ),
    "DeviceNotSupported": (
        "DeviceNotSupported", "VirtualHardwareCompatibilityIssue", "vim.fault.DeviceNotSupported", "2.0", "",
        ("device", "device", "string", "2.0"),
        ("reason", "reason", "string?", "2.5"),
    ),
    "DeviceUnsupportedForVmPlatform": (
        "DeviceUnsupportedForVmPlatform", "InvalidDeviceSpec", "vim.fault.DeviceUnsupportedForVmPlatform", "2.5u2server", "",
    ),
    "DeviceUnsupportedForVmVersion": (
        "DeviceUnsupportedForVmVersion", "InvalidDeviceSpec", "vim.fault.DeviceUnsupportedForVmVersion", "2.5u2server", "",
        ("current_version", "currentVersion", "string", "2.5u2server"),
        ("expected_version", "expectedVersion", "string", "2.5u2server"),
    ),
    "DigestNotSupported": (
        "DigestNotSupported", "DeviceNotSupported", "vim.fault.DigestNotSupported", "6.0", "",
    ),
    "DirectoryNotEmpty": (
        "DirectoryNotEmpty", "FileFault", "vim.fault.DirectoryNotEmpty", "5.0", "",
    ),
    "DisableAdminNotSupported": (
        "DisableAdminNotSupported", "HostConfigFault", "vim.fault.DisableAdminNotSupported", "2.5", "",
    ),
    "DisallowedChangeByService": (
        "DisallowedChangeByService", "RuntimeFault", "vim.fault.DisallowedChangeByService", "5.0", "",
        ("service_name", "serviceName", "string", "5.0"),
        ("disallowed_change", "disallowedChange", "string?", "5.0"),
    ),
    "DisallowedDiskModeChange": (
        "DisallowedDiskModeChange", "InvalidDeviceSpec", "vim.fault.DisallowedDiskModeChange", "2.0", "",
    ),
    "DisallowedMigrationDeviceAttached": (
        "DisallowedMigrationDeviceAttached", "MigrationFault", "vim.fault.DisallowedMigrationDeviceAttached", "2.0", "",
        ("fault", "fault", "MethodFault", "2.0"),
    ),
    "DisallowedOperationOnFailoverHost": (
        "DisallowedOperationOnFailoverHost", "RuntimeFault", "vim.fault.DisallowedOperationOnFailoverHost", "4.0", "",
        ("host", "host", "ManagedObjectReference", "4.0", False, "HostSystem"),
        ("hostname", "hostname", "string", "4.0"),
    ),
    "DisconnectedHostsBlockingEVC": (
        "DisconnectedHostsBlockingEVC", "EVCConfigFault", "vim.fault.DisconnectedHostsBlockingEVC", "2.5u2", "",
    ),
    "DiskHasPartitions": (
        "DiskHasPartitions", "VsanDiskFault", "vim.fault.DiskHasPartitions", "5.5", "",
    ),
    "DiskIsLastRemainingNonSSD": (
        "DiskIsLastRemainingNonSSD", "VsanDiskFault", "vim.fault.DiskIsLastRemainingNonSSD", "5.5", "",
    ),
    "DiskIsNonLocal": (
        "DiskIsNonLocal", "VsanDiskFault", "vim.fault.DiskIsNonLocal", "5.5", "",
    ),
    "DiskIsUSB": (
        "DiskIsUSB", "VsanDiskFault", "vim.fault.DiskIsUSB", "5.5", "",
    ),
    "DiskMoveTypeNotSupported": (
        "DiskMoveTypeNotSupported", "MigrationFault", "vim.fault.DiskMoveTypeNotSupported", "4.0", "",
    ),
    "DiskNotSupported": (
        "DiskNotSupported", "VirtualHardwareCompatibilityIssue", "vim.fault.DiskNotSupported", "2.0", "",
        ("disk", "disk", "int", "2.0"),
    ),
    "DiskTooSmall": (
        "DiskTooSmall", "VsanDiskFault", "vim.fault.DiskTooSmall", "5.5", "",
    ),
    "DomainNotFound": (
        "DomainNotFound", "ActiveDirectoryFault", "vim.fault.DomainNotFound", "4.1", "",
        ("domain_name", "domainName", "string", "4.1"),
    ),
    "DrsDisabledOnVm": (
        "DrsDisabledOnVm", "VimFault", "vim.fault.DrsDisabledOnVm", "4.0", "",
    ),
    "DrsVmotionIncompatibleFault": (
        "DrsVmotionIncompatibleFault", "VirtualHardwareCompatibilityIssue", "vim.fault.DrsVmotionIncompatibleFault", "4.0", "",
        ("host", "host", "ManagedObjectReference", "4.0", False, "HostSystem"),
    ),
    "DuplicateDisks": (
        "DuplicateDisks", "VsanDiskFault", "vim.fault.DuplicateDisks", "5.5", "",
    ),
    "DuplicateName": (
        "DuplicateName", "VimFault", "vim.fault.DuplicateName", "2.0", "",
        ("name", "name", "string", "2.0"),
        ("object", "object", "ManagedObjectReference", "2.0", False, "ManagedObject"),
    ),
    "DuplicateVsanNetworkInterface": (
        "DuplicateVsanNetworkInterface", "VsanFault", "vim.fault.DuplicateVsanNetworkInterface", "5.5", "",
        ("device", "device", "string", "5.5"),
    ),
    "DvsApplyOperationFault": (
        "DvsApplyOperationFault", "DvsFault", "vim.fault.DvsApplyOperationFault", "5.1", "",
        ("object_fault", "objectFault", "DvsApplyOperationFaultFaultOnObject[]", "5.1"),
    ),
    "DvsFault": (
        "DvsFault", "VimFault", "vim.fault.DvsFault", "4.0", "",
    ),
    "DvsNotAuthorized": (
        "DvsNotAuthorized", "DvsFault", "vim.fault.DvsNotAuthorized", "4.0", "",
        ("session_extension_key", "sessionExtensionKey", "string?", "4.0"),
        ("dvs_extension_key", "dvsExtensionKey", "string?", "4.0"),
    ),
    "DvsOperationBulkFault": (
        "DvsOperationBulkFault", "DvsFault", "vim.fault.DvsOperationBulkFault", "4.0", "",
        ("host_fault", "hostFault", "DvsOperationBulkFaultFaultOnHost[]", "4.0"),
    ),
    "DvsScopeViolated": (
        "DvsScopeViolated", "DvsFault", "vim.fault.DvsScopeViolated", "4.0", "",
        ("scope", "scope", "ManagedObjectReference[]", "4.0", False, "ManagedEntity"),
        ("entity", "entity", "ManagedObjectReference", "4.0", False, "ManagedEntity"),
    ),
    "EVCAdmissionFailed": (
        "EVCAdmissionFailed", "NotSupportedHostInCluster", "vim.fault.EVCAdmissionFailed", "4.0", "",
        ("faults", "faults", "MethodFault[]?", "5.1"),
    ),
    "EVCAdmissionFailedCPUFeaturesForMode": (
        "EVCAdmissionFailedCPUFeaturesForMode", "EVCAdmissionFailed", "vim.fault.EVCAdmissionFailedCPUFeaturesForMode", "4.0", "",
        ("current_evc_mode_key", "currentEVCModeKey", "string", "4.0"),
    ),
    "EVCAdmissionFailedCPUModel": (
        "EVCAdmissionFailedCPUModel", "EVCAdmissionFailed", "vim.fault.EVCAdmissionFailedCPUModel", "4.0", "",
    ),
    "EVCAdmissionFailedCPUModelForMode": (
        "EVCAdmissionFailedCPUModelForMode", "EVCAdmissionFailed", "vim.fault.EVCAdmissionFailedCPUModelForMode", "4.0", "",
        ("current_evc_mode_key", "currentEVCModeKey", "string", "4.0"),
    ),
    "EVCAdmissionFailedCPUVendor": (
        "EVCAdmissionFailedCPUVendor", "EVCAdmissionFailed", "vim.fault.EVCAdmissionFailedCPUVendor", "4.0", "",
        ("cluster_cpu_vendor", "clusterCPUVendor", "string", "4.0"),
        ("host_cpu_vendor", "hostCPUVendor", "string", "4.0"),
    ),
    "EVCAdmissionFailedCPUVendorUnknown": (
        "EVCAdmissionFailedCPUVendorUnknown", "EVCAdmissionFailed", "vim.fault.EVCAdmissionFailedCPUVendorUnknown", "4.0", "",
    ),
    "EVCAdmissionFailedHostDisconnected": (
        "EVCAdmissionFailedHostDisconnected", "EVCAdmissionFailed", "vim.fault.EVCAdmissionFailedHostDisconnected", "4.0", "",
    ),
    "EVCAdmissionFailedHostSoftware": (
        "EVCAdmissionFailedHostSoftware", "EVCAdmissionFailed", "vim.fault.EVCAdmissionFailedHostSoftware", "4.0", "",
    ),
    "EVCAdmissionFailedHostSoftwareForMode": (
        "EVCAdmissionFailedHostSoftwareForMode", "EVCAdmissionFailed", "vim.fault.EVCAdmissionFailedHostSoftwareForMode", "4.0", "",
    ),
    "EVCAdmissionFailedVmActive": (
        "EVCAdmissionFailedVmActive", "EVCAdmissionFailed", "vim.fault.EVCAdmissionFailedVmActive", "4.0", "",
    ),
    "EVCConfigFault": (
        "EVCConfigFault", "VimFault", "vim.fault.EVCConfigFault", "2.5u2", "",
        ("faults", "faults", "MethodFault[]?", "5.1"),
    ),
    "EVCModeIllegalByVendor": (
        "EVCModeIllegalByVendor", "EVCConfigFault", "vim.fault.EVCModeIllegalByVendor", "2.5u2", "",
        ("cluster_cpu_vendor", "clusterCPUVendor", "string", "2.5u2"),
        ("mode_cpu_vendor", "modeCPUVendor", "string", "2.5u2"),
    ),
    "EVCModeUnsupportedByHosts": (
        "EVCModeUnsupportedByHosts", "EVCConfigFault", "vim.fault.EVCModeUnsupportedByHosts", "4.0", "",
        ("evc_mode", "evcMode", "string?", "4.0"),
        ("host", "host", "ManagedObjectReference[]?", "4.0", False, "HostSystem"),
        ("host_name", "hostName", "string[]?", "4.0"),
    ),
    "EVCUnsupportedByHostHardware": (
        "EVCUnsupportedByHostHardware", "EVCConfigFault", "vim.fault.EVCUnsupportedByHostHardware", "4.1", "",
        ("host", "host", "ManagedObjectReference[]", "4.1", False, "HostSystem"),
        ("host_name", "hostName", "string[]", "4.1"),
    ),
    "EVCUnsupportedByHostSoftware": (
        "EVCUnsupportedByHostSoftware", "EVCConfigFault", "vim.fault.EVCUnsupportedByHostSoftware", "4.1", "",
        ("host", "host", "ManagedObjectReference[]", "4.1", False, "HostSystem"),
        ("host_name", "hostName", "string[]", "4.1"),
    ),
    "EightHostLimitViolated": (
        "EightHostLimitViolated", "VmConfigFault", "vim.fault.EightHostLimitViolated", "4.0", "",
    ),
    "EncryptionKeyRequired": (
        "EncryptionKeyRequired", "InvalidState", "vim.fault.EncryptionKeyRequired", "6.7", "",
        ("required_key", "requiredKey", "CryptoKeyId[]?", "6.7"),
    ),
    "ExpiredAddonLicense": (
        "ExpiredAddonLicense", "ExpiredFeatureLicense", "vim.fault.ExpiredAddonLicense", "2.5", "",
    ),
    "ExpiredEditionLicense": (
        "ExpiredEditionLicense", "ExpiredFeatureLicense", "vim.fault.ExpiredEditionLicense", "2.5", "",
    ),
    "ExpiredFeatureLicense": (
        "ExpiredFeatureLicense", "NotEnoughLicenses", "vim.fault.ExpiredFeatureLicense", "2.5", "",
        ("feature", "feature", "string", "2.5"),
        ("count", "count", "int", "2.5"),
        ("expiration_date", "expirationDate", "dateTime", "2.5"),
    ),
    "ExtendedFault": (
        "ExtendedFault", "VimFault", "vim.fault.ExtendedFault", "2.5", "",
        ("fault_type_id", "faultTypeId", "string", "2.5"),
        ("data", "data", "KeyValue[]?", "2.5"),
    ),
    "FailToEnableSPBM": (
        "FailToEnableSPBM", "NotEnoughLicenses", "vim.fault.FailToEnableSPBM", "5.0", "",
        ("cs", "cs", "ManagedObjectReference", "5.0", False, "ComputeResource"),
        ("cs_name", "csName", "string", "5.0"),
        ("host_license_states", "hostLicenseStates", "ComputeResourceHostSPBMLicenseInfo[]", "5.0"),
    ),
    "FailToLockFaultToleranceVMs": (
        "FailToLockFaultToleranceVMs", "RuntimeFault", "vim.fault.FailToLockFaultToleranceVMs", "4.1", "",
        ("vm_name", "vmName", "string", "4.1"),
        ("vm", "vm", "ManagedObjectReference", "4.1", False, "VirtualMachine"),
        ("already_locked_vm", "alreadyLockedVm", "ManagedObjectReference", "4.1", False, "VirtualMachine"),
    ),
    "FaultToleranceAntiAffinityViolated": (
        "FaultToleranceAntiAffinityViolated", "MigrationFault", "vim.fault.FaultToleranceAntiAffinityViolated", "4.0", "",
        ("host_name", "hostName", "string", "4.0"),
        ("host", "host", "ManagedObjectReference", "4.0", False, "HostSystem"),
    ),
    "FaultToleranceCannotEditMem": (
        "FaultToleranceCannotEditMem", "VmConfigFault", "vim.fault.FaultToleranceCannotEditMem", "4.1", "",
        ("vm_name", "vmName", "string", "4.1"),
        ("vm", "vm", "ManagedObjectReference", "4.1", False, "VirtualMachine"),
    ),
    "FaultToleranceCpuIncompatible": (
        "FaultToleranceCpuIncompatible", "CpuIncompatible", "vim.fault.FaultToleranceCpuIncompatible", "4.0", "",
        ("model", "model", "boolean", "4.0"),
        ("family", "family", "boolean", "4.0"),
        ("stepping", "stepping", "boolean", "4.0"),
    ),
    "FaultToleranceNeedsThickDisk": (
        "FaultToleranceNeedsThickDisk", "MigrationFault", "vim.fault.FaultToleranceNeedsThickDisk", "4.1", "",
        ("vm_name", "vmName", "string", "4.1"),
    ),
    "FaultToleranceNotLicensed": (
        "FaultToleranceNotLicensed", "VmFaultToleranceIssue", "vim.fault.FaultToleranceNotLicensed", "4.0", "",
        ("host_name", "hostName", "string?", "4.0"),
    ),
    "FaultToleranceNotSameBuild": (
        "FaultToleranceNotSameBuild", "MigrationFault", "vim.fault.FaultToleranceNotSameBuild", "4.0", "",
        ("build", "build", "string", "4.0"),
    ),
    "FaultTolerancePrimaryPowerOnNotAttempted": (
        "FaultTolerancePrimaryPowerOnNotAttempted", "VmFaultToleranceIssue", "vim.fault.FaultTolerancePrimaryPowerOnNotAttempted", "4.0", "",
        ("secondary_vm", "secondaryVm", "ManagedObjectReference", "4.0", False, "VirtualMachine"),
        ("primary_vm", "primaryVm", "ManagedObjectReference", "4.0", False, "VirtualMachine"),
    ),
    "FaultToleranceVmNotDasProtected": (
        "FaultToleranceVmNotDasProtected", "VimFault", "vim.fault.FaultToleranceVmNotDasProtected", "5.0", "",
        ("vm", "vm", "ManagedObjectReference", "5.0", False, "VirtualMachine"),
        ("vm_name", "vmName", "string", "5.0"),
    ),
    "FcoeFault": (
        "FcoeFault", "VimFault", "vim.fault.FcoeFault", "5.0", "",
    ),
    "FcoeFaultPnicHasNoPortSet": (
        "FcoeFaultPnicHasNoPortSet", "FcoeFault", "vim.fault.FcoeFaultPnicHasNoPortSet", "5.0", "",
        ("nic_device", "nicDevice", "string", "5.0"),
    ),
    "FeatureRequirementsNotMet": (
        "FeatureRequirementsNotMet", "VirtualHardwareCompatibilityIssue", "vim.fault.FeatureRequirementsNotMet", "5.1", "",
        ("feature_requirement", "featureRequirement", "VirtualMachineFeatureRequirement[]?", "5.1"),
        ("vm", "vm", "ManagedObjectReference?", "5.1", False, "VirtualMachine"),
        ("host", "host", "ManagedObjectReference?", "5.1", False, "HostSystem"),
    ),
    "FileAlreadyExists": (
        "FileAlreadyExists", "FileFault", "vim.fault.FileAlreadyExists", "2.0", "",
    ),
    "FileBackedPortNotSupported": (
        "FileBackedPortNotSupported", "DeviceNotSupported", "vim.fault.FileBackedPortNotSupported", "2.5", "",
    ),
    "FileFault": (
        "FileFault", "VimFault", "vim.fault.FileFault", "2.0", "",
        ("file", "file", "string", "2.0"),
    ),
    "FileLocked": (
        "FileLocked", "FileFault", "vim.fault.FileLocked", "2.0", "",
    ),
    "FileNameTooLong": (
        "FileNameTooLong", "FileFault", "vim.fault.FileNameTooLong", "5.0", "",
    ),
    "FileNotFound": (
        "FileNotFound", "FileFault", "vim.fault.FileNotFound", "2.0", "",
    ),
    "FileNotWritable": (
        "FileNotWritable", "FileFault", "vim.fault.FileNotWritable", "2.0", "",
    ),
    "FileTooLarge": (
        "FileTooLarge", "FileFault", "vim.fault.FileTooLarge", "2.5", "",
        ("datastore", "datastore", "string", "2.5"),
        ("file_size", "fileSize", "long", "2.5"),
        ("max_file_size", "maxFileSize", "long?", "2.5"),
    ),
    "FilesystemQuiesceFault": (
        "FilesystemQuiesceFault", "SnapshotFault", "vim.fault.FilesystemQuiesceFault", "2.0", "",
    ),
    "FilterInUse": (
        "FilterInUse", "ResourceInUse", "vim.fault.FilterInUse", "6.0", "",
        ("disk", "disk", "VirtualDiskId[]?", "6.0"),
    ),
    "FtIssuesOnHost": (
        "FtIssuesOnHost", "VmFaultToleranceIssue", "vim.fault.FtIssuesOnHost", "4.0", "",
        ("host", "host", "ManagedObjectReference", "4.0", False, "HostSystem"),
        ("host_name", "hostName", "string", "4.0"),
        ("errors", "errors", "MethodFault[]?", "4.0"),
    ),
    "FullStorageVMotionNotSupported": (
        "FullStorageVMotionNotSupported", "MigrationFeatureNotSupported", "vim.fault.FullStorageVMotionNotSupported", "2.5", "",
    ),
    "GatewayConnectFault": (
        "GatewayConnectFault", "HostConnectFault", "vim.fault.GatewayConnectFault", "6.0", "",
        ("gateway_type", "gatewayType", "string", "6.0"),
        ("gateway_id", "gatewayId", "string", "6.0"),
        ("gateway_info", "gatewayInfo", "string", "6.0"),
        ("details", "details", "LocalizableMessage?", "6.0"),
    ),
    "GatewayHostNotReachable": (
        "GatewayHostNotReachable", "GatewayToHostConnectFault", "vim.fault.GatewayHostNotReachable", "6.0", "",
    ),
    "GatewayNotFound": (
        "GatewayNotFound", "GatewayConnectFault", "vim.fault.GatewayNotFound", "6.0", "",
    ),
    "GatewayNotReachable": (
        "GatewayNotReachable", "GatewayConnectFault", "vim.fault.GatewayNotReachable", "6.0", "",
    ),
    "GatewayOperationRefused": (
        "GatewayOperationRefused", "GatewayConnectFault", "vim.fault.GatewayOperationRefused", "6.0", "",
    ),
    "GatewayToHostAuthFault": (
        "GatewayToHostAuthFault", "GatewayToHostConnectFault", "vim.fault.GatewayToHostAuthFault", "6.0", "",
        ("invalid_properties", "invalidProperties", "string[]", "6.0"),
        ("missing_properties", "missingProperties", "string[]", "6.0"),
    ),
    "GatewayToHostConnectFault": (
        "GatewayToHostConnectFault", "GatewayConnectFault", "vim.fault.GatewayToHostConnectFault", "6.0", "",
        ("hostname", "hostname", "string", "6.0"),
        ("port", "port", "int?", "6.0"),
    ),
    "GatewayToHostTrustVerifyFault": (
        "GatewayToHostTrustVerifyFault", "GatewayToHostConnectFault", "vim.fault.GatewayToHostTrustVerifyFault", "6.0", "",
        ("verification_token", "verificationToken", "string", "6.0", True),
        ("properties_to_verify", "propertiesToVerify", "KeyValue[]", "6.0"),
    ),
    "GenericDrsFault": (
        "GenericDrsFault", "VimFault", "vim.fault.GenericDrsFault", "2.5", "",
        ("host_faults", "hostFaults", "MethodFault[]?", "2.5"),
    ),
    "GenericVmConfigFault": (
        "GenericVmConfigFault", "VmConfigFault", "vim.fault.GenericVmConfigFault", "2.0", "",
        ("reason", "reason", "string", "2.0"),
    ),
    "GuestAuthenticationChallenge": (
        "GuestAuthenticationChallenge", "GuestOperationsFault", "vim.fault.GuestAuthenticationChallenge", "5.0", "",
        ("server_challenge", "serverChallenge", "GuestAuthentication", "5.0"),
        ("session_id", "sessionID", "long", "5.0"),
    ),
    "GuestComponentsOutOfDate": (
        "GuestComponentsOutOfDate", "GuestOperationsFault", "vim.fault.GuestComponentsOutOfDate", "5.0", "",
    ),
    "GuestMultipleMappings": (
        "GuestMultipleMappings", "GuestOperationsFault", "vim.fault.GuestMultipleMappings", "6.0", "",
    ),
    "GuestOperationsFault": (
        "GuestOperationsFault", "VimFault", "vim.fault.GuestOperationsFault", "5.0", "",
    ),
    "GuestOperationsUnavailable": (
        "GuestOperationsUnavailable", "GuestOperationsFault", "vim.fault.GuestOperationsUnavailable", "5.0", "",
    ),
    "GuestPermissionDenied": (
        "GuestPermissionDenied", "GuestOperationsFault", "vim.fault.GuestPermissionDenied", "5.0", "",
    ),
    "GuestProcessNotFound": (
        "GuestProcessNotFound", "GuestOperationsFault", "vim.fault.GuestProcessNotFound", "5.0", "",
        ("pid", "pid", "long", "5.0"),
    ),
    "GuestRegistryFault": (
        "GuestRegistryFault", "GuestOperationsFault", "vim.fault.GuestRegistryFault", "6.0", "",
        ("windows_system_error_code", "windowsSystemErrorCode", "long", "6.0"),
    ),
    "GuestRegistryKeyAlreadyExists": (
        "GuestRegistryKeyAlreadyExists", "GuestRegistryKeyFault", "vim.fault.GuestRegistryKeyAlreadyExists", "6.0", "",
    ),
    "GuestRegistryKeyFault": (
        "GuestRegistryKeyFault", "GuestRegistryFault", "vim.fault.GuestRegistryKeyFault", "6.0", "",
        ("key_name", "keyName", "string", "6.0"),
    ),
    "GuestRegistryKeyHasSubkeys": (
        "GuestRegistryKeyHasSubkeys", "GuestRegistryKeyFault", "vim.fault.GuestRegistryKeyHasSubkeys", "6.0", "",
    ),
    "GuestRegistryKeyInvalid": (
        "GuestRegistryKeyInvalid", "GuestRegistryKeyFault", "vim.fault.GuestRegistryKeyInvalid", "6.0", "",
    ),
    "GuestRegistryKeyParentVolatile": (
        "GuestRegistryKeyParentVolatile", "GuestRegistryKeyFault", "vim.fault.GuestRegistryKeyParentVolatile", "6.0", "",
    ),
    "GuestRegistryValueFault": (
        "GuestRegistryValueFault", "GuestRegistryFault", "vim.fault.GuestRegistryValueFault", "6.0", "",
        ("key_name", "keyName", "string", "6.0"),
        ("value_name", "valueName", "string", "6.0"),
    ),
    "GuestRegistryValueNotFound": (
        "GuestRegistryValueNotFound", "GuestRegistryValueFault", "vim.fault.GuestRegistryValueNotFound", "6.0", "",
    ),
    "HAErrorsAtDest": (
        "HAErrorsAtDest", "MigrationFault", "vim.fault.HAErrorsAtDest", "2.5", "",
    ),
    "HeterogenousHostsBlockingEVC": (
        "HeterogenousHostsBlockingEVC", "EVCConfigFault", "vim.fault.HeterogenousHostsBlockingEVC", "2.5u2", "",
    ),
    "HostAccessRestrictedToManagementServer": (
        "HostAccessRestrictedToManagementServer", "NotSupported", "vim.fault.HostAccessRestrictedToManagementServer", "5.0", "",
        ("management_server", "managementServer", "string", "5.0"),
    ),
    "HostConfigFailed": (
        "HostConfigFailed", "HostConfigFault", "vim.fault.HostConfigFailed", "4.0", "",
        ("failure", "failure", "MethodFault[]", "4.0"),
    ),
    "HostConfigFault": (
        "HostConfigFault", "VimFault", "vim.fault.HostConfigFault", "2.0", "",
    ),
    "HostConnectFault": (
        "HostConnectFault", "VimFault", "vim.fault.HostConnectFault", "2.0", "",
    ),
    "HostHasComponentFailure": (
        "HostHasComponentFailure", "VimFault", "vim.fault.HostHasComponentFailure", "6.0", "",
        ("host_name", "hostName", "string", "6.0"),
        ("component_type", "componentType", "string", "6.0"),
        ("component_name", "componentName", "string", "6.0"),
    ),
    "HostInDomain": (
        "HostInDomain", "HostConfigFault", "vim.fault.HostInDomain", "4.1", "",
    ),
    "HostIncompatibleForFaultTolerance": (
        "HostIncompatibleForFaultTolerance", "VmFaultToleranceIssue", "vim.fault.HostIncompatibleForFaultTolerance", "4.0", "",
        ("host_name", "hostName", "string?", "4.0"),
        ("reason", "reason", "string?", "4.0"),
    ),
    "HostIncompatibleForRecordReplay": (
        "HostIncompatibleForRecordReplay", "VimFault", "vim.fault.HostIncompatibleForRecordReplay", "4.0", "",
        ("host_name", "hostName", "string?", "4.0"),
        ("reason", "reason", "string?", "4.0"),
    ),
    "HostInventoryFull": (
        "HostInventoryFull", "NotEnoughLicenses", "vim.fault.HostInventoryFull", "2.5", "",
        ("capacity", "capacity", "int", "2.5"),
    ),
    "HostPowerOpFailed": (
        "HostPowerOpFailed", "VimFault", "vim.fault.HostPowerOpFailed", "2.5", "",
    ),
    "HostSpecificationOperationFailed": (
        "HostSpecificationOperationFailed", "VimFault", "vim.fault.HostSpecificationOperationFailed", "6.5", "",
        ("host", "host", "ManagedObjectReference", "6.5", False, "HostSystem"),
    ),
    "HotSnapshotMoveNotSupported": (
        "HotSnapshotMoveNotSupported", "SnapshotCopyNotSupported", "vim.fault.HotSnapshotMoveNotSupported", "2.5", "",
    ),
    "HttpFault": (
        "HttpFault", "VimFault", "vim.fault.HttpFault", "4.0", "",
        ("status_code", "statusCode", "int", "4.0"),
        ("status_message", "statusMessage", "string", "4.0"),
    ),
    "IDEDiskNotSupported": (
        "IDEDiskNotSupported", "DiskNotSupported", "vim.fault.IDEDiskNotSupported", "2.0", "",
    ),
    "IORMNotSupportedHostOnDatastore": (
        "IORMNotSupportedHostOnDatastore", "VimFault", "vim.fault.IORMNotSupportedHostOnDatastore", "4.1", "",
        ("datastore", "datastore", "ManagedObjectReference", "4.1", False, "Datastore"),
        ("datastore_name", "datastoreName", "string", "4.1"),
        ("host", "host", "ManagedObjectReference[]?", "4.1", False, "HostSystem"),
    ),
    "ImportHostAddFailure": (
        "ImportHostAddFailure", "DvsFault", "vim.fault.ImportHostAddFailure", "5.1", "",
        ("host_ip", "hostIp", "string[]", "5.1"),
    ),
    "ImportOperationBulkFault": (
        "ImportOperationBulkFault", "DvsFault", "vim.fault.ImportOperationBulkFault", "5.1", "",
        ("import_faults", "importFaults", "ImportOperationBulkFaultFaultOnImport[]", "5.1"),
    ),
    "InUseFeatureManipulationDisallowed": (
        "InUseFeatureManipulationDisallowed", "NotEnoughLicenses", "vim.fault.InUseFeatureManipulationDisallowed", "4.0", "",
    ),
    "InaccessibleDatastore": (
        "InaccessibleDatastore", "InvalidDatastore", "vim.fault.InaccessibleDatastore", "2.0", "",
        ("detail", "detail", "string?", "5.0"),
    ),
    "InaccessibleFTMetadataDatastore": (
        "InaccessibleFTMetadataDatastore", "InaccessibleDatastore", "vim.fault.InaccessibleFTMetadataDatastore", "6.0", "",
    ),
    "InaccessibleVFlashSource": (
        "InaccessibleVFlashSource", "VimFault", "vim.fault.InaccessibleVFlashSource", "5.5", "",
        ("host_name", "hostName", "string", "5.5"),
    ),
    "IncompatibleDefaultDevice": (
        "IncompatibleDefaultDevice", "MigrationFault", "vim.fault.IncompatibleDefaultDevice", "2.5", "",
        ("device", "device", "string", "2.5"),
    ),
    "IncompatibleHostForFtSecondary": (
        "IncompatibleHostForFtSecondary", "VmFaultToleranceIssue", "vim.fault.IncompatibleHostForFtSecondary", "4.0", "",
        ("host", "host", "ManagedObjectReference", "4.0", False, "HostSystem"),
        ("error", "error", "MethodFault[]?", "4.0"),
    ),
    "IncompatibleHostForVmReplication": (
        "IncompatibleHostForVmReplication", "ReplicationFault", "vim.fault.IncompatibleHostForVmReplication", "6.0", "",
        ("vm_name", "vmName", "string", "6.0"),
        ("host_name", "hostName", "string", "6.0"),
        ("reason", "reason", "string", "6.0"),
    ),
    "IncompatibleSetting": (
        "IncompatibleSetting", "InvalidArgument", "vim.fault.IncompatibleSetting", "2.0", "",
        ("conflicting_property", "conflictingProperty", "string", "2.0"),
    ),
    "IncorrectFileType": (
        "IncorrectFileType", "FileFault", "vim.fault.IncorrectFileType", "2.0", "",
    ),
    "IncorrectHostInformation": (
        "IncorrectHostInformation", "NotEnoughLicenses", "vim.fault.IncorrectHostInformation", "2.5", "",
    ),
    "IndependentDiskVMotionNotSupported": (
        "IndependentDiskVMotionNotSupported", "MigrationFeatureNotSupported", "vim.fault.IndependentDiskVMotionNotSupported", "2.5", "",
    ),
    "InsufficientAgentVmsDeployed": (
        "InsufficientAgentVmsDeployed", "InsufficientResourcesFault", "vim.fault.InsufficientAgentVmsDeployed", "5.0", "",
        ("host_name", "hostName", "string", "5.0"),
        ("required_num_agent_vms", "requiredNumAgentVms", "int", "5.0"),
        ("current_num_agent_vms", "currentNumAgentVms", "int", "5.0"),
    ),
    "InsufficientCpuResourcesFault": (
        "InsufficientCpuResourcesFault", "InsufficientResourcesFault", "vim.fault.InsufficientCpuResourcesFault", "2.0", "",
        ("unreserved", "unreserved", "long", "2.0"),
        ("requested", "requested", "long", "2.0"),
    ),
    "InsufficientDisks": (
        "InsufficientDisks", "VsanDiskFault", "vim.fault.InsufficientDisks", "5.5", "",
    ),
    "InsufficientFailoverResourcesFault": (
        "InsufficientFailoverResourcesFault", "InsufficientResourcesFault", "vim.fault.InsufficientFailoverResourcesFault", "2.0", "",
    ),
    "InsufficientGraphicsResourcesFault": (
        "InsufficientGraphicsResourcesFault", "InsufficientResourcesFault", "vim.fault.InsufficientGraphicsResourcesFault", "6.0", "",
    ),
    "InsufficientHostCapacityFault": (
        "InsufficientHostCapacityFault", "InsufficientResourcesFault", "vim.fault.InsufficientHostCapacityFault", "2.0", "",
        ("host", "host", "ManagedObjectReference?", "2.5", False, "HostSystem"),
    ),
    "InsufficientHostCpuCapacityFault": (
        "InsufficientHostCpuCapacityFault", "InsufficientHostCapacityFault", "vim.fault.InsufficientHostCpuCapacityFault", "4.0", "",
        ("unreserved", "unreserved", "long", "4.0"),
        ("requested", "requested", "long", "4.0"),
    ),
    "InsufficientHostMemoryCapacityFault": (
        "InsufficientHostMemoryCapacityFault", "InsufficientHostCapacityFault", "vim.fault.InsufficientHostMemoryCapacityFault", "4.0", "",
        ("unreserved", "unreserved", "long", "4.0"),
        ("requested", "requested", "long", "4.0"),
    ),
    "InsufficientMemoryResourcesFault": (
        "InsufficientMemoryResourcesFault", "InsufficientResourcesFault", "vim.fault.InsufficientMemoryResourcesFault", "2.0", "",
        ("unreserved", "unreserved", "long", "2.0"),
        ("requested", "requested", "long", "2.0"),
    ),
    "InsufficientNetworkCapacity": (
        "InsufficientNetworkCapacity", "InsufficientResourcesFault", "vim.fault.InsufficientNetworkCapacity", "6.0", "",
    ),
    "InsufficientNetworkResourcePoolCapacity": (
        "InsufficientNetworkResourcePoolCapacity", "InsufficientResourcesFault", "vim.fault.InsufficientNetworkResourcePoolCapacity", "6.0", "",
        ("dvs_name", "dvsName", "string", "6.0"),
        ("dvs_uuid", "dvsUuid", "string", "6.0"),
        ("resource_pool_key", "resourcePoolKey", "string", "6.0"),
        ("available", "available", "long", "6.0"),
        ("requested", "requested", "long", "6.0"),
        ("device", "device", "string[]", "6.0"),
    ),
    "InsufficientPerCpuCapacity": (
        "InsufficientPerCpuCapacity", "InsufficientHostCapacityFault", "vim.fault.InsufficientPerCpuCapacity", "2.5", "",
    ),
    "InsufficientResourcesFault": (
        "InsufficientResourcesFault", "VimFault", "vim.fault.InsufficientResourcesFault", "2.0", "",
    ),
    "InsufficientStandbyCpuResource": (
        "InsufficientStandbyCpuResource", "InsufficientStandbyResource", "vim.fault.InsufficientStandbyCpuResource", "4.0", "",
        ("available", "available", "long", "4.0"),
        ("requested", "requested", "long", "4.0"),
    ),
    "InsufficientStandbyMemoryResource": (
        "InsufficientStandbyMemoryResource", "InsufficientStandbyResource", "vim.fault.InsufficientStandbyMemoryResource", "4.0", "",
        ("available", "available", "long", "4.0"),
        ("requested", "requested", "long", "4.0"),
    ),
    "InsufficientStandbyResource": (
        "InsufficientStandbyResource", "InsufficientResourcesFault", "vim.fault.InsufficientStandbyResource", "4.0", "",
    ),
    "InsufficientStorageIops": (
        "InsufficientStorageIops", "VimFault", "vim.fault.InsufficientStorageIops", "6.0", "",
        ("unreserved_iops", "unreservedIops", "long", "6.0"),
        ("requested_iops", "requestedIops", "long", "6.0"),
        ("datastore_name", "datastoreName", "string", "6.0"),
    ),
    "InsufficientStorageSpace": (
        "InsufficientStorageSpace", "InsufficientResourcesFault", "vim.fault.InsufficientStorageSpace", "5.0", "",
    ),
    "InsufficientVFlashResourcesFault": (
        "InsufficientVFlashResourcesFault", "InsufficientResourcesFault", "vim.fault.InsufficientVFlashResourcesFault", "5.5", "",
        ("free_space_in_mb", "freeSpaceInMB", "long?", "6.0"),
        ("free_space", "freeSpace", "long", "5.5"),
        ("requested_space_in_mb", "requestedSpaceInMB", "long?", "6.0"),
        ("requested_space", "requestedSpace", "long", "5.5"),
    ),
    "InvalidAffinitySettingFault": (
        "InvalidAffinitySettingFault", "VimFault", "vim.fault.InvalidAffinitySettingFault", "2.5", "",
    ),
    "InvalidBmcRole": (
        "InvalidBmcRole", "VimFault", "vim.fault.InvalidBmcRole", "4.0", "",
    ),
    "InvalidBundle": (
        "InvalidBundle", "PlatformConfigFault", "vim.fault.InvalidBundle", "2.5", "",
    ),
    "InvalidCAMCertificate": (
        "InvalidCAMCertificate", "InvalidCAMServer", "vim.fault.InvalidCAMCertificate", "5.0", "",
    ),
    "InvalidCAMServer": (
        "InvalidCAMServer", "ActiveDirectoryFault", "vim.fault.InvalidCAMServer", "5.0", "",
        ("cam_server", "camServer", "string", "5.0"),
    ),
    "InvalidClientCertificate": (
        "InvalidClientCertificate", "InvalidLogin", "vim.fault.InvalidClientCertificate", "2.5u2", "",
    ),
    "InvalidController": (
        "InvalidController", "InvalidDeviceSpec", "vim.fault.InvalidController", "2.0", "",
        ("controller_key", "controllerKey", "int", "2.0"),
    ),
    "InvalidDasConfigArgument": (
        "InvalidDasConfigArgument", "InvalidArgument", "vim.fault.InvalidDasConfigArgument", "5.1", "",
        ("entry", "entry", "string?", "5.1"),
        ("cluster_name", "clusterName", "string?", "5.1"),
    ),
    "InvalidDasRestartPriorityForFtVm": (
        "InvalidDasRestartPriorityForFtVm", "InvalidArgument", "vim.fault.InvalidDasRestartPriorityForFtVm", "4.1", "",
        ("vm", "vm", "ManagedObjectReference", "4.1", False, "VirtualMachine"),
        ("vm_name", "vmName", "string", "4.1"),
    ),
    "InvalidDatastore": (
        "InvalidDatastore", "VimFault", "vim.fault.InvalidDatastore", "2.0", "",
        ("datastore", "datastore", "ManagedObjectReference?", "2.0", False, "Datastore"),
        ("name", "name", "string?", "2.0"),
    ),
    "InvalidDatastorePath": (
        "InvalidDatastorePath", "InvalidDatastore", "vim.fault.InvalidDatastorePath", "2.0", "",
        ("datastore_path", "datastorePath", "string", "2.0"),
    ),
    "InvalidDatastoreState": (
        "InvalidDatastoreState", "InvalidState", "vim.fault.InvalidDatastoreState", "5.0", "",
        ("datastore_name", "datastoreName", "string?", "5.0"),
    ),
    "InvalidDeviceBacking": (
        "InvalidDeviceBacking", "InvalidDeviceSpec", "vim.fault.InvalidDeviceBacking", "2.0", "",
    ),
    "InvalidDeviceOperation": (
        "InvalidDeviceOperation", "InvalidDeviceSpec", "vim.fault.InvalidDeviceOperation", "2.0", "",
        ("bad_op", "badOp", "VirtualDeviceConfigSpecOperation?", "2.0"),
        ("bad_file_op", "badFileOp", "VirtualDeviceConfigSpecFileOperation?", "2.0"),
    ),
    "InvalidDeviceSpec": (
        "InvalidDeviceSpec", "InvalidVmConfig", "vim.fault.InvalidDeviceSpec", "2.0", "",
        ("device_index", "deviceIndex", "int", "2.0"),
    ),
    "InvalidDiskFormat": (
        "InvalidDiskFormat", "InvalidFormat", "vim.fault.InvalidDiskFormat", "2.0", "",
    ),
    "InvalidDrsBehaviorForFtVm": (
        "InvalidDrsBehaviorForFtVm", "InvalidArgument", "vim.fault.InvalidDrsBehaviorForFtVm", "4.0", "",
        ("vm", "vm", "ManagedObjectReference", "4.0", False, "VirtualMachine"),
        ("vm_name", "vmName", "string", "4.0"),
    ),
    "InvalidEditionLicense": (
        "InvalidEditionLicense", "NotEnoughLicenses", "vim.fault.InvalidEditionLicense", "2.5", "",
        ("feature", "feature", "string", "2.5"),
    ),
    "InvalidEvent": (
        "InvalidEvent", "VimFault", "vim.fault.InvalidEvent", "2.5", "",
    ),
    "InvalidFolder": (
        "InvalidFolder", "VimFault", "vim.fault.InvalidFolder", "2.0", "",
        ("target", "target", "ManagedObjectReference", "2.0", False, "ManagedEntity"),
    ),
    "InvalidFormat": (
        "InvalidFormat", "VmConfigFault", "vim.fault.InvalidFormat", "2.0", "",
    ),
    "InvalidGuestLogin": (
        "InvalidGuestLogin", "GuestOperationsFault", "vim.fault.InvalidGuestLogin", "5.0", "",
    ),
    "InvalidHostConnectionState": (
        "InvalidHostConnectionState", "InvalidHostState", "vim.fault.InvalidHostConnectionState", "5.1", "",
    ),
    "InvalidHostName": (
        "InvalidHostName", "HostConfigFault", "vim.fault.InvalidHostName", "4.1", "",
    ),
    "InvalidHostState": (
        "InvalidHostState", "InvalidState", "vim.fault.InvalidHostState", "2.5", "",
        ("host", "host", "ManagedObjectReference?", "2.5", False, "HostSystem"),
    ),
    "InvalidIndexArgument": (
        "InvalidIndexArgument", "InvalidArgument", "vim.fault.InvalidIndexArgument", "4.0", "",
        ("key", "key", "string", "4.0"),
    ),
    "InvalidIpfixConfig": (
        "InvalidIpfixConfig", "DvsFault", "vim.fault.InvalidIpfixConfig", "5.1", "",
        ("property", "property", "string?", "5.1"),
    ),
    "InvalidIpmiLoginInfo": (
        "InvalidIpmiLoginInfo", "VimFault", "vim.fault.InvalidIpmiLoginInfo", "4.0", "",
    ),
    "InvalidIpmiMacAddress": (
        "InvalidIpmiMacAddress", "VimFault", "vim.fault.InvalidIpmiMacAddress", "4.0", "",
        ("user_provided_mac_address", "userProvidedMacAddress", "string", "4.0"),
        ("observed_mac_address", "observedMacAddress", "string", "4.0"),
    ),
    "InvalidLicense": (
        "InvalidLicense", "VimFault", "vim.fault.InvalidLicense", "2.0", "",
        ("license_content", "licenseContent", "string", "2.0"),
    ),
    "InvalidLocale": (
        "InvalidLocale", "VimFault", "vim.fault.InvalidLocale", "2.0", "",
    ),
    "InvalidLogin": (
        "InvalidLogin", "VimFault", "vim.fault.InvalidLogin", "2.0", "",
    ),
    "InvalidName": (
        "InvalidName", "VimFault", "vim.fault.InvalidName", "2.0", "",
        ("name", "name", "string", "2.0"),
        ("entity", "entity", "ManagedObjectReference?", "2.0", False, "ManagedEntity"),
    ),
    "InvalidNasCredentials": (
        "InvalidNasCredentials", "NasConfigFault", "vim.fault.InvalidNasCredentials", "2.5u2server", "",
        ("user_name", "userName", "string", "2.5u2server"),
    ),
    "InvalidNetworkInType": (
        "InvalidNetworkInType", "VAppPropertyFault", "vim.fault.InvalidNetworkInType", "4.0", "",
    ),
    "InvalidNetworkResource": (
        "InvalidNetworkResource", "NasConfigFault", "vim.fault.InvalidNetworkResource", "2.5u2server", "",
        ("remote_host", "remoteHost", "string", "2.5u2server"),
        ("remote_path", "remotePath", "string", "2.5u2server"),
    ),
    "InvalidOperationOnSecondaryVm": (
        "InvalidOperationOnSecondaryVm", "VmFaultToleranceIssue", "vim.fault.InvalidOperationOnSecondaryVm", "4.0", "",
        ("instance_uuid", "instanceUuid", "string", "4.0"),
    ),
    "InvalidPowerState": (
        "InvalidPowerState", "InvalidState", "vim.fault.InvalidPowerState", "2.0", "",
        ("requested_state", "requestedState", "VirtualMachinePowerState?", "2.0"),
        ("existing_state", "existingState", "VirtualMachinePowerState", "2.0"),
    ),
    "InvalidPrivilege": (
        "InvalidPrivilege", "VimFault", "vim.fault.InvalidPrivilege", "2.0", "",
        ("privilege", "privilege", "string", "2.0"),
    ),
    "InvalidProfileReferenceHost": (
        "InvalidProfileReferenceHost", "RuntimeFault", "vim.fault.InvalidProfileReferenceHost", "5.0", "",
        ("reason", "reason", "string?", "5.0"),
        ("host", "host", "ManagedObjectReference?", "5.0", False, "HostSystem"),
        ("profile", "profile", "ManagedObjectReference?", "5.0", False, "Profile"),
        ("profile_name", "profileName", "string?", "6.5"),
    ),
    "InvalidPropertyType": (
        "InvalidPropertyType", "VAppPropertyFault", "vim.fault.InvalidPropertyType", "4.0", "",
    ),
    "InvalidPropertyValue": (
        "InvalidPropertyValue", "VAppPropertyFault", "vim.fault.InvalidPropertyValue", "4.0", "",
    ),
    "InvalidResourcePoolStructureFault": (
        "InvalidResourcePoolStructureFault", "InsufficientResourcesFault", "vim.fault.InvalidResourcePoolStructureFault", "2.0", "",
    ),
    "InvalidScheduledTask": (
        "InvalidScheduledTask", "RuntimeFault", "vim.fault.InvalidScheduledTask", "8.0.2.0", "",
    ),
    "InvalidSnapshotFormat": (
        "InvalidSnapshotFormat", "InvalidFormat", "vim.fault.InvalidSnapshotFormat", "2.0", "",
    ),
    "InvalidState": (
        "InvalidState", "VimFault", "vim.fault.InvalidState", "2.0", "",
    ),
    "InvalidVmConfig": (
        "InvalidVmConfig", "VmConfigFault", "vim.fault.InvalidVmConfig", "2.0", "",
        ("property", "property", "string?", "2.0"),
    ),
    "InvalidVmState": (
        "InvalidVmState", "InvalidState", "vim.fault.InvalidVmState", "6.5", "",
        ("vm", "vm", "ManagedObjectReference", "6.5", False, "VirtualMachine"),
    ),
    "InventoryHasStandardAloneHosts": (
        "InventoryHasStandardAloneHosts", "NotEnoughLicenses", "vim.fault.InventoryHasStandardAloneHosts", "4.0", "",
        ("hosts", "hosts", "string[]", "4.0"),
    ),
    "IpHostnameGeneratorError": (
        "IpHostnameGeneratorError", "CustomizationFault", "vim.fault.IpHostnameGeneratorError", "2.0", "",
    ),
    "IscsiFault": (
        "IscsiFault", "VimFault", "vim.fault.IscsiFault", "5.0", "",
    ),
    "IscsiFaultInvalidVnic": (
        "IscsiFaultInvalidVnic", "IscsiFault", "vim.fault.IscsiFaultInvalidVnic", "5.0", "",
        ("vnic_device", "vnicDevice", "string", "5.0"),
    ),
    "IscsiFaultPnicInUse": (
        "IscsiFaultPnicInUse", "IscsiFault", "vim.fault.IscsiFaultPnicInUse", "5.0", "",
        ("pnic_device", "pnicDevice", "string", "5.0"),
    ),
    "IscsiFaultVnicAlreadyBound": (
        "IscsiFaultVnicAlreadyBound", "IscsiFault", "vim.fault.IscsiFaultVnicAlreadyBound", "5.0", "",
        ("vnic_device", "vnicDevice", "string", "5.0"),
    ),
    "IscsiFaultVnicHasActivePaths": (
        "IscsiFaultVnicHasActivePaths", "IscsiFault", "vim.fault.IscsiFaultVnicHasActivePaths", "5.0", "",
        ("vnic_device", "vnicDevice", "string", "5.0"),
    ),
    "IscsiFaultVnicHasMultipleUplinks": (
        "IscsiFaultVnicHasMultipleUplinks", "IscsiFault", "vim.fault.IscsiFaultVnicHasMultipleUplinks", "5.0", "",
        ("vnic_device", "vnicDevice", "string", "5.0"),
    ),
    "IscsiFaultVnicHasNoUplinks": (
        "IscsiFaultVnicHasNoUplinks", "IscsiFault", "vim.fault.IscsiFaultVnicHasNoUplinks", "5.0", "",
        ("vnic_device", "vnicDevice", "string", "5.0"),
    ),
    "IscsiFaultVnicHasWrongUplink": (
        "IscsiFaultVnicHasWrongUplink", "IscsiFault", "vim.fault.IscsiFaultVnicHasWrongUplink", "5.0", "",
        ("vnic_device", "vnicDevice", "string", "5.0"),
    ),
    "IscsiFaultVnicInUse": (
        "IscsiFaultVnicInUse", "IscsiFault", "vim.fault.IscsiFaultVnicInUse", "5.0", "",
        ("vnic_device", "vnicDevice", "string", "5.0"),
    ),
    "IscsiFaultVnicIsLastPath": (
        "IscsiFaultVnicIsLastPath", "IscsiFault", "vim.fault.IscsiFaultVnicIsLastPath", "5.0", "",
        ("vnic_device", "vnicDevice", "string", "5.0"),
    ),
    "IscsiFaultVnicNotBound": (
        "IscsiFaultVnicNotBound", "IscsiFault", "vim.fault.IscsiFaultVnicNotBound", "5.0", "",
        ("vnic_device", "vnicDevice", "string", "5.0"),
    ),
    "IscsiFaultVnicNotFound": (
        "IscsiFaultVnicNotFound", "IscsiFault", "vim.fault.IscsiFaultVnicNotFound", "5.0", "",
        ("vnic_device", "vnicDevice", "string", "5.0"),
    ),
    "KeyNotFound": (
        "KeyNotFound", "VimFault", "vim.fault.KeyNotFound", "6.7.2", "",
        ("key", "key", "string", "6.7.2"),
    ),
    "LargeRDMConversionNotSupported": (
        "LargeRDMConversionNotSupported", "MigrationFault", "vim.fault.LargeRDMConversionNotSupported", "5.0", "",
        ("device", "device", "string", "5.0"),
    ),
    "LargeRDMNotSupportedOnDatastore": (
        "LargeRDMNotSupportedOnDatastore", "VmConfigFault", "vim.fault.LargeRDMNotSupportedOnDatastore", "5.0", "",
        ("device", "device", "string", "5.0"),
        ("datastore", "datastore", "ManagedObjectReference", "5.0", False, "Datastore"),
        ("datastore_name", "datastoreName", "string", "5.0"),
    ),
    "LegacyNetworkInterfaceInUse": (
        "LegacyNetworkInterfaceInUse", "CannotAccessNetwork", "vim.fault.LegacyNetworkInterfaceInUse", "2.0", "",
    ),
    "LicenseAssignmentFailed": (
        "LicenseAssignmentFailed", "RuntimeFault", "vim.fault.LicenseAssignmentFailed", "4.0", "",
        ("reason", "reason", "string?", "4.0"),
    ),
    "LicenseDowngradeDisallowed": (
        "LicenseDowngradeDisallowed", "NotEnoughLicenses", "vim.fault.LicenseDowngradeDisallowed", "4.0", "",
        ("edition", "edition", "string", "4.0"),
        ("entity_id", "entityId", "string", "4.0"),
        ("features", "features", "KeyAnyValue[]", "4.0"),
    ),
    "LicenseEntityNotFound": (
        "LicenseEntityNotFound", "VimFault", "vim.fault.LicenseEntityNotFound", "4.0", "",
        ("entity_id", "entityId", "string", "4.0"),
    ),
    "LicenseExpired": (
        "LicenseExpired", "NotEnoughLicenses", "vim.fault.LicenseExpired", "4.0", "",
        ("license_key", "licenseKey", "string", "4.0"),
    ),
    "LicenseKeyEntityMismatch": (
        "LicenseKeyEntityMismatch", "NotEnoughLicenses", "vim.fault.LicenseKeyEntityMismatch", "4.0", "",
    ),
    "LicenseRestricted": (
        "LicenseRestricted", "NotEnoughLicenses", "vim.fault.LicenseRestricted", "2.5", "",
    ),
    "LicenseServerUnavailable": (
        "LicenseServerUnavailable", "VimFault", "vim.fault.LicenseServerUnavailable", "2.0", "",
        ("license_server", "licenseServer", "string", "2.0"),
    ),
    "LicenseSourceUnavailable": (
        "LicenseSourceUnavailable", "NotEnoughLicenses", "vim.fault.LicenseSourceUnavailable", "2.5", "",
        ("license_source", "licenseSource", "LicenseSource", "2.5"),
    ),
    "LimitExceeded": (
        "LimitExceeded", "VimFault", "vim.fault.LimitExceeded", "4.0", "",
        ("property", "property", "string?", "4.0"),
        ("limit", "limit", "int?", "4.0"),
    ),
    "LinuxVolumeNotClean": (
        "LinuxVolumeNotClean", "CustomizationFault", "vim.fault.LinuxVolumeNotClean", "2.0", "",
    ),
    "LogBundlingFailed": (
        "LogBundlingFailed", "VimFault", "vim.fault.LogBundlingFailed", "2.0", "",
    ),
    "MaintenanceModeFileMove": (
        "MaintenanceModeFileMove", "MigrationFault", "vim.fault.MaintenanceModeFileMove", "2.5", "",
    ),
    "MemoryFileFormatNotSupportedByDatastore": (
        "MemoryFileFormatNotSupportedByDatastore", "UnsupportedDatastore", "vim.fault.MemoryFileFormatNotSupportedByDatastore", "6.0", "",
        ("datastore_name", "datastoreName", "string", "6.0"),
        ("type", "type", "string", "6.0"),
    ),
    "MemoryHotPlugNotSupported": (
        "MemoryHotPlugNotSupported", "VmConfigFault", "vim.fault.MemoryHotPlugNotSupported", "4.0", "",
    ),
    "MemorySizeNotRecommended": (
        "MemorySizeNotRecommended", "VirtualHardwareCompatibilityIssue", "vim.fault.MemorySizeNotRecommended", "2.5", "",
        ("memory_size_mb", "memorySizeMB", "int", "2.5"),
        ("min_memory_size_mb", "minMemorySizeMB", "int", "2.5"),
        ("max_memory_size_mb", "maxMemorySizeMB", "int", "2.5"),
    ),
    "MemorySizeNotSupported": (
        "MemorySizeNotSupported", "VirtualHardwareCompatibilityIssue", "vim.fault.MemorySizeNotSupported", "2.5", "",
        ("memory_size_mb", "memorySizeMB", "int", "2.5"),
        ("min_memory_size_mb", "minMemorySizeMB", "int", "2.5"),
        ("max_memory_size_mb", "maxMemorySizeMB", "int", "2.5"),
    ),
    "MemorySizeNotSupportedByDatastore": (
        "MemorySizeNotSupportedByDatastore", "VirtualHardwareCompatibilityIssue", "vim.fault.MemorySizeNotSupportedByDatastore", "5.0", "",
        ("datastore", "datastore", "ManagedObjectReference", "5.0", False, "Datastore"),
        ("memory_size_mb", "memorySizeMB", "int", "5.0"),
        ("max_memory_size_mb", "maxMemorySizeMB", "int", "5.0"),
    ),
    "MemorySnapshotOnIndependentDisk": (
        "MemorySnapshotOnIndependentDisk", "SnapshotFault", "vim.fault.MemorySnapshotOnIndependentDisk", "2.0", "",
    ),
    "MethodAlreadyDisabledFault": (
        "MethodAlreadyDisabledFault", "RuntimeFault", "vim.fault.MethodAlreadyDisabledFault", "4.1", "",
        ("source_id", "sourceId", "string", "4.1"),
    ),
    "MethodDisabled": (
        "MethodDisabled", "RuntimeFault", "vim.fault.MethodDisabled", "2.5", "",
        ("source", "source", "string?", "4.1"),
    ),
    "MigrationDisabled": (
        "MigrationDisabled", "MigrationFault", "vim.fault.MigrationDisabled", "4.0", "",
    ),
    "MigrationFault": (
        "MigrationFault", "VimFault", "vim.fault.MigrationFault", "2.0", "",
    ),
    "MigrationFeatureNotSupported": (
        "MigrationFeatureNotSupported", "MigrationFault", "vim.fault.MigrationFeatureNotSupported", "2.5", "",
        ("at_source_host", "atSourceHost", "boolean", "2.5"),
        ("failed_host_name", "failedHostName", "string", "2.5"),
        ("failed_host", "failedHost", "ManagedObjectReference", "2.5", False, "HostSystem"),
    ),
    "MigrationNotReady": (
        "MigrationNotReady", "MigrationFault", "vim.fault.MigrationNotReady", "4.0", "",
        ("reason", "reason", "string", "4.0"),
    ),
    "MismatchedBundle": (
        "MismatchedBundle", "VimFault", "vim.fault.MismatchedBundle", "2.5", "",
        ("bundle_uuid", "bundleUuid", "string", "2.5"),
        ("host_uuid", "hostUuid", "string", "2.5"),
        ("bundle_build_number", "bundleBuildNumber", "int", "2.5"),
        ("host_build_number", "hostBuildNumber", "int", "2.5"),
    ),
    "MismatchedNetworkPolicies": (
        "MismatchedNetworkPolicies", "MigrationFault", "vim.fault.MismatchedNetworkPolicies", "2.0", "",
        ("device", "device", "string", "2.0"),
        ("backing", "backing", "string", "2.0"),
        ("connected", "connected", "boolean", "2.0"),
    ),
    "MismatchedVMotionNetworkNames": (
        "MismatchedVMotionNetworkNames", "MigrationFault", "vim.fault.MismatchedVMotionNetworkNames", "2.0", "",
        ("source_network", "sourceNetwork", "string", "2.0"),
        ("dest_network", "destNetwork", "string", "2.0"),
    ),
    "MissingBmcSupport": (
        "MissingBmcSupport", "VimFault", "vim.fault.MissingBmcSupport", "4.0", "",
    ),
    "MissingController": (
        "MissingController", "InvalidDeviceSpec", "vim.fault.MissingController", "2.0", "",
    ),
    "MissingIpPool": (
        "MissingIpPool", "VAppPropertyFault", "vim.fault.MissingIpPool", "5.0", "",
    ),
    "MissingLinuxCustResources": (
        "MissingLinuxCustResources", "CustomizationFault", "vim.fault.MissingLinuxCustResources", "2.0", "",
    ),
    "MissingNetworkIpConfig": (
        "MissingNetworkIpConfig", "VAppPropertyFault", "vim.fault.MissingNetworkIpConfig", "4.0", "",
    ),
    "MissingPowerOffConfiguration": (
        "MissingPowerOffConfiguration", "VAppConfigFault", "vim.fault.MissingPowerOffConfiguration", "4.0", "",
    ),
    "MissingPowerOnConfiguration": (
        "MissingPowerOnConfiguration", "VAppConfigFault", "vim.fault.MissingPowerOnConfiguration", "4.0", "",
    ),
    "MissingWindowsCustResources": (
        "MissingWindowsCustResources", "CustomizationFault", "vim.fault.MissingWindowsCustResources", "2.0", "",
    ),
    "MksConnectionLimitReached": (
        "MksConnectionLimitReached", "InvalidState", "vim.fault.MksConnectionLimitReached", "5.0", "",
        ("connection_limit", "connectionLimit", "int", "5.0"),
    ),
    "MountError": (
        "MountError", "CustomizationFault", "vim.fault.MountError", "2.0", "",
        ("vm", "vm", "ManagedObjectReference", "2.0", False, "VirtualMachine"),
        ("disk_index", "diskIndex", "int", "2.0"),
    ),
    "MultiWriterNotSupported": (
        "MultiWriterNotSupported", "DeviceNotSupported", "vim.fault.MultiWriterNotSupported", "6.0", "",
    ),
    "MultipleCertificatesVerifyFault": (
        "MultipleCertificatesVerifyFault", "HostConnectFault", "vim.fault.MultipleCertificatesVerifyFault", "4.0", "",
        ("thumbprint_data", "thumbprintData", "MultipleCertificatesVerifyFaultThumbprintData[]", "4.0"),
    ),
    "MultipleSnapshotsNotSupported": (
        "MultipleSnapshotsNotSupported", "SnapshotFault", "vim.fault.MultipleSnapshotsNotSupported", "2.0", "",
    ),
    "NamespaceFull": (
        "NamespaceFull", "VimFault", "vim.fault.NamespaceFull", "5.1", "",
        ("name", "name", "string", "5.1"),
        ("current_max_size", "currentMaxSize", "long", "5.1"),
        ("required_size", "requiredSize", "long?", "5.1"),
    ),
    "NamespaceLimitReached": (
        "NamespaceLimitReached", "VimFault", "vim.fault.NamespaceLimitReached", "5.1", "",
        ("limit", "limit", "int?", "5.1"),
    ),
    "NamespaceWriteProtected": (
        "NamespaceWriteProtected", "VimFault", "vim.fault.NamespaceWriteProtected", "5.1", "",
        ("name", "name", "string", "5.1"),
    ),
    "NasConfigFault": (
        "NasConfigFault", "HostConfigFault", "vim.fault.NasConfigFault", "2.5u2server", "",
        ("name", "name", "string", "2.5u2server"),
    ),
    "NasConnectionLimitReached": (
        "NasConnectionLimitReached", "NasConfigFault", "vim.fault.NasConnectionLimitReached", "2.5u2server", "",
        ("remote_host", "remoteHost", "string", "2.5u2server"),
        ("remote_path", "remotePath", "string", "2.5u2server"),
    ),
    "NasSessionCredentialConflict": (
        "NasSessionCredentialConflict", "NasConfigFault", "vim.fault.NasSessionCredentialConflict", "2.5u2server", "",
        ("remote_host", "remoteHost", "string", "2.5u2server"),
        ("remote_path", "remotePath", "string", "2.5u2server"),
        ("user_name", "userName", "string", "2.5u2server"),
    ),
    "NasVolumeNotMounted": (
        "NasVolumeNotMounted", "NasConfigFault", "vim.fault.NasVolumeNotMounted", "2.5u2server", "",
        ("remote_host", "remoteHost", "string", "2.5u2server"),
        ("remote_path", "remotePath", "string", "2.5u2server"),
    ),
    "NetworkCopyFault": (
        "NetworkCopyFault", "FileFault", "vim.fault.NetworkCopyFault", "2.0", "",
    ),
    "NetworkDisruptedAndConfigRolledBack": (
        "NetworkDisruptedAndConfigRolledBack", "VimFault", "vim.fault.NetworkDisruptedAndConfigRolledBack", "5.1", "",
        ("host", "host", "string", "5.1"),
    ),
    "NetworkInaccessible": (
        "NetworkInaccessible", "NasConfigFault", "vim.fault.NetworkInaccessible", "2.5u2server", "",
    ),
    "NetworksMayNotBeTheSame": (
        "NetworksMayNotBeTheSame", "MigrationFault", "vim.fault.NetworksMayNotBeTheSame", "2.5", "",
        ("name", "name", "string?", "2.5"),
    ),
    "NicSettingMismatch": (
        "NicSettingMismatch", "CustomizationFault", "vim.fault.NicSettingMismatch", "2.5", "",
        ("number_of_nics_in_spec", "numberOfNicsInSpec", "int", "2.5"),
        ("number_of_nics_in_vm", "numberOfNicsInVM", "int", "2.5"),
    ),
    "NoActiveHostInCluster": (
        "NoActiveHostInCluster", "InvalidState", "vim.fault.NoActiveHostInCluster", "2.0", "",
        ("compute_resource", "computeResource", "ManagedObjectReference", "2.0", False, "ComputeResource"),
    ),
    "NoAvailableIp": (
        "NoAvailableIp", "VAppPropertyFault", "vim.fault.NoAvailableIp", "4.0", "",
        ("network", "network", "ManagedObjectReference", "4.0", False, "Network"),
    ),
    "NoClientCertificate": (
        "NoClientCertificate", "VimFault", "vim.fault.NoClientCertificate", "2.5", "",
    ),
    "NoCompatibleDatastore": (
        "NoCompatibleDatastore", "VimFault", "vim.fault.NoCompatibleDatastore", "5.0", "",
    ),
    "NoCompatibleHardAffinityHost": (
        "NoCompatibleHardAffinityHost", "VmConfigFault", "vim.fault.NoCompatibleHardAffinityHost", "4.1", "",
        ("vm_name", "vmName", "string", "4.1"),
    ),
    "NoCompatibleHost": (
        "NoCompatibleHost", "VimFault", "vim.fault.NoCompatibleHost", "4.0", "",
        ("host", "host", "ManagedObjectReference[]?", "4.0", False, "HostSystem"),
        ("error", "error", "MethodFault[]?", "4.0"),
    ),
    "NoCompatibleHostWithAccessToDevice": (
        "NoCompatibleHostWithAccessToDevice", "NoCompatibleHost", "vim.fault.NoCompatibleHostWithAccessToDevice", "4.1", "",
    ),
    "NoCompatibleSoftAffinityHost": (
        "NoCompatibleSoftAffinityHost", "VmConfigFault", "vim.fault.NoCompatibleSoftAffinityHost", "4.1", "",
        ("vm_name", "vmName", "string", "4.1"),
    ),
    "NoConnectedDatastore": (
        "NoConnectedDatastore", "VimFault", "vim.fault.NoConnectedDatastore", "5.0", "",
    ),
    "NoDiskFound": (
        "NoDiskFound", "VimFault", "vim.fault.NoDiskFound", "2.0", "",
    ),
    "NoDiskSpace": (
        "NoDiskSpace", "FileFault", "vim.fault.NoDiskSpace", "2.0", "",
        ("datastore", "datastore", "string", "2.0"),
    ),
    "NoDisksToCustomize": (
        "NoDisksToCustomize", "CustomizationFault", "vim.fault.NoDisksToCustomize", "2.0", "",
    ),
    "NoGateway": (
        "NoGateway", "HostConfigFault", "vim.fault.NoGateway", "2.0", "",
    ),
    "NoGuestHeartbeat": (
        "NoGuestHeartbeat", "MigrationFault", "vim.fault.NoGuestHeartbeat", "2.0", "",
    ),
    "NoHost": (
        "NoHost", "HostConnectFault", "vim.fault.NoHost", "2.0", "",
        ("name", "name", "string?", "2.0"),
    ),
    "NoHostSuitableForFtSecondary": (
        "NoHostSuitableForFtSecondary", "VmFaultToleranceIssue", "vim.fault.NoHostSuitableForFtSecondary", "4.0", "",
        ("vm", "vm", "ManagedObjectReference", "4.0", False, "VirtualMachine"),
        ("vm_name", "vmName", "string", "4.0"),
    ),
    "NoLicenseServerConfigured": (
        "NoLicenseServerConfigured", "NotEnoughLicenses", "vim.fault.NoLicenseServerConfigured", "4.0", "",
    ),
    "NoPeerHostFound": (
        "NoPeerHostFound", "HostPowerOpFailed", "vim.fault.NoPeerHostFound", "2.5", "",
    ),
    "NoPermission": (
        "NoPermission", "SecurityError", "vim.fault.NoPermission", "2.0", "",
        ("object", "object", "ManagedObjectReference?", "2.0", False, "ManagedObject"),
        ("privilege_id", "privilegeId", "string?", "2.0"),
        ("missing_privileges", "missingPrivileges", "NoPermissionEntityPrivileges[]?", "7.0.3.2"),
    ),
    "NoPermissionOnAD": (
        "NoPermissionOnAD", "ActiveDirectoryFault", "vim.fault.NoPermissionOnAD", "4.1", "",
    ),
    "NoPermissionOnHost": (
        "NoPermissionOnHost", "HostConnectFault", "vim.fault.NoPermissionOnHost", "2.0", "",
    ),
    "NoPermissionOnNasVolume": (
        "NoPermissionOnNasVolume", "NasConfigFault", "vim.fault.NoPermissionOnNasVolume", "2.5u2server", "",
        ("user_name", "userName", "string?", "2.5u2server"),
    ),
    "NoSubjectName": (
        "NoSubjectName", "VimFault", "vim.fault.NoSubjectName", "2.5", "",
    ),
    "NoVcManagedIpConfigured": (
        "NoVcManagedIpConfigured", "VAppPropertyFault", "vim.fault.NoVcManagedIpConfigured", "4.0", "",
    ),
    "NoVirtualNic": (
        "NoVirtualNic", "HostConfigFault", "vim.fault.NoVirtualNic", "2.0", "",
    ),
    "NoVmInVApp": (
        "NoVmInVApp", "VAppConfigFault", "vim.fault.NoVmInVApp", "4.0", "",
    ),
    "NonADUserRequired": (
        "NonADUserRequired", "ActiveDirectoryFault", "vim.fault.NonADUserRequired", "4.1", "",
    ),
    "NonHomeRDMVMotionNotSupported": (
        "NonHomeRDMVMotionNotSupported", "MigrationFeatureNotSupported", "vim.fault.NonHomeRDMVMotionNotSupported", "2.5", "",
        ("device", "device", "string", "2.5"),
    ),
    "NonPersistentDisksNotSupported": (
        "NonPersistentDisksNotSupported", "DeviceNotSupported", "vim.fault.NonPersistentDisksNotSupported", "2.5", "",
    ),
    "NonVmwareOuiMacNotSupportedHost": (
        "NonVmwareOuiMacNotSupportedHost", "NotSupportedHost", "vim.fault.NonVmwareOuiMacNotSupportedHost", "5.1", "",
        ("host_name", "hostName", "string", "5.1"),
    ),
    "NotADirectory": (
        "NotADirectory", "FileFault", "vim.fault.NotADirectory", "5.0", "",
    ),
    "NotAFile": (
        "NotAFile", "FileFault", "vim.fault.NotAFile", "5.0", "",
    ),
    "NotAuthenticated": (
        "NotAuthenticated", "NoPermission", "vim.fault.NotAuthenticated", "2.5", "",
    ),
    "NotEnoughCpus": (
        "NotEnoughCpus", "VirtualHardwareCompatibilityIssue", "vim.fault.NotEnoughCpus", "2.0", "",
        ("num_cpu_dest", "numCpuDest", "int", "2.0"),
        ("num_cpu_vm", "numCpuVm", "int", "2.0"),
    ),
    "NotEnoughLogicalCpus": (
        "NotEnoughLogicalCpus", "NotEnoughCpus", "vim.fault.NotEnoughLogicalCpus", "2.0", "",
        ("host", "host", "ManagedObjectReference?", "2.5", False, "HostSystem"),
    ),
    "NotFound": (
        "NotFound", "VimFault", "vim.fault.NotFound", "2.0", "",
    ),
    "NotSupportedDeviceForFT": (
        "NotSupportedDeviceForFT", "VmFaultToleranceIssue", "vim.fault.NotSupportedDeviceForFT", "4.1", "",
        ("host", "host", "ManagedObjectReference", "4.1", False, "HostSystem"),
        ("host_name", "hostName", "string?", "4.1"),
        ("vm", "vm", "ManagedObjectReference", "4.1", False, "VirtualMachine"),
        ("vm_name", "vmName", "string?", "4.1"),
        ("device_type", "deviceType", "string", "4.1"),
        ("device_label", "deviceLabel", "string?", "4.1"),
    ),
    "NotSupportedHost": (
        "NotSupportedHost", "HostConnectFault", "vim.fault.NotSupportedHost", "2.0", "",
        ("product_name", "productName", "string?", "2.0"),
        ("product_version", "productVersion", "string?", "2.0"),
    ),
    "NotSupportedHostForChecksum": (
        "NotSupportedHostForChecksum", "VimFault", "vim.fault.NotSupportedHostForChecksum", "6.0", "",
    ),
    "NotSupportedHostForVFlash": (
        "NotSupportedHostForVFlash", "NotSupportedHost", "vim.fault.NotSupportedHostForVFlash", "5.5", "",
        ("host_name", "hostName", "string", "5.5"),
    ),
    "NotSupportedHostForVmcp": (
        "NotSupportedHostForVmcp", "NotSupportedHost", "vim.fault.NotSupportedHostForVmcp", "6.0", "",
        ("host_name", "hostName", "string", "6.0"),
    ),
    "NotSupportedHostForVmemFile": (
        "NotSupportedHostForVmemFile", "NotSupportedHost", "vim.fault.NotSupportedHostForVmemFile", "6.0", "",
        ("host_name", "hostName", "string", "6.0"),
    ),
    "NotSupportedHostForVsan": (
        "NotSupportedHostForVsan", "NotSupportedHost", "vim.fault.NotSupportedHostForVsan", "5.5", "",
        ("host_name", "hostName", "string", "5.5"),
    ),
    "NotSupportedHostInCluster": (
        "NotSupportedHostInCluster", "NotSupportedHost", "vim.fault.NotSupportedHostInCluster", "4.0", "",
    ),
    "NotSupportedHostInDvs": (
        "NotSupportedHostInDvs", "NotSupportedHost", "vim.fault.NotSupportedHostInDvs", "4.1", "",
        ("switch_product_spec", "switchProductSpec", "DistributedVirtualSwitchProductSpec", "4.1"),
    ),
    "NotSupportedHostInHACluster": (
        "NotSupportedHostInHACluster", "NotSupportedHost", "vim.fault.NotSupportedHostInHACluster", "5.0", "",
        ("host_name", "hostName", "string", "5.0"),
        ("build", "build", "string", "5.0"),
    ),
    "NotUserConfigurableProperty": (
        "NotUserConfigurableProperty", "VAppPropertyFault", "vim.fault.NotUserConfigurableProperty", "4.0", "",
    ),
    "NumVirtualCoresPerSocketNotSupported": (
        "NumVirtualCoresPerSocketNotSupported", "VirtualHardwareCompatibilityIssue", "vim.fault.NumVirtualCoresPerSocketNotSupported", "5.0", "",
        ("max_supported_cores_per_socket_dest", "maxSupportedCoresPerSocketDest", "int", "5.0"),
        ("num_cores_per_socket_vm", "numCoresPerSocketVm", "int", "5.0"),
    ),
    "NumVirtualCpusExceedsLimit": (
        "NumVirtualCpusExceedsLimit", "InsufficientResourcesFault", "vim.fault.NumVirtualCpusExceedsLimit", "4.1", "",
        ("max_supported_vcpus", "maxSupportedVcpus", "int", "4.1"),
    ),
    "NumVirtualCpusIncompatible": (
        "NumVirtualCpusIncompatible", "VmConfigFault", "vim.fault.NumVirtualCpusIncompatible", "4.0", "",
        ("reason", "reason", "string", "4.0"),
        ("num_cpu", "numCpu", "int", "4.0"),
    ),
    "NumVirtualCpusNotSupported": (
        "NumVirtualCpusNotSupported", "VirtualHardwareCompatibilityIssue", "vim.fault.NumVirtualCpusNotSupported", "2.0", "",
        ("max_supported_vcpus_dest", "maxSupportedVcpusDest", "int", "2.0"),
        ("num_cpu_vm", "numCpuVm", "int", "2.0"),
    ),
    "OperationDisabledByGuest": (
        "OperationDisabledByGuest", "GuestOperationsFault", "vim.fault.OperationDisabledByGuest", "5.0", "",
    ),
    "OperationDisallowedOnHost": (
        "OperationDisallowedOnHost", "RuntimeFault", "vim.fault.OperationDisallowedOnHost", "5.0", "",
    ),
    "OperationNotSupportedByGuest": (
        "OperationNotSupportedByGuest", "GuestOperationsFault", "vim.fault.OperationNotSupportedByGuest", "5.0", "",
    ),
    "OutOfBounds": (
        "OutOfBounds", "VimFault", "vim.fault.OutOfBounds", "2.0", "",
        ("argument_name", "argumentName", "string", "2.0"),
    ),
    "OvfAttribute": (
        "OvfAttribute", "OvfInvalidPackage", "vim.fault.OvfAttribute", "4.0", "",
        ("element_name", "elementName", "string", "4.0"),
        ("attribute_name", "attributeName", "string", "4.0"),
    ),
    "OvfConnectedDevice": (
        "OvfConnectedDevice", "OvfHardwareExport", "vim.fault.OvfConnectedDevice", "4.0", "",
    ),
    "OvfConnectedDeviceFloppy": (
        "OvfConnectedDeviceFloppy", "OvfConnectedDevice", "vim.fault.OvfConnectedDeviceFloppy", "4.0", "",
        ("filename", "filename", "string", "4.0"),
    ),
    "OvfConnectedDeviceIso": (
        "OvfConnectedDeviceIso", "OvfConnectedDevice", "vim.fault.OvfConnectedDeviceIso", "4.0", "",
        ("filename", "filename", "string", "4.0"),
    ),
    "OvfConstraint": (
        "OvfConstraint", "OvfInvalidPackage", "vim.fault.OvfConstraint", "4.1", "",
        ("name", "name", "string", "4.1"),
    ),
    "OvfConsumerCallbackFault": (
        "OvfConsumerCallbackFault", "OvfFault", "vim.fault.OvfConsumerCallbackFault", "5.0", "",
        ("extension_key", "extensionKey", "string", "5.0"),
        ("extension_name", "extensionName", "string", "5.0"),
    ),
    "OvfConsumerCommunicationError": (
        "OvfConsumerCommunicationError", "OvfConsumerCallbackFault", "vim.fault.OvfConsumerCommunicationError", "5.0", "",
        ("description", "description", "string", "5.0"),
    ),
    "OvfConsumerFault": (
        "OvfConsumerFault", "OvfConsumerCallbackFault", "vim.fault.OvfConsumerFault", "5.0", "",
        ("error_key", "errorKey", "string", "5.0"),
        ("message", "message", "string", "5.0"),
        ("params", "params", "KeyValue[]?", "5.0"),
    ),
    "OvfConsumerInvalidSection": (
        "OvfConsumerInvalidSection", "OvfConsumerCallbackFault", "vim.fault.OvfConsumerInvalidSection", "5.0", "",
        ("line_number", "lineNumber", "int", "5.0"),
        ("description", "description", "string", "5.0"),
    ),
    "OvfConsumerPowerOnFault": (
        "OvfConsumerPowerOnFault", "InvalidState", "vim.fault.OvfConsumerPowerOnFault", "5.0", "",
        ("extension_key", "extensionKey", "string", "5.0"),
        ("extension_name", "extensionName", "string", "5.0"),
        ("description", "description", "string", "5.0"),
    ),
    "OvfConsumerUndeclaredSection": (
        "OvfConsumerUndeclaredSection", "OvfConsumerCallbackFault", "vim.fault.OvfConsumerUndeclaredSection", "5.0", "",
        ("qualified_section_type", "qualifiedSectionType", "string", "5.0"),
    ),
    "OvfConsumerUndefinedPrefix": (
        "OvfConsumerUndefinedPrefix", "OvfConsumerCallbackFault", "vim.fault.OvfConsumerUndefinedPrefix", "5.0", "",
        ("prefix", "prefix", "string", "5.0"),
    ),
    "OvfConsumerValidationFault": (
        "OvfConsumerValidationFault", "VmConfigFault", "vim.fault.OvfConsumerValidationFault", "5.0", "",
        ("extension_key", "extensionKey", "string", "5.0"),
        ("extension_name", "extensionName", "string", "5.0"),
        ("message", "message", "string", "5.0"),
    ),
    "OvfCpuCompatibility": (
        "OvfCpuCompatibility", "OvfImport", "vim.fault.OvfCpuCompatibility", "5.0", "",
        ("register_name", "registerName", "string", "5.0"),
        ("level", "level", "int", "5.0"),
        ("register_value", "registerValue", "string", "5.0"),
        ("desired_register_value", "desiredRegisterValue", "string", "5.0"),
    ),
    "OvfCpuCompatibilityCheckNotSupported": (
        "OvfCpuCompatibilityCheckNotSupported", "OvfImport", "vim.fault.OvfCpuCompatibilityCheckNotSupported", "5.0", "",
    ),
    "OvfDiskMappingNotFound": (
        "OvfDiskMappingNotFound", "OvfSystemFault", "vim.fault.OvfDiskMappingNotFound", "4.0", "",
        ("disk_name", "diskName", "string", "4.0"),
        ("vm_name", "vmName", "string", "4.0"),
    ),
    "OvfDiskOrderConstraint": (
        "OvfDiskOrderConstraint", "OvfConstraint", "vim.fault.OvfDiskOrderConstraint", "4.1", "",
    ),
    "OvfDuplicateElement": (
        "OvfDuplicateElement", "OvfElement", "vim.fault.OvfDuplicateElement", "4.0", "",
    ),
    "OvfDuplicatedElementBoundary": (
        "OvfDuplicatedElementBoundary", "OvfElement", "vim.fault.OvfDuplicatedElementBoundary", "4.0", "",
        ("boundary", "boundary", "string", "4.0"),
    ),
    "OvfDuplicatedPropertyIdExport": (
        "OvfDuplicatedPropertyIdExport", "OvfExport", "vim.fault.OvfDuplicatedPropertyIdExport", "5.0", "",
        ("fqid", "fqid", "string", "5.0"),
    ),
    "OvfDuplicatedPropertyIdImport": (
        "OvfDuplicatedPropertyIdImport", "OvfExport", "vim.fault.OvfDuplicatedPropertyIdImport", "5.0", "",
    ),
    "OvfElement": (
        "OvfElement", "OvfInvalidPackage", "vim.fault.OvfElement", "4.0", "",
        ("name", "name", "string", "4.0"),
    ),
    "OvfElementInvalidValue": (
        "OvfElementInvalidValue", "OvfElement", "vim.fault.OvfElementInvalidValue", "4.0", "",
        ("value", "value", "string", "4.0"),
    ),
    "OvfExport": (
        "OvfExport", "OvfFault", "vim.fault.OvfExport", "4.0", "",
    ),
    "OvfExportFailed": (
        "OvfExportFailed", "OvfExport", "vim.fault.OvfExportFailed", "4.1", "",
    ),
    "OvfFault": (
        "OvfFault", "VimFault", "vim.fault.OvfFault", "4.0", "",
    ),
    "OvfHardwareCheck": (
        "OvfHardwareCheck", "OvfImport", "vim.fault.OvfHardwareCheck", "4.0", "",
    ),
    "OvfHardwareExport": (
        "OvfHardwareExport", "OvfExport", "vim.fault.OvfHardwareExport", "4.0", "",
        ("device", "device", "VirtualDevice?", "4.0"),
        ("vm_path", "vmPath", "string", "4.0"),
    ),
    "OvfHostResourceConstraint": (
        "OvfHostResourceConstraint", "OvfConstraint", "vim.fault.OvfHostResourceConstraint", "4.1", "",
        ("value", "value", "string", "4.1"),
    ),
    "OvfHostValueNotParsed": (
        "OvfHostValueNotParsed", "OvfSystemFault", "vim.fault.OvfHostValueNotParsed", "4.0", "",
        ("property", "property", "string", "4.0"),
        ("value", "value", "string", "4.0"),
    ),
    "OvfImport": (
        "OvfImport", "OvfFault", "vim.fault.OvfImport", "4.0", "",
    ),
    "OvfImportFailed": (
        "OvfImportFailed", "OvfImport", "vim.fault.OvfImportFailed", "4.1", "",
    ),
    "OvfInternalError": (
        "OvfInternalError", "OvfSystemFault", "vim.fault.OvfInternalError", "4.1", "",
    ),
    "OvfInvalidPackage": (
        "OvfInvalidPackage", "OvfFault", "vim.fault.OvfInvalidPackage", "4.0", "",
        ("line_number", "lineNumber", "int", "4.0"),
    ),
    "OvfInvalidValue": (
        "OvfInvalidValue", "OvfAttribute", "vim.fault.OvfInvalidValue", "4.0", "",
        ("value", "value", "string", "4.0"),
    ),
    "OvfInvalidValueConfiguration": (
        "OvfInvalidValueConfiguration", "OvfInvalidValue", "vim.fault.OvfInvalidValueConfiguration", "4.0", "",
    ),
    "OvfInvalidValueEmpty": (
        "OvfInvalidValueEmpty", "OvfInvalidValue", "vim.fault.OvfInvalidValueEmpty", "4.0", "",
    ),
    "OvfInvalidValueFormatMalformed": (
        "OvfInvalidValueFormatMalformed", "OvfInvalidValue", "vim.fault.OvfInvalidValueFormatMalformed", "4.0", "",
    ),
    "OvfInvalidValueReference": (
        "OvfInvalidValueReference", "OvfInvalidValue", "vim.fault.OvfInvalidValueReference", "4.0", "",
    ),
    "OvfInvalidVmName": (
        "OvfInvalidVmName", "OvfUnsupportedPackage", "vim.fault.OvfInvalidVmName", "4.0", "",
        ("name", "name", "string", "4.0"),
    ),
    "OvfMappedOsId": (
        "OvfMappedOsId", "OvfImport", "vim.fault.OvfMappedOsId", "4.0", "",
        ("ovf_id", "ovfId", "int", "4.0"),
        ("ovf_description", "ovfDescription", "string", "4.0"),
        ("target_description", "targetDescription", "string", "4.0"),
    ),
    "OvfMissingAttribute": (
        "OvfMissingAttribute", "OvfAttribute", "vim.fault.OvfMissingAttribute", "4.0", "",
    ),
    "OvfMissingElement": (
        "OvfMissingElement", "OvfElement", "vim.fault.OvfMissingElement", "4.0", "",
    ),
    "OvfMissingElementNormalBoundary": (
        "OvfMissingElementNormalBoundary", "OvfMissingElement", "vim.fault.OvfMissingElementNormalBoundary", "4.0", "",
        ("boundary", "boundary", "string", "4.0"),
    ),
    "OvfMissingHardware": (
        "OvfMissingHardware", "OvfImport", "vim.fault.OvfMissingHardware", "4.0", "",
        ("name", "name", "string", "4.0"),
        ("resource_type", "resourceType", "int", "4.0"),
    ),
    "OvfNetworkMappingNotSupported": (
        "OvfNetworkMappingNotSupported", "OvfImport", "vim.fault.OvfNetworkMappingNotSupported", "5.1", "",
    ),
    "OvfNoHostNic": (
        "OvfNoHostNic", "OvfUnsupportedPackage", "vim.fault.OvfNoHostNic", "4.0", "",
    ),
    "OvfNoSpaceOnController": (
        "OvfNoSpaceOnController", "OvfUnsupportedElement", "vim.fault.OvfNoSpaceOnController", "5.0", "",
        ("parent", "parent", "string", "5.0"),
    ),
    "OvfNoSupportedHardwareFamily": (
        "OvfNoSupportedHardwareFamily", "OvfUnsupportedPackage", "vim.fault.OvfNoSupportedHardwareFamily", "4.0", "",
        ("version", "version", "string", "4.0"),
    ),
    "OvfProperty": (
        "OvfProperty", "OvfInvalidPackage", "vim.fault.OvfProperty", "4.0", "",
        ("type", "type", "string", "4.0"),
        ("value", "value", "string", "4.0"),
    ),
    "OvfPropertyExport": (
        "OvfPropertyExport", "OvfExport", "vim.fault.OvfPropertyExport", "4.0", "",
        ("type", "type", "string", "4.0"),
        ("value", "value", "string", "4.0"),
    ),
    "OvfPropertyNetwork": (
        "OvfPropertyNetwork", "OvfProperty", "vim.fault.OvfPropertyNetwork", "4.0", "",
    ),
    "OvfPropertyNetworkExport": (
        "OvfPropertyNetworkExport", "OvfExport", "vim.fault.OvfPropertyNetworkExport", "5.0", "",
        ("network", "network", "string", "5.0"),
    ),
    "OvfPropertyQualifier": (
        "OvfPropertyQualifier", "OvfProperty", "vim.fault.OvfPropertyQualifier", "4.0", "",
        ("qualifier", "qualifier", "string", "4.0"),
    ),
    "OvfPropertyQualifierDuplicate": (
        "OvfPropertyQualifierDuplicate", "OvfProperty", "vim.fault.OvfPropertyQualifierDuplicate", "4.0", "",
        ("qualifier", "qualifier", "string", "4.0"),
    ),
    "OvfPropertyQualifierIgnored": (
        "OvfPropertyQualifierIgnored", "OvfProperty", "vim.fault.OvfPropertyQualifierIgnored", "4.0", "",
        ("qualifier", "qualifier", "string", "4.0"),
    ),
    "OvfPropertyType": (
        "OvfPropertyType", "OvfProperty", "vim.fault.OvfPropertyType", "4.0", "",
    ),
    "OvfPropertyValue": (
        "OvfPropertyValue", "OvfProperty", "vim.fault.OvfPropertyValue", "4.0", "",
    ),
    "OvfSystemFault": (
        "OvfSystemFault", "OvfFault", "vim.fault.OvfSystemFault", "4.0", "",
    ),
    "OvfToXmlUnsupportedElement": (
        "OvfToXmlUnsupportedElement", "OvfSystemFault", "vim.fault.OvfToXmlUnsupportedElement", "4.0", "",
        ("name", "name", "string?", "4.0"),
    ),
    "OvfUnableToExportDisk": (
        "OvfUnableToExportDisk", "OvfHardwareExport", "vim.fault.OvfUnableToExportDisk", "4.0", "",
        ("disk_name", "diskName", "string", "4.0"),
    ),
    "OvfUnexpectedElement": (
        "OvfUnexpectedElement", "OvfElement", "vim.fault.OvfUnexpectedElement", "4.0", "",
    ),
    "OvfUnknownDevice": (
        "OvfUnknownDevice", "OvfSystemFault", "vim.fault.OvfUnknownDevice", "4.0", "",
        ("device", "device", "VirtualDevice?", "4.0"),
        ("vm_name", "vmName", "string", "4.0"),
    ),
    "OvfUnknownDeviceBacking": (
        "OvfUnknownDeviceBacking", "OvfHardwareExport", "vim.fault.OvfUnknownDeviceBacking", "4.0", "",
        ("backing", "backing", "VirtualDeviceBackingInfo", "4.0"),
    ),
    "OvfUnknownEntity": (
        "OvfUnknownEntity", "OvfSystemFault", "vim.fault.OvfUnknownEntity", "4.0", "",
        ("line_number", "lineNumber", "int", "4.0"),
    ),
    "OvfUnsupportedAttribute": (
        "OvfUnsupportedAttribute", "OvfUnsupportedPackage", "vim.fault.OvfUnsupportedAttribute", "4.0", "",
        ("element_name", "elementName", "string", "4.0"),
        ("attribute_name", "attributeName", "string", "4.0"),
    ),
    "OvfUnsupportedAttributeValue": (
        "OvfUnsupportedAttributeValue", "OvfUnsupportedAttribute", "vim.fault.OvfUnsupportedAttributeValue", "4.0", "",
        ("value", "value", "string", "4.0"),
    ),
    "OvfUnsupportedDeviceBackingInfo": (
        "OvfUnsupportedDeviceBackingInfo", "OvfSystemFault", "vim.fault.OvfUnsupportedDeviceBackingInfo", "4.0", "",
        ("element_name", "elementName", "string?", "4.0"),
        ("instance_id", "instanceId", "string?", "4.0"),
        ("device_name", "deviceName", "string", "4.0"),
        ("backing_name", "backingName", "string?", "4.0"),
    ),
    "OvfUnsupportedDeviceBackingOption": (
        "OvfUnsupportedDeviceBackingOption", "OvfSystemFault", "vim.fault.OvfUnsupportedDeviceBackingOption", "4.0", "",
        ("element_name", "elementName", "string?", "4.0"),
        ("instance_id", "instanceId", "string?", "4.0"),
        ("device_name", "deviceName", "string", "4.0"),
        ("backing_name", "backingName", "string?", "4.0"),
    ),
    "OvfUnsupportedDeviceExport": (
        "OvfUnsupportedDeviceExport", "OvfHardwareExport", "vim.fault.OvfUnsupportedDeviceExport", "4.0", "",
    ),
    "OvfUnsupportedDiskProvisioning": (
        "OvfUnsupportedDiskProvisioning", "OvfImport", "vim.fault.OvfUnsupportedDiskProvisioning", "4.1", "",
        ("disk_provisioning", "diskProvisioning", "string", "4.1"),
        ("supported_disk_provisioning", "supportedDiskProvisioning", "string", "4.1"),
    ),
    "OvfUnsupportedElement": (
        "OvfUnsupportedElement", "OvfUnsupportedPackage", "vim.fault.OvfUnsupportedElement", "4.0", "",
        ("name", "name", "string", "4.0"),
    ),
    "OvfUnsupportedElementValue": (
        "OvfUnsupportedElementValue", "OvfUnsupportedElement", "vim.fault.OvfUnsupportedElementValue", "4.0", "",
        ("value", "value", "string", "4.0"),
    ),
    "OvfUnsupportedPackage": (
        "OvfUnsupportedPackage", "OvfFault", "vim.fault.OvfUnsupportedPackage", "4.0", "",
        ("line_number", "lineNumber", "int?", "4.0"),
    ),
    "OvfUnsupportedSection": (
        "OvfUnsupportedSection", "OvfUnsupportedElement", "vim.fault.OvfUnsupportedSection", "4.0", "",
        ("info", "info", "string", "4.0"),
    ),
    "OvfUnsupportedSubType": (
        "OvfUnsupportedSubType", "OvfUnsupportedPackage", "vim.fault.OvfUnsupportedSubType", "4.0", "",
        ("element_name", "elementName", "string", "4.0"),
        ("instance_id", "instanceId", "string", "4.0"),
        ("device_type", "deviceType", "int", "4.0"),
        ("device_sub_type", "deviceSubType", "string", "4.0"),
    ),
    "OvfUnsupportedType": (
        "OvfUnsupportedType", "OvfUnsupportedPackage", "vim.fault.OvfUnsupportedType", "4.0", "",
        ("name", "name", "string", "4.0"),
        ("instance_id", "instanceId", "string", "4.0"),
        ("device_type", "deviceType", "int", "4.0"),
    ),
    "OvfWrongElement": (
        "OvfWrongElement", "OvfElement", "vim.fault.OvfWrongElement", "4.0", "",
    ),
    "OvfWrongNamespace": (
        "OvfWrongNamespace", "OvfInvalidPackage", "vim.fault.OvfWrongNamespace", "4.0", "",
        ("namespace_name", "namespaceName", "string", "4.0"),
    ),
    "OvfXmlFormat": (
        "OvfXmlFormat", "OvfInvalidPackage", "vim.fault.OvfXmlFormat", "4.0", "",
        ("description", "description", "string", "4.0"),
    ),
    "PasswordExpired": (
        "PasswordExpired", "InvalidLogin", "vim.fault.PasswordExpired", "6.7.2", "",
    ),
    "PatchAlreadyInstalled": (
        "PatchAlreadyInstalled", "PatchNotApplicable", "vim.fault.PatchAlreadyInstalled", "2.0", "",
    ),
    "PatchBinariesNotFound": (
        "PatchBinariesNotFound", "VimFault", "vim.fault.PatchBinariesNotFound", "2.0", "",
        ("patch_id", "patchID", "string", "2.0"),
        ("binary", "binary", "string[]?", "2.0"),
    ),
    "PatchInstallFailed": (
        "PatchInstallFailed", "PlatformConfigFault", "vim.fault.PatchInstallFailed", "2.0", "",
        ("rolled_back", "rolledBack", "boolean", "2.0"),
    ),
    "PatchIntegrityError": (
        "PatchIntegrityError", "PlatformConfigFault", "vim.fault.PatchIntegrityError", "2.0", "",
    ),
    "PatchMetadataCorrupted": (
        "PatchMetadataCorrupted", "PatchMetadataInvalid", "vim.fault.PatchMetadataCorrupted", "2.0", "",
    ),
    "PatchMetadataInvalid": (
        "PatchMetadataInvalid", "VimFault", "vim.fault.PatchMetadataInvalid", "2.0", "",
        ("patch_id", "patchID", "string", "2.0"),
        ("meta_data", "metaData", "string[]?", "2.0"),
    ),
    "PatchMetadataNotFound": (
        "PatchMetadataNotFound", "PatchMetadataInvalid", "vim.fault.PatchMetadataNotFound", "2.0", "",
    ),
    "PatchMissingDependencies": (
        "PatchMissingDependencies", "PatchNotApplicable", "vim.fault.PatchMissingDependencies", "2.0", "",
        ("prerequisite_patch", "prerequisitePatch", "string[]?", "2.0"),
        ("prerequisite_lib", "prerequisiteLib", "string[]?", "2.0"),
    ),
    "PatchNotApplicable": (
        "PatchNotApplicable", "VimFault", "vim.fault.PatchNotApplicable", "2.0", "",
        ("patch_id", "patchID", "string", "2.0"),
    ),
    "PatchSuperseded": (
        "PatchSuperseded", "PatchNotApplicable", "vim.fault.PatchSuperseded", "2.0", "",
        ("supersede", "supersede", "string[]?", "2.0"),
    ),
    "PhysCompatRDMNotSupported": (
        "PhysCompatRDMNotSupported", "RDMNotSupported", "vim.fault.PhysCompatRDMNotSupported", "2.0", "",
    ),
    "PlatformConfigFault": (
        "PlatformConfigFault", "HostConfigFault", "vim.fault.PlatformConfigFault", "2.0", "",
        ("text", "text", "string", "2.0"),
    ),
    "PowerOnFtSecondaryFailed": (
        "PowerOnFtSecondaryFailed", "VmFaultToleranceIssue", "vim.fault.PowerOnFtSecondaryFailed", "4.0", "",
        ("vm", "vm", "ManagedObjectReference", "4.0", False, "VirtualMachine"),
        ("vm_name", "vmName", "string", "4.0"),
        ("host_selection_by", "hostSelectionBy", "FtIssuesOnHostHostSelectionType", "4.0"),
        ("host_errors", "hostErrors", "MethodFault[]?", "4.0"),
        ("root_cause", "rootCause", "MethodFault", "4.0"),
    ),
    "PowerOnFtSecondaryTimedout": (
        "PowerOnFtSecondaryTimedout", "Timedout", "vim.fault.PowerOnFtSecondaryTimedout", "4.0", "",
        ("vm", "vm", "ManagedObjectReference", "4.0", False, "VirtualMachine"),
        ("vm_name", "vmName", "string", "4.0"),
        ("timeout", "timeout", "int", "4.0"),
    ),
    "ProfileUpdateFailed": (
        "ProfileUpdateFailed", "VimFault", "vim.fault.ProfileUpdateFailed", "4.0", "",
        ("failure", "failure", "ProfileUpdateFailedUpdateFailure[]", "4.0"),
        ("warnings", "warnings", "ProfileUpdateFailedUpdateFailure[]?", "6.7"),
    ),
    "QuarantineModeFault": (
        "QuarantineModeFault", "VmConfigFault", "vim.fault.QuarantineModeFault", "6.5", "",
        ("vm_name", "vmName", "string", "6.5"),
        ("fault_type", "faultType", "string", "6.5"),
    ),
    "QuestionPending": (
        "QuestionPending", "InvalidState", "vim.fault.QuestionPending", "4.1", "",
        ("text", "text", "string", "4.1"),
    ),
    "QuiesceDatastoreIOForHAFailed": (
        "QuiesceDatastoreIOForHAFailed", "ResourceInUse", "vim.fault.QuiesceDatastoreIOForHAFailed", "5.0", "",
        ("host", "host", "ManagedObjectReference", "5.0", False, "HostSystem"),
        ("host_name", "hostName", "string", "5.0"),
        ("ds", "ds", "ManagedObjectReference", "5.0", False, "Datastore"),
        ("ds_name", "dsName", "string", "5.0"),
    ),
    "RDMConversionNotSupported": (
        "RDMConversionNotSupported", "MigrationFault", "vim.fault.RDMConversionNotSupported", "4.0", "",
        ("device", "device", "string", "4.0"),
    ),
    "RDMNotPreserved": (
        "RDMNotPreserved", "MigrationFault", "vim.fault.RDMNotPreserved", "2.0", "",
        ("device", "device", "string", "2.0"),
    ),
    "RDMNotSupported": (
        "RDMNotSupported", "DeviceNotSupported", "vim.fault.RDMNotSupported", "2.0", "",
    ),
    "RDMNotSupportedOnDatastore": (
        "RDMNotSupportedOnDatastore", "VmConfigFault", "vim.fault.RDMNotSupportedOnDatastore", "2.5", "",
        ("device", "device", "string", "2.5"),
        ("datastore", "datastore", "ManagedObjectReference", "2.5", False, "Datastore"),
        ("datastore_name", "datastoreName", "string", "2.5"),
    ),
    "RDMPointsToInaccessibleDisk": (
        "RDMPointsToInaccessibleDisk", "CannotAccessVmDisk", "vim.fault.RDMPointsToInaccessibleDisk", "2.0", "",
    ),
    "RawDiskNotSupported": (
        "RawDiskNotSupported", "DeviceNotSupported", "vim.fault.RawDiskNotSupported", "2.0", "",
    ),
    "ReadHostResourcePoolTreeFailed": (
        "ReadHostResourcePoolTreeFailed", "HostConnectFault", "vim.fault.ReadHostResourcePoolTreeFailed", "5.0", "",
    ),
    "ReadOnlyDisksWithLegacyDestination": (
        "ReadOnlyDisksWithLegacyDestination", "MigrationFault", "vim.fault.ReadOnlyDisksWithLegacyDestination", "2.0", "",
        ("ro_disk_count", "roDiskCount", "int", "2.0"),
        ("timeout_danger", "timeoutDanger", "boolean", "2.0"),
    ),
    "RebootRequired": (
        "RebootRequired", "VimFault", "vim.fault.RebootRequired", "2.0", "",
        ("patch", "patch", "string?", "2.0"),
    ),
    "RecordReplayDisabled": (
        "RecordReplayDisabled", "VimFault", "vim.fault.RecordReplayDisabled", "4.0", "",
    ),
    "RemoteDeviceNotSupported": (
        "RemoteDeviceNotSupported", "DeviceNotSupported", "vim.fault.RemoteDeviceNotSupported", "2.0", "",
    ),
    "RemoveFailed": (
        "RemoveFailed", "VimFault", "vim.fault.RemoveFailed", "2.0", "",
    ),
    "ReplicationConfigFault": (
        "ReplicationConfigFault", "ReplicationFault", "vim.fault.ReplicationConfigFault", "5.0", "",
    ),
    "ReplicationDiskConfigFault": (
        "ReplicationDiskConfigFault", "ReplicationConfigFault", "vim.fault.ReplicationDiskConfigFault", "5.0", "",
        ("reason", "reason", "string?", "5.0"),
        ("vm_ref", "vmRef", "ManagedObjectReference?", "5.0", False, "VirtualMachine"),
        ("key", "key", "int?", "5.0"),
    ),
    "ReplicationFault": (
        "ReplicationFault", "VimFault", "vim.fault.ReplicationFault", "5.0", "",
    ),
    "ReplicationIncompatibleWithFT": (
        "ReplicationIncompatibleWithFT", "ReplicationFault", "vim.fault.ReplicationIncompatibleWithFT", "5.0", "",
    ),
    "ReplicationInvalidOptions": (
        "ReplicationInvalidOptions", "ReplicationFault", "vim.fault.ReplicationInvalidOptions", "5.0", "",
        ("options", "options", "string", "5.0"),
        ("entity", "entity", "ManagedObjectReference?", "5.0", False, "ManagedEntity"),
    ),
    "ReplicationNotSupportedOnHost": (
        "ReplicationNotSupportedOnHost", "ReplicationFault", "vim.fault.ReplicationNotSupportedOnHost", "5.0", "",
    ),
    "ReplicationVmConfigFault": (
        "ReplicationVmConfigFault", "ReplicationConfigFault", "vim.fault.ReplicationVmConfigFault", "5.0", "",
        ("reason", "reason", "string?", "5.0"),
        ("vm_ref", "vmRef", "ManagedObjectReference?", "5.0", False, "VirtualMachine"),
    ),
    "ReplicationVmFault": (
        "ReplicationVmFault", "ReplicationFault", "vim.fault.ReplicationVmFault", "5.0", "",
        ("reason", "reason", "string", "5.0"),
        ("state", "state", "string?", "5.0"),
        ("instance_id", "instanceId", "string?", "5.0"),
        ("vm", "vm", "ManagedObjectReference", "5.0", False, "VirtualMachine"),
    ),
    "ReplicationVmInProgressFault": (
        "ReplicationVmInProgressFault", "ReplicationVmFault", "vim.fault.ReplicationVmInProgressFault", "6.0", "",
        ("requested_activity", "requestedActivity", "string", "6.0"),
        ("in_progress_activity", "inProgressActivity", "string", "6.0"),
    ),
    "ResourceInUse": (
        "ResourceInUse", "VimFault", "vim.fault.ResourceInUse", "2.0", "",
        ("type", "type", "string?", "2.0"),
        ("name", "name", "string?", "2.0"),
    ),
    "ResourceNotAvailable": (
        "ResourceNotAvailable", "VimFault", "vim.fault.ResourceNotAvailable", "4.0", "",
        ("container_type", "containerType", "string?", "4.0"),
        ("container_name", "containerName", "string?", "4.0"),
        ("type", "type", "string?", "4.0"),
    ),
    "RestrictedByAdministrator": (
        "RestrictedByAdministrator", "RuntimeFault", "vim.fault.RestrictedByAdministrator", "6.0", "",
        ("details", "details", "string", "6.0"),
    ),
    "RestrictedVersion": (
        "RestrictedVersion", "SecurityError", "vim.fault.RestrictedVersion", "2.5", "",
    ),
    "RollbackFailure": (
        "RollbackFailure", "DvsFault", "vim.fault.RollbackFailure", "5.1", "",
        ("entity_name", "entityName", "string", "5.1"),
        ("entity_type", "entityType", "string", "5.1"),
    ),
    "RuleViolation": (
        "RuleViolation", "VmConfigFault", "vim.fault.RuleViolation", "2.0", "",
        ("host", "host", "ManagedObjectReference?", "2.5", False, "HostSystem"),
        ("rule", "rule", "ClusterRuleInfo", "4.0"),
    ),
    "SSLDisabledFault": (
        "SSLDisabledFault", "HostConnectFault", "vim.fault.SSLDisabledFault", "4.0", "",
    ),
    "SSLVerifyFault": (
        "SSLVerifyFault", "HostConnectFault", "vim.fault.SSLVerifyFault", "2.5", "",
        ("self_signed", "selfSigned", "boolean", "2.5"),
        ("thumbprint", "thumbprint", "string?", "2.5"),
    ),
    "SSPIChallenge": (
        "SSPIChallenge", "VimFault", "vim.fault.SSPIChallenge", "2.5", "",
        ("base64_token", "base64Token", "string", "2.5", True),
    ),
    "SecondaryVmAlreadyDisabled": (
        "SecondaryVmAlreadyDisabled", "VmFaultToleranceIssue", "vim.fault.SecondaryVmAlreadyDisabled", "4.0", "",
        ("instance_uuid", "instanceUuid", "string", "4.0"),
    ),
    "SecondaryVmAlreadyEnabled": (
        "SecondaryVmAlreadyEnabled", "VmFaultToleranceIssue", "vim.fault.SecondaryVmAlreadyEnabled", "4.0", "",
        ("instance_uuid", "instanceUuid", "string", "4.0"),
    ),
    "SecondaryVmAlreadyRegistered": (
        "SecondaryVmAlreadyRegistered", "VmFaultToleranceIssue", "vim.fault.SecondaryVmAlreadyRegistered", "4.0", "",
        ("instance_uuid", "instanceUuid", "string", "4.0"),
    ),
    "SecondaryVmNotRegistered": (
        "SecondaryVmNotRegistered", "VmFaultToleranceIssue", "vim.fault.SecondaryVmNotRegistered", "4.0", "",
        ("instance_uuid", "instanceUuid", "string", "4.0"),
    ),
    "SharedBusControllerNotSupported": (
        "SharedBusControllerNotSupported", "DeviceNotSupported", "vim.fault.SharedBusControllerNotSupported", "2.0", "",
    ),
    "ShrinkDiskFault": (
        "ShrinkDiskFault", "VimFault", "vim.fault.ShrinkDiskFault", "5.1", "",
        ("disk_id", "diskId", "int?", "5.1"),
    ),
    "SnapshotCloneNotSupported": (
        "SnapshotCloneNotSupported", "SnapshotCopyNotSupported", "vim.fault.SnapshotCloneNotSupported", "2.5", "",
    ),
    "SnapshotCopyNotSupported": (
        "SnapshotCopyNotSupported", "MigrationFault", "vim.fault.SnapshotCopyNotSupported", "2.0", "",
    ),
    "SnapshotDisabled": (
        "SnapshotDisabled", "SnapshotFault", "vim.fault.SnapshotDisabled", "2.5", "",
    ),
    "SnapshotFault": (
        "SnapshotFault", "VimFault", "vim.fault.SnapshotFault", "2.0", "",
    ),
    "SnapshotIncompatibleDeviceInVm": (
        "SnapshotIncompatibleDeviceInVm", "SnapshotFault", "vim.fault.SnapshotIncompatibleDeviceInVm", "2.0", "",
        ("fault", "fault", "MethodFault", "2.0"),
    ),
    "SnapshotLocked": (
        "SnapshotLocked", "SnapshotFault", "vim.fault.SnapshotLocked", "2.5", "",
    ),
    "SnapshotMoveFromNonHomeNotSupported": (
        "SnapshotMoveFromNonHomeNotSupported", "SnapshotCopyNotSupported", "vim.fault.SnapshotMoveFromNonHomeNotSupported", "2.5", "",
    ),
    "SnapshotMoveNotSupported": (
        "SnapshotMoveNotSupported", "SnapshotCopyNotSupported", "vim.fault.SnapshotMoveNotSupported", "2.5", "",
    ),
    "SnapshotMoveToNonHomeNotSupported": (
        "SnapshotMoveToNonHomeNotSupported", "SnapshotCopyNotSupported", "vim.fault.SnapshotMoveToNonHomeNotSupported", "2.5", "",
    ),
    "SnapshotNoChange": (
        "SnapshotNoChange", "SnapshotFault", "vim.fault.SnapshotNoChange", "2.5", "",
    ),
    "SnapshotRevertIssue": (
        "SnapshotRevertIssue", "MigrationFault", "vim.fault.SnapshotRevertIssue", "2.0", "",
        ("snapshot_name", "snapshotName", "string?", "2.0"),
        ("event", "event", "Event[]?", "2.0"),
        ("errors", "errors", "boolean", "2.0"),
    ),
    "SoftRuleVioCorrectionDisallowed": (
        "SoftRuleVioCorrectionDisallowed", "VmConfigFault", "vim.fault.SoftRuleVioCorrectionDisallowed", "4.1", "",
        ("vm_name", "vmName", "string", "4.1"),
    ),
    "SoftRuleVioCorrectionImpact": (
        "SoftRuleVioCorrectionImpact", "VmConfigFault", "vim.fault.SoftRuleVioCorrectionImpact", "4.1", "",
        ("vm_name", "vmName", "string", "4.1"),
    ),
    "SolutionUserRequired": (
        "SolutionUserRequired", "SecurityError", "vim.fault.SolutionUserRequired", "7.0.0.0", "",
    ),
    "SsdDiskNotAvailable": (
        "SsdDiskNotAvailable", "VimFault", "vim.fault.SsdDiskNotAvailable", "5.5", "",
        ("device_path", "devicePath", "string", "5.5"),
    ),
    "StorageDrsCannotMoveDiskInMultiWriterMode": (
        "StorageDrsCannotMoveDiskInMultiWriterMode", "VimFault", "vim.fault.StorageDrsCannotMoveDiskInMultiWriterMode", "5.1", "",
    ),
    "StorageDrsCannotMoveFTVm": (
        "StorageDrsCannotMoveFTVm", "VimFault", "vim.fault.StorageDrsCannotMoveFTVm", "5.1", "",
    ),
    "StorageDrsCannotMoveIndependentDisk": (
        "StorageDrsCannotMoveIndependentDisk", "VimFault", "vim.fault.StorageDrsCannotMoveIndependentDisk", "5.1", "",
    ),
    "StorageDrsCannotMoveManuallyPlacedSwapFile": (
        "StorageDrsCannotMoveManuallyPlacedSwapFile", "VimFault", "vim.fault.StorageDrsCannotMoveManuallyPlacedSwapFile", "5.1", "",
    ),
    "StorageDrsCannotMoveManuallyPlacedVm": (
        "StorageDrsCannotMoveManuallyPlacedVm", "VimFault", "vim.fault.StorageDrsCannotMoveManuallyPlacedVm", "5.1", "",
    ),
    "StorageDrsCannotMoveSharedDisk": (
        "StorageDrsCannotMoveSharedDisk", "VimFault", "vim.fault.StorageDrsCannotMoveSharedDisk", "5.1", "",
    ),
    "StorageDrsCannotMoveTemplate": (
        "StorageDrsCannotMoveTemplate", "VimFault", "vim.fault.StorageDrsCannotMoveTemplate", "5.1", "",
    ),
    "StorageDrsCannotMoveVmInUserFolder": (
        "StorageDrsCannotMoveVmInUserFolder", "VimFault", "vim.fault.StorageDrsCannotMoveVmInUserFolder", "5.1", "",
    ),
    "StorageDrsCannotMoveVmWithMountedCDROM": (
        "StorageDrsCannotMoveVmWithMountedCDROM", "VimFault", "vim.fault.StorageDrsCannotMoveVmWithMountedCDROM", "5.1", "",
    ),
    "StorageDrsCannotMoveVmWithNoFilesInLayout": (
        "StorageDrsCannotMoveVmWithNoFilesInLayout", "VimFault", "vim.fault.StorageDrsCannotMoveVmWithNoFilesInLayout", "5.1", "",
    ),
    "StorageDrsDatacentersCannotShareDatastore": (
        "StorageDrsDatacentersCannotShareDatastore", "VimFault", "vim.fault.StorageDrsDatacentersCannotShareDatastore", "5.5", "",
    ),
    "StorageDrsDisabledOnVm": (
        "StorageDrsDisabledOnVm", "VimFault", "vim.fault.StorageDrsDisabledOnVm", "5.0", "",
    ),
    "StorageDrsHbrDiskNotMovable": (
        "StorageDrsHbrDiskNotMovable", "VimFault", "vim.fault.StorageDrsHbrDiskNotMovable", "6.0", "",
        ("non_movable_disk_ids", "nonMovableDiskIds", "string", "6.0"),
    ),
    "StorageDrsHmsMoveInProgress": (
        "StorageDrsHmsMoveInProgress", "VimFault", "vim.fault.StorageDrsHmsMoveInProgress", "6.0", "",
    ),
    "StorageDrsHmsUnreachable": (
        "StorageDrsHmsUnreachable", "VimFault", "vim.fault.StorageDrsHmsUnreachable", "6.0", "",
    ),
    "StorageDrsIolbDisabledInternally": (
        "StorageDrsIolbDisabledInternally", "VimFault", "vim.fault.StorageDrsIolbDisabledInternally", "5.0", "",
    ),
    "StorageDrsRelocateDisabled": (
        "StorageDrsRelocateDisabled", "VimFault", "vim.fault.StorageDrsRelocateDisabled", "6.0", "",
    ),
    "StorageDrsStaleHmsCollection": (
        "StorageDrsStaleHmsCollection", "VimFault", "vim.fault.StorageDrsStaleHmsCollection", "6.0", "",
    ),
    "StorageDrsUnableToMoveFiles": (
        "StorageDrsUnableToMoveFiles", "VimFault", "vim.fault.StorageDrsUnableToMoveFiles", "5.1", "",
    ),
    "StorageVMotionNotSupported": (
        "StorageVMotionNotSupported", "MigrationFeatureNotSupported", "vim.fault.StorageVMotionNotSupported", "4.0", "",
    ),
    "StorageVmotionIncompatible": (
        "StorageVmotionIncompatible", "VirtualHardwareCompatibilityIssue", "vim.fault.StorageVmotionIncompatible", "5.0", "",
        ("datastore", "datastore", "ManagedObjectReference?", "5.0", False, "Datastore"),
    ),
    "SuspendedRelocateNotSupported": (
        "SuspendedRelocateNotSupported", "MigrationFault", "vim.fault.SuspendedRelocateNotSupported", "2.0", "",
    ),
    "SwapDatastoreNotWritableOnHost": (
        "SwapDatastoreNotWritableOnHost", "DatastoreNotWritableOnHost", "vim.fault.SwapDatastoreNotWritableOnHost", "2.5", "",
    ),
    "SwapDatastoreUnset": (
        "SwapDatastoreUnset", "VimFault", "vim.fault.SwapDatastoreUnset", "2.5", "",
    ),
    "SwapPlacementOverrideNotSupported": (
        "SwapPlacementOverrideNotSupported", "InvalidVmConfig", "vim.fault.SwapPlacementOverrideNotSupported", "2.5", "",
    ),
    "SwitchIpUnset": (
        "SwitchIpUnset", "DvsFault", "vim.fault.SwitchIpUnset", "5.1", "",
    ),
    "SwitchNotInUpgradeMode": (
        "SwitchNotInUpgradeMode", "DvsFault", "vim.fault.SwitchNotInUpgradeMode", "4.0", "",
    ),
    "TaskInProgress": (
        "TaskInProgress", "VimFault", "vim.fault.TaskInProgress", "2.0", "",
        ("task", "task", "ManagedObjectReference", "2.0", False, "Task"),
    ),
    "ThirdPartyLicenseAssignmentFailed": (
        "ThirdPartyLicenseAssignmentFailed", "RuntimeFault", "vim.fault.ThirdPartyLicenseAssignmentFailed", "5.0", "",
        ("host", "host", "ManagedObjectReference", "5.0", False, "HostSystem"),
        ("module", "module", "string", "5.0"),
        ("reason", "reason", "string?", "5.0"),
    ),
    "Timedout": (
        "Timedout", "VimFault", "vim.fault.Timedout", "2.0", "",
    ),
    "TooManyConcurrentNativeClones": (
        "TooManyConcurrentNativeClones", "FileFault", "vim.fault.TooManyConcurrentNativeClones", "5.0", "",
    ),
    "TooManyConsecutiveOverrides": (
        "TooManyConsecutiveOverrides", "VimFault", "vim.fault.TooManyConsecutiveOverrides", "2.5", "",
    ),
    "TooManyDevices": (
        "TooManyDevices", "InvalidVmConfig", "vim.fault.TooManyDevices", "2.0", "",
    ),
    "TooManyDisksOnLegacyHost": (
        "TooManyDisksOnLegacyHost", "MigrationFault", "vim.fault.TooManyDisksOnLegacyHost", "2.5", "",
        ("disk_count", "diskCount", "int", "2.5"),
        ("timeout_danger", "timeoutDanger", "boolean", "2.5"),
    ),
    "TooManyGuestLogons": (
        "TooManyGuestLogons", "GuestOperationsFault", "vim.fault.TooManyGuestLogons", "5.0", "",
    ),
    "TooManyHosts": (
        "TooManyHosts", "HostConnectFault", "vim.fault.TooManyHosts", "2.0", "",
    ),
    "TooManyNativeCloneLevels": (
        "TooManyNativeCloneLevels", "FileFault", "vim.fault.TooManyNativeCloneLevels", "5.0", "",
    ),
    "TooManyNativeClonesOnFile": (
        "TooManyNativeClonesOnFile", "FileFault", "vim.fault.TooManyNativeClonesOnFile", "5.0", "",
    ),
    "TooManySnapshotLevels": (
        "TooManySnapshotLevels", "SnapshotFault", "vim.fault.TooManySnapshotLevels", "2.0", "",
    ),
    "ToolsAlreadyUpgraded": (
        "ToolsAlreadyUpgraded", "VmToolsUpgradeFault", "vim.fault.ToolsAlreadyUpgraded", "4.0", "",
    ),
    "ToolsAutoUpgradeNotSupported": (
        "ToolsAutoUpgradeNotSupported", "VmToolsUpgradeFault", "vim.fault.ToolsAutoUpgradeNotSupported", "4.0", "",
    ),
    "ToolsImageCopyFailed": (
        "ToolsImageCopyFailed", "VmToolsUpgradeFault", "vim.fault.ToolsImageCopyFailed", "5.1", "",
    ),
    "ToolsImageNotAvailable": (
        "ToolsImageNotAvailable", "VmToolsUpgradeFault", "vim.fault.ToolsImageNotAvailable", "4.0", "",
    ),
    "ToolsImageSignatureCheckFailed": (
        "ToolsImageSignatureCheckFailed", "VmToolsUpgradeFault", "vim.fault.ToolsImageSignatureCheckFailed", "4.0", "",
    ),
    "ToolsInstallationInProgress": (
        "ToolsInstallationInProgress", "MigrationFault", "vim.fault.ToolsInstallationInProgress", "4.0", "",
    ),
    "ToolsUnavailable": (
        "ToolsUnavailable", "VimFault", "vim.fault.ToolsUnavailable", "2.0", "",
    ),
    "ToolsUpgradeCancelled": (
        "ToolsUpgradeCancelled", "VmToolsUpgradeFault", "vim.fault.ToolsUpgradeCancelled", "4.0", "",
    ),
    "UnSupportedDatastoreForVFlash": (
        "UnSupportedDatastoreForVFlash", "UnsupportedDatastore", "vim.fault.UnSupportedDatastoreForVFlash", "5.5", "",
        ("datastore_name", "datastoreName", "string", "5.5"),
        ("type", "type", "string", "5.5"),
    ),
    "UncommittedUndoableDisk": (
        "UncommittedUndoableDisk", "MigrationFault", "vim.fault.UncommittedUndoableDisk", "2.0", "",
    ),
    "UnconfiguredPropertyValue": (
        "UnconfiguredPropertyValue", "InvalidPropertyValue", "vim.fault.UnconfiguredPropertyValue", "4.0", "",
    ),
    "UncustomizableGuest": (
        "UncustomizableGuest", "CustomizationFault", "vim.fault.UncustomizableGuest", "2.0", "",
        ("uncustomizable_guest_os", "uncustomizableGuestOS", "string", "2.0"),
    ),
    "UnexpectedCustomizationFault": (
        "UnexpectedCustomizationFault", "CustomizationFault", "vim.fault.UnexpectedCustomizationFault", "2.0", "",
    ),
    "UnrecognizedHost": (
        "UnrecognizedHost", "VimFault", "vim.fault.UnrecognizedHost", "2.5", "",
        ("host_name", "hostName", "string", "2.5"),
    ),
    "UnsharedSwapVMotionNotSupported": (
        "UnsharedSwapVMotionNotSupported", "MigrationFeatureNotSupported", "vim.fault.UnsharedSwapVMotionNotSupported", "2.5", "",
    ),
    "UnsupportedDatastore": (
        "UnsupportedDatastore", "VmConfigFault", "vim.fault.UnsupportedDatastore", "2.0", "",
        ("datastore", "datastore", "ManagedObjectReference?", "2.0", False, "Datastore"),
    ),
    "UnsupportedGuest": (
        "UnsupportedGuest", "InvalidVmConfig", "vim.fault.UnsupportedGuest", "2.0", "",
        ("unsupported_guest_os", "unsupportedGuestOS", "string", "2.0"),
    ),
    "UnsupportedVimApiVersion": (
        "UnsupportedVimApiVersion", "VimFault", "vim.fault.UnsupportedVimApiVersion", "4.0", "",
        ("version", "version", "string?", "4.0"),
    ),
    "UnsupportedVmxLocation": (
        "UnsupportedVmxLocation", "VmConfigFault", "vim.fault.UnsupportedVmxLocation", "2.0", "",
    ),
    "UnusedVirtualDiskBlocksNotScrubbed": (
        "UnusedVirtualDiskBlocksNotScrubbed", "DeviceBackingNotSupported", "vim.fault.UnusedVirtualDiskBlocksNotScrubbed", "4.0", "",
    ),
    "UserNotFound": (
        "UserNotFound", "VimFault", "vim.fault.UserNotFound", "2.0", "",
        ("principal", "principal", "string", "2.0"),
        ("unresolved", "unresolved", "boolean", "2.0"),
    ),
    "VAppConfigFault": (
        "VAppConfigFault", "VimFault", "vim.fault.VAppConfigFault", "4.0", "",
    ),
    "VAppNotRunning": (
        "VAppNotRunning", "VmConfigFault", "vim.fault.VAppNotRunning", "4.0", "",
    ),
    "VAppOperationInProgress": (
        "VAppOperationInProgress", "RuntimeFault", "vim.fault.VAppOperationInProgress", "5.0", "",
    ),
    "VAppPropertyFault": (
        "VAppPropertyFault", "VmConfigFault", "vim.fault.VAppPropertyFault", "4.0", "",
        ("id", "id", "string", "4.0"),
        ("category", "category", "string", "4.0"),
        ("label", "label", "string", "4.0"),
        ("type", "type", "string", "4.0"),
        ("value", "value", "string", "4.0"),
    ),
    "VAppTaskInProgress": (
        "VAppTaskInProgress", "TaskInProgress", "vim.fault.VAppTaskInProgress", "4.0", "",
    ),
    "VFlashCacheHotConfigNotSupported": (
        "VFlashCacheHotConfigNotSupported", "VmConfigFault", "vim.fault.VFlashCacheHotConfigNotSupported", "6.0", "",
    ),
    "VFlashModuleNotSupported": (
        "VFlashModuleNotSupported", "VmConfigFault", "vim.fault.VFlashModuleNotSupported", "5.5", "",
        ("vm_name", "vmName", "string", "5.5"),
        ("module_name", "moduleName", "string", "5.5"),
        ("reason", "reason", "string", "5.5"),
        ("host_name", "hostName", "string", "5.5"),
    ),
    "VFlashModuleVersionIncompatible": (
        "VFlashModuleVersionIncompatible", "VimFault", "vim.fault.VFlashModuleVersionIncompatible", "5.5", "",
        ("module_name", "moduleName", "string", "5.5"),
        ("vm_request_module_version", "vmRequestModuleVersion", "string", "5.5"),
        ("host_min_supported_verson", "hostMinSupportedVerson", "string", "5.5"),
        ("host_module_version", "hostModuleVersion", "string", "5.5"),
    ),
    "VMINotSupported": (
        "VMINotSupported", "DeviceNotSupported", "vim.fault.VMINotSupported", "2.5", "",
    ),
    "VMOnConflictDVPort": (
        "VMOnConflictDVPort", "CannotAccessNetwork", "vim.fault.VMOnConflictDVPort", "4.0", "",
    ),
    "VMOnVirtualIntranet": (
        "VMOnVirtualIntranet", "CannotAccessNetwork", "vim.fault.VMOnVirtualIntranet", "2.0", "",
    ),
    "VMotionAcrossNetworkNotSupported": (
        "VMotionAcrossNetworkNotSupported", "MigrationFeatureNotSupported", "vim.fault.VMotionAcrossNetworkNotSupported", "5.5", "",
    ),
    "VMotionInterfaceIssue": (
        "VMotionInterfaceIssue", "MigrationFault", "vim.fault.VMotionInterfaceIssue", "2.0", "",
        ("at_source_host", "atSourceHost", "boolean", "2.0"),
        ("failed_host", "failedHost", "string", "2.0"),
        ("failed_host_entity", "failedHostEntity", "ManagedObjectReference?", "2.5", False, "HostSystem"),
    ),
    "VMotionLinkCapacityLow": (
        "VMotionLinkCapacityLow", "VMotionInterfaceIssue", "vim.fault.VMotionLinkCapacityLow", "2.0", "",
        ("network", "network", "string", "2.0"),
    ),
    "VMotionLinkDown": (
        "VMotionLinkDown", "VMotionInterfaceIssue", "vim.fault.VMotionLinkDown", "2.0", "",
        ("network", "network", "string", "2.0"),
    ),
    "VMotionNotConfigured": (
        "VMotionNotConfigured", "VMotionInterfaceIssue", "vim.fault.VMotionNotConfigured", "2.0", "",
    ),
    "VMotionNotLicensed": (
        "VMotionNotLicensed", "VMotionInterfaceIssue", "vim.fault.VMotionNotLicensed", "2.0", "",
    ),
    "VMotionNotSupported": (
        "VMotionNotSupported", "VMotionInterfaceIssue", "vim.fault.VMotionNotSupported", "2.0", "",
    ),
    "VMotionProtocolIncompatible": (
        "VMotionProtocolIncompatible", "MigrationFault", "vim.fault.VMotionProtocolIncompatible", "2.0", "",
    ),
    "VimFault": (
        "VimFault", "MethodFault", "vim.fault.VimFault", "2.0", "",
    ),
    "VirtualDiskBlocksNotFullyProvisioned": (
        "VirtualDiskBlocksNotFullyProvisioned", "DeviceBackingNotSupported", "vim.fault.VirtualDiskBlocksNotFullyProvisioned", "4.0", "",
    ),
    "VirtualDiskModeNotSupported": (
        "VirtualDiskModeNotSupported", "DeviceNotSupported", "vim.fault.VirtualDiskModeNotSupported", "4.1", "",
        ("mode", "mode", "string", "4.1"),
    ),
    "VirtualEthernetCardNotSupported": (
        "VirtualEthernetCardNotSupported", "DeviceNotSupported", "vim.fault.VirtualEthernetCardNotSupported", "2.5", "",
    ),
    "VirtualHardwareCompatibilityIssue": (
        "VirtualHardwareCompatibilityIssue", "VmConfigFault", "vim.fault.VirtualHardwareCompatibilityIssue", "2.0", "",
    ),
    "VirtualHardwareVersionNotSupported": (
        "VirtualHardwareVersionNotSupported", "VirtualHardwareCompatibilityIssue", "vim.fault.VirtualHardwareVersionNotSupported", "2.0", "",
        ("host_name", "hostName", "string", "2.5"),
        ("host", "host", "ManagedObjectReference", "2.5", False, "HostSystem"),
    ),
    "VmAlreadyExistsInDatacenter": (
        "VmAlreadyExistsInDatacenter", "InvalidFolder", "vim.fault.VmAlreadyExistsInDatacenter", "4.0", "",
        ("host", "host", "ManagedObjectReference", "4.0", False, "HostSystem"),
        ("hostname", "hostname", "string", "4.0"),
        ("vm", "vm", "ManagedObjectReference[]", "4.0", False, "VirtualMachine"),
    ),
    "VmConfigFault": (
        "VmConfigFault", "VimFault", "vim.fault.VmConfigFault", "2.0", "",
    ),
    "VmConfigIncompatibleForFaultTolerance": (
        "VmConfigIncompatibleForFaultTolerance", "VmConfigFault", "vim.fault.VmConfigIncompatibleForFaultTolerance", "4.0", "",
        ("fault", "fault", "MethodFault?", "4.0"),
    ),
    "VmConfigIncompatibleForRecordReplay": (
        "VmConfigIncompatibleForRecordReplay", "VmConfigFault", "vim.fault.VmConfigIncompatibleForRecordReplay", "4.0", "",
        ("fault", "fault", "MethodFault?", "4.0"),
    ),
    "VmFaultToleranceConfigIssue": (
        "VmFaultToleranceConfigIssue", "VmFaultToleranceIssue", "vim.fault.VmFaultToleranceConfigIssue", "4.0", "",
        ("reason", "reason", "string?", "4.0"),
        ("entity_name", "entityName", "string?", "4.0"),
        ("entity", "entity", "ManagedObjectReference?", "4.0", False, "ManagedEntity"),
    ),
    "VmFaultToleranceConfigIssueWrapper": (
        "VmFaultToleranceConfigIssueWrapper", "VmFaultToleranceIssue", "vim.fault.VmFaultToleranceConfigIssueWrapper", "4.1", "",
        ("entity_name", "entityName", "string?", "4.1"),
        ("entity", "entity", "ManagedObjectReference?", "4.1", False, "ManagedEntity"),
        ("error", "error", "MethodFault?", "4.1"),
    ),
    "VmFaultToleranceInvalidFileBacking": (
        "VmFaultToleranceInvalidFileBacking", "VmFaultToleranceIssue", "vim.fault.VmFaultToleranceInvalidFileBacking", "4.0", "",
        ("backing_type", "backingType", "string?", "4.0"),
        ("backing_filename", "backingFilename", "string?", "4.0"),
    ),
    "VmFaultToleranceIssue": (
        "VmFaultToleranceIssue", "VimFault", "vim.fault.VmFaultToleranceIssue", "4.0", "",
    ),
    "VmFaultToleranceOpIssuesList": (
        "VmFaultToleranceOpIssuesList", "VmFaultToleranceIssue", "vim.fault.VmFaultToleranceOpIssuesList", "4.0", "",
        ("errors", "errors", "MethodFault[]?", "4.0"),
        ("warnings", "warnings", "MethodFault[]?", "4.0"),
    ),
    "VmFaultToleranceTooManyFtVcpusOnHost": (
        "VmFaultToleranceTooManyFtVcpusOnHost", "InsufficientResourcesFault", "vim.fault.VmFaultToleranceTooManyFtVcpusOnHost", "6.0", "",
        ("host_name", "hostName", "string?", "6.0"),
        ("max_num_ft_vcpus", "maxNumFtVcpus", "int", "6.0"),
    ),
    "VmFaultToleranceTooManyVMsOnHost": (
        "VmFaultToleranceTooManyVMsOnHost", "InsufficientResourcesFault", "vim.fault.VmFaultToleranceTooManyVMsOnHost", "4.1", "",
        ("host_name", "hostName", "string?", "4.1"),
        ("max_num_ft_vms", "maxNumFtVms", "int", "4.1"),
    ),
    "VmHostAffinityRuleViolation": (
        "VmHostAffinityRuleViolation", "VmConfigFault", "vim.fault.VmHostAffinityRuleViolation", "4.1", "",
        ("vm_name", "vmName", "string", "4.1"),
        ("host_name", "hostName", "string", "4.1"),
    ),
    "VmLimitLicense": (
        "VmLimitLicense", "NotEnoughLicenses", "vim.fault.VmLimitLicense", "2.0", "",
        ("limit", "limit", "int", "2.0"),
    ),
    "VmMetadataManagerFault": (
        "VmMetadataManagerFault", "VimFault", "vim.fault.VmMetadataManagerFault", "5.5", "",
    ),
    "VmMonitorIncompatibleForFaultTolerance": (
        "VmMonitorIncompatibleForFaultTolerance", "VimFault", "vim.fault.VmMonitorIncompatibleForFaultTolerance", "4.1", "",
    ),
    "VmPowerOnDisabled": (
        "VmPowerOnDisabled", "InvalidState", "vim.fault.VmPowerOnDisabled", "4.0", "",
    ),
    "VmSmpFaultToleranceTooManyVMsOnHost": (
        "VmSmpFaultToleranceTooManyVMsOnHost", "InsufficientResourcesFault", "vim.fault.VmSmpFaultToleranceTooManyVMsOnHost", "6.0", "",
        ("host_name", "hostName", "string?", "6.0"),
        ("max_num_smp_ft_vms", "maxNumSmpFtVms", "int", "6.0"),
    ),
    "VmToolsUpgradeFault": (
        "VmToolsUpgradeFault", "VimFault", "vim.fault.VmToolsUpgradeFault", "2.0", "",
    ),
    "VmValidateMaxDevice": (
        "VmValidateMaxDevice", "VimFault", "vim.fault.VmValidateMaxDevice", "4.0", "",
        ("device", "device", "string", "4.0"),
        ("max", "max", "int", "4.0"),
        ("count", "count", "int", "4.0"),
    ),
    "VmWwnConflict": (
        "VmWwnConflict", "InvalidVmConfig", "vim.fault.VmWwnConflict", "2.5", "",
        ("vm", "vm", "ManagedObjectReference?", "2.5", False, "VirtualMachine"),
        ("host", "host", "ManagedObjectReference?", "2.5", False, "HostSystem"),
        ("name", "name", "string?", "2.5"),
        ("wwn", "wwn", "long?", "2.5"),
    ),
    "VmfsAlreadyMounted": (
        "VmfsAlreadyMounted", "VmfsMountFault", "vim.fault.VmfsAlreadyMounted", "4.0", "",
    ),
    "VmfsAmbiguousMount": (
        "VmfsAmbiguousMount", "VmfsMountFault", "vim.fault.VmfsAmbiguousMount", "4.0", "",
    ),
    "VmfsMountFault": (
        "VmfsMountFault", "HostConfigFault", "vim.fault.VmfsMountFault", "4.0", "",
        ("uuid", "uuid", "string", "4.0"),
    ),
    "VmotionInterfaceNotEnabled": (
        "VmotionInterfaceNotEnabled", "HostPowerOpFailed", "vim.fault.VmotionInterfaceNotEnabled", "2.5", "",
    ),
    "VolumeEditorError": (
        "VolumeEditorError", "CustomizationFault", "vim.fault.VolumeEditorError", "2.0", "",
    ),
    "VramLimitLicense": (
        "VramLimitLicense", "NotEnoughLicenses", "vim.fault.VramLimitLicense", "5.0", "",
        ("limit", "limit", "int", "5.0"),
    ),
    "VsanClusterUuidMismatch": (
        "VsanClusterUuidMismatch", "CannotMoveVsanEnabledHost", "vim.fault.VsanClusterUuidMismatch", "5.5", "",
        ("host_cluster_uuid", "hostClusterUuid", "string", "5.5"),
        ("destination_cluster_uuid", "destinationClusterUuid", "string", "5.5"),
    ),
    "VsanDiskFault": (
        "VsanDiskFault", "VsanFault", "vim.fault.VsanDiskFault", "5.5", "",
        ("device", "device", "string?", "5.5"),
    ),
    "VsanFault": (
        "VsanFault", "VimFault", "vim.fault.VsanFault", "5.5", "",
    ),
    "VsanIncompatibleDiskMapping": (
        "VsanIncompatibleDiskMapping", "VsanDiskFault", "vim.fault.VsanIncompatibleDiskMapping", "6.0", "",
    ),
    "VspanDestPortConflict": (
        "VspanDestPortConflict", "DvsFault", "vim.fault.VspanDestPortConflict", "5.0", "",
        ("vspan_session_key1", "vspanSessionKey1", "string", "5.0"),
        ("vspan_session_key2", "vspanSessionKey2", "string", "5.0"),
        ("port_key", "portKey", "string", "5.0"),
    ),
    "VspanPortConflict": (
        "VspanPortConflict", "DvsFault", "vim.fault.VspanPortConflict", "5.0", "",
        ("vspan_session_key1", "vspanSessionKey1", "string", "5.0"),
        ("vspan_session_key2", "vspanSessionKey2", "string", "5.0"),
        ("port_key", "portKey", "string", "5.0"),
    ),
    "VspanPortMoveFault": (
        "VspanPortMoveFault", "DvsFault", "vim.fault.VspanPortMoveFault", "5.0", "",
        ("src_portgroup_name", "srcPortgroupName", "string", "5.0"),
        ("dest_portgroup_name", "destPortgroupName", "string", "5.0"),
        ("port_key", "portKey", "string", "5.0"),
    ),
    "VspanPortPromiscChangeFault": (
        "VspanPortPromiscChangeFault", "DvsFault", "vim.fault.VspanPortPromiscChangeFault", "5.0", "",
        ("port_key", "portKey", "string", "5.0"),
    ),
    "VspanPortgroupPromiscChangeFault": (
        "VspanPortgroupPromiscChangeFault", "DvsFault", "vim.fault.VspanPortgroupPromiscChangeFault", "5.0", "",
        ("portgroup_name", "portgroupName", "string", "5.0"),
    ),
    "VspanPortgroupTypeChangeFault": (
        "VspanPortgroupTypeChangeFault", "DvsFault", "vim.fault.VspanPortgroupTypeChangeFault", "5.0", "",
        ("portgroup_name", "portgroupName", "string", "5.0"),
    ),
    "VspanPromiscuousPortNotSupported": (
        "VspanPromiscuousPortNotSupported", "DvsFault", "vim.fault.VspanPromiscuousPortNotSupported", "5.0", "",
        ("vspan_session_key", "vspanSessionKey", "string", "5.0"),
        ("port_key", "portKey", "string", "5.0"),
    ),
    "VspanSameSessionPortConflict": (
        "VspanSameSessionPortConflict", "DvsFault", "vim.fault.VspanSameSessionPortConflict", "5.0", "",
        ("vspan_session_key", "vspanSessionKey", "string", "5.0"),
        ("port_key", "portKey", "string", "5.0"),
    ),
    "WakeOnLanNotSupported": (
        "WakeOnLanNotSupported", "VirtualHardwareCompatibilityIssue", "vim.fault.WakeOnLanNotSupported", "2.5", "",
    ),
    "WakeOnLanNotSupportedByVmotionNIC": (
        "WakeOnLanNotSupportedByVmotionNIC", "HostPowerOpFailed", "vim.fault.WakeOnLanNotSupportedByVmotionNIC", "2.5", "",
    ),
    "WillLoseHAProtection": (
        "WillLoseHAProtection", "MigrationFault", "vim.fault.WillLoseHAProtection", "5.0", "",
        ("resolution", "resolution", "string", "5.0"),
    ),
    "WillModifyConfigCpuRequirements": (
        "WillModifyConfigCpuRequirements", "MigrationFault", "vim.fault.WillModifyConfigCpuRequirements", "2.0", "",
    ),
    "WillResetSnapshotDirectory": (
        "WillResetSnapshotDirectory", "MigrationFault", "vim.fault.WillResetSnapshotDirectory", "5.0", "",
    ),
    "WipeDiskFault": (
        "WipeDiskFault", "VimFault", "vim.fault.WipeDiskFault", "5.1", "",
    ),
}

__getattr__, __dir__ = fault_types(globals(), TYPES)
