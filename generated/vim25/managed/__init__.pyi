# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""The managed object types of vim25, and nothing else."""

from vim25.managed.vim import (
    AuthorizationManager as AuthorizationManager,
    CertificateManager as CertificateManager,
    ClusterComputeResource as ClusterComputeResource,
    ComputeResource as ComputeResource,
    CustomFieldsManager as CustomFieldsManager,
    CustomizationSpecManager as CustomizationSpecManager,
    Datacenter as Datacenter,
    Datastore as Datastore,
    DatastoreNamespaceManager as DatastoreNamespaceManager,
    DiagnosticManager as DiagnosticManager,
    DistributedVirtualSwitch as DistributedVirtualSwitch,
    EnvironmentBrowser as EnvironmentBrowser,
    ExtensibleManagedObject as ExtensibleManagedObject,
    ExtensionManager as ExtensionManager,
    FileManager as FileManager,
    Folder as Folder,
    HealthUpdateManager as HealthUpdateManager,
    HistoryCollector as HistoryCollector,
    HostSystem as HostSystem,
    HttpNfcLease as HttpNfcLease,
    IoFilterManager as IoFilterManager,
    IpPoolManager as IpPoolManager,
    LicenseAssignmentManager as LicenseAssignmentManager,
    LicenseManager as LicenseManager,
    LocalizationManager as LocalizationManager,
    ManagedEntity as ManagedEntity,
    Network as Network,
    OpaqueNetwork as OpaqueNetwork,
    OverheadMemoryManager as OverheadMemoryManager,
    OvfManager as OvfManager,
    PerformanceManager as PerformanceManager,
    ResourcePlanningManager as ResourcePlanningManager,
    ResourcePool as ResourcePool,
    SearchIndex as SearchIndex,
    ServiceInstance as ServiceInstance,
    ServiceManager as ServiceManager,
    SessionManager as SessionManager,
    SimpleCommand as SimpleCommand,
    SiteInfoManager as SiteInfoManager,
    StoragePod as StoragePod,
    StorageQueryManager as StorageQueryManager,
    StorageResourceManager as StorageResourceManager,
    Task as Task,
    TaskHistoryCollector as TaskHistoryCollector,
    TaskManager as TaskManager,
    UserDirectory as UserDirectory,
    VirtualApp as VirtualApp,
    VirtualDiskManager as VirtualDiskManager,
    VirtualMachine as VirtualMachine,
    VirtualizationManager as VirtualizationManager,
    VsanUpgradeSystem as VsanUpgradeSystem,
)
from vim25.managed.vim_alarm import (
    Alarm as Alarm,
    AlarmManager as AlarmManager,
)
from vim25.managed.vim_cluster import (
    ClusterEVCManager as ClusterEVCManager,
)
from vim25.managed.vim_dvs import (
    DistributedVirtualPortgroup as DistributedVirtualPortgroup,
    DistributedVirtualSwitchManager as DistributedVirtualSwitchManager,
    VmwareDistributedVirtualSwitch as VmwareDistributedVirtualSwitch,
)
from vim25.managed.vim_encryption import (
    CryptoManager as CryptoManager,
    CryptoManagerHost as CryptoManagerHost,
    CryptoManagerHostKMS as CryptoManagerHostKMS,
    CryptoManagerKmip as CryptoManagerKmip,
)
from vim25.managed.vim_event import (
    EventHistoryCollector as EventHistoryCollector,
    EventManager as EventManager,
)
from vim25.managed.vim_host import (
    HostAccessManager as HostAccessManager,
    HostActiveDirectoryAuthentication as HostActiveDirectoryAuthentication,
    HostAssignableHardwareManager as HostAssignableHardwareManager,
    HostAuthenticationManager as HostAuthenticationManager,
    HostAuthenticationStore as HostAuthenticationStore,
    HostAutoStartManager as HostAutoStartManager,
    HostBootDeviceSystem as HostBootDeviceSystem,
    HostCacheConfigurationManager as HostCacheConfigurationManager,
    HostCertificateManager as HostCertificateManager,
    HostCpuSchedulerSystem as HostCpuSchedulerSystem,
    HostDatastoreBrowser as HostDatastoreBrowser,
    HostDatastoreSystem as HostDatastoreSystem,
    HostDateTimeSystem as HostDateTimeSystem,
    HostDiagnosticSystem as HostDiagnosticSystem,
    HostDirectoryStore as HostDirectoryStore,
    HostEsxAgentHostManager as HostEsxAgentHostManager,
    HostFirewallSystem as HostFirewallSystem,
    HostFirmwareSystem as HostFirmwareSystem,
    HostGraphicsManager as HostGraphicsManager,
    HostHealthStatusSystem as HostHealthStatusSystem,
    HostImageConfigManager as HostImageConfigManager,
    HostKernelModuleSystem as HostKernelModuleSystem,
    HostLocalAccountManager as HostLocalAccountManager,
    HostLocalAuthentication as HostLocalAuthentication,
    HostMemorySystem as HostMemorySystem,
    HostNetworkSystem as HostNetworkSystem,
    HostNvdimmSystem as HostNvdimmSystem,
    HostPatchManager as HostPatchManager,
    HostPciPassthruSystem as HostPciPassthruSystem,
    HostPowerSystem as HostPowerSystem,
    HostServiceSystem as HostServiceSystem,
    HostSnmpSystem as HostSnmpSystem,
    HostStorageSystem as HostStorageSystem,
    HostVFlashManager as HostVFlashManager,
    HostVMotionSystem as HostVMotionSystem,
    HostVirtualNicManager as HostVirtualNicManager,
    HostVsanInternalSystem as HostVsanInternalSystem,
    HostVsanSystem as HostVsanSystem,
    IscsiManager as IscsiManager,
    MessageBusProxy as MessageBusProxy,
)
from vim25.managed.vim_option import (
    OptionManager as OptionManager,
)
from vim25.managed.vim_profile import (
    Profile as Profile,
    ProfileComplianceManager as ProfileComplianceManager,
    ProfileManager as ProfileManager,
)
from vim25.managed.vim_profile_cluster import (
    ClusterProfile as ClusterProfile,
    ClusterProfileManager as ClusterProfileManager,
)
from vim25.managed.vim_profile_host import (
    HostProfile as HostProfile,
    HostProfileManager as HostProfileManager,
    HostSpecificationManager as HostSpecificationManager,
)
from vim25.managed.vim_scheduler import (
    ScheduledTask as ScheduledTask,
    ScheduledTaskManager as ScheduledTaskManager,
)
from vim25.managed.vim_tenant import (
    TenantTenantManager as TenantTenantManager,
)
from vim25.managed.vim_vcha import (
    FailoverClusterConfigurator as FailoverClusterConfigurator,
    FailoverClusterManager as FailoverClusterManager,
)
from vim25.managed.vim_view import (
    ContainerView as ContainerView,
    InventoryView as InventoryView,
    ListView as ListView,
    ManagedObjectView as ManagedObjectView,
    View as View,
    ViewManager as ViewManager,
)
from vim25.managed.vim_vm import (
    VirtualMachineGuestCustomizationManager as VirtualMachineGuestCustomizationManager,
    VirtualMachineSnapshot as VirtualMachineSnapshot,
)
from vim25.managed.vim_vm_check import (
    VirtualMachineCompatibilityChecker as VirtualMachineCompatibilityChecker,
    VirtualMachineProvisioningChecker as VirtualMachineProvisioningChecker,
)
from vim25.managed.vim_vm_guest import (
    GuestAliasManager as GuestAliasManager,
    GuestAuthManager as GuestAuthManager,
    GuestFileManager as GuestFileManager,
    GuestOperationsManager as GuestOperationsManager,
    GuestProcessManager as GuestProcessManager,
    GuestWindowsRegistryManager as GuestWindowsRegistryManager,
)
from vim25.managed.vim_vslm import (
    VStorageObjectManagerBase as VStorageObjectManagerBase,
)
from vim25.managed.vim_vslm_host import (
    HostVStorageObjectManager as HostVStorageObjectManager,
)
from vim25.managed.vim_vslm_vcenter import (
    VcenterVStorageObjectManager as VcenterVStorageObjectManager,
)
from vim25.managed.vmodl_query import (
    PropertyCollector as PropertyCollector,
    PropertyFilter as PropertyFilter,
)
