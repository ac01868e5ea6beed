# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim``."""

import datetime
import typing
import vmodl
from typing_extensions import deprecated

from vim25.data.vim import AuthorizationDescription, AuthorizationPrivilege, AuthorizationRole, Capability, ClusterComputeResourceClusterConfigResult, ClusterComputeResourceHCIConfigInfo, ClusterComputeResourceHCIConfigSpec, ClusterComputeResourceHostConfigurationInput, ClusterComputeResourceSummary, ClusterComputeResourceValidationResultBase, ClusterIoFilterInfo, ComputeResourceConfigInfo, ComputeResourceConfigSpec, ComputeResourceSummary, CustomFieldDef, CustomFieldValue, CustomizationSpecInfo, CustomizationSpecItem, DVSCapability, DVSConfigInfo, DVSConfigSpec, DVSCreateSpec, DVSHealthCheckConfig, DVSRuntimeInfo, DVSSummary, DatabaseSizeEstimate, DatabaseSizeParam, DatacenterBasicConnectInfo, DatacenterConfigInfo, DatacenterConfigSpec, DatastoreCapability, DatastoreHostMount, DatastoreInfo, DatastoreMountPathDatastorePair, DatastoreNamespaceManagerDirectoryInfo, DatastoreSummary, DatastoreVVolContainerFailoverPair, DiagnosticManagerAuditRecordResult, DiagnosticManagerBundleInfo, DiagnosticManagerLogDescriptor, DiagnosticManagerLogHeader, DiskChangeInfo, EntityPrivilege, EnvironmentBrowserConfigOptionQuerySpec, Extension, ExtensionManagerIpAllocationUsage, FileLockInfoResult, FolderBatchAddHostsToClusterResult, FolderBatchAddStandaloneHostsResult, FolderNewHostSpec, HealthUpdate, HealthUpdateInfo, HostLicensableResourceInfo, HostServiceTicket, HostSystemComplianceCheckState, HostSystemReconnectSpec, HostSystemRemediationState, HostVMotionCompatibility, HttpNfcLeaseCapabilities, HttpNfcLeaseInfo, HttpNfcLeaseManifestEntry, HttpNfcLeaseProbeResult, HttpNfcLeaseSourceFile, ImportSpec, IoFilterQueryIssueResult, IpPoolManagerIpAllocation, KeyValue, LicenseAssignmentManagerLicenseAssignment, LicenseAvailabilityInfo, LicenseDiagnostics, LicenseFeatureInfo, LicenseManagerEvaluationInfo, LicenseManagerLicenseInfo, LicenseSource, LicenseUsageInfo, LocalizationManagerMessageCatalog, NetworkSummary, OpaqueNetworkCapability, OvfCreateDescriptorParams, OvfCreateDescriptorResult, OvfCreateImportSpecParams, OvfCreateImportSpecResult, OvfOptionInfo, OvfParseDescriptorParams, OvfParseDescriptorResult, OvfValidateHostParams, OvfValidateHostResult, PerfCompositeMetric, PerfCounterInfo, PerfEntityMetricBase, PerfInterval, PerfMetricId, PerfProviderSummary, PerfQuerySpec, PerformanceDescription, PerformanceManagerCounterLevelMapping, Permission, PodStorageDrsEntry, PrivilegePolicyDef, ProductComponentInfo, ResourceConfigOption, ResourceConfigSpec, ResourcePoolRuntimeInfo, ResourcePoolSummary, SDDCBase, ServiceContent, ServiceManagerServiceInfo, SessionManagerGenericServiceTicket, SessionManagerLocalTicket, SessionManagerServiceRequestSpec, SiteInfo, StorageIORMConfigOption, StorageIORMConfigSpec, StorageIORMInfo, StoragePerformanceSummary, StoragePodSummary, StorageRequirement, Tag, TaskDescription, TaskFilterSpec, TaskInfo, UpdateVirtualMachineFilesResult, UserPrivilegeResult, UserSearchResult, UserSession, VVolVmConfigFileUpdateResult, VirtualAppLinkInfo, VirtualDiskSpec, VirtualMachineConnection, VirtualMachineDisplayTopology, VirtualMachineMksTicket, VirtualMachineTicket, VsanUpgradeSystemPreflightCheckResult, VsanUpgradeSystemUpgradeStatus
from vim25.data.vim_alarm import AlarmState
from vim25.data.vim_cluster import ClusterActionHistory, ClusterConfigInfo, ClusterConfigSpec, ClusterConfigSpecEx, ClusterDasAdvancedRuntimeInfo, ClusterDrsFaults, ClusterDrsMigration, ClusterDrsRecommendation, ClusterEnterMaintenanceResult, ClusterHostRecommendation, ClusterPowerOnVmResult, ClusterRecommendation, ClusterResourceUsageSummary, ClusterRuleInfo, PlacementResult, PlacementSpec
from vim25.data.vim_dvs import DVPortConfigSpec, DVPortgroupConfigSpec, DVSNetworkResourcePool, DVSNetworkResourcePoolConfigSpec, DistributedVirtualPort, DistributedVirtualSwitchPortCriteria, DistributedVirtualSwitchProductSpec, DvsVmVnicResourcePoolConfigSpec, EntityBackupConfig
from vim25.data.vim_encryption import CryptoKeyId, CryptoKeyPlain
from vim25.data.vim_event import Event
from vim25.data.vim_host import HostCapability, HostConfigInfo, HostConfigManager, HostConnectInfo, HostConnectSpec, HostDiskDimensionsChs, HostFeatureMask, HostFlagInfo, HostHardwareInfo, HostIpmiInfo, HostListSummary, HostMaintenanceSpec, HostRuntimeInfo, HostSystemResourceInfo, HostSystemSwapConfiguration, HostTpmAttestationReport
from vim25.data.vim_option import OptionValue
from vim25.data.vim_profile import ComplianceResult
from vim25.data.vim_profile_host import AnswerFileStatusResult, ApplyHostProfileConfigurationResult, ApplyHostProfileConfigurationSpec
from vim25.data.vim_storage_drs import ApplyStorageRecommendationResult, StorageDrsConfigSpec, StoragePlacementResult, StoragePlacementSpec
from vim25.data.vim_v_app import IpPool, VAppCloneSpec, VAppConfigInfo, VAppConfigSpec
from vim25.data.vim_vm import ConfigTarget, FaultToleranceConfigSpec, FaultToleranceSecondaryOpResult, GuestInfo, UsbScanCodeSpec, VirtualMachineCapability, VirtualMachineCloneSpec, VirtualMachineConfigInfo, VirtualMachineConfigOption, VirtualMachineConfigOptionDescriptor, VirtualMachineConfigSpec, VirtualMachineFileLayout, VirtualMachineFileLayoutEx, VirtualMachineGuestQuiesceSpec, VirtualMachineInstantCloneSpec, VirtualMachineProfileSpec, VirtualMachineRelocateSpec, VirtualMachineRuntimeInfo, VirtualMachineSnapshotInfo, VirtualMachineStorageInfo, VirtualMachineSummary
from vim25.data.vim_vm_customization import CustomizationSpec
from vim25.data.vim_vm_device import VirtualDisk, VirtualDiskId
from vim25.data.vim_vslm import ID
from vim25.data.vmodl import LocalizableMessage
from vim25.enums.vim import HttpNfcLeaseState, ManagedEntityStatus, SimpleCommandEncoding, TaskInfoState, VirtualMachineMovePriority, VirtualMachinePowerState
from vim25.faults.vmodl import MethodFault
from vim25.managed.vim_cluster import ClusterEVCManager
from vim25.managed.vim_dvs import DistributedVirtualPortgroup
from vim25.managed.vim_host import HostDatastoreBrowser
from vim25.managed.vim_vm import VirtualMachineSnapshot

class AuthorizationManager(vmodl.ManagedObject):
    """``vim.AuthorizationManager``. Since 2.0."""
    def add_authorization_role(self, name: str, *, priv_ids: list[str] | None = None) -> int:
        """Call ``AddAuthorizationRole``.

        Since 2.0. Privilege Authorization.ModifyRoles.

        Raises AlreadyExists, InvalidName, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AuthorizationManager/moId/AddAuthorizationRole/post/
        """
    def fetch_user_privilege_on_entities(self, entities: typing.Sequence[vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity], user_name: str) -> list[UserPrivilegeResult] | None:
        """Call ``FetchUserPrivilegeOnEntities``.

        entities: Refers to a ManagedEntity. Privilege System.View.

        Since 6.5.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AuthorizationManager/moId/FetchUserPrivilegeOnEntities/post/
        """
    def get_description(self) -> AuthorizationDescription:
        """Read ``description``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AuthorizationManager/moId/description/get/
        """
    def get_privilege_list(self) -> list[AuthorizationPrivilege] | None:
        """Read ``privilegeList``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AuthorizationManager/moId/privilegeList/get/
        """
    def get_role_list(self) -> list[AuthorizationRole] | None:
        """Read ``roleList``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AuthorizationManager/moId/roleList/get/
        """
    def has_privilege_on_entities(self, entity: typing.Sequence[vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity], session_id: str, *, priv_id: list[str] | None = None) -> list[EntityPrivilege] | None:
        """Call ``HasPrivilegeOnEntities``.

        entity: Refers to a ManagedEntity. Privilege System.Read.

        Since 5.5. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AuthorizationManager/moId/HasPrivilegeOnEntities/post/
        """
    def has_privilege_on_entity(self, entity: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity, session_id: str, *, priv_id: list[str] | None = None) -> list[bool] | None:
        """Call ``HasPrivilegeOnEntity``.

        entity: Refers to a ManagedEntity. Privilege System.Read.

        Since 5.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AuthorizationManager/moId/HasPrivilegeOnEntity/post/
        """
    def has_user_privilege_on_entities(self, entities: typing.Sequence[vmodl.ManagedObjectReference | vmodl.ManagedObject], user_name: str, *, priv_id: list[str] | None = None) -> list[EntityPrivilege] | None:
        """Call ``HasUserPrivilegeOnEntities``.

        entities: Refers to a ManagedObject. Privilege System.View.

        Since 6.5.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AuthorizationManager/moId/HasUserPrivilegeOnEntities/post/
        """
    def merge_permissions(self, src_role_id: int, dst_role_id: int) -> None:
        """Call ``MergePermissions``.

        Since 2.0. Privilege Authorization.ReassignRolePermissions.

        Raises NotFound, AuthMinimumAdminPermission, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AuthorizationManager/moId/MergePermissions/post/
        """
    def remove_authorization_role(self, role_id: int, fail_if_used: bool) -> None:
        """Call ``RemoveAuthorizationRole``.

        Since 2.0. Privilege Authorization.ModifyRoles.

        Raises NotFound, RemoveFailed, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AuthorizationManager/moId/RemoveAuthorizationRole/post/
        """
    def remove_entity_permission(self, entity: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity, user: str, is_group: bool) -> None:
        """Call ``RemoveEntityPermission``.

        entity: Refers to a ManagedEntity. Privilege Authorization.ModifyPermissions.

        Since 2.0.

        Raises NotFound, AuthMinimumAdminPermission, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AuthorizationManager/moId/RemoveEntityPermission/post/
        """
    def reset_entity_permissions(self, entity: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity, *, permission: list[Permission] | None = None) -> None:
        """Call ``ResetEntityPermissions``.

        entity: Refers to a ManagedEntity. Privilege Authorization.ModifyPermissions.

        Since 2.0.

        Raises UserNotFound, NotFound, AuthMinimumAdminPermission, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AuthorizationManager/moId/ResetEntityPermissions/post/
        """
    def retrieve_all_permissions(self) -> list[Permission] | None:
        """Call ``RetrieveAllPermissions``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AuthorizationManager/moId/RetrieveAllPermissions/post/
        """
    def retrieve_entity_permissions(self, entity: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity, inherited: bool) -> list[Permission] | None:
        """Call ``RetrieveEntityPermissions``.

        entity: Refers to a ManagedEntity. Privilege System.Read.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AuthorizationManager/moId/RetrieveEntityPermissions/post/
        """
    def retrieve_role_permissions(self, role_id: int) -> list[Permission] | None:
        """Call ``RetrieveRolePermissions``.

        Since 2.0. Privilege System.View.

        Raises NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AuthorizationManager/moId/RetrieveRolePermissions/post/
        """
    def set_entity_permissions(self, entity: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity, *, permission: list[Permission] | None = None) -> None:
        """Call ``SetEntityPermissions``.

        entity: Refers to a ManagedEntity. Privilege Authorization.ModifyPermissions.

        Since 2.0.

        Raises UserNotFound, NotFound, AuthMinimumAdminPermission, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AuthorizationManager/moId/SetEntityPermissions/post/
        """
    def update_authorization_role(self, role_id: int, new_name: str, *, priv_ids: list[str] | None = None) -> None:
        """Call ``UpdateAuthorizationRole``.

        Since 2.0. Privilege Authorization.ModifyRoles.

        Raises NotFound, InvalidName, AlreadyExists, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AuthorizationManager/moId/UpdateAuthorizationRole/post/
        """

class CertificateManager(vmodl.ManagedObject):
    """``vim.CertificateManager``. Since 6.0."""
    def cert_mgr_refresh_ca_certificates_and_crls_task(self, host: typing.Sequence[vmodl.ManagedObjectReference[HostSystem] | HostSystem]) -> vmodl.RunningTask[None]:
        """Call ``CertMgrRefreshCACertificatesAndCRLs_Task``.

        host: Refers to a HostSystem.

        Since 6.0. Privilege Certificate.Manage. Starts a task.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CertificateManager/moId/CertMgrRefreshCACertificatesAndCRLs_Task/post/
        """
    def cert_mgr_refresh_certificates_task(self, host: typing.Sequence[vmodl.ManagedObjectReference[HostSystem] | HostSystem]) -> vmodl.RunningTask[None]:
        """Call ``CertMgrRefreshCertificates_Task``.

        host: Refers to a HostSystem.

        Since 6.0. Privilege Certificate.Manage. Starts a task.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CertificateManager/moId/CertMgrRefreshCertificates_Task/post/
        """
    def cert_mgr_revoke_certificates_task(self, host: typing.Sequence[vmodl.ManagedObjectReference[HostSystem] | HostSystem]) -> vmodl.RunningTask[None]:
        """Call ``CertMgrRevokeCertificates_Task``.

        host: Refers to a HostSystem.

        Since 6.0. Privilege Certificate.Manage. Starts a task.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CertificateManager/moId/CertMgrRevokeCertificates_Task/post/
        """

class ClusterComputeResource(ComputeResource):
    """``vim.ClusterComputeResource``. Since 2.0."""
    def abandon_hci_workflow(self) -> None:
        """Call ``AbandonHciWorkflow``.

        Since 6.7.1. Privilege Host.Inventory.EditCluster.

        Raises InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/AbandonHciWorkflow/post/
        """
    def add_host_task(self, spec: HostConnectSpec, as_connected: bool, *, resource_pool: vmodl.ManagedObjectReference[ResourcePool] | ResourcePool | None = None, license: str | None = None) -> vmodl.RunningTask[HostSystem]:
        """Call ``AddHost_Task``.

        resource_pool: Refers to a ResourcePool. Privilege Resource.AssignVMToPool.

        license: Since 4.0.

        Since 2.0. Privilege Host.Inventory.AddHostToCluster. Starts a task, whose result is a
        HostSystem.

        Raises InvalidLogin, HostConnectFault, DuplicateName, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/AddHost_Task/post/
        """
    def apply_recommendation(self, key: str) -> None:
        """Call ``ApplyRecommendation``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/ApplyRecommendation/post/
        """
    def cancel_recommendation(self, key: str) -> None:
        """Call ``CancelRecommendation``.

        Since 4.1. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/CancelRecommendation/post/
        """
    def cluster_enter_maintenance_mode(self, host: typing.Sequence[vmodl.ManagedObjectReference[HostSystem] | HostSystem], *, option: list[OptionValue] | None = None) -> ClusterEnterMaintenanceResult:
        """Call ``ClusterEnterMaintenanceMode``.

        host: Refers to a HostSystem. Privilege Host.Config.Maintenance.

        Since 5.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/ClusterEnterMaintenanceMode/post/
        """
    def configure_hci_task(self, cluster_spec: ClusterComputeResourceHCIConfigSpec, *, host_inputs: list[ClusterComputeResourceHostConfigurationInput] | None = None) -> vmodl.RunningTask[ClusterComputeResourceClusterConfigResult]:
        """Call ``ConfigureHCI_Task``.

        Since 6.7.1. Starts a task, whose result is a ClusterComputeResourceClusterConfigResult.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/ConfigureHCI_Task/post/
        """
    def evc_manager(self) -> ClusterEVCManager | None:
        """Call ``EvcManager``.

        Since 6.0. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/EvcManager/post/
        """
    def extend_hci_task(self, *, host_inputs: list[ClusterComputeResourceHostConfigurationInput] | None = None, v_san_config_spec: SDDCBase | None = None) -> vmodl.RunningTask[ClusterComputeResourceClusterConfigResult]:
        """Call ``ExtendHCI_Task``.

        Since 6.7.1. Starts a task, whose result is a ClusterComputeResourceClusterConfigResult.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/ExtendHCI_Task/post/
        """
    def find_rules_for_vm(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine) -> list[ClusterRuleInfo] | None:
        """Call ``FindRulesForVm``.

        vm: Refers to a VirtualMachine.

        Since 6.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/FindRulesForVm/post/
        """
    def get_action_history(self) -> list[ClusterActionHistory] | None:
        """Read ``actionHistory``.

        Since 2.5.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/actionHistory/get/
        """
    @deprecated("Deprecated since 2.5: use ComputeResource.configurationEx.")
    def get_configuration(self) -> ClusterConfigInfo:
        """Read ``configuration``.

        Since 2.0. Deprecated since 2.5: use ComputeResource.configurationEx.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/configuration/get/
        """
    def get_drs_fault(self) -> list[ClusterDrsFaults] | None:
        """Read ``drsFault``.

        Since 4.0. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/drsFault/get/
        """
    @deprecated("Deprecated since 2.5: use ClusterComputeResource.recommendation.")
    def get_drs_recommendation(self) -> list[ClusterDrsRecommendation] | None:
        """Read ``drsRecommendation``.

        Since 2.0. Deprecated since 2.5: use ClusterComputeResource.recommendation.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/drsRecommendation/get/
        """
    def get_hci_config(self) -> ClusterComputeResourceHCIConfigInfo | None:
        """Read ``hciConfig``.

        Since 6.7.1.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/hciConfig/get/
        """
    def get_migration_history(self) -> list[ClusterDrsMigration] | None:
        """Read ``migrationHistory``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/migrationHistory/get/
        """
    def get_recommendation(self) -> list[ClusterRecommendation] | None:
        """Read ``recommendation``.

        Since 2.5. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/recommendation/get/
        """
    def get_resource_usage(self) -> ClusterResourceUsageSummary:
        """Call ``GetResourceUsage``.

        Since 6.0. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/GetResourceUsage/post/
        """
    def get_summary_ex(self) -> ClusterComputeResourceSummary:
        """Read ``summaryEx``.

        Since 7.0.1.1.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/summaryEx/get/
        """
    def get_system_vms_restricted_datastores(self) -> list[Datastore] | None:
        """Call ``GetSystemVMsRestrictedDatastores``.

        Since 7.0.3.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/GetSystemVMsRestrictedDatastores/post/
        """
    def move_host_into_task(self, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem, *, resource_pool: vmodl.ManagedObjectReference[ResourcePool] | ResourcePool | None = None) -> vmodl.RunningTask[None]:
        """Call ``MoveHostInto_Task``.

        host: Refers to a HostSystem. Privilege Host.Inventory.MoveHost.

        resource_pool: Refers to a ResourcePool.

        Since 2.0. Privilege Host.Inventory.EditCluster. Starts a task.

        Raises TooManyHosts, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/MoveHostInto_Task/post/
        """
    def move_into_task(self, host: typing.Sequence[vmodl.ManagedObjectReference[HostSystem] | HostSystem]) -> vmodl.RunningTask[None]:
        """Call ``MoveInto_Task``.

        host: Refers to a HostSystem. Privilege Host.Inventory.MoveHost.

        Since 2.0. Privilege Host.Inventory.EditCluster. Starts a task.

        Raises DuplicateName, TooManyHosts, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/MoveInto_Task/post/
        """
    def place_vm(self, placement_spec: PlacementSpec) -> PlacementResult:
        """Call ``PlaceVm``.

        Since 6.0. Privilege System.View.

        Raises InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/PlaceVm/post/
        """
    @deprecated("Deprecated since 2.5: use Datacenter.PowerOnMultiVM_Task.")
    def recommend_hosts_for_vm(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, *, pool: vmodl.ManagedObjectReference[ResourcePool] | ResourcePool | None = None) -> list[ClusterHostRecommendation] | None:
        """Call ``RecommendHostsForVm``.

        vm: Refers to a VirtualMachine.

        pool: Refers to a ResourcePool.

        Since 2.0. Privilege System.Read. Deprecated since 2.5: use Datacenter.PowerOnMultiVM_Task.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/RecommendHostsForVm/post/
        """
    @deprecated("Deprecated since 2.5: use ComputeResource.ReconfigureComputeResource_Task.")
    def reconfigure_cluster_task(self, spec: ClusterConfigSpec, modify: bool) -> vmodl.RunningTask[None]:
        """Call ``ReconfigureCluster_Task``.

        Since 2.0. Privilege Host.Inventory.EditCluster. Starts a task. Deprecated since 2.5: use
        ComputeResource.ReconfigureComputeResource_Task.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/ReconfigureCluster_Task/post/
        """
    def refresh_recommendation(self) -> None:
        """Call ``RefreshRecommendation``.

        Since 2.5. Privilege Host.Inventory.EditCluster.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/RefreshRecommendation/post/
        """
    def retrieve_das_advanced_runtime_info(self) -> ClusterDasAdvancedRuntimeInfo | None:
        """Call ``RetrieveDasAdvancedRuntimeInfo``.

        Since 4.0. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/RetrieveDasAdvancedRuntimeInfo/post/
        """
    def set_crypto_mode(self, crypto_mode: str) -> None:
        """Call ``SetCryptoMode``.

        Since 7.0.0.0. Privilege Cryptographer.RegisterHost.

        Raises InvalidRequest, InvalidArgument, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/SetCryptoMode/post/
        """
    def stamp_all_rules_with_uuid_task(self) -> vmodl.RunningTask[None]:
        """Call ``StampAllRulesWithUuid_Task``.

        Since 6.0. Privilege Host.Inventory.EditCluster. Starts a task.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/StampAllRulesWithUuid_Task/post/
        """
    def validate_hci_configuration(self, *, hci_config_spec: ClusterComputeResourceHCIConfigSpec | None = None, hosts: typing.Sequence[vmodl.ManagedObjectReference[HostSystem] | HostSystem] | None = None) -> list[ClusterComputeResourceValidationResultBase] | None:
        """Call ``ValidateHCIConfiguration``.

        hosts: Refers to a HostSystem.

        Since 6.7.1. Privilege System.Read.

        Raises InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/ValidateHCIConfiguration/post/
        """

