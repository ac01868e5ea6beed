# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault types of ``vim.fault``."""

import datetime
import typing
import vmodl
from attrs import define, field

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
from vim25.managed.vim import ComputeResource, Datacenter, Datastore, HostSystem, ManagedEntity, Network, Task, VirtualMachine
from vim25.managed.vim_profile import Profile

def _ComputeResource(given: vmodl.ManagedObjectReference[ComputeResource] | ComputeResource) -> vmodl.ManagedObjectReference[ComputeResource]: ...
def _Datacenter(given: vmodl.ManagedObjectReference[Datacenter] | Datacenter) -> vmodl.ManagedObjectReference[Datacenter]: ...
def _Datastore(given: vmodl.ManagedObjectReference[Datastore] | Datastore) -> vmodl.ManagedObjectReference[Datastore]: ...
def _HostSystem(given: vmodl.ManagedObjectReference[HostSystem] | HostSystem) -> vmodl.ManagedObjectReference[HostSystem]: ...
def _ManagedEntity(given: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity) -> vmodl.ManagedObjectReference[ManagedEntity]: ...
def _ManagedObject(given: vmodl.ManagedObjectReference | vmodl.ManagedObject) -> vmodl.ManagedObjectReference: ...
def _Network(given: vmodl.ManagedObjectReference[Network] | Network) -> vmodl.ManagedObjectReference[Network]: ...
def _Task(given: vmodl.ManagedObjectReference[Task] | Task) -> vmodl.ManagedObjectReference[Task]: ...
def _VirtualMachine(given: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine) -> vmodl.ManagedObjectReference[VirtualMachine]: ...
def _listHostSystem(given: typing.Sequence[vmodl.ManagedObjectReference[HostSystem] | HostSystem]) -> list[vmodl.ManagedObjectReference[HostSystem]]: ...
def _listManagedEntity(given: typing.Sequence[vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity]) -> list[vmodl.ManagedObjectReference[ManagedEntity]]: ...
def _listVirtualMachine(given: typing.Sequence[vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine]) -> list[vmodl.ManagedObjectReference[VirtualMachine]]: ...
def _listoptionalDatastore(given: typing.Sequence[vmodl.ManagedObjectReference[Datastore] | Datastore] | None) -> list[vmodl.ManagedObjectReference[Datastore]] | None: ...
def _listoptionalHostSystem(given: typing.Sequence[vmodl.ManagedObjectReference[HostSystem] | HostSystem] | None) -> list[vmodl.ManagedObjectReference[HostSystem]] | None: ...
def _optionalDatastore(given: vmodl.ManagedObjectReference[Datastore] | Datastore | None) -> vmodl.ManagedObjectReference[Datastore] | None: ...
def _optionalHostSystem(given: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None) -> vmodl.ManagedObjectReference[HostSystem] | None: ...
def _optionalManagedEntity(given: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity | None) -> vmodl.ManagedObjectReference[ManagedEntity] | None: ...
def _optionalManagedObject(given: vmodl.ManagedObjectReference | vmodl.ManagedObject | None) -> vmodl.ManagedObjectReference | None: ...
def _optionalNetwork(given: vmodl.ManagedObjectReference[Network] | Network | None) -> vmodl.ManagedObjectReference[Network] | None: ...
def _optionalProfile(given: vmodl.ManagedObjectReference[Profile] | Profile | None) -> vmodl.ManagedObjectReference[Profile] | None: ...
def _optionalVirtualMachine(given: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine | None) -> vmodl.ManagedObjectReference[VirtualMachine] | None: ...

@define(kw_only=True, eq=False)
class ActiveDirectoryFault(VimFault):
    """``vim.fault.ActiveDirectoryFault``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ActiveDirectoryFault/
    """
    error_code: int | None = None

@define(kw_only=True, eq=False)
class ActiveVMsBlockingEVC(EVCConfigFault):
    """``vim.fault.ActiveVMsBlockingEVC``. Since 2.5u2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ActiveVMsBlockingEVC/
    """
    evc_mode: str | None = None
    """Since 4.0."""
    host: list[vmodl.ManagedObjectReference[HostSystem]] | None = field(default=None, converter=_listoptionalHostSystem)
    """Refers to a HostSystem. Since 4.0."""
    host_name: list[str] | None = None
    """Since 4.0."""

@define(kw_only=True, eq=False)
class AdminDisabled(HostConfigFault):
    """``vim.fault.AdminDisabled``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AdminDisabled/
    """

@define(kw_only=True, eq=False)
class AdminNotDisabled(HostConfigFault):
    """``vim.fault.AdminNotDisabled``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AdminNotDisabled/
    """

@define(kw_only=True, eq=False)
class AffinityConfigured(MigrationFault):
    """``vim.fault.AffinityConfigured``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AffinityConfigured/
    """
    configured_affinity: list[str]

@define(kw_only=True, eq=False)
class AgentInstallFailed(HostConnectFault):
    """``vim.fault.AgentInstallFailed``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AgentInstallFailed/
    """
    reason: str | None = None
    """Since 4.0."""
    status_code: int | None = None
    """Since 4.0."""
    installer_output: str | None = None
    """Since 4.0."""

@define(kw_only=True, eq=False)
class AlreadyBeingManaged(HostConnectFault):
    """``vim.fault.AlreadyBeingManaged``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlreadyBeingManaged/
    """
    ip_address: str

@define(kw_only=True, eq=False)
class AlreadyConnected(HostConnectFault):
    """``vim.fault.AlreadyConnected``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlreadyConnected/
    """
    name: str

@define(kw_only=True, eq=False)
class AlreadyExists(VimFault):
    """``vim.fault.AlreadyExists``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlreadyExists/
    """
    name: str | None = None

@define(kw_only=True, eq=False)
class AlreadyUpgraded(VimFault):
    """``vim.fault.AlreadyUpgraded``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlreadyUpgraded/
    """

@define(kw_only=True, eq=False)
class AnswerFileUpdateFailed(VimFault):
    """``vim.fault.AnswerFileUpdateFailed``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AnswerFileUpdateFailed/
    """
    failure: list[AnswerFileUpdateFailure]

@define(kw_only=True, eq=False)
class ApplicationQuiesceFault(SnapshotFault):
    """``vim.fault.ApplicationQuiesceFault``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ApplicationQuiesceFault/
    """

@define(kw_only=True, eq=False)
class AuthMinimumAdminPermission(VimFault):
    """``vim.fault.AuthMinimumAdminPermission``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AuthMinimumAdminPermission/
    """

@define(kw_only=True, eq=False)
class BackupBlobReadFailure(DvsFault):
    """``vim.fault.BackupBlobReadFailure``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/BackupBlobReadFailure/
    """
    entity_name: str
    entity_type: str
    fault: MethodFault

@define(kw_only=True, eq=False)
class BackupBlobWriteFailure(DvsFault):
    """``vim.fault.BackupBlobWriteFailure``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/BackupBlobWriteFailure/
    """
    entity_name: str
    entity_type: str
    fault: MethodFault

@define(kw_only=True, eq=False)
class BlockedByFirewall(HostConfigFault):
    """``vim.fault.BlockedByFirewall``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/BlockedByFirewall/
    """

@define(kw_only=True, eq=False)
class CAMServerRefusedConnection(InvalidCAMServer):
    """``vim.fault.CAMServerRefusedConnection``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CAMServerRefusedConnection/
    """

@define(kw_only=True, eq=False)
class CannotAccessFile(FileFault):
    """``vim.fault.CannotAccessFile``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotAccessFile/
    """

@define(kw_only=True, eq=False)
class CannotAccessLocalSource(VimFault):
    """``vim.fault.CannotAccessLocalSource``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotAccessLocalSource/
    """

@define(kw_only=True, eq=False)
class CannotAccessNetwork(CannotAccessVmDevice):
    """``vim.fault.CannotAccessNetwork``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotAccessNetwork/
    """
    network: vmodl.ManagedObjectReference[Network] | None = field(default=None, converter=_optionalNetwork)
    """Refers to a Network. Since 6.0."""

@define(kw_only=True, eq=False)
class CannotAccessVmComponent(VmConfigFault):
    """``vim.fault.CannotAccessVmComponent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotAccessVmComponent/
    """

@define(kw_only=True, eq=False)
class CannotAccessVmConfig(CannotAccessVmComponent):
    """``vim.fault.CannotAccessVmConfig``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotAccessVmConfig/
    """
    reason: MethodFault

@define(kw_only=True, eq=False)
class CannotAccessVmDevice(CannotAccessVmComponent):
    """``vim.fault.CannotAccessVmDevice``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotAccessVmDevice/
    """
    device: str
    backing: str
    connected: bool

@define(kw_only=True, eq=False)
class CannotAccessVmDisk(CannotAccessVmDevice):
    """``vim.fault.CannotAccessVmDisk``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotAccessVmDisk/
    """
    fault: MethodFault

@define(kw_only=True, eq=False)
class CannotAddHostWithFTVmAsStandalone(HostConnectFault):
    """``vim.fault.CannotAddHostWithFTVmAsStandalone``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotAddHostWithFTVmAsStandalone/
    """

@define(kw_only=True, eq=False)
class CannotAddHostWithFTVmToDifferentCluster(HostConnectFault):
    """``vim.fault.CannotAddHostWithFTVmToDifferentCluster``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotAddHostWithFTVmToDifferentCluster/
    """

@define(kw_only=True, eq=False)
class CannotAddHostWithFTVmToNonHACluster(HostConnectFault):
    """``vim.fault.CannotAddHostWithFTVmToNonHACluster``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotAddHostWithFTVmToNonHACluster/
    """

@define(kw_only=True, eq=False)
class CannotChangeDrsBehaviorForFtSecondary(VmFaultToleranceIssue):
    """``vim.fault.CannotChangeDrsBehaviorForFtSecondary``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotChangeDrsBehaviorForFtSecondary/
    """
    vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""
    vm_name: str

@define(kw_only=True, eq=False)
class CannotChangeHaSettingsForFtSecondary(VmFaultToleranceIssue):
    """``vim.fault.CannotChangeHaSettingsForFtSecondary``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotChangeHaSettingsForFtSecondary/
    """
    vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""
    vm_name: str

@define(kw_only=True, eq=False)
class CannotChangeVsanClusterUuid(VsanFault):
    """``vim.fault.CannotChangeVsanClusterUuid``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotChangeVsanClusterUuid/
    """

@define(kw_only=True, eq=False)
class CannotChangeVsanNodeUuid(VsanFault):
    """``vim.fault.CannotChangeVsanNodeUuid``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotChangeVsanNodeUuid/
    """

@define(kw_only=True, eq=False)
class CannotComputeFTCompatibleHosts(VmFaultToleranceIssue):
    """``vim.fault.CannotComputeFTCompatibleHosts``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotComputeFTCompatibleHosts/
    """
    vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""
    vm_name: str

@define(kw_only=True, eq=False)
class CannotCreateFile(FileFault):
    """``vim.fault.CannotCreateFile``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotCreateFile/
    """

@define(kw_only=True, eq=False)
class CannotDecryptPasswords(CustomizationFault):
    """``vim.fault.CannotDecryptPasswords``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotDecryptPasswords/
    """

@define(kw_only=True, eq=False)
class CannotDeleteFile(FileFault):
    """``vim.fault.CannotDeleteFile``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotDeleteFile/
    """

@define(kw_only=True, eq=False)
class CannotDisableDrsOnClustersWithVApps(RuntimeFault):
    """``vim.fault.CannotDisableDrsOnClustersWithVApps``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotDisableDrsOnClustersWithVApps/
    """

@define(kw_only=True, eq=False)
class CannotDisableSnapshot(VmConfigFault):
    """``vim.fault.CannotDisableSnapshot``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotDisableSnapshot/
    """

@define(kw_only=True, eq=False)
class CannotDisconnectHostWithFaultToleranceVm(VimFault):
    """``vim.fault.CannotDisconnectHostWithFaultToleranceVm``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotDisconnectHostWithFaultToleranceVm/
    """
    host_name: str

@define(kw_only=True, eq=False)
class CannotEnableVmcpForCluster(VimFault):
    """``vim.fault.CannotEnableVmcpForCluster``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotEnableVmcpForCluster/
    """
    host: vmodl.ManagedObjectReference[HostSystem] | None = field(default=None, converter=_optionalHostSystem)
    """Refers to a HostSystem."""
    host_name: str | None = None
    reason: str | None = None

@define(kw_only=True, eq=False)
class CannotModifyConfigCpuRequirements(MigrationFault):
    """``vim.fault.CannotModifyConfigCpuRequirements``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotModifyConfigCpuRequirements/
    """

@define(kw_only=True, eq=False)
class CannotMoveFaultToleranceVm(VimFault):
    """``vim.fault.CannotMoveFaultToleranceVm``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotMoveFaultToleranceVm/
    """
    move_type: str
    vm_name: str

@define(kw_only=True, eq=False)
class CannotMoveHostWithFaultToleranceVm(VimFault):
    """``vim.fault.CannotMoveHostWithFaultToleranceVm``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotMoveHostWithFaultToleranceVm/
    """

@define(kw_only=True, eq=False)
class CannotMoveVmWithDeltaDisk(MigrationFault):
    """``vim.fault.CannotMoveVmWithDeltaDisk``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotMoveVmWithDeltaDisk/
    """
    device: str

@define(kw_only=True, eq=False)
class CannotMoveVmWithNativeDeltaDisk(MigrationFault):
    """``vim.fault.CannotMoveVmWithNativeDeltaDisk``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotMoveVmWithNativeDeltaDisk/
    """

@define(kw_only=True, eq=False)
class CannotMoveVsanEnabledHost(VsanFault):
    """``vim.fault.CannotMoveVsanEnabledHost``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotMoveVsanEnabledHost/
    """

@define(kw_only=True, eq=False)
class CannotPlaceWithoutPrerequisiteMoves(VimFault):
    """``vim.fault.CannotPlaceWithoutPrerequisiteMoves``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotPlaceWithoutPrerequisiteMoves/
    """

@define(kw_only=True, eq=False)
class CannotPowerOffVmInCluster(InvalidState):
    """``vim.fault.CannotPowerOffVmInCluster``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotPowerOffVmInCluster/
    """
    operation: str
    vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""
    vm_name: str

@define(kw_only=True, eq=False)
class CannotReconfigureVsanWhenHaEnabled(VsanFault):
    """``vim.fault.CannotReconfigureVsanWhenHaEnabled``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotReconfigureVsanWhenHaEnabled/
    """

@define(kw_only=True, eq=False)
class CannotUseNetwork(VmConfigFault):
    """``vim.fault.CannotUseNetwork``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotUseNetwork/
    """
    device: str
    backing: str
    connected: bool
    reason: str
    network: vmodl.ManagedObjectReference[Network] | None = field(default=None, converter=_optionalNetwork)
    """Refers to a Network. Since 6.0."""

@define(kw_only=True, eq=False)
class ClockSkew(HostConfigFault):
    """``vim.fault.ClockSkew``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClockSkew/
    """

@define(kw_only=True, eq=False)
class CloneFromSnapshotNotSupported(MigrationFault):
    """``vim.fault.CloneFromSnapshotNotSupported``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CloneFromSnapshotNotSupported/
    """

@define(kw_only=True, eq=False)
class CollectorAddressUnset(DvsFault):
    """``vim.fault.CollectorAddressUnset``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CollectorAddressUnset/
    """

@define(kw_only=True, eq=False)
class ConcurrentAccess(VimFault):
    """``vim.fault.ConcurrentAccess``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ConcurrentAccess/
    """

@define(kw_only=True, eq=False)
class ConflictingConfiguration(DvsFault):
    """``vim.fault.ConflictingConfiguration``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ConflictingConfiguration/
    """
    config_in_conflict: list[ConflictingConfigurationConfig]

@define(kw_only=True, eq=False)
class ConflictingDatastoreFound(RuntimeFault):
    """``vim.fault.ConflictingDatastoreFound``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ConflictingDatastoreFound/
    """
    name: str
    url: str

@define(kw_only=True, eq=False)
class ConnectedIso(OvfExport):
    """``vim.fault.ConnectedIso``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ConnectedIso/
    """
    cdrom: VirtualCdrom
    filename: str

@define(kw_only=True, eq=False)
class CpuCompatibilityUnknown(CpuIncompatible):
    """``vim.fault.CpuCompatibilityUnknown``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CpuCompatibilityUnknown/
    """

@define(kw_only=True, eq=False)
class CpuHotPlugNotSupported(VmConfigFault):
    """``vim.fault.CpuHotPlugNotSupported``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CpuHotPlugNotSupported/
    """

@define(kw_only=True, eq=False)
class CpuIncompatible(VirtualHardwareCompatibilityIssue):
    """``vim.fault.CpuIncompatible``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CpuIncompatible/
    """
    level: int
    register_name: str
    register_bits: str | None = None
    """Since 2.5."""
    desired_bits: str | None = None
    """Since 2.5."""
    host: vmodl.ManagedObjectReference[HostSystem] | None = field(default=None, converter=_optionalHostSystem)
    """Refers to a HostSystem. Since 2.5."""

