# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.event``."""

import datetime
import vmodl
from attrs import define, field

from vim25.data.vim import DVSConfigSpec, ElementDescription, EnumDescription, LicenseFeatureInfo, Permission, TaskInfo
from vim25.data.vim_dvs import DVPortStatus, DVPortgroupConfigSpec, DVSHostLocalPortInfo, DistributedVirtualSwitchPortConnectee, DistributedVirtualSwitchPortConnection, DistributedVirtualSwitchProductSpec, HostMemberHealthCheckResult
from vim25.data.vim_host import HostAccountSpec
from vim25.data.vim_profile_host import HostSpecification, HostSubSpecification
from vim25.data.vim_vm import VirtualMachineConfigSpec, VirtualMachineMessage
from vim25.data.vmodl import KeyAnyValue
from vim25.enums.vim import VirtualMachineFaultToleranceState
from vim25.enums.vim_event import EventFilterSpecRecursionOption
from vim25.faults.vmodl import MethodFault
from vim25.managed.vim import ComputeResource, Datacenter, Datastore, DistributedVirtualSwitch, Folder, HostSystem, ManagedEntity, Network, ResourcePool, VirtualMachine
from vim25.managed.vim_alarm import Alarm
from vim25.managed.vim_profile import Profile
from vim25.managed.vim_scheduler import ScheduledTask

def _Alarm(given: vmodl.ManagedObjectReference[Alarm] | Alarm) -> vmodl.ManagedObjectReference[Alarm]: ...
def _ComputeResource(given: vmodl.ManagedObjectReference[ComputeResource] | ComputeResource) -> vmodl.ManagedObjectReference[ComputeResource]: ...
def _Datacenter(given: vmodl.ManagedObjectReference[Datacenter] | Datacenter) -> vmodl.ManagedObjectReference[Datacenter]: ...
def _Datastore(given: vmodl.ManagedObjectReference[Datastore] | Datastore) -> vmodl.ManagedObjectReference[Datastore]: ...
def _DistributedVirtualSwitch(given: vmodl.ManagedObjectReference[DistributedVirtualSwitch] | DistributedVirtualSwitch) -> vmodl.ManagedObjectReference[DistributedVirtualSwitch]: ...
def _Folder(given: vmodl.ManagedObjectReference[Folder] | Folder) -> vmodl.ManagedObjectReference[Folder]: ...
def _HostSystem(given: vmodl.ManagedObjectReference[HostSystem] | HostSystem) -> vmodl.ManagedObjectReference[HostSystem]: ...
def _ManagedEntity(given: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity) -> vmodl.ManagedObjectReference[ManagedEntity]: ...
def _ManagedObject(given: vmodl.ManagedObjectReference | vmodl.ManagedObject) -> vmodl.ManagedObjectReference: ...
def _Network(given: vmodl.ManagedObjectReference[Network] | Network) -> vmodl.ManagedObjectReference[Network]: ...
def _Profile(given: vmodl.ManagedObjectReference[Profile] | Profile) -> vmodl.ManagedObjectReference[Profile]: ...
def _ResourcePool(given: vmodl.ManagedObjectReference[ResourcePool] | ResourcePool) -> vmodl.ManagedObjectReference[ResourcePool]: ...
def _ScheduledTask(given: vmodl.ManagedObjectReference[ScheduledTask] | ScheduledTask) -> vmodl.ManagedObjectReference[ScheduledTask]: ...
def _VirtualMachine(given: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine) -> vmodl.ManagedObjectReference[VirtualMachine]: ...
def _optionalAlarm(given: vmodl.ManagedObjectReference[Alarm] | Alarm | None) -> vmodl.ManagedObjectReference[Alarm] | None: ...
def _optionalHostSystem(given: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None) -> vmodl.ManagedObjectReference[HostSystem] | None: ...
def _optionalScheduledTask(given: vmodl.ManagedObjectReference[ScheduledTask] | ScheduledTask | None) -> vmodl.ManagedObjectReference[ScheduledTask] | None: ...

@define(kw_only=True)
class AccountCreatedEvent(HostEvent):
    """``vim.event.AccountCreatedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AccountCreatedEvent/
    """
    spec: HostAccountSpec
    group: bool

@define(kw_only=True)
class AccountRemovedEvent(HostEvent):
    """``vim.event.AccountRemovedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AccountRemovedEvent/
    """
    account: str
    group: bool

@define(kw_only=True)
class AccountUpdatedEvent(HostEvent):
    """``vim.event.AccountUpdatedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AccountUpdatedEvent/
    """
    spec: HostAccountSpec
    group: bool
    prev_description: str | None = None
    """Since 6.5."""

@define(kw_only=True)
class AdminPasswordNotChangedEvent(HostEvent):
    """``vim.event.AdminPasswordNotChangedEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AdminPasswordNotChangedEvent/
    """

@define(kw_only=True)
class AlarmAcknowledgedEvent(AlarmEvent):
    """``vim.event.AlarmAcknowledgedEvent``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmAcknowledgedEvent/
    """
    source: ManagedEntityEventArgument
    entity: ManagedEntityEventArgument

@define(kw_only=True)
class AlarmActionTriggeredEvent(AlarmEvent):
    """``vim.event.AlarmActionTriggeredEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmActionTriggeredEvent/
    """
    source: ManagedEntityEventArgument
    entity: ManagedEntityEventArgument

@define(kw_only=True)
class AlarmClearedEvent(AlarmEvent):
    """``vim.event.AlarmClearedEvent``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmClearedEvent/
    """
    source: ManagedEntityEventArgument
    entity: ManagedEntityEventArgument
    from_: str

@define(kw_only=True)
class AlarmCreatedEvent(AlarmEvent):
    """``vim.event.AlarmCreatedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmCreatedEvent/
    """
    entity: ManagedEntityEventArgument

@define(kw_only=True)
class AlarmEmailCompletedEvent(AlarmEvent):
    """``vim.event.AlarmEmailCompletedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmEmailCompletedEvent/
    """
    entity: ManagedEntityEventArgument
    to: str

@define(kw_only=True)
class AlarmEmailFailedEvent(AlarmEvent):
    """``vim.event.AlarmEmailFailedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmEmailFailedEvent/
    """
    entity: ManagedEntityEventArgument
    to: str
    reason: MethodFault

@define(kw_only=True)
class AlarmEvent(Event):
    """``vim.event.AlarmEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmEvent/
    """
    alarm: AlarmEventArgument

@define(kw_only=True)
class AlarmEventArgument(EntityEventArgument):
    """``vim.event.AlarmEventArgument``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmEventArgument/
    """
    alarm: vmodl.ManagedObjectReference[Alarm] = field(converter=_Alarm)
    """Refers to a Alarm."""

@define(kw_only=True)
class AlarmReconfiguredEvent(AlarmEvent):
    """``vim.event.AlarmReconfiguredEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmReconfiguredEvent/
    """
    entity: ManagedEntityEventArgument
    config_changes: ChangesInfoEventArgument | None = None
    """Since 6.5."""

@define(kw_only=True)
class AlarmRemovedEvent(AlarmEvent):
    """``vim.event.AlarmRemovedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmRemovedEvent/
    """
    entity: ManagedEntityEventArgument

@define(kw_only=True)
class AlarmScriptCompleteEvent(AlarmEvent):
    """``vim.event.AlarmScriptCompleteEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmScriptCompleteEvent/
    """
    entity: ManagedEntityEventArgument
    script: str

@define(kw_only=True)
class AlarmScriptFailedEvent(AlarmEvent):
    """``vim.event.AlarmScriptFailedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmScriptFailedEvent/
    """
    entity: ManagedEntityEventArgument
    script: str
    reason: MethodFault

@define(kw_only=True)
class AlarmSnmpCompletedEvent(AlarmEvent):
    """``vim.event.AlarmSnmpCompletedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmSnmpCompletedEvent/
    """
    entity: ManagedEntityEventArgument

@define(kw_only=True)
class AlarmSnmpFailedEvent(AlarmEvent):
    """``vim.event.AlarmSnmpFailedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmSnmpFailedEvent/
    """
    entity: ManagedEntityEventArgument
    reason: MethodFault

@define(kw_only=True)
class AlarmStatusChangedEvent(AlarmEvent):
    """``vim.event.AlarmStatusChangedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmStatusChangedEvent/
    """
    source: ManagedEntityEventArgument
    entity: ManagedEntityEventArgument
    from_: str
    to: str

@define(kw_only=True)
class AllVirtualMachinesLicensedEvent(LicenseEvent):
    """``vim.event.AllVirtualMachinesLicensedEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AllVirtualMachinesLicensedEvent/
    """

@define(kw_only=True)
class AlreadyAuthenticatedSessionEvent(SessionEvent):
    """``vim.event.AlreadyAuthenticatedSessionEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlreadyAuthenticatedSessionEvent/
    """

@define(kw_only=True)
class AuthorizationEvent(Event):
    """``vim.event.AuthorizationEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AuthorizationEvent/
    """

@define(kw_only=True)
class BadUsernameSessionEvent(SessionEvent):
    """``vim.event.BadUsernameSessionEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/BadUsernameSessionEvent/
    """
    ip_address: str

@define(kw_only=True)
class CanceledHostOperationEvent(HostEvent):
    """``vim.event.CanceledHostOperationEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CanceledHostOperationEvent/
    """

@define(kw_only=True)
class ChangesInfoEventArgument(vmodl.DataObject):
    """``vim.event.ChangesInfoEventArgument``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ChangesInfoEventArgument/
    """
    modified: str | None = None
    added: str | None = None
    deleted: str | None = None

@define(kw_only=True)
class ClusterComplianceCheckedEvent(ClusterEvent):
    """``vim.event.ClusterComplianceCheckedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComplianceCheckedEvent/
    """
    profile: ProfileEventArgument

@define(kw_only=True)
class ClusterCreatedEvent(ClusterEvent):
    """``vim.event.ClusterCreatedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterCreatedEvent/
    """
    parent: FolderEventArgument

@define(kw_only=True)
class ClusterDestroyedEvent(ClusterEvent):
    """``vim.event.ClusterDestroyedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDestroyedEvent/
    """

@define(kw_only=True)
class ClusterEvent(Event):
    """``vim.event.ClusterEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterEvent/
    """

@define(kw_only=True)
class ClusterOvercommittedEvent(ClusterEvent):
    """``vim.event.ClusterOvercommittedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterOvercommittedEvent/
    """

@define(kw_only=True)
class ClusterReconfiguredEvent(ClusterEvent):
    """``vim.event.ClusterReconfiguredEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterReconfiguredEvent/
    """
    config_changes: ChangesInfoEventArgument | None = None
    """Since 6.5."""

@define(kw_only=True)
class ClusterStatusChangedEvent(ClusterEvent):
    """``vim.event.ClusterStatusChangedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterStatusChangedEvent/
    """
    old_status: str
    new_status: str

@define(kw_only=True)
class ComputeResourceEventArgument(EntityEventArgument):
    """``vim.event.ComputeResourceEventArgument``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ComputeResourceEventArgument/
    """
    compute_resource: vmodl.ManagedObjectReference[ComputeResource] = field(converter=_ComputeResource)
    """Refers to a ComputeResource."""

@define(kw_only=True)
class CustomFieldDefAddedEvent(CustomFieldDefEvent):
    """``vim.event.CustomFieldDefAddedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomFieldDefAddedEvent/
    """

@define(kw_only=True)
class CustomFieldDefEvent(CustomFieldEvent):
    """``vim.event.CustomFieldDefEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomFieldDefEvent/
    """
    field_key: int
    name: str

@define(kw_only=True)
class CustomFieldDefRemovedEvent(CustomFieldDefEvent):
    """``vim.event.CustomFieldDefRemovedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomFieldDefRemovedEvent/
    """

@define(kw_only=True)
class CustomFieldDefRenamedEvent(CustomFieldDefEvent):
    """``vim.event.CustomFieldDefRenamedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomFieldDefRenamedEvent/
    """
    new_name: str

@define(kw_only=True)
class CustomFieldEvent(Event):
    """``vim.event.CustomFieldEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomFieldEvent/
    """

@define(kw_only=True)
class CustomFieldValueChangedEvent(CustomFieldEvent):
    """``vim.event.CustomFieldValueChangedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomFieldValueChangedEvent/
    """
    entity: ManagedEntityEventArgument
    field_key: int
    name: str
    value: str
    prev_state: str | None = None
    """Since 6.5."""

@define(kw_only=True)
class CustomizationEvent(VmEvent):
    """``vim.event.CustomizationEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationEvent/
    """
    log_location: str | None = None

@define(kw_only=True)
class CustomizationFailed(CustomizationEvent):
    """``vim.event.CustomizationFailed``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationFailed/
    """
    reason: str | None = None
    """Since 7.0.0.0."""

@define(kw_only=True)
class CustomizationLinuxIdentityFailed(CustomizationFailed):
    """``vim.event.CustomizationLinuxIdentityFailed``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationLinuxIdentityFailed/
    """

