# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``pbm.profile``."""

import vmodl

class PbmAssociateAndApplyPolicyStatusPolicyStatus(vmodl.OpenEnum):
    """``pbm.profile.AssociateAndApplyPolicyStatus.PolicyStatus``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmAssociateAndApplyPolicyStatusPolicyStatus_enum/
    """
    SUCCESS = "success"
    FAILED = "failed"
    INVALID = "invalid"

class PbmIofilterInfoFilterType(vmodl.OpenEnum):
    """``pbm.profile.IofilterInfo.FilterType``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmIofilterInfoFilterType_enum/
    """
    INSPECTION = "INSPECTION"
    COMPRESSION = "COMPRESSION"
    ENCRYPTION = "ENCRYPTION"
    REPLICATION = "REPLICATION"
    CACHE = "CACHE"
    DATAPROVIDER = "DATAPROVIDER"
    DATASTOREIOCONTROL = "DATASTOREIOCONTROL"

class PbmOperation(vmodl.OpenEnum):
    """``pbm.profile.EntityAssociations.Operation``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmOperation_enum/
    """
    CREATE = "CREATE"
    REGISTER = "REGISTER"
    RECONFIGURE = "RECONFIGURE"
    MIGRATE = "MIGRATE"
    CLONE = "CLONE"

class PbmPolicyAssociationVolumeAllocationType(vmodl.OpenEnum):
    """``pbm.profile.PolicyAssociation.VolumeAllocationType``. Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmPolicyAssociationVolumeAllocationType_enum/
    """
    FULLY_INITIALIZED = "FullyInitialized"
    RESERVE_SPACE = "ReserveSpace"
    CONSERVE_SPACE_WHEN_POSSIBLE = "ConserveSpaceWhenPossible"

class PbmProfileCategoryEnum(vmodl.OpenEnum):
    """``pbm.profile.CapabilityBasedProfile.ProfileCategoryEnum``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmProfileCategoryEnum_enum/
    """
    REQUIREMENT = "REQUIREMENT"
    RESOURCE = "RESOURCE"
    DATA_SERVICE_POLICY = "DATA_SERVICE_POLICY"

class PbmProfileResourceTypeEnum(vmodl.OpenEnum):
    """``pbm.profile.ResourceTypeEnum``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmProfileResourceTypeEnum_enum/
    """
    STORAGE = "STORAGE"

class PbmSystemCreatedProfileType(vmodl.OpenEnum):
    """``pbm.profile.CapabilityBasedProfile.SystemCreatedProfileType``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmSystemCreatedProfileType_enum/
    """
    VSAN_DEFAULT_PROFILE = "VsanDefaultProfile"
    V_VOL_DEFAULT_PROFILE = "VVolDefaultProfile"
    PMEM_DEFAULT_PROFILE = "PmemDefaultProfile"
    VMC_MANAGEMENT_PROFILE = "VmcManagementProfile"
    VSAN_MAX_DEFAULT_PROFILE = "VsanMaxDefaultProfile"

class PbmVmOperation(vmodl.OpenEnum):
    """``pbm.profile.VmAssociations.Operation``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmVmOperation_enum/
    """
    CREATE = "CREATE"
    RECONFIGURE = "RECONFIGURE"
    MIGRATE = "MIGRATE"
    CLONE = "CLONE"
