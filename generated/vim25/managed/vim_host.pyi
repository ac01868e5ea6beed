# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim.host``."""

import datetime
import typing
import vmodl
from typing_extensions import deprecated

from vim25.data.vim_host import FcoeConfigFcoeSpecification, FileQuery, HealthSystemRuntime, HostAccessControlEntry, HostAccountSpec, HostAssignableHardwareBinding, HostAssignableHardwareConfig, HostAuthenticationManagerInfo, HostAuthenticationStoreInfo, HostAutoStartManagerConfig, HostBootDeviceInfo, HostCacheConfigurationInfo, HostCacheConfigurationSpec, HostCertificateManagerCertificateInfo, HostCertificateManagerCertificateSpec, HostDatastoreBrowserSearchResults, HostDatastoreBrowserSearchSpec, HostDatastoreSystemCapabilities, HostDatastoreSystemDatastoreResult, HostDatastoreSystemVvolDatastoreSpec, HostDateTimeConfig, HostDateTimeInfo, HostDateTimeSystemServiceTestResult, HostDateTimeSystemTimeZone, HostDiagnosticPartition, HostDiagnosticPartitionCreateDescription, HostDiagnosticPartitionCreateOption, HostDiagnosticPartitionCreateSpec, HostDiskPartitionBlockRange, HostDiskPartitionInfo, HostDiskPartitionLayout, HostDiskPartitionSpec, HostDnsConfig, HostEsxAgentHostManagerConfigInfo, HostFileSystemVolumeInfo, HostFirewallDefaultPolicy, HostFirewallInfo, HostFirewallRulesetRulesetSpec, HostGraphicsConfig, HostGraphicsInfo, HostHbaCreateSpec, HostHyperThreadScheduleInfo, HostImageProfileSummary, HostInternetScsiHbaAuthenticationProperties, HostInternetScsiHbaDigestProperties, HostInternetScsiHbaDiscoveryProperties, HostInternetScsiHbaIPProperties, HostInternetScsiHbaParamValue, HostInternetScsiHbaSendTarget, HostInternetScsiHbaStaticTarget, HostInternetScsiHbaTargetSet, HostIpConfig, HostIpRouteConfig, HostIpRouteTableConfig, HostMaintenanceSpec, HostMultipathInfoHppLogicalUnitPolicy, HostMultipathInfoLogicalUnitPolicy, HostMultipathStateInfo, HostNasVolumeSpec, HostNasVolumeUserInfo, HostNetCapabilities, HostNetOffloadCapabilities, HostNetworkConfig, HostNetworkConfigResult, HostNetworkInfo, HostNvmeConnectSpec, HostNvmeDisconnectSpec, HostNvmeDiscoverSpec, HostNvmeDiscoveryLog, HostPatchManagerLocator, HostPatchManagerPatchManagerOperationSpec, HostPatchManagerResult, HostPatchManagerStatus, HostPathSelectionPolicyOption, HostPciPassthruConfig, HostPciPassthruInfo, HostPortGroupSpec, HostResignatureRescanResult, HostScsiDisk, HostScsiDiskPartition, HostServiceInfo, HostSharedGpuCapabilities, HostSnmpConfigSpec, HostSnmpSystemAgentLimits, HostSriovDevicePoolInfo, HostStorageArrayTypePolicyOption, HostStorageDeviceInfo, HostStorageSystemDiskLocatorLedResult, HostStorageSystemScsiLunResult, HostStorageSystemVmfsVolumeResult, HostUnresolvedVmfsResignatureSpec, HostUnresolvedVmfsResolutionResult, HostUnresolvedVmfsResolutionSpec, HostUnresolvedVmfsVolume, HostVFlashManagerVFlashCacheConfigSpec, HostVFlashManagerVFlashConfigInfo, HostVFlashManagerVFlashResourceConfigSpec, HostVFlashResourceConfigurationResult, HostVMotionNetConfig, HostVffsSpec, HostVffsVolume, HostVirtualNicManagerInfo, HostVirtualNicSpec, HostVirtualSwitchSpec, HostVmfsSpec, HostVmfsVolume, HostVsanInternalSystemCmmdsQuery, HostVsanInternalSystemDeleteVsanObjectsResult, HostVsanInternalSystemVsanObjectOperationResult, HostVsanInternalSystemVsanPhysicalDiskDiagnosticsResult, IscsiMigrationDependency, IscsiPortInfo, IscsiStatus, KernelModuleInfo, NvdimmGuid, NvdimmNamespaceCreateSpec, NvdimmNamespaceDeleteSpec, NvdimmPMemNamespaceCreateSpec, NvdimmSystemInfo, PhysicalNicHintInfo, PhysicalNicLinkInfo, PowerSystemCapability, PowerSystemInfo, ServiceConsoleReservationInfo, SoftwarePackage, SystemEventInfo, VirtualMachineMemoryReservationInfo, VirtualMachineMemoryReservationSpec, VirtualNicManagerNetConfig, VmfsConfigOption, VmfsDatastoreCreateSpec, VmfsDatastoreExpandSpec, VmfsDatastoreExtendSpec, VmfsDatastoreOption, VmfsUnmapBandwidthSpec, VsanNewPolicyBatch, VsanPolicyChangeBatch, VsanPolicySatisfiability
from vim25.data.vim_vm import VirtualMachineDynamicPassthroughInfo, VirtualMachineVendorDeviceGroupInfo, VirtualMachineVgpuDeviceInfo, VirtualMachineVgpuProfileInfo
from vim25.data.vim_vm_device import VirtualDiskVFlashCacheConfigInfo
from vim25.data.vim_vsan_host import VsanHostClusterStatus, VsanHostConfigInfo, VsanHostDiskMapResult, VsanHostDiskMapping, VsanHostDiskResult
from vim25.enums.vim_host import HostAccessMode, HostLockdownMode
from vim25.managed.vim import Datastore, ExtensibleManagedObject, Task

class HostAccessManager(vmodl.ManagedObject):
    """``vim.host.HostAccessManager``. Since 6.0."""
    def change_access_mode(self, principal: str, is_group: bool, access_mode: HostAccessMode) -> None:
        """Call ``ChangeAccessMode``.

        Since 6.0. Privilege Global.Settings.

        Raises AuthMinimumAdminPermission, UserNotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAccessManager/moId/ChangeAccessMode/post/
        """
    def change_lockdown_mode(self, mode: HostLockdownMode) -> None:
        """Call ``ChangeLockdownMode``.

        Since 6.0. Privilege Host.Config.Settings.

        Raises AuthMinimumAdminPermission, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAccessManager/moId/ChangeLockdownMode/post/
        """
    def get_lockdown_mode(self) -> HostLockdownMode:
        """Read ``lockdownMode``.

        Since 6.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAccessManager/moId/lockdownMode/get/
        """
    def query_lockdown_exceptions(self) -> list[str] | None:
        """Call ``QueryLockdownExceptions``.

        Since 6.0. Privilege Global.Settings.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAccessManager/moId/QueryLockdownExceptions/post/
        """
    def query_system_users(self) -> list[str] | None:
        """Call ``QuerySystemUsers``.

        Since 6.0. Privilege Global.Settings.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAccessManager/moId/QuerySystemUsers/post/
        """
    def retrieve_host_access_control_entries(self) -> list[HostAccessControlEntry] | None:
        """Call ``RetrieveHostAccessControlEntries``.

        Since 6.0. Privilege Global.Settings.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAccessManager/moId/RetrieveHostAccessControlEntries/post/
        """
    def update_lockdown_exceptions(self, *, users: list[str] | None = None) -> None:
        """Call ``UpdateLockdownExceptions``.

        Since 6.0. Privilege Global.Settings.

        Raises AuthMinimumAdminPermission, UserNotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAccessManager/moId/UpdateLockdownExceptions/post/
        """
    def update_system_users(self, *, users: list[str] | None = None) -> None:
        """Call ``UpdateSystemUsers``.

        Since 6.0. Privilege Global.Settings.

        Raises UserNotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAccessManager/moId/UpdateSystemUsers/post/
        """

class HostActiveDirectoryAuthentication(HostDirectoryStore):
    """``vim.host.ActiveDirectoryAuthentication``. Since 4.1."""
    @deprecated("Deprecated since 8.0.")
    def disable_smart_card_authentication(self) -> None:
        """Call ``DisableSmartCardAuthentication``.

        Since 6.0. Privilege Host.Config.AuthenticationStore. Deprecated since 8.0.

        Raises ActiveDirectoryFault, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostActiveDirectoryAuthentication/moId/DisableSmartCardAuthentication/post/
        """
    @deprecated("Deprecated since 8.0.")
    def enable_smart_card_authentication(self) -> None:
        """Call ``EnableSmartCardAuthentication``.

        Since 6.0. Privilege Host.Config.AuthenticationStore. Deprecated since 8.0.

        Raises ActiveDirectoryFault, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostActiveDirectoryAuthentication/moId/EnableSmartCardAuthentication/post/
        """
    def import_certificate_for_cam_task(self, cert_path: str, cam_server: str) -> vmodl.RunningTask[None]:
        """Call ``ImportCertificateForCAM_Task``.

        Since 5.0. Privilege Host.Config.AuthenticationStore. Starts a task.

        Raises FileNotFound, ActiveDirectoryFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostActiveDirectoryAuthentication/moId/ImportCertificateForCAM_Task/post/
        """
    @deprecated("Deprecated since 8.0.")
    def install_smart_card_trust_anchor(self, cert: str) -> None:
        """Call ``InstallSmartCardTrustAnchor``.

        Since 6.0. Privilege Host.Config.AuthenticationStore. Deprecated since 8.0.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostActiveDirectoryAuthentication/moId/InstallSmartCardTrustAnchor/post/
        """
    def join_domain_task(self, domain_name: str, user_name: str, password: str) -> vmodl.RunningTask[None]:
        """Call ``JoinDomain_Task``.

        password: Secret.

        Since 4.1. Privilege Host.Config.AuthenticationStore. Starts a task.

        Raises InvalidState, HostConfigFault, InvalidLogin, ActiveDirectoryFault, TaskInProgress, or
        another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostActiveDirectoryAuthentication/moId/JoinDomain_Task/post/
        """
    def join_domain_with_cam_task(self, domain_name: str, cam_server: str) -> vmodl.RunningTask[None]:
        """Call ``JoinDomainWithCAM_Task``.

        Since 5.0. Privilege Host.Config.AuthenticationStore. Starts a task.

        Raises InvalidState, HostConfigFault, ActiveDirectoryFault, TaskInProgress, or another
        fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostActiveDirectoryAuthentication/moId/JoinDomainWithCAM_Task/post/
        """
    def leave_current_domain_task(self, force: bool) -> vmodl.RunningTask[None]:
        """Call ``LeaveCurrentDomain_Task``.

        Since 4.1. Privilege Host.Config.AuthenticationStore. Starts a task.

        Raises InvalidState, AuthMinimumAdminPermission, ActiveDirectoryFault, TaskInProgress, or
        another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostActiveDirectoryAuthentication/moId/LeaveCurrentDomain_Task/post/
        """
    @deprecated("Deprecated since 8.0.")
    def list_smart_card_trust_anchors(self) -> list[str] | None:
        """Call ``ListSmartCardTrustAnchors``.

        Since 6.0. Privilege Host.Config.AuthenticationStore. Deprecated since 8.0.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostActiveDirectoryAuthentication/moId/ListSmartCardTrustAnchors/post/
        """
    def remove_smart_card_trust_anchor(self, issuer: str, serial: str) -> None:
        """Call ``RemoveSmartCardTrustAnchor``.

        Since 6.0. Privilege Host.Config.AuthenticationStore.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostActiveDirectoryAuthentication/moId/RemoveSmartCardTrustAnchor/post/
        """
    @deprecated("Deprecated since 8.0.")
    def remove_smart_card_trust_anchor_by_fingerprint(self, fingerprint: str, digest: str) -> None:
        """Call ``RemoveSmartCardTrustAnchorByFingerprint``.

        Since 6.0. Privilege Host.Config.AuthenticationStore. Deprecated since 8.0.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostActiveDirectoryAuthentication/moId/RemoveSmartCardTrustAnchorByFingerprint/post/
        """
    @deprecated("Deprecated since 8.0.")
    def replace_smart_card_trust_anchors(self, *, certs: list[str] | None = None) -> None:
        """Call ``ReplaceSmartCardTrustAnchors``.

        Since 6.0. Privilege Host.Config.AuthenticationStore. Deprecated since 8.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostActiveDirectoryAuthentication/moId/ReplaceSmartCardTrustAnchors/post/
        """

