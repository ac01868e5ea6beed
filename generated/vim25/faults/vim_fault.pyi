# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault types of ``vim.fault``."""

import attrs
import datetime
import vmodl

from vim25.data.vim import ComputeResourceHostSPBMLicenseInfo, KeyValue, LicenseSource
from vim25.data.vim_cluster import ClusterRuleInfo
from vim25.data.vim_dvs import DistributedVirtualSwitchProductSpec
from vim25.data.vim_encryption import CryptoKeyId
from vim25.data.vim_event import Event
from vim25.data.vim_fault import AnswerFileUpdateFailure, ConflictingConfigurationConfig, DatacenterMismatchArgument, DvsApplyOperationFaultFaultOnObject, DvsOperationBulkFaultFaultOnHost, ImportOperationBulkFaultFaultOnImport, MultipleCertificatesVerifyFaultThumbprintData, NoPermissionEntityPrivileges, ProfileUpdateFailedUpdateFailure
from vim25.data.vim_vm import VirtualMachineFeatureRequirement
from vim25.data.vim_vm_device import VirtualCdrom, VirtualDevice, VirtualDeviceBackingInfo, VirtualDiskId
from vim25.data.vim_vm_guest import GuestAuthentication
from vim25.data.vmodl import KeyAnyValue, LocalizableMessage
from vim25.enums.vim import VirtualMachinePowerState
from vim25.enums.vim_fault import FtIssuesOnHostHostSelectionType
from vim25.enums.vim_vm_device import VirtualDeviceConfigSpecFileOperation, VirtualDeviceConfigSpecOperation
from vim25.faults.vmodl import MethodFault, RuntimeFault
from vim25.faults.vmodl_fault import InvalidArgument, NotEnoughLicenses, NotSupported, SecurityError

@attrs.define(kw_only=True, eq=False)
class ActiveDirectoryFault(VimFault):
    """Fault type ``ActiveDirectoryFault`` (vmodl ``vim.fault.ActiveDirectoryFault``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ActiveDirectoryFault/
    """
    error_code: int | None = None

@attrs.define(kw_only=True, eq=False)
class ActiveVMsBlockingEVC(EVCConfigFault):
    """Fault type ``ActiveVMsBlockingEVC`` (vmodl ``vim.fault.ActiveVMsBlockingEVC``). Since 2.5u2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ActiveVMsBlockingEVC/
    """
    evc_mode: str | None = None
    """Since 4.0."""
    host: list[vmodl.ManagedObjectReference] | None = None
    """Refers to a HostSystem. Since 4.0."""
    host_name: list[str] | None = None
    """Since 4.0."""

@attrs.define(kw_only=True, eq=False)
class AdminDisabled(HostConfigFault):
    """Fault type ``AdminDisabled`` (vmodl ``vim.fault.AdminDisabled``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AdminDisabled/
    """

@attrs.define(kw_only=True, eq=False)
class AdminNotDisabled(HostConfigFault):
    """Fault type ``AdminNotDisabled`` (vmodl ``vim.fault.AdminNotDisabled``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AdminNotDisabled/
    """

@attrs.define(kw_only=True, eq=False)
class AffinityConfigured(MigrationFault):
    """Fault type ``AffinityConfigured`` (vmodl ``vim.fault.AffinityConfigured``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AffinityConfigured/
    """
    configured_affinity: list[str]

@attrs.define(kw_only=True, eq=False)
class AgentInstallFailed(HostConnectFault):
    """Fault type ``AgentInstallFailed`` (vmodl ``vim.fault.AgentInstallFailed``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AgentInstallFailed/
    """
    reason: str | None = None
    """Since 4.0."""
    status_code: int | None = None
    """Since 4.0."""
    installer_output: str | None = None
    """Since 4.0."""

@attrs.define(kw_only=True, eq=False)
class AlreadyBeingManaged(HostConnectFault):
    """Fault type ``AlreadyBeingManaged`` (vmodl ``vim.fault.AlreadyBeingManaged``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlreadyBeingManaged/
    """
    ip_address: str

@attrs.define(kw_only=True, eq=False)
class AlreadyConnected(HostConnectFault):
    """Fault type ``AlreadyConnected`` (vmodl ``vim.fault.AlreadyConnected``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlreadyConnected/
    """
    name: str

@attrs.define(kw_only=True, eq=False)
class AlreadyExists(VimFault):
    """Fault type ``AlreadyExists`` (vmodl ``vim.fault.AlreadyExists``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlreadyExists/
    """
    name: str | None = None

@attrs.define(kw_only=True, eq=False)
class AlreadyUpgraded(VimFault):
    """Fault type ``AlreadyUpgraded`` (vmodl ``vim.fault.AlreadyUpgraded``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlreadyUpgraded/
    """

@attrs.define(kw_only=True, eq=False)
class AnswerFileUpdateFailed(VimFault):
    """Fault type ``AnswerFileUpdateFailed`` (vmodl ``vim.fault.AnswerFileUpdateFailed``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AnswerFileUpdateFailed/
    """
    failure: list[AnswerFileUpdateFailure]

@attrs.define(kw_only=True, eq=False)
class ApplicationQuiesceFault(SnapshotFault):
    """Fault type ``ApplicationQuiesceFault`` (vmodl ``vim.fault.ApplicationQuiesceFault``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ApplicationQuiesceFault/
    """

@attrs.define(kw_only=True, eq=False)
class AuthMinimumAdminPermission(VimFault):
    """Fault type ``AuthMinimumAdminPermission`` (vmodl ``vim.fault.AuthMinimumAdminPermission``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AuthMinimumAdminPermission/
    """

@attrs.define(kw_only=True, eq=False)
class BackupBlobReadFailure(DvsFault):
    """Fault type ``BackupBlobReadFailure`` (vmodl ``vim.fault.BackupBlobReadFailure``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/BackupBlobReadFailure/
    """
    entity_name: str
    entity_type: str
    fault: MethodFault

@attrs.define(kw_only=True, eq=False)
class BackupBlobWriteFailure(DvsFault):
    """Fault type ``BackupBlobWriteFailure`` (vmodl ``vim.fault.BackupBlobWriteFailure``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/BackupBlobWriteFailure/
    """
    entity_name: str
    entity_type: str
    fault: MethodFault

@attrs.define(kw_only=True, eq=False)
class BlockedByFirewall(HostConfigFault):
    """Fault type ``BlockedByFirewall`` (vmodl ``vim.fault.BlockedByFirewall``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/BlockedByFirewall/
    """

@attrs.define(kw_only=True, eq=False)
class CAMServerRefusedConnection(InvalidCAMServer):
    """Fault type ``CAMServerRefusedConnection`` (vmodl ``vim.fault.CAMServerRefusedConnection``).
    Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CAMServerRefusedConnection/
    """

@attrs.define(kw_only=True, eq=False)
class CannotAccessFile(FileFault):
    """Fault type ``CannotAccessFile`` (vmodl ``vim.fault.CannotAccessFile``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotAccessFile/
    """

@attrs.define(kw_only=True, eq=False)
class CannotAccessLocalSource(VimFault):
    """Fault type ``CannotAccessLocalSource`` (vmodl ``vim.fault.CannotAccessLocalSource``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotAccessLocalSource/
    """

@attrs.define(kw_only=True, eq=False)
class CannotAccessNetwork(CannotAccessVmDevice):
    """Fault type ``CannotAccessNetwork`` (vmodl ``vim.fault.CannotAccessNetwork``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotAccessNetwork/
    """
    network: vmodl.ManagedObjectReference | None = None
    """Refers to a Network. Since 6.0."""

@attrs.define(kw_only=True, eq=False)
class CannotAccessVmComponent(VmConfigFault):
    """Fault type ``CannotAccessVmComponent`` (vmodl ``vim.fault.CannotAccessVmComponent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotAccessVmComponent/
    """

@attrs.define(kw_only=True, eq=False)
class CannotAccessVmConfig(CannotAccessVmComponent):
    """Fault type ``CannotAccessVmConfig`` (vmodl ``vim.fault.CannotAccessVmConfig``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotAccessVmConfig/
    """
    reason: MethodFault

@attrs.define(kw_only=True, eq=False)
class CannotAccessVmDevice(CannotAccessVmComponent):
    """Fault type ``CannotAccessVmDevice`` (vmodl ``vim.fault.CannotAccessVmDevice``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotAccessVmDevice/
    """
    device: str
    backing: str
    connected: bool

@attrs.define(kw_only=True, eq=False)
class CannotAccessVmDisk(CannotAccessVmDevice):
    """Fault type ``CannotAccessVmDisk`` (vmodl ``vim.fault.CannotAccessVmDisk``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotAccessVmDisk/
    """
    fault: MethodFault

@attrs.define(kw_only=True, eq=False)
class CannotAddHostWithFTVmAsStandalone(HostConnectFault):
    """Fault type ``CannotAddHostWithFTVmAsStandalone`` (vmodl
    ``vim.fault.CannotAddHostWithFTVmAsStandalone``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotAddHostWithFTVmAsStandalone/
    """

@attrs.define(kw_only=True, eq=False)
class CannotAddHostWithFTVmToDifferentCluster(HostConnectFault):
    """Fault type ``CannotAddHostWithFTVmToDifferentCluster`` (vmodl
    ``vim.fault.CannotAddHostWithFTVmToDifferentCluster``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotAddHostWithFTVmToDifferentCluster/
    """

@attrs.define(kw_only=True, eq=False)
class CannotAddHostWithFTVmToNonHACluster(HostConnectFault):
    """Fault type ``CannotAddHostWithFTVmToNonHACluster`` (vmodl
    ``vim.fault.CannotAddHostWithFTVmToNonHACluster``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotAddHostWithFTVmToNonHACluster/
    """

@attrs.define(kw_only=True, eq=False)
class CannotChangeDrsBehaviorForFtSecondary(VmFaultToleranceIssue):
    """Fault type ``CannotChangeDrsBehaviorForFtSecondary`` (vmodl
    ``vim.fault.CannotChangeDrsBehaviorForFtSecondary``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotChangeDrsBehaviorForFtSecondary/
    """
    vm: vmodl.ManagedObjectReference
    """Refers to a VirtualMachine."""
    vm_name: str

@attrs.define(kw_only=True, eq=False)
class CannotChangeHaSettingsForFtSecondary(VmFaultToleranceIssue):
    """Fault type ``CannotChangeHaSettingsForFtSecondary`` (vmodl
    ``vim.fault.CannotChangeHaSettingsForFtSecondary``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotChangeHaSettingsForFtSecondary/
    """
    vm: vmodl.ManagedObjectReference
    """Refers to a VirtualMachine."""
    vm_name: str

@attrs.define(kw_only=True, eq=False)
class CannotChangeVsanClusterUuid(VsanFault):
    """Fault type ``CannotChangeVsanClusterUuid`` (vmodl ``vim.fault.CannotChangeVsanClusterUuid``).
    Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotChangeVsanClusterUuid/
    """

@attrs.define(kw_only=True, eq=False)
class CannotChangeVsanNodeUuid(VsanFault):
    """Fault type ``CannotChangeVsanNodeUuid`` (vmodl ``vim.fault.CannotChangeVsanNodeUuid``). Since
    5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotChangeVsanNodeUuid/
    """

@attrs.define(kw_only=True, eq=False)
class CannotComputeFTCompatibleHosts(VmFaultToleranceIssue):
    """Fault type ``CannotComputeFTCompatibleHosts`` (vmodl
    ``vim.fault.CannotComputeFTCompatibleHosts``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotComputeFTCompatibleHosts/
    """
    vm: vmodl.ManagedObjectReference
    """Refers to a VirtualMachine."""
    vm_name: str

@attrs.define(kw_only=True, eq=False)
class CannotCreateFile(FileFault):
    """Fault type ``CannotCreateFile`` (vmodl ``vim.fault.CannotCreateFile``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotCreateFile/
    """

@attrs.define(kw_only=True, eq=False)
class CannotDecryptPasswords(CustomizationFault):
    """Fault type ``CannotDecryptPasswords`` (vmodl ``vim.fault.CannotDecryptPasswords``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotDecryptPasswords/
    """

@attrs.define(kw_only=True, eq=False)
class CannotDeleteFile(FileFault):
    """Fault type ``CannotDeleteFile`` (vmodl ``vim.fault.CannotDeleteFile``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotDeleteFile/
    """

@attrs.define(kw_only=True, eq=False)
class CannotDisableDrsOnClustersWithVApps(RuntimeFault):
    """Fault type ``CannotDisableDrsOnClustersWithVApps`` (vmodl
    ``vim.fault.CannotDisableDrsOnClustersWithVApps``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotDisableDrsOnClustersWithVApps/
    """

@attrs.define(kw_only=True, eq=False)
class CannotDisableSnapshot(VmConfigFault):
    """Fault type ``CannotDisableSnapshot`` (vmodl ``vim.fault.CannotDisableSnapshot``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotDisableSnapshot/
    """

@attrs.define(kw_only=True, eq=False)
class CannotDisconnectHostWithFaultToleranceVm(VimFault):
    """Fault type ``CannotDisconnectHostWithFaultToleranceVm`` (vmodl
    ``vim.fault.CannotDisconnectHostWithFaultToleranceVm``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotDisconnectHostWithFaultToleranceVm/
    """
    host_name: str

@attrs.define(kw_only=True, eq=False)
class CannotEnableVmcpForCluster(VimFault):
    """Fault type ``CannotEnableVmcpForCluster`` (vmodl ``vim.fault.CannotEnableVmcpForCluster``).
    Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotEnableVmcpForCluster/
    """
    host: vmodl.ManagedObjectReference | None = None
    """Refers to a HostSystem."""
    host_name: str | None = None
    reason: str | None = None

@attrs.define(kw_only=True, eq=False)
class CannotModifyConfigCpuRequirements(MigrationFault):
    """Fault type ``CannotModifyConfigCpuRequirements`` (vmodl
    ``vim.fault.CannotModifyConfigCpuRequirements``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotModifyConfigCpuRequirements/
    """

@attrs.define(kw_only=True, eq=False)
class CannotMoveFaultToleranceVm(VimFault):
    """Fault type ``CannotMoveFaultToleranceVm`` (vmodl ``vim.fault.CannotMoveFaultToleranceVm``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotMoveFaultToleranceVm/
    """
    move_type: str
    vm_name: str

@attrs.define(kw_only=True, eq=False)
class CannotMoveHostWithFaultToleranceVm(VimFault):
    """Fault type ``CannotMoveHostWithFaultToleranceVm`` (vmodl
    ``vim.fault.CannotMoveHostWithFaultToleranceVm``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotMoveHostWithFaultToleranceVm/
    """

@attrs.define(kw_only=True, eq=False)
class CannotMoveVmWithDeltaDisk(MigrationFault):
    """Fault type ``CannotMoveVmWithDeltaDisk`` (vmodl ``vim.fault.CannotMoveVmWithDeltaDisk``). Since
    5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotMoveVmWithDeltaDisk/
    """
    device: str

@attrs.define(kw_only=True, eq=False)
class CannotMoveVmWithNativeDeltaDisk(MigrationFault):
    """Fault type ``CannotMoveVmWithNativeDeltaDisk`` (vmodl
    ``vim.fault.CannotMoveVmWithNativeDeltaDisk``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotMoveVmWithNativeDeltaDisk/
    """

@attrs.define(kw_only=True, eq=False)
class CannotMoveVsanEnabledHost(VsanFault):
    """Fault type ``CannotMoveVsanEnabledHost`` (vmodl ``vim.fault.CannotMoveVsanEnabledHost``). Since
    5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotMoveVsanEnabledHost/
    """

@attrs.define(kw_only=True, eq=False)
class CannotPlaceWithoutPrerequisiteMoves(VimFault):
    """Fault type ``CannotPlaceWithoutPrerequisiteMoves`` (vmodl
    ``vim.fault.CannotPlaceWithoutPrerequisiteMoves``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotPlaceWithoutPrerequisiteMoves/
    """

@attrs.define(kw_only=True, eq=False)
class CannotPowerOffVmInCluster(InvalidState):
    """Fault type ``CannotPowerOffVmInCluster`` (vmodl ``vim.fault.CannotPowerOffVmInCluster``). Since
    5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotPowerOffVmInCluster/
    """
    operation: str
    vm: vmodl.ManagedObjectReference
    """Refers to a VirtualMachine."""
    vm_name: str

@attrs.define(kw_only=True, eq=False)
class CannotReconfigureVsanWhenHaEnabled(VsanFault):
    """Fault type ``CannotReconfigureVsanWhenHaEnabled`` (vmodl
    ``vim.fault.CannotReconfigureVsanWhenHaEnabled``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotReconfigureVsanWhenHaEnabled/
    """

@attrs.define(kw_only=True, eq=False)
class CannotUseNetwork(VmConfigFault):
    """Fault type ``CannotUseNetwork`` (vmodl ``vim.fault.CannotUseNetwork``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotUseNetwork/
    """
    device: str
    backing: str
    connected: bool
    reason: str
    network: vmodl.ManagedObjectReference | None = None
    """Refers to a Network. Since 6.0."""

@attrs.define(kw_only=True, eq=False)
class ClockSkew(HostConfigFault):
    """Fault type ``ClockSkew`` (vmodl ``vim.fault.ClockSkew``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClockSkew/
    """

@attrs.define(kw_only=True, eq=False)
class CloneFromSnapshotNotSupported(MigrationFault):
    """Fault type ``CloneFromSnapshotNotSupported`` (vmodl
    ``vim.fault.CloneFromSnapshotNotSupported``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CloneFromSnapshotNotSupported/
    """

@attrs.define(kw_only=True, eq=False)
class CollectorAddressUnset(DvsFault):
    """Fault type ``CollectorAddressUnset`` (vmodl ``vim.fault.CollectorAddressUnset``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CollectorAddressUnset/
    """

@attrs.define(kw_only=True, eq=False)
class ConcurrentAccess(VimFault):
    """Fault type ``ConcurrentAccess`` (vmodl ``vim.fault.ConcurrentAccess``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ConcurrentAccess/
    """

@attrs.define(kw_only=True, eq=False)
class ConflictingConfiguration(DvsFault):
    """Fault type ``ConflictingConfiguration`` (vmodl ``vim.fault.ConflictingConfiguration``). Since
    5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ConflictingConfiguration/
    """
    config_in_conflict: list[ConflictingConfigurationConfig]

@attrs.define(kw_only=True, eq=False)
class ConflictingDatastoreFound(RuntimeFault):
    """Fault type ``ConflictingDatastoreFound`` (vmodl ``vim.fault.ConflictingDatastoreFound``). Since
    5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ConflictingDatastoreFound/
    """
    name: str
    url: str

@attrs.define(kw_only=True, eq=False)
class ConnectedIso(OvfExport):
    """Fault type ``ConnectedIso`` (vmodl ``vim.fault.ConnectedIso``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ConnectedIso/
    """
    cdrom: VirtualCdrom
    filename: str

@attrs.define(kw_only=True, eq=False)
class CpuCompatibilityUnknown(CpuIncompatible):
    """Fault type ``CpuCompatibilityUnknown`` (vmodl ``vim.fault.CpuCompatibilityUnknown``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CpuCompatibilityUnknown/
    """

@attrs.define(kw_only=True, eq=False)
class CpuHotPlugNotSupported(VmConfigFault):
    """Fault type ``CpuHotPlugNotSupported`` (vmodl ``vim.fault.CpuHotPlugNotSupported``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CpuHotPlugNotSupported/
    """

@attrs.define(kw_only=True, eq=False)
class CpuIncompatible(VirtualHardwareCompatibilityIssue):
    """Fault type ``CpuIncompatible`` (vmodl ``vim.fault.CpuIncompatible``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CpuIncompatible/
    """
    level: int
    register_name: str
    register_bits: str | None = None
    """Since 2.5."""
    desired_bits: str | None = None
    """Since 2.5."""
    host: vmodl.ManagedObjectReference | None = None
    """Refers to a HostSystem. Since 2.5."""

@attrs.define(kw_only=True, eq=False)
class CpuIncompatible1ECX(CpuIncompatible):
    """Fault type ``CpuIncompatible1ECX`` (vmodl ``vim.fault.CpuIncompatible1ECX``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CpuIncompatible1ECX/
    """
    sse3: bool
    pclmulqdq: bool
    """Since 5.0."""
    ssse3: bool
    sse41: bool
    sse42: bool
    aes: bool
    """Since 5.0."""
    other: bool
    other_only: bool

@attrs.define(kw_only=True, eq=False)
class CpuIncompatible81EDX(CpuIncompatible):
    """Fault type ``CpuIncompatible81EDX`` (vmodl ``vim.fault.CpuIncompatible81EDX``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CpuIncompatible81EDX/
    """
    nx: bool
    ffxsr: bool
    rdtscp: bool
    lm: bool
    other: bool
    other_only: bool

@attrs.define(kw_only=True, eq=False)
class CustomizationFault(VimFault):
    """Fault type ``CustomizationFault`` (vmodl ``vim.fault.CustomizationFault``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationFault/
    """

@attrs.define(kw_only=True, eq=False)
class CustomizationPending(CustomizationFault):
    """Fault type ``CustomizationPending`` (vmodl ``vim.fault.CustomizationPending``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationPending/
    """

@attrs.define(kw_only=True, eq=False)
class DVPortNotSupported(DeviceBackingNotSupported):
    """Fault type ``DVPortNotSupported`` (vmodl ``vim.fault.DVPortNotSupported``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVPortNotSupported/
    """

@attrs.define(kw_only=True, eq=False)
class DasConfigFault(VimFault):
    """Fault type ``DasConfigFault`` (vmodl ``vim.fault.DasConfigFault``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DasConfigFault/
    """
    reason: str | None = None
    """Since 4.0."""
    output: str | None = None
    """Since 4.0."""
    event: list[Event] | None = None
    """Since 4.0."""

@attrs.define(kw_only=True, eq=False)
class DatabaseError(RuntimeFault):
    """Fault type ``DatabaseError`` (vmodl ``vim.fault.DatabaseError``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatabaseError/
    """

@attrs.define(kw_only=True, eq=False)
class DatacenterMismatch(MigrationFault):
    """Fault type ``DatacenterMismatch`` (vmodl ``vim.fault.DatacenterMismatch``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatacenterMismatch/
    """
    invalid_argument: list[DatacenterMismatchArgument]
    expected_datacenter: vmodl.ManagedObjectReference
    """Refers to a Datacenter."""

@attrs.define(kw_only=True, eq=False)
class DatastoreNotWritableOnHost(InvalidDatastore):
    """Fault type ``DatastoreNotWritableOnHost`` (vmodl ``vim.fault.DatastoreNotWritableOnHost``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreNotWritableOnHost/
    """
    host: vmodl.ManagedObjectReference
    """Refers to a HostSystem."""

@attrs.define(kw_only=True, eq=False)
class DeltaDiskFormatNotSupported(VmConfigFault):
    """Fault type ``DeltaDiskFormatNotSupported`` (vmodl ``vim.fault.DeltaDiskFormatNotSupported``).
    Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DeltaDiskFormatNotSupported/
    """
    datastore: list[vmodl.ManagedObjectReference] | None = None
    """Refers to a Datastore."""
    delta_disk_format: str

@attrs.define(kw_only=True, eq=False)
class DestinationSwitchFull(CannotAccessNetwork):
    """Fault type ``DestinationSwitchFull`` (vmodl ``vim.fault.DestinationSwitchFull``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DestinationSwitchFull/
    """

@attrs.define(kw_only=True, eq=False)
class DestinationVsanDisabled(CannotMoveVsanEnabledHost):
    """Fault type ``DestinationVsanDisabled`` (vmodl ``vim.fault.DestinationVsanDisabled``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DestinationVsanDisabled/
    """
    destination_cluster: str

@attrs.define(kw_only=True, eq=False)
class DeviceBackingNotSupported(DeviceNotSupported):
    """Fault type ``DeviceBackingNotSupported`` (vmodl ``vim.fault.DeviceBackingNotSupported``). Since
    2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DeviceBackingNotSupported/
    """
    backing: str

@attrs.define(kw_only=True, eq=False)
class DeviceControllerNotSupported(DeviceNotSupported):
    """Fault type ``DeviceControllerNotSupported`` (vmodl ``vim.fault.DeviceControllerNotSupported``).
    Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DeviceControllerNotSupported/
    """
    controller: str

@attrs.define(kw_only=True, eq=False)
class DeviceHotPlugNotSupported(InvalidDeviceSpec):
    """Fault type ``DeviceHotPlugNotSupported`` (vmodl ``vim.fault.DeviceHotPlugNotSupported``). Since
    2.5u2server.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DeviceHotPlugNotSupported/
    """

@attrs.define(kw_only=True, eq=False)
class DeviceNotFound(InvalidDeviceSpec):
    """Fault type ``DeviceNotFound`` (vmodl ``vim.fault.DeviceNotFound``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DeviceNotFound/
    """

@attrs.define(kw_only=True, eq=False)
class DeviceNotSupported(VirtualHardwareCompatibilityIssue):
    """Fault type ``DeviceNotSupported`` (vmodl ``vim.fault.DeviceNotSupported``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DeviceNotSupported/
    """
    device: str
    reason: str | None = None
    """Since 2.5."""

@attrs.define(kw_only=True, eq=False)
class DeviceUnsupportedForVmPlatform(InvalidDeviceSpec):
    """Fault type ``DeviceUnsupportedForVmPlatform`` (vmodl
    ``vim.fault.DeviceUnsupportedForVmPlatform``). Since 2.5u2server.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DeviceUnsupportedForVmPlatform/
    """

