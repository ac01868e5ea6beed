# Generated from eam-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``eam``."""

import vmodl

class AgencyVMPlacementPolicyVMAntiAffinity(vmodl.OpenEnum):
    """``eam.Agency.VMPlacementPolicy.VMAntiAffinity``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AgencyVMPlacementPolicyVMAntiAffinity_enum/
    """
    NONE = "none"
    SOFT = "soft"

class AgencyVMPlacementPolicyVMDataAffinity(vmodl.OpenEnum):
    """``eam.Agency.VMPlacementPolicy.VMDataAffinity``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AgencyVMPlacementPolicyVMDataAffinity_enum/
    """
    NONE = "none"
    SOFT = "soft"

class AgentConfigInfoOvfDiskProvisioning(vmodl.OpenEnum):
    """``eam.Agent.ConfigInfo.OvfDiskProvisioning``. Since 6.9.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AgentConfigInfoOvfDiskProvisioning_enum/
    """
    NONE = "none"
    THIN = "thin"
    THICK = "thick"

class AgentVmHookVmState(vmodl.OpenEnum):
    """``eam.Agent.VmHook.VmState``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AgentVmHookVmState_enum/
    """
    PROVISIONED = "provisioned"
    POWERED_ON = "poweredOn"
    PRE_POWER_ON = "prePowerOn"

class EamObjectRuntimeInfoGoalState(vmodl.OpenEnum):
    """``eam.EamObject.RuntimeInfo.GoalState``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EamObjectRuntimeInfoGoalState_enum/
    """
    ENABLED = "enabled"
    DISABLED = "disabled"
    UNINSTALLED = "uninstalled"

class EamObjectRuntimeInfoStatus(vmodl.OpenEnum):
    """``eam.EamObject.RuntimeInfo.Status``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EamObjectRuntimeInfoStatus_enum/
    """
    GREEN = "green"
    YELLOW = "yellow"
    RED = "red"

class EsxAgentManagerMaintenanceModePolicy(vmodl.OpenEnum):
    """``eam.EsxAgentManager.MaintenanceModePolicy``. Since 7.4.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EsxAgentManagerMaintenanceModePolicy_enum/
    """
    SINGLE_HOST = "singleHost"
    MULTIPLE_HOSTS = "multipleHosts"