class HostAssignableHardwareManager(vmodl.ManagedObject):
    """``vim.host.AssignableHardwareManager``. Since 7.0.0.0."""
    def download_description_tree(self) -> bytes:
        """Call ``DownloadDescriptionTree``.

        Since 7.0.0.0. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAssignableHardwareManager/moId/DownloadDescriptionTree/post/
        """
    def get_binding(self) -> list[HostAssignableHardwareBinding] | None:
        """Read ``binding``.

        Since 7.0.0.0. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAssignableHardwareManager/moId/binding/get/
        """
    def get_config(self) -> HostAssignableHardwareConfig:
        """Read ``config``.

        Since 7.0.0.0. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAssignableHardwareManager/moId/config/get/
        """
    def retrieve_dynamic_passthrough_info(self) -> list[VirtualMachineDynamicPassthroughInfo] | None:
        """Call ``RetrieveDynamicPassthroughInfo``.

        Since 7.0.0.0. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAssignableHardwareManager/moId/RetrieveDynamicPassthroughInfo/post/
        """
    def retrieve_vendor_device_group_info(self) -> list[VirtualMachineVendorDeviceGroupInfo] | None:
        """Call ``RetrieveVendorDeviceGroupInfo``.

        Since 8.0.0.1. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAssignableHardwareManager/moId/RetrieveVendorDeviceGroupInfo/post/
        """
    def update_assignable_hardware_config(self, config: HostAssignableHardwareConfig) -> None:
        """Call ``UpdateAssignableHardwareConfig``.

        Since 7.0.0.0. Privilege Host.Config.Settings.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAssignableHardwareManager/moId/UpdateAssignableHardwareConfig/post/
        """

class HostAuthenticationManager(vmodl.ManagedObject):
    """``vim.host.AuthenticationManager``. Since 4.1."""
    def get_info(self) -> HostAuthenticationManagerInfo:
        """Read ``info``.

        Since 4.1.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAuthenticationManager/moId/info/get/
        """
    def get_supported_store(self) -> list[HostAuthenticationStore]:
        """Read ``supportedStore``.

        Since 4.1.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAuthenticationManager/moId/supportedStore/get/
        """

class HostAuthenticationStore(vmodl.ManagedObject):
    """``vim.host.AuthenticationStore``. Since 4.1."""
    def get_info(self) -> HostAuthenticationStoreInfo:
        """Read ``info``.

        Since 4.1.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAuthenticationStore/moId/info/get/
        """

class HostAutoStartManager(vmodl.ManagedObject):
    """``vim.host.AutoStartManager``. Since 2.0."""
    def auto_start_power_off(self) -> None:
        """Call ``AutoStartPowerOff``.

        Since 2.0. Privilege Host.Config.AutoStart.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAutoStartManager/moId/AutoStartPowerOff/post/
        """
    def auto_start_power_on(self) -> None:
        """Call ``AutoStartPowerOn``.

        Since 2.0. Privilege Host.Config.AutoStart.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAutoStartManager/moId/AutoStartPowerOn/post/
        """
    def get_config(self) -> HostAutoStartManagerConfig:
        """Read ``config``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAutoStartManager/moId/config/get/
        """
    def reconfigure_autostart(self, spec: HostAutoStartManagerConfig) -> None:
        """Call ``ReconfigureAutostart``.

        Since 2.0. Privilege Host.Config.AutoStart.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAutoStartManager/moId/ReconfigureAutostart/post/
        """

class HostBootDeviceSystem(vmodl.ManagedObject):
    """``vim.host.BootDeviceSystem``. Since 2.5."""
    def query_boot_devices(self) -> HostBootDeviceInfo | None:
        """Call ``QueryBootDevices``.

        Since 2.5. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostBootDeviceSystem/moId/QueryBootDevices/post/
        """
    def update_boot_device(self, key: str) -> None:
        """Call ``UpdateBootDevice``.

        Since 2.5. Privilege Host.Config.Maintenance.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostBootDeviceSystem/moId/UpdateBootDevice/post/
        """

class HostCacheConfigurationManager(vmodl.ManagedObject):
    """``vim.host.CacheConfigurationManager``. Since 5.0."""
    def configure_host_cache_task(self, spec: HostCacheConfigurationSpec) -> vmodl.RunningTask[None]:
        """Call ``ConfigureHostCache_Task``.

        Since 5.0. Privilege Host.Config.AdvancedConfig. Starts a task.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostCacheConfigurationManager/moId/ConfigureHostCache_Task/post/
        """
    def get_cache_configuration_info(self) -> list[HostCacheConfigurationInfo] | None:
        """Read ``cacheConfigurationInfo``.

        Since 5.0. Privilege Host.Config.AdvancedConfig.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostCacheConfigurationManager/moId/cacheConfigurationInfo/get/
        """

class HostCertificateManager(vmodl.ManagedObject):
    """``vim.host.CertificateManager``. Since 6.0."""
    def generate_certificate_signing_request(self, use_ip_address_as_common_name: bool, *, spec: HostCertificateManagerCertificateSpec | None = None) -> str:
        """Call ``GenerateCertificateSigningRequest``.

        spec: Since 8.0.1.0.

        Since 6.0. Privilege Certificate.Manage.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostCertificateManager/moId/GenerateCertificateSigningRequest/post/
        """
    def generate_certificate_signing_request_by_dn(self, distinguished_name: str, *, spec: HostCertificateManagerCertificateSpec | None = None) -> str:
        """Call ``GenerateCertificateSigningRequestByDn``.

        spec: Since 8.0.1.0.

        Since 6.0. Privilege Certificate.Manage.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostCertificateManager/moId/GenerateCertificateSigningRequestByDn/post/
        """
    def get_certificate_info(self) -> HostCertificateManagerCertificateInfo:
        """Read ``certificateInfo``.

        Since 6.0. Privilege Certificate.Manage.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostCertificateManager/moId/certificateInfo/get/
        """
    def install_server_certificate(self, cert: str) -> None:
        """Call ``InstallServerCertificate``.

        Since 6.0. Privilege Certificate.Manage.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostCertificateManager/moId/InstallServerCertificate/post/
        """
    def list_ca_certificate_revocation_lists(self) -> list[str] | None:
        """Call ``ListCACertificateRevocationLists``.

        Since 6.0. Privilege Certificate.Manage.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostCertificateManager/moId/ListCACertificateRevocationLists/post/
        """
    def list_ca_certificates(self) -> list[str] | None:
        """Call ``ListCACertificates``.

        Since 6.0. Privilege Certificate.Manage.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostCertificateManager/moId/ListCACertificates/post/
        """
    def replace_ca_certificates_and_crls(self, ca_cert: list[str], *, ca_crl: list[str] | None = None) -> None:
        """Call ``ReplaceCACertificatesAndCRLs``.

        Since 6.0. Privilege Certificate.Manage.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostCertificateManager/moId/ReplaceCACertificatesAndCRLs/post/
        """
    def retrieve_certificate_info_list(self) -> list[HostCertificateManagerCertificateInfo] | None:
        """Call ``RetrieveCertificateInfoList``.

        Since 8.0.1.0. Privilege Certificate.Manage.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostCertificateManager/moId/RetrieveCertificateInfoList/post/
        """

class HostCpuSchedulerSystem(ExtensibleManagedObject):
    """``vim.host.CpuSchedulerSystem``. Since 2.0."""
    def disable_hyper_threading(self) -> None:
        """Call ``DisableHyperThreading``.

        Since 2.0. Privilege Host.Config.HyperThreading.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostCpuSchedulerSystem/moId/DisableHyperThreading/post/
        """
    def enable_hyper_threading(self) -> None:
        """Call ``EnableHyperThreading``.

        Since 2.0. Privilege Host.Config.HyperThreading.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostCpuSchedulerSystem/moId/EnableHyperThreading/post/
        """
    def get_hyperthread_info(self) -> HostHyperThreadScheduleInfo | None:
        """Read ``hyperthreadInfo``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostCpuSchedulerSystem/moId/hyperthreadInfo/get/
        """

class HostDatastoreBrowser(vmodl.ManagedObject):
    """``vim.host.DatastoreBrowser``. Since 2.0."""
    @deprecated("Deprecated since 2.5: use FileManager.DeleteDatastoreFile_Task.")
    def delete_file(self, datastore_path: str) -> None:
        """Call ``DeleteFile``.

        Since 2.0. Privilege Datastore.DeleteFile. Deprecated since 2.5: use
        FileManager.DeleteDatastoreFile_Task.

        Raises InvalidDatastore, FileFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreBrowser/moId/DeleteFile/post/
        """
    def get_datastore(self) -> list[Datastore] | None:
        """Read ``datastore``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreBrowser/moId/datastore/get/
        """
    def get_supported_type(self) -> list[FileQuery] | None:
        """Read ``supportedType``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreBrowser/moId/supportedType/get/
        """
    def search_datastore_sub_folders_task(self, datastore_path: str, *, search_spec: HostDatastoreBrowserSearchSpec | None = None) -> vmodl.RunningTask[list[HostDatastoreBrowserSearchResults] | None]:
        """Call ``SearchDatastoreSubFolders_Task``.

        Since 2.0. Starts a task, whose result is a HostDatastoreBrowserSearchResults.

        Raises InvalidDatastore, FileFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreBrowser/moId/SearchDatastoreSubFolders_Task/post/
        """
    def search_datastore_task(self, datastore_path: str, *, search_spec: HostDatastoreBrowserSearchSpec | None = None) -> vmodl.RunningTask[HostDatastoreBrowserSearchResults]:
        """Call ``SearchDatastore_Task``.

        Since 2.0. Starts a task, whose result is a HostDatastoreBrowserSearchResults.

        Raises InvalidDatastore, FileFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreBrowser/moId/SearchDatastore_Task/post/
        """

class HostDatastoreSystem(vmodl.ManagedObject):
    """``vim.host.DatastoreSystem``. Since 2.0."""
    def configure_datastore_principal(self, user_name: str, *, password: str | None = None) -> None:
        """Call ``ConfigureDatastorePrincipal``.

        password: Secret.

        Since 2.0. Privilege Host.Config.Maintenance.

        Raises InvalidState, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/ConfigureDatastorePrincipal/post/
        """
    def create_local_datastore(self, name: str, path: str) -> Datastore:
        """Call ``CreateLocalDatastore``.

        Since 2.0. Privilege Host.Config.Storage.

        Raises DuplicateName, HostConfigFault, FileNotFound, InvalidName, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/CreateLocalDatastore/post/
        """
    def create_nas_datastore(self, spec: HostNasVolumeSpec) -> Datastore:
        """Call ``CreateNasDatastore``.

        Since 2.0. Privilege Host.Config.Storage.

        Raises DuplicateName, AlreadyExists, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/CreateNasDatastore/post/
        """
    def create_vmfs_datastore(self, spec: VmfsDatastoreCreateSpec) -> Datastore:
        """Call ``CreateVmfsDatastore``.

        Since 2.0. Privilege Host.Config.Storage.

        Raises DuplicateName, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/CreateVmfsDatastore/post/
        """
    def create_vvol_datastore(self, spec: HostDatastoreSystemVvolDatastoreSpec) -> Datastore:
        """Call ``CreateVvolDatastore``.

        Since 6.0. Privilege Host.Config.Storage.

        Raises NotFound, DuplicateName, HostConfigFault, InvalidName, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/CreateVvolDatastore/post/
        """
    def disable_clustered_vmdk_support(self, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore) -> None:
        """Call ``DisableClusteredVmdkSupport``.

        datastore: Refers to a Datastore.

        Since 7.0.0.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/DisableClusteredVmdkSupport/post/
        """
    def enable_clustered_vmdk_support(self, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore) -> None:
        """Call ``EnableClusteredVmdkSupport``.

        datastore: Refers to a Datastore.

        Since 7.0.0.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/EnableClusteredVmdkSupport/post/
        """
    def expand_vmfs_datastore(self, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, spec: VmfsDatastoreExpandSpec) -> Datastore:
        """Call ``ExpandVmfsDatastore``.

        datastore: Refers to a Datastore.

        Since 4.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/ExpandVmfsDatastore/post/
        """
    def extend_vmfs_datastore(self, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, spec: VmfsDatastoreExtendSpec) -> Datastore:
        """Call ``ExtendVmfsDatastore``.

        datastore: Refers to a Datastore.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/ExtendVmfsDatastore/post/
        """
    def get_capabilities(self) -> HostDatastoreSystemCapabilities:
        """Read ``capabilities``.

        Since 2.5.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/capabilities/get/
        """
    def get_datastore(self) -> list[Datastore] | None:
        """Read ``datastore``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/datastore/get/
        """
    def query_available_disks_for_vmfs(self, *, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore | None = None) -> list[HostScsiDisk] | None:
        """Call ``QueryAvailableDisksForVmfs``.

        datastore: Refers to a Datastore.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/QueryAvailableDisksForVmfs/post/
        """
    def query_max_queue_depth(self, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore) -> int:
        """Call ``QueryMaxQueueDepth``.

        datastore: Refers to a Datastore.

        Since 8.0.0.1. Privilege Host.Config.Storage.

        Raises NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/QueryMaxQueueDepth/post/
        """
    def query_unresolved_vmfs_volumes(self) -> list[HostUnresolvedVmfsVolume] | None:
        """Call ``QueryUnresolvedVmfsVolumes``.

        Since 4.0. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/QueryUnresolvedVmfsVolumes/post/
        """
    def query_vmfs_datastore_create_options(self, device_path: str, *, vmfs_major_version: int | None = None) -> list[VmfsDatastoreOption] | None:
        """Call ``QueryVmfsDatastoreCreateOptions``.

        vmfs_major_version: Since 5.0.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/QueryVmfsDatastoreCreateOptions/post/
        """
    def query_vmfs_datastore_expand_options(self, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore) -> list[VmfsDatastoreOption] | None:
        """Call ``QueryVmfsDatastoreExpandOptions``.

        datastore: Refers to a Datastore.

        Since 4.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/QueryVmfsDatastoreExpandOptions/post/
        """
    def query_vmfs_datastore_extend_options(self, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, device_path: str, *, suppress_expand_candidates: bool | None = None) -> list[VmfsDatastoreOption] | None:
        """Call ``QueryVmfsDatastoreExtendOptions``.

        datastore: Refers to a Datastore.

        suppress_expand_candidates: Since 4.0.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/QueryVmfsDatastoreExtendOptions/post/
        """
    def remove_datastore(self, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore) -> None:
        """Call ``RemoveDatastore``.

        datastore: Refers to a Datastore.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, ResourceInUse, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/RemoveDatastore/post/
        """
    def remove_datastore_ex_task(self, datastore: typing.Sequence[vmodl.ManagedObjectReference[Datastore] | Datastore]) -> vmodl.RunningTask[list[HostDatastoreSystemDatastoreResult]]:
        """Call ``RemoveDatastoreEx_Task``.

        datastore: Refers to a Datastore.

        Since 6.0. Privilege Host.Config.Storage. Starts a task, whose result is a
        HostDatastoreSystemDatastoreResult.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/RemoveDatastoreEx_Task/post/
        """
    def resignature_unresolved_vmfs_volume_task(self, resolution_spec: HostUnresolvedVmfsResignatureSpec) -> vmodl.RunningTask[HostResignatureRescanResult | None]:
        """Call ``ResignatureUnresolvedVmfsVolume_Task``.

        Since 4.0. Privilege Host.Config.Storage. Starts a task, whose result is a
        HostResignatureRescanResult.

        Raises VmfsAmbiguousMount, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/ResignatureUnresolvedVmfsVolume_Task/post/
        """
    def set_max_queue_depth(self, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, max_qdepth: int) -> None:
        """Call ``SetMaxQueueDepth``.

        datastore: Refers to a Datastore.

        Since 8.0.0.1. Privilege Host.Config.Storage.

        Raises NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/SetMaxQueueDepth/post/
        """
    def update_local_swap_datastore(self, *, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore | None = None) -> None:
        """Call ``UpdateLocalSwapDatastore``.

        datastore: Refers to a Datastore.

        Since 2.5. Privilege Host.Config.Storage.

        Raises InaccessibleDatastore, DatastoreNotWritableOnHost, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/UpdateLocalSwapDatastore/post/
        """