@attrs.define(kw_only=True, eq=False)
class DeviceUnsupportedForVmVersion(InvalidDeviceSpec):
    """Fault type ``DeviceUnsupportedForVmVersion`` (vmodl
    ``vim.fault.DeviceUnsupportedForVmVersion``). Since 2.5u2server.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DeviceUnsupportedForVmVersion/
    """
    current_version: str
    expected_version: str

@attrs.define(kw_only=True, eq=False)
class DigestNotSupported(DeviceNotSupported):
    """Fault type ``DigestNotSupported`` (vmodl ``vim.fault.DigestNotSupported``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DigestNotSupported/
    """

@attrs.define(kw_only=True, eq=False)
class DirectoryNotEmpty(FileFault):
    """Fault type ``DirectoryNotEmpty`` (vmodl ``vim.fault.DirectoryNotEmpty``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DirectoryNotEmpty/
    """

@attrs.define(kw_only=True, eq=False)
class DisableAdminNotSupported(HostConfigFault):
    """Fault type ``DisableAdminNotSupported`` (vmodl ``vim.fault.DisableAdminNotSupported``). Since
    2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DisableAdminNotSupported/
    """

@attrs.define(kw_only=True, eq=False)
class DisallowedChangeByService(RuntimeFault):
    """Fault type ``DisallowedChangeByService`` (vmodl ``vim.fault.DisallowedChangeByService``). Since
    5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DisallowedChangeByService/
    """
    service_name: str
    disallowed_change: str | None = None

@attrs.define(kw_only=True, eq=False)
class DisallowedDiskModeChange(InvalidDeviceSpec):
    """Fault type ``DisallowedDiskModeChange`` (vmodl ``vim.fault.DisallowedDiskModeChange``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DisallowedDiskModeChange/
    """

@attrs.define(kw_only=True, eq=False)
class DisallowedMigrationDeviceAttached(MigrationFault):
    """Fault type ``DisallowedMigrationDeviceAttached`` (vmodl
    ``vim.fault.DisallowedMigrationDeviceAttached``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DisallowedMigrationDeviceAttached/
    """
    fault: MethodFault

@attrs.define(kw_only=True, eq=False)
class DisallowedOperationOnFailoverHost(RuntimeFault):
    """Fault type ``DisallowedOperationOnFailoverHost`` (vmodl
    ``vim.fault.DisallowedOperationOnFailoverHost``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DisallowedOperationOnFailoverHost/
    """
    host: vmodl.ManagedObjectReference
    """Refers to a HostSystem."""
    hostname: str

@attrs.define(kw_only=True, eq=False)
class DisconnectedHostsBlockingEVC(EVCConfigFault):
    """Fault type ``DisconnectedHostsBlockingEVC`` (vmodl ``vim.fault.DisconnectedHostsBlockingEVC``).
    Since 2.5u2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DisconnectedHostsBlockingEVC/
    """

@attrs.define(kw_only=True, eq=False)
class DiskHasPartitions(VsanDiskFault):
    """Fault type ``DiskHasPartitions`` (vmodl ``vim.fault.DiskHasPartitions``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DiskHasPartitions/
    """

@attrs.define(kw_only=True, eq=False)
class DiskIsLastRemainingNonSSD(VsanDiskFault):
    """Fault type ``DiskIsLastRemainingNonSSD`` (vmodl ``vim.fault.DiskIsLastRemainingNonSSD``). Since
    5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DiskIsLastRemainingNonSSD/
    """

@attrs.define(kw_only=True, eq=False)
class DiskIsNonLocal(VsanDiskFault):
    """Fault type ``DiskIsNonLocal`` (vmodl ``vim.fault.DiskIsNonLocal``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DiskIsNonLocal/
    """

@attrs.define(kw_only=True, eq=False)
class DiskIsUSB(VsanDiskFault):
    """Fault type ``DiskIsUSB`` (vmodl ``vim.fault.DiskIsUSB``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DiskIsUSB/
    """

@attrs.define(kw_only=True, eq=False)
class DiskMoveTypeNotSupported(MigrationFault):
    """Fault type ``DiskMoveTypeNotSupported`` (vmodl ``vim.fault.DiskMoveTypeNotSupported``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DiskMoveTypeNotSupported/
    """

@attrs.define(kw_only=True, eq=False)
class DiskNotSupported(VirtualHardwareCompatibilityIssue):
    """Fault type ``DiskNotSupported`` (vmodl ``vim.fault.DiskNotSupported``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DiskNotSupported/
    """
    disk: int

@attrs.define(kw_only=True, eq=False)
class DiskTooSmall(VsanDiskFault):
    """Fault type ``DiskTooSmall`` (vmodl ``vim.fault.DiskTooSmall``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DiskTooSmall/
    """

@attrs.define(kw_only=True, eq=False)
class DomainNotFound(ActiveDirectoryFault):
    """Fault type ``DomainNotFound`` (vmodl ``vim.fault.DomainNotFound``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DomainNotFound/
    """
    domain_name: str

@attrs.define(kw_only=True, eq=False)
class DrsDisabledOnVm(VimFault):
    """Fault type ``DrsDisabledOnVm`` (vmodl ``vim.fault.DrsDisabledOnVm``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DrsDisabledOnVm/
    """

@attrs.define(kw_only=True, eq=False)
class DrsVmotionIncompatibleFault(VirtualHardwareCompatibilityIssue):
    """Fault type ``DrsVmotionIncompatibleFault`` (vmodl ``vim.fault.DrsVmotionIncompatibleFault``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DrsVmotionIncompatibleFault/
    """
    host: vmodl.ManagedObjectReference
    """Refers to a HostSystem."""

@attrs.define(kw_only=True, eq=False)
class DuplicateDisks(VsanDiskFault):
    """Fault type ``DuplicateDisks`` (vmodl ``vim.fault.DuplicateDisks``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DuplicateDisks/
    """

@attrs.define(kw_only=True, eq=False)
class DuplicateName(VimFault):
    """Fault type ``DuplicateName`` (vmodl ``vim.fault.DuplicateName``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DuplicateName/
    """
    name: str
    object: vmodl.ManagedObjectReference
    """Refers to a ManagedObject."""

@attrs.define(kw_only=True, eq=False)
class DuplicateVsanNetworkInterface(VsanFault):
    """Fault type ``DuplicateVsanNetworkInterface`` (vmodl
    ``vim.fault.DuplicateVsanNetworkInterface``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DuplicateVsanNetworkInterface/
    """
    device: str

@attrs.define(kw_only=True, eq=False)
class DvsApplyOperationFault(DvsFault):
    """Fault type ``DvsApplyOperationFault`` (vmodl ``vim.fault.DvsApplyOperationFault``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsApplyOperationFault/
    """
    object_fault: list[DvsApplyOperationFaultFaultOnObject]

@attrs.define(kw_only=True, eq=False)
class DvsFault(VimFault):
    """Fault type ``DvsFault`` (vmodl ``vim.fault.DvsFault``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsFault/
    """

@attrs.define(kw_only=True, eq=False)
class DvsNotAuthorized(DvsFault):
    """Fault type ``DvsNotAuthorized`` (vmodl ``vim.fault.DvsNotAuthorized``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsNotAuthorized/
    """
    session_extension_key: str | None = None
    dvs_extension_key: str | None = None

@attrs.define(kw_only=True, eq=False)
class DvsOperationBulkFault(DvsFault):
    """Fault type ``DvsOperationBulkFault`` (vmodl ``vim.fault.DvsOperationBulkFault``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsOperationBulkFault/
    """
    host_fault: list[DvsOperationBulkFaultFaultOnHost]

@attrs.define(kw_only=True, eq=False)
class DvsScopeViolated(DvsFault):
    """Fault type ``DvsScopeViolated`` (vmodl ``vim.fault.DvsScopeViolated``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsScopeViolated/
    """
    scope: list[vmodl.ManagedObjectReference]
    """Refers to a ManagedEntity."""
    entity: vmodl.ManagedObjectReference
    """Refers to a ManagedEntity."""

@attrs.define(kw_only=True, eq=False)
class EVCAdmissionFailed(NotSupportedHostInCluster):
    """Fault type ``EVCAdmissionFailed`` (vmodl ``vim.fault.EVCAdmissionFailed``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EVCAdmissionFailed/
    """
    faults: list[MethodFault] | None = None
    """Since 5.1."""

@attrs.define(kw_only=True, eq=False)
class EVCAdmissionFailedCPUFeaturesForMode(EVCAdmissionFailed):
    """Fault type ``EVCAdmissionFailedCPUFeaturesForMode`` (vmodl
    ``vim.fault.EVCAdmissionFailedCPUFeaturesForMode``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EVCAdmissionFailedCPUFeaturesForMode/
    """
    current_evc_mode_key: str

@attrs.define(kw_only=True, eq=False)
class EVCAdmissionFailedCPUModel(EVCAdmissionFailed):
    """Fault type ``EVCAdmissionFailedCPUModel`` (vmodl ``vim.fault.EVCAdmissionFailedCPUModel``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EVCAdmissionFailedCPUModel/
    """

@attrs.define(kw_only=True, eq=False)
class EVCAdmissionFailedCPUModelForMode(EVCAdmissionFailed):
    """Fault type ``EVCAdmissionFailedCPUModelForMode`` (vmodl
    ``vim.fault.EVCAdmissionFailedCPUModelForMode``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EVCAdmissionFailedCPUModelForMode/
    """
    current_evc_mode_key: str

@attrs.define(kw_only=True, eq=False)
class EVCAdmissionFailedCPUVendor(EVCAdmissionFailed):
    """Fault type ``EVCAdmissionFailedCPUVendor`` (vmodl ``vim.fault.EVCAdmissionFailedCPUVendor``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EVCAdmissionFailedCPUVendor/
    """
    cluster_cpu_vendor: str
    host_cpu_vendor: str

@attrs.define(kw_only=True, eq=False)
class EVCAdmissionFailedCPUVendorUnknown(EVCAdmissionFailed):
    """Fault type ``EVCAdmissionFailedCPUVendorUnknown`` (vmodl
    ``vim.fault.EVCAdmissionFailedCPUVendorUnknown``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EVCAdmissionFailedCPUVendorUnknown/
    """

@attrs.define(kw_only=True, eq=False)
class EVCAdmissionFailedHostDisconnected(EVCAdmissionFailed):
    """Fault type ``EVCAdmissionFailedHostDisconnected`` (vmodl
    ``vim.fault.EVCAdmissionFailedHostDisconnected``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EVCAdmissionFailedHostDisconnected/
    """

@attrs.define(kw_only=True, eq=False)
class EVCAdmissionFailedHostSoftware(EVCAdmissionFailed):
    """Fault type ``EVCAdmissionFailedHostSoftware`` (vmodl
    ``vim.fault.EVCAdmissionFailedHostSoftware``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EVCAdmissionFailedHostSoftware/
    """

@attrs.define(kw_only=True, eq=False)
class EVCAdmissionFailedHostSoftwareForMode(EVCAdmissionFailed):
    """Fault type ``EVCAdmissionFailedHostSoftwareForMode`` (vmodl
    ``vim.fault.EVCAdmissionFailedHostSoftwareForMode``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EVCAdmissionFailedHostSoftwareForMode/
    """

@attrs.define(kw_only=True, eq=False)
class EVCAdmissionFailedVmActive(EVCAdmissionFailed):
    """Fault type ``EVCAdmissionFailedVmActive`` (vmodl ``vim.fault.EVCAdmissionFailedVmActive``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EVCAdmissionFailedVmActive/
    """

@attrs.define(kw_only=True, eq=False)
class EVCConfigFault(VimFault):
    """Fault type ``EVCConfigFault`` (vmodl ``vim.fault.EVCConfigFault``). Since 2.5u2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EVCConfigFault/
    """
    faults: list[MethodFault] | None = None
    """Since 5.1."""

@attrs.define(kw_only=True, eq=False)
class EVCModeIllegalByVendor(EVCConfigFault):
    """Fault type ``EVCModeIllegalByVendor`` (vmodl ``vim.fault.EVCModeIllegalByVendor``). Since 2.5u2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EVCModeIllegalByVendor/
    """
    cluster_cpu_vendor: str
    mode_cpu_vendor: str

@attrs.define(kw_only=True, eq=False)
class EVCModeUnsupportedByHosts(EVCConfigFault):
    """Fault type ``EVCModeUnsupportedByHosts`` (vmodl ``vim.fault.EVCModeUnsupportedByHosts``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EVCModeUnsupportedByHosts/
    """
    evc_mode: str | None = None
    host: list[vmodl.ManagedObjectReference] | None = None
    """Refers to a HostSystem."""
    host_name: list[str] | None = None

@attrs.define(kw_only=True, eq=False)
class EVCUnsupportedByHostHardware(EVCConfigFault):
    """Fault type ``EVCUnsupportedByHostHardware`` (vmodl ``vim.fault.EVCUnsupportedByHostHardware``).
    Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EVCUnsupportedByHostHardware/
    """
    host: list[vmodl.ManagedObjectReference]
    """Refers to a HostSystem."""
    host_name: list[str]

@attrs.define(kw_only=True, eq=False)
class EVCUnsupportedByHostSoftware(EVCConfigFault):
    """Fault type ``EVCUnsupportedByHostSoftware`` (vmodl ``vim.fault.EVCUnsupportedByHostSoftware``).
    Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EVCUnsupportedByHostSoftware/
    """
    host: list[vmodl.ManagedObjectReference]
    """Refers to a HostSystem."""
    host_name: list[str]

@attrs.define(kw_only=True, eq=False)
class EightHostLimitViolated(VmConfigFault):
    """Fault type ``EightHostLimitViolated`` (vmodl ``vim.fault.EightHostLimitViolated``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EightHostLimitViolated/
    """

@attrs.define(kw_only=True, eq=False)
class EncryptionKeyRequired(InvalidState):
    """Fault type ``EncryptionKeyRequired`` (vmodl ``vim.fault.EncryptionKeyRequired``). Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EncryptionKeyRequired/
    """
    required_key: list[CryptoKeyId] | None = None

@attrs.define(kw_only=True, eq=False)
class ExpiredAddonLicense(ExpiredFeatureLicense):
    """Fault type ``ExpiredAddonLicense`` (vmodl ``vim.fault.ExpiredAddonLicense``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExpiredAddonLicense/
    """

@attrs.define(kw_only=True, eq=False)
class ExpiredEditionLicense(ExpiredFeatureLicense):
    """Fault type ``ExpiredEditionLicense`` (vmodl ``vim.fault.ExpiredEditionLicense``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExpiredEditionLicense/
    """

@attrs.define(kw_only=True, eq=False)
class ExpiredFeatureLicense(NotEnoughLicenses):
    """Fault type ``ExpiredFeatureLicense`` (vmodl ``vim.fault.ExpiredFeatureLicense``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExpiredFeatureLicense/
    """
    feature: str
    count: int
    expiration_date: datetime.datetime

@attrs.define(kw_only=True, eq=False)
class ExtendedFault(VimFault):
    """Fault type ``ExtendedFault`` (vmodl ``vim.fault.ExtendedFault``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExtendedFault/
    """
    fault_type_id: str
    data: list[KeyValue] | None = None

@attrs.define(kw_only=True, eq=False)
class FailToEnableSPBM(NotEnoughLicenses):
    """Fault type ``FailToEnableSPBM`` (vmodl ``vim.fault.FailToEnableSPBM``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FailToEnableSPBM/
    """
    cs: vmodl.ManagedObjectReference
    """Refers to a ComputeResource."""
    cs_name: str
    host_license_states: list[ComputeResourceHostSPBMLicenseInfo]

@attrs.define(kw_only=True, eq=False)
class FailToLockFaultToleranceVMs(RuntimeFault):
    """Fault type ``FailToLockFaultToleranceVMs`` (vmodl ``vim.fault.FailToLockFaultToleranceVMs``).
    Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FailToLockFaultToleranceVMs/
    """
    vm_name: str
    vm: vmodl.ManagedObjectReference
    """Refers to a VirtualMachine."""
    already_locked_vm: vmodl.ManagedObjectReference
    """Refers to a VirtualMachine."""

@attrs.define(kw_only=True, eq=False)
class FaultToleranceAntiAffinityViolated(MigrationFault):
    """Fault type ``FaultToleranceAntiAffinityViolated`` (vmodl
    ``vim.fault.FaultToleranceAntiAffinityViolated``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FaultToleranceAntiAffinityViolated/
    """
    host_name: str
    host: vmodl.ManagedObjectReference
    """Refers to a HostSystem."""

@attrs.define(kw_only=True, eq=False)
class FaultToleranceCannotEditMem(VmConfigFault):
    """Fault type ``FaultToleranceCannotEditMem`` (vmodl ``vim.fault.FaultToleranceCannotEditMem``).
    Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FaultToleranceCannotEditMem/
    """
    vm_name: str
    vm: vmodl.ManagedObjectReference
    """Refers to a VirtualMachine."""

@attrs.define(kw_only=True, eq=False)
class FaultToleranceCpuIncompatible(CpuIncompatible):
    """Fault type ``FaultToleranceCpuIncompatible`` (vmodl
    ``vim.fault.FaultToleranceCpuIncompatible``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FaultToleranceCpuIncompatible/
    """
    model: bool
    family: bool
    stepping: bool

@attrs.define(kw_only=True, eq=False)
class FaultToleranceNeedsThickDisk(MigrationFault):
    """Fault type ``FaultToleranceNeedsThickDisk`` (vmodl ``vim.fault.FaultToleranceNeedsThickDisk``).
    Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FaultToleranceNeedsThickDisk/
    """
    vm_name: str

@attrs.define(kw_only=True, eq=False)
class FaultToleranceNotLicensed(VmFaultToleranceIssue):
    """Fault type ``FaultToleranceNotLicensed`` (vmodl ``vim.fault.FaultToleranceNotLicensed``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FaultToleranceNotLicensed/
    """
    host_name: str | None = None

@attrs.define(kw_only=True, eq=False)
class FaultToleranceNotSameBuild(MigrationFault):
    """Fault type ``FaultToleranceNotSameBuild`` (vmodl ``vim.fault.FaultToleranceNotSameBuild``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FaultToleranceNotSameBuild/
    """
    build: str

@attrs.define(kw_only=True, eq=False)
class FaultTolerancePrimaryPowerOnNotAttempted(VmFaultToleranceIssue):
    """Fault type ``FaultTolerancePrimaryPowerOnNotAttempted`` (vmodl
    ``vim.fault.FaultTolerancePrimaryPowerOnNotAttempted``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FaultTolerancePrimaryPowerOnNotAttempted/
    """
    secondary_vm: vmodl.ManagedObjectReference
    """Refers to a VirtualMachine."""
    primary_vm: vmodl.ManagedObjectReference
    """Refers to a VirtualMachine."""

@attrs.define(kw_only=True, eq=False)
class FaultToleranceVmNotDasProtected(VimFault):
    """Fault type ``FaultToleranceVmNotDasProtected`` (vmodl
    ``vim.fault.FaultToleranceVmNotDasProtected``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FaultToleranceVmNotDasProtected/
    """
    vm: vmodl.ManagedObjectReference
    """Refers to a VirtualMachine."""
    vm_name: str

@attrs.define(kw_only=True, eq=False)
class FcoeFault(VimFault):
    """Fault type ``FcoeFault`` (vmodl ``vim.fault.FcoeFault``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FcoeFault/
    """

@attrs.define(kw_only=True, eq=False)
class FcoeFaultPnicHasNoPortSet(FcoeFault):
    """Fault type ``FcoeFaultPnicHasNoPortSet`` (vmodl ``vim.fault.FcoeFaultPnicHasNoPortSet``). Since
    5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FcoeFaultPnicHasNoPortSet/
    """
    nic_device: str

@attrs.define(kw_only=True, eq=False)
class FeatureRequirementsNotMet(VirtualHardwareCompatibilityIssue):
    """Fault type ``FeatureRequirementsNotMet`` (vmodl ``vim.fault.FeatureRequirementsNotMet``). Since
    5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FeatureRequirementsNotMet/
    """
    feature_requirement: list[VirtualMachineFeatureRequirement] | None = None
    vm: vmodl.ManagedObjectReference | None = None
    """Refers to a VirtualMachine."""
    host: vmodl.ManagedObjectReference | None = None
    """Refers to a HostSystem."""

@attrs.define(kw_only=True, eq=False)
class FileAlreadyExists(FileFault):
    """Fault type ``FileAlreadyExists`` (vmodl ``vim.fault.FileAlreadyExists``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FileAlreadyExists/
    """

@attrs.define(kw_only=True, eq=False)
class FileBackedPortNotSupported(DeviceNotSupported):
    """Fault type ``FileBackedPortNotSupported`` (vmodl ``vim.fault.FileBackedPortNotSupported``).
    Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FileBackedPortNotSupported/
    """

@attrs.define(kw_only=True, eq=False)
class FileFault(VimFault):
    """Fault type ``FileFault`` (vmodl ``vim.fault.FileFault``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FileFault/
    """
    file: str

@attrs.define(kw_only=True, eq=False)
class FileLocked(FileFault):
    """Fault type ``FileLocked`` (vmodl ``vim.fault.FileLocked``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FileLocked/
    """

@attrs.define(kw_only=True, eq=False)
class FileNameTooLong(FileFault):
    """Fault type ``FileNameTooLong`` (vmodl ``vim.fault.FileNameTooLong``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FileNameTooLong/
    """

@attrs.define(kw_only=True, eq=False)
class FileNotFound(FileFault):
    """Fault type ``FileNotFound`` (vmodl ``vim.fault.FileNotFound``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FileNotFound/
    """

@attrs.define(kw_only=True, eq=False)
class FileNotWritable(FileFault):
    """Fault type ``FileNotWritable`` (vmodl ``vim.fault.FileNotWritable``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FileNotWritable/
    """

@attrs.define(kw_only=True, eq=False)
class FileTooLarge(FileFault):
    """Fault type ``FileTooLarge`` (vmodl ``vim.fault.FileTooLarge``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FileTooLarge/
    """
    datastore: str
    file_size: int
    max_file_size: int | None = None

@attrs.define(kw_only=True, eq=False)
class FilesystemQuiesceFault(SnapshotFault):
    """Fault type ``FilesystemQuiesceFault`` (vmodl ``vim.fault.FilesystemQuiesceFault``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FilesystemQuiesceFault/
    """

@attrs.define(kw_only=True, eq=False)
class FilterInUse(ResourceInUse):
    """Fault type ``FilterInUse`` (vmodl ``vim.fault.FilterInUse``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FilterInUse/
    """
    disk: list[VirtualDiskId] | None = None

@attrs.define(kw_only=True, eq=False)
class FtIssuesOnHost(VmFaultToleranceIssue):
    """Fault type ``FtIssuesOnHost`` (vmodl ``vim.fault.FtIssuesOnHost``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FtIssuesOnHost/
    """
    host: vmodl.ManagedObjectReference
    """Refers to a HostSystem."""
    host_name: str
    errors: list[MethodFault] | None = None

@attrs.define(kw_only=True, eq=False)
class FullStorageVMotionNotSupported(MigrationFeatureNotSupported):
    """Fault type ``FullStorageVMotionNotSupported`` (vmodl
    ``vim.fault.FullStorageVMotionNotSupported``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FullStorageVMotionNotSupported/
    """

@attrs.define(kw_only=True, eq=False)
class GatewayConnectFault(HostConnectFault):
    """Fault type ``GatewayConnectFault`` (vmodl ``vim.fault.GatewayConnectFault``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GatewayConnectFault/
    """
    gateway_type: str
    gateway_id: str
    gateway_info: str
    details: LocalizableMessage | None = None

@attrs.define(kw_only=True, eq=False)
class GatewayHostNotReachable(GatewayToHostConnectFault):
    """Fault type ``GatewayHostNotReachable`` (vmodl ``vim.fault.GatewayHostNotReachable``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GatewayHostNotReachable/
    """

@attrs.define(kw_only=True, eq=False)
class GatewayNotFound(GatewayConnectFault):
    """Fault type ``GatewayNotFound`` (vmodl ``vim.fault.GatewayNotFound``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GatewayNotFound/
    """

@attrs.define(kw_only=True, eq=False)
class GatewayNotReachable(GatewayConnectFault):
    """Fault type ``GatewayNotReachable`` (vmodl ``vim.fault.GatewayNotReachable``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GatewayNotReachable/
    """

@attrs.define(kw_only=True, eq=False)
class GatewayOperationRefused(GatewayConnectFault):
    """Fault type ``GatewayOperationRefused`` (vmodl ``vim.fault.GatewayOperationRefused``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GatewayOperationRefused/
    """

@attrs.define(kw_only=True, eq=False)
class GatewayToHostAuthFault(GatewayToHostConnectFault):
    """Fault type ``GatewayToHostAuthFault`` (vmodl ``vim.fault.GatewayToHostAuthFault``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GatewayToHostAuthFault/
    """
    invalid_properties: list[str]
    missing_properties: list[str]

@attrs.define(kw_only=True, eq=False)
class GatewayToHostConnectFault(GatewayConnectFault):
    """Fault type ``GatewayToHostConnectFault`` (vmodl ``vim.fault.GatewayToHostConnectFault``). Since
    6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GatewayToHostConnectFault/
    """
    hostname: str
    port: int | None = None