@define(kw_only=True, eq=False)
class CpuIncompatible1ECX(CpuIncompatible):
    """``vim.fault.CpuIncompatible1ECX``. Since 2.5.

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

@define(kw_only=True, eq=False)
class CpuIncompatible81EDX(CpuIncompatible):
    """``vim.fault.CpuIncompatible81EDX``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CpuIncompatible81EDX/
    """
    nx: bool
    ffxsr: bool
    rdtscp: bool
    lm: bool
    other: bool
    other_only: bool

@define(kw_only=True, eq=False)
class CustomizationFault(VimFault):
    """``vim.fault.CustomizationFault``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationFault/
    """

@define(kw_only=True, eq=False)
class CustomizationPending(CustomizationFault):
    """``vim.fault.CustomizationPending``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationPending/
    """

@define(kw_only=True, eq=False)
class DVPortNotSupported(DeviceBackingNotSupported):
    """``vim.fault.DVPortNotSupported``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVPortNotSupported/
    """

@define(kw_only=True, eq=False)
class DasConfigFault(VimFault):
    """``vim.fault.DasConfigFault``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DasConfigFault/
    """
    reason: str | None = None
    """Since 4.0."""
    output: str | None = None
    """Since 4.0."""
    event: list[Event] | None = None
    """Since 4.0."""

@define(kw_only=True, eq=False)
class DatabaseError(RuntimeFault):
    """``vim.fault.DatabaseError``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatabaseError/
    """

@define(kw_only=True, eq=False)
class DatacenterMismatch(MigrationFault):
    """``vim.fault.DatacenterMismatch``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatacenterMismatch/
    """
    invalid_argument: list[DatacenterMismatchArgument]
    expected_datacenter: vmodl.ManagedObjectReference[Datacenter] = field(converter=_Datacenter)
    """Refers to a Datacenter."""

@define(kw_only=True, eq=False)
class DatastoreNotWritableOnHost(InvalidDatastore):
    """``vim.fault.DatastoreNotWritableOnHost``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreNotWritableOnHost/
    """
    host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""

@define(kw_only=True, eq=False)
class DeltaDiskFormatNotSupported(VmConfigFault):
    """``vim.fault.DeltaDiskFormatNotSupported``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DeltaDiskFormatNotSupported/
    """
    datastore: list[vmodl.ManagedObjectReference[Datastore]] | None = field(default=None, converter=_listoptionalDatastore)
    """Refers to a Datastore."""
    delta_disk_format: str

@define(kw_only=True, eq=False)
class DestinationSwitchFull(CannotAccessNetwork):
    """``vim.fault.DestinationSwitchFull``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DestinationSwitchFull/
    """

@define(kw_only=True, eq=False)
class DestinationVsanDisabled(CannotMoveVsanEnabledHost):
    """``vim.fault.DestinationVsanDisabled``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DestinationVsanDisabled/
    """
    destination_cluster: str

@define(kw_only=True, eq=False)
class DeviceBackingNotSupported(DeviceNotSupported):
    """``vim.fault.DeviceBackingNotSupported``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DeviceBackingNotSupported/
    """
    backing: str

@define(kw_only=True, eq=False)
class DeviceControllerNotSupported(DeviceNotSupported):
    """``vim.fault.DeviceControllerNotSupported``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DeviceControllerNotSupported/
    """
    controller: str

@define(kw_only=True, eq=False)
class DeviceHotPlugNotSupported(InvalidDeviceSpec):
    """``vim.fault.DeviceHotPlugNotSupported``. Since 2.5u2server.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DeviceHotPlugNotSupported/
    """

@define(kw_only=True, eq=False)
class DeviceNotFound(InvalidDeviceSpec):
    """``vim.fault.DeviceNotFound``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DeviceNotFound/
    """

@define(kw_only=True, eq=False)
class DeviceNotSupported(VirtualHardwareCompatibilityIssue):
    """``vim.fault.DeviceNotSupported``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DeviceNotSupported/
    """
    device: str
    reason: str | None = None
    """Since 2.5."""

@define(kw_only=True, eq=False)
class DeviceUnsupportedForVmPlatform(InvalidDeviceSpec):
    """``vim.fault.DeviceUnsupportedForVmPlatform``. Since 2.5u2server.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DeviceUnsupportedForVmPlatform/
    """

@define(kw_only=True, eq=False)
class DeviceUnsupportedForVmVersion(InvalidDeviceSpec):
    """``vim.fault.DeviceUnsupportedForVmVersion``. Since 2.5u2server.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DeviceUnsupportedForVmVersion/
    """
    current_version: str
    expected_version: str

@define(kw_only=True, eq=False)
class DigestNotSupported(DeviceNotSupported):
    """``vim.fault.DigestNotSupported``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DigestNotSupported/
    """

@define(kw_only=True, eq=False)
class DirectoryNotEmpty(FileFault):
    """``vim.fault.DirectoryNotEmpty``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DirectoryNotEmpty/
    """

@define(kw_only=True, eq=False)
class DisableAdminNotSupported(HostConfigFault):
    """``vim.fault.DisableAdminNotSupported``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DisableAdminNotSupported/
    """

@define(kw_only=True, eq=False)
class DisallowedChangeByService(RuntimeFault):
    """``vim.fault.DisallowedChangeByService``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DisallowedChangeByService/
    """
    service_name: str
    disallowed_change: str | None = None

@define(kw_only=True, eq=False)
class DisallowedDiskModeChange(InvalidDeviceSpec):
    """``vim.fault.DisallowedDiskModeChange``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DisallowedDiskModeChange/
    """

@define(kw_only=True, eq=False)
class DisallowedMigrationDeviceAttached(MigrationFault):
    """``vim.fault.DisallowedMigrationDeviceAttached``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DisallowedMigrationDeviceAttached/
    """
    fault: MethodFault

@define(kw_only=True, eq=False)
class DisallowedOperationOnFailoverHost(RuntimeFault):
    """``vim.fault.DisallowedOperationOnFailoverHost``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DisallowedOperationOnFailoverHost/
    """
    host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""
    hostname: str

@define(kw_only=True, eq=False)
class DisconnectedHostsBlockingEVC(EVCConfigFault):
    """``vim.fault.DisconnectedHostsBlockingEVC``. Since 2.5u2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DisconnectedHostsBlockingEVC/
    """

@define(kw_only=True, eq=False)
class DiskHasPartitions(VsanDiskFault):
    """``vim.fault.DiskHasPartitions``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DiskHasPartitions/
    """

@define(kw_only=True, eq=False)
class DiskIsLastRemainingNonSSD(VsanDiskFault):
    """``vim.fault.DiskIsLastRemainingNonSSD``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DiskIsLastRemainingNonSSD/
    """

@define(kw_only=True, eq=False)
class DiskIsNonLocal(VsanDiskFault):
    """``vim.fault.DiskIsNonLocal``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DiskIsNonLocal/
    """

@define(kw_only=True, eq=False)
class DiskIsUSB(VsanDiskFault):
    """``vim.fault.DiskIsUSB``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DiskIsUSB/
    """

@define(kw_only=True, eq=False)
class DiskMoveTypeNotSupported(MigrationFault):
    """``vim.fault.DiskMoveTypeNotSupported``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DiskMoveTypeNotSupported/
    """

@define(kw_only=True, eq=False)
class DiskNotSupported(VirtualHardwareCompatibilityIssue):
    """``vim.fault.DiskNotSupported``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DiskNotSupported/
    """
    disk: int

@define(kw_only=True, eq=False)
class DiskTooSmall(VsanDiskFault):
    """``vim.fault.DiskTooSmall``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DiskTooSmall/
    """

@define(kw_only=True, eq=False)
class DomainNotFound(ActiveDirectoryFault):
    """``vim.fault.DomainNotFound``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DomainNotFound/
    """
    domain_name: str

@define(kw_only=True, eq=False)
class DrsDisabledOnVm(VimFault):
    """``vim.fault.DrsDisabledOnVm``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DrsDisabledOnVm/
    """

@define(kw_only=True, eq=False)
class DrsVmotionIncompatibleFault(VirtualHardwareCompatibilityIssue):
    """``vim.fault.DrsVmotionIncompatibleFault``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DrsVmotionIncompatibleFault/
    """
    host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""

@define(kw_only=True, eq=False)
class DuplicateDisks(VsanDiskFault):
    """``vim.fault.DuplicateDisks``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DuplicateDisks/
    """

@define(kw_only=True, eq=False)
class DuplicateName(VimFault):
    """``vim.fault.DuplicateName``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DuplicateName/
    """
    name: str
    object: vmodl.ManagedObjectReference = field(converter=_ManagedObject)
    """Refers to a ManagedObject."""

@define(kw_only=True, eq=False)
class DuplicateVsanNetworkInterface(VsanFault):
    """``vim.fault.DuplicateVsanNetworkInterface``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DuplicateVsanNetworkInterface/
    """
    device: str

@define(kw_only=True, eq=False)
class DvsApplyOperationFault(DvsFault):
    """``vim.fault.DvsApplyOperationFault``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsApplyOperationFault/
    """
    object_fault: list[DvsApplyOperationFaultFaultOnObject]

@define(kw_only=True, eq=False)
class DvsFault(VimFault):
    """``vim.fault.DvsFault``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsFault/
    """

@define(kw_only=True, eq=False)
class DvsNotAuthorized(DvsFault):
    """``vim.fault.DvsNotAuthorized``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsNotAuthorized/
    """
    session_extension_key: str | None = None
    dvs_extension_key: str | None = None

@define(kw_only=True, eq=False)
class DvsOperationBulkFault(DvsFault):
    """``vim.fault.DvsOperationBulkFault``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsOperationBulkFault/
    """
    host_fault: list[DvsOperationBulkFaultFaultOnHost]

@define(kw_only=True, eq=False)
class DvsScopeViolated(DvsFault):
    """``vim.fault.DvsScopeViolated``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsScopeViolated/
    """
    scope: list[vmodl.ManagedObjectReference[ManagedEntity]] = field(converter=_listManagedEntity)
    """Refers to a ManagedEntity."""
    entity: vmodl.ManagedObjectReference[ManagedEntity] = field(converter=_ManagedEntity)
    """Refers to a ManagedEntity."""

@define(kw_only=True, eq=False)
class EVCAdmissionFailed(NotSupportedHostInCluster):
    """``vim.fault.EVCAdmissionFailed``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EVCAdmissionFailed/
    """
    faults: list[MethodFault] | None = None
    """Since 5.1."""

@define(kw_only=True, eq=False)
class EVCAdmissionFailedCPUFeaturesForMode(EVCAdmissionFailed):
    """``vim.fault.EVCAdmissionFailedCPUFeaturesForMode``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EVCAdmissionFailedCPUFeaturesForMode/
    """
    current_evc_mode_key: str

@define(kw_only=True, eq=False)
class EVCAdmissionFailedCPUModel(EVCAdmissionFailed):
    """``vim.fault.EVCAdmissionFailedCPUModel``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EVCAdmissionFailedCPUModel/
    """

@define(kw_only=True, eq=False)
class EVCAdmissionFailedCPUModelForMode(EVCAdmissionFailed):
    """``vim.fault.EVCAdmissionFailedCPUModelForMode``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EVCAdmissionFailedCPUModelForMode/
    """
    current_evc_mode_key: str

@define(kw_only=True, eq=False)
class EVCAdmissionFailedCPUVendor(EVCAdmissionFailed):
    """``vim.fault.EVCAdmissionFailedCPUVendor``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EVCAdmissionFailedCPUVendor/
    """
    cluster_cpu_vendor: str
    host_cpu_vendor: str

@define(kw_only=True, eq=False)
class EVCAdmissionFailedCPUVendorUnknown(EVCAdmissionFailed):
    """``vim.fault.EVCAdmissionFailedCPUVendorUnknown``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EVCAdmissionFailedCPUVendorUnknown/
    """

@define(kw_only=True, eq=False)
class EVCAdmissionFailedHostDisconnected(EVCAdmissionFailed):
    """``vim.fault.EVCAdmissionFailedHostDisconnected``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EVCAdmissionFailedHostDisconnected/
    """

@define(kw_only=True, eq=False)
class EVCAdmissionFailedHostSoftware(EVCAdmissionFailed):
    """``vim.fault.EVCAdmissionFailedHostSoftware``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EVCAdmissionFailedHostSoftware/
    """

@define(kw_only=True, eq=False)
class EVCAdmissionFailedHostSoftwareForMode(EVCAdmissionFailed):
    """``vim.fault.EVCAdmissionFailedHostSoftwareForMode``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EVCAdmissionFailedHostSoftwareForMode/
    """

@define(kw_only=True, eq=False)
class EVCAdmissionFailedVmActive(EVCAdmissionFailed):
    """``vim.fault.EVCAdmissionFailedVmActive``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EVCAdmissionFailedVmActive/
    """

@define(kw_only=True, eq=False)
class EVCConfigFault(VimFault):
    """``vim.fault.EVCConfigFault``. Since 2.5u2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EVCConfigFault/
    """
    faults: list[MethodFault] | None = None
    """Since 5.1."""

@define(kw_only=True, eq=False)
class EVCModeIllegalByVendor(EVCConfigFault):
    """``vim.fault.EVCModeIllegalByVendor``. Since 2.5u2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EVCModeIllegalByVendor/
    """
    cluster_cpu_vendor: str
    mode_cpu_vendor: str

@define(kw_only=True, eq=False)
class EVCModeUnsupportedByHosts(EVCConfigFault):
    """``vim.fault.EVCModeUnsupportedByHosts``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EVCModeUnsupportedByHosts/
    """
    evc_mode: str | None = None
    host: list[vmodl.ManagedObjectReference[HostSystem]] | None = field(default=None, converter=_listoptionalHostSystem)
    """Refers to a HostSystem."""
    host_name: list[str] | None = None

@define(kw_only=True, eq=False)
class EVCUnsupportedByHostHardware(EVCConfigFault):
    """``vim.fault.EVCUnsupportedByHostHardware``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EVCUnsupportedByHostHardware/
    """
    host: list[vmodl.ManagedObjectReference[HostSystem]] = field(converter=_listHostSystem)
    """Refers to a HostSystem."""
    host_name: list[str]

@define(kw_only=True, eq=False)
class EVCUnsupportedByHostSoftware(EVCConfigFault):
    """``vim.fault.EVCUnsupportedByHostSoftware``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EVCUnsupportedByHostSoftware/
    """
    host: list[vmodl.ManagedObjectReference[HostSystem]] = field(converter=_listHostSystem)
    """Refers to a HostSystem."""
    host_name: list[str]

@define(kw_only=True, eq=False)
class EightHostLimitViolated(VmConfigFault):
    """``vim.fault.EightHostLimitViolated``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EightHostLimitViolated/
    """

@define(kw_only=True, eq=False)
class EncryptionKeyRequired(InvalidState):
    """``vim.fault.EncryptionKeyRequired``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EncryptionKeyRequired/
    """
    required_key: list[CryptoKeyId] | None = None

@define(kw_only=True, eq=False)
class ExpiredAddonLicense(ExpiredFeatureLicense):
    """``vim.fault.ExpiredAddonLicense``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExpiredAddonLicense/
    """

@define(kw_only=True, eq=False)
class ExpiredEditionLicense(ExpiredFeatureLicense):
    """``vim.fault.ExpiredEditionLicense``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExpiredEditionLicense/
    """

@define(kw_only=True, eq=False)
class ExpiredFeatureLicense(NotEnoughLicenses):
    """``vim.fault.ExpiredFeatureLicense``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExpiredFeatureLicense/
    """
    feature: str
    count: int
    expiration_date: datetime.datetime

@define(kw_only=True, eq=False)
class ExtendedFault(VimFault):
    """``vim.fault.ExtendedFault``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExtendedFault/
    """
    fault_type_id: str
    data: list[KeyValue] | None = None

@define(kw_only=True, eq=False)
class FailToEnableSPBM(NotEnoughLicenses):
    """``vim.fault.FailToEnableSPBM``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FailToEnableSPBM/
    """
    cs: vmodl.ManagedObjectReference[ComputeResource] = field(converter=_ComputeResource)
    """Refers to a ComputeResource."""
    cs_name: str
    host_license_states: list[ComputeResourceHostSPBMLicenseInfo]

@define(kw_only=True, eq=False)
class FailToLockFaultToleranceVMs(RuntimeFault):
    """``vim.fault.FailToLockFaultToleranceVMs``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FailToLockFaultToleranceVMs/
    """
    vm_name: str
    vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""
    already_locked_vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""

@define(kw_only=True, eq=False)
class FaultToleranceAntiAffinityViolated(MigrationFault):
    """``vim.fault.FaultToleranceAntiAffinityViolated``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FaultToleranceAntiAffinityViolated/
    """
    host_name: str
    host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""

@define(kw_only=True, eq=False)
class FaultToleranceCannotEditMem(VmConfigFault):
    """``vim.fault.FaultToleranceCannotEditMem``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FaultToleranceCannotEditMem/
    """
    vm_name: str
    vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""

@define(kw_only=True, eq=False)
class FaultToleranceCpuIncompatible(CpuIncompatible):
    """``vim.fault.FaultToleranceCpuIncompatible``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FaultToleranceCpuIncompatible/
    """
    model: bool
    family: bool
    stepping: bool

@define(kw_only=True, eq=False)
class FaultToleranceNeedsThickDisk(MigrationFault):
    """``vim.fault.FaultToleranceNeedsThickDisk``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FaultToleranceNeedsThickDisk/
    """
    vm_name: str

@define(kw_only=True, eq=False)
class FaultToleranceNotLicensed(VmFaultToleranceIssue):
    """``vim.fault.FaultToleranceNotLicensed``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FaultToleranceNotLicensed/
    """
    host_name: str | None = None

@define(kw_only=True, eq=False)
class FaultToleranceNotSameBuild(MigrationFault):
    """``vim.fault.FaultToleranceNotSameBuild``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FaultToleranceNotSameBuild/
    """
    build: str

@define(kw_only=True, eq=False)
class FaultTolerancePrimaryPowerOnNotAttempted(VmFaultToleranceIssue):
    """``vim.fault.FaultTolerancePrimaryPowerOnNotAttempted``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FaultTolerancePrimaryPowerOnNotAttempted/
    """
    secondary_vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""
    primary_vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""

@define(kw_only=True, eq=False)
class FaultToleranceVmNotDasProtected(VimFault):
    """``vim.fault.FaultToleranceVmNotDasProtected``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FaultToleranceVmNotDasProtected/
    """
    vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""
    vm_name: str

@define(kw_only=True, eq=False)
class FcoeFault(VimFault):
    """``vim.fault.FcoeFault``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FcoeFault/
    """

@define(kw_only=True, eq=False)
class FcoeFaultPnicHasNoPortSet(FcoeFault):
    """``vim.fault.FcoeFaultPnicHasNoPortSet``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FcoeFaultPnicHasNoPortSet/
    """
    nic_device: str

@define(kw_only=True, eq=False)
class FeatureRequirementsNotMet(VirtualHardwareCompatibilityIssue):
    """``vim.fault.FeatureRequirementsNotMet``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FeatureRequirementsNotMet/
    """
    feature_requirement: list[VirtualMachineFeatureRequirement] | None = None
    vm: vmodl.ManagedObjectReference[VirtualMachine] | None = field(default=None, converter=_optionalVirtualMachine)
    """Refers to a VirtualMachine."""
    host: vmodl.ManagedObjectReference[HostSystem] | None = field(default=None, converter=_optionalHostSystem)
    """Refers to a HostSystem."""

@define(kw_only=True, eq=False)
class FileAlreadyExists(FileFault):
    """``vim.fault.FileAlreadyExists``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FileAlreadyExists/
    """

@define(kw_only=True, eq=False)
class FileBackedPortNotSupported(DeviceNotSupported):
    """``vim.fault.FileBackedPortNotSupported``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FileBackedPortNotSupported/
    """

@define(kw_only=True, eq=False)
class FileFault(VimFault):
    """``vim.fault.FileFault``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FileFault/
    """
    file: str

@define(kw_only=True, eq=False)
class FileLocked(FileFault):
    """``vim.fault.FileLocked``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FileLocked/
    """

@define(kw_only=True, eq=False)
class FileNameTooLong(FileFault):
    """``vim.fault.FileNameTooLong``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FileNameTooLong/
    """

@define(kw_only=True, eq=False)
class FileNotFound(FileFault):
    """``vim.fault.FileNotFound``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FileNotFound/
    """

@define(kw_only=True, eq=False)
class FileNotWritable(FileFault):
    """``vim.fault.FileNotWritable``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FileNotWritable/
    """

@define(kw_only=True, eq=False)
class FileTooLarge(FileFault):
    """``vim.fault.FileTooLarge``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FileTooLarge/
    """
    datastore: str
    file_size: int
    max_file_size: int | None = None

@define(kw_only=True, eq=False)
class FilesystemQuiesceFault(SnapshotFault):
    """``vim.fault.FilesystemQuiesceFault``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FilesystemQuiesceFault/
    """

@define(kw_only=True, eq=False)
class FilterInUse(ResourceInUse):
    """``vim.fault.FilterInUse``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FilterInUse/
    """
    disk: list[VirtualDiskId] | None = None

@define(kw_only=True, eq=False)
class FtIssuesOnHost(VmFaultToleranceIssue):
    """``vim.fault.FtIssuesOnHost``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FtIssuesOnHost/
    """
    host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""
    host_name: str
    errors: list[MethodFault] | None = None

@define(kw_only=True, eq=False)
class FullStorageVMotionNotSupported(MigrationFeatureNotSupported):
    """``vim.fault.FullStorageVMotionNotSupported``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FullStorageVMotionNotSupported/
    """

@define(kw_only=True, eq=False)
class GatewayConnectFault(HostConnectFault):
    """``vim.fault.GatewayConnectFault``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GatewayConnectFault/
    """
    gateway_type: str
    gateway_id: str
    gateway_info: str
    details: LocalizableMessage | None = None

@define(kw_only=True, eq=False)
class GatewayHostNotReachable(GatewayToHostConnectFault):
    """``vim.fault.GatewayHostNotReachable``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GatewayHostNotReachable/
    """

@define(kw_only=True, eq=False)
class GatewayNotFound(GatewayConnectFault):
    """``vim.fault.GatewayNotFound``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GatewayNotFound/
    """

@define(kw_only=True, eq=False)
class GatewayNotReachable(GatewayConnectFault):
    """``vim.fault.GatewayNotReachable``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GatewayNotReachable/
    """

@define(kw_only=True, eq=False)
class GatewayOperationRefused(GatewayConnectFault):
    """``vim.fault.GatewayOperationRefused``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GatewayOperationRefused/
    """

@define(kw_only=True, eq=False)
class GatewayToHostAuthFault(GatewayToHostConnectFault):
    """``vim.fault.GatewayToHostAuthFault``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GatewayToHostAuthFault/
    """
    invalid_properties: list[str]
    missing_properties: list[str]

@define(kw_only=True, eq=False)
class GatewayToHostConnectFault(GatewayConnectFault):
    """``vim.fault.GatewayToHostConnectFault``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GatewayToHostConnectFault/
    """
    hostname: str
    port: int | None = None

@define(kw_only=True, eq=False)
class GatewayToHostTrustVerifyFault(GatewayToHostConnectFault):
    """``vim.fault.GatewayToHostTrustVerifyFault``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GatewayToHostTrustVerifyFault/
    """
    verification_token: str
    """Secret."""
    properties_to_verify: list[KeyValue]

@define(kw_only=True, eq=False)
class GenericDrsFault(VimFault):
    """``vim.fault.GenericDrsFault``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GenericDrsFault/
    """
    host_faults: list[MethodFault] | None = None

@define(kw_only=True, eq=False)
class GenericVmConfigFault(VmConfigFault):
    """``vim.fault.GenericVmConfigFault``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GenericVmConfigFault/
    """
    reason: str

@define(kw_only=True, eq=False)
class GuestAuthenticationChallenge(GuestOperationsFault):
    """``vim.fault.GuestAuthenticationChallenge``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestAuthenticationChallenge/
    """
    server_challenge: GuestAuthentication
    session_id: int

@define(kw_only=True, eq=False)
class GuestComponentsOutOfDate(GuestOperationsFault):
    """``vim.fault.GuestComponentsOutOfDate``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestComponentsOutOfDate/
    """

@define(kw_only=True, eq=False)
class GuestMultipleMappings(GuestOperationsFault):
    """``vim.fault.GuestMultipleMappings``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestMultipleMappings/
    """

@define(kw_only=True, eq=False)
class GuestOperationsFault(VimFault):
    """``vim.fault.GuestOperationsFault``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestOperationsFault/
    """

@define(kw_only=True, eq=False)
class GuestOperationsUnavailable(GuestOperationsFault):
    """``vim.fault.GuestOperationsUnavailable``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestOperationsUnavailable/
    """

@define(kw_only=True, eq=False)
class GuestPermissionDenied(GuestOperationsFault):
    """``vim.fault.GuestPermissionDenied``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestPermissionDenied/
    """

@define(kw_only=True, eq=False)
class GuestProcessNotFound(GuestOperationsFault):
    """``vim.fault.GuestProcessNotFound``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestProcessNotFound/
    """
    pid: int

@define(kw_only=True, eq=False)
class GuestRegistryFault(GuestOperationsFault):
    """``vim.fault.GuestRegistryFault``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegistryFault/
    """
    windows_system_error_code: int

@define(kw_only=True, eq=False)
class GuestRegistryKeyAlreadyExists(GuestRegistryKeyFault):
    """``vim.fault.GuestRegistryKeyAlreadyExists``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegistryKeyAlreadyExists/
    """

@define(kw_only=True, eq=False)
class GuestRegistryKeyFault(GuestRegistryFault):
    """``vim.fault.GuestRegistryKeyFault``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegistryKeyFault/
    """
    key_name: str

@define(kw_only=True, eq=False)
class GuestRegistryKeyHasSubkeys(GuestRegistryKeyFault):
    """``vim.fault.GuestRegistryKeyHasSubkeys``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegistryKeyHasSubkeys/
    """

@define(kw_only=True, eq=False)
class GuestRegistryKeyInvalid(GuestRegistryKeyFault):
    """``vim.fault.GuestRegistryKeyInvalid``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegistryKeyInvalid/
    """

@define(kw_only=True, eq=False)
class GuestRegistryKeyParentVolatile(GuestRegistryKeyFault):
    """``vim.fault.GuestRegistryKeyParentVolatile``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegistryKeyParentVolatile/
    """

@define(kw_only=True, eq=False)
class GuestRegistryValueFault(GuestRegistryFault):
    """``vim.fault.GuestRegistryValueFault``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegistryValueFault/
    """
    key_name: str
    value_name: str

@define(kw_only=True, eq=False)
class GuestRegistryValueNotFound(GuestRegistryValueFault):
    """``vim.fault.GuestRegistryValueNotFound``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegistryValueNotFound/
    """

@define(kw_only=True, eq=False)
class HAErrorsAtDest(MigrationFault):
    """``vim.fault.HAErrorsAtDest``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HAErrorsAtDest/
    """

@define(kw_only=True, eq=False)
class HeterogenousHostsBlockingEVC(EVCConfigFault):
    """``vim.fault.HeterogenousHostsBlockingEVC``. Since 2.5u2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HeterogenousHostsBlockingEVC/
    """

@define(kw_only=True, eq=False)
class HostAccessRestrictedToManagementServer(NotSupported):
    """``vim.fault.HostAccessRestrictedToManagementServer``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostAccessRestrictedToManagementServer/
    """
    management_server: str

@define(kw_only=True, eq=False)
class HostConfigFailed(HostConfigFault):
    """``vim.fault.HostConfigFailed``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostConfigFailed/
    """
    failure: list[MethodFault]

@define(kw_only=True, eq=False)
class HostConfigFault(VimFault):
    """``vim.fault.HostConfigFault``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostConfigFault/
    """

@define(kw_only=True, eq=False)
class HostConnectFault(VimFault):
    """``vim.fault.HostConnectFault``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostConnectFault/
    """

@define(kw_only=True, eq=False)
class HostHasComponentFailure(VimFault):
    """``vim.fault.HostHasComponentFailure``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostHasComponentFailure/
    """
    host_name: str
    component_type: str
    component_name: str

@define(kw_only=True, eq=False)
class HostInDomain(HostConfigFault):
    """``vim.fault.HostInDomain``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostInDomain/
    """

@define(kw_only=True, eq=False)
class HostIncompatibleForFaultTolerance(VmFaultToleranceIssue):
    """``vim.fault.HostIncompatibleForFaultTolerance``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostIncompatibleForFaultTolerance/
    """
    host_name: str | None = None
    reason: str | None = None

@define(kw_only=True, eq=False)
class HostIncompatibleForRecordReplay(VimFault):
    """``vim.fault.HostIncompatibleForRecordReplay``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostIncompatibleForRecordReplay/
    """
    host_name: str | None = None
    reason: str | None = None

@define(kw_only=True, eq=False)
class HostInventoryFull(NotEnoughLicenses):
    """``vim.fault.HostInventoryFull``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostInventoryFull/
    """
    capacity: int

@define(kw_only=True, eq=False)
class HostPowerOpFailed(VimFault):
    """``vim.fault.HostPowerOpFailed``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostPowerOpFailed/
    """

@define(kw_only=True, eq=False)
class HostSpecificationOperationFailed(VimFault):
    """``vim.fault.HostSpecificationOperationFailed``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSpecificationOperationFailed/
    """
    host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""

@define(kw_only=True, eq=False)
class HotSnapshotMoveNotSupported(SnapshotCopyNotSupported):
    """``vim.fault.HotSnapshotMoveNotSupported``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HotSnapshotMoveNotSupported/
    """

@define(kw_only=True, eq=False)
class HttpFault(VimFault):
    """``vim.fault.HttpFault``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HttpFault/
    """
    status_code: int
    status_message: str

@define(kw_only=True, eq=False)
class IDEDiskNotSupported(DiskNotSupported):
    """``vim.fault.IDEDiskNotSupported``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IDEDiskNotSupported/
    """

@define(kw_only=True, eq=False)
class IORMNotSupportedHostOnDatastore(VimFault):
    """``vim.fault.IORMNotSupportedHostOnDatastore``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IORMNotSupportedHostOnDatastore/
    """
    datastore: vmodl.ManagedObjectReference[Datastore] = field(converter=_Datastore)
    """Refers to a Datastore."""
    datastore_name: str
    host: list[vmodl.ManagedObjectReference[HostSystem]] | None = field(default=None, converter=_listoptionalHostSystem)
    """Refers to a HostSystem."""

@define(kw_only=True, eq=False)
class ImportHostAddFailure(DvsFault):
    """``vim.fault.ImportHostAddFailure``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ImportHostAddFailure/
    """
    host_ip: list[str]

@define(kw_only=True, eq=False)
class ImportOperationBulkFault(DvsFault):
    """``vim.fault.ImportOperationBulkFault``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ImportOperationBulkFault/
    """
    import_faults: list[ImportOperationBulkFaultFaultOnImport]

@define(kw_only=True, eq=False)
class InUseFeatureManipulationDisallowed(NotEnoughLicenses):
    """``vim.fault.InUseFeatureManipulationDisallowed``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InUseFeatureManipulationDisallowed/
    """

@define(kw_only=True, eq=False)
class InaccessibleDatastore(InvalidDatastore):
    """``vim.fault.InaccessibleDatastore``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InaccessibleDatastore/
    """
    detail: str | None = None
    """Since 5.0."""

@define(kw_only=True, eq=False)
class InaccessibleFTMetadataDatastore(InaccessibleDatastore):
    """``vim.fault.InaccessibleFTMetadataDatastore``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InaccessibleFTMetadataDatastore/
    """

@define(kw_only=True, eq=False)
class InaccessibleVFlashSource(VimFault):
    """``vim.fault.InaccessibleVFlashSource``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InaccessibleVFlashSource/
    """
    host_name: str

@define(kw_only=True, eq=False)
class IncompatibleDefaultDevice(MigrationFault):
    """``vim.fault.IncompatibleDefaultDevice``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IncompatibleDefaultDevice/
    """
    device: str

@define(kw_only=True, eq=False)
class IncompatibleHostForFtSecondary(VmFaultToleranceIssue):
    """``vim.fault.IncompatibleHostForFtSecondary``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IncompatibleHostForFtSecondary/
    """
    host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""
    error: list[MethodFault] | None = None

@define(kw_only=True, eq=False)
class IncompatibleHostForVmReplication(ReplicationFault):
    """``vim.fault.IncompatibleHostForVmReplication``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IncompatibleHostForVmReplication/
    """
    vm_name: str
    host_name: str
    reason: str

@define(kw_only=True, eq=False)
class IncompatibleSetting(InvalidArgument):
    """``vim.fault.IncompatibleSetting``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IncompatibleSetting/
    """
    conflicting_property: str

@define(kw_only=True, eq=False)
class IncorrectFileType(FileFault):
    """``vim.fault.IncorrectFileType``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IncorrectFileType/
    """

@define(kw_only=True, eq=False)
class IncorrectHostInformation(NotEnoughLicenses):
    """``vim.fault.IncorrectHostInformation``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IncorrectHostInformation/
    """

@define(kw_only=True, eq=False)
class IndependentDiskVMotionNotSupported(MigrationFeatureNotSupported):
    """``vim.fault.IndependentDiskVMotionNotSupported``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IndependentDiskVMotionNotSupported/
    """

@define(kw_only=True, eq=False)
class InsufficientAgentVmsDeployed(InsufficientResourcesFault):
    """``vim.fault.InsufficientAgentVmsDeployed``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientAgentVmsDeployed/
    """
    host_name: str
    required_num_agent_vms: int
    current_num_agent_vms: int

@define(kw_only=True, eq=False)
class InsufficientCpuResourcesFault(InsufficientResourcesFault):
    """``vim.fault.InsufficientCpuResourcesFault``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientCpuResourcesFault/
    """
    unreserved: int
    requested: int

@define(kw_only=True, eq=False)
class InsufficientDisks(VsanDiskFault):
    """``vim.fault.InsufficientDisks``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientDisks/
    """

@define(kw_only=True, eq=False)
class InsufficientFailoverResourcesFault(InsufficientResourcesFault):
    """``vim.fault.InsufficientFailoverResourcesFault``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientFailoverResourcesFault/
    """

@define(kw_only=True, eq=False)
class InsufficientGraphicsResourcesFault(InsufficientResourcesFault):
    """``vim.fault.InsufficientGraphicsResourcesFault``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientGraphicsResourcesFault/
    """

@define(kw_only=True, eq=False)
class InsufficientHostCapacityFault(InsufficientResourcesFault):
    """``vim.fault.InsufficientHostCapacityFault``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientHostCapacityFault/
    """
    host: vmodl.ManagedObjectReference[HostSystem] | None = field(default=None, converter=_optionalHostSystem)
    """Refers to a HostSystem. Since 2.5."""

@define(kw_only=True, eq=False)
class InsufficientHostCpuCapacityFault(InsufficientHostCapacityFault):
    """``vim.fault.InsufficientHostCpuCapacityFault``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientHostCpuCapacityFault/
    """
    unreserved: int
    requested: int

@define(kw_only=True, eq=False)
class InsufficientHostMemoryCapacityFault(InsufficientHostCapacityFault):
    """``vim.fault.InsufficientHostMemoryCapacityFault``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientHostMemoryCapacityFault/
    """
    unreserved: int
    requested: int

@define(kw_only=True, eq=False)
class InsufficientMemoryResourcesFault(InsufficientResourcesFault):
    """``vim.fault.InsufficientMemoryResourcesFault``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientMemoryResourcesFault/
    """
    unreserved: int
    requested: int

@define(kw_only=True, eq=False)
class InsufficientNetworkCapacity(InsufficientResourcesFault):
    """``vim.fault.InsufficientNetworkCapacity``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientNetworkCapacity/
    """

@define(kw_only=True, eq=False)
class InsufficientNetworkResourcePoolCapacity(InsufficientResourcesFault):
    """``vim.fault.InsufficientNetworkResourcePoolCapacity``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientNetworkResourcePoolCapacity/
    """
    dvs_name: str
    dvs_uuid: str
    resource_pool_key: str
    available: int
    requested: int
    device: list[str]

@define(kw_only=True, eq=False)
class InsufficientPerCpuCapacity(InsufficientHostCapacityFault):
    """``vim.fault.InsufficientPerCpuCapacity``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientPerCpuCapacity/
    """

@define(kw_only=True, eq=False)
class InsufficientResourcesFault(VimFault):
    """``vim.fault.InsufficientResourcesFault``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientResourcesFault/
    """

@define(kw_only=True, eq=False)
class InsufficientStandbyCpuResource(InsufficientStandbyResource):
    """``vim.fault.InsufficientStandbyCpuResource``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientStandbyCpuResource/
    """
    available: int
    requested: int

@define(kw_only=True, eq=False)
class InsufficientStandbyMemoryResource(InsufficientStandbyResource):
    """``vim.fault.InsufficientStandbyMemoryResource``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientStandbyMemoryResource/
    """
    available: int
    requested: int

@define(kw_only=True, eq=False)
class InsufficientStandbyResource(InsufficientResourcesFault):
    """``vim.fault.InsufficientStandbyResource``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientStandbyResource/
    """

@define(kw_only=True, eq=False)
class InsufficientStorageIops(VimFault):
    """``vim.fault.InsufficientStorageIops``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientStorageIops/
    """
    unreserved_iops: int
    requested_iops: int
    datastore_name: str

@define(kw_only=True, eq=False)
class InsufficientStorageSpace(InsufficientResourcesFault):
    """``vim.fault.InsufficientStorageSpace``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientStorageSpace/
    """

@define(kw_only=True, eq=False)
class InsufficientVFlashResourcesFault(InsufficientResourcesFault):
    """``vim.fault.InsufficientVFlashResourcesFault``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientVFlashResourcesFault/
    """
    free_space_in_mb: int | None = None
    """Since 6.0."""
    free_space: int
    requested_space_in_mb: int | None = None
    """Since 6.0."""
    requested_space: int

@define(kw_only=True, eq=False)
class InvalidAffinitySettingFault(VimFault):
    """``vim.fault.InvalidAffinitySettingFault``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidAffinitySettingFault/
    """

@define(kw_only=True, eq=False)
class InvalidBmcRole(VimFault):
    """``vim.fault.InvalidBmcRole``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidBmcRole/
    """

@define(kw_only=True, eq=False)
class InvalidBundle(PlatformConfigFault):
    """``vim.fault.InvalidBundle``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidBundle/
    """

@define(kw_only=True, eq=False)
class InvalidCAMCertificate(InvalidCAMServer):
    """``vim.fault.InvalidCAMCertificate``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidCAMCertificate/
    """

@define(kw_only=True, eq=False)
class InvalidCAMServer(ActiveDirectoryFault):
    """``vim.fault.InvalidCAMServer``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidCAMServer/
    """
    cam_server: str

@define(kw_only=True, eq=False)
class InvalidClientCertificate(InvalidLogin):
    """``vim.fault.InvalidClientCertificate``. Since 2.5u2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidClientCertificate/
    """

@define(kw_only=True, eq=False)
class InvalidController(InvalidDeviceSpec):
    """``vim.fault.InvalidController``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidController/
    """
    controller_key: int

@define(kw_only=True, eq=False)
class InvalidDasConfigArgument(InvalidArgument):
    """``vim.fault.InvalidDasConfigArgument``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidDasConfigArgument/
    """
    entry: str | None = None
    cluster_name: str | None = None

@define(kw_only=True, eq=False)
class InvalidDasRestartPriorityForFtVm(InvalidArgument):
    """``vim.fault.InvalidDasRestartPriorityForFtVm``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidDasRestartPriorityForFtVm/
    """
    vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""
    vm_name: str

@define(kw_only=True, eq=False)
class InvalidDatastore(VimFault):
    """``vim.fault.InvalidDatastore``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidDatastore/
    """
    datastore: vmodl.ManagedObjectReference[Datastore] | None = field(default=None, converter=_optionalDatastore)
    """Refers to a Datastore."""
    name: str | None = None

@define(kw_only=True, eq=False)
class InvalidDatastorePath(InvalidDatastore):
    """``vim.fault.InvalidDatastorePath``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidDatastorePath/
    """
    datastore_path: str

@define(kw_only=True, eq=False)
class InvalidDatastoreState(InvalidState):
    """``vim.fault.InvalidDatastoreState``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidDatastoreState/
    """
    datastore_name: str | None = None

@define(kw_only=True, eq=False)
class InvalidDeviceBacking(InvalidDeviceSpec):
    """``vim.fault.InvalidDeviceBacking``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidDeviceBacking/
    """

@define(kw_only=True, eq=False)
class InvalidDeviceOperation(InvalidDeviceSpec):
    """``vim.fault.InvalidDeviceOperation``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidDeviceOperation/
    """
    bad_op: VirtualDeviceConfigSpecOperation | None = None
    bad_file_op: VirtualDeviceConfigSpecFileOperation | None = None

@define(kw_only=True, eq=False)
class InvalidDeviceSpec(InvalidVmConfig):
    """``vim.fault.InvalidDeviceSpec``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidDeviceSpec/
    """
    device_index: int

@define(kw_only=True, eq=False)
class InvalidDiskFormat(InvalidFormat):
    """``vim.fault.InvalidDiskFormat``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidDiskFormat/
    """

@define(kw_only=True, eq=False)
class InvalidDrsBehaviorForFtVm(InvalidArgument):
    """``vim.fault.InvalidDrsBehaviorForFtVm``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidDrsBehaviorForFtVm/
    """
    vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""
    vm_name: str

@define(kw_only=True, eq=False)
class InvalidEditionLicense(NotEnoughLicenses):
    """``vim.fault.InvalidEditionLicense``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidEditionLicense/
    """
    feature: str

@define(kw_only=True, eq=False)
class InvalidEvent(VimFault):
    """``vim.fault.InvalidEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidEvent/
    """

@define(kw_only=True, eq=False)
class InvalidFolder(VimFault):
    """``vim.fault.InvalidFolder``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidFolder/
    """
    target: vmodl.ManagedObjectReference[ManagedEntity] = field(converter=_ManagedEntity)
    """Refers to a ManagedEntity."""

@define(kw_only=True, eq=False)
class InvalidFormat(VmConfigFault):
    """``vim.fault.InvalidFormat``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidFormat/
    """

@define(kw_only=True, eq=False)
class InvalidGuestLogin(GuestOperationsFault):
    """``vim.fault.InvalidGuestLogin``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidGuestLogin/
    """

@define(kw_only=True, eq=False)
class InvalidHostConnectionState(InvalidHostState):
    """``vim.fault.InvalidHostConnectionState``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidHostConnectionState/
    """

@define(kw_only=True, eq=False)
class InvalidHostName(HostConfigFault):
    """``vim.fault.InvalidHostName``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidHostName/
    """

@define(kw_only=True, eq=False)
class InvalidHostState(InvalidState):
    """``vim.fault.InvalidHostState``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidHostState/
    """
    host: vmodl.ManagedObjectReference[HostSystem] | None = field(default=None, converter=_optionalHostSystem)
    """Refers to a HostSystem."""

@define(kw_only=True, eq=False)
class InvalidIndexArgument(InvalidArgument):
    """``vim.fault.InvalidIndexArgument``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidIndexArgument/
    """
    key: str

@define(kw_only=True, eq=False)
class InvalidIpfixConfig(DvsFault):
    """``vim.fault.InvalidIpfixConfig``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidIpfixConfig/
    """
    property: str | None = None

@define(kw_only=True, eq=False)
class InvalidIpmiLoginInfo(VimFault):
    """``vim.fault.InvalidIpmiLoginInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidIpmiLoginInfo/
    """

@define(kw_only=True, eq=False)
class InvalidIpmiMacAddress(VimFault):
    """``vim.fault.InvalidIpmiMacAddress``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidIpmiMacAddress/
    """
    user_provided_mac_address: str
    observed_mac_address: str

@define(kw_only=True, eq=False)
class InvalidLicense(VimFault):
    """``vim.fault.InvalidLicense``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidLicense/
    """
    license_content: str

@define(kw_only=True, eq=False)
class InvalidLocale(VimFault):
    """``vim.fault.InvalidLocale``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidLocale/
    """

@define(kw_only=True, eq=False)
class InvalidLogin(VimFault):
    """``vim.fault.InvalidLogin``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidLogin/
    """

@define(kw_only=True, eq=False)
class InvalidName(VimFault):
    """``vim.fault.InvalidName``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidName/
    """
    name: str
    entity: vmodl.ManagedObjectReference[ManagedEntity] | None = field(default=None, converter=_optionalManagedEntity)
    """Refers to a ManagedEntity."""

@define(kw_only=True, eq=False)
class InvalidNasCredentials(NasConfigFault):
    """``vim.fault.InvalidNasCredentials``. Since 2.5u2server.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidNasCredentials/
    """
    user_name: str

@define(kw_only=True, eq=False)
class InvalidNetworkInType(VAppPropertyFault):
    """``vim.fault.InvalidNetworkInType``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidNetworkInType/
    """

@define(kw_only=True, eq=False)
class InvalidNetworkResource(NasConfigFault):
    """``vim.fault.InvalidNetworkResource``. Since 2.5u2server.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidNetworkResource/
    """
    remote_host: str
    remote_path: str

@define(kw_only=True, eq=False)
class InvalidOperationOnSecondaryVm(VmFaultToleranceIssue):
    """``vim.fault.InvalidOperationOnSecondaryVm``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidOperationOnSecondaryVm/
    """
    instance_uuid: str

@define(kw_only=True, eq=False)
class InvalidPowerState(InvalidState):
    """``vim.fault.InvalidPowerState``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidPowerState/
    """
    requested_state: VirtualMachinePowerState | None = None
    existing_state: VirtualMachinePowerState

@define(kw_only=True, eq=False)
class InvalidPrivilege(VimFault):
    """``vim.fault.InvalidPrivilege``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidPrivilege/
    """
    privilege: str

@define(kw_only=True, eq=False)
class InvalidProfileReferenceHost(RuntimeFault):
    """``vim.fault.InvalidProfileReferenceHost``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidProfileReferenceHost/
    """
    reason: str | None = None
    host: vmodl.ManagedObjectReference[HostSystem] | None = field(default=None, converter=_optionalHostSystem)
    """Refers to a HostSystem."""
    profile: vmodl.ManagedObjectReference[Profile] | None = field(default=None, converter=_optionalProfile)
    """Refers to a Profile."""
    profile_name: str | None = None
    """Since 6.5."""

@define(kw_only=True, eq=False)
class InvalidPropertyType(VAppPropertyFault):
    """``vim.fault.InvalidPropertyType``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidPropertyType/
    """

@define(kw_only=True, eq=False)
class InvalidPropertyValue(VAppPropertyFault):
    """``vim.fault.InvalidPropertyValue``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidPropertyValue/
    """

@define(kw_only=True, eq=False)
class InvalidResourcePoolStructureFault(InsufficientResourcesFault):
    """``vim.fault.InvalidResourcePoolStructureFault``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidResourcePoolStructureFault/
    """

@define(kw_only=True, eq=False)
class InvalidScheduledTask(RuntimeFault):
    """``vim.fault.InvalidScheduledTask``. Since 8.0.2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidScheduledTask/
    """

@define(kw_only=True, eq=False)
class InvalidSnapshotFormat(InvalidFormat):
    """``vim.fault.InvalidSnapshotFormat``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidSnapshotFormat/
    """

@define(kw_only=True, eq=False)
class InvalidState(VimFault):
    """``vim.fault.InvalidState``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidState/
    """

@define(kw_only=True, eq=False)
class InvalidVmConfig(VmConfigFault):
    """``vim.fault.InvalidVmConfig``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidVmConfig/
    """
    property: str | None = None

@define(kw_only=True, eq=False)
class InvalidVmState(InvalidState):
    """``vim.fault.InvalidVmState``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidVmState/
    """
    vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""

@define(kw_only=True, eq=False)
class InventoryHasStandardAloneHosts(NotEnoughLicenses):
    """``vim.fault.InventoryHasStandardAloneHosts``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InventoryHasStandardAloneHosts/
    """
    hosts: list[str]

@define(kw_only=True, eq=False)
class IpHostnameGeneratorError(CustomizationFault):
    """``vim.fault.IpHostnameGeneratorError``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IpHostnameGeneratorError/
    """

@define(kw_only=True, eq=False)
class IscsiFault(VimFault):
    """``vim.fault.IscsiFault``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IscsiFault/
    """

@define(kw_only=True, eq=False)
class IscsiFaultInvalidVnic(IscsiFault):
    """``vim.fault.IscsiFaultInvalidVnic``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IscsiFaultInvalidVnic/
    """
    vnic_device: str

@define(kw_only=True, eq=False)
class IscsiFaultPnicInUse(IscsiFault):
    """``vim.fault.IscsiFaultPnicInUse``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IscsiFaultPnicInUse/
    """
    pnic_device: str

@define(kw_only=True, eq=False)
class IscsiFaultVnicAlreadyBound(IscsiFault):
    """``vim.fault.IscsiFaultVnicAlreadyBound``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IscsiFaultVnicAlreadyBound/
    """
    vnic_device: str

@define(kw_only=True, eq=False)
class IscsiFaultVnicHasActivePaths(IscsiFault):
    """``vim.fault.IscsiFaultVnicHasActivePaths``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IscsiFaultVnicHasActivePaths/
    """
    vnic_device: str

@define(kw_only=True, eq=False)
class IscsiFaultVnicHasMultipleUplinks(IscsiFault):
    """``vim.fault.IscsiFaultVnicHasMultipleUplinks``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IscsiFaultVnicHasMultipleUplinks/
    """
    vnic_device: str

@define(kw_only=True, eq=False)
class IscsiFaultVnicHasNoUplinks(IscsiFault):
    """``vim.fault.IscsiFaultVnicHasNoUplinks``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IscsiFaultVnicHasNoUplinks/
    """
    vnic_device: str

@define(kw_only=True, eq=False)
class IscsiFaultVnicHasWrongUplink(IscsiFault):
    """``vim.fault.IscsiFaultVnicHasWrongUplink``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IscsiFaultVnicHasWrongUplink/
    """
    vnic_device: str

@define(kw_only=True, eq=False)
class IscsiFaultVnicInUse(IscsiFault):
    """``vim.fault.IscsiFaultVnicInUse``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IscsiFaultVnicInUse/
    """
    vnic_device: str

@define(kw_only=True, eq=False)
class IscsiFaultVnicIsLastPath(IscsiFault):
    """``vim.fault.IscsiFaultVnicIsLastPath``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IscsiFaultVnicIsLastPath/
    """
    vnic_device: str

@define(kw_only=True, eq=False)
class IscsiFaultVnicNotBound(IscsiFault):
    """``vim.fault.IscsiFaultVnicNotBound``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IscsiFaultVnicNotBound/
    """
    vnic_device: str

@define(kw_only=True, eq=False)
class IscsiFaultVnicNotFound(IscsiFault):
    """``vim.fault.IscsiFaultVnicNotFound``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IscsiFaultVnicNotFound/
    """
    vnic_device: str

@define(kw_only=True, eq=False)
class KeyNotFound(VimFault):
    """``vim.fault.KeyNotFound``. Since 6.7.2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/KeyNotFound/
    """
    key: str

@define(kw_only=True, eq=False)
class LargeRDMConversionNotSupported(MigrationFault):
    """``vim.fault.LargeRDMConversionNotSupported``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LargeRDMConversionNotSupported/
    """
    device: str

@define(kw_only=True, eq=False)
class LargeRDMNotSupportedOnDatastore(VmConfigFault):
    """``vim.fault.LargeRDMNotSupportedOnDatastore``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LargeRDMNotSupportedOnDatastore/
    """
    device: str
    datastore: vmodl.ManagedObjectReference[Datastore] = field(converter=_Datastore)
    """Refers to a Datastore."""
    datastore_name: str

@define(kw_only=True, eq=False)
class LegacyNetworkInterfaceInUse(CannotAccessNetwork):
    """``vim.fault.LegacyNetworkInterfaceInUse``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LegacyNetworkInterfaceInUse/
    """

@define(kw_only=True, eq=False)
class LicenseAssignmentFailed(RuntimeFault):
    """``vim.fault.LicenseAssignmentFailed``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseAssignmentFailed/
    """
    reason: str | None = None

@define(kw_only=True, eq=False)
class LicenseDowngradeDisallowed(NotEnoughLicenses):
    """``vim.fault.LicenseDowngradeDisallowed``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseDowngradeDisallowed/
    """
    edition: str
    entity_id: str
    features: list[KeyAnyValue]

@define(kw_only=True, eq=False)
class LicenseEntityNotFound(VimFault):
    """``vim.fault.LicenseEntityNotFound``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseEntityNotFound/
    """
    entity_id: str

@define(kw_only=True, eq=False)
class LicenseExpired(NotEnoughLicenses):
    """``vim.fault.LicenseExpired``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseExpired/
    """
    license_key: str

@define(kw_only=True, eq=False)
class LicenseKeyEntityMismatch(NotEnoughLicenses):
    """``vim.fault.LicenseKeyEntityMismatch``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseKeyEntityMismatch/
    """

@define(kw_only=True, eq=False)
class LicenseRestricted(NotEnoughLicenses):
    """``vim.fault.LicenseRestricted``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseRestricted/
    """

@define(kw_only=True, eq=False)
class LicenseServerUnavailable(VimFault):
    """``vim.fault.LicenseServerUnavailable``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseServerUnavailable/
    """
    license_server: str

@define(kw_only=True, eq=False)
class LicenseSourceUnavailable(NotEnoughLicenses):
    """``vim.fault.LicenseSourceUnavailable``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseSourceUnavailable/
    """
    license_source: LicenseSource

@define(kw_only=True, eq=False)
class LimitExceeded(VimFault):
    """``vim.fault.LimitExceeded``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LimitExceeded/
    """
    property: str | None = None
    limit: int | None = None

@define(kw_only=True, eq=False)
class LinuxVolumeNotClean(CustomizationFault):
    """``vim.fault.LinuxVolumeNotClean``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LinuxVolumeNotClean/
    """

@define(kw_only=True, eq=False)
class LogBundlingFailed(VimFault):
    """``vim.fault.LogBundlingFailed``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LogBundlingFailed/
    """

@define(kw_only=True, eq=False)
class MaintenanceModeFileMove(MigrationFault):
    """``vim.fault.MaintenanceModeFileMove``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MaintenanceModeFileMove/
    """

@define(kw_only=True, eq=False)
class MemoryFileFormatNotSupportedByDatastore(UnsupportedDatastore):
    """``vim.fault.MemoryFileFormatNotSupportedByDatastore``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MemoryFileFormatNotSupportedByDatastore/
    """
    datastore_name: str
    type: str

@define(kw_only=True, eq=False)
class MemoryHotPlugNotSupported(VmConfigFault):
    """``vim.fault.MemoryHotPlugNotSupported``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MemoryHotPlugNotSupported/
    """

@define(kw_only=True, eq=False)
class MemorySizeNotRecommended(VirtualHardwareCompatibilityIssue):
    """``vim.fault.MemorySizeNotRecommended``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MemorySizeNotRecommended/
    """
    memory_size_mb: int
    min_memory_size_mb: int
    max_memory_size_mb: int

@define(kw_only=True, eq=False)
class MemorySizeNotSupported(VirtualHardwareCompatibilityIssue):
    """``vim.fault.MemorySizeNotSupported``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MemorySizeNotSupported/
    """
    memory_size_mb: int
    min_memory_size_mb: int
    max_memory_size_mb: int

@define(kw_only=True, eq=False)
class MemorySizeNotSupportedByDatastore(VirtualHardwareCompatibilityIssue):
    """``vim.fault.MemorySizeNotSupportedByDatastore``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MemorySizeNotSupportedByDatastore/
    """
    datastore: vmodl.ManagedObjectReference[Datastore] = field(converter=_Datastore)
    """Refers to a Datastore."""
    memory_size_mb: int
    max_memory_size_mb: int

@define(kw_only=True, eq=False)
class MemorySnapshotOnIndependentDisk(SnapshotFault):
    """``vim.fault.MemorySnapshotOnIndependentDisk``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MemorySnapshotOnIndependentDisk/
    """

@define(kw_only=True, eq=False)
class MethodAlreadyDisabledFault(RuntimeFault):
    """``vim.fault.MethodAlreadyDisabledFault``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MethodAlreadyDisabledFault/
    """
    source_id: str

@define(kw_only=True, eq=False)
class MethodDisabled(RuntimeFault):
    """``vim.fault.MethodDisabled``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MethodDisabled/
    """
    source: str | None = None
    """Since 4.1."""

@define(kw_only=True, eq=False)
class MigrationDisabled(MigrationFault):
    """``vim.fault.MigrationDisabled``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MigrationDisabled/
    """

@define(kw_only=True, eq=False)
class MigrationFault(VimFault):
    """``vim.fault.MigrationFault``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MigrationFault/
    """

@define(kw_only=True, eq=False)
class MigrationFeatureNotSupported(MigrationFault):
    """``vim.fault.MigrationFeatureNotSupported``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MigrationFeatureNotSupported/
    """
    at_source_host: bool
    failed_host_name: str
    failed_host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""

@define(kw_only=True, eq=False)
class MigrationNotReady(MigrationFault):
    """``vim.fault.MigrationNotReady``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MigrationNotReady/
    """
    reason: str

@define(kw_only=True, eq=False)
class MismatchedBundle(VimFault):
    """``vim.fault.MismatchedBundle``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MismatchedBundle/
    """
    bundle_uuid: str
    host_uuid: str
    bundle_build_number: int
    host_build_number: int

@define(kw_only=True, eq=False)
class MismatchedNetworkPolicies(MigrationFault):
    """``vim.fault.MismatchedNetworkPolicies``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MismatchedNetworkPolicies/
    """
    device: str
    backing: str
    connected: bool

@define(kw_only=True, eq=False)
class MismatchedVMotionNetworkNames(MigrationFault):
    """``vim.fault.MismatchedVMotionNetworkNames``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MismatchedVMotionNetworkNames/
    """
    source_network: str
    dest_network: str

@define(kw_only=True, eq=False)
class MissingBmcSupport(VimFault):
    """``vim.fault.MissingBmcSupport``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MissingBmcSupport/
    """

@define(kw_only=True, eq=False)
class MissingController(InvalidDeviceSpec):
    """``vim.fault.MissingController``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MissingController/
    """

@define(kw_only=True, eq=False)
class MissingIpPool(VAppPropertyFault):
    """``vim.fault.MissingIpPool``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MissingIpPool/
    """

@define(kw_only=True, eq=False)
class MissingLinuxCustResources(CustomizationFault):
    """``vim.fault.MissingLinuxCustResources``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MissingLinuxCustResources/
    """

@define(kw_only=True, eq=False)
class MissingNetworkIpConfig(VAppPropertyFault):
    """``vim.fault.MissingNetworkIpConfig``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MissingNetworkIpConfig/
    """

@define(kw_only=True, eq=False)
class MissingPowerOffConfiguration(VAppConfigFault):
    """``vim.fault.MissingPowerOffConfiguration``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MissingPowerOffConfiguration/
    """

@define(kw_only=True, eq=False)
class MissingPowerOnConfiguration(VAppConfigFault):
    """``vim.fault.MissingPowerOnConfiguration``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MissingPowerOnConfiguration/
    """

@define(kw_only=True, eq=False)
class MissingWindowsCustResources(CustomizationFault):
    """``vim.fault.MissingWindowsCustResources``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MissingWindowsCustResources/
    """

@define(kw_only=True, eq=False)
class MksConnectionLimitReached(InvalidState):
    """``vim.fault.MksConnectionLimitReached``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MksConnectionLimitReached/
    """
    connection_limit: int

@define(kw_only=True, eq=False)
class MountError(CustomizationFault):
    """``vim.fault.MountError``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MountError/
    """
    vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""
    disk_index: int

@define(kw_only=True, eq=False)
class MultiWriterNotSupported(DeviceNotSupported):
    """``vim.fault.MultiWriterNotSupported``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MultiWriterNotSupported/
    """

@define(kw_only=True, eq=False)
class MultipleCertificatesVerifyFault(HostConnectFault):
    """``vim.fault.MultipleCertificatesVerifyFault``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MultipleCertificatesVerifyFault/
    """
    thumbprint_data: list[MultipleCertificatesVerifyFaultThumbprintData]

@define(kw_only=True, eq=False)
class MultipleSnapshotsNotSupported(SnapshotFault):
    """``vim.fault.MultipleSnapshotsNotSupported``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MultipleSnapshotsNotSupported/
    """

@define(kw_only=True, eq=False)
class NamespaceFull(VimFault):
    """``vim.fault.NamespaceFull``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NamespaceFull/
    """
    name: str
    current_max_size: int
    required_size: int | None = None

@define(kw_only=True, eq=False)
class NamespaceLimitReached(VimFault):
    """``vim.fault.NamespaceLimitReached``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NamespaceLimitReached/
    """
    limit: int | None = None

@define(kw_only=True, eq=False)
class NamespaceWriteProtected(VimFault):
    """``vim.fault.NamespaceWriteProtected``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NamespaceWriteProtected/
    """
    name: str

@define(kw_only=True, eq=False)
class NasConfigFault(HostConfigFault):
    """``vim.fault.NasConfigFault``. Since 2.5u2server.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NasConfigFault/
    """
    name: str

@define(kw_only=True, eq=False)
class NasConnectionLimitReached(NasConfigFault):
    """``vim.fault.NasConnectionLimitReached``. Since 2.5u2server.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NasConnectionLimitReached/
    """
    remote_host: str
    remote_path: str

@define(kw_only=True, eq=False)
class NasSessionCredentialConflict(NasConfigFault):
    """``vim.fault.NasSessionCredentialConflict``. Since 2.5u2server.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NasSessionCredentialConflict/
    """
    remote_host: str
    remote_path: str
    user_name: str

@define(kw_only=True, eq=False)
class NasVolumeNotMounted(NasConfigFault):
    """``vim.fault.NasVolumeNotMounted``. Since 2.5u2server.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NasVolumeNotMounted/
    """
    remote_host: str
    remote_path: str

@define(kw_only=True, eq=False)
class NetworkCopyFault(FileFault):
    """``vim.fault.NetworkCopyFault``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetworkCopyFault/
    """

@define(kw_only=True, eq=False)
class NetworkDisruptedAndConfigRolledBack(VimFault):
    """``vim.fault.NetworkDisruptedAndConfigRolledBack``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetworkDisruptedAndConfigRolledBack/
    """
    host: str

@define(kw_only=True, eq=False)
class NetworkInaccessible(NasConfigFault):
    """``vim.fault.NetworkInaccessible``. Since 2.5u2server.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetworkInaccessible/
    """

@define(kw_only=True, eq=False)
class NetworksMayNotBeTheSame(MigrationFault):
    """``vim.fault.NetworksMayNotBeTheSame``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetworksMayNotBeTheSame/
    """
    name: str | None = None

@define(kw_only=True, eq=False)
class NicSettingMismatch(CustomizationFault):
    """``vim.fault.NicSettingMismatch``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NicSettingMismatch/
    """
    number_of_nics_in_spec: int
    number_of_nics_in_vm: int

@define(kw_only=True, eq=False)
class NoActiveHostInCluster(InvalidState):
    """``vim.fault.NoActiveHostInCluster``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoActiveHostInCluster/
    """
    compute_resource: vmodl.ManagedObjectReference[ComputeResource] = field(converter=_ComputeResource)
    """Refers to a ComputeResource."""

@define(kw_only=True, eq=False)
class NoAvailableIp(VAppPropertyFault):
    """``vim.fault.NoAvailableIp``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoAvailableIp/
    """
    network: vmodl.ManagedObjectReference[Network] = field(converter=_Network)
    """Refers to a Network."""

@define(kw_only=True, eq=False)
class NoClientCertificate(VimFault):
    """``vim.fault.NoClientCertificate``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoClientCertificate/
    """

@define(kw_only=True, eq=False)
class NoCompatibleDatastore(VimFault):
    """``vim.fault.NoCompatibleDatastore``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoCompatibleDatastore/
    """

@define(kw_only=True, eq=False)
class NoCompatibleHardAffinityHost(VmConfigFault):
    """``vim.fault.NoCompatibleHardAffinityHost``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoCompatibleHardAffinityHost/
    """
    vm_name: str

@define(kw_only=True, eq=False)
class NoCompatibleHost(VimFault):
    """``vim.fault.NoCompatibleHost``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoCompatibleHost/
    """
    host: list[vmodl.ManagedObjectReference[HostSystem]] | None = field(default=None, converter=_listoptionalHostSystem)
    """Refers to a HostSystem."""
    error: list[MethodFault] | None = None

@define(kw_only=True, eq=False)
class NoCompatibleHostWithAccessToDevice(NoCompatibleHost):
    """``vim.fault.NoCompatibleHostWithAccessToDevice``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoCompatibleHostWithAccessToDevice/
    """

@define(kw_only=True, eq=False)
class NoCompatibleSoftAffinityHost(VmConfigFault):
    """``vim.fault.NoCompatibleSoftAffinityHost``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoCompatibleSoftAffinityHost/
    """
    vm_name: str

@define(kw_only=True, eq=False)
class NoConnectedDatastore(VimFault):
    """``vim.fault.NoConnectedDatastore``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoConnectedDatastore/
    """

@define(kw_only=True, eq=False)
class NoDiskFound(VimFault):
    """``vim.fault.NoDiskFound``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoDiskFound/
    """

@define(kw_only=True, eq=False)
class NoDiskSpace(FileFault):
    """``vim.fault.NoDiskSpace``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoDiskSpace/
    """
    datastore: str

@define(kw_only=True, eq=False)
class NoDisksToCustomize(CustomizationFault):
    """``vim.fault.NoDisksToCustomize``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoDisksToCustomize/
    """

@define(kw_only=True, eq=False)
class NoGateway(HostConfigFault):
    """``vim.fault.NoGateway``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoGateway/
    """

@define(kw_only=True, eq=False)
class NoGuestHeartbeat(MigrationFault):
    """``vim.fault.NoGuestHeartbeat``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoGuestHeartbeat/
    """

@define(kw_only=True, eq=False)
class NoHost(HostConnectFault):
    """``vim.fault.NoHost``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoHost/
    """
    name: str | None = None

@define(kw_only=True, eq=False)
class NoHostSuitableForFtSecondary(VmFaultToleranceIssue):
    """``vim.fault.NoHostSuitableForFtSecondary``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoHostSuitableForFtSecondary/
    """
    vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""
    vm_name: str

@define(kw_only=True, eq=False)
class NoLicenseServerConfigured(NotEnoughLicenses):
    """``vim.fault.NoLicenseServerConfigured``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoLicenseServerConfigured/
    """

@define(kw_only=True, eq=False)
class NoPeerHostFound(HostPowerOpFailed):
    """``vim.fault.NoPeerHostFound``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoPeerHostFound/
    """

@define(kw_only=True, eq=False)
class NoPermission(SecurityError):
    """``vim.fault.NoPermission``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoPermission/
    """
    object: vmodl.ManagedObjectReference | None = field(default=None, converter=_optionalManagedObject)
    """Refers to a ManagedObject."""
    privilege_id: str | None = None
    missing_privileges: list[NoPermissionEntityPrivileges] | None = None
    """Since 7.0.3.2."""

@define(kw_only=True, eq=False)
class NoPermissionOnAD(ActiveDirectoryFault):
    """``vim.fault.NoPermissionOnAD``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoPermissionOnAD/
    """

@define(kw_only=True, eq=False)
class NoPermissionOnHost(HostConnectFault):
    """``vim.fault.NoPermissionOnHost``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoPermissionOnHost/
    """

@define(kw_only=True, eq=False)
class NoPermissionOnNasVolume(NasConfigFault):
    """``vim.fault.NoPermissionOnNasVolume``. Since 2.5u2server.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoPermissionOnNasVolume/
    """
    user_name: str | None = None

@define(kw_only=True, eq=False)
class NoSubjectName(VimFault):
    """``vim.fault.NoSubjectName``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoSubjectName/
    """

@define(kw_only=True, eq=False)
class NoVcManagedIpConfigured(VAppPropertyFault):
    """``vim.fault.NoVcManagedIpConfigured``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoVcManagedIpConfigured/
    """

@define(kw_only=True, eq=False)
class NoVirtualNic(HostConfigFault):
    """``vim.fault.NoVirtualNic``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoVirtualNic/
    """

@define(kw_only=True, eq=False)
class NoVmInVApp(VAppConfigFault):
    """``vim.fault.NoVmInVApp``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoVmInVApp/
    """

@define(kw_only=True, eq=False)
class NonADUserRequired(ActiveDirectoryFault):
    """``vim.fault.NonADUserRequired``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NonADUserRequired/
    """

@define(kw_only=True, eq=False)
class NonHomeRDMVMotionNotSupported(MigrationFeatureNotSupported):
    """``vim.fault.NonHomeRDMVMotionNotSupported``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NonHomeRDMVMotionNotSupported/
    """
    device: str

@define(kw_only=True, eq=False)
class NonPersistentDisksNotSupported(DeviceNotSupported):
    """``vim.fault.NonPersistentDisksNotSupported``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NonPersistentDisksNotSupported/
    """

@define(kw_only=True, eq=False)
class NonVmwareOuiMacNotSupportedHost(NotSupportedHost):
    """``vim.fault.NonVmwareOuiMacNotSupportedHost``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NonVmwareOuiMacNotSupportedHost/
    """
    host_name: str

@define(kw_only=True, eq=False)
class NotADirectory(FileFault):
    """``vim.fault.NotADirectory``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotADirectory/
    """

@define(kw_only=True, eq=False)
class NotAFile(FileFault):
    """``vim.fault.NotAFile``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotAFile/
    """

@define(kw_only=True, eq=False)
class NotAuthenticated(NoPermission):
    """``vim.fault.NotAuthenticated``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotAuthenticated/
    """

@define(kw_only=True, eq=False)
class NotEnoughCpus(VirtualHardwareCompatibilityIssue):
    """``vim.fault.NotEnoughCpus``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotEnoughCpus/
    """
    num_cpu_dest: int
    num_cpu_vm: int

@define(kw_only=True, eq=False)
class NotEnoughLogicalCpus(NotEnoughCpus):
    """``vim.fault.NotEnoughLogicalCpus``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotEnoughLogicalCpus/
    """
    host: vmodl.ManagedObjectReference[HostSystem] | None = field(default=None, converter=_optionalHostSystem)
    """Refers to a HostSystem. Since 2.5."""

@define(kw_only=True, eq=False)
class NotFound(VimFault):
    """``vim.fault.NotFound``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotFound/
    """

@define(kw_only=True, eq=False)
class NotSupportedDeviceForFT(VmFaultToleranceIssue):
    """``vim.fault.NotSupportedDeviceForFT``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotSupportedDeviceForFT/
    """
    host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""
    host_name: str | None = None
    vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""
    vm_name: str | None = None
    device_type: str
    device_label: str | None = None

@define(kw_only=True, eq=False)
class NotSupportedHost(HostConnectFault):
    """``vim.fault.NotSupportedHost``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotSupportedHost/
    """
    product_name: str | None = None
    product_version: str | None = None

@define(kw_only=True, eq=False)
class NotSupportedHostForChecksum(VimFault):
    """``vim.fault.NotSupportedHostForChecksum``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotSupportedHostForChecksum/
    """

@define(kw_only=True, eq=False)
class NotSupportedHostForVFlash(NotSupportedHost):
    """``vim.fault.NotSupportedHostForVFlash``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotSupportedHostForVFlash/
    """
    host_name: str

@define(kw_only=True, eq=False)
class NotSupportedHostForVmcp(NotSupportedHost):
    """``vim.fault.NotSupportedHostForVmcp``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotSupportedHostForVmcp/
    """
    host_name: str

@define(kw_only=True, eq=False)
class NotSupportedHostForVmemFile(NotSupportedHost):
    """``vim.fault.NotSupportedHostForVmemFile``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotSupportedHostForVmemFile/
    """
    host_name: str

@define(kw_only=True, eq=False)
class NotSupportedHostForVsan(NotSupportedHost):
    """``vim.fault.NotSupportedHostForVsan``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotSupportedHostForVsan/
    """
    host_name: str

@define(kw_only=True, eq=False)
class NotSupportedHostInCluster(NotSupportedHost):
    """``vim.fault.NotSupportedHostInCluster``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotSupportedHostInCluster/
    """

@define(kw_only=True, eq=False)
class NotSupportedHostInDvs(NotSupportedHost):
    """``vim.fault.NotSupportedHostInDvs``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotSupportedHostInDvs/
    """
    switch_product_spec: DistributedVirtualSwitchProductSpec

@define(kw_only=True, eq=False)
class NotSupportedHostInHACluster(NotSupportedHost):
    """``vim.fault.NotSupportedHostInHACluster``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotSupportedHostInHACluster/
    """
    host_name: str
    build: str

@define(kw_only=True, eq=False)
class NotUserConfigurableProperty(VAppPropertyFault):
    """``vim.fault.NotUserConfigurableProperty``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotUserConfigurableProperty/
    """

@define(kw_only=True, eq=False)
class NumVirtualCoresPerSocketNotSupported(VirtualHardwareCompatibilityIssue):
    """``vim.fault.NumVirtualCoresPerSocketNotSupported``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NumVirtualCoresPerSocketNotSupported/
    """
    max_supported_cores_per_socket_dest: int
    num_cores_per_socket_vm: int

@define(kw_only=True, eq=False)
class NumVirtualCpusExceedsLimit(InsufficientResourcesFault):
    """``vim.fault.NumVirtualCpusExceedsLimit``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NumVirtualCpusExceedsLimit/
    """
    max_supported_vcpus: int

@define(kw_only=True, eq=False)
class NumVirtualCpusIncompatible(VmConfigFault):
    """``vim.fault.NumVirtualCpusIncompatible``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NumVirtualCpusIncompatible/
    """
    reason: str
    num_cpu: int

@define(kw_only=True, eq=False)
class NumVirtualCpusNotSupported(VirtualHardwareCompatibilityIssue):
    """``vim.fault.NumVirtualCpusNotSupported``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NumVirtualCpusNotSupported/
    """
    max_supported_vcpus_dest: int
    num_cpu_vm: int

@define(kw_only=True, eq=False)
class OperationDisabledByGuest(GuestOperationsFault):
    """``vim.fault.OperationDisabledByGuest``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OperationDisabledByGuest/
    """

@define(kw_only=True, eq=False)
class OperationDisallowedOnHost(RuntimeFault):
    """``vim.fault.OperationDisallowedOnHost``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OperationDisallowedOnHost/
    """

@define(kw_only=True, eq=False)
class OperationNotSupportedByGuest(GuestOperationsFault):
    """``vim.fault.OperationNotSupportedByGuest``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OperationNotSupportedByGuest/
    """

@define(kw_only=True, eq=False)
class OutOfBounds(VimFault):
    """``vim.fault.OutOfBounds``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OutOfBounds/
    """
    argument_name: str

@define(kw_only=True, eq=False)
class OvfAttribute(OvfInvalidPackage):
    """``vim.fault.OvfAttribute``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfAttribute/
    """
    element_name: str
    attribute_name: str

@define(kw_only=True, eq=False)
class OvfConnectedDevice(OvfHardwareExport):
    """``vim.fault.OvfConnectedDevice``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfConnectedDevice/
    """

@define(kw_only=True, eq=False)
class OvfConnectedDeviceFloppy(OvfConnectedDevice):
    """``vim.fault.OvfConnectedDeviceFloppy``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfConnectedDeviceFloppy/
    """
    filename: str

@define(kw_only=True, eq=False)
class OvfConnectedDeviceIso(OvfConnectedDevice):
    """``vim.fault.OvfConnectedDeviceIso``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfConnectedDeviceIso/
    """
    filename: str

@define(kw_only=True, eq=False)
class OvfConstraint(OvfInvalidPackage):
    """``vim.fault.OvfConstraint``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfConstraint/
    """
    name: str

@define(kw_only=True, eq=False)
class OvfConsumerCallbackFault(OvfFault):
    """``vim.fault.OvfConsumerCallbackFault``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfConsumerCallbackFault/
    """
    extension_key: str
    extension_name: str

@define(kw_only=True, eq=False)
class OvfConsumerCommunicationError(OvfConsumerCallbackFault):
    """``vim.fault.OvfConsumerCommunicationError``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfConsumerCommunicationError/
    """
    description: str

@define(kw_only=True, eq=False)
class OvfConsumerFault(OvfConsumerCallbackFault):
    """``vim.fault.OvfConsumerFault``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfConsumerFault/
    """
    error_key: str
    message: str
    params: list[KeyValue] | None = None

@define(kw_only=True, eq=False)
class OvfConsumerInvalidSection(OvfConsumerCallbackFault):
    """``vim.fault.OvfConsumerInvalidSection``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfConsumerInvalidSection/
    """
    line_number: int
    description: str

@define(kw_only=True, eq=False)
class OvfConsumerPowerOnFault(InvalidState):
    """``vim.fault.OvfConsumerPowerOnFault``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfConsumerPowerOnFault/
    """
    extension_key: str
    extension_name: str
    description: str

@define(kw_only=True, eq=False)
class OvfConsumerUndeclaredSection(OvfConsumerCallbackFault):
    """``vim.fault.OvfConsumerUndeclaredSection``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfConsumerUndeclaredSection/
    """
    qualified_section_type: str

@define(kw_only=True, eq=False)
class OvfConsumerUndefinedPrefix(OvfConsumerCallbackFault):
    """``vim.fault.OvfConsumerUndefinedPrefix``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfConsumerUndefinedPrefix/
    """
    prefix: str

@define(kw_only=True, eq=False)
class OvfConsumerValidationFault(VmConfigFault):
    """``vim.fault.OvfConsumerValidationFault``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfConsumerValidationFault/
    """
    extension_key: str
    extension_name: str
    message: str

@define(kw_only=True, eq=False)
class OvfCpuCompatibility(OvfImport):
    """``vim.fault.OvfCpuCompatibility``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfCpuCompatibility/
    """
    register_name: str
    level: int
    register_value: str
    desired_register_value: str

@define(kw_only=True, eq=False)
class OvfCpuCompatibilityCheckNotSupported(OvfImport):
    """``vim.fault.OvfCpuCompatibilityCheckNotSupported``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfCpuCompatibilityCheckNotSupported/
    """

@define(kw_only=True, eq=False)
class OvfDiskMappingNotFound(OvfSystemFault):
    """``vim.fault.OvfDiskMappingNotFound``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfDiskMappingNotFound/
    """
    disk_name: str
    vm_name: str

@define(kw_only=True, eq=False)
class OvfDiskOrderConstraint(OvfConstraint):
    """``vim.fault.OvfDiskOrderConstraint``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfDiskOrderConstraint/
    """

@define(kw_only=True, eq=False)
class OvfDuplicateElement(OvfElement):
    """``vim.fault.OvfDuplicateElement``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfDuplicateElement/
    """

@define(kw_only=True, eq=False)
class OvfDuplicatedElementBoundary(OvfElement):
    """``vim.fault.OvfDuplicatedElementBoundary``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfDuplicatedElementBoundary/
    """
    boundary: str

@define(kw_only=True, eq=False)
class OvfDuplicatedPropertyIdExport(OvfExport):
    """``vim.fault.OvfDuplicatedPropertyIdExport``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfDuplicatedPropertyIdExport/
    """
    fqid: str

@define(kw_only=True, eq=False)
class OvfDuplicatedPropertyIdImport(OvfExport):
    """``vim.fault.OvfDuplicatedPropertyIdImport``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfDuplicatedPropertyIdImport/
    """

@define(kw_only=True, eq=False)
class OvfElement(OvfInvalidPackage):
    """``vim.fault.OvfElement``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfElement/
    """
    name: str

@define(kw_only=True, eq=False)
class OvfElementInvalidValue(OvfElement):
    """``vim.fault.OvfElementInvalidValue``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfElementInvalidValue/
    """
    value: str

@define(kw_only=True, eq=False)
class OvfExport(OvfFault):
    """``vim.fault.OvfExport``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfExport/
    """

@define(kw_only=True, eq=False)
class OvfExportFailed(OvfExport):
    """``vim.fault.OvfExportFailed``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfExportFailed/
    """

@define(kw_only=True, eq=False)
class OvfFault(VimFault):
    """``vim.fault.OvfFault``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfFault/
    """

@define(kw_only=True, eq=False)
class OvfHardwareCheck(OvfImport):
    """``vim.fault.OvfHardwareCheck``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfHardwareCheck/
    """

@define(kw_only=True, eq=False)
class OvfHardwareExport(OvfExport):
    """``vim.fault.OvfHardwareExport``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfHardwareExport/
    """
    device: VirtualDevice | None = None
    vm_path: str

@define(kw_only=True, eq=False)
class OvfHostResourceConstraint(OvfConstraint):
    """``vim.fault.OvfHostResourceConstraint``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfHostResourceConstraint/
    """
    value: str

@define(kw_only=True, eq=False)
class OvfHostValueNotParsed(OvfSystemFault):
    """``vim.fault.OvfHostValueNotParsed``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfHostValueNotParsed/
    """
    property: str
    value: str

@define(kw_only=True, eq=False)
class OvfImport(OvfFault):
    """``vim.fault.OvfImport``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfImport/
    """

@define(kw_only=True, eq=False)
class OvfImportFailed(OvfImport):
    """``vim.fault.OvfImportFailed``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfImportFailed/
    """

@define(kw_only=True, eq=False)
class OvfInternalError(OvfSystemFault):
    """``vim.fault.OvfInternalError``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfInternalError/
    """

@define(kw_only=True, eq=False)
class OvfInvalidPackage(OvfFault):
    """``vim.fault.OvfInvalidPackage``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfInvalidPackage/
    """
    line_number: int

@define(kw_only=True, eq=False)
class OvfInvalidValue(OvfAttribute):
    """``vim.fault.OvfInvalidValue``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfInvalidValue/
    """
    value: str

@define(kw_only=True, eq=False)
class OvfInvalidValueConfiguration(OvfInvalidValue):
    """``vim.fault.OvfInvalidValueConfiguration``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfInvalidValueConfiguration/
    """

@define(kw_only=True, eq=False)
class OvfInvalidValueEmpty(OvfInvalidValue):
    """``vim.fault.OvfInvalidValueEmpty``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfInvalidValueEmpty/
    """

@define(kw_only=True, eq=False)
class OvfInvalidValueFormatMalformed(OvfInvalidValue):
    """``vim.fault.OvfInvalidValueFormatMalformed``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfInvalidValueFormatMalformed/
    """

@define(kw_only=True, eq=False)
class OvfInvalidValueReference(OvfInvalidValue):
    """``vim.fault.OvfInvalidValueReference``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfInvalidValueReference/
    """

@define(kw_only=True, eq=False)
class OvfInvalidVmName(OvfUnsupportedPackage):
    """``vim.fault.OvfInvalidVmName``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfInvalidVmName/
    """
    name: str

@define(kw_only=True, eq=False)
class OvfMappedOsId(OvfImport):
    """``vim.fault.OvfMappedOsId``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfMappedOsId/
    """
    ovf_id: int
    ovf_description: str
    target_description: str

@define(kw_only=True, eq=False)
class OvfMissingAttribute(OvfAttribute):
    """``vim.fault.OvfMissingAttribute``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfMissingAttribute/
    """

@define(kw_only=True, eq=False)
class OvfMissingElement(OvfElement):
    """``vim.fault.OvfMissingElement``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfMissingElement/
    """

@define(kw_only=True, eq=False)
class OvfMissingElementNormalBoundary(OvfMissingElement):
    """``vim.fault.OvfMissingElementNormalBoundary``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfMissingElementNormalBoundary/
    """
    boundary: str

@define(kw_only=True, eq=False)
class OvfMissingHardware(OvfImport):
    """``vim.fault.OvfMissingHardware``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfMissingHardware/
    """
    name: str
    resource_type: int

@define(kw_only=True, eq=False)
class OvfNetworkMappingNotSupported(OvfImport):
    """``vim.fault.OvfNetworkMappingNotSupported``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfNetworkMappingNotSupported/
    """

@define(kw_only=True, eq=False)
class OvfNoHostNic(OvfUnsupportedPackage):
    """``vim.fault.OvfNoHostNic``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfNoHostNic/
    """

@define(kw_only=True, eq=False)
class OvfNoSpaceOnController(OvfUnsupportedElement):
    """``vim.fault.OvfNoSpaceOnController``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfNoSpaceOnController/
    """
    parent: str

@define(kw_only=True, eq=False)
class OvfNoSupportedHardwareFamily(OvfUnsupportedPackage):
    """``vim.fault.OvfNoSupportedHardwareFamily``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfNoSupportedHardwareFamily/
    """
    version: str

@define(kw_only=True, eq=False)
class OvfProperty(OvfInvalidPackage):
    """``vim.fault.OvfProperty``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfProperty/
    """
    type: str
    value: str

@define(kw_only=True, eq=False)
class OvfPropertyExport(OvfExport):
    """``vim.fault.OvfPropertyExport``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfPropertyExport/
    """
    type: str
    value: str

@define(kw_only=True, eq=False)
class OvfPropertyNetwork(OvfProperty):
    """``vim.fault.OvfPropertyNetwork``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfPropertyNetwork/
    """

@define(kw_only=True, eq=False)
class OvfPropertyNetworkExport(OvfExport):
    """``vim.fault.OvfPropertyNetworkExport``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfPropertyNetworkExport/
    """
    network: str

@define(kw_only=True, eq=False)
class OvfPropertyQualifier(OvfProperty):
    """``vim.fault.OvfPropertyQualifier``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfPropertyQualifier/
    """
    qualifier: str

@define(kw_only=True, eq=False)
class OvfPropertyQualifierDuplicate(OvfProperty):
    """``vim.fault.OvfPropertyQualifierDuplicate``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfPropertyQualifierDuplicate/
    """
    qualifier: str

@define(kw_only=True, eq=False)
class OvfPropertyQualifierIgnored(OvfProperty):
    """``vim.fault.OvfPropertyQualifierIgnored``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfPropertyQualifierIgnored/
    """
    qualifier: str

@define(kw_only=True, eq=False)
class OvfPropertyType(OvfProperty):
    """``vim.fault.OvfPropertyType``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfPropertyType/
    """

@define(kw_only=True, eq=False)
class OvfPropertyValue(OvfProperty):
    """``vim.fault.OvfPropertyValue``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfPropertyValue/
    """

@define(kw_only=True, eq=False)
class OvfSystemFault(OvfFault):
    """``vim.fault.OvfSystemFault``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfSystemFault/
    """

@define(kw_only=True, eq=False)
class OvfToXmlUnsupportedElement(OvfSystemFault):
    """``vim.fault.OvfToXmlUnsupportedElement``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfToXmlUnsupportedElement/
    """
    name: str | None = None

@define(kw_only=True, eq=False)
class OvfUnableToExportDisk(OvfHardwareExport):
    """``vim.fault.OvfUnableToExportDisk``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnableToExportDisk/
    """
    disk_name: str

@define(kw_only=True, eq=False)
class OvfUnexpectedElement(OvfElement):
    """``vim.fault.OvfUnexpectedElement``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnexpectedElement/
    """

@define(kw_only=True, eq=False)
class OvfUnknownDevice(OvfSystemFault):
    """``vim.fault.OvfUnknownDevice``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnknownDevice/
    """
    device: VirtualDevice | None = None
    vm_name: str

@define(kw_only=True, eq=False)
class OvfUnknownDeviceBacking(OvfHardwareExport):
    """``vim.fault.OvfUnknownDeviceBacking``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnknownDeviceBacking/
    """
    backing: VirtualDeviceBackingInfo

@define(kw_only=True, eq=False)
class OvfUnknownEntity(OvfSystemFault):
    """``vim.fault.OvfUnknownEntity``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnknownEntity/
    """
    line_number: int

@define(kw_only=True, eq=False)
class OvfUnsupportedAttribute(OvfUnsupportedPackage):
    """``vim.fault.OvfUnsupportedAttribute``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnsupportedAttribute/
    """
    element_name: str
    attribute_name: str

@define(kw_only=True, eq=False)
class OvfUnsupportedAttributeValue(OvfUnsupportedAttribute):
    """``vim.fault.OvfUnsupportedAttributeValue``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnsupportedAttributeValue/
    """
    value: str

@define(kw_only=True, eq=False)
class OvfUnsupportedDeviceBackingInfo(OvfSystemFault):
    """``vim.fault.OvfUnsupportedDeviceBackingInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnsupportedDeviceBackingInfo/
    """
    element_name: str | None = None
    instance_id: str | None = None
    device_name: str
    backing_name: str | None = None

@define(kw_only=True, eq=False)
class OvfUnsupportedDeviceBackingOption(OvfSystemFault):
    """``vim.fault.OvfUnsupportedDeviceBackingOption``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnsupportedDeviceBackingOption/
    """
    element_name: str | None = None
    instance_id: str | None = None
    device_name: str
    backing_name: str | None = None

@define(kw_only=True, eq=False)
class OvfUnsupportedDeviceExport(OvfHardwareExport):
    """``vim.fault.OvfUnsupportedDeviceExport``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnsupportedDeviceExport/
    """

@define(kw_only=True, eq=False)
class OvfUnsupportedDiskProvisioning(OvfImport):
    """``vim.fault.OvfUnsupportedDiskProvisioning``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnsupportedDiskProvisioning/
    """
    disk_provisioning: str
    supported_disk_provisioning: str

@define(kw_only=True, eq=False)
class OvfUnsupportedElement(OvfUnsupportedPackage):
    """``vim.fault.OvfUnsupportedElement``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnsupportedElement/
    """
    name: str

@define(kw_only=True, eq=False)
class OvfUnsupportedElementValue(OvfUnsupportedElement):
    """``vim.fault.OvfUnsupportedElementValue``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnsupportedElementValue/
    """
    value: str

@define(kw_only=True, eq=False)
class OvfUnsupportedPackage(OvfFault):
    """``vim.fault.OvfUnsupportedPackage``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnsupportedPackage/
    """
    line_number: int | None = None

@define(kw_only=True, eq=False)
class OvfUnsupportedSection(OvfUnsupportedElement):
    """``vim.fault.OvfUnsupportedSection``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnsupportedSection/
    """
    info: str

@define(kw_only=True, eq=False)
class OvfUnsupportedSubType(OvfUnsupportedPackage):
    """``vim.fault.OvfUnsupportedSubType``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnsupportedSubType/
    """
    element_name: str
    instance_id: str
    device_type: int
    device_sub_type: str

@define(kw_only=True, eq=False)
class OvfUnsupportedType(OvfUnsupportedPackage):
    """``vim.fault.OvfUnsupportedType``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnsupportedType/
    """
    name: str
    instance_id: str
    device_type: int

@define(kw_only=True, eq=False)
class OvfWrongElement(OvfElement):
    """``vim.fault.OvfWrongElement``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfWrongElement/
    """

@define(kw_only=True, eq=False)
class OvfWrongNamespace(OvfInvalidPackage):
    """``vim.fault.OvfWrongNamespace``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfWrongNamespace/
    """
    namespace_name: str

@define(kw_only=True, eq=False)
class OvfXmlFormat(OvfInvalidPackage):
    """``vim.fault.OvfXmlFormat``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfXmlFormat/
    """
    description: str

@define(kw_only=True, eq=False)
class PasswordExpired(InvalidLogin):
    """``vim.fault.PasswordExpired``. Since 6.7.2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PasswordExpired/
    """

@define(kw_only=True, eq=False)
class PatchAlreadyInstalled(PatchNotApplicable):
    """``vim.fault.PatchAlreadyInstalled``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PatchAlreadyInstalled/
    """

@define(kw_only=True, eq=False)
class PatchBinariesNotFound(VimFault):
    """``vim.fault.PatchBinariesNotFound``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PatchBinariesNotFound/
    """
    patch_id: str
    binary: list[str] | None = None

@define(kw_only=True, eq=False)
class PatchInstallFailed(PlatformConfigFault):
    """``vim.fault.PatchInstallFailed``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PatchInstallFailed/
    """
    rolled_back: bool

@define(kw_only=True, eq=False)
class PatchIntegrityError(PlatformConfigFault):
    """``vim.fault.PatchIntegrityError``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PatchIntegrityError/
    """

@define(kw_only=True, eq=False)
class PatchMetadataCorrupted(PatchMetadataInvalid):
    """``vim.fault.PatchMetadataCorrupted``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PatchMetadataCorrupted/
    """

@define(kw_only=True, eq=False)
class PatchMetadataInvalid(VimFault):
    """``vim.fault.PatchMetadataInvalid``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PatchMetadataInvalid/
    """
    patch_id: str
    meta_data: list[str] | None = None

@define(kw_only=True, eq=False)
class PatchMetadataNotFound(PatchMetadataInvalid):
    """``vim.fault.PatchMetadataNotFound``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PatchMetadataNotFound/
    """

@define(kw_only=True, eq=False)
class PatchMissingDependencies(PatchNotApplicable):
    """``vim.fault.PatchMissingDependencies``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PatchMissingDependencies/
    """
    prerequisite_patch: list[str] | None = None
    prerequisite_lib: list[str] | None = None

@define(kw_only=True, eq=False)
class PatchNotApplicable(VimFault):
    """``vim.fault.PatchNotApplicable``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PatchNotApplicable/
    """
    patch_id: str

@define(kw_only=True, eq=False)
class PatchSuperseded(PatchNotApplicable):
    """``vim.fault.PatchSuperseded``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PatchSuperseded/
    """
    supersede: list[str] | None = None

@define(kw_only=True, eq=False)
class PhysCompatRDMNotSupported(RDMNotSupported):
    """``vim.fault.PhysCompatRDMNotSupported``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PhysCompatRDMNotSupported/
    """

@define(kw_only=True, eq=False)
class PlatformConfigFault(HostConfigFault):
    """``vim.fault.PlatformConfigFault``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PlatformConfigFault/
    """
    text: str

@define(kw_only=True, eq=False)
class PowerOnFtSecondaryFailed(VmFaultToleranceIssue):
    """``vim.fault.PowerOnFtSecondaryFailed``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PowerOnFtSecondaryFailed/
    """
    vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""
    vm_name: str
    host_selection_by: FtIssuesOnHostHostSelectionType
    host_errors: list[MethodFault] | None = None
    root_cause: MethodFault

@define(kw_only=True, eq=False)
class PowerOnFtSecondaryTimedout(Timedout):
    """``vim.fault.PowerOnFtSecondaryTimedout``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PowerOnFtSecondaryTimedout/
    """
    vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""
    vm_name: str
    timeout: int

@define(kw_only=True, eq=False)
class ProfileUpdateFailed(VimFault):
    """``vim.fault.ProfileUpdateFailed``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileUpdateFailed/
    """
    failure: list[ProfileUpdateFailedUpdateFailure]
    warnings: list[ProfileUpdateFailedUpdateFailure] | None = None
    """Since 6.7."""

@define(kw_only=True, eq=False)
class QuarantineModeFault(VmConfigFault):
    """``vim.fault.QuarantineModeFault``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/QuarantineModeFault/
    """
    vm_name: str
    fault_type: str

@define(kw_only=True, eq=False)
class QuestionPending(InvalidState):
    """``vim.fault.QuestionPending``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/QuestionPending/
    """
    text: str

@define(kw_only=True, eq=False)
class QuiesceDatastoreIOForHAFailed(ResourceInUse):
    """``vim.fault.QuiesceDatastoreIOForHAFailed``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/QuiesceDatastoreIOForHAFailed/
    """
    host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""
    host_name: str
    ds: vmodl.ManagedObjectReference[Datastore] = field(converter=_Datastore)
    """Refers to a Datastore."""
    ds_name: str

@define(kw_only=True, eq=False)
class RDMConversionNotSupported(MigrationFault):
    """``vim.fault.RDMConversionNotSupported``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RDMConversionNotSupported/
    """
    device: str

@define(kw_only=True, eq=False)
class RDMNotPreserved(MigrationFault):
    """``vim.fault.RDMNotPreserved``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RDMNotPreserved/
    """
    device: str

@define(kw_only=True, eq=False)
class RDMNotSupported(DeviceNotSupported):
    """``vim.fault.RDMNotSupported``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RDMNotSupported/
    """

@define(kw_only=True, eq=False)
class RDMNotSupportedOnDatastore(VmConfigFault):
    """``vim.fault.RDMNotSupportedOnDatastore``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RDMNotSupportedOnDatastore/
    """
    device: str
    datastore: vmodl.ManagedObjectReference[Datastore] = field(converter=_Datastore)
    """Refers to a Datastore."""
    datastore_name: str

@define(kw_only=True, eq=False)
class RDMPointsToInaccessibleDisk(CannotAccessVmDisk):
    """``vim.fault.RDMPointsToInaccessibleDisk``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RDMPointsToInaccessibleDisk/
    """

@define(kw_only=True, eq=False)
class RawDiskNotSupported(DeviceNotSupported):
    """``vim.fault.RawDiskNotSupported``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RawDiskNotSupported/
    """

@define(kw_only=True, eq=False)
class ReadHostResourcePoolTreeFailed(HostConnectFault):
    """``vim.fault.ReadHostResourcePoolTreeFailed``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReadHostResourcePoolTreeFailed/
    """

@define(kw_only=True, eq=False)
class ReadOnlyDisksWithLegacyDestination(MigrationFault):
    """``vim.fault.ReadOnlyDisksWithLegacyDestination``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReadOnlyDisksWithLegacyDestination/
    """
    ro_disk_count: int
    timeout_danger: bool

@define(kw_only=True, eq=False)
class RebootRequired(VimFault):
    """``vim.fault.RebootRequired``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RebootRequired/
    """
    patch: str | None = None

@define(kw_only=True, eq=False)
class RecordReplayDisabled(VimFault):
    """``vim.fault.RecordReplayDisabled``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RecordReplayDisabled/
    """

@define(kw_only=True, eq=False)
class RemoteDeviceNotSupported(DeviceNotSupported):
    """``vim.fault.RemoteDeviceNotSupported``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RemoteDeviceNotSupported/
    """

@define(kw_only=True, eq=False)
class RemoveFailed(VimFault):
    """``vim.fault.RemoveFailed``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RemoveFailed/
    """

@define(kw_only=True, eq=False)
class ReplicationConfigFault(ReplicationFault):
    """``vim.fault.ReplicationConfigFault``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationConfigFault/
    """

@define(kw_only=True, eq=False)
class ReplicationDiskConfigFault(ReplicationConfigFault):
    """``vim.fault.ReplicationDiskConfigFault``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationDiskConfigFault/
    """
    reason: str | None = None
    vm_ref: vmodl.ManagedObjectReference[VirtualMachine] | None = field(default=None, converter=_optionalVirtualMachine)
    """Refers to a VirtualMachine."""
    key: int | None = None

@define(kw_only=True, eq=False)
class ReplicationFault(VimFault):
    """``vim.fault.ReplicationFault``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationFault/
    """

@define(kw_only=True, eq=False)
class ReplicationIncompatibleWithFT(ReplicationFault):
    """``vim.fault.ReplicationIncompatibleWithFT``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationIncompatibleWithFT/
    """

@define(kw_only=True, eq=False)
class ReplicationInvalidOptions(ReplicationFault):
    """``vim.fault.ReplicationInvalidOptions``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationInvalidOptions/
    """
    options: str
    entity: vmodl.ManagedObjectReference[ManagedEntity] | None = field(default=None, converter=_optionalManagedEntity)
    """Refers to a ManagedEntity."""

@define(kw_only=True, eq=False)
class ReplicationNotSupportedOnHost(ReplicationFault):
    """``vim.fault.ReplicationNotSupportedOnHost``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationNotSupportedOnHost/
    """

@define(kw_only=True, eq=False)
class ReplicationVmConfigFault(ReplicationConfigFault):
    """``vim.fault.ReplicationVmConfigFault``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationVmConfigFault/
    """
    reason: str | None = None
    vm_ref: vmodl.ManagedObjectReference[VirtualMachine] | None = field(default=None, converter=_optionalVirtualMachine)
    """Refers to a VirtualMachine."""

@define(kw_only=True, eq=False)
class ReplicationVmFault(ReplicationFault):
    """``vim.fault.ReplicationVmFault``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationVmFault/
    """
    reason: str
    state: str | None = None
    instance_id: str | None = None
    vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""

@define(kw_only=True, eq=False)
class ReplicationVmInProgressFault(ReplicationVmFault):
    """``vim.fault.ReplicationVmInProgressFault``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationVmInProgressFault/
    """
    requested_activity: str
    in_progress_activity: str

@define(kw_only=True, eq=False)
class ResourceInUse(VimFault):
    """``vim.fault.ResourceInUse``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ResourceInUse/
    """
    type: str | None = None
    name: str | None = None

@define(kw_only=True, eq=False)
class ResourceNotAvailable(VimFault):
    """``vim.fault.ResourceNotAvailable``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ResourceNotAvailable/
    """
    container_type: str | None = None
    container_name: str | None = None
    type: str | None = None

@define(kw_only=True, eq=False)
class RestrictedByAdministrator(RuntimeFault):
    """``vim.fault.RestrictedByAdministrator``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RestrictedByAdministrator/
    """
    details: str

@define(kw_only=True, eq=False)
class RestrictedVersion(SecurityError):
    """``vim.fault.RestrictedVersion``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RestrictedVersion/
    """

@define(kw_only=True, eq=False)
class RollbackFailure(DvsFault):
    """``vim.fault.RollbackFailure``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RollbackFailure/
    """
    entity_name: str
    entity_type: str

@define(kw_only=True, eq=False)
class RuleViolation(VmConfigFault):
    """``vim.fault.RuleViolation``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RuleViolation/
    """
    host: vmodl.ManagedObjectReference[HostSystem] | None = field(default=None, converter=_optionalHostSystem)
    """Refers to a HostSystem. Since 2.5."""
    rule: ClusterRuleInfo
    """Since 4.0."""

@define(kw_only=True, eq=False)
class SSLDisabledFault(HostConnectFault):
    """``vim.fault.SSLDisabledFault``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SSLDisabledFault/
    """

@define(kw_only=True, eq=False)
class SSLVerifyFault(HostConnectFault):
    """``vim.fault.SSLVerifyFault``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SSLVerifyFault/
    """
    self_signed: bool
    thumbprint: str | None = None

@define(kw_only=True, eq=False)
class SSPIChallenge(VimFault):
    """``vim.fault.SSPIChallenge``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SSPIChallenge/
    """
    base64_token: str
    """Secret."""

@define(kw_only=True, eq=False)
class SecondaryVmAlreadyDisabled(VmFaultToleranceIssue):
    """``vim.fault.SecondaryVmAlreadyDisabled``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SecondaryVmAlreadyDisabled/
    """
    instance_uuid: str

@define(kw_only=True, eq=False)
class SecondaryVmAlreadyEnabled(VmFaultToleranceIssue):
    """``vim.fault.SecondaryVmAlreadyEnabled``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SecondaryVmAlreadyEnabled/
    """
    instance_uuid: str

@define(kw_only=True, eq=False)
class SecondaryVmAlreadyRegistered(VmFaultToleranceIssue):
    """``vim.fault.SecondaryVmAlreadyRegistered``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SecondaryVmAlreadyRegistered/
    """
    instance_uuid: str

@define(kw_only=True, eq=False)
class SecondaryVmNotRegistered(VmFaultToleranceIssue):
    """``vim.fault.SecondaryVmNotRegistered``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SecondaryVmNotRegistered/
    """
    instance_uuid: str

@define(kw_only=True, eq=False)
class SharedBusControllerNotSupported(DeviceNotSupported):
    """``vim.fault.SharedBusControllerNotSupported``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SharedBusControllerNotSupported/
    """

@define(kw_only=True, eq=False)
class ShrinkDiskFault(VimFault):
    """``vim.fault.ShrinkDiskFault``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ShrinkDiskFault/
    """
    disk_id: int | None = None

@define(kw_only=True, eq=False)
class SnapshotCloneNotSupported(SnapshotCopyNotSupported):
    """``vim.fault.SnapshotCloneNotSupported``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SnapshotCloneNotSupported/
    """

@define(kw_only=True, eq=False)
class SnapshotCopyNotSupported(MigrationFault):
    """``vim.fault.SnapshotCopyNotSupported``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SnapshotCopyNotSupported/
    """

@define(kw_only=True, eq=False)
class SnapshotDisabled(SnapshotFault):
    """``vim.fault.SnapshotDisabled``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SnapshotDisabled/
    """

@define(kw_only=True, eq=False)
class SnapshotFault(VimFault):
    """``vim.fault.SnapshotFault``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SnapshotFault/
    """

@define(kw_only=True, eq=False)
class SnapshotIncompatibleDeviceInVm(SnapshotFault):
    """``vim.fault.SnapshotIncompatibleDeviceInVm``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SnapshotIncompatibleDeviceInVm/
    """
    fault: MethodFault

@define(kw_only=True, eq=False)
class SnapshotLocked(SnapshotFault):
    """``vim.fault.SnapshotLocked``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SnapshotLocked/
    """

@define(kw_only=True, eq=False)
class SnapshotMoveFromNonHomeNotSupported(SnapshotCopyNotSupported):
    """``vim.fault.SnapshotMoveFromNonHomeNotSupported``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SnapshotMoveFromNonHomeNotSupported/
    """

@define(kw_only=True, eq=False)
class SnapshotMoveNotSupported(SnapshotCopyNotSupported):
    """``vim.fault.SnapshotMoveNotSupported``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SnapshotMoveNotSupported/
    """

@define(kw_only=True, eq=False)
class SnapshotMoveToNonHomeNotSupported(SnapshotCopyNotSupported):
    """``vim.fault.SnapshotMoveToNonHomeNotSupported``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SnapshotMoveToNonHomeNotSupported/
    """

@define(kw_only=True, eq=False)
class SnapshotNoChange(SnapshotFault):
    """``vim.fault.SnapshotNoChange``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SnapshotNoChange/
    """

@define(kw_only=True, eq=False)
class SnapshotRevertIssue(MigrationFault):
    """``vim.fault.SnapshotRevertIssue``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SnapshotRevertIssue/
    """
    snapshot_name: str | None = None
    event: list[Event] | None = None
    errors: bool

@define(kw_only=True, eq=False)
class SoftRuleVioCorrectionDisallowed(VmConfigFault):
    """``vim.fault.SoftRuleVioCorrectionDisallowed``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SoftRuleVioCorrectionDisallowed/
    """
    vm_name: str

@define(kw_only=True, eq=False)
class SoftRuleVioCorrectionImpact(VmConfigFault):
    """``vim.fault.SoftRuleVioCorrectionImpact``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SoftRuleVioCorrectionImpact/
    """
    vm_name: str

@define(kw_only=True, eq=False)
class SolutionUserRequired(SecurityError):
    """``vim.fault.SolutionUserRequired``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SolutionUserRequired/
    """

@define(kw_only=True, eq=False)
class SsdDiskNotAvailable(VimFault):
    """``vim.fault.SsdDiskNotAvailable``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SsdDiskNotAvailable/
    """
    device_path: str

@define(kw_only=True, eq=False)
class StorageDrsCannotMoveDiskInMultiWriterMode(VimFault):
    """``vim.fault.StorageDrsCannotMoveDiskInMultiWriterMode``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsCannotMoveDiskInMultiWriterMode/
    """

@define(kw_only=True, eq=False)
class StorageDrsCannotMoveFTVm(VimFault):
    """``vim.fault.StorageDrsCannotMoveFTVm``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsCannotMoveFTVm/
    """

@define(kw_only=True, eq=False)
class StorageDrsCannotMoveIndependentDisk(VimFault):
    """``vim.fault.StorageDrsCannotMoveIndependentDisk``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsCannotMoveIndependentDisk/
    """

@define(kw_only=True, eq=False)
class StorageDrsCannotMoveManuallyPlacedSwapFile(VimFault):
    """``vim.fault.StorageDrsCannotMoveManuallyPlacedSwapFile``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsCannotMoveManuallyPlacedSwapFile/
    """

@define(kw_only=True, eq=False)
class StorageDrsCannotMoveManuallyPlacedVm(VimFault):
    """``vim.fault.StorageDrsCannotMoveManuallyPlacedVm``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsCannotMoveManuallyPlacedVm/
    """

@define(kw_only=True, eq=False)
class StorageDrsCannotMoveSharedDisk(VimFault):
    """``vim.fault.StorageDrsCannotMoveSharedDisk``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsCannotMoveSharedDisk/
    """

@define(kw_only=True, eq=False)
class StorageDrsCannotMoveTemplate(VimFault):
    """``vim.fault.StorageDrsCannotMoveTemplate``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsCannotMoveTemplate/
    """

@define(kw_only=True, eq=False)
class StorageDrsCannotMoveVmInUserFolder(VimFault):
    """``vim.fault.StorageDrsCannotMoveVmInUserFolder``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsCannotMoveVmInUserFolder/
    """

@define(kw_only=True, eq=False)
class StorageDrsCannotMoveVmWithMountedCDROM(VimFault):
    """``vim.fault.StorageDrsCannotMoveVmWithMountedCDROM``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsCannotMoveVmWithMountedCDROM/
    """

@define(kw_only=True, eq=False)
class StorageDrsCannotMoveVmWithNoFilesInLayout(VimFault):
    """``vim.fault.StorageDrsCannotMoveVmWithNoFilesInLayout``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsCannotMoveVmWithNoFilesInLayout/
    """

@define(kw_only=True, eq=False)
class StorageDrsDatacentersCannotShareDatastore(VimFault):
    """``vim.fault.StorageDrsDatacentersCannotShareDatastore``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsDatacentersCannotShareDatastore/
    """

@define(kw_only=True, eq=False)
class StorageDrsDisabledOnVm(VimFault):
    """``vim.fault.StorageDrsDisabledOnVm``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsDisabledOnVm/
    """

@define(kw_only=True, eq=False)
class StorageDrsHbrDiskNotMovable(VimFault):
    """``vim.fault.StorageDrsHbrDiskNotMovable``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsHbrDiskNotMovable/
    """
    non_movable_disk_ids: str

@define(kw_only=True, eq=False)
class StorageDrsHmsMoveInProgress(VimFault):
    """``vim.fault.StorageDrsHmsMoveInProgress``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsHmsMoveInProgress/
    """

@define(kw_only=True, eq=False)
class StorageDrsHmsUnreachable(VimFault):
    """``vim.fault.StorageDrsHmsUnreachable``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsHmsUnreachable/
    """

@define(kw_only=True, eq=False)
class StorageDrsIolbDisabledInternally(VimFault):
    """``vim.fault.StorageDrsIolbDisabledInternally``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsIolbDisabledInternally/
    """

@define(kw_only=True, eq=False)
class StorageDrsRelocateDisabled(VimFault):
    """``vim.fault.StorageDrsRelocateDisabled``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsRelocateDisabled/
    """

@define(kw_only=True, eq=False)
class StorageDrsStaleHmsCollection(VimFault):
    """``vim.fault.StorageDrsStaleHmsCollection``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsStaleHmsCollection/
    """

@define(kw_only=True, eq=False)
class StorageDrsUnableToMoveFiles(VimFault):
    """``vim.fault.StorageDrsUnableToMoveFiles``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsUnableToMoveFiles/
    """

@define(kw_only=True, eq=False)
class StorageVMotionNotSupported(MigrationFeatureNotSupported):
    """``vim.fault.StorageVMotionNotSupported``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageVMotionNotSupported/
    """

@define(kw_only=True, eq=False)
class StorageVmotionIncompatible(VirtualHardwareCompatibilityIssue):
    """``vim.fault.StorageVmotionIncompatible``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageVmotionIncompatible/
    """
    datastore: vmodl.ManagedObjectReference[Datastore] | None = field(default=None, converter=_optionalDatastore)
    """Refers to a Datastore."""

@define(kw_only=True, eq=False)
class SuspendedRelocateNotSupported(MigrationFault):
    """``vim.fault.SuspendedRelocateNotSupported``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SuspendedRelocateNotSupported/
    """

@define(kw_only=True, eq=False)
class SwapDatastoreNotWritableOnHost(DatastoreNotWritableOnHost):
    """``vim.fault.SwapDatastoreNotWritableOnHost``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SwapDatastoreNotWritableOnHost/
    """

@define(kw_only=True, eq=False)
class SwapDatastoreUnset(VimFault):
    """``vim.fault.SwapDatastoreUnset``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SwapDatastoreUnset/
    """

@define(kw_only=True, eq=False)
class SwapPlacementOverrideNotSupported(InvalidVmConfig):
    """``vim.fault.SwapPlacementOverrideNotSupported``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SwapPlacementOverrideNotSupported/
    """

@define(kw_only=True, eq=False)
class SwitchIpUnset(DvsFault):
    """``vim.fault.SwitchIpUnset``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SwitchIpUnset/
    """

@define(kw_only=True, eq=False)
class SwitchNotInUpgradeMode(DvsFault):
    """``vim.fault.SwitchNotInUpgradeMode``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SwitchNotInUpgradeMode/
    """

@define(kw_only=True, eq=False)
class TaskInProgress(VimFault):
    """``vim.fault.TaskInProgress``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TaskInProgress/
    """
    task: vmodl.ManagedObjectReference[Task] = field(converter=_Task)
    """Refers to a Task."""

@define(kw_only=True, eq=False)
class ThirdPartyLicenseAssignmentFailed(RuntimeFault):
    """``vim.fault.ThirdPartyLicenseAssignmentFailed``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ThirdPartyLicenseAssignmentFailed/
    """
    host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""
    module: str
    reason: str | None = None

@define(kw_only=True, eq=False)
class Timedout(VimFault):
    """``vim.fault.Timedout``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/Timedout/
    """

@define(kw_only=True, eq=False)
class TooManyConcurrentNativeClones(FileFault):
    """``vim.fault.TooManyConcurrentNativeClones``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TooManyConcurrentNativeClones/
    """

@define(kw_only=True, eq=False)
class TooManyConsecutiveOverrides(VimFault):
    """``vim.fault.TooManyConsecutiveOverrides``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TooManyConsecutiveOverrides/
    """

@define(kw_only=True, eq=False)
class TooManyDevices(InvalidVmConfig):
    """``vim.fault.TooManyDevices``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TooManyDevices/
    """

@define(kw_only=True, eq=False)
class TooManyDisksOnLegacyHost(MigrationFault):
    """``vim.fault.TooManyDisksOnLegacyHost``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TooManyDisksOnLegacyHost/
    """
    disk_count: int
    timeout_danger: bool

@define(kw_only=True, eq=False)
class TooManyGuestLogons(GuestOperationsFault):
    """``vim.fault.TooManyGuestLogons``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TooManyGuestLogons/
    """

@define(kw_only=True, eq=False)
class TooManyHosts(HostConnectFault):
    """``vim.fault.TooManyHosts``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TooManyHosts/
    """

@define(kw_only=True, eq=False)
class TooManyNativeCloneLevels(FileFault):
    """``vim.fault.TooManyNativeCloneLevels``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TooManyNativeCloneLevels/
    """

@define(kw_only=True, eq=False)
class TooManyNativeClonesOnFile(FileFault):
    """``vim.fault.TooManyNativeClonesOnFile``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TooManyNativeClonesOnFile/
    """

@define(kw_only=True, eq=False)
class TooManySnapshotLevels(SnapshotFault):
    """``vim.fault.TooManySnapshotLevels``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TooManySnapshotLevels/
    """

@define(kw_only=True, eq=False)
class ToolsAlreadyUpgraded(VmToolsUpgradeFault):
    """``vim.fault.ToolsAlreadyUpgraded``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ToolsAlreadyUpgraded/
    """

@define(kw_only=True, eq=False)
class ToolsAutoUpgradeNotSupported(VmToolsUpgradeFault):
    """``vim.fault.ToolsAutoUpgradeNotSupported``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ToolsAutoUpgradeNotSupported/
    """

@define(kw_only=True, eq=False)
class ToolsImageCopyFailed(VmToolsUpgradeFault):
    """``vim.fault.ToolsImageCopyFailed``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ToolsImageCopyFailed/
    """

@define(kw_only=True, eq=False)
class ToolsImageNotAvailable(VmToolsUpgradeFault):
    """``vim.fault.ToolsImageNotAvailable``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ToolsImageNotAvailable/
    """

@define(kw_only=True, eq=False)
class ToolsImageSignatureCheckFailed(VmToolsUpgradeFault):
    """``vim.fault.ToolsImageSignatureCheckFailed``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ToolsImageSignatureCheckFailed/
    """

@define(kw_only=True, eq=False)
class ToolsInstallationInProgress(MigrationFault):
    """``vim.fault.ToolsInstallationInProgress``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ToolsInstallationInProgress/
    """

@define(kw_only=True, eq=False)
class ToolsUnavailable(VimFault):
    """``vim.fault.ToolsUnavailable``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ToolsUnavailable/
    """

@define(kw_only=True, eq=False)
class ToolsUpgradeCancelled(VmToolsUpgradeFault):
    """``vim.fault.ToolsUpgradeCancelled``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ToolsUpgradeCancelled/
    """

@define(kw_only=True, eq=False)
class UnSupportedDatastoreForVFlash(UnsupportedDatastore):
    """``vim.fault.UnSupportedDatastoreForVFlash``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UnSupportedDatastoreForVFlash/
    """
    datastore_name: str
    type: str

@define(kw_only=True, eq=False)
class UncommittedUndoableDisk(MigrationFault):
    """``vim.fault.UncommittedUndoableDisk``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UncommittedUndoableDisk/
    """

@define(kw_only=True, eq=False)
class UnconfiguredPropertyValue(InvalidPropertyValue):
    """``vim.fault.UnconfiguredPropertyValue``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UnconfiguredPropertyValue/
    """

@define(kw_only=True, eq=False)
class UncustomizableGuest(CustomizationFault):
    """``vim.fault.UncustomizableGuest``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UncustomizableGuest/
    """
    uncustomizable_guest_os: str

@define(kw_only=True, eq=False)
class UnexpectedCustomizationFault(CustomizationFault):
    """``vim.fault.UnexpectedCustomizationFault``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UnexpectedCustomizationFault/
    """

@define(kw_only=True, eq=False)
class UnrecognizedHost(VimFault):
    """``vim.fault.UnrecognizedHost``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UnrecognizedHost/
    """
    host_name: str

@define(kw_only=True, eq=False)
class UnsharedSwapVMotionNotSupported(MigrationFeatureNotSupported):
    """``vim.fault.UnsharedSwapVMotionNotSupported``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UnsharedSwapVMotionNotSupported/
    """

@define(kw_only=True, eq=False)
class UnsupportedDatastore(VmConfigFault):
    """``vim.fault.UnsupportedDatastore``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UnsupportedDatastore/
    """
    datastore: vmodl.ManagedObjectReference[Datastore] | None = field(default=None, converter=_optionalDatastore)
    """Refers to a Datastore."""

@define(kw_only=True, eq=False)
class UnsupportedGuest(InvalidVmConfig):
    """``vim.fault.UnsupportedGuest``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UnsupportedGuest/
    """
    unsupported_guest_os: str

@define(kw_only=True, eq=False)
class UnsupportedVimApiVersion(VimFault):
    """``vim.fault.UnsupportedVimApiVersion``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UnsupportedVimApiVersion/
    """
    version: str | None = None

@define(kw_only=True, eq=False)
class UnsupportedVmxLocation(VmConfigFault):
    """``vim.fault.UnsupportedVmxLocation``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UnsupportedVmxLocation/
    """

@define(kw_only=True, eq=False)
class UnusedVirtualDiskBlocksNotScrubbed(DeviceBackingNotSupported):
    """``vim.fault.UnusedVirtualDiskBlocksNotScrubbed``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UnusedVirtualDiskBlocksNotScrubbed/
    """

@define(kw_only=True, eq=False)
class UserNotFound(VimFault):
    """``vim.fault.UserNotFound``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UserNotFound/
    """
    principal: str
    unresolved: bool

@define(kw_only=True, eq=False)
class VAppConfigFault(VimFault):
    """``vim.fault.VAppConfigFault``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VAppConfigFault/
    """

@define(kw_only=True, eq=False)
class VAppNotRunning(VmConfigFault):
    """``vim.fault.VAppNotRunning``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VAppNotRunning/
    """

@define(kw_only=True, eq=False)
class VAppOperationInProgress(RuntimeFault):
    """``vim.fault.VAppOperationInProgress``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VAppOperationInProgress/
    """

@define(kw_only=True, eq=False)
class VAppPropertyFault(VmConfigFault):
    """``vim.fault.VAppPropertyFault``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VAppPropertyFault/
    """
    id: str
    category: str
    label: str
    type: str
    value: str

@define(kw_only=True, eq=False)
class VAppTaskInProgress(TaskInProgress):
    """``vim.fault.VAppTaskInProgress``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VAppTaskInProgress/
    """

@define(kw_only=True, eq=False)
class VFlashCacheHotConfigNotSupported(VmConfigFault):
    """``vim.fault.VFlashCacheHotConfigNotSupported``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VFlashCacheHotConfigNotSupported/
    """

@define(kw_only=True, eq=False)
class VFlashModuleNotSupported(VmConfigFault):
    """``vim.fault.VFlashModuleNotSupported``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VFlashModuleNotSupported/
    """
    vm_name: str
    module_name: str
    reason: str
    host_name: str

@define(kw_only=True, eq=False)
class VFlashModuleVersionIncompatible(VimFault):
    """``vim.fault.VFlashModuleVersionIncompatible``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VFlashModuleVersionIncompatible/
    """
    module_name: str
    vm_request_module_version: str
    host_min_supported_verson: str
    host_module_version: str

@define(kw_only=True, eq=False)
class VMINotSupported(DeviceNotSupported):
    """``vim.fault.VMINotSupported``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMINotSupported/
    """

@define(kw_only=True, eq=False)
class VMOnConflictDVPort(CannotAccessNetwork):
    """``vim.fault.VMOnConflictDVPort``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMOnConflictDVPort/
    """

@define(kw_only=True, eq=False)
class VMOnVirtualIntranet(CannotAccessNetwork):
    """``vim.fault.VMOnVirtualIntranet``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMOnVirtualIntranet/
    """

@define(kw_only=True, eq=False)
class VMotionAcrossNetworkNotSupported(MigrationFeatureNotSupported):
    """``vim.fault.VMotionAcrossNetworkNotSupported``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMotionAcrossNetworkNotSupported/
    """

@define(kw_only=True, eq=False)
class VMotionInterfaceIssue(MigrationFault):
    """``vim.fault.VMotionInterfaceIssue``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMotionInterfaceIssue/
    """
    at_source_host: bool
    failed_host: str
    failed_host_entity: vmodl.ManagedObjectReference[HostSystem] | None = field(default=None, converter=_optionalHostSystem)
    """Refers to a HostSystem. Since 2.5."""

@define(kw_only=True, eq=False)
class VMotionLinkCapacityLow(VMotionInterfaceIssue):
    """``vim.fault.VMotionLinkCapacityLow``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMotionLinkCapacityLow/
    """
    network: str

@define(kw_only=True, eq=False)
class VMotionLinkDown(VMotionInterfaceIssue):
    """``vim.fault.VMotionLinkDown``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMotionLinkDown/
    """
    network: str

@define(kw_only=True, eq=False)
class VMotionNotConfigured(VMotionInterfaceIssue):
    """``vim.fault.VMotionNotConfigured``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMotionNotConfigured/
    """

@define(kw_only=True, eq=False)
class VMotionNotLicensed(VMotionInterfaceIssue):
    """``vim.fault.VMotionNotLicensed``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMotionNotLicensed/
    """

@define(kw_only=True, eq=False)
class VMotionNotSupported(VMotionInterfaceIssue):
    """``vim.fault.VMotionNotSupported``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMotionNotSupported/
    """

@define(kw_only=True, eq=False)
class VMotionProtocolIncompatible(MigrationFault):
    """``vim.fault.VMotionProtocolIncompatible``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMotionProtocolIncompatible/
    """

@define(kw_only=True, eq=False)
class VimFault(MethodFault):
    """``vim.fault.VimFault``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VimFault/
    """

@define(kw_only=True, eq=False)
class VirtualDiskBlocksNotFullyProvisioned(DeviceBackingNotSupported):
    """``vim.fault.VirtualDiskBlocksNotFullyProvisioned``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskBlocksNotFullyProvisioned/
    """

@define(kw_only=True, eq=False)
class VirtualDiskModeNotSupported(DeviceNotSupported):
    """``vim.fault.VirtualDiskModeNotSupported``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskModeNotSupported/
    """
    mode: str

@define(kw_only=True, eq=False)
class VirtualEthernetCardNotSupported(DeviceNotSupported):
    """``vim.fault.VirtualEthernetCardNotSupported``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualEthernetCardNotSupported/
    """

@define(kw_only=True, eq=False)
class VirtualHardwareCompatibilityIssue(VmConfigFault):
    """``vim.fault.VirtualHardwareCompatibilityIssue``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualHardwareCompatibilityIssue/
    """

@define(kw_only=True, eq=False)
class VirtualHardwareVersionNotSupported(VirtualHardwareCompatibilityIssue):
    """``vim.fault.VirtualHardwareVersionNotSupported``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualHardwareVersionNotSupported/
    """
    host_name: str
    """Since 2.5."""
    host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem. Since 2.5."""

