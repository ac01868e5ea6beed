# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.event``."""

import attrs
import datetime
import vmodl

from vim25.data.vim import DVSConfigSpec, ElementDescription, EnumDescription, LicenseFeatureInfo, Permission, TaskInfo
from vim25.data.vim_dvs import DVPortStatus, DVPortgroupConfigSpec, DVSHostLocalPortInfo, DistributedVirtualSwitchPortConnectee, DistributedVirtualSwitchPortConnection, DistributedVirtualSwitchProductSpec, HostMemberHealthCheckResult
from vim25.data.vim_host import HostAccountSpec
from vim25.data.vim_profile_host import HostSpecification, HostSubSpecification
from vim25.data.vim_vm import VirtualMachineConfigSpec, VirtualMachineMessage
from vim25.data.vmodl import KeyAnyValue
from vim25.enums.vim import VirtualMachineFaultToleranceState
from vim25.enums.vim_event import EventFilterSpecRecursionOption
from vim25.faults.vmodl import MethodFault

@attrs.define(kw_only=True, eq=False)
class AccountCreatedEvent(HostEvent):
    """Data object type ``AccountCreatedEvent`` (vmodl ``vim.event.AccountCreatedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AccountCreatedEvent/
    """
    spec: HostAccountSpec
    group: bool

@attrs.define(kw_only=True, eq=False)
class AccountRemovedEvent(HostEvent):
    """Data object type ``AccountRemovedEvent`` (vmodl ``vim.event.AccountRemovedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AccountRemovedEvent/
    """
    account: str
    group: bool

@attrs.define(kw_only=True, eq=False)
class AccountUpdatedEvent(HostEvent):
    """Data object type ``AccountUpdatedEvent`` (vmodl ``vim.event.AccountUpdatedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AccountUpdatedEvent/
    """
    spec: HostAccountSpec
    group: bool
    prev_description: str | None = None
    """Since 6.5."""

