# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.profile.host``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import enum_types

TYPES = {
    "ApplyHostProfileConfigurationResultStatus": (
        "ApplyHostProfileConfigurationResultStatus", "vim.profile.host.ProfileManager.ApplyHostConfigResult.Status", "6.5", "",
        ("SUCCESS", "success"),
        ("FAILED", "failed"),
        ("REBOOT_FAILED", "reboot_failed"),
        ("STATELESS_REBOOT_FAILED", "stateless_reboot_failed"),
        ("CHECK_COMPLIANCE_FAILED", "check_compliance_failed"),
        ("STATE_NOT_SATISFIED", "state_not_satisfied"),
        ("EXIT_MAINTENANCEMODE_FAILED", "exit_maintenancemode_failed"),
        ("CANCELED", "canceled"),
    ),
    "HostProfileManagerAnswerFileStatus": (
        "HostProfileManagerAnswerFileStatus", "vim.profile.host.ProfileManager.AnswerFileStatus", "5.0", "",
        ("VALID", "valid"),
        ("INVALID", "invalid"),
        ("UNKNOWN", "unknown"),
    ),
    "HostProfileManagerCompositionResultResultElementStatus": (
        "HostProfileManagerCompositionResultResultElementStatus", "vim.profile.host.ProfileManager.CompositionResult.ResultElement.Status", "6.5", "",
        ("SUCCESS", "success"),
        ("ERROR", "error"),
    ),
    "HostProfileManagerCompositionValidationResultResultElementStatus": (
        "HostProfileManagerCompositionValidationResultResultElementStatus", "vim.profile.host.ProfileManager.CompositionValidationResult.ResultElement.Status", "6.5", "",
        ("SUCCESS", "success"),
        ("ERROR", "error"),
    ),
    "HostProfileManagerTaskListRequirement": (
        "HostProfileManagerTaskListRequirement", "vim.profile.host.ProfileManager.TaskListRequirement", "6.0", "",
        ("MAINTENANCE_MODE_REQUIRED", "maintenanceModeRequired"),
        ("REBOOT_REQUIRED", "rebootRequired"),
    ),
    "HostProfileValidationFailureInfoUpdateType": (
        "HostProfileValidationFailureInfoUpdateType", "vim.profile.host.HostProfile.ValidationFailureInfo.UpdateType", "6.7", "",
        ("HOST_BASED", "HostBased"),
        ("IMPORT", "Import"),
        ("EDIT", "Edit"),
        ("COMPOSE", "Compose"),
    ),
    "HostProfileValidationState": (
        "HostProfileValidationState", "vim.profile.host.HostProfile.ValidationState", "6.7", "",
        ("READY", "Ready"),
        ("RUNNING", "Running"),
        ("FAILED", "Failed"),
    ),
    "ProfileExecuteResultStatus": (
        "ProfileExecuteResultStatus", "vim.profile.host.ExecuteResult.Status", "4.0", "",
        ("SUCCESS", "success"),
        ("NEED_INPUT", "needInput"),
        ("ERROR", "error"),
    ),
}

__getattr__, __dir__ = enum_types(globals(), TYPES)