@define(kw_only=True)
class CustomizationNetworkSetupFailed(CustomizationFailed):
    """``vim.event.CustomizationNetworkSetupFailed``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationNetworkSetupFailed/
    """

@define(kw_only=True)
class CustomizationStartedEvent(CustomizationEvent):
    """``vim.event.CustomizationStartedEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationStartedEvent/
    """

@define(kw_only=True)
class CustomizationSucceeded(CustomizationEvent):
    """``vim.event.CustomizationSucceeded``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationSucceeded/
    """

@define(kw_only=True)
class CustomizationSysprepFailed(CustomizationFailed):
    """``vim.event.CustomizationSysprepFailed``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationSysprepFailed/
    """
    sysprep_version: str
    system_version: str

@define(kw_only=True)
class CustomizationUnknownFailure(CustomizationFailed):
    """``vim.event.CustomizationUnknownFailure``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationUnknownFailure/
    """

@define(kw_only=True)
class DVPortgroupCreatedEvent(DVPortgroupEvent):
    """``vim.event.DVPortgroupCreatedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVPortgroupCreatedEvent/
    """

@define(kw_only=True)
class DVPortgroupDestroyedEvent(DVPortgroupEvent):
    """``vim.event.DVPortgroupDestroyedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVPortgroupDestroyedEvent/
    """

@define(kw_only=True)
class DVPortgroupEvent(Event):
    """``vim.event.DVPortgroupEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVPortgroupEvent/
    """

@define(kw_only=True)
class DVPortgroupReconfiguredEvent(DVPortgroupEvent):
    """``vim.event.DVPortgroupReconfiguredEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVPortgroupReconfiguredEvent/
    """
    config_spec: DVPortgroupConfigSpec
    config_changes: ChangesInfoEventArgument | None = None
    """Since 6.5."""

@define(kw_only=True)
class DVPortgroupRenamedEvent(DVPortgroupEvent):
    """``vim.event.DVPortgroupRenamedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVPortgroupRenamedEvent/
    """
    old_name: str
    new_name: str

@define(kw_only=True)
class DasAdmissionControlDisabledEvent(ClusterEvent):
    """``vim.event.DasAdmissionControlDisabledEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DasAdmissionControlDisabledEvent/
    """

@define(kw_only=True)
class DasAdmissionControlEnabledEvent(ClusterEvent):
    """``vim.event.DasAdmissionControlEnabledEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DasAdmissionControlEnabledEvent/
    """

@define(kw_only=True)
class DasAgentFoundEvent(ClusterEvent):
    """``vim.event.DasAgentFoundEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DasAgentFoundEvent/
    """

@define(kw_only=True)
class DasAgentUnavailableEvent(ClusterEvent):
    """``vim.event.DasAgentUnavailableEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DasAgentUnavailableEvent/
    """

@define(kw_only=True)
class DasClusterIsolatedEvent(ClusterEvent):
    """``vim.event.DasClusterIsolatedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DasClusterIsolatedEvent/
    """

@define(kw_only=True)
class DasDisabledEvent(ClusterEvent):
    """``vim.event.DasDisabledEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DasDisabledEvent/
    """

@define(kw_only=True)
class DasEnabledEvent(ClusterEvent):
    """``vim.event.DasEnabledEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DasEnabledEvent/
    """

@define(kw_only=True)
class DasHostFailedEvent(ClusterEvent):
    """``vim.event.DasHostFailedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DasHostFailedEvent/
    """
    failed_host: HostEventArgument

@define(kw_only=True)
class DasHostIsolatedEvent(ClusterEvent):
    """``vim.event.DasHostIsolatedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DasHostIsolatedEvent/
    """
    isolated_host: HostEventArgument

@define(kw_only=True)
class DatacenterCreatedEvent(DatacenterEvent):
    """``vim.event.DatacenterCreatedEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatacenterCreatedEvent/
    """
    parent: FolderEventArgument

@define(kw_only=True)
class DatacenterEvent(Event):
    """``vim.event.DatacenterEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatacenterEvent/
    """

@define(kw_only=True)
class DatacenterEventArgument(EntityEventArgument):
    """``vim.event.DatacenterEventArgument``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatacenterEventArgument/
    """
    datacenter: vmodl.ManagedObjectReference[Datacenter] = field(converter=_Datacenter)
    """Refers to a Datacenter."""

@define(kw_only=True)
class DatacenterRenamedEvent(DatacenterEvent):
    """``vim.event.DatacenterRenamedEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatacenterRenamedEvent/
    """
    old_name: str
    new_name: str

@define(kw_only=True)
class DatastoreCapacityIncreasedEvent(DatastoreEvent):
    """``vim.event.DatastoreCapacityIncreasedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreCapacityIncreasedEvent/
    """
    old_capacity: int
    new_capacity: int

@define(kw_only=True)
class DatastoreDestroyedEvent(DatastoreEvent):
    """``vim.event.DatastoreDestroyedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreDestroyedEvent/
    """

@define(kw_only=True)
class DatastoreDiscoveredEvent(HostEvent):
    """``vim.event.DatastoreDiscoveredEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreDiscoveredEvent/
    """
    datastore: DatastoreEventArgument

@define(kw_only=True)
class DatastoreDuplicatedEvent(DatastoreEvent):
    """``vim.event.DatastoreDuplicatedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreDuplicatedEvent/
    """

@define(kw_only=True)
class DatastoreEvent(Event):
    """``vim.event.DatastoreEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreEvent/
    """
    datastore: DatastoreEventArgument | None = None

@define(kw_only=True)
class DatastoreEventArgument(EntityEventArgument):
    """``vim.event.DatastoreEventArgument``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreEventArgument/
    """
    datastore: vmodl.ManagedObjectReference[Datastore] = field(converter=_Datastore)
    """Refers to a Datastore."""

@define(kw_only=True)
class DatastoreFileCopiedEvent(DatastoreFileEvent):
    """``vim.event.DatastoreFileCopiedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreFileCopiedEvent/
    """
    source_datastore: DatastoreEventArgument
    source_file: str

@define(kw_only=True)
class DatastoreFileDeletedEvent(DatastoreFileEvent):
    """``vim.event.DatastoreFileDeletedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreFileDeletedEvent/
    """

@define(kw_only=True)
class DatastoreFileEvent(DatastoreEvent):
    """``vim.event.DatastoreFileEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreFileEvent/
    """
    target_file: str
    source_of_operation: str | None = None
    """Since 6.5."""
    succeeded: bool | None = None
    """Since 6.5."""

@define(kw_only=True)
class DatastoreFileMovedEvent(DatastoreFileEvent):
    """``vim.event.DatastoreFileMovedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreFileMovedEvent/
    """
    source_datastore: DatastoreEventArgument
    source_file: str

@define(kw_only=True)
class DatastoreIORMReconfiguredEvent(DatastoreEvent):
    """``vim.event.DatastoreIORMReconfiguredEvent``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreIORMReconfiguredEvent/
    """

@define(kw_only=True)
class DatastorePrincipalConfigured(HostEvent):
    """``vim.event.DatastorePrincipalConfigured``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastorePrincipalConfigured/
    """
    datastore_principal: str

@define(kw_only=True)
class DatastoreRemovedOnHostEvent(HostEvent):
    """``vim.event.DatastoreRemovedOnHostEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreRemovedOnHostEvent/
    """
    datastore: DatastoreEventArgument

@define(kw_only=True)
class DatastoreRenamedEvent(DatastoreEvent):
    """``vim.event.DatastoreRenamedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreRenamedEvent/
    """
    old_name: str
    new_name: str

@define(kw_only=True)
class DatastoreRenamedOnHostEvent(HostEvent):
    """``vim.event.DatastoreRenamedOnHostEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreRenamedOnHostEvent/
    """
    old_name: str
    new_name: str

@define(kw_only=True)
class DrsDisabledEvent(ClusterEvent):
    """``vim.event.DrsDisabledEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DrsDisabledEvent/
    """

@define(kw_only=True)
class DrsEnabledEvent(ClusterEvent):
    """``vim.event.DrsEnabledEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DrsEnabledEvent/
    """
    behavior: str

@define(kw_only=True)
class DrsEnteredStandbyModeEvent(EnteredStandbyModeEvent):
    """``vim.event.DrsEnteredStandbyModeEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DrsEnteredStandbyModeEvent/
    """

@define(kw_only=True)
class DrsEnteringStandbyModeEvent(EnteringStandbyModeEvent):
    """``vim.event.DrsEnteringStandbyModeEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DrsEnteringStandbyModeEvent/
    """

@define(kw_only=True)
class DrsExitStandbyModeFailedEvent(ExitStandbyModeFailedEvent):
    """``vim.event.DrsExitStandbyModeFailedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DrsExitStandbyModeFailedEvent/
    """

@define(kw_only=True)
class DrsExitedStandbyModeEvent(ExitedStandbyModeEvent):
    """``vim.event.DrsExitedStandbyModeEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DrsExitedStandbyModeEvent/
    """

@define(kw_only=True)
class DrsExitingStandbyModeEvent(ExitingStandbyModeEvent):
    """``vim.event.DrsExitingStandbyModeEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DrsExitingStandbyModeEvent/
    """

@define(kw_only=True)
class DrsInvocationFailedEvent(ClusterEvent):
    """``vim.event.DrsInvocationFailedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DrsInvocationFailedEvent/
    """

@define(kw_only=True)
class DrsRecoveredFromFailureEvent(ClusterEvent):
    """``vim.event.DrsRecoveredFromFailureEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DrsRecoveredFromFailureEvent/
    """

@define(kw_only=True)
class DrsResourceConfigureFailedEvent(HostEvent):
    """``vim.event.DrsResourceConfigureFailedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DrsResourceConfigureFailedEvent/
    """
    reason: MethodFault

@define(kw_only=True)
class DrsResourceConfigureSyncedEvent(HostEvent):
    """``vim.event.DrsResourceConfigureSyncedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DrsResourceConfigureSyncedEvent/
    """

@define(kw_only=True)
class DrsRuleComplianceEvent(VmEvent):
    """``vim.event.DrsRuleComplianceEvent``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DrsRuleComplianceEvent/
    """

@define(kw_only=True)
class DrsRuleViolationEvent(VmEvent):
    """``vim.event.DrsRuleViolationEvent``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DrsRuleViolationEvent/
    """

@define(kw_only=True)
class DrsSoftRuleViolationEvent(VmEvent):
    """``vim.event.DrsSoftRuleViolationEvent``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DrsSoftRuleViolationEvent/
    """

@define(kw_only=True)
class DrsVmMigratedEvent(VmMigratedEvent):
    """``vim.event.DrsVmMigratedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DrsVmMigratedEvent/
    """

@define(kw_only=True)
class DrsVmPoweredOnEvent(VmPoweredOnEvent):
    """``vim.event.DrsVmPoweredOnEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DrsVmPoweredOnEvent/
    """

@define(kw_only=True)
class DuplicateIpDetectedEvent(HostEvent):
    """``vim.event.DuplicateIpDetectedEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DuplicateIpDetectedEvent/
    """
    duplicate_ip: str
    mac_address: str

@define(kw_only=True)
class DvpgImportEvent(DVPortgroupEvent):
    """``vim.event.DvpgImportEvent``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvpgImportEvent/
    """
    import_type: str

@define(kw_only=True)
class DvpgRestoreEvent(DVPortgroupEvent):
    """``vim.event.DvpgRestoreEvent``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvpgRestoreEvent/
    """

@define(kw_only=True)
class DvsCreatedEvent(DvsEvent):
    """``vim.event.DvsCreatedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsCreatedEvent/
    """
    parent: FolderEventArgument

@define(kw_only=True)
class DvsDestroyedEvent(DvsEvent):
    """``vim.event.DvsDestroyedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsDestroyedEvent/
    """

@define(kw_only=True)
class DvsEvent(Event):
    """``vim.event.DvsEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsEvent/
    """

@define(kw_only=True)
class DvsEventArgument(EntityEventArgument):
    """``vim.event.DvsEventArgument``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsEventArgument/
    """
    dvs: vmodl.ManagedObjectReference[DistributedVirtualSwitch] = field(converter=_DistributedVirtualSwitch)
    """Refers to a DistributedVirtualSwitch."""

@define(kw_only=True)
class DvsHealthStatusChangeEvent(HostEvent):
    """``vim.event.DvsHealthStatusChangeEvent``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsHealthStatusChangeEvent/
    """
    switch_uuid: str
    health_result: HostMemberHealthCheckResult | None = None

@define(kw_only=True)
class DvsHostBackInSyncEvent(DvsEvent):
    """``vim.event.DvsHostBackInSyncEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsHostBackInSyncEvent/
    """
    host_back_in_sync: HostEventArgument

@define(kw_only=True)
class DvsHostJoinedEvent(DvsEvent):
    """``vim.event.DvsHostJoinedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsHostJoinedEvent/
    """
    host_joined: HostEventArgument

@define(kw_only=True)
class DvsHostLeftEvent(DvsEvent):
    """``vim.event.DvsHostLeftEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsHostLeftEvent/
    """
    host_left: HostEventArgument