@attrs.define(kw_only=True, eq=False)
class GatewayToHostTrustVerifyFault(GatewayToHostConnectFault):
    """Fault type ``GatewayToHostTrustVerifyFault`` (vmodl
    ``vim.fault.GatewayToHostTrustVerifyFault``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GatewayToHostTrustVerifyFault/
    """
    verification_token: str
    """Secret."""
    properties_to_verify: list[KeyValue]

@attrs.define(kw_only=True, eq=False)
class GenericDrsFault(VimFault):
    """Fault type ``GenericDrsFault`` (vmodl ``vim.fault.GenericDrsFault``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GenericDrsFault/
    """
    host_faults: list[MethodFault] | None = None

@attrs.define(kw_only=True, eq=False)
class GenericVmConfigFault(VmConfigFault):
    """Fault type ``GenericVmConfigFault`` (vmodl ``vim.fault.GenericVmConfigFault``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GenericVmConfigFault/
    """
    reason: str

@attrs.define(kw_only=True, eq=False)
class GuestAuthenticationChallenge(GuestOperationsFault):
    """Fault type ``GuestAuthenticationChallenge`` (vmodl ``vim.fault.GuestAuthenticationChallenge``).
    Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestAuthenticationChallenge/
    """
    server_challenge: GuestAuthentication
    session_id: int

@attrs.define(kw_only=True, eq=False)
class GuestComponentsOutOfDate(GuestOperationsFault):
    """Fault type ``GuestComponentsOutOfDate`` (vmodl ``vim.fault.GuestComponentsOutOfDate``). Since
    5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestComponentsOutOfDate/
    """

@attrs.define(kw_only=True, eq=False)
class GuestMultipleMappings(GuestOperationsFault):
    """Fault type ``GuestMultipleMappings`` (vmodl ``vim.fault.GuestMultipleMappings``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestMultipleMappings/
    """

@attrs.define(kw_only=True, eq=False)
class GuestOperationsFault(VimFault):
    """Fault type ``GuestOperationsFault`` (vmodl ``vim.fault.GuestOperationsFault``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestOperationsFault/
    """

@attrs.define(kw_only=True, eq=False)
class GuestOperationsUnavailable(GuestOperationsFault):
    """Fault type ``GuestOperationsUnavailable`` (vmodl ``vim.fault.GuestOperationsUnavailable``).
    Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestOperationsUnavailable/
    """

@attrs.define(kw_only=True, eq=False)
class GuestPermissionDenied(GuestOperationsFault):
    """Fault type ``GuestPermissionDenied`` (vmodl ``vim.fault.GuestPermissionDenied``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestPermissionDenied/
    """

@attrs.define(kw_only=True, eq=False)
class GuestProcessNotFound(GuestOperationsFault):
    """Fault type ``GuestProcessNotFound`` (vmodl ``vim.fault.GuestProcessNotFound``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestProcessNotFound/
    """
    pid: int

@attrs.define(kw_only=True, eq=False)
class GuestRegistryFault(GuestOperationsFault):
    """Fault type ``GuestRegistryFault`` (vmodl ``vim.fault.GuestRegistryFault``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegistryFault/
    """
    windows_system_error_code: int

@attrs.define(kw_only=True, eq=False)
class GuestRegistryKeyAlreadyExists(GuestRegistryKeyFault):
    """Fault type ``GuestRegistryKeyAlreadyExists`` (vmodl
    ``vim.fault.GuestRegistryKeyAlreadyExists``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegistryKeyAlreadyExists/
    """

@attrs.define(kw_only=True, eq=False)
class GuestRegistryKeyFault(GuestRegistryFault):
    """Fault type ``GuestRegistryKeyFault`` (vmodl ``vim.fault.GuestRegistryKeyFault``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegistryKeyFault/
    """
    key_name: str

@attrs.define(kw_only=True, eq=False)
class GuestRegistryKeyHasSubkeys(GuestRegistryKeyFault):
    """Fault type ``GuestRegistryKeyHasSubkeys`` (vmodl ``vim.fault.GuestRegistryKeyHasSubkeys``).
    Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegistryKeyHasSubkeys/
    """

@attrs.define(kw_only=True, eq=False)
class GuestRegistryKeyInvalid(GuestRegistryKeyFault):
    """Fault type ``GuestRegistryKeyInvalid`` (vmodl ``vim.fault.GuestRegistryKeyInvalid``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegistryKeyInvalid/
    """

@attrs.define(kw_only=True, eq=False)
class GuestRegistryKeyParentVolatile(GuestRegistryKeyFault):
    """Fault type ``GuestRegistryKeyParentVolatile`` (vmodl
    ``vim.fault.GuestRegistryKeyParentVolatile``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegistryKeyParentVolatile/
    """

@attrs.define(kw_only=True, eq=False)
class GuestRegistryValueFault(GuestRegistryFault):
    """Fault type ``GuestRegistryValueFault`` (vmodl ``vim.fault.GuestRegistryValueFault``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegistryValueFault/
    """
    key_name: str
    value_name: str

@attrs.define(kw_only=True, eq=False)
class GuestRegistryValueNotFound(GuestRegistryValueFault):
    """Fault type ``GuestRegistryValueNotFound`` (vmodl ``vim.fault.GuestRegistryValueNotFound``).
    Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegistryValueNotFound/
    """

@attrs.define(kw_only=True, eq=False)
class HAErrorsAtDest(MigrationFault):
    """Fault type ``HAErrorsAtDest`` (vmodl ``vim.fault.HAErrorsAtDest``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HAErrorsAtDest/
    """

@attrs.define(kw_only=True, eq=False)
class HeterogenousHostsBlockingEVC(EVCConfigFault):
    """Fault type ``HeterogenousHostsBlockingEVC`` (vmodl ``vim.fault.HeterogenousHostsBlockingEVC``).
    Since 2.5u2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HeterogenousHostsBlockingEVC/
    """

@attrs.define(kw_only=True, eq=False)
class HostAccessRestrictedToManagementServer(NotSupported):
    """Fault type ``HostAccessRestrictedToManagementServer`` (vmodl
    ``vim.fault.HostAccessRestrictedToManagementServer``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostAccessRestrictedToManagementServer/
    """
    management_server: str

@attrs.define(kw_only=True, eq=False)
class HostConfigFailed(HostConfigFault):
    """Fault type ``HostConfigFailed`` (vmodl ``vim.fault.HostConfigFailed``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostConfigFailed/
    """
    failure: list[MethodFault]

@attrs.define(kw_only=True, eq=False)
class HostConfigFault(VimFault):
    """Fault type ``HostConfigFault`` (vmodl ``vim.fault.HostConfigFault``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostConfigFault/
    """

@attrs.define(kw_only=True, eq=False)
class HostConnectFault(VimFault):
    """Fault type ``HostConnectFault`` (vmodl ``vim.fault.HostConnectFault``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostConnectFault/
    """

@attrs.define(kw_only=True, eq=False)
class HostHasComponentFailure(VimFault):
    """Fault type ``HostHasComponentFailure`` (vmodl ``vim.fault.HostHasComponentFailure``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostHasComponentFailure/
    """
    host_name: str
    component_type: str
    component_name: str

@attrs.define(kw_only=True, eq=False)
class HostInDomain(HostConfigFault):
    """Fault type ``HostInDomain`` (vmodl ``vim.fault.HostInDomain``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostInDomain/
    """

@attrs.define(kw_only=True, eq=False)
class HostIncompatibleForFaultTolerance(VmFaultToleranceIssue):
    """Fault type ``HostIncompatibleForFaultTolerance`` (vmodl
    ``vim.fault.HostIncompatibleForFaultTolerance``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostIncompatibleForFaultTolerance/
    """
    host_name: str | None = None
    reason: str | None = None

@attrs.define(kw_only=True, eq=False)
class HostIncompatibleForRecordReplay(VimFault):
    """Fault type ``HostIncompatibleForRecordReplay`` (vmodl
    ``vim.fault.HostIncompatibleForRecordReplay``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostIncompatibleForRecordReplay/
    """
    host_name: str | None = None
    reason: str | None = None

@attrs.define(kw_only=True, eq=False)
class HostInventoryFull(NotEnoughLicenses):
    """Fault type ``HostInventoryFull`` (vmodl ``vim.fault.HostInventoryFull``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostInventoryFull/
    """
    capacity: int

@attrs.define(kw_only=True, eq=False)
class HostPowerOpFailed(VimFault):
    """Fault type ``HostPowerOpFailed`` (vmodl ``vim.fault.HostPowerOpFailed``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostPowerOpFailed/
    """

@attrs.define(kw_only=True, eq=False)
class HostSpecificationOperationFailed(VimFault):
    """Fault type ``HostSpecificationOperationFailed`` (vmodl
    ``vim.fault.HostSpecificationOperationFailed``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSpecificationOperationFailed/
    """
    host: vmodl.ManagedObjectReference
    """Refers to a HostSystem."""

@attrs.define(kw_only=True, eq=False)
class HotSnapshotMoveNotSupported(SnapshotCopyNotSupported):
    """Fault type ``HotSnapshotMoveNotSupported`` (vmodl ``vim.fault.HotSnapshotMoveNotSupported``).
    Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HotSnapshotMoveNotSupported/
    """

@attrs.define(kw_only=True, eq=False)
class HttpFault(VimFault):
    """Fault type ``HttpFault`` (vmodl ``vim.fault.HttpFault``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HttpFault/
    """
    status_code: int
    status_message: str

@attrs.define(kw_only=True, eq=False)
class IDEDiskNotSupported(DiskNotSupported):
    """Fault type ``IDEDiskNotSupported`` (vmodl ``vim.fault.IDEDiskNotSupported``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IDEDiskNotSupported/
    """

@attrs.define(kw_only=True, eq=False)
class IORMNotSupportedHostOnDatastore(VimFault):
    """Fault type ``IORMNotSupportedHostOnDatastore`` (vmodl
    ``vim.fault.IORMNotSupportedHostOnDatastore``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IORMNotSupportedHostOnDatastore/
    """
    datastore: vmodl.ManagedObjectReference
    """Refers to a Datastore."""
    datastore_name: str
    host: list[vmodl.ManagedObjectReference] | None = None
    """Refers to a HostSystem."""

@attrs.define(kw_only=True, eq=False)
class ImportHostAddFailure(DvsFault):
    """Fault type ``ImportHostAddFailure`` (vmodl ``vim.fault.ImportHostAddFailure``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ImportHostAddFailure/
    """
    host_ip: list[str]

@attrs.define(kw_only=True, eq=False)
class ImportOperationBulkFault(DvsFault):
    """Fault type ``ImportOperationBulkFault`` (vmodl ``vim.fault.ImportOperationBulkFault``). Since
    5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ImportOperationBulkFault/
    """
    import_faults: list[ImportOperationBulkFaultFaultOnImport]

@attrs.define(kw_only=True, eq=False)
class InUseFeatureManipulationDisallowed(NotEnoughLicenses):
    """Fault type ``InUseFeatureManipulationDisallowed`` (vmodl
    ``vim.fault.InUseFeatureManipulationDisallowed``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InUseFeatureManipulationDisallowed/
    """

@attrs.define(kw_only=True, eq=False)
class InaccessibleDatastore(InvalidDatastore):
    """Fault type ``InaccessibleDatastore`` (vmodl ``vim.fault.InaccessibleDatastore``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InaccessibleDatastore/
    """
    detail: str | None = None
    """Since 5.0."""

@attrs.define(kw_only=True, eq=False)
class InaccessibleFTMetadataDatastore(InaccessibleDatastore):
    """Fault type ``InaccessibleFTMetadataDatastore`` (vmodl
    ``vim.fault.InaccessibleFTMetadataDatastore``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InaccessibleFTMetadataDatastore/
    """

@attrs.define(kw_only=True, eq=False)
class InaccessibleVFlashSource(VimFault):
    """Fault type ``InaccessibleVFlashSource`` (vmodl ``vim.fault.InaccessibleVFlashSource``). Since
    5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InaccessibleVFlashSource/
    """
    host_name: str

@attrs.define(kw_only=True, eq=False)
class IncompatibleDefaultDevice(MigrationFault):
    """Fault type ``IncompatibleDefaultDevice`` (vmodl ``vim.fault.IncompatibleDefaultDevice``). Since
    2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IncompatibleDefaultDevice/
    """
    device: str

@attrs.define(kw_only=True, eq=False)
class IncompatibleHostForFtSecondary(VmFaultToleranceIssue):
    """Fault type ``IncompatibleHostForFtSecondary`` (vmodl
    ``vim.fault.IncompatibleHostForFtSecondary``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IncompatibleHostForFtSecondary/
    """
    host: vmodl.ManagedObjectReference
    """Refers to a HostSystem."""
    error: list[MethodFault] | None = None

@attrs.define(kw_only=True, eq=False)
class IncompatibleHostForVmReplication(ReplicationFault):
    """Fault type ``IncompatibleHostForVmReplication`` (vmodl
    ``vim.fault.IncompatibleHostForVmReplication``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IncompatibleHostForVmReplication/
    """
    vm_name: str
    host_name: str
    reason: str

@attrs.define(kw_only=True, eq=False)
class IncompatibleSetting(InvalidArgument):
    """Fault type ``IncompatibleSetting`` (vmodl ``vim.fault.IncompatibleSetting``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IncompatibleSetting/
    """
    conflicting_property: str

@attrs.define(kw_only=True, eq=False)
class IncorrectFileType(FileFault):
    """Fault type ``IncorrectFileType`` (vmodl ``vim.fault.IncorrectFileType``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IncorrectFileType/
    """

@attrs.define(kw_only=True, eq=False)
class IncorrectHostInformation(NotEnoughLicenses):
    """Fault type ``IncorrectHostInformation`` (vmodl ``vim.fault.IncorrectHostInformation``). Since
    2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IncorrectHostInformation/
    """

@attrs.define(kw_only=True, eq=False)
class IndependentDiskVMotionNotSupported(MigrationFeatureNotSupported):
    """Fault type ``IndependentDiskVMotionNotSupported`` (vmodl
    ``vim.fault.IndependentDiskVMotionNotSupported``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IndependentDiskVMotionNotSupported/
    """

@attrs.define(kw_only=True, eq=False)
class InsufficientAgentVmsDeployed(InsufficientResourcesFault):
    """Fault type ``InsufficientAgentVmsDeployed`` (vmodl ``vim.fault.InsufficientAgentVmsDeployed``).
    Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientAgentVmsDeployed/
    """
    host_name: str
    required_num_agent_vms: int
    current_num_agent_vms: int

@attrs.define(kw_only=True, eq=False)
class InsufficientCpuResourcesFault(InsufficientResourcesFault):
    """Fault type ``InsufficientCpuResourcesFault`` (vmodl
    ``vim.fault.InsufficientCpuResourcesFault``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientCpuResourcesFault/
    """
    unreserved: int
    requested: int

@attrs.define(kw_only=True, eq=False)
class InsufficientDisks(VsanDiskFault):
    """Fault type ``InsufficientDisks`` (vmodl ``vim.fault.InsufficientDisks``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientDisks/
    """

@attrs.define(kw_only=True, eq=False)
class InsufficientFailoverResourcesFault(InsufficientResourcesFault):
    """Fault type ``InsufficientFailoverResourcesFault`` (vmodl
    ``vim.fault.InsufficientFailoverResourcesFault``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientFailoverResourcesFault/
    """

@attrs.define(kw_only=True, eq=False)
class InsufficientGraphicsResourcesFault(InsufficientResourcesFault):
    """Fault type ``InsufficientGraphicsResourcesFault`` (vmodl
    ``vim.fault.InsufficientGraphicsResourcesFault``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientGraphicsResourcesFault/
    """

@attrs.define(kw_only=True, eq=False)
class InsufficientHostCapacityFault(InsufficientResourcesFault):
    """Fault type ``InsufficientHostCapacityFault`` (vmodl
    ``vim.fault.InsufficientHostCapacityFault``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientHostCapacityFault/
    """
    host: vmodl.ManagedObjectReference | None = None
    """Refers to a HostSystem. Since 2.5."""

@attrs.define(kw_only=True, eq=False)
class InsufficientHostCpuCapacityFault(InsufficientHostCapacityFault):
    """Fault type ``InsufficientHostCpuCapacityFault`` (vmodl
    ``vim.fault.InsufficientHostCpuCapacityFault``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientHostCpuCapacityFault/
    """
    unreserved: int
    requested: int

@attrs.define(kw_only=True, eq=False)
class InsufficientHostMemoryCapacityFault(InsufficientHostCapacityFault):
    """Fault type ``InsufficientHostMemoryCapacityFault`` (vmodl
    ``vim.fault.InsufficientHostMemoryCapacityFault``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientHostMemoryCapacityFault/
    """
    unreserved: int
    requested: int

@attrs.define(kw_only=True, eq=False)
class InsufficientMemoryResourcesFault(InsufficientResourcesFault):
    """Fault type ``InsufficientMemoryResourcesFault`` (vmodl
    ``vim.fault.InsufficientMemoryResourcesFault``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientMemoryResourcesFault/
    """
    unreserved: int
    requested: int

@attrs.define(kw_only=True, eq=False)
class InsufficientNetworkCapacity(InsufficientResourcesFault):
    """Fault type ``InsufficientNetworkCapacity`` (vmodl ``vim.fault.InsufficientNetworkCapacity``).
    Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientNetworkCapacity/
    """

@attrs.define(kw_only=True, eq=False)
class InsufficientNetworkResourcePoolCapacity(InsufficientResourcesFault):
    """Fault type ``InsufficientNetworkResourcePoolCapacity`` (vmodl
    ``vim.fault.InsufficientNetworkResourcePoolCapacity``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientNetworkResourcePoolCapacity/
    """
    dvs_name: str
    dvs_uuid: str
    resource_pool_key: str
    available: int
    requested: int
    device: list[str]

@attrs.define(kw_only=True, eq=False)
class InsufficientPerCpuCapacity(InsufficientHostCapacityFault):
    """Fault type ``InsufficientPerCpuCapacity`` (vmodl ``vim.fault.InsufficientPerCpuCapacity``).
    Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientPerCpuCapacity/
    """

@attrs.define(kw_only=True, eq=False)
class InsufficientResourcesFault(VimFault):
    """Fault type ``InsufficientResourcesFault`` (vmodl ``vim.fault.InsufficientResourcesFault``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientResourcesFault/
    """

@attrs.define(kw_only=True, eq=False)
class InsufficientStandbyCpuResource(InsufficientStandbyResource):
    """Fault type ``InsufficientStandbyCpuResource`` (vmodl
    ``vim.fault.InsufficientStandbyCpuResource``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientStandbyCpuResource/
    """
    available: int
    requested: int

@attrs.define(kw_only=True, eq=False)
class InsufficientStandbyMemoryResource(InsufficientStandbyResource):
    """Fault type ``InsufficientStandbyMemoryResource`` (vmodl
    ``vim.fault.InsufficientStandbyMemoryResource``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientStandbyMemoryResource/
    """
    available: int
    requested: int

@attrs.define(kw_only=True, eq=False)
class InsufficientStandbyResource(InsufficientResourcesFault):
    """Fault type ``InsufficientStandbyResource`` (vmodl ``vim.fault.InsufficientStandbyResource``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientStandbyResource/
    """

@attrs.define(kw_only=True, eq=False)
class InsufficientStorageIops(VimFault):
    """Fault type ``InsufficientStorageIops`` (vmodl ``vim.fault.InsufficientStorageIops``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientStorageIops/
    """
    unreserved_iops: int
    requested_iops: int
    datastore_name: str

@attrs.define(kw_only=True, eq=False)
class InsufficientStorageSpace(InsufficientResourcesFault):
    """Fault type ``InsufficientStorageSpace`` (vmodl ``vim.fault.InsufficientStorageSpace``). Since
    5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientStorageSpace/
    """

@attrs.define(kw_only=True, eq=False)
class InsufficientVFlashResourcesFault(InsufficientResourcesFault):
    """Fault type ``InsufficientVFlashResourcesFault`` (vmodl
    ``vim.fault.InsufficientVFlashResourcesFault``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientVFlashResourcesFault/
    """
    free_space_in_mb: int | None = None
    """Since 6.0."""
    free_space: int
    requested_space_in_mb: int | None = None
    """Since 6.0."""
    requested_space: int

@attrs.define(kw_only=True, eq=False)
class InvalidAffinitySettingFault(VimFault):
    """Fault type ``InvalidAffinitySettingFault`` (vmodl ``vim.fault.InvalidAffinitySettingFault``).
    Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidAffinitySettingFault/
    """

@attrs.define(kw_only=True, eq=False)
class InvalidBmcRole(VimFault):
    """Fault type ``InvalidBmcRole`` (vmodl ``vim.fault.InvalidBmcRole``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidBmcRole/
    """

@attrs.define(kw_only=True, eq=False)
class InvalidBundle(PlatformConfigFault):
    """Fault type ``InvalidBundle`` (vmodl ``vim.fault.InvalidBundle``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidBundle/
    """

@attrs.define(kw_only=True, eq=False)
class InvalidCAMCertificate(InvalidCAMServer):
    """Fault type ``InvalidCAMCertificate`` (vmodl ``vim.fault.InvalidCAMCertificate``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidCAMCertificate/
    """

@attrs.define(kw_only=True, eq=False)
class InvalidCAMServer(ActiveDirectoryFault):
    """Fault type ``InvalidCAMServer`` (vmodl ``vim.fault.InvalidCAMServer``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidCAMServer/
    """
    cam_server: str

@attrs.define(kw_only=True, eq=False)
class InvalidClientCertificate(InvalidLogin):
    """Fault type ``InvalidClientCertificate`` (vmodl ``vim.fault.InvalidClientCertificate``). Since
    2.5u2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidClientCertificate/
    """

@attrs.define(kw_only=True, eq=False)
class InvalidController(InvalidDeviceSpec):
    """Fault type ``InvalidController`` (vmodl ``vim.fault.InvalidController``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidController/
    """
    controller_key: int

@attrs.define(kw_only=True, eq=False)
class InvalidDasConfigArgument(InvalidArgument):
    """Fault type ``InvalidDasConfigArgument`` (vmodl ``vim.fault.InvalidDasConfigArgument``). Since
    5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidDasConfigArgument/
    """
    entry: str | None = None
    cluster_name: str | None = None

@attrs.define(kw_only=True, eq=False)
class InvalidDasRestartPriorityForFtVm(InvalidArgument):
    """Fault type ``InvalidDasRestartPriorityForFtVm`` (vmodl
    ``vim.fault.InvalidDasRestartPriorityForFtVm``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidDasRestartPriorityForFtVm/
    """
    vm: vmodl.ManagedObjectReference
    """Refers to a VirtualMachine."""
    vm_name: str

@attrs.define(kw_only=True, eq=False)
class InvalidDatastore(VimFault):
    """Fault type ``InvalidDatastore`` (vmodl ``vim.fault.InvalidDatastore``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidDatastore/
    """
    datastore: vmodl.ManagedObjectReference | None = None
    """Refers to a Datastore."""
    name: str | None = None

@attrs.define(kw_only=True, eq=False)
class InvalidDatastorePath(InvalidDatastore):
    """Fault type ``InvalidDatastorePath`` (vmodl ``vim.fault.InvalidDatastorePath``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidDatastorePath/
    """
    datastore_path: str

@attrs.define(kw_only=True, eq=False)
class InvalidDatastoreState(InvalidState):
    """Fault type ``InvalidDatastoreState`` (vmodl ``vim.fault.InvalidDatastoreState``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidDatastoreState/
    """
    datastore_name: str | None = None

@attrs.define(kw_only=True, eq=False)
class InvalidDeviceBacking(InvalidDeviceSpec):
    """Fault type ``InvalidDeviceBacking`` (vmodl ``vim.fault.InvalidDeviceBacking``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidDeviceBacking/
    """

@attrs.define(kw_only=True, eq=False)
class InvalidDeviceOperation(InvalidDeviceSpec):
    """Fault type ``InvalidDeviceOperation`` (vmodl ``vim.fault.InvalidDeviceOperation``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidDeviceOperation/
    """
    bad_op: VirtualDeviceConfigSpecOperation | None = None
    bad_file_op: VirtualDeviceConfigSpecFileOperation | None = None

@attrs.define(kw_only=True, eq=False)
class InvalidDeviceSpec(InvalidVmConfig):
    """Fault type ``InvalidDeviceSpec`` (vmodl ``vim.fault.InvalidDeviceSpec``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidDeviceSpec/
    """
    device_index: int

@attrs.define(kw_only=True, eq=False)
class InvalidDiskFormat(InvalidFormat):
    """Fault type ``InvalidDiskFormat`` (vmodl ``vim.fault.InvalidDiskFormat``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidDiskFormat/
    """

@attrs.define(kw_only=True, eq=False)
class InvalidDrsBehaviorForFtVm(InvalidArgument):
    """Fault type ``InvalidDrsBehaviorForFtVm`` (vmodl ``vim.fault.InvalidDrsBehaviorForFtVm``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidDrsBehaviorForFtVm/
    """
    vm: vmodl.ManagedObjectReference
    """Refers to a VirtualMachine."""
    vm_name: str

@attrs.define(kw_only=True, eq=False)
class InvalidEditionLicense(NotEnoughLicenses):
    """Fault type ``InvalidEditionLicense`` (vmodl ``vim.fault.InvalidEditionLicense``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidEditionLicense/
    """
    feature: str

