# Generated from eam-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``eam``."""

import builtins
import datetime
import typing

import vim25.services.eam
import vmodl
from vmodl.tables import enum_types

TYPES = {
    "AgencyVMPlacementPolicyVMAntiAffinity": (
        "AgencyVMPlacementPolicyVMAntiAffinity", "eam.Agency.VMPlacementPolicy.VMAntiAffinity", "1.0", "",
        ("NONE", "none"),
        ("SOFT", "soft"),
    ),
    "AgencyVMPlacementPolicyVMDataAffinity": (
        "AgencyVMPlacementPolicyVMDataAffinity", "eam.Agency.VMPlacementPolicy.VMDataAffinity", "1.0", "",
        ("NONE", "none"),
        ("SOFT", "soft"),
    ),
    "AgentConfigInfoOvfDiskProvisioning": (
        "AgentConfigInfoOvfDiskProvisioning", "eam.Agent.ConfigInfo.OvfDiskProvisioning", "6.9", "",
        ("NONE", "none"),
        ("THIN", "thin"),
        ("THICK", "thick"),
    ),
    "AgentVmHookVmState": (
        "AgentVmHookVmState", "eam.Agent.VmHook.VmState", "1.0", "",
        ("PROVISIONED", "provisioned"),
        ("POWERED_ON", "poweredOn"),
        ("PRE_POWER_ON", "prePowerOn"),
    ),
    "EamObjectRuntimeInfoGoalState": (
        "EamObjectRuntimeInfoGoalState", "eam.EamObject.RuntimeInfo.GoalState", "1.0", "",
        ("ENABLED", "enabled"),
        ("DISABLED", "disabled"),
        ("UNINSTALLED", "uninstalled"),
    ),
    "EamObjectRuntimeInfoStatus": (
        "EamObjectRuntimeInfoStatus", "eam.EamObject.RuntimeInfo.Status", "1.0", "",
        ("GREEN", "green"),
        ("YELLOW", "yellow"),
        ("RED", "red"),
    ),
    "EsxAgentManagerMaintenanceModePolicy": (
        "EsxAgentManagerMaintenanceModePolicy", "eam.EsxAgentManager.MaintenanceModePolicy", "7.4", "",
        ("SINGLE_HOST", "singleHost"),
        ("MULTIPLE_HOSTS", "multipleHosts"),
    ),
}

__getattr__, __dir__ = enum_types(globals(), TYPES)