class ComputeResource(ManagedEntity):
    """``vim.ComputeResource``. Since 2.0."""
    def get_config_manager_enabled(self) -> bool | None:
        """Read ``configManagerEnabled``.

        Since 8.0.0.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ComputeResource/moId/configManagerEnabled/get/
        """
    def get_configuration_ex(self) -> ComputeResourceConfigInfo:
        """Read ``configurationEx``.

        Since 2.5.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ComputeResource/moId/configurationEx/get/
        """
    def get_datastore(self) -> list[Datastore] | None:
        """Read ``datastore``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ComputeResource/moId/datastore/get/
        """
    def get_environment_browser(self) -> EnvironmentBrowser | None:
        """Read ``environmentBrowser``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ComputeResource/moId/environmentBrowser/get/
        """
    def get_host(self) -> list[HostSystem] | None:
        """Read ``host``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ComputeResource/moId/host/get/
        """
    def get_lifecycle_managed(self) -> bool | None:
        """Read ``lifecycleManaged``.

        Since 6.9.1. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ComputeResource/moId/lifecycleManaged/get/
        """
    def get_network(self) -> list[Network] | None:
        """Read ``network``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ComputeResource/moId/network/get/
        """
    def get_resource_pool(self) -> ResourcePool | None:
        """Read ``resourcePool``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ComputeResource/moId/resourcePool/get/
        """
    def get_summary(self) -> ComputeResourceSummary:
        """Read ``summary``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ComputeResource/moId/summary/get/
        """
    def reconfigure_compute_resource_task(self, spec: ComputeResourceConfigSpec, modify: bool) -> vmodl.RunningTask[None]:
        """Call ``ReconfigureComputeResource_Task``.

        Since 2.5. Privilege Host.Inventory.EditCluster. Starts a task.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ComputeResource/moId/ReconfigureComputeResource_Task/post/
        """

class CustomFieldsManager(vmodl.ManagedObject):
    """``vim.CustomFieldsManager``. Since 2.0."""
    def add_custom_field_def(self, name: str, *, mo_type: str | None = None, field_def_policy: PrivilegePolicyDef | None = None, field_policy: PrivilegePolicyDef | None = None) -> CustomFieldDef:
        """Call ``AddCustomFieldDef``.

        mo_type: Since 2.5.

        field_def_policy: Since 2.5.

        field_policy: Since 2.5.

        Since 2.0. Privilege Global.ManageCustomFields.

        Raises DuplicateName, InvalidPrivilege, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CustomFieldsManager/moId/AddCustomFieldDef/post/
        """
    def get_field(self) -> list[CustomFieldDef] | None:
        """Read ``field``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CustomFieldsManager/moId/field/get/
        """
    def remove_custom_field_def(self, key: int) -> None:
        """Call ``RemoveCustomFieldDef``.

        Since 2.0. Privilege Global.ManageCustomFields.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CustomFieldsManager/moId/RemoveCustomFieldDef/post/
        """
    def rename_custom_field_def(self, key: int, name: str) -> None:
        """Call ``RenameCustomFieldDef``.

        Since 2.0. Privilege Global.ManageCustomFields.

        Raises DuplicateName, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CustomFieldsManager/moId/RenameCustomFieldDef/post/
        """
    def set_field(self, entity: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity, key: int, value: str) -> None:
        """Call ``SetField``.

        entity: Refers to a ManagedEntity. Privilege Global.SetCustomField.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CustomFieldsManager/moId/SetField/post/
        """

class CustomizationSpecManager(vmodl.ManagedObject):
    """``vim.CustomizationSpecManager``. Since 2.0."""
    def check_customization_resources(self, guest_os: str) -> None:
        """Call ``CheckCustomizationResources``.

        Since 2.0. Privilege System.View.

        Raises CustomizationFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CustomizationSpecManager/moId/CheckCustomizationResources/post/
        """
    def create_customization_spec(self, item: CustomizationSpecItem) -> None:
        """Call ``CreateCustomizationSpec``.

        Since 2.0. Privilege VirtualMachine.Provisioning.ModifyCustSpecs.

        Raises CustomizationFault, AlreadyExists, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CustomizationSpecManager/moId/CreateCustomizationSpec/post/
        """
    def customization_spec_item_to_xml(self, item: CustomizationSpecItem) -> str:
        """Call ``CustomizationSpecItemToXml``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CustomizationSpecManager/moId/CustomizationSpecItemToXml/post/
        """
    def delete_customization_spec(self, name: str) -> None:
        """Call ``DeleteCustomizationSpec``.

        Since 2.0. Privilege VirtualMachine.Provisioning.ModifyCustSpecs.

        Raises NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CustomizationSpecManager/moId/DeleteCustomizationSpec/post/
        """
    def does_customization_spec_exist(self, name: str) -> bool:
        """Call ``DoesCustomizationSpecExist``.

        Since 2.0. Privilege VirtualMachine.Provisioning.ReadCustSpecs.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CustomizationSpecManager/moId/DoesCustomizationSpecExist/post/
        """
    def duplicate_customization_spec(self, name: str, new_name: str) -> None:
        """Call ``DuplicateCustomizationSpec``.

        Since 2.0. Privilege VirtualMachine.Provisioning.ModifyCustSpecs.

        Raises NotFound, AlreadyExists, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CustomizationSpecManager/moId/DuplicateCustomizationSpec/post/
        """
    def get_customization_spec(self, name: str) -> CustomizationSpecItem:
        """Call ``GetCustomizationSpec``.

        Since 2.0. Privilege VirtualMachine.Provisioning.ReadCustSpecs.

        Raises NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CustomizationSpecManager/moId/GetCustomizationSpec/post/
        """
    def get_encryption_key(self) -> bytes | None:
        """Read ``encryptionKey``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CustomizationSpecManager/moId/encryptionKey/get/
        """
    def get_info(self) -> list[CustomizationSpecInfo] | None:
        """Read ``info``.

        Since 2.0. Privilege VirtualMachine.Provisioning.ReadCustSpecs.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CustomizationSpecManager/moId/info/get/
        """
    def overwrite_customization_spec(self, item: CustomizationSpecItem) -> None:
        """Call ``OverwriteCustomizationSpec``.

        Since 2.0. Privilege VirtualMachine.Provisioning.ModifyCustSpecs.

        Raises CustomizationFault, NotFound, ConcurrentAccess, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CustomizationSpecManager/moId/OverwriteCustomizationSpec/post/
        """
    def rename_customization_spec(self, name: str, new_name: str) -> None:
        """Call ``RenameCustomizationSpec``.

        Since 2.0. Privilege VirtualMachine.Provisioning.ModifyCustSpecs.

        Raises NotFound, AlreadyExists, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CustomizationSpecManager/moId/RenameCustomizationSpec/post/
        """
    def xml_to_customization_spec_item(self, spec_item_xml: str) -> CustomizationSpecItem:
        """Call ``XmlToCustomizationSpecItem``.

        Since 2.0. Privilege System.View.

        Raises CustomizationFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CustomizationSpecManager/moId/XmlToCustomizationSpecItem/post/
        """

class Datacenter(ManagedEntity):
    """``vim.Datacenter``. Since 2.0."""
    def batch_query_connect_info(self, *, host_specs: list[HostConnectSpec] | None = None) -> list[DatacenterBasicConnectInfo] | None:
        """Call ``BatchQueryConnectInfo``.

        Since 6.7.1. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datacenter/moId/BatchQueryConnectInfo/post/
        """
    def get_configuration(self) -> DatacenterConfigInfo:
        """Read ``configuration``.

        Since 5.1. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datacenter/moId/configuration/get/
        """
    def get_datastore(self) -> list[Datastore] | None:
        """Read ``datastore``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datacenter/moId/datastore/get/
        """
    def get_datastore_folder(self) -> Folder:
        """Read ``datastoreFolder``.

        Since 4.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datacenter/moId/datastoreFolder/get/
        """
    def get_host_folder(self) -> Folder:
        """Read ``hostFolder``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datacenter/moId/hostFolder/get/
        """
    def get_network(self) -> list[Network] | None:
        """Read ``network``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datacenter/moId/network/get/
        """
    def get_network_folder(self) -> Folder:
        """Read ``networkFolder``.

        Since 4.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datacenter/moId/networkFolder/get/
        """
    def get_vm_folder(self) -> Folder:
        """Read ``vmFolder``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datacenter/moId/vmFolder/get/
        """
    def power_on_multi_vm_task(self, vm: typing.Sequence[vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine], *, option: list[OptionValue] | None = None) -> vmodl.RunningTask[ClusterPowerOnVmResult]:
        """Call ``PowerOnMultiVM_Task``.

        vm: Refers to a VirtualMachine. Privilege VirtualMachine.Interact.PowerOn.

        option: Since 4.1.

        Since 2.5. Privilege System.View. Starts a task, whose result is a ClusterPowerOnVmResult.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datacenter/moId/PowerOnMultiVM_Task/post/
        """
    def query_connection_info(self, hostname: str, port: int, username: str, password: str, *, ssl_thumbprint: str | None = None) -> HostConnectInfo:
        """Call ``QueryConnectionInfo``.

        password: Secret.

        ssl_thumbprint: Since 2.5.

        Since 2.0. Privilege System.View.

        Raises InvalidLogin, HostConnectFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datacenter/moId/QueryConnectionInfo/post/
        """
    def query_connection_info_via_spec(self, spec: HostConnectSpec) -> HostConnectInfo:
        """Call ``QueryConnectionInfoViaSpec``.

        Since 6.0. Privilege System.View.

        Raises InvalidLogin, HostConnectFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datacenter/moId/QueryConnectionInfoViaSpec/post/
        """
    def query_datacenter_config_option_descriptor(self) -> list[VirtualMachineConfigOptionDescriptor] | None:
        """Call ``queryDatacenterConfigOptionDescriptor``.

        Since 5.1. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datacenter/moId/queryDatacenterConfigOptionDescriptor/post/
        """
    def reconfigure_datacenter_task(self, spec: DatacenterConfigSpec, modify: bool) -> vmodl.RunningTask[None]:
        """Call ``ReconfigureDatacenter_Task``.

        Since 5.1. Privilege Datacenter.Reconfigure. Starts a task.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datacenter/moId/ReconfigureDatacenter_Task/post/
        """

class Datastore(ManagedEntity):
    """``vim.Datastore``. Since 2.0."""
    def datastore_enter_maintenance_mode(self) -> StoragePlacementResult:
        """Call ``DatastoreEnterMaintenanceMode``.

        Since 5.0. Privilege Datastore.Config.

        Raises InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datastore/moId/DatastoreEnterMaintenanceMode/post/
        """
    def datastore_exit_maintenance_mode_task(self) -> vmodl.RunningTask[None]:
        """Call ``DatastoreExitMaintenanceMode_Task``.

        Since 5.0. Privilege Datastore.Config. Starts a task.

        Raises InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datastore/moId/DatastoreExitMaintenanceMode_Task/post/
        """
    @deprecated("Deprecated since 2.5.")
    def destroy_datastore(self) -> None:
        """Call ``DestroyDatastore``.

        Since 2.0. Privilege Datastore.Delete. Deprecated since 2.5.

        Raises ResourceInUse, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datastore/moId/DestroyDatastore/post/
        """
    def get_browser(self) -> HostDatastoreBrowser:
        """Read ``browser``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datastore/moId/browser/get/
        """
    def get_capability(self) -> DatastoreCapability:
        """Read ``capability``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datastore/moId/capability/get/
        """
    def get_host(self) -> list[DatastoreHostMount] | None:
        """Read ``host``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datastore/moId/host/get/
        """
    def get_info(self) -> DatastoreInfo:
        """Read ``info``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datastore/moId/info/get/
        """
    @deprecated("Deprecated since 8.0.")
    def get_iorm_configuration(self) -> StorageIORMInfo | None:
        """Read ``iormConfiguration``.

        Since 4.1. Deprecated since 8.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datastore/moId/iormConfiguration/get/
        """
    def get_summary(self) -> DatastoreSummary:
        """Read ``summary``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datastore/moId/summary/get/
        """
    def get_vm(self) -> list[VirtualMachine] | None:
        """Read ``vm``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datastore/moId/vm/get/
        """
    def is_clustered_vmdk_enabled(self) -> bool:
        """Call ``IsClusteredVmdkEnabled``.

        Since 7.0.0.0. Privilege System.Read.

        Raises InvalidDatastore, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datastore/moId/IsClusteredVmdkEnabled/post/
        """
    def refresh_datastore(self) -> None:
        """Call ``RefreshDatastore``.

        Since 2.0. Privilege System.Read.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datastore/moId/RefreshDatastore/post/
        """
    def refresh_datastore_storage_info(self) -> None:
        """Call ``RefreshDatastoreStorageInfo``.

        Since 4.0. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datastore/moId/RefreshDatastoreStorageInfo/post/
        """
    @deprecated("Deprecated since 4.0: use ManagedEntity.Rename_Task.")
    def rename_datastore(self, new_name: str) -> None:
        """Call ``RenameDatastore``.

        Since 2.0. Privilege Datastore.Rename. Deprecated since 4.0: use ManagedEntity.Rename_Task.

        Raises DuplicateName, InvalidName, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datastore/moId/RenameDatastore/post/
        """
    def update_v_vol_virtual_machine_files_task(self, *, failover_pair: list[DatastoreVVolContainerFailoverPair] | None = None) -> vmodl.RunningTask[VVolVmConfigFileUpdateResult]:
        """Call ``UpdateVVolVirtualMachineFiles_Task``.

        Since 6.5. Privilege Datastore.UpdateVirtualMachineFiles. Starts a task, whose result is a
        VVolVmConfigFileUpdateResult.

        Raises NotSupported, PlatformConfigFault, TaskInProgress, InvalidDatastore, or another
        fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datastore/moId/UpdateVVolVirtualMachineFiles_Task/post/
        """
    def update_virtual_machine_files_task(self, mount_path_datastore_mapping: list[DatastoreMountPathDatastorePair]) -> vmodl.RunningTask[UpdateVirtualMachineFilesResult]:
        """Call ``UpdateVirtualMachineFiles_Task``.

        Since 4.1. Privilege Datastore.UpdateVirtualMachineFiles. Starts a task, whose result is a
        UpdateVirtualMachineFilesResult.

        Raises ResourceInUse, PlatformConfigFault, TaskInProgress, InvalidDatastore, or another
        fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datastore/moId/UpdateVirtualMachineFiles_Task/post/
        """

class DatastoreNamespaceManager(vmodl.ManagedObject):
    """``vim.DatastoreNamespaceManager``. Since 5.5."""
    def convert_namespace_path_to_uuid_path(self, *, datacenter: vmodl.ManagedObjectReference[Datacenter] | Datacenter | None = None, namespace_url: str) -> str:
        """Call ``ConvertNamespacePathToUuidPath``.

        datacenter: Refers to a Datacenter.

        Since 6.5. Privilege System.View.

        Raises InvalidDatastore, InvalidDatastorePath, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DatastoreNamespaceManager/moId/ConvertNamespacePathToUuidPath/post/
        """
    def create_directory(self, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, *, display_name: str | None = None, policy: str | None = None, size: int | None = None) -> str:
        """Call ``CreateDirectory``.

        datastore: Refers to a Datastore. Privilege Datastore.Config.

        size: Since 7.0.2.0.

        Since 5.5.

        Raises CannotCreateFile, FileAlreadyExists, InvalidDatastore, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DatastoreNamespaceManager/moId/CreateDirectory/post/
        """
    def delete_directory(self, *, datacenter: vmodl.ManagedObjectReference[Datacenter] | Datacenter | None = None, datastore_path: str) -> None:
        """Call ``DeleteDirectory``.

        datacenter: Refers to a Datacenter. Privilege System.View.

        Since 5.5.

        Raises FileFault, FileNotFound, InvalidDatastore, InvalidDatastorePath, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DatastoreNamespaceManager/moId/DeleteDirectory/post/
        """
    def increase_directory_size(self, *, datacenter: vmodl.ManagedObjectReference[Datacenter] | Datacenter | None = None, stable_name: str, size: int) -> None:
        """Call ``IncreaseDirectorySize``.

        datacenter: Refers to a Datacenter. Privilege System.View.

        Since 8.0.1.0.

        Raises FileFault, FileNotFound, InvalidDatastore, NotSupported, InvalidArgument, or another
        fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DatastoreNamespaceManager/moId/IncreaseDirectorySize/post/
        """
    def query_directory_info(self, *, datacenter: vmodl.ManagedObjectReference[Datacenter] | Datacenter | None = None, stable_name: str) -> DatastoreNamespaceManagerDirectoryInfo:
        """Call ``QueryDirectoryInfo``.

        datacenter: Refers to a Datacenter.

        Since 8.0.1.0. Privilege System.View.

        Raises FileFault, FileNotFound, InvalidDatastore, NotSupported, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DatastoreNamespaceManager/moId/QueryDirectoryInfo/post/
        """

class DiagnosticManager(vmodl.ManagedObject):
    """``vim.DiagnosticManager``. Since 2.0."""
    def browse_diagnostic_log(self, *, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None = None, key: str, start: int | None = None, lines: int | None = None) -> DiagnosticManagerLogHeader:
        """Call ``BrowseDiagnosticLog``.

        host: Refers to a HostSystem.

        Since 2.0. Privilege Global.Diagnostics.

        Raises CannotAccessFile, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DiagnosticManager/moId/BrowseDiagnosticLog/post/
        """
    def emit_syslog_mark(self, message: str) -> None:
        """Call ``EmitSyslogMark``.

        Since 8.0.0.2. Privilege Global.Diagnostics.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DiagnosticManager/moId/EmitSyslogMark/post/
        """
    def fetch_audit_records(self, *, token: str | None = None) -> DiagnosticManagerAuditRecordResult:
        """Call ``FetchAuditRecords``.

        Since 7.0.3.0. Privilege Global.Diagnostics.

        Raises InvalidState, SystemError, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DiagnosticManager/moId/FetchAuditRecords/post/
        """
    @deprecated("Deprecated since 5.0.")
    def generate_log_bundles_task(self, include_default: bool, *, host: typing.Sequence[vmodl.ManagedObjectReference[HostSystem] | HostSystem] | None = None) -> vmodl.RunningTask[list[DiagnosticManagerBundleInfo] | None]:
        """Call ``GenerateLogBundles_Task``.

        host: Refers to a HostSystem.

        Since 2.0. Privilege Global.Diagnostics. Starts a task, whose result is a
        DiagnosticManagerBundleInfo. Deprecated since 5.0.

        Raises LogBundlingFailed, TaskInProgress, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DiagnosticManager/moId/GenerateLogBundles_Task/post/
        """
    def query_descriptions(self, *, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None = None) -> list[DiagnosticManagerLogDescriptor] | None:
        """Call ``QueryDescriptions``.

        host: Refers to a HostSystem.

        Since 2.0. Privilege Global.Diagnostics.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DiagnosticManager/moId/QueryDescriptions/post/
        """