class HostDateTimeSystem(vmodl.ManagedObject):
    """``vim.host.DateTimeSystem``. Since 2.5."""
    def get_date_time_info(self) -> HostDateTimeInfo:
        """Read ``dateTimeInfo``.

        Since 2.5. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDateTimeSystem/moId/dateTimeInfo/get/
        """
    def query_available_time_zones(self) -> list[HostDateTimeSystemTimeZone] | None:
        """Call ``QueryAvailableTimeZones``.

        Since 2.5. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDateTimeSystem/moId/QueryAvailableTimeZones/post/
        """
    def query_date_time(self) -> datetime.datetime:
        """Call ``QueryDateTime``.

        Since 2.5. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDateTimeSystem/moId/QueryDateTime/post/
        """
    def refresh_date_time_system(self) -> None:
        """Call ``RefreshDateTimeSystem``.

        Since 2.5. Privilege Host.Config.DateTime.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDateTimeSystem/moId/RefreshDateTimeSystem/post/
        """
    def test_time_service(self) -> HostDateTimeSystemServiceTestResult | None:
        """Call ``TestTimeService``.

        Since 7.0.3.0. Privilege Host.Config.DateTime.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDateTimeSystem/moId/TestTimeService/post/
        """
    def update_date_time(self, date_time: datetime.datetime) -> None:
        """Call ``UpdateDateTime``.

        Since 2.5. Privilege Host.Config.DateTime.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDateTimeSystem/moId/UpdateDateTime/post/
        """
    def update_date_time_config(self, config: HostDateTimeConfig) -> None:
        """Call ``UpdateDateTimeConfig``.

        Since 2.5. Privilege Host.Config.DateTime.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDateTimeSystem/moId/UpdateDateTimeConfig/post/
        """

class HostDiagnosticSystem(vmodl.ManagedObject):
    """``vim.host.DiagnosticSystem``. Since 2.0."""
    def create_diagnostic_partition(self, spec: HostDiagnosticPartitionCreateSpec) -> None:
        """Call ``CreateDiagnosticPartition``.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDiagnosticSystem/moId/CreateDiagnosticPartition/post/
        """
    def get_active_partition(self) -> HostDiagnosticPartition | None:
        """Read ``activePartition``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDiagnosticSystem/moId/activePartition/get/
        """
    def query_available_partition(self) -> list[HostDiagnosticPartition] | None:
        """Call ``QueryAvailablePartition``.

        Since 2.0. Privilege Host.Config.Storage.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDiagnosticSystem/moId/QueryAvailablePartition/post/
        """
    def query_partition_create_desc(self, disk_uuid: str, diagnostic_type: str) -> HostDiagnosticPartitionCreateDescription:
        """Call ``QueryPartitionCreateDesc``.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDiagnosticSystem/moId/QueryPartitionCreateDesc/post/
        """
    def query_partition_create_options(self, storage_type: str, diagnostic_type: str) -> list[HostDiagnosticPartitionCreateOption] | None:
        """Call ``QueryPartitionCreateOptions``.

        Since 2.0. Privilege Host.Config.Storage.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDiagnosticSystem/moId/QueryPartitionCreateOptions/post/
        """
    def select_active_partition(self, *, partition: HostScsiDiskPartition | None = None) -> None:
        """Call ``SelectActivePartition``.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDiagnosticSystem/moId/SelectActivePartition/post/
        """

class HostDirectoryStore(HostAuthenticationStore):
    """``vim.host.DirectoryStore``. Since 4.1."""

class HostEsxAgentHostManager(vmodl.ManagedObject):
    """``vim.host.EsxAgentHostManager``. Since 5.0."""
    def esx_agent_host_manager_update_config(self, config_info: HostEsxAgentHostManagerConfigInfo) -> None:
        """Call ``EsxAgentHostManagerUpdateConfig``.

        Since 5.0. Privilege Host.Config.Settings.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostEsxAgentHostManager/moId/EsxAgentHostManagerUpdateConfig/post/
        """
    def get_config_info(self) -> HostEsxAgentHostManagerConfigInfo:
        """Read ``configInfo``.

        Since 5.0. Privilege Host.Config.Settings.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostEsxAgentHostManager/moId/configInfo/get/
        """

class HostFirewallSystem(ExtensibleManagedObject):
    """``vim.host.FirewallSystem``. Since 2.0."""
    def disable_ruleset(self, id: str) -> None:
        """Call ``DisableRuleset``.

        Since 2.0. Privilege Host.Config.NetService.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostFirewallSystem/moId/DisableRuleset/post/
        """
    def enable_ruleset(self, id: str) -> None:
        """Call ``EnableRuleset``.

        Since 2.0. Privilege Host.Config.NetService.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostFirewallSystem/moId/EnableRuleset/post/
        """
    def get_firewall_info(self) -> HostFirewallInfo | None:
        """Read ``firewallInfo``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostFirewallSystem/moId/firewallInfo/get/
        """
    def refresh_firewall(self) -> None:
        """Call ``RefreshFirewall``.

        Since 2.0. Privilege Host.Config.NetService.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostFirewallSystem/moId/RefreshFirewall/post/
        """
    def update_default_policy(self, default_policy: HostFirewallDefaultPolicy) -> None:
        """Call ``UpdateDefaultPolicy``.

        Since 2.0. Privilege Host.Config.NetService.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostFirewallSystem/moId/UpdateDefaultPolicy/post/
        """
    def update_ruleset(self, id: str, spec: HostFirewallRulesetRulesetSpec) -> None:
        """Call ``UpdateRuleset``.

        Since 5.0. Privilege Host.Config.NetService.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostFirewallSystem/moId/UpdateRuleset/post/
        """

class HostFirmwareSystem(vmodl.ManagedObject):
    """``vim.host.FirmwareSystem``. Since 2.5."""
    def backup_firmware_configuration(self) -> str:
        """Call ``BackupFirmwareConfiguration``.

        Since 2.5. Privilege Host.Config.Firmware.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostFirmwareSystem/moId/BackupFirmwareConfiguration/post/
        """
    def query_firmware_config_upload_url(self) -> str:
        """Call ``QueryFirmwareConfigUploadURL``.

        Since 2.5. Privilege Host.Config.Firmware.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostFirmwareSystem/moId/QueryFirmwareConfigUploadURL/post/
        """
    def reset_firmware_to_factory_defaults(self) -> None:
        """Call ``ResetFirmwareToFactoryDefaults``.

        Since 2.5. Privilege Host.Config.Firmware.

        Raises InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostFirmwareSystem/moId/ResetFirmwareToFactoryDefaults/post/
        """
    def restore_firmware_configuration(self, force: bool) -> None:
        """Call ``RestoreFirmwareConfiguration``.

        Since 2.5. Privilege Host.Config.Firmware.

        Raises InvalidState, FileFault, MismatchedBundle, InvalidBundle, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostFirmwareSystem/moId/RestoreFirmwareConfiguration/post/
        """

class HostGraphicsManager(ExtensibleManagedObject):
    """``vim.host.GraphicsManager``. Since 5.5."""
    def get_graphics_config(self) -> HostGraphicsConfig | None:
        """Read ``graphicsConfig``.

        Since 6.5. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostGraphicsManager/moId/graphicsConfig/get/
        """
    def get_graphics_info(self) -> list[HostGraphicsInfo] | None:
        """Read ``graphicsInfo``.

        Since 5.5. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostGraphicsManager/moId/graphicsInfo/get/
        """
    def get_shared_gpu_capabilities(self) -> list[HostSharedGpuCapabilities] | None:
        """Read ``sharedGpuCapabilities``.

        Since 6.7. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostGraphicsManager/moId/sharedGpuCapabilities/get/
        """
    def get_shared_passthru_gpu_types(self) -> list[str] | None:
        """Read ``sharedPassthruGpuTypes``.

        Since 6.0. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostGraphicsManager/moId/sharedPassthruGpuTypes/get/
        """
    def is_shared_graphics_active(self) -> bool:
        """Call ``IsSharedGraphicsActive``.

        Since 5.5. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostGraphicsManager/moId/IsSharedGraphicsActive/post/
        """
    def refresh_graphics_manager(self) -> None:
        """Call ``RefreshGraphicsManager``.

        Since 5.5. Privilege Host.Config.Settings.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostGraphicsManager/moId/RefreshGraphicsManager/post/
        """
    def retrieve_vgpu_device_info(self) -> list[VirtualMachineVgpuDeviceInfo] | None:
        """Call ``RetrieveVgpuDeviceInfo``.

        Since 7.0.3.0. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostGraphicsManager/moId/RetrieveVgpuDeviceInfo/post/
        """
    def retrieve_vgpu_profile_info(self) -> list[VirtualMachineVgpuProfileInfo] | None:
        """Call ``RetrieveVgpuProfileInfo``.

        Since 7.0.3.0. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostGraphicsManager/moId/RetrieveVgpuProfileInfo/post/
        """
    def update_graphics_config(self, config: HostGraphicsConfig) -> None:
        """Call ``UpdateGraphicsConfig``.

        Since 6.5. Privilege Host.Config.Settings.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostGraphicsManager/moId/UpdateGraphicsConfig/post/
        """

