# Generated from sms-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``sms.storage.replication``."""

import builtins
import datetime
import typing

import vim25.services.sms
import vmodl
from vmodl.tables import data_types

TYPES = {
    "DeviceId": (
        "DeviceId", None, "sms.storage.replication.DeviceId", "6.5", "",
    ),
    "FailoverParam": (
        "FailoverParam", None, "sms.storage.replication.FailoverParam", "6.5", "",
        ("is_planned", "isPlanned", "boolean", "6.5"),
        ("check_only", "checkOnly", "boolean", "6.5"),
        ("replication_groups_to_failover", "replicationGroupsToFailover", "ReplicationGroupData[]?", "6.5"),
        ("policy_associations", "policyAssociations", "PolicyAssociation[]?", "6.5"),
    ),
    "FailoverSuccessResult": (
        "FailoverSuccessResult", "GroupOperationResult", "sms.storage.replication.FailoverSuccessResult", "6.5", "",
        ("new_state", "newState", "string", "6.5"),
        ("pit_id", "pitId", "PointInTimeReplicaId?", "6.5"),
        ("pit_id_before_failover", "pitIdBeforeFailover", "PointInTimeReplicaId?", "6.5"),
        ("recovered_device_info", "recoveredDeviceInfo", "RecoveredDevice[]?", "6.5"),
        ("time_stamp", "timeStamp", "dateTime?", "6.5"),
    ),
    "FaultDomainInfo": (
        "FaultDomainInfo", "FaultDomainId", "sms.storage.replication.FaultDomainInfo", "6.5", "",
        ("name", "name", "string?", "6.5"),
        ("description", "description", "string?", "6.5"),
        ("storage_array_id", "storageArrayId", "string?", "6.5"),
        ("children", "children", "FaultDomainId[]?", "6.5"),
        ("provider", "provider", "ManagedObjectReference?", "6.5", False, "SmsProvider"),
    ),
    "GroupErrorResult": (
        "GroupErrorResult", "GroupOperationResult", "sms.storage.replication.GroupErrorResult", "6.5", "",
        ("error", "error", "MethodFault[]", "6.5"),
    ),
    "GroupInfo": (
        "GroupInfo", None, "sms.storage.replication.GroupInfo", "6.5", "",
        ("group_id", "groupId", "ReplicationGroupId", "6.5"),
    ),
    "GroupOperationResult": (
        "GroupOperationResult", None, "sms.storage.replication.GroupOperationResult", "6.5", "",
        ("group_id", "groupId", "ReplicationGroupId", "6.5"),
        ("warning", "warning", "MethodFault[]?", "6.5"),
    ),
    "PointInTimeReplicaId": (
        "PointInTimeReplicaId", None, "sms.storage.replication.PointInTimeReplicaId", "6.5", "",
        ("id", "id", "string", "6.5"),
    ),
    "PointInTimeReplicaInfo": (
        "PointInTimeReplicaInfo", None, "sms.storage.replication.QueryPointInTimeReplicaSuccessResult.PointInTimeReplicaInfo", "6.5", "",
        ("id", "id", "PointInTimeReplicaId", "6.5"),
        ("pit_name", "pitName", "string", "6.5"),
        ("time_stamp", "timeStamp", "dateTime", "6.5"),
        ("tags", "tags", "string[]?", "6.5"),
    ),
    "PolicyAssociation": (
        "PolicyAssociation", None, "sms.storage.replication.FailoverParam.PolicyAssociation", "6.5", "",
        ("id", "id", "DeviceId", "6.5"),
        ("policy_id", "policyId", "string", "6.5"),
        ("datastore", "datastore", "ManagedObjectReference", "6.5", False, "Datastore"),
    ),
    "PromoteParam": (
        "PromoteParam", None, "sms.storage.replication.PromoteParam", "6.5", "",
        ("is_planned", "isPlanned", "boolean", "6.5"),
        ("replication_groups_to_promote", "replicationGroupsToPromote", "ReplicationGroupId[]?", "6.5"),
    ),
    "QueryPointInTimeReplicaParam": (
        "QueryPointInTimeReplicaParam", None, "sms.storage.replication.QueryPointInTimeReplicaParam", "6.5", "",
        ("replica_time_query_param", "replicaTimeQueryParam", "ReplicaQueryIntervalParam?", "6.5"),
        ("pit_name", "pitName", "string?", "6.5"),
        ("tags", "tags", "string[]?", "6.5"),
        ("prefer_details", "preferDetails", "boolean?", "7.0.0.1"),
    ),
    "QueryPointInTimeReplicaSuccessResult": (
        "QueryPointInTimeReplicaSuccessResult", "GroupOperationResult", "sms.storage.replication.QueryPointInTimeReplicaSuccessResult", "6.5", "",
        ("replica_info", "replicaInfo", "PointInTimeReplicaInfo[]?", "6.5"),
    ),
    "QueryPointInTimeReplicaSummaryResult": (
        "QueryPointInTimeReplicaSummaryResult", "GroupOperationResult", "sms.storage.replication.QueryPointInTimeReplicaSummaryResult", "6.5", "",
        ("interval_results", "intervalResults", "ReplicaIntervalQueryResult[]?", "6.5"),
    ),
    "QueryReplicationGroupSuccessResult": (
        "QueryReplicationGroupSuccessResult", "GroupOperationResult", "sms.storage.replication.QueryReplicationGroupSuccessResult", "6.5", "",
        ("rg_info", "rgInfo", "GroupInfo", "6.5"),
    ),
    "QueryReplicationPeerResult": (
        "QueryReplicationPeerResult", None, "sms.storage.replication.QueryReplicationPeerResult", "6.5", "",
        ("source_domain", "sourceDomain", "FaultDomainId", "6.5"),
        ("target_domain", "targetDomain", "FaultDomainId[]?", "6.5"),
        ("error", "error", "MethodFault[]?", "6.5"),
        ("warning", "warning", "MethodFault[]?", "6.5"),
    ),
    "RecoveredDevice": (
        "RecoveredDevice", None, "sms.storage.replication.FailoverSuccessResult.RecoveredDevice", "6.5", "",
        ("target_device_id", "targetDeviceId", "ReplicaId?", "6.5"),
        ("recovered_device_id", "recoveredDeviceId", "DeviceId?", "6.5"),
        ("source_device_id", "sourceDeviceId", "DeviceId", "6.5"),
        ("info", "info", "string[]?", "6.5"),
        ("datastore", "datastore", "ManagedObjectReference", "6.5", False, "Datastore"),
        ("recovered_disk_info", "recoveredDiskInfo", "RecoveredDiskInfo[]?", "6.5"),
        ("error", "error", "MethodFault?", "6.5"),
        ("warnings", "warnings", "MethodFault[]?", "6.5"),
    ),
    "RecoveredDiskInfo": (
        "RecoveredDiskInfo", None, "sms.storage.replication.FailoverSuccessResult.RecoveredDiskInfo", "6.5", "",
        ("device_key", "deviceKey", "int", "6.5"),
        ("ds_url", "dsUrl", "string", "6.5"),
        ("disk_path", "diskPath", "string", "6.5"),
    ),
    "RecoveredTargetGroupMemberInfo": (
        "RecoveredTargetGroupMemberInfo", "TargetGroupMemberInfo", "sms.storage.replication.RecoveredTargetGroupMemberInfo", "6.5", "",
        ("recovered_device_id", "recoveredDeviceId", "DeviceId?", "6.5"),
    ),
    "ReplicaId": (
        "ReplicaId", None, "sms.storage.replication.ReplicaId", "6.5", "",
        ("id", "id", "string", "6.5"),
    ),
    "ReplicaIntervalQueryResult": (
        "ReplicaIntervalQueryResult", None, "sms.storage.replication.QueryPointInTimeReplicaSummaryResult.ReplicaIntervalQueryResult", "6.5", "",
        ("from_date", "fromDate", "dateTime", "6.5"),
        ("to_date", "toDate", "dateTime", "6.5"),
        ("number", "number", "int", "6.5"),
    ),
    "ReplicaQueryIntervalParam": (
        "ReplicaQueryIntervalParam", None, "sms.storage.replication.QueryPointInTimeReplicaParam.ReplicaQueryIntervalParam", "6.5", "",
        ("from_date", "fromDate", "dateTime?", "6.5"),
        ("to_date", "toDate", "dateTime?", "6.5"),
        ("number", "number", "int?", "6.5"),
    ),
    "ReplicationGroupData": (
        "ReplicationGroupData", None, "sms.storage.replication.FailoverParam.ReplicationGroupData", "6.5", "",
        ("group_id", "groupId", "ReplicationGroupId", "6.5"),
        ("pit_id", "pitId", "PointInTimeReplicaId?", "6.5"),
    ),
    "ReplicationTargetInfo": (
        "ReplicationTargetInfo", None, "sms.storage.replication.SourceGroupInfo.ReplicationTargetInfo", "6.5", "",
        ("target_group_id", "targetGroupId", "ReplicationGroupId", "6.5"),
        ("replication_agreement_description", "replicationAgreementDescription", "string?", "6.5"),
    ),
    "ReverseReplicationSuccessResult": (
        "ReverseReplicationSuccessResult", "GroupOperationResult", "sms.storage.replication.ReverseReplicationSuccessResult", "6.5", "",
        ("new_group_id", "newGroupId", "DeviceGroupId", "6.5"),
    ),
    "SourceGroupInfo": (
        "SourceGroupInfo", "GroupInfo", "sms.storage.replication.SourceGroupInfo", "6.5", "",
        ("name", "name", "string?", "6.5"),
        ("description", "description", "string?", "6.5"),
        ("state", "state", "string", "6.5"),
        ("replica", "replica", "ReplicationTargetInfo[]?", "6.5"),
        ("member_info", "memberInfo", "SourceGroupMemberInfo[]?", "6.5"),
    ),
    "SourceGroupMemberInfo": (
        "SourceGroupMemberInfo", None, "sms.storage.replication.SourceGroupMemberInfo", "6.5", "",
        ("device_id", "deviceId", "DeviceId", "6.5"),
        ("target_id", "targetId", "TargetDeviceId[]?", "6.5"),
    ),
    "SyncReplicationGroupSuccessResult": (
        "SyncReplicationGroupSuccessResult", "GroupOperationResult", "sms.storage.replication.SyncReplicationGroupSuccessResult", "6.5", "",
        ("time_stamp", "timeStamp", "dateTime", "6.5"),
        ("pit_id", "pitId", "PointInTimeReplicaId?", "6.5"),
        ("pit_name", "pitName", "string?", "6.5"),
    ),
    "TargetDeviceId": (
        "TargetDeviceId", None, "sms.storage.replication.SourceGroupMemberInfo.TargetDeviceId", "6.5", "",
        ("domain_id", "domainId", "FaultDomainId", "6.5"),
        ("device_id", "deviceId", "ReplicaId", "6.5"),
    ),
    "TargetGroupInfo": (
        "TargetGroupInfo", "GroupInfo", "sms.storage.replication.TargetGroupInfo", "6.5", "",
        ("source_info", "sourceInfo", "TargetToSourceInfo", "6.5"),
        ("state", "state", "string", "6.5"),
        ("devices", "devices", "TargetGroupMemberInfo[]?", "6.5"),
        ("is_promote_capable", "isPromoteCapable", "boolean?", "6.5"),
        ("name", "name", "string?", "8.0.2.0"),
    ),
    "TargetGroupMemberInfo": (
        "TargetGroupMemberInfo", None, "sms.storage.replication.TargetGroupMemberInfo", "6.5", "",
        ("replica_id", "replicaId", "ReplicaId", "6.5"),
        ("source_id", "sourceId", "DeviceId", "6.5"),
        ("target_datastore", "targetDatastore", "ManagedObjectReference", "6.5", False, "Datastore"),
    ),
    "TargetToSourceInfo": (
        "TargetToSourceInfo", None, "sms.storage.replication.TargetGroupInfo.TargetToSourceInfo", "6.5", "",
        ("source_group_id", "sourceGroupId", "ReplicationGroupId", "6.5"),
        ("replication_agreement_description", "replicationAgreementDescription", "string?", "6.5"),
    ),
    "TestFailoverParam": (
        "TestFailoverParam", "FailoverParam", "sms.storage.replication.TestFailoverParam", "6.5", "",
    ),
    "VVolId": (
        "VVolId", "DeviceId", "sms.storage.replication.VVolId", "6.5", "",
        ("id", "id", "string", "6.5"),
    ),
    "VasaVirtualDiskId": (
        "VasaVirtualDiskId", "DeviceId", "sms.storage.replication.VirtualDiskId", "6.5", "",
        ("disk_id", "diskId", "string", "6.5"),
    ),
    "VirtualDiskKey": (
        "VirtualDiskKey", "DeviceId", "sms.storage.replication.VirtualDiskKey", "6.5", "",
        ("vm_instance_uuid", "vmInstanceUUID", "string", "6.5"),
        ("device_key", "deviceKey", "int", "6.5"),
    ),
    "VirtualDiskMoId": (
        "VirtualDiskMoId", "DeviceId", "sms.storage.replication.VirtualDiskMoId", "6.7", "",
        ("vc_uuid", "vcUuid", "string?", "6.7"),
        ("vm_moid", "vmMoid", "string", "6.7"),
        ("disk_key", "diskKey", "string", "6.7"),
    ),
    "VirtualMachineFilePath": (
        "VirtualMachineFilePath", "VirtualMachineId", "sms.storage.replication.VirtualMachineFilePath", "6.5", "",
        ("vc_uuid", "vcUuid", "string?", "6.5"),
        ("ds_url", "dsUrl", "string", "6.5"),
        ("vmx_path", "vmxPath", "string", "6.5"),
    ),
    "VirtualMachineId": (
        "VirtualMachineId", "DeviceId", "sms.storage.replication.VirtualMachineId", "6.5", "",
    ),
    "VirtualMachineMoId": (
        "VirtualMachineMoId", "VirtualMachineId", "sms.storage.replication.VirtualMachineMoId", "6.7", "",
        ("vc_uuid", "vcUuid", "string?", "6.7"),
        ("vm_moid", "vmMoid", "string", "6.7"),
    ),
    "VirtualMachineUUID": (
        "VirtualMachineUUID", "VirtualMachineId", "sms.storage.replication.VirtualMachineUUID", "6.5", "",
        ("vm_instance_uuid", "vmInstanceUUID", "string", "6.5"),
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
