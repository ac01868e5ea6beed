# Generated from eam-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``eam.lccm``."""

import vmodl

class HooksHookType(vmodl.OpenEnum):
    """``eam.lccm.Hooks.HookType``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HooksHookType_enum/
    """
    POST_PROVISIONING = "POST_PROVISIONING"
    POST_POWER_ON = "POST_POWER_ON"

class SolutionsInvalidReason(vmodl.OpenEnum):
    """``eam.lccm.Solutions.InvalidReason``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SolutionsInvalidReason_enum/
    """
    INVALID_OVF_DESCRIPTOR = "INVALID_OVF_DESCRIPTOR"
    INACCESSBLE_VM_SOURCE = "INACCESSBLE_VM_SOURCE"
    INVALID_NETWORKS = "INVALID_NETWORKS"
    INVALID_DATASTORES = "INVALID_DATASTORES"
    INVALID_RESOURCE_POOL = "INVALID_RESOURCE_POOL"
    INVALID_FOLDER = "INVALID_FOLDER"
    INVALID_PROPERTIES = "INVALID_PROPERTIES"
    INVALID_TRANSITION = "INVALID_TRANSITION"

class SolutionsNonComplianceReason(vmodl.OpenEnum):
    """``eam.lccm.Solutions.NonComplianceReason``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SolutionsNonComplianceReason_enum/
    """
    WORKING = "WORKING"
    ISSUE = "ISSUE"
    IN_HOOK = "IN_HOOK"
    OBSOLETE_SPEC = "OBSOLETE_SPEC"
    NO_SPEC = "NO_SPEC"

class SolutionsVMDeploymentOptimization(vmodl.OpenEnum):
    """``eam.lccm.Solutions.VMDeploymentOptimization``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SolutionsVMDeploymentOptimization_enum/
    """
    ALL_CLONES = "ALL_CLONES"
    FULL_CLONES_ONLY = "FULL_CLONES_ONLY"
    NO_CLONES = "NO_CLONES"

class SolutionsVMDiskProvisioning(vmodl.OpenEnum):
    """``eam.lccm.Solutions.VMDiskProvisioning``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SolutionsVMDiskProvisioning_enum/
    """
    THIN = "THIN"
    THICK = "THICK"