class DistributedVirtualSwitch(ManagedEntity):
    """``vim.DistributedVirtualSwitch``. Since 4.0."""
    def add_dv_portgroup_task(self, spec: list[DVPortgroupConfigSpec]) -> vmodl.RunningTask[None]:
        """Call ``AddDVPortgroup_Task``.

        Since 4.0. Privilege DVPortgroup.Create. Starts a task.

        Raises DvsFault, DuplicateName, InvalidName, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/AddDVPortgroup_Task/post/
        """
    @deprecated("Deprecated since 6.0: use DistributedVirtualSwitch.DvsReconfigureVmVnicNetworkResourcePool_Task.")
    def add_network_resource_pool(self, config_spec: list[DVSNetworkResourcePoolConfigSpec]) -> None:
        """Call ``AddNetworkResourcePool``.

        Since 5.0. Privilege DVSwitch.ResourceManagement. Deprecated since 6.0: use
        DistributedVirtualSwitch.DvsReconfigureVmVnicNetworkResourcePool_Task.

        Raises DvsFault, InvalidName, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/AddNetworkResourcePool/post/
        """
    def create_dv_portgroup_task(self, spec: DVPortgroupConfigSpec) -> vmodl.RunningTask[DistributedVirtualPortgroup]:
        """Call ``CreateDVPortgroup_Task``.

        Since 5.1. Privilege DVPortgroup.Create. Starts a task, whose result is a
        DistributedVirtualPortgroup.

        Raises DvsFault, DuplicateName, InvalidName, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/CreateDVPortgroup_Task/post/
        """
    def dvs_reconfigure_vm_vnic_network_resource_pool_task(self, config_spec: list[DvsVmVnicResourcePoolConfigSpec]) -> vmodl.RunningTask[None]:
        """Call ``DvsReconfigureVmVnicNetworkResourcePool_Task``.

        Since 6.0. Privilege DVSwitch.ResourceManagement. Starts a task.

        Raises DvsFault, NotFound, InvalidName, ConcurrentAccess, ConflictingConfiguration,
        ResourceInUse, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/DvsReconfigureVmVnicNetworkResourcePool_Task/post/
        """
    def dvs_rollback_task(self, *, entity_backup: EntityBackupConfig | None = None) -> vmodl.RunningTask[DVSConfigSpec | None]:
        """Call ``DVSRollback_Task``.

        Since 5.1. Starts a task, whose result is a DVSConfigSpec.

        Raises DvsFault, RollbackFailure, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/DVSRollback_Task/post/
        """
    def enable_network_resource_management(self, enable: bool) -> None:
        """Call ``EnableNetworkResourceManagement``.

        Since 4.1. Privilege DVSwitch.ResourceManagement.

        Raises DvsFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/EnableNetworkResourceManagement/post/
        """
    def fetch_dv_port_keys(self, *, criteria: DistributedVirtualSwitchPortCriteria | None = None) -> list[str] | None:
        """Call ``FetchDVPortKeys``.

        Since 4.0. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/FetchDVPortKeys/post/
        """
    def fetch_dv_ports(self, *, criteria: DistributedVirtualSwitchPortCriteria | None = None) -> list[DistributedVirtualPort] | None:
        """Call ``FetchDVPorts``.

        Since 4.0. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/FetchDVPorts/post/
        """
    def get_capability(self) -> DVSCapability:
        """Read ``capability``.

        Since 4.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/capability/get/
        """
    def get_config(self) -> DVSConfigInfo:
        """Read ``config``.

        Since 4.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/config/get/
        """
    @deprecated("Deprecated since 6.0: use DVSConfigInfo.vmVnicNetworkResourcePool.")
    def get_network_resource_pool(self) -> list[DVSNetworkResourcePool] | None:
        """Read ``networkResourcePool``.

        Since 4.1. Deprecated since 6.0: use DVSConfigInfo.vmVnicNetworkResourcePool.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/networkResourcePool/get/
        """
    def get_portgroup(self) -> list[DistributedVirtualPortgroup] | None:
        """Read ``portgroup``.

        Since 4.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/portgroup/get/
        """
    def get_runtime(self) -> DVSRuntimeInfo | None:
        """Read ``runtime``.

        Since 5.1.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/runtime/get/
        """
    def get_summary(self) -> DVSSummary:
        """Read ``summary``.

        Since 4.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/summary/get/
        """
    def get_uuid(self) -> str:
        """Read ``uuid``.

        Since 4.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/uuid/get/
        """
    def lookup_dv_port_group(self, portgroup_key: str) -> DistributedVirtualPortgroup | None:
        """Call ``LookupDvPortGroup``.

        Since 5.1. Privilege System.Read.

        Raises NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/LookupDvPortGroup/post/
        """
    @deprecated("Deprecated since 5.5.")
    def merge_dvs_task(self, dvs: vmodl.ManagedObjectReference[DistributedVirtualSwitch] | DistributedVirtualSwitch) -> vmodl.RunningTask[None]:
        """Call ``MergeDvs_Task``.

        dvs: Refers to a DistributedVirtualSwitch. Privilege DVSwitch.Delete.

        Since 4.0. Privilege DVSwitch.Modify. Starts a task. Deprecated since 5.5.

        Raises DvsFault, NotFound, ResourceInUse, InvalidHostState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/MergeDvs_Task/post/
        """
    @deprecated("Deprecated since 6.0.")
    def move_dv_port_task(self, port_key: list[str], *, destination_portgroup_key: str | None = None) -> vmodl.RunningTask[None]:
        """Call ``MoveDVPort_Task``.

        Since 4.0. Privilege DVSwitch.Modify. Starts a task. Deprecated since 6.0.

        Raises DvsFault, NotFound, ConcurrentAccess, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/MoveDVPort_Task/post/
        """
    def perform_dvs_product_spec_operation_task(self, operation: str, *, product_spec: DistributedVirtualSwitchProductSpec | None = None) -> vmodl.RunningTask[None]:
        """Call ``PerformDvsProductSpecOperation_Task``.

        Since 4.0. Privilege DVSwitch.Modify. Starts a task.

        Raises TaskInProgress, InvalidState, DvsFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/PerformDvsProductSpecOperation_Task/post/
        """
    def query_used_vlan_id_in_dvs(self) -> list[int] | None:
        """Call ``QueryUsedVlanIdInDvs``.

        Since 4.0. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/QueryUsedVlanIdInDvs/post/
        """
    def reconfigure_dv_port_task(self, port: list[DVPortConfigSpec]) -> vmodl.RunningTask[None]:
        """Call ``ReconfigureDVPort_Task``.

        Since 4.0. Privilege DVSwitch.PortConfig. Starts a task.

        Raises DvsFault, NotFound, ResourceInUse, ConcurrentAccess, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/ReconfigureDVPort_Task/post/
        """
    def reconfigure_dvs_task(self, spec: DVSConfigSpec) -> vmodl.RunningTask[None]:
        """Call ``ReconfigureDvs_Task``.

        Since 4.0. Starts a task.

        Raises DvsFault, ConcurrentAccess, DuplicateName, InvalidState, InvalidName, NotFound,
        AlreadyExists, LimitExceeded, ResourceInUse, ResourceNotAvailable, DvsNotAuthorized, or
        another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/ReconfigureDvs_Task/post/
        """
    @deprecated("Deprecated since 5.0: use DistributedVirtualSwitchManager.")
    def rectify_dvs_host_task(self, *, hosts: typing.Sequence[vmodl.ManagedObjectReference[HostSystem] | HostSystem] | None = None) -> vmodl.RunningTask[None]:
        """Call ``RectifyDvsHost_Task``.

        hosts: Refers to a HostSystem.

        Since 4.0. Privilege System.Read. Starts a task. Deprecated since 5.0: use
        DistributedVirtualSwitchManager.

        Raises DvsFault, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/RectifyDvsHost_Task/post/
        """
    def refresh_dv_port_state(self, *, port_keys: list[str] | None = None) -> None:
        """Call ``RefreshDVPortState``.

        Since 4.0. Privilege System.Read.

        Raises DvsFault, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/RefreshDVPortState/post/
        """
    @deprecated("Deprecated since 6.0: use DistributedVirtualSwitch.DvsReconfigureVmVnicNetworkResourcePool_Task.")
    def remove_network_resource_pool(self, key: list[str]) -> None:
        """Call ``RemoveNetworkResourcePool``.

        Since 5.0. Privilege DVSwitch.ResourceManagement. Deprecated since 6.0: use
        DistributedVirtualSwitch.DvsReconfigureVmVnicNetworkResourcePool_Task.

        Raises DvsFault, NotFound, InvalidName, ResourceInUse, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/RemoveNetworkResourcePool/post/
        """
    def update_dvs_capability(self, capability: DVSCapability) -> None:
        """Call ``UpdateDvsCapability``.

        Since 4.0. Privilege DVSwitch.Modify.

        Raises DvsFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/UpdateDvsCapability/post/
        """
    def update_dvs_health_check_config_task(self, health_check_config: list[DVSHealthCheckConfig]) -> vmodl.RunningTask[None]:
        """Call ``UpdateDVSHealthCheckConfig_Task``.

        Since 5.1. Privilege DVSwitch.Modify. Starts a task.

        Raises DvsFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/UpdateDVSHealthCheckConfig_Task/post/
        """
    @deprecated("Deprecated since 6.0: use DistributedVirtualSwitch.DvsReconfigureVmVnicNetworkResourcePool_Task.")
    def update_network_resource_pool(self, config_spec: list[DVSNetworkResourcePoolConfigSpec]) -> None:
        """Call ``UpdateNetworkResourcePool``.

        Since 4.1. Privilege DVSwitch.ResourceManagement. Deprecated since 6.0: use
        DistributedVirtualSwitch.DvsReconfigureVmVnicNetworkResourcePool_Task.

        Raises DvsFault, NotFound, InvalidName, ConcurrentAccess, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/UpdateNetworkResourcePool/post/
        """

class EnvironmentBrowser(vmodl.ManagedObject):
    """``vim.EnvironmentBrowser``. Since 2.0."""
    def get_datastore_browser(self) -> HostDatastoreBrowser | None:
        """Read ``datastoreBrowser``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/EnvironmentBrowser/moId/datastoreBrowser/get/
        """
    def query_config_option(self, *, key: str | None = None, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None = None) -> VirtualMachineConfigOption | None:
        """Call ``QueryConfigOption``.

        host: Refers to a HostSystem.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/EnvironmentBrowser/moId/QueryConfigOption/post/
        """
    def query_config_option_descriptor(self) -> list[VirtualMachineConfigOptionDescriptor] | None:
        """Call ``QueryConfigOptionDescriptor``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/EnvironmentBrowser/moId/QueryConfigOptionDescriptor/post/
        """
    def query_config_option_ex(self, *, spec: EnvironmentBrowserConfigOptionQuerySpec | None = None) -> VirtualMachineConfigOption | None:
        """Call ``QueryConfigOptionEx``.

        Since 6.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/EnvironmentBrowser/moId/QueryConfigOptionEx/post/
        """
    def query_config_target(self, *, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None = None) -> ConfigTarget | None:
        """Call ``QueryConfigTarget``.

        host: Refers to a HostSystem.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/EnvironmentBrowser/moId/QueryConfigTarget/post/
        """
    def query_target_capabilities(self, *, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None = None) -> HostCapability | None:
        """Call ``QueryTargetCapabilities``.

        host: Refers to a HostSystem.

        Since 4.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/EnvironmentBrowser/moId/QueryTargetCapabilities/post/
        """

class ExtensibleManagedObject(vmodl.ManagedObject):
    """``vim.ExtensibleManagedObject``. Since 2.0."""
    def get_available_field(self) -> list[CustomFieldDef] | None:
        """Read ``availableField``.

        Since 2.5. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ExtensibleManagedObject/moId/availableField/get/
        """
    def get_value(self) -> list[CustomFieldValue] | None:
        """Read ``value``.

        Since 2.5. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ExtensibleManagedObject/moId/value/get/
        """
    def set_custom_value(self, key: str, value: str) -> None:
        """Call ``setCustomValue``.

        Since 2.5.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ExtensibleManagedObject/moId/setCustomValue/post/
        """

class ExtensionManager(vmodl.ManagedObject):
    """``vim.ExtensionManager``. Since 2.5."""
    def find_extension(self, extension_key: str) -> Extension | None:
        """Call ``FindExtension``.

        Since 2.5. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ExtensionManager/moId/FindExtension/post/
        """
    def get_extension_list(self) -> list[Extension] | None:
        """Read ``extensionList``.

        Since 2.5. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ExtensionManager/moId/extensionList/get/
        """
    @deprecated("Deprecated since 4.0.")
    def get_public_key(self) -> str:
        """Call ``GetPublicKey``.

        Since 2.5. Privilege System.View. Deprecated since 4.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ExtensionManager/moId/GetPublicKey/post/
        """
    def query_extension_ip_allocation_usage(self, *, extension_keys: list[str] | None = None) -> list[ExtensionManagerIpAllocationUsage] | None:
        """Call ``QueryExtensionIpAllocationUsage``.

        Since 5.1. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ExtensionManager/moId/QueryExtensionIpAllocationUsage/post/
        """
    def query_managed_by(self, extension_key: str) -> list[ManagedEntity] | None:
        """Call ``QueryManagedBy``.

        Since 5.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ExtensionManager/moId/QueryManagedBy/post/
        """
    def register_extension(self, extension: Extension) -> None:
        """Call ``RegisterExtension``.

        Since 2.5. Privilege Extension.Register.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ExtensionManager/moId/RegisterExtension/post/
        """
    def set_extension_certificate(self, extension_key: str, *, certificate_pem: str | None = None) -> None:
        """Call ``SetExtensionCertificate``.

        Since 4.0. Privilege Extension.Update.

        Raises NotFound, NoClientCertificate, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ExtensionManager/moId/SetExtensionCertificate/post/
        """
    @deprecated("Deprecated since 4.0.")
    def set_public_key(self, extension_key: str, public_key: str) -> None:
        """Call ``SetPublicKey``.

        Since 2.5. Privilege Extension.Update. Deprecated since 4.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ExtensionManager/moId/SetPublicKey/post/
        """
    def set_service_account(self, extension_key: str, service_account: str) -> None:
        """Call ``SetServiceAccount``.

        Since 8.0.2.0. Privilege Extension.Update.

        Raises NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ExtensionManager/moId/SetServiceAccount/post/
        """
    def unregister_extension(self, extension_key: str) -> None:
        """Call ``UnregisterExtension``.

        Since 2.5. Privilege Extension.Unregister.

        Raises NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ExtensionManager/moId/UnregisterExtension/post/
        """
    def update_extension(self, extension: Extension) -> None:
        """Call ``UpdateExtension``.

        Since 2.5. Privilege Extension.Update.

        Raises NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ExtensionManager/moId/UpdateExtension/post/
        """

class FileManager(vmodl.ManagedObject):
    """``vim.FileManager``. Since 2.5."""
    def change_owner(self, name: str, *, datacenter: vmodl.ManagedObjectReference[Datacenter] | Datacenter | None = None, owner: str) -> None:
        """Call ``ChangeOwner``.

        datacenter: Refers to a Datacenter. Privilege System.View.

        Since 4.0.

        Raises InvalidDatastore, FileFault, UserNotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/FileManager/moId/ChangeOwner/post/
        """
    def copy_datastore_file_task(self, source_name: str, *, source_datacenter: vmodl.ManagedObjectReference[Datacenter] | Datacenter | None = None, destination_name: str, destination_datacenter: vmodl.ManagedObjectReference[Datacenter] | Datacenter | None = None, force: bool | None = None) -> vmodl.RunningTask[None]:
        """Call ``CopyDatastoreFile_Task``.

        source_datacenter: Refers to a Datacenter. Privilege System.View.

        destination_datacenter: Refers to a Datacenter. Privilege System.View.

        Since 2.5. Starts a task.

        Raises InvalidDatastore, FileFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/FileManager/moId/CopyDatastoreFile_Task/post/
        """
    def delete_datastore_file_task(self, name: str, *, datacenter: vmodl.ManagedObjectReference[Datacenter] | Datacenter | None = None) -> vmodl.RunningTask[None]:
        """Call ``DeleteDatastoreFile_Task``.

        datacenter: Refers to a Datacenter. Privilege System.View.

        Since 2.5. Starts a task.

        Raises InvalidDatastore, FileFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/FileManager/moId/DeleteDatastoreFile_Task/post/
        """
    def make_directory(self, name: str, *, datacenter: vmodl.ManagedObjectReference[Datacenter] | Datacenter | None = None, create_parent_directories: bool | None = None) -> None:
        """Call ``MakeDirectory``.

        datacenter: Refers to a Datacenter. Privilege System.View.

        Since 2.5.

        Raises InvalidDatastore, FileFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/FileManager/moId/MakeDirectory/post/
        """
    def move_datastore_file_task(self, source_name: str, *, source_datacenter: vmodl.ManagedObjectReference[Datacenter] | Datacenter | None = None, destination_name: str, destination_datacenter: vmodl.ManagedObjectReference[Datacenter] | Datacenter | None = None, force: bool | None = None) -> vmodl.RunningTask[None]:
        """Call ``MoveDatastoreFile_Task``.

        source_datacenter: Refers to a Datacenter. Privilege System.View.

        destination_datacenter: Refers to a Datacenter. Privilege System.View.

        Since 2.5. Starts a task.

        Raises InvalidDatastore, FileFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/FileManager/moId/MoveDatastoreFile_Task/post/
        """
    def query_file_lock_info(self, path: str, *, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None = None) -> FileLockInfoResult:
        """Call ``QueryFileLockInfo``.

        host: Refers to a HostSystem.

        Since 8.0.2.0. Privilege System.View.

        Raises InvalidDatastore, FileFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/FileManager/moId/QueryFileLockInfo/post/
        """

class Folder(ManagedEntity):
    """``vim.Folder``. Since 2.0."""
    def add_standalone_host_task(self, spec: HostConnectSpec, *, comp_res_spec: ComputeResourceConfigSpec | None = None, add_connected: bool, license: str | None = None) -> vmodl.RunningTask[ComputeResource]:
        """Call ``AddStandaloneHost_Task``.

        comp_res_spec: Since 2.5.

        license: Since 4.0.

        Since 2.0. Privilege Host.Inventory.AddStandaloneHost. Starts a task, whose result is a
        ComputeResource.

        Raises InvalidLogin, HostConnectFault, DuplicateName, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Folder/moId/AddStandaloneHost_Task/post/
        """
    def batch_add_hosts_to_cluster_task(self, cluster: vmodl.ManagedObjectReference[ClusterComputeResource] | ClusterComputeResource, *, new_hosts: list[FolderNewHostSpec] | None = None, existing_hosts: typing.Sequence[vmodl.ManagedObjectReference[HostSystem] | HostSystem] | None = None, comp_res_spec: ComputeResourceConfigSpec | None = None, desired_state: str | None = None) -> vmodl.RunningTask[FolderBatchAddHostsToClusterResult]:
        """Call ``BatchAddHostsToCluster_Task``.

        cluster: Refers to a ClusterComputeResource.

        existing_hosts: Refers to a HostSystem.

        Since 6.7.1. Starts a task, whose result is a FolderBatchAddHostsToClusterResult.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Folder/moId/BatchAddHostsToCluster_Task/post/
        """
    def batch_add_standalone_hosts_task(self, *, new_hosts: list[FolderNewHostSpec] | None = None, comp_res_spec: ComputeResourceConfigSpec | None = None, add_connected: bool) -> vmodl.RunningTask[FolderBatchAddStandaloneHostsResult]:
        """Call ``BatchAddStandaloneHosts_Task``.

        Since 6.7.1. Privilege Host.Inventory.AddStandaloneHost. Starts a task, whose result is a
        FolderBatchAddStandaloneHostsResult.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Folder/moId/BatchAddStandaloneHosts_Task/post/
        """
    @deprecated("Deprecated since 2.5: use Folder.CreateClusterEx.")
    def create_cluster(self, name: str, spec: ClusterConfigSpec) -> ClusterComputeResource:
        """Call ``CreateCluster``.

        Since 2.0. Privilege Host.Inventory.CreateCluster. Deprecated since 2.5: use
        Folder.CreateClusterEx.

        Raises DuplicateName, InvalidName, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Folder/moId/CreateCluster/post/
        """
    def create_cluster_ex(self, name: str, spec: ClusterConfigSpecEx) -> ClusterComputeResource:
        """Call ``CreateClusterEx``.

        Since 2.5. Privilege Host.Inventory.CreateCluster.

        Raises DuplicateName, InvalidName, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Folder/moId/CreateClusterEx/post/
        """
    def create_datacenter(self, name: str) -> Datacenter:
        """Call ``CreateDatacenter``.

        Since 2.0. Privilege Datacenter.Create.

        Raises DuplicateName, InvalidName, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Folder/moId/CreateDatacenter/post/
        """
    def create_dvs_task(self, spec: DVSCreateSpec) -> vmodl.RunningTask[DistributedVirtualSwitch]:
        """Call ``CreateDVS_Task``.

        Since 4.0. Privilege DVSwitch.Create. Starts a task, whose result is a
        DistributedVirtualSwitch.

        Raises DvsFault, DuplicateName, InvalidName, NotFound, DvsNotAuthorized, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Folder/moId/CreateDVS_Task/post/
        """
    def create_folder(self, name: str) -> Folder:
        """Call ``CreateFolder``.

        Since 2.0. Privilege Folder.Create.

        Raises DuplicateName, InvalidName, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Folder/moId/CreateFolder/post/
        """
    def create_storage_pod(self, name: str) -> StoragePod:
        """Call ``CreateStoragePod``.

        Since 5.0. Privilege Folder.Create.

        Raises DuplicateName, InvalidName, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Folder/moId/CreateStoragePod/post/
        """
    def create_vm_task(self, config: VirtualMachineConfigSpec, pool: vmodl.ManagedObjectReference[ResourcePool] | ResourcePool, *, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None = None) -> vmodl.RunningTask[VirtualMachine]:
        """Call ``CreateVM_Task``.

        pool: Refers to a ResourcePool. Privilege Resource.AssignVMToPool.

        host: Refers to a HostSystem.

        Since 2.0. Privilege VirtualMachine.Inventory.Create. Starts a task, whose result is a
        VirtualMachine.

        Raises VmConfigFault, FileFault, OutOfBounds, DuplicateName, InvalidName, InvalidDatastore,
        InsufficientResourcesFault, AlreadyExists, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Folder/moId/CreateVM_Task/post/
        """
    def get_child_entity(self) -> list[ManagedEntity] | None:
        """Read ``childEntity``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Folder/moId/childEntity/get/
        """
    def get_child_type(self) -> list[str] | None:
        """Read ``childType``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Folder/moId/childType/get/
        """
    def get_namespace(self) -> str | None:
        """Read ``namespace``.

        Since 7.0.0.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Folder/moId/namespace/get/
        """
    def move_into_folder_task(self, list: typing.Sequence[vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity]) -> vmodl.RunningTask[None]:
        """Call ``MoveIntoFolder_Task``.

        list: Refers to a ManagedEntity.

        Since 2.0. Starts a task.

        Raises DuplicateName, InvalidFolder, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Folder/moId/MoveIntoFolder_Task/post/
        """
    def register_vm_task(self, path: str, *, name: str | None = None, as_template: bool, pool: vmodl.ManagedObjectReference[ResourcePool] | ResourcePool | None = None, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None = None) -> vmodl.RunningTask[VirtualMachine]:
        """Call ``RegisterVM_Task``.

        pool: Refers to a ResourcePool. Privilege Resource.AssignVMToPool.

        host: Refers to a HostSystem.

        Since 2.0. Privilege VirtualMachine.Inventory.Register. Starts a task, whose result is a
        VirtualMachine.

        Raises OutOfBounds, DuplicateName, AlreadyExists, InvalidDatastore, NotFound, InvalidName,
        VmConfigFault, InsufficientResourcesFault, FileFault, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Folder/moId/RegisterVM_Task/post/
        """
    def unregister_and_destroy_task(self) -> vmodl.RunningTask[None]:
        """Call ``UnregisterAndDestroy_Task``.

        Since 2.0. Privilege Folder.Delete. Starts a task.

        Raises ConcurrentAccess, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Folder/moId/UnregisterAndDestroy_Task/post/
        """

