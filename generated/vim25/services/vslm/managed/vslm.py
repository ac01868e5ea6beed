# Generated from vslm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vslm``."""

import builtins
import datetime
import typing

import vim25.services.vslm
import vmodl
from vmodl.tables import managed_types

TYPES = {
    "VslmServiceInstance": (
        None, "vslm.ServiceInstance", "6.7.2", "",
        {
            "get_content": {"name": "content", "is_property": True, "result": "VslmServiceInstanceContent", "since": "6.7.2", "privilege": "System.Anonymous", "service": "vslm"},
            "retrieve_content": {"name": "RetrieveContent", "result": "VslmServiceInstanceContent", "since": "6.7.2", "vmodl_name": "retrieveContent", "privilege": "System.Anonymous", "service": "vslm"},
        },
    ),
    "VslmStorageLifecycleManager": (
        None, "vslm.StorageLifecycleManager", "6.7.2", "",
        {
            "vslm_query_datastore_info": {"name": "VslmQueryDatastoreInfo", "request": "VslmQueryDatastoreInfoRequestType", "result": "VslmQueryDatastoreInfoResult[]", "nullable": True, "since": "6.7.2", "vmodl_name": "queryDatastoreInfo", "privilege": "System.View", "faults": ("NotFound", "VslmFault"), "service": "vslm", "parameters": (
                ("datastore_url", "datastoreUrl", "string", "6.7.2"),
            )},
            "vslm_sync_datastore": {"name": "VslmSyncDatastore", "request": "VslmSyncDatastoreRequestType", "since": "6.7.2", "vmodl_name": "syncDatastore", "privilege": "System.View", "faults": ("InvalidDatastore", "NotFound", "VslmSyncFault", "VslmFault"), "service": "vslm", "parameters": (
                ("datastore_url", "datastoreUrl", "string", "6.7.2"),
                ("full_sync", "fullSync", "boolean", "6.7.2"),
                ("fcd_id", "fcdId", "ID?", "6.7.2"),
            )},
        },
    ),
    "VslmTask": (
        None, "vslm.Task", "6.7.2", "",
        {
            "vslm_cancel_task": {"name": "VslmCancelTask", "since": "6.7.2", "vmodl_name": "cancel", "faults": ("InvalidState",), "service": "vslm"},
            "vslm_query_info": {"name": "VslmQueryInfo", "result": "VslmTaskInfo", "since": "6.7.2", "vmodl_name": "queryInfo", "service": "vslm"},
            "vslm_query_task_result": {"name": "VslmQueryTaskResult", "result": "Any", "nullable": True, "since": "6.7.2", "vmodl_name": "queryResult", "service": "vslm"},
        },
    ),
}

__getattr__, __dir__ = managed_types(globals(), TYPES)