@attrs.define(kw_only=True, eq=False)
class AdminPasswordNotChangedEvent(HostEvent):
    """Data object type ``AdminPasswordNotChangedEvent`` (vmodl
    ``vim.event.AdminPasswordNotChangedEvent``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AdminPasswordNotChangedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class AlarmAcknowledgedEvent(AlarmEvent):
    """Data object type ``AlarmAcknowledgedEvent`` (vmodl ``vim.event.AlarmAcknowledgedEvent``). Since
    5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmAcknowledgedEvent/
    """
    source: ManagedEntityEventArgument
    entity: ManagedEntityEventArgument

@attrs.define(kw_only=True, eq=False)
class AlarmActionTriggeredEvent(AlarmEvent):
    """Data object type ``AlarmActionTriggeredEvent`` (vmodl ``vim.event.AlarmActionTriggeredEvent``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmActionTriggeredEvent/
    """
    source: ManagedEntityEventArgument
    entity: ManagedEntityEventArgument

@attrs.define(kw_only=True, eq=False)
class AlarmClearedEvent(AlarmEvent):
    """Data object type ``AlarmClearedEvent`` (vmodl ``vim.event.AlarmClearedEvent``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmClearedEvent/
    """
    source: ManagedEntityEventArgument
    entity: ManagedEntityEventArgument
    from_: str

@attrs.define(kw_only=True, eq=False)
class AlarmCreatedEvent(AlarmEvent):
    """Data object type ``AlarmCreatedEvent`` (vmodl ``vim.event.AlarmCreatedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmCreatedEvent/
    """
    entity: ManagedEntityEventArgument

@attrs.define(kw_only=True, eq=False)
class AlarmEmailCompletedEvent(AlarmEvent):
    """Data object type ``AlarmEmailCompletedEvent`` (vmodl ``vim.event.AlarmEmailCompletedEvent``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmEmailCompletedEvent/
    """
    entity: ManagedEntityEventArgument
    to: str

@attrs.define(kw_only=True, eq=False)
class AlarmEmailFailedEvent(AlarmEvent):
    """Data object type ``AlarmEmailFailedEvent`` (vmodl ``vim.event.AlarmEmailFailedEvent``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmEmailFailedEvent/
    """
    entity: ManagedEntityEventArgument
    to: str
    reason: MethodFault

@attrs.define(kw_only=True, eq=False)
class AlarmEvent(Event):
    """Data object type ``AlarmEvent`` (vmodl ``vim.event.AlarmEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmEvent/
    """
    alarm: AlarmEventArgument

@attrs.define(kw_only=True, eq=False)
class AlarmEventArgument(EntityEventArgument):
    """Data object type ``AlarmEventArgument`` (vmodl ``vim.event.AlarmEventArgument``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmEventArgument/
    """
    alarm: vmodl.ManagedObjectReference
    """Refers to a Alarm."""

@attrs.define(kw_only=True, eq=False)
class AlarmReconfiguredEvent(AlarmEvent):
    """Data object type ``AlarmReconfiguredEvent`` (vmodl ``vim.event.AlarmReconfiguredEvent``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmReconfiguredEvent/
    """
    entity: ManagedEntityEventArgument
    config_changes: ChangesInfoEventArgument | None = None
    """Since 6.5."""

@attrs.define(kw_only=True, eq=False)
class AlarmRemovedEvent(AlarmEvent):
    """Data object type ``AlarmRemovedEvent`` (vmodl ``vim.event.AlarmRemovedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmRemovedEvent/
    """
    entity: ManagedEntityEventArgument

@attrs.define(kw_only=True, eq=False)
class AlarmScriptCompleteEvent(AlarmEvent):
    """Data object type ``AlarmScriptCompleteEvent`` (vmodl ``vim.event.AlarmScriptCompleteEvent``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmScriptCompleteEvent/
    """
    entity: ManagedEntityEventArgument
    script: str

@attrs.define(kw_only=True, eq=False)
class AlarmScriptFailedEvent(AlarmEvent):
    """Data object type ``AlarmScriptFailedEvent`` (vmodl ``vim.event.AlarmScriptFailedEvent``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmScriptFailedEvent/
    """
    entity: ManagedEntityEventArgument
    script: str
    reason: MethodFault

@attrs.define(kw_only=True, eq=False)
class AlarmSnmpCompletedEvent(AlarmEvent):
    """Data object type ``AlarmSnmpCompletedEvent`` (vmodl ``vim.event.AlarmSnmpCompletedEvent``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmSnmpCompletedEvent/
    """
    entity: ManagedEntityEventArgument

@attrs.define(kw_only=True, eq=False)
class AlarmSnmpFailedEvent(AlarmEvent):
    """Data object type ``AlarmSnmpFailedEvent`` (vmodl ``vim.event.AlarmSnmpFailedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmSnmpFailedEvent/
    """
    entity: ManagedEntityEventArgument
    reason: MethodFault

@attrs.define(kw_only=True, eq=False)
class AlarmStatusChangedEvent(AlarmEvent):
    """Data object type ``AlarmStatusChangedEvent`` (vmodl ``vim.event.AlarmStatusChangedEvent``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmStatusChangedEvent/
    """
    source: ManagedEntityEventArgument
    entity: ManagedEntityEventArgument
    from_: str
    to: str

@attrs.define(kw_only=True, eq=False)
class AllVirtualMachinesLicensedEvent(LicenseEvent):
    """Data object type ``AllVirtualMachinesLicensedEvent`` (vmodl
    ``vim.event.AllVirtualMachinesLicensedEvent``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AllVirtualMachinesLicensedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class AlreadyAuthenticatedSessionEvent(SessionEvent):
    """Data object type ``AlreadyAuthenticatedSessionEvent`` (vmodl
    ``vim.event.AlreadyAuthenticatedSessionEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlreadyAuthenticatedSessionEvent/
    """

@attrs.define(kw_only=True, eq=False)
class AuthorizationEvent(Event):
    """Data object type ``AuthorizationEvent`` (vmodl ``vim.event.AuthorizationEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AuthorizationEvent/
    """

@attrs.define(kw_only=True, eq=False)
class BadUsernameSessionEvent(SessionEvent):
    """Data object type ``BadUsernameSessionEvent`` (vmodl ``vim.event.BadUsernameSessionEvent``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/BadUsernameSessionEvent/
    """
    ip_address: str

@attrs.define(kw_only=True, eq=False)
class CanceledHostOperationEvent(HostEvent):
    """Data object type ``CanceledHostOperationEvent`` (vmodl
    ``vim.event.CanceledHostOperationEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CanceledHostOperationEvent/
    """

@attrs.define(kw_only=True, eq=False)
class ChangesInfoEventArgument(vmodl.DataObject):
    """Data object type ``ChangesInfoEventArgument`` (vmodl ``vim.event.ChangesInfoEventArgument``).
    Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ChangesInfoEventArgument/
    """
    modified: str | None = None
    added: str | None = None
    deleted: str | None = None

@attrs.define(kw_only=True, eq=False)
class ClusterComplianceCheckedEvent(ClusterEvent):
    """Data object type ``ClusterComplianceCheckedEvent`` (vmodl
    ``vim.event.ClusterComplianceCheckedEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComplianceCheckedEvent/
    """
    profile: ProfileEventArgument

@attrs.define(kw_only=True, eq=False)
class ClusterCreatedEvent(ClusterEvent):
    """Data object type ``ClusterCreatedEvent`` (vmodl ``vim.event.ClusterCreatedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterCreatedEvent/
    """
    parent: FolderEventArgument

@attrs.define(kw_only=True, eq=False)
class ClusterDestroyedEvent(ClusterEvent):
    """Data object type ``ClusterDestroyedEvent`` (vmodl ``vim.event.ClusterDestroyedEvent``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDestroyedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class ClusterEvent(Event):
    """Data object type ``ClusterEvent`` (vmodl ``vim.event.ClusterEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterEvent/
    """

@attrs.define(kw_only=True, eq=False)
class ClusterOvercommittedEvent(ClusterEvent):
    """Data object type ``ClusterOvercommittedEvent`` (vmodl ``vim.event.ClusterOvercommittedEvent``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterOvercommittedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class ClusterReconfiguredEvent(ClusterEvent):
    """Data object type ``ClusterReconfiguredEvent`` (vmodl ``vim.event.ClusterReconfiguredEvent``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterReconfiguredEvent/
    """
    config_changes: ChangesInfoEventArgument | None = None
    """Since 6.5."""

@attrs.define(kw_only=True, eq=False)
class ClusterStatusChangedEvent(ClusterEvent):
    """Data object type ``ClusterStatusChangedEvent`` (vmodl ``vim.event.ClusterStatusChangedEvent``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterStatusChangedEvent/
    """
    old_status: str
    new_status: str

@attrs.define(kw_only=True, eq=False)
class ComputeResourceEventArgument(EntityEventArgument):
    """Data object type ``ComputeResourceEventArgument`` (vmodl
    ``vim.event.ComputeResourceEventArgument``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ComputeResourceEventArgument/
    """
    compute_resource: vmodl.ManagedObjectReference
    """Refers to a ComputeResource."""

@attrs.define(kw_only=True, eq=False)
class CustomFieldDefAddedEvent(CustomFieldDefEvent):
    """Data object type ``CustomFieldDefAddedEvent`` (vmodl ``vim.event.CustomFieldDefAddedEvent``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomFieldDefAddedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class CustomFieldDefEvent(CustomFieldEvent):
    """Data object type ``CustomFieldDefEvent`` (vmodl ``vim.event.CustomFieldDefEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomFieldDefEvent/
    """
    field_key: int
    name: str

@attrs.define(kw_only=True, eq=False)
class CustomFieldDefRemovedEvent(CustomFieldDefEvent):
    """Data object type ``CustomFieldDefRemovedEvent`` (vmodl
    ``vim.event.CustomFieldDefRemovedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomFieldDefRemovedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class CustomFieldDefRenamedEvent(CustomFieldDefEvent):
    """Data object type ``CustomFieldDefRenamedEvent`` (vmodl
    ``vim.event.CustomFieldDefRenamedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomFieldDefRenamedEvent/
    """
    new_name: str

@attrs.define(kw_only=True, eq=False)
class CustomFieldEvent(Event):
    """Data object type ``CustomFieldEvent`` (vmodl ``vim.event.CustomFieldEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomFieldEvent/
    """

@attrs.define(kw_only=True, eq=False)
class CustomFieldValueChangedEvent(CustomFieldEvent):
    """Data object type ``CustomFieldValueChangedEvent`` (vmodl
    ``vim.event.CustomFieldValueChangedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomFieldValueChangedEvent/
    """
    entity: ManagedEntityEventArgument
    field_key: int
    name: str
    value: str
    prev_state: str | None = None
    """Since 6.5."""

@attrs.define(kw_only=True, eq=False)
class CustomizationEvent(VmEvent):
    """Data object type ``CustomizationEvent`` (vmodl ``vim.event.CustomizationEvent``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationEvent/
    """
    log_location: str | None = None

@attrs.define(kw_only=True, eq=False)
class CustomizationFailed(CustomizationEvent):
    """Data object type ``CustomizationFailed`` (vmodl ``vim.event.CustomizationFailed``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationFailed/
    """
    reason: str | None = None
    """Since 7.0.0.0."""

@attrs.define(kw_only=True, eq=False)
class CustomizationLinuxIdentityFailed(CustomizationFailed):
    """Data object type ``CustomizationLinuxIdentityFailed`` (vmodl
    ``vim.event.CustomizationLinuxIdentityFailed``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationLinuxIdentityFailed/
    """

@attrs.define(kw_only=True, eq=False)
class CustomizationNetworkSetupFailed(CustomizationFailed):
    """Data object type ``CustomizationNetworkSetupFailed`` (vmodl
    ``vim.event.CustomizationNetworkSetupFailed``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationNetworkSetupFailed/
    """

@attrs.define(kw_only=True, eq=False)
class CustomizationStartedEvent(CustomizationEvent):
    """Data object type ``CustomizationStartedEvent`` (vmodl ``vim.event.CustomizationStartedEvent``).
    Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationStartedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class CustomizationSucceeded(CustomizationEvent):
    """Data object type ``CustomizationSucceeded`` (vmodl ``vim.event.CustomizationSucceeded``). Since
    2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationSucceeded/
    """

@attrs.define(kw_only=True, eq=False)
class CustomizationSysprepFailed(CustomizationFailed):
    """Data object type ``CustomizationSysprepFailed`` (vmodl
    ``vim.event.CustomizationSysprepFailed``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationSysprepFailed/
    """
    sysprep_version: str
    system_version: str

@attrs.define(kw_only=True, eq=False)
class CustomizationUnknownFailure(CustomizationFailed):
    """Data object type ``CustomizationUnknownFailure`` (vmodl
    ``vim.event.CustomizationUnknownFailure``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationUnknownFailure/
    """

@attrs.define(kw_only=True, eq=False)
class DVPortgroupCreatedEvent(DVPortgroupEvent):
    """Data object type ``DVPortgroupCreatedEvent`` (vmodl ``vim.event.DVPortgroupCreatedEvent``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVPortgroupCreatedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class DVPortgroupDestroyedEvent(DVPortgroupEvent):
    """Data object type ``DVPortgroupDestroyedEvent`` (vmodl ``vim.event.DVPortgroupDestroyedEvent``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVPortgroupDestroyedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class DVPortgroupEvent(Event):
    """Data object type ``DVPortgroupEvent`` (vmodl ``vim.event.DVPortgroupEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVPortgroupEvent/
    """

@attrs.define(kw_only=True, eq=False)
class DVPortgroupReconfiguredEvent(DVPortgroupEvent):
    """Data object type ``DVPortgroupReconfiguredEvent`` (vmodl
    ``vim.event.DVPortgroupReconfiguredEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVPortgroupReconfiguredEvent/
    """
    config_spec: DVPortgroupConfigSpec
    config_changes: ChangesInfoEventArgument | None = None
    """Since 6.5."""

@attrs.define(kw_only=True, eq=False)
class DVPortgroupRenamedEvent(DVPortgroupEvent):
    """Data object type ``DVPortgroupRenamedEvent`` (vmodl ``vim.event.DVPortgroupRenamedEvent``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVPortgroupRenamedEvent/
    """
    old_name: str
    new_name: str

@attrs.define(kw_only=True, eq=False)
class DasAdmissionControlDisabledEvent(ClusterEvent):
    """Data object type ``DasAdmissionControlDisabledEvent`` (vmodl
    ``vim.event.DasAdmissionControlDisabledEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DasAdmissionControlDisabledEvent/
    """

@attrs.define(kw_only=True, eq=False)
class DasAdmissionControlEnabledEvent(ClusterEvent):
    """Data object type ``DasAdmissionControlEnabledEvent`` (vmodl
    ``vim.event.DasAdmissionControlEnabledEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DasAdmissionControlEnabledEvent/
    """

@attrs.define(kw_only=True, eq=False)
class DasAgentFoundEvent(ClusterEvent):
    """Data object type ``DasAgentFoundEvent`` (vmodl ``vim.event.DasAgentFoundEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DasAgentFoundEvent/
    """

@attrs.define(kw_only=True, eq=False)
class DasAgentUnavailableEvent(ClusterEvent):
    """Data object type ``DasAgentUnavailableEvent`` (vmodl ``vim.event.DasAgentUnavailableEvent``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DasAgentUnavailableEvent/
    """

@attrs.define(kw_only=True, eq=False)
class DasClusterIsolatedEvent(ClusterEvent):
    """Data object type ``DasClusterIsolatedEvent`` (vmodl ``vim.event.DasClusterIsolatedEvent``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DasClusterIsolatedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class DasDisabledEvent(ClusterEvent):
    """Data object type ``DasDisabledEvent`` (vmodl ``vim.event.DasDisabledEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DasDisabledEvent/
    """

@attrs.define(kw_only=True, eq=False)
class DasEnabledEvent(ClusterEvent):
    """Data object type ``DasEnabledEvent`` (vmodl ``vim.event.DasEnabledEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DasEnabledEvent/
    """

@attrs.define(kw_only=True, eq=False)
class DasHostFailedEvent(ClusterEvent):
    """Data object type ``DasHostFailedEvent`` (vmodl ``vim.event.DasHostFailedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DasHostFailedEvent/
    """
    failed_host: HostEventArgument

@attrs.define(kw_only=True, eq=False)
class DasHostIsolatedEvent(ClusterEvent):
    """Data object type ``DasHostIsolatedEvent`` (vmodl ``vim.event.DasHostIsolatedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DasHostIsolatedEvent/
    """
    isolated_host: HostEventArgument

@attrs.define(kw_only=True, eq=False)
class DatacenterCreatedEvent(DatacenterEvent):
    """Data object type ``DatacenterCreatedEvent`` (vmodl ``vim.event.DatacenterCreatedEvent``). Since
    2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatacenterCreatedEvent/
    """
    parent: FolderEventArgument

@attrs.define(kw_only=True, eq=False)
class DatacenterEvent(Event):
    """Data object type ``DatacenterEvent`` (vmodl ``vim.event.DatacenterEvent``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatacenterEvent/
    """

@attrs.define(kw_only=True, eq=False)
class DatacenterEventArgument(EntityEventArgument):
    """Data object type ``DatacenterEventArgument`` (vmodl ``vim.event.DatacenterEventArgument``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatacenterEventArgument/
    """
    datacenter: vmodl.ManagedObjectReference
    """Refers to a Datacenter."""

@attrs.define(kw_only=True, eq=False)
class DatacenterRenamedEvent(DatacenterEvent):
    """Data object type ``DatacenterRenamedEvent`` (vmodl ``vim.event.DatacenterRenamedEvent``). Since
    2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatacenterRenamedEvent/
    """
    old_name: str
    new_name: str

@attrs.define(kw_only=True, eq=False)
class DatastoreCapacityIncreasedEvent(DatastoreEvent):
    """Data object type ``DatastoreCapacityIncreasedEvent`` (vmodl
    ``vim.event.DatastoreCapacityIncreasedEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreCapacityIncreasedEvent/
    """
    old_capacity: int
    new_capacity: int

@attrs.define(kw_only=True, eq=False)
class DatastoreDestroyedEvent(DatastoreEvent):
    """Data object type ``DatastoreDestroyedEvent`` (vmodl ``vim.event.DatastoreDestroyedEvent``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreDestroyedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class DatastoreDiscoveredEvent(HostEvent):
    """Data object type ``DatastoreDiscoveredEvent`` (vmodl ``vim.event.DatastoreDiscoveredEvent``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreDiscoveredEvent/
    """
    datastore: DatastoreEventArgument

@attrs.define(kw_only=True, eq=False)
class DatastoreDuplicatedEvent(DatastoreEvent):
    """Data object type ``DatastoreDuplicatedEvent`` (vmodl ``vim.event.DatastoreDuplicatedEvent``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreDuplicatedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class DatastoreEvent(Event):
    """Data object type ``DatastoreEvent`` (vmodl ``vim.event.DatastoreEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreEvent/
    """
    datastore: DatastoreEventArgument | None = None

@attrs.define(kw_only=True, eq=False)
class DatastoreEventArgument(EntityEventArgument):
    """Data object type ``DatastoreEventArgument`` (vmodl ``vim.event.DatastoreEventArgument``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreEventArgument/
    """
    datastore: vmodl.ManagedObjectReference
    """Refers to a Datastore."""

@attrs.define(kw_only=True, eq=False)
class DatastoreFileCopiedEvent(DatastoreFileEvent):
    """Data object type ``DatastoreFileCopiedEvent`` (vmodl ``vim.event.DatastoreFileCopiedEvent``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreFileCopiedEvent/
    """
    source_datastore: DatastoreEventArgument
    source_file: str

@attrs.define(kw_only=True, eq=False)
class DatastoreFileDeletedEvent(DatastoreFileEvent):
    """Data object type ``DatastoreFileDeletedEvent`` (vmodl ``vim.event.DatastoreFileDeletedEvent``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreFileDeletedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class DatastoreFileEvent(DatastoreEvent):
    """Data object type ``DatastoreFileEvent`` (vmodl ``vim.event.DatastoreFileEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreFileEvent/
    """
    target_file: str
    source_of_operation: str | None = None
    """Since 6.5."""
    succeeded: bool | None = None
    """Since 6.5."""

@attrs.define(kw_only=True, eq=False)
class DatastoreFileMovedEvent(DatastoreFileEvent):
    """Data object type ``DatastoreFileMovedEvent`` (vmodl ``vim.event.DatastoreFileMovedEvent``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreFileMovedEvent/
    """
    source_datastore: DatastoreEventArgument
    source_file: str

@attrs.define(kw_only=True, eq=False)
class DatastoreIORMReconfiguredEvent(DatastoreEvent):
    """Data object type ``DatastoreIORMReconfiguredEvent`` (vmodl
    ``vim.event.DatastoreIORMReconfiguredEvent``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreIORMReconfiguredEvent/
    """

@attrs.define(kw_only=True, eq=False)
class DatastorePrincipalConfigured(HostEvent):
    """Data object type ``DatastorePrincipalConfigured`` (vmodl
    ``vim.event.DatastorePrincipalConfigured``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastorePrincipalConfigured/
    """
    datastore_principal: str

@attrs.define(kw_only=True, eq=False)
class DatastoreRemovedOnHostEvent(HostEvent):
    """Data object type ``DatastoreRemovedOnHostEvent`` (vmodl
    ``vim.event.DatastoreRemovedOnHostEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreRemovedOnHostEvent/
    """
    datastore: DatastoreEventArgument

@attrs.define(kw_only=True, eq=False)
class DatastoreRenamedEvent(DatastoreEvent):
    """Data object type ``DatastoreRenamedEvent`` (vmodl ``vim.event.DatastoreRenamedEvent``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreRenamedEvent/
    """
    old_name: str
    new_name: str

@attrs.define(kw_only=True, eq=False)
class DatastoreRenamedOnHostEvent(HostEvent):
    """Data object type ``DatastoreRenamedOnHostEvent`` (vmodl
    ``vim.event.DatastoreRenamedOnHostEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreRenamedOnHostEvent/
    """
    old_name: str
    new_name: str

@attrs.define(kw_only=True, eq=False)
class DrsDisabledEvent(ClusterEvent):
    """Data object type ``DrsDisabledEvent`` (vmodl ``vim.event.DrsDisabledEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DrsDisabledEvent/
    """

@attrs.define(kw_only=True, eq=False)
class DrsEnabledEvent(ClusterEvent):
    """Data object type ``DrsEnabledEvent`` (vmodl ``vim.event.DrsEnabledEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DrsEnabledEvent/
    """
    behavior: str

@attrs.define(kw_only=True, eq=False)
class DrsEnteredStandbyModeEvent(EnteredStandbyModeEvent):
    """Data object type ``DrsEnteredStandbyModeEvent`` (vmodl
    ``vim.event.DrsEnteredStandbyModeEvent``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DrsEnteredStandbyModeEvent/
    """

@attrs.define(kw_only=True, eq=False)
class DrsEnteringStandbyModeEvent(EnteringStandbyModeEvent):
    """Data object type ``DrsEnteringStandbyModeEvent`` (vmodl
    ``vim.event.DrsEnteringStandbyModeEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DrsEnteringStandbyModeEvent/
    """

@attrs.define(kw_only=True, eq=False)
class DrsExitStandbyModeFailedEvent(ExitStandbyModeFailedEvent):
    """Data object type ``DrsExitStandbyModeFailedEvent`` (vmodl
    ``vim.event.DrsExitStandbyModeFailedEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DrsExitStandbyModeFailedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class DrsExitedStandbyModeEvent(ExitedStandbyModeEvent):
    """Data object type ``DrsExitedStandbyModeEvent`` (vmodl ``vim.event.DrsExitedStandbyModeEvent``).
    Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DrsExitedStandbyModeEvent/
    """

@attrs.define(kw_only=True, eq=False)
class DrsExitingStandbyModeEvent(ExitingStandbyModeEvent):
    """Data object type ``DrsExitingStandbyModeEvent`` (vmodl
    ``vim.event.DrsExitingStandbyModeEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DrsExitingStandbyModeEvent/
    """

@attrs.define(kw_only=True, eq=False)
class DrsInvocationFailedEvent(ClusterEvent):
    """Data object type ``DrsInvocationFailedEvent`` (vmodl ``vim.event.DrsInvocationFailedEvent``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DrsInvocationFailedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class DrsRecoveredFromFailureEvent(ClusterEvent):
    """Data object type ``DrsRecoveredFromFailureEvent`` (vmodl
    ``vim.event.DrsRecoveredFromFailureEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DrsRecoveredFromFailureEvent/
    """

@attrs.define(kw_only=True, eq=False)
class DrsResourceConfigureFailedEvent(HostEvent):
    """Data object type ``DrsResourceConfigureFailedEvent`` (vmodl
    ``vim.event.DrsResourceConfigureFailedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DrsResourceConfigureFailedEvent/
    """
    reason: MethodFault

@attrs.define(kw_only=True, eq=False)
class DrsResourceConfigureSyncedEvent(HostEvent):
    """Data object type ``DrsResourceConfigureSyncedEvent`` (vmodl
    ``vim.event.DrsResourceConfigureSyncedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DrsResourceConfigureSyncedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class DrsRuleComplianceEvent(VmEvent):
    """Data object type ``DrsRuleComplianceEvent`` (vmodl ``vim.event.DrsRuleComplianceEvent``). Since
    4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DrsRuleComplianceEvent/
    """

@attrs.define(kw_only=True, eq=False)
class DrsRuleViolationEvent(VmEvent):
    """Data object type ``DrsRuleViolationEvent`` (vmodl ``vim.event.DrsRuleViolationEvent``). Since
    4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DrsRuleViolationEvent/
    """

@attrs.define(kw_only=True, eq=False)
class DrsSoftRuleViolationEvent(VmEvent):
    """Data object type ``DrsSoftRuleViolationEvent`` (vmodl ``vim.event.DrsSoftRuleViolationEvent``).
    Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DrsSoftRuleViolationEvent/
    """

@attrs.define(kw_only=True, eq=False)
class DrsVmMigratedEvent(VmMigratedEvent):
    """Data object type ``DrsVmMigratedEvent`` (vmodl ``vim.event.DrsVmMigratedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DrsVmMigratedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class DrsVmPoweredOnEvent(VmPoweredOnEvent):
    """Data object type ``DrsVmPoweredOnEvent`` (vmodl ``vim.event.DrsVmPoweredOnEvent``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DrsVmPoweredOnEvent/
    """

@attrs.define(kw_only=True, eq=False)
class DuplicateIpDetectedEvent(HostEvent):
    """Data object type ``DuplicateIpDetectedEvent`` (vmodl ``vim.event.DuplicateIpDetectedEvent``).
    Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DuplicateIpDetectedEvent/
    """
    duplicate_ip: str
    mac_address: str

@attrs.define(kw_only=True, eq=False)
class DvpgImportEvent(DVPortgroupEvent):
    """Data object type ``DvpgImportEvent`` (vmodl ``vim.event.DvpgImportEvent``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvpgImportEvent/
    """
    import_type: str

@attrs.define(kw_only=True, eq=False)
class DvpgRestoreEvent(DVPortgroupEvent):
    """Data object type ``DvpgRestoreEvent`` (vmodl ``vim.event.DvpgRestoreEvent``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvpgRestoreEvent/
    """

@attrs.define(kw_only=True, eq=False)
class DvsCreatedEvent(DvsEvent):
    """Data object type ``DvsCreatedEvent`` (vmodl ``vim.event.DvsCreatedEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsCreatedEvent/
    """
    parent: FolderEventArgument

@attrs.define(kw_only=True, eq=False)
class DvsDestroyedEvent(DvsEvent):
    """Data object type ``DvsDestroyedEvent`` (vmodl ``vim.event.DvsDestroyedEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsDestroyedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class DvsEvent(Event):
    """Data object type ``DvsEvent`` (vmodl ``vim.event.DvsEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsEvent/
    """

@attrs.define(kw_only=True, eq=False)
class DvsEventArgument(EntityEventArgument):
    """Data object type ``DvsEventArgument`` (vmodl ``vim.event.DvsEventArgument``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsEventArgument/
    """
    dvs: vmodl.ManagedObjectReference
    """Refers to a DistributedVirtualSwitch."""

@attrs.define(kw_only=True, eq=False)
class DvsHealthStatusChangeEvent(HostEvent):
    """Data object type ``DvsHealthStatusChangeEvent`` (vmodl
    ``vim.event.DvsHealthStatusChangeEvent``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsHealthStatusChangeEvent/
    """
    switch_uuid: str
    health_result: HostMemberHealthCheckResult | None = None

@attrs.define(kw_only=True, eq=False)
class DvsHostBackInSyncEvent(DvsEvent):
    """Data object type ``DvsHostBackInSyncEvent`` (vmodl ``vim.event.DvsHostBackInSyncEvent``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsHostBackInSyncEvent/
    """
    host_back_in_sync: HostEventArgument

@attrs.define(kw_only=True, eq=False)
class DvsHostJoinedEvent(DvsEvent):
    """Data object type ``DvsHostJoinedEvent`` (vmodl ``vim.event.DvsHostJoinedEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsHostJoinedEvent/
    """
    host_joined: HostEventArgument

@attrs.define(kw_only=True, eq=False)
class DvsHostLeftEvent(DvsEvent):
    """Data object type ``DvsHostLeftEvent`` (vmodl ``vim.event.DvsHostLeftEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsHostLeftEvent/
    """
    host_left: HostEventArgument

@attrs.define(kw_only=True, eq=False)
class DvsHostStatusUpdated(DvsEvent):
    """Data object type ``DvsHostStatusUpdated`` (vmodl ``vim.event.DvsHostStatusUpdated``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsHostStatusUpdated/
    """
    host_member: HostEventArgument
    old_status: str | None = None
    new_status: str | None = None
    old_status_detail: str | None = None
    new_status_detail: str | None = None

@attrs.define(kw_only=True, eq=False)
class DvsHostWentOutOfSyncEvent(DvsEvent):
    """Data object type ``DvsHostWentOutOfSyncEvent`` (vmodl ``vim.event.DvsHostWentOutOfSyncEvent``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsHostWentOutOfSyncEvent/
    """
    host_out_of_sync: DvsOutOfSyncHostArgument

@attrs.define(kw_only=True, eq=False)
class DvsImportEvent(DvsEvent):
    """Data object type ``DvsImportEvent`` (vmodl ``vim.event.DvsImportEvent``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsImportEvent/
    """
    import_type: str

@attrs.define(kw_only=True, eq=False)
class DvsMergedEvent(DvsEvent):
    """Data object type ``DvsMergedEvent`` (vmodl ``vim.event.DvsMergedEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsMergedEvent/
    """
    source_dvs: DvsEventArgument
    destination_dvs: DvsEventArgument

@attrs.define(kw_only=True, eq=False)
class DvsOutOfSyncHostArgument(vmodl.DataObject):
    """Data object type ``DvsOutOfSyncHostArgument`` (vmodl ``vim.event.DvsOutOfSyncHostArgument``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsOutOfSyncHostArgument/
    """
    out_of_sync_host: HostEventArgument
    config_paramters: list[str]

@attrs.define(kw_only=True, eq=False)
class DvsPortBlockedEvent(DvsEvent):
    """Data object type ``DvsPortBlockedEvent`` (vmodl ``vim.event.DvsPortBlockedEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsPortBlockedEvent/
    """
    port_key: str
    status_detail: str | None = None
    """Since 4.1."""
    runtime_info: DVPortStatus | None = None
    """Since 5.1."""
    prev_block_state: str | None = None
    """Since 6.5."""

@attrs.define(kw_only=True, eq=False)
class DvsPortConnectedEvent(DvsEvent):
    """Data object type ``DvsPortConnectedEvent`` (vmodl ``vim.event.DvsPortConnectedEvent``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsPortConnectedEvent/
    """
    port_key: str
    connectee: DistributedVirtualSwitchPortConnectee | None = None

@attrs.define(kw_only=True, eq=False)
class DvsPortCreatedEvent(DvsEvent):
    """Data object type ``DvsPortCreatedEvent`` (vmodl ``vim.event.DvsPortCreatedEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsPortCreatedEvent/
    """
    port_key: list[str]

@attrs.define(kw_only=True, eq=False)
class DvsPortDeletedEvent(DvsEvent):
    """Data object type ``DvsPortDeletedEvent`` (vmodl ``vim.event.DvsPortDeletedEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsPortDeletedEvent/
    """
    port_key: list[str]

@attrs.define(kw_only=True, eq=False)
class DvsPortDisconnectedEvent(DvsEvent):
    """Data object type ``DvsPortDisconnectedEvent`` (vmodl ``vim.event.DvsPortDisconnectedEvent``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsPortDisconnectedEvent/
    """
    port_key: str
    connectee: DistributedVirtualSwitchPortConnectee | None = None

@attrs.define(kw_only=True, eq=False)
class DvsPortEnteredPassthruEvent(DvsEvent):
    """Data object type ``DvsPortEnteredPassthruEvent`` (vmodl
    ``vim.event.DvsPortEnteredPassthruEvent``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsPortEnteredPassthruEvent/
    """
    port_key: str
    runtime_info: DVPortStatus | None = None
    """Since 5.1."""

@attrs.define(kw_only=True, eq=False)
class DvsPortExitedPassthruEvent(DvsEvent):
    """Data object type ``DvsPortExitedPassthruEvent`` (vmodl
    ``vim.event.DvsPortExitedPassthruEvent``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsPortExitedPassthruEvent/
    """
    port_key: str
    runtime_info: DVPortStatus | None = None
    """Since 5.1."""

@attrs.define(kw_only=True, eq=False)
class DvsPortJoinPortgroupEvent(DvsEvent):
    """Data object type ``DvsPortJoinPortgroupEvent`` (vmodl ``vim.event.DvsPortJoinPortgroupEvent``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsPortJoinPortgroupEvent/
    """
    port_key: str
    portgroup_key: str
    portgroup_name: str

@attrs.define(kw_only=True, eq=False)
class DvsPortLeavePortgroupEvent(DvsEvent):
    """Data object type ``DvsPortLeavePortgroupEvent`` (vmodl
    ``vim.event.DvsPortLeavePortgroupEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsPortLeavePortgroupEvent/
    """
    port_key: str
    portgroup_key: str
    portgroup_name: str

@attrs.define(kw_only=True, eq=False)
class DvsPortLinkDownEvent(DvsEvent):
    """Data object type ``DvsPortLinkDownEvent`` (vmodl ``vim.event.DvsPortLinkDownEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsPortLinkDownEvent/
    """
    port_key: str
    runtime_info: DVPortStatus | None = None
    """Since 5.1."""

@attrs.define(kw_only=True, eq=False)
class DvsPortLinkUpEvent(DvsEvent):
    """Data object type ``DvsPortLinkUpEvent`` (vmodl ``vim.event.DvsPortLinkUpEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsPortLinkUpEvent/
    """
    port_key: str
    runtime_info: DVPortStatus | None = None
    """Since 5.1."""

@attrs.define(kw_only=True, eq=False)
class DvsPortReconfiguredEvent(DvsEvent):
    """Data object type ``DvsPortReconfiguredEvent`` (vmodl ``vim.event.DvsPortReconfiguredEvent``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsPortReconfiguredEvent/
    """
    port_key: list[str]
    config_changes: list[ChangesInfoEventArgument] | None = None
    """Since 6.5."""

@attrs.define(kw_only=True, eq=False)
class DvsPortRuntimeChangeEvent(DvsEvent):
    """Data object type ``DvsPortRuntimeChangeEvent`` (vmodl ``vim.event.DvsPortRuntimeChangeEvent``).
    Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsPortRuntimeChangeEvent/
    """
    port_key: str
    runtime_info: DVPortStatus

@attrs.define(kw_only=True, eq=False)
class DvsPortUnblockedEvent(DvsEvent):
    """Data object type ``DvsPortUnblockedEvent`` (vmodl ``vim.event.DvsPortUnblockedEvent``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsPortUnblockedEvent/
    """
    port_key: str
    runtime_info: DVPortStatus | None = None
    """Since 5.1."""
    prev_block_state: str | None = None
    """Since 6.5."""

@attrs.define(kw_only=True, eq=False)
class DvsPortVendorSpecificStateChangeEvent(DvsEvent):
    """Data object type ``DvsPortVendorSpecificStateChangeEvent`` (vmodl
    ``vim.event.DvsPortVendorSpecificStateChangeEvent``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsPortVendorSpecificStateChangeEvent/
    """
    port_key: str

@attrs.define(kw_only=True, eq=False)
class DvsReconfiguredEvent(DvsEvent):
    """Data object type ``DvsReconfiguredEvent`` (vmodl ``vim.event.DvsReconfiguredEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsReconfiguredEvent/
    """
    config_spec: DVSConfigSpec
    config_changes: ChangesInfoEventArgument | None = None
    """Since 6.5."""

@attrs.define(kw_only=True, eq=False)
class DvsRenamedEvent(DvsEvent):
    """Data object type ``DvsRenamedEvent`` (vmodl ``vim.event.DvsRenamedEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsRenamedEvent/
    """
    old_name: str
    new_name: str

@attrs.define(kw_only=True, eq=False)
class DvsRestoreEvent(DvsEvent):
    """Data object type ``DvsRestoreEvent`` (vmodl ``vim.event.DvsRestoreEvent``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsRestoreEvent/
    """

@attrs.define(kw_only=True, eq=False)
class DvsUpgradeAvailableEvent(DvsEvent):
    """Data object type ``DvsUpgradeAvailableEvent`` (vmodl ``vim.event.DvsUpgradeAvailableEvent``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsUpgradeAvailableEvent/
    """
    product_info: DistributedVirtualSwitchProductSpec

@attrs.define(kw_only=True, eq=False)
class DvsUpgradeInProgressEvent(DvsEvent):
    """Data object type ``DvsUpgradeInProgressEvent`` (vmodl ``vim.event.DvsUpgradeInProgressEvent``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsUpgradeInProgressEvent/
    """
    product_info: DistributedVirtualSwitchProductSpec

@attrs.define(kw_only=True, eq=False)
class DvsUpgradeRejectedEvent(DvsEvent):
    """Data object type ``DvsUpgradeRejectedEvent`` (vmodl ``vim.event.DvsUpgradeRejectedEvent``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsUpgradeRejectedEvent/
    """
    product_info: DistributedVirtualSwitchProductSpec

@attrs.define(kw_only=True, eq=False)
class DvsUpgradedEvent(DvsEvent):
    """Data object type ``DvsUpgradedEvent`` (vmodl ``vim.event.DvsUpgradedEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsUpgradedEvent/
    """
    product_info: DistributedVirtualSwitchProductSpec

@attrs.define(kw_only=True, eq=False)
class EnteredMaintenanceModeEvent(HostEvent):
    """Data object type ``EnteredMaintenanceModeEvent`` (vmodl
    ``vim.event.EnteredMaintenanceModeEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EnteredMaintenanceModeEvent/
    """

@attrs.define(kw_only=True, eq=False)
class EnteredStandbyModeEvent(HostEvent):
    """Data object type ``EnteredStandbyModeEvent`` (vmodl ``vim.event.EnteredStandbyModeEvent``).
    Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EnteredStandbyModeEvent/
    """

@attrs.define(kw_only=True, eq=False)
class EnteringMaintenanceModeEvent(HostEvent):
    """Data object type ``EnteringMaintenanceModeEvent`` (vmodl
    ``vim.event.EnteringMaintenanceModeEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EnteringMaintenanceModeEvent/
    """

@attrs.define(kw_only=True, eq=False)
class EnteringStandbyModeEvent(HostEvent):
    """Data object type ``EnteringStandbyModeEvent`` (vmodl ``vim.event.EnteringStandbyModeEvent``).
    Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EnteringStandbyModeEvent/
    """

@attrs.define(kw_only=True, eq=False)
class EntityEventArgument(EventArgument):
    """Data object type ``EntityEventArgument`` (vmodl ``vim.event.EntityEventArgument``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EntityEventArgument/
    """
    name: str

@attrs.define(kw_only=True, eq=False)
class ErrorUpgradeEvent(UpgradeEvent):
    """Data object type ``ErrorUpgradeEvent`` (vmodl ``vim.event.ErrorUpgradeEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ErrorUpgradeEvent/
    """

@attrs.define(kw_only=True, eq=False)
class Event(vmodl.DataObject):
    """Data object type ``Event`` (vmodl ``vim.event.Event``). Since 2.0.

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

@attrs.define(kw_only=True, eq=False)
class EventArgDesc(vmodl.DataObject):
    """Data object type ``EventArgDesc`` (vmodl ``vim.event.EventDescription.EventArgDesc``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EventArgDesc/
    """
    name: str
    type: str
    description: ElementDescription | None = None

@attrs.define(kw_only=True, eq=False)
class EventArgument(vmodl.DataObject):
    """Data object type ``EventArgument`` (vmodl ``vim.event.EventArgument``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EventArgument/
    """

@attrs.define(kw_only=True, eq=False)
class EventDescription(vmodl.DataObject):
    """Data object type ``EventDescription`` (vmodl ``vim.event.EventDescription``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EventDescription/
    """
    category: list[ElementDescription]
    event_info: list[EventDescriptionEventDetail]
    enumerated_types: list[EnumDescription] | None = None
    """Since 4.0."""

@attrs.define(kw_only=True, eq=False)
class EventDescriptionEventDetail(vmodl.DataObject):
    """Data object type ``EventDescriptionEventDetail`` (vmodl
    ``vim.event.EventDescription.EventDetail``). Since 2.0.

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

@attrs.define(kw_only=True, eq=False)
class EventEx(Event):
    """Data object type ``EventEx`` (vmodl ``vim.event.EventEx``). Since 4.0.

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

@attrs.define(kw_only=True, eq=False)
class EventFilterSpec(vmodl.DataObject):
    """Data object type ``EventFilterSpec`` (vmodl ``vim.event.EventFilterSpec``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EventFilterSpec/
    """
    entity: EventFilterSpecByEntity | None = None
    time: EventFilterSpecByTime | None = None
    user_name: EventFilterSpecByUsername | None = None
    event_chain_id: int | None = None
    alarm: vmodl.ManagedObjectReference | None = None
    """Refers to a Alarm."""
    scheduled_task: vmodl.ManagedObjectReference | None = None
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

@attrs.define(kw_only=True, eq=False)
class EventFilterSpecByEntity(vmodl.DataObject):
    """Data object type ``EventFilterSpecByEntity`` (vmodl ``vim.event.EventFilterSpec.ByEntity``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EventFilterSpecByEntity/
    """
    entity: vmodl.ManagedObjectReference
    """Refers to a ManagedEntity."""
    recursion: EventFilterSpecRecursionOption

@attrs.define(kw_only=True, eq=False)
class EventFilterSpecByTime(vmodl.DataObject):
    """Data object type ``EventFilterSpecByTime`` (vmodl ``vim.event.EventFilterSpec.ByTime``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EventFilterSpecByTime/
    """
    begin_time: datetime.datetime | None = None
    end_time: datetime.datetime | None = None

@attrs.define(kw_only=True, eq=False)
class EventFilterSpecByUsername(vmodl.DataObject):
    """Data object type ``EventFilterSpecByUsername`` (vmodl ``vim.event.EventFilterSpec.ByUsername``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EventFilterSpecByUsername/
    """
    system_user: bool
    user_list: list[str] | None = None

@attrs.define(kw_only=True, eq=False)
class ExitMaintenanceModeEvent(HostEvent):
    """Data object type ``ExitMaintenanceModeEvent`` (vmodl ``vim.event.ExitMaintenanceModeEvent``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExitMaintenanceModeEvent/
    """

@attrs.define(kw_only=True, eq=False)
class ExitStandbyModeFailedEvent(HostEvent):
    """Data object type ``ExitStandbyModeFailedEvent`` (vmodl
    ``vim.event.ExitStandbyModeFailedEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExitStandbyModeFailedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class ExitedStandbyModeEvent(HostEvent):
    """Data object type ``ExitedStandbyModeEvent`` (vmodl ``vim.event.ExitedStandbyModeEvent``). Since
    2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExitedStandbyModeEvent/
    """

@attrs.define(kw_only=True, eq=False)
class ExitingStandbyModeEvent(HostEvent):
    """Data object type ``ExitingStandbyModeEvent`` (vmodl ``vim.event.ExitingStandbyModeEvent``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExitingStandbyModeEvent/
    """

@attrs.define(kw_only=True, eq=False)
class ExtendedEvent(GeneralEvent):
    """Data object type ``ExtendedEvent`` (vmodl ``vim.event.ExtendedEvent``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExtendedEvent/
    """
    event_type_id: str
    managed_object: vmodl.ManagedObjectReference
    """Refers to a ManagedObject."""
    data: list[ExtendedEventPair] | None = None

@attrs.define(kw_only=True, eq=False)
class ExtendedEventPair(vmodl.DataObject):
    """Data object type ``ExtendedEventPair`` (vmodl ``vim.event.ExtendedEvent.Pair``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExtendedEventPair/
    """
    key: str
    value: str

@attrs.define(kw_only=True, eq=False)
class FailoverLevelRestored(ClusterEvent):
    """Data object type ``FailoverLevelRestored`` (vmodl ``vim.event.FailoverLevelRestored``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FailoverLevelRestored/
    """

@attrs.define(kw_only=True, eq=False)
class FolderEventArgument(EntityEventArgument):
    """Data object type ``FolderEventArgument`` (vmodl ``vim.event.FolderEventArgument``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FolderEventArgument/
    """
    folder: vmodl.ManagedObjectReference
    """Refers to a Folder."""

@attrs.define(kw_only=True, eq=False)
class GeneralEvent(Event):
    """Data object type ``GeneralEvent`` (vmodl ``vim.event.GeneralEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GeneralEvent/
    """
    message: str

@attrs.define(kw_only=True, eq=False)
class GeneralHostErrorEvent(GeneralEvent):
    """Data object type ``GeneralHostErrorEvent`` (vmodl ``vim.event.GeneralHostErrorEvent``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GeneralHostErrorEvent/
    """

@attrs.define(kw_only=True, eq=False)
class GeneralHostInfoEvent(GeneralEvent):
    """Data object type ``GeneralHostInfoEvent`` (vmodl ``vim.event.GeneralHostInfoEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GeneralHostInfoEvent/
    """

@attrs.define(kw_only=True, eq=False)
class GeneralHostWarningEvent(GeneralEvent):
    """Data object type ``GeneralHostWarningEvent`` (vmodl ``vim.event.GeneralHostWarningEvent``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GeneralHostWarningEvent/
    """

@attrs.define(kw_only=True, eq=False)
class GeneralUserEvent(GeneralEvent):
    """Data object type ``GeneralUserEvent`` (vmodl ``vim.event.GeneralUserEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GeneralUserEvent/
    """
    entity: ManagedEntityEventArgument | None = None

@attrs.define(kw_only=True, eq=False)
class GeneralVmErrorEvent(GeneralEvent):
    """Data object type ``GeneralVmErrorEvent`` (vmodl ``vim.event.GeneralVmErrorEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GeneralVmErrorEvent/
    """

@attrs.define(kw_only=True, eq=False)
class GeneralVmInfoEvent(GeneralEvent):
    """Data object type ``GeneralVmInfoEvent`` (vmodl ``vim.event.GeneralVmInfoEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GeneralVmInfoEvent/
    """

@attrs.define(kw_only=True, eq=False)
class GeneralVmWarningEvent(GeneralEvent):
    """Data object type ``GeneralVmWarningEvent`` (vmodl ``vim.event.GeneralVmWarningEvent``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GeneralVmWarningEvent/
    """

@attrs.define(kw_only=True, eq=False)
class GhostDvsProxySwitchDetectedEvent(HostEvent):
    """Data object type ``GhostDvsProxySwitchDetectedEvent`` (vmodl
    ``vim.event.GhostDvsProxySwitchDetectedEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GhostDvsProxySwitchDetectedEvent/
    """
    switch_uuid: list[str]

@attrs.define(kw_only=True, eq=False)
class GhostDvsProxySwitchRemovedEvent(HostEvent):
    """Data object type ``GhostDvsProxySwitchRemovedEvent`` (vmodl
    ``vim.event.GhostDvsProxySwitchRemovedEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GhostDvsProxySwitchRemovedEvent/
    """
    switch_uuid: list[str]

@attrs.define(kw_only=True, eq=False)
class GlobalMessageChangedEvent(SessionEvent):
    """Data object type ``GlobalMessageChangedEvent`` (vmodl ``vim.event.GlobalMessageChangedEvent``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GlobalMessageChangedEvent/
    """
    message: str
    prev_message: str | None = None
    """Since 6.5."""

@attrs.define(kw_only=True, eq=False)
class HealthStatusChangedEvent(Event):
    """Data object type ``HealthStatusChangedEvent`` (vmodl ``vim.event.HealthStatusChangedEvent``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HealthStatusChangedEvent/
    """
    component_id: str
    old_status: str
    new_status: str
    component_name: str
    service_id: str | None = None
    """Since 6.0."""

@attrs.define(kw_only=True, eq=False)
class HostAddFailedEvent(HostEvent):
    """Data object type ``HostAddFailedEvent`` (vmodl ``vim.event.HostAddFailedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostAddFailedEvent/
    """
    hostname: str

@attrs.define(kw_only=True, eq=False)
class HostAddedEvent(HostEvent):
    """Data object type ``HostAddedEvent`` (vmodl ``vim.event.HostAddedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostAddedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostAdminDisableEvent(HostEvent):
    """Data object type ``HostAdminDisableEvent`` (vmodl ``vim.event.HostAdminDisableEvent``). Since
    2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostAdminDisableEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostAdminEnableEvent(HostEvent):
    """Data object type ``HostAdminEnableEvent`` (vmodl ``vim.event.HostAdminEnableEvent``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostAdminEnableEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostCnxFailedAccountFailedEvent(HostEvent):
    """Data object type ``HostCnxFailedAccountFailedEvent`` (vmodl
    ``vim.event.HostCnxFailedAccountFailedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCnxFailedAccountFailedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostCnxFailedAlreadyManagedEvent(HostEvent):
    """Data object type ``HostCnxFailedAlreadyManagedEvent`` (vmodl
    ``vim.event.HostCnxFailedAlreadyManagedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCnxFailedAlreadyManagedEvent/
    """
    server_name: str

@attrs.define(kw_only=True, eq=False)
class HostCnxFailedBadCcagentEvent(HostEvent):
    """Data object type ``HostCnxFailedBadCcagentEvent`` (vmodl
    ``vim.event.HostCnxFailedBadCcagentEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCnxFailedBadCcagentEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostCnxFailedBadUsernameEvent(HostEvent):
    """Data object type ``HostCnxFailedBadUsernameEvent`` (vmodl
    ``vim.event.HostCnxFailedBadUsernameEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCnxFailedBadUsernameEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostCnxFailedBadVersionEvent(HostEvent):
    """Data object type ``HostCnxFailedBadVersionEvent`` (vmodl
    ``vim.event.HostCnxFailedBadVersionEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCnxFailedBadVersionEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostCnxFailedCcagentUpgradeEvent(HostEvent):
    """Data object type ``HostCnxFailedCcagentUpgradeEvent`` (vmodl
    ``vim.event.HostCnxFailedCcagentUpgradeEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCnxFailedCcagentUpgradeEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostCnxFailedEvent(HostEvent):
    """Data object type ``HostCnxFailedEvent`` (vmodl ``vim.event.HostCnxFailedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCnxFailedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostCnxFailedNetworkErrorEvent(HostEvent):
    """Data object type ``HostCnxFailedNetworkErrorEvent`` (vmodl
    ``vim.event.HostCnxFailedNetworkErrorEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCnxFailedNetworkErrorEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostCnxFailedNoAccessEvent(HostEvent):
    """Data object type ``HostCnxFailedNoAccessEvent`` (vmodl
    ``vim.event.HostCnxFailedNoAccessEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCnxFailedNoAccessEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostCnxFailedNoConnectionEvent(HostEvent):
    """Data object type ``HostCnxFailedNoConnectionEvent`` (vmodl
    ``vim.event.HostCnxFailedNoConnectionEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCnxFailedNoConnectionEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostCnxFailedNoLicenseEvent(HostEvent):
    """Data object type ``HostCnxFailedNoLicenseEvent`` (vmodl
    ``vim.event.HostCnxFailedNoLicenseEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCnxFailedNoLicenseEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostCnxFailedNotFoundEvent(HostEvent):
    """Data object type ``HostCnxFailedNotFoundEvent`` (vmodl
    ``vim.event.HostCnxFailedNotFoundEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCnxFailedNotFoundEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostCnxFailedTimeoutEvent(HostEvent):
    """Data object type ``HostCnxFailedTimeoutEvent`` (vmodl ``vim.event.HostCnxFailedTimeoutEvent``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCnxFailedTimeoutEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostComplianceCheckedEvent(HostEvent):
    """Data object type ``HostComplianceCheckedEvent`` (vmodl
    ``vim.event.HostComplianceCheckedEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostComplianceCheckedEvent/
    """
    profile: ProfileEventArgument

@attrs.define(kw_only=True, eq=False)
class HostCompliantEvent(HostEvent):
    """Data object type ``HostCompliantEvent`` (vmodl ``vim.event.HostCompliantEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCompliantEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostConfigAppliedEvent(HostEvent):
    """Data object type ``HostConfigAppliedEvent`` (vmodl ``vim.event.HostConfigAppliedEvent``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostConfigAppliedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostConnectedEvent(HostEvent):
    """Data object type ``HostConnectedEvent`` (vmodl ``vim.event.HostConnectedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostConnectedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostConnectionLostEvent(HostEvent):
    """Data object type ``HostConnectionLostEvent`` (vmodl ``vim.event.HostConnectionLostEvent``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostConnectionLostEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostDasDisabledEvent(HostEvent):
    """Data object type ``HostDasDisabledEvent`` (vmodl ``vim.event.HostDasDisabledEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDasDisabledEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostDasDisablingEvent(HostEvent):
    """Data object type ``HostDasDisablingEvent`` (vmodl ``vim.event.HostDasDisablingEvent``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDasDisablingEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostDasEnabledEvent(HostEvent):
    """Data object type ``HostDasEnabledEvent`` (vmodl ``vim.event.HostDasEnabledEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDasEnabledEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostDasEnablingEvent(HostEvent):
    """Data object type ``HostDasEnablingEvent`` (vmodl ``vim.event.HostDasEnablingEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDasEnablingEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostDasErrorEvent(HostEvent):
    """Data object type ``HostDasErrorEvent`` (vmodl ``vim.event.HostDasErrorEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDasErrorEvent/
    """
    message: str | None = None
    """Since 2.5."""
    reason: str | None = None
    """Since 4.0."""

@attrs.define(kw_only=True, eq=False)
class HostDasEvent(HostEvent):
    """Data object type ``HostDasEvent`` (vmodl ``vim.event.HostDasEvent``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDasEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostDasOkEvent(HostEvent):
    """Data object type ``HostDasOkEvent`` (vmodl ``vim.event.HostDasOkEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDasOkEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostDisconnectedEvent(HostEvent):
    """Data object type ``HostDisconnectedEvent`` (vmodl ``vim.event.HostDisconnectedEvent``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDisconnectedEvent/
    """
    reason: str | None = None
    """Since 4.0."""

@attrs.define(kw_only=True, eq=False)
class HostEnableAdminFailedEvent(HostEvent):
    """Data object type ``HostEnableAdminFailedEvent`` (vmodl
    ``vim.event.HostEnableAdminFailedEvent``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostEnableAdminFailedEvent/
    """
    permissions: list[Permission]

@attrs.define(kw_only=True, eq=False)
class HostEvent(Event):
    """Data object type ``HostEvent`` (vmodl ``vim.event.HostEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostEventArgument(EntityEventArgument):
    """Data object type ``HostEventArgument`` (vmodl ``vim.event.HostEventArgument``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostEventArgument/
    """
    host: vmodl.ManagedObjectReference
    """Refers to a HostSystem."""

@attrs.define(kw_only=True, eq=False)
class HostExtraNetworksEvent(HostDasEvent):
    """Data object type ``HostExtraNetworksEvent`` (vmodl ``vim.event.HostExtraNetworksEvent``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostExtraNetworksEvent/
    """
    ips: str | None = None

@attrs.define(kw_only=True, eq=False)
class HostGetShortNameFailedEvent(HostEvent):
    """Data object type ``HostGetShortNameFailedEvent`` (vmodl
    ``vim.event.HostGetShortNameFailedEvent``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostGetShortNameFailedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostInAuditModeEvent(HostEvent):
    """Data object type ``HostInAuditModeEvent`` (vmodl ``vim.event.HostInAuditModeEvent``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostInAuditModeEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostInventoryFullEvent(LicenseEvent):
    """Data object type ``HostInventoryFullEvent`` (vmodl ``vim.event.HostInventoryFullEvent``). Since
    2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostInventoryFullEvent/
    """
    capacity: int

@attrs.define(kw_only=True, eq=False)
class HostInventoryUnreadableEvent(Event):
    """Data object type ``HostInventoryUnreadableEvent`` (vmodl
    ``vim.event.HostInventoryUnreadableEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostInventoryUnreadableEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostIpChangedEvent(HostEvent):
    """Data object type ``HostIpChangedEvent`` (vmodl ``vim.event.HostIpChangedEvent``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostIpChangedEvent/
    """
    old_ip: str
    new_ip: str

@attrs.define(kw_only=True, eq=False)
class HostIpInconsistentEvent(HostEvent):
    """Data object type ``HostIpInconsistentEvent`` (vmodl ``vim.event.HostIpInconsistentEvent``).
    Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostIpInconsistentEvent/
    """
    ip_address: str
    ip_address2: str

@attrs.define(kw_only=True, eq=False)
class HostIpToShortNameFailedEvent(HostEvent):
    """Data object type ``HostIpToShortNameFailedEvent`` (vmodl
    ``vim.event.HostIpToShortNameFailedEvent``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostIpToShortNameFailedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostIsolationIpPingFailedEvent(HostDasEvent):
    """Data object type ``HostIsolationIpPingFailedEvent`` (vmodl
    ``vim.event.HostIsolationIpPingFailedEvent``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostIsolationIpPingFailedEvent/
    """
    isolation_ip: str

@attrs.define(kw_only=True, eq=False)
class HostLicenseExpiredEvent(LicenseEvent):
    """Data object type ``HostLicenseExpiredEvent`` (vmodl ``vim.event.HostLicenseExpiredEvent``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostLicenseExpiredEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostLocalPortCreatedEvent(DvsEvent):
    """Data object type ``HostLocalPortCreatedEvent`` (vmodl ``vim.event.HostLocalPortCreatedEvent``).
    Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostLocalPortCreatedEvent/
    """
    host_local_port: DVSHostLocalPortInfo

@attrs.define(kw_only=True, eq=False)
class HostMissingNetworksEvent(HostDasEvent):
    """Data object type ``HostMissingNetworksEvent`` (vmodl ``vim.event.HostMissingNetworksEvent``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostMissingNetworksEvent/
    """
    ips: str | None = None

@attrs.define(kw_only=True, eq=False)
class HostMonitoringStateChangedEvent(ClusterEvent):
    """Data object type ``HostMonitoringStateChangedEvent`` (vmodl
    ``vim.event.HostMonitoringStateChangedEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostMonitoringStateChangedEvent/
    """
    state: str
    prev_state: str | None = None
    """Since 6.5."""

@attrs.define(kw_only=True, eq=False)
class HostNoAvailableNetworksEvent(HostDasEvent):
    """Data object type ``HostNoAvailableNetworksEvent`` (vmodl
    ``vim.event.HostNoAvailableNetworksEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNoAvailableNetworksEvent/
    """
    ips: str | None = None

@attrs.define(kw_only=True, eq=False)
class HostNoHAEnabledPortGroupsEvent(HostDasEvent):
    """Data object type ``HostNoHAEnabledPortGroupsEvent`` (vmodl
    ``vim.event.HostNoHAEnabledPortGroupsEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNoHAEnabledPortGroupsEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostNoRedundantManagementNetworkEvent(HostDasEvent):
    """Data object type ``HostNoRedundantManagementNetworkEvent`` (vmodl
    ``vim.event.HostNoRedundantManagementNetworkEvent``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNoRedundantManagementNetworkEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostNonCompliantEvent(HostEvent):
    """Data object type ``HostNonCompliantEvent`` (vmodl ``vim.event.HostNonCompliantEvent``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNonCompliantEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostNotInClusterEvent(HostDasEvent):
    """Data object type ``HostNotInClusterEvent`` (vmodl ``vim.event.HostNotInClusterEvent``). Since
    2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNotInClusterEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostOvercommittedEvent(ClusterOvercommittedEvent):
    """Data object type ``HostOvercommittedEvent`` (vmodl ``vim.event.HostOvercommittedEvent``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostOvercommittedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostPrimaryAgentNotShortNameEvent(HostDasEvent):
    """Data object type ``HostPrimaryAgentNotShortNameEvent`` (vmodl
    ``vim.event.HostPrimaryAgentNotShortNameEvent``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostPrimaryAgentNotShortNameEvent/
    """
    primary_agent: str

@attrs.define(kw_only=True, eq=False)
class HostProfileAppliedEvent(HostEvent):
    """Data object type ``HostProfileAppliedEvent`` (vmodl ``vim.event.HostProfileAppliedEvent``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileAppliedEvent/
    """
    profile: ProfileEventArgument

@attrs.define(kw_only=True, eq=False)
class HostReconnectionFailedEvent(HostEvent):
    """Data object type ``HostReconnectionFailedEvent`` (vmodl
    ``vim.event.HostReconnectionFailedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostReconnectionFailedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostRemovedEvent(HostEvent):
    """Data object type ``HostRemovedEvent`` (vmodl ``vim.event.HostRemovedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostRemovedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostShortNameInconsistentEvent(HostDasEvent):
    """Data object type ``HostShortNameInconsistentEvent`` (vmodl
    ``vim.event.HostShortNameInconsistentEvent``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostShortNameInconsistentEvent/
    """
    short_name: str
    short_name2: str

@attrs.define(kw_only=True, eq=False)
class HostShortNameToIpFailedEvent(HostEvent):
    """Data object type ``HostShortNameToIpFailedEvent`` (vmodl
    ``vim.event.HostShortNameToIpFailedEvent``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostShortNameToIpFailedEvent/
    """
    short_name: str

@attrs.define(kw_only=True, eq=False)
class HostShutdownEvent(HostEvent):
    """Data object type ``HostShutdownEvent`` (vmodl ``vim.event.HostShutdownEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostShutdownEvent/
    """
    reason: str

@attrs.define(kw_only=True, eq=False)
class HostSpecificationChangedEvent(HostEvent):
    """Data object type ``HostSpecificationChangedEvent`` (vmodl
    ``vim.event.HostSpecificationChangedEvent``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSpecificationChangedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostSpecificationRequireEvent(HostEvent):
    """Data object type ``HostSpecificationRequireEvent`` (vmodl
    ``vim.event.HostSpecificationRequireEvent``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSpecificationRequireEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostSpecificationUpdateEvent(HostEvent):
    """Data object type ``HostSpecificationUpdateEvent`` (vmodl
    ``vim.event.HostSpecificationUpdateEvent``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSpecificationUpdateEvent/
    """
    host_spec: HostSpecification

@attrs.define(kw_only=True, eq=False)
class HostStatusChangedEvent(ClusterStatusChangedEvent):
    """Data object type ``HostStatusChangedEvent`` (vmodl ``vim.event.HostStatusChangedEvent``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostStatusChangedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostSubSpecificationDeleteEvent(HostEvent):
    """Data object type ``HostSubSpecificationDeleteEvent`` (vmodl
    ``vim.event.HostSubSpecificationDeleteEvent``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSubSpecificationDeleteEvent/
    """
    sub_spec_name: str

@attrs.define(kw_only=True, eq=False)
class HostSubSpecificationUpdateEvent(HostEvent):
    """Data object type ``HostSubSpecificationUpdateEvent`` (vmodl
    ``vim.event.HostSubSpecificationUpdateEvent``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSubSpecificationUpdateEvent/
    """
    host_sub_spec: HostSubSpecification

@attrs.define(kw_only=True, eq=False)
class HostSyncFailedEvent(HostEvent):
    """Data object type ``HostSyncFailedEvent`` (vmodl ``vim.event.HostSyncFailedEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSyncFailedEvent/
    """
    reason: MethodFault

@attrs.define(kw_only=True, eq=False)
class HostUpgradeFailedEvent(HostEvent):
    """Data object type ``HostUpgradeFailedEvent`` (vmodl ``vim.event.HostUpgradeFailedEvent``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostUpgradeFailedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostUserWorldSwapNotEnabledEvent(HostEvent):
    """Data object type ``HostUserWorldSwapNotEnabledEvent`` (vmodl
    ``vim.event.HostUserWorldSwapNotEnabledEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostUserWorldSwapNotEnabledEvent/
    """

@attrs.define(kw_only=True, eq=False)
class HostVnicConnectedToCustomizedDVPortEvent(HostEvent):
    """Data object type ``HostVnicConnectedToCustomizedDVPortEvent`` (vmodl
    ``vim.event.HostVnicConnectedToCustomizedDVPortEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVnicConnectedToCustomizedDVPortEvent/
    """
    vnic: VnicPortArgument
    prev_port_key: str | None = None
    """Since 6.5."""

@attrs.define(kw_only=True, eq=False)
class HostWwnChangedEvent(HostEvent):
    """Data object type ``HostWwnChangedEvent`` (vmodl ``vim.event.HostWwnChangedEvent``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostWwnChangedEvent/
    """
    old_node_wwns: list[int] | None = None
    old_port_wwns: list[int] | None = None
    new_node_wwns: list[int] | None = None
    new_port_wwns: list[int] | None = None

@attrs.define(kw_only=True, eq=False)
class HostWwnConflictEvent(HostEvent):
    """Data object type ``HostWwnConflictEvent`` (vmodl ``vim.event.HostWwnConflictEvent``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostWwnConflictEvent/
    """
    conflicted_vms: list[VmEventArgument] | None = None
    conflicted_hosts: list[HostEventArgument] | None = None
    wwn: int

@attrs.define(kw_only=True, eq=False)
class IScsiBootFailureEvent(HostEvent):
    """Data object type ``IScsiBootFailureEvent`` (vmodl ``vim.event.iScsiBootFailureEvent``). Since
    4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IScsiBootFailureEvent/
    """

@attrs.define(kw_only=True, eq=False)
class IncorrectHostInformationEvent(LicenseEvent):
    """Data object type ``IncorrectHostInformationEvent`` (vmodl
    ``vim.event.IncorrectHostInformationEvent``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IncorrectHostInformationEvent/
    """

@attrs.define(kw_only=True, eq=False)
class InfoUpgradeEvent(UpgradeEvent):
    """Data object type ``InfoUpgradeEvent`` (vmodl ``vim.event.InfoUpgradeEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InfoUpgradeEvent/
    """

@attrs.define(kw_only=True, eq=False)
class InsufficientFailoverResourcesEvent(ClusterEvent):
    """Data object type ``InsufficientFailoverResourcesEvent`` (vmodl
    ``vim.event.InsufficientFailoverResourcesEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientFailoverResourcesEvent/
    """

@attrs.define(kw_only=True, eq=False)
class InvalidEditionEvent(LicenseEvent):
    """Data object type ``InvalidEditionEvent`` (vmodl ``vim.event.InvalidEditionEvent``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidEditionEvent/
    """
    feature: str

@attrs.define(kw_only=True, eq=False)
class LicenseEvent(Event):
    """Data object type ``LicenseEvent`` (vmodl ``vim.event.LicenseEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseEvent/
    """

@attrs.define(kw_only=True, eq=False)
class LicenseExpiredEvent(Event):
    """Data object type ``LicenseExpiredEvent`` (vmodl ``vim.event.LicenseExpiredEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseExpiredEvent/
    """
    feature: LicenseFeatureInfo

@attrs.define(kw_only=True, eq=False)
class LicenseNonComplianceEvent(LicenseEvent):
    """Data object type ``LicenseNonComplianceEvent`` (vmodl ``vim.event.LicenseNonComplianceEvent``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseNonComplianceEvent/
    """
    url: str

@attrs.define(kw_only=True, eq=False)
class LicenseRestrictedEvent(LicenseEvent):
    """Data object type ``LicenseRestrictedEvent`` (vmodl ``vim.event.LicenseRestrictedEvent``). Since
    2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseRestrictedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class LicenseServerAvailableEvent(LicenseEvent):
    """Data object type ``LicenseServerAvailableEvent`` (vmodl
    ``vim.event.LicenseServerAvailableEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseServerAvailableEvent/
    """
    license_server: str

@attrs.define(kw_only=True, eq=False)
class LicenseServerUnavailableEvent(LicenseEvent):
    """Data object type ``LicenseServerUnavailableEvent`` (vmodl
    ``vim.event.LicenseServerUnavailableEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseServerUnavailableEvent/
    """
    license_server: str

@attrs.define(kw_only=True, eq=False)
class LocalDatastoreCreatedEvent(HostEvent):
    """Data object type ``LocalDatastoreCreatedEvent`` (vmodl
    ``vim.event.LocalDatastoreCreatedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LocalDatastoreCreatedEvent/
    """
    datastore: DatastoreEventArgument
    datastore_url: str | None = None
    """Since 6.5."""

@attrs.define(kw_only=True, eq=False)
class LocalTSMEnabledEvent(HostEvent):
    """Data object type ``LocalTSMEnabledEvent`` (vmodl ``vim.event.LocalTSMEnabledEvent``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LocalTSMEnabledEvent/
    """

@attrs.define(kw_only=True, eq=False)
class LockerMisconfiguredEvent(Event):
    """Data object type ``LockerMisconfiguredEvent`` (vmodl ``vim.event.LockerMisconfiguredEvent``).
    Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LockerMisconfiguredEvent/
    """
    datastore: DatastoreEventArgument

@attrs.define(kw_only=True, eq=False)
class LockerReconfiguredEvent(Event):
    """Data object type ``LockerReconfiguredEvent`` (vmodl ``vim.event.LockerReconfiguredEvent``).
    Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LockerReconfiguredEvent/
    """
    old_datastore: DatastoreEventArgument | None = None
    new_datastore: DatastoreEventArgument | None = None

@attrs.define(kw_only=True, eq=False)
class ManagedEntityEventArgument(EntityEventArgument):
    """Data object type ``ManagedEntityEventArgument`` (vmodl
    ``vim.event.ManagedEntityEventArgument``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ManagedEntityEventArgument/
    """
    entity: vmodl.ManagedObjectReference
    """Refers to a ManagedEntity."""

@attrs.define(kw_only=True, eq=False)
class MigrationErrorEvent(MigrationEvent):
    """Data object type ``MigrationErrorEvent`` (vmodl ``vim.event.MigrationErrorEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MigrationErrorEvent/
    """

@attrs.define(kw_only=True, eq=False)
class MigrationEvent(VmEvent):
    """Data object type ``MigrationEvent`` (vmodl ``vim.event.MigrationEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MigrationEvent/
    """
    fault: MethodFault

@attrs.define(kw_only=True, eq=False)
class MigrationHostErrorEvent(MigrationEvent):
    """Data object type ``MigrationHostErrorEvent`` (vmodl ``vim.event.MigrationHostErrorEvent``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MigrationHostErrorEvent/
    """
    dst_host: HostEventArgument

@attrs.define(kw_only=True, eq=False)
class MigrationHostWarningEvent(MigrationEvent):
    """Data object type ``MigrationHostWarningEvent`` (vmodl ``vim.event.MigrationHostWarningEvent``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MigrationHostWarningEvent/
    """
    dst_host: HostEventArgument

@attrs.define(kw_only=True, eq=False)
class MigrationResourceErrorEvent(MigrationEvent):
    """Data object type ``MigrationResourceErrorEvent`` (vmodl
    ``vim.event.MigrationResourceErrorEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MigrationResourceErrorEvent/
    """
    dst_pool: ResourcePoolEventArgument
    dst_host: HostEventArgument

@attrs.define(kw_only=True, eq=False)
class MigrationResourceWarningEvent(MigrationEvent):
    """Data object type ``MigrationResourceWarningEvent`` (vmodl
    ``vim.event.MigrationResourceWarningEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MigrationResourceWarningEvent/
    """
    dst_pool: ResourcePoolEventArgument
    dst_host: HostEventArgument

@attrs.define(kw_only=True, eq=False)
class MigrationWarningEvent(MigrationEvent):
    """Data object type ``MigrationWarningEvent`` (vmodl ``vim.event.MigrationWarningEvent``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MigrationWarningEvent/
    """

@attrs.define(kw_only=True, eq=False)
class MtuMatchEvent(DvsHealthStatusChangeEvent):
    """Data object type ``MtuMatchEvent`` (vmodl ``vim.event.MtuMatchEvent``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MtuMatchEvent/
    """

@attrs.define(kw_only=True, eq=False)
class MtuMismatchEvent(DvsHealthStatusChangeEvent):
    """Data object type ``MtuMismatchEvent`` (vmodl ``vim.event.MtuMismatchEvent``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MtuMismatchEvent/
    """

@attrs.define(kw_only=True, eq=False)
class NASDatastoreCreatedEvent(HostEvent):
    """Data object type ``NASDatastoreCreatedEvent`` (vmodl ``vim.event.NASDatastoreCreatedEvent``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NASDatastoreCreatedEvent/
    """
    datastore: DatastoreEventArgument
    datastore_url: str | None = None
    """Since 6.5."""

@attrs.define(kw_only=True, eq=False)
class NetworkEventArgument(EntityEventArgument):
    """Data object type ``NetworkEventArgument`` (vmodl ``vim.event.NetworkEventArgument``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetworkEventArgument/
    """
    network: vmodl.ManagedObjectReference
    """Refers to a Network."""

@attrs.define(kw_only=True, eq=False)
class NetworkRollbackEvent(Event):
    """Data object type ``NetworkRollbackEvent`` (vmodl ``vim.event.NetworkRollbackEvent``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetworkRollbackEvent/
    """
    method_name: str
    transaction_id: str

@attrs.define(kw_only=True, eq=False)
class NoAccessUserEvent(SessionEvent):
    """Data object type ``NoAccessUserEvent`` (vmodl ``vim.event.NoAccessUserEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoAccessUserEvent/
    """
    ip_address: str

@attrs.define(kw_only=True, eq=False)
class NoDatastoresConfiguredEvent(HostEvent):
    """Data object type ``NoDatastoresConfiguredEvent`` (vmodl
    ``vim.event.NoDatastoresConfiguredEvent``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoDatastoresConfiguredEvent/
    """

@attrs.define(kw_only=True, eq=False)
class NoLicenseEvent(LicenseEvent):
    """Data object type ``NoLicenseEvent`` (vmodl ``vim.event.NoLicenseEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoLicenseEvent/
    """
    feature: LicenseFeatureInfo

@attrs.define(kw_only=True, eq=False)
class NoMaintenanceModeDrsRecommendationForVM(VmEvent):
    """Data object type ``NoMaintenanceModeDrsRecommendationForVM`` (vmodl
    ``vim.event.NoMaintenanceModeDrsRecommendationForVM``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoMaintenanceModeDrsRecommendationForVM/
    """

@attrs.define(kw_only=True, eq=False)
class NonVIWorkloadDetectedOnDatastoreEvent(DatastoreEvent):
    """Data object type ``NonVIWorkloadDetectedOnDatastoreEvent`` (vmodl
    ``vim.event.NonVIWorkloadDetectedOnDatastoreEvent``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NonVIWorkloadDetectedOnDatastoreEvent/
    """

@attrs.define(kw_only=True, eq=False)
class NotEnoughResourcesToStartVmEvent(VmEvent):
    """Data object type ``NotEnoughResourcesToStartVmEvent`` (vmodl
    ``vim.event.NotEnoughResourcesToStartVmEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotEnoughResourcesToStartVmEvent/
    """
    reason: str
    """Since 6.0."""

@attrs.define(kw_only=True, eq=False)
class OutOfSyncDvsHost(DvsEvent):
    """Data object type ``OutOfSyncDvsHost`` (vmodl ``vim.event.OutOfSyncDvsHost``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OutOfSyncDvsHost/
    """
    host_out_of_sync: list[DvsOutOfSyncHostArgument]

@attrs.define(kw_only=True, eq=False)
class PermissionAddedEvent(PermissionEvent):
    """Data object type ``PermissionAddedEvent`` (vmodl ``vim.event.PermissionAddedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PermissionAddedEvent/
    """
    role: RoleEventArgument
    propagate: bool

@attrs.define(kw_only=True, eq=False)
class PermissionEvent(AuthorizationEvent):
    """Data object type ``PermissionEvent`` (vmodl ``vim.event.PermissionEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PermissionEvent/
    """
    entity: ManagedEntityEventArgument
    principal: str
    group: bool

@attrs.define(kw_only=True, eq=False)
class PermissionRemovedEvent(PermissionEvent):
    """Data object type ``PermissionRemovedEvent`` (vmodl ``vim.event.PermissionRemovedEvent``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PermissionRemovedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class PermissionUpdatedEvent(PermissionEvent):
    """Data object type ``PermissionUpdatedEvent`` (vmodl ``vim.event.PermissionUpdatedEvent``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PermissionUpdatedEvent/
    """
    role: RoleEventArgument
    propagate: bool
    prev_role: RoleEventArgument | None = None
    """Since 6.5."""
    prev_propagate: bool | None = None
    """Since 6.5."""

@attrs.define(kw_only=True, eq=False)
class ProfileAssociatedEvent(ProfileEvent):
    """Data object type ``ProfileAssociatedEvent`` (vmodl ``vim.event.ProfileAssociatedEvent``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileAssociatedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class ProfileChangedEvent(ProfileEvent):
    """Data object type ``ProfileChangedEvent`` (vmodl ``vim.event.ProfileChangedEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileChangedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class ProfileCreatedEvent(ProfileEvent):
    """Data object type ``ProfileCreatedEvent`` (vmodl ``vim.event.ProfileCreatedEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileCreatedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class ProfileDissociatedEvent(ProfileEvent):
    """Data object type ``ProfileDissociatedEvent`` (vmodl ``vim.event.ProfileDissociatedEvent``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileDissociatedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class ProfileEvent(Event):
    """Data object type ``ProfileEvent`` (vmodl ``vim.event.ProfileEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileEvent/
    """
    profile: ProfileEventArgument

@attrs.define(kw_only=True, eq=False)
class ProfileEventArgument(EventArgument):
    """Data object type ``ProfileEventArgument`` (vmodl ``vim.event.ProfileEventArgument``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileEventArgument/
    """
    profile: vmodl.ManagedObjectReference
    """Refers to a Profile."""
    name: str

@attrs.define(kw_only=True, eq=False)
class ProfileReferenceHostChangedEvent(ProfileEvent):
    """Data object type ``ProfileReferenceHostChangedEvent`` (vmodl
    ``vim.event.ProfileReferenceHostChangedEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileReferenceHostChangedEvent/
    """
    reference_host: vmodl.ManagedObjectReference | None = None
    """Refers to a HostSystem."""
    reference_host_name: str | None = None
    """Since 6.5."""
    prev_reference_host_name: str | None = None
    """Since 6.5."""

@attrs.define(kw_only=True, eq=False)
class ProfileRemovedEvent(ProfileEvent):
    """Data object type ``ProfileRemovedEvent`` (vmodl ``vim.event.ProfileRemovedEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileRemovedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class RecoveryEvent(DvsEvent):
    """Data object type ``RecoveryEvent`` (vmodl ``vim.event.RecoveryEvent``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RecoveryEvent/
    """
    host_name: str
    port_key: str
    dvs_uuid: str | None = None
    vnic: str | None = None

@attrs.define(kw_only=True, eq=False)
class RemoteTSMEnabledEvent(HostEvent):
    """Data object type ``RemoteTSMEnabledEvent`` (vmodl ``vim.event.RemoteTSMEnabledEvent``). Since
    4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RemoteTSMEnabledEvent/
    """

@attrs.define(kw_only=True, eq=False)
class ResourcePoolCreatedEvent(ResourcePoolEvent):
    """Data object type ``ResourcePoolCreatedEvent`` (vmodl ``vim.event.ResourcePoolCreatedEvent``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ResourcePoolCreatedEvent/
    """
    parent: ResourcePoolEventArgument

@attrs.define(kw_only=True, eq=False)
class ResourcePoolDestroyedEvent(ResourcePoolEvent):
    """Data object type ``ResourcePoolDestroyedEvent`` (vmodl
    ``vim.event.ResourcePoolDestroyedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ResourcePoolDestroyedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class ResourcePoolEvent(Event):
    """Data object type ``ResourcePoolEvent`` (vmodl ``vim.event.ResourcePoolEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ResourcePoolEvent/
    """
    resource_pool: ResourcePoolEventArgument

@attrs.define(kw_only=True, eq=False)
class ResourcePoolEventArgument(EntityEventArgument):
    """Data object type ``ResourcePoolEventArgument`` (vmodl ``vim.event.ResourcePoolEventArgument``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ResourcePoolEventArgument/
    """
    resource_pool: vmodl.ManagedObjectReference
    """Refers to a ResourcePool."""

@attrs.define(kw_only=True, eq=False)
class ResourcePoolMovedEvent(ResourcePoolEvent):
    """Data object type ``ResourcePoolMovedEvent`` (vmodl ``vim.event.ResourcePoolMovedEvent``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ResourcePoolMovedEvent/
    """
    old_parent: ResourcePoolEventArgument
    new_parent: ResourcePoolEventArgument

@attrs.define(kw_only=True, eq=False)
class ResourcePoolReconfiguredEvent(ResourcePoolEvent):
    """Data object type ``ResourcePoolReconfiguredEvent`` (vmodl
    ``vim.event.ResourcePoolReconfiguredEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ResourcePoolReconfiguredEvent/
    """
    config_changes: ChangesInfoEventArgument | None = None
    """Since 6.5."""

@attrs.define(kw_only=True, eq=False)
class ResourceViolatedEvent(ResourcePoolEvent):
    """Data object type ``ResourceViolatedEvent`` (vmodl ``vim.event.ResourceViolatedEvent``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ResourceViolatedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class RoleAddedEvent(RoleEvent):
    """Data object type ``RoleAddedEvent`` (vmodl ``vim.event.RoleAddedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RoleAddedEvent/
    """
    privilege_list: list[str] | None = None

@attrs.define(kw_only=True, eq=False)
class RoleEvent(AuthorizationEvent):
    """Data object type ``RoleEvent`` (vmodl ``vim.event.RoleEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RoleEvent/
    """
    role: RoleEventArgument

@attrs.define(kw_only=True, eq=False)
class RoleEventArgument(EventArgument):
    """Data object type ``RoleEventArgument`` (vmodl ``vim.event.RoleEventArgument``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RoleEventArgument/
    """
    role_id: int
    name: str

@attrs.define(kw_only=True, eq=False)
class RoleRemovedEvent(RoleEvent):
    """Data object type ``RoleRemovedEvent`` (vmodl ``vim.event.RoleRemovedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RoleRemovedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class RoleUpdatedEvent(RoleEvent):
    """Data object type ``RoleUpdatedEvent`` (vmodl ``vim.event.RoleUpdatedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RoleUpdatedEvent/
    """
    privilege_list: list[str] | None = None
    prev_role_name: str | None = None
    """Since 6.5."""
    privileges_added: list[str] | None = None
    """Since 6.5."""
    privileges_removed: list[str] | None = None
    """Since 6.5."""

@attrs.define(kw_only=True, eq=False)
class RollbackEvent(DvsEvent):
    """Data object type ``RollbackEvent`` (vmodl ``vim.event.RollbackEvent``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RollbackEvent/
    """
    host_name: str
    method_name: str | None = None

@attrs.define(kw_only=True, eq=False)
class ScheduledTaskCompletedEvent(ScheduledTaskEvent):
    """Data object type ``ScheduledTaskCompletedEvent`` (vmodl
    ``vim.event.ScheduledTaskCompletedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ScheduledTaskCompletedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class ScheduledTaskCreatedEvent(ScheduledTaskEvent):
    """Data object type ``ScheduledTaskCreatedEvent`` (vmodl ``vim.event.ScheduledTaskCreatedEvent``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ScheduledTaskCreatedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class ScheduledTaskEmailCompletedEvent(ScheduledTaskEvent):
    """Data object type ``ScheduledTaskEmailCompletedEvent`` (vmodl
    ``vim.event.ScheduledTaskEmailCompletedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ScheduledTaskEmailCompletedEvent/
    """
    to: str

@attrs.define(kw_only=True, eq=False)
class ScheduledTaskEmailFailedEvent(ScheduledTaskEvent):
    """Data object type ``ScheduledTaskEmailFailedEvent`` (vmodl
    ``vim.event.ScheduledTaskEmailFailedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ScheduledTaskEmailFailedEvent/
    """
    to: str
    reason: MethodFault

@attrs.define(kw_only=True, eq=False)
class ScheduledTaskEvent(Event):
    """Data object type ``ScheduledTaskEvent`` (vmodl ``vim.event.ScheduledTaskEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ScheduledTaskEvent/
    """
    scheduled_task: ScheduledTaskEventArgument
    entity: ManagedEntityEventArgument

@attrs.define(kw_only=True, eq=False)
class ScheduledTaskEventArgument(EntityEventArgument):
    """Data object type ``ScheduledTaskEventArgument`` (vmodl
    ``vim.event.ScheduledTaskEventArgument``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ScheduledTaskEventArgument/
    """
    scheduled_task: vmodl.ManagedObjectReference
    """Refers to a ScheduledTask."""

@attrs.define(kw_only=True, eq=False)
class ScheduledTaskFailedEvent(ScheduledTaskEvent):
    """Data object type ``ScheduledTaskFailedEvent`` (vmodl ``vim.event.ScheduledTaskFailedEvent``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ScheduledTaskFailedEvent/
    """
    reason: MethodFault

@attrs.define(kw_only=True, eq=False)
class ScheduledTaskReconfiguredEvent(ScheduledTaskEvent):
    """Data object type ``ScheduledTaskReconfiguredEvent`` (vmodl
    ``vim.event.ScheduledTaskReconfiguredEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ScheduledTaskReconfiguredEvent/
    """
    config_changes: ChangesInfoEventArgument | None = None
    """Since 6.5."""

@attrs.define(kw_only=True, eq=False)
class ScheduledTaskRemovedEvent(ScheduledTaskEvent):
    """Data object type ``ScheduledTaskRemovedEvent`` (vmodl ``vim.event.ScheduledTaskRemovedEvent``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ScheduledTaskRemovedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class ScheduledTaskStartedEvent(ScheduledTaskEvent):
    """Data object type ``ScheduledTaskStartedEvent`` (vmodl ``vim.event.ScheduledTaskStartedEvent``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ScheduledTaskStartedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class ServerLicenseExpiredEvent(LicenseEvent):
    """Data object type ``ServerLicenseExpiredEvent`` (vmodl ``vim.event.ServerLicenseExpiredEvent``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ServerLicenseExpiredEvent/
    """
    product: str

@attrs.define(kw_only=True, eq=False)
class ServerStartedSessionEvent(SessionEvent):
    """Data object type ``ServerStartedSessionEvent`` (vmodl ``vim.event.ServerStartedSessionEvent``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ServerStartedSessionEvent/
    """

@attrs.define(kw_only=True, eq=False)
class SessionEvent(Event):
    """Data object type ``SessionEvent`` (vmodl ``vim.event.SessionEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SessionEvent/
    """

@attrs.define(kw_only=True, eq=False)
class SessionTerminatedEvent(SessionEvent):
    """Data object type ``SessionTerminatedEvent`` (vmodl ``vim.event.SessionTerminatedEvent``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SessionTerminatedEvent/
    """
    session_id: str
    terminated_username: str

@attrs.define(kw_only=True, eq=False)
class TaskEvent(Event):
    """Data object type ``TaskEvent`` (vmodl ``vim.event.TaskEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TaskEvent/
    """
    info: TaskInfo

@attrs.define(kw_only=True, eq=False)
class TaskTimeoutEvent(TaskEvent):
    """Data object type ``TaskTimeoutEvent`` (vmodl ``vim.event.TaskTimeoutEvent``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TaskTimeoutEvent/
    """

@attrs.define(kw_only=True, eq=False)
class TeamingMatchEvent(DvsHealthStatusChangeEvent):
    """Data object type ``TeamingMatchEvent`` (vmodl ``vim.event.TeamingMatchEvent``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TeamingMatchEvent/
    """

@attrs.define(kw_only=True, eq=False)
class TeamingMisMatchEvent(DvsHealthStatusChangeEvent):
    """Data object type ``TeamingMisMatchEvent`` (vmodl ``vim.event.TeamingMisMatchEvent``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TeamingMisMatchEvent/
    """

@attrs.define(kw_only=True, eq=False)
class TemplateBeingUpgradedEvent(TemplateUpgradeEvent):
    """Data object type ``TemplateBeingUpgradedEvent`` (vmodl
    ``vim.event.TemplateBeingUpgradedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TemplateBeingUpgradedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class TemplateUpgradeEvent(Event):
    """Data object type ``TemplateUpgradeEvent`` (vmodl ``vim.event.TemplateUpgradeEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TemplateUpgradeEvent/
    """
    legacy_template: str

@attrs.define(kw_only=True, eq=False)
class TemplateUpgradeFailedEvent(TemplateUpgradeEvent):
    """Data object type ``TemplateUpgradeFailedEvent`` (vmodl
    ``vim.event.TemplateUpgradeFailedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TemplateUpgradeFailedEvent/
    """
    reason: MethodFault

@attrs.define(kw_only=True, eq=False)
class TemplateUpgradedEvent(TemplateUpgradeEvent):
    """Data object type ``TemplateUpgradedEvent`` (vmodl ``vim.event.TemplateUpgradedEvent``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TemplateUpgradedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class TimedOutHostOperationEvent(HostEvent):
    """Data object type ``TimedOutHostOperationEvent`` (vmodl
    ``vim.event.TimedOutHostOperationEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TimedOutHostOperationEvent/
    """

@attrs.define(kw_only=True, eq=False)
class UnlicensedVirtualMachinesEvent(LicenseEvent):
    """Data object type ``UnlicensedVirtualMachinesEvent`` (vmodl
    ``vim.event.UnlicensedVirtualMachinesEvent``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UnlicensedVirtualMachinesEvent/
    """
    unlicensed: int
    available: int

@attrs.define(kw_only=True, eq=False)
class UnlicensedVirtualMachinesFoundEvent(LicenseEvent):
    """Data object type ``UnlicensedVirtualMachinesFoundEvent`` (vmodl
    ``vim.event.UnlicensedVirtualMachinesFoundEvent``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UnlicensedVirtualMachinesFoundEvent/
    """
    available: int

@attrs.define(kw_only=True, eq=False)
class UpdatedAgentBeingRestartedEvent(HostEvent):
    """Data object type ``UpdatedAgentBeingRestartedEvent`` (vmodl
    ``vim.event.UpdatedAgentBeingRestartedEvent``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UpdatedAgentBeingRestartedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class UpgradeEvent(Event):
    """Data object type ``UpgradeEvent`` (vmodl ``vim.event.UpgradeEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UpgradeEvent/
    """
    message: str

@attrs.define(kw_only=True, eq=False)
class UplinkPortMtuNotSupportEvent(DvsHealthStatusChangeEvent):
    """Data object type ``UplinkPortMtuNotSupportEvent`` (vmodl
    ``vim.event.UplinkPortMtuNotSupportEvent``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UplinkPortMtuNotSupportEvent/
    """

@attrs.define(kw_only=True, eq=False)
class UplinkPortMtuSupportEvent(DvsHealthStatusChangeEvent):
    """Data object type ``UplinkPortMtuSupportEvent`` (vmodl ``vim.event.UplinkPortMtuSupportEvent``).
    Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UplinkPortMtuSupportEvent/
    """

@attrs.define(kw_only=True, eq=False)
class UplinkPortVlanTrunkedEvent(DvsHealthStatusChangeEvent):
    """Data object type ``UplinkPortVlanTrunkedEvent`` (vmodl
    ``vim.event.UplinkPortVlanTrunkedEvent``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UplinkPortVlanTrunkedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class UplinkPortVlanUntrunkedEvent(DvsHealthStatusChangeEvent):
    """Data object type ``UplinkPortVlanUntrunkedEvent`` (vmodl
    ``vim.event.UplinkPortVlanUntrunkedEvent``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UplinkPortVlanUntrunkedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class UserAssignedToGroup(HostEvent):
    """Data object type ``UserAssignedToGroup`` (vmodl ``vim.event.UserAssignedToGroup``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UserAssignedToGroup/
    """
    user_login: str
    group: str

@attrs.define(kw_only=True, eq=False)
class UserLoginSessionEvent(SessionEvent):
    """Data object type ``UserLoginSessionEvent`` (vmodl ``vim.event.UserLoginSessionEvent``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UserLoginSessionEvent/
    """
    ip_address: str
    user_agent: str | None = None
    """Since 5.1."""
    locale: str
    session_id: str

@attrs.define(kw_only=True, eq=False)
class UserLogoutSessionEvent(SessionEvent):
    """Data object type ``UserLogoutSessionEvent`` (vmodl ``vim.event.UserLogoutSessionEvent``). Since
    2.0.

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

@attrs.define(kw_only=True, eq=False)
class UserPasswordChanged(HostEvent):
    """Data object type ``UserPasswordChanged`` (vmodl ``vim.event.UserPasswordChanged``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UserPasswordChanged/
    """
    user_login: str

@attrs.define(kw_only=True, eq=False)
class UserUnassignedFromGroup(HostEvent):
    """Data object type ``UserUnassignedFromGroup`` (vmodl ``vim.event.UserUnassignedFromGroup``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UserUnassignedFromGroup/
    """
    user_login: str
    group: str

@attrs.define(kw_only=True, eq=False)
class UserUpgradeEvent(UpgradeEvent):
    """Data object type ``UserUpgradeEvent`` (vmodl ``vim.event.UserUpgradeEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UserUpgradeEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VMFSDatastoreCreatedEvent(HostEvent):
    """Data object type ``VMFSDatastoreCreatedEvent`` (vmodl ``vim.event.VMFSDatastoreCreatedEvent``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMFSDatastoreCreatedEvent/
    """
    datastore: DatastoreEventArgument
    datastore_url: str | None = None
    """Since 6.5."""

@attrs.define(kw_only=True, eq=False)
class VMFSDatastoreExpandedEvent(HostEvent):
    """Data object type ``VMFSDatastoreExpandedEvent`` (vmodl
    ``vim.event.VMFSDatastoreExpandedEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMFSDatastoreExpandedEvent/
    """
    datastore: DatastoreEventArgument

@attrs.define(kw_only=True, eq=False)
class VMFSDatastoreExtendedEvent(HostEvent):
    """Data object type ``VMFSDatastoreExtendedEvent`` (vmodl
    ``vim.event.VMFSDatastoreExtendedEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMFSDatastoreExtendedEvent/
    """
    datastore: DatastoreEventArgument

@attrs.define(kw_only=True, eq=False)
class VMotionLicenseExpiredEvent(LicenseEvent):
    """Data object type ``VMotionLicenseExpiredEvent`` (vmodl
    ``vim.event.VMotionLicenseExpiredEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMotionLicenseExpiredEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VcAgentUninstallFailedEvent(HostEvent):
    """Data object type ``VcAgentUninstallFailedEvent`` (vmodl
    ``vim.event.VcAgentUninstallFailedEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VcAgentUninstallFailedEvent/
    """
    reason: str | None = None

@attrs.define(kw_only=True, eq=False)
class VcAgentUninstalledEvent(HostEvent):
    """Data object type ``VcAgentUninstalledEvent`` (vmodl ``vim.event.VcAgentUninstalledEvent``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VcAgentUninstalledEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VcAgentUpgradeFailedEvent(HostEvent):
    """Data object type ``VcAgentUpgradeFailedEvent`` (vmodl ``vim.event.VcAgentUpgradeFailedEvent``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VcAgentUpgradeFailedEvent/
    """
    reason: str | None = None
    """Since 4.0."""

@attrs.define(kw_only=True, eq=False)
class VcAgentUpgradedEvent(HostEvent):
    """Data object type ``VcAgentUpgradedEvent`` (vmodl ``vim.event.VcAgentUpgradedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VcAgentUpgradedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VimAccountPasswordChangedEvent(HostEvent):
    """Data object type ``VimAccountPasswordChangedEvent`` (vmodl
    ``vim.event.VimAccountPasswordChangedEvent``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VimAccountPasswordChangedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmAcquiredMksTicketEvent(VmEvent):
    """Data object type ``VmAcquiredMksTicketEvent`` (vmodl ``vim.event.VmAcquiredMksTicketEvent``).
    Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmAcquiredMksTicketEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmAcquiredTicketEvent(VmEvent):
    """Data object type ``VmAcquiredTicketEvent`` (vmodl ``vim.event.VmAcquiredTicketEvent``). Since
    4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmAcquiredTicketEvent/
    """
    ticket_type: str

@attrs.define(kw_only=True, eq=False)
class VmAutoRenameEvent(VmEvent):
    """Data object type ``VmAutoRenameEvent`` (vmodl ``vim.event.VmAutoRenameEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmAutoRenameEvent/
    """
    old_name: str
    new_name: str

@attrs.define(kw_only=True, eq=False)
class VmBeingClonedEvent(VmCloneEvent):
    """Data object type ``VmBeingClonedEvent`` (vmodl ``vim.event.VmBeingClonedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmBeingClonedEvent/
    """
    dest_folder: FolderEventArgument
    dest_name: str
    dest_host: HostEventArgument

@attrs.define(kw_only=True, eq=False)
class VmBeingClonedNoFolderEvent(VmCloneEvent):
    """Data object type ``VmBeingClonedNoFolderEvent`` (vmodl
    ``vim.event.VmBeingClonedNoFolderEvent``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmBeingClonedNoFolderEvent/
    """
    dest_name: str
    dest_host: HostEventArgument

@attrs.define(kw_only=True, eq=False)
class VmBeingCreatedEvent(VmEvent):
    """Data object type ``VmBeingCreatedEvent`` (vmodl ``vim.event.VmBeingCreatedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmBeingCreatedEvent/
    """
    config_spec: VirtualMachineConfigSpec | None = None

@attrs.define(kw_only=True, eq=False)
class VmBeingDeployedEvent(VmEvent):
    """Data object type ``VmBeingDeployedEvent`` (vmodl ``vim.event.VmBeingDeployedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmBeingDeployedEvent/
    """
    src_template: VmEventArgument

@attrs.define(kw_only=True, eq=False)
class VmBeingHotMigratedEvent(VmEvent):
    """Data object type ``VmBeingHotMigratedEvent`` (vmodl ``vim.event.VmBeingHotMigratedEvent``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmBeingHotMigratedEvent/
    """
    dest_host: HostEventArgument
    dest_datacenter: DatacenterEventArgument | None = None
    """Since 5.0."""
    dest_datastore: DatastoreEventArgument | None = None
    """Since 5.0."""

@attrs.define(kw_only=True, eq=False)
class VmBeingMigratedEvent(VmEvent):
    """Data object type ``VmBeingMigratedEvent`` (vmodl ``vim.event.VmBeingMigratedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmBeingMigratedEvent/
    """
    dest_host: HostEventArgument
    dest_datacenter: DatacenterEventArgument | None = None
    """Since 5.0."""
    dest_datastore: DatastoreEventArgument | None = None
    """Since 5.0."""

@attrs.define(kw_only=True, eq=False)
class VmBeingRelocatedEvent(VmRelocateSpecEvent):
    """Data object type ``VmBeingRelocatedEvent`` (vmodl ``vim.event.VmBeingRelocatedEvent``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmBeingRelocatedEvent/
    """
    dest_host: HostEventArgument
    dest_datacenter: DatacenterEventArgument | None = None
    """Since 5.0."""
    dest_datastore: DatastoreEventArgument | None = None
    """Since 5.0."""

@attrs.define(kw_only=True, eq=False)
class VmCloneEvent(VmEvent):
    """Data object type ``VmCloneEvent`` (vmodl ``vim.event.VmCloneEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmCloneEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmCloneFailedEvent(VmCloneEvent):
    """Data object type ``VmCloneFailedEvent`` (vmodl ``vim.event.VmCloneFailedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmCloneFailedEvent/
    """
    dest_folder: FolderEventArgument
    dest_name: str
    dest_host: HostEventArgument
    reason: MethodFault

@attrs.define(kw_only=True, eq=False)
class VmClonedEvent(VmCloneEvent):
    """Data object type ``VmClonedEvent`` (vmodl ``vim.event.VmClonedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmClonedEvent/
    """
    source_vm: VmEventArgument

@attrs.define(kw_only=True, eq=False)
class VmConfigMissingEvent(VmEvent):
    """Data object type ``VmConfigMissingEvent`` (vmodl ``vim.event.VmConfigMissingEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmConfigMissingEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmConnectedEvent(VmEvent):
    """Data object type ``VmConnectedEvent`` (vmodl ``vim.event.VmConnectedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmConnectedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmCreatedEvent(VmEvent):
    """Data object type ``VmCreatedEvent`` (vmodl ``vim.event.VmCreatedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmCreatedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmDasBeingResetEvent(VmEvent):
    """Data object type ``VmDasBeingResetEvent`` (vmodl ``vim.event.VmDasBeingResetEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmDasBeingResetEvent/
    """
    reason: str | None = None
    """Since 4.1."""

@attrs.define(kw_only=True, eq=False)
class VmDasBeingResetWithScreenshotEvent(VmDasBeingResetEvent):
    """Data object type ``VmDasBeingResetWithScreenshotEvent`` (vmodl
    ``vim.event.VmDasBeingResetWithScreenshotEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmDasBeingResetWithScreenshotEvent/
    """
    screenshot_file_path: str

@attrs.define(kw_only=True, eq=False)
class VmDasResetFailedEvent(VmEvent):
    """Data object type ``VmDasResetFailedEvent`` (vmodl ``vim.event.VmDasResetFailedEvent``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmDasResetFailedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmDasUpdateErrorEvent(VmEvent):
    """Data object type ``VmDasUpdateErrorEvent`` (vmodl ``vim.event.VmDasUpdateErrorEvent``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmDasUpdateErrorEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmDasUpdateOkEvent(VmEvent):
    """Data object type ``VmDasUpdateOkEvent`` (vmodl ``vim.event.VmDasUpdateOkEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmDasUpdateOkEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmDateRolledBackEvent(VmEvent):
    """Data object type ``VmDateRolledBackEvent`` (vmodl ``vim.event.VmDateRolledBackEvent``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmDateRolledBackEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmDeployFailedEvent(VmEvent):
    """Data object type ``VmDeployFailedEvent`` (vmodl ``vim.event.VmDeployFailedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmDeployFailedEvent/
    """
    dest_datastore: EntityEventArgument
    reason: MethodFault

@attrs.define(kw_only=True, eq=False)
class VmDeployedEvent(VmEvent):
    """Data object type ``VmDeployedEvent`` (vmodl ``vim.event.VmDeployedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmDeployedEvent/
    """
    src_template: VmEventArgument

@attrs.define(kw_only=True, eq=False)
class VmDisconnectedEvent(VmEvent):
    """Data object type ``VmDisconnectedEvent`` (vmodl ``vim.event.VmDisconnectedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmDisconnectedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmDiscoveredEvent(VmEvent):
    """Data object type ``VmDiscoveredEvent`` (vmodl ``vim.event.VmDiscoveredEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmDiscoveredEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmDiskFailedEvent(VmEvent):
    """Data object type ``VmDiskFailedEvent`` (vmodl ``vim.event.VmDiskFailedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmDiskFailedEvent/
    """
    disk: str
    reason: MethodFault

@attrs.define(kw_only=True, eq=False)
class VmEmigratingEvent(VmEvent):
    """Data object type ``VmEmigratingEvent`` (vmodl ``vim.event.VmEmigratingEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmEmigratingEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmEndRecordingEvent(VmEvent):
    """Data object type ``VmEndRecordingEvent`` (vmodl ``vim.event.VmEndRecordingEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmEndRecordingEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmEndReplayingEvent(VmEvent):
    """Data object type ``VmEndReplayingEvent`` (vmodl ``vim.event.VmEndReplayingEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmEndReplayingEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmEvent(Event):
    """Data object type ``VmEvent`` (vmodl ``vim.event.VmEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmEvent/
    """
    template: bool

@attrs.define(kw_only=True, eq=False)
class VmEventArgument(EntityEventArgument):
    """Data object type ``VmEventArgument`` (vmodl ``vim.event.VmEventArgument``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmEventArgument/
    """
    vm: vmodl.ManagedObjectReference
    """Refers to a VirtualMachine."""

@attrs.define(kw_only=True, eq=False)
class VmFailedMigrateEvent(VmEvent):
    """Data object type ``VmFailedMigrateEvent`` (vmodl ``vim.event.VmFailedMigrateEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFailedMigrateEvent/
    """
    dest_host: HostEventArgument
    reason: MethodFault
    dest_datacenter: DatacenterEventArgument | None = None
    """Since 5.0."""
    dest_datastore: DatastoreEventArgument | None = None
    """Since 5.0."""

@attrs.define(kw_only=True, eq=False)
class VmFailedRelayoutEvent(VmEvent):
    """Data object type ``VmFailedRelayoutEvent`` (vmodl ``vim.event.VmFailedRelayoutEvent``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFailedRelayoutEvent/
    """
    reason: MethodFault

@attrs.define(kw_only=True, eq=False)
class VmFailedRelayoutOnVmfs2DatastoreEvent(VmEvent):
    """Data object type ``VmFailedRelayoutOnVmfs2DatastoreEvent`` (vmodl
    ``vim.event.VmFailedRelayoutOnVmfs2DatastoreEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFailedRelayoutOnVmfs2DatastoreEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmFailedStartingSecondaryEvent(VmEvent):
    """Data object type ``VmFailedStartingSecondaryEvent`` (vmodl
    ``vim.event.VmFailedStartingSecondaryEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFailedStartingSecondaryEvent/
    """
    reason: str | None = None

@attrs.define(kw_only=True, eq=False)
class VmFailedToPowerOffEvent(VmEvent):
    """Data object type ``VmFailedToPowerOffEvent`` (vmodl ``vim.event.VmFailedToPowerOffEvent``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFailedToPowerOffEvent/
    """
    reason: MethodFault

@attrs.define(kw_only=True, eq=False)
class VmFailedToPowerOnEvent(VmEvent):
    """Data object type ``VmFailedToPowerOnEvent`` (vmodl ``vim.event.VmFailedToPowerOnEvent``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFailedToPowerOnEvent/
    """
    reason: MethodFault

@attrs.define(kw_only=True, eq=False)
class VmFailedToRebootGuestEvent(VmEvent):
    """Data object type ``VmFailedToRebootGuestEvent`` (vmodl
    ``vim.event.VmFailedToRebootGuestEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFailedToRebootGuestEvent/
    """
    reason: MethodFault

@attrs.define(kw_only=True, eq=False)
class VmFailedToResetEvent(VmEvent):
    """Data object type ``VmFailedToResetEvent`` (vmodl ``vim.event.VmFailedToResetEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFailedToResetEvent/
    """
    reason: MethodFault

@attrs.define(kw_only=True, eq=False)
class VmFailedToShutdownGuestEvent(VmEvent):
    """Data object type ``VmFailedToShutdownGuestEvent`` (vmodl
    ``vim.event.VmFailedToShutdownGuestEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFailedToShutdownGuestEvent/
    """
    reason: MethodFault

@attrs.define(kw_only=True, eq=False)
class VmFailedToStandbyGuestEvent(VmEvent):
    """Data object type ``VmFailedToStandbyGuestEvent`` (vmodl
    ``vim.event.VmFailedToStandbyGuestEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFailedToStandbyGuestEvent/
    """
    reason: MethodFault

@attrs.define(kw_only=True, eq=False)
class VmFailedToSuspendEvent(VmEvent):
    """Data object type ``VmFailedToSuspendEvent`` (vmodl ``vim.event.VmFailedToSuspendEvent``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFailedToSuspendEvent/
    """
    reason: MethodFault

@attrs.define(kw_only=True, eq=False)
class VmFailedUpdatingSecondaryConfig(VmEvent):
    """Data object type ``VmFailedUpdatingSecondaryConfig`` (vmodl
    ``vim.event.VmFailedUpdatingSecondaryConfig``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFailedUpdatingSecondaryConfig/
    """

@attrs.define(kw_only=True, eq=False)
class VmFailoverFailed(VmEvent):
    """Data object type ``VmFailoverFailed`` (vmodl ``vim.event.VmFailoverFailed``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFailoverFailed/
    """
    reason: MethodFault | None = None
    """Since 4.1."""

@attrs.define(kw_only=True, eq=False)
class VmFaultToleranceStateChangedEvent(VmEvent):
    """Data object type ``VmFaultToleranceStateChangedEvent`` (vmodl
    ``vim.event.VmFaultToleranceStateChangedEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFaultToleranceStateChangedEvent/
    """
    old_state: VirtualMachineFaultToleranceState
    new_state: VirtualMachineFaultToleranceState

@attrs.define(kw_only=True, eq=False)
class VmFaultToleranceTurnedOffEvent(VmEvent):
    """Data object type ``VmFaultToleranceTurnedOffEvent`` (vmodl
    ``vim.event.VmFaultToleranceTurnedOffEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFaultToleranceTurnedOffEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmFaultToleranceVmTerminatedEvent(VmEvent):
    """Data object type ``VmFaultToleranceVmTerminatedEvent`` (vmodl
    ``vim.event.VmFaultToleranceVmTerminatedEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFaultToleranceVmTerminatedEvent/
    """
    reason: str | None = None

@attrs.define(kw_only=True, eq=False)
class VmGuestOSCrashedEvent(VmEvent):
    """Data object type ``VmGuestOSCrashedEvent`` (vmodl ``vim.event.VmGuestOSCrashedEvent``). Since
    6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmGuestOSCrashedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmGuestRebootEvent(VmEvent):
    """Data object type ``VmGuestRebootEvent`` (vmodl ``vim.event.VmGuestRebootEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmGuestRebootEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmGuestShutdownEvent(VmEvent):
    """Data object type ``VmGuestShutdownEvent`` (vmodl ``vim.event.VmGuestShutdownEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmGuestShutdownEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmGuestStandbyEvent(VmEvent):
    """Data object type ``VmGuestStandbyEvent`` (vmodl ``vim.event.VmGuestStandbyEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmGuestStandbyEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmHealthMonitoringStateChangedEvent(ClusterEvent):
    """Data object type ``VmHealthMonitoringStateChangedEvent`` (vmodl
    ``vim.event.VmHealthMonitoringStateChangedEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmHealthMonitoringStateChangedEvent/
    """
    state: str
    prev_state: str | None = None
    """Since 6.5."""

@attrs.define(kw_only=True, eq=False)
class VmInstanceUuidAssignedEvent(VmEvent):
    """Data object type ``VmInstanceUuidAssignedEvent`` (vmodl
    ``vim.event.VmInstanceUuidAssignedEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmInstanceUuidAssignedEvent/
    """
    instance_uuid: str

@attrs.define(kw_only=True, eq=False)
class VmInstanceUuidChangedEvent(VmEvent):
    """Data object type ``VmInstanceUuidChangedEvent`` (vmodl
    ``vim.event.VmInstanceUuidChangedEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmInstanceUuidChangedEvent/
    """
    old_instance_uuid: str
    new_instance_uuid: str

@attrs.define(kw_only=True, eq=False)
class VmInstanceUuidConflictEvent(VmEvent):
    """Data object type ``VmInstanceUuidConflictEvent`` (vmodl
    ``vim.event.VmInstanceUuidConflictEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmInstanceUuidConflictEvent/
    """
    conflicted_vm: VmEventArgument
    instance_uuid: str

@attrs.define(kw_only=True, eq=False)
class VmMacAssignedEvent(VmEvent):
    """Data object type ``VmMacAssignedEvent`` (vmodl ``vim.event.VmMacAssignedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmMacAssignedEvent/
    """
    adapter: str
    mac: str

@attrs.define(kw_only=True, eq=False)
class VmMacChangedEvent(VmEvent):
    """Data object type ``VmMacChangedEvent`` (vmodl ``vim.event.VmMacChangedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmMacChangedEvent/
    """
    adapter: str
    old_mac: str
    new_mac: str

@attrs.define(kw_only=True, eq=False)
class VmMacConflictEvent(VmEvent):
    """Data object type ``VmMacConflictEvent`` (vmodl ``vim.event.VmMacConflictEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmMacConflictEvent/
    """
    conflicted_vm: VmEventArgument
    mac: str

@attrs.define(kw_only=True, eq=False)
class VmMaxFTRestartCountReached(VmEvent):
    """Data object type ``VmMaxFTRestartCountReached`` (vmodl
    ``vim.event.VmMaxFTRestartCountReached``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmMaxFTRestartCountReached/
    """

@attrs.define(kw_only=True, eq=False)
class VmMaxRestartCountReached(VmEvent):
    """Data object type ``VmMaxRestartCountReached`` (vmodl ``vim.event.VmMaxRestartCountReached``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmMaxRestartCountReached/
    """

@attrs.define(kw_only=True, eq=False)
class VmMessageErrorEvent(VmEvent):
    """Data object type ``VmMessageErrorEvent`` (vmodl ``vim.event.VmMessageErrorEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmMessageErrorEvent/
    """
    message: str
    message_info: list[VirtualMachineMessage] | None = None

@attrs.define(kw_only=True, eq=False)
class VmMessageEvent(VmEvent):
    """Data object type ``VmMessageEvent`` (vmodl ``vim.event.VmMessageEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmMessageEvent/
    """
    message: str
    message_info: list[VirtualMachineMessage] | None = None
    """Since 2.5."""

@attrs.define(kw_only=True, eq=False)
class VmMessageWarningEvent(VmEvent):
    """Data object type ``VmMessageWarningEvent`` (vmodl ``vim.event.VmMessageWarningEvent``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmMessageWarningEvent/
    """
    message: str
    message_info: list[VirtualMachineMessage] | None = None

@attrs.define(kw_only=True, eq=False)
class VmMigratedEvent(VmEvent):
    """Data object type ``VmMigratedEvent`` (vmodl ``vim.event.VmMigratedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmMigratedEvent/
    """
    source_host: HostEventArgument
    source_datacenter: DatacenterEventArgument | None = None
    """Since 5.0."""
    source_datastore: DatastoreEventArgument | None = None
    """Since 5.0."""

@attrs.define(kw_only=True, eq=False)
class VmNoCompatibleHostForSecondaryEvent(VmEvent):
    """Data object type ``VmNoCompatibleHostForSecondaryEvent`` (vmodl
    ``vim.event.VmNoCompatibleHostForSecondaryEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmNoCompatibleHostForSecondaryEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmNoNetworkAccessEvent(VmEvent):
    """Data object type ``VmNoNetworkAccessEvent`` (vmodl ``vim.event.VmNoNetworkAccessEvent``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmNoNetworkAccessEvent/
    """
    dest_host: HostEventArgument

@attrs.define(kw_only=True, eq=False)
class VmOrphanedEvent(VmEvent):
    """Data object type ``VmOrphanedEvent`` (vmodl ``vim.event.VmOrphanedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmOrphanedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmPowerOffOnIsolationEvent(VmPoweredOffEvent):
    """Data object type ``VmPowerOffOnIsolationEvent`` (vmodl
    ``vim.event.VmPowerOffOnIsolationEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmPowerOffOnIsolationEvent/
    """
    isolated_host: HostEventArgument

@attrs.define(kw_only=True, eq=False)
class VmPoweredOffEvent(VmEvent):
    """Data object type ``VmPoweredOffEvent`` (vmodl ``vim.event.VmPoweredOffEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmPoweredOffEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmPoweredOnEvent(VmEvent):
    """Data object type ``VmPoweredOnEvent`` (vmodl ``vim.event.VmPoweredOnEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmPoweredOnEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmPoweringOnWithCustomizedDVPortEvent(VmEvent):
    """Data object type ``VmPoweringOnWithCustomizedDVPortEvent`` (vmodl
    ``vim.event.VmPoweringOnWithCustomizedDVPortEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmPoweringOnWithCustomizedDVPortEvent/
    """
    vnic: list[VnicPortArgument]

@attrs.define(kw_only=True, eq=False)
class VmPrimaryFailoverEvent(VmEvent):
    """Data object type ``VmPrimaryFailoverEvent`` (vmodl ``vim.event.VmPrimaryFailoverEvent``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmPrimaryFailoverEvent/
    """
    reason: str | None = None

@attrs.define(kw_only=True, eq=False)
class VmReconfiguredEvent(VmEvent):
    """Data object type ``VmReconfiguredEvent`` (vmodl ``vim.event.VmReconfiguredEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmReconfiguredEvent/
    """
    config_spec: VirtualMachineConfigSpec
    config_changes: ChangesInfoEventArgument | None = None
    """Since 6.5."""

@attrs.define(kw_only=True, eq=False)
class VmRegisteredEvent(VmEvent):
    """Data object type ``VmRegisteredEvent`` (vmodl ``vim.event.VmRegisteredEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmRegisteredEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmRelayoutSuccessfulEvent(VmEvent):
    """Data object type ``VmRelayoutSuccessfulEvent`` (vmodl ``vim.event.VmRelayoutSuccessfulEvent``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmRelayoutSuccessfulEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmRelayoutUpToDateEvent(VmEvent):
    """Data object type ``VmRelayoutUpToDateEvent`` (vmodl ``vim.event.VmRelayoutUpToDateEvent``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmRelayoutUpToDateEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmReloadFromPathEvent(VmEvent):
    """Data object type ``VmReloadFromPathEvent`` (vmodl ``vim.event.VmReloadFromPathEvent``). Since
    4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmReloadFromPathEvent/
    """
    config_path: str

@attrs.define(kw_only=True, eq=False)
class VmReloadFromPathFailedEvent(VmEvent):
    """Data object type ``VmReloadFromPathFailedEvent`` (vmodl
    ``vim.event.VmReloadFromPathFailedEvent``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmReloadFromPathFailedEvent/
    """
    config_path: str

@attrs.define(kw_only=True, eq=False)
class VmRelocateFailedEvent(VmRelocateSpecEvent):
    """Data object type ``VmRelocateFailedEvent`` (vmodl ``vim.event.VmRelocateFailedEvent``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmRelocateFailedEvent/
    """
    dest_host: HostEventArgument
    reason: MethodFault
    dest_datacenter: DatacenterEventArgument | None = None
    """Since 5.0."""
    dest_datastore: DatastoreEventArgument | None = None
    """Since 5.0."""

@attrs.define(kw_only=True, eq=False)
class VmRelocateSpecEvent(VmEvent):
    """Data object type ``VmRelocateSpecEvent`` (vmodl ``vim.event.VmRelocateSpecEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmRelocateSpecEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmRelocatedEvent(VmRelocateSpecEvent):
    """Data object type ``VmRelocatedEvent`` (vmodl ``vim.event.VmRelocatedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmRelocatedEvent/
    """
    source_host: HostEventArgument
    source_datacenter: DatacenterEventArgument | None = None
    """Since 5.0."""
    source_datastore: DatastoreEventArgument | None = None
    """Since 5.0."""

@attrs.define(kw_only=True, eq=False)
class VmRemoteConsoleConnectedEvent(VmEvent):
    """Data object type ``VmRemoteConsoleConnectedEvent`` (vmodl
    ``vim.event.VmRemoteConsoleConnectedEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmRemoteConsoleConnectedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmRemoteConsoleDisconnectedEvent(VmEvent):
    """Data object type ``VmRemoteConsoleDisconnectedEvent`` (vmodl
    ``vim.event.VmRemoteConsoleDisconnectedEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmRemoteConsoleDisconnectedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmRemovedEvent(VmEvent):
    """Data object type ``VmRemovedEvent`` (vmodl ``vim.event.VmRemovedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmRemovedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmRenamedEvent(VmEvent):
    """Data object type ``VmRenamedEvent`` (vmodl ``vim.event.VmRenamedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmRenamedEvent/
    """
    old_name: str
    new_name: str

@attrs.define(kw_only=True, eq=False)
class VmRequirementsExceedCurrentEVCModeEvent(VmEvent):
    """Data object type ``VmRequirementsExceedCurrentEVCModeEvent`` (vmodl
    ``vim.event.VmRequirementsExceedCurrentEVCModeEvent``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmRequirementsExceedCurrentEVCModeEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmResettingEvent(VmEvent):
    """Data object type ``VmResettingEvent`` (vmodl ``vim.event.VmResettingEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmResettingEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmResourcePoolMovedEvent(VmEvent):
    """Data object type ``VmResourcePoolMovedEvent`` (vmodl ``vim.event.VmResourcePoolMovedEvent``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmResourcePoolMovedEvent/
    """
    old_parent: ResourcePoolEventArgument
    new_parent: ResourcePoolEventArgument

@attrs.define(kw_only=True, eq=False)
class VmResourceReallocatedEvent(VmEvent):
    """Data object type ``VmResourceReallocatedEvent`` (vmodl
    ``vim.event.VmResourceReallocatedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmResourceReallocatedEvent/
    """
    config_changes: ChangesInfoEventArgument | None = None
    """Since 6.5."""

@attrs.define(kw_only=True, eq=False)
class VmRestartedOnAlternateHostEvent(VmPoweredOnEvent):
    """Data object type ``VmRestartedOnAlternateHostEvent`` (vmodl
    ``vim.event.VmRestartedOnAlternateHostEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmRestartedOnAlternateHostEvent/
    """
    source_host: HostEventArgument

@attrs.define(kw_only=True, eq=False)
class VmResumingEvent(VmEvent):
    """Data object type ``VmResumingEvent`` (vmodl ``vim.event.VmResumingEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmResumingEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmSecondaryAddedEvent(VmEvent):
    """Data object type ``VmSecondaryAddedEvent`` (vmodl ``vim.event.VmSecondaryAddedEvent``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmSecondaryAddedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmSecondaryDisabledBySystemEvent(VmEvent):
    """Data object type ``VmSecondaryDisabledBySystemEvent`` (vmodl
    ``vim.event.VmSecondaryDisabledBySystemEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmSecondaryDisabledBySystemEvent/
    """
    reason: MethodFault | None = None

@attrs.define(kw_only=True, eq=False)
class VmSecondaryDisabledEvent(VmEvent):
    """Data object type ``VmSecondaryDisabledEvent`` (vmodl ``vim.event.VmSecondaryDisabledEvent``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmSecondaryDisabledEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmSecondaryEnabledEvent(VmEvent):
    """Data object type ``VmSecondaryEnabledEvent`` (vmodl ``vim.event.VmSecondaryEnabledEvent``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmSecondaryEnabledEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmSecondaryStartedEvent(VmEvent):
    """Data object type ``VmSecondaryStartedEvent`` (vmodl ``vim.event.VmSecondaryStartedEvent``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmSecondaryStartedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmShutdownOnIsolationEvent(VmPoweredOffEvent):
    """Data object type ``VmShutdownOnIsolationEvent`` (vmodl
    ``vim.event.VmShutdownOnIsolationEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmShutdownOnIsolationEvent/
    """
    isolated_host: HostEventArgument
    shutdown_result: str | None = None

@attrs.define(kw_only=True, eq=False)
class VmStartRecordingEvent(VmEvent):
    """Data object type ``VmStartRecordingEvent`` (vmodl ``vim.event.VmStartRecordingEvent``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmStartRecordingEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmStartReplayingEvent(VmEvent):
    """Data object type ``VmStartReplayingEvent`` (vmodl ``vim.event.VmStartReplayingEvent``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmStartReplayingEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmStartingEvent(VmEvent):
    """Data object type ``VmStartingEvent`` (vmodl ``vim.event.VmStartingEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmStartingEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmStartingSecondaryEvent(VmEvent):
    """Data object type ``VmStartingSecondaryEvent`` (vmodl ``vim.event.VmStartingSecondaryEvent``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmStartingSecondaryEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmStaticMacConflictEvent(VmEvent):
    """Data object type ``VmStaticMacConflictEvent`` (vmodl ``vim.event.VmStaticMacConflictEvent``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmStaticMacConflictEvent/
    """
    conflicted_vm: VmEventArgument
    mac: str

@attrs.define(kw_only=True, eq=False)
class VmStoppingEvent(VmEvent):
    """Data object type ``VmStoppingEvent`` (vmodl ``vim.event.VmStoppingEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmStoppingEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmSuspendedEvent(VmEvent):
    """Data object type ``VmSuspendedEvent`` (vmodl ``vim.event.VmSuspendedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmSuspendedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmSuspendingEvent(VmEvent):
    """Data object type ``VmSuspendingEvent`` (vmodl ``vim.event.VmSuspendingEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmSuspendingEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmTimedoutStartingSecondaryEvent(VmEvent):
    """Data object type ``VmTimedoutStartingSecondaryEvent`` (vmodl
    ``vim.event.VmTimedoutStartingSecondaryEvent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmTimedoutStartingSecondaryEvent/
    """
    timeout: int | None = None

@attrs.define(kw_only=True, eq=False)
class VmUnsupportedStartingEvent(VmStartingEvent):
    """Data object type ``VmUnsupportedStartingEvent`` (vmodl
    ``vim.event.VmUnsupportedStartingEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmUnsupportedStartingEvent/
    """
    guest_id: str

@attrs.define(kw_only=True, eq=False)
class VmUpgradeCompleteEvent(VmEvent):
    """Data object type ``VmUpgradeCompleteEvent`` (vmodl ``vim.event.VmUpgradeCompleteEvent``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmUpgradeCompleteEvent/
    """
    version: str

@attrs.define(kw_only=True, eq=False)
class VmUpgradeFailedEvent(VmEvent):
    """Data object type ``VmUpgradeFailedEvent`` (vmodl ``vim.event.VmUpgradeFailedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmUpgradeFailedEvent/
    """

@attrs.define(kw_only=True, eq=False)
class VmUpgradingEvent(VmEvent):
    """Data object type ``VmUpgradingEvent`` (vmodl ``vim.event.VmUpgradingEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmUpgradingEvent/
    """
    version: str

@attrs.define(kw_only=True, eq=False)
class VmUuidAssignedEvent(VmEvent):
    """Data object type ``VmUuidAssignedEvent`` (vmodl ``vim.event.VmUuidAssignedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmUuidAssignedEvent/
    """
    uuid: str

@attrs.define(kw_only=True, eq=False)
class VmUuidChangedEvent(VmEvent):
    """Data object type ``VmUuidChangedEvent`` (vmodl ``vim.event.VmUuidChangedEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmUuidChangedEvent/
    """
    old_uuid: str
    new_uuid: str

@attrs.define(kw_only=True, eq=False)
class VmUuidConflictEvent(VmEvent):
    """Data object type ``VmUuidConflictEvent`` (vmodl ``vim.event.VmUuidConflictEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmUuidConflictEvent/
    """
    conflicted_vm: VmEventArgument
    uuid: str

@attrs.define(kw_only=True, eq=False)
class VmVnicPoolReservationViolationClearEvent(DvsEvent):
    """Data object type ``VmVnicPoolReservationViolationClearEvent`` (vmodl
    ``vim.event.VmVnicPoolReservationViolationClearEvent``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmVnicPoolReservationViolationClearEvent/
    """
    vm_vnic_resource_pool_key: str
    vm_vnic_resource_pool_name: str | None = None

@attrs.define(kw_only=True, eq=False)
class VmVnicPoolReservationViolationRaiseEvent(DvsEvent):
    """Data object type ``VmVnicPoolReservationViolationRaiseEvent`` (vmodl
    ``vim.event.VmVnicPoolReservationViolationRaiseEvent``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmVnicPoolReservationViolationRaiseEvent/
    """
    vm_vnic_resource_pool_key: str
    vm_vnic_resource_pool_name: str | None = None

@attrs.define(kw_only=True, eq=False)
class VmWwnAssignedEvent(VmEvent):
    """Data object type ``VmWwnAssignedEvent`` (vmodl ``vim.event.VmWwnAssignedEvent``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmWwnAssignedEvent/
    """
    node_wwns: list[int]
    port_wwns: list[int]

@attrs.define(kw_only=True, eq=False)
class VmWwnChangedEvent(VmEvent):
    """Data object type ``VmWwnChangedEvent`` (vmodl ``vim.event.VmWwnChangedEvent``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmWwnChangedEvent/
    """
    old_node_wwns: list[int] | None = None
    old_port_wwns: list[int] | None = None
    new_node_wwns: list[int] | None = None
    new_port_wwns: list[int] | None = None

@attrs.define(kw_only=True, eq=False)
class VmWwnConflictEvent(VmEvent):
    """Data object type ``VmWwnConflictEvent`` (vmodl ``vim.event.VmWwnConflictEvent``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmWwnConflictEvent/
    """
    conflicted_vms: list[VmEventArgument] | None = None
    conflicted_hosts: list[HostEventArgument] | None = None
    wwn: int

@attrs.define(kw_only=True, eq=False)
class VnicPortArgument(vmodl.DataObject):
    """Data object type ``VnicPortArgument`` (vmodl ``vim.event.VnicPortArgument``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VnicPortArgument/
    """
    vnic: str
    port: DistributedVirtualSwitchPortConnection

@attrs.define(kw_only=True, eq=False)
class WarningUpgradeEvent(UpgradeEvent):
    """Data object type ``WarningUpgradeEvent`` (vmodl ``vim.event.WarningUpgradeEvent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/WarningUpgradeEvent/
    """