@define(kw_only=True)
class DvsHostStatusUpdated(DvsEvent):
    """``vim.event.DvsHostStatusUpdated``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsHostStatusUpdated/
    """
    host_member: HostEventArgument
    old_status: str | None = None
    new_status: str | None = None
    old_status_detail: str | None = None
    new_status_detail: str | None = None

@define(kw_only=True)
class DvsHostWentOutOfSyncEvent(DvsEvent):
    """``vim.event.DvsHostWentOutOfSyncEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsHostWentOutOfSyncEvent/
    """
    host_out_of_sync: DvsOutOfSyncHostArgument

@define(kw_only=True)
class DvsImportEvent(DvsEvent):
    """``vim.event.DvsImportEvent``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsImportEvent/
    """
    import_type: str

@define(kw_only=True)
class DvsMergedEvent(DvsEvent):
    """``vim.event.DvsMergedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsMergedEvent/
    """
    source_dvs: DvsEventArgument
    destination_dvs: DvsEventArgument

@define(kw_only=True)
class DvsOutOfSyncHostArgument(vmodl.DataObject):
    """``vim.event.DvsOutOfSyncHostArgument``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsOutOfSyncHostArgument/
    """
    out_of_sync_host: HostEventArgument
    config_paramters: list[str]

@define(kw_only=True)
class DvsPortBlockedEvent(DvsEvent):
    """``vim.event.DvsPortBlockedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsPortBlockedEvent/
    """
    port_key: str
    status_detail: str | None = None
    """Since 4.1."""
    runtime_info: DVPortStatus | None = None
    """Since 5.1."""
    prev_block_state: str | None = None
    """Since 6.5."""

@define(kw_only=True)
class DvsPortConnectedEvent(DvsEvent):
    """``vim.event.DvsPortConnectedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsPortConnectedEvent/
    """
    port_key: str
    connectee: DistributedVirtualSwitchPortConnectee | None = None

@define(kw_only=True)
class DvsPortCreatedEvent(DvsEvent):
    """``vim.event.DvsPortCreatedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsPortCreatedEvent/
    """
    port_key: list[str]

@define(kw_only=True)
class DvsPortDeletedEvent(DvsEvent):
    """``vim.event.DvsPortDeletedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsPortDeletedEvent/
    """
    port_key: list[str]

@define(kw_only=True)
class DvsPortDisconnectedEvent(DvsEvent):
    """``vim.event.DvsPortDisconnectedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsPortDisconnectedEvent/
    """
    port_key: str
    connectee: DistributedVirtualSwitchPortConnectee | None = None

@define(kw_only=True)
class DvsPortEnteredPassthruEvent(DvsEvent):
    """``vim.event.DvsPortEnteredPassthruEvent``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsPortEnteredPassthruEvent/
    """
    port_key: str
    runtime_info: DVPortStatus | None = None
    """Since 5.1."""

@define(kw_only=True)
class DvsPortExitedPassthruEvent(DvsEvent):
    """``vim.event.DvsPortExitedPassthruEvent``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsPortExitedPassthruEvent/
    """
    port_key: str
    runtime_info: DVPortStatus | None = None
    """Since 5.1."""

@define(kw_only=True)
class DvsPortJoinPortgroupEvent(DvsEvent):
    """``vim.event.DvsPortJoinPortgroupEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsPortJoinPortgroupEvent/
    """
    port_key: str
    portgroup_key: str
    portgroup_name: str

@define(kw_only=True)
class DvsPortLeavePortgroupEvent(DvsEvent):
    """``vim.event.DvsPortLeavePortgroupEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsPortLeavePortgroupEvent/
    """
    port_key: str
    portgroup_key: str
    portgroup_name: str

@define(kw_only=True)
class DvsPortLinkDownEvent(DvsEvent):
    """``vim.event.DvsPortLinkDownEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsPortLinkDownEvent/
    """
    port_key: str
    runtime_info: DVPortStatus | None = None
    """Since 5.1."""

@define(kw_only=True)
class DvsPortLinkUpEvent(DvsEvent):
    """``vim.event.DvsPortLinkUpEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsPortLinkUpEvent/
    """
    port_key: str
    runtime_info: DVPortStatus | None = None
    """Since 5.1."""

@define(kw_only=True)
class DvsPortReconfiguredEvent(DvsEvent):
    """``vim.event.DvsPortReconfiguredEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsPortReconfiguredEvent/
    """
    port_key: list[str]
    config_changes: list[ChangesInfoEventArgument] | None = None
    """Since 6.5."""

@define(kw_only=True)
class DvsPortRuntimeChangeEvent(DvsEvent):
    """``vim.event.DvsPortRuntimeChangeEvent``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsPortRuntimeChangeEvent/
    """
    port_key: str
    runtime_info: DVPortStatus

@define(kw_only=True)
class DvsPortUnblockedEvent(DvsEvent):
    """``vim.event.DvsPortUnblockedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsPortUnblockedEvent/
    """
    port_key: str
    runtime_info: DVPortStatus | None = None
    """Since 5.1."""
    prev_block_state: str | None = None
    """Since 6.5."""

@define(kw_only=True)
class DvsPortVendorSpecificStateChangeEvent(DvsEvent):
    """``vim.event.DvsPortVendorSpecificStateChangeEvent``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsPortVendorSpecificStateChangeEvent/
    """
    port_key: str

@define(kw_only=True)
class DvsReconfiguredEvent(DvsEvent):
    """``vim.event.DvsReconfiguredEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsReconfiguredEvent/
    """
    config_spec: DVSConfigSpec
    config_changes: ChangesInfoEventArgument | None = None
    """Since 6.5."""

@define(kw_only=True)
class DvsRenamedEvent(DvsEvent):
    """``vim.event.DvsRenamedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsRenamedEvent/
    """
    old_name: str
    new_name: str

@define(kw_only=True)
class DvsRestoreEvent(DvsEvent):
    """``vim.event.DvsRestoreEvent``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsRestoreEvent/
    """

@define(kw_only=True)
class DvsUpgradeAvailableEvent(DvsEvent):
    """``vim.event.DvsUpgradeAvailableEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsUpgradeAvailableEvent/
    """
    product_info: DistributedVirtualSwitchProductSpec

@define(kw_only=True)
class DvsUpgradeInProgressEvent(DvsEvent):
    """``vim.event.DvsUpgradeInProgressEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsUpgradeInProgressEvent/
    """
    product_info: DistributedVirtualSwitchProductSpec

@define(kw_only=True)
class DvsUpgradeRejectedEvent(DvsEvent):
    """``vim.event.DvsUpgradeRejectedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsUpgradeRejectedEvent/
    """
    product_info: DistributedVirtualSwitchProductSpec

@define(kw_only=True)
class DvsUpgradedEvent(DvsEvent):
    """``vim.event.DvsUpgradedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsUpgradedEvent/
    """
    product_info: DistributedVirtualSwitchProductSpec

@define(kw_only=True)
class EnteredMaintenanceModeEvent(HostEvent):
    """``vim.event.EnteredMaintenanceModeEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EnteredMaintenanceModeEvent/
    """

@define(kw_only=True)
class EnteredStandbyModeEvent(HostEvent):
    """``vim.event.EnteredStandbyModeEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EnteredStandbyModeEvent/
    """

@define(kw_only=True)
class EnteringMaintenanceModeEvent(HostEvent):
    """``vim.event.EnteringMaintenanceModeEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EnteringMaintenanceModeEvent/
    """

@define(kw_only=True)
class EnteringStandbyModeEvent(HostEvent):
    """``vim.event.EnteringStandbyModeEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EnteringStandbyModeEvent/
    """

@define(kw_only=True)
class EntityEventArgument(EventArgument):
    """``vim.event.EntityEventArgument``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EntityEventArgument/
    """
    name: str

@define(kw_only=True)
class ErrorUpgradeEvent(UpgradeEvent):
    """``vim.event.ErrorUpgradeEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ErrorUpgradeEvent/
    """

@define(kw_only=True)
class Event(vmodl.DataObject):
    """``vim.event.Event``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/Event/
    """
    key: int
    chain_id: int
    created_time: datetime.datetime
    user_name: str
    datacenter: DatacenterEventArgument | None = None
    compute_resource: ComputeResourceEventArgument | None = None
    host: HostEventArgument | None = None
    vm: VmEventArgument | None = None
    ds: DatastoreEventArgument | None = None
    """Since 4.0."""
    net: NetworkEventArgument | None = None
    """Since 4.0."""
    dvs: DvsEventArgument | None = None
    """Since 4.0."""
    full_formatted_message: str | None = None
    change_tag: str | None = None
    """Since 4.0."""

@define(kw_only=True)
class EventArgDesc(vmodl.DataObject):
    """``vim.event.EventDescription.EventArgDesc``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EventArgDesc/
    """
    name: str
    type: str
    description: ElementDescription | None = None

@define(kw_only=True)
class EventArgument(vmodl.DataObject):
    """``vim.event.EventArgument``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EventArgument/
    """

@define(kw_only=True)
class EventDescription(vmodl.DataObject):
    """``vim.event.EventDescription``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EventDescription/
    """
    category: list[ElementDescription]
    event_info: list[EventDescriptionEventDetail]
    enumerated_types: list[EnumDescription] | None = None
    """Since 4.0."""

@define(kw_only=True)
class EventDescriptionEventDetail(vmodl.DataObject):
    """``vim.event.EventDescription.EventDetail``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EventDescriptionEventDetail/
    """
    key: str
    description: str | None = None
    """Since 4.0."""
    category: str
    format_on_datacenter: str
    format_on_compute_resource: str
    format_on_host: str
    format_on_vm: str
    full_format: str
    long_description: str | None = None
    """Since 4.1."""

@define(kw_only=True)
class EventEx(Event):
    """``vim.event.EventEx``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EventEx/
    """
    event_type_id: str
    severity: str | None = None
    message: str | None = None
    arguments: list[KeyAnyValue] | None = None
    object_id: str | None = None
    object_type: str | None = None
    object_name: str | None = None
    """Since 4.1."""
    fault: MethodFault | None = None
    """Since 4.1."""

@define(kw_only=True)
class EventFilterSpec(vmodl.DataObject):
    """``vim.event.EventFilterSpec``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EventFilterSpec/
    """
    entity: EventFilterSpecByEntity | None = None
    time: EventFilterSpecByTime | None = None
    user_name: EventFilterSpecByUsername | None = None
    event_chain_id: int | None = None
    alarm: vmodl.ManagedObjectReference[Alarm] | None = field(default=None, converter=_optionalAlarm)
    """Refers to a Alarm."""
    scheduled_task: vmodl.ManagedObjectReference[ScheduledTask] | None = field(default=None, converter=_optionalScheduledTask)
    """Refers to a ScheduledTask."""
    disable_full_message: bool | None = None
    category: list[str] | None = None
    type: list[str] | None = None
    tag: list[str] | None = None
    """Since 4.0."""
    event_type_id: list[str] | None = None
    """Since 4.0."""
    max_count: int | None = None
    """Since 6.5."""

@define(kw_only=True)
class EventFilterSpecByEntity(vmodl.DataObject):
    """``vim.event.EventFilterSpec.ByEntity``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EventFilterSpecByEntity/
    """
    entity: vmodl.ManagedObjectReference[ManagedEntity] = field(converter=_ManagedEntity)
    """Refers to a ManagedEntity."""
    recursion: EventFilterSpecRecursionOption

@define(kw_only=True)
class EventFilterSpecByTime(vmodl.DataObject):
    """``vim.event.EventFilterSpec.ByTime``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EventFilterSpecByTime/
    """
    begin_time: datetime.datetime | None = None
    end_time: datetime.datetime | None = None

@define(kw_only=True)
class EventFilterSpecByUsername(vmodl.DataObject):
    """``vim.event.EventFilterSpec.ByUsername``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EventFilterSpecByUsername/
    """
    system_user: bool
    user_list: list[str] | None = None

@define(kw_only=True)
class ExitMaintenanceModeEvent(HostEvent):
    """``vim.event.ExitMaintenanceModeEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExitMaintenanceModeEvent/
    """

@define(kw_only=True)
class ExitStandbyModeFailedEvent(HostEvent):
    """``vim.event.ExitStandbyModeFailedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExitStandbyModeFailedEvent/
    """

@define(kw_only=True)
class ExitedStandbyModeEvent(HostEvent):
    """``vim.event.ExitedStandbyModeEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExitedStandbyModeEvent/
    """

@define(kw_only=True)
class ExitingStandbyModeEvent(HostEvent):
    """``vim.event.ExitingStandbyModeEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExitingStandbyModeEvent/
    """

@define(kw_only=True)
class ExtendedEvent(GeneralEvent):
    """``vim.event.ExtendedEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExtendedEvent/
    """
    event_type_id: str
    managed_object: vmodl.ManagedObjectReference = field(converter=_ManagedObject)
    """Refers to a ManagedObject."""
    data: list[ExtendedEventPair] | None = None

@define(kw_only=True)
class ExtendedEventPair(vmodl.DataObject):
    """``vim.event.ExtendedEvent.Pair``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExtendedEventPair/
    """
    key: str
    value: str