@define(kw_only=True, eq=False)
class VmAlreadyExistsInDatacenter(InvalidFolder):
    """``vim.fault.VmAlreadyExistsInDatacenter``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmAlreadyExistsInDatacenter/
    """
    host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""
    hostname: str
    vm: list[vmodl.ManagedObjectReference[VirtualMachine]] = field(converter=_listVirtualMachine)
    """Refers to a VirtualMachine."""

@define(kw_only=True, eq=False)
class VmConfigFault(VimFault):
    """``vim.fault.VmConfigFault``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmConfigFault/
    """

@define(kw_only=True, eq=False)
class VmConfigIncompatibleForFaultTolerance(VmConfigFault):
    """``vim.fault.VmConfigIncompatibleForFaultTolerance``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmConfigIncompatibleForFaultTolerance/
    """
    fault: MethodFault | None = None

@define(kw_only=True, eq=False)
class VmConfigIncompatibleForRecordReplay(VmConfigFault):
    """``vim.fault.VmConfigIncompatibleForRecordReplay``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmConfigIncompatibleForRecordReplay/
    """
    fault: MethodFault | None = None

@define(kw_only=True, eq=False)
class VmFaultToleranceConfigIssue(VmFaultToleranceIssue):
    """``vim.fault.VmFaultToleranceConfigIssue``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFaultToleranceConfigIssue/
    """
    reason: str | None = None
    entity_name: str | None = None
    entity: vmodl.ManagedObjectReference[ManagedEntity] | None = field(default=None, converter=_optionalManagedEntity)
    """Refers to a ManagedEntity."""