class HealthUpdateManager(vmodl.ManagedObject):
    """``vim.HealthUpdateManager``. Since 6.5."""
    def add_filter(self, provider_id: str, filter_name: str, *, info_ids: list[str] | None = None) -> str:
        """Call ``AddFilter``.

        Since 6.5. Privilege Host.Inventory.EditCluster.

        Raises NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/AddFilter/post/
        """
    def add_filter_entities(self, filter_id: str, *, entities: typing.Sequence[vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity] | None = None) -> None:
        """Call ``AddFilterEntities``.

        entities: Refers to a ManagedEntity.

        Since 6.5. Privilege Host.Inventory.EditCluster.

        Raises NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/AddFilterEntities/post/
        """
    def add_monitored_entities(self, provider_id: str, *, entities: typing.Sequence[vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity] | None = None) -> None:
        """Call ``AddMonitoredEntities``.

        entities: Refers to a ManagedEntity.

        Since 6.5. Privilege HealthUpdateProvider.Update.

        Raises NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/AddMonitoredEntities/post/
        """
    def has_monitored_entity(self, provider_id: str, entity: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity) -> bool:
        """Call ``HasMonitoredEntity``.

        entity: Refers to a ManagedEntity.

        Since 6.5. Privilege System.View.

        Raises NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/HasMonitoredEntity/post/
        """
    def has_provider(self, id: str) -> bool:
        """Call ``HasProvider``.

        Since 6.5. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/HasProvider/post/
        """
    def post_health_updates(self, provider_id: str, *, updates: list[HealthUpdate] | None = None) -> None:
        """Call ``PostHealthUpdates``.

        Since 6.5. Privilege HealthUpdateProvider.Update.

        Raises NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/PostHealthUpdates/post/
        """
    def query_filter_entities(self, filter_id: str) -> list[ManagedEntity] | None:
        """Call ``QueryFilterEntities``.

        Since 6.5. Privilege System.View.

        Raises NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/QueryFilterEntities/post/
        """
    def query_filter_info_ids(self, filter_id: str) -> list[str] | None:
        """Call ``QueryFilterInfoIds``.

        Since 6.5. Privilege System.View.

        Raises NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/QueryFilterInfoIds/post/
        """
    def query_filter_list(self, provider_id: str) -> list[str] | None:
        """Call ``QueryFilterList``.

        Since 6.5. Privilege System.View.

        Raises NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/QueryFilterList/post/
        """
    def query_filter_name(self, filter_id: str) -> str:
        """Call ``QueryFilterName``.

        Since 6.5. Privilege System.View.

        Raises NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/QueryFilterName/post/
        """
    def query_health_update_infos(self, provider_id: str) -> list[HealthUpdateInfo] | None:
        """Call ``QueryHealthUpdateInfos``.

        Since 6.5. Privilege System.View.

        Raises NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/QueryHealthUpdateInfos/post/
        """
    def query_health_updates(self, provider_id: str) -> list[HealthUpdate] | None:
        """Call ``QueryHealthUpdates``.

        Since 6.5. Privilege System.View.

        Raises NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/QueryHealthUpdates/post/
        """
    def query_monitored_entities(self, provider_id: str) -> list[ManagedEntity] | None:
        """Call ``QueryMonitoredEntities``.

        Since 6.5. Privilege System.View.

        Raises NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/QueryMonitoredEntities/post/
        """
    def query_provider_list(self) -> list[str] | None:
        """Call ``QueryProviderList``.

        Since 6.5. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/QueryProviderList/post/
        """
    def query_provider_name(self, id: str) -> str:
        """Call ``QueryProviderName``.

        Since 6.5. Privilege System.View.

        Raises NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/QueryProviderName/post/
        """
    def query_unmonitored_hosts(self, provider_id: str, cluster: vmodl.ManagedObjectReference[ClusterComputeResource] | ClusterComputeResource) -> list[HostSystem] | None:
        """Call ``QueryUnmonitoredHosts``.

        cluster: Refers to a ClusterComputeResource.

        Since 6.5. Privilege System.View.

        Raises NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/QueryUnmonitoredHosts/post/
        """
    def register_health_update_provider(self, name: str, *, health_update_info: list[HealthUpdateInfo] | None = None) -> str:
        """Call ``RegisterHealthUpdateProvider``.

        Since 6.5. Privilege HealthUpdateProvider.Register.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/RegisterHealthUpdateProvider/post/
        """
    def remove_filter(self, filter_id: str) -> None:
        """Call ``RemoveFilter``.

        Since 6.5. Privilege Host.Inventory.EditCluster.

        Raises NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/RemoveFilter/post/
        """
    def remove_filter_entities(self, filter_id: str, *, entities: typing.Sequence[vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity] | None = None) -> None:
        """Call ``RemoveFilterEntities``.

        entities: Refers to a ManagedEntity.

        Since 6.5. Privilege Host.Inventory.EditCluster.

        Raises NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/RemoveFilterEntities/post/
        """
    def remove_monitored_entities(self, provider_id: str, *, entities: typing.Sequence[vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity] | None = None) -> None:
        """Call ``RemoveMonitoredEntities``.

        entities: Refers to a ManagedEntity.

        Since 6.5. Privilege HealthUpdateProvider.Update.

        Raises NotFound, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/RemoveMonitoredEntities/post/
        """
    def unregister_health_update_provider(self, provider_id: str) -> None:
        """Call ``UnregisterHealthUpdateProvider``.

        Since 6.5. Privilege HealthUpdateProvider.Unregister.

        Raises NotFound, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/UnregisterHealthUpdateProvider/post/
        """

class HistoryCollector(vmodl.ManagedObject):
    """``vim.HistoryCollector``. Since 2.0."""
    def destroy_collector(self) -> None:
        """Call ``DestroyCollector``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HistoryCollector/moId/DestroyCollector/post/
        """
    def get_filter(self) -> typing.Any:
        """Read ``filter``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HistoryCollector/moId/filter/get/
        """
    def reset_collector(self) -> None:
        """Call ``ResetCollector``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HistoryCollector/moId/ResetCollector/post/
        """
    def rewind_collector(self) -> None:
        """Call ``RewindCollector``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HistoryCollector/moId/RewindCollector/post/
        """
    def set_collector_page_size(self, max_count: int) -> None:
        """Call ``SetCollectorPageSize``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HistoryCollector/moId/SetCollectorPageSize/post/
        """

class HostSystem(ManagedEntity):
    """``vim.HostSystem``. Since 2.0."""
    def acquire_cim_services_ticket(self) -> HostServiceTicket:
        """Call ``AcquireCimServicesTicket``.

        Since 2.5. Privilege Host.Cim.CimInteraction.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/AcquireCimServicesTicket/post/
        """
    def configure_crypto_key(self, *, key_id: CryptoKeyId | None = None) -> None:
        """Call ``ConfigureCryptoKey``.

        Since 6.5. Privilege Cryptographer.RegisterHost.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/ConfigureCryptoKey/post/
        """
    def disconnect_host_task(self) -> vmodl.RunningTask[None]:
        """Call ``DisconnectHost_Task``.

        Since 2.0. Privilege Host.Config.Connection. Starts a task.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/DisconnectHost_Task/post/
        """
    def enable_crypto(self, key_plain: CryptoKeyPlain) -> None:
        """Call ``EnableCrypto``.

        Since 6.5. Privilege Cryptographer.RegisterHost.

        Raises InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/EnableCrypto/post/
        """
    @deprecated("Deprecated since 6.0: use HostAccessManager.ChangeLockdownMode.")
    def enter_lockdown_mode(self) -> None:
        """Call ``EnterLockdownMode``.

        Since 4.1. Privilege Host.Config.Settings. Deprecated since 6.0: use
        HostAccessManager.ChangeLockdownMode.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/EnterLockdownMode/post/
        """
    def enter_maintenance_mode_task(self, timeout: int, *, evacuate_powered_off_vms: bool | None = None, maintenance_spec: HostMaintenanceSpec | None = None) -> vmodl.RunningTask[None]:
        """Call ``EnterMaintenanceMode_Task``.

        evacuate_powered_off_vms: Since 2.5.

        maintenance_spec: Since 5.5.

        Since 2.0. Privilege Host.Config.Maintenance. Starts a task.

        Raises InvalidState, Timedout, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/EnterMaintenanceMode_Task/post/
        """
    @deprecated("Deprecated since 6.0: use HostAccessManager.ChangeLockdownMode.")
    def exit_lockdown_mode(self) -> None:
        """Call ``ExitLockdownMode``.

        Since 4.1. Privilege Host.Config.Settings. Deprecated since 6.0: use
        HostAccessManager.ChangeLockdownMode.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/ExitLockdownMode/post/
        """
    def exit_maintenance_mode_task(self, timeout: int) -> vmodl.RunningTask[None]:
        """Call ``ExitMaintenanceMode_Task``.

        Since 2.0. Privilege Host.Config.Maintenance. Starts a task.

        Raises InvalidState, Timedout, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/ExitMaintenanceMode_Task/post/
        """
    def get_answer_file_validation_result(self) -> AnswerFileStatusResult | None:
        """Read ``answerFileValidationResult``.

        Since 6.7.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/answerFileValidationResult/get/
        """
    def get_answer_file_validation_state(self) -> AnswerFileStatusResult | None:
        """Read ``answerFileValidationState``.

        Since 6.7.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/answerFileValidationState/get/
        """
    def get_capability(self) -> HostCapability | None:
        """Read ``capability``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/capability/get/
        """
    def get_compliance_check_result(self) -> ComplianceResult | None:
        """Read ``complianceCheckResult``.

        Since 6.7.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/complianceCheckResult/get/
        """
    def get_compliance_check_state(self) -> HostSystemComplianceCheckState | None:
        """Read ``complianceCheckState``.

        Since 6.7.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/complianceCheckState/get/
        """
    def get_config(self) -> HostConfigInfo | None:
        """Read ``config``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/config/get/
        """
    def get_config_manager(self) -> HostConfigManager:
        """Read ``configManager``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/configManager/get/
        """
    def get_datastore(self) -> list[Datastore] | None:
        """Read ``datastore``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/datastore/get/
        """
    def get_datastore_browser(self) -> HostDatastoreBrowser:
        """Read ``datastoreBrowser``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/datastoreBrowser/get/
        """
    def get_hardware(self) -> HostHardwareInfo | None:
        """Read ``hardware``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/hardware/get/
        """
    def get_licensable_resource(self) -> HostLicensableResourceInfo:
        """Read ``licensableResource``.

        Since 5.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/licensableResource/get/
        """
    def get_network(self) -> list[Network] | None:
        """Read ``network``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/network/get/
        """
    def get_precheck_remediation_result(self) -> ApplyHostProfileConfigurationSpec | None:
        """Read ``precheckRemediationResult``.

        Since 6.7.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/precheckRemediationResult/get/
        """
    def get_remediation_result(self) -> ApplyHostProfileConfigurationResult | None:
        """Read ``remediationResult``.

        Since 6.7.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/remediationResult/get/
        """
    def get_remediation_state(self) -> HostSystemRemediationState | None:
        """Read ``remediationState``.

        Since 6.7.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/remediationState/get/
        """
    def get_runtime(self) -> HostRuntimeInfo:
        """Read ``runtime``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/runtime/get/
        """
    def get_summary(self) -> HostListSummary:
        """Read ``summary``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/summary/get/
        """
    def get_system_resources(self) -> HostSystemResourceInfo | None:
        """Read ``systemResources``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/systemResources/get/
        """
    def get_vm(self) -> list[VirtualMachine] | None:
        """Read ``vm``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/vm/get/
        """
    def power_down_host_to_stand_by_task(self, timeout_sec: int, *, evacuate_powered_off_vms: bool | None = None) -> vmodl.RunningTask[None]:
        """Call ``PowerDownHostToStandBy_Task``.

        Since 2.5. Privilege Host.Config.Maintenance. Starts a task.

        Raises HostPowerOpFailed, InvalidState, NotSupported, Timedout, RequestCanceled, or another
        fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/PowerDownHostToStandBy_Task/post/
        """
    def power_up_host_from_stand_by_task(self, timeout_sec: int) -> vmodl.RunningTask[None]:
        """Call ``PowerUpHostFromStandBy_Task``.

        Since 2.5. Privilege Host.Config.Maintenance. Starts a task.

        Raises HostPowerOpFailed, InvalidState, NotSupported, Timedout, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/PowerUpHostFromStandBy_Task/post/
        """
    def prepare_crypto(self) -> None:
        """Call ``PrepareCrypto``.

        Since 6.5. Privilege Cryptographer.RegisterHost.

        Raises InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/PrepareCrypto/post/
        """
    def query_host_connection_info(self) -> HostConnectInfo:
        """Call ``QueryHostConnectionInfo``.

        Since 2.0. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/QueryHostConnectionInfo/post/
        """
    @deprecated("Deprecated since 2.5: use HostSystem.QueryMemoryOverheadEx.")
    def query_memory_overhead(self, memory_size: int, *, video_ram_size: int | None = None, num_vcpus: int) -> int:
        """Call ``QueryMemoryOverhead``.

        Since 2.0. Privilege System.Read. Deprecated since 2.5: use
        HostSystem.QueryMemoryOverheadEx.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/QueryMemoryOverhead/post/
        """
    @deprecated("Deprecated since 6.0: use VirtualMachineConfigInfo.initialOverhead.")
    def query_memory_overhead_ex(self, vm_config_info: VirtualMachineConfigInfo) -> int:
        """Call ``QueryMemoryOverheadEx``.

        Since 2.5. Privilege System.Read. Deprecated since 6.0: use
        VirtualMachineConfigInfo.initialOverhead.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/QueryMemoryOverheadEx/post/
        """
    def query_product_locker_location(self) -> str:
        """Call ``QueryProductLockerLocation``.

        Since 6.7.1. Privilege System.Read.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/QueryProductLockerLocation/post/
        """
    def query_tpm_attestation_report(self) -> HostTpmAttestationReport | None:
        """Call ``QueryTpmAttestationReport``.

        Since 5.1. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/QueryTpmAttestationReport/post/
        """
    def reboot_host_task(self, force: bool) -> vmodl.RunningTask[None]:
        """Call ``RebootHost_Task``.

        Since 2.0. Privilege Host.Config.Maintenance. Starts a task.

        Raises InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/RebootHost_Task/post/
        """
    def reconfigure_host_for_das_task(self) -> vmodl.RunningTask[None]:
        """Call ``ReconfigureHostForDAS_Task``.

        Since 2.0. Privilege Host.Config.Connection. Starts a task.

        Raises DasConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/ReconfigureHostForDAS_Task/post/
        """
    def reconnect_host_task(self, *, cnx_spec: HostConnectSpec | None = None, reconnect_spec: HostSystemReconnectSpec | None = None) -> vmodl.RunningTask[None]:
        """Call ``ReconnectHost_Task``.

        reconnect_spec: Since 5.0.

        Since 2.0. Privilege Host.Config.Connection. Starts a task.

        Raises InvalidLogin, InvalidState, InvalidName, HostConnectFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/ReconnectHost_Task/post/
        """
    def retrieve_free_epc_memory(self) -> int:
        """Call ``RetrieveFreeEpcMemory``.

        Since 7.0.0.0. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/RetrieveFreeEpcMemory/post/
        """
    def retrieve_hardware_uptime(self) -> int:
        """Call ``RetrieveHardwareUptime``.

        Since 4.1. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/RetrieveHardwareUptime/post/
        """
    def shutdown_host_task(self, force: bool) -> vmodl.RunningTask[None]:
        """Call ``ShutdownHost_Task``.

        Since 2.0. Privilege Host.Config.Maintenance. Starts a task.

        Raises InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/ShutdownHost_Task/post/
        """
    def update_flags(self, flag_info: HostFlagInfo) -> None:
        """Call ``UpdateFlags``.

        Since 2.5. Privilege Host.Config.Settings.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/UpdateFlags/post/
        """
    def update_ipmi(self, ipmi_info: HostIpmiInfo) -> None:
        """Call ``UpdateIpmi``.

        Since 4.0. Privilege Host.Config.Settings.

        Raises InvalidIpmiLoginInfo, InvalidIpmiMacAddress, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/UpdateIpmi/post/
        """
    def update_product_locker_location_task(self, path: str) -> vmodl.RunningTask[str]:
        """Call ``UpdateProductLockerLocation_Task``.

        Since 6.7.1. Privilege Host.Config.ProductLocker. Starts a task, whose result is a string.

        Raises InvalidArgument, FileNotFound, TaskInProgress, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/UpdateProductLockerLocation_Task/post/
        """
    @deprecated("Deprecated since 6.0.")
    def update_system_resources(self, resource_info: HostSystemResourceInfo) -> None:
        """Call ``UpdateSystemResources``.

        Since 2.0. Privilege Host.Config.Resources. Deprecated since 6.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/UpdateSystemResources/post/
        """
    def update_system_swap_configuration(self, sys_swap_config: HostSystemSwapConfiguration) -> None:
        """Call ``UpdateSystemSwapConfiguration``.

        Since 5.1. Privilege Host.Config.Settings.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/UpdateSystemSwapConfiguration/post/
        """

class HttpNfcLease(vmodl.ManagedObject):
    """``vim.HttpNfcLease``. Since 4.0."""
    def get_capabilities(self) -> HttpNfcLeaseCapabilities:
        """Read ``capabilities``.

        Since 6.7.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HttpNfcLease/moId/capabilities/get/
        """
    def get_error(self) -> MethodFault | None:
        """Read ``error``.

        Since 4.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HttpNfcLease/moId/error/get/
        """
    def get_info(self) -> HttpNfcLeaseInfo | None:
        """Read ``info``.

        Since 4.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HttpNfcLease/moId/info/get/
        """
    def get_initialize_progress(self) -> int:
        """Read ``initializeProgress``.

        Since 4.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HttpNfcLease/moId/initializeProgress/get/
        """
    def get_mode(self) -> str:
        """Read ``mode``.

        Since 6.7.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HttpNfcLease/moId/mode/get/
        """
    def get_state(self) -> HttpNfcLeaseState:
        """Read ``state``.

        Since 4.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HttpNfcLease/moId/state/get/
        """
    def get_transfer_progress(self) -> int:
        """Read ``transferProgress``.

        Since 6.7.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HttpNfcLease/moId/transferProgress/get/
        """
    def http_nfc_lease_abort(self, *, fault: MethodFault | None = None) -> None:
        """Call ``HttpNfcLeaseAbort``.

        Since 4.0.

        Raises Timedout, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HttpNfcLease/moId/HttpNfcLeaseAbort/post/
        """
    def http_nfc_lease_complete(self) -> None:
        """Call ``HttpNfcLeaseComplete``.

        Since 4.0.

        Raises Timedout, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HttpNfcLease/moId/HttpNfcLeaseComplete/post/
        """
    def http_nfc_lease_get_manifest(self) -> list[HttpNfcLeaseManifestEntry] | None:
        """Call ``HttpNfcLeaseGetManifest``.

        Since 4.1.

        Raises Timedout, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HttpNfcLease/moId/HttpNfcLeaseGetManifest/post/
        """
    def http_nfc_lease_probe_urls(self, *, files: list[HttpNfcLeaseSourceFile] | None = None, timeout: int | None = None) -> list[HttpNfcLeaseProbeResult] | None:
        """Call ``HttpNfcLeaseProbeUrls``.

        Since 7.0.2.0.

        Raises InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HttpNfcLease/moId/HttpNfcLeaseProbeUrls/post/
        """
    def http_nfc_lease_progress(self, percent: int) -> None:
        """Call ``HttpNfcLeaseProgress``.

        Since 4.0.

        Raises Timedout, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HttpNfcLease/moId/HttpNfcLeaseProgress/post/
        """
    def http_nfc_lease_pull_from_urls_task(self, *, files: list[HttpNfcLeaseSourceFile] | None = None) -> vmodl.RunningTask[None]:
        """Call ``HttpNfcLeasePullFromUrls_Task``.

        Since 6.7. Starts a task.

        Raises InvalidState, HttpFault, SSLVerifyFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HttpNfcLease/moId/HttpNfcLeasePullFromUrls_Task/post/
        """
    def http_nfc_lease_set_manifest_checksum_type(self, *, device_urls_to_checksum_types: list[KeyValue] | None = None) -> None:
        """Call ``HttpNfcLeaseSetManifestChecksumType``.

        Since 6.7.

        Raises InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HttpNfcLease/moId/HttpNfcLeaseSetManifestChecksumType/post/
        """

class IoFilterManager(vmodl.ManagedObject):
    """``vim.IoFilterManager``. Since 6.0."""
    def install_io_filter_task(self, vib_url: str, comp_res: vmodl.ManagedObjectReference[ComputeResource] | ComputeResource) -> vmodl.RunningTask[ClusterIoFilterInfo | None]:
        """Call ``InstallIoFilter_Task``.

        comp_res: Refers to a ComputeResource.

        Since 6.0. Starts a task, whose result is a ClusterIoFilterInfo.

        Raises AlreadyExists, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IoFilterManager/moId/InstallIoFilter_Task/post/
        """
    def query_disks_using_filter(self, filter_id: str, comp_res: vmodl.ManagedObjectReference[ComputeResource] | ComputeResource) -> list[VirtualDiskId]:
        """Call ``QueryDisksUsingFilter``.

        comp_res: Refers to a ComputeResource.

        Since 6.0. Privilege System.View.

        Raises NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IoFilterManager/moId/QueryDisksUsingFilter/post/
        """
    def query_io_filter_info(self, comp_res: vmodl.ManagedObjectReference[ComputeResource] | ComputeResource) -> list[ClusterIoFilterInfo] | None:
        """Call ``QueryIoFilterInfo``.

        comp_res: Refers to a ComputeResource.

        Since 6.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IoFilterManager/moId/QueryIoFilterInfo/post/
        """
    def query_io_filter_issues(self, filter_id: str, comp_res: vmodl.ManagedObjectReference[ComputeResource] | ComputeResource) -> IoFilterQueryIssueResult:
        """Call ``QueryIoFilterIssues``.

        comp_res: Refers to a ComputeResource.

        Since 6.0. Privilege System.View.

        Raises NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IoFilterManager/moId/QueryIoFilterIssues/post/
        """
    def resolve_installation_errors_on_cluster_task(self, filter_id: str, cluster: vmodl.ManagedObjectReference[ClusterComputeResource] | ClusterComputeResource) -> vmodl.RunningTask[None]:
        """Call ``ResolveInstallationErrorsOnCluster_Task``.

        cluster: Refers to a ClusterComputeResource.

        Since 6.0. Starts a task.

        Raises NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IoFilterManager/moId/ResolveInstallationErrorsOnCluster_Task/post/
        """
    def resolve_installation_errors_on_host_task(self, filter_id: str, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem) -> vmodl.RunningTask[None]:
        """Call ``ResolveInstallationErrorsOnHost_Task``.

        host: Refers to a HostSystem.

        Since 6.0. Starts a task.

        Raises NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IoFilterManager/moId/ResolveInstallationErrorsOnHost_Task/post/
        """
    def uninstall_io_filter_task(self, filter_id: str, comp_res: vmodl.ManagedObjectReference[ComputeResource] | ComputeResource) -> vmodl.RunningTask[None]:
        """Call ``UninstallIoFilter_Task``.

        comp_res: Refers to a ComputeResource.

        Since 6.0. Starts a task.

        Raises NotFound, FilterInUse, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IoFilterManager/moId/UninstallIoFilter_Task/post/
        """
    def upgrade_io_filter_task(self, filter_id: str, comp_res: vmodl.ManagedObjectReference[ComputeResource] | ComputeResource, vib_url: str) -> vmodl.RunningTask[ClusterIoFilterInfo | None]:
        """Call ``UpgradeIoFilter_Task``.

        comp_res: Refers to a ComputeResource.

        Since 6.0. Starts a task, whose result is a ClusterIoFilterInfo.

        Raises NotFound, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IoFilterManager/moId/UpgradeIoFilter_Task/post/
        """

