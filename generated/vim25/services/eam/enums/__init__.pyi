# Generated from eam-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""The enumerated types of vim25.services.eam, and nothing else."""

from vim25.services.eam.enums.eam import (
    AgencyVMPlacementPolicyVMAntiAffinity as AgencyVMPlacementPolicyVMAntiAffinity,
    AgencyVMPlacementPolicyVMDataAffinity as AgencyVMPlacementPolicyVMDataAffinity,
    AgentConfigInfoOvfDiskProvisioning as AgentConfigInfoOvfDiskProvisioning,
    AgentVmHookVmState as AgentVmHookVmState,
    EamObjectRuntimeInfoGoalState as EamObjectRuntimeInfoGoalState,
    EamObjectRuntimeInfoStatus as EamObjectRuntimeInfoStatus,
    EsxAgentManagerMaintenanceModePolicy as EsxAgentManagerMaintenanceModePolicy,
)
from vim25.services.eam.enums.eam_lccm import (
    HooksHookType as HooksHookType,
    SolutionsInvalidReason as SolutionsInvalidReason,
    SolutionsNonComplianceReason as SolutionsNonComplianceReason,
    SolutionsVMDeploymentOptimization as SolutionsVMDeploymentOptimization,
    SolutionsVMDiskProvisioning as SolutionsVMDiskProvisioning,
)