@define(kw_only=True)
class FailoverLevelRestored(ClusterEvent):
    """``vim.event.FailoverLevelRestored``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FailoverLevelRestored/
    """

@define(kw_only=True)
class FolderEventArgument(EntityEventArgument):
    """``vim.event.FolderEventArgument``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FolderEventArgument/
    """
    folder: vmodl.ManagedObjectReference[Folder] = field(converter=_Folder)
    """Refers to a Folder."""

@define(kw_only=True)
class GeneralEvent(Event):
    """``vim.event.GeneralEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GeneralEvent/
    """
    message: str

@define(kw_only=True)
class GeneralHostErrorEvent(GeneralEvent):
    """``vim.event.GeneralHostErrorEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GeneralHostErrorEvent/
    """

@define(kw_only=True)
class GeneralHostInfoEvent(GeneralEvent):
    """``vim.event.GeneralHostInfoEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GeneralHostInfoEvent/
    """

@define(kw_only=True)
class GeneralHostWarningEvent(GeneralEvent):
    """``vim.event.GeneralHostWarningEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GeneralHostWarningEvent/
    """

@define(kw_only=True)
class GeneralUserEvent(GeneralEvent):
    """``vim.event.GeneralUserEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GeneralUserEvent/
    """
    entity: ManagedEntityEventArgument | None = None

@define(kw_only=True)
class GeneralVmErrorEvent(GeneralEvent):
    """``vim.event.GeneralVmErrorEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GeneralVmErrorEvent/
    """

@define(kw_only=True)
class GeneralVmInfoEvent(GeneralEvent):
    """``vim.event.GeneralVmInfoEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GeneralVmInfoEvent/
    """

@define(kw_only=True)
class GeneralVmWarningEvent(GeneralEvent):
    """``vim.event.GeneralVmWarningEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GeneralVmWarningEvent/
    """

@define(kw_only=True)
class GhostDvsProxySwitchDetectedEvent(HostEvent):
    """``vim.event.GhostDvsProxySwitchDetectedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GhostDvsProxySwitchDetectedEvent/
    """
    switch_uuid: list[str]

@define(kw_only=True)
class GhostDvsProxySwitchRemovedEvent(HostEvent):
    """``vim.event.GhostDvsProxySwitchRemovedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GhostDvsProxySwitchRemovedEvent/
    """
    switch_uuid: list[str]

@define(kw_only=True)
class GlobalMessageChangedEvent(SessionEvent):
    """``vim.event.GlobalMessageChangedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GlobalMessageChangedEvent/
    """
    message: str
    prev_message: str | None = None
    """Since 6.5."""

@define(kw_only=True)
class HealthStatusChangedEvent(Event):
    """``vim.event.HealthStatusChangedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HealthStatusChangedEvent/
    """
    component_id: str
    old_status: str
    new_status: str
    component_name: str
    service_id: str | None = None
    """Since 6.0."""

@define(kw_only=True)
class HostAddFailedEvent(HostEvent):
    """``vim.event.HostAddFailedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostAddFailedEvent/
    """
    hostname: str

@define(kw_only=True)
class HostAddedEvent(HostEvent):
    """``vim.event.HostAddedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostAddedEvent/
    """

@define(kw_only=True)
class HostAdminDisableEvent(HostEvent):
    """``vim.event.HostAdminDisableEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostAdminDisableEvent/
    """

@define(kw_only=True)
class HostAdminEnableEvent(HostEvent):
    """``vim.event.HostAdminEnableEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostAdminEnableEvent/
    """

@define(kw_only=True)
class HostCnxFailedAccountFailedEvent(HostEvent):
    """``vim.event.HostCnxFailedAccountFailedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCnxFailedAccountFailedEvent/
    """

@define(kw_only=True)
class HostCnxFailedAlreadyManagedEvent(HostEvent):
    """``vim.event.HostCnxFailedAlreadyManagedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCnxFailedAlreadyManagedEvent/
    """
    server_name: str

@define(kw_only=True)
class HostCnxFailedBadCcagentEvent(HostEvent):
    """``vim.event.HostCnxFailedBadCcagentEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCnxFailedBadCcagentEvent/
    """

@define(kw_only=True)
class HostCnxFailedBadUsernameEvent(HostEvent):
    """``vim.event.HostCnxFailedBadUsernameEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCnxFailedBadUsernameEvent/
    """

@define(kw_only=True)
class HostCnxFailedBadVersionEvent(HostEvent):
    """``vim.event.HostCnxFailedBadVersionEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCnxFailedBadVersionEvent/
    """

@define(kw_only=True)
class HostCnxFailedCcagentUpgradeEvent(HostEvent):
    """``vim.event.HostCnxFailedCcagentUpgradeEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCnxFailedCcagentUpgradeEvent/
    """

@define(kw_only=True)
class HostCnxFailedEvent(HostEvent):
    """``vim.event.HostCnxFailedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCnxFailedEvent/
    """

@define(kw_only=True)
class HostCnxFailedNetworkErrorEvent(HostEvent):
    """``vim.event.HostCnxFailedNetworkErrorEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCnxFailedNetworkErrorEvent/
    """

@define(kw_only=True)
class HostCnxFailedNoAccessEvent(HostEvent):
    """``vim.event.HostCnxFailedNoAccessEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCnxFailedNoAccessEvent/
    """

@define(kw_only=True)
class HostCnxFailedNoConnectionEvent(HostEvent):
    """``vim.event.HostCnxFailedNoConnectionEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCnxFailedNoConnectionEvent/
    """

@define(kw_only=True)
class HostCnxFailedNoLicenseEvent(HostEvent):
    """``vim.event.HostCnxFailedNoLicenseEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCnxFailedNoLicenseEvent/
    """

@define(kw_only=True)
class HostCnxFailedNotFoundEvent(HostEvent):
    """``vim.event.HostCnxFailedNotFoundEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCnxFailedNotFoundEvent/
    """

@define(kw_only=True)
class HostCnxFailedTimeoutEvent(HostEvent):
    """``vim.event.HostCnxFailedTimeoutEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCnxFailedTimeoutEvent/
    """

@define(kw_only=True)
class HostComplianceCheckedEvent(HostEvent):
    """``vim.event.HostComplianceCheckedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostComplianceCheckedEvent/
    """
    profile: ProfileEventArgument

@define(kw_only=True)
class HostCompliantEvent(HostEvent):
    """``vim.event.HostCompliantEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCompliantEvent/
    """

@define(kw_only=True)
class HostConfigAppliedEvent(HostEvent):
    """``vim.event.HostConfigAppliedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostConfigAppliedEvent/
    """

@define(kw_only=True)
class HostConnectedEvent(HostEvent):
    """``vim.event.HostConnectedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostConnectedEvent/
    """

@define(kw_only=True)
class HostConnectionLostEvent(HostEvent):
    """``vim.event.HostConnectionLostEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostConnectionLostEvent/
    """

@define(kw_only=True)
class HostDasDisabledEvent(HostEvent):
    """``vim.event.HostDasDisabledEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDasDisabledEvent/
    """

@define(kw_only=True)
class HostDasDisablingEvent(HostEvent):
    """``vim.event.HostDasDisablingEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDasDisablingEvent/
    """

@define(kw_only=True)
class HostDasEnabledEvent(HostEvent):
    """``vim.event.HostDasEnabledEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDasEnabledEvent/
    """

@define(kw_only=True)
class HostDasEnablingEvent(HostEvent):
    """``vim.event.HostDasEnablingEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDasEnablingEvent/
    """

@define(kw_only=True)
class HostDasErrorEvent(HostEvent):
    """``vim.event.HostDasErrorEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDasErrorEvent/
    """
    message: str | None = None
    """Since 2.5."""
    reason: str | None = None
    """Since 4.0."""

@define(kw_only=True)
class HostDasEvent(HostEvent):
    """``vim.event.HostDasEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDasEvent/
    """

@define(kw_only=True)
class HostDasOkEvent(HostEvent):
    """``vim.event.HostDasOkEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDasOkEvent/
    """

@define(kw_only=True)
class HostDisconnectedEvent(HostEvent):
    """``vim.event.HostDisconnectedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDisconnectedEvent/
    """
    reason: str | None = None
    """Since 4.0."""

@define(kw_only=True)
class HostEnableAdminFailedEvent(HostEvent):
    """``vim.event.HostEnableAdminFailedEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostEnableAdminFailedEvent/
    """
    permissions: list[Permission]

@define(kw_only=True)
class HostEvent(Event):
    """``vim.event.HostEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostEvent/
    """

@define(kw_only=True)
class HostEventArgument(EntityEventArgument):
    """``vim.event.HostEventArgument``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostEventArgument/
    """
    host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""

@define(kw_only=True)
class HostExtraNetworksEvent(HostDasEvent):
    """``vim.event.HostExtraNetworksEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostExtraNetworksEvent/
    """
    ips: str | None = None

@define(kw_only=True)
class HostGetShortNameFailedEvent(HostEvent):
    """``vim.event.HostGetShortNameFailedEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostGetShortNameFailedEvent/
    """

@define(kw_only=True)
class HostInAuditModeEvent(HostEvent):
    """``vim.event.HostInAuditModeEvent``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostInAuditModeEvent/
    """

@define(kw_only=True)
class HostInventoryFullEvent(LicenseEvent):
    """``vim.event.HostInventoryFullEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostInventoryFullEvent/
    """
    capacity: int

@define(kw_only=True)
class HostInventoryUnreadableEvent(Event):
    """``vim.event.HostInventoryUnreadableEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostInventoryUnreadableEvent/
    """

@define(kw_only=True)
class HostIpChangedEvent(HostEvent):
    """``vim.event.HostIpChangedEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostIpChangedEvent/
    """
    old_ip: str
    new_ip: str

@define(kw_only=True)
class HostIpInconsistentEvent(HostEvent):
    """``vim.event.HostIpInconsistentEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostIpInconsistentEvent/
    """
    ip_address: str
    ip_address2: str

@define(kw_only=True)
class HostIpToShortNameFailedEvent(HostEvent):
    """``vim.event.HostIpToShortNameFailedEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostIpToShortNameFailedEvent/
    """

@define(kw_only=True)
class HostIsolationIpPingFailedEvent(HostDasEvent):
    """``vim.event.HostIsolationIpPingFailedEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostIsolationIpPingFailedEvent/
    """
    isolation_ip: str

@define(kw_only=True)
class HostLicenseExpiredEvent(LicenseEvent):
    """``vim.event.HostLicenseExpiredEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostLicenseExpiredEvent/
    """

@define(kw_only=True)
class HostLocalPortCreatedEvent(DvsEvent):
    """``vim.event.HostLocalPortCreatedEvent``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostLocalPortCreatedEvent/
    """
    host_local_port: DVSHostLocalPortInfo

@define(kw_only=True)
class HostMissingNetworksEvent(HostDasEvent):
    """``vim.event.HostMissingNetworksEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostMissingNetworksEvent/
    """
    ips: str | None = None

@define(kw_only=True)
class HostMonitoringStateChangedEvent(ClusterEvent):
    """``vim.event.HostMonitoringStateChangedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostMonitoringStateChangedEvent/
    """
    state: str
    prev_state: str | None = None
    """Since 6.5."""

@define(kw_only=True)
class HostNoAvailableNetworksEvent(HostDasEvent):
    """``vim.event.HostNoAvailableNetworksEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNoAvailableNetworksEvent/
    """
    ips: str | None = None

@define(kw_only=True)
class HostNoHAEnabledPortGroupsEvent(HostDasEvent):
    """``vim.event.HostNoHAEnabledPortGroupsEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNoHAEnabledPortGroupsEvent/
    """

@define(kw_only=True)
class HostNoRedundantManagementNetworkEvent(HostDasEvent):
    """``vim.event.HostNoRedundantManagementNetworkEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNoRedundantManagementNetworkEvent/
    """

@define(kw_only=True)
class HostNonCompliantEvent(HostEvent):
    """``vim.event.HostNonCompliantEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNonCompliantEvent/
    """

@define(kw_only=True)
class HostNotInClusterEvent(HostDasEvent):
    """``vim.event.HostNotInClusterEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNotInClusterEvent/
    """

@define(kw_only=True)
class HostOvercommittedEvent(ClusterOvercommittedEvent):
    """``vim.event.HostOvercommittedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostOvercommittedEvent/
    """

@define(kw_only=True)
class HostPrimaryAgentNotShortNameEvent(HostDasEvent):
    """``vim.event.HostPrimaryAgentNotShortNameEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostPrimaryAgentNotShortNameEvent/
    """
    primary_agent: str

@define(kw_only=True)
class HostProfileAppliedEvent(HostEvent):
    """``vim.event.HostProfileAppliedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileAppliedEvent/
    """
    profile: ProfileEventArgument

@define(kw_only=True)
class HostReconnectionFailedEvent(HostEvent):
    """``vim.event.HostReconnectionFailedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostReconnectionFailedEvent/
    """