class IpPoolManager(vmodl.ManagedObject):
    """``vim.IpPoolManager``. Since 4.0."""
    def allocate_ipv4_address(self, dc: vmodl.ManagedObjectReference[Datacenter] | Datacenter, pool_id: int, allocation_id: str) -> str:
        """Call ``AllocateIpv4Address``.

        dc: Refers to a Datacenter.

        Since 5.1.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IpPoolManager/moId/AllocateIpv4Address/post/
        """
    def allocate_ipv6_address(self, dc: vmodl.ManagedObjectReference[Datacenter] | Datacenter, pool_id: int, allocation_id: str) -> str:
        """Call ``AllocateIpv6Address``.

        dc: Refers to a Datacenter.

        Since 5.1.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IpPoolManager/moId/AllocateIpv6Address/post/
        """
    def create_ip_pool(self, dc: vmodl.ManagedObjectReference[Datacenter] | Datacenter, pool: IpPool) -> int:
        """Call ``CreateIpPool``.

        dc: Refers to a Datacenter. Privilege Datacenter.IpPoolConfig.

        Since 4.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IpPoolManager/moId/CreateIpPool/post/
        """
    def destroy_ip_pool(self, dc: vmodl.ManagedObjectReference[Datacenter] | Datacenter, id: int, force: bool) -> None:
        """Call ``DestroyIpPool``.

        dc: Refers to a Datacenter. Privilege Datacenter.IpPoolConfig.

        Since 4.0.

        Raises InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IpPoolManager/moId/DestroyIpPool/post/
        """
    def query_ip_allocations(self, dc: vmodl.ManagedObjectReference[Datacenter] | Datacenter, pool_id: int, extension_key: str) -> list[IpPoolManagerIpAllocation]:
        """Call ``QueryIPAllocations``.

        dc: Refers to a Datacenter. Privilege Datacenter.IpPoolQueryAllocations.

        Since 5.1.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IpPoolManager/moId/QueryIPAllocations/post/
        """
    def query_ip_pools(self, dc: vmodl.ManagedObjectReference[Datacenter] | Datacenter) -> list[IpPool] | None:
        """Call ``QueryIpPools``.

        dc: Refers to a Datacenter. Privilege System.Read.

        Since 4.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IpPoolManager/moId/QueryIpPools/post/
        """
    def release_ip_allocation(self, dc: vmodl.ManagedObjectReference[Datacenter] | Datacenter, pool_id: int, allocation_id: str) -> None:
        """Call ``ReleaseIpAllocation``.

        dc: Refers to a Datacenter. Privilege Datacenter.IpPoolReleaseIp.

        Since 5.1.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IpPoolManager/moId/ReleaseIpAllocation/post/
        """
    def update_ip_pool(self, dc: vmodl.ManagedObjectReference[Datacenter] | Datacenter, pool: IpPool) -> None:
        """Call ``UpdateIpPool``.

        dc: Refers to a Datacenter. Privilege Datacenter.IpPoolConfig.

        Since 4.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IpPoolManager/moId/UpdateIpPool/post/
        """

class LicenseAssignmentManager(vmodl.ManagedObject):
    """``vim.LicenseAssignmentManager``. Since 4.0."""
    def query_assigned_licenses(self, *, entity_id: str | None = None) -> list[LicenseAssignmentManagerLicenseAssignment] | None:
        """Call ``QueryAssignedLicenses``.

        Since 4.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseAssignmentManager/moId/QueryAssignedLicenses/post/
        """
    def remove_assigned_license(self, entity_id: str) -> None:
        """Call ``RemoveAssignedLicense``.

        Since 4.0. Privilege Global.Licenses.

        Raises LicenseEntityNotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseAssignmentManager/moId/RemoveAssignedLicense/post/
        """
    def update_assigned_license(self, entity: str, license_key: str, *, entity_display_name: str | None = None) -> LicenseManagerLicenseInfo:
        """Call ``UpdateAssignedLicense``.

        Since 4.0. Privilege Global.Licenses.

        Raises LicenseEntityNotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseAssignmentManager/moId/UpdateAssignedLicense/post/
        """

class LicenseManager(vmodl.ManagedObject):
    """``vim.LicenseManager``. Since 2.0."""
    def add_license(self, license_key: str, *, labels: list[KeyValue] | None = None) -> LicenseManagerLicenseInfo:
        """Call ``AddLicense``.

        Since 4.0. Privilege Global.Licenses.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/AddLicense/post/
        """
    @deprecated("Deprecated since 4.0: use LicenseAssignmentManager.QueryAssignedLicenses.")
    def check_license_feature(self, *, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None = None, feature_key: str) -> bool:
        """Call ``CheckLicenseFeature``.

        host: Refers to a HostSystem.

        Since 2.0. Privilege System.Read. Deprecated since 4.0: use
        LicenseAssignmentManager.QueryAssignedLicenses.

        Raises InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/CheckLicenseFeature/post/
        """
    @deprecated("Deprecated since 4.0: use LicenseManager.UpdateLicense.")
    def configure_license_source(self, *, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None = None, license_source: LicenseSource) -> None:
        """Call ``ConfigureLicenseSource``.

        host: Refers to a HostSystem.

        Since 2.0. Privilege Global.Licenses. Deprecated since 4.0: use
        LicenseManager.UpdateLicense.

        Raises CannotAccessLocalSource, InvalidLicense, LicenseServerUnavailable, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/ConfigureLicenseSource/post/
        """
    def decode_license(self, license_key: str) -> LicenseManagerLicenseInfo:
        """Call ``DecodeLicense``.

        Since 4.0. Privilege Global.Licenses.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/DecodeLicense/post/
        """
    @deprecated("Deprecated since 4.0: use LicenseAssignmentManager.RemoveAssignedLicense.")
    def disable_feature(self, *, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None = None, feature_key: str) -> bool:
        """Call ``DisableFeature``.

        host: Refers to a HostSystem.

        Since 2.0. Privilege Global.Licenses. Deprecated since 4.0: use
        LicenseAssignmentManager.RemoveAssignedLicense.

        Raises InvalidState, LicenseServerUnavailable, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/DisableFeature/post/
        """
    @deprecated("Deprecated since 4.0: use LicenseAssignmentManager.UpdateAssignedLicense.")
    def enable_feature(self, *, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None = None, feature_key: str) -> bool:
        """Call ``EnableFeature``.

        host: Refers to a HostSystem.

        Since 2.0. Privilege Global.Licenses. Deprecated since 4.0: use
        LicenseAssignmentManager.UpdateAssignedLicense.

        Raises InvalidState, LicenseServerUnavailable, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/EnableFeature/post/
        """
    @deprecated("Deprecated since 4.0.")
    def get_diagnostics(self) -> LicenseDiagnostics | None:
        """Read ``diagnostics``.

        Since 2.5. Deprecated since 4.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/diagnostics/get/
        """
    def get_evaluation(self) -> LicenseManagerEvaluationInfo:
        """Read ``evaluation``.

        Since 4.0. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/evaluation/get/
        """
    @deprecated("Deprecated since 2.5: use LicenseManager.QuerySupportedFeatures.")
    def get_feature_info(self) -> list[LicenseFeatureInfo] | None:
        """Read ``featureInfo``.

        Since 2.0. Deprecated since 2.5: use LicenseManager.QuerySupportedFeatures.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/featureInfo/get/
        """
    def get_license_assignment_manager(self) -> LicenseAssignmentManager | None:
        """Read ``licenseAssignmentManager``.

        Since 4.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/licenseAssignmentManager/get/
        """
    @deprecated("Deprecated since 4.0: use LicenseAssignmentManager.QueryAssignedLicenses.")
    def get_licensed_edition(self) -> str:
        """Read ``licensedEdition``.

        Since 2.5. Deprecated since 4.0: use LicenseAssignmentManager.QueryAssignedLicenses.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/licensedEdition/get/
        """
    def get_licenses(self) -> list[LicenseManagerLicenseInfo]:
        """Read ``licenses``.

        Since 4.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/licenses/get/
        """
    @deprecated("Deprecated since 4.0: use LicenseAssignmentManager.QueryAssignedLicenses.")
    def get_source(self) -> LicenseSource:
        """Read ``source``.

        Since 2.0. Deprecated since 4.0: use LicenseAssignmentManager.QueryAssignedLicenses.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/source/get/
        """
    @deprecated("Deprecated since 4.0.")
    def get_source_available(self) -> bool:
        """Read ``sourceAvailable``.

        Since 2.0. Deprecated since 4.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/sourceAvailable/get/
        """
    @deprecated("Deprecated since 4.0: use LicenseAssignmentManager.QueryAssignedLicenses.")
    def query_license_source_availability(self, *, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None = None) -> list[LicenseAvailabilityInfo] | None:
        """Call ``QueryLicenseSourceAvailability``.

        host: Refers to a HostSystem.

        Since 2.0. Privilege Global.Licenses. Deprecated since 4.0: use
        LicenseAssignmentManager.QueryAssignedLicenses.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/QueryLicenseSourceAvailability/post/
        """
    @deprecated("Deprecated since 4.0: use LicenseAssignmentManager.QueryAssignedLicenses.")
    def query_license_usage(self, *, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None = None) -> LicenseUsageInfo:
        """Call ``QueryLicenseUsage``.

        host: Refers to a HostSystem.

        Since 2.0. Privilege System.Read. Deprecated since 4.0: use
        LicenseAssignmentManager.QueryAssignedLicenses.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/QueryLicenseUsage/post/
        """
    @deprecated("Deprecated since 4.0: use LicenseAssignmentManager.QueryAssignedLicenses.")
    def query_supported_features(self, *, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None = None) -> list[LicenseFeatureInfo] | None:
        """Call ``QuerySupportedFeatures``.

        host: Refers to a HostSystem.

        Since 2.5. Privilege Global.Licenses. Deprecated since 4.0: use
        LicenseAssignmentManager.QueryAssignedLicenses.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/QuerySupportedFeatures/post/
        """
    def remove_license(self, license_key: str) -> None:
        """Call ``RemoveLicense``.

        Since 4.0. Privilege Global.Licenses.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/RemoveLicense/post/
        """
    def remove_license_label(self, license_key: str, label_key: str) -> None:
        """Call ``RemoveLicenseLabel``.

        Since 4.0. Privilege Global.Licenses.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/RemoveLicenseLabel/post/
        """
    @deprecated("Deprecated since 4.0: use LicenseAssignmentManager.QueryAssignedLicenses.")
    def set_license_edition(self, *, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None = None, feature_key: str | None = None) -> None:
        """Call ``SetLicenseEdition``.

        host: Refers to a HostSystem.

        Since 2.0. Privilege Global.Licenses. Deprecated since 4.0: use
        LicenseAssignmentManager.QueryAssignedLicenses.

        Raises InvalidState, LicenseServerUnavailable, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/SetLicenseEdition/post/
        """
    def update_license(self, license_key: str, *, labels: list[KeyValue] | None = None) -> LicenseManagerLicenseInfo:
        """Call ``UpdateLicense``.

        Since 4.0. Privilege Global.Licenses.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/UpdateLicense/post/
        """
    def update_license_label(self, license_key: str, label_key: str, label_value: str) -> None:
        """Call ``UpdateLicenseLabel``.

        Since 4.0. Privilege Global.Licenses.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/UpdateLicenseLabel/post/
        """

class LocalizationManager(vmodl.ManagedObject):
    """``vim.LocalizationManager``. Since 4.0."""
    def get_catalog(self) -> list[LocalizationManagerMessageCatalog] | None:
        """Read ``catalog``.

        Since 4.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LocalizationManager/moId/catalog/get/
        """

class ManagedEntity(ExtensibleManagedObject):
    """``vim.ManagedEntity``. Since 2.0."""
    def destroy_task(self) -> vmodl.RunningTask[None]:
        """Call ``Destroy_Task``.

        Since 2.0. Starts a task.

        Raises VimFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ManagedEntity/moId/Destroy_Task/post/
        """
    def get_alarm_actions_enabled(self) -> bool | None:
        """Read ``alarmActionsEnabled``.

        Since 4.0. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ManagedEntity/moId/alarmActionsEnabled/get/
        """
    def get_config_issue(self) -> list[Event] | None:
        """Read ``configIssue``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ManagedEntity/moId/configIssue/get/
        """
    def get_config_status(self) -> ManagedEntityStatus:
        """Read ``configStatus``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ManagedEntity/moId/configStatus/get/
        """
    def get_custom_value(self) -> list[CustomFieldValue] | None:
        """Read ``customValue``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ManagedEntity/moId/customValue/get/
        """
    def get_declared_alarm_state(self) -> list[AlarmState] | None:
        """Read ``declaredAlarmState``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ManagedEntity/moId/declaredAlarmState/get/
        """
    def get_disabled_method(self) -> list[str] | None:
        """Read ``disabledMethod``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ManagedEntity/moId/disabledMethod/get/
        """
    def get_effective_role(self) -> list[int] | None:
        """Read ``effectiveRole``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ManagedEntity/moId/effectiveRole/get/
        """
    def get_name(self) -> str:
        """Read ``name``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ManagedEntity/moId/name/get/
        """
    def get_overall_status(self) -> ManagedEntityStatus:
        """Read ``overallStatus``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ManagedEntity/moId/overallStatus/get/
        """
    def get_parent(self) -> ManagedEntity | None:
        """Read ``parent``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ManagedEntity/moId/parent/get/
        """
    def get_permission(self) -> list[Permission] | None:
        """Read ``permission``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ManagedEntity/moId/permission/get/
        """
    def get_recent_task(self) -> list[Task] | None:
        """Read ``recentTask``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ManagedEntity/moId/recentTask/get/
        """
    def get_tag(self) -> list[Tag] | None:
        """Read ``tag``.

        Since 4.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ManagedEntity/moId/tag/get/
        """
    def get_triggered_alarm_state(self) -> list[AlarmState] | None:
        """Read ``triggeredAlarmState``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ManagedEntity/moId/triggeredAlarmState/get/
        """
    def reload(self) -> None:
        """Call ``Reload``.

        Since 2.0. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ManagedEntity/moId/Reload/post/
        """
    def rename_task(self, new_name: str) -> vmodl.RunningTask[None]:
        """Call ``Rename_Task``.

        Since 2.0. Starts a task.

        Raises DuplicateName, InvalidName, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ManagedEntity/moId/Rename_Task/post/
        """

class Network(ManagedEntity):
    """``vim.Network``. Since 2.0."""
    @deprecated("Deprecated since 2.5.")
    def destroy_network(self) -> None:
        """Call ``DestroyNetwork``.

        Since 2.0. Privilege Network.Delete. Deprecated since 2.5.

        Raises ResourceInUse, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Network/moId/DestroyNetwork/post/
        """
    def get_host(self) -> list[HostSystem] | None:
        """Read ``host``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Network/moId/host/get/
        """
    def get_summary(self) -> NetworkSummary:
        """Read ``summary``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Network/moId/summary/get/
        """
    def get_vm(self) -> list[VirtualMachine] | None:
        """Read ``vm``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Network/moId/vm/get/
        """

class OpaqueNetwork(Network):
    """``vim.OpaqueNetwork``. Since 5.5."""
    def get_capability(self) -> OpaqueNetworkCapability | None:
        """Read ``capability``.

        Since 6.5.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/OpaqueNetwork/moId/capability/get/
        """
    def get_extra_config(self) -> list[OptionValue] | None:
        """Read ``extraConfig``.

        Since 6.5.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/OpaqueNetwork/moId/extraConfig/get/
        """

class OverheadMemoryManager(vmodl.ManagedObject):
    """``vim.OverheadMemoryManager``. Since 6.0."""
    def lookup_vm_overhead_memory(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem) -> int:
        """Call ``LookupVmOverheadMemory``.

        vm: Refers to a VirtualMachine.

        host: Refers to a HostSystem.

        Since 6.0. Privilege Global.VCServer.

        Raises NotFound, InvalidArgument, ManagedObjectNotFound, InvalidType, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/OverheadMemoryManager/moId/LookupVmOverheadMemory/post/
        """

class OvfManager(vmodl.ManagedObject):
    """``vim.OvfManager``. Since 4.0."""
    def create_descriptor(self, obj: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity, cdp: OvfCreateDescriptorParams) -> OvfCreateDescriptorResult:
        """Call ``CreateDescriptor``.

        obj: Refers to a ManagedEntity. Privilege VApp.Export.

        Since 4.0. Privilege System.View.

        Raises TaskInProgress, VmConfigFault, ConcurrentAccess, FileFault, InvalidState, or another
        fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/OvfManager/moId/CreateDescriptor/post/
        """
    def create_import_spec(self, ovf_descriptor: str, resource_pool: vmodl.ManagedObjectReference[ResourcePool] | ResourcePool, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, cisp: OvfCreateImportSpecParams) -> OvfCreateImportSpecResult:
        """Call ``CreateImportSpec``.

        resource_pool: Refers to a ResourcePool. Privilege VApp.Import.

        datastore: Refers to a Datastore. Privilege Datastore.AllocateSpace.

        Since 4.0. Privilege System.View.

        Raises TaskInProgress, VmConfigFault, ConcurrentAccess, FileFault, InvalidState,
        InvalidDatastore, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/OvfManager/moId/CreateImportSpec/post/
        """
    def get_ovf_export_option(self) -> list[OvfOptionInfo] | None:
        """Read ``ovfExportOption``.

        Since 5.1. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/OvfManager/moId/ovfExportOption/get/
        """
    def get_ovf_import_option(self) -> list[OvfOptionInfo] | None:
        """Read ``ovfImportOption``.

        Since 5.1. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/OvfManager/moId/ovfImportOption/get/
        """
    def parse_descriptor(self, ovf_descriptor: str, pdp: OvfParseDescriptorParams) -> OvfParseDescriptorResult:
        """Call ``ParseDescriptor``.

        Since 4.0. Privilege System.View.

        Raises TaskInProgress, VmConfigFault, ConcurrentAccess, FileFault, InvalidState, or another
        fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/OvfManager/moId/ParseDescriptor/post/
        """
    def validate_host(self, ovf_descriptor: str, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem, vhp: OvfValidateHostParams) -> OvfValidateHostResult:
        """Call ``ValidateHost``.

        host: Refers to a HostSystem.

        Since 4.0. Privilege System.View.

        Raises TaskInProgress, ConcurrentAccess, FileFault, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/OvfManager/moId/ValidateHost/post/
        """

class PerformanceManager(vmodl.ManagedObject):
    """``vim.PerformanceManager``. Since 2.0."""
    @deprecated("Deprecated since 2.5: use PerformanceManager.UpdatePerfInterval.")
    def create_perf_interval(self, interval_id: PerfInterval) -> None:
        """Call ``CreatePerfInterval``.

        Since 2.0. Privilege Performance.ModifyIntervals. Deprecated since 2.5: use
        PerformanceManager.UpdatePerfInterval.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PerformanceManager/moId/CreatePerfInterval/post/
        """
    def get_description(self) -> PerformanceDescription:
        """Read ``description``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PerformanceManager/moId/description/get/
        """
    def get_historical_interval(self) -> list[PerfInterval] | None:
        """Read ``historicalInterval``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PerformanceManager/moId/historicalInterval/get/
        """
    def get_perf_counter(self) -> list[PerfCounterInfo] | None:
        """Read ``perfCounter``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PerformanceManager/moId/perfCounter/get/
        """
    def query_available_perf_metric(self, entity: vmodl.ManagedObjectReference | vmodl.ManagedObject, *, begin_time: datetime.datetime | None = None, end_time: datetime.datetime | None = None, interval_id: int | None = None) -> list[PerfMetricId] | None:
        """Call ``QueryAvailablePerfMetric``.

        entity: Refers to a ManagedObject.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PerformanceManager/moId/QueryAvailablePerfMetric/post/
        """
    def query_perf(self, query_spec: list[PerfQuerySpec]) -> list[PerfEntityMetricBase] | None:
        """Call ``QueryPerf``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PerformanceManager/moId/QueryPerf/post/
        """
    def query_perf_composite(self, query_spec: PerfQuerySpec) -> PerfCompositeMetric:
        """Call ``QueryPerfComposite``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PerformanceManager/moId/QueryPerfComposite/post/
        """
    def query_perf_counter(self, counter_id: list[int]) -> list[PerfCounterInfo] | None:
        """Call ``QueryPerfCounter``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PerformanceManager/moId/QueryPerfCounter/post/
        """
    def query_perf_counter_by_level(self, level: int) -> list[PerfCounterInfo]:
        """Call ``QueryPerfCounterByLevel``.

        Since 2.5. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PerformanceManager/moId/QueryPerfCounterByLevel/post/
        """
    def query_perf_provider_summary(self, entity: vmodl.ManagedObjectReference | vmodl.ManagedObject) -> PerfProviderSummary:
        """Call ``QueryPerfProviderSummary``.

        entity: Refers to a ManagedObject.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PerformanceManager/moId/QueryPerfProviderSummary/post/
        """
    @deprecated("Deprecated since 2.5: use PerformanceManager.UpdatePerfInterval.")
    def remove_perf_interval(self, sample_period: int) -> None:
        """Call ``RemovePerfInterval``.

        Since 2.0. Privilege Performance.ModifyIntervals. Deprecated since 2.5: use
        PerformanceManager.UpdatePerfInterval.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PerformanceManager/moId/RemovePerfInterval/post/
        """
    def reset_counter_level_mapping(self, counters: list[int]) -> None:
        """Call ``ResetCounterLevelMapping``.

        Since 4.1. Privilege Performance.ModifyIntervals.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PerformanceManager/moId/ResetCounterLevelMapping/post/
        """
    def update_counter_level_mapping(self, counter_level_map: list[PerformanceManagerCounterLevelMapping]) -> None:
        """Call ``UpdateCounterLevelMapping``.

        Since 4.1. Privilege Performance.ModifyIntervals.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PerformanceManager/moId/UpdateCounterLevelMapping/post/
        """
    def update_perf_interval(self, interval: PerfInterval) -> None:
        """Call ``UpdatePerfInterval``.

        Since 2.0. Privilege Performance.ModifyIntervals.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PerformanceManager/moId/UpdatePerfInterval/post/
        """

class ResourcePlanningManager(vmodl.ManagedObject):
    """``vim.ResourcePlanningManager``. Since 4.0."""
    def estimate_database_size(self, db_size_param: DatabaseSizeParam) -> DatabaseSizeEstimate:
        """Call ``EstimateDatabaseSize``.

        Since 4.0. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ResourcePlanningManager/moId/EstimateDatabaseSize/post/
        """

