# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim.vm.check``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import managed_types

TYPES = {
    "VirtualMachineCompatibilityChecker": (
        None, "vim.vm.check.CompatibilityChecker", "4.0", "",
        {
            "check_compatibility_task": {"name": "CheckCompatibility_Task", "request": "CheckCompatibilityRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "CheckResult[]", "since": "4.0", "vmodl_name": "checkCompatibility", "privilege": "System.View", "faults": ("InvalidState", "InvalidArgument", "DatacenterMismatch"), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "4.0", False, "VirtualMachine"),
                ("host", "host", "ManagedObjectReference?", "4.0", False, "HostSystem"),
                ("pool", "pool", "ManagedObjectReference?", "4.0", False, "ResourcePool"),
                ("test_type", "testType", "string[]?", "4.0"),
            )},
            "check_power_on_task": {"name": "CheckPowerOn_Task", "request": "CheckPowerOnRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "CheckResult[]", "task_nullable": True, "since": "6.7", "vmodl_name": "checkPowerOn", "privilege": "System.View", "faults": ("InvalidArgument", "DatacenterMismatch"), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "6.7", False, "VirtualMachine"),
                ("host", "host", "ManagedObjectReference?", "6.7", False, "HostSystem"),
                ("pool", "pool", "ManagedObjectReference?", "6.7", False, "ResourcePool"),
                ("test_type", "testType", "string[]?", "6.7"),
            )},
            "check_vm_config_task": {"name": "CheckVmConfig_Task", "request": "CheckVmConfigRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "CheckResult[]", "task_nullable": True, "since": "6.7", "vmodl_name": "checkVmConfig", "privilege": "System.View", "faults": ("InvalidArgument", "DatacenterMismatch"), "parameters": (
                ("spec", "spec", "VirtualMachineConfigSpec", "6.7"),
                ("vm", "vm", "ManagedObjectReference?", "6.7", False, "VirtualMachine"),
                ("host", "host", "ManagedObjectReference?", "6.7", False, "HostSystem"),
                ("pool", "pool", "ManagedObjectReference?", "6.7", False, "ResourcePool"),
                ("test_type", "testType", "string[]?", "6.7"),
            )},
        },
    ),
    "VirtualMachineProvisioningChecker": (
        None, "vim.vm.check.ProvisioningChecker", "4.0", "",
        {
            "check_clone_task": {"name": "CheckClone_Task", "request": "CheckCloneRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "CheckResult[]", "since": "4.0", "vmodl_name": "checkClone", "privilege": "System.View", "faults": ("InvalidState",), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "4.0", False, "VirtualMachine"),
                ("folder", "folder", "ManagedObjectReference", "4.0", False, "Folder"),
                ("name", "name", "string", "4.0"),
                ("spec", "spec", "VirtualMachineCloneSpec", "4.0"),
                ("test_type", "testType", "string[]?", "4.0"),
            )},
            "check_instant_clone_task": {"name": "CheckInstantClone_Task", "request": "CheckInstantCloneRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "CheckResult[]", "task_nullable": True, "since": "6.7", "vmodl_name": "checkInstantClone", "privilege": "System.View", "faults": ("InvalidState",), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "6.7", False, "VirtualMachine"),
                ("spec", "spec", "VirtualMachineInstantCloneSpec", "6.7"),
                ("test_type", "testType", "string[]?", "6.7"),
            )},
            "check_migrate_task": {"name": "CheckMigrate_Task", "request": "CheckMigrateRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "CheckResult[]", "since": "4.0", "vmodl_name": "checkMigrate", "privilege": "System.View", "faults": ("InvalidState",), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "4.0", False, "VirtualMachine"),
                ("host", "host", "ManagedObjectReference?", "4.0", False, "HostSystem"),
                ("pool", "pool", "ManagedObjectReference?", "4.0", False, "ResourcePool"),
                ("state", "state", "VirtualMachinePowerState?", "4.0"),
                ("test_type", "testType", "string[]?", "4.0"),
            )},
            "check_relocate_task": {"name": "CheckRelocate_Task", "request": "CheckRelocateRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "CheckResult[]", "since": "4.0", "vmodl_name": "checkRelocate", "privilege": "System.View", "faults": ("InvalidState",), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "4.0", False, "VirtualMachine"),
                ("spec", "spec", "VirtualMachineRelocateSpec", "4.0"),
                ("test_type", "testType", "string[]?", "4.0"),
            )},
            "query_v_motion_compatibility_ex_task": {"name": "QueryVMotionCompatibilityEx_Task", "request": "QueryVMotionCompatibilityExRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "CheckResult[]", "since": "4.0", "vmodl_name": "queryVMotionCompatibilityEx", "privilege": "System.View", "parameters": (
                ("vm", "vm", "ManagedObjectReference[]", "4.0", False, "VirtualMachine"),
                ("host", "host", "ManagedObjectReference[]", "4.0", False, "HostSystem"),
            )},
        },
    ),
}

__getattr__, __dir__ = managed_types(globals(), TYPES)