@attrs.define(kw_only=True, eq=False)
class InvalidEvent(VimFault):
    """Fault type ``InvalidEvent`` (vmodl ``vim.fault.InvalidEvent``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidEvent/
    """

@attrs.define(kw_only=True, eq=False)
class InvalidFolder(VimFault):
    """Fault type ``InvalidFolder`` (vmodl ``vim.fault.InvalidFolder``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidFolder/
    """
    target: vmodl.ManagedObjectReference
    """Refers to a ManagedEntity."""

@attrs.define(kw_only=True, eq=False)
class InvalidFormat(VmConfigFault):
    """Fault type ``InvalidFormat`` (vmodl ``vim.fault.InvalidFormat``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidFormat/
    """

@attrs.define(kw_only=True, eq=False)
class InvalidGuestLogin(GuestOperationsFault):
    """Fault type ``InvalidGuestLogin`` (vmodl ``vim.fault.InvalidGuestLogin``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidGuestLogin/
    """

@attrs.define(kw_only=True, eq=False)
class InvalidHostConnectionState(InvalidHostState):
    """Fault type ``InvalidHostConnectionState`` (vmodl ``vim.fault.InvalidHostConnectionState``).
    Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidHostConnectionState/
    """

@attrs.define(kw_only=True, eq=False)
class InvalidHostName(HostConfigFault):
    """Fault type ``InvalidHostName`` (vmodl ``vim.fault.InvalidHostName``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidHostName/
    """

@attrs.define(kw_only=True, eq=False)
class InvalidHostState(InvalidState):
    """Fault type ``InvalidHostState`` (vmodl ``vim.fault.InvalidHostState``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidHostState/
    """
    host: vmodl.ManagedObjectReference | None = None
    """Refers to a HostSystem."""

@attrs.define(kw_only=True, eq=False)
class InvalidIndexArgument(InvalidArgument):
    """Fault type ``InvalidIndexArgument`` (vmodl ``vim.fault.InvalidIndexArgument``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidIndexArgument/
    """
    key: str

@attrs.define(kw_only=True, eq=False)
class InvalidIpfixConfig(DvsFault):
    """Fault type ``InvalidIpfixConfig`` (vmodl ``vim.fault.InvalidIpfixConfig``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidIpfixConfig/
    """
    property: str | None = None

@attrs.define(kw_only=True, eq=False)
class InvalidIpmiLoginInfo(VimFault):
    """Fault type ``InvalidIpmiLoginInfo`` (vmodl ``vim.fault.InvalidIpmiLoginInfo``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidIpmiLoginInfo/
    """

@attrs.define(kw_only=True, eq=False)
class InvalidIpmiMacAddress(VimFault):
    """Fault type ``InvalidIpmiMacAddress`` (vmodl ``vim.fault.InvalidIpmiMacAddress``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidIpmiMacAddress/
    """
    user_provided_mac_address: str
    observed_mac_address: str

@attrs.define(kw_only=True, eq=False)
class InvalidLicense(VimFault):
    """Fault type ``InvalidLicense`` (vmodl ``vim.fault.InvalidLicense``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidLicense/
    """
    license_content: str

@attrs.define(kw_only=True, eq=False)
class InvalidLocale(VimFault):
    """Fault type ``InvalidLocale`` (vmodl ``vim.fault.InvalidLocale``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidLocale/
    """

@attrs.define(kw_only=True, eq=False)
class InvalidLogin(VimFault):
    """Fault type ``InvalidLogin`` (vmodl ``vim.fault.InvalidLogin``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidLogin/
    """

@attrs.define(kw_only=True, eq=False)
class InvalidName(VimFault):
    """Fault type ``InvalidName`` (vmodl ``vim.fault.InvalidName``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidName/
    """
    name: str
    entity: vmodl.ManagedObjectReference | None = None
    """Refers to a ManagedEntity."""

@attrs.define(kw_only=True, eq=False)
class InvalidNasCredentials(NasConfigFault):
    """Fault type ``InvalidNasCredentials`` (vmodl ``vim.fault.InvalidNasCredentials``). Since
    2.5u2server.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidNasCredentials/
    """
    user_name: str

@attrs.define(kw_only=True, eq=False)
class InvalidNetworkInType(VAppPropertyFault):
    """Fault type ``InvalidNetworkInType`` (vmodl ``vim.fault.InvalidNetworkInType``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidNetworkInType/
    """

@attrs.define(kw_only=True, eq=False)
class InvalidNetworkResource(NasConfigFault):
    """Fault type ``InvalidNetworkResource`` (vmodl ``vim.fault.InvalidNetworkResource``). Since
    2.5u2server.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidNetworkResource/
    """
    remote_host: str
    remote_path: str

@attrs.define(kw_only=True, eq=False)
class InvalidOperationOnSecondaryVm(VmFaultToleranceIssue):
    """Fault type ``InvalidOperationOnSecondaryVm`` (vmodl
    ``vim.fault.InvalidOperationOnSecondaryVm``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidOperationOnSecondaryVm/
    """
    instance_uuid: str

@attrs.define(kw_only=True, eq=False)
class InvalidPowerState(InvalidState):
    """Fault type ``InvalidPowerState`` (vmodl ``vim.fault.InvalidPowerState``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidPowerState/
    """
    requested_state: VirtualMachinePowerState | None = None
    existing_state: VirtualMachinePowerState

@attrs.define(kw_only=True, eq=False)
class InvalidPrivilege(VimFault):
    """Fault type ``InvalidPrivilege`` (vmodl ``vim.fault.InvalidPrivilege``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidPrivilege/
    """
    privilege: str

@attrs.define(kw_only=True, eq=False)
class InvalidProfileReferenceHost(RuntimeFault):
    """Fault type ``InvalidProfileReferenceHost`` (vmodl ``vim.fault.InvalidProfileReferenceHost``).
    Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidProfileReferenceHost/
    """
    reason: str | None = None
    host: vmodl.ManagedObjectReference | None = None
    """Refers to a HostSystem."""
    profile: vmodl.ManagedObjectReference | None = None
    """Refers to a Profile."""
    profile_name: str | None = None
    """Since 6.5."""

@attrs.define(kw_only=True, eq=False)
class InvalidPropertyType(VAppPropertyFault):
    """Fault type ``InvalidPropertyType`` (vmodl ``vim.fault.InvalidPropertyType``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidPropertyType/
    """

@attrs.define(kw_only=True, eq=False)
class InvalidPropertyValue(VAppPropertyFault):
    """Fault type ``InvalidPropertyValue`` (vmodl ``vim.fault.InvalidPropertyValue``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidPropertyValue/
    """

@attrs.define(kw_only=True, eq=False)
class InvalidResourcePoolStructureFault(InsufficientResourcesFault):
    """Fault type ``InvalidResourcePoolStructureFault`` (vmodl
    ``vim.fault.InvalidResourcePoolStructureFault``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidResourcePoolStructureFault/
    """

@attrs.define(kw_only=True, eq=False)
class InvalidScheduledTask(RuntimeFault):
    """Fault type ``InvalidScheduledTask`` (vmodl ``vim.fault.InvalidScheduledTask``). Since 8.0.2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidScheduledTask/
    """

@attrs.define(kw_only=True, eq=False)
class InvalidSnapshotFormat(InvalidFormat):
    """Fault type ``InvalidSnapshotFormat`` (vmodl ``vim.fault.InvalidSnapshotFormat``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidSnapshotFormat/
    """

@attrs.define(kw_only=True, eq=False)
class InvalidState(VimFault):
    """Fault type ``InvalidState`` (vmodl ``vim.fault.InvalidState``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidState/
    """

@attrs.define(kw_only=True, eq=False)
class InvalidVmConfig(VmConfigFault):
    """Fault type ``InvalidVmConfig`` (vmodl ``vim.fault.InvalidVmConfig``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidVmConfig/
    """
    property: str | None = None

@attrs.define(kw_only=True, eq=False)
class InvalidVmState(InvalidState):
    """Fault type ``InvalidVmState`` (vmodl ``vim.fault.InvalidVmState``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidVmState/
    """
    vm: vmodl.ManagedObjectReference
    """Refers to a VirtualMachine."""

@attrs.define(kw_only=True, eq=False)
class InventoryHasStandardAloneHosts(NotEnoughLicenses):
    """Fault type ``InventoryHasStandardAloneHosts`` (vmodl
    ``vim.fault.InventoryHasStandardAloneHosts``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InventoryHasStandardAloneHosts/
    """
    hosts: list[str]

@attrs.define(kw_only=True, eq=False)
class IpHostnameGeneratorError(CustomizationFault):
    """Fault type ``IpHostnameGeneratorError`` (vmodl ``vim.fault.IpHostnameGeneratorError``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IpHostnameGeneratorError/
    """

@attrs.define(kw_only=True, eq=False)
class IscsiFault(VimFault):
    """Fault type ``IscsiFault`` (vmodl ``vim.fault.IscsiFault``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IscsiFault/
    """

@attrs.define(kw_only=True, eq=False)
class IscsiFaultInvalidVnic(IscsiFault):
    """Fault type ``IscsiFaultInvalidVnic`` (vmodl ``vim.fault.IscsiFaultInvalidVnic``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IscsiFaultInvalidVnic/
    """
    vnic_device: str

@attrs.define(kw_only=True, eq=False)
class IscsiFaultPnicInUse(IscsiFault):
    """Fault type ``IscsiFaultPnicInUse`` (vmodl ``vim.fault.IscsiFaultPnicInUse``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IscsiFaultPnicInUse/
    """
    pnic_device: str

@attrs.define(kw_only=True, eq=False)
class IscsiFaultVnicAlreadyBound(IscsiFault):
    """Fault type ``IscsiFaultVnicAlreadyBound`` (vmodl ``vim.fault.IscsiFaultVnicAlreadyBound``).
    Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IscsiFaultVnicAlreadyBound/
    """
    vnic_device: str

@attrs.define(kw_only=True, eq=False)
class IscsiFaultVnicHasActivePaths(IscsiFault):
    """Fault type ``IscsiFaultVnicHasActivePaths`` (vmodl ``vim.fault.IscsiFaultVnicHasActivePaths``).
    Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IscsiFaultVnicHasActivePaths/
    """
    vnic_device: str

@attrs.define(kw_only=True, eq=False)
class IscsiFaultVnicHasMultipleUplinks(IscsiFault):
    """Fault type ``IscsiFaultVnicHasMultipleUplinks`` (vmodl
    ``vim.fault.IscsiFaultVnicHasMultipleUplinks``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IscsiFaultVnicHasMultipleUplinks/
    """
    vnic_device: str

@attrs.define(kw_only=True, eq=False)
class IscsiFaultVnicHasNoUplinks(IscsiFault):
    """Fault type ``IscsiFaultVnicHasNoUplinks`` (vmodl ``vim.fault.IscsiFaultVnicHasNoUplinks``).
    Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IscsiFaultVnicHasNoUplinks/
    """
    vnic_device: str

@attrs.define(kw_only=True, eq=False)
class IscsiFaultVnicHasWrongUplink(IscsiFault):
    """Fault type ``IscsiFaultVnicHasWrongUplink`` (vmodl ``vim.fault.IscsiFaultVnicHasWrongUplink``).
    Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IscsiFaultVnicHasWrongUplink/
    """
    vnic_device: str

@attrs.define(kw_only=True, eq=False)
class IscsiFaultVnicInUse(IscsiFault):
    """Fault type ``IscsiFaultVnicInUse`` (vmodl ``vim.fault.IscsiFaultVnicInUse``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IscsiFaultVnicInUse/
    """
    vnic_device: str

@attrs.define(kw_only=True, eq=False)
class IscsiFaultVnicIsLastPath(IscsiFault):
    """Fault type ``IscsiFaultVnicIsLastPath`` (vmodl ``vim.fault.IscsiFaultVnicIsLastPath``). Since
    5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IscsiFaultVnicIsLastPath/
    """
    vnic_device: str

@attrs.define(kw_only=True, eq=False)
class IscsiFaultVnicNotBound(IscsiFault):
    """Fault type ``IscsiFaultVnicNotBound`` (vmodl ``vim.fault.IscsiFaultVnicNotBound``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IscsiFaultVnicNotBound/
    """
    vnic_device: str

@attrs.define(kw_only=True, eq=False)
class IscsiFaultVnicNotFound(IscsiFault):
    """Fault type ``IscsiFaultVnicNotFound`` (vmodl ``vim.fault.IscsiFaultVnicNotFound``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IscsiFaultVnicNotFound/
    """
    vnic_device: str

@attrs.define(kw_only=True, eq=False)
class KeyNotFound(VimFault):
    """Fault type ``KeyNotFound`` (vmodl ``vim.fault.KeyNotFound``). Since 6.7.2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/KeyNotFound/
    """
    key: str

@attrs.define(kw_only=True, eq=False)
class LargeRDMConversionNotSupported(MigrationFault):
    """Fault type ``LargeRDMConversionNotSupported`` (vmodl
    ``vim.fault.LargeRDMConversionNotSupported``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LargeRDMConversionNotSupported/
    """
    device: str

@attrs.define(kw_only=True, eq=False)
class LargeRDMNotSupportedOnDatastore(VmConfigFault):
    """Fault type ``LargeRDMNotSupportedOnDatastore`` (vmodl
    ``vim.fault.LargeRDMNotSupportedOnDatastore``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LargeRDMNotSupportedOnDatastore/
    """
    device: str
    datastore: vmodl.ManagedObjectReference
    """Refers to a Datastore."""
    datastore_name: str

@attrs.define(kw_only=True, eq=False)
class LegacyNetworkInterfaceInUse(CannotAccessNetwork):
    """Fault type ``LegacyNetworkInterfaceInUse`` (vmodl ``vim.fault.LegacyNetworkInterfaceInUse``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LegacyNetworkInterfaceInUse/
    """

@attrs.define(kw_only=True, eq=False)
class LicenseAssignmentFailed(RuntimeFault):
    """Fault type ``LicenseAssignmentFailed`` (vmodl ``vim.fault.LicenseAssignmentFailed``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseAssignmentFailed/
    """
    reason: str | None = None

@attrs.define(kw_only=True, eq=False)
class LicenseDowngradeDisallowed(NotEnoughLicenses):
    """Fault type ``LicenseDowngradeDisallowed`` (vmodl ``vim.fault.LicenseDowngradeDisallowed``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseDowngradeDisallowed/
    """
    edition: str
    entity_id: str
    features: list[KeyAnyValue]

@attrs.define(kw_only=True, eq=False)
class LicenseEntityNotFound(VimFault):
    """Fault type ``LicenseEntityNotFound`` (vmodl ``vim.fault.LicenseEntityNotFound``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseEntityNotFound/
    """
    entity_id: str

@attrs.define(kw_only=True, eq=False)
class LicenseExpired(NotEnoughLicenses):
    """Fault type ``LicenseExpired`` (vmodl ``vim.fault.LicenseExpired``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseExpired/
    """
    license_key: str

@attrs.define(kw_only=True, eq=False)
class LicenseKeyEntityMismatch(NotEnoughLicenses):
    """Fault type ``LicenseKeyEntityMismatch`` (vmodl ``vim.fault.LicenseKeyEntityMismatch``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseKeyEntityMismatch/
    """

@attrs.define(kw_only=True, eq=False)
class LicenseRestricted(NotEnoughLicenses):
    """Fault type ``LicenseRestricted`` (vmodl ``vim.fault.LicenseRestricted``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseRestricted/
    """

@attrs.define(kw_only=True, eq=False)
class LicenseServerUnavailable(VimFault):
    """Fault type ``LicenseServerUnavailable`` (vmodl ``vim.fault.LicenseServerUnavailable``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseServerUnavailable/
    """
    license_server: str

@attrs.define(kw_only=True, eq=False)
class LicenseSourceUnavailable(NotEnoughLicenses):
    """Fault type ``LicenseSourceUnavailable`` (vmodl ``vim.fault.LicenseSourceUnavailable``). Since
    2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseSourceUnavailable/
    """
    license_source: LicenseSource

@attrs.define(kw_only=True, eq=False)
class LimitExceeded(VimFault):
    """Fault type ``LimitExceeded`` (vmodl ``vim.fault.LimitExceeded``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LimitExceeded/
    """
    property: str | None = None
    limit: int | None = None

@attrs.define(kw_only=True, eq=False)
class LinuxVolumeNotClean(CustomizationFault):
    """Fault type ``LinuxVolumeNotClean`` (vmodl ``vim.fault.LinuxVolumeNotClean``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LinuxVolumeNotClean/
    """

@attrs.define(kw_only=True, eq=False)
class LogBundlingFailed(VimFault):
    """Fault type ``LogBundlingFailed`` (vmodl ``vim.fault.LogBundlingFailed``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LogBundlingFailed/
    """

@attrs.define(kw_only=True, eq=False)
class MaintenanceModeFileMove(MigrationFault):
    """Fault type ``MaintenanceModeFileMove`` (vmodl ``vim.fault.MaintenanceModeFileMove``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MaintenanceModeFileMove/
    """

@attrs.define(kw_only=True, eq=False)
class MemoryFileFormatNotSupportedByDatastore(UnsupportedDatastore):
    """Fault type ``MemoryFileFormatNotSupportedByDatastore`` (vmodl
    ``vim.fault.MemoryFileFormatNotSupportedByDatastore``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MemoryFileFormatNotSupportedByDatastore/
    """
    datastore_name: str
    type: str

@attrs.define(kw_only=True, eq=False)
class MemoryHotPlugNotSupported(VmConfigFault):
    """Fault type ``MemoryHotPlugNotSupported`` (vmodl ``vim.fault.MemoryHotPlugNotSupported``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MemoryHotPlugNotSupported/
    """

@attrs.define(kw_only=True, eq=False)
class MemorySizeNotRecommended(VirtualHardwareCompatibilityIssue):
    """Fault type ``MemorySizeNotRecommended`` (vmodl ``vim.fault.MemorySizeNotRecommended``). Since
    2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MemorySizeNotRecommended/
    """
    memory_size_mb: int
    min_memory_size_mb: int
    max_memory_size_mb: int

@attrs.define(kw_only=True, eq=False)
class MemorySizeNotSupported(VirtualHardwareCompatibilityIssue):
    """Fault type ``MemorySizeNotSupported`` (vmodl ``vim.fault.MemorySizeNotSupported``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MemorySizeNotSupported/
    """
    memory_size_mb: int
    min_memory_size_mb: int
    max_memory_size_mb: int

@attrs.define(kw_only=True, eq=False)
class MemorySizeNotSupportedByDatastore(VirtualHardwareCompatibilityIssue):
    """Fault type ``MemorySizeNotSupportedByDatastore`` (vmodl
    ``vim.fault.MemorySizeNotSupportedByDatastore``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MemorySizeNotSupportedByDatastore/
    """
    datastore: vmodl.ManagedObjectReference
    """Refers to a Datastore."""
    memory_size_mb: int
    max_memory_size_mb: int

@attrs.define(kw_only=True, eq=False)
class MemorySnapshotOnIndependentDisk(SnapshotFault):
    """Fault type ``MemorySnapshotOnIndependentDisk`` (vmodl
    ``vim.fault.MemorySnapshotOnIndependentDisk``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MemorySnapshotOnIndependentDisk/
    """

@attrs.define(kw_only=True, eq=False)
class MethodAlreadyDisabledFault(RuntimeFault):
    """Fault type ``MethodAlreadyDisabledFault`` (vmodl ``vim.fault.MethodAlreadyDisabledFault``).
    Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MethodAlreadyDisabledFault/
    """
    source_id: str

@attrs.define(kw_only=True, eq=False)
class MethodDisabled(RuntimeFault):
    """Fault type ``MethodDisabled`` (vmodl ``vim.fault.MethodDisabled``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MethodDisabled/
    """
    source: str | None = None
    """Since 4.1."""

@attrs.define(kw_only=True, eq=False)
class MigrationDisabled(MigrationFault):
    """Fault type ``MigrationDisabled`` (vmodl ``vim.fault.MigrationDisabled``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MigrationDisabled/
    """

@attrs.define(kw_only=True, eq=False)
class MigrationFault(VimFault):
    """Fault type ``MigrationFault`` (vmodl ``vim.fault.MigrationFault``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MigrationFault/
    """

@attrs.define(kw_only=True, eq=False)
class MigrationFeatureNotSupported(MigrationFault):
    """Fault type ``MigrationFeatureNotSupported`` (vmodl ``vim.fault.MigrationFeatureNotSupported``).
    Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MigrationFeatureNotSupported/
    """
    at_source_host: bool
    failed_host_name: str
    failed_host: vmodl.ManagedObjectReference
    """Refers to a HostSystem."""

@attrs.define(kw_only=True, eq=False)
class MigrationNotReady(MigrationFault):
    """Fault type ``MigrationNotReady`` (vmodl ``vim.fault.MigrationNotReady``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MigrationNotReady/
    """
    reason: str

@attrs.define(kw_only=True, eq=False)
class MismatchedBundle(VimFault):
    """Fault type ``MismatchedBundle`` (vmodl ``vim.fault.MismatchedBundle``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MismatchedBundle/
    """
    bundle_uuid: str
    host_uuid: str
    bundle_build_number: int
    host_build_number: int

@attrs.define(kw_only=True, eq=False)
class MismatchedNetworkPolicies(MigrationFault):
    """Fault type ``MismatchedNetworkPolicies`` (vmodl ``vim.fault.MismatchedNetworkPolicies``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MismatchedNetworkPolicies/
    """
    device: str
    backing: str
    connected: bool

@attrs.define(kw_only=True, eq=False)
class MismatchedVMotionNetworkNames(MigrationFault):
    """Fault type ``MismatchedVMotionNetworkNames`` (vmodl
    ``vim.fault.MismatchedVMotionNetworkNames``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MismatchedVMotionNetworkNames/
    """
    source_network: str
    dest_network: str

@attrs.define(kw_only=True, eq=False)
class MissingBmcSupport(VimFault):
    """Fault type ``MissingBmcSupport`` (vmodl ``vim.fault.MissingBmcSupport``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MissingBmcSupport/
    """

@attrs.define(kw_only=True, eq=False)
class MissingController(InvalidDeviceSpec):
    """Fault type ``MissingController`` (vmodl ``vim.fault.MissingController``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MissingController/
    """

@attrs.define(kw_only=True, eq=False)
class MissingIpPool(VAppPropertyFault):
    """Fault type ``MissingIpPool`` (vmodl ``vim.fault.MissingIpPool``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MissingIpPool/
    """

@attrs.define(kw_only=True, eq=False)
class MissingLinuxCustResources(CustomizationFault):
    """Fault type ``MissingLinuxCustResources`` (vmodl ``vim.fault.MissingLinuxCustResources``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MissingLinuxCustResources/
    """

@attrs.define(kw_only=True, eq=False)
class MissingNetworkIpConfig(VAppPropertyFault):
    """Fault type ``MissingNetworkIpConfig`` (vmodl ``vim.fault.MissingNetworkIpConfig``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MissingNetworkIpConfig/
    """

@attrs.define(kw_only=True, eq=False)
class MissingPowerOffConfiguration(VAppConfigFault):
    """Fault type ``MissingPowerOffConfiguration`` (vmodl ``vim.fault.MissingPowerOffConfiguration``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MissingPowerOffConfiguration/
    """

@attrs.define(kw_only=True, eq=False)
class MissingPowerOnConfiguration(VAppConfigFault):
    """Fault type ``MissingPowerOnConfiguration`` (vmodl ``vim.fault.MissingPowerOnConfiguration``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MissingPowerOnConfiguration/
    """

@attrs.define(kw_only=True, eq=False)
class MissingWindowsCustResources(CustomizationFault):
    """Fault type ``MissingWindowsCustResources`` (vmodl ``vim.fault.MissingWindowsCustResources``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MissingWindowsCustResources/
    """

@attrs.define(kw_only=True, eq=False)
class MksConnectionLimitReached(InvalidState):
    """Fault type ``MksConnectionLimitReached`` (vmodl ``vim.fault.MksConnectionLimitReached``). Since
    5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MksConnectionLimitReached/
    """
    connection_limit: int

@attrs.define(kw_only=True, eq=False)
class MountError(CustomizationFault):
    """Fault type ``MountError`` (vmodl ``vim.fault.MountError``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MountError/
    """
    vm: vmodl.ManagedObjectReference
    """Refers to a VirtualMachine."""
    disk_index: int

@attrs.define(kw_only=True, eq=False)
class MultiWriterNotSupported(DeviceNotSupported):
    """Fault type ``MultiWriterNotSupported`` (vmodl ``vim.fault.MultiWriterNotSupported``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MultiWriterNotSupported/
    """

@attrs.define(kw_only=True, eq=False)
class MultipleCertificatesVerifyFault(HostConnectFault):
    """Fault type ``MultipleCertificatesVerifyFault`` (vmodl
    ``vim.fault.MultipleCertificatesVerifyFault``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MultipleCertificatesVerifyFault/
    """
    thumbprint_data: list[MultipleCertificatesVerifyFaultThumbprintData]

@attrs.define(kw_only=True, eq=False)
class MultipleSnapshotsNotSupported(SnapshotFault):
    """Fault type ``MultipleSnapshotsNotSupported`` (vmodl
    ``vim.fault.MultipleSnapshotsNotSupported``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MultipleSnapshotsNotSupported/
    """