class ResourcePool(ManagedEntity):
    """``vim.ResourcePool``. Since 2.0."""
    def create_child_vm_task(self, config: VirtualMachineConfigSpec, *, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None = None) -> vmodl.RunningTask[VirtualMachine]:
        """Call ``CreateChildVM_Task``.

        host: Refers to a HostSystem.

        Since 4.0. Privilege VirtualMachine.Inventory.Create. Starts a task, whose result is a
        VirtualMachine.

        Raises VmConfigFault, FileFault, OutOfBounds, InvalidName, InvalidDatastore,
        InsufficientResourcesFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ResourcePool/moId/CreateChildVM_Task/post/
        """
    def create_resource_pool(self, name: str, spec: ResourceConfigSpec) -> ResourcePool:
        """Call ``CreateResourcePool``.

        Since 2.0. Privilege Resource.CreatePool.

        Raises InvalidName, DuplicateName, InsufficientResourcesFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ResourcePool/moId/CreateResourcePool/post/
        """
    def create_v_app(self, name: str, res_spec: ResourceConfigSpec, config_spec: VAppConfigSpec, *, vm_folder: vmodl.ManagedObjectReference[Folder] | Folder | None = None) -> VirtualApp:
        """Call ``CreateVApp``.

        vm_folder: Refers to a Folder.

        Since 4.0. Privilege VApp.Create.

        Raises InvalidName, DuplicateName, InsufficientResourcesFault, InvalidState, VmConfigFault,
        or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ResourcePool/moId/CreateVApp/post/
        """
    def destroy_children(self) -> None:
        """Call ``DestroyChildren``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ResourcePool/moId/DestroyChildren/post/
        """
    def get_child_configuration(self) -> list[ResourceConfigSpec] | None:
        """Read ``childConfiguration``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ResourcePool/moId/childConfiguration/get/
        """
    def get_config(self) -> ResourceConfigSpec:
        """Read ``config``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ResourcePool/moId/config/get/
        """
    def get_namespace(self) -> str | None:
        """Read ``namespace``.

        Since 7.0.0.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ResourcePool/moId/namespace/get/
        """
    def get_owner(self) -> ComputeResource:
        """Read ``owner``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ResourcePool/moId/owner/get/
        """
    def get_resource_pool(self) -> list[ResourcePool] | None:
        """Read ``resourcePool``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ResourcePool/moId/resourcePool/get/
        """
    def get_runtime(self) -> ResourcePoolRuntimeInfo:
        """Read ``runtime``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ResourcePool/moId/runtime/get/
        """
    def get_summary(self) -> ResourcePoolSummary:
        """Read ``summary``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ResourcePool/moId/summary/get/
        """
    def get_vm(self) -> list[VirtualMachine] | None:
        """Read ``vm``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ResourcePool/moId/vm/get/
        """
    def import_v_app(self, spec: ImportSpec, *, folder: vmodl.ManagedObjectReference[Folder] | Folder | None = None, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None = None) -> HttpNfcLease:
        """Call ``ImportVApp``.

        folder: Refers to a Folder. Privilege VApp.Import.

        host: Refers to a HostSystem.

        Since 4.0. Privilege VApp.Import.

        Raises VmConfigFault, FileFault, OutOfBounds, DuplicateName, InvalidName, InvalidDatastore,
        InsufficientResourcesFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ResourcePool/moId/ImportVApp/post/
        """
    def move_into_resource_pool(self, list: typing.Sequence[vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity]) -> None:
        """Call ``MoveIntoResourcePool``.

        list: Refers to a ManagedEntity.

        Since 2.0.

        Raises DuplicateName, InsufficientResourcesFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ResourcePool/moId/MoveIntoResourcePool/post/
        """
    @deprecated("Deprecated since 6.5.")
    def query_resource_config_option(self) -> ResourceConfigOption:
        """Call ``QueryResourceConfigOption``.

        Since 4.1. Privilege Resource.EditPool. Deprecated since 6.5.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ResourcePool/moId/QueryResourceConfigOption/post/
        """
    def refresh_runtime(self) -> None:
        """Call ``RefreshRuntime``.

        Since 4.1. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ResourcePool/moId/RefreshRuntime/post/
        """
    def register_child_vm_task(self, path: str, *, name: str | None = None, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None = None) -> vmodl.RunningTask[VirtualMachine]:
        """Call ``RegisterChildVM_Task``.

        host: Refers to a HostSystem.

        Since 4.0. Privilege VirtualMachine.Inventory.Register. Starts a task, whose result is a
        VirtualMachine.

        Raises OutOfBounds, AlreadyExists, InvalidDatastore, NotFound, InvalidName, VmConfigFault,
        InsufficientResourcesFault, FileFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ResourcePool/moId/RegisterChildVM_Task/post/
        """
    def update_child_resource_configuration(self, spec: list[ResourceConfigSpec]) -> None:
        """Call ``UpdateChildResourceConfiguration``.

        Since 2.0.

        Raises InvalidState, InsufficientResourcesFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ResourcePool/moId/UpdateChildResourceConfiguration/post/
        """
    def update_config(self, *, name: str | None = None, config: ResourceConfigSpec | None = None) -> None:
        """Call ``UpdateConfig``.

        Since 2.0.

        Raises InvalidName, DuplicateName, InsufficientResourcesFault, ConcurrentAccess, or another
        fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ResourcePool/moId/UpdateConfig/post/
        """

class SearchIndex(vmodl.ManagedObject):
    """``vim.SearchIndex``. Since 2.0."""
    def find_all_by_dns_name(self, *, datacenter: vmodl.ManagedObjectReference[Datacenter] | Datacenter | None = None, dns_name: str, vm_search: bool) -> list[ManagedEntity]:
        """Call ``FindAllByDnsName``.

        datacenter: Refers to a Datacenter.

        Since 4.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SearchIndex/moId/FindAllByDnsName/post/
        """
    def find_all_by_ip(self, *, datacenter: vmodl.ManagedObjectReference[Datacenter] | Datacenter | None = None, ip: str, vm_search: bool) -> list[ManagedEntity]:
        """Call ``FindAllByIp``.

        datacenter: Refers to a Datacenter.

        Since 4.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SearchIndex/moId/FindAllByIp/post/
        """
    def find_all_by_uuid(self, *, datacenter: vmodl.ManagedObjectReference[Datacenter] | Datacenter | None = None, uuid: str, vm_search: bool, instance_uuid: bool | None = None) -> list[ManagedEntity]:
        """Call ``FindAllByUuid``.

        datacenter: Refers to a Datacenter.

        Since 4.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SearchIndex/moId/FindAllByUuid/post/
        """
    def find_by_datastore_path(self, datacenter: vmodl.ManagedObjectReference[Datacenter] | Datacenter, path: str) -> VirtualMachine | None:
        """Call ``FindByDatastorePath``.

        datacenter: Refers to a Datacenter.

        Since 2.0. Privilege System.View.

        Raises InvalidDatastore, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SearchIndex/moId/FindByDatastorePath/post/
        """
    def find_by_dns_name(self, *, datacenter: vmodl.ManagedObjectReference[Datacenter] | Datacenter | None = None, dns_name: str, vm_search: bool) -> ManagedEntity | None:
        """Call ``FindByDnsName``.

        datacenter: Refers to a Datacenter.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SearchIndex/moId/FindByDnsName/post/
        """
    def find_by_inventory_path(self, inventory_path: str) -> ManagedEntity | None:
        """Call ``FindByInventoryPath``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SearchIndex/moId/FindByInventoryPath/post/
        """
    def find_by_ip(self, *, datacenter: vmodl.ManagedObjectReference[Datacenter] | Datacenter | None = None, ip: str, vm_search: bool) -> ManagedEntity | None:
        """Call ``FindByIp``.

        datacenter: Refers to a Datacenter.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SearchIndex/moId/FindByIp/post/
        """
    def find_by_uuid(self, *, datacenter: vmodl.ManagedObjectReference[Datacenter] | Datacenter | None = None, uuid: str, vm_search: bool, instance_uuid: bool | None = None) -> ManagedEntity | None:
        """Call ``FindByUuid``.

        datacenter: Refers to a Datacenter.

        instance_uuid: Since 4.0.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SearchIndex/moId/FindByUuid/post/
        """
    def find_child(self, entity: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity, name: str) -> ManagedEntity | None:
        """Call ``FindChild``.

        entity: Refers to a ManagedEntity.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SearchIndex/moId/FindChild/post/
        """

class ServiceInstance(vmodl.ManagedObject):
    """``vim.ServiceInstance``. Since 2.0."""
    def current_time(self) -> datetime.datetime:
        """Call ``CurrentTime``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ServiceInstance/moId/CurrentTime/post/
        """
    def get_capability(self) -> Capability:
        """Read ``capability``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ServiceInstance/moId/capability/get/
        """
    def get_content(self) -> ServiceContent:
        """Read ``content``.

        Since 2.0. Privilege System.Anonymous.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ServiceInstance/moId/content/get/
        """
    def get_server_clock(self) -> datetime.datetime:
        """Read ``serverClock``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ServiceInstance/moId/serverClock/get/
        """
    @deprecated("Deprecated since 4.0: use VirtualMachineProvisioningChecker.QueryVMotionCompatibilityEx_Task.")
    def query_v_motion_compatibility(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, host: typing.Sequence[vmodl.ManagedObjectReference[HostSystem] | HostSystem], *, compatibility: list[str] | None = None) -> list[HostVMotionCompatibility] | None:
        """Call ``QueryVMotionCompatibility``.

        vm: Refers to a VirtualMachine.

        host: Refers to a HostSystem.

        Since 2.0. Privilege Resource.QueryVMotion. Deprecated since 4.0: use
        VirtualMachineProvisioningChecker.QueryVMotionCompatibilityEx_Task.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ServiceInstance/moId/QueryVMotionCompatibility/post/
        """
    def retrieve_product_components(self) -> list[ProductComponentInfo] | None:
        """Call ``RetrieveProductComponents``.

        Since 2.5. Privilege System.Anonymous.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ServiceInstance/moId/RetrieveProductComponents/post/
        """
    def retrieve_service_content(self) -> ServiceContent:
        """Call ``RetrieveServiceContent``.

        Since 2.0. Privilege System.Anonymous.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ServiceInstance/moId/RetrieveServiceContent/post/
        """
    @deprecated("Deprecated since 4.0: use VirtualMachineProvisioningChecker.")
    def validate_migration(self, vm: typing.Sequence[vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine], *, state: VirtualMachinePowerState | None = None, test_type: list[str] | None = None, pool: vmodl.ManagedObjectReference[ResourcePool] | ResourcePool | None = None, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None = None) -> list[Event] | None:
        """Call ``ValidateMigration``.

        vm: Refers to a VirtualMachine.

        pool: Refers to a ResourcePool.

        host: Refers to a HostSystem.

        Since 2.0. Privilege System.View. Deprecated since 4.0: use
        VirtualMachineProvisioningChecker.

        Raises InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ServiceInstance/moId/ValidateMigration/post/
        """

class ServiceManager(vmodl.ManagedObject):
    """``vim.ServiceManager``. Since 2.5."""
    def get_service(self) -> list[ServiceManagerServiceInfo] | None:
        """Read ``service``.

        Since 2.5. Privilege Global.ServiceManagers.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ServiceManager/moId/service/get/
        """
    def query_service_list(self, *, service_name: str | None = None, location: list[str] | None = None) -> list[ServiceManagerServiceInfo] | None:
        """Call ``QueryServiceList``.

        Since 2.5. Privilege Global.ServiceManagers.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ServiceManager/moId/QueryServiceList/post/
        """

class SessionManager(vmodl.ManagedObject):
    """``vim.SessionManager``. Since 2.0."""
    def acquire_clone_ticket(self) -> str:
        """Call ``AcquireCloneTicket``.

        Since 2.5u2. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/AcquireCloneTicket/post/
        """
    def acquire_generic_service_ticket(self, spec: SessionManagerServiceRequestSpec) -> SessionManagerGenericServiceTicket:
        """Call ``AcquireGenericServiceTicket``.

        Since 5.0. Privilege System.Anonymous.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/AcquireGenericServiceTicket/post/
        """
    def acquire_local_ticket(self, user_name: str) -> SessionManagerLocalTicket:
        """Call ``AcquireLocalTicket``.

        Since 2.0. Privilege System.Anonymous.

        Raises InvalidLogin, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/AcquireLocalTicket/post/
        """
    def clone_session(self, clone_ticket: str) -> UserSession:
        """Call ``CloneSession``.

        clone_ticket: Secret.

        Since 2.5u2. Privilege System.Anonymous.

        Raises InvalidLogin, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/CloneSession/post/
        """
    def get_current_session(self) -> UserSession | None:
        """Read ``currentSession``.

        Since 2.0. Privilege System.Anonymous.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/currentSession/get/
        """
    def get_default_locale(self) -> str:
        """Read ``defaultLocale``.

        Since 2.0. Privilege System.Anonymous.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/defaultLocale/get/
        """
    def get_message(self) -> str | None:
        """Read ``message``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/message/get/
        """
    def get_message_locale_list(self) -> list[str] | None:
        """Read ``messageLocaleList``.

        Since 2.0. Privilege System.Anonymous.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/messageLocaleList/get/
        """
    def get_session_list(self) -> list[UserSession] | None:
        """Read ``sessionList``.

        Since 2.0. Privilege Sessions.TerminateSession.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/sessionList/get/
        """
    def get_supported_locale_list(self) -> list[str] | None:
        """Read ``supportedLocaleList``.

        Since 2.0. Privilege System.Anonymous.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/supportedLocaleList/get/
        """
    def impersonate_user(self, user_name: str, *, locale: str | None = None) -> UserSession:
        """Call ``ImpersonateUser``.

        Since 2.5. Privilege Sessions.ImpersonateUser.

        Raises InvalidLogin, InvalidLocale, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/ImpersonateUser/post/
        """
    def login(self, user_name: str, password: str, *, locale: str | None = None) -> UserSession:
        """Call ``Login``.

        password: Secret.

        Since 2.0. Privilege System.Anonymous.

        Raises InvalidLogin, InvalidLocale, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/Login/post/
        """
    @deprecated("Deprecated since 5.1.")
    def login_by_sspi(self, base64_token: str, *, locale: str | None = None) -> UserSession:
        """Call ``LoginBySSPI``.

        base64_token: Secret.

        Since 2.5. Privilege System.Anonymous. Deprecated since 5.1.

        Raises SSPIChallenge, InvalidLogin, InvalidLocale, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/LoginBySSPI/post/
        """
    def login_by_token(self, *, locale: str | None = None) -> UserSession:
        """Call ``LoginByToken``.

        Since 5.1. Privilege System.Anonymous.

        Raises InvalidLogin, InvalidLocale, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/LoginByToken/post/
        """
    @deprecated("Deprecated since 4.0.")
    def login_extension(self, extension_key: str, base64_signed_credentials: str, *, locale: str | None = None) -> UserSession:
        """Call ``LoginExtension``.

        base64_signed_credentials: Secret.

        Since 2.5. Privilege System.Anonymous. Deprecated since 4.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/LoginExtension/post/
        """
    @deprecated("Deprecated since 6.0.")
    def login_extension_by_certificate(self, extension_key: str, *, locale: str | None = None) -> UserSession:
        """Call ``LoginExtensionByCertificate``.

        Since 4.0. Privilege System.Anonymous. Deprecated since 6.0.

        Raises InvalidLogin, InvalidLocale, NoClientCertificate, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/LoginExtensionByCertificate/post/
        """
    @deprecated("Deprecated since 6.0.")
    def login_extension_by_subject_name(self, extension_key: str, *, locale: str | None = None) -> UserSession:
        """Call ``LoginExtensionBySubjectName``.

        Since 2.5. Privilege System.Anonymous. Deprecated since 6.0.

        Raises InvalidLogin, InvalidLocale, NotFound, NoClientCertificate, NoSubjectName, or another
        fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/LoginExtensionBySubjectName/post/
        """
    def logout(self) -> None:
        """Call ``Logout``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/Logout/post/
        """
    def session_is_active(self, session_id: str, user_name: str) -> bool:
        """Call ``SessionIsActive``.

        Since 2.5. Privilege Sessions.ValidateSession.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/SessionIsActive/post/
        """
    def set_locale(self, locale: str) -> None:
        """Call ``SetLocale``.

        Since 2.0. Privilege System.View.

        Raises InvalidLocale, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/SetLocale/post/
        """
    def terminate_session(self, session_id: list[str]) -> None:
        """Call ``TerminateSession``.

        Since 2.0. Privilege Sessions.TerminateSession.

        Raises NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/TerminateSession/post/
        """
    def update_service_message(self, message: str) -> None:
        """Call ``UpdateServiceMessage``.

        Since 2.0. Privilege Sessions.GlobalMessage.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/UpdateServiceMessage/post/
        """

class SimpleCommand(vmodl.ManagedObject):
    """``vim.SimpleCommand``. Since 2.5."""
    def execute_simple_command(self, *, arguments: list[str] | None = None) -> str:
        """Call ``ExecuteSimpleCommand``.

        Since 2.5. Privilege Global.ServiceManagers.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SimpleCommand/moId/ExecuteSimpleCommand/post/
        """
    def get_encoding_type(self) -> SimpleCommandEncoding:
        """Read ``encodingType``.

        Since 2.5.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SimpleCommand/moId/encodingType/get/
        """
    def get_entity(self) -> ServiceManagerServiceInfo:
        """Read ``entity``.

        Since 2.5.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SimpleCommand/moId/entity/get/
        """

class SiteInfoManager(vmodl.ManagedObject):
    """``vim.SiteInfoManager``. Since 7.0.0.0."""
    def get_site_info(self) -> SiteInfo:
        """Call ``GetSiteInfo``.

        Since 7.0.0.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SiteInfoManager/moId/GetSiteInfo/post/
        """

class StoragePod(Folder):
    """``vim.StoragePod``. Since 5.0."""
    def get_pod_storage_drs_entry(self) -> PodStorageDrsEntry | None:
        """Read ``podStorageDrsEntry``.

        Since 5.0. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/StoragePod/moId/podStorageDrsEntry/get/
        """
    def get_summary(self) -> StoragePodSummary | None:
        """Read ``summary``.

        Since 5.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/StoragePod/moId/summary/get/
        """

class StorageQueryManager(vmodl.ManagedObject):
    """``vim.StorageQueryManager``. Since 6.7.2."""
    def query_hosts_with_attached_lun(self, lun_uuid: str) -> list[HostSystem] | None:
        """Call ``QueryHostsWithAttachedLun``.

        Since 6.7.2. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/StorageQueryManager/moId/QueryHostsWithAttachedLun/post/
        """

class StorageResourceManager(vmodl.ManagedObject):
    """``vim.StorageResourceManager``. Since 4.1."""
    def apply_storage_drs_recommendation_task(self, key: list[str]) -> vmodl.RunningTask[ApplyStorageRecommendationResult]:
        """Call ``ApplyStorageDrsRecommendation_Task``.

        Since 5.0. Privilege System.View. Starts a task, whose result is a
        ApplyStorageRecommendationResult.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/StorageResourceManager/moId/ApplyStorageDrsRecommendation_Task/post/
        """
    def apply_storage_drs_recommendation_to_pod_task(self, pod: vmodl.ManagedObjectReference[StoragePod] | StoragePod, key: str) -> vmodl.RunningTask[ApplyStorageRecommendationResult]:
        """Call ``ApplyStorageDrsRecommendationToPod_Task``.

        pod: Refers to a StoragePod.

        Since 5.0. Privilege System.View. Starts a task, whose result is a
        ApplyStorageRecommendationResult.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/StorageResourceManager/moId/ApplyStorageDrsRecommendationToPod_Task/post/
        """
    def cancel_storage_drs_recommendation(self, key: list[str]) -> None:
        """Call ``CancelStorageDrsRecommendation``.

        Since 5.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/StorageResourceManager/moId/CancelStorageDrsRecommendation/post/
        """
    @deprecated("Deprecated since 8.0.")
    def configure_datastore_iorm_task(self, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, spec: StorageIORMConfigSpec) -> vmodl.RunningTask[None]:
        """Call ``ConfigureDatastoreIORM_Task``.

        datastore: Refers to a Datastore.

        Since 4.1. Starts a task. Deprecated since 8.0.

        Raises IORMNotSupportedHostOnDatastore, InaccessibleDatastore, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/StorageResourceManager/moId/ConfigureDatastoreIORM_Task/post/
        """
    def configure_storage_drs_for_pod_task(self, pod: vmodl.ManagedObjectReference[StoragePod] | StoragePod, spec: StorageDrsConfigSpec, modify: bool) -> vmodl.RunningTask[None]:
        """Call ``ConfigureStorageDrsForPod_Task``.

        pod: Refers to a StoragePod. Privilege StoragePod.Config.

        Since 5.0. Starts a task.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/StorageResourceManager/moId/ConfigureStorageDrsForPod_Task/post/
        """
    @deprecated("Deprecated since 8.0.")
    def query_datastore_performance_summary(self, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore) -> list[StoragePerformanceSummary] | None:
        """Call ``QueryDatastorePerformanceSummary``.

        datastore: Refers to a Datastore.

        Since 5.1. Privilege System.View. Deprecated since 8.0.

        Raises NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/StorageResourceManager/moId/QueryDatastorePerformanceSummary/post/
        """
    @deprecated("Deprecated since 8.0.")
    def query_iorm_config_option(self, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem) -> StorageIORMConfigOption:
        """Call ``QueryIORMConfigOption``.

        host: Refers to a HostSystem.

        Since 4.1. Privilege Datastore.Config. Deprecated since 8.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/StorageResourceManager/moId/QueryIORMConfigOption/post/
        """
    def recommend_datastores(self, storage_spec: StoragePlacementSpec) -> StoragePlacementResult:
        """Call ``RecommendDatastores``.

        Since 5.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/StorageResourceManager/moId/RecommendDatastores/post/
        """
    def refresh_storage_drs_recommendation(self, pod: vmodl.ManagedObjectReference[StoragePod] | StoragePod) -> None:
        """Call ``RefreshStorageDrsRecommendation``.

        pod: Refers to a StoragePod.

        Since 5.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/StorageResourceManager/moId/RefreshStorageDrsRecommendation/post/
        """
    def refresh_storage_drs_recommendations_for_pod_task(self, pod: vmodl.ManagedObjectReference[StoragePod] | StoragePod) -> vmodl.RunningTask[None]:
        """Call ``RefreshStorageDrsRecommendationsForPod_Task``.

        pod: Refers to a StoragePod.

        Since 6.7. Privilege System.View. Starts a task.

        Raises InvalidArgument, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/StorageResourceManager/moId/RefreshStorageDrsRecommendationsForPod_Task/post/
        """
    def validate_storage_pod_config(self, pod: vmodl.ManagedObjectReference[StoragePod] | StoragePod, spec: StorageDrsConfigSpec) -> MethodFault | None:
        """Call ``ValidateStoragePodConfig``.

        pod: Refers to a StoragePod.

        Since 6.7. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/StorageResourceManager/moId/ValidateStoragePodConfig/post/
        """

class Task(ExtensibleManagedObject):
    """``vim.Task``. Since 2.0."""
    def cancel_task(self) -> None:
        """Call ``CancelTask``.

        Since 2.0.

        Raises InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Task/moId/CancelTask/post/
        """
    def get_info(self) -> TaskInfo:
        """Read ``info``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Task/moId/info/get/
        """
    def set_task_description(self, description: LocalizableMessage) -> None:
        """Call ``SetTaskDescription``.

        Since 4.0. Privilege Task.Update.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Task/moId/SetTaskDescription/post/
        """
    def set_task_state(self, state: TaskInfoState, *, result: typing.Any | None = None, fault: MethodFault | None = None) -> None:
        """Call ``SetTaskState``.

        Since 2.5. Privilege Task.Update.

        Raises InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Task/moId/SetTaskState/post/
        """
    def update_progress(self, percent_done: int) -> None:
        """Call ``UpdateProgress``.

        Since 2.5. Privilege Task.Update.

        Raises InvalidState, OutOfBounds, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Task/moId/UpdateProgress/post/
        """

