# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ServiceContent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.about_info import AboutInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ServiceContent(vmodl.DataObject):
    """Data object type ``ServiceContent`` (vmodl ``vim.ServiceInstanceContent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ServiceContent/
    """

    root_folder: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "rootFolder", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``rootFolder``. Since 2.0. Refers to a Folder."""

    property_collector: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "propertyCollector", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``propertyCollector``. Since 2.0. Refers to a PropertyCollector."""

    view_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "viewManager", "type": "ManagedObjectReference", "since": "2.5", "secret": False},
    )
    """Wire name ``viewManager``. Since 2.5. Refers to a ViewManager."""

    about: AboutInfo = attrs.field(
        metadata={"wire": "about", "type": "AboutInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``about``. Since 2.0."""

    setting: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "setting", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``setting``. Since 2.0. Refers to a OptionManager."""

    user_directory: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "userDirectory", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``userDirectory``. Since 2.0. Refers to a UserDirectory."""

    session_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "sessionManager", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``sessionManager``. Since 2.0. Refers to a SessionManager."""

    authorization_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "authorizationManager", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``authorizationManager``. Since 2.0. Refers to a AuthorizationManager."""

    service_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "serviceManager", "type": "ManagedObjectReference", "since": "5.1", "secret": False},
    )
    """Wire name ``serviceManager``. Since 5.1. Refers to a ServiceManager."""

    perf_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "perfManager", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``perfManager``. Since 2.0. Refers to a PerformanceManager."""

    scheduled_task_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "scheduledTaskManager", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``scheduledTaskManager``. Since 2.0. Refers to a ScheduledTaskManager."""

    alarm_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "alarmManager", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``alarmManager``. Since 2.0. Refers to a AlarmManager."""

    event_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "eventManager", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``eventManager``. Since 2.0. Refers to a EventManager."""

    task_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "taskManager", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``taskManager``. Since 2.0. Refers to a TaskManager."""

    extension_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "extensionManager", "type": "ManagedObjectReference", "since": "2.5", "secret": False},
    )
    """Wire name ``extensionManager``. Since 2.5. Refers to a ExtensionManager."""

    customization_spec_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "customizationSpecManager", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``customizationSpecManager``. Since 2.0. Refers to a CustomizationSpecManager."""

    guest_customization_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "guestCustomizationManager", "type": "ManagedObjectReference", "since": "6.8.7", "secret": False},
    )
    """Wire name ``guestCustomizationManager``. Since 6.8.7. Refers to a
    VirtualMachineGuestCustomizationManager.
    """

    custom_fields_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "customFieldsManager", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``customFieldsManager``. Since 2.0. Refers to a CustomFieldsManager."""

    account_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "accountManager", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``accountManager``. Since 2.0. Refers to a HostLocalAccountManager."""

    diagnostic_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "diagnosticManager", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``diagnosticManager``. Since 2.0. Refers to a DiagnosticManager."""

    license_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "licenseManager", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``licenseManager``. Since 2.0. Refers to a LicenseManager."""

    search_index: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "searchIndex", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``searchIndex``. Since 2.0. Refers to a SearchIndex."""

    file_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "fileManager", "type": "ManagedObjectReference", "since": "2.5", "secret": False},
    )
    """Wire name ``fileManager``. Since 2.5. Refers to a FileManager."""

    datastore_namespace_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "datastoreNamespaceManager", "type": "ManagedObjectReference", "since": "5.5", "secret": False},
    )
    """Wire name ``datastoreNamespaceManager``. Since 5.5. Refers to a DatastoreNamespaceManager."""

    virtual_disk_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "virtualDiskManager", "type": "ManagedObjectReference", "since": "2.5", "secret": False},
    )
    """Wire name ``virtualDiskManager``. Since 2.5. Refers to a VirtualDiskManager."""

    virtualization_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "virtualizationManager", "type": "ManagedObjectReference", "since": "2.5", "secret": False},
    )
    """Wire name ``virtualizationManager``. Since 2.5. Refers to a VirtualizationManager."""

    snmp_system: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "snmpSystem", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``snmpSystem``. Since 4.0. Refers to a HostSnmpSystem."""

    vm_provisioning_checker: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "vmProvisioningChecker", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``vmProvisioningChecker``. Since 4.0. Refers to a VirtualMachineProvisioningChecker."""

    vm_compatibility_checker: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "vmCompatibilityChecker", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``vmCompatibilityChecker``. Since 4.0. Refers to a VirtualMachineCompatibilityChecker."""

    ovf_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "ovfManager", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``ovfManager``. Since 4.0. Refers to a OvfManager."""

    ip_pool_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "ipPoolManager", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``ipPoolManager``. Since 4.0. Refers to a IpPoolManager."""

    dv_switch_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "dvSwitchManager", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``dvSwitchManager``. Since 4.0. Refers to a DistributedVirtualSwitchManager."""

    host_profile_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "hostProfileManager", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``hostProfileManager``. Since 4.0. Refers to a HostProfileManager."""

    cluster_profile_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "clusterProfileManager", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``clusterProfileManager``. Since 4.0. Refers to a ClusterProfileManager."""

    compliance_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "complianceManager", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``complianceManager``. Since 4.0. Refers to a ProfileComplianceManager."""

    localization_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "localizationManager", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``localizationManager``. Since 4.0. Refers to a LocalizationManager."""

    storage_resource_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "storageResourceManager", "type": "ManagedObjectReference", "since": "4.1", "secret": False},
    )
    """Wire name ``storageResourceManager``. Since 4.1. Refers to a StorageResourceManager."""

    guest_operations_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "guestOperationsManager", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``guestOperationsManager``. Since 5.0. Refers to a GuestOperationsManager."""

    overhead_memory_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "overheadMemoryManager", "type": "ManagedObjectReference", "since": "6.0", "secret": False},
    )
    """Wire name ``overheadMemoryManager``. Since 6.0. Refers to a OverheadMemoryManager."""

    certificate_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "certificateManager", "type": "ManagedObjectReference", "since": "6.0", "secret": False},
    )
    """Wire name ``certificateManager``. Since 6.0. Refers to a CertificateManager."""

    io_filter_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "ioFilterManager", "type": "ManagedObjectReference", "since": "6.0", "secret": False},
    )
    """Wire name ``ioFilterManager``. Since 6.0. Refers to a IoFilterManager."""

    v_storage_object_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "vStorageObjectManager", "type": "ManagedObjectReference", "since": "6.5", "secret": False},
    )
    """Wire name ``vStorageObjectManager``. Since 6.5. Refers to a VStorageObjectManagerBase."""

    host_spec_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "hostSpecManager", "type": "ManagedObjectReference", "since": "6.5", "secret": False},
    )
    """Wire name ``hostSpecManager``. Since 6.5. Refers to a HostSpecificationManager."""

    crypto_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "cryptoManager", "type": "ManagedObjectReference", "since": "6.5", "secret": False},
    )
    """Wire name ``cryptoManager``. Since 6.5. Refers to a CryptoManager."""

    health_update_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "healthUpdateManager", "type": "ManagedObjectReference", "since": "6.5", "secret": False},
    )
    """Wire name ``healthUpdateManager``. Since 6.5. Refers to a HealthUpdateManager."""

    failover_cluster_configurator: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "failoverClusterConfigurator", "type": "ManagedObjectReference", "since": "6.5", "secret": False},
    )
    """Wire name ``failoverClusterConfigurator``. Since 6.5. Refers to a FailoverClusterConfigurator."""

    failover_cluster_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "failoverClusterManager", "type": "ManagedObjectReference", "since": "6.5", "secret": False},
    )
    """Wire name ``failoverClusterManager``. Since 6.5. Refers to a FailoverClusterManager."""

    tenant_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "tenantManager", "type": "ManagedObjectReference", "since": "6.9.1", "secret": False},
    )
    """Wire name ``tenantManager``. Since 6.9.1. Refers to a TenantTenantManager."""

    site_info_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "siteInfoManager", "type": "ManagedObjectReference", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``siteInfoManager``. Since 7.0.0.0. Refers to a SiteInfoManager."""

    storage_query_manager: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "storageQueryManager", "type": "ManagedObjectReference", "since": "6.7.2", "secret": False},
    )
    """Wire name ``storageQueryManager``. Since 6.7.2. Refers to a StorageQueryManager."""