@define(kw_only=True, eq=False)
class VmFaultToleranceConfigIssueWrapper(VmFaultToleranceIssue):
    """``vim.fault.VmFaultToleranceConfigIssueWrapper``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFaultToleranceConfigIssueWrapper/
    """
    entity_name: str | None = None
    entity: vmodl.ManagedObjectReference[ManagedEntity] | None = field(default=None, converter=_optionalManagedEntity)
    """Refers to a ManagedEntity."""
    error: MethodFault | None = None

@define(kw_only=True, eq=False)
class VmFaultToleranceInvalidFileBacking(VmFaultToleranceIssue):
    """``vim.fault.VmFaultToleranceInvalidFileBacking``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFaultToleranceInvalidFileBacking/
    """
    backing_type: str | None = None
    backing_filename: str | None = None

@define(kw_only=True, eq=False)
class VmFaultToleranceIssue(VimFault):
    """``vim.fault.VmFaultToleranceIssue``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFaultToleranceIssue/
    """

@define(kw_only=True, eq=False)
class VmFaultToleranceOpIssuesList(VmFaultToleranceIssue):
    """``vim.fault.VmFaultToleranceOpIssuesList``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFaultToleranceOpIssuesList/
    """
    errors: list[MethodFault] | None = None
    warnings: list[MethodFault] | None = None

