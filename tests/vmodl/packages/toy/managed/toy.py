"""Managed object types."""

# The annotations of generated methods are evaluated with these.
import builtins  # noqa: F401
import datetime  # noqa: F401
import typing  # noqa: F401

import toy  # noqa: F401
import vmodl  # noqa: F401
from vmodl.tables import managed_types

TYPES = {
    "Entity": (
        None, "toy.Entity", "1.0", "",
        {
            "get_name": {
                "name": "name", "is_property": True, "result": "string", "since": "1.0",
            },
            "destroy_task": {
                "name": "Destroy_Task", "result": "ManagedObjectReference", "target": "Task",
                "starts_task": True,
                "since": "1.0", "vmodl_name": "destroy",
            },
        },
    ),
    "Machine": (
        "Entity", "toy.Machine", "1.0", "A machine.",
        {
            "get_owner": {
                "name": "owner", "is_property": True, "result": "ManagedObjectReference",
                "nullable": True, "target": "Entity",
            },
            "reconfigure_task": {
                "name": "Reconfigure_Task", "request": "ReconfigureRequestType",
                "result": "ManagedObjectReference", "target": "Task", "starts_task": True,
                "task_result": "ManagedObjectReference", "task_target": "Machine",
                "since": "2.0", "vmodl_name": "reconfigure", "privilege": "Machine.Config",
                "faults": ("InvalidState", "InvalidPowerState"),
                "description": "Change the machine.",
                "parameters": (
                    ("spec", "spec", "MachineSpec", "1.0"),
                    ("host", "newHost", "ManagedObjectReference?", "1.0", False, "Entity"),
                    ("others", "others", "ManagedObjectReference[]?", "1.0"),
                    ("force", "force", "boolean", "2.0"),
                ),
            },
            "set_options": {
                "name": "SetOptions", "request": "SetOptionsRequestType", "since": "1.0",
                "parameters": (
                    ("changed", "changed", "Option[]", "1.0"),
                    ("removed", "removed", "string[]?", "1.0"),
                ),
            },
        },
    ),
    "Session": (
        None, "", "", "",
        {
            "login": {
                "name": "Login", "request": "LoginRequestType", "result": "string",
                "secret_result": True, "faults": ("InvalidLogin",),
                "parameters": (
                    ("user_name", "userName", "string", "1.0"),
                    ("password", "password", "string", "1.0", True),
                    ("value", "value", "string?", "1.0", ("user_name", "^admin$")),
                ),
            },
        },
    ),
    "Task": (
        None, "toy.Task", "1.0", "",
        {"cancel_task": {"name": "CancelTask", "since": "1.0", "vmodl_name": "cancel"}},
    ),
}  # fmt: skip

__getattr__, __dir__ = managed_types(globals(), TYPES)
