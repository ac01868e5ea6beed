# Generated from eam-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""The fault types of vim25.services.eam, and nothing else."""

from vim25.services.eam.faults.eam_fault import (
    CertificateNotTrustedFault as CertificateNotTrustedFault,
    DisabledClusterFault as DisabledClusterFault,
    EamAppFault as EamAppFault,
    EamFault as EamFault,
    EamIOFault as EamIOFault,
    EamInvalidLogin as EamInvalidLogin,
    EamInvalidState as EamInvalidState,
    EamInvalidVibPackage as EamInvalidVibPackage,
    EamRuntimeFault as EamRuntimeFault,
    EamServiceNotInitialized as EamServiceNotInitialized,
    EamSystemFault as EamSystemFault,
    InvalidAgencyScope as InvalidAgencyScope,
    InvalidAgentConfiguration as InvalidAgentConfiguration,
    InvalidUrl as InvalidUrl,
    NoConnectionToVCenter as NoConnectionToVCenter,
    NotAuthorized as NotAuthorized,
)
