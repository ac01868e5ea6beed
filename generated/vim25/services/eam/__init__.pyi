# Generated from eam-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
from typing import Final

from vmodl import DataObject as DataObject
from vmodl import DecodeError as DecodeError
from vmodl import EncodeError as EncodeError
from vmodl import ManagedObject as ManagedObject
from vmodl import ManagedObjectReference as ManagedObjectReference

from vim25.services.eam import data as data
from vim25.services.eam import enums as enums
from vim25.services.eam import faults as faults
from vim25.services.eam import managed as managed
from vim25.services.eam._serializer import converter as converter
from vim25.services.eam._serializer import dumps as dumps
from vim25.services.eam._serializer import loads as loads
from vim25.services.eam._serializer import registry as registry
from vim25.services.eam._serializer import serializer as serializer
from vim25.services.eam._serializer import structure as structure
from vim25.services.eam._serializer import unstructure as unstructure
from vim25.services.eam.data.eam import (
    AgencyComputeResourceScope as AgencyComputeResourceScope,
    AgencyConfigInfo as AgencyConfigInfo,
    AgencyScope as AgencyScope,
    AgencyVMFolder as AgencyVMFolder,
    AgencyVMResourcePool as AgencyVMResourcePool,
    AgentAnyCertificate as AgentAnyCertificate,
    AgentConfigInfo as AgentConfigInfo,
    AgentOvfEnvironmentInfo as AgentOvfEnvironmentInfo,
    AgentOvfEnvironmentInfoOvfProperty as AgentOvfEnvironmentInfoOvfProperty,
    AgentPinnedPemCertificate as AgentPinnedPemCertificate,
    AgentRuntimeInfo as AgentRuntimeInfo,
    AgentSslTrust as AgentSslTrust,
    AgentStoragePolicy as AgentStoragePolicy,
    AgentVibMatchingRule as AgentVibMatchingRule,
    AgentVmHook as AgentVmHook,
    AgentVsanStoragePolicy as AgentVsanStoragePolicy,
    EamObjectRuntimeInfo as EamObjectRuntimeInfo,
)
from vim25.services.eam.data.eam_issue import (
    AgencyDisabled as AgencyDisabled,
    AgencyIssue as AgencyIssue,
    AgentIssue as AgentIssue,
    CannotAccessAgentOVF as CannotAccessAgentOVF,
    CannotAccessAgentVib as CannotAccessAgentVib,
    CertificateNotTrusted as CertificateNotTrusted,
    ExtensibleIssue as ExtensibleIssue,
    HostInMaintenanceMode as HostInMaintenanceMode,
    HostInStandbyMode as HostInStandbyMode,
    HostIssue as HostIssue,
    HostPoweredOff as HostPoweredOff,
    ImmediateHostRebootRequired as ImmediateHostRebootRequired,
    IncompatibleHostVersion as IncompatibleHostVersion,
    InsufficientIpAddresses as InsufficientIpAddresses,
    InsufficientResources as InsufficientResources,
    InsufficientSpace as InsufficientSpace,
    InvalidConfig as InvalidConfig,
    Issue as Issue,
    ManagedHostNotReachable as ManagedHostNotReachable,
    MissingAgentIpPool as MissingAgentIpPool,
    MissingDvFilterSwitch as MissingDvFilterSwitch,
    NoAgentVmDatastore as NoAgentVmDatastore,
    NoAgentVmNetwork as NoAgentVmNetwork,
    NoCustomAgentVmDatastore as NoCustomAgentVmDatastore,
    NoCustomAgentVmNetwork as NoCustomAgentVmNetwork,
    NoDiscoverableAgentVmDatastore as NoDiscoverableAgentVmDatastore,
    NoDiscoverableAgentVmNetwork as NoDiscoverableAgentVmNetwork,
    OrphanedAgency as OrphanedAgency,
    OrphanedDvFilterSwitch as OrphanedDvFilterSwitch,
    OvfInvalidFormat as OvfInvalidFormat,
    OvfInvalidProperty as OvfInvalidProperty,
    UnknownAgentVm as UnknownAgentVm,
    VibCannotPutHostInMaintenanceMode as VibCannotPutHostInMaintenanceMode,
    VibCannotPutHostOutOfMaintenanceMode as VibCannotPutHostOutOfMaintenanceMode,
    VibDependenciesNotMetByHost as VibDependenciesNotMetByHost,
    VibInvalidFormat as VibInvalidFormat,
    VibIssue as VibIssue,
    VibNotInstalled as VibNotInstalled,
    VibRequirementsNotMetByHost as VibRequirementsNotMetByHost,
    VibRequiresHostInMaintenanceMode as VibRequiresHostInMaintenanceMode,
    VibRequiresHostReboot as VibRequiresHostReboot,
    VibRequiresManualInstallation as VibRequiresManualInstallation,
    VibRequiresManualUninstallation as VibRequiresManualUninstallation,
    VmCorrupted as VmCorrupted,
    VmDeployed as VmDeployed,
    VmIssue as VmIssue,
    VmMarkedAsTemplate as VmMarkedAsTemplate,
    VmNotDeployed as VmNotDeployed,
    VmOrphaned as VmOrphaned,
    VmPoweredOff as VmPoweredOff,
    VmPoweredOn as VmPoweredOn,
    VmRequiresHostOutOfMaintenanceMode as VmRequiresHostOutOfMaintenanceMode,
    VmSuspended as VmSuspended,
    VmWrongFolder as VmWrongFolder,
    VmWrongResourcePool as VmWrongResourcePool,
)
from vim25.services.eam.data.eam_issue_cluster_agent import (
    ClusterAgentAgentIssue as ClusterAgentAgentIssue,
    ClusterAgentCertificateNotTrusted as ClusterAgentCertificateNotTrusted,
    ClusterAgentInsufficientClusterResources as ClusterAgentInsufficientClusterResources,
    ClusterAgentInsufficientClusterSpace as ClusterAgentInsufficientClusterSpace,
    ClusterAgentInvalidConfig as ClusterAgentInvalidConfig,
    ClusterAgentMissingClusterVmDatastore as ClusterAgentMissingClusterVmDatastore,
    ClusterAgentMissingClusterVmNetwork as ClusterAgentMissingClusterVmNetwork,
    ClusterAgentOvfInvalidProperty as ClusterAgentOvfInvalidProperty,
    ClusterAgentVmIssue as ClusterAgentVmIssue,
    ClusterAgentVmNotDeployed as ClusterAgentVmNotDeployed,
    ClusterAgentVmNotRemoved as ClusterAgentVmNotRemoved,
    ClusterAgentVmPoweredOff as ClusterAgentVmPoweredOff,
    ClusterAgentVmPoweredOn as ClusterAgentVmPoweredOn,
    ClusterAgentVmSuspended as ClusterAgentVmSuspended,
)
from vim25.services.eam.data.eam_issue_integrity_agency import (
    IntegrityAgencyCannotDeleteSoftware as IntegrityAgencyCannotDeleteSoftware,
    IntegrityAgencyCannotStageSoftware as IntegrityAgencyCannotStageSoftware,
    IntegrityAgencyVUMIssue as IntegrityAgencyVUMIssue,
    IntegrityAgencyVUMUnavailable as IntegrityAgencyVUMUnavailable,
)
from vim25.services.eam.data.eam_issue_personality_agency import (
    PersonalityAgencyCannotConfigureSolutions as PersonalityAgencyCannotConfigureSolutions,
    PersonalityAgencyCannotUploadDepot as PersonalityAgencyCannotUploadDepot,
    PersonalityAgencyDepotIssue as PersonalityAgencyDepotIssue,
    PersonalityAgencyInaccessibleDepot as PersonalityAgencyInaccessibleDepot,
    PersonalityAgencyInvalidDepot as PersonalityAgencyInvalidDepot,
    PersonalityAgencyPMIssue as PersonalityAgencyPMIssue,
    PersonalityAgencyPMUnavailable as PersonalityAgencyPMUnavailable,
)
from vim25.services.eam.data.eam_issue_personality_agent import (
    PersonalityAgentAwaitingPMRemediation as PersonalityAgentAwaitingPMRemediation,
    PersonalityAgentBlockedByAgencyOperation as PersonalityAgentBlockedByAgencyOperation,
    PersonalityAgentPMIssue as PersonalityAgentPMIssue,
)
from vim25.services.eam.data.eam_lccm import (
    HooksHookInfo as HooksHookInfo,
    HooksHookListSpec as HooksHookListSpec,
    HooksMarkAsProcessedSpec as HooksMarkAsProcessedSpec,
    SolutionsApplySpec as SolutionsApplySpec,
    SolutionsComplianceResult as SolutionsComplianceResult,
    SolutionsComplianceSpec as SolutionsComplianceSpec,
    SolutionsHookAcknowledgeConfig as SolutionsHookAcknowledgeConfig,
    SolutionsHookConfig as SolutionsHookConfig,
    SolutionsHostBoundSolutionConfig as SolutionsHostBoundSolutionConfig,
    SolutionsHostComplianceResult as SolutionsHostComplianceResult,
    SolutionsInteractiveHookAcknowledgeConfig as SolutionsInteractiveHookAcknowledgeConfig,
    SolutionsOvfProperty as SolutionsOvfProperty,
    SolutionsProfileIdStoragePolicy as SolutionsProfileIdStoragePolicy,
    SolutionsSolutionComplianceResult as SolutionsSolutionComplianceResult,
    SolutionsSolutionConfig as SolutionsSolutionConfig,
    SolutionsSolutionValidationResult as SolutionsSolutionValidationResult,
    SolutionsStoragePolicy as SolutionsStoragePolicy,
    SolutionsTransitionSpec as SolutionsTransitionSpec,
    SolutionsTypeSpecificSolutionConfig as SolutionsTypeSpecificSolutionConfig,
    SolutionsUrlVMSource as SolutionsUrlVMSource,
    SolutionsVMSource as SolutionsVMSource,
    SolutionsValidateSpec as SolutionsValidateSpec,
    SolutionsValidationResult as SolutionsValidationResult,
)
from vim25.services.eam.data.eam_vib import (
    VibVibInfo as VibVibInfo,
    VibVibInfoSoftwareTags as VibVibInfoSoftwareTags,
    VibVibServicesAnyCertificate as VibVibServicesAnyCertificate,
    VibVibServicesPinnedPemCertificate as VibVibServicesPinnedPemCertificate,
    VibVibServicesSslTrust as VibVibServicesSslTrust,
)
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
from vim25.services.eam.managed.eam import (
    Agency as Agency,
    Agent as Agent,
    EamObject as EamObject,
    EamTask as EamTask,
    EsxAgentManager as EsxAgentManager,
)

RELEASE: Final[str]