@attrs.define(kw_only=True, eq=False)
class NamespaceFull(VimFault):
    """Fault type ``NamespaceFull`` (vmodl ``vim.fault.NamespaceFull``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NamespaceFull/
    """
    name: str
    current_max_size: int
    required_size: int | None = None

@attrs.define(kw_only=True, eq=False)
class NamespaceLimitReached(VimFault):
    """Fault type ``NamespaceLimitReached`` (vmodl ``vim.fault.NamespaceLimitReached``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NamespaceLimitReached/
    """
    limit: int | None = None

@attrs.define(kw_only=True, eq=False)
class NamespaceWriteProtected(VimFault):
    """Fault type ``NamespaceWriteProtected`` (vmodl ``vim.fault.NamespaceWriteProtected``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NamespaceWriteProtected/
    """
    name: str

@attrs.define(kw_only=True, eq=False)
class NasConfigFault(HostConfigFault):
    """Fault type ``NasConfigFault`` (vmodl ``vim.fault.NasConfigFault``). Since 2.5u2server.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NasConfigFault/
    """
    name: str

@attrs.define(kw_only=True, eq=False)
class NasConnectionLimitReached(NasConfigFault):
    """Fault type ``NasConnectionLimitReached`` (vmodl ``vim.fault.NasConnectionLimitReached``). Since
    2.5u2server.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NasConnectionLimitReached/
    """
    remote_host: str
    remote_path: str

@attrs.define(kw_only=True, eq=False)
class NasSessionCredentialConflict(NasConfigFault):
    """Fault type ``NasSessionCredentialConflict`` (vmodl ``vim.fault.NasSessionCredentialConflict``).
    Since 2.5u2server.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NasSessionCredentialConflict/
    """
    remote_host: str
    remote_path: str
    user_name: str

@attrs.define(kw_only=True, eq=False)
class NasVolumeNotMounted(NasConfigFault):
    """Fault type ``NasVolumeNotMounted`` (vmodl ``vim.fault.NasVolumeNotMounted``). Since 2.5u2server.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NasVolumeNotMounted/
    """
    remote_host: str
    remote_path: str

@attrs.define(kw_only=True, eq=False)
class NetworkCopyFault(FileFault):
    """Fault type ``NetworkCopyFault`` (vmodl ``vim.fault.NetworkCopyFault``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetworkCopyFault/
    """

@attrs.define(kw_only=True, eq=False)
class NetworkDisruptedAndConfigRolledBack(VimFault):
    """Fault type ``NetworkDisruptedAndConfigRolledBack`` (vmodl
    ``vim.fault.NetworkDisruptedAndConfigRolledBack``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetworkDisruptedAndConfigRolledBack/
    """
    host: str

@attrs.define(kw_only=True, eq=False)
class NetworkInaccessible(NasConfigFault):
    """Fault type ``NetworkInaccessible`` (vmodl ``vim.fault.NetworkInaccessible``). Since 2.5u2server.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetworkInaccessible/
    """

@attrs.define(kw_only=True, eq=False)
class NetworksMayNotBeTheSame(MigrationFault):
    """Fault type ``NetworksMayNotBeTheSame`` (vmodl ``vim.fault.NetworksMayNotBeTheSame``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetworksMayNotBeTheSame/
    """
    name: str | None = None

@attrs.define(kw_only=True, eq=False)
class NicSettingMismatch(CustomizationFault):
    """Fault type ``NicSettingMismatch`` (vmodl ``vim.fault.NicSettingMismatch``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NicSettingMismatch/
    """
    number_of_nics_in_spec: int
    number_of_nics_in_vm: int

@attrs.define(kw_only=True, eq=False)
class NoActiveHostInCluster(InvalidState):
    """Fault type ``NoActiveHostInCluster`` (vmodl ``vim.fault.NoActiveHostInCluster``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoActiveHostInCluster/
    """
    compute_resource: vmodl.ManagedObjectReference
    """Refers to a ComputeResource."""

@attrs.define(kw_only=True, eq=False)
class NoAvailableIp(VAppPropertyFault):
    """Fault type ``NoAvailableIp`` (vmodl ``vim.fault.NoAvailableIp``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoAvailableIp/
    """
    network: vmodl.ManagedObjectReference
    """Refers to a Network."""

@attrs.define(kw_only=True, eq=False)
class NoClientCertificate(VimFault):
    """Fault type ``NoClientCertificate`` (vmodl ``vim.fault.NoClientCertificate``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoClientCertificate/
    """

@attrs.define(kw_only=True, eq=False)
class NoCompatibleDatastore(VimFault):
    """Fault type ``NoCompatibleDatastore`` (vmodl ``vim.fault.NoCompatibleDatastore``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoCompatibleDatastore/
    """

@attrs.define(kw_only=True, eq=False)
class NoCompatibleHardAffinityHost(VmConfigFault):
    """Fault type ``NoCompatibleHardAffinityHost`` (vmodl ``vim.fault.NoCompatibleHardAffinityHost``).
    Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoCompatibleHardAffinityHost/
    """
    vm_name: str

@attrs.define(kw_only=True, eq=False)
class NoCompatibleHost(VimFault):
    """Fault type ``NoCompatibleHost`` (vmodl ``vim.fault.NoCompatibleHost``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoCompatibleHost/
    """
    host: list[vmodl.ManagedObjectReference] | None = None
    """Refers to a HostSystem."""
    error: list[MethodFault] | None = None

@attrs.define(kw_only=True, eq=False)
class NoCompatibleHostWithAccessToDevice(NoCompatibleHost):
    """Fault type ``NoCompatibleHostWithAccessToDevice`` (vmodl
    ``vim.fault.NoCompatibleHostWithAccessToDevice``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoCompatibleHostWithAccessToDevice/
    """

@attrs.define(kw_only=True, eq=False)
class NoCompatibleSoftAffinityHost(VmConfigFault):
    """Fault type ``NoCompatibleSoftAffinityHost`` (vmodl ``vim.fault.NoCompatibleSoftAffinityHost``).
    Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoCompatibleSoftAffinityHost/
    """
    vm_name: str

@attrs.define(kw_only=True, eq=False)
class NoConnectedDatastore(VimFault):
    """Fault type ``NoConnectedDatastore`` (vmodl ``vim.fault.NoConnectedDatastore``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoConnectedDatastore/
    """

@attrs.define(kw_only=True, eq=False)
class NoDiskFound(VimFault):
    """Fault type ``NoDiskFound`` (vmodl ``vim.fault.NoDiskFound``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoDiskFound/
    """

@attrs.define(kw_only=True, eq=False)
class NoDiskSpace(FileFault):
    """Fault type ``NoDiskSpace`` (vmodl ``vim.fault.NoDiskSpace``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoDiskSpace/
    """
    datastore: str

@attrs.define(kw_only=True, eq=False)
class NoDisksToCustomize(CustomizationFault):
    """Fault type ``NoDisksToCustomize`` (vmodl ``vim.fault.NoDisksToCustomize``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoDisksToCustomize/
    """

@attrs.define(kw_only=True, eq=False)
class NoGateway(HostConfigFault):
    """Fault type ``NoGateway`` (vmodl ``vim.fault.NoGateway``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoGateway/
    """

@attrs.define(kw_only=True, eq=False)
class NoGuestHeartbeat(MigrationFault):
    """Fault type ``NoGuestHeartbeat`` (vmodl ``vim.fault.NoGuestHeartbeat``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoGuestHeartbeat/
    """

@attrs.define(kw_only=True, eq=False)
class NoHost(HostConnectFault):
    """Fault type ``NoHost`` (vmodl ``vim.fault.NoHost``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoHost/
    """
    name: str | None = None

@attrs.define(kw_only=True, eq=False)
class NoHostSuitableForFtSecondary(VmFaultToleranceIssue):
    """Fault type ``NoHostSuitableForFtSecondary`` (vmodl ``vim.fault.NoHostSuitableForFtSecondary``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoHostSuitableForFtSecondary/
    """
    vm: vmodl.ManagedObjectReference
    """Refers to a VirtualMachine."""
    vm_name: str

@attrs.define(kw_only=True, eq=False)
class NoLicenseServerConfigured(NotEnoughLicenses):
    """Fault type ``NoLicenseServerConfigured`` (vmodl ``vim.fault.NoLicenseServerConfigured``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoLicenseServerConfigured/
    """

@attrs.define(kw_only=True, eq=False)
class NoPeerHostFound(HostPowerOpFailed):
    """Fault type ``NoPeerHostFound`` (vmodl ``vim.fault.NoPeerHostFound``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoPeerHostFound/
    """

@attrs.define(kw_only=True, eq=False)
class NoPermission(SecurityError):
    """Fault type ``NoPermission`` (vmodl ``vim.fault.NoPermission``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoPermission/
    """
    object: vmodl.ManagedObjectReference | None = None
    """Refers to a ManagedObject."""
    privilege_id: str | None = None
    missing_privileges: list[NoPermissionEntityPrivileges] | None = None
    """Since 7.0.3.2."""

@attrs.define(kw_only=True, eq=False)
class NoPermissionOnAD(ActiveDirectoryFault):
    """Fault type ``NoPermissionOnAD`` (vmodl ``vim.fault.NoPermissionOnAD``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoPermissionOnAD/
    """

@attrs.define(kw_only=True, eq=False)
class NoPermissionOnHost(HostConnectFault):
    """Fault type ``NoPermissionOnHost`` (vmodl ``vim.fault.NoPermissionOnHost``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoPermissionOnHost/
    """

@attrs.define(kw_only=True, eq=False)
class NoPermissionOnNasVolume(NasConfigFault):
    """Fault type ``NoPermissionOnNasVolume`` (vmodl ``vim.fault.NoPermissionOnNasVolume``). Since
    2.5u2server.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoPermissionOnNasVolume/
    """
    user_name: str | None = None

@attrs.define(kw_only=True, eq=False)
class NoSubjectName(VimFault):
    """Fault type ``NoSubjectName`` (vmodl ``vim.fault.NoSubjectName``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoSubjectName/
    """

@attrs.define(kw_only=True, eq=False)
class NoVcManagedIpConfigured(VAppPropertyFault):
    """Fault type ``NoVcManagedIpConfigured`` (vmodl ``vim.fault.NoVcManagedIpConfigured``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoVcManagedIpConfigured/
    """

@attrs.define(kw_only=True, eq=False)
class NoVirtualNic(HostConfigFault):
    """Fault type ``NoVirtualNic`` (vmodl ``vim.fault.NoVirtualNic``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoVirtualNic/
    """

@attrs.define(kw_only=True, eq=False)
class NoVmInVApp(VAppConfigFault):
    """Fault type ``NoVmInVApp`` (vmodl ``vim.fault.NoVmInVApp``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoVmInVApp/
    """

@attrs.define(kw_only=True, eq=False)
class NonADUserRequired(ActiveDirectoryFault):
    """Fault type ``NonADUserRequired`` (vmodl ``vim.fault.NonADUserRequired``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NonADUserRequired/
    """

@attrs.define(kw_only=True, eq=False)
class NonHomeRDMVMotionNotSupported(MigrationFeatureNotSupported):
    """Fault type ``NonHomeRDMVMotionNotSupported`` (vmodl
    ``vim.fault.NonHomeRDMVMotionNotSupported``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NonHomeRDMVMotionNotSupported/
    """
    device: str

@attrs.define(kw_only=True, eq=False)
class NonPersistentDisksNotSupported(DeviceNotSupported):
    """Fault type ``NonPersistentDisksNotSupported`` (vmodl
    ``vim.fault.NonPersistentDisksNotSupported``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NonPersistentDisksNotSupported/
    """

@attrs.define(kw_only=True, eq=False)
class NonVmwareOuiMacNotSupportedHost(NotSupportedHost):
    """Fault type ``NonVmwareOuiMacNotSupportedHost`` (vmodl
    ``vim.fault.NonVmwareOuiMacNotSupportedHost``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NonVmwareOuiMacNotSupportedHost/
    """
    host_name: str

@attrs.define(kw_only=True, eq=False)
class NotADirectory(FileFault):
    """Fault type ``NotADirectory`` (vmodl ``vim.fault.NotADirectory``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotADirectory/
    """

@attrs.define(kw_only=True, eq=False)
class NotAFile(FileFault):
    """Fault type ``NotAFile`` (vmodl ``vim.fault.NotAFile``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotAFile/
    """

@attrs.define(kw_only=True, eq=False)
class NotAuthenticated(NoPermission):
    """Fault type ``NotAuthenticated`` (vmodl ``vim.fault.NotAuthenticated``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotAuthenticated/
    """

@attrs.define(kw_only=True, eq=False)
class NotEnoughCpus(VirtualHardwareCompatibilityIssue):
    """Fault type ``NotEnoughCpus`` (vmodl ``vim.fault.NotEnoughCpus``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotEnoughCpus/
    """
    num_cpu_dest: int
    num_cpu_vm: int

@attrs.define(kw_only=True, eq=False)
class NotEnoughLogicalCpus(NotEnoughCpus):
    """Fault type ``NotEnoughLogicalCpus`` (vmodl ``vim.fault.NotEnoughLogicalCpus``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotEnoughLogicalCpus/
    """
    host: vmodl.ManagedObjectReference | None = None
    """Refers to a HostSystem. Since 2.5."""

@attrs.define(kw_only=True, eq=False)
class NotFound(VimFault):
    """Fault type ``NotFound`` (vmodl ``vim.fault.NotFound``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotFound/
    """

@attrs.define(kw_only=True, eq=False)
class NotSupportedDeviceForFT(VmFaultToleranceIssue):
    """Fault type ``NotSupportedDeviceForFT`` (vmodl ``vim.fault.NotSupportedDeviceForFT``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotSupportedDeviceForFT/
    """
    host: vmodl.ManagedObjectReference
    """Refers to a HostSystem."""
    host_name: str | None = None
    vm: vmodl.ManagedObjectReference
    """Refers to a VirtualMachine."""
    vm_name: str | None = None
    device_type: str
    device_label: str | None = None

@attrs.define(kw_only=True, eq=False)
class NotSupportedHost(HostConnectFault):
    """Fault type ``NotSupportedHost`` (vmodl ``vim.fault.NotSupportedHost``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotSupportedHost/
    """
    product_name: str | None = None
    product_version: str | None = None

@attrs.define(kw_only=True, eq=False)
class NotSupportedHostForChecksum(VimFault):
    """Fault type ``NotSupportedHostForChecksum`` (vmodl ``vim.fault.NotSupportedHostForChecksum``).
    Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotSupportedHostForChecksum/
    """

@attrs.define(kw_only=True, eq=False)
class NotSupportedHostForVFlash(NotSupportedHost):
    """Fault type ``NotSupportedHostForVFlash`` (vmodl ``vim.fault.NotSupportedHostForVFlash``). Since
    5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotSupportedHostForVFlash/
    """
    host_name: str

@attrs.define(kw_only=True, eq=False)
class NotSupportedHostForVmcp(NotSupportedHost):
    """Fault type ``NotSupportedHostForVmcp`` (vmodl ``vim.fault.NotSupportedHostForVmcp``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotSupportedHostForVmcp/
    """
    host_name: str

@attrs.define(kw_only=True, eq=False)
class NotSupportedHostForVmemFile(NotSupportedHost):
    """Fault type ``NotSupportedHostForVmemFile`` (vmodl ``vim.fault.NotSupportedHostForVmemFile``).
    Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotSupportedHostForVmemFile/
    """
    host_name: str

@attrs.define(kw_only=True, eq=False)
class NotSupportedHostForVsan(NotSupportedHost):
    """Fault type ``NotSupportedHostForVsan`` (vmodl ``vim.fault.NotSupportedHostForVsan``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotSupportedHostForVsan/
    """
    host_name: str

@attrs.define(kw_only=True, eq=False)
class NotSupportedHostInCluster(NotSupportedHost):
    """Fault type ``NotSupportedHostInCluster`` (vmodl ``vim.fault.NotSupportedHostInCluster``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotSupportedHostInCluster/
    """

@attrs.define(kw_only=True, eq=False)
class NotSupportedHostInDvs(NotSupportedHost):
    """Fault type ``NotSupportedHostInDvs`` (vmodl ``vim.fault.NotSupportedHostInDvs``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotSupportedHostInDvs/
    """
    switch_product_spec: DistributedVirtualSwitchProductSpec

@attrs.define(kw_only=True, eq=False)
class NotSupportedHostInHACluster(NotSupportedHost):
    """Fault type ``NotSupportedHostInHACluster`` (vmodl ``vim.fault.NotSupportedHostInHACluster``).
    Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotSupportedHostInHACluster/
    """
    host_name: str
    build: str

@attrs.define(kw_only=True, eq=False)
class NotUserConfigurableProperty(VAppPropertyFault):
    """Fault type ``NotUserConfigurableProperty`` (vmodl ``vim.fault.NotUserConfigurableProperty``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotUserConfigurableProperty/
    """

@attrs.define(kw_only=True, eq=False)
class NumVirtualCoresPerSocketNotSupported(VirtualHardwareCompatibilityIssue):
    """Fault type ``NumVirtualCoresPerSocketNotSupported`` (vmodl
    ``vim.fault.NumVirtualCoresPerSocketNotSupported``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NumVirtualCoresPerSocketNotSupported/
    """
    max_supported_cores_per_socket_dest: int
    num_cores_per_socket_vm: int

@attrs.define(kw_only=True, eq=False)
class NumVirtualCpusExceedsLimit(InsufficientResourcesFault):
    """Fault type ``NumVirtualCpusExceedsLimit`` (vmodl ``vim.fault.NumVirtualCpusExceedsLimit``).
    Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NumVirtualCpusExceedsLimit/
    """
    max_supported_vcpus: int

@attrs.define(kw_only=True, eq=False)
class NumVirtualCpusIncompatible(VmConfigFault):
    """Fault type ``NumVirtualCpusIncompatible`` (vmodl ``vim.fault.NumVirtualCpusIncompatible``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NumVirtualCpusIncompatible/
    """
    reason: str
    num_cpu: int

@attrs.define(kw_only=True, eq=False)
class NumVirtualCpusNotSupported(VirtualHardwareCompatibilityIssue):
    """Fault type ``NumVirtualCpusNotSupported`` (vmodl ``vim.fault.NumVirtualCpusNotSupported``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NumVirtualCpusNotSupported/
    """
    max_supported_vcpus_dest: int
    num_cpu_vm: int

@attrs.define(kw_only=True, eq=False)
class OperationDisabledByGuest(GuestOperationsFault):
    """Fault type ``OperationDisabledByGuest`` (vmodl ``vim.fault.OperationDisabledByGuest``). Since
    5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OperationDisabledByGuest/
    """

@attrs.define(kw_only=True, eq=False)
class OperationDisallowedOnHost(RuntimeFault):
    """Fault type ``OperationDisallowedOnHost`` (vmodl ``vim.fault.OperationDisallowedOnHost``). Since
    5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OperationDisallowedOnHost/
    """

@attrs.define(kw_only=True, eq=False)
class OperationNotSupportedByGuest(GuestOperationsFault):
    """Fault type ``OperationNotSupportedByGuest`` (vmodl ``vim.fault.OperationNotSupportedByGuest``).
    Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OperationNotSupportedByGuest/
    """

@attrs.define(kw_only=True, eq=False)
class OutOfBounds(VimFault):
    """Fault type ``OutOfBounds`` (vmodl ``vim.fault.OutOfBounds``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OutOfBounds/
    """
    argument_name: str

@attrs.define(kw_only=True, eq=False)
class OvfAttribute(OvfInvalidPackage):
    """Fault type ``OvfAttribute`` (vmodl ``vim.fault.OvfAttribute``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfAttribute/
    """
    element_name: str
    attribute_name: str

@attrs.define(kw_only=True, eq=False)
class OvfConnectedDevice(OvfHardwareExport):
    """Fault type ``OvfConnectedDevice`` (vmodl ``vim.fault.OvfConnectedDevice``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfConnectedDevice/
    """

@attrs.define(kw_only=True, eq=False)
class OvfConnectedDeviceFloppy(OvfConnectedDevice):
    """Fault type ``OvfConnectedDeviceFloppy`` (vmodl ``vim.fault.OvfConnectedDeviceFloppy``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfConnectedDeviceFloppy/
    """
    filename: str

@attrs.define(kw_only=True, eq=False)
class OvfConnectedDeviceIso(OvfConnectedDevice):
    """Fault type ``OvfConnectedDeviceIso`` (vmodl ``vim.fault.OvfConnectedDeviceIso``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfConnectedDeviceIso/
    """
    filename: str

@attrs.define(kw_only=True, eq=False)
class OvfConstraint(OvfInvalidPackage):
    """Fault type ``OvfConstraint`` (vmodl ``vim.fault.OvfConstraint``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfConstraint/
    """
    name: str

@attrs.define(kw_only=True, eq=False)
class OvfConsumerCallbackFault(OvfFault):
    """Fault type ``OvfConsumerCallbackFault`` (vmodl ``vim.fault.OvfConsumerCallbackFault``). Since
    5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfConsumerCallbackFault/
    """
    extension_key: str
    extension_name: str

@attrs.define(kw_only=True, eq=False)
class OvfConsumerCommunicationError(OvfConsumerCallbackFault):
    """Fault type ``OvfConsumerCommunicationError`` (vmodl
    ``vim.fault.OvfConsumerCommunicationError``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfConsumerCommunicationError/
    """
    description: str

@attrs.define(kw_only=True, eq=False)
class OvfConsumerFault(OvfConsumerCallbackFault):
    """Fault type ``OvfConsumerFault`` (vmodl ``vim.fault.OvfConsumerFault``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfConsumerFault/
    """
    error_key: str
    message: str
    params: list[KeyValue] | None = None

@attrs.define(kw_only=True, eq=False)
class OvfConsumerInvalidSection(OvfConsumerCallbackFault):
    """Fault type ``OvfConsumerInvalidSection`` (vmodl ``vim.fault.OvfConsumerInvalidSection``). Since
    5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfConsumerInvalidSection/
    """
    line_number: int
    description: str

@attrs.define(kw_only=True, eq=False)
class OvfConsumerPowerOnFault(InvalidState):
    """Fault type ``OvfConsumerPowerOnFault`` (vmodl ``vim.fault.OvfConsumerPowerOnFault``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfConsumerPowerOnFault/
    """
    extension_key: str
    extension_name: str
    description: str

@attrs.define(kw_only=True, eq=False)
class OvfConsumerUndeclaredSection(OvfConsumerCallbackFault):
    """Fault type ``OvfConsumerUndeclaredSection`` (vmodl ``vim.fault.OvfConsumerUndeclaredSection``).
    Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfConsumerUndeclaredSection/
    """
    qualified_section_type: str

@attrs.define(kw_only=True, eq=False)
class OvfConsumerUndefinedPrefix(OvfConsumerCallbackFault):
    """Fault type ``OvfConsumerUndefinedPrefix`` (vmodl ``vim.fault.OvfConsumerUndefinedPrefix``).
    Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfConsumerUndefinedPrefix/
    """
    prefix: str

@attrs.define(kw_only=True, eq=False)
class OvfConsumerValidationFault(VmConfigFault):
    """Fault type ``OvfConsumerValidationFault`` (vmodl ``vim.fault.OvfConsumerValidationFault``).
    Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfConsumerValidationFault/
    """
    extension_key: str
    extension_name: str
    message: str

@attrs.define(kw_only=True, eq=False)
class OvfCpuCompatibility(OvfImport):
    """Fault type ``OvfCpuCompatibility`` (vmodl ``vim.fault.OvfCpuCompatibility``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfCpuCompatibility/
    """
    register_name: str
    level: int
    register_value: str
    desired_register_value: str

@attrs.define(kw_only=True, eq=False)
class OvfCpuCompatibilityCheckNotSupported(OvfImport):
    """Fault type ``OvfCpuCompatibilityCheckNotSupported`` (vmodl
    ``vim.fault.OvfCpuCompatibilityCheckNotSupported``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfCpuCompatibilityCheckNotSupported/
    """

@attrs.define(kw_only=True, eq=False)
class OvfDiskMappingNotFound(OvfSystemFault):
    """Fault type ``OvfDiskMappingNotFound`` (vmodl ``vim.fault.OvfDiskMappingNotFound``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfDiskMappingNotFound/
    """
    disk_name: str
    vm_name: str

@attrs.define(kw_only=True, eq=False)
class OvfDiskOrderConstraint(OvfConstraint):
    """Fault type ``OvfDiskOrderConstraint`` (vmodl ``vim.fault.OvfDiskOrderConstraint``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfDiskOrderConstraint/
    """

@attrs.define(kw_only=True, eq=False)
class OvfDuplicateElement(OvfElement):
    """Fault type ``OvfDuplicateElement`` (vmodl ``vim.fault.OvfDuplicateElement``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfDuplicateElement/
    """

@attrs.define(kw_only=True, eq=False)
class OvfDuplicatedElementBoundary(OvfElement):
    """Fault type ``OvfDuplicatedElementBoundary`` (vmodl ``vim.fault.OvfDuplicatedElementBoundary``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfDuplicatedElementBoundary/
    """
    boundary: str

@attrs.define(kw_only=True, eq=False)
class OvfDuplicatedPropertyIdExport(OvfExport):
    """Fault type ``OvfDuplicatedPropertyIdExport`` (vmodl
    ``vim.fault.OvfDuplicatedPropertyIdExport``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfDuplicatedPropertyIdExport/
    """
    fqid: str