class HostHealthStatusSystem(vmodl.ManagedObject):
    """``vim.host.HealthStatusSystem``. Since 2.5."""
    def clear_system_event_log(self) -> None:
        """Call ``ClearSystemEventLog``.

        Since 6.5. Privilege Host.Config.Settings.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostHealthStatusSystem/moId/ClearSystemEventLog/post/
        """
    def fetch_system_event_log(self) -> list[SystemEventInfo] | None:
        """Call ``FetchSystemEventLog``.

        Since 6.5. Privilege Host.Config.Settings.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostHealthStatusSystem/moId/FetchSystemEventLog/post/
        """
    def get_runtime(self) -> HealthSystemRuntime:
        """Read ``runtime``.

        Since 2.5.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostHealthStatusSystem/moId/runtime/get/
        """
    def refresh_health_status_system(self) -> None:
        """Call ``RefreshHealthStatusSystem``.

        Since 2.5. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostHealthStatusSystem/moId/RefreshHealthStatusSystem/post/
        """
    def reset_system_health_info(self) -> None:
        """Call ``ResetSystemHealthInfo``.

        Since 2.5. Privilege Host.Config.Settings.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostHealthStatusSystem/moId/ResetSystemHealthInfo/post/
        """

class HostImageConfigManager(vmodl.ManagedObject):
    """``vim.host.ImageConfigManager``. Since 5.0."""
    def fetch_software_packages(self) -> list[SoftwarePackage] | None:
        """Call ``fetchSoftwarePackages``.

        Since 6.5. Privilege Host.Config.Image.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostImageConfigManager/moId/fetchSoftwarePackages/post/
        """
    def host_image_config_get_acceptance(self) -> str:
        """Call ``HostImageConfigGetAcceptance``.

        Since 5.0. Privilege System.Read.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostImageConfigManager/moId/HostImageConfigGetAcceptance/post/
        """
    def host_image_config_get_profile(self) -> HostImageProfileSummary:
        """Call ``HostImageConfigGetProfile``.

        Since 5.0. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostImageConfigManager/moId/HostImageConfigGetProfile/post/
        """
    def install_date(self) -> datetime.datetime:
        """Call ``installDate``.

        Since 6.5. Privilege Host.Config.Image.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostImageConfigManager/moId/installDate/post/
        """
    def update_host_image_acceptance_level(self, new_acceptance_level: str) -> None:
        """Call ``UpdateHostImageAcceptanceLevel``.

        Since 5.0. Privilege Host.Config.Image.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostImageConfigManager/moId/UpdateHostImageAcceptanceLevel/post/
        """

class HostKernelModuleSystem(vmodl.ManagedObject):
    """``vim.host.KernelModuleSystem``. Since 2.5u2."""
    def query_configured_module_option_string(self, name: str) -> str:
        """Call ``QueryConfiguredModuleOptionString``.

        Since 2.5u2. Privilege Host.Config.Settings.

        Raises NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostKernelModuleSystem/moId/QueryConfiguredModuleOptionString/post/
        """
    def query_modules(self) -> list[KernelModuleInfo] | None:
        """Call ``QueryModules``.

        Since 4.0. Privilege Host.Config.Settings.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostKernelModuleSystem/moId/QueryModules/post/
        """
    def update_module_option_string(self, name: str, options: str) -> None:
        """Call ``UpdateModuleOptionString``.

        Since 2.5u2. Privilege Host.Config.Settings.

        Raises NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostKernelModuleSystem/moId/UpdateModuleOptionString/post/
        """

class HostLocalAccountManager(vmodl.ManagedObject):
    """``vim.host.LocalAccountManager``. Since 2.0."""
    @deprecated("Deprecated since 5.1.")
    def assign_user_to_group(self, user: str, group: str) -> None:
        """Call ``AssignUserToGroup``.

        Since 2.0. Privilege Host.Local.ManageUserGroups. Deprecated since 5.1.

        Raises UserNotFound, AlreadyExists, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostLocalAccountManager/moId/AssignUserToGroup/post/
        """
    def change_password(self, user: str, old_password: str, new_password: str) -> None:
        """Call ``ChangePassword``.

        old_password: Secret.

        new_password: Secret.

        Since 6.7.2. Privilege System.Anonymous.

        Raises InvalidLogin, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostLocalAccountManager/moId/ChangePassword/post/
        """
    @deprecated("Deprecated since 5.1.")
    def create_group(self, group: HostAccountSpec) -> None:
        """Call ``CreateGroup``.

        Since 2.0. Privilege Host.Local.ManageUserGroups. Deprecated since 5.1.

        Raises AlreadyExists, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostLocalAccountManager/moId/CreateGroup/post/
        """
    def create_user(self, user: HostAccountSpec) -> None:
        """Call ``CreateUser``.

        Since 2.0. Privilege Host.Local.ManageUserGroups.

        Raises AlreadyExists, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostLocalAccountManager/moId/CreateUser/post/
        """
    @deprecated("Deprecated since 5.1.")
    def remove_group(self, group_name: str) -> None:
        """Call ``RemoveGroup``.

        Since 2.0. Privilege Host.Local.ManageUserGroups. Deprecated since 5.1.

        Raises UserNotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostLocalAccountManager/moId/RemoveGroup/post/
        """
    def remove_user(self, user_name: str) -> None:
        """Call ``RemoveUser``.

        Since 2.0. Privilege Host.Local.ManageUserGroups.

        Raises UserNotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostLocalAccountManager/moId/RemoveUser/post/
        """
    @deprecated("Deprecated since 5.1.")
    def unassign_user_from_group(self, user: str, group: str) -> None:
        """Call ``UnassignUserFromGroup``.

        Since 2.0. Privilege Host.Local.ManageUserGroups. Deprecated since 5.1.

        Raises UserNotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostLocalAccountManager/moId/UnassignUserFromGroup/post/
        """
    def update_user(self, user: HostAccountSpec) -> None:
        """Call ``UpdateUser``.

        Since 2.0. Privilege Host.Local.ManageUserGroups.

        Raises UserNotFound, AlreadyExists, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostLocalAccountManager/moId/UpdateUser/post/
        """

class HostLocalAuthentication(HostAuthenticationStore):
    """``vim.host.LocalAuthentication``. Since 4.1."""

class HostMemorySystem(ExtensibleManagedObject):
    """``vim.host.MemoryManagerSystem``. Since 2.0."""
    def get_console_reservation_info(self) -> ServiceConsoleReservationInfo | None:
        """Read ``consoleReservationInfo``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostMemorySystem/moId/consoleReservationInfo/get/
        """
    def get_virtual_machine_reservation_info(self) -> VirtualMachineMemoryReservationInfo | None:
        """Read ``virtualMachineReservationInfo``.

        Since 2.5.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostMemorySystem/moId/virtualMachineReservationInfo/get/
        """
    def reconfigure_service_console_reservation(self, cfg_bytes: int) -> None:
        """Call ``ReconfigureServiceConsoleReservation``.

        Since 2.0. Privilege Host.Config.Memory.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostMemorySystem/moId/ReconfigureServiceConsoleReservation/post/
        """
    def reconfigure_virtual_machine_reservation(self, spec: VirtualMachineMemoryReservationSpec) -> None:
        """Call ``ReconfigureVirtualMachineReservation``.

        Since 2.5. Privilege Host.Config.Memory.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostMemorySystem/moId/ReconfigureVirtualMachineReservation/post/
        """

class HostNetworkSystem(ExtensibleManagedObject):
    """``vim.host.NetworkSystem``. Since 2.0."""
    def add_port_group(self, portgrp: HostPortGroupSpec) -> None:
        """Call ``AddPortGroup``.

        Since 2.0. Privilege Host.Config.Network.

        Raises AlreadyExists, NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/AddPortGroup/post/
        """
    def add_service_console_virtual_nic(self, portgroup: str, nic: HostVirtualNicSpec) -> str:
        """Call ``AddServiceConsoleVirtualNic``.

        Since 2.0.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/AddServiceConsoleVirtualNic/post/
        """
    def add_virtual_nic(self, portgroup: str, nic: HostVirtualNicSpec) -> str:
        """Call ``AddVirtualNic``.

        Since 2.0.

        Raises AlreadyExists, HostConfigFault, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/AddVirtualNic/post/
        """
    def add_virtual_switch(self, vswitch_name: str, *, spec: HostVirtualSwitchSpec | None = None) -> None:
        """Call ``AddVirtualSwitch``.

        Since 2.0. Privilege Host.Config.Network.

        Raises AlreadyExists, ResourceInUse, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/AddVirtualSwitch/post/
        """
    def get_capabilities(self) -> HostNetCapabilities | None:
        """Read ``capabilities``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/capabilities/get/
        """
    def get_console_ip_route_config(self) -> HostIpRouteConfig | None:
        """Read ``consoleIpRouteConfig``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/consoleIpRouteConfig/get/
        """
    @deprecated("Deprecated since 5.5.")
    def get_dns_config(self) -> HostDnsConfig | None:
        """Read ``dnsConfig``.

        Since 2.0. Deprecated since 5.5.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/dnsConfig/get/
        """
    @deprecated("Deprecated since 5.5.")
    def get_ip_route_config(self) -> HostIpRouteConfig | None:
        """Read ``ipRouteConfig``.

        Since 2.0. Deprecated since 5.5.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/ipRouteConfig/get/
        """
    def get_network_config(self) -> HostNetworkConfig | None:
        """Read ``networkConfig``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/networkConfig/get/
        """
    def get_network_info(self) -> HostNetworkInfo | None:
        """Read ``networkInfo``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/networkInfo/get/
        """
    @deprecated("Deprecated since 4.0.")
    def get_offload_capabilities(self) -> HostNetOffloadCapabilities | None:
        """Read ``offloadCapabilities``.

        Since 2.0. Deprecated since 4.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/offloadCapabilities/get/
        """
    def query_network_hint(self, *, device: list[str] | None = None) -> list[PhysicalNicHintInfo] | None:
        """Call ``QueryNetworkHint``.

        Since 2.0. Privilege System.Read.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/QueryNetworkHint/post/
        """
    def refresh_network_system(self) -> None:
        """Call ``RefreshNetworkSystem``.

        Since 2.0. Privilege Host.Config.Network.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/RefreshNetworkSystem/post/
        """
    def remove_port_group(self, pg_name: str) -> None:
        """Call ``RemovePortGroup``.

        Since 2.0. Privilege Host.Config.Network.

        Raises NotFound, ResourceInUse, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/RemovePortGroup/post/
        """
    def remove_service_console_virtual_nic(self, device: str) -> None:
        """Call ``RemoveServiceConsoleVirtualNic``.

        Since 2.0. Privilege Host.Config.Network.

        Raises NotFound, ResourceInUse, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/RemoveServiceConsoleVirtualNic/post/
        """
    def remove_virtual_nic(self, device: str) -> None:
        """Call ``RemoveVirtualNic``.

        Since 2.0. Privilege Host.Config.Network.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/RemoveVirtualNic/post/
        """
    def remove_virtual_switch(self, vswitch_name: str) -> None:
        """Call ``RemoveVirtualSwitch``.

        Since 2.0. Privilege Host.Config.Network.

        Raises NotFound, ResourceInUse, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/RemoveVirtualSwitch/post/
        """
    def restart_service_console_virtual_nic(self, device: str) -> None:
        """Call ``RestartServiceConsoleVirtualNic``.

        Since 2.0. Privilege Host.Config.Network.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/RestartServiceConsoleVirtualNic/post/
        """
    def update_console_ip_route_config(self, config: HostIpRouteConfig) -> None:
        """Call ``UpdateConsoleIpRouteConfig``.

        Since 2.0. Privilege Host.Config.Network.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/UpdateConsoleIpRouteConfig/post/
        """
    @deprecated("Deprecated since 5.5.")
    def update_dns_config(self, config: HostDnsConfig) -> None:
        """Call ``UpdateDnsConfig``.

        Since 2.0. Privilege Host.Config.Network. Deprecated since 5.5.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/UpdateDnsConfig/post/
        """
    @deprecated("Deprecated since 5.5.")
    def update_ip_route_config(self, config: HostIpRouteConfig) -> None:
        """Call ``UpdateIpRouteConfig``.

        Since 2.0. Privilege Host.Config.Network. Deprecated since 5.5.

        Raises HostConfigFault, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/UpdateIpRouteConfig/post/
        """
    @deprecated("Deprecated since 5.5.")
    def update_ip_route_table_config(self, config: HostIpRouteTableConfig) -> None:
        """Call ``UpdateIpRouteTableConfig``.

        Since 4.0. Privilege Host.Config.Network. Deprecated since 5.5.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/UpdateIpRouteTableConfig/post/
        """
    def update_network_config(self, config: HostNetworkConfig, change_mode: str) -> HostNetworkConfigResult:
        """Call ``UpdateNetworkConfig``.

        Since 2.0.

        Raises AlreadyExists, NotFound, HostConfigFault, ResourceInUse, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/UpdateNetworkConfig/post/
        """
    def update_physical_nic_link_speed(self, device: str, *, link_speed: PhysicalNicLinkInfo | None = None) -> None:
        """Call ``UpdatePhysicalNicLinkSpeed``.

        Since 2.0. Privilege Host.Config.Network.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/UpdatePhysicalNicLinkSpeed/post/
        """
    def update_port_group(self, pg_name: str, portgrp: HostPortGroupSpec) -> None:
        """Call ``UpdatePortGroup``.

        Since 2.0. Privilege Host.Config.Network.

        Raises AlreadyExists, NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/UpdatePortGroup/post/
        """
    def update_service_console_virtual_nic(self, device: str, nic: HostVirtualNicSpec) -> None:
        """Call ``UpdateServiceConsoleVirtualNic``.

        Since 2.0.

        Raises NotFound, ResourceInUse, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/UpdateServiceConsoleVirtualNic/post/
        """
    def update_virtual_nic(self, device: str, nic: HostVirtualNicSpec) -> None:
        """Call ``UpdateVirtualNic``.

        Since 2.0.

        Raises NotFound, HostConfigFault, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/UpdateVirtualNic/post/
        """
    def update_virtual_switch(self, vswitch_name: str, spec: HostVirtualSwitchSpec) -> None:
        """Call ``UpdateVirtualSwitch``.

        Since 2.0. Privilege Host.Config.Network.

        Raises ResourceInUse, NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/UpdateVirtualSwitch/post/
        """

