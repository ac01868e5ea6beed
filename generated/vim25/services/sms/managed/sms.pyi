# Generated from sms-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``sms``."""

import typing
import vmodl
from typing_extensions import deprecated

from vim25.data.vim_vm_replication import FaultDomainId
from vim25.managed.vim import Datastore, HostSystem
from vim25.services.sms.data.sms import FaultDomainFilter, ReplicationGroupFilter, SmsAboutInfo, SmsTaskInfo
from vim25.services.sms.data.sms_provider import SmsProviderSpec
from vim25.services.sms.data.sms_storage import BackingStoragePool, DatastoreBackingPoolMapping, DrsMigrationCapabilityResult, StorageArray, StorageCapability, StorageContainerResult, StorageContainerSpec, StorageFileSystem, StorageLun, StoragePort, StorageProcessor
from vim25.services.sms.data.sms_storage_replication import GroupOperationResult
from vim25.services.sms.managed.sms_auth import SmsSessionManager
from vim25.services.sms.managed.sms_provider import SmsProvider

class SmsServiceInstance(vmodl.ManagedObject):
    """``sms.ServiceInstance``. Since 1.0."""
    def query_about_info(self) -> SmsAboutInfo:
        """Call ``QueryAboutInfo``.

        Since 2.0. Privilege StorageViews.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/SmsServiceInstance/moId/QueryAboutInfo/post/
        """
    def query_session_manager(self) -> SmsSessionManager:
        """Call ``QuerySessionManager``.

        Since 5.0. Privilege System.Anonymous.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/SmsServiceInstance/moId/QuerySessionManager/post/
        """
    def query_storage_manager(self) -> SmsStorageManager:
        """Call ``QueryStorageManager``.

        Since 2.0. Privilege StorageViews.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/SmsServiceInstance/moId/QueryStorageManager/post/
        """