class TaskHistoryCollector(HistoryCollector):
    """``vim.TaskHistoryCollector``. Since 2.0."""
    def get_latest_page(self) -> list[TaskInfo] | None:
        """Read ``latestPage``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/TaskHistoryCollector/moId/latestPage/get/
        """
    def read_next_tasks(self, max_count: int) -> list[TaskInfo] | None:
        """Call ``ReadNextTasks``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/TaskHistoryCollector/moId/ReadNextTasks/post/
        """
    def read_previous_tasks(self, max_count: int) -> list[TaskInfo] | None:
        """Call ``ReadPreviousTasks``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/TaskHistoryCollector/moId/ReadPreviousTasks/post/
        """

class TaskManager(vmodl.ManagedObject):
    """``vim.TaskManager``. Since 2.0."""
    def create_collector_for_tasks(self, filter: TaskFilterSpec) -> TaskHistoryCollector:
        """Call ``CreateCollectorForTasks``.

        Since 2.0. Privilege System.View.

        Raises InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/TaskManager/moId/CreateCollectorForTasks/post/
        """
    def create_task(self, obj: vmodl.ManagedObjectReference | vmodl.ManagedObject, task_type_id: str, *, initiated_by: str | None = None, cancelable: bool, parent_task_key: str | None = None, activation_id: str | None = None) -> TaskInfo:
        """Call ``CreateTask``.

        obj: Refers to a ManagedObject.

        parent_task_key: Since 4.0.

        activation_id: Since 6.0.

        Since 2.5. Privilege Task.Create.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/TaskManager/moId/CreateTask/post/
        """
    def get_description(self) -> TaskDescription:
        """Read ``description``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/TaskManager/moId/description/get/
        """
    def get_max_collector(self) -> int:
        """Read ``maxCollector``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/TaskManager/moId/maxCollector/get/
        """
    def get_recent_task(self) -> list[Task] | None:
        """Read ``recentTask``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/TaskManager/moId/recentTask/get/
        """

class UserDirectory(vmodl.ManagedObject):
    """``vim.UserDirectory``. Since 2.0."""
    def get_domain_list(self) -> list[str] | None:
        """Read ``domainList``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/UserDirectory/moId/domainList/get/
        """
    def retrieve_user_groups(self, *, domain: str | None = None, search_str: str, belongs_to_group: str | None = None, belongs_to_user: str | None = None, exact_match: bool, find_users: bool, find_groups: bool) -> list[UserSearchResult] | None:
        """Call ``RetrieveUserGroups``.

        Since 2.0.

        Raises NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/UserDirectory/moId/RetrieveUserGroups/post/
        """

class VirtualApp(ResourcePool):
    """``vim.VirtualApp``. Since 4.0."""
    def clone_v_app_task(self, name: str, target: vmodl.ManagedObjectReference[ResourcePool] | ResourcePool, spec: VAppCloneSpec) -> vmodl.RunningTask[VirtualApp]:
        """Call ``CloneVApp_Task``.

        target: Refers to a ResourcePool.

        Since 4.0. Privilege VApp.Clone. Starts a task, whose result is a VirtualApp.

        Raises InvalidState, InvalidDatastore, TaskInProgress, VmConfigFault, FileFault,
        MigrationFault, InsufficientResourcesFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualApp/moId/CloneVApp_Task/post/
        """
    def export_v_app(self) -> HttpNfcLease:
        """Call ``ExportVApp``.

        Since 4.0. Privilege VApp.Export.

        Raises InvalidPowerState, TaskInProgress, InvalidState, FileFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualApp/moId/ExportVApp/post/
        """
    @deprecated("Deprecated since 5.1.")
    def get_child_link(self) -> list[VirtualAppLinkInfo] | None:
        """Read ``childLink``.

        Since 4.1. Deprecated since 5.1.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualApp/moId/childLink/get/
        """
    def get_datastore(self) -> list[Datastore] | None:
        """Read ``datastore``.

        Since 4.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualApp/moId/datastore/get/
        """
    def get_network(self) -> list[Network] | None:
        """Read ``network``.

        Since 4.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualApp/moId/network/get/
        """
    def get_parent_folder(self) -> Folder | None:
        """Read ``parentFolder``.

        Since 4.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualApp/moId/parentFolder/get/
        """
    def get_parent_v_app(self) -> ManagedEntity | None:
        """Read ``parentVApp``.

        Since 4.1.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualApp/moId/parentVApp/get/
        """
    def get_v_app_config(self) -> VAppConfigInfo | None:
        """Read ``vAppConfig``.

        Since 4.0. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualApp/moId/vAppConfig/get/
        """
    def power_off_v_app_task(self, force: bool) -> vmodl.RunningTask[None]:
        """Call ``PowerOffVApp_Task``.

        Since 4.0. Privilege VApp.PowerOff. Starts a task.

        Raises TaskInProgress, InvalidState, VAppConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualApp/moId/PowerOffVApp_Task/post/
        """
    def power_on_v_app_task(self) -> vmodl.RunningTask[None]:
        """Call ``PowerOnVApp_Task``.

        Since 4.0. Privilege VApp.PowerOn. Starts a task.

        Raises TaskInProgress, InvalidState, InsufficientResourcesFault, VmConfigFault,
        VAppConfigFault, FileFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualApp/moId/PowerOnVApp_Task/post/
        """
    def suspend_v_app_task(self) -> vmodl.RunningTask[None]:
        """Call ``SuspendVApp_Task``.

        Since 4.1. Privilege VApp.Suspend. Starts a task.

        Raises TaskInProgress, InvalidState, VAppConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualApp/moId/SuspendVApp_Task/post/
        """
    def unregister_v_app_task(self) -> vmodl.RunningTask[None]:
        """Call ``unregisterVApp_Task``.

        Since 4.0. Privilege VApp.Unregister. Starts a task.

        Raises ConcurrentAccess, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualApp/moId/unregisterVApp_Task/post/
        """
    @deprecated("Deprecated since 5.1.")
    def update_linked_children(self, *, add_change_set: list[VirtualAppLinkInfo] | None = None, remove_set: typing.Sequence[vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity] | None = None) -> None:
        """Call ``UpdateLinkedChildren``.

        remove_set: Refers to a ManagedEntity.

        Since 4.1. Deprecated since 5.1.

        Raises ConcurrentAccess, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualApp/moId/UpdateLinkedChildren/post/
        """
    def update_v_app_config(self, spec: VAppConfigSpec) -> None:
        """Call ``UpdateVAppConfig``.

        Since 4.0.

        Raises TaskInProgress, VmConfigFault, ConcurrentAccess, FileFault, InvalidName,
        DuplicateName, InvalidState, InsufficientResourcesFault, InvalidDatastore, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualApp/moId/UpdateVAppConfig/post/
        """

class VirtualDiskManager(vmodl.ManagedObject):
    """``vim.VirtualDiskManager``. Since 2.5."""
    def copy_virtual_disk_task(self, source_name: str, *, source_datacenter: vmodl.ManagedObjectReference[Datacenter] | Datacenter | None = None, dest_name: str, dest_datacenter: vmodl.ManagedObjectReference[Datacenter] | Datacenter | None = None, dest_spec: VirtualDiskSpec | None = None, force: bool | None = None) -> vmodl.RunningTask[str]:
        """Call ``CopyVirtualDisk_Task``.

        source_datacenter: Refers to a Datacenter.

        dest_datacenter: Refers to a Datacenter.

        Since 2.5. Privilege System.View. Starts a task, whose result is a string.

        Raises FileFault, InvalidDiskFormat, InvalidDatastore, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualDiskManager/moId/CopyVirtualDisk_Task/post/
        """
    @deprecated("Deprecated since 6.5: use HostVStorageObjectManager.HostCreateDisk_Task.")
    def create_virtual_disk_task(self, name: str, *, datacenter: vmodl.ManagedObjectReference[Datacenter] | Datacenter | None = None, spec: VirtualDiskSpec) -> vmodl.RunningTask[str]:
        """Call ``CreateVirtualDisk_Task``.

        datacenter: Refers to a Datacenter.

        Since 2.5. Privilege System.View. Starts a task, whose result is a string. Deprecated since
        6.5: use HostVStorageObjectManager.HostCreateDisk_Task.

        Raises FileFault, InvalidDatastore, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualDiskManager/moId/CreateVirtualDisk_Task/post/
        """
    @deprecated("Deprecated since 6.5: use VirtualMachine.DefragmentAllDisks.")
    def defragment_virtual_disk_task(self, name: str, *, datacenter: vmodl.ManagedObjectReference[Datacenter] | Datacenter | None = None) -> vmodl.RunningTask[None]:
        """Call ``DefragmentVirtualDisk_Task``.

        datacenter: Refers to a Datacenter.

        Since 2.5. Privilege System.View. Starts a task. Deprecated since 6.5: use
        VirtualMachine.DefragmentAllDisks.

        Raises FileFault, InvalidDatastore, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualDiskManager/moId/DefragmentVirtualDisk_Task/post/
        """
    @deprecated("Deprecated since 6.5: use HostVStorageObjectManager.HostDeleteVStorageObject_Task.")
    def delete_virtual_disk_task(self, name: str, *, datacenter: vmodl.ManagedObjectReference[Datacenter] | Datacenter | None = None) -> vmodl.RunningTask[None]:
        """Call ``DeleteVirtualDisk_Task``.

        datacenter: Refers to a Datacenter.

        Since 2.5. Privilege System.View. Starts a task. Deprecated since 6.5: use
        HostVStorageObjectManager.HostDeleteVStorageObject_Task.

        Raises FileFault, InvalidDatastore, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualDiskManager/moId/DeleteVirtualDisk_Task/post/
        """
    def eager_zero_virtual_disk_task(self, name: str, *, datacenter: vmodl.ManagedObjectReference[Datacenter] | Datacenter | None = None) -> vmodl.RunningTask[None]:
        """Call ``EagerZeroVirtualDisk_Task``.

        datacenter: Refers to a Datacenter.

        Since 4.0. Privilege System.View. Starts a task.

        Raises FileFault, InvalidDatastore, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualDiskManager/moId/EagerZeroVirtualDisk_Task/post/
        """
    @deprecated("Deprecated since 6.5: use HostVStorageObjectManager.HostExtendDisk_Task.")
    def extend_virtual_disk_task(self, name: str, *, datacenter: vmodl.ManagedObjectReference[Datacenter] | Datacenter | None = None, new_capacity_kb: int, eager_zero: bool | None = None) -> vmodl.RunningTask[None]:
        """Call ``ExtendVirtualDisk_Task``.

        datacenter: Refers to a Datacenter.

        eager_zero: Since 4.0.

        Since 2.5. Privilege System.View. Starts a task. Deprecated since 6.5: use
        HostVStorageObjectManager.HostExtendDisk_Task.

        Raises FileFault, InvalidDatastore, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualDiskManager/moId/ExtendVirtualDisk_Task/post/
        """
    def import_unmanaged_snapshot(self, vdisk: str, *, datacenter: vmodl.ManagedObjectReference[Datacenter] | Datacenter | None = None, vvol_id: str) -> None:
        """Call ``ImportUnmanagedSnapshot``.

        datacenter: Refers to a Datacenter.

        Since 6.0. Privilege System.View.

        Raises NotFound, InvalidDatastore, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualDiskManager/moId/ImportUnmanagedSnapshot/post/
        """
    @deprecated("Deprecated since 6.5: use HostVStorageObjectManager.HostInflateDisk_Task.")
    def inflate_virtual_disk_task(self, name: str, *, datacenter: vmodl.ManagedObjectReference[Datacenter] | Datacenter | None = None) -> vmodl.RunningTask[None]:
        """Call ``InflateVirtualDisk_Task``.

        datacenter: Refers to a Datacenter.

        Since 2.5. Privilege System.View. Starts a task. Deprecated since 6.5: use
        HostVStorageObjectManager.HostInflateDisk_Task.

        Raises FileFault, InvalidDatastore, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualDiskManager/moId/InflateVirtualDisk_Task/post/
        """
    def move_virtual_disk_task(self, source_name: str, *, source_datacenter: vmodl.ManagedObjectReference[Datacenter] | Datacenter | None = None, dest_name: str, dest_datacenter: vmodl.ManagedObjectReference[Datacenter] | Datacenter | None = None, force: bool | None = None, profile: list[VirtualMachineProfileSpec] | None = None) -> vmodl.RunningTask[str]:
        """Call ``MoveVirtualDisk_Task``.

        source_datacenter: Refers to a Datacenter.

        dest_datacenter: Refers to a Datacenter.

        profile: Since 5.5.

        Since 2.5. Privilege System.View. Starts a task, whose result is a string.

        Raises FileFault, InvalidDatastore, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualDiskManager/moId/MoveVirtualDisk_Task/post/
        """
    def query_virtual_disk_fragmentation(self, name: str, *, datacenter: vmodl.ManagedObjectReference[Datacenter] | Datacenter | None = None) -> int:
        """Call ``QueryVirtualDiskFragmentation``.

        datacenter: Refers to a Datacenter.

        Since 2.5. Privilege System.View.

        Raises FileFault, InvalidDatastore, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualDiskManager/moId/QueryVirtualDiskFragmentation/post/
        """
    def query_virtual_disk_geometry(self, name: str, *, datacenter: vmodl.ManagedObjectReference[Datacenter] | Datacenter | None = None) -> HostDiskDimensionsChs:
        """Call ``QueryVirtualDiskGeometry``.

        datacenter: Refers to a Datacenter.

        Since 2.5. Privilege System.View.

        Raises FileFault, InvalidDatastore, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualDiskManager/moId/QueryVirtualDiskGeometry/post/
        """
    @deprecated("Deprecated since 6.5: use HostVStorageObjectManager.HostRetrieveVStorageObject.")
    def query_virtual_disk_uuid(self, name: str, *, datacenter: vmodl.ManagedObjectReference[Datacenter] | Datacenter | None = None) -> str:
        """Call ``QueryVirtualDiskUuid``.

        datacenter: Refers to a Datacenter.

        Since 2.5. Privilege System.View. Deprecated since 6.5: use
        HostVStorageObjectManager.HostRetrieveVStorageObject.

        Raises FileFault, InvalidDatastore, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualDiskManager/moId/QueryVirtualDiskUuid/post/
        """
    def release_managed_snapshot(self, vdisk: str, *, datacenter: vmodl.ManagedObjectReference[Datacenter] | Datacenter | None = None) -> None:
        """Call ``ReleaseManagedSnapshot``.

        datacenter: Refers to a Datacenter.

        Since 6.5. Privilege System.View.

        Raises InvalidDatastore, FileNotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualDiskManager/moId/ReleaseManagedSnapshot/post/
        """
    @deprecated("Deprecated since 6.5: use HostVStorageObjectManager.HostRegisterDisk.")
    def set_virtual_disk_uuid(self, name: str, *, datacenter: vmodl.ManagedObjectReference[Datacenter] | Datacenter | None = None, uuid: str) -> None:
        """Call ``SetVirtualDiskUuid``.

        datacenter: Refers to a Datacenter.

        Since 2.5. Privilege System.View. Deprecated since 6.5: use
        HostVStorageObjectManager.HostRegisterDisk.

        Raises FileFault, InvalidDatastore, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualDiskManager/moId/SetVirtualDiskUuid/post/
        """
    @deprecated("Deprecated since 6.5: use VirtualMachine.ShrinkDisk_Task.")
    def shrink_virtual_disk_task(self, name: str, *, datacenter: vmodl.ManagedObjectReference[Datacenter] | Datacenter | None = None, copy: bool | None = None) -> vmodl.RunningTask[None]:
        """Call ``ShrinkVirtualDisk_Task``.

        datacenter: Refers to a Datacenter.

        Since 2.5. Privilege System.View. Starts a task. Deprecated since 6.5: use
        VirtualMachine.ShrinkDisk_Task.

        Raises FileFault, InvalidDatastore, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualDiskManager/moId/ShrinkVirtualDisk_Task/post/
        """
    def zero_fill_virtual_disk_task(self, name: str, *, datacenter: vmodl.ManagedObjectReference[Datacenter] | Datacenter | None = None) -> vmodl.RunningTask[None]:
        """Call ``ZeroFillVirtualDisk_Task``.

        datacenter: Refers to a Datacenter.

        Since 2.5. Privilege System.View. Starts a task.

        Raises FileFault, InvalidDatastore, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualDiskManager/moId/ZeroFillVirtualDisk_Task/post/
        """

