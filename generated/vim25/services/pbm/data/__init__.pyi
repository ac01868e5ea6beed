# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""The data object types of vim25.services.pbm, and nothing else."""

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
