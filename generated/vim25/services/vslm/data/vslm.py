# Generated from vslm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vslm``."""

import builtins
import datetime
import typing

import vim25.services.vslm
import vmodl
from vmodl.tables import data_types

TYPES = {
    "VslmAboutInfo": (
        "VslmAboutInfo", None, "vslm.AboutInfo", "1.0", "",
        ("name", "name", "string", "1.0"),
        ("full_name", "fullName", "string", "1.0"),
        ("vendor", "vendor", "string", "1.0"),
        ("api_version", "apiVersion", "string", "1.0"),
        ("instance_uuid", "instanceUuid", "string", "1.0"),
    ),
    "VslmQueryDatastoreInfoResult": (
        "VslmQueryDatastoreInfoResult", None, "vslm.QueryDatastoreInfoResult", "6.7.2", "",
        ("datacenter", "datacenter", "ManagedObjectReference", "6.7.2", False, "Datacenter"),
        ("datastore", "datastore", "ManagedObjectReference", "6.7.2", False, "Datastore"),
    ),
    "VslmServiceInstanceContent": (
        "VslmServiceInstanceContent", None, "vslm.ServiceInstanceContent", "6.7.2", "",
        ("about_info", "aboutInfo", "VslmAboutInfo", "6.7.2"),
        ("session_manager", "sessionManager", "ManagedObjectReference", "6.7.2", False, "VslmSessionManager"),
        ("v_storage_object_manager", "vStorageObjectManager", "ManagedObjectReference", "6.7.2", False, "VslmVStorageObjectManager"),
        ("storage_lifecycle_manager", "storageLifecycleManager", "ManagedObjectReference", "6.7.2", False, "VslmStorageLifecycleManager"),
    ),
    "VslmTaskInfo": (
        "VslmTaskInfo", None, "vslm.TaskInfo", "6.7.2", "",
        ("key", "key", "string", "6.7.2"),
        ("task", "task", "ManagedObjectReference", "6.7.2", False, "VslmTask"),
        ("description", "description", "LocalizableMessage?", "6.7.2"),
        ("name", "name", "string?", "6.7.2"),
        ("description_id", "descriptionId", "string", "6.7.2"),
        ("entity", "entity", "ManagedObjectReference?", "6.7.2", False, "ManagedEntity"),
        ("entity_name", "entityName", "string?", "6.7.2"),
        ("locked", "locked", "ManagedObjectReference[]?", "6.7.2", False, "ManagedEntity"),
        ("state", "state", "VslmTaskInfoState", "6.7.2"),
        ("cancelled", "cancelled", "boolean", "6.7.2"),
        ("cancelable", "cancelable", "boolean", "6.7.2"),
        ("error", "error", "MethodFault?", "6.7.2"),
        ("result", "result", "Any?", "6.7.2"),
        ("progress", "progress", "int?", "6.7.2"),
        ("reason", "reason", "VslmTaskReason", "6.7.2"),
        ("queue_time", "queueTime", "dateTime", "6.7.2"),
        ("start_time", "startTime", "dateTime?", "6.7.2"),
        ("complete_time", "completeTime", "dateTime?", "6.7.2"),
        ("event_chain_id", "eventChainId", "int", "6.7.2"),
        ("change_tag", "changeTag", "string?", "6.7.2"),
        ("parent_task_key", "parentTaskKey", "string?", "6.7.2"),
        ("root_task_key", "rootTaskKey", "string?", "6.7.2"),
        ("activation_id", "activationId", "string?", "6.7.2"),
    ),
    "VslmTaskReason": (
        "VslmTaskReason", None, "vslm.TaskReason", "1.0", "",
    ),
    "VslmTaskReasonAlarm": (
        "VslmTaskReasonAlarm", "VslmTaskReason", "vslm.TaskReasonAlarm", "1.0", "",
        ("alarm_name", "alarmName", "string", "1.0"),
        ("alarm", "alarm", "ManagedObjectReference", "1.0", False, "Alarm"),
        ("entity_name", "entityName", "string", "1.0"),
        ("entity", "entity", "ManagedObjectReference", "1.0", False, "ManagedEntity"),
    ),
    "VslmTaskReasonSchedule": (
        "VslmTaskReasonSchedule", "VslmTaskReason", "vslm.TaskReasonSchedule", "1.0", "",
        ("name", "name", "string", "1.0"),
        ("scheduled_task", "scheduledTask", "ManagedObjectReference", "1.0", False, "ScheduledTask"),
    ),
    "VslmTaskReasonSystem": (
        "VslmTaskReasonSystem", "VslmTaskReason", "vslm.TaskReasonSystem", "1.0", "",
    ),
    "VslmTaskReasonUser": (
        "VslmTaskReasonUser", "VslmTaskReason", "vslm.TaskReasonUser", "1.0", "",
        ("user_name", "userName", "string", "1.0"),
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