class VirtualMachine(ManagedEntity):
    """``vim.VirtualMachine``. Since 2.0."""
    @deprecated("Deprecated since 4.1: use VirtualMachine.AcquireTicket.")
    def acquire_mks_ticket(self) -> VirtualMachineMksTicket:
        """Call ``AcquireMksTicket``.

        Since 2.0. Privilege VirtualMachine.Interact.ConsoleInteract. Deprecated since 4.1: use
        VirtualMachine.AcquireTicket.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/AcquireMksTicket/post/
        """
    def acquire_ticket(self, ticket_type: str) -> VirtualMachineTicket:
        """Call ``AcquireTicket``.

        Since 4.1.

        Raises InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/AcquireTicket/post/
        """
    def answer_vm(self, question_id: str, answer_choice: str) -> None:
        """Call ``AnswerVM``.

        Since 2.0. Privilege VirtualMachine.Interact.AnswerQuestion.

        Raises ConcurrentAccess, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/AnswerVM/post/
        """
    def apply_evc_mode_vm_task(self, *, mask: list[HostFeatureMask] | None = None, complete_masks: bool | None = None) -> vmodl.RunningTask[None]:
        """Call ``ApplyEvcModeVM_Task``.

        Since 6.7. Privilege VirtualMachine.Config.Settings. Starts a task.

        Raises InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/ApplyEvcModeVM_Task/post/
        """
    def attach_disk_task(self, disk_id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, *, controller_key: int | None = None, unit_number: int | None = None) -> vmodl.RunningTask[None]:
        """Call ``AttachDisk_Task``.

        datastore: Refers to a Datastore.

        Since 6.5. Privilege VirtualMachine.Config.AddExistingDisk. Starts a task.

        Raises NotFound, VmConfigFault, FileFault, InvalidState, InvalidDatastore,
        InvalidController, MissingController, DeviceUnsupportedForVmVersion, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/AttachDisk_Task/post/
        """
    def check_customization_spec(self, spec: CustomizationSpec) -> None:
        """Call ``CheckCustomizationSpec``.

        Since 2.0. Privilege VirtualMachine.Provisioning.Customize.

        Raises CustomizationFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/CheckCustomizationSpec/post/
        """
    def clone_vm_task(self, folder: vmodl.ManagedObjectReference[Folder] | Folder, name: str, spec: VirtualMachineCloneSpec) -> vmodl.RunningTask[VirtualMachine]:
        """Call ``CloneVM_Task``.

        folder: Refers to a Folder. Privilege VirtualMachine.Inventory.CreateFromExisting.

        Since 2.0. Starts a task, whose result is a VirtualMachine.

        Raises CustomizationFault, InvalidState, InvalidDatastore, TaskInProgress, VmConfigFault,
        FileFault, MigrationFault, InsufficientResourcesFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/CloneVM_Task/post/
        """
    def consolidate_vm_disks_task(self) -> vmodl.RunningTask[None]:
        """Call ``ConsolidateVMDisks_Task``.

        Since 5.0. Privilege VirtualMachine.State.RemoveSnapshot. Starts a task.

        Raises TaskInProgress, InvalidState, FileFault, VmConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/ConsolidateVMDisks_Task/post/
        """
    def create_screenshot_task(self) -> vmodl.RunningTask[str]:
        """Call ``CreateScreenshot_Task``.

        Since 4.0. Privilege VirtualMachine.Interact.CreateScreenshot. Starts a task, whose result
        is a string.

        Raises TaskInProgress, FileFault, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/CreateScreenshot_Task/post/
        """
    def create_secondary_vm_ex_task(self, *, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None = None, spec: FaultToleranceConfigSpec | None = None) -> vmodl.RunningTask[FaultToleranceSecondaryOpResult]:
        """Call ``CreateSecondaryVMEx_Task``.

        host: Refers to a HostSystem.

        Since 6.0. Privilege VirtualMachine.Interact.CreateSecondary. Starts a task, whose result is
        a FaultToleranceSecondaryOpResult.

        Raises TaskInProgress, InvalidState, InsufficientResourcesFault, VmFaultToleranceIssue,
        FileFault, VmConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/CreateSecondaryVMEx_Task/post/
        """
    @deprecated("Deprecated since 6.0: use VirtualMachine.CreateSecondaryVMEx_Task.")
    def create_secondary_vm_task(self, *, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None = None) -> vmodl.RunningTask[FaultToleranceSecondaryOpResult]:
        """Call ``CreateSecondaryVM_Task``.

        host: Refers to a HostSystem.

        Since 4.0. Privilege VirtualMachine.Interact.CreateSecondary. Starts a task, whose result is
        a FaultToleranceSecondaryOpResult. Deprecated since 6.0: use
        VirtualMachine.CreateSecondaryVMEx_Task.

        Raises TaskInProgress, InvalidState, InsufficientResourcesFault, VmFaultToleranceIssue,
        FileFault, VmConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/CreateSecondaryVM_Task/post/
        """
    def create_snapshot_ex_task(self, name: str, *, description: str | None = None, memory: bool, quiesce_spec: VirtualMachineGuestQuiesceSpec | None = None) -> vmodl.RunningTask[VirtualMachineSnapshot]:
        """Call ``CreateSnapshotEx_Task``.

        Since 6.5. Privilege VirtualMachine.State.CreateSnapshot. Starts a task, whose result is a
        VirtualMachineSnapshot.

        Raises TaskInProgress, SnapshotFault, VmConfigFault, FileFault, InvalidName, InvalidState,
        or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/CreateSnapshotEx_Task/post/
        """
    @deprecated("Deprecated since 8.0: use VirtualMachine.CreateSnapshotEx_Task.")
    def create_snapshot_task(self, name: str, *, description: str | None = None, memory: bool, quiesce: bool) -> vmodl.RunningTask[VirtualMachineSnapshot]:
        """Call ``CreateSnapshot_Task``.

        Since 2.0. Privilege VirtualMachine.State.CreateSnapshot. Starts a task, whose result is a
        VirtualMachineSnapshot. Deprecated since 8.0: use VirtualMachine.CreateSnapshotEx_Task.

        Raises TaskInProgress, SnapshotFault, VmConfigFault, FileFault, InvalidName, InvalidState,
        or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/CreateSnapshot_Task/post/
        """
    def crypto_unlock_task(self) -> vmodl.RunningTask[None]:
        """Call ``CryptoUnlock_Task``.

        Since 6.7. Privilege Cryptographer.RegisterVM. Starts a task.

        Raises InvalidState, NotSupported, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/CryptoUnlock_Task/post/
        """
    def customize_vm_task(self, spec: CustomizationSpec) -> vmodl.RunningTask[None]:
        """Call ``CustomizeVM_Task``.

        Since 2.0. Privilege VirtualMachine.Provisioning.Customize. Starts a task.

        Raises CustomizationFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/CustomizeVM_Task/post/
        """
    def defragment_all_disks(self) -> None:
        """Call ``DefragmentAllDisks``.

        Since 2.5. Privilege VirtualMachine.Interact.DefragmentAllDisks.

        Raises InvalidState, InvalidPowerState, TaskInProgress, FileFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/DefragmentAllDisks/post/
        """
    def detach_disk_task(self, disk_id: ID) -> vmodl.RunningTask[None]:
        """Call ``DetachDisk_Task``.

        Since 6.5. Privilege VirtualMachine.Config.RemoveDisk. Starts a task.

        Raises NotFound, VmConfigFault, FileFault, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/DetachDisk_Task/post/
        """
    def disable_secondary_vm_task(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine) -> vmodl.RunningTask[None]:
        """Call ``DisableSecondaryVM_Task``.

        vm: Refers to a VirtualMachine.

        Since 4.0. Privilege VirtualMachine.Interact.DisableSecondary. Starts a task.

        Raises TaskInProgress, VmFaultToleranceIssue, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/DisableSecondaryVM_Task/post/
        """
    def drop_connections(self, *, list_of_connections: list[VirtualMachineConnection] | None = None) -> bool:
        """Call ``DropConnections``.

        Since 7.0.1.0. Privilege VirtualMachine.Interact.ConsoleInteract.

        Raises InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/DropConnections/post/
        """
    def enable_secondary_vm_task(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, *, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None = None) -> vmodl.RunningTask[FaultToleranceSecondaryOpResult]:
        """Call ``EnableSecondaryVM_Task``.

        vm: Refers to a VirtualMachine.

        host: Refers to a HostSystem.

        Since 4.0. Privilege VirtualMachine.Interact.EnableSecondary. Starts a task, whose result is
        a FaultToleranceSecondaryOpResult.

        Raises TaskInProgress, VmFaultToleranceIssue, InvalidState, VmConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/EnableSecondaryVM_Task/post/
        """
    def estimate_storage_for_consolidate_snapshots_task(self) -> vmodl.RunningTask[list[StorageRequirement] | None]:
        """Call ``EstimateStorageForConsolidateSnapshots_Task``.

        Since 5.0. Privilege VirtualMachine.State.RemoveSnapshot. Starts a task, whose result is a
        StorageRequirement.

        Raises TaskInProgress, InvalidState, FileFault, VmConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/EstimateStorageForConsolidateSnapshots_Task/post/
        """
    def export_vm(self) -> HttpNfcLease:
        """Call ``ExportVm``.

        Since 4.0. Privilege VApp.Export.

        Raises InvalidPowerState, TaskInProgress, InvalidState, FileFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/ExportVm/post/
        """
    def extract_ovf_environment(self) -> str:
        """Call ``ExtractOvfEnvironment``.

        Since 4.0. Privilege VApp.ExtractOvfEnvironment.

        Raises InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/ExtractOvfEnvironment/post/
        """
    def get_capability(self) -> VirtualMachineCapability:
        """Read ``capability``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/capability/get/
        """
    def get_config(self) -> VirtualMachineConfigInfo | None:
        """Read ``config``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/config/get/
        """
    def get_datastore(self) -> list[Datastore] | None:
        """Read ``datastore``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/datastore/get/
        """
    def get_environment_browser(self) -> EnvironmentBrowser:
        """Read ``environmentBrowser``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/environmentBrowser/get/
        """
    def get_guest(self) -> GuestInfo | None:
        """Read ``guest``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/guest/get/
        """
    def get_guest_heartbeat_status(self) -> ManagedEntityStatus:
        """Read ``guestHeartbeatStatus``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/guestHeartbeatStatus/get/
        """
    @deprecated("Deprecated since 4.0: use VirtualMachine.layoutEx.")
    def get_layout(self) -> VirtualMachineFileLayout | None:
        """Read ``layout``.

        Since 2.0. Deprecated since 4.0: use VirtualMachine.layoutEx.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/layout/get/
        """
    def get_layout_ex(self) -> VirtualMachineFileLayoutEx | None:
        """Read ``layoutEx``.

        Since 4.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/layoutEx/get/
        """
    def get_network(self) -> list[Network] | None:
        """Read ``network``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/network/get/
        """
    def get_parent_v_app(self) -> ManagedEntity | None:
        """Read ``parentVApp``.

        Since 4.1.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/parentVApp/get/
        """
    def get_resource_config(self) -> ResourceConfigSpec | None:
        """Read ``resourceConfig``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/resourceConfig/get/
        """
    def get_resource_pool(self) -> ResourcePool | None:
        """Read ``resourcePool``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/resourcePool/get/
        """
    def get_root_snapshot(self) -> list[VirtualMachineSnapshot] | None:
        """Read ``rootSnapshot``.

        Since 4.1.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/rootSnapshot/get/
        """
    def get_runtime(self) -> VirtualMachineRuntimeInfo:
        """Read ``runtime``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/runtime/get/
        """
    def get_snapshot(self) -> VirtualMachineSnapshotInfo | None:
        """Read ``snapshot``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/snapshot/get/
        """
    def get_storage(self) -> VirtualMachineStorageInfo | None:
        """Read ``storage``.

        Since 4.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/storage/get/
        """
    def get_summary(self) -> VirtualMachineSummary:
        """Read ``summary``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/summary/get/
        """
    def instant_clone_task(self, spec: VirtualMachineInstantCloneSpec) -> vmodl.RunningTask[VirtualMachine]:
        """Call ``InstantClone_Task``.

        Since 6.7. Privilege VirtualMachine.Provisioning.Clone. Starts a task, whose result is a
        VirtualMachine.

        Raises TaskInProgress, InvalidState, InvalidDatastore, InsufficientResourcesFault,
        DisallowedMigrationDeviceAttached, FileFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/InstantClone_Task/post/
        """
    def make_primary_vm_task(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine) -> vmodl.RunningTask[None]:
        """Call ``MakePrimaryVM_Task``.

        vm: Refers to a VirtualMachine.

        Since 4.0. Privilege VirtualMachine.Interact.MakePrimary. Starts a task.

        Raises TaskInProgress, VmFaultToleranceIssue, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/MakePrimaryVM_Task/post/
        """
    def mark_as_template(self) -> None:
        """Call ``MarkAsTemplate``.

        Since 2.0. Privilege VirtualMachine.Provisioning.MarkAsTemplate.

        Raises InvalidState, VmConfigFault, FileFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/MarkAsTemplate/post/
        """
    def mark_as_virtual_machine(self, pool: vmodl.ManagedObjectReference[ResourcePool] | ResourcePool, *, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None = None) -> None:
        """Call ``MarkAsVirtualMachine``.

        pool: Refers to a ResourcePool. Privilege Resource.AssignVMToPool.

        host: Refers to a HostSystem.

        Since 2.0. Privilege VirtualMachine.Provisioning.MarkAsVM.

        Raises InvalidState, InvalidDatastore, VmConfigFault, FileFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/MarkAsVirtualMachine/post/
        """
    @deprecated("Deprecated since 6.5: use VirtualMachine.RelocateVM_Task.")
    def migrate_vm_task(self, *, pool: vmodl.ManagedObjectReference[ResourcePool] | ResourcePool | None = None, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None = None, priority: VirtualMachineMovePriority, state: VirtualMachinePowerState | None = None) -> vmodl.RunningTask[None]:
        """Call ``MigrateVM_Task``.

        pool: Refers to a ResourcePool. Privilege Resource.AssignVMToPool.

        host: Refers to a HostSystem.

        Since 2.0. Starts a task. Deprecated since 6.5: use VirtualMachine.RelocateVM_Task.

        Raises MigrationFault, FileFault, Timedout, InsufficientResourcesFault, InvalidState,
        VmConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/MigrateVM_Task/post/
        """
    def mount_tools_installer(self) -> None:
        """Call ``MountToolsInstaller``.

        Since 2.0. Privilege VirtualMachine.Interact.ToolsInstall.

        Raises InvalidState, VmConfigFault, VmToolsUpgradeFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/MountToolsInstaller/post/
        """
    def power_off_vm_task(self) -> vmodl.RunningTask[None]:
        """Call ``PowerOffVM_Task``.

        Since 2.0. Privilege VirtualMachine.Interact.PowerOff. Starts a task.

        Raises TaskInProgress, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/PowerOffVM_Task/post/
        """
    def power_on_vm_task(self, *, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None = None) -> vmodl.RunningTask[None]:
        """Call ``PowerOnVM_Task``.

        host: Refers to a HostSystem.

        Since 2.0. Privilege VirtualMachine.Interact.PowerOn. Starts a task.

        Raises TaskInProgress, InvalidState, InsufficientResourcesFault, VmConfigFault, FileFault,
        or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/PowerOnVM_Task/post/
        """
    def promote_disks_task(self, unlink: bool, *, disks: list[VirtualDisk] | None = None) -> vmodl.RunningTask[None]:
        """Call ``PromoteDisks_Task``.

        Since 4.0. Privilege VirtualMachine.Provisioning.PromoteDisks. Starts a task.

        Raises InvalidState, InvalidPowerState, TaskInProgress, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/PromoteDisks_Task/post/
        """
    def put_usb_scan_codes(self, spec: UsbScanCodeSpec) -> int:
        """Call ``PutUsbScanCodes``.

        Since 6.5. Privilege VirtualMachine.Interact.PutUsbScanCodes.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/PutUsbScanCodes/post/
        """
    def query_changed_disk_areas(self, *, snapshot: vmodl.ManagedObjectReference[VirtualMachineSnapshot] | VirtualMachineSnapshot | None = None, device_key: int, start_offset: int, change_id: str) -> DiskChangeInfo:
        """Call ``QueryChangedDiskAreas``.

        snapshot: Refers to a VirtualMachineSnapshot.

        Since 4.0. Privilege VirtualMachine.Provisioning.DiskRandomRead.

        Raises FileFault, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/QueryChangedDiskAreas/post/
        """
    def query_connections(self) -> list[VirtualMachineConnection] | None:
        """Call ``QueryConnections``.

        Since 7.0.1.0. Privilege VirtualMachine.Interact.ConsoleInteract.

        Raises InvalidState, Timedout, VmConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/QueryConnections/post/
        """
    @deprecated("Deprecated since 6.0.")
    def query_fault_tolerance_compatibility(self) -> list[MethodFault] | None:
        """Call ``QueryFaultToleranceCompatibility``.

        Since 4.1. Privilege VirtualMachine.Config.QueryFTCompatibility. Deprecated since 6.0.

        Raises InvalidState, VmConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/QueryFaultToleranceCompatibility/post/
        """
    def query_fault_tolerance_compatibility_ex(self, *, for_legacy_ft: bool | None = None) -> list[MethodFault] | None:
        """Call ``QueryFaultToleranceCompatibilityEx``.

        Since 6.0. Privilege VirtualMachine.Config.QueryFTCompatibility.

        Raises InvalidState, VmConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/QueryFaultToleranceCompatibilityEx/post/
        """
    def query_unowned_files(self) -> list[str] | None:
        """Call ``QueryUnownedFiles``.

        Since 4.0. Privilege VirtualMachine.Config.QueryUnownedFiles.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/QueryUnownedFiles/post/
        """
    def reboot_guest(self) -> None:
        """Call ``RebootGuest``.

        Since 2.0. Privilege VirtualMachine.Interact.Reset.

        Raises ToolsUnavailable, TaskInProgress, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/RebootGuest/post/
        """
    def reconfig_vm_task(self, spec: VirtualMachineConfigSpec) -> vmodl.RunningTask[None]:
        """Call ``ReconfigVM_Task``.

        Since 2.0. Starts a task.

        Raises TaskInProgress, VmConfigFault, ConcurrentAccess, FileFault, InvalidName,
        DuplicateName, InvalidState, InsufficientResourcesFault, InvalidDatastore, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/ReconfigVM_Task/post/
        """
    def refresh_storage_info(self) -> None:
        """Call ``RefreshStorageInfo``.

        Since 4.0. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/RefreshStorageInfo/post/
        """
    def reload_virtual_machine_from_path_task(self, configuration_path: str) -> vmodl.RunningTask[None]:
        """Call ``reloadVirtualMachineFromPath_Task``.

        Since 4.1. Privilege VirtualMachine.Config.ReloadFromPath. Starts a task.

        Raises InvalidPowerState, TaskInProgress, FileFault, InvalidState, VmConfigFault,
        AlreadyExists, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/reloadVirtualMachineFromPath_Task/post/
        """
    def relocate_vm_task(self, spec: VirtualMachineRelocateSpec, *, priority: VirtualMachineMovePriority | None = None) -> vmodl.RunningTask[None]:
        """Call ``RelocateVM_Task``.

        priority: Since 4.0.

        Since 2.0. Privilege Resource.ColdMigrate. Starts a task.

        Raises InvalidState, InvalidDatastore, MigrationFault, VmConfigFault, FileFault, Timedout,
        InsufficientResourcesFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/RelocateVM_Task/post/
        """
    def remove_all_snapshots_task(self, *, consolidate: bool | None = None) -> vmodl.RunningTask[None]:
        """Call ``RemoveAllSnapshots_Task``.

        consolidate: Since 5.0.

        Since 2.0. Privilege VirtualMachine.State.RemoveSnapshot. Starts a task.

        Raises TaskInProgress, InvalidState, SnapshotFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/RemoveAllSnapshots_Task/post/
        """
    def reset_guest_information(self) -> None:
        """Call ``ResetGuestInformation``.

        Since 2.0. Privilege VirtualMachine.Config.ResetGuestInfo.

        Raises InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/ResetGuestInformation/post/
        """
    def reset_vm_task(self) -> vmodl.RunningTask[None]:
        """Call ``ResetVM_Task``.

        Since 2.0. Privilege VirtualMachine.Interact.Reset. Starts a task.

        Raises TaskInProgress, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/ResetVM_Task/post/
        """
    def revert_to_current_snapshot_task(self, *, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None = None, suppress_power_on: bool | None = None) -> vmodl.RunningTask[None]:
        """Call ``RevertToCurrentSnapshot_Task``.

        host: Refers to a HostSystem.

        suppress_power_on: Since 2.5u2server.

        Since 2.0. Privilege VirtualMachine.State.RevertToSnapshot. Starts a task.

        Raises TaskInProgress, SnapshotFault, InsufficientResourcesFault, InvalidState,
        VmConfigFault, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/RevertToCurrentSnapshot_Task/post/
        """
    def send_nmi(self) -> None:
        """Call ``SendNMI``.

        Since 6.0. Privilege VirtualMachine.Interact.GuestControl.

        Raises InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/SendNMI/post/
        """
    def set_display_topology(self, displays: list[VirtualMachineDisplayTopology]) -> None:
        """Call ``SetDisplayTopology``.

        Since 2.5u2server. Privilege VirtualMachine.Interact.ConsoleInteract.

        Raises InvalidState, ToolsUnavailable, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/SetDisplayTopology/post/
        """
    def set_screen_resolution(self, width: int, height: int) -> None:
        """Call ``SetScreenResolution``.

        Since 2.0. Privilege VirtualMachine.Interact.ConsoleInteract.

        Raises InvalidState, ToolsUnavailable, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/SetScreenResolution/post/
        """
    def shutdown_guest(self) -> None:
        """Call ``ShutdownGuest``.

        Since 2.0. Privilege VirtualMachine.Interact.PowerOff.

        Raises ToolsUnavailable, TaskInProgress, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/ShutdownGuest/post/
        """
    def standby_guest(self) -> None:
        """Call ``StandbyGuest``.

        Since 2.0. Privilege VirtualMachine.Interact.Suspend.

        Raises ToolsUnavailable, TaskInProgress, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/StandbyGuest/post/
        """
    @deprecated("Deprecated since 5.1.")
    def start_recording_task(self, name: str, *, description: str | None = None) -> vmodl.RunningTask[VirtualMachineSnapshot]:
        """Call ``StartRecording_Task``.

        Since 4.0. Privilege VirtualMachine.Interact.Record. Starts a task, whose result is a
        VirtualMachineSnapshot. Deprecated since 5.1.

        Raises InvalidState, InvalidPowerState, TaskInProgress, FileFault, SnapshotFault,
        VmConfigFault, RecordReplayDisabled, HostIncompatibleForRecordReplay, InvalidName, or
        another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/StartRecording_Task/post/
        """
    @deprecated("Deprecated since 5.1.")
    def start_replaying_task(self, replay_snapshot: vmodl.ManagedObjectReference[VirtualMachineSnapshot] | VirtualMachineSnapshot) -> vmodl.RunningTask[None]:
        """Call ``StartReplaying_Task``.

        replay_snapshot: Refers to a VirtualMachineSnapshot.

        Since 4.0. Privilege VirtualMachine.Interact.Replay. Starts a task. Deprecated since 5.1.

        Raises InvalidState, InvalidPowerState, TaskInProgress, FileFault, SnapshotFault, NotFound,
        VmConfigFault, RecordReplayDisabled, HostIncompatibleForRecordReplay, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/StartReplaying_Task/post/
        """
    @deprecated("Deprecated since 5.1.")
    def stop_recording_task(self) -> vmodl.RunningTask[None]:
        """Call ``StopRecording_Task``.

        Since 4.0. Privilege VirtualMachine.Interact.Record. Starts a task. Deprecated since 5.1.

        Raises InvalidState, InvalidPowerState, TaskInProgress, FileFault, SnapshotFault, or another
        fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/StopRecording_Task/post/
        """
    @deprecated("Deprecated since 5.1.")
    def stop_replaying_task(self) -> vmodl.RunningTask[None]:
        """Call ``StopReplaying_Task``.

        Since 4.0. Privilege VirtualMachine.Interact.Replay. Starts a task. Deprecated since 5.1.

        Raises InvalidState, InvalidPowerState, TaskInProgress, FileFault, SnapshotFault, or another
        fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/StopReplaying_Task/post/
        """
    def suspend_vm_task(self) -> vmodl.RunningTask[None]:
        """Call ``SuspendVM_Task``.

        Since 2.0. Privilege VirtualMachine.Interact.Suspend. Starts a task.

        Raises TaskInProgress, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/SuspendVM_Task/post/
        """
    def terminate_fault_tolerant_vm_task(self, *, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine | None = None) -> vmodl.RunningTask[None]:
        """Call ``TerminateFaultTolerantVM_Task``.

        vm: Refers to a VirtualMachine.

        Since 4.0. Privilege VirtualMachine.Interact.TerminateFaultTolerantVM. Starts a task.

        Raises TaskInProgress, VmFaultToleranceIssue, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/TerminateFaultTolerantVM_Task/post/
        """
    def terminate_vm(self) -> None:
        """Call ``TerminateVM``.

        Since 5.0. Privilege VirtualMachine.Interact.PowerOff.

        Raises InvalidState, TaskInProgress, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/TerminateVM/post/
        """
    def turn_off_fault_tolerance_for_vm_task(self) -> vmodl.RunningTask[None]:
        """Call ``TurnOffFaultToleranceForVM_Task``.

        Since 4.0. Privilege VirtualMachine.Interact.TurnOffFaultTolerance. Starts a task.

        Raises TaskInProgress, VmFaultToleranceIssue, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/TurnOffFaultToleranceForVM_Task/post/
        """
    def unmount_tools_installer(self) -> None:
        """Call ``UnmountToolsInstaller``.

        Since 2.0. Privilege VirtualMachine.Interact.ToolsInstall.

        Raises InvalidState, VmConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/UnmountToolsInstaller/post/
        """
    def unregister_vm(self) -> None:
        """Call ``UnregisterVM``.

        Since 2.0. Privilege VirtualMachine.Inventory.Unregister.

        Raises TaskInProgress, InvalidPowerState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/UnregisterVM/post/
        """
    def upgrade_tools_task(self, *, installer_options: str | None = None) -> vmodl.RunningTask[None]:
        """Call ``UpgradeTools_Task``.

        Since 2.0. Privilege VirtualMachine.Interact.ToolsInstall. Starts a task.

        Raises InvalidState, TaskInProgress, VmToolsUpgradeFault, ToolsUnavailable, VmConfigFault,
        or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/UpgradeTools_Task/post/
        """
    def upgrade_vm_task(self, *, version: str | None = None) -> vmodl.RunningTask[None]:
        """Call ``UpgradeVM_Task``.

        Since 2.0. Privilege VirtualMachine.Config.UpgradeVirtualHardware. Starts a task.

        Raises InvalidState, TaskInProgress, AlreadyUpgraded, NoDiskFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/UpgradeVM_Task/post/
        """

class VirtualizationManager(vmodl.ManagedObject):
    """``vim.VirtualizationManager``. Since 2.5."""

class VsanUpgradeSystem(vmodl.ManagedObject):
    """``vim.VsanUpgradeSystem``. Since 6.0."""
    def perform_vsan_upgrade_preflight_check(self, cluster: vmodl.ManagedObjectReference[ClusterComputeResource] | ClusterComputeResource, *, downgrade_format: bool | None = None) -> VsanUpgradeSystemPreflightCheckResult:
        """Call ``PerformVsanUpgradePreflightCheck``.

        cluster: Refers to a ClusterComputeResource.

        Since 6.0. Privilege System.Read.

        Raises VsanFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VsanUpgradeSystem/moId/PerformVsanUpgradePreflightCheck/post/
        """
    def perform_vsan_upgrade_task(self, cluster: vmodl.ManagedObjectReference[ClusterComputeResource] | ClusterComputeResource, *, perform_object_upgrade: bool | None = None, downgrade_format: bool | None = None, allow_reduced_redundancy: bool | None = None, exclude_hosts: typing.Sequence[vmodl.ManagedObjectReference[HostSystem] | HostSystem] | None = None) -> vmodl.RunningTask[VsanUpgradeSystemUpgradeStatus]:
        """Call ``PerformVsanUpgrade_Task``.

        cluster: Refers to a ClusterComputeResource.

        exclude_hosts: Refers to a HostSystem.

        Since 6.0. Privilege System.Read. Starts a task, whose result is a
        VsanUpgradeSystemUpgradeStatus.

        Raises VsanFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VsanUpgradeSystem/moId/PerformVsanUpgrade_Task/post/
        """
    def query_vsan_upgrade_status(self, cluster: vmodl.ManagedObjectReference[ClusterComputeResource] | ClusterComputeResource) -> VsanUpgradeSystemUpgradeStatus:
        """Call ``QueryVsanUpgradeStatus``.

        cluster: Refers to a ClusterComputeResource.

        Since 6.0. Privilege System.Read.

        Raises VsanFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VsanUpgradeSystem/moId/QueryVsanUpgradeStatus/post/
        """
