# Generated from eam-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``eam.lccm``."""

import builtins
import datetime
import typing

import vim25.services.eam
import vmodl
from vmodl.tables import enum_types

TYPES = {
    "HooksHookType": (
        "HooksHookType", "eam.lccm.Hooks.HookType", "1.0", "",
        ("POST_PROVISIONING", "POST_PROVISIONING"),
        ("POST_POWER_ON", "POST_POWER_ON"),
    ),
    "SolutionsInvalidReason": (
        "SolutionsInvalidReason", "eam.lccm.Solutions.InvalidReason", "1.0", "",
        ("INVALID_OVF_DESCRIPTOR", "INVALID_OVF_DESCRIPTOR"),
        ("INACCESSBLE_VM_SOURCE", "INACCESSBLE_VM_SOURCE"),
        ("INVALID_NETWORKS", "INVALID_NETWORKS"),
        ("INVALID_DATASTORES", "INVALID_DATASTORES"),
        ("INVALID_RESOURCE_POOL", "INVALID_RESOURCE_POOL"),
        ("INVALID_FOLDER", "INVALID_FOLDER"),
        ("INVALID_PROPERTIES", "INVALID_PROPERTIES"),
        ("INVALID_TRANSITION", "INVALID_TRANSITION"),
    ),
    "SolutionsNonComplianceReason": (
        "SolutionsNonComplianceReason", "eam.lccm.Solutions.NonComplianceReason", "1.0", "",
        ("WORKING", "WORKING"),
        ("ISSUE", "ISSUE"),
        ("IN_HOOK", "IN_HOOK"),
        ("OBSOLETE_SPEC", "OBSOLETE_SPEC"),
        ("NO_SPEC", "NO_SPEC"),
    ),
    "SolutionsVMDeploymentOptimization": (
        "SolutionsVMDeploymentOptimization", "eam.lccm.Solutions.VMDeploymentOptimization", "1.0", "",
        ("ALL_CLONES", "ALL_CLONES"),
        ("FULL_CLONES_ONLY", "FULL_CLONES_ONLY"),
        ("NO_CLONES", "NO_CLONES"),
    ),
    "SolutionsVMDiskProvisioning": (
        "SolutionsVMDiskProvisioning", "eam.lccm.Solutions.VMDiskProvisioning", "1.0", "",
        ("THIN", "THIN"),
        ("THICK", "THICK"),
    ),
}

__getattr__, __dir__ = enum_types(globals(), TYPES)