@define(kw_only=True, eq=False)
class VmFaultToleranceTooManyFtVcpusOnHost(InsufficientResourcesFault):
    """``vim.fault.VmFaultToleranceTooManyFtVcpusOnHost``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFaultToleranceTooManyFtVcpusOnHost/
    """
    host_name: str | None = None
    max_num_ft_vcpus: int

@define(kw_only=True, eq=False)
class VmFaultToleranceTooManyVMsOnHost(InsufficientResourcesFault):
    """``vim.fault.VmFaultToleranceTooManyVMsOnHost``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFaultToleranceTooManyVMsOnHost/
    """
    host_name: str | None = None
    max_num_ft_vms: int

@define(kw_only=True, eq=False)
class VmHostAffinityRuleViolation(VmConfigFault):
    """``vim.fault.VmHostAffinityRuleViolation``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmHostAffinityRuleViolation/
    """
    vm_name: str
    host_name: str

@define(kw_only=True, eq=False)
class VmLimitLicense(NotEnoughLicenses):
    """``vim.fault.VmLimitLicense``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmLimitLicense/
    """
    limit: int

@define(kw_only=True, eq=False)
class VmMetadataManagerFault(VimFault):
    """``vim.fault.VmMetadataManagerFault``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmMetadataManagerFault/
    """