@define(kw_only=True)
class HostRemovedEvent(HostEvent):
    """``vim.event.HostRemovedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostRemovedEvent/
    """

@define(kw_only=True)
class HostShortNameInconsistentEvent(HostDasEvent):
    """``vim.event.HostShortNameInconsistentEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostShortNameInconsistentEvent/
    """
    short_name: str
    short_name2: str

@define(kw_only=True)
class HostShortNameToIpFailedEvent(HostEvent):
    """``vim.event.HostShortNameToIpFailedEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostShortNameToIpFailedEvent/
    """
    short_name: str

@define(kw_only=True)
class HostShutdownEvent(HostEvent):
    """``vim.event.HostShutdownEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostShutdownEvent/
    """
    reason: str

@define(kw_only=True)
class HostSpecificationChangedEvent(HostEvent):
    """``vim.event.HostSpecificationChangedEvent``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSpecificationChangedEvent/
    """

@define(kw_only=True)
class HostSpecificationRequireEvent(HostEvent):
    """``vim.event.HostSpecificationRequireEvent``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSpecificationRequireEvent/
    """

@define(kw_only=True)
class HostSpecificationUpdateEvent(HostEvent):
    """``vim.event.HostSpecificationUpdateEvent``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSpecificationUpdateEvent/
    """
    host_spec: HostSpecification

@define(kw_only=True)
class HostStatusChangedEvent(ClusterStatusChangedEvent):
    """``vim.event.HostStatusChangedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostStatusChangedEvent/
    """

@define(kw_only=True)
class HostSubSpecificationDeleteEvent(HostEvent):
    """``vim.event.HostSubSpecificationDeleteEvent``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSubSpecificationDeleteEvent/
    """
    sub_spec_name: str

@define(kw_only=True)
class HostSubSpecificationUpdateEvent(HostEvent):
    """``vim.event.HostSubSpecificationUpdateEvent``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSubSpecificationUpdateEvent/
    """
    host_sub_spec: HostSubSpecification

@define(kw_only=True)
class HostSyncFailedEvent(HostEvent):
    """``vim.event.HostSyncFailedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSyncFailedEvent/
    """
    reason: MethodFault

@define(kw_only=True)
class HostUpgradeFailedEvent(HostEvent):
    """``vim.event.HostUpgradeFailedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostUpgradeFailedEvent/
    """

@define(kw_only=True)
class HostUserWorldSwapNotEnabledEvent(HostEvent):
    """``vim.event.HostUserWorldSwapNotEnabledEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostUserWorldSwapNotEnabledEvent/
    """

@define(kw_only=True)
class HostVnicConnectedToCustomizedDVPortEvent(HostEvent):
    """``vim.event.HostVnicConnectedToCustomizedDVPortEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVnicConnectedToCustomizedDVPortEvent/
    """
    vnic: VnicPortArgument
    prev_port_key: str | None = None
    """Since 6.5."""

@define(kw_only=True)
class HostWwnChangedEvent(HostEvent):
    """``vim.event.HostWwnChangedEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostWwnChangedEvent/
    """
    old_node_wwns: list[int] | None = None
    old_port_wwns: list[int] | None = None
    new_node_wwns: list[int] | None = None
    new_port_wwns: list[int] | None = None

@define(kw_only=True)
class HostWwnConflictEvent(HostEvent):
    """``vim.event.HostWwnConflictEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostWwnConflictEvent/
    """
    conflicted_vms: list[VmEventArgument] | None = None
    conflicted_hosts: list[HostEventArgument] | None = None
    wwn: int

@define(kw_only=True)
class IScsiBootFailureEvent(HostEvent):
    """``vim.event.iScsiBootFailureEvent``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IScsiBootFailureEvent/
    """

@define(kw_only=True)
class IncorrectHostInformationEvent(LicenseEvent):
    """``vim.event.IncorrectHostInformationEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IncorrectHostInformationEvent/
    """

@define(kw_only=True)
class InfoUpgradeEvent(UpgradeEvent):
    """``vim.event.InfoUpgradeEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InfoUpgradeEvent/
    """

@define(kw_only=True)
class InsufficientFailoverResourcesEvent(ClusterEvent):
    """``vim.event.InsufficientFailoverResourcesEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientFailoverResourcesEvent/
    """

@define(kw_only=True)
class InvalidEditionEvent(LicenseEvent):
    """``vim.event.InvalidEditionEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidEditionEvent/
    """
    feature: str

@define(kw_only=True)
class LicenseEvent(Event):
    """``vim.event.LicenseEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseEvent/
    """

@define(kw_only=True)
class LicenseExpiredEvent(Event):
    """``vim.event.LicenseExpiredEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseExpiredEvent/
    """
    feature: LicenseFeatureInfo

@define(kw_only=True)
class LicenseNonComplianceEvent(LicenseEvent):
    """``vim.event.LicenseNonComplianceEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseNonComplianceEvent/
    """
    url: str

@define(kw_only=True)
class LicenseRestrictedEvent(LicenseEvent):
    """``vim.event.LicenseRestrictedEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseRestrictedEvent/
    """

@define(kw_only=True)
class LicenseServerAvailableEvent(LicenseEvent):
    """``vim.event.LicenseServerAvailableEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseServerAvailableEvent/
    """
    license_server: str

@define(kw_only=True)
class LicenseServerUnavailableEvent(LicenseEvent):
    """``vim.event.LicenseServerUnavailableEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseServerUnavailableEvent/
    """
    license_server: str

@define(kw_only=True)
class LocalDatastoreCreatedEvent(HostEvent):
    """``vim.event.LocalDatastoreCreatedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LocalDatastoreCreatedEvent/
    """
    datastore: DatastoreEventArgument
    datastore_url: str | None = None
    """Since 6.5."""

@define(kw_only=True)
class LocalTSMEnabledEvent(HostEvent):
    """``vim.event.LocalTSMEnabledEvent``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LocalTSMEnabledEvent/
    """

@define(kw_only=True)
class LockerMisconfiguredEvent(Event):
    """``vim.event.LockerMisconfiguredEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LockerMisconfiguredEvent/
    """
    datastore: DatastoreEventArgument

@define(kw_only=True)
class LockerReconfiguredEvent(Event):
    """``vim.event.LockerReconfiguredEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LockerReconfiguredEvent/
    """
    old_datastore: DatastoreEventArgument | None = None
    new_datastore: DatastoreEventArgument | None = None

@define(kw_only=True)
class ManagedEntityEventArgument(EntityEventArgument):
    """``vim.event.ManagedEntityEventArgument``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ManagedEntityEventArgument/
    """
    entity: vmodl.ManagedObjectReference[ManagedEntity] = field(converter=_ManagedEntity)
    """Refers to a ManagedEntity."""

@define(kw_only=True)
class MigrationErrorEvent(MigrationEvent):
    """``vim.event.MigrationErrorEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MigrationErrorEvent/
    """

@define(kw_only=True)
class MigrationEvent(VmEvent):
    """``vim.event.MigrationEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MigrationEvent/
    """
    fault: MethodFault

@define(kw_only=True)
class MigrationHostErrorEvent(MigrationEvent):
    """``vim.event.MigrationHostErrorEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MigrationHostErrorEvent/
    """
    dst_host: HostEventArgument

@define(kw_only=True)
class MigrationHostWarningEvent(MigrationEvent):
    """``vim.event.MigrationHostWarningEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MigrationHostWarningEvent/
    """
    dst_host: HostEventArgument

@define(kw_only=True)
class MigrationResourceErrorEvent(MigrationEvent):
    """``vim.event.MigrationResourceErrorEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MigrationResourceErrorEvent/
    """
    dst_pool: ResourcePoolEventArgument
    dst_host: HostEventArgument

@define(kw_only=True)
class MigrationResourceWarningEvent(MigrationEvent):
    """``vim.event.MigrationResourceWarningEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MigrationResourceWarningEvent/
    """
    dst_pool: ResourcePoolEventArgument
    dst_host: HostEventArgument

@define(kw_only=True)
class MigrationWarningEvent(MigrationEvent):
    """``vim.event.MigrationWarningEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MigrationWarningEvent/
    """

@define(kw_only=True)
class MtuMatchEvent(DvsHealthStatusChangeEvent):
    """``vim.event.MtuMatchEvent``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MtuMatchEvent/
    """

@define(kw_only=True)
class MtuMismatchEvent(DvsHealthStatusChangeEvent):
    """``vim.event.MtuMismatchEvent``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MtuMismatchEvent/
    """

@define(kw_only=True)
class NASDatastoreCreatedEvent(HostEvent):
    """``vim.event.NASDatastoreCreatedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NASDatastoreCreatedEvent/
    """
    datastore: DatastoreEventArgument
    datastore_url: str | None = None
    """Since 6.5."""

@define(kw_only=True)
class NetworkEventArgument(EntityEventArgument):
    """``vim.event.NetworkEventArgument``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetworkEventArgument/
    """
    network: vmodl.ManagedObjectReference[Network] = field(converter=_Network)
    """Refers to a Network."""

@define(kw_only=True)
class NetworkRollbackEvent(Event):
    """``vim.event.NetworkRollbackEvent``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetworkRollbackEvent/
    """
    method_name: str
    transaction_id: str

@define(kw_only=True)
class NoAccessUserEvent(SessionEvent):
    """``vim.event.NoAccessUserEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoAccessUserEvent/
    """
    ip_address: str

@define(kw_only=True)
class NoDatastoresConfiguredEvent(HostEvent):
    """``vim.event.NoDatastoresConfiguredEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoDatastoresConfiguredEvent/
    """

@define(kw_only=True)
class NoLicenseEvent(LicenseEvent):
    """``vim.event.NoLicenseEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoLicenseEvent/
    """
    feature: LicenseFeatureInfo

@define(kw_only=True)
class NoMaintenanceModeDrsRecommendationForVM(VmEvent):
    """``vim.event.NoMaintenanceModeDrsRecommendationForVM``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoMaintenanceModeDrsRecommendationForVM/
    """

@define(kw_only=True)
class NonVIWorkloadDetectedOnDatastoreEvent(DatastoreEvent):
    """``vim.event.NonVIWorkloadDetectedOnDatastoreEvent``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NonVIWorkloadDetectedOnDatastoreEvent/
    """

@define(kw_only=True)
class NotEnoughResourcesToStartVmEvent(VmEvent):
    """``vim.event.NotEnoughResourcesToStartVmEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotEnoughResourcesToStartVmEvent/
    """
    reason: str
    """Since 6.0."""

@define(kw_only=True)
class OutOfSyncDvsHost(DvsEvent):
    """``vim.event.OutOfSyncDvsHost``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OutOfSyncDvsHost/
    """
    host_out_of_sync: list[DvsOutOfSyncHostArgument]

@define(kw_only=True)
class PermissionAddedEvent(PermissionEvent):
    """``vim.event.PermissionAddedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PermissionAddedEvent/
    """
    role: RoleEventArgument
    propagate: bool

@define(kw_only=True)
class PermissionEvent(AuthorizationEvent):
    """``vim.event.PermissionEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PermissionEvent/
    """
    entity: ManagedEntityEventArgument
    principal: str
    group: bool

@define(kw_only=True)
class PermissionRemovedEvent(PermissionEvent):
    """``vim.event.PermissionRemovedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PermissionRemovedEvent/
    """

@define(kw_only=True)
class PermissionUpdatedEvent(PermissionEvent):
    """``vim.event.PermissionUpdatedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PermissionUpdatedEvent/
    """
    role: RoleEventArgument
    propagate: bool
    prev_role: RoleEventArgument | None = None
    """Since 6.5."""
    prev_propagate: bool | None = None
    """Since 6.5."""

@define(kw_only=True)
class ProfileAssociatedEvent(ProfileEvent):
    """``vim.event.ProfileAssociatedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileAssociatedEvent/
    """

@define(kw_only=True)
class ProfileChangedEvent(ProfileEvent):
    """``vim.event.ProfileChangedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileChangedEvent/
    """

@define(kw_only=True)
class ProfileCreatedEvent(ProfileEvent):
    """``vim.event.ProfileCreatedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileCreatedEvent/
    """

@define(kw_only=True)
class ProfileDissociatedEvent(ProfileEvent):
    """``vim.event.ProfileDissociatedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileDissociatedEvent/
    """

@define(kw_only=True)
class ProfileEvent(Event):
    """``vim.event.ProfileEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileEvent/
    """
    profile: ProfileEventArgument

@define(kw_only=True)
class ProfileEventArgument(EventArgument):
    """``vim.event.ProfileEventArgument``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileEventArgument/
    """
    profile: vmodl.ManagedObjectReference[Profile] = field(converter=_Profile)
    """Refers to a Profile."""
    name: str

@define(kw_only=True)
class ProfileReferenceHostChangedEvent(ProfileEvent):
    """``vim.event.ProfileReferenceHostChangedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileReferenceHostChangedEvent/
    """
    reference_host: vmodl.ManagedObjectReference[HostSystem] | None = field(default=None, converter=_optionalHostSystem)
    """Refers to a HostSystem."""
    reference_host_name: str | None = None
    """Since 6.5."""
    prev_reference_host_name: str | None = None
    """Since 6.5."""