@attrs.define(kw_only=True, eq=False)
class OvfDuplicatedPropertyIdImport(OvfExport):
    """Fault type ``OvfDuplicatedPropertyIdImport`` (vmodl
    ``vim.fault.OvfDuplicatedPropertyIdImport``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfDuplicatedPropertyIdImport/
    """

@attrs.define(kw_only=True, eq=False)
class OvfElement(OvfInvalidPackage):
    """Fault type ``OvfElement`` (vmodl ``vim.fault.OvfElement``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfElement/
    """
    name: str

@attrs.define(kw_only=True, eq=False)
class OvfElementInvalidValue(OvfElement):
    """Fault type ``OvfElementInvalidValue`` (vmodl ``vim.fault.OvfElementInvalidValue``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfElementInvalidValue/
    """
    value: str

@attrs.define(kw_only=True, eq=False)
class OvfExport(OvfFault):
    """Fault type ``OvfExport`` (vmodl ``vim.fault.OvfExport``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfExport/
    """

@attrs.define(kw_only=True, eq=False)
class OvfExportFailed(OvfExport):
    """Fault type ``OvfExportFailed`` (vmodl ``vim.fault.OvfExportFailed``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfExportFailed/
    """

@attrs.define(kw_only=True, eq=False)
class OvfFault(VimFault):
    """Fault type ``OvfFault`` (vmodl ``vim.fault.OvfFault``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfFault/
    """

@attrs.define(kw_only=True, eq=False)
class OvfHardwareCheck(OvfImport):
    """Fault type ``OvfHardwareCheck`` (vmodl ``vim.fault.OvfHardwareCheck``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfHardwareCheck/
    """

@attrs.define(kw_only=True, eq=False)
class OvfHardwareExport(OvfExport):
    """Fault type ``OvfHardwareExport`` (vmodl ``vim.fault.OvfHardwareExport``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfHardwareExport/
    """
    device: VirtualDevice | None = None
    vm_path: str

@attrs.define(kw_only=True, eq=False)
class OvfHostResourceConstraint(OvfConstraint):
    """Fault type ``OvfHostResourceConstraint`` (vmodl ``vim.fault.OvfHostResourceConstraint``). Since
    4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfHostResourceConstraint/
    """
    value: str

@attrs.define(kw_only=True, eq=False)
class OvfHostValueNotParsed(OvfSystemFault):
    """Fault type ``OvfHostValueNotParsed`` (vmodl ``vim.fault.OvfHostValueNotParsed``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfHostValueNotParsed/
    """
    property: str
    value: str

@attrs.define(kw_only=True, eq=False)
class OvfImport(OvfFault):
    """Fault type ``OvfImport`` (vmodl ``vim.fault.OvfImport``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfImport/
    """

@attrs.define(kw_only=True, eq=False)
class OvfImportFailed(OvfImport):
    """Fault type ``OvfImportFailed`` (vmodl ``vim.fault.OvfImportFailed``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfImportFailed/
    """

@attrs.define(kw_only=True, eq=False)
class OvfInternalError(OvfSystemFault):
    """Fault type ``OvfInternalError`` (vmodl ``vim.fault.OvfInternalError``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfInternalError/
    """

@attrs.define(kw_only=True, eq=False)
class OvfInvalidPackage(OvfFault):
    """Fault type ``OvfInvalidPackage`` (vmodl ``vim.fault.OvfInvalidPackage``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfInvalidPackage/
    """
    line_number: int

@attrs.define(kw_only=True, eq=False)
class OvfInvalidValue(OvfAttribute):
    """Fault type ``OvfInvalidValue`` (vmodl ``vim.fault.OvfInvalidValue``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfInvalidValue/
    """
    value: str

@attrs.define(kw_only=True, eq=False)
class OvfInvalidValueConfiguration(OvfInvalidValue):
    """Fault type ``OvfInvalidValueConfiguration`` (vmodl ``vim.fault.OvfInvalidValueConfiguration``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfInvalidValueConfiguration/
    """

@attrs.define(kw_only=True, eq=False)
class OvfInvalidValueEmpty(OvfInvalidValue):
    """Fault type ``OvfInvalidValueEmpty`` (vmodl ``vim.fault.OvfInvalidValueEmpty``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfInvalidValueEmpty/
    """

@attrs.define(kw_only=True, eq=False)
class OvfInvalidValueFormatMalformed(OvfInvalidValue):
    """Fault type ``OvfInvalidValueFormatMalformed`` (vmodl
    ``vim.fault.OvfInvalidValueFormatMalformed``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfInvalidValueFormatMalformed/
    """

@attrs.define(kw_only=True, eq=False)
class OvfInvalidValueReference(OvfInvalidValue):
    """Fault type ``OvfInvalidValueReference`` (vmodl ``vim.fault.OvfInvalidValueReference``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfInvalidValueReference/
    """

@attrs.define(kw_only=True, eq=False)
class OvfInvalidVmName(OvfUnsupportedPackage):
    """Fault type ``OvfInvalidVmName`` (vmodl ``vim.fault.OvfInvalidVmName``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfInvalidVmName/
    """
    name: str

@attrs.define(kw_only=True, eq=False)
class OvfMappedOsId(OvfImport):
    """Fault type ``OvfMappedOsId`` (vmodl ``vim.fault.OvfMappedOsId``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfMappedOsId/
    """
    ovf_id: int
    ovf_description: str
    target_description: str

@attrs.define(kw_only=True, eq=False)
class OvfMissingAttribute(OvfAttribute):
    """Fault type ``OvfMissingAttribute`` (vmodl ``vim.fault.OvfMissingAttribute``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfMissingAttribute/
    """

@attrs.define(kw_only=True, eq=False)
class OvfMissingElement(OvfElement):
    """Fault type ``OvfMissingElement`` (vmodl ``vim.fault.OvfMissingElement``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfMissingElement/
    """

@attrs.define(kw_only=True, eq=False)
class OvfMissingElementNormalBoundary(OvfMissingElement):
    """Fault type ``OvfMissingElementNormalBoundary`` (vmodl
    ``vim.fault.OvfMissingElementNormalBoundary``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfMissingElementNormalBoundary/
    """
    boundary: str

@attrs.define(kw_only=True, eq=False)
class OvfMissingHardware(OvfImport):
    """Fault type ``OvfMissingHardware`` (vmodl ``vim.fault.OvfMissingHardware``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfMissingHardware/
    """
    name: str
    resource_type: int

@attrs.define(kw_only=True, eq=False)
class OvfNetworkMappingNotSupported(OvfImport):
    """Fault type ``OvfNetworkMappingNotSupported`` (vmodl
    ``vim.fault.OvfNetworkMappingNotSupported``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfNetworkMappingNotSupported/
    """

@attrs.define(kw_only=True, eq=False)
class OvfNoHostNic(OvfUnsupportedPackage):
    """Fault type ``OvfNoHostNic`` (vmodl ``vim.fault.OvfNoHostNic``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfNoHostNic/
    """

@attrs.define(kw_only=True, eq=False)
class OvfNoSpaceOnController(OvfUnsupportedElement):
    """Fault type ``OvfNoSpaceOnController`` (vmodl ``vim.fault.OvfNoSpaceOnController``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfNoSpaceOnController/
    """
    parent: str

@attrs.define(kw_only=True, eq=False)
class OvfNoSupportedHardwareFamily(OvfUnsupportedPackage):
    """Fault type ``OvfNoSupportedHardwareFamily`` (vmodl ``vim.fault.OvfNoSupportedHardwareFamily``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfNoSupportedHardwareFamily/
    """
    version: str

@attrs.define(kw_only=True, eq=False)
class OvfProperty(OvfInvalidPackage):
    """Fault type ``OvfProperty`` (vmodl ``vim.fault.OvfProperty``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfProperty/
    """
    type: str
    value: str

@attrs.define(kw_only=True, eq=False)
class OvfPropertyExport(OvfExport):
    """Fault type ``OvfPropertyExport`` (vmodl ``vim.fault.OvfPropertyExport``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfPropertyExport/
    """
    type: str
    value: str

@attrs.define(kw_only=True, eq=False)
class OvfPropertyNetwork(OvfProperty):
    """Fault type ``OvfPropertyNetwork`` (vmodl ``vim.fault.OvfPropertyNetwork``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfPropertyNetwork/
    """

@attrs.define(kw_only=True, eq=False)
class OvfPropertyNetworkExport(OvfExport):
    """Fault type ``OvfPropertyNetworkExport`` (vmodl ``vim.fault.OvfPropertyNetworkExport``). Since
    5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfPropertyNetworkExport/
    """
    network: str

@attrs.define(kw_only=True, eq=False)
class OvfPropertyQualifier(OvfProperty):
    """Fault type ``OvfPropertyQualifier`` (vmodl ``vim.fault.OvfPropertyQualifier``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfPropertyQualifier/
    """
    qualifier: str

@attrs.define(kw_only=True, eq=False)
class OvfPropertyQualifierDuplicate(OvfProperty):
    """Fault type ``OvfPropertyQualifierDuplicate`` (vmodl
    ``vim.fault.OvfPropertyQualifierDuplicate``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfPropertyQualifierDuplicate/
    """
    qualifier: str

@attrs.define(kw_only=True, eq=False)
class OvfPropertyQualifierIgnored(OvfProperty):
    """Fault type ``OvfPropertyQualifierIgnored`` (vmodl ``vim.fault.OvfPropertyQualifierIgnored``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfPropertyQualifierIgnored/
    """
    qualifier: str

@attrs.define(kw_only=True, eq=False)
class OvfPropertyType(OvfProperty):
    """Fault type ``OvfPropertyType`` (vmodl ``vim.fault.OvfPropertyType``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfPropertyType/
    """

@attrs.define(kw_only=True, eq=False)
class OvfPropertyValue(OvfProperty):
    """Fault type ``OvfPropertyValue`` (vmodl ``vim.fault.OvfPropertyValue``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfPropertyValue/
    """

@attrs.define(kw_only=True, eq=False)
class OvfSystemFault(OvfFault):
    """Fault type ``OvfSystemFault`` (vmodl ``vim.fault.OvfSystemFault``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfSystemFault/
    """

@attrs.define(kw_only=True, eq=False)
class OvfToXmlUnsupportedElement(OvfSystemFault):
    """Fault type ``OvfToXmlUnsupportedElement`` (vmodl ``vim.fault.OvfToXmlUnsupportedElement``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfToXmlUnsupportedElement/
    """
    name: str | None = None

@attrs.define(kw_only=True, eq=False)
class OvfUnableToExportDisk(OvfHardwareExport):
    """Fault type ``OvfUnableToExportDisk`` (vmodl ``vim.fault.OvfUnableToExportDisk``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnableToExportDisk/
    """
    disk_name: str

@attrs.define(kw_only=True, eq=False)
class OvfUnexpectedElement(OvfElement):
    """Fault type ``OvfUnexpectedElement`` (vmodl ``vim.fault.OvfUnexpectedElement``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnexpectedElement/
    """

@attrs.define(kw_only=True, eq=False)
class OvfUnknownDevice(OvfSystemFault):
    """Fault type ``OvfUnknownDevice`` (vmodl ``vim.fault.OvfUnknownDevice``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnknownDevice/
    """
    device: VirtualDevice | None = None
    vm_name: str

@attrs.define(kw_only=True, eq=False)
class OvfUnknownDeviceBacking(OvfHardwareExport):
    """Fault type ``OvfUnknownDeviceBacking`` (vmodl ``vim.fault.OvfUnknownDeviceBacking``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnknownDeviceBacking/
    """
    backing: VirtualDeviceBackingInfo

@attrs.define(kw_only=True, eq=False)
class OvfUnknownEntity(OvfSystemFault):
    """Fault type ``OvfUnknownEntity`` (vmodl ``vim.fault.OvfUnknownEntity``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnknownEntity/
    """
    line_number: int

@attrs.define(kw_only=True, eq=False)
class OvfUnsupportedAttribute(OvfUnsupportedPackage):
    """Fault type ``OvfUnsupportedAttribute`` (vmodl ``vim.fault.OvfUnsupportedAttribute``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnsupportedAttribute/
    """
    element_name: str
    attribute_name: str

@attrs.define(kw_only=True, eq=False)
class OvfUnsupportedAttributeValue(OvfUnsupportedAttribute):
    """Fault type ``OvfUnsupportedAttributeValue`` (vmodl ``vim.fault.OvfUnsupportedAttributeValue``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnsupportedAttributeValue/
    """
    value: str

@attrs.define(kw_only=True, eq=False)
class OvfUnsupportedDeviceBackingInfo(OvfSystemFault):
    """Fault type ``OvfUnsupportedDeviceBackingInfo`` (vmodl
    ``vim.fault.OvfUnsupportedDeviceBackingInfo``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnsupportedDeviceBackingInfo/
    """
    element_name: str | None = None
    instance_id: str | None = None
    device_name: str
    backing_name: str | None = None

@attrs.define(kw_only=True, eq=False)
class OvfUnsupportedDeviceBackingOption(OvfSystemFault):
    """Fault type ``OvfUnsupportedDeviceBackingOption`` (vmodl
    ``vim.fault.OvfUnsupportedDeviceBackingOption``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnsupportedDeviceBackingOption/
    """
    element_name: str | None = None
    instance_id: str | None = None
    device_name: str
    backing_name: str | None = None

@attrs.define(kw_only=True, eq=False)
class OvfUnsupportedDeviceExport(OvfHardwareExport):
    """Fault type ``OvfUnsupportedDeviceExport`` (vmodl ``vim.fault.OvfUnsupportedDeviceExport``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnsupportedDeviceExport/
    """

@attrs.define(kw_only=True, eq=False)
class OvfUnsupportedDiskProvisioning(OvfImport):
    """Fault type ``OvfUnsupportedDiskProvisioning`` (vmodl
    ``vim.fault.OvfUnsupportedDiskProvisioning``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnsupportedDiskProvisioning/
    """
    disk_provisioning: str
    supported_disk_provisioning: str

@attrs.define(kw_only=True, eq=False)
class OvfUnsupportedElement(OvfUnsupportedPackage):
    """Fault type ``OvfUnsupportedElement`` (vmodl ``vim.fault.OvfUnsupportedElement``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnsupportedElement/
    """
    name: str

@attrs.define(kw_only=True, eq=False)
class OvfUnsupportedElementValue(OvfUnsupportedElement):
    """Fault type ``OvfUnsupportedElementValue`` (vmodl ``vim.fault.OvfUnsupportedElementValue``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnsupportedElementValue/
    """
    value: str

@attrs.define(kw_only=True, eq=False)
class OvfUnsupportedPackage(OvfFault):
    """Fault type ``OvfUnsupportedPackage`` (vmodl ``vim.fault.OvfUnsupportedPackage``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnsupportedPackage/
    """
    line_number: int | None = None

@attrs.define(kw_only=True, eq=False)
class OvfUnsupportedSection(OvfUnsupportedElement):
    """Fault type ``OvfUnsupportedSection`` (vmodl ``vim.fault.OvfUnsupportedSection``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnsupportedSection/
    """
    info: str

@attrs.define(kw_only=True, eq=False)
class OvfUnsupportedSubType(OvfUnsupportedPackage):
    """Fault type ``OvfUnsupportedSubType`` (vmodl ``vim.fault.OvfUnsupportedSubType``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnsupportedSubType/
    """
    element_name: str
    instance_id: str
    device_type: int
    device_sub_type: str

@attrs.define(kw_only=True, eq=False)
class OvfUnsupportedType(OvfUnsupportedPackage):
    """Fault type ``OvfUnsupportedType`` (vmodl ``vim.fault.OvfUnsupportedType``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnsupportedType/
    """
    name: str
    instance_id: str
    device_type: int

@attrs.define(kw_only=True, eq=False)
class OvfWrongElement(OvfElement):
    """Fault type ``OvfWrongElement`` (vmodl ``vim.fault.OvfWrongElement``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfWrongElement/
    """

@attrs.define(kw_only=True, eq=False)
class OvfWrongNamespace(OvfInvalidPackage):
    """Fault type ``OvfWrongNamespace`` (vmodl ``vim.fault.OvfWrongNamespace``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfWrongNamespace/
    """
    namespace_name: str

@attrs.define(kw_only=True, eq=False)
class OvfXmlFormat(OvfInvalidPackage):
    """Fault type ``OvfXmlFormat`` (vmodl ``vim.fault.OvfXmlFormat``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfXmlFormat/
    """
    description: str

@attrs.define(kw_only=True, eq=False)
class PasswordExpired(InvalidLogin):
    """Fault type ``PasswordExpired`` (vmodl ``vim.fault.PasswordExpired``). Since 6.7.2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PasswordExpired/
    """

@attrs.define(kw_only=True, eq=False)
class PatchAlreadyInstalled(PatchNotApplicable):
    """Fault type ``PatchAlreadyInstalled`` (vmodl ``vim.fault.PatchAlreadyInstalled``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PatchAlreadyInstalled/
    """

@attrs.define(kw_only=True, eq=False)
class PatchBinariesNotFound(VimFault):
    """Fault type ``PatchBinariesNotFound`` (vmodl ``vim.fault.PatchBinariesNotFound``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PatchBinariesNotFound/
    """
    patch_id: str
    binary: list[str] | None = None

@attrs.define(kw_only=True, eq=False)
class PatchInstallFailed(PlatformConfigFault):
    """Fault type ``PatchInstallFailed`` (vmodl ``vim.fault.PatchInstallFailed``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PatchInstallFailed/
    """
    rolled_back: bool

@attrs.define(kw_only=True, eq=False)
class PatchIntegrityError(PlatformConfigFault):
    """Fault type ``PatchIntegrityError`` (vmodl ``vim.fault.PatchIntegrityError``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PatchIntegrityError/
    """

@attrs.define(kw_only=True, eq=False)
class PatchMetadataCorrupted(PatchMetadataInvalid):
    """Fault type ``PatchMetadataCorrupted`` (vmodl ``vim.fault.PatchMetadataCorrupted``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PatchMetadataCorrupted/
    """

@attrs.define(kw_only=True, eq=False)
class PatchMetadataInvalid(VimFault):
    """Fault type ``PatchMetadataInvalid`` (vmodl ``vim.fault.PatchMetadataInvalid``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PatchMetadataInvalid/
    """
    patch_id: str
    meta_data: list[str] | None = None

@attrs.define(kw_only=True, eq=False)
class PatchMetadataNotFound(PatchMetadataInvalid):
    """Fault type ``PatchMetadataNotFound`` (vmodl ``vim.fault.PatchMetadataNotFound``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PatchMetadataNotFound/
    """

@attrs.define(kw_only=True, eq=False)
class PatchMissingDependencies(PatchNotApplicable):
    """Fault type ``PatchMissingDependencies`` (vmodl ``vim.fault.PatchMissingDependencies``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PatchMissingDependencies/
    """
    prerequisite_patch: list[str] | None = None
    prerequisite_lib: list[str] | None = None

@attrs.define(kw_only=True, eq=False)
class PatchNotApplicable(VimFault):
    """Fault type ``PatchNotApplicable`` (vmodl ``vim.fault.PatchNotApplicable``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PatchNotApplicable/
    """
    patch_id: str

@attrs.define(kw_only=True, eq=False)
class PatchSuperseded(PatchNotApplicable):
    """Fault type ``PatchSuperseded`` (vmodl ``vim.fault.PatchSuperseded``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PatchSuperseded/
    """
    supersede: list[str] | None = None

@attrs.define(kw_only=True, eq=False)
class PhysCompatRDMNotSupported(RDMNotSupported):
    """Fault type ``PhysCompatRDMNotSupported`` (vmodl ``vim.fault.PhysCompatRDMNotSupported``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PhysCompatRDMNotSupported/
    """

@attrs.define(kw_only=True, eq=False)
class PlatformConfigFault(HostConfigFault):
    """Fault type ``PlatformConfigFault`` (vmodl ``vim.fault.PlatformConfigFault``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PlatformConfigFault/
    """
    text: str

@attrs.define(kw_only=True, eq=False)
class PowerOnFtSecondaryFailed(VmFaultToleranceIssue):
    """Fault type ``PowerOnFtSecondaryFailed`` (vmodl ``vim.fault.PowerOnFtSecondaryFailed``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PowerOnFtSecondaryFailed/
    """
    vm: vmodl.ManagedObjectReference
    """Refers to a VirtualMachine."""
    vm_name: str
    host_selection_by: FtIssuesOnHostHostSelectionType
    host_errors: list[MethodFault] | None = None
    root_cause: MethodFault

@attrs.define(kw_only=True, eq=False)
class PowerOnFtSecondaryTimedout(Timedout):
    """Fault type ``PowerOnFtSecondaryTimedout`` (vmodl ``vim.fault.PowerOnFtSecondaryTimedout``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PowerOnFtSecondaryTimedout/
    """
    vm: vmodl.ManagedObjectReference
    """Refers to a VirtualMachine."""
    vm_name: str
    timeout: int

@attrs.define(kw_only=True, eq=False)
class ProfileUpdateFailed(VimFault):
    """Fault type ``ProfileUpdateFailed`` (vmodl ``vim.fault.ProfileUpdateFailed``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileUpdateFailed/
    """
    failure: list[ProfileUpdateFailedUpdateFailure]
    warnings: list[ProfileUpdateFailedUpdateFailure] | None = None
    """Since 6.7."""

@attrs.define(kw_only=True, eq=False)
class QuarantineModeFault(VmConfigFault):
    """Fault type ``QuarantineModeFault`` (vmodl ``vim.fault.QuarantineModeFault``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/QuarantineModeFault/
    """
    vm_name: str
    fault_type: str

@attrs.define(kw_only=True, eq=False)
class QuestionPending(InvalidState):
    """Fault type ``QuestionPending`` (vmodl ``vim.fault.QuestionPending``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/QuestionPending/
    """
    text: str

@attrs.define(kw_only=True, eq=False)
class QuiesceDatastoreIOForHAFailed(ResourceInUse):
    """Fault type ``QuiesceDatastoreIOForHAFailed`` (vmodl
    ``vim.fault.QuiesceDatastoreIOForHAFailed``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/QuiesceDatastoreIOForHAFailed/
    """
    host: vmodl.ManagedObjectReference
    """Refers to a HostSystem."""
    host_name: str
    ds: vmodl.ManagedObjectReference
    """Refers to a Datastore."""
    ds_name: str

@attrs.define(kw_only=True, eq=False)
class RDMConversionNotSupported(MigrationFault):
    """Fault type ``RDMConversionNotSupported`` (vmodl ``vim.fault.RDMConversionNotSupported``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RDMConversionNotSupported/
    """
    device: str

@attrs.define(kw_only=True, eq=False)
class RDMNotPreserved(MigrationFault):
    """Fault type ``RDMNotPreserved`` (vmodl ``vim.fault.RDMNotPreserved``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RDMNotPreserved/
    """
    device: str

@attrs.define(kw_only=True, eq=False)
class RDMNotSupported(DeviceNotSupported):
    """Fault type ``RDMNotSupported`` (vmodl ``vim.fault.RDMNotSupported``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RDMNotSupported/
    """

@attrs.define(kw_only=True, eq=False)
class RDMNotSupportedOnDatastore(VmConfigFault):
    """Fault type ``RDMNotSupportedOnDatastore`` (vmodl ``vim.fault.RDMNotSupportedOnDatastore``).
    Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RDMNotSupportedOnDatastore/
    """
    device: str
    datastore: vmodl.ManagedObjectReference
    """Refers to a Datastore."""
    datastore_name: str

@attrs.define(kw_only=True, eq=False)
class RDMPointsToInaccessibleDisk(CannotAccessVmDisk):
    """Fault type ``RDMPointsToInaccessibleDisk`` (vmodl ``vim.fault.RDMPointsToInaccessibleDisk``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RDMPointsToInaccessibleDisk/
    """

@attrs.define(kw_only=True, eq=False)
class RawDiskNotSupported(DeviceNotSupported):
    """Fault type ``RawDiskNotSupported`` (vmodl ``vim.fault.RawDiskNotSupported``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RawDiskNotSupported/
    """

@attrs.define(kw_only=True, eq=False)
class ReadHostResourcePoolTreeFailed(HostConnectFault):
    """Fault type ``ReadHostResourcePoolTreeFailed`` (vmodl
    ``vim.fault.ReadHostResourcePoolTreeFailed``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReadHostResourcePoolTreeFailed/
    """

@attrs.define(kw_only=True, eq=False)
class ReadOnlyDisksWithLegacyDestination(MigrationFault):
    """Fault type ``ReadOnlyDisksWithLegacyDestination`` (vmodl
    ``vim.fault.ReadOnlyDisksWithLegacyDestination``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReadOnlyDisksWithLegacyDestination/
    """
    ro_disk_count: int
    timeout_danger: bool

@attrs.define(kw_only=True, eq=False)
class RebootRequired(VimFault):
    """Fault type ``RebootRequired`` (vmodl ``vim.fault.RebootRequired``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RebootRequired/
    """
    patch: str | None = None

@attrs.define(kw_only=True, eq=False)
class RecordReplayDisabled(VimFault):
    """Fault type ``RecordReplayDisabled`` (vmodl ``vim.fault.RecordReplayDisabled``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RecordReplayDisabled/
    """

@attrs.define(kw_only=True, eq=False)
class RemoteDeviceNotSupported(DeviceNotSupported):
    """Fault type ``RemoteDeviceNotSupported`` (vmodl ``vim.fault.RemoteDeviceNotSupported``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RemoteDeviceNotSupported/
    """

