# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``pbm.profile``."""

import builtins
import datetime
import typing

import vim25.services.pbm
import vmodl
from vmodl.tables import enum_types

TYPES = {
    "PbmAssociateAndApplyPolicyStatusPolicyStatus": (
        "PbmAssociateAndApplyPolicyStatusPolicyStatus", "pbm.profile.AssociateAndApplyPolicyStatus.PolicyStatus", "1.0", "",
        ("SUCCESS", "success"),
        ("FAILED", "failed"),
        ("INVALID", "invalid"),
    ),
    "PbmIofilterInfoFilterType": (
        "PbmIofilterInfoFilterType", "pbm.profile.IofilterInfo.FilterType", "1.0", "",
        ("INSPECTION", "INSPECTION"),
        ("COMPRESSION", "COMPRESSION"),
        ("ENCRYPTION", "ENCRYPTION"),
        ("REPLICATION", "REPLICATION"),
        ("CACHE", "CACHE"),
        ("DATAPROVIDER", "DATAPROVIDER"),
        ("DATASTOREIOCONTROL", "DATASTOREIOCONTROL"),
    ),
    "PbmOperation": (
        "PbmOperation", "pbm.profile.EntityAssociations.Operation", "6.5", "",
        ("CREATE", "CREATE"),
        ("REGISTER", "REGISTER"),
        ("RECONFIGURE", "RECONFIGURE"),
        ("MIGRATE", "MIGRATE"),
        ("CLONE", "CLONE"),
    ),
    "PbmPolicyAssociationVolumeAllocationType": (
        "PbmPolicyAssociationVolumeAllocationType", "pbm.profile.PolicyAssociation.VolumeAllocationType", "8.0.0.1", "",
        ("FULLY_INITIALIZED", "FullyInitialized"),
        ("RESERVE_SPACE", "ReserveSpace"),
        ("CONSERVE_SPACE_WHEN_POSSIBLE", "ConserveSpaceWhenPossible"),
    ),
    "PbmProfileCategoryEnum": (
        "PbmProfileCategoryEnum", "pbm.profile.CapabilityBasedProfile.ProfileCategoryEnum", "1.0", "",
        ("REQUIREMENT", "REQUIREMENT"),
        ("RESOURCE", "RESOURCE"),
        ("DATA_SERVICE_POLICY", "DATA_SERVICE_POLICY"),
    ),
    "PbmProfileResourceTypeEnum": (
        "PbmProfileResourceTypeEnum", "pbm.profile.ResourceTypeEnum", "1.0", "",
        ("STORAGE", "STORAGE"),
    ),
    "PbmSystemCreatedProfileType": (
        "PbmSystemCreatedProfileType", "pbm.profile.CapabilityBasedProfile.SystemCreatedProfileType", "2.0", "",
        ("VSAN_DEFAULT_PROFILE", "VsanDefaultProfile"),
        ("V_VOL_DEFAULT_PROFILE", "VVolDefaultProfile"),
        ("PMEM_DEFAULT_PROFILE", "PmemDefaultProfile"),
        ("VMC_MANAGEMENT_PROFILE", "VmcManagementProfile"),
        ("VSAN_MAX_DEFAULT_PROFILE", "VsanMaxDefaultProfile"),
    ),
    "PbmVmOperation": (
        "PbmVmOperation", "pbm.profile.VmAssociations.Operation", "6.5", "",
        ("CREATE", "CREATE"),
        ("RECONFIGURE", "RECONFIGURE"),
        ("MIGRATE", "MIGRATE"),
        ("CLONE", "CLONE"),
    ),
}

__getattr__, __dir__ = enum_types(globals(), TYPES)