@define(kw_only=True)
class ProfileRemovedEvent(ProfileEvent):
    """``vim.event.ProfileRemovedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileRemovedEvent/
    """

@define(kw_only=True)
class RecoveryEvent(DvsEvent):
    """``vim.event.RecoveryEvent``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RecoveryEvent/
    """
    host_name: str
    port_key: str
    dvs_uuid: str | None = None
    vnic: str | None = None

@define(kw_only=True)
class RemoteTSMEnabledEvent(HostEvent):
    """``vim.event.RemoteTSMEnabledEvent``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RemoteTSMEnabledEvent/
    """

@define(kw_only=True)
class ResourcePoolCreatedEvent(ResourcePoolEvent):
    """``vim.event.ResourcePoolCreatedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ResourcePoolCreatedEvent/
    """
    parent: ResourcePoolEventArgument

@define(kw_only=True)
class ResourcePoolDestroyedEvent(ResourcePoolEvent):
    """``vim.event.ResourcePoolDestroyedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ResourcePoolDestroyedEvent/
    """

@define(kw_only=True)
class ResourcePoolEvent(Event):
    """``vim.event.ResourcePoolEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ResourcePoolEvent/
    """
    resource_pool: ResourcePoolEventArgument

@define(kw_only=True)
class ResourcePoolEventArgument(EntityEventArgument):
    """``vim.event.ResourcePoolEventArgument``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ResourcePoolEventArgument/
    """
    resource_pool: vmodl.ManagedObjectReference[ResourcePool] = field(converter=_ResourcePool)
    """Refers to a ResourcePool."""

@define(kw_only=True)
class ResourcePoolMovedEvent(ResourcePoolEvent):
    """``vim.event.ResourcePoolMovedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ResourcePoolMovedEvent/
    """
    old_parent: ResourcePoolEventArgument
    new_parent: ResourcePoolEventArgument

@define(kw_only=True)
class ResourcePoolReconfiguredEvent(ResourcePoolEvent):
    """``vim.event.ResourcePoolReconfiguredEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ResourcePoolReconfiguredEvent/
    """
    config_changes: ChangesInfoEventArgument | None = None
    """Since 6.5."""

@define(kw_only=True)
class ResourceViolatedEvent(ResourcePoolEvent):
    """``vim.event.ResourceViolatedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ResourceViolatedEvent/
    """

@define(kw_only=True)
class RoleAddedEvent(RoleEvent):
    """``vim.event.RoleAddedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RoleAddedEvent/
    """
    privilege_list: list[str] | None = None

@define(kw_only=True)
class RoleEvent(AuthorizationEvent):
    """``vim.event.RoleEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RoleEvent/
    """
    role: RoleEventArgument

@define(kw_only=True)
class RoleEventArgument(EventArgument):
    """``vim.event.RoleEventArgument``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RoleEventArgument/
    """
    role_id: int
    name: str

@define(kw_only=True)
class RoleRemovedEvent(RoleEvent):
    """``vim.event.RoleRemovedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RoleRemovedEvent/
    """

@define(kw_only=True)
class RoleUpdatedEvent(RoleEvent):
    """``vim.event.RoleUpdatedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RoleUpdatedEvent/
    """
    privilege_list: list[str] | None = None
    prev_role_name: str | None = None
    """Since 6.5."""
    privileges_added: list[str] | None = None
    """Since 6.5."""
    privileges_removed: list[str] | None = None
    """Since 6.5."""

@define(kw_only=True)
class RollbackEvent(DvsEvent):
    """``vim.event.RollbackEvent``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RollbackEvent/
    """
    host_name: str
    method_name: str | None = None

@define(kw_only=True)
class ScheduledTaskCompletedEvent(ScheduledTaskEvent):
    """``vim.event.ScheduledTaskCompletedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ScheduledTaskCompletedEvent/
    """

@define(kw_only=True)
class ScheduledTaskCreatedEvent(ScheduledTaskEvent):
    """``vim.event.ScheduledTaskCreatedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ScheduledTaskCreatedEvent/
    """

@define(kw_only=True)
class ScheduledTaskEmailCompletedEvent(ScheduledTaskEvent):
    """``vim.event.ScheduledTaskEmailCompletedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ScheduledTaskEmailCompletedEvent/
    """
    to: str

@define(kw_only=True)
class ScheduledTaskEmailFailedEvent(ScheduledTaskEvent):
    """``vim.event.ScheduledTaskEmailFailedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ScheduledTaskEmailFailedEvent/
    """
    to: str
    reason: MethodFault

@define(kw_only=True)
class ScheduledTaskEvent(Event):
    """``vim.event.ScheduledTaskEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ScheduledTaskEvent/
    """
    scheduled_task: ScheduledTaskEventArgument
    entity: ManagedEntityEventArgument

@define(kw_only=True)
class ScheduledTaskEventArgument(EntityEventArgument):
    """``vim.event.ScheduledTaskEventArgument``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ScheduledTaskEventArgument/
    """
    scheduled_task: vmodl.ManagedObjectReference[ScheduledTask] = field(converter=_ScheduledTask)
    """Refers to a ScheduledTask."""

@define(kw_only=True)
class ScheduledTaskFailedEvent(ScheduledTaskEvent):
    """``vim.event.ScheduledTaskFailedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ScheduledTaskFailedEvent/
    """
    reason: MethodFault

@define(kw_only=True)
class ScheduledTaskReconfiguredEvent(ScheduledTaskEvent):
    """``vim.event.ScheduledTaskReconfiguredEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ScheduledTaskReconfiguredEvent/
    """
    config_changes: ChangesInfoEventArgument | None = None
    """Since 6.5."""

@define(kw_only=True)
class ScheduledTaskRemovedEvent(ScheduledTaskEvent):
    """``vim.event.ScheduledTaskRemovedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ScheduledTaskRemovedEvent/
    """

@define(kw_only=True)
class ScheduledTaskStartedEvent(ScheduledTaskEvent):
    """``vim.event.ScheduledTaskStartedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ScheduledTaskStartedEvent/
    """

@define(kw_only=True)
class ServerLicenseExpiredEvent(LicenseEvent):
    """``vim.event.ServerLicenseExpiredEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ServerLicenseExpiredEvent/
    """
    product: str

@define(kw_only=True)
class ServerStartedSessionEvent(SessionEvent):
    """``vim.event.ServerStartedSessionEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ServerStartedSessionEvent/
    """

@define(kw_only=True)
class SessionEvent(Event):
    """``vim.event.SessionEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SessionEvent/
    """

@define(kw_only=True)
class SessionTerminatedEvent(SessionEvent):
    """``vim.event.SessionTerminatedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SessionTerminatedEvent/
    """
    session_id: str
    terminated_username: str

@define(kw_only=True)
class TaskEvent(Event):
    """``vim.event.TaskEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TaskEvent/
    """
    info: TaskInfo

@define(kw_only=True)
class TaskTimeoutEvent(TaskEvent):
    """``vim.event.TaskTimeoutEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TaskTimeoutEvent/
    """

@define(kw_only=True)
class TeamingMatchEvent(DvsHealthStatusChangeEvent):
    """``vim.event.TeamingMatchEvent``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TeamingMatchEvent/
    """

@define(kw_only=True)
class TeamingMisMatchEvent(DvsHealthStatusChangeEvent):
    """``vim.event.TeamingMisMatchEvent``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TeamingMisMatchEvent/
    """

@define(kw_only=True)
class TemplateBeingUpgradedEvent(TemplateUpgradeEvent):
    """``vim.event.TemplateBeingUpgradedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TemplateBeingUpgradedEvent/
    """

@define(kw_only=True)
class TemplateUpgradeEvent(Event):
    """``vim.event.TemplateUpgradeEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TemplateUpgradeEvent/
    """
    legacy_template: str

@define(kw_only=True)
class TemplateUpgradeFailedEvent(TemplateUpgradeEvent):
    """``vim.event.TemplateUpgradeFailedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TemplateUpgradeFailedEvent/
    """
    reason: MethodFault

@define(kw_only=True)
class TemplateUpgradedEvent(TemplateUpgradeEvent):
    """``vim.event.TemplateUpgradedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TemplateUpgradedEvent/
    """

@define(kw_only=True)
class TimedOutHostOperationEvent(HostEvent):
    """``vim.event.TimedOutHostOperationEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TimedOutHostOperationEvent/
    """

@define(kw_only=True)
class UnlicensedVirtualMachinesEvent(LicenseEvent):
    """``vim.event.UnlicensedVirtualMachinesEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UnlicensedVirtualMachinesEvent/
    """
    unlicensed: int
    available: int

@define(kw_only=True)
class UnlicensedVirtualMachinesFoundEvent(LicenseEvent):
    """``vim.event.UnlicensedVirtualMachinesFoundEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UnlicensedVirtualMachinesFoundEvent/
    """
    available: int

@define(kw_only=True)
class UpdatedAgentBeingRestartedEvent(HostEvent):
    """``vim.event.UpdatedAgentBeingRestartedEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UpdatedAgentBeingRestartedEvent/
    """

@define(kw_only=True)
class UpgradeEvent(Event):
    """``vim.event.UpgradeEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UpgradeEvent/
    """
    message: str

@define(kw_only=True)
class UplinkPortMtuNotSupportEvent(DvsHealthStatusChangeEvent):
    """``vim.event.UplinkPortMtuNotSupportEvent``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UplinkPortMtuNotSupportEvent/
    """

@define(kw_only=True)
class UplinkPortMtuSupportEvent(DvsHealthStatusChangeEvent):
    """``vim.event.UplinkPortMtuSupportEvent``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UplinkPortMtuSupportEvent/
    """

@define(kw_only=True)
class UplinkPortVlanTrunkedEvent(DvsHealthStatusChangeEvent):
    """``vim.event.UplinkPortVlanTrunkedEvent``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UplinkPortVlanTrunkedEvent/
    """

@define(kw_only=True)
class UplinkPortVlanUntrunkedEvent(DvsHealthStatusChangeEvent):
    """``vim.event.UplinkPortVlanUntrunkedEvent``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UplinkPortVlanUntrunkedEvent/
    """

@define(kw_only=True)
class UserAssignedToGroup(HostEvent):
    """``vim.event.UserAssignedToGroup``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UserAssignedToGroup/
    """
    user_login: str
    group: str

@define(kw_only=True)
class UserLoginSessionEvent(SessionEvent):
    """``vim.event.UserLoginSessionEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UserLoginSessionEvent/
    """
    ip_address: str
    user_agent: str | None = None
    """Since 5.1."""
    locale: str
    session_id: str

@define(kw_only=True)
class UserLogoutSessionEvent(SessionEvent):
    """``vim.event.UserLogoutSessionEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UserLogoutSessionEvent/
    """
    ip_address: str | None = None
    """Since 5.1."""
    user_agent: str | None = None
    """Since 5.1."""
    call_count: int | None = None
    """Since 5.1."""
    session_id: str | None = None
    """Since 5.1."""
    login_time: datetime.datetime | None = None
    """Since 5.1."""

@define(kw_only=True)
class UserPasswordChanged(HostEvent):
    """``vim.event.UserPasswordChanged``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UserPasswordChanged/
    """
    user_login: str

@define(kw_only=True)
class UserUnassignedFromGroup(HostEvent):
    """``vim.event.UserUnassignedFromGroup``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UserUnassignedFromGroup/
    """
    user_login: str
    group: str

@define(kw_only=True)
class UserUpgradeEvent(UpgradeEvent):
    """``vim.event.UserUpgradeEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UserUpgradeEvent/
    """

@define(kw_only=True)
class VMFSDatastoreCreatedEvent(HostEvent):
    """``vim.event.VMFSDatastoreCreatedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMFSDatastoreCreatedEvent/
    """
    datastore: DatastoreEventArgument
    datastore_url: str | None = None
    """Since 6.5."""

@define(kw_only=True)
class VMFSDatastoreExpandedEvent(HostEvent):
    """``vim.event.VMFSDatastoreExpandedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMFSDatastoreExpandedEvent/
    """
    datastore: DatastoreEventArgument

@define(kw_only=True)
class VMFSDatastoreExtendedEvent(HostEvent):
    """``vim.event.VMFSDatastoreExtendedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMFSDatastoreExtendedEvent/
    """
    datastore: DatastoreEventArgument

@define(kw_only=True)
class VMotionLicenseExpiredEvent(LicenseEvent):
    """``vim.event.VMotionLicenseExpiredEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMotionLicenseExpiredEvent/
    """

@define(kw_only=True)
class VcAgentUninstallFailedEvent(HostEvent):
    """``vim.event.VcAgentUninstallFailedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VcAgentUninstallFailedEvent/
    """
    reason: str | None = None

@define(kw_only=True)
class VcAgentUninstalledEvent(HostEvent):
    """``vim.event.VcAgentUninstalledEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VcAgentUninstalledEvent/
    """

