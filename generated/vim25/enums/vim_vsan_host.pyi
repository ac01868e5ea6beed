# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.vsan.host``."""

import vmodl

class VsanDiskIssueType(vmodl.OpenEnum):
    """``vim.vsan.host.VsanRuntimeInfo.DiskIssueType``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanDiskIssueType_enum/
    """
    NON_EXIST = "nonExist"
    STAMP_MISMATCH = "stampMismatch"
    UNKNOWN = "unknown"

class VsanHostDecommissionModeObjectAction(vmodl.OpenEnum):
    """``vim.vsan.host.DecommissionMode.ObjectAction``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostDecommissionModeObjectAction_enum/
    """
    NO_ACTION = "noAction"
    ENSURE_OBJECT_ACCESSIBILITY = "ensureObjectAccessibility"
    EVACUATE_ALL_DATA = "evacuateAllData"

class VsanHostDiskResultState(vmodl.OpenEnum):
    """``vim.vsan.host.DiskResult.State``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostDiskResultState_enum/
    """
    IN_USE = "inUse"
    ELIGIBLE = "eligible"
    INELIGIBLE = "ineligible"

class VsanHostHealthState(vmodl.OpenEnum):
    """``vim.vsan.host.HealthState``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostHealthState_enum/
    """
    UNKNOWN = "unknown"
    HEALTHY = "healthy"
    UNHEALTHY = "unhealthy"

class VsanHostNodeState(vmodl.OpenEnum):
    """``vim.vsan.host.NodeState``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostNodeState_enum/
    """
    ERROR = "error"
    DISABLED = "disabled"
    AGENT = "agent"
    MASTER = "master"
    BACKUP = "backup"
    STARTING = "starting"
    STOPPING = "stopping"
    ENTERING_MAINTENANCE_MODE = "enteringMaintenanceMode"
    EXITING_MAINTENANCE_MODE = "exitingMaintenanceMode"
    DECOMMISSIONING = "decommissioning"