@define(kw_only=True, eq=False)
class VmMonitorIncompatibleForFaultTolerance(VimFault):
    """``vim.fault.VmMonitorIncompatibleForFaultTolerance``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmMonitorIncompatibleForFaultTolerance/
    """

@define(kw_only=True, eq=False)
class VmPowerOnDisabled(InvalidState):
    """``vim.fault.VmPowerOnDisabled``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmPowerOnDisabled/
    """

@define(kw_only=True, eq=False)
class VmSmpFaultToleranceTooManyVMsOnHost(InsufficientResourcesFault):
    """``vim.fault.VmSmpFaultToleranceTooManyVMsOnHost``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmSmpFaultToleranceTooManyVMsOnHost/
    """
    host_name: str | None = None
    max_num_smp_ft_vms: int

@define(kw_only=True, eq=False)
class VmToolsUpgradeFault(VimFault):
    """``vim.fault.VmToolsUpgradeFault``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmToolsUpgradeFault/
    """

@define(kw_only=True, eq=False)
class VmValidateMaxDevice(VimFault):
    """``vim.fault.VmValidateMaxDevice``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmValidateMaxDevice/
    """
    device: str
    max: int
    count: int

@define(kw_only=True, eq=False)
class VmWwnConflict(InvalidVmConfig):
    """``vim.fault.VmWwnConflict``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmWwnConflict/
    """
    vm: vmodl.ManagedObjectReference[VirtualMachine] | None = field(default=None, converter=_optionalVirtualMachine)
    """Refers to a VirtualMachine."""
    host: vmodl.ManagedObjectReference[HostSystem] | None = field(default=None, converter=_optionalHostSystem)
    """Refers to a HostSystem."""
    name: str | None = None
    wwn: int | None = None

