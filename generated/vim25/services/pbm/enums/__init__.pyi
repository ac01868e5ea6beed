# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""The enumerated types of vim25.services.pbm, and nothing else."""

from vim25.services.pbm.enums.pbm import (
    PbmDebugManagerKeystoreName as PbmDebugManagerKeystoreName,
    PbmLoggingConfigurationComponent as PbmLoggingConfigurationComponent,
    PbmLoggingConfigurationLogLevel as PbmLoggingConfigurationLogLevel,
    PbmObjectType as PbmObjectType,
    PbmVvolType as PbmVvolType,
)
from vim25.services.pbm.enums.pbm_capability import (
    PbmCapabilityOperator as PbmCapabilityOperator,
)
from vim25.services.pbm.enums.pbm_capability_provider import (
    PbmLineOfServiceInfoLineOfServiceEnum as PbmLineOfServiceInfoLineOfServiceEnum,
)
from vim25.services.pbm.enums.pbm_capability_types import (
    PbmBuiltinGenericType as PbmBuiltinGenericType,
    PbmBuiltinType as PbmBuiltinType,
    PbmCapabilityTimeUnitType as PbmCapabilityTimeUnitType,
)
from vim25.services.pbm.enums.pbm_compliance import (
    PbmComplianceResultComplianceTaskStatus as PbmComplianceResultComplianceTaskStatus,
    PbmComplianceStatus as PbmComplianceStatus,
    PbmHealthStatusForEntity as PbmHealthStatusForEntity,
)
from vim25.services.pbm.enums.pbm_profile import (
    PbmAssociateAndApplyPolicyStatusPolicyStatus as PbmAssociateAndApplyPolicyStatusPolicyStatus,
    PbmIofilterInfoFilterType as PbmIofilterInfoFilterType,
    PbmOperation as PbmOperation,
    PbmPolicyAssociationVolumeAllocationType as PbmPolicyAssociationVolumeAllocationType,
    PbmProfileCategoryEnum as PbmProfileCategoryEnum,
    PbmProfileResourceTypeEnum as PbmProfileResourceTypeEnum,
    PbmSystemCreatedProfileType as PbmSystemCreatedProfileType,
    PbmVmOperation as PbmVmOperation,
)
