# Generated from eam-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``eam``."""

import builtins
import datetime
import typing

import vim25.services.eam
import vmodl
from vmodl.tables import managed_types

TYPES = {
    "Agency": (
        "EamObject", "eam.Agency", "1.0", "",
        {
            "add_issue": {"name": "AddIssue", "request": "AddIssueRequestType", "result": "Issue", "since": "2.0", "vmodl_name": "addIssue", "faults": ("InvalidArgument",), "service": "eam", "parameters": (
                ("issue", "issue", "Issue", "2.0"),
            )},
            "agency_disable": {"name": "Agency_Disable", "since": "1.0", "vmodl_name": "disable", "service": "eam"},
            "agency_enable": {"name": "Agency_Enable", "since": "1.0", "vmodl_name": "enable", "service": "eam"},
            "agency_query_runtime": {"name": "AgencyQueryRuntime", "result": "EamObjectRuntimeInfo", "since": "1.0", "vmodl_name": "queryRuntime", "service": "eam"},
            "destroy_agency": {"name": "DestroyAgency", "since": "1.0", "vmodl_name": "destroyAgency", "service": "eam"},
            "get_agent": {"name": "agent", "is_property": True, "result": "ManagedObjectReference[]", "nullable": True, "target": "Agent", "since": "1.0", "service": "eam"},
            "get_config": {"name": "config", "is_property": True, "result": "AgencyConfigInfo", "since": "1.0", "service": "eam"},
            "get_owner": {"name": "owner", "is_property": True, "result": "string", "nullable": True, "since": "6.0", "service": "eam"},
            "get_runtime": {"name": "runtime", "is_property": True, "result": "EamObjectRuntimeInfo", "since": "1.0", "service": "eam"},
            "get_solution_id": {"name": "solutionId", "is_property": True, "result": "string", "since": "1.0", "service": "eam"},
            "query_agent": {"name": "QueryAgent", "result": "ManagedObjectReference[]", "nullable": True, "target": "Agent", "since": "1.0", "vmodl_name": "queryAgent", "service": "eam"},
            "query_config": {"name": "QueryConfig", "result": "AgencyConfigInfo", "since": "1.0", "vmodl_name": "queryConfig", "service": "eam"},
            "query_solution_id": {"name": "QuerySolutionId", "result": "string", "since": "1.0", "vmodl_name": "querySolutionId", "service": "eam"},
            "register_agent_vm": {"name": "RegisterAgentVm", "request": "RegisterAgentVmRequestType", "result": "ManagedObjectReference", "target": "Agent", "since": "2.0", "vmodl_name": "registerAgentVm", "faults": ("ManagedObjectNotFound",), "service": "eam", "parameters": (
                ("agent_vm", "agentVm", "ManagedObjectReference", "2.0", False, "VirtualMachine"),
            )},
            "uninstall": {"name": "Uninstall", "since": "1.0", "vmodl_name": "uninstall", "service": "eam"},
            "unregister_agent_vm": {"name": "UnregisterAgentVm", "request": "UnregisterAgentVmRequestType", "since": "2.0", "vmodl_name": "unregisterAgentVm", "service": "eam", "parameters": (
                ("agent_vm", "agentVm", "ManagedObjectReference", "2.0", False, "VirtualMachine"),
            )},
            "update": {"name": "Update", "request": "UpdateRequestType", "since": "1.0", "vmodl_name": "update", "faults": ("InvalidAgentConfiguration", "InvalidAgencyScope", "InvalidUrl"), "service": "eam", "parameters": (
                ("config", "config", "AgencyConfigInfo", "1.0"),
            )},
        },
    ),
    "Agent": (
        "EamObject", "eam.Agent", "1.0", "",
        {
            "agent_query_config": {"name": "AgentQueryConfig", "result": "AgentConfigInfo", "since": "1.0", "vmodl_name": "queryConfig", "service": "eam"},
            "agent_query_runtime": {"name": "AgentQueryRuntime", "result": "AgentRuntimeInfo", "since": "1.0", "vmodl_name": "queryRuntime", "service": "eam"},
            "get_config": {"name": "config", "is_property": True, "result": "AgentConfigInfo", "since": "1.0", "service": "eam"},
            "get_runtime": {"name": "runtime", "is_property": True, "result": "AgentRuntimeInfo", "since": "1.0", "service": "eam"},
            "mark_as_available": {"name": "MarkAsAvailable", "since": "1.0", "vmodl_name": "markAsAvailable", "service": "eam"},
        },
    ),
    "EamObject": (
        None, "eam.EamObject", "1.0", "",
        {
            "query_issue": {"name": "QueryIssue", "request": "QueryIssueRequestType", "result": "Issue[]", "nullable": True, "since": "1.0", "vmodl_name": "queryIssue", "service": "eam", "parameters": (
                ("issue_key", "issueKey", "int[]?", "1.0"),
            )},
            "resolve": {"name": "Resolve", "request": "ResolveRequestType", "result": "int[]", "nullable": True, "since": "1.0", "vmodl_name": "resolve", "service": "eam", "parameters": (
                ("issue_key", "issueKey", "int[]", "1.0"),
            )},
            "resolve_all": {"name": "ResolveAll", "since": "1.0", "vmodl_name": "resolveAll", "service": "eam"},
        },
    ),
    "EamTask": (
        None, "eam.Task", "1.0", "",
        {
        },
    ),
    "EsxAgentManager": (
        "EamObject", "eam.EsxAgentManager", "1.0", "",
        {
            "create_agency": {"name": "CreateAgency", "request": "CreateAgencyRequestType", "result": "ManagedObjectReference", "target": "Agency", "since": "1.0", "vmodl_name": "createAgency", "faults": ("InvalidAgentConfiguration", "InvalidAgencyScope", "InvalidUrl"), "service": "eam", "parameters": (
                ("agency_config_info", "agencyConfigInfo", "AgencyConfigInfo", "1.0"),
                ("initial_goal_state", "initialGoalState", "string", "1.0"),
            )},
            "get_agency": {"name": "agency", "is_property": True, "result": "ManagedObjectReference[]", "nullable": True, "target": "Agency", "since": "1.0", "service": "eam"},
            "get_issue": {"name": "issue", "is_property": True, "result": "Issue[]", "nullable": True, "since": "1.0", "service": "eam"},
            "get_maintenance_mode_policy": {"name": "GetMaintenanceModePolicy", "result": "string", "since": "7.4", "vmodl_name": "getMaintenanceModePolicy", "service": "eam"},
            "query_agency": {"name": "QueryAgency", "result": "ManagedObjectReference[]", "nullable": True, "target": "Agency", "since": "1.0", "vmodl_name": "queryAgency", "service": "eam"},
            "scan_for_unknown_agent_vm": {"name": "ScanForUnknownAgentVm", "since": "1.0", "vmodl_name": "scanForUnknownAgentVm", "service": "eam"},
            "set_maintenance_mode_policy": {"name": "SetMaintenanceModePolicy", "request": "SetMaintenanceModePolicyRequestType", "since": "7.4", "vmodl_name": "setMaintenanceModePolicy", "service": "eam", "parameters": (
                ("policy", "policy", "string", "7.4"),
            )},
        },
    ),
}

__getattr__, __dir__ = managed_types(globals(), TYPES)