class HostNvdimmSystem(vmodl.ManagedObject):
    """``vim.host.NvdimmSystem``. Since 6.7."""
    @deprecated("Deprecated since 6.7.")
    def create_nvdimm_namespace_task(self, create_spec: NvdimmNamespaceCreateSpec) -> vmodl.RunningTask[NvdimmGuid]:
        """Call ``CreateNvdimmNamespace_Task``.

        Since 6.7. Privilege Host.Config.Nvdimm. Starts a task, whose result is a NvdimmGuid.
        Deprecated since 6.7.

        Raises InvalidHostState, AlreadyExists, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNvdimmSystem/moId/CreateNvdimmNamespace_Task/post/
        """
    def create_nvdimm_p_mem_namespace_task(self, create_spec: NvdimmPMemNamespaceCreateSpec) -> vmodl.RunningTask[NvdimmGuid]:
        """Call ``CreateNvdimmPMemNamespace_Task``.

        Since 6.7.1. Privilege Host.Config.Nvdimm. Starts a task, whose result is a NvdimmGuid.

        Raises InvalidHostState, AlreadyExists, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNvdimmSystem/moId/CreateNvdimmPMemNamespace_Task/post/
        """
    def delete_nvdimm_block_namespaces_task(self) -> vmodl.RunningTask[None]:
        """Call ``DeleteNvdimmBlockNamespaces_Task``.

        Since 6.7. Privilege Host.Config.Nvdimm. Starts a task.

        Raises NotFound, InvalidHostState, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNvdimmSystem/moId/DeleteNvdimmBlockNamespaces_Task/post/
        """
    def delete_nvdimm_namespace_task(self, delete_spec: NvdimmNamespaceDeleteSpec) -> vmodl.RunningTask[None]:
        """Call ``DeleteNvdimmNamespace_Task``.

        Since 6.7. Privilege Host.Config.Nvdimm. Starts a task.

        Raises NotFound, InvalidHostState, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNvdimmSystem/moId/DeleteNvdimmNamespace_Task/post/
        """
    def get_nvdimm_system_info(self) -> NvdimmSystemInfo:
        """Read ``nvdimmSystemInfo``.

        Since 6.7. Privilege Host.Config.Nvdimm.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNvdimmSystem/moId/nvdimmSystemInfo/get/
        """

class HostPatchManager(vmodl.ManagedObject):
    """``vim.host.PatchManager``. Since 2.0."""
    @deprecated("Deprecated since 8.0.")
    def check_host_patch_task(self, *, meta_urls: list[str] | None = None, bundle_urls: list[str] | None = None, spec: HostPatchManagerPatchManagerOperationSpec | None = None) -> vmodl.RunningTask[HostPatchManagerResult]:
        """Call ``CheckHostPatch_Task``.

        Since 4.0. Privilege System.Read. Starts a task, whose result is a HostPatchManagerResult.
        Deprecated since 8.0.

        Raises RequestCanceled, InvalidState, TaskInProgress, PlatformConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostPatchManager/moId/CheckHostPatch_Task/post/
        """
    def install_host_patch_task(self, repository: HostPatchManagerLocator, update_id: str, *, force: bool | None = None) -> vmodl.RunningTask[None]:
        """Call ``InstallHostPatch_Task``.

        Since 2.0. Privilege Host.Config.Patch. Starts a task.

        Raises PatchMetadataInvalid, PatchBinariesNotFound, PatchNotApplicable, NoDiskSpace,
        PatchInstallFailed, RebootRequired, InvalidState, TaskInProgress, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostPatchManager/moId/InstallHostPatch_Task/post/
        """
    @deprecated("Deprecated since 8.0.")
    def install_host_patch_v2_task(self, *, meta_urls: list[str] | None = None, bundle_urls: list[str] | None = None, vib_urls: list[str] | None = None, spec: HostPatchManagerPatchManagerOperationSpec | None = None) -> vmodl.RunningTask[HostPatchManagerResult]:
        """Call ``InstallHostPatchV2_Task``.

        Since 4.0. Privilege Host.Config.Patch. Starts a task, whose result is a
        HostPatchManagerResult. Deprecated since 8.0.

        Raises RequestCanceled, InvalidState, TaskInProgress, PlatformConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostPatchManager/moId/InstallHostPatchV2_Task/post/
        """
    @deprecated("Deprecated since 8.0.")
    def query_host_patch_task(self, *, spec: HostPatchManagerPatchManagerOperationSpec | None = None) -> vmodl.RunningTask[HostPatchManagerResult]:
        """Call ``QueryHostPatch_Task``.

        Since 4.0. Privilege System.Read. Starts a task, whose result is a HostPatchManagerResult.
        Deprecated since 8.0.

        Raises RequestCanceled, InvalidState, TaskInProgress, PlatformConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostPatchManager/moId/QueryHostPatch_Task/post/
        """
    @deprecated("Deprecated since 4.0: use HostPatchManager.ScanHostPatchV2_Task.")
    def scan_host_patch_task(self, repository: HostPatchManagerLocator, *, update_id: list[str] | None = None) -> vmodl.RunningTask[list[HostPatchManagerStatus] | None]:
        """Call ``ScanHostPatch_Task``.

        Since 2.0. Privilege System.Read. Starts a task, whose result is a HostPatchManagerStatus.
        Deprecated since 4.0: use HostPatchManager.ScanHostPatchV2_Task.

        Raises RequestCanceled, PatchMetadataInvalid, PlatformConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostPatchManager/moId/ScanHostPatch_Task/post/
        """
    @deprecated("Deprecated since 8.0.")
    def scan_host_patch_v2_task(self, *, meta_urls: list[str] | None = None, bundle_urls: list[str] | None = None, spec: HostPatchManagerPatchManagerOperationSpec | None = None) -> vmodl.RunningTask[HostPatchManagerResult | None]:
        """Call ``ScanHostPatchV2_Task``.

        Since 4.0. Privilege System.Read. Starts a task, whose result is a HostPatchManagerResult.
        Deprecated since 8.0.

        Raises RequestCanceled, InvalidState, TaskInProgress, PlatformConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostPatchManager/moId/ScanHostPatchV2_Task/post/
        """
    @deprecated("Deprecated since 8.0.")
    def stage_host_patch_task(self, *, meta_urls: list[str] | None = None, bundle_urls: list[str] | None = None, vib_urls: list[str] | None = None, spec: HostPatchManagerPatchManagerOperationSpec | None = None) -> vmodl.RunningTask[HostPatchManagerResult]:
        """Call ``StageHostPatch_Task``.

        Since 4.0. Privilege Host.Config.Patch. Starts a task, whose result is a
        HostPatchManagerResult. Deprecated since 8.0.

        Raises RequestCanceled, InvalidState, TaskInProgress, PlatformConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostPatchManager/moId/StageHostPatch_Task/post/
        """
    @deprecated("Deprecated since 8.0.")
    def uninstall_host_patch_task(self, *, bulletin_ids: list[str] | None = None, spec: HostPatchManagerPatchManagerOperationSpec | None = None) -> vmodl.RunningTask[HostPatchManagerResult]:
        """Call ``UninstallHostPatch_Task``.

        Since 4.0. Privilege Host.Config.Patch. Starts a task, whose result is a
        HostPatchManagerResult. Deprecated since 8.0.

        Raises InvalidState, TaskInProgress, PlatformConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostPatchManager/moId/UninstallHostPatch_Task/post/
        """

class HostPciPassthruSystem(ExtensibleManagedObject):
    """``vim.host.PciPassthruSystem``. Since 4.0."""
    def get_pci_passthru_info(self) -> list[HostPciPassthruInfo]:
        """Read ``pciPassthruInfo``.

        Since 4.0. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostPciPassthruSystem/moId/pciPassthruInfo/get/
        """
    def get_sriov_device_pool_info(self) -> list[HostSriovDevicePoolInfo] | None:
        """Read ``sriovDevicePoolInfo``.

        Since 6.5. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostPciPassthruSystem/moId/sriovDevicePoolInfo/get/
        """
    def refresh(self) -> None:
        """Call ``Refresh``.

        Since 4.0. Privilege Host.Config.Settings.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostPciPassthruSystem/moId/Refresh/post/
        """
    def update_passthru_config(self, config: list[HostPciPassthruConfig]) -> None:
        """Call ``UpdatePassthruConfig``.

        Since 4.0. Privilege Host.Config.PciPassthru.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostPciPassthruSystem/moId/UpdatePassthruConfig/post/
        """

class HostPowerSystem(vmodl.ManagedObject):
    """``vim.host.PowerSystem``. Since 4.1."""
    def configure_power_policy(self, key: int) -> None:
        """Call ``ConfigurePowerPolicy``.

        Since 4.1. Privilege Host.Config.Power.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostPowerSystem/moId/ConfigurePowerPolicy/post/
        """
    def get_capability(self) -> PowerSystemCapability:
        """Read ``capability``.

        Since 4.1. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostPowerSystem/moId/capability/get/
        """
    def get_info(self) -> PowerSystemInfo:
        """Read ``info``.

        Since 4.1. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostPowerSystem/moId/info/get/
        """

class HostServiceSystem(ExtensibleManagedObject):
    """``vim.host.ServiceSystem``. Since 2.0."""
    def get_service_info(self) -> HostServiceInfo:
        """Read ``serviceInfo``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostServiceSystem/moId/serviceInfo/get/
        """
    def refresh_services(self) -> None:
        """Call ``RefreshServices``.

        Since 2.0. Privilege Host.Config.NetService.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostServiceSystem/moId/RefreshServices/post/
        """
    def restart_service(self, id: str) -> None:
        """Call ``RestartService``.

        Since 2.0. Privilege Host.Config.NetService.

        Raises InvalidState, NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostServiceSystem/moId/RestartService/post/
        """
    def start_service(self, id: str) -> None:
        """Call ``StartService``.

        Since 2.0. Privilege Host.Config.NetService.

        Raises InvalidState, NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostServiceSystem/moId/StartService/post/
        """
    def stop_service(self, id: str) -> None:
        """Call ``StopService``.

        Since 2.0. Privilege Host.Config.NetService.

        Raises InvalidState, NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostServiceSystem/moId/StopService/post/
        """
    def uninstall_service(self, id: str) -> None:
        """Call ``UninstallService``.

        Since 2.0. Privilege Host.Config.NetService.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostServiceSystem/moId/UninstallService/post/
        """
    def update_service_policy(self, id: str, policy: str) -> None:
        """Call ``UpdateServicePolicy``.

        Since 2.0. Privilege Host.Config.NetService.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostServiceSystem/moId/UpdateServicePolicy/post/
        """

class HostSnmpSystem(vmodl.ManagedObject):
    """``vim.host.SnmpSystem``. Since 2.0."""
    def get_configuration(self) -> HostSnmpConfigSpec:
        """Read ``configuration``.

        Since 2.5. Privilege Global.Settings.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSnmpSystem/moId/configuration/get/
        """
    def get_limits(self) -> HostSnmpSystemAgentLimits:
        """Read ``limits``.

        Since 2.5. Privilege Global.Settings.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSnmpSystem/moId/limits/get/
        """
    def reconfigure_snmp_agent(self, spec: HostSnmpConfigSpec) -> None:
        """Call ``ReconfigureSnmpAgent``.

        Since 2.5. Privilege Global.Settings.

        Raises NotFound, InsufficientResourcesFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSnmpSystem/moId/ReconfigureSnmpAgent/post/
        """
    def send_test_notification(self) -> None:
        """Call ``SendTestNotification``.

        Since 2.5. Privilege Global.Settings.

        Raises NotFound, InsufficientResourcesFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSnmpSystem/moId/SendTestNotification/post/
        """

