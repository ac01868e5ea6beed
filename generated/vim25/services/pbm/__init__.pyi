# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
from typing import Final

from vmodl import DataObject as DataObject
from vmodl import DecodeError as DecodeError
from vmodl import EncodeError as EncodeError
from vmodl import ManagedObject as ManagedObject
from vmodl import ManagedObjectReference as ManagedObjectReference

from vim25.services.pbm import data as data
from vim25.services.pbm import enums as enums
from vim25.services.pbm import faults as faults
from vim25.services.pbm import managed as managed
from vim25.services.pbm._serializer import converter as converter
from vim25.services.pbm._serializer import dumps as dumps
from vim25.services.pbm._serializer import loads as loads
from vim25.services.pbm._serializer import registry as registry
from vim25.services.pbm._serializer import serializer as serializer
from vim25.services.pbm._serializer import structure as structure
from vim25.services.pbm._serializer import unstructure as unstructure
from vim25.services.pbm.data.pbm import (
    PbmAboutInfo as PbmAboutInfo,
    PbmExtendedElementDescription as PbmExtendedElementDescription,
    PbmLoggingConfiguration as PbmLoggingConfiguration,
    PbmServerObjectRef as PbmServerObjectRef,
    PbmServiceInstanceContent as PbmServiceInstanceContent,
)
from vim25.services.pbm.data.pbm_capability import (
    PbmCapabilityConstraintInstance as PbmCapabilityConstraintInstance,
    PbmCapabilityGenericTypeInfo as PbmCapabilityGenericTypeInfo,
    PbmCapabilityInstance as PbmCapabilityInstance,
    PbmCapabilityMetadata as PbmCapabilityMetadata,
    PbmCapabilityMetadataUniqueId as PbmCapabilityMetadataUniqueId,
    PbmCapabilityPropertyInstance as PbmCapabilityPropertyInstance,
    PbmCapabilityPropertyMetadata as PbmCapabilityPropertyMetadata,
    PbmCapabilityTypeInfo as PbmCapabilityTypeInfo,
)
from vim25.services.pbm.data.pbm_capability_provider import (
    PbmCapabilityMetadataPerCategory as PbmCapabilityMetadataPerCategory,
    PbmCapabilityNamespaceInfo as PbmCapabilityNamespaceInfo,
    PbmCapabilitySchema as PbmCapabilitySchema,
    PbmCapabilitySchemaVendorInfo as PbmCapabilitySchemaVendorInfo,
    PbmCapabilityVendorNamespaceInfo as PbmCapabilityVendorNamespaceInfo,
    PbmCapabilityVendorResourceTypeInfo as PbmCapabilityVendorResourceTypeInfo,
    PbmLineOfServiceInfo as PbmLineOfServiceInfo,
    PbmPersistenceBasedDataServiceInfo as PbmPersistenceBasedDataServiceInfo,
    PbmVaioDataServiceInfo as PbmVaioDataServiceInfo,
)
from vim25.services.pbm.data.pbm_capability_types import (
    PbmCapabilityDescription as PbmCapabilityDescription,
    PbmCapabilityDiscreteSet as PbmCapabilityDiscreteSet,
    PbmCapabilityRange as PbmCapabilityRange,
    PbmCapabilityTimeSpan as PbmCapabilityTimeSpan,
)
from vim25.services.pbm.data.pbm_compliance import (
    PbmComplianceOperationalStatus as PbmComplianceOperationalStatus,
    PbmCompliancePolicyStatus as PbmCompliancePolicyStatus,
    PbmComplianceResult as PbmComplianceResult,
    PbmFetchEntityHealthStatusSpec as PbmFetchEntityHealthStatusSpec,
    PbmRollupComplianceResult as PbmRollupComplianceResult,
)
from vim25.services.pbm.data.pbm_fault import (
    PbmFaultNoPermissionEntityPrivileges as PbmFaultNoPermissionEntityPrivileges,
)
from vim25.services.pbm.data.pbm_placement import (
    PbmPlacementCapabilityConstraintsRequirement as PbmPlacementCapabilityConstraintsRequirement,
    PbmPlacementCapabilityProfileRequirement as PbmPlacementCapabilityProfileRequirement,
    PbmPlacementCompatibilityResult as PbmPlacementCompatibilityResult,
    PbmPlacementHub as PbmPlacementHub,
    PbmPlacementMatchingReplicationResources as PbmPlacementMatchingReplicationResources,
    PbmPlacementMatchingResources as PbmPlacementMatchingResources,
    PbmPlacementRequirement as PbmPlacementRequirement,
    PbmPlacementResourceUtilization as PbmPlacementResourceUtilization,
)
from vim25.services.pbm.data.pbm_profile import (
    PbmCapabilityConstraints as PbmCapabilityConstraints,
    PbmCapabilityProfile as PbmCapabilityProfile,
    PbmCapabilityProfileCreateSpec as PbmCapabilityProfileCreateSpec,
    PbmCapabilityProfileUpdateSpec as PbmCapabilityProfileUpdateSpec,
    PbmCapabilitySubProfile as PbmCapabilitySubProfile,
    PbmCapabilitySubProfileConstraints as PbmCapabilitySubProfileConstraints,
    PbmDataServiceToPoliciesMap as PbmDataServiceToPoliciesMap,
    PbmDefaultCapabilityProfile as PbmDefaultCapabilityProfile,
    PbmDefaultProfileInfo as PbmDefaultProfileInfo,
    PbmProfile as PbmProfile,
    PbmProfileId as PbmProfileId,
    PbmProfileOperationOutcome as PbmProfileOperationOutcome,
    PbmProfileResourceType as PbmProfileResourceType,
    PbmProfileType as PbmProfileType,
    PbmQueryProfileResult as PbmQueryProfileResult,
)
from vim25.services.pbm.data.pbm_profile_provider import (
    PbmDatastoreSpaceStatistics as PbmDatastoreSpaceStatistics,
)
from vim25.services.pbm.data.pbm_replication import (
    PbmQueryReplicationGroupResult as PbmQueryReplicationGroupResult,
)
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
from vim25.services.pbm.faults.pbm_fault import (
    PbmAlreadyExists as PbmAlreadyExists,
    PbmCapabilityProfilePropertyMismatchFault as PbmCapabilityProfilePropertyMismatchFault,
    PbmCompatibilityCheckFault as PbmCompatibilityCheckFault,
    PbmDefaultProfileAppliesFault as PbmDefaultProfileAppliesFault,
    PbmDuplicateName as PbmDuplicateName,
    PbmFault as PbmFault,
    PbmFaultInvalidLogin as PbmFaultInvalidLogin,
    PbmFaultNoPermission as PbmFaultNoPermission,
    PbmFaultNotFound as PbmFaultNotFound,
    PbmFaultProfileStorageFault as PbmFaultProfileStorageFault,
    PbmIncompatibleVendorSpecificRuleSet as PbmIncompatibleVendorSpecificRuleSet,
    PbmLegacyHubsNotSupported as PbmLegacyHubsNotSupported,
    PbmNonExistentHubs as PbmNonExistentHubs,
    PbmPropertyMismatchFault as PbmPropertyMismatchFault,
    PbmResourceInUse as PbmResourceInUse,
)
from vim25.services.pbm.managed.pbm import (
    PbmServiceInstance as PbmServiceInstance,
)
from vim25.services.pbm.managed.pbm_auth import (
    PbmSessionManager as PbmSessionManager,
)
from vim25.services.pbm.managed.pbm_capability import (
    PbmCapabilityMetadataManager as PbmCapabilityMetadataManager,
)
from vim25.services.pbm.managed.pbm_compliance import (
    PbmComplianceManager as PbmComplianceManager,
)
from vim25.services.pbm.managed.pbm_placement import (
    PbmPlacementSolver as PbmPlacementSolver,
)
from vim25.services.pbm.managed.pbm_profile import (
    PbmProfileProfileManager as PbmProfileProfileManager,
)
from vim25.services.pbm.managed.pbm_provider import (
    PbmProvider as PbmProvider,
)
from vim25.services.pbm.managed.pbm_replication import (
    PbmReplicationManager as PbmReplicationManager,
)

RELEASE: Final[str]
