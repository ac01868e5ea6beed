# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.vsan.host``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import enum_types

TYPES = {
    "VsanDiskIssueType": (
        "VsanDiskIssueType", "vim.vsan.host.VsanRuntimeInfo.DiskIssueType", "5.5", "",
        ("NON_EXIST", "nonExist"),
        ("STAMP_MISMATCH", "stampMismatch"),
        ("UNKNOWN", "unknown"),
    ),
    "VsanHostDecommissionModeObjectAction": (
        "VsanHostDecommissionModeObjectAction", "vim.vsan.host.DecommissionMode.ObjectAction", "5.5", "",
        ("NO_ACTION", "noAction"),
        ("ENSURE_OBJECT_ACCESSIBILITY", "ensureObjectAccessibility"),
        ("EVACUATE_ALL_DATA", "evacuateAllData"),
    ),
    "VsanHostDiskResultState": (
        "VsanHostDiskResultState", "vim.vsan.host.DiskResult.State", "5.5", "",
        ("IN_USE", "inUse"),
        ("ELIGIBLE", "eligible"),
        ("INELIGIBLE", "ineligible"),
    ),
    "VsanHostHealthState": (
        "VsanHostHealthState", "vim.vsan.host.HealthState", "5.5", "",
        ("UNKNOWN", "unknown"),
        ("HEALTHY", "healthy"),
        ("UNHEALTHY", "unhealthy"),
    ),
    "VsanHostNodeState": (
        "VsanHostNodeState", "vim.vsan.host.NodeState", "5.5", "",
        ("ERROR", "error"),
        ("DISABLED", "disabled"),
        ("AGENT", "agent"),
        ("MASTER", "master"),
        ("BACKUP", "backup"),
        ("STARTING", "starting"),
        ("STOPPING", "stopping"),
        ("ENTERING_MAINTENANCE_MODE", "enteringMaintenanceMode"),
        ("EXITING_MAINTENANCE_MODE", "exitingMaintenanceMode"),
        ("DECOMMISSIONING", "decommissioning"),
    ),
}

__getattr__, __dir__ = enum_types(globals(), TYPES)