@attrs.define(kw_only=True, eq=False)
class RemoveFailed(VimFault):
    """Fault type ``RemoveFailed`` (vmodl ``vim.fault.RemoveFailed``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RemoveFailed/
    """

@attrs.define(kw_only=True, eq=False)
class ReplicationConfigFault(ReplicationFault):
    """Fault type ``ReplicationConfigFault`` (vmodl ``vim.fault.ReplicationConfigFault``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationConfigFault/
    """

@attrs.define(kw_only=True, eq=False)
class ReplicationDiskConfigFault(ReplicationConfigFault):
    """Fault type ``ReplicationDiskConfigFault`` (vmodl ``vim.fault.ReplicationDiskConfigFault``).
    Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationDiskConfigFault/
    """
    reason: str | None = None
    vm_ref: vmodl.ManagedObjectReference | None = None
    """Refers to a VirtualMachine."""
    key: int | None = None

@attrs.define(kw_only=True, eq=False)
class ReplicationFault(VimFault):
    """Fault type ``ReplicationFault`` (vmodl ``vim.fault.ReplicationFault``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationFault/
    """

@attrs.define(kw_only=True, eq=False)
class ReplicationIncompatibleWithFT(ReplicationFault):
    """Fault type ``ReplicationIncompatibleWithFT`` (vmodl
    ``vim.fault.ReplicationIncompatibleWithFT``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationIncompatibleWithFT/
    """

@attrs.define(kw_only=True, eq=False)
class ReplicationInvalidOptions(ReplicationFault):
    """Fault type ``ReplicationInvalidOptions`` (vmodl ``vim.fault.ReplicationInvalidOptions``). Since
    5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationInvalidOptions/
    """
    options: str
    entity: vmodl.ManagedObjectReference | None = None
    """Refers to a ManagedEntity."""

@attrs.define(kw_only=True, eq=False)
class ReplicationNotSupportedOnHost(ReplicationFault):
    """Fault type ``ReplicationNotSupportedOnHost`` (vmodl
    ``vim.fault.ReplicationNotSupportedOnHost``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationNotSupportedOnHost/
    """

@attrs.define(kw_only=True, eq=False)
class ReplicationVmConfigFault(ReplicationConfigFault):
    """Fault type ``ReplicationVmConfigFault`` (vmodl ``vim.fault.ReplicationVmConfigFault``). Since
    5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationVmConfigFault/
    """
    reason: str | None = None
    vm_ref: vmodl.ManagedObjectReference | None = None
    """Refers to a VirtualMachine."""

@attrs.define(kw_only=True, eq=False)
class ReplicationVmFault(ReplicationFault):
    """Fault type ``ReplicationVmFault`` (vmodl ``vim.fault.ReplicationVmFault``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationVmFault/
    """
    reason: str
    state: str | None = None
    instance_id: str | None = None
    vm: vmodl.ManagedObjectReference
    """Refers to a VirtualMachine."""

@attrs.define(kw_only=True, eq=False)
class ReplicationVmInProgressFault(ReplicationVmFault):
    """Fault type ``ReplicationVmInProgressFault`` (vmodl ``vim.fault.ReplicationVmInProgressFault``).
    Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationVmInProgressFault/
    """
    requested_activity: str
    in_progress_activity: str

@attrs.define(kw_only=True, eq=False)
class ResourceInUse(VimFault):
    """Fault type ``ResourceInUse`` (vmodl ``vim.fault.ResourceInUse``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ResourceInUse/
    """
    type: str | None = None
    name: str | None = None

@attrs.define(kw_only=True, eq=False)
class ResourceNotAvailable(VimFault):
    """Fault type ``ResourceNotAvailable`` (vmodl ``vim.fault.ResourceNotAvailable``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ResourceNotAvailable/
    """
    container_type: str | None = None
    container_name: str | None = None
    type: str | None = None

@attrs.define(kw_only=True, eq=False)
class RestrictedByAdministrator(RuntimeFault):
    """Fault type ``RestrictedByAdministrator`` (vmodl ``vim.fault.RestrictedByAdministrator``). Since
    6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RestrictedByAdministrator/
    """
    details: str

@attrs.define(kw_only=True, eq=False)
class RestrictedVersion(SecurityError):
    """Fault type ``RestrictedVersion`` (vmodl ``vim.fault.RestrictedVersion``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RestrictedVersion/
    """

@attrs.define(kw_only=True, eq=False)
class RollbackFailure(DvsFault):
    """Fault type ``RollbackFailure`` (vmodl ``vim.fault.RollbackFailure``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RollbackFailure/
    """
    entity_name: str
    entity_type: str

@attrs.define(kw_only=True, eq=False)
class RuleViolation(VmConfigFault):
    """Fault type ``RuleViolation`` (vmodl ``vim.fault.RuleViolation``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RuleViolation/
    """
    host: vmodl.ManagedObjectReference | None = None
    """Refers to a HostSystem. Since 2.5."""
    rule: ClusterRuleInfo
    """Since 4.0."""

@attrs.define(kw_only=True, eq=False)
class SSLDisabledFault(HostConnectFault):
    """Fault type ``SSLDisabledFault`` (vmodl ``vim.fault.SSLDisabledFault``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SSLDisabledFault/
    """

@attrs.define(kw_only=True, eq=False)
class SSLVerifyFault(HostConnectFault):
    """Fault type ``SSLVerifyFault`` (vmodl ``vim.fault.SSLVerifyFault``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SSLVerifyFault/
    """
    self_signed: bool
    thumbprint: str | None = None

@attrs.define(kw_only=True, eq=False)
class SSPIChallenge(VimFault):
    """Fault type ``SSPIChallenge`` (vmodl ``vim.fault.SSPIChallenge``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SSPIChallenge/
    """
    base64_token: str
    """Secret."""

@attrs.define(kw_only=True, eq=False)
class SecondaryVmAlreadyDisabled(VmFaultToleranceIssue):
    """Fault type ``SecondaryVmAlreadyDisabled`` (vmodl ``vim.fault.SecondaryVmAlreadyDisabled``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SecondaryVmAlreadyDisabled/
    """
    instance_uuid: str

@attrs.define(kw_only=True, eq=False)
class SecondaryVmAlreadyEnabled(VmFaultToleranceIssue):
    """Fault type ``SecondaryVmAlreadyEnabled`` (vmodl ``vim.fault.SecondaryVmAlreadyEnabled``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SecondaryVmAlreadyEnabled/
    """
    instance_uuid: str

@attrs.define(kw_only=True, eq=False)
class SecondaryVmAlreadyRegistered(VmFaultToleranceIssue):
    """Fault type ``SecondaryVmAlreadyRegistered`` (vmodl ``vim.fault.SecondaryVmAlreadyRegistered``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SecondaryVmAlreadyRegistered/
    """
    instance_uuid: str

@attrs.define(kw_only=True, eq=False)
class SecondaryVmNotRegistered(VmFaultToleranceIssue):
    """Fault type ``SecondaryVmNotRegistered`` (vmodl ``vim.fault.SecondaryVmNotRegistered``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SecondaryVmNotRegistered/
    """
    instance_uuid: str

@attrs.define(kw_only=True, eq=False)
class SharedBusControllerNotSupported(DeviceNotSupported):
    """Fault type ``SharedBusControllerNotSupported`` (vmodl
    ``vim.fault.SharedBusControllerNotSupported``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SharedBusControllerNotSupported/
    """

@attrs.define(kw_only=True, eq=False)
class ShrinkDiskFault(VimFault):
    """Fault type ``ShrinkDiskFault`` (vmodl ``vim.fault.ShrinkDiskFault``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ShrinkDiskFault/
    """
    disk_id: int | None = None

@attrs.define(kw_only=True, eq=False)
class SnapshotCloneNotSupported(SnapshotCopyNotSupported):
    """Fault type ``SnapshotCloneNotSupported`` (vmodl ``vim.fault.SnapshotCloneNotSupported``). Since
    2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SnapshotCloneNotSupported/
    """

@attrs.define(kw_only=True, eq=False)
class SnapshotCopyNotSupported(MigrationFault):
    """Fault type ``SnapshotCopyNotSupported`` (vmodl ``vim.fault.SnapshotCopyNotSupported``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SnapshotCopyNotSupported/
    """

@attrs.define(kw_only=True, eq=False)
class SnapshotDisabled(SnapshotFault):
    """Fault type ``SnapshotDisabled`` (vmodl ``vim.fault.SnapshotDisabled``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SnapshotDisabled/
    """

@attrs.define(kw_only=True, eq=False)
class SnapshotFault(VimFault):
    """Fault type ``SnapshotFault`` (vmodl ``vim.fault.SnapshotFault``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SnapshotFault/
    """

@attrs.define(kw_only=True, eq=False)
class SnapshotIncompatibleDeviceInVm(SnapshotFault):
    """Fault type ``SnapshotIncompatibleDeviceInVm`` (vmodl
    ``vim.fault.SnapshotIncompatibleDeviceInVm``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SnapshotIncompatibleDeviceInVm/
    """
    fault: MethodFault

@attrs.define(kw_only=True, eq=False)
class SnapshotLocked(SnapshotFault):
    """Fault type ``SnapshotLocked`` (vmodl ``vim.fault.SnapshotLocked``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SnapshotLocked/
    """

@attrs.define(kw_only=True, eq=False)
class SnapshotMoveFromNonHomeNotSupported(SnapshotCopyNotSupported):
    """Fault type ``SnapshotMoveFromNonHomeNotSupported`` (vmodl
    ``vim.fault.SnapshotMoveFromNonHomeNotSupported``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SnapshotMoveFromNonHomeNotSupported/
    """

@attrs.define(kw_only=True, eq=False)
class SnapshotMoveNotSupported(SnapshotCopyNotSupported):
    """Fault type ``SnapshotMoveNotSupported`` (vmodl ``vim.fault.SnapshotMoveNotSupported``). Since
    2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SnapshotMoveNotSupported/
    """

@attrs.define(kw_only=True, eq=False)
class SnapshotMoveToNonHomeNotSupported(SnapshotCopyNotSupported):
    """Fault type ``SnapshotMoveToNonHomeNotSupported`` (vmodl
    ``vim.fault.SnapshotMoveToNonHomeNotSupported``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SnapshotMoveToNonHomeNotSupported/
    """

@attrs.define(kw_only=True, eq=False)
class SnapshotNoChange(SnapshotFault):
    """Fault type ``SnapshotNoChange`` (vmodl ``vim.fault.SnapshotNoChange``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SnapshotNoChange/
    """

@attrs.define(kw_only=True, eq=False)
class SnapshotRevertIssue(MigrationFault):
    """Fault type ``SnapshotRevertIssue`` (vmodl ``vim.fault.SnapshotRevertIssue``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SnapshotRevertIssue/
    """
    snapshot_name: str | None = None
    event: list[Event] | None = None
    errors: bool

@attrs.define(kw_only=True, eq=False)
class SoftRuleVioCorrectionDisallowed(VmConfigFault):
    """Fault type ``SoftRuleVioCorrectionDisallowed`` (vmodl
    ``vim.fault.SoftRuleVioCorrectionDisallowed``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SoftRuleVioCorrectionDisallowed/
    """
    vm_name: str

@attrs.define(kw_only=True, eq=False)
class SoftRuleVioCorrectionImpact(VmConfigFault):
    """Fault type ``SoftRuleVioCorrectionImpact`` (vmodl ``vim.fault.SoftRuleVioCorrectionImpact``).
    Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SoftRuleVioCorrectionImpact/
    """
    vm_name: str

@attrs.define(kw_only=True, eq=False)
class SolutionUserRequired(SecurityError):
    """Fault type ``SolutionUserRequired`` (vmodl ``vim.fault.SolutionUserRequired``). Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SolutionUserRequired/
    """

@attrs.define(kw_only=True, eq=False)
class SsdDiskNotAvailable(VimFault):
    """Fault type ``SsdDiskNotAvailable`` (vmodl ``vim.fault.SsdDiskNotAvailable``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SsdDiskNotAvailable/
    """
    device_path: str

@attrs.define(kw_only=True, eq=False)
class StorageDrsCannotMoveDiskInMultiWriterMode(VimFault):
    """Fault type ``StorageDrsCannotMoveDiskInMultiWriterMode`` (vmodl
    ``vim.fault.StorageDrsCannotMoveDiskInMultiWriterMode``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsCannotMoveDiskInMultiWriterMode/
    """

@attrs.define(kw_only=True, eq=False)
class StorageDrsCannotMoveFTVm(VimFault):
    """Fault type ``StorageDrsCannotMoveFTVm`` (vmodl ``vim.fault.StorageDrsCannotMoveFTVm``). Since
    5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsCannotMoveFTVm/
    """

@attrs.define(kw_only=True, eq=False)
class StorageDrsCannotMoveIndependentDisk(VimFault):
    """Fault type ``StorageDrsCannotMoveIndependentDisk`` (vmodl
    ``vim.fault.StorageDrsCannotMoveIndependentDisk``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsCannotMoveIndependentDisk/
    """

@attrs.define(kw_only=True, eq=False)
class StorageDrsCannotMoveManuallyPlacedSwapFile(VimFault):
    """Fault type ``StorageDrsCannotMoveManuallyPlacedSwapFile`` (vmodl
    ``vim.fault.StorageDrsCannotMoveManuallyPlacedSwapFile``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsCannotMoveManuallyPlacedSwapFile/
    """

@attrs.define(kw_only=True, eq=False)
class StorageDrsCannotMoveManuallyPlacedVm(VimFault):
    """Fault type ``StorageDrsCannotMoveManuallyPlacedVm`` (vmodl
    ``vim.fault.StorageDrsCannotMoveManuallyPlacedVm``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsCannotMoveManuallyPlacedVm/
    """

@attrs.define(kw_only=True, eq=False)
class StorageDrsCannotMoveSharedDisk(VimFault):
    """Fault type ``StorageDrsCannotMoveSharedDisk`` (vmodl
    ``vim.fault.StorageDrsCannotMoveSharedDisk``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsCannotMoveSharedDisk/
    """

@attrs.define(kw_only=True, eq=False)
class StorageDrsCannotMoveTemplate(VimFault):
    """Fault type ``StorageDrsCannotMoveTemplate`` (vmodl ``vim.fault.StorageDrsCannotMoveTemplate``).
    Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsCannotMoveTemplate/
    """

@attrs.define(kw_only=True, eq=False)
class StorageDrsCannotMoveVmInUserFolder(VimFault):
    """Fault type ``StorageDrsCannotMoveVmInUserFolder`` (vmodl
    ``vim.fault.StorageDrsCannotMoveVmInUserFolder``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsCannotMoveVmInUserFolder/
    """

@attrs.define(kw_only=True, eq=False)
class StorageDrsCannotMoveVmWithMountedCDROM(VimFault):
    """Fault type ``StorageDrsCannotMoveVmWithMountedCDROM`` (vmodl
    ``vim.fault.StorageDrsCannotMoveVmWithMountedCDROM``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsCannotMoveVmWithMountedCDROM/
    """

@attrs.define(kw_only=True, eq=False)
class StorageDrsCannotMoveVmWithNoFilesInLayout(VimFault):
    """Fault type ``StorageDrsCannotMoveVmWithNoFilesInLayout`` (vmodl
    ``vim.fault.StorageDrsCannotMoveVmWithNoFilesInLayout``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsCannotMoveVmWithNoFilesInLayout/
    """

@attrs.define(kw_only=True, eq=False)
class StorageDrsDatacentersCannotShareDatastore(VimFault):
    """Fault type ``StorageDrsDatacentersCannotShareDatastore`` (vmodl
    ``vim.fault.StorageDrsDatacentersCannotShareDatastore``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsDatacentersCannotShareDatastore/
    """

@attrs.define(kw_only=True, eq=False)
class StorageDrsDisabledOnVm(VimFault):
    """Fault type ``StorageDrsDisabledOnVm`` (vmodl ``vim.fault.StorageDrsDisabledOnVm``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsDisabledOnVm/
    """

@attrs.define(kw_only=True, eq=False)
class StorageDrsHbrDiskNotMovable(VimFault):
    """Fault type ``StorageDrsHbrDiskNotMovable`` (vmodl ``vim.fault.StorageDrsHbrDiskNotMovable``).
    Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsHbrDiskNotMovable/
    """
    non_movable_disk_ids: str

@attrs.define(kw_only=True, eq=False)
class StorageDrsHmsMoveInProgress(VimFault):
    """Fault type ``StorageDrsHmsMoveInProgress`` (vmodl ``vim.fault.StorageDrsHmsMoveInProgress``).
    Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsHmsMoveInProgress/
    """

@attrs.define(kw_only=True, eq=False)
class StorageDrsHmsUnreachable(VimFault):
    """Fault type ``StorageDrsHmsUnreachable`` (vmodl ``vim.fault.StorageDrsHmsUnreachable``). Since
    6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsHmsUnreachable/
    """

@attrs.define(kw_only=True, eq=False)
class StorageDrsIolbDisabledInternally(VimFault):
    """Fault type ``StorageDrsIolbDisabledInternally`` (vmodl
    ``vim.fault.StorageDrsIolbDisabledInternally``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsIolbDisabledInternally/
    """

@attrs.define(kw_only=True, eq=False)
class StorageDrsRelocateDisabled(VimFault):
    """Fault type ``StorageDrsRelocateDisabled`` (vmodl ``vim.fault.StorageDrsRelocateDisabled``).
    Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsRelocateDisabled/
    """

@attrs.define(kw_only=True, eq=False)
class StorageDrsStaleHmsCollection(VimFault):
    """Fault type ``StorageDrsStaleHmsCollection`` (vmodl ``vim.fault.StorageDrsStaleHmsCollection``).
    Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsStaleHmsCollection/
    """

@attrs.define(kw_only=True, eq=False)
class StorageDrsUnableToMoveFiles(VimFault):
    """Fault type ``StorageDrsUnableToMoveFiles`` (vmodl ``vim.fault.StorageDrsUnableToMoveFiles``).
    Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsUnableToMoveFiles/
    """

@attrs.define(kw_only=True, eq=False)
class StorageVMotionNotSupported(MigrationFeatureNotSupported):
    """Fault type ``StorageVMotionNotSupported`` (vmodl ``vim.fault.StorageVMotionNotSupported``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageVMotionNotSupported/
    """

@attrs.define(kw_only=True, eq=False)
class StorageVmotionIncompatible(VirtualHardwareCompatibilityIssue):
    """Fault type ``StorageVmotionIncompatible`` (vmodl ``vim.fault.StorageVmotionIncompatible``).
    Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageVmotionIncompatible/
    """
    datastore: vmodl.ManagedObjectReference | None = None
    """Refers to a Datastore."""

@attrs.define(kw_only=True, eq=False)
class SuspendedRelocateNotSupported(MigrationFault):
    """Fault type ``SuspendedRelocateNotSupported`` (vmodl
    ``vim.fault.SuspendedRelocateNotSupported``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SuspendedRelocateNotSupported/
    """

@attrs.define(kw_only=True, eq=False)
class SwapDatastoreNotWritableOnHost(DatastoreNotWritableOnHost):
    """Fault type ``SwapDatastoreNotWritableOnHost`` (vmodl
    ``vim.fault.SwapDatastoreNotWritableOnHost``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SwapDatastoreNotWritableOnHost/
    """

@attrs.define(kw_only=True, eq=False)
class SwapDatastoreUnset(VimFault):
    """Fault type ``SwapDatastoreUnset`` (vmodl ``vim.fault.SwapDatastoreUnset``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SwapDatastoreUnset/
    """

@attrs.define(kw_only=True, eq=False)
class SwapPlacementOverrideNotSupported(InvalidVmConfig):
    """Fault type ``SwapPlacementOverrideNotSupported`` (vmodl
    ``vim.fault.SwapPlacementOverrideNotSupported``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SwapPlacementOverrideNotSupported/
    """

@attrs.define(kw_only=True, eq=False)
class SwitchIpUnset(DvsFault):
    """Fault type ``SwitchIpUnset`` (vmodl ``vim.fault.SwitchIpUnset``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SwitchIpUnset/
    """

@attrs.define(kw_only=True, eq=False)
class SwitchNotInUpgradeMode(DvsFault):
    """Fault type ``SwitchNotInUpgradeMode`` (vmodl ``vim.fault.SwitchNotInUpgradeMode``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SwitchNotInUpgradeMode/
    """

@attrs.define(kw_only=True, eq=False)
class TaskInProgress(VimFault):
    """Fault type ``TaskInProgress`` (vmodl ``vim.fault.TaskInProgress``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TaskInProgress/
    """
    task: vmodl.ManagedObjectReference
    """Refers to a Task."""

@attrs.define(kw_only=True, eq=False)
class ThirdPartyLicenseAssignmentFailed(RuntimeFault):
    """Fault type ``ThirdPartyLicenseAssignmentFailed`` (vmodl
    ``vim.fault.ThirdPartyLicenseAssignmentFailed``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ThirdPartyLicenseAssignmentFailed/
    """
    host: vmodl.ManagedObjectReference
    """Refers to a HostSystem."""
    module: str
    reason: str | None = None

@attrs.define(kw_only=True, eq=False)
class Timedout(VimFault):
    """Fault type ``Timedout`` (vmodl ``vim.fault.Timedout``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/Timedout/
    """

@attrs.define(kw_only=True, eq=False)
class TooManyConcurrentNativeClones(FileFault):
    """Fault type ``TooManyConcurrentNativeClones`` (vmodl
    ``vim.fault.TooManyConcurrentNativeClones``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TooManyConcurrentNativeClones/
    """

@attrs.define(kw_only=True, eq=False)
class TooManyConsecutiveOverrides(VimFault):
    """Fault type ``TooManyConsecutiveOverrides`` (vmodl ``vim.fault.TooManyConsecutiveOverrides``).
    Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TooManyConsecutiveOverrides/
    """

@attrs.define(kw_only=True, eq=False)
class TooManyDevices(InvalidVmConfig):
    """Fault type ``TooManyDevices`` (vmodl ``vim.fault.TooManyDevices``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TooManyDevices/
    """

@attrs.define(kw_only=True, eq=False)
class TooManyDisksOnLegacyHost(MigrationFault):
    """Fault type ``TooManyDisksOnLegacyHost`` (vmodl ``vim.fault.TooManyDisksOnLegacyHost``). Since
    2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TooManyDisksOnLegacyHost/
    """
    disk_count: int
    timeout_danger: bool

@attrs.define(kw_only=True, eq=False)
class TooManyGuestLogons(GuestOperationsFault):
    """Fault type ``TooManyGuestLogons`` (vmodl ``vim.fault.TooManyGuestLogons``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TooManyGuestLogons/
    """

@attrs.define(kw_only=True, eq=False)
class TooManyHosts(HostConnectFault):
    """Fault type ``TooManyHosts`` (vmodl ``vim.fault.TooManyHosts``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TooManyHosts/
    """

@attrs.define(kw_only=True, eq=False)
class TooManyNativeCloneLevels(FileFault):
    """Fault type ``TooManyNativeCloneLevels`` (vmodl ``vim.fault.TooManyNativeCloneLevels``). Since
    5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TooManyNativeCloneLevels/
    """

@attrs.define(kw_only=True, eq=False)
class TooManyNativeClonesOnFile(FileFault):
    """Fault type ``TooManyNativeClonesOnFile`` (vmodl ``vim.fault.TooManyNativeClonesOnFile``). Since
    5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TooManyNativeClonesOnFile/
    """

@attrs.define(kw_only=True, eq=False)
class TooManySnapshotLevels(SnapshotFault):
    """Fault type ``TooManySnapshotLevels`` (vmodl ``vim.fault.TooManySnapshotLevels``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TooManySnapshotLevels/
    """

@attrs.define(kw_only=True, eq=False)
class ToolsAlreadyUpgraded(VmToolsUpgradeFault):
    """Fault type ``ToolsAlreadyUpgraded`` (vmodl ``vim.fault.ToolsAlreadyUpgraded``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ToolsAlreadyUpgraded/
    """

@attrs.define(kw_only=True, eq=False)
class ToolsAutoUpgradeNotSupported(VmToolsUpgradeFault):
    """Fault type ``ToolsAutoUpgradeNotSupported`` (vmodl ``vim.fault.ToolsAutoUpgradeNotSupported``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ToolsAutoUpgradeNotSupported/
    """

@attrs.define(kw_only=True, eq=False)
class ToolsImageCopyFailed(VmToolsUpgradeFault):
    """Fault type ``ToolsImageCopyFailed`` (vmodl ``vim.fault.ToolsImageCopyFailed``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ToolsImageCopyFailed/
    """

@attrs.define(kw_only=True, eq=False)
class ToolsImageNotAvailable(VmToolsUpgradeFault):
    """Fault type ``ToolsImageNotAvailable`` (vmodl ``vim.fault.ToolsImageNotAvailable``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ToolsImageNotAvailable/
    """

@attrs.define(kw_only=True, eq=False)
class ToolsImageSignatureCheckFailed(VmToolsUpgradeFault):
    """Fault type ``ToolsImageSignatureCheckFailed`` (vmodl
    ``vim.fault.ToolsImageSignatureCheckFailed``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ToolsImageSignatureCheckFailed/
    """

@attrs.define(kw_only=True, eq=False)
class ToolsInstallationInProgress(MigrationFault):
    """Fault type ``ToolsInstallationInProgress`` (vmodl ``vim.fault.ToolsInstallationInProgress``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ToolsInstallationInProgress/
    """