class HostStorageSystem(ExtensibleManagedObject):
    """``vim.host.StorageSystem``. Since 2.0."""
    def add_internet_scsi_send_targets(self, i_scsi_hba_device: str, targets: list[HostInternetScsiHbaSendTarget]) -> None:
        """Call ``AddInternetScsiSendTargets``.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/AddInternetScsiSendTargets/post/
        """
    def add_internet_scsi_static_targets(self, i_scsi_hba_device: str, targets: list[HostInternetScsiHbaStaticTarget]) -> None:
        """Call ``AddInternetScsiStaticTargets``.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/AddInternetScsiStaticTargets/post/
        """
    def attach_scsi_lun(self, lun_uuid: str) -> None:
        """Call ``AttachScsiLun``.

        Since 5.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/AttachScsiLun/post/
        """
    def attach_scsi_lun_ex_task(self, lun_uuid: list[str]) -> vmodl.RunningTask[list[HostStorageSystemScsiLunResult]]:
        """Call ``AttachScsiLunEx_Task``.

        Since 6.0. Privilege Host.Config.Storage. Starts a task, whose result is a
        HostStorageSystemScsiLunResult.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/AttachScsiLunEx_Task/post/
        """
    def attach_vmfs_extent(self, vmfs_path: str, extent: HostScsiDiskPartition) -> None:
        """Call ``AttachVmfsExtent``.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/AttachVmfsExtent/post/
        """
    def change_nfs_user_password(self, password: str) -> None:
        """Call ``ChangeNFSUserPassword``.

        password: Secret.

        Since 6.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/ChangeNFSUserPassword/post/
        """
    def clear_nfs_user(self) -> None:
        """Call ``ClearNFSUser``.

        Since 6.0. Privilege Host.Config.Storage.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/ClearNFSUser/post/
        """
    def compute_disk_partition_info(self, device_path: str, layout: HostDiskPartitionLayout, *, partition_format: str | None = None) -> HostDiskPartitionInfo:
        """Call ``ComputeDiskPartitionInfo``.

        partition_format: Since 5.0.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/ComputeDiskPartitionInfo/post/
        """
    def compute_disk_partition_info_for_resize(self, partition: HostScsiDiskPartition, block_range: HostDiskPartitionBlockRange, *, partition_format: str | None = None) -> HostDiskPartitionInfo:
        """Call ``ComputeDiskPartitionInfoForResize``.

        partition_format: Since 5.0.

        Since 4.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/ComputeDiskPartitionInfoForResize/post/
        """
    def connect_nvme_controller(self, connect_spec: HostNvmeConnectSpec) -> None:
        """Call ``ConnectNvmeController``.

        Since 7.0.0.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/ConnectNvmeController/post/
        """
    def connect_nvme_controller_ex_task(self, *, connect_spec: list[HostNvmeConnectSpec] | None = None) -> vmodl.RunningTask[None]:
        """Call ``ConnectNvmeControllerEx_Task``.

        Since 7.0.3.0. Privilege Host.Config.Storage. Starts a task.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/ConnectNvmeControllerEx_Task/post/
        """
    def create_nvme_over_rdma_adapter(self, rdma_device_name: str) -> None:
        """Call ``CreateNvmeOverRdmaAdapter``.

        Since 7.0.0.0. Privilege Host.Config.Storage.

        Raises ResourceInUse, NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/CreateNvmeOverRdmaAdapter/post/
        """
    def create_software_adapter(self, spec: HostHbaCreateSpec) -> None:
        """Call ``CreateSoftwareAdapter``.

        Since 7.0.3.0. Privilege Host.Config.Storage.

        Raises ResourceInUse, NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/CreateSoftwareAdapter/post/
        """
    def delete_scsi_lun_state(self, lun_canonical_name: str) -> None:
        """Call ``DeleteScsiLunState``.

        Since 5.0. Privilege Host.Config.Storage.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/DeleteScsiLunState/post/
        """
    def delete_vffs_volume_state(self, vffs_uuid: str) -> None:
        """Call ``DeleteVffsVolumeState``.

        Since 5.5. Privilege Host.Config.Storage.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/DeleteVffsVolumeState/post/
        """
    def delete_vmfs_volume_state(self, vmfs_uuid: str) -> None:
        """Call ``DeleteVmfsVolumeState``.

        Since 5.0. Privilege Host.Config.Storage.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/DeleteVmfsVolumeState/post/
        """
    def destroy_vffs(self, vffs_path: str) -> None:
        """Call ``DestroyVffs``.

        Since 5.5. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, ResourceInUse, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/DestroyVffs/post/
        """
    def detach_scsi_lun(self, lun_uuid: str) -> None:
        """Call ``DetachScsiLun``.

        Since 5.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, InvalidState, ResourceInUse, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/DetachScsiLun/post/
        """
    def detach_scsi_lun_ex_task(self, lun_uuid: list[str]) -> vmodl.RunningTask[list[HostStorageSystemScsiLunResult]]:
        """Call ``DetachScsiLunEx_Task``.

        Since 6.0. Privilege Host.Config.Storage. Starts a task, whose result is a
        HostStorageSystemScsiLunResult.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/DetachScsiLunEx_Task/post/
        """
    def disable_multipath_path(self, path_name: str) -> None:
        """Call ``DisableMultipathPath``.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/DisableMultipathPath/post/
        """
    def disconnect_nvme_controller(self, disconnect_spec: HostNvmeDisconnectSpec) -> None:
        """Call ``DisconnectNvmeController``.

        Since 7.0.0.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/DisconnectNvmeController/post/
        """
    def disconnect_nvme_controller_ex_task(self, *, disconnect_spec: list[HostNvmeDisconnectSpec] | None = None) -> vmodl.RunningTask[None]:
        """Call ``DisconnectNvmeControllerEx_Task``.

        Since 7.0.3.0. Privilege Host.Config.Storage. Starts a task.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/DisconnectNvmeControllerEx_Task/post/
        """
    @deprecated("Deprecated since 8.0.")
    def discover_fcoe_hbas(self, fcoe_spec: FcoeConfigFcoeSpecification) -> None:
        """Call ``DiscoverFcoeHbas``.

        Since 5.0. Privilege Host.Config.Storage. Deprecated since 8.0.

        Raises FcoeFaultPnicHasNoPortSet, HostConfigFault, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/DiscoverFcoeHbas/post/
        """
    def discover_nvme_controllers(self, discover_spec: HostNvmeDiscoverSpec) -> HostNvmeDiscoveryLog:
        """Call ``DiscoverNvmeControllers``.

        Since 7.0.0.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/DiscoverNvmeControllers/post/
        """
    def enable_multipath_path(self, path_name: str) -> None:
        """Call ``EnableMultipathPath``.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/EnableMultipathPath/post/
        """
    def expand_vmfs_extent(self, vmfs_path: str, extent: HostScsiDiskPartition) -> None:
        """Call ``ExpandVmfsExtent``.

        Since 4.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/ExpandVmfsExtent/post/
        """
    def extend_vffs(self, vffs_path: str, device_path: str, *, spec: HostDiskPartitionSpec | None = None) -> None:
        """Call ``ExtendVffs``.

        Since 5.5. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, ResourceInUse, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/ExtendVffs/post/
        """
    def format_vffs(self, create_spec: HostVffsSpec) -> HostVffsVolume:
        """Call ``FormatVffs``.

        Since 5.5. Privilege Host.Config.Storage.

        Raises AlreadyExists, HostConfigFault, ResourceInUse, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/FormatVffs/post/
        """
    def format_vmfs(self, create_spec: HostVmfsSpec) -> HostVmfsVolume:
        """Call ``FormatVmfs``.

        Since 2.0. Privilege Host.Config.Storage.

        Raises AlreadyExists, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/FormatVmfs/post/
        """
    def get_file_system_volume_info(self) -> HostFileSystemVolumeInfo:
        """Read ``fileSystemVolumeInfo``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/fileSystemVolumeInfo/get/
        """
    def get_multipath_state_info(self) -> HostMultipathStateInfo | None:
        """Read ``multipathStateInfo``.

        Since 4.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/multipathStateInfo/get/
        """
    def get_storage_device_info(self) -> HostStorageDeviceInfo | None:
        """Read ``storageDeviceInfo``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/storageDeviceInfo/get/
        """
    def get_system_file(self) -> list[str] | None:
        """Read ``systemFile``.

        Since 4.1.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/systemFile/get/
        """
    def mark_as_local_task(self, scsi_disk_uuid: str) -> vmodl.RunningTask[None]:
        """Call ``MarkAsLocal_Task``.

        Since 6.0. Privilege Host.Config.Storage. Starts a task.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/MarkAsLocal_Task/post/
        """
    def mark_as_non_local_task(self, scsi_disk_uuid: str) -> vmodl.RunningTask[None]:
        """Call ``MarkAsNonLocal_Task``.

        Since 6.0. Privilege Host.Config.Storage. Starts a task.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/MarkAsNonLocal_Task/post/
        """
    def mark_as_non_ssd_task(self, scsi_disk_uuid: str) -> vmodl.RunningTask[None]:
        """Call ``MarkAsNonSsd_Task``.

        Since 6.0. Privilege Host.Config.Storage. Starts a task.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/MarkAsNonSsd_Task/post/
        """
    def mark_as_ssd_task(self, scsi_disk_uuid: str) -> vmodl.RunningTask[None]:
        """Call ``MarkAsSsd_Task``.

        Since 6.0. Privilege Host.Config.Storage. Starts a task.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/MarkAsSsd_Task/post/
        """
    def mark_for_removal(self, hba_name: str, remove: bool) -> None:
        """Call ``MarkForRemoval``.

        Since 5.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/MarkForRemoval/post/
        """
    def mark_perennially_reserved(self, lun_uuid: str, state: bool) -> None:
        """Call ``MarkPerenniallyReserved``.

        Since 6.7.2. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/MarkPerenniallyReserved/post/
        """
    def mark_perennially_reserved_ex_task(self, *, lun_uuid: list[str] | None = None, state: bool) -> vmodl.RunningTask[list[HostStorageSystemScsiLunResult] | None]:
        """Call ``MarkPerenniallyReservedEx_Task``.

        Since 6.7.2. Privilege Host.Config.Storage. Starts a task, whose result is a
        HostStorageSystemScsiLunResult.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/MarkPerenniallyReservedEx_Task/post/
        """
    def mount_vffs_volume(self, vffs_uuid: str) -> None:
        """Call ``MountVffsVolume``.

        Since 5.5. Privilege Host.Config.Storage.

        Raises NotFound, InvalidState, HostConfigFault, ResourceInUse, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/MountVffsVolume/post/
        """
    def mount_vmfs_volume(self, vmfs_uuid: str) -> None:
        """Call ``MountVmfsVolume``.

        Since 5.0. Privilege Host.Config.Storage.

        Raises NotFound, InvalidState, HostConfigFault, ResourceInUse, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/MountVmfsVolume/post/
        """
    def mount_vmfs_volume_ex_task(self, vmfs_uuid: list[str]) -> vmodl.RunningTask[list[HostStorageSystemVmfsVolumeResult]]:
        """Call ``MountVmfsVolumeEx_Task``.

        Since 6.0. Privilege Host.Config.Storage. Starts a task, whose result is a
        HostStorageSystemVmfsVolumeResult.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/MountVmfsVolumeEx_Task/post/
        """
    def query_available_ssds(self, *, vffs_path: str | None = None) -> list[HostScsiDisk] | None:
        """Call ``QueryAvailableSsds``.

        Since 5.5. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/QueryAvailableSsds/post/
        """
    def query_nfs_user(self) -> HostNasVolumeUserInfo | None:
        """Call ``QueryNFSUser``.

        Since 6.0. Privilege Host.Config.Storage.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/QueryNFSUser/post/
        """
    def query_path_selection_policy_options(self) -> list[HostPathSelectionPolicyOption] | None:
        """Call ``QueryPathSelectionPolicyOptions``.

        Since 4.0. Privilege System.Read.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/QueryPathSelectionPolicyOptions/post/
        """
    def query_storage_array_type_policy_options(self) -> list[HostStorageArrayTypePolicyOption] | None:
        """Call ``QueryStorageArrayTypePolicyOptions``.

        Since 4.0. Privilege System.Read.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/QueryStorageArrayTypePolicyOptions/post/
        """
    def query_unresolved_vmfs_volume(self) -> list[HostUnresolvedVmfsVolume] | None:
        """Call ``QueryUnresolvedVmfsVolume``.

        Since 4.0. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/QueryUnresolvedVmfsVolume/post/
        """
    def query_vmfs_config_option(self) -> list[VmfsConfigOption] | None:
        """Call ``QueryVmfsConfigOption``.

        Since 6.5. Privilege Host.Config.Storage.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/QueryVmfsConfigOption/post/
        """
    def refresh_storage_system(self) -> None:
        """Call ``RefreshStorageSystem``.

        Since 2.0. Privilege Host.Config.Storage.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/RefreshStorageSystem/post/
        """
    def remove_internet_scsi_send_targets(self, i_scsi_hba_device: str, targets: list[HostInternetScsiHbaSendTarget], *, force: bool | None = None) -> None:
        """Call ``RemoveInternetScsiSendTargets``.

        force: Since 7.0.1.0.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/RemoveInternetScsiSendTargets/post/
        """
    def remove_internet_scsi_static_targets(self, i_scsi_hba_device: str, targets: list[HostInternetScsiHbaStaticTarget]) -> None:
        """Call ``RemoveInternetScsiStaticTargets``.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/RemoveInternetScsiStaticTargets/post/
        """
    def remove_nvme_over_rdma_adapter(self, hba_device_name: str) -> None:
        """Call ``RemoveNvmeOverRdmaAdapter``.

        Since 7.0.0.0. Privilege Host.Config.Storage.

        Raises NotFound, ResourceInUse, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/RemoveNvmeOverRdmaAdapter/post/
        """
    def remove_software_adapter(self, hba_device_name: str) -> None:
        """Call ``RemoveSoftwareAdapter``.

        Since 7.0.3.0. Privilege Host.Config.Storage.

        Raises NotFound, ResourceInUse, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/RemoveSoftwareAdapter/post/
        """
    def rescan_all_hba(self) -> None:
        """Call ``RescanAllHba``.

        Since 2.0. Privilege Host.Config.Storage.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/RescanAllHba/post/
        """
    def rescan_hba(self, hba_device: str) -> None:
        """Call ``RescanHba``.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/RescanHba/post/
        """
    def rescan_vffs(self) -> None:
        """Call ``RescanVffs``.

        Since 5.5. Privilege Host.Config.Storage.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/RescanVffs/post/
        """
    def rescan_vmfs(self) -> None:
        """Call ``RescanVmfs``.

        Since 2.0. Privilege Host.Config.Storage.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/RescanVmfs/post/
        """
    def resolve_multiple_unresolved_vmfs_volumes(self, resolution_spec: list[HostUnresolvedVmfsResolutionSpec]) -> list[HostUnresolvedVmfsResolutionResult] | None:
        """Call ``ResolveMultipleUnresolvedVmfsVolumes``.

        Since 4.0. Privilege Host.Config.Storage.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/ResolveMultipleUnresolvedVmfsVolumes/post/
        """
    def resolve_multiple_unresolved_vmfs_volumes_ex_task(self, resolution_spec: list[HostUnresolvedVmfsResolutionSpec]) -> vmodl.RunningTask[list[HostUnresolvedVmfsResolutionResult] | None]:
        """Call ``ResolveMultipleUnresolvedVmfsVolumesEx_Task``.

        Since 5.5. Privilege Host.Config.Storage. Starts a task, whose result is a
        HostUnresolvedVmfsResolutionResult.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/ResolveMultipleUnresolvedVmfsVolumesEx_Task/post/
        """
    def retrieve_disk_partition_info(self, device_path: list[str]) -> list[HostDiskPartitionInfo] | None:
        """Call ``RetrieveDiskPartitionInfo``.

        Since 2.0. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/RetrieveDiskPartitionInfo/post/
        """
    def set_multipath_lun_policy(self, lun_id: str, policy: HostMultipathInfoLogicalUnitPolicy) -> None:
        """Call ``SetMultipathLunPolicy``.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/SetMultipathLunPolicy/post/
        """
    def set_nfs_user(self, user: str, password: str) -> None:
        """Call ``SetNFSUser``.

        password: Secret.

        Since 6.0. Privilege Host.Config.Storage.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/SetNFSUser/post/
        """
    def turn_disk_locator_led_off_task(self, scsi_disk_uuids: list[str]) -> vmodl.RunningTask[list[HostStorageSystemDiskLocatorLedResult] | None]:
        """Call ``TurnDiskLocatorLedOff_Task``.

        Since 6.0. Privilege Host.Config.Storage. Starts a task, whose result is a
        HostStorageSystemDiskLocatorLedResult.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/TurnDiskLocatorLedOff_Task/post/
        """
    def turn_disk_locator_led_on_task(self, scsi_disk_uuids: list[str]) -> vmodl.RunningTask[list[HostStorageSystemDiskLocatorLedResult] | None]:
        """Call ``TurnDiskLocatorLedOn_Task``.

        Since 6.0. Privilege Host.Config.Storage. Starts a task, whose result is a
        HostStorageSystemDiskLocatorLedResult.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/TurnDiskLocatorLedOn_Task/post/
        """
    def unmap_vmfs_volume_ex_task(self, vmfs_uuid: list[str]) -> vmodl.RunningTask[list[HostStorageSystemVmfsVolumeResult]]:
        """Call ``UnmapVmfsVolumeEx_Task``.

        Since 6.0. Privilege Host.Config.Storage. Starts a task, whose result is a
        HostStorageSystemVmfsVolumeResult.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/UnmapVmfsVolumeEx_Task/post/
        """
    def unmount_force_mounted_vmfs_volume(self, vmfs_uuid: str) -> None:
        """Call ``UnmountForceMountedVmfsVolume``.

        Since 4.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/UnmountForceMountedVmfsVolume/post/
        """
    def unmount_vffs_volume(self, vffs_uuid: str) -> None:
        """Call ``UnmountVffsVolume``.

        Since 5.5. Privilege Host.Config.Storage.

        Raises NotFound, InvalidState, HostConfigFault, ResourceInUse, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/UnmountVffsVolume/post/
        """
    def unmount_vmfs_volume(self, vmfs_uuid: str) -> None:
        """Call ``UnmountVmfsVolume``.

        Since 5.0. Privilege Host.Config.Storage.

        Raises NotFound, InvalidState, HostConfigFault, ResourceInUse, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/UnmountVmfsVolume/post/
        """
    def unmount_vmfs_volume_ex_task(self, vmfs_uuid: list[str]) -> vmodl.RunningTask[list[HostStorageSystemVmfsVolumeResult]]:
        """Call ``UnmountVmfsVolumeEx_Task``.

        Since 6.0. Privilege Host.Config.Storage. Starts a task, whose result is a
        HostStorageSystemVmfsVolumeResult.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/UnmountVmfsVolumeEx_Task/post/
        """
    def update_disk_partitions(self, device_path: str, spec: HostDiskPartitionSpec) -> None:
        """Call ``UpdateDiskPartitions``.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/UpdateDiskPartitions/post/
        """
    def update_hpp_multipath_lun_policy(self, lun_id: str, policy: HostMultipathInfoHppLogicalUnitPolicy) -> None:
        """Call ``UpdateHppMultipathLunPolicy``.

        Since 7.0.0.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/UpdateHppMultipathLunPolicy/post/
        """
    def update_internet_scsi_advanced_options(self, i_scsi_hba_device: str, *, target_set: HostInternetScsiHbaTargetSet | None = None, options: list[HostInternetScsiHbaParamValue]) -> None:
        """Call ``UpdateInternetScsiAdvancedOptions``.

        Since 4.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/UpdateInternetScsiAdvancedOptions/post/
        """
    def update_internet_scsi_alias(self, i_scsi_hba_device: str, i_scsi_alias: str) -> None:
        """Call ``UpdateInternetScsiAlias``.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/UpdateInternetScsiAlias/post/
        """
    def update_internet_scsi_authentication_properties(self, i_scsi_hba_device: str, authentication_properties: HostInternetScsiHbaAuthenticationProperties, *, target_set: HostInternetScsiHbaTargetSet | None = None) -> None:
        """Call ``UpdateInternetScsiAuthenticationProperties``.

        target_set: Since 4.0.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/UpdateInternetScsiAuthenticationProperties/post/
        """
    def update_internet_scsi_digest_properties(self, i_scsi_hba_device: str, *, target_set: HostInternetScsiHbaTargetSet | None = None, digest_properties: HostInternetScsiHbaDigestProperties) -> None:
        """Call ``UpdateInternetScsiDigestProperties``.

        Since 4.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/UpdateInternetScsiDigestProperties/post/
        """
    def update_internet_scsi_discovery_properties(self, i_scsi_hba_device: str, discovery_properties: HostInternetScsiHbaDiscoveryProperties) -> None:
        """Call ``UpdateInternetScsiDiscoveryProperties``.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/UpdateInternetScsiDiscoveryProperties/post/
        """
    def update_internet_scsi_ip_properties(self, i_scsi_hba_device: str, ip_properties: HostInternetScsiHbaIPProperties) -> None:
        """Call ``UpdateInternetScsiIPProperties``.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/UpdateInternetScsiIPProperties/post/
        """
    def update_internet_scsi_name(self, i_scsi_hba_device: str, i_scsi_name: str) -> None:
        """Call ``UpdateInternetScsiName``.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/UpdateInternetScsiName/post/
        """
    def update_scsi_lun_display_name(self, lun_uuid: str, display_name: str) -> None:
        """Call ``UpdateScsiLunDisplayName``.

        Since 4.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, InvalidName, DuplicateName, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/UpdateScsiLunDisplayName/post/
        """
    def update_software_internet_scsi_enabled(self, enabled: bool) -> None:
        """Call ``UpdateSoftwareInternetScsiEnabled``.

        Since 2.0. Privilege Host.Config.Storage.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/UpdateSoftwareInternetScsiEnabled/post/
        """
    def update_vmfs_unmap_bandwidth(self, vmfs_uuid: str, unmap_bandwidth_spec: VmfsUnmapBandwidthSpec) -> None:
        """Call ``UpdateVmfsUnmapBandwidth``.

        Since 6.7. Privilege Host.Config.Storage.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/UpdateVmfsUnmapBandwidth/post/
        """
    def update_vmfs_unmap_priority(self, vmfs_uuid: str, unmap_priority: str) -> None:
        """Call ``UpdateVmfsUnmapPriority``.

        Since 6.5. Privilege Host.Config.Storage.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/UpdateVmfsUnmapPriority/post/
        """
    def upgrade_vm_layout(self) -> None:
        """Call ``UpgradeVmLayout``.

        Since 2.0. Privilege Host.Config.Storage.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/UpgradeVmLayout/post/
        """
    def upgrade_vmfs(self, vmfs_path: str) -> None:
        """Call ``UpgradeVmfs``.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/UpgradeVmfs/post/
        """

