# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.event``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import data_types

TYPES = {
    "AccountCreatedEvent": (
        "AccountCreatedEvent", "HostEvent", "vim.event.AccountCreatedEvent", "2.0", "",
        ("spec", "spec", "HostAccountSpec", "2.0"),
        ("group", "group", "boolean", "2.0"),
    ),
    "AccountRemovedEvent": (
        "AccountRemovedEvent", "HostEvent", "vim.event.AccountRemovedEvent", "2.0", "",
        ("account", "account", "string", "2.0"),
        ("group", "group", "boolean", "2.0"),
    ),
    "AccountUpdatedEvent": (
        "AccountUpdatedEvent", "HostEvent", "vim.event.AccountUpdatedEvent", "2.0", "",
        ("spec", "spec", "HostAccountSpec", "2.0"),
        ("group", "group", "boolean", "2.0"),
        ("prev_description", "prevDescription", "string?", "6.5"),
    ),
    "AdminPasswordNotChangedEvent": (
        "AdminPasswordNotChangedEvent", "HostEvent", "vim.event.AdminPasswordNotChangedEvent", "2.5", "",
    ),
    "AlarmAcknowledgedEvent": (
        "AlarmAcknowledgedEvent", "AlarmEvent", "vim.event.AlarmAcknowledgedEvent", "5.0", "",
        ("source", "source", "ManagedEntityEventArgument", "5.0"),
        ("entity", "entity", "ManagedEntityEventArgument", "5.0"),
    ),
    "AlarmActionTriggeredEvent": (
        "AlarmActionTriggeredEvent", "AlarmEvent", "vim.event.AlarmActionTriggeredEvent", "2.0", "",
        ("source", "source", "ManagedEntityEventArgument", "2.0"),
        ("entity", "entity", "ManagedEntityEventArgument", "2.0"),
    ),
    "AlarmClearedEvent": (
        "AlarmClearedEvent", "AlarmEvent", "vim.event.AlarmClearedEvent", "5.0", "",
        ("source", "source", "ManagedEntityEventArgument", "5.0"),
        ("entity", "entity", "ManagedEntityEventArgument", "5.0"),
        ("from_", "from", "string", "5.0"),
    ),
    "AlarmCreatedEvent": (
        "AlarmCreatedEvent", "AlarmEvent", "vim.event.AlarmCreatedEvent", "2.0", "",
        ("entity", "entity", "ManagedEntityEventArgument", "2.0"),
    ),
    "AlarmEmailCompletedEvent": (
        "AlarmEmailCompletedEvent", "AlarmEvent", "vim.event.AlarmEmailCompletedEvent", "2.0", "",
        ("entity", "entity", "ManagedEntityEventArgument", "2.0"),
        ("to", "to", "string", "2.0"),
    ),
    "AlarmEmailFailedEvent": (
        "AlarmEmailFailedEvent", "AlarmEvent", "vim.event.AlarmEmailFailedEvent", "2.0", "",
        ("entity", "entity", "ManagedEntityEventArgument", "2.0"),
        ("to", "to", "string", "2.0"),
        ("reason", "reason", "MethodFault", "2.0"),
    ),
    "AlarmEvent": (
        "AlarmEvent", "Event", "vim.event.AlarmEvent", "2.0", "",
        ("alarm", "alarm", "AlarmEventArgument", "2.0"),
    ),
    "AlarmEventArgument": (
        "AlarmEventArgument", "EntityEventArgument", "vim.event.AlarmEventArgument", "2.0", "",
        ("alarm", "alarm", "ManagedObjectReference", "2.0", False, "Alarm"),
    ),
    "AlarmReconfiguredEvent": (
        "AlarmReconfiguredEvent", "AlarmEvent", "vim.event.AlarmReconfiguredEvent", "2.0", "",
        ("entity", "entity", "ManagedEntityEventArgument", "2.0"),
        ("config_changes", "configChanges", "ChangesInfoEventArgument?", "6.5"),
    ),
    "AlarmRemovedEvent": (
        "AlarmRemovedEvent", "AlarmEvent", "vim.event.AlarmRemovedEvent", "2.0", "",
        ("entity", "entity", "ManagedEntityEventArgument", "2.0"),
    ),
    "AlarmScriptCompleteEvent": (
        "AlarmScriptCompleteEvent", "AlarmEvent", "vim.event.AlarmScriptCompleteEvent", "2.0", "",
        ("entity", "entity", "ManagedEntityEventArgument", "2.0"),
        ("script", "script", "string", "2.0"),
    ),
    "AlarmScriptFailedEvent": (
        "AlarmScriptFailedEvent", "AlarmEvent", "vim.event.AlarmScriptFailedEvent", "2.0", "",
        ("entity", "entity", "ManagedEntityEventArgument", "2.0"),
        ("script", "script", "string", "2.0"),
        ("reason", "reason", "MethodFault", "2.0"),
    ),
    "AlarmSnmpCompletedEvent": (
        "AlarmSnmpCompletedEvent", "AlarmEvent", "vim.event.AlarmSnmpCompletedEvent", "2.0", "",
        ("entity", "entity", "ManagedEntityEventArgument", "2.0"),
    ),
    "AlarmSnmpFailedEvent": (
        "AlarmSnmpFailedEvent", "AlarmEvent", "vim.event.AlarmSnmpFailedEvent", "2.0", "",
        ("entity", "entity", "ManagedEntityEventArgument", "2.0"),
        ("reason", "reason", "MethodFault", "2.0"),
    ),
    "AlarmStatusChangedEvent": (
        "AlarmStatusChangedEvent", "AlarmEvent", "vim.event.AlarmStatusChangedEvent", "2.0", "",
        ("source", "source", "ManagedEntityEventArgument", "2.0"),
        ("entity", "entity", "ManagedEntityEventArgument", "2.0"),
        ("from_", "from", "string", "2.0"),
        ("to", "to", "string", "2.0"),
    ),
    "AllVirtualMachinesLicensedEvent": (
        "AllVirtualMachinesLicensedEvent", "LicenseEvent", "vim.event.AllVirtualMachinesLicensedEvent", "2.5", "",
    ),
    "AlreadyAuthenticatedSessionEvent": (
        "AlreadyAuthenticatedSessionEvent", "SessionEvent", "vim.event.AlreadyAuthenticatedSessionEvent", "2.0", "",
    ),
    "AuthorizationEvent": (
        "AuthorizationEvent", "Event", "vim.event.AuthorizationEvent", "2.0", "",
    ),
    "BadUsernameSessionEvent": (
        "BadUsernameSessionEvent", "SessionEvent", "vim.event.BadUsernameSessionEvent", "2.0", "",
        ("ip_address", "ipAddress", "string", "2.0"),
    ),
    "CanceledHostOperationEvent": (
        "CanceledHostOperationEvent", "HostEvent", "vim.event.CanceledHostOperationEvent", "2.0", "",
    ),
    "ChangesInfoEventArgument": (
        "ChangesInfoEventArgument", None, "vim.event.ChangesInfoEventArgument", "6.5", "",
        ("modified", "modified", "string?", "6.5"),
        ("added", "added", "string?", "6.5"),
        ("deleted", "deleted", "string?", "6.5"),
    ),
    "ClusterComplianceCheckedEvent": (
        "ClusterComplianceCheckedEvent", "ClusterEvent", "vim.event.ClusterComplianceCheckedEvent", "4.0", "",
        ("profile", "profile", "ProfileEventArgument", "4.0"),
    ),
    "ClusterCreatedEvent": (
        "ClusterCreatedEvent", "ClusterEvent", "vim.event.ClusterCreatedEvent", "2.0", "",
        ("parent", "parent", "FolderEventArgument", "2.0"),
    ),
    "ClusterDestroyedEvent": (
        "ClusterDestroyedEvent", "ClusterEvent", "vim.event.ClusterDestroyedEvent", "2.0", "",
    ),
    "ClusterEvent": (
        "ClusterEvent", "Event", "vim.event.ClusterEvent", "2.0", "",
    ),
    "ClusterOvercommittedEvent": (
        "ClusterOvercommittedEvent", "ClusterEvent", "vim.event.ClusterOvercommittedEvent", "2.0", "",
    ),
    "ClusterReconfiguredEvent": (
        "ClusterReconfiguredEvent", "ClusterEvent", "vim.event.ClusterReconfiguredEvent", "2.0", "",
        ("config_changes", "configChanges", "ChangesInfoEventArgument?", "6.5"),
    ),
    "ClusterStatusChangedEvent": (
        "ClusterStatusChangedEvent", "ClusterEvent", "vim.event.ClusterStatusChangedEvent", "2.0", "",
        ("old_status", "oldStatus", "string", "2.0"),
        ("new_status", "newStatus", "string", "2.0"),
    ),
    "ComputeResourceEventArgument": (
        "ComputeResourceEventArgument", "EntityEventArgument", "vim.event.ComputeResourceEventArgument", "2.0", "",
        ("compute_resource", "computeResource", "ManagedObjectReference", "2.0", False, "ComputeResource"),
    ),
    "CustomFieldDefAddedEvent": (
        "CustomFieldDefAddedEvent", "CustomFieldDefEvent", "vim.event.CustomFieldDefAddedEvent", "2.0", "",
    ),
    "CustomFieldDefEvent": (
        "CustomFieldDefEvent", "CustomFieldEvent", "vim.event.CustomFieldDefEvent", "2.0", "",
        ("field_key", "fieldKey", "int", "2.0"),
        ("name", "name", "string", "2.0"),
    ),
    "CustomFieldDefRemovedEvent": (
        "CustomFieldDefRemovedEvent", "CustomFieldDefEvent", "vim.event.CustomFieldDefRemovedEvent", "2.0", "",
    ),
    "CustomFieldDefRenamedEvent": (
        "CustomFieldDefRenamedEvent", "CustomFieldDefEvent", "vim.event.CustomFieldDefRenamedEvent", "2.0", "",
        ("new_name", "newName", "string", "2.0"),
    ),
    "CustomFieldEvent": (
        "CustomFieldEvent", "Event", "vim.event.CustomFieldEvent", "2.0", "",
    ),
    "CustomFieldValueChangedEvent": (
        "CustomFieldValueChangedEvent", "CustomFieldEvent", "vim.event.CustomFieldValueChangedEvent", "2.0", "",
        ("entity", "entity", "ManagedEntityEventArgument", "2.0"),
        ("field_key", "fieldKey", "int", "2.0"),
        ("name", "name", "string", "2.0"),
        ("value", "value", "string", "2.0"),
        ("prev_state", "prevState", "string?", "6.5"),
    ),
    "CustomizationEvent": (
        "CustomizationEvent", "VmEvent", "vim.event.CustomizationEvent", "2.5", "",
        ("log_location", "logLocation", "string?", "2.5"),
    ),
    "CustomizationFailed": (
        "CustomizationFailed", "CustomizationEvent", "vim.event.CustomizationFailed", "2.5", "",
        ("reason", "reason", "string?", "7.0.0.0"),
    ),
    "CustomizationLinuxIdentityFailed": (
        "CustomizationLinuxIdentityFailed", "CustomizationFailed", "vim.event.CustomizationLinuxIdentityFailed", "2.5", "",
    ),
    "CustomizationNetworkSetupFailed": (
        "CustomizationNetworkSetupFailed", "CustomizationFailed", "vim.event.CustomizationNetworkSetupFailed", "2.5", "",
    ),
    "CustomizationStartedEvent": (
        "CustomizationStartedEvent", "CustomizationEvent", "vim.event.CustomizationStartedEvent", "2.5", "",
    ),
    "CustomizationSucceeded": (
        "CustomizationSucceeded", "CustomizationEvent", "vim.event.CustomizationSucceeded", "2.5", "",
    ),
    "CustomizationSysprepFailed": (
        "CustomizationSysprepFailed", "CustomizationFailed", "vim.event.CustomizationSysprepFailed", "2.5", "",
        ("sysprep_version", "sysprepVersion", "string", "2.5"),
        ("system_version", "systemVersion", "string", "2.5"),
    ),
    "CustomizationUnknownFailure": (
        "CustomizationUnknownFailure", "CustomizationFailed", "vim.event.CustomizationUnknownFailure", "2.5", "",
    ),
    "DVPortgroupCreatedEvent": (
        "DVPortgroupCreatedEvent", "DVPortgroupEvent", "vim.event.DVPortgroupCreatedEvent", "4.0", "",
    ),
    "DVPortgroupDestroyedEvent": (
        "DVPortgroupDestroyedEvent", "DVPortgroupEvent", "vim.event.DVPortgroupDestroyedEvent", "4.0", "",
    ),
    "DVPortgroupEvent": (
        "DVPortgroupEvent", "Event", "vim.event.DVPortgroupEvent", "4.0", "",
    ),
    "DVPortgroupReconfiguredEvent": (
        "DVPortgroupReconfiguredEvent", "DVPortgroupEvent", "vim.event.DVPortgroupReconfiguredEvent", "4.0", "",
        ("config_spec", "configSpec", "DVPortgroupConfigSpec", "4.0"),
        ("config_changes", "configChanges", "ChangesInfoEventArgument?", "6.5"),
    ),
    "DVPortgroupRenamedEvent": (
        "DVPortgroupRenamedEvent", "DVPortgroupEvent", "vim.event.DVPortgroupRenamedEvent", "4.0", "",
        ("old_name", "oldName", "string", "4.0"),
        ("new_name", "newName", "string", "4.0"),
    ),
    "DasAdmissionControlDisabledEvent": (
        "DasAdmissionControlDisabledEvent", "ClusterEvent", "vim.event.DasAdmissionControlDisabledEvent", "2.0", "",
    ),
    "DasAdmissionControlEnabledEvent": (
        "DasAdmissionControlEnabledEvent", "ClusterEvent", "vim.event.DasAdmissionControlEnabledEvent", "2.0", "",
    ),
    "DasAgentFoundEvent": (
        "DasAgentFoundEvent", "ClusterEvent", "vim.event.DasAgentFoundEvent", "2.0", "",
    ),
    "DasAgentUnavailableEvent": (
        "DasAgentUnavailableEvent", "ClusterEvent", "vim.event.DasAgentUnavailableEvent", "2.0", "",
    ),
    "DasClusterIsolatedEvent": (
        "DasClusterIsolatedEvent", "ClusterEvent", "vim.event.DasClusterIsolatedEvent", "4.0", "",
    ),
    "DasDisabledEvent": (
        "DasDisabledEvent", "ClusterEvent", "vim.event.DasDisabledEvent", "2.0", "",
    ),
    "DasEnabledEvent": (
        "DasEnabledEvent", "ClusterEvent", "vim.event.DasEnabledEvent", "2.0", "",
    ),
    "DasHostFailedEvent": (
        "DasHostFailedEvent", "ClusterEvent", "vim.event.DasHostFailedEvent", "2.0", "",
        ("failed_host", "failedHost", "HostEventArgument", "2.0"),
    ),
    "DasHostIsolatedEvent": (
        "DasHostIsolatedEvent", "ClusterEvent", "vim.event.DasHostIsolatedEvent", "2.0", "",
        ("isolated_host", "isolatedHost", "HostEventArgument", "2.0"),
    ),
    "DatacenterCreatedEvent": (
        "DatacenterCreatedEvent", "DatacenterEvent", "vim.event.DatacenterCreatedEvent", "2.5", "",
        ("parent", "parent", "FolderEventArgument", "2.5"),
    ),
    "DatacenterEvent": (
        "DatacenterEvent", "Event", "vim.event.DatacenterEvent", "2.5", "",
    ),
    "DatacenterEventArgument": (
        "DatacenterEventArgument", "EntityEventArgument", "vim.event.DatacenterEventArgument", "2.0", "",
        ("datacenter", "datacenter", "ManagedObjectReference", "2.0", False, "Datacenter"),
    ),
    "DatacenterRenamedEvent": (
        "DatacenterRenamedEvent", "DatacenterEvent", "vim.event.DatacenterRenamedEvent", "2.5", "",
        ("old_name", "oldName", "string", "2.5"),
        ("new_name", "newName", "string", "2.5"),
    ),
    "DatastoreCapacityIncreasedEvent": (
        "DatastoreCapacityIncreasedEvent", "DatastoreEvent", "vim.event.DatastoreCapacityIncreasedEvent", "4.0", "",
        ("old_capacity", "oldCapacity", "long", "4.0"),
        ("new_capacity", "newCapacity", "long", "4.0"),
    ),
    "DatastoreDestroyedEvent": (
        "DatastoreDestroyedEvent", "DatastoreEvent", "vim.event.DatastoreDestroyedEvent", "2.0", "",
    ),
    "DatastoreDiscoveredEvent": (
        "DatastoreDiscoveredEvent", "HostEvent", "vim.event.DatastoreDiscoveredEvent", "2.0", "",
        ("datastore", "datastore", "DatastoreEventArgument", "2.0"),
    ),
    "DatastoreDuplicatedEvent": (
        "DatastoreDuplicatedEvent", "DatastoreEvent", "vim.event.DatastoreDuplicatedEvent", "2.0", "",
    ),
    "DatastoreEvent": (
        "DatastoreEvent", "Event", "vim.event.DatastoreEvent", "2.0", "",
        ("datastore", "datastore", "DatastoreEventArgument?", "2.0"),
    ),
    "DatastoreEventArgument": (
        "DatastoreEventArgument", "EntityEventArgument", "vim.event.DatastoreEventArgument", "2.0", "",
        ("datastore", "datastore", "ManagedObjectReference", "2.0", False, "Datastore"),
    ),
    "DatastoreFileCopiedEvent": (
        "DatastoreFileCopiedEvent", "DatastoreFileEvent", "vim.event.DatastoreFileCopiedEvent", "4.0", "",
        ("source_datastore", "sourceDatastore", "DatastoreEventArgument", "4.0"),
        ("source_file", "sourceFile", "string", "4.0"),
    ),
    "DatastoreFileDeletedEvent": (
        "DatastoreFileDeletedEvent", "DatastoreFileEvent", "vim.event.DatastoreFileDeletedEvent", "4.0", "",
    ),
    "DatastoreFileEvent": (
        "DatastoreFileEvent", "DatastoreEvent", "vim.event.DatastoreFileEvent", "4.0", "",
        ("target_file", "targetFile", "string", "4.0"),
        ("source_of_operation", "sourceOfOperation", "string?", "6.5"),
        ("succeeded", "succeeded", "boolean?", "6.5"),
    ),
    "DatastoreFileMovedEvent": (
        "DatastoreFileMovedEvent", "DatastoreFileEvent", "vim.event.DatastoreFileMovedEvent", "4.0", "",
        ("source_datastore", "sourceDatastore", "DatastoreEventArgument", "4.0"),
        ("source_file", "sourceFile", "string", "4.0"),
    ),
    "DatastoreIORMReconfiguredEvent": (
        "DatastoreIORMReconfiguredEvent", "DatastoreEvent", "vim.event.DatastoreIORMReconfiguredEvent", "4.1", "",
    ),
    "DatastorePrincipalConfigured": (
        "DatastorePrincipalConfigured", "HostEvent", "vim.event.DatastorePrincipalConfigured", "2.0", "",
        ("datastore_principal", "datastorePrincipal", "string", "2.0"),
    ),
    "DatastoreRemovedOnHostEvent": (
        "DatastoreRemovedOnHostEvent", "HostEvent", "vim.event.DatastoreRemovedOnHostEvent", "2.0", "",
        ("datastore", "datastore", "DatastoreEventArgument", "2.0"),
    ),
    "DatastoreRenamedEvent": (
        "DatastoreRenamedEvent", "DatastoreEvent", "vim.event.DatastoreRenamedEvent", "2.0", "",
        ("old_name", "oldName", "string", "2.0"),
        ("new_name", "newName", "string", "2.0"),
    ),
    "DatastoreRenamedOnHostEvent": (
        "DatastoreRenamedOnHostEvent", "HostEvent", "vim.event.DatastoreRenamedOnHostEvent", "2.0", "",
        ("old_name", "oldName", "string", "2.0"),
        ("new_name", "newName", "string", "2.0"),
    ),
    "DrsDisabledEvent": (
        "DrsDisabledEvent", "ClusterEvent", "vim.event.DrsDisabledEvent", "2.0", "",
    ),
    "DrsEnabledEvent": (
        "DrsEnabledEvent", "ClusterEvent", "vim.event.DrsEnabledEvent", "2.0", "",
        ("behavior", "behavior", "string", "2.0"),
    ),
    "DrsEnteredStandbyModeEvent": (
        "DrsEnteredStandbyModeEvent", "EnteredStandbyModeEvent", "vim.event.DrsEnteredStandbyModeEvent", "2.5", "",
    ),
    "DrsEnteringStandbyModeEvent": (
        "DrsEnteringStandbyModeEvent", "EnteringStandbyModeEvent", "vim.event.DrsEnteringStandbyModeEvent", "4.0", "",
    ),
    "DrsExitStandbyModeFailedEvent": (
        "DrsExitStandbyModeFailedEvent", "ExitStandbyModeFailedEvent", "vim.event.DrsExitStandbyModeFailedEvent", "4.0", "",
    ),
    "DrsExitedStandbyModeEvent": (
        "DrsExitedStandbyModeEvent", "ExitedStandbyModeEvent", "vim.event.DrsExitedStandbyModeEvent", "2.5", "",
    ),
    "DrsExitingStandbyModeEvent": (
        "DrsExitingStandbyModeEvent", "ExitingStandbyModeEvent", "vim.event.DrsExitingStandbyModeEvent", "4.0", "",
    ),
    "DrsInvocationFailedEvent": (
        "DrsInvocationFailedEvent", "ClusterEvent", "vim.event.DrsInvocationFailedEvent", "4.0", "",
    ),
    "DrsRecoveredFromFailureEvent": (
        "DrsRecoveredFromFailureEvent", "ClusterEvent", "vim.event.DrsRecoveredFromFailureEvent", "4.0", "",
    ),
    "DrsResourceConfigureFailedEvent": (
        "DrsResourceConfigureFailedEvent", "HostEvent", "vim.event.DrsResourceConfigureFailedEvent", "2.0", "",
        ("reason", "reason", "MethodFault", "2.0"),
    ),
    "DrsResourceConfigureSyncedEvent": (
        "DrsResourceConfigureSyncedEvent", "HostEvent", "vim.event.DrsResourceConfigureSyncedEvent", "2.0", "",
    ),
    "DrsRuleComplianceEvent": (
        "DrsRuleComplianceEvent", "VmEvent", "vim.event.DrsRuleComplianceEvent", "4.1", "",
    ),
    "DrsRuleViolationEvent": (
        "DrsRuleViolationEvent", "VmEvent", "vim.event.DrsRuleViolationEvent", "4.1", "",
    ),
    "DrsSoftRuleViolationEvent": (
        "DrsSoftRuleViolationEvent", "VmEvent", "vim.event.DrsSoftRuleViolationEvent", "6.0", "",
    ),
    "DrsVmMigratedEvent": (
        "DrsVmMigratedEvent", "VmMigratedEvent", "vim.event.DrsVmMigratedEvent", "2.0", "",
    ),
    "DrsVmPoweredOnEvent": (
        "DrsVmPoweredOnEvent", "VmPoweredOnEvent", "vim.event.DrsVmPoweredOnEvent", "2.5", "",
    ),
    "DuplicateIpDetectedEvent": (
        "DuplicateIpDetectedEvent", "HostEvent", "vim.event.DuplicateIpDetectedEvent", "2.5", "",
        ("duplicate_ip", "duplicateIP", "string", "2.5"),
        ("mac_address", "macAddress", "string", "2.5"),
    ),
    "DvpgImportEvent": (
        "DvpgImportEvent", "DVPortgroupEvent", "vim.event.DvpgImportEvent", "5.1", "",
        ("import_type", "importType", "string", "5.1"),
    ),
    "DvpgRestoreEvent": (
        "DvpgRestoreEvent", "DVPortgroupEvent", "vim.event.DvpgRestoreEvent", "5.1", "",
    ),
    "DvsCreatedEvent": (
        "DvsCreatedEvent", "DvsEvent", "vim.event.DvsCreatedEvent", "4.0", "",
        ("parent", "parent", "FolderEventArgument", "4.0"),
    ),
    "DvsDestroyedEvent": (
        "DvsDestroyedEvent", "DvsEvent", "vim.event.DvsDestroyedEvent", "4.0", "",
    ),
    "DvsEvent": (
        "DvsEvent", "Event", "vim.event.DvsEvent", "4.0", "",
    ),
    "DvsEventArgument": (
        "DvsEventArgument", "EntityEventArgument", "vim.event.DvsEventArgument", "4.0", "",
        ("dvs", "dvs", "ManagedObjectReference", "4.0", False, "DistributedVirtualSwitch"),
    ),
    "DvsHealthStatusChangeEvent": (
        "DvsHealthStatusChangeEvent", "HostEvent", "vim.event.DvsHealthStatusChangeEvent", "5.1", "",
        ("switch_uuid", "switchUuid", "string", "5.1"),
        ("health_result", "healthResult", "HostMemberHealthCheckResult?", "5.1"),
    ),
    "DvsHostBackInSyncEvent": (
        "DvsHostBackInSyncEvent", "DvsEvent", "vim.event.DvsHostBackInSyncEvent", "4.0", "",
        ("host_back_in_sync", "hostBackInSync", "HostEventArgument", "4.0"),
    ),
    "DvsHostJoinedEvent": (
        "DvsHostJoinedEvent", "DvsEvent", "vim.event.DvsHostJoinedEvent", "4.0", "",
        ("host_joined", "hostJoined", "HostEventArgument", "4.0"),
    ),
    "DvsHostLeftEvent": (
        "DvsHostLeftEvent", "DvsEvent", "vim.event.DvsHostLeftEvent", "4.0", "",
        ("host_left", "hostLeft", "HostEventArgument", "4.0"),
    ),
    "DvsHostStatusUpdated": (
        "DvsHostStatusUpdated", "DvsEvent", "vim.event.DvsHostStatusUpdated", "4.1", "",
        ("host_member", "hostMember", "HostEventArgument", "4.1"),
        ("old_status", "oldStatus", "string?", "4.1"),
        ("new_status", "newStatus", "string?", "4.1"),
        ("old_status_detail", "oldStatusDetail", "string?", "4.1"),
        ("new_status_detail", "newStatusDetail", "string?", "4.1"),
    ),
    "DvsHostWentOutOfSyncEvent": (
        "DvsHostWentOutOfSyncEvent", "DvsEvent", "vim.event.DvsHostWentOutOfSyncEvent", "4.0", "",
        ("host_out_of_sync", "hostOutOfSync", "DvsOutOfSyncHostArgument", "4.0"),
    ),
    "DvsImportEvent": (
        "DvsImportEvent", "DvsEvent", "vim.event.DvsImportEvent", "5.1", "",
        ("import_type", "importType", "string", "5.1"),
    ),
    "DvsMergedEvent": (
        "DvsMergedEvent", "DvsEvent", "vim.event.DvsMergedEvent", "4.0", "",
        ("source_dvs", "sourceDvs", "DvsEventArgument", "4.0"),
        ("destination_dvs", "destinationDvs", "DvsEventArgument", "4.0"),
    ),
    "DvsOutOfSyncHostArgument": (
        "DvsOutOfSyncHostArgument", None, "vim.event.DvsOutOfSyncHostArgument", "4.0", "",
        ("out_of_sync_host", "outOfSyncHost", "HostEventArgument", "4.0"),
        ("config_paramters", "configParamters", "string[]", "4.0"),
    ),
    "DvsPortBlockedEvent": (
        "DvsPortBlockedEvent", "DvsEvent", "vim.event.DvsPortBlockedEvent", "4.0", "",
        ("port_key", "portKey", "string", "4.0"),
        ("status_detail", "statusDetail", "string?", "4.1"),
        ("runtime_info", "runtimeInfo", "DVPortStatus?", "5.1"),
        ("prev_block_state", "prevBlockState", "string?", "6.5"),
    ),
    "DvsPortConnectedEvent": (
        "DvsPortConnectedEvent", "DvsEvent", "vim.event.DvsPortConnectedEvent", "4.0", "",
        ("port_key", "portKey", "string", "4.0"),
        ("connectee", "connectee", "DistributedVirtualSwitchPortConnectee?", "4.0"),
    ),
    "DvsPortCreatedEvent": (
        "DvsPortCreatedEvent", "DvsEvent", "vim.event.DvsPortCreatedEvent", "4.0", "",
        ("port_key", "portKey", "string[]", "4.0"),
    ),
    "DvsPortDeletedEvent": (
        "DvsPortDeletedEvent", "DvsEvent", "vim.event.DvsPortDeletedEvent", "4.0", "",
        ("port_key", "portKey", "string[]", "4.0"),
    ),
    "DvsPortDisconnectedEvent": (
        "DvsPortDisconnectedEvent", "DvsEvent", "vim.event.DvsPortDisconnectedEvent", "4.0", "",
        ("port_key", "portKey", "string", "4.0"),
        ("connectee", "connectee", "DistributedVirtualSwitchPortConnectee?", "4.0"),
    ),
    "DvsPortEnteredPassthruEvent": (
        "DvsPortEnteredPassthruEvent", "DvsEvent", "vim.event.DvsPortEnteredPassthruEvent", "4.1", "",
        ("port_key", "portKey", "string", "4.1"),
        ("runtime_info", "runtimeInfo", "DVPortStatus?", "5.1"),
    ),
    "DvsPortExitedPassthruEvent": (
        "DvsPortExitedPassthruEvent", "DvsEvent", "vim.event.DvsPortExitedPassthruEvent", "4.1", "",
        ("port_key", "portKey", "string", "4.1"),
        ("runtime_info", "runtimeInfo", "DVPortStatus?", "5.1"),
    ),
    "DvsPortJoinPortgroupEvent": (
        "DvsPortJoinPortgroupEvent", "DvsEvent", "vim.event.DvsPortJoinPortgroupEvent", "4.0", "",
        ("port_key", "portKey", "string", "4.0"),
        ("portgroup_key", "portgroupKey", "string", "4.0"),
        ("portgroup_name", "portgroupName", "string", "4.0"),
    ),
    "DvsPortLeavePortgroupEvent": (
        "DvsPortLeavePortgroupEvent", "DvsEvent", "vim.event.DvsPortLeavePortgroupEvent", "4.0", "",
        ("port_key", "portKey", "string", "4.0"),
        ("portgroup_key", "portgroupKey", "string", "4.0"),
        ("portgroup_name", "portgroupName", "string", "4.0"),
    ),
    "DvsPortLinkDownEvent": (
        "DvsPortLinkDownEvent", "DvsEvent", "vim.event.DvsPortLinkDownEvent", "4.0", "",
        ("port_key", "portKey", "string", "4.0"),
        ("runtime_info", "runtimeInfo", "DVPortStatus?", "5.1"),
    ),
    "DvsPortLinkUpEvent": (
        "DvsPortLinkUpEvent", "DvsEvent", "vim.event.DvsPortLinkUpEvent", "4.0", "",
        ("port_key", "portKey", "string", "4.0"),
        ("runtime_info", "runtimeInfo", "DVPortStatus?", "5.1"),
    ),
    "DvsPortReconfiguredEvent": (
        "DvsPortReconfiguredEvent", "DvsEvent", "vim.event.DvsPortReconfiguredEvent", "4.0", "",
        ("port_key", "portKey", "string[]", "4.0"),
        ("config_changes", "configChanges", "ChangesInfoEventArgument[]?", "6.5"),
    ),
    "DvsPortRuntimeChangeEvent": (
        "DvsPortRuntimeChangeEvent", "DvsEvent", "vim.event.DvsPortRuntimeChangeEvent", "5.1", "",
        ("port_key", "portKey", "string", "5.1"),
        ("runtime_info", "runtimeInfo", "DVPortStatus", "5.1"),
    ),
    "DvsPortUnblockedEvent": (
        "DvsPortUnblockedEvent", "DvsEvent", "vim.event.DvsPortUnblockedEvent", "4.0", "",
        ("port_key", "portKey", "string", "4.0"),
        ("runtime_info", "runtimeInfo", "DVPortStatus?", "5.1"),
        ("prev_block_state", "prevBlockState", "string?", "6.5"),
    ),
    "DvsPortVendorSpecificStateChangeEvent": (
        "DvsPortVendorSpecificStateChangeEvent", "DvsEvent", "vim.event.DvsPortVendorSpecificStateChangeEvent", "5.1", "",
        ("port_key", "portKey", "string", "5.1"),
    ),
    "DvsReconfiguredEvent": (
        "DvsReconfiguredEvent", "DvsEvent", "vim.event.DvsReconfiguredEvent", "4.0", "",
        ("config_spec", "configSpec", "DVSConfigSpec", "4.0"),
        ("config_changes", "configChanges", "ChangesInfoEventArgument?", "6.5"),
    ),
    "DvsRenamedEvent": (
        "DvsRenamedEvent", "DvsEvent", "vim.event.DvsRenamedEvent", "4.0", "",
        ("old_name", "oldName", "string", "4.0"),
        ("new_name", "newName", "string", "4.0"),
    ),
    "DvsRestoreEvent": (
        "DvsRestoreEvent", "DvsEvent", "vim.event.DvsRestoreEvent", "5.1", "",
    ),
    "DvsUpgradeAvailableEvent": (
        "DvsUpgradeAvailableEvent", "DvsEvent", "vim.event.DvsUpgradeAvailableEvent", "4.0", "",
        ("product_info", "productInfo", "DistributedVirtualSwitchProductSpec", "4.0"),
    ),
    "DvsUpgradeInProgressEvent": (
        "DvsUpgradeInProgressEvent", "DvsEvent", "vim.event.DvsUpgradeInProgressEvent", "4.0", "",
        ("product_info", "productInfo", "DistributedVirtualSwitchProductSpec", "4.0"),
    ),
    "DvsUpgradeRejectedEvent": (
        "DvsUpgradeRejectedEvent", "DvsEvent", "vim.event.DvsUpgradeRejectedEvent", "4.0", "",
        ("product_info", "productInfo", "DistributedVirtualSwitchProductSpec", "4.0"),
    ),
    "DvsUpgradedEvent": (
        "DvsUpgradedEvent", "DvsEvent", "vim.event.DvsUpgradedEvent", "4.0", "",
        ("product_info", "productInfo", "DistributedVirtualSwitchProductSpec", "4.0"),
    ),
    "EnteredMaintenanceModeEvent": (
        "EnteredMaintenanceModeEvent", "HostEvent", "vim.event.EnteredMaintenanceModeEvent", "2.0", "",
    ),
    "EnteredStandbyModeEvent": (
        "EnteredStandbyModeEvent", "HostEvent", "vim.event.EnteredStandbyModeEvent", "2.5", "",
    ),
    "EnteringMaintenanceModeEvent": (
        "EnteringMaintenanceModeEvent", "HostEvent", "vim.event.EnteringMaintenanceModeEvent", "2.0", "",
    ),
    "EnteringStandbyModeEvent": (
        "EnteringStandbyModeEvent", "HostEvent", "vim.event.EnteringStandbyModeEvent", "2.5", "",
    ),
    "EntityEventArgument": (
        "EntityEventArgument", "EventArgument", "vim.event.EntityEventArgument", "2.0", "",
        ("name", "name", "string", "2.0"),
    ),
    "ErrorUpgradeEvent": (
        "ErrorUpgradeEvent", "UpgradeEvent", "vim.event.ErrorUpgradeEvent", "2.0", "",
    ),
    "Event": (
        "Event", None, "vim.event.Event", "2.0", "",
        ("key", "key", "int", "2.0"),
        ("chain_id", "chainId", "int", "2.0"),
        ("created_time", "createdTime", "dateTime", "2.0"),
        ("user_name", "userName", "string", "2.0"),
        ("datacenter", "datacenter", "DatacenterEventArgument?", "2.0"),
        ("compute_resource", "computeResource", "ComputeResourceEventArgument?", "2.0"),
        ("host", "host", "HostEventArgument?", "2.0"),
        ("vm", "vm", "VmEventArgument?", "2.0"),
        ("ds", "ds", "DatastoreEventArgument?", "4.0"),
        ("net", "net", "NetworkEventArgument?", "4.0"),
        ("dvs", "dvs", "DvsEventArgument?", "4.0"),
        ("full_formatted_message", "fullFormattedMessage", "string?", "2.0"),
        ("change_tag", "changeTag", "string?", "4.0"),
    ),
    "EventArgDesc": (
        "EventArgDesc", None, "vim.event.EventDescription.EventArgDesc", "4.0", "",
        ("name", "name", "string", "4.0"),
        ("type", "type", "string", "4.0"),
        ("description", "description", "ElementDescription?", "4.0"),
    ),
    "EventArgument": (
        "EventArgument", None, "vim.event.EventArgument", "2.0", "",
    ),
    "EventDescription": (
        "EventDescription", None, "vim.event.EventDescription", "2.0", "",
        ("category", "category", "ElementDescription[]", "2.0"),
        ("event_info", "eventInfo", "EventDescriptionEventDetail[]", "2.0"),
        ("enumerated_types", "enumeratedTypes", "EnumDescription[]?", "4.0"),
    ),
    "EventDescriptionEventDetail": (
        "EventDescriptionEventDetail", None, "vim.event.EventDescription.EventDetail", "2.0", "",
        ("key", "key", "string", "2.0"),
        ("description", "description", "string?", "4.0"),
        ("category", "category", "string", "2.0"),
        ("format_on_datacenter", "formatOnDatacenter", "string", "2.0"),
        ("format_on_compute_resource", "formatOnComputeResource", "string", "2.0"),
        ("format_on_host", "formatOnHost", "string", "2.0"),
        ("format_on_vm", "formatOnVm", "string", "2.0"),
        ("full_format", "fullFormat", "string", "2.0"),
        ("long_description", "longDescription", "string?", "4.1"),
    ),
    "EventEx": (
        "EventEx", "Event", "vim.event.EventEx", "4.0", "",
        ("event_type_id", "eventTypeId", "string", "4.0"),
        ("severity", "severity", "string?", "4.0"),
        ("message", "message", "string?", "4.0"),
        ("arguments", "arguments", "KeyAnyValue[]?", "4.0"),
        ("object_id", "objectId", "string?", "4.0"),
        ("object_type", "objectType", "string?", "4.0"),
        ("object_name", "objectName", "string?", "4.1"),
        ("fault", "fault", "MethodFault?", "4.1"),
    ),
    "EventFilterSpec": (
        "EventFilterSpec", None, "vim.event.EventFilterSpec", "2.0", "",
        ("entity", "entity", "EventFilterSpecByEntity?", "2.0"),
        ("time", "time", "EventFilterSpecByTime?", "2.0"),
        ("user_name", "userName", "EventFilterSpecByUsername?", "2.0"),
        ("event_chain_id", "eventChainId", "int?", "2.0"),
        ("alarm", "alarm", "ManagedObjectReference?", "2.0", False, "Alarm"),
        ("scheduled_task", "scheduledTask", "ManagedObjectReference?", "2.0", False, "ScheduledTask"),
        ("disable_full_message", "disableFullMessage", "boolean?", "2.0"),
        ("category", "category", "string[]?", "2.0"),
        ("type", "type", "string[]?", "2.0"),
        ("tag", "tag", "string[]?", "4.0"),
        ("event_type_id", "eventTypeId", "string[]?", "4.0"),
        ("max_count", "maxCount", "int?", "6.5"),
    ),
    "EventFilterSpecByEntity": (
        "EventFilterSpecByEntity", None, "vim.event.EventFilterSpec.ByEntity", "2.0", "",
        ("entity", "entity", "ManagedObjectReference", "2.0", False, "ManagedEntity"),
        ("recursion", "recursion", "EventFilterSpecRecursionOption", "2.0"),
    ),
    "EventFilterSpecByTime": (
        "EventFilterSpecByTime", None, "vim.event.EventFilterSpec.ByTime", "2.0", "",
        ("begin_time", "beginTime", "dateTime?", "2.0"),
        ("end_time", "endTime", "dateTime?", "2.0"),
    ),
    "EventFilterSpecByUsername": (
        "EventFilterSpecByUsername", None, "vim.event.EventFilterSpec.ByUsername", "2.0", "",
        ("system_user", "systemUser", "boolean", "2.0"),
        ("user_list", "userList", "string[]?", "2.0"),
    ),
    "ExitMaintenanceModeEvent": (
        "ExitMaintenanceModeEvent", "HostEvent", "vim.event.ExitMaintenanceModeEvent", "2.0", "",
    ),
    "ExitStandbyModeFailedEvent": (
        "ExitStandbyModeFailedEvent", "HostEvent", "vim.event.ExitStandbyModeFailedEvent", "4.0", "",
    ),
    "ExitedStandbyModeEvent": (
        "ExitedStandbyModeEvent", "HostEvent", "vim.event.ExitedStandbyModeEvent", "2.5", "",
    ),
    "ExitingStandbyModeEvent": (
        "ExitingStandbyModeEvent", "HostEvent", "vim.event.ExitingStandbyModeEvent", "4.0", "",
    ),
    "ExtendedEvent": (
        "ExtendedEvent", "GeneralEvent", "vim.event.ExtendedEvent", "2.5", "",
        ("event_type_id", "eventTypeId", "string", "2.5"),
        ("managed_object", "managedObject", "ManagedObjectReference", "2.5", False, "ManagedObject"),
        ("data", "data", "ExtendedEventPair[]?", "2.5"),
    ),
    "ExtendedEventPair": (
        "ExtendedEventPair", None, "vim.event.ExtendedEvent.Pair", "2.5", "",
        ("key", "key", "string", "2.5"),
        ("value", "value", "string", "2.5"),
    ),
    "FailoverLevelRestored": (
        "FailoverLevelRestored", "ClusterEvent", "vim.event.FailoverLevelRestored", "2.0", "",
    ),
    "FolderEventArgument": (
        "FolderEventArgument", "EntityEventArgument", "vim.event.FolderEventArgument", "2.0", "",
        ("folder", "folder", "ManagedObjectReference", "2.0", False, "Folder"),
    ),
    "GeneralEvent": (
        "GeneralEvent", "Event", "vim.event.GeneralEvent", "2.0", "",
        ("message", "message", "string", "2.0"),
    ),
    "GeneralHostErrorEvent": (
        "GeneralHostErrorEvent", "GeneralEvent", "vim.event.GeneralHostErrorEvent", "2.0", "",
    ),
    "GeneralHostInfoEvent": (
        "GeneralHostInfoEvent", "GeneralEvent", "vim.event.GeneralHostInfoEvent", "2.0", "",
    ),
    "GeneralHostWarningEvent": (
        "GeneralHostWarningEvent", "GeneralEvent", "vim.event.GeneralHostWarningEvent", "2.0", "",
    ),
    "GeneralUserEvent": (
        "GeneralUserEvent", "GeneralEvent", "vim.event.GeneralUserEvent", "2.0", "",
        ("entity", "entity", "ManagedEntityEventArgument?", "2.0"),
    ),
    "GeneralVmErrorEvent": (
        "GeneralVmErrorEvent", "GeneralEvent", "vim.event.GeneralVmErrorEvent", "2.0", "",
    ),
    "GeneralVmInfoEvent": (
        "GeneralVmInfoEvent", "GeneralEvent", "vim.event.GeneralVmInfoEvent", "2.0", "",
    ),
    "GeneralVmWarningEvent": (
        "GeneralVmWarningEvent", "GeneralEvent", "vim.event.GeneralVmWarningEvent", "2.0", "",
    ),
    "GhostDvsProxySwitchDetectedEvent": (
        "GhostDvsProxySwitchDetectedEvent", "HostEvent", "vim.event.GhostDvsProxySwitchDetectedEvent", "4.0", "",
        ("switch_uuid", "switchUuid", "string[]", "4.0"),
    ),
    "GhostDvsProxySwitchRemovedEvent": (
        "GhostDvsProxySwitchRemovedEvent", "HostEvent", "vim.event.GhostDvsProxySwitchRemovedEvent", "4.0", "",
        ("switch_uuid", "switchUuid", "string[]", "4.0"),
    ),
    "GlobalMessageChangedEvent": (
        "GlobalMessageChangedEvent", "SessionEvent", "vim.event.GlobalMessageChangedEvent", "2.0", "",
        ("message", "message", "string", "2.0"),
        ("prev_message", "prevMessage", "string?", "6.5"),
    ),
    "HealthStatusChangedEvent": (
        "HealthStatusChangedEvent", "Event", "vim.event.HealthStatusChangedEvent", "4.0", "",
        ("component_id", "componentId", "string", "4.0"),
        ("old_status", "oldStatus", "string", "4.0"),
        ("new_status", "newStatus", "string", "4.0"),
        ("component_name", "componentName", "string", "4.0"),
        ("service_id", "serviceId", "string?", "6.0"),
    ),
    "HostAddFailedEvent": (
        "HostAddFailedEvent", "HostEvent", "vim.event.HostAddFailedEvent", "2.0", "",
        ("hostname", "hostname", "string", "2.0"),
    ),
    "HostAddedEvent": (
        "HostAddedEvent", "HostEvent", "vim.event.HostAddedEvent", "2.0", "",
    ),
    "HostAdminDisableEvent": (
        "HostAdminDisableEvent", "HostEvent", "vim.event.HostAdminDisableEvent", "2.5", "",
    ),
    "HostAdminEnableEvent": (
        "HostAdminEnableEvent", "HostEvent", "vim.event.HostAdminEnableEvent", "2.5", "",
    ),
    "HostCnxFailedAccountFailedEvent": (
        "HostCnxFailedAccountFailedEvent", "HostEvent", "vim.event.HostCnxFailedAccountFailedEvent", "2.0", "",
    ),
    "HostCnxFailedAlreadyManagedEvent": (
        "HostCnxFailedAlreadyManagedEvent", "HostEvent", "vim.event.HostCnxFailedAlreadyManagedEvent", "2.0", "",
        ("server_name", "serverName", "string", "2.0"),
    ),
    "HostCnxFailedBadCcagentEvent": (
        "HostCnxFailedBadCcagentEvent", "HostEvent", "vim.event.HostCnxFailedBadCcagentEvent", "2.0", "",
    ),
    "HostCnxFailedBadUsernameEvent": (
        "HostCnxFailedBadUsernameEvent", "HostEvent", "vim.event.HostCnxFailedBadUsernameEvent", "2.0", "",
    ),
    "HostCnxFailedBadVersionEvent": (
        "HostCnxFailedBadVersionEvent", "HostEvent", "vim.event.HostCnxFailedBadVersionEvent", "2.0", "",
    ),
    "HostCnxFailedCcagentUpgradeEvent": (
        "HostCnxFailedCcagentUpgradeEvent", "HostEvent", "vim.event.HostCnxFailedCcagentUpgradeEvent", "2.0", "",
    ),
    "HostCnxFailedEvent": (
        "HostCnxFailedEvent", "HostEvent", "vim.event.HostCnxFailedEvent", "2.0", "",
    ),
    "HostCnxFailedNetworkErrorEvent": (
        "HostCnxFailedNetworkErrorEvent", "HostEvent", "vim.event.HostCnxFailedNetworkErrorEvent", "2.0", "",
    ),
    "HostCnxFailedNoAccessEvent": (
        "HostCnxFailedNoAccessEvent", "HostEvent", "vim.event.HostCnxFailedNoAccessEvent", "2.0", "",
    ),
    "HostCnxFailedNoConnectionEvent": (
        "HostCnxFailedNoConnectionEvent", "HostEvent", "vim.event.HostCnxFailedNoConnectionEvent", "2.0", "",
    ),
    "HostCnxFailedNoLicenseEvent": (
        "HostCnxFailedNoLicenseEvent", "HostEvent", "vim.event.HostCnxFailedNoLicenseEvent", "2.0", "",
    ),
    "HostCnxFailedNotFoundEvent": (
        "HostCnxFailedNotFoundEvent", "HostEvent", "vim.event.HostCnxFailedNotFoundEvent", "2.0", "",
    ),
    "HostCnxFailedTimeoutEvent": (
        "HostCnxFailedTimeoutEvent", "HostEvent", "vim.event.HostCnxFailedTimeoutEvent", "2.0", "",
    ),
    "HostComplianceCheckedEvent": (
        "HostComplianceCheckedEvent", "HostEvent", "vim.event.HostComplianceCheckedEvent", "4.0", "",
        ("profile", "profile", "ProfileEventArgument", "4.0"),
    ),
    "HostCompliantEvent": (
        "HostCompliantEvent", "HostEvent", "vim.event.HostCompliantEvent", "4.0", "",
    ),
    "HostConfigAppliedEvent": (
        "HostConfigAppliedEvent", "HostEvent", "vim.event.HostConfigAppliedEvent", "4.0", "",
    ),
    "HostConnectedEvent": (
        "HostConnectedEvent", "HostEvent", "vim.event.HostConnectedEvent", "2.0", "",
    ),
    "HostConnectionLostEvent": (
        "HostConnectionLostEvent", "HostEvent", "vim.event.HostConnectionLostEvent", "2.0", "",
    ),
    "HostDasDisabledEvent": (
        "HostDasDisabledEvent", "HostEvent", "vim.event.HostDasDisabledEvent", "2.0", "",
    ),
    "HostDasDisablingEvent": (
        "HostDasDisablingEvent", "HostEvent", "vim.event.HostDasDisablingEvent", "2.0", "",
    ),
    "HostDasEnabledEvent": (
        "HostDasEnabledEvent", "HostEvent", "vim.event.HostDasEnabledEvent", "2.0", "",
    ),
    "HostDasEnablingEvent": (
        "HostDasEnablingEvent", "HostEvent", "vim.event.HostDasEnablingEvent", "2.0", "",
    ),
    "HostDasErrorEvent": (
        "HostDasErrorEvent", "HostEvent", "vim.event.HostDasErrorEvent", "2.0", "",
        ("message", "message", "string?", "2.5"),
        ("reason", "reason", "string?", "4.0"),
    ),
    "HostDasEvent": (
        "HostDasEvent", "HostEvent", "vim.event.HostDasEvent", "2.5", "",
    ),
    "HostDasOkEvent": (
        "HostDasOkEvent", "HostEvent", "vim.event.HostDasOkEvent", "2.0", "",
    ),
    "HostDisconnectedEvent": (
        "HostDisconnectedEvent", "HostEvent", "vim.event.HostDisconnectedEvent", "2.0", "",
        ("reason", "reason", "string?", "4.0"),
    ),
    "HostEnableAdminFailedEvent": (
        "HostEnableAdminFailedEvent", "HostEvent", "vim.event.HostEnableAdminFailedEvent", "2.5", "",
        ("permissions", "permissions", "Permission[]", "2.5"),
    ),
    "HostEvent": (
        "HostEvent", "Event", "vim.event.HostEvent", "2.0", "",
    ),
    "HostEventArgument": (
        "HostEventArgument", "EntityEventArgument", "vim.event.HostEventArgument", "2.0", "",
        ("host", "host", "ManagedObjectReference", "2.0", False, "HostSystem"),
    ),
    "HostExtraNetworksEvent": (
        "HostExtraNetworksEvent", "HostDasEvent", "vim.event.HostExtraNetworksEvent", "4.0", "",
        ("ips", "ips", "string?", "4.0"),
    ),
    "HostGetShortNameFailedEvent": (
        "HostGetShortNameFailedEvent", "HostEvent", "vim.event.HostGetShortNameFailedEvent", "2.5", "",
    ),
    "HostInAuditModeEvent": (
        "HostInAuditModeEvent", "HostEvent", "vim.event.HostInAuditModeEvent", "5.0", "",
    ),
    "HostInventoryFullEvent": (
        "HostInventoryFullEvent", "LicenseEvent", "vim.event.HostInventoryFullEvent", "2.5", "",
        ("capacity", "capacity", "int", "2.5"),
    ),
    "HostInventoryUnreadableEvent": (
        "HostInventoryUnreadableEvent", "Event", "vim.event.HostInventoryUnreadableEvent", "4.0", "",
    ),
    "HostIpChangedEvent": (
        "HostIpChangedEvent", "HostEvent", "vim.event.HostIpChangedEvent", "2.5", "",
        ("old_ip", "oldIP", "string", "2.5"),
        ("new_ip", "newIP", "string", "2.5"),
    ),
    "HostIpInconsistentEvent": (
        "HostIpInconsistentEvent", "HostEvent", "vim.event.HostIpInconsistentEvent", "2.5", "",
        ("ip_address", "ipAddress", "string", "2.5"),
        ("ip_address2", "ipAddress2", "string", "2.5"),
    ),
    "HostIpToShortNameFailedEvent": (
        "HostIpToShortNameFailedEvent", "HostEvent", "vim.event.HostIpToShortNameFailedEvent", "2.5", "",
    ),
    "HostIsolationIpPingFailedEvent": (
        "HostIsolationIpPingFailedEvent", "HostDasEvent", "vim.event.HostIsolationIpPingFailedEvent", "2.5", "",
        ("isolation_ip", "isolationIp", "string", "2.5"),
    ),
    "HostLicenseExpiredEvent": (
        "HostLicenseExpiredEvent", "LicenseEvent", "vim.event.HostLicenseExpiredEvent", "2.0", "",
    ),
    "HostLocalPortCreatedEvent": (
        "HostLocalPortCreatedEvent", "DvsEvent", "vim.event.HostLocalPortCreatedEvent", "5.1", "",
        ("host_local_port", "hostLocalPort", "DVSHostLocalPortInfo", "5.1"),
    ),
    "HostMissingNetworksEvent": (
        "HostMissingNetworksEvent", "HostDasEvent", "vim.event.HostMissingNetworksEvent", "4.0", "",
        ("ips", "ips", "string?", "4.0"),
    ),
    "HostMonitoringStateChangedEvent": (
        "HostMonitoringStateChangedEvent", "ClusterEvent", "vim.event.HostMonitoringStateChangedEvent", "4.0", "",
        ("state", "state", "string", "4.0"),
        ("prev_state", "prevState", "string?", "6.5"),
    ),
    "HostNoAvailableNetworksEvent": (
        "HostNoAvailableNetworksEvent", "HostDasEvent", "vim.event.HostNoAvailableNetworksEvent", "4.0", "",
        ("ips", "ips", "string?", "4.0"),
    ),
    "HostNoHAEnabledPortGroupsEvent": (
        "HostNoHAEnabledPortGroupsEvent", "HostDasEvent", "vim.event.HostNoHAEnabledPortGroupsEvent", "4.0", "",
    ),
    "HostNoRedundantManagementNetworkEvent": (
        "HostNoRedundantManagementNetworkEvent", "HostDasEvent", "vim.event.HostNoRedundantManagementNetworkEvent", "2.5", "",
    ),
    "HostNonCompliantEvent": (
        "HostNonCompliantEvent", "HostEvent", "vim.event.HostNonCompliantEvent", "4.0", "",
    ),
    "HostNotInClusterEvent": (
        "HostNotInClusterEvent", "HostDasEvent", "vim.event.HostNotInClusterEvent", "2.5", "",
    ),
    "HostOvercommittedEvent": (
        "HostOvercommittedEvent", "ClusterOvercommittedEvent", "vim.event.HostOvercommittedEvent", "4.0", "",
    ),
    "HostPrimaryAgentNotShortNameEvent": (
        "HostPrimaryAgentNotShortNameEvent", "HostDasEvent", "vim.event.HostPrimaryAgentNotShortNameEvent", "2.5", "",
        ("primary_agent", "primaryAgent", "string", "2.5"),
    ),
    "HostProfileAppliedEvent": (
        "HostProfileAppliedEvent", "HostEvent", "vim.event.HostProfileAppliedEvent", "4.0", "",
        ("profile", "profile", "ProfileEventArgument", "4.0"),
    ),
    "HostReconnectionFailedEvent": (
        "HostReconnectionFailedEvent", "HostEvent", "vim.event.HostReconnectionFailedEvent", "2.0", "",
    ),
    "HostRemovedEvent": (
        "HostRemovedEvent", "HostEvent", "vim.event.HostRemovedEvent", "2.0", "",
    ),
    "HostShortNameInconsistentEvent": (
        "HostShortNameInconsistentEvent", "HostDasEvent", "vim.event.HostShortNameInconsistentEvent", "2.5", "",
        ("short_name", "shortName", "string", "2.5"),
        ("short_name2", "shortName2", "string", "2.5"),
    ),
    "HostShortNameToIpFailedEvent": (
        "HostShortNameToIpFailedEvent", "HostEvent", "vim.event.HostShortNameToIpFailedEvent", "2.5", "",
        ("short_name", "shortName", "string", "2.5"),
    ),
    "HostShutdownEvent": (
        "HostShutdownEvent", "HostEvent", "vim.event.HostShutdownEvent", "2.0", "",
        ("reason", "reason", "string", "2.0"),
    ),
    "HostSpecificationChangedEvent": (
        "HostSpecificationChangedEvent", "HostEvent", "vim.event.HostSpecificationChangedEvent", "6.5", "",
    ),
    "HostSpecificationRequireEvent": (
        "HostSpecificationRequireEvent", "HostEvent", "vim.event.HostSpecificationRequireEvent", "6.5", "",
    ),
    "HostSpecificationUpdateEvent": (
        "HostSpecificationUpdateEvent", "HostEvent", "vim.event.HostSpecificationUpdateEvent", "6.5", "",
        ("host_spec", "hostSpec", "HostSpecification", "6.5"),
    ),
    "HostStatusChangedEvent": (
        "HostStatusChangedEvent", "ClusterStatusChangedEvent", "vim.event.HostStatusChangedEvent", "4.0", "",
    ),
    "HostSubSpecificationDeleteEvent": (
        "HostSubSpecificationDeleteEvent", "HostEvent", "vim.event.HostSubSpecificationDeleteEvent", "6.5", "",
        ("sub_spec_name", "subSpecName", "string", "6.5"),
    ),
    "HostSubSpecificationUpdateEvent": (
        "HostSubSpecificationUpdateEvent", "HostEvent", "vim.event.HostSubSpecificationUpdateEvent", "6.5", "",
        ("host_sub_spec", "hostSubSpec", "HostSubSpecification", "6.5"),
    ),
    "HostSyncFailedEvent": (
        "HostSyncFailedEvent", "HostEvent", "vim.event.HostSyncFailedEvent", "4.0", "",
        ("reason", "reason", "MethodFault", "4.0"),
    ),
    "HostUpgradeFailedEvent": (
        "HostUpgradeFailedEvent", "HostEvent", "vim.event.HostUpgradeFailedEvent", "2.0", "",
    ),
    "HostUserWorldSwapNotEnabledEvent": (
        "HostUserWorldSwapNotEnabledEvent", "HostEvent", "vim.event.HostUserWorldSwapNotEnabledEvent", "4.0", "",
    ),
    "HostVnicConnectedToCustomizedDVPortEvent": (
        "HostVnicConnectedToCustomizedDVPortEvent", "HostEvent", "vim.event.HostVnicConnectedToCustomizedDVPortEvent", "4.0", "",
        ("vnic", "vnic", "VnicPortArgument", "4.0"),
        ("prev_port_key", "prevPortKey", "string?", "6.5"),
    ),
    "HostWwnChangedEvent": (
        "HostWwnChangedEvent", "HostEvent", "vim.event.HostWwnChangedEvent", "2.5", "",
        ("old_node_wwns", "oldNodeWwns", "long[]?", "2.5"),
        ("old_port_wwns", "oldPortWwns", "long[]?", "2.5"),
        ("new_node_wwns", "newNodeWwns", "long[]?", "2.5"),
        ("new_port_wwns", "newPortWwns", "long[]?", "2.5"),
    ),
    "HostWwnConflictEvent": (
        "HostWwnConflictEvent", "HostEvent", "vim.event.HostWwnConflictEvent", "2.5", "",
        ("conflicted_vms", "conflictedVms", "VmEventArgument[]?", "2.5"),
        ("conflicted_hosts", "conflictedHosts", "HostEventArgument[]?", "2.5"),
        ("wwn", "wwn", "long", "2.5"),
    ),
    "IScsiBootFailureEvent": (
        "IScsiBootFailureEvent", "HostEvent", "vim.event.iScsiBootFailureEvent", "4.1", "",
    ),
    "IncorrectHostInformationEvent": (
        "IncorrectHostInformationEvent", "LicenseEvent", "vim.event.IncorrectHostInformationEvent", "2.5", "",
    ),
    "InfoUpgradeEvent": (
        "InfoUpgradeEvent", "UpgradeEvent", "vim.event.InfoUpgradeEvent", "2.0", "",
    ),
    "InsufficientFailoverResourcesEvent": (
        "InsufficientFailoverResourcesEvent", "ClusterEvent", "vim.event.InsufficientFailoverResourcesEvent", "2.0", "",
    ),
    "InvalidEditionEvent": (
        "InvalidEditionEvent", "LicenseEvent", "vim.event.InvalidEditionEvent", "2.5", "",
        ("feature", "feature", "string", "2.5"),
    ),
    "LicenseEvent": (
        "LicenseEvent", "Event", "vim.event.LicenseEvent", "2.0", "",
    ),
    "LicenseExpiredEvent": (
        "LicenseExpiredEvent", "Event", "vim.event.LicenseExpiredEvent", "2.0", "",
        ("feature", "feature", "LicenseFeatureInfo", "2.0"),
    ),
    "LicenseNonComplianceEvent": (
        "LicenseNonComplianceEvent", "LicenseEvent", "vim.event.LicenseNonComplianceEvent", "4.0", "",
        ("url", "url", "string", "4.0"),
    ),
    "LicenseRestrictedEvent": (
        "LicenseRestrictedEvent", "LicenseEvent", "vim.event.LicenseRestrictedEvent", "2.5", "",
    ),
    "LicenseServerAvailableEvent": (
        "LicenseServerAvailableEvent", "LicenseEvent", "vim.event.LicenseServerAvailableEvent", "2.0", "",
        ("license_server", "licenseServer", "string", "2.0"),
    ),
    "LicenseServerUnavailableEvent": (
        "LicenseServerUnavailableEvent", "LicenseEvent", "vim.event.LicenseServerUnavailableEvent", "2.0", "",
        ("license_server", "licenseServer", "string", "2.0"),
    ),
    "LocalDatastoreCreatedEvent": (
        "LocalDatastoreCreatedEvent", "HostEvent", "vim.event.LocalDatastoreCreatedEvent", "2.0", "",
        ("datastore", "datastore", "DatastoreEventArgument", "2.0"),
        ("datastore_url", "datastoreUrl", "string?", "6.5"),
    ),
    "LocalTSMEnabledEvent": (
        "LocalTSMEnabledEvent", "HostEvent", "vim.event.LocalTSMEnabledEvent", "4.1", "",
    ),
    "LockerMisconfiguredEvent": (
        "LockerMisconfiguredEvent", "Event", "vim.event.LockerMisconfiguredEvent", "2.5", "",
        ("datastore", "datastore", "DatastoreEventArgument", "2.5"),
    ),
    "LockerReconfiguredEvent": (
        "LockerReconfiguredEvent", "Event", "vim.event.LockerReconfiguredEvent", "2.5", "",
        ("old_datastore", "oldDatastore", "DatastoreEventArgument?", "2.5"),
        ("new_datastore", "newDatastore", "DatastoreEventArgument?", "2.5"),
    ),
    "ManagedEntityEventArgument": (
        "ManagedEntityEventArgument", "EntityEventArgument", "vim.event.ManagedEntityEventArgument", "2.0", "",
        ("entity", "entity", "ManagedObjectReference", "2.0", False, "ManagedEntity"),
    ),
    "MigrationErrorEvent": (
        "MigrationErrorEvent", "MigrationEvent", "vim.event.MigrationErrorEvent", "2.0", "",
    ),
    "MigrationEvent": (
        "MigrationEvent", "VmEvent", "vim.event.MigrationEvent", "2.0", "",
        ("fault", "fault", "MethodFault", "2.0"),
    ),
    "MigrationHostErrorEvent": (
        "MigrationHostErrorEvent", "MigrationEvent", "vim.event.MigrationHostErrorEvent", "2.0", "",
        ("dst_host", "dstHost", "HostEventArgument", "2.0"),
    ),
    "MigrationHostWarningEvent": (
        "MigrationHostWarningEvent", "MigrationEvent", "vim.event.MigrationHostWarningEvent", "2.0", "",
        ("dst_host", "dstHost", "HostEventArgument", "2.0"),
    ),
    "MigrationResourceErrorEvent": (
        "MigrationResourceErrorEvent", "MigrationEvent", "vim.event.MigrationResourceErrorEvent", "2.0", "",
        ("dst_pool", "dstPool", "ResourcePoolEventArgument", "2.0"),
        ("dst_host", "dstHost", "HostEventArgument", "2.0"),
    ),
    "MigrationResourceWarningEvent": (
        "MigrationResourceWarningEvent", "MigrationEvent", "vim.event.MigrationResourceWarningEvent", "2.0", "",
        ("dst_pool", "dstPool", "ResourcePoolEventArgument", "2.0"),
        ("dst_host", "dstHost", "HostEventArgument", "2.0"),
    ),
    "MigrationWarningEvent": (
        "MigrationWarningEvent", "MigrationEvent", "vim.event.MigrationWarningEvent", "2.0", "",
    ),
    "MtuMatchEvent": (
        "MtuMatchEvent", "DvsHealthStatusChangeEvent", "vim.event.MtuMatchEvent", "5.1", "",
    ),
    "MtuMismatchEvent": (
        "MtuMismatchEvent", "DvsHealthStatusChangeEvent", "vim.event.MtuMismatchEvent", "5.1", "",
    ),
    "NASDatastoreCreatedEvent": (
        "NASDatastoreCreatedEvent", "HostEvent", "vim.event.NASDatastoreCreatedEvent", "2.0", "",
        ("datastore", "datastore", "DatastoreEventArgument", "2.0"),
        ("datastore_url", "datastoreUrl", "string?", "6.5"),
    ),
    "NetworkEventArgument": (
        "NetworkEventArgument", "EntityEventArgument", "vim.event.NetworkEventArgument", "4.0", "",
        ("network", "network", "ManagedObjectReference", "4.0", False, "Network"),
    ),
    "NetworkRollbackEvent": (
        "NetworkRollbackEvent", "Event", "vim.event.NetworkRollbackEvent", "5.1", "",
        ("method_name", "methodName", "string", "5.1"),
        ("transaction_id", "transactionId", "string", "5.1"),
    ),
    "NoAccessUserEvent": (
        "NoAccessUserEvent", "SessionEvent", "vim.event.NoAccessUserEvent", "2.0", "",
        ("ip_address", "ipAddress", "string", "2.0"),
    ),
    "NoDatastoresConfiguredEvent": (
        "NoDatastoresConfiguredEvent", "HostEvent", "vim.event.NoDatastoresConfiguredEvent", "2.5", "",
    ),
    "NoLicenseEvent": (
        "NoLicenseEvent", "LicenseEvent", "vim.event.NoLicenseEvent", "2.0", "",
        ("feature", "feature", "LicenseFeatureInfo", "2.0"),
    ),
    "NoMaintenanceModeDrsRecommendationForVM": (
        "NoMaintenanceModeDrsRecommendationForVM", "VmEvent", "vim.event.NoMaintenanceModeDrsRecommendationForVM", "2.0", "",
    ),
    "NonVIWorkloadDetectedOnDatastoreEvent": (
        "NonVIWorkloadDetectedOnDatastoreEvent", "DatastoreEvent", "vim.event.NonVIWorkloadDetectedOnDatastoreEvent", "4.1", "",
    ),
    "NotEnoughResourcesToStartVmEvent": (
        "NotEnoughResourcesToStartVmEvent", "VmEvent", "vim.event.NotEnoughResourcesToStartVmEvent", "2.0", "",
        ("reason", "reason", "string", "6.0"),
    ),
    "OutOfSyncDvsHost": (
        "OutOfSyncDvsHost", "DvsEvent", "vim.event.OutOfSyncDvsHost", "4.0", "",
        ("host_out_of_sync", "hostOutOfSync", "DvsOutOfSyncHostArgument[]", "4.0"),
    ),
    "PermissionAddedEvent": (
        "PermissionAddedEvent", "PermissionEvent", "vim.event.PermissionAddedEvent", "2.0", "",
        ("role", "role", "RoleEventArgument", "2.0"),
        ("propagate", "propagate", "boolean", "2.0"),
    ),
    "PermissionEvent": (
        "PermissionEvent", "AuthorizationEvent", "vim.event.PermissionEvent", "2.0", "",
        ("entity", "entity", "ManagedEntityEventArgument", "2.0"),
        ("principal", "principal", "string", "2.0"),
        ("group", "group", "boolean", "2.0"),
    ),
    "PermissionRemovedEvent": (
        "PermissionRemovedEvent", "PermissionEvent", "vim.event.PermissionRemovedEvent", "2.0", "",
    ),
    "PermissionUpdatedEvent": (
        "PermissionUpdatedEvent", "PermissionEvent", "vim.event.PermissionUpdatedEvent", "2.0", "",
        ("role", "role", "RoleEventArgument", "2.0"),
        ("propagate", "propagate", "boolean", "2.0"),
        ("prev_role", "prevRole", "RoleEventArgument?", "6.5"),
        ("prev_propagate", "prevPropagate", "boolean?", "6.5"),
    ),
    "ProfileAssociatedEvent": (
        "ProfileAssociatedEvent", "ProfileEvent", "vim.event.ProfileAssociatedEvent", "4.0", "",
    ),
    "ProfileChangedEvent": (
        "ProfileChangedEvent", "ProfileEvent", "vim.event.ProfileChangedEvent", "4.0", "",
    ),
    "ProfileCreatedEvent": (
        "ProfileCreatedEvent", "ProfileEvent", "vim.event.ProfileCreatedEvent", "4.0", "",
    ),
    "ProfileDissociatedEvent": (
        "ProfileDissociatedEvent", "ProfileEvent", "vim.event.ProfileDissociatedEvent", "4.0", "",
    ),
    "ProfileEvent": (
        "ProfileEvent", "Event", "vim.event.ProfileEvent", "4.0", "",
        ("profile", "profile", "ProfileEventArgument", "4.0"),
    ),
    "ProfileEventArgument": (
        "ProfileEventArgument", "EventArgument", "vim.event.ProfileEventArgument", "4.0", "",
        ("profile", "profile", "ManagedObjectReference", "4.0", False, "Profile"),
        ("name", "name", "string", "4.0"),
    ),
    "ProfileReferenceHostChangedEvent": (
        "ProfileReferenceHostChangedEvent", "ProfileEvent", "vim.event.ProfileReferenceHostChangedEvent", "4.0", "",
        ("reference_host", "referenceHost", "ManagedObjectReference?", "4.0", False, "HostSystem"),
        ("reference_host_name", "referenceHostName", "string?", "6.5"),
        ("prev_reference_host_name", "prevReferenceHostName", "string?", "6.5"),
    ),
    "ProfileRemovedEvent": (
        "ProfileRemovedEvent", "ProfileEvent", "vim.event.ProfileRemovedEvent", "4.0", "",
    ),
    "RecoveryEvent": (
        "RecoveryEvent", "DvsEvent", "vim.event.RecoveryEvent", "5.1", "",
        ("host_name", "hostName", "string", "5.1"),
        ("port_key", "portKey", "string", "5.1"),
        ("dvs_uuid", "dvsUuid", "string?", "5.1"),
        ("vnic", "vnic", "string?", "5.1"),
    ),
    "RemoteTSMEnabledEvent": (
        "RemoteTSMEnabledEvent", "HostEvent", "vim.event.RemoteTSMEnabledEvent", "4.1", "",
    ),
    "ResourcePoolCreatedEvent": (
        "ResourcePoolCreatedEvent", "ResourcePoolEvent", "vim.event.ResourcePoolCreatedEvent", "2.0", "",
        ("parent", "parent", "ResourcePoolEventArgument", "2.0"),
    ),
    "ResourcePoolDestroyedEvent": (
        "ResourcePoolDestroyedEvent", "ResourcePoolEvent", "vim.event.ResourcePoolDestroyedEvent", "2.0", "",
    ),
    "ResourcePoolEvent": (
        "ResourcePoolEvent", "Event", "vim.event.ResourcePoolEvent", "2.0", "",
        ("resource_pool", "resourcePool", "ResourcePoolEventArgument", "2.0"),
    ),
    "ResourcePoolEventArgument": (
        "ResourcePoolEventArgument", "EntityEventArgument", "vim.event.ResourcePoolEventArgument", "2.0", "",
        ("resource_pool", "resourcePool", "ManagedObjectReference", "2.0", False, "ResourcePool"),
    ),
    "ResourcePoolMovedEvent": (
        "ResourcePoolMovedEvent", "ResourcePoolEvent", "vim.event.ResourcePoolMovedEvent", "2.0", "",
        ("old_parent", "oldParent", "ResourcePoolEventArgument", "2.0"),
        ("new_parent", "newParent", "ResourcePoolEventArgument", "2.0"),
    ),
    "ResourcePoolReconfiguredEvent": (
        "ResourcePoolReconfiguredEvent", "ResourcePoolEvent", "vim.event.ResourcePoolReconfiguredEvent", "2.0", "",
        ("config_changes", "configChanges", "ChangesInfoEventArgument?", "6.5"),
    ),
    "ResourceViolatedEvent": (
        "ResourceViolatedEvent", "ResourcePoolEvent", "vim.event.ResourceViolatedEvent", "2.0", "",
    ),
    "RoleAddedEvent": (
        "RoleAddedEvent", "RoleEvent", "vim.event.RoleAddedEvent", "2.0", "",
        ("privilege_list", "privilegeList", "string[]?", "2.0"),
    ),
    "RoleEvent": (
        "RoleEvent", "AuthorizationEvent", "vim.event.RoleEvent", "2.0", "",
        ("role", "role", "RoleEventArgument", "2.0"),
    ),
    "RoleEventArgument": (
        "RoleEventArgument", "EventArgument", "vim.event.RoleEventArgument", "2.0", "",
        ("role_id", "roleId", "int", "2.0"),
        ("name", "name", "string", "2.0"),
    ),
    "RoleRemovedEvent": (
        "RoleRemovedEvent", "RoleEvent", "vim.event.RoleRemovedEvent", "2.0", "",
    ),
    "RoleUpdatedEvent": (
        "RoleUpdatedEvent", "RoleEvent", "vim.event.RoleUpdatedEvent", "2.0", "",
        ("privilege_list", "privilegeList", "string[]?", "2.0"),
        ("prev_role_name", "prevRoleName", "string?", "6.5"),
        ("privileges_added", "privilegesAdded", "string[]?", "6.5"),
        ("privileges_removed", "privilegesRemoved", "string[]?", "6.5"),
    ),
    "RollbackEvent": (
        "RollbackEvent", "DvsEvent", "vim.event.RollbackEvent", "5.1", "",
        ("host_name", "hostName", "string", "5.1"),
        ("method_name", "methodName", "string?", "5.1"),
    ),
    "ScheduledTaskCompletedEvent": (
        "ScheduledTaskCompletedEvent", "ScheduledTaskEvent", "vim.event.ScheduledTaskCompletedEvent", "2.0", "",
    ),
    "ScheduledTaskCreatedEvent": (
        "ScheduledTaskCreatedEvent", "ScheduledTaskEvent", "vim.event.ScheduledTaskCreatedEvent", "2.0", "",
    ),
    "ScheduledTaskEmailCompletedEvent": (
        "ScheduledTaskEmailCompletedEvent", "ScheduledTaskEvent", "vim.event.ScheduledTaskEmailCompletedEvent", "2.0", "",
        ("to", "to", "string", "2.0"),
    ),
    "ScheduledTaskEmailFailedEvent": (
        "ScheduledTaskEmailFailedEvent", "ScheduledTaskEvent", "vim.event.ScheduledTaskEmailFailedEvent", "2.0", "",
        ("to", "to", "string", "2.0"),
        ("reason", "reason", "MethodFault", "2.0"),
    ),
    "ScheduledTaskEvent": (
        "ScheduledTaskEvent", "Event", "vim.event.ScheduledTaskEvent", "2.0", "",
        ("scheduled_task", "scheduledTask", "ScheduledTaskEventArgument", "2.0"),
        ("entity", "entity", "ManagedEntityEventArgument", "2.0"),
    ),
    "ScheduledTaskEventArgument": (
        "ScheduledTaskEventArgument", "EntityEventArgument", "vim.event.ScheduledTaskEventArgument", "2.0", "",
        ("scheduled_task", "scheduledTask", "ManagedObjectReference", "2.0", False, "ScheduledTask"),
    ),
    "ScheduledTaskFailedEvent": (
        "ScheduledTaskFailedEvent", "ScheduledTaskEvent", "vim.event.ScheduledTaskFailedEvent", "2.0", "",
        ("reason", "reason", "MethodFault", "2.0"),
    ),
    "ScheduledTaskReconfiguredEvent": (
        "ScheduledTaskReconfiguredEvent", "ScheduledTaskEvent", "vim.event.ScheduledTaskReconfiguredEvent", "2.0", "",
        ("config_changes", "configChanges", "ChangesInfoEventArgument?", "6.5"),
    ),
    "ScheduledTaskRemovedEvent": (
        "ScheduledTaskRemovedEvent", "ScheduledTaskEvent", "vim.event.ScheduledTaskRemovedEvent", "2.0", "",
    ),
    "ScheduledTaskStartedEvent": (
        "ScheduledTaskStartedEvent", "ScheduledTaskEvent", "vim.event.ScheduledTaskStartedEvent", "2.0", "",
    ),
    "ServerLicenseExpiredEvent": (
        "ServerLicenseExpiredEvent", "LicenseEvent", "vim.event.ServerLicenseExpiredEvent", "2.0", "",
        ("product", "product", "string", "2.0"),
    ),
    "ServerStartedSessionEvent": (
        "ServerStartedSessionEvent", "SessionEvent", "vim.event.ServerStartedSessionEvent", "2.0", "",
    ),
    "SessionEvent": (
        "SessionEvent", "Event", "vim.event.SessionEvent", "2.0", "",
    ),
    "SessionTerminatedEvent": (
        "SessionTerminatedEvent", "SessionEvent", "vim.event.SessionTerminatedEvent", "2.0", "",
        ("session_id", "sessionId", "string", "2.0"),
        ("terminated_username", "terminatedUsername", "string", "2.0"),
    ),
    "TaskEvent": (
        "TaskEvent", "Event", "vim.event.TaskEvent", "2.0", "",
        ("info", "info", "TaskInfo", "2.0"),
    ),
    "TaskTimeoutEvent": (
        "TaskTimeoutEvent", "TaskEvent", "vim.event.TaskTimeoutEvent", "2.5", "",
    ),
    "TeamingMatchEvent": (
        "TeamingMatchEvent", "DvsHealthStatusChangeEvent", "vim.event.TeamingMatchEvent", "5.1", "",
    ),
    "TeamingMisMatchEvent": (
        "TeamingMisMatchEvent", "DvsHealthStatusChangeEvent", "vim.event.TeamingMisMatchEvent", "5.1", "",
    ),
    "TemplateBeingUpgradedEvent": (
        "TemplateBeingUpgradedEvent", "TemplateUpgradeEvent", "vim.event.TemplateBeingUpgradedEvent", "2.0", "",
    ),
    "TemplateUpgradeEvent": (
        "TemplateUpgradeEvent", "Event", "vim.event.TemplateUpgradeEvent", "2.0", "",
        ("legacy_template", "legacyTemplate", "string", "2.0"),
    ),
    "TemplateUpgradeFailedEvent": (
        "TemplateUpgradeFailedEvent", "TemplateUpgradeEvent", "vim.event.TemplateUpgradeFailedEvent", "2.0", "",
        ("reason", "reason", "MethodFault", "2.0"),
    ),
    "TemplateUpgradedEvent": (
        "TemplateUpgradedEvent", "TemplateUpgradeEvent", "vim.event.TemplateUpgradedEvent", "2.0", "",
    ),
    "TimedOutHostOperationEvent": (
        "TimedOutHostOperationEvent", "HostEvent", "vim.event.TimedOutHostOperationEvent", "2.0", "",
    ),
    "UnlicensedVirtualMachinesEvent": (
        "UnlicensedVirtualMachinesEvent", "LicenseEvent", "vim.event.UnlicensedVirtualMachinesEvent", "2.5", "",
        ("unlicensed", "unlicensed", "int", "2.5"),
        ("available", "available", "int", "2.5"),
    ),
    "UnlicensedVirtualMachinesFoundEvent": (
        "UnlicensedVirtualMachinesFoundEvent", "LicenseEvent", "vim.event.UnlicensedVirtualMachinesFoundEvent", "2.5", "",
        ("available", "available", "int", "2.5"),
    ),
    "UpdatedAgentBeingRestartedEvent": (
        "UpdatedAgentBeingRestartedEvent", "HostEvent", "vim.event.UpdatedAgentBeingRestartedEvent", "2.5", "",
    ),
    "UpgradeEvent": (
        "UpgradeEvent", "Event", "vim.event.UpgradeEvent", "2.0", "",
        ("message", "message", "string", "2.0"),
    ),
    "UplinkPortMtuNotSupportEvent": (
        "UplinkPortMtuNotSupportEvent", "DvsHealthStatusChangeEvent", "vim.event.UplinkPortMtuNotSupportEvent", "5.1", "",
    ),
    "UplinkPortMtuSupportEvent": (
        "UplinkPortMtuSupportEvent", "DvsHealthStatusChangeEvent", "vim.event.UplinkPortMtuSupportEvent", "5.1", "",
    ),
    "UplinkPortVlanTrunkedEvent": (
        "UplinkPortVlanTrunkedEvent", "DvsHealthStatusChangeEvent", "vim.event.UplinkPortVlanTrunkedEvent", "5.1", "",
    ),
    "UplinkPortVlanUntrunkedEvent": (
        "UplinkPortVlanUntrunkedEvent", "DvsHealthStatusChangeEvent", "vim.event.UplinkPortVlanUntrunkedEvent", "5.1", "",
    ),
    "UserAssignedToGroup": (
        "UserAssignedToGroup", "HostEvent", "vim.event.UserAssignedToGroup", "2.0", "",
        ("user_login", "userLogin", "string", "2.0"),
        ("group", "group", "string", "2.0"),
    ),
    "UserLoginSessionEvent": (
        "UserLoginSessionEvent", "SessionEvent", "vim.event.UserLoginSessionEvent", "2.0", "",
        ("ip_address", "ipAddress", "string", "2.0"),
        ("user_agent", "userAgent", "string?", "5.1"),
        ("locale", "locale", "string", "2.0"),
        ("session_id", "sessionId", "string", "2.0"),
    ),
    "UserLogoutSessionEvent": (
        "UserLogoutSessionEvent", "SessionEvent", "vim.event.UserLogoutSessionEvent", "2.0", "",
        ("ip_address", "ipAddress", "string?", "5.1"),
        ("user_agent", "userAgent", "string?", "5.1"),
        ("call_count", "callCount", "long?", "5.1"),
        ("session_id", "sessionId", "string?", "5.1"),
        ("login_time", "loginTime", "dateTime?", "5.1"),
    ),
    "UserPasswordChanged": (
        "UserPasswordChanged", "HostEvent", "vim.event.UserPasswordChanged", "2.0", "",
        ("user_login", "userLogin", "string", "2.0"),
    ),
    "UserUnassignedFromGroup": (
        "UserUnassignedFromGroup", "HostEvent", "vim.event.UserUnassignedFromGroup", "2.0", "",
        ("user_login", "userLogin", "string", "2.0"),
        ("group", "group", "string", "2.0"),
    ),
    "UserUpgradeEvent": (
        "UserUpgradeEvent", "UpgradeEvent", "vim.event.UserUpgradeEvent", "2.0", "",
    ),
    "VMFSDatastoreCreatedEvent": (
        "VMFSDatastoreCreatedEvent", "HostEvent", "vim.event.VMFSDatastoreCreatedEvent", "2.0", "",
        ("datastore", "datastore", "DatastoreEventArgument", "2.0"),
        ("datastore_url", "datastoreUrl", "string?", "6.5"),
    ),
    "VMFSDatastoreExpandedEvent": (
        "VMFSDatastoreExpandedEvent", "HostEvent", "vim.event.VMFSDatastoreExpandedEvent", "4.0", "",
        ("datastore", "datastore", "DatastoreEventArgument", "4.0"),
    ),
    "VMFSDatastoreExtendedEvent": (
        "VMFSDatastoreExtendedEvent", "HostEvent", "vim.event.VMFSDatastoreExtendedEvent", "4.0", "",
        ("datastore", "datastore", "DatastoreEventArgument", "4.0"),
    ),
    "VMotionLicenseExpiredEvent": (
        "VMotionLicenseExpiredEvent", "LicenseEvent", "vim.event.VMotionLicenseExpiredEvent", "2.0", "",
    ),
    "VcAgentUninstallFailedEvent": (
        "VcAgentUninstallFailedEvent", "HostEvent", "vim.event.VcAgentUninstallFailedEvent", "4.0", "",
        ("reason", "reason", "string?", "4.0"),
    ),
    "VcAgentUninstalledEvent": (
        "VcAgentUninstalledEvent", "HostEvent", "vim.event.VcAgentUninstalledEvent", "4.0", "",
    ),
    "VcAgentUpgradeFailedEvent": (
        "VcAgentUpgradeFailedEvent", "HostEvent", "vim.event.VcAgentUpgradeFailedEvent", "2.0", "",
        ("reason", "reason", "string?", "4.0"),
    ),
    "VcAgentUpgradedEvent": (
        "VcAgentUpgradedEvent", "HostEvent", "vim.event.VcAgentUpgradedEvent", "2.0", "",
    ),
    "VimAccountPasswordChangedEvent": (
        "VimAccountPasswordChangedEvent", "HostEvent", "vim.event.VimAccountPasswordChangedEvent", "2.5", "",
    ),
    "VmAcquiredMksTicketEvent": (
        "VmAcquiredMksTicketEvent", "VmEvent", "vim.event.VmAcquiredMksTicketEvent", "2.5", "",
    ),
    "VmAcquiredTicketEvent": (
        "VmAcquiredTicketEvent", "VmEvent", "vim.event.VmAcquiredTicketEvent", "4.1", "",
        ("ticket_type", "ticketType", "string", "4.1"),
    ),
    "VmAutoRenameEvent": (
        "VmAutoRenameEvent", "VmEvent", "vim.event.VmAutoRenameEvent", "2.0", "",
        ("old_name", "oldName", "string", "2.0"),
        ("new_name", "newName", "string", "2.0"),
    ),
    "VmBeingClonedEvent": (
        "VmBeingClonedEvent", "VmCloneEvent", "vim.event.VmBeingClonedEvent", "2.0", "",
        ("dest_folder", "destFolder", "FolderEventArgument", "2.0"),
        ("dest_name", "destName", "string", "2.0"),
        ("dest_host", "destHost", "HostEventArgument", "2.0"),
    ),
    "VmBeingClonedNoFolderEvent": (
        "VmBeingClonedNoFolderEvent", "VmCloneEvent", "vim.event.VmBeingClonedNoFolderEvent", "4.1", "",
        ("dest_name", "destName", "string", "4.1"),
        ("dest_host", "destHost", "HostEventArgument", "4.1"),
    ),
    "VmBeingCreatedEvent": (
        "VmBeingCreatedEvent", "VmEvent", "vim.event.VmBeingCreatedEvent", "2.0", "",
        ("config_spec", "configSpec", "VirtualMachineConfigSpec?", "2.0"),
    ),
    "VmBeingDeployedEvent": (
        "VmBeingDeployedEvent", "VmEvent", "vim.event.VmBeingDeployedEvent", "2.0", "",
        ("src_template", "srcTemplate", "VmEventArgument", "2.0"),
    ),
    "VmBeingHotMigratedEvent": (
        "VmBeingHotMigratedEvent", "VmEvent", "vim.event.VmBeingHotMigratedEvent", "2.0", "",
        ("dest_host", "destHost", "HostEventArgument", "2.0"),
        ("dest_datacenter", "destDatacenter", "DatacenterEventArgument?", "5.0"),
        ("dest_datastore", "destDatastore", "DatastoreEventArgument?", "5.0"),
    ),
    "VmBeingMigratedEvent": (
        "VmBeingMigratedEvent", "VmEvent", "vim.event.VmBeingMigratedEvent", "2.0", "",
        ("dest_host", "destHost", "HostEventArgument", "2.0"),
        ("dest_datacenter", "destDatacenter", "DatacenterEventArgument?", "5.0"),
        ("dest_datastore", "destDatastore", "DatastoreEventArgument?", "5.0"),
    ),
    "VmBeingRelocatedEvent": (
        "VmBeingRelocatedEvent", "VmRelocateSpecEvent", "vim.event.VmBeingRelocatedEvent", "2.0", "",
        ("dest_host", "destHost", "HostEventArgument", "2.0"),
        ("dest_datacenter", "destDatacenter", "DatacenterEventArgument?", "5.0"),
        ("dest_datastore", "destDatastore", "DatastoreEventArgument?", "5.0"),
    ),
    "VmCloneEvent": (
        "VmCloneEvent", "VmEvent", "vim.event.VmCloneEvent", "2.0", "",
    ),
    "VmCloneFailedEvent": (
        "VmCloneFailedEvent", "VmCloneEvent", "vim.event.VmCloneFailedEvent", "2.0", "",
        ("dest_folder", "destFolder", "FolderEventArgument", "2.0"),
        ("dest_name", "destName", "string", "2.0"),
        ("dest_host", "destHost", "HostEventArgument", "2.0"),
        ("reason", "reason", "MethodFault", "2.0"),
    ),
    "VmClonedEvent": (
        "VmClonedEvent", "VmCloneEvent", "vim.event.VmClonedEvent", "2.0", "",
        ("source_vm", "sourceVm", "VmEventArgument", "2.0"),
    ),
    "VmConfigMissingEvent": (
        "VmConfigMissingEvent", "VmEvent", "vim.event.VmConfigMissingEvent", "2.0", "",
    ),
    "VmConnectedEvent": (
        "VmConnectedEvent", "VmEvent", "vim.event.VmConnectedEvent", "2.0", "",
    ),
    "VmCreatedEvent": (
        "VmCreatedEvent", "VmEvent", "vim.event.VmCreatedEvent", "2.0", "",
    ),
    "VmDasBeingResetEvent": (
        "VmDasBeingResetEvent", "VmEvent", "vim.event.VmDasBeingResetEvent", "4.0", "",
        ("reason", "reason", "string?", "4.1"),
    ),
    "VmDasBeingResetWithScreenshotEvent": (
        "VmDasBeingResetWithScreenshotEvent", "VmDasBeingResetEvent", "vim.event.VmDasBeingResetWithScreenshotEvent", "4.0", "",
        ("screenshot_file_path", "screenshotFilePath", "string", "4.0"),
    ),
    "VmDasResetFailedEvent": (
        "VmDasResetFailedEvent", "VmEvent", "vim.event.VmDasResetFailedEvent", "4.0", "",
    ),
    "VmDasUpdateErrorEvent": (
        "VmDasUpdateErrorEvent", "VmEvent", "vim.event.VmDasUpdateErrorEvent", "2.0", "",
    ),
    "VmDasUpdateOkEvent": (
        "VmDasUpdateOkEvent", "VmEvent", "vim.event.VmDasUpdateOkEvent", "2.0", "",
    ),
    "VmDateRolledBackEvent": (
        "VmDateRolledBackEvent", "VmEvent", "vim.event.VmDateRolledBackEvent", "2.0", "",
    ),
    "VmDeployFailedEvent": (
        "VmDeployFailedEvent", "VmEvent", "vim.event.VmDeployFailedEvent", "2.0", "",
        ("dest_datastore", "destDatastore", "EntityEventArgument", "2.0"),
        ("reason", "reason", "MethodFault", "2.0"),
    ),
    "VmDeployedEvent": (
        "VmDeployedEvent", "VmEvent", "vim.event.VmDeployedEvent", "2.0", "",
        ("src_template", "srcTemplate", "VmEventArgument", "2.0"),
    ),
    "VmDisconnectedEvent": (
        "VmDisconnectedEvent", "VmEvent", "vim.event.VmDisconnectedEvent", "2.0", "",
    ),
    "VmDiscoveredEvent": (
        "VmDiscoveredEvent", "VmEvent", "vim.event.VmDiscoveredEvent", "2.0", "",
    ),
    "VmDiskFailedEvent": (
        "VmDiskFailedEvent", "VmEvent", "vim.event.VmDiskFailedEvent", "2.0", "",
        ("disk", "disk", "string", "2.0"),
        ("reason", "reason", "MethodFault", "2.0"),
    ),
    "VmEmigratingEvent": (
        "VmEmigratingEvent", "VmEvent", "vim.event.VmEmigratingEvent", "2.0", "",
    ),
    "VmEndRecordingEvent": (
        "VmEndRecordingEvent", "VmEvent", "vim.event.VmEndRecordingEvent", "4.0", "",
    ),
    "VmEndReplayingEvent": (
        "VmEndReplayingEvent", "VmEvent", "vim.event.VmEndReplayingEvent", "4.0", "",
    ),
    "VmEvent": (
        "VmEvent", "Event", "vim.event.VmEvent", "2.0", "",
        ("template", "template", "boolean", "2.0"),
    ),
    "VmEventArgument": (
        "VmEventArgument", "EntityEventArgument", "vim.event.VmEventArgument", "2.0", "",
        ("vm", "vm", "ManagedObjectReference", "2.0", False, "VirtualMachine"),
    ),
    "VmFailedMigrateEvent": (
        "VmFailedMigrateEvent", "VmEvent", "vim.event.VmFailedMigrateEvent", "2.0", "",
        ("dest_host", "destHost", "HostEventArgument", "2.0"),
        ("reason", "reason", "MethodFault", "2.0"),
        ("dest_datacenter", "destDatacenter", "DatacenterEventArgument?", "5.0"),
        ("dest_datastore", "destDatastore", "DatastoreEventArgument?", "5.0"),
    ),
    "VmFailedRelayoutEvent": (
        "VmFailedRelayoutEvent", "VmEvent", "vim.event.VmFailedRelayoutEvent", "2.0", "",
        ("reason", "reason", "MethodFault", "2.0"),
    ),
    "VmFailedRelayoutOnVmfs2DatastoreEvent": (
        "VmFailedRelayoutOnVmfs2DatastoreEvent", "VmEvent", "vim.event.VmFailedRelayoutOnVmfs2DatastoreEvent", "2.0", "",
    ),
    "VmFailedStartingSecondaryEvent": (
        "VmFailedStartingSecondaryEvent", "VmEvent", "vim.event.VmFailedStartingSecondaryEvent", "4.0", "",
        ("reason", "reason", "string?", "4.0"),
    ),
    "VmFailedToPowerOffEvent": (
        "VmFailedToPowerOffEvent", "VmEvent", "vim.event.VmFailedToPowerOffEvent", "2.0", "",
        ("reason", "reason", "MethodFault", "2.0"),
    ),
    "VmFailedToPowerOnEvent": (
        "VmFailedToPowerOnEvent", "VmEvent", "vim.event.VmFailedToPowerOnEvent", "2.0", "",
        ("reason", "reason", "MethodFault", "2.0"),
    ),
    "VmFailedToRebootGuestEvent": (
        "VmFailedToRebootGuestEvent", "VmEvent", "vim.event.VmFailedToRebootGuestEvent", "2.0", "",
        ("reason", "reason", "MethodFault", "2.0"),
    ),
    "VmFailedToResetEvent": (
        "VmFailedToResetEvent", "VmEvent", "vim.event.VmFailedToResetEvent", "2.0", "",
        ("reason", "reason", "MethodFault", "2.0"),
    ),
    "VmFailedToShutdownGuestEvent": (
        "VmFailedToShutdownGuestEvent", "VmEvent", "vim.event.VmFailedToShutdownGuestEvent", "2.0", "",
        ("reason", "reason", "MethodFault", "2.0"),
    ),
    "VmFailedToStandbyGuestEvent": (
        "VmFailedToStandbyGuestEvent", "VmEvent", "vim.event.VmFailedToStandbyGuestEvent", "2.0", "",
        ("reason", "reason", "MethodFault", "2.0"),
    ),
    "VmFailedToSuspendEvent": (
        "VmFailedToSuspendEvent", "VmEvent", "vim.event.VmFailedToSuspendEvent", "2.0", "",
        ("reason", "reason", "MethodFault", "2.0"),
    ),
    "VmFailedUpdatingSecondaryConfig": (
        "VmFailedUpdatingSecondaryConfig", "VmEvent", "vim.event.VmFailedUpdatingSecondaryConfig", "4.0", "",
    ),
    "VmFailoverFailed": (
        "VmFailoverFailed", "VmEvent", "vim.event.VmFailoverFailed", "2.0", "",
        ("reason", "reason", "MethodFault?", "4.1"),
    ),
    "VmFaultToleranceStateChangedEvent": (
        "VmFaultToleranceStateChangedEvent", "VmEvent", "vim.event.VmFaultToleranceStateChangedEvent", "4.0", "",
        ("old_state", "oldState", "VirtualMachineFaultToleranceState", "4.0"),
        ("new_state", "newState", "VirtualMachineFaultToleranceState", "4.0"),
    ),
    "VmFaultToleranceTurnedOffEvent": (
        "VmFaultToleranceTurnedOffEvent", "VmEvent", "vim.event.VmFaultToleranceTurnedOffEvent", "4.0", "",
    ),
    "VmFaultToleranceVmTerminatedEvent": (
        "VmFaultToleranceVmTerminatedEvent", "VmEvent", "vim.event.VmFaultToleranceVmTerminatedEvent", "4.0", "",
        ("reason", "reason", "string?", "4.0"),
    ),
    "VmGuestOSCrashedEvent": (
        "VmGuestOSCrashedEvent", "VmEvent", "vim.event.VmGuestOSCrashedEvent", "6.0", "",
    ),
    "VmGuestRebootEvent": (
        "VmGuestRebootEvent", "VmEvent", "vim.event.VmGuestRebootEvent", "2.0", "",
    ),
    "VmGuestShutdownEvent": (
        "VmGuestShutdownEvent", "VmEvent", "vim.event.VmGuestShutdownEvent", "2.0", "",
    ),
    "VmGuestStandbyEvent": (
        "VmGuestStandbyEvent", "VmEvent", "vim.event.VmGuestStandbyEvent", "2.0", "",
    ),
    "VmHealthMonitoringStateChangedEvent": (
        "VmHealthMonitoringStateChangedEvent", "ClusterEvent", "vim.event.VmHealthMonitoringStateChangedEvent", "4.0", "",
        ("state", "state", "string", "4.0"),
        ("prev_state", "prevState", "string?", "6.5"),
    ),
    "VmInstanceUuidAssignedEvent": (
        "VmInstanceUuidAssignedEvent", "VmEvent", "vim.event.VmInstanceUuidAssignedEvent", "4.0", "",
        ("instance_uuid", "instanceUuid", "string", "4.0"),
    ),
    "VmInstanceUuidChangedEvent": (
        "VmInstanceUuidChangedEvent", "VmEvent", "vim.event.VmInstanceUuidChangedEvent", "4.0", "",
        ("old_instance_uuid", "oldInstanceUuid", "string", "4.0"),
        ("new_instance_uuid", "newInstanceUuid", "string", "4.0"),
    ),
    "VmInstanceUuidConflictEvent": (
        "VmInstanceUuidConflictEvent", "VmEvent", "vim.event.VmInstanceUuidConflictEvent", "4.0", "",
        ("conflicted_vm", "conflictedVm", "VmEventArgument", "4.0"),
        ("instance_uuid", "instanceUuid", "string", "4.0"),
    ),
    "VmMacAssignedEvent": (
        "VmMacAssignedEvent", "VmEvent", "vim.event.VmMacAssignedEvent", "2.0", "",
        ("adapter", "adapter", "string", "2.0"),
        ("mac", "mac", "string", "2.0"),
    ),
    "VmMacChangedEvent": (
        "VmMacChangedEvent", "VmEvent", "vim.event.VmMacChangedEvent", "2.0", "",
        ("adapter", "adapter", "string", "2.0"),
        ("old_mac", "oldMac", "string", "2.0"),
        ("new_mac", "newMac", "string", "2.0"),
    ),
    "VmMacConflictEvent": (
        "VmMacConflictEvent", "VmEvent", "vim.event.VmMacConflictEvent", "2.0", "",
        ("conflicted_vm", "conflictedVm", "VmEventArgument", "2.0"),
        ("mac", "mac", "string", "2.0"),
    ),
    "VmMaxFTRestartCountReached": (
        "VmMaxFTRestartCountReached", "VmEvent", "vim.event.VmMaxFTRestartCountReached", "4.0", "",
    ),
    "VmMaxRestartCountReached": (
        "VmMaxRestartCountReached", "VmEvent", "vim.event.VmMaxRestartCountReached", "4.0", "",
    ),
    "VmMessageErrorEvent": (
        "VmMessageErrorEvent", "VmEvent", "vim.event.VmMessageErrorEvent", "4.0", "",
        ("message", "message", "string", "4.0"),
        ("message_info", "messageInfo", "VirtualMachineMessage[]?", "4.0"),
    ),
    "VmMessageEvent": (
        "VmMessageEvent", "VmEvent", "vim.event.VmMessageEvent", "2.0", "",
        ("message", "message", "string", "2.0"),
        ("message_info", "messageInfo", "VirtualMachineMessage[]?", "2.5"),
    ),
    "VmMessageWarningEvent": (
        "VmMessageWarningEvent", "VmEvent", "vim.event.VmMessageWarningEvent", "4.0", "",
        ("message", "message", "string", "4.0"),
        ("message_info", "messageInfo", "VirtualMachineMessage[]?", "4.0"),
    ),
    "VmMigratedEvent": (
        "VmMigratedEvent", "VmEvent", "vim.event.VmMigratedEvent", "2.0", "",
        ("source_host", "sourceHost", "HostEventArgument", "2.0"),
        ("source_datacenter", "sourceDatacenter", "DatacenterEventArgument?", "5.0"),
        ("source_datastore", "sourceDatastore", "DatastoreEventArgument?", "5.0"),
    ),
    "VmNoCompatibleHostForSecondaryEvent": (
        "VmNoCompatibleHostForSecondaryEvent", "VmEvent", "vim.event.VmNoCompatibleHostForSecondaryEvent", "4.0", "",
    ),
    "VmNoNetworkAccessEvent": (
        "VmNoNetworkAccessEvent", "VmEvent", "vim.event.VmNoNetworkAccessEvent", "2.0", "",
        ("dest_host", "destHost", "HostEventArgument", "2.0"),
    ),
    "VmOrphanedEvent": (
        "VmOrphanedEvent", "VmEvent", "vim.event.VmOrphanedEvent", "2.0", "",
    ),
    "VmPowerOffOnIsolationEvent": (
        "VmPowerOffOnIsolationEvent", "VmPoweredOffEvent", "vim.event.VmPowerOffOnIsolationEvent", "2.0", "",
        ("isolated_host", "isolatedHost", "HostEventArgument", "2.0"),
    ),
    "VmPoweredOffEvent": (
        "VmPoweredOffEvent", "VmEvent", "vim.event.VmPoweredOffEvent", "2.0", "",
    ),
    "VmPoweredOnEvent": (
        "VmPoweredOnEvent", "VmEvent", "vim.event.VmPoweredOnEvent", "2.0", "",
    ),
    "VmPoweringOnWithCustomizedDVPortEvent": (
        "VmPoweringOnWithCustomizedDVPortEvent", "VmEvent", "vim.event.VmPoweringOnWithCustomizedDVPortEvent", "4.0", "",
        ("vnic", "vnic", "VnicPortArgument[]", "4.0"),
    ),
    "VmPrimaryFailoverEvent": (
        "VmPrimaryFailoverEvent", "VmEvent", "vim.event.VmPrimaryFailoverEvent", "4.0", "",
        ("reason", "reason", "string?", "4.0"),
    ),
    "VmReconfiguredEvent": (
        "VmReconfiguredEvent", "VmEvent", "vim.event.VmReconfiguredEvent", "2.0", "",
        ("config_spec", "configSpec", "VirtualMachineConfigSpec", "2.0"),
        ("config_changes", "configChanges", "ChangesInfoEventArgument?", "6.5"),
    ),
    "VmRegisteredEvent": (
        "VmRegisteredEvent", "VmEvent", "vim.event.VmRegisteredEvent", "2.0", "",
    ),
    "VmRelayoutSuccessfulEvent": (
        "VmRelayoutSuccessfulEvent", "VmEvent", "vim.event.VmRelayoutSuccessfulEvent", "2.0", "",
    ),
    "VmRelayoutUpToDateEvent": (
        "VmRelayoutUpToDateEvent", "VmEvent", "vim.event.VmRelayoutUpToDateEvent", "2.0", "",
    ),
    "VmReloadFromPathEvent": (
        "VmReloadFromPathEvent", "VmEvent", "vim.event.VmReloadFromPathEvent", "4.1", "",
        ("config_path", "configPath", "string", "4.1"),
    ),
    "VmReloadFromPathFailedEvent": (
        "VmReloadFromPathFailedEvent", "VmEvent", "vim.event.VmReloadFromPathFailedEvent", "4.1", "",
        ("config_path", "configPath", "string", "4.1"),
    ),
    "VmRelocateFailedEvent": (
        "VmRelocateFailedEvent", "VmRelocateSpecEvent", "vim.event.VmRelocateFailedEvent", "2.0", "",
        ("dest_host", "destHost", "HostEventArgument", "2.0"),
        ("reason", "reason", "MethodFault", "2.0"),
        ("dest_datacenter", "destDatacenter", "DatacenterEventArgument?", "5.0"),
        ("dest_datastore", "destDatastore", "DatastoreEventArgument?", "5.0"),
    ),
    "VmRelocateSpecEvent": (
        "VmRelocateSpecEvent", "VmEvent", "vim.event.VmRelocateSpecEvent", "2.0", "",
    ),
    "VmRelocatedEvent": (
        "VmRelocatedEvent", "VmRelocateSpecEvent", "vim.event.VmRelocatedEvent", "2.0", "",
        ("source_host", "sourceHost", "HostEventArgument", "2.0"),
        ("source_datacenter", "sourceDatacenter", "DatacenterEventArgument?", "5.0"),
        ("source_datastore", "sourceDatastore", "DatastoreEventArgument?", "5.0"),
    ),
    "VmRemoteConsoleConnectedEvent": (
        "VmRemoteConsoleConnectedEvent", "VmEvent", "vim.event.VmRemoteConsoleConnectedEvent", "4.0", "",
    ),
    "VmRemoteConsoleDisconnectedEvent": (
        "VmRemoteConsoleDisconnectedEvent", "VmEvent", "vim.event.VmRemoteConsoleDisconnectedEvent", "4.0", "",
    ),
    "VmRemovedEvent": (
        "VmRemovedEvent", "VmEvent", "vim.event.VmRemovedEvent", "2.0", "",
    ),
    "VmRenamedEvent": (
        "VmRenamedEvent", "VmEvent", "vim.event.VmRenamedEvent", "2.0", "",
        ("old_name", "oldName", "string", "2.0"),
        ("new_name", "newName", "string", "2.0"),
    ),
    "VmRequirementsExceedCurrentEVCModeEvent": (
        "VmRequirementsExceedCurrentEVCModeEvent", "VmEvent", "vim.event.VmRequirementsExceedCurrentEVCModeEvent", "5.1", "",
    ),
    "VmResettingEvent": (
        "VmResettingEvent", "VmEvent", "vim.event.VmResettingEvent", "2.0", "",
    ),
    "VmResourcePoolMovedEvent": (
        "VmResourcePoolMovedEvent", "VmEvent", "vim.event.VmResourcePoolMovedEvent", "2.0", "",
        ("old_parent", "oldParent", "ResourcePoolEventArgument", "2.0"),
        ("new_parent", "newParent", "ResourcePoolEventArgument", "2.0"),
    ),
    "VmResourceReallocatedEvent": (
        "VmResourceReallocatedEvent", "VmEvent", "vim.event.VmResourceReallocatedEvent", "2.0", "",
        ("config_changes", "configChanges", "ChangesInfoEventArgument?", "6.5"),
    ),
    "VmRestartedOnAlternateHostEvent": (
        "VmRestartedOnAlternateHostEvent", "VmPoweredOnEvent", "vim.event.VmRestartedOnAlternateHostEvent", "2.0", "",
        ("source_host", "sourceHost", "HostEventArgument", "2.0"),
    ),
    "VmResumingEvent": (
        "VmResumingEvent", "VmEvent", "vim.event.VmResumingEvent", "2.0", "",
    ),
    "VmSecondaryAddedEvent": (
        "VmSecondaryAddedEvent", "VmEvent", "vim.event.VmSecondaryAddedEvent", "4.0", "",
    ),
    "VmSecondaryDisabledBySystemEvent": (
        "VmSecondaryDisabledBySystemEvent", "VmEvent", "vim.event.VmSecondaryDisabledBySystemEvent", "4.0", "",
        ("reason", "reason", "MethodFault?", "4.0"),
    ),
    "VmSecondaryDisabledEvent": (
        "VmSecondaryDisabledEvent", "VmEvent", "vim.event.VmSecondaryDisabledEvent", "4.0", "",
    ),
    "VmSecondaryEnabledEvent": (
        "VmSecondaryEnabledEvent", "VmEvent", "vim.event.VmSecondaryEnabledEvent", "4.0", "",
    ),
    "VmSecondaryStartedEvent": (
        "VmSecondaryStartedEvent", "VmEvent", "vim.event.VmSecondaryStartedEvent", "4.0", "",
    ),
    "VmShutdownOnIsolationEvent": (
        "VmShutdownOnIsolationEvent", "VmPoweredOffEvent", "vim.event.VmShutdownOnIsolationEvent", "4.0", "",
        ("isolated_host", "isolatedHost", "HostEventArgument", "4.0"),
        ("shutdown_result", "shutdownResult", "string?", "4.0"),
    ),
    "VmStartRecordingEvent": (
        "VmStartRecordingEvent", "VmEvent", "vim.event.VmStartRecordingEvent", "4.0", "",
    ),
    "VmStartReplayingEvent": (
        "VmStartReplayingEvent", "VmEvent", "vim.event.VmStartReplayingEvent", "4.0", "",
    ),
    "VmStartingEvent": (
        "VmStartingEvent", "VmEvent", "vim.event.VmStartingEvent", "2.0", "",
    ),
    "VmStartingSecondaryEvent": (
        "VmStartingSecondaryEvent", "VmEvent", "vim.event.VmStartingSecondaryEvent", "4.0", "",
    ),
    "VmStaticMacConflictEvent": (
        "VmStaticMacConflictEvent", "VmEvent", "vim.event.VmStaticMacConflictEvent", "2.0", "",
        ("conflicted_vm", "conflictedVm", "VmEventArgument", "2.0"),
        ("mac", "mac", "string", "2.0"),
    ),
    "VmStoppingEvent": (
        "VmStoppingEvent", "VmEvent", "vim.event.VmStoppingEvent", "2.0", "",
    ),
    "VmSuspendedEvent": (
        "VmSuspendedEvent", "VmEvent", "vim.event.VmSuspendedEvent", "2.0", "",
    ),
    "VmSuspendingEvent": (
        "VmSuspendingEvent", "VmEvent", "vim.event.VmSuspendingEvent", "2.0", "",
    ),
    "VmTimedoutStartingSecondaryEvent": (
        "VmTimedoutStartingSecondaryEvent", "VmEvent", "vim.event.VmTimedoutStartingSecondaryEvent", "4.0", "",
        ("timeout", "timeout", "long?", "4.0"),
    ),
    "VmUnsupportedStartingEvent": (
        "VmUnsupportedStartingEvent", "VmStartingEvent", "vim.event.VmUnsupportedStartingEvent", "2.0", "",
        ("guest_id", "guestId", "string", "2.0"),
    ),
    "VmUpgradeCompleteEvent": (
        "VmUpgradeCompleteEvent", "VmEvent", "vim.event.VmUpgradeCompleteEvent", "2.0", "",
        ("version", "version", "string", "2.0"),
    ),
    "VmUpgradeFailedEvent": (
        "VmUpgradeFailedEvent", "VmEvent", "vim.event.VmUpgradeFailedEvent", "2.0", "",
    ),
    "VmUpgradingEvent": (
        "VmUpgradingEvent", "VmEvent", "vim.event.VmUpgradingEvent", "2.0", "",
        ("version", "version", "string", "2.0"),
    ),
    "VmUuidAssignedEvent": (
        "VmUuidAssignedEvent", "VmEvent", "vim.event.VmUuidAssignedEvent", "2.0", "",
        ("uuid", "uuid", "string", "2.0"),
    ),
    "VmUuidChangedEvent": (
        "VmUuidChangedEvent", "VmEvent", "vim.event.VmUuidChangedEvent", "2.0", "",
        ("old_uuid", "oldUuid", "string", "2.0"),
        ("new_uuid", "newUuid", "string", "2.0"),
    ),
    "VmUuidConflictEvent": (
        "VmUuidConflictEvent", "VmEvent", "vim.event.VmUuidConflictEvent", "2.0", "",
        ("conflicted_vm", "conflictedVm", "VmEventArgument", "2.0"),
        ("uuid", "uuid", "string", "2.0"),
    ),
    "VmVnicPoolReservationViolationClearEvent": (
        "VmVnicPoolReservationViolationClearEvent", "DvsEvent", "vim.event.VmVnicPoolReservationViolationClearEvent", "6.0", "",
        ("vm_vnic_resource_pool_key", "vmVnicResourcePoolKey", "string", "6.0"),
        ("vm_vnic_resource_pool_name", "vmVnicResourcePoolName", "string?", "6.0"),
    ),
    "VmVnicPoolReservationViolationRaiseEvent": (
        "VmVnicPoolReservationViolationRaiseEvent", "DvsEvent", "vim.event.VmVnicPoolReservationViolationRaiseEvent", "6.0", "",
        ("vm_vnic_resource_pool_key", "vmVnicResourcePoolKey", "string", "6.0"),
        ("vm_vnic_resource_pool_name", "vmVnicResourcePoolName", "string?", "6.0"),
    ),
    "VmWwnAssignedEvent": (
        "VmWwnAssignedEvent", "VmEvent", "vim.event.VmWwnAssignedEvent", "2.5", "",
        ("node_wwns", "nodeWwns", "long[]", "2.5"),
        ("port_wwns", "portWwns", "long[]", "2.5"),
    ),
    "VmWwnChangedEvent": (
        "VmWwnChangedEvent", "VmEvent", "vim.event.VmWwnChangedEvent", "2.5", "",
        ("old_node_wwns", "oldNodeWwns", "long[]?", "2.5"),
        ("old_port_wwns", "oldPortWwns", "long[]?", "2.5"),
        ("new_node_wwns", "newNodeWwns", "long[]?", "2.5"),
        ("new_port_wwns", "newPortWwns", "long[]?", "2.5"),
    ),
    "VmWwnConflictEvent": (
        "VmWwnConflictEvent", "VmEvent", "vim.event.VmWwnConflictEvent", "2.5", "",
        ("conflicted_vms", "conflictedVms", "VmEventArgument[]?", "2.5"),
        ("conflicted_hosts", "conflictedHosts", "HostEventArgument[]?", "2.5"),
        ("wwn", "wwn", "long", "2.5"),
    ),
    "VnicPortArgument": (
        "VnicPortArgument", None, "vim.event.VnicPortArgument", "4.0", "",
        ("vnic", "vnic", "string", "4.0"),
        ("port", "port", "DistributedVirtualSwitchPortConnection", "4.0"),
    ),
    "WarningUpgradeEvent": (
        "WarningUpgradeEvent", "UpgradeEvent", "vim.event.WarningUpgradeEvent", "2.0", "",
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