@define(kw_only=True, eq=False)
class VmfsAlreadyMounted(VmfsMountFault):
    """``vim.fault.VmfsAlreadyMounted``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmfsAlreadyMounted/
    """

@define(kw_only=True, eq=False)
class VmfsAmbiguousMount(VmfsMountFault):
    """``vim.fault.VmfsAmbiguousMount``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmfsAmbiguousMount/
    """

@define(kw_only=True, eq=False)
class VmfsMountFault(HostConfigFault):
    """``vim.fault.VmfsMountFault``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmfsMountFault/
    """
    uuid: str

@define(kw_only=True, eq=False)
class VmotionInterfaceNotEnabled(HostPowerOpFailed):
    """``vim.fault.VmotionInterfaceNotEnabled``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmotionInterfaceNotEnabled/
    """

@define(kw_only=True, eq=False)
class VolumeEditorError(CustomizationFault):
    """``vim.fault.VolumeEditorError``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VolumeEditorError/
    """

@define(kw_only=True, eq=False)
class VramLimitLicense(NotEnoughLicenses):
    """``vim.fault.VramLimitLicense``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VramLimitLicense/
    """
    limit: int

@define(kw_only=True, eq=False)
class VsanClusterUuidMismatch(CannotMoveVsanEnabledHost):
    """``vim.fault.VsanClusterUuidMismatch``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanClusterUuidMismatch/
    """
    host_cluster_uuid: str
    destination_cluster_uuid: str