class HostVFlashManager(vmodl.ManagedObject):
    """``vim.host.VFlashManager``. Since 5.5."""
    def configure_v_flash_resource_ex_task(self, *, device_path: list[str] | None = None) -> vmodl.RunningTask[HostVFlashResourceConfigurationResult | None]:
        """Call ``ConfigureVFlashResourceEx_Task``.

        Since 5.5. Privilege Host.Config.Storage. Starts a task, whose result is a
        HostVFlashResourceConfigurationResult.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVFlashManager/moId/ConfigureVFlashResourceEx_Task/post/
        """
    def get_v_flash_config_info(self) -> HostVFlashManagerVFlashConfigInfo | None:
        """Read ``vFlashConfigInfo``.

        Since 5.5.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVFlashManager/moId/vFlashConfigInfo/get/
        """
    def host_config_v_flash_cache(self, spec: HostVFlashManagerVFlashCacheConfigSpec) -> None:
        """Call ``HostConfigVFlashCache``.

        Since 5.5. Privilege Host.Config.AdvancedConfig.

        Raises HostConfigFault, InaccessibleVFlashSource, ResourceInUse, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVFlashManager/moId/HostConfigVFlashCache/post/
        """
    def host_configure_v_flash_resource(self, spec: HostVFlashManagerVFlashResourceConfigSpec) -> None:
        """Call ``HostConfigureVFlashResource``.

        Since 5.5. Privilege Host.Config.Storage.

        Raises HostConfigFault, ResourceInUse, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVFlashManager/moId/HostConfigureVFlashResource/post/
        """
    def host_get_v_flash_module_default_config(self, v_flash_module: str) -> VirtualDiskVFlashCacheConfigInfo:
        """Call ``HostGetVFlashModuleDefaultConfig``.

        Since 5.5. Privilege Host.Config.AdvancedConfig.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVFlashManager/moId/HostGetVFlashModuleDefaultConfig/post/
        """
    def host_remove_v_flash_resource(self) -> None:
        """Call ``HostRemoveVFlashResource``.

        Since 5.5. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, ResourceInUse, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVFlashManager/moId/HostRemoveVFlashResource/post/
        """

class HostVMotionSystem(ExtensibleManagedObject):
    """``vim.host.VMotionSystem``. Since 2.0."""
    def deselect_vnic(self) -> None:
        """Call ``DeselectVnic``.

        Since 2.0. Privilege Host.Config.Network.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVMotionSystem/moId/DeselectVnic/post/
        """
    def get_ip_config(self) -> HostIpConfig | None:
        """Read ``ipConfig``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVMotionSystem/moId/ipConfig/get/
        """
    def get_net_config(self) -> HostVMotionNetConfig | None:
        """Read ``netConfig``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVMotionSystem/moId/netConfig/get/
        """
    def select_vnic(self, device: str) -> None:
        """Call ``SelectVnic``.

        Since 2.0. Privilege Host.Config.Network.

        Raises HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVMotionSystem/moId/SelectVnic/post/
        """
    def update_ip_config(self, ip_config: HostIpConfig) -> None:
        """Call ``UpdateIpConfig``.

        Since 2.0. Privilege Host.Config.Network.

        Raises NotFound, HostConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVMotionSystem/moId/UpdateIpConfig/post/
        """