@define(kw_only=True)
class VcAgentUpgradeFailedEvent(HostEvent):
    """``vim.event.VcAgentUpgradeFailedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VcAgentUpgradeFailedEvent/
    """
    reason: str | None = None
    """Since 4.0."""

@define(kw_only=True)
class VcAgentUpgradedEvent(HostEvent):
    """``vim.event.VcAgentUpgradedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VcAgentUpgradedEvent/
    """

@define(kw_only=True)
class VimAccountPasswordChangedEvent(HostEvent):
    """``vim.event.VimAccountPasswordChangedEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VimAccountPasswordChangedEvent/
    """

@define(kw_only=True)
class VmAcquiredMksTicketEvent(VmEvent):
    """``vim.event.VmAcquiredMksTicketEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmAcquiredMksTicketEvent/
    """

@define(kw_only=True)
class VmAcquiredTicketEvent(VmEvent):
    """``vim.event.VmAcquiredTicketEvent``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmAcquiredTicketEvent/
    """
    ticket_type: str

@define(kw_only=True)
class VmAutoRenameEvent(VmEvent):
    """``vim.event.VmAutoRenameEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmAutoRenameEvent/
    """
    old_name: str
    new_name: str

@define(kw_only=True)
class VmBeingClonedEvent(VmCloneEvent):
    """``vim.event.VmBeingClonedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmBeingClonedEvent/
    """
    dest_folder: FolderEventArgument
    dest_name: str
    dest_host: HostEventArgument

@define(kw_only=True)
class VmBeingClonedNoFolderEvent(VmCloneEvent):
    """``vim.event.VmBeingClonedNoFolderEvent``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmBeingClonedNoFolderEvent/
    """
    dest_name: str
    dest_host: HostEventArgument

@define(kw_only=True)
class VmBeingCreatedEvent(VmEvent):
    """``vim.event.VmBeingCreatedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmBeingCreatedEvent/
    """
    config_spec: VirtualMachineConfigSpec | None = None

@define(kw_only=True)
class VmBeingDeployedEvent(VmEvent):
    """``vim.event.VmBeingDeployedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmBeingDeployedEvent/
    """
    src_template: VmEventArgument

@define(kw_only=True)
class VmBeingHotMigratedEvent(VmEvent):
    """``vim.event.VmBeingHotMigratedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmBeingHotMigratedEvent/
    """
    dest_host: HostEventArgument
    dest_datacenter: DatacenterEventArgument | None = None
    """Since 5.0."""
    dest_datastore: DatastoreEventArgument | None = None
    """Since 5.0."""

@define(kw_only=True)
class VmBeingMigratedEvent(VmEvent):
    """``vim.event.VmBeingMigratedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmBeingMigratedEvent/
    """
    dest_host: HostEventArgument
    dest_datacenter: DatacenterEventArgument | None = None
    """Since 5.0."""
    dest_datastore: DatastoreEventArgument | None = None
    """Since 5.0."""

@define(kw_only=True)
class VmBeingRelocatedEvent(VmRelocateSpecEvent):
    """``vim.event.VmBeingRelocatedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmBeingRelocatedEvent/
    """
    dest_host: HostEventArgument
    dest_datacenter: DatacenterEventArgument | None = None
    """Since 5.0."""
    dest_datastore: DatastoreEventArgument | None = None
    """Since 5.0."""

@define(kw_only=True)
class VmCloneEvent(VmEvent):
    """``vim.event.VmCloneEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmCloneEvent/
    """

@define(kw_only=True)
class VmCloneFailedEvent(VmCloneEvent):
    """``vim.event.VmCloneFailedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmCloneFailedEvent/
    """
    dest_folder: FolderEventArgument
    dest_name: str
    dest_host: HostEventArgument
    reason: MethodFault

@define(kw_only=True)
class VmClonedEvent(VmCloneEvent):
    """``vim.event.VmClonedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmClonedEvent/
    """
    source_vm: VmEventArgument

@define(kw_only=True)
class VmConfigMissingEvent(VmEvent):
    """``vim.event.VmConfigMissingEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmConfigMissingEvent/
    """

@define(kw_only=True)
class VmConnectedEvent(VmEvent):
    """``vim.event.VmConnectedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmConnectedEvent/
    """

@define(kw_only=True)
class VmCreatedEvent(VmEvent):
    """``vim.event.VmCreatedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmCreatedEvent/
    """

@define(kw_only=True)
class VmDasBeingResetEvent(VmEvent):
    """``vim.event.VmDasBeingResetEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmDasBeingResetEvent/
    """
    reason: str | None = None
    """Since 4.1."""

@define(kw_only=True)
class VmDasBeingResetWithScreenshotEvent(VmDasBeingResetEvent):
    """``vim.event.VmDasBeingResetWithScreenshotEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmDasBeingResetWithScreenshotEvent/
    """
    screenshot_file_path: str

@define(kw_only=True)
class VmDasResetFailedEvent(VmEvent):
    """``vim.event.VmDasResetFailedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmDasResetFailedEvent/
    """

@define(kw_only=True)
class VmDasUpdateErrorEvent(VmEvent):
    """``vim.event.VmDasUpdateErrorEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmDasUpdateErrorEvent/
    """

@define(kw_only=True)
class VmDasUpdateOkEvent(VmEvent):
    """``vim.event.VmDasUpdateOkEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmDasUpdateOkEvent/
    """

@define(kw_only=True)
class VmDateRolledBackEvent(VmEvent):
    """``vim.event.VmDateRolledBackEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmDateRolledBackEvent/
    """

@define(kw_only=True)
class VmDeployFailedEvent(VmEvent):
    """``vim.event.VmDeployFailedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmDeployFailedEvent/
    """
    dest_datastore: EntityEventArgument
    reason: MethodFault

@define(kw_only=True)
class VmDeployedEvent(VmEvent):
    """``vim.event.VmDeployedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmDeployedEvent/
    """
    src_template: VmEventArgument

@define(kw_only=True)
class VmDisconnectedEvent(VmEvent):
    """``vim.event.VmDisconnectedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmDisconnectedEvent/
    """

@define(kw_only=True)
class VmDiscoveredEvent(VmEvent):
    """``vim.event.VmDiscoveredEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmDiscoveredEvent/
    """

@define(kw_only=True)
class VmDiskFailedEvent(VmEvent):
    """``vim.event.VmDiskFailedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmDiskFailedEvent/
    """
    disk: str
    reason: MethodFault

@define(kw_only=True)
class VmEmigratingEvent(VmEvent):
    """``vim.event.VmEmigratingEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmEmigratingEvent/
    """

@define(kw_only=True)
class VmEndRecordingEvent(VmEvent):
    """``vim.event.VmEndRecordingEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmEndRecordingEvent/
    """

@define(kw_only=True)
class VmEndReplayingEvent(VmEvent):
    """``vim.event.VmEndReplayingEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmEndReplayingEvent/
    """

@define(kw_only=True)
class VmEvent(Event):
    """``vim.event.VmEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmEvent/
    """
    template: bool

@define(kw_only=True)
class VmEventArgument(EntityEventArgument):
    """``vim.event.VmEventArgument``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmEventArgument/
    """
    vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""

@define(kw_only=True)
class VmFailedMigrateEvent(VmEvent):
    """``vim.event.VmFailedMigrateEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFailedMigrateEvent/
    """
    dest_host: HostEventArgument
    reason: MethodFault
    dest_datacenter: DatacenterEventArgument | None = None
    """Since 5.0."""
    dest_datastore: DatastoreEventArgument | None = None
    """Since 5.0."""

@define(kw_only=True)
class VmFailedRelayoutEvent(VmEvent):
    """``vim.event.VmFailedRelayoutEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFailedRelayoutEvent/
    """
    reason: MethodFault

@define(kw_only=True)
class VmFailedRelayoutOnVmfs2DatastoreEvent(VmEvent):
    """``vim.event.VmFailedRelayoutOnVmfs2DatastoreEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFailedRelayoutOnVmfs2DatastoreEvent/
    """

@define(kw_only=True)
class VmFailedStartingSecondaryEvent(VmEvent):
    """``vim.event.VmFailedStartingSecondaryEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFailedStartingSecondaryEvent/
    """
    reason: str | None = None

@define(kw_only=True)
class VmFailedToPowerOffEvent(VmEvent):
    """``vim.event.VmFailedToPowerOffEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFailedToPowerOffEvent/
    """
    reason: MethodFault

@define(kw_only=True)
class VmFailedToPowerOnEvent(VmEvent):
    """``vim.event.VmFailedToPowerOnEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFailedToPowerOnEvent/
    """
    reason: MethodFault

@define(kw_only=True)
class VmFailedToRebootGuestEvent(VmEvent):
    """``vim.event.VmFailedToRebootGuestEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFailedToRebootGuestEvent/
    """
    reason: MethodFault

@define(kw_only=True)
class VmFailedToResetEvent(VmEvent):
    """``vim.event.VmFailedToResetEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFailedToResetEvent/
    """
    reason: MethodFault

@define(kw_only=True)
class VmFailedToShutdownGuestEvent(VmEvent):
    """``vim.event.VmFailedToShutdownGuestEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFailedToShutdownGuestEvent/
    """
    reason: MethodFault

@define(kw_only=True)
class VmFailedToStandbyGuestEvent(VmEvent):
    """``vim.event.VmFailedToStandbyGuestEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFailedToStandbyGuestEvent/
    """
    reason: MethodFault

@define(kw_only=True)
class VmFailedToSuspendEvent(VmEvent):
    """``vim.event.VmFailedToSuspendEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFailedToSuspendEvent/
    """
    reason: MethodFault

@define(kw_only=True)
class VmFailedUpdatingSecondaryConfig(VmEvent):
    """``vim.event.VmFailedUpdatingSecondaryConfig``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFailedUpdatingSecondaryConfig/
    """

@define(kw_only=True)
class VmFailoverFailed(VmEvent):
    """``vim.event.VmFailoverFailed``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFailoverFailed/
    """
    reason: MethodFault | None = None
    """Since 4.1."""

@define(kw_only=True)
class VmFaultToleranceStateChangedEvent(VmEvent):
    """``vim.event.VmFaultToleranceStateChangedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFaultToleranceStateChangedEvent/
    """
    old_state: VirtualMachineFaultToleranceState
    new_state: VirtualMachineFaultToleranceState

@define(kw_only=True)
class VmFaultToleranceTurnedOffEvent(VmEvent):
    """``vim.event.VmFaultToleranceTurnedOffEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFaultToleranceTurnedOffEvent/
    """

@define(kw_only=True)
class VmFaultToleranceVmTerminatedEvent(VmEvent):
    """``vim.event.VmFaultToleranceVmTerminatedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFaultToleranceVmTerminatedEvent/
    """
    reason: str | None = None

@define(kw_only=True)
class VmGuestOSCrashedEvent(VmEvent):
    """``vim.event.VmGuestOSCrashedEvent``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmGuestOSCrashedEvent/
    """

@define(kw_only=True)
class VmGuestRebootEvent(VmEvent):
    """``vim.event.VmGuestRebootEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmGuestRebootEvent/
    """

@define(kw_only=True)
class VmGuestShutdownEvent(VmEvent):
    """``vim.event.VmGuestShutdownEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmGuestShutdownEvent/
    """

@define(kw_only=True)
class VmGuestStandbyEvent(VmEvent):
    """``vim.event.VmGuestStandbyEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmGuestStandbyEvent/
    """

@define(kw_only=True)
class VmHealthMonitoringStateChangedEvent(ClusterEvent):
    """``vim.event.VmHealthMonitoringStateChangedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmHealthMonitoringStateChangedEvent/
    """
    state: str
    prev_state: str | None = None
    """Since 6.5."""

@define(kw_only=True)
class VmInstanceUuidAssignedEvent(VmEvent):
    """``vim.event.VmInstanceUuidAssignedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmInstanceUuidAssignedEvent/
    """
    instance_uuid: str

@define(kw_only=True)
class VmInstanceUuidChangedEvent(VmEvent):
    """``vim.event.VmInstanceUuidChangedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmInstanceUuidChangedEvent/
    """
    old_instance_uuid: str
    new_instance_uuid: str

@define(kw_only=True)
class VmInstanceUuidConflictEvent(VmEvent):
    """``vim.event.VmInstanceUuidConflictEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmInstanceUuidConflictEvent/
    """
    conflicted_vm: VmEventArgument
    instance_uuid: str

@define(kw_only=True)
class VmMacAssignedEvent(VmEvent):
    """``vim.event.VmMacAssignedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmMacAssignedEvent/
    """
    adapter: str
    mac: str

@define(kw_only=True)
class VmMacChangedEvent(VmEvent):
    """``vim.event.VmMacChangedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmMacChangedEvent/
    """
    adapter: str
    old_mac: str
    new_mac: str

@define(kw_only=True)
class VmMacConflictEvent(VmEvent):
    """``vim.event.VmMacConflictEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmMacConflictEvent/
    """
    conflicted_vm: VmEventArgument
    mac: str

@define(kw_only=True)
class VmMaxFTRestartCountReached(VmEvent):
    """``vim.event.VmMaxFTRestartCountReached``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmMaxFTRestartCountReached/
    """

