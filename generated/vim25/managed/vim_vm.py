# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim.vm``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import managed_types

TYPES = {
    "VirtualMachineGuestCustomizationManager": (
        None, "vim.vm.GuestCustomizationManager", "6.8.7", "",
        {
            "abort_customization_task": {"name": "AbortCustomization_Task", "request": "AbortCustomizationRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.8.7", "vmodl_name": "abortCustomization", "privilege": "VirtualMachine.Provisioning.Customize", "faults": ("TaskInProgress", "InvalidState", "InvalidGuestLogin", "GuestPermissionDenied", "CustomizationFault", "InvalidPowerState"), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "6.8.7", False, "VirtualMachine"),
                ("auth", "auth", "GuestAuthentication", "6.8.7"),
            )},
            "customize_guest_task": {"name": "CustomizeGuest_Task", "request": "CustomizeGuestRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.8.7", "vmodl_name": "customize", "privilege": "VirtualMachine.Provisioning.Customize", "faults": ("TaskInProgress", "InvalidState", "InvalidGuestLogin", "GuestPermissionDenied", "CustomizationFault", "InvalidPowerState"), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "6.8.7", False, "VirtualMachine"),
                ("auth", "auth", "GuestAuthentication", "6.8.7"),
                ("spec", "spec", "CustomizationSpec", "6.8.7"),
                ("config_params", "configParams", "OptionValue[]?", "6.8.7", True),
            )},
            "start_guest_network_task": {"name": "StartGuestNetwork_Task", "request": "StartGuestNetworkRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.8.7", "vmodl_name": "startNetwork", "privilege": "VirtualMachine.Provisioning.Customize", "faults": ("TaskInProgress", "InvalidState", "InvalidGuestLogin", "GuestPermissionDenied", "CustomizationFault", "InvalidPowerState"), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "6.8.7", False, "VirtualMachine"),
                ("auth", "auth", "GuestAuthentication", "6.8.7"),
            )},
        },
    ),
    "VirtualMachineSnapshot": (
        "ExtensibleManagedObject", "vim.vm.Snapshot", "2.0", "",
        {
            "export_snapshot": {"name": "ExportSnapshot", "result": "ManagedObjectReference", "target": "HttpNfcLease", "since": "5.5", "vmodl_name": "exportSnapshot", "privilege": "VApp.Export", "faults": ("TaskInProgress", "InvalidState", "FileFault")},
            "get_child_snapshot": {"name": "childSnapshot", "is_property": True, "result": "ManagedObjectReference[]", "nullable": True, "target": "VirtualMachineSnapshot", "since": "4.1"},
            "get_config": {"name": "config", "is_property": True, "result": "VirtualMachineConfigInfo", "since": "2.0"},
            "get_vm": {"name": "vm", "is_property": True, "result": "ManagedObjectReference", "target": "VirtualMachine", "since": "6.0"},
            "remove_snapshot_task": {"name": "RemoveSnapshot_Task", "request": "RemoveSnapshotRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "2.0", "vmodl_name": "remove", "privilege": "VirtualMachine.State.RemoveSnapshot", "faults": ("TaskInProgress",), "parameters": (
                ("remove_children", "removeChildren", "boolean", "2.0"),
                ("consolidate", "consolidate", "boolean?", "5.0"),
            )},
            "rename_snapshot": {"name": "RenameSnapshot", "request": "RenameSnapshotRequestType", "since": "2.0", "vmodl_name": "rename", "privilege": "VirtualMachine.State.RenameSnapshot", "faults": ("InvalidName", "TaskInProgress", "InvalidState"), "parameters": (
                ("name", "name", "string?", "2.0"),
                ("description", "description", "string?", "2.0"),
            )},
            "revert_to_snapshot_task": {"name": "RevertToSnapshot_Task", "request": "RevertToSnapshotRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "2.0", "vmodl_name": "revert", "privilege": "VirtualMachine.State.RevertToSnapshot", "faults": ("TaskInProgress", "InsufficientResourcesFault", "InvalidState", "FileFault", "VmConfigFault"), "parameters": (
                ("host", "host", "ManagedObjectReference?", "2.0", False, "HostSystem"),
                ("suppress_power_on", "suppressPowerOn", "boolean?", "2.5u2server"),
            )},
        },
    ),
}

__getattr__, __dir__ = managed_types(globals(), TYPES)
