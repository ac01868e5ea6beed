# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim.scheduler``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import managed_types

TYPES = {
    "ScheduledTask": (
        "ExtensibleManagedObject", "vim.scheduler.ScheduledTask", "2.0", "",
        {
            "get_info": {"name": "info", "is_property": True, "result": "ScheduledTaskInfo", "since": "2.0"},
            "reconfigure_scheduled_task": {"name": "ReconfigureScheduledTask", "request": "ReconfigureScheduledTaskRequestType", "since": "2.0", "vmodl_name": "reconfigure", "privilege": "ScheduledTask.Edit", "faults": ("InvalidState", "InvalidName", "DuplicateName"), "parameters": (
                ("spec", "spec", "ScheduledTaskSpec", "2.0"),
            )},
            "remove_scheduled_task": {"name": "RemoveScheduledTask", "since": "2.0", "vmodl_name": "remove", "privilege": "ScheduledTask.Delete", "faults": ("InvalidState",)},
            "run_scheduled_task": {"name": "RunScheduledTask", "since": "2.0", "vmodl_name": "run", "privilege": "ScheduledTask.Run", "faults": ("InvalidState",)},
        },
    ),
    "ScheduledTaskManager": (
        None, "vim.scheduler.ScheduledTaskManager", "2.0", "",
        {
            "create_object_scheduled_task": {"name": "CreateObjectScheduledTask", "request": "CreateObjectScheduledTaskRequestType", "result": "ManagedObjectReference", "target": "ScheduledTask", "since": "4.0", "vmodl_name": "createObjectScheduledTask", "faults": ("InvalidName", "DuplicateName"), "parameters": (
                ("obj", "obj", "ManagedObjectReference", "4.0", False, "ManagedObject"),
                ("spec", "spec", "ScheduledTaskSpec", "4.0"),
            )},
            "create_scheduled_task": {"name": "CreateScheduledTask", "request": "CreateScheduledTaskRequestType", "result": "ManagedObjectReference", "target": "ScheduledTask", "since": "2.0", "vmodl_name": "create", "faults": ("InvalidName", "DuplicateName"), "parameters": (
                ("entity", "entity", "ManagedObjectReference", "2.0", False, "ManagedEntity"),
                ("spec", "spec", "ScheduledTaskSpec", "2.0"),
            )},
            "get_description": {"name": "description", "is_property": True, "result": "ScheduledTaskDescription", "since": "2.0", "privilege": "System.View"},
            "get_scheduled_task": {"name": "scheduledTask", "is_property": True, "result": "ManagedObjectReference[]", "nullable": True, "target": "ScheduledTask", "since": "2.0", "privilege": "System.View"},
            "retrieve_entity_scheduled_task": {"name": "RetrieveEntityScheduledTask", "request": "RetrieveEntityScheduledTaskRequestType", "result": "ManagedObjectReference[]", "nullable": True, "target": "ScheduledTask", "since": "2.0", "vmodl_name": "retrieveEntityScheduledTask", "privilege": "System.View", "parameters": (
                ("entity", "entity", "ManagedObjectReference?", "2.0", False, "ManagedEntity"),
            )},
            "retrieve_object_scheduled_task": {"name": "RetrieveObjectScheduledTask", "request": "RetrieveObjectScheduledTaskRequestType", "result": "ManagedObjectReference[]", "nullable": True, "target": "ScheduledTask", "since": "4.0", "vmodl_name": "retrieveObjectScheduledTask", "privilege": "System.View", "parameters": (
                ("obj", "obj", "ManagedObjectReference?", "4.0", False, "ManagedObject"),
            )},
        },
    ),
}

__getattr__, __dir__ = managed_types(globals(), TYPES)
