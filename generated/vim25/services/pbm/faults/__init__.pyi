# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""The fault types of vim25.services.pbm, and nothing else."""

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
