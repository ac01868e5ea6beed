# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.profile.host``."""

import vmodl

class ApplyHostProfileConfigurationResultStatus(vmodl.OpenEnum):
    """``vim.profile.host.ProfileManager.ApplyHostConfigResult.Status``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ApplyHostProfileConfigurationResultStatus_enum/
    """
    SUCCESS = "success"
    FAILED = "failed"
    REBOOT_FAILED = "reboot_failed"
    STATELESS_REBOOT_FAILED = "stateless_reboot_failed"
    CHECK_COMPLIANCE_FAILED = "check_compliance_failed"
    STATE_NOT_SATISFIED = "state_not_satisfied"
    EXIT_MAINTENANCEMODE_FAILED = "exit_maintenancemode_failed"
    CANCELED = "canceled"

class HostProfileManagerAnswerFileStatus(vmodl.OpenEnum):
    """``vim.profile.host.ProfileManager.AnswerFileStatus``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileManagerAnswerFileStatus_enum/
    """
    VALID = "valid"
    INVALID = "invalid"
    UNKNOWN = "unknown"

class HostProfileManagerCompositionResultResultElementStatus(vmodl.OpenEnum):
    """``vim.profile.host.ProfileManager.CompositionResult.ResultElement.Status``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileManagerCompositionResultResultElementStatus_enum/
    """
    SUCCESS = "success"
    ERROR = "error"

class HostProfileManagerCompositionValidationResultResultElementStatus(vmodl.OpenEnum):
    """``vim.profile.host.ProfileManager.CompositionValidationResult.ResultElement.Status``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileManagerCompositionValidationResultResultElementStatus_enum/
    """
    SUCCESS = "success"
    ERROR = "error"

class HostProfileManagerTaskListRequirement(vmodl.OpenEnum):
    """``vim.profile.host.ProfileManager.TaskListRequirement``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileManagerTaskListRequirement_enum/
    """
    MAINTENANCE_MODE_REQUIRED = "maintenanceModeRequired"
    REBOOT_REQUIRED = "rebootRequired"

class HostProfileValidationFailureInfoUpdateType(vmodl.OpenEnum):
    """``vim.profile.host.HostProfile.ValidationFailureInfo.UpdateType``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileValidationFailureInfoUpdateType_enum/
    """
    HOST_BASED = "HostBased"
    IMPORT = "Import"
    EDIT = "Edit"
    COMPOSE = "Compose"

class HostProfileValidationState(vmodl.OpenEnum):
    """``vim.profile.host.HostProfile.ValidationState``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileValidationState_enum/
    """
    READY = "Ready"
    RUNNING = "Running"
    FAILED = "Failed"

class ProfileExecuteResultStatus(vmodl.OpenEnum):
    """``vim.profile.host.ExecuteResult.Status``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileExecuteResultStatus_enum/
    """
    SUCCESS = "success"
    NEED_INPUT = "needInput"
    ERROR = "error"
