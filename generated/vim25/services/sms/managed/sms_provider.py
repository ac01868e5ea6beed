# Generated from sms-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``sms.provider``."""

import builtins
import datetime
import typing

import vim25.services.sms
import vmodl
from vmodl.tables import managed_types

TYPES = {
    "SmsProvider": (
        None, "sms.provider.Provider", "2.0", "",
        {
            "query_provider_info": {"name": "QueryProviderInfo", "result": "SmsProviderInfo", "since": "2.0", "vmodl_name": "queryProviderInfo", "privilege": "StorageViews.View", "service": "sms"},
        },
    ),
    "VasaProvider": (
        "SmsProvider", "sms.provider.VasaProvider", "2.0", "",
        {
            "failover_replication_group_task": {"name": "FailoverReplicationGroup_Task", "request": "FailoverReplicationGroupRequestType", "result": "ManagedObjectReference", "target": "SmsTask", "task_result": "GroupOperationResult[]", "task_nullable": True, "since": "6.5", "vmodl_name": "failoverReplicationGroup", "privilege": "StorageViews.ConfigureService", "faults": ("ProviderUnavailable", "ProviderOutOfResource", "InactiveProvider", "TooMany", "ProviderBusy", "SmsReplicationFault"), "service": "sms", "parameters": (
                ("failover_param", "failoverParam", "FailoverParam", "6.5"),
            )},
            "prepare_failover_replication_group_task": {"name": "PrepareFailoverReplicationGroup_Task", "request": "PrepareFailoverReplicationGroupRequestType", "result": "ManagedObjectReference", "target": "SmsTask", "task_result": "GroupOperationResult[]", "task_nullable": True, "since": "6.5", "vmodl_name": "prepareFailoverReplicationGroup", "privilege": "StorageViews.ConfigureService", "faults": ("ProviderUnavailable", "ProviderOutOfResource", "InactiveProvider", "TooMany", "ProviderBusy", "SmsReplicationFault"), "service": "sms", "parameters": (
                ("group_id", "groupId", "ReplicationGroupId[]?", "6.5"),
            )},
            "promote_replication_group_task": {"name": "PromoteReplicationGroup_Task", "request": "PromoteReplicationGroupRequestType", "result": "ManagedObjectReference", "target": "SmsTask", "task_result": "GroupOperationResult[]", "task_nullable": True, "since": "6.5", "vmodl_name": "promoteReplicationGroup", "privilege": "StorageViews.ConfigureService", "faults": ("ProviderUnavailable", "ProviderOutOfResource", "InactiveProvider", "TooMany", "ProviderBusy", "SmsReplicationFault"), "service": "sms", "parameters": (
                ("promote_param", "promoteParam", "PromoteParam", "6.5"),
            )},
            "query_active_alarm": {"name": "QueryActiveAlarm", "request": "QueryActiveAlarmRequestType", "result": "AlarmResult", "nullable": True, "since": "6.5", "vmodl_name": "queryActiveAlarm", "privilege": "StorageViews.View", "faults": ("NotFound", "ProviderBusy", "InactiveProvider", "ProviderUnavailable", "QueryExecutionFault"), "service": "sms", "parameters": (
                ("alarm_filter", "alarmFilter", "AlarmFilter?", "6.5"),
            )},
            "query_point_in_time_replica": {"name": "QueryPointInTimeReplica", "request": "QueryPointInTimeReplicaRequestType", "result": "GroupOperationResult[]", "nullable": True, "since": "6.5", "vmodl_name": "queryPointInTimeReplica", "privilege": "StorageViews.View", "faults": ("ProviderUnavailable", "InactiveProvider", "ProviderBusy", "QueryExecutionFault"), "service": "sms", "parameters": (
                ("group_id", "groupId", "ReplicationGroupId[]?", "6.5"),
                ("query_param", "queryParam", "QueryPointInTimeReplicaParam?", "6.5"),
            )},
            "query_replication_group": {"name": "QueryReplicationGroup", "request": "QueryReplicationGroupRequestType", "result": "GroupOperationResult[]", "nullable": True, "since": "6.5", "vmodl_name": "queryReplicationGroup", "privilege": "StorageViews.View", "faults": ("ProviderUnavailable", "InactiveProvider", "ProviderBusy", "QueryExecutionFault"), "service": "sms", "parameters": (
                ("group_id", "groupId", "ReplicationGroupId[]?", "6.5"),
            )},
            "query_replication_peer": {"name": "QueryReplicationPeer", "request": "QueryReplicationPeerRequestType", "result": "QueryReplicationPeerResult[]", "nullable": True, "since": "6.5", "vmodl_name": "queryReplicationPeer", "privilege": "StorageViews.View", "faults": ("ProviderUnavailable", "InactiveProvider", "ProviderBusy", "QueryExecutionFault"), "service": "sms", "parameters": (
                ("fault_domain_id", "faultDomainId", "FaultDomainId[]?", "6.5"),
            )},
            "reverse_replicate_group_task": {"name": "ReverseReplicateGroup_Task", "request": "ReverseReplicateGroupRequestType", "result": "ManagedObjectReference", "target": "SmsTask", "task_result": "GroupOperationResult[]", "task_nullable": True, "since": "6.5", "vmodl_name": "reverseReplicateGroup", "privilege": "StorageViews.ConfigureService", "faults": ("ProviderUnavailable", "ProviderOutOfResource", "InactiveProvider", "TooMany", "ProviderBusy", "SmsReplicationFault"), "service": "sms", "parameters": (
                ("group_id", "groupId", "ReplicationGroupId[]?", "6.5"),
            )},
            "sync_replication_group_task": {"name": "SyncReplicationGroup_Task", "request": "SyncReplicationGroupRequestType", "result": "ManagedObjectReference", "target": "SmsTask", "task_result": "GroupOperationResult[]", "task_nullable": True, "since": "6.5", "vmodl_name": "syncReplicationGroup", "privilege": "StorageViews.ConfigureService", "faults": ("ProviderUnavailable", "ProviderOutOfResource", "InactiveProvider", "ProviderBusy", "SmsReplicationFault", "TooMany"), "service": "sms", "parameters": (
                ("group_id", "groupId", "ReplicationGroupId[]?", "6.5"),
                ("pit_name", "pitName", "string", "6.5"),
            )},
            "test_failover_replication_group_start_task": {"name": "TestFailoverReplicationGroupStart_Task", "request": "TestFailoverReplicationGroupStartRequestType", "result": "ManagedObjectReference", "target": "SmsTask", "since": "6.5", "vmodl_name": "testFailoverReplicationGroupStart", "privilege": "StorageViews.ConfigureService", "faults": ("ProviderUnavailable", "ProviderOutOfResource", "InactiveProvider", "TooMany", "ProviderBusy", "SmsReplicationFault"), "service": "sms", "parameters": (
                ("test_failover_param", "testFailoverParam", "TestFailoverParam", "6.5"),
            )},
            "test_failover_replication_group_stop_task": {"name": "TestFailoverReplicationGroupStop_Task", "request": "TestFailoverReplicationGroupStopRequestType", "result": "ManagedObjectReference", "target": "SmsTask", "since": "6.5", "vmodl_name": "testFailoverReplicationGroupStop", "privilege": "StorageViews.ConfigureService", "faults": ("ProviderUnavailable", "ProviderOutOfResource", "InactiveProvider", "TooMany", "ProviderBusy", "SmsReplicationFault", "NotSupportedByProvider"), "service": "sms", "parameters": (
                ("group_id", "groupId", "ReplicationGroupId[]?", "6.5"),
                ("force", "force", "boolean", "6.5"),
            )},
            "vasa_provider_reconnect_task": {"name": "VasaProviderReconnect_Task", "result": "ManagedObjectReference", "target": "SmsTask", "since": "5.0", "vmodl_name": "reconnect", "privilege": "StorageViews.ConfigureService", "faults": ("InvalidCertificate", "ProviderConnectionFailed"), "service": "sms"},
            "vasa_provider_refresh_certificate_task": {"name": "VasaProviderRefreshCertificate_Task", "result": "ManagedObjectReference", "target": "SmsTask", "since": "5.0", "vmodl_name": "refreshCertificate", "privilege": "StorageViews.ConfigureService", "faults": ("CertificateRefreshFailed",), "service": "sms"},
            "vasa_provider_revoke_certificate_task": {"name": "VasaProviderRevokeCertificate_Task", "result": "ManagedObjectReference", "target": "SmsTask", "since": "5.0", "vmodl_name": "revokeCertificate", "privilege": "StorageViews.ConfigureService", "faults": ("CertificateRevocationFailed",), "service": "sms"},
            "vasa_provider_sync_task": {"name": "VasaProviderSync_Task", "request": "VasaProviderSyncRequestType", "result": "ManagedObjectReference", "target": "SmsTask", "since": "2.0", "vmodl_name": "sync", "privilege": "StorageViews.View", "faults": ("ProviderSyncFailed",), "service": "sms", "parameters": (
                ("array_id", "arrayId", "string?", "2.0"),
            )},
        },
    ),
}

__getattr__, __dir__ = managed_types(globals(), TYPES)