@define(kw_only=True)
class VmMaxRestartCountReached(VmEvent):
    """``vim.event.VmMaxRestartCountReached``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmMaxRestartCountReached/
    """

@define(kw_only=True)
class VmMessageErrorEvent(VmEvent):
    """``vim.event.VmMessageErrorEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmMessageErrorEvent/
    """
    message: str
    message_info: list[VirtualMachineMessage] | None = None

@define(kw_only=True)
class VmMessageEvent(VmEvent):
    """``vim.event.VmMessageEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmMessageEvent/
    """
    message: str
    message_info: list[VirtualMachineMessage] | None = None
    """Since 2.5."""

@define(kw_only=True)
class VmMessageWarningEvent(VmEvent):
    """``vim.event.VmMessageWarningEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmMessageWarningEvent/
    """
    message: str
    message_info: list[VirtualMachineMessage] | None = None

@define(kw_only=True)
class VmMigratedEvent(VmEvent):
    """``vim.event.VmMigratedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmMigratedEvent/
    """
    source_host: HostEventArgument
    source_datacenter: DatacenterEventArgument | None = None
    """Since 5.0."""
    source_datastore: DatastoreEventArgument | None = None
    """Since 5.0."""

@define(kw_only=True)
class VmNoCompatibleHostForSecondaryEvent(VmEvent):
    """``vim.event.VmNoCompatibleHostForSecondaryEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmNoCompatibleHostForSecondaryEvent/
    """

@define(kw_only=True)
class VmNoNetworkAccessEvent(VmEvent):
    """``vim.event.VmNoNetworkAccessEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmNoNetworkAccessEvent/
    """
    dest_host: HostEventArgument

@define(kw_only=True)
class VmOrphanedEvent(VmEvent):
    """``vim.event.VmOrphanedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmOrphanedEvent/
    """

@define(kw_only=True)
class VmPowerOffOnIsolationEvent(VmPoweredOffEvent):
    """``vim.event.VmPowerOffOnIsolationEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmPowerOffOnIsolationEvent/
    """
    isolated_host: HostEventArgument

@define(kw_only=True)
class VmPoweredOffEvent(VmEvent):
    """``vim.event.VmPoweredOffEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmPoweredOffEvent/
    """

@define(kw_only=True)
class VmPoweredOnEvent(VmEvent):
    """``vim.event.VmPoweredOnEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmPoweredOnEvent/
    """

@define(kw_only=True)
class VmPoweringOnWithCustomizedDVPortEvent(VmEvent):
    """``vim.event.VmPoweringOnWithCustomizedDVPortEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmPoweringOnWithCustomizedDVPortEvent/
    """
    vnic: list[VnicPortArgument]

@define(kw_only=True)
class VmPrimaryFailoverEvent(VmEvent):
    """``vim.event.VmPrimaryFailoverEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmPrimaryFailoverEvent/
    """
    reason: str | None = None

@define(kw_only=True)
class VmReconfiguredEvent(VmEvent):
    """``vim.event.VmReconfiguredEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmReconfiguredEvent/
    """
    config_spec: VirtualMachineConfigSpec
    config_changes: ChangesInfoEventArgument | None = None
    """Since 6.5."""

@define(kw_only=True)
class VmRegisteredEvent(VmEvent):
    """``vim.event.VmRegisteredEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmRegisteredEvent/
    """

@define(kw_only=True)
class VmRelayoutSuccessfulEvent(VmEvent):
    """``vim.event.VmRelayoutSuccessfulEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmRelayoutSuccessfulEvent/
    """

@define(kw_only=True)
class VmRelayoutUpToDateEvent(VmEvent):
    """``vim.event.VmRelayoutUpToDateEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmRelayoutUpToDateEvent/
    """

@define(kw_only=True)
class VmReloadFromPathEvent(VmEvent):
    """``vim.event.VmReloadFromPathEvent``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmReloadFromPathEvent/
    """
    config_path: str

@define(kw_only=True)
class VmReloadFromPathFailedEvent(VmEvent):
    """``vim.event.VmReloadFromPathFailedEvent``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmReloadFromPathFailedEvent/
    """
    config_path: str

@define(kw_only=True)
class VmRelocateFailedEvent(VmRelocateSpecEvent):
    """``vim.event.VmRelocateFailedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmRelocateFailedEvent/
    """
    dest_host: HostEventArgument
    reason: MethodFault
    dest_datacenter: DatacenterEventArgument | None = None
    """Since 5.0."""
    dest_datastore: DatastoreEventArgument | None = None
    """Since 5.0."""

@define(kw_only=True)
class VmRelocateSpecEvent(VmEvent):
    """``vim.event.VmRelocateSpecEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmRelocateSpecEvent/
    """

@define(kw_only=True)
class VmRelocatedEvent(VmRelocateSpecEvent):
    """``vim.event.VmRelocatedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmRelocatedEvent/
    """
    source_host: HostEventArgument
    source_datacenter: DatacenterEventArgument | None = None
    """Since 5.0."""
    source_datastore: DatastoreEventArgument | None = None
    """Since 5.0."""

@define(kw_only=True)
class VmRemoteConsoleConnectedEvent(VmEvent):
    """``vim.event.VmRemoteConsoleConnectedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmRemoteConsoleConnectedEvent/
    """

@define(kw_only=True)
class VmRemoteConsoleDisconnectedEvent(VmEvent):
    """``vim.event.VmRemoteConsoleDisconnectedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmRemoteConsoleDisconnectedEvent/
    """

@define(kw_only=True)
class VmRemovedEvent(VmEvent):
    """``vim.event.VmRemovedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmRemovedEvent/
    """

@define(kw_only=True)
class VmRenamedEvent(VmEvent):
    """``vim.event.VmRenamedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmRenamedEvent/
    """
    old_name: str
    new_name: str

@define(kw_only=True)
class VmRequirementsExceedCurrentEVCModeEvent(VmEvent):
    """``vim.event.VmRequirementsExceedCurrentEVCModeEvent``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmRequirementsExceedCurrentEVCModeEvent/
    """

@define(kw_only=True)
class VmResettingEvent(VmEvent):
    """``vim.event.VmResettingEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmResettingEvent/
    """

@define(kw_only=True)
class VmResourcePoolMovedEvent(VmEvent):
    """``vim.event.VmResourcePoolMovedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmResourcePoolMovedEvent/
    """
    old_parent: ResourcePoolEventArgument
    new_parent: ResourcePoolEventArgument

@define(kw_only=True)
class VmResourceReallocatedEvent(VmEvent):
    """``vim.event.VmResourceReallocatedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmResourceReallocatedEvent/
    """
    config_changes: ChangesInfoEventArgument | None = None
    """Since 6.5."""

@define(kw_only=True)
class VmRestartedOnAlternateHostEvent(VmPoweredOnEvent):
    """``vim.event.VmRestartedOnAlternateHostEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmRestartedOnAlternateHostEvent/
    """
    source_host: HostEventArgument

@define(kw_only=True)
class VmResumingEvent(VmEvent):
    """``vim.event.VmResumingEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmResumingEvent/
    """

@define(kw_only=True)
class VmSecondaryAddedEvent(VmEvent):
    """``vim.event.VmSecondaryAddedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmSecondaryAddedEvent/
    """

@define(kw_only=True)
class VmSecondaryDisabledBySystemEvent(VmEvent):
    """``vim.event.VmSecondaryDisabledBySystemEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmSecondaryDisabledBySystemEvent/
    """
    reason: MethodFault | None = None

@define(kw_only=True)
class VmSecondaryDisabledEvent(VmEvent):
    """``vim.event.VmSecondaryDisabledEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmSecondaryDisabledEvent/
    """

@define(kw_only=True)
class VmSecondaryEnabledEvent(VmEvent):
    """``vim.event.VmSecondaryEnabledEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmSecondaryEnabledEvent/
    """

@define(kw_only=True)
class VmSecondaryStartedEvent(VmEvent):
    """``vim.event.VmSecondaryStartedEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmSecondaryStartedEvent/
    """

@define(kw_only=True)
class VmShutdownOnIsolationEvent(VmPoweredOffEvent):
    """``vim.event.VmShutdownOnIsolationEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmShutdownOnIsolationEvent/
    """
    isolated_host: HostEventArgument
    shutdown_result: str | None = None

@define(kw_only=True)
class VmStartRecordingEvent(VmEvent):
    """``vim.event.VmStartRecordingEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmStartRecordingEvent/
    """

@define(kw_only=True)
class VmStartReplayingEvent(VmEvent):
    """``vim.event.VmStartReplayingEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmStartReplayingEvent/
    """

@define(kw_only=True)
class VmStartingEvent(VmEvent):
    """``vim.event.VmStartingEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmStartingEvent/
    """

@define(kw_only=True)
class VmStartingSecondaryEvent(VmEvent):
    """``vim.event.VmStartingSecondaryEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmStartingSecondaryEvent/
    """

@define(kw_only=True)
class VmStaticMacConflictEvent(VmEvent):
    """``vim.event.VmStaticMacConflictEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmStaticMacConflictEvent/
    """
    conflicted_vm: VmEventArgument
    mac: str

@define(kw_only=True)
class VmStoppingEvent(VmEvent):
    """``vim.event.VmStoppingEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmStoppingEvent/
    """

@define(kw_only=True)
class VmSuspendedEvent(VmEvent):
    """``vim.event.VmSuspendedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmSuspendedEvent/
    """

@define(kw_only=True)
class VmSuspendingEvent(VmEvent):
    """``vim.event.VmSuspendingEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmSuspendingEvent/
    """

@define(kw_only=True)
class VmTimedoutStartingSecondaryEvent(VmEvent):
    """``vim.event.VmTimedoutStartingSecondaryEvent``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmTimedoutStartingSecondaryEvent/
    """
    timeout: int | None = None

@define(kw_only=True)
class VmUnsupportedStartingEvent(VmStartingEvent):
    """``vim.event.VmUnsupportedStartingEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmUnsupportedStartingEvent/
    """
    guest_id: str

@define(kw_only=True)
class VmUpgradeCompleteEvent(VmEvent):
    """``vim.event.VmUpgradeCompleteEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmUpgradeCompleteEvent/
    """
    version: str

@define(kw_only=True)
class VmUpgradeFailedEvent(VmEvent):
    """``vim.event.VmUpgradeFailedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmUpgradeFailedEvent/
    """

@define(kw_only=True)
class VmUpgradingEvent(VmEvent):
    """``vim.event.VmUpgradingEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmUpgradingEvent/
    """
    version: str

@define(kw_only=True)
class VmUuidAssignedEvent(VmEvent):
    """``vim.event.VmUuidAssignedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmUuidAssignedEvent/
    """
    uuid: str

@define(kw_only=True)
class VmUuidChangedEvent(VmEvent):
    """``vim.event.VmUuidChangedEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmUuidChangedEvent/
    """
    old_uuid: str
    new_uuid: str

@define(kw_only=True)
class VmUuidConflictEvent(VmEvent):
    """``vim.event.VmUuidConflictEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmUuidConflictEvent/
    """
    conflicted_vm: VmEventArgument
    uuid: str

@define(kw_only=True)
class VmVnicPoolReservationViolationClearEvent(DvsEvent):
    """``vim.event.VmVnicPoolReservationViolationClearEvent``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmVnicPoolReservationViolationClearEvent/
    """
    vm_vnic_resource_pool_key: str
    vm_vnic_resource_pool_name: str | None = None

@define(kw_only=True)
class VmVnicPoolReservationViolationRaiseEvent(DvsEvent):
    """``vim.event.VmVnicPoolReservationViolationRaiseEvent``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmVnicPoolReservationViolationRaiseEvent/
    """
    vm_vnic_resource_pool_key: str
    vm_vnic_resource_pool_name: str | None = None

@define(kw_only=True)
class VmWwnAssignedEvent(VmEvent):
    """``vim.event.VmWwnAssignedEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmWwnAssignedEvent/
    """
    node_wwns: list[int]
    port_wwns: list[int]

@define(kw_only=True)
class VmWwnChangedEvent(VmEvent):
    """``vim.event.VmWwnChangedEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmWwnChangedEvent/
    """
    old_node_wwns: list[int] | None = None
    old_port_wwns: list[int] | None = None
    new_node_wwns: list[int] | None = None
    new_port_wwns: list[int] | None = None

@define(kw_only=True)
class VmWwnConflictEvent(VmEvent):
    """``vim.event.VmWwnConflictEvent``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmWwnConflictEvent/
    """
    conflicted_vms: list[VmEventArgument] | None = None
    conflicted_hosts: list[HostEventArgument] | None = None
    wwn: int

@define(kw_only=True)
class VnicPortArgument(vmodl.DataObject):
    """``vim.event.VnicPortArgument``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VnicPortArgument/
    """
    vnic: str
    port: DistributedVirtualSwitchPortConnection

@define(kw_only=True)
class WarningUpgradeEvent(UpgradeEvent):
    """``vim.event.WarningUpgradeEvent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/WarningUpgradeEvent/
    """