@attrs.define(kw_only=True, eq=False)
class ToolsUnavailable(VimFault):
    """Fault type ``ToolsUnavailable`` (vmodl ``vim.fault.ToolsUnavailable``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ToolsUnavailable/
    """

@attrs.define(kw_only=True, eq=False)
class ToolsUpgradeCancelled(VmToolsUpgradeFault):
    """Fault type ``ToolsUpgradeCancelled`` (vmodl ``vim.fault.ToolsUpgradeCancelled``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ToolsUpgradeCancelled/
    """

@attrs.define(kw_only=True, eq=False)
class UnSupportedDatastoreForVFlash(UnsupportedDatastore):
    """Fault type ``UnSupportedDatastoreForVFlash`` (vmodl
    ``vim.fault.UnSupportedDatastoreForVFlash``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UnSupportedDatastoreForVFlash/
    """
    datastore_name: str
    type: str

@attrs.define(kw_only=True, eq=False)
class UncommittedUndoableDisk(MigrationFault):
    """Fault type ``UncommittedUndoableDisk`` (vmodl ``vim.fault.UncommittedUndoableDisk``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UncommittedUndoableDisk/
    """

@attrs.define(kw_only=True, eq=False)
class UnconfiguredPropertyValue(InvalidPropertyValue):
    """Fault type ``UnconfiguredPropertyValue`` (vmodl ``vim.fault.UnconfiguredPropertyValue``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UnconfiguredPropertyValue/
    """

@attrs.define(kw_only=True, eq=False)
class UncustomizableGuest(CustomizationFault):
    """Fault type ``UncustomizableGuest`` (vmodl ``vim.fault.UncustomizableGuest``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UncustomizableGuest/
    """
    uncustomizable_guest_os: str

@attrs.define(kw_only=True, eq=False)
class UnexpectedCustomizationFault(CustomizationFault):
    """Fault type ``UnexpectedCustomizationFault`` (vmodl ``vim.fault.UnexpectedCustomizationFault``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UnexpectedCustomizationFault/
    """

@attrs.define(kw_only=True, eq=False)
class UnrecognizedHost(VimFault):
    """Fault type ``UnrecognizedHost`` (vmodl ``vim.fault.UnrecognizedHost``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UnrecognizedHost/
    """
    host_name: str

@attrs.define(kw_only=True, eq=False)
class UnsharedSwapVMotionNotSupported(MigrationFeatureNotSupported):
    """Fault type ``UnsharedSwapVMotionNotSupported`` (vmodl
    ``vim.fault.UnsharedSwapVMotionNotSupported``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UnsharedSwapVMotionNotSupported/
    """

@attrs.define(kw_only=True, eq=False)
class UnsupportedDatastore(VmConfigFault):
    """Fault type ``UnsupportedDatastore`` (vmodl ``vim.fault.UnsupportedDatastore``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UnsupportedDatastore/
    """
    datastore: vmodl.ManagedObjectReference | None = None
    """Refers to a Datastore."""

@attrs.define(kw_only=True, eq=False)
class UnsupportedGuest(InvalidVmConfig):
    """Fault type ``UnsupportedGuest`` (vmodl ``vim.fault.UnsupportedGuest``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UnsupportedGuest/
    """
    unsupported_guest_os: str

@attrs.define(kw_only=True, eq=False)
class UnsupportedVimApiVersion(VimFault):
    """Fault type ``UnsupportedVimApiVersion`` (vmodl ``vim.fault.UnsupportedVimApiVersion``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UnsupportedVimApiVersion/
    """
    version: str | None = None

@attrs.define(kw_only=True, eq=False)
class UnsupportedVmxLocation(VmConfigFault):
    """Fault type ``UnsupportedVmxLocation`` (vmodl ``vim.fault.UnsupportedVmxLocation``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UnsupportedVmxLocation/
    """

@attrs.define(kw_only=True, eq=False)
class UnusedVirtualDiskBlocksNotScrubbed(DeviceBackingNotSupported):
    """Fault type ``UnusedVirtualDiskBlocksNotScrubbed`` (vmodl
    ``vim.fault.UnusedVirtualDiskBlocksNotScrubbed``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UnusedVirtualDiskBlocksNotScrubbed/
    """

@attrs.define(kw_only=True, eq=False)
class UserNotFound(VimFault):
    """Fault type ``UserNotFound`` (vmodl ``vim.fault.UserNotFound``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UserNotFound/
    """
    principal: str
    unresolved: bool

@attrs.define(kw_only=True, eq=False)
class VAppConfigFault(VimFault):
    """Fault type ``VAppConfigFault`` (vmodl ``vim.fault.VAppConfigFault``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VAppConfigFault/
    """

@attrs.define(kw_only=True, eq=False)
class VAppNotRunning(VmConfigFault):
    """Fault type ``VAppNotRunning`` (vmodl ``vim.fault.VAppNotRunning``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VAppNotRunning/
    """

@attrs.define(kw_only=True, eq=False)
class VAppOperationInProgress(RuntimeFault):
    """Fault type ``VAppOperationInProgress`` (vmodl ``vim.fault.VAppOperationInProgress``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VAppOperationInProgress/
    """

@attrs.define(kw_only=True, eq=False)
class VAppPropertyFault(VmConfigFault):
    """Fault type ``VAppPropertyFault`` (vmodl ``vim.fault.VAppPropertyFault``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VAppPropertyFault/
    """
    id: str
    category: str
    label: str
    type: str
    value: str

@attrs.define(kw_only=True, eq=False)
class VAppTaskInProgress(TaskInProgress):
    """Fault type ``VAppTaskInProgress`` (vmodl ``vim.fault.VAppTaskInProgress``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VAppTaskInProgress/
    """

@attrs.define(kw_only=True, eq=False)
class VFlashCacheHotConfigNotSupported(VmConfigFault):
    """Fault type ``VFlashCacheHotConfigNotSupported`` (vmodl
    ``vim.fault.VFlashCacheHotConfigNotSupported``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VFlashCacheHotConfigNotSupported/
    """

@attrs.define(kw_only=True, eq=False)
class VFlashModuleNotSupported(VmConfigFault):
    """Fault type ``VFlashModuleNotSupported`` (vmodl ``vim.fault.VFlashModuleNotSupported``). Since
    5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VFlashModuleNotSupported/
    """
    vm_name: str
    module_name: str
    reason: str
    host_name: str

@attrs.define(kw_only=True, eq=False)
class VFlashModuleVersionIncompatible(VimFault):
    """Fault type ``VFlashModuleVersionIncompatible`` (vmodl
    ``vim.fault.VFlashModuleVersionIncompatible``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VFlashModuleVersionIncompatible/
    """
    module_name: str
    vm_request_module_version: str
    host_min_supported_verson: str
    host_module_version: str

@attrs.define(kw_only=True, eq=False)
class VMINotSupported(DeviceNotSupported):
    """Fault type ``VMINotSupported`` (vmodl ``vim.fault.VMINotSupported``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMINotSupported/
    """

@attrs.define(kw_only=True, eq=False)
class VMOnConflictDVPort(CannotAccessNetwork):
    """Fault type ``VMOnConflictDVPort`` (vmodl ``vim.fault.VMOnConflictDVPort``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMOnConflictDVPort/
    """

@attrs.define(kw_only=True, eq=False)
class VMOnVirtualIntranet(CannotAccessNetwork):
    """Fault type ``VMOnVirtualIntranet`` (vmodl ``vim.fault.VMOnVirtualIntranet``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMOnVirtualIntranet/
    """

@attrs.define(kw_only=True, eq=False)
class VMotionAcrossNetworkNotSupported(MigrationFeatureNotSupported):
    """Fault type ``VMotionAcrossNetworkNotSupported`` (vmodl
    ``vim.fault.VMotionAcrossNetworkNotSupported``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMotionAcrossNetworkNotSupported/
    """

@attrs.define(kw_only=True, eq=False)
class VMotionInterfaceIssue(MigrationFault):
    """Fault type ``VMotionInterfaceIssue`` (vmodl ``vim.fault.VMotionInterfaceIssue``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMotionInterfaceIssue/
    """
    at_source_host: bool
    failed_host: str
    failed_host_entity: vmodl.ManagedObjectReference | None = None
    """Refers to a HostSystem. Since 2.5."""

@attrs.define(kw_only=True, eq=False)
class VMotionLinkCapacityLow(VMotionInterfaceIssue):
    """Fault type ``VMotionLinkCapacityLow`` (vmodl ``vim.fault.VMotionLinkCapacityLow``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMotionLinkCapacityLow/
    """
    network: str

@attrs.define(kw_only=True, eq=False)
class VMotionLinkDown(VMotionInterfaceIssue):
    """Fault type ``VMotionLinkDown`` (vmodl ``vim.fault.VMotionLinkDown``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMotionLinkDown/
    """
    network: str

@attrs.define(kw_only=True, eq=False)
class VMotionNotConfigured(VMotionInterfaceIssue):
    """Fault type ``VMotionNotConfigured`` (vmodl ``vim.fault.VMotionNotConfigured``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMotionNotConfigured/
    """

@attrs.define(kw_only=True, eq=False)
class VMotionNotLicensed(VMotionInterfaceIssue):
    """Fault type ``VMotionNotLicensed`` (vmodl ``vim.fault.VMotionNotLicensed``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMotionNotLicensed/
    """

@attrs.define(kw_only=True, eq=False)
class VMotionNotSupported(VMotionInterfaceIssue):
    """Fault type ``VMotionNotSupported`` (vmodl ``vim.fault.VMotionNotSupported``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMotionNotSupported/
    """

@attrs.define(kw_only=True, eq=False)
class VMotionProtocolIncompatible(MigrationFault):
    """Fault type ``VMotionProtocolIncompatible`` (vmodl ``vim.fault.VMotionProtocolIncompatible``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMotionProtocolIncompatible/
    """

@attrs.define(kw_only=True, eq=False)
class VimFault(MethodFault):
    """Fault type ``VimFault`` (vmodl ``vim.fault.VimFault``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VimFault/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualDiskBlocksNotFullyProvisioned(DeviceBackingNotSupported):
    """Fault type ``VirtualDiskBlocksNotFullyProvisioned`` (vmodl
    ``vim.fault.VirtualDiskBlocksNotFullyProvisioned``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskBlocksNotFullyProvisioned/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualDiskModeNotSupported(DeviceNotSupported):
    """Fault type ``VirtualDiskModeNotSupported`` (vmodl ``vim.fault.VirtualDiskModeNotSupported``).
    Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskModeNotSupported/
    """
    mode: str

@attrs.define(kw_only=True, eq=False)
class VirtualEthernetCardNotSupported(DeviceNotSupported):
    """Fault type ``VirtualEthernetCardNotSupported`` (vmodl
    ``vim.fault.VirtualEthernetCardNotSupported``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualEthernetCardNotSupported/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualHardwareCompatibilityIssue(VmConfigFault):
    """Fault type ``VirtualHardwareCompatibilityIssue`` (vmodl
    ``vim.fault.VirtualHardwareCompatibilityIssue``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualHardwareCompatibilityIssue/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualHardwareVersionNotSupported(VirtualHardwareCompatibilityIssue):
    """Fault type ``VirtualHardwareVersionNotSupported`` (vmodl
    ``vim.fault.VirtualHardwareVersionNotSupported``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualHardwareVersionNotSupported/
    """
    host_name: str
    """Since 2.5."""
    host: vmodl.ManagedObjectReference
    """Refers to a HostSystem. Since 2.5."""

@attrs.define(kw_only=True, eq=False)
class VmAlreadyExistsInDatacenter(InvalidFolder):
    """Fault type ``VmAlreadyExistsInDatacenter`` (vmodl ``vim.fault.VmAlreadyExistsInDatacenter``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmAlreadyExistsInDatacenter/
    """
    host: vmodl.ManagedObjectReference
    """Refers to a HostSystem."""
    hostname: str
    vm: list[vmodl.ManagedObjectReference]
    """Refers to a VirtualMachine."""

@attrs.define(kw_only=True, eq=False)
class VmConfigFault(VimFault):
    """Fault type ``VmConfigFault`` (vmodl ``vim.fault.VmConfigFault``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmConfigFault/
    """

@attrs.define(kw_only=True, eq=False)
class VmConfigIncompatibleForFaultTolerance(VmConfigFault):
    """Fault type ``VmConfigIncompatibleForFaultTolerance`` (vmodl
    ``vim.fault.VmConfigIncompatibleForFaultTolerance``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmConfigIncompatibleForFaultTolerance/
    """
    fault: MethodFault | None = None

@attrs.define(kw_only=True, eq=False)
class VmConfigIncompatibleForRecordReplay(VmConfigFault):
    """Fault type ``VmConfigIncompatibleForRecordReplay`` (vmodl
    ``vim.fault.VmConfigIncompatibleForRecordReplay``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmConfigIncompatibleForRecordReplay/
    """
    fault: MethodFault | None = None

@attrs.define(kw_only=True, eq=False)
class VmFaultToleranceConfigIssue(VmFaultToleranceIssue):
    """Fault type ``VmFaultToleranceConfigIssue`` (vmodl ``vim.fault.VmFaultToleranceConfigIssue``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFaultToleranceConfigIssue/
    """
    reason: str | None = None
    entity_name: str | None = None
    entity: vmodl.ManagedObjectReference | None = None
    """Refers to a ManagedEntity."""

@attrs.define(kw_only=True, eq=False)
class VmFaultToleranceConfigIssueWrapper(VmFaultToleranceIssue):
    """Fault type ``VmFaultToleranceConfigIssueWrapper`` (vmodl
    ``vim.fault.VmFaultToleranceConfigIssueWrapper``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFaultToleranceConfigIssueWrapper/
    """
    entity_name: str | None = None
    entity: vmodl.ManagedObjectReference | None = None
    """Refers to a ManagedEntity."""
    error: MethodFault | None = None

@attrs.define(kw_only=True, eq=False)
class VmFaultToleranceInvalidFileBacking(VmFaultToleranceIssue):
    """Fault type ``VmFaultToleranceInvalidFileBacking`` (vmodl
    ``vim.fault.VmFaultToleranceInvalidFileBacking``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFaultToleranceInvalidFileBacking/
    """
    backing_type: str | None = None
    backing_filename: str | None = None

@attrs.define(kw_only=True, eq=False)
class VmFaultToleranceIssue(VimFault):
    """Fault type ``VmFaultToleranceIssue`` (vmodl ``vim.fault.VmFaultToleranceIssue``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFaultToleranceIssue/
    """

@attrs.define(kw_only=True, eq=False)
class VmFaultToleranceOpIssuesList(VmFaultToleranceIssue):
    """Fault type ``VmFaultToleranceOpIssuesList`` (vmodl ``vim.fault.VmFaultToleranceOpIssuesList``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFaultToleranceOpIssuesList/
    """
    errors: list[MethodFault] | None = None
    warnings: list[MethodFault] | None = None

@attrs.define(kw_only=True, eq=False)
class VmFaultToleranceTooManyFtVcpusOnHost(InsufficientResourcesFault):
    """Fault type ``VmFaultToleranceTooManyFtVcpusOnHost`` (vmodl
    ``vim.fault.VmFaultToleranceTooManyFtVcpusOnHost``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFaultToleranceTooManyFtVcpusOnHost/
    """
    host_name: str | None = None
    max_num_ft_vcpus: int

@attrs.define(kw_only=True, eq=False)
class VmFaultToleranceTooManyVMsOnHost(InsufficientResourcesFault):
    """Fault type ``VmFaultToleranceTooManyVMsOnHost`` (vmodl
    ``vim.fault.VmFaultToleranceTooManyVMsOnHost``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFaultToleranceTooManyVMsOnHost/
    """
    host_name: str | None = None
    max_num_ft_vms: int

@attrs.define(kw_only=True, eq=False)
class VmHostAffinityRuleViolation(VmConfigFault):
    """Fault type ``VmHostAffinityRuleViolation`` (vmodl ``vim.fault.VmHostAffinityRuleViolation``).
    Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmHostAffinityRuleViolation/
    """
    vm_name: str
    host_name: str

@attrs.define(kw_only=True, eq=False)
class VmLimitLicense(NotEnoughLicenses):
    """Fault type ``VmLimitLicense`` (vmodl ``vim.fault.VmLimitLicense``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmLimitLicense/
    """
    limit: int

@attrs.define(kw_only=True, eq=False)
class VmMetadataManagerFault(VimFault):
    """Fault type ``VmMetadataManagerFault`` (vmodl ``vim.fault.VmMetadataManagerFault``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmMetadataManagerFault/
    """

@attrs.define(kw_only=True, eq=False)
class VmMonitorIncompatibleForFaultTolerance(VimFault):
    """Fault type ``VmMonitorIncompatibleForFaultTolerance`` (vmodl
    ``vim.fault.VmMonitorIncompatibleForFaultTolerance``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmMonitorIncompatibleForFaultTolerance/
    """

@attrs.define(kw_only=True, eq=False)
class VmPowerOnDisabled(InvalidState):
    """Fault type ``VmPowerOnDisabled`` (vmodl ``vim.fault.VmPowerOnDisabled``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmPowerOnDisabled/
    """

@attrs.define(kw_only=True, eq=False)
class VmSmpFaultToleranceTooManyVMsOnHost(InsufficientResourcesFault):
    """Fault type ``VmSmpFaultToleranceTooManyVMsOnHost`` (vmodl
    ``vim.fault.VmSmpFaultToleranceTooManyVMsOnHost``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmSmpFaultToleranceTooManyVMsOnHost/
    """
    host_name: str | None = None
    max_num_smp_ft_vms: int

@attrs.define(kw_only=True, eq=False)
class VmToolsUpgradeFault(VimFault):
    """Fault type ``VmToolsUpgradeFault`` (vmodl ``vim.fault.VmToolsUpgradeFault``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmToolsUpgradeFault/
    """

@attrs.define(kw_only=True, eq=False)
class VmValidateMaxDevice(VimFault):
    """Fault type ``VmValidateMaxDevice`` (vmodl ``vim.fault.VmValidateMaxDevice``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmValidateMaxDevice/
    """
    device: str
    max: int
    count: int

@attrs.define(kw_only=True, eq=False)
class VmWwnConflict(InvalidVmConfig):
    """Fault type ``VmWwnConflict`` (vmodl ``vim.fault.VmWwnConflict``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmWwnConflict/
    """
    vm: vmodl.ManagedObjectReference | None = None
    """Refers to a VirtualMachine."""
    host: vmodl.ManagedObjectReference | None = None
    """Refers to a HostSystem."""
    name: str | None = None
    wwn: int | None = None

@attrs.define(kw_only=True, eq=False)
class VmfsAlreadyMounted(VmfsMountFault):
    """Fault type ``VmfsAlreadyMounted`` (vmodl ``vim.fault.VmfsAlreadyMounted``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmfsAlreadyMounted/
    """

@attrs.define(kw_only=True, eq=False)
class VmfsAmbiguousMount(VmfsMountFault):
    """Fault type ``VmfsAmbiguousMount`` (vmodl ``vim.fault.VmfsAmbiguousMount``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmfsAmbiguousMount/
    """

@attrs.define(kw_only=True, eq=False)
class VmfsMountFault(HostConfigFault):
    """Fault type ``VmfsMountFault`` (vmodl ``vim.fault.VmfsMountFault``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmfsMountFault/
    """
    uuid: str

@attrs.define(kw_only=True, eq=False)
class VmotionInterfaceNotEnabled(HostPowerOpFailed):
    """Fault type ``VmotionInterfaceNotEnabled`` (vmodl ``vim.fault.VmotionInterfaceNotEnabled``).
    Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmotionInterfaceNotEnabled/
    """

@attrs.define(kw_only=True, eq=False)
class VolumeEditorError(CustomizationFault):
    """Fault type ``VolumeEditorError`` (vmodl ``vim.fault.VolumeEditorError``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VolumeEditorError/
    """

@attrs.define(kw_only=True, eq=False)
class VramLimitLicense(NotEnoughLicenses):
    """Fault type ``VramLimitLicense`` (vmodl ``vim.fault.VramLimitLicense``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VramLimitLicense/
    """
    limit: int

@attrs.define(kw_only=True, eq=False)
class VsanClusterUuidMismatch(CannotMoveVsanEnabledHost):
    """Fault type ``VsanClusterUuidMismatch`` (vmodl ``vim.fault.VsanClusterUuidMismatch``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanClusterUuidMismatch/
    """
    host_cluster_uuid: str
    destination_cluster_uuid: str

@attrs.define(kw_only=True, eq=False)
class VsanDiskFault(VsanFault):
    """Fault type ``VsanDiskFault`` (vmodl ``vim.fault.VsanDiskFault``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanDiskFault/
    """
    device: str | None = None

@attrs.define(kw_only=True, eq=False)
class VsanFault(VimFault):
    """Fault type ``VsanFault`` (vmodl ``vim.fault.VsanFault``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanFault/
    """

@attrs.define(kw_only=True, eq=False)
class VsanIncompatibleDiskMapping(VsanDiskFault):
    """Fault type ``VsanIncompatibleDiskMapping`` (vmodl ``vim.fault.VsanIncompatibleDiskMapping``).
    Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanIncompatibleDiskMapping/
    """

@attrs.define(kw_only=True, eq=False)
class VspanDestPortConflict(DvsFault):
    """Fault type ``VspanDestPortConflict`` (vmodl ``vim.fault.VspanDestPortConflict``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VspanDestPortConflict/
    """
    vspan_session_key1: str
    vspan_session_key2: str
    port_key: str

@attrs.define(kw_only=True, eq=False)
class VspanPortConflict(DvsFault):
    """Fault type ``VspanPortConflict`` (vmodl ``vim.fault.VspanPortConflict``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VspanPortConflict/
    """
    vspan_session_key1: str
    vspan_session_key2: str
    port_key: str

@attrs.define(kw_only=True, eq=False)
class VspanPortMoveFault(DvsFault):
    """Fault type ``VspanPortMoveFault`` (vmodl ``vim.fault.VspanPortMoveFault``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VspanPortMoveFault/
    """
    src_portgroup_name: str
    dest_portgroup_name: str
    port_key: str

@attrs.define(kw_only=True, eq=False)
class VspanPortPromiscChangeFault(DvsFault):
    """Fault type ``VspanPortPromiscChangeFault`` (vmodl ``vim.fault.VspanPortPromiscChangeFault``).
    Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VspanPortPromiscChangeFault/
    """
    port_key: str

@attrs.define(kw_only=True, eq=False)
class VspanPortgroupPromiscChangeFault(DvsFault):
    """Fault type ``VspanPortgroupPromiscChangeFault`` (vmodl
    ``vim.fault.VspanPortgroupPromiscChangeFault``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VspanPortgroupPromiscChangeFault/
    """
    portgroup_name: str

@attrs.define(kw_only=True, eq=False)
class VspanPortgroupTypeChangeFault(DvsFault):
    """Fault type ``VspanPortgroupTypeChangeFault`` (vmodl
    ``vim.fault.VspanPortgroupTypeChangeFault``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VspanPortgroupTypeChangeFault/
    """
    portgroup_name: str

@attrs.define(kw_only=True, eq=False)
class VspanPromiscuousPortNotSupported(DvsFault):
    """Fault type ``VspanPromiscuousPortNotSupported`` (vmodl
    ``vim.fault.VspanPromiscuousPortNotSupported``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VspanPromiscuousPortNotSupported/
    """
    vspan_session_key: str
    port_key: str

@attrs.define(kw_only=True, eq=False)
class VspanSameSessionPortConflict(DvsFault):
    """Fault type ``VspanSameSessionPortConflict`` (vmodl ``vim.fault.VspanSameSessionPortConflict``).
    Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VspanSameSessionPortConflict/
    """
    vspan_session_key: str
    port_key: str

@attrs.define(kw_only=True, eq=False)
class WakeOnLanNotSupported(VirtualHardwareCompatibilityIssue):
    """Fault type ``WakeOnLanNotSupported`` (vmodl ``vim.fault.WakeOnLanNotSupported``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/WakeOnLanNotSupported/
    """

@attrs.define(kw_only=True, eq=False)
class WakeOnLanNotSupportedByVmotionNIC(HostPowerOpFailed):
    """Fault type ``WakeOnLanNotSupportedByVmotionNIC`` (vmodl
    ``vim.fault.WakeOnLanNotSupportedByVmotionNIC``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/WakeOnLanNotSupportedByVmotionNIC/
    """

@attrs.define(kw_only=True, eq=False)
class WillLoseHAProtection(MigrationFault):
    """Fault type ``WillLoseHAProtection`` (vmodl ``vim.fault.WillLoseHAProtection``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/WillLoseHAProtection/
    """
    resolution: str

@attrs.define(kw_only=True, eq=False)
class WillModifyConfigCpuRequirements(MigrationFault):
    """Fault type ``WillModifyConfigCpuRequirements`` (vmodl
    ``vim.fault.WillModifyConfigCpuRequirements``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/WillModifyConfigCpuRequirements/
    """

@attrs.define(kw_only=True, eq=False)
class WillResetSnapshotDirectory(MigrationFault):
    """Fault type ``WillResetSnapshotDirectory`` (vmodl ``vim.fault.WillResetSnapshotDirectory``).
    Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/WillResetSnapshotDirectory/
    """

@attrs.define(kw_only=True, eq=False)
class WipeDiskFault(VimFault):
    """Fault type ``WipeDiskFault`` (vmodl ``vim.fault.WipeDiskFault``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/WipeDiskFault/
    """