@define(kw_only=True, eq=False)
class VsanDiskFault(VsanFault):
    """``vim.fault.VsanDiskFault``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanDiskFault/
    """
    device: str | None = None

@define(kw_only=True, eq=False)
class VsanFault(VimFault):
    """``vim.fault.VsanFault``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanFault/
    """

@define(kw_only=True, eq=False)
class VsanIncompatibleDiskMapping(VsanDiskFault):
    """``vim.fault.VsanIncompatibleDiskMapping``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanIncompatibleDiskMapping/
    """

@define(kw_only=True, eq=False)
class VspanDestPortConflict(DvsFault):
    """``vim.fault.VspanDestPortConflict``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VspanDestPortConflict/
    """
    vspan_session_key1: str
    vspan_session_key2: str
    port_key: str

@define(kw_only=True, eq=False)
class VspanPortConflict(DvsFault):
    """``vim.fault.VspanPortConflict``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VspanPortConflict/
    """
    vspan_session_key1: str
    vspan_session_key2: str
    port_key: str

@define(kw_only=True, eq=False)
class VspanPortMoveFault(DvsFault):
    """``vim.fault.VspanPortMoveFault``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VspanPortMoveFault/
    """
    src_portgroup_name: str
    dest_portgroup_name: str
    port_key: str

@define(kw_only=True, eq=False)
class VspanPortPromiscChangeFault(DvsFault):
    """``vim.fault.VspanPortPromiscChangeFault``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VspanPortPromiscChangeFault/
    """
    port_key: str

@define(kw_only=True, eq=False)
class VspanPortgroupPromiscChangeFault(DvsFault):
    """``vim.fault.VspanPortgroupPromiscChangeFault``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VspanPortgroupPromiscChangeFault/
    """
    portgroup_name: str

@define(kw_only=True, eq=False)
class VspanPortgroupTypeChangeFault(DvsFault):
    """``vim.fault.VspanPortgroupTypeChangeFault``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VspanPortgroupTypeChangeFault/
    """
    portgroup_name: str

@define(kw_only=True, eq=False)
class VspanPromiscuousPortNotSupported(DvsFault):
    """``vim.fault.VspanPromiscuousPortNotSupported``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VspanPromiscuousPortNotSupported/
    """
    vspan_session_key: str
    port_key: str

@define(kw_only=True, eq=False)
class VspanSameSessionPortConflict(DvsFault):
    """``vim.fault.VspanSameSessionPortConflict``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VspanSameSessionPortConflict/
    """
    vspan_session_key: str
    port_key: str

@define(kw_only=True, eq=False)
class WakeOnLanNotSupported(VirtualHardwareCompatibilityIssue):
    """``vim.fault.WakeOnLanNotSupported``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/WakeOnLanNotSupported/
    """

@define(kw_only=True, eq=False)
class WakeOnLanNotSupportedByVmotionNIC(HostPowerOpFailed):
    """``vim.fault.WakeOnLanNotSupportedByVmotionNIC``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/WakeOnLanNotSupportedByVmotionNIC/
    """

@define(kw_only=True, eq=False)
class WillLoseHAProtection(MigrationFault):
    """``vim.fault.WillLoseHAProtection``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/WillLoseHAProtection/
    """
    resolution: str

@define(kw_only=True, eq=False)
class WillModifyConfigCpuRequirements(MigrationFault):
    """``vim.fault.WillModifyConfigCpuRequirements``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/WillModifyConfigCpuRequirements/
    """

@define(kw_only=True, eq=False)
class WillResetSnapshotDirectory(MigrationFault):
    """``vim.fault.WillResetSnapshotDirectory``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/WillResetSnapshotDirectory/
    """

@define(kw_only=True, eq=False)
class WipeDiskFault(VimFault):
    """``vim.fault.WipeDiskFault``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/WipeDiskFault/
    """