class SmsStorageManager(vmodl.ManagedObject):
    """``sms.StorageManager``. Since 2.0."""
    def query_array(self, *, provider_id: list[str] | None = None) -> list[StorageArray] | None:
        """Call ``QueryArray``.

        Since 2.0. Privilege StorageViews.View.

        Raises NotFound, QueryExecutionFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/SmsStorageManager/moId/QueryArray/post/
        """
    def query_array_associated_with_lun(self, canonical_name: str) -> StorageArray | None:
        """Call ``QueryArrayAssociatedWithLun``.

        Since 2.0. Privilege StorageViews.View.

        Raises NotFound, QueryExecutionFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/SmsStorageManager/moId/QueryArrayAssociatedWithLun/post/
        """
    def query_associated_backing_storage_pool(self, *, entity_id: str | None = None, entity_type: str | None = None) -> list[BackingStoragePool] | None:
        """Call ``QueryAssociatedBackingStoragePool``.

        Since 5.0. Privilege StorageViews.View.

        Raises NotFound, QueryExecutionFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/SmsStorageManager/moId/QueryAssociatedBackingStoragePool/post/
        """
    def query_datastore_backing_pool_mapping(self, datastore: typing.Sequence[vmodl.ManagedObjectReference[Datastore] | Datastore]) -> list[DatastoreBackingPoolMapping]:
        """Call ``QueryDatastoreBackingPoolMapping``.

        datastore: Refers to a Datastore.

        Since 5.0. Privilege StorageViews.View.

        Raises NotFound, QueryExecutionFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/SmsStorageManager/moId/QueryDatastoreBackingPoolMapping/post/
        """
    def query_datastore_capability(self, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore) -> StorageCapability | None:
        """Call ``QueryDatastoreCapability``.

        datastore: Refers to a Datastore.

        Since 2.0. Privilege StorageViews.View.

        Raises NotFound, QueryExecutionFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/SmsStorageManager/moId/QueryDatastoreCapability/post/
        """
    @deprecated("Deprecated since 3.0: use SmsStorageManager.QueryDrsMigrationCapabilityForPerformanceEx.")
    def query_drs_migration_capability_for_performance(self, src_datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, dst_datastore: vmodl.ManagedObjectReference[Datastore] | Datastore) -> bool:
        """Call ``QueryDrsMigrationCapabilityForPerformance``.

        src_datastore: Refers to a Datastore.

        dst_datastore: Refers to a Datastore.

        Since 2.0. Privilege StorageViews.View. Deprecated since 3.0: use
        SmsStorageManager.QueryDrsMigrationCapabilityForPerformanceEx.

        Raises NotFound, QueryExecutionFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/SmsStorageManager/moId/QueryDrsMigrationCapabilityForPerformance/post/
        """
    @deprecated("Deprecated since 5.0.")
    def query_drs_migration_capability_for_performance_ex(self, datastore: typing.Sequence[vmodl.ManagedObjectReference[Datastore] | Datastore]) -> DrsMigrationCapabilityResult:
        """Call ``QueryDrsMigrationCapabilityForPerformanceEx``.

        datastore: Refers to a Datastore.

        Since 3.0. Privilege StorageViews.View. Deprecated since 5.0.

        Raises NotFound, QueryExecutionFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/SmsStorageManager/moId/QueryDrsMigrationCapabilityForPerformanceEx/post/
        """
    def query_fault_domain(self, *, filter: FaultDomainFilter | None = None) -> list[FaultDomainId] | None:
        """Call ``QueryFaultDomain``.

        Since 6.5. Privilege StorageViews.View.

        Raises NotFound, QueryExecutionFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/SmsStorageManager/moId/QueryFaultDomain/post/
        """
    def query_file_system_associated_with_array(self, array_id: str) -> list[StorageFileSystem] | None:
        """Call ``QueryFileSystemAssociatedWithArray``.

        Since 2.0. Privilege StorageViews.View.

        Raises NotFound, QueryExecutionFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/SmsStorageManager/moId/QueryFileSystemAssociatedWithArray/post/
        """
    def query_host_associated_with_lun(self, scsi3_id: str, array_id: str) -> list[HostSystem] | None:
        """Call ``QueryHostAssociatedWithLun``.

        Since 2.0. Privilege StorageViews.View.

        Raises NotFound, QueryExecutionFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/SmsStorageManager/moId/QueryHostAssociatedWithLun/post/
        """
    def query_lun_associated_with_array(self, array_id: str) -> list[StorageLun] | None:
        """Call ``QueryLunAssociatedWithArray``.

        Since 2.0. Privilege StorageViews.View.

        Raises NotFound, QueryExecutionFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/SmsStorageManager/moId/QueryLunAssociatedWithArray/post/
        """
    def query_lun_associated_with_port(self, port_id: str, array_id: str) -> list[StorageLun] | None:
        """Call ``QueryLunAssociatedWithPort``.

        Since 2.0. Privilege StorageViews.View.

        Raises NotFound, QueryExecutionFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/SmsStorageManager/moId/QueryLunAssociatedWithPort/post/
        """
    def query_nfs_datastore_associated_with_file_system(self, file_system_id: str, array_id: str) -> Datastore | None:
        """Call ``QueryNfsDatastoreAssociatedWithFileSystem``.

        Since 2.0. Privilege StorageViews.View.

        Raises NotFound, QueryExecutionFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/SmsStorageManager/moId/QueryNfsDatastoreAssociatedWithFileSystem/post/
        """
    def query_port_associated_with_array(self, array_id: str) -> list[StoragePort] | None:
        """Call ``QueryPortAssociatedWithArray``.

        Since 2.0. Privilege StorageViews.View.

        Raises NotFound, QueryExecutionFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/SmsStorageManager/moId/QueryPortAssociatedWithArray/post/
        """
    def query_port_associated_with_lun(self, scsi3_id: str, array_id: str) -> StoragePort | None:
        """Call ``QueryPortAssociatedWithLun``.

        Since 2.0. Privilege StorageViews.View.

        Raises NotFound, QueryExecutionFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/SmsStorageManager/moId/QueryPortAssociatedWithLun/post/
        """
    def query_port_associated_with_processor(self, processor_id: str, array_id: str) -> list[StoragePort] | None:
        """Call ``QueryPortAssociatedWithProcessor``.

        Since 2.0. Privilege StorageViews.View.

        Raises NotFound, QueryExecutionFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/SmsStorageManager/moId/QueryPortAssociatedWithProcessor/post/
        """
    def query_processor_associated_with_array(self, array_id: str) -> list[StorageProcessor] | None:
        """Call ``QueryProcessorAssociatedWithArray``.

        Since 2.0. Privilege StorageViews.View.

        Raises NotFound, QueryExecutionFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/SmsStorageManager/moId/QueryProcessorAssociatedWithArray/post/
        """
    def query_provider(self) -> list[SmsProvider] | None:
        """Call ``QueryProvider``.

        Since 2.0. Privilege StorageViews.View.

        Raises QueryExecutionFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/SmsStorageManager/moId/QueryProvider/post/
        """
    def query_replication_group_info(self, rg_filter: ReplicationGroupFilter) -> list[GroupOperationResult] | None:
        """Call ``QueryReplicationGroupInfo``.

        Since 6.5. Privilege StorageViews.View.

        Raises QueryExecutionFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/SmsStorageManager/moId/QueryReplicationGroupInfo/post/
        """
    def query_storage_container(self, *, container_spec: StorageContainerSpec | None = None) -> StorageContainerResult | None:
        """Call ``QueryStorageContainer``.

        Since 5.0. Privilege StorageViews.View.

        Raises NotFound, QueryExecutionFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/SmsStorageManager/moId/QueryStorageContainer/post/
        """
    def query_vmfs_datastore_associated_with_lun(self, scsi3_id: str, array_id: str) -> Datastore | None:
        """Call ``QueryVmfsDatastoreAssociatedWithLun``.

        Since 2.0. Privilege StorageViews.View.

        Raises NotFound, QueryExecutionFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/SmsStorageManager/moId/QueryVmfsDatastoreAssociatedWithLun/post/
        """
    def register_provider_task(self, provider_spec: SmsProviderSpec) -> SmsTask:
        """Call ``RegisterProvider_Task``.

        Since 2.0. Privilege StorageViews.ConfigureService.

        Raises AlreadyExists, ProviderRegistrationFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/SmsStorageManager/moId/RegisterProvider_Task/post/
        """
    def sms_refresh_ca_certificates_and_crls_task(self, *, provider_id: list[str] | None = None) -> SmsTask:
        """Call ``SmsRefreshCACertificatesAndCRLs_Task``.

        Since 5.0. Privilege StorageViews.ConfigureService.

        Raises NotFound, CertificateRefreshFailed, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/SmsStorageManager/moId/SmsRefreshCACertificatesAndCRLs_Task/post/
        """
    def unregister_provider_task(self, provider_id: str) -> SmsTask:
        """Call ``UnregisterProvider_Task``.

        Since 2.0. Privilege StorageViews.ConfigureService.

        Raises NotFound, ProviderUnregistrationFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/SmsStorageManager/moId/UnregisterProvider_Task/post/
        """

class SmsTask(vmodl.ManagedObject):
    """``sms.Task``. Since 2.0."""
    def query_sms_task_info(self) -> SmsTaskInfo:
        """Call ``QuerySmsTaskInfo``.

        Since 2.0. Privilege StorageViews.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/SmsTask/moId/QuerySmsTaskInfo/post/
        """
    def query_sms_task_result(self) -> typing.Any | None:
        """Call ``QuerySmsTaskResult``.

        Since 2.0. Privilege StorageViews.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/SmsTask/moId/QuerySmsTaskResult/post/
        """
