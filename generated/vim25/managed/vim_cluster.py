# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim.cluster``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import managed_types

TYPES = {
    "ClusterEVCManager": (
        "ExtensibleManagedObject", "vim.cluster.EVCManager", "6.0", "",
        {
            "check_add_host_evc_task": {"name": "CheckAddHostEvc_Task", "request": "CheckAddHostEvcRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "ClusterEVCManagerCheckResult[]", "task_nullable": True, "since": "6.0", "vmodl_name": "checkAddHostEvc", "privilege": "System.View", "faults": ("InvalidLogin", "HostConnectFault"), "parameters": (
                ("cnx_spec", "cnxSpec", "HostConnectSpec", "6.0"),
            )},
            "check_configure_evc_mode_task": {"name": "CheckConfigureEvcMode_Task", "request": "CheckConfigureEvcModeRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "ClusterEVCManagerCheckResult[]", "task_nullable": True, "since": "6.0", "vmodl_name": "checkConfigureEvc", "privilege": "System.View", "parameters": (
                ("evc_mode_key", "evcModeKey", "string", "6.0"),
                ("evc_graphics_mode_key", "evcGraphicsModeKey", "string?", "7.0.1.0"),
            )},
            "configure_evc_mode_task": {"name": "ConfigureEvcMode_Task", "request": "ConfigureEvcModeRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.0", "vmodl_name": "configureEvc", "privilege": "Host.Inventory.EditCluster", "faults": ("EVCConfigFault",), "parameters": (
                ("evc_mode_key", "evcModeKey", "string", "6.0"),
                ("evc_graphics_mode_key", "evcGraphicsModeKey", "string?", "7.0.1.0"),
            )},
            "disable_evc_mode_task": {"name": "DisableEvcMode_Task", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.0", "vmodl_name": "disableEvc", "privilege": "Host.Inventory.EditCluster"},
            "get_evc_state": {"name": "evcState", "is_property": True, "result": "ClusterEVCManagerEVCState", "since": "6.0"},
            "get_managed_cluster": {"name": "managedCluster", "is_property": True, "result": "ManagedObjectReference", "target": "ClusterComputeResource", "since": "6.0"},
        },
    ),
}

__getattr__, __dir__ = managed_types(globals(), TYPES)