class HostVirtualNicManager(ExtensibleManagedObject):
    """``vim.host.VirtualNicManager``. Since 4.0."""
    def deselect_vnic_for_nic_type(self, nic_type: str, device: str) -> None:
        """Call ``DeselectVnicForNicType``.

        Since 4.0. Privilege Host.Config.Network.

        Raises HostConfigFault, InvalidArgument, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVirtualNicManager/moId/DeselectVnicForNicType/post/
        """
    def get_info(self) -> HostVirtualNicManagerInfo:
        """Read ``info``.

        Since 4.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVirtualNicManager/moId/info/get/
        """
    def query_net_config(self, nic_type: str) -> VirtualNicManagerNetConfig | None:
        """Call ``QueryNetConfig``.

        Since 4.0. Privilege System.Read.

        Raises HostConfigFault, InvalidArgument, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVirtualNicManager/moId/QueryNetConfig/post/
        """
    def select_vnic_for_nic_type(self, nic_type: str, device: str) -> None:
        """Call ``SelectVnicForNicType``.

        Since 4.0. Privilege Host.Config.Network.

        Raises HostConfigFault, InvalidArgument, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVirtualNicManager/moId/SelectVnicForNicType/post/
        """

class HostVsanInternalSystem(vmodl.ManagedObject):
    """``vim.host.VsanInternalSystem``. Since 5.5."""
    def abdicate_dom_ownership(self, uuids: list[str]) -> list[str] | None:
        """Call ``AbdicateDomOwnership``.

        Since 5.5. Privilege Host.Config.Storage.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanInternalSystem/moId/AbdicateDomOwnership/post/
        """
    def can_provision_objects(self, npbs: list[VsanNewPolicyBatch], *, ignore_satisfiability: bool | None = None) -> list[VsanPolicySatisfiability]:
        """Call ``CanProvisionObjects``.

        ignore_satisfiability: Since 6.0.

        Since 5.5. Privilege System.Read.

        Raises VimFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanInternalSystem/moId/CanProvisionObjects/post/
        """
    def delete_vsan_objects(self, uuids: list[str], *, force: bool | None = None) -> list[HostVsanInternalSystemDeleteVsanObjectsResult]:
        """Call ``DeleteVsanObjects``.

        Since 5.5. Privilege Host.Config.Storage.

        Raises VimFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanInternalSystem/moId/DeleteVsanObjects/post/
        """
    def get_vsan_obj_ext_attrs(self, uuids: list[str]) -> str:
        """Call ``GetVsanObjExtAttrs``.

        Since 5.5. Privilege System.Read.

        Raises VimFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanInternalSystem/moId/GetVsanObjExtAttrs/post/
        """
    def query_cmmds(self, queries: list[HostVsanInternalSystemCmmdsQuery]) -> str:
        """Call ``QueryCmmds``.

        Since 5.5. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanInternalSystem/moId/QueryCmmds/post/
        """
    def query_objects_on_physical_vsan_disk(self, disks: list[str]) -> str:
        """Call ``QueryObjectsOnPhysicalVsanDisk``.

        Since 5.5. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanInternalSystem/moId/QueryObjectsOnPhysicalVsanDisk/post/
        """
    def query_physical_vsan_disks(self, *, props: list[str] | None = None) -> str:
        """Call ``QueryPhysicalVsanDisks``.

        Since 5.5. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanInternalSystem/moId/QueryPhysicalVsanDisks/post/
        """
    def query_syncing_vsan_objects(self, *, uuids: list[str] | None = None) -> str:
        """Call ``QuerySyncingVsanObjects``.

        Since 5.5. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanInternalSystem/moId/QuerySyncingVsanObjects/post/
        """
    def query_vsan_object_uuids_by_filter(self, *, uuids: list[str] | None = None, limit: int | None = None, version: int | None = None) -> list[str] | None:
        """Call ``QueryVsanObjectUuidsByFilter``.

        Since 6.0. Privilege System.Read.

        Raises VsanFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanInternalSystem/moId/QueryVsanObjectUuidsByFilter/post/
        """
    def query_vsan_objects(self, *, uuids: list[str] | None = None) -> str:
        """Call ``QueryVsanObjects``.

        Since 5.5. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanInternalSystem/moId/QueryVsanObjects/post/
        """
    def query_vsan_statistics(self, labels: list[str]) -> str:
        """Call ``QueryVsanStatistics``.

        Since 5.5. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanInternalSystem/moId/QueryVsanStatistics/post/
        """
    def reconfiguration_satisfiable(self, pcbs: list[VsanPolicyChangeBatch], *, ignore_satisfiability: bool | None = None) -> list[VsanPolicySatisfiability]:
        """Call ``ReconfigurationSatisfiable``.

        ignore_satisfiability: Since 6.0.

        Since 5.5. Privilege System.Read.

        Raises VimFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanInternalSystem/moId/ReconfigurationSatisfiable/post/
        """
    def reconfigure_dom_object(self, uuid: str, policy: str) -> None:
        """Call ``ReconfigureDomObject``.

        Since 5.5. Privilege Host.Config.Storage.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanInternalSystem/moId/ReconfigureDomObject/post/
        """
    def run_vsan_physical_disk_diagnostics(self, *, disks: list[str] | None = None) -> list[HostVsanInternalSystemVsanPhysicalDiskDiagnosticsResult]:
        """Call ``RunVsanPhysicalDiskDiagnostics``.

        Since 5.5. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanInternalSystem/moId/RunVsanPhysicalDiskDiagnostics/post/
        """
    def upgrade_vsan_objects(self, uuids: list[str], new_version: int) -> list[HostVsanInternalSystemVsanObjectOperationResult] | None:
        """Call ``UpgradeVsanObjects``.

        Since 6.0. Privilege Host.Config.Storage.

        Raises VsanFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanInternalSystem/moId/UpgradeVsanObjects/post/
        """

class HostVsanSystem(vmodl.ManagedObject):
    """``vim.host.VsanSystem``. Since 5.5."""
    def add_disks_task(self, disk: list[HostScsiDisk]) -> vmodl.RunningTask[list[VsanHostDiskMapResult] | None]:
        """Call ``AddDisks_Task``.

        Since 5.5. Privilege Host.Config.Storage. Starts a task, whose result is a
        VsanHostDiskMapResult.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanSystem/moId/AddDisks_Task/post/
        """
    def evacuate_vsan_node_task(self, maintenance_spec: HostMaintenanceSpec, timeout: int) -> vmodl.RunningTask[None]:
        """Call ``EvacuateVsanNode_Task``.

        Since 6.0. Privilege Host.Config.Storage. Starts a task.

        Raises InvalidState, RequestCanceled, Timedout, VsanFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanSystem/moId/EvacuateVsanNode_Task/post/
        """
    def get_config(self) -> VsanHostConfigInfo:
        """Read ``config``.

        Since 5.5. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanSystem/moId/config/get/
        """
    def initialize_disks_task(self, mapping: list[VsanHostDiskMapping]) -> vmodl.RunningTask[list[VsanHostDiskMapResult] | None]:
        """Call ``InitializeDisks_Task``.

        Since 5.5. Privilege Host.Config.Storage. Starts a task, whose result is a
        VsanHostDiskMapResult.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanSystem/moId/InitializeDisks_Task/post/
        """
    def query_disks_for_vsan(self, *, canonical_name: list[str] | None = None) -> list[VsanHostDiskResult] | None:
        """Call ``QueryDisksForVsan``.

        Since 5.5. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanSystem/moId/QueryDisksForVsan/post/
        """
    def query_host_status(self) -> VsanHostClusterStatus:
        """Call ``QueryHostStatus``.

        Since 5.5. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanSystem/moId/QueryHostStatus/post/
        """
    def recommission_vsan_node_task(self) -> vmodl.RunningTask[None]:
        """Call ``RecommissionVsanNode_Task``.

        Since 6.0. Privilege Host.Config.Storage. Starts a task.

        Raises InvalidState, VsanFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanSystem/moId/RecommissionVsanNode_Task/post/
        """
    def remove_disk_mapping_task(self, mapping: list[VsanHostDiskMapping], *, maintenance_spec: HostMaintenanceSpec | None = None, timeout: int | None = None) -> vmodl.RunningTask[list[VsanHostDiskMapResult] | None]:
        """Call ``RemoveDiskMapping_Task``.

        maintenance_spec: Since 6.0.

        timeout: Since 6.0.

        Since 5.5. Privilege Host.Config.Storage. Starts a task, whose result is a
        VsanHostDiskMapResult.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanSystem/moId/RemoveDiskMapping_Task/post/
        """
    def remove_disk_task(self, disk: list[HostScsiDisk], *, maintenance_spec: HostMaintenanceSpec | None = None, timeout: int | None = None) -> vmodl.RunningTask[list[VsanHostDiskResult] | None]:
        """Call ``RemoveDisk_Task``.

        maintenance_spec: Since 6.0.

        timeout: Since 6.0.

        Since 5.5. Privilege Host.Config.Storage. Starts a task, whose result is a
        VsanHostDiskResult.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanSystem/moId/RemoveDisk_Task/post/
        """
    def unmount_disk_mapping_task(self, mapping: list[VsanHostDiskMapping]) -> vmodl.RunningTask[list[VsanHostDiskMapResult]]:
        """Call ``UnmountDiskMapping_Task``.

        Since 6.0. Privilege Host.Config.Storage. Starts a task, whose result is a
        VsanHostDiskMapResult.

        Raises InvalidState, VsanFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanSystem/moId/UnmountDiskMapping_Task/post/
        """
    def update_vsan_task(self, config: VsanHostConfigInfo) -> vmodl.RunningTask[None]:
        """Call ``UpdateVsan_Task``.

        Since 5.5. Privilege Host.Config.Storage. Starts a task.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanSystem/moId/UpdateVsan_Task/post/
        """

class IscsiManager(vmodl.ManagedObject):
    """``vim.host.IscsiManager``. Since 5.0."""
    def bind_vnic(self, i_scsi_hba_name: str, vnic_device: str) -> None:
        """Call ``BindVnic``.

        Since 5.0. Privilege Host.Config.Storage.

        Raises IscsiFaultVnicAlreadyBound, IscsiFaultVnicHasNoUplinks,
        IscsiFaultVnicHasMultipleUplinks, IscsiFaultVnicHasWrongUplink, IscsiFaultVnicNotFound,
        IscsiFaultInvalidVnic, PlatformConfigFault, IscsiFault, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IscsiManager/moId/BindVnic/post/
        """
    def query_bound_vnics(self, i_scsi_hba_name: str) -> list[IscsiPortInfo] | None:
        """Call ``QueryBoundVnics``.

        Since 5.0. Privilege Host.Config.Storage.

        Raises IscsiFault, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IscsiManager/moId/QueryBoundVnics/post/
        """
    def query_candidate_nics(self, i_scsi_hba_name: str) -> list[IscsiPortInfo] | None:
        """Call ``QueryCandidateNics``.

        Since 5.0. Privilege Host.Config.Storage.

        Raises IscsiFault, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IscsiManager/moId/QueryCandidateNics/post/
        """
    def query_migration_dependencies(self, pnic_device: list[str]) -> IscsiMigrationDependency:
        """Call ``QueryMigrationDependencies``.

        Since 5.0. Privilege Host.Config.Storage.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IscsiManager/moId/QueryMigrationDependencies/post/
        """
    def query_pnic_status(self, pnic_device: str) -> IscsiStatus:
        """Call ``QueryPnicStatus``.

        Since 5.0. Privilege Host.Config.Storage.

        Raises IscsiFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IscsiManager/moId/QueryPnicStatus/post/
        """
    def query_vnic_status(self, vnic_device: str) -> IscsiStatus:
        """Call ``QueryVnicStatus``.

        Since 5.0. Privilege Host.Config.Storage.

        Raises IscsiFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IscsiManager/moId/QueryVnicStatus/post/
        """
    def unbind_vnic(self, i_scsi_hba_name: str, vnic_device: str, force: bool) -> None:
        """Call ``UnbindVnic``.

        Since 5.0. Privilege Host.Config.Storage.

        Raises IscsiFaultVnicNotBound, IscsiFaultVnicHasActivePaths, IscsiFaultVnicIsLastPath,
        PlatformConfigFault, IscsiFault, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IscsiManager/moId/UnbindVnic/post/
        """

class MessageBusProxy(vmodl.ManagedObject):
    """``vim.host.MessageBusProxy``. Since 6.0."""
