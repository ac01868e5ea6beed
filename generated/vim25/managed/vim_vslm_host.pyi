# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim.vslm.host``."""

import vmodl

from vim25.data.vim import KeyValue
from vim25.data.vim_encryption import CryptoSpec
from vim25.data.vim_vm import VirtualMachineProfileSpec
from vim25.data.vim_vslm import ID, VStorageObject, VStorageObjectSnapshotInfo, VStorageObjectStateInfo, VslmCloneSpec, VslmCreateSpec, VslmInfrastructureObjectPolicy, VslmRelocateSpec, VslmVClockInfo
from vim25.managed.vim import Datastore, Task
from vim25.managed.vim_vslm import VStorageObjectManagerBase

class HostVStorageObjectManager(VStorageObjectManagerBase):
    """``vim.vslm.host.VStorageObjectManager``. Since 6.5."""
    def host_clear_v_storage_object_control_flags(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, *, control_flags: list[str] | None = None) -> None:
        """Call ``HostClearVStorageObjectControlFlags``.

        datastore: Refers to a Datastore. Privilege Datastore.FileManagement.

        Since 6.7. Privilege System.View.

        Raises InvalidDatastore, InvalidState, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostClearVStorageObjectControlFlags/post/
        """
    def host_clone_v_storage_object_task(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, spec: VslmCloneSpec) -> vmodl.RunningTask[VStorageObject]:
        """Call ``HostCloneVStorageObject_Task``.

        datastore: Refers to a Datastore.

        Since 6.5. Privilege System.View. Starts a task, whose result is a VStorageObject.

        Raises FileFault, InvalidDatastore, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostCloneVStorageObject_Task/post/
        """
    def host_create_disk_task(self, spec: VslmCreateSpec) -> vmodl.RunningTask[VStorageObject]:
        """Call ``HostCreateDisk_Task``.

        Since 6.5. Privilege System.View. Starts a task, whose result is a VStorageObject.

        Raises FileFault, InvalidDatastore, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostCreateDisk_Task/post/
        """
    def host_delete_v_storage_object_ex_task(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore) -> vmodl.RunningTask[VslmVClockInfo]:
        """Call ``HostDeleteVStorageObjectEx_Task``.

        datastore: Refers to a Datastore.

        Since 7.0.2.0. Privilege System.View. Starts a task, whose result is a VslmVClockInfo.

        Raises FileFault, InvalidDatastore, InvalidState, NotFound, TaskInProgress, or another
        fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostDeleteVStorageObjectEx_Task/post/
        """
    def host_delete_v_storage_object_task(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore) -> vmodl.RunningTask[None]:
        """Call ``HostDeleteVStorageObject_Task``.

        datastore: Refers to a Datastore.

        Since 6.5. Privilege System.View. Starts a task.

        Raises FileFault, InvalidDatastore, InvalidState, NotFound, TaskInProgress, or another
        fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostDeleteVStorageObject_Task/post/
        """
    def host_extend_disk_task(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, new_capacity_in_mb: int) -> vmodl.RunningTask[None]:
        """Call ``HostExtendDisk_Task``.

        datastore: Refers to a Datastore.

        Since 6.5. Privilege System.View. Starts a task.

        Raises FileFault, NotFound, InvalidDatastore, InvalidState, TaskInProgress, or another
        fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostExtendDisk_Task/post/
        """
    def host_inflate_disk_task(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore) -> vmodl.RunningTask[None]:
        """Call ``HostInflateDisk_Task``.

        datastore: Refers to a Datastore.

        Since 6.5. Privilege System.View. Starts a task.

        Raises FileFault, NotFound, InvalidDatastore, InvalidState, TaskInProgress, or another
        fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostInflateDisk_Task/post/
        """
    def host_list_v_storage_object(self, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore) -> list[ID] | None:
        """Call ``HostListVStorageObject``.

        datastore: Refers to a Datastore.

        Since 6.5. Privilege System.View.

        Raises InvalidDatastore, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostListVStorageObject/post/
        """
    def host_reconcile_datastore_inventory_task(self, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore) -> vmodl.RunningTask[None]:
        """Call ``HostReconcileDatastoreInventory_Task``.

        datastore: Refers to a Datastore.

        Since 6.5. Privilege System.View. Starts a task.

        Raises InvalidDatastore, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostReconcileDatastoreInventory_Task/post/
        """
    def host_register_disk(self, path: str, *, name: str | None = None, modify_control_flags: bool | None = None) -> VStorageObject:
        """Call ``HostRegisterDisk``.

        modify_control_flags: Since 8.0.2.0.

        Since 6.5. Privilege System.View.

        Raises FileFault, InvalidDatastore, AlreadyExists, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostRegisterDisk/post/
        """
    def host_relocate_v_storage_object_task(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, spec: VslmRelocateSpec) -> vmodl.RunningTask[VStorageObject]:
        """Call ``HostRelocateVStorageObject_Task``.

        datastore: Refers to a Datastore.

        Since 6.5. Privilege System.View. Starts a task, whose result is a VStorageObject.

        Raises FileFault, InvalidDatastore, InvalidState, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostRelocateVStorageObject_Task/post/
        """
    def host_rename_v_storage_object(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, name: str) -> None:
        """Call ``HostRenameVStorageObject``.

        datastore: Refers to a Datastore.

        Since 6.5. Privilege System.View.

        Raises FileFault, InvalidDatastore, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostRenameVStorageObject/post/
        """
    def host_retrieve_v_storage_infrastructure_object_policy(self, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore) -> list[VslmInfrastructureObjectPolicy] | None:
        """Call ``HostRetrieveVStorageInfrastructureObjectPolicy``.

        datastore: Refers to a Datastore.

        Since 6.7. Privilege System.View.

        Raises InvalidDatastore, NotFound, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostRetrieveVStorageInfrastructureObjectPolicy/post/
        """
    def host_retrieve_v_storage_object(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, *, disk_info_flags: list[str] | None = None) -> VStorageObject:
        """Call ``HostRetrieveVStorageObject``.

        datastore: Refers to a Datastore.

        disk_info_flags: Since 8.0.0.1.

        Since 6.5. Privilege System.View.

        Raises FileFault, InvalidDatastore, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostRetrieveVStorageObject/post/
        """
    def host_retrieve_v_storage_object_metadata(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, *, snapshot_id: ID | None = None, prefix: str | None = None) -> list[KeyValue] | None:
        """Call ``HostRetrieveVStorageObjectMetadata``.

        datastore: Refers to a Datastore.

        Since 6.7.2. Privilege System.View.

        Raises InvalidDatastore, InvalidState, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostRetrieveVStorageObjectMetadata/post/
        """
    def host_retrieve_v_storage_object_metadata_value(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, *, snapshot_id: ID | None = None, key: str) -> str:
        """Call ``HostRetrieveVStorageObjectMetadataValue``.

        datastore: Refers to a Datastore.

        Since 6.7.2. Privilege System.View.

        Raises InvalidDatastore, InvalidState, NotFound, KeyNotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostRetrieveVStorageObjectMetadataValue/post/
        """
    def host_retrieve_v_storage_object_state(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore) -> VStorageObjectStateInfo:
        """Call ``HostRetrieveVStorageObjectState``.

        datastore: Refers to a Datastore.

        Since 6.5. Privilege System.View.

        Raises FileFault, InvalidDatastore, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostRetrieveVStorageObjectState/post/
        """
    def host_schedule_reconcile_datastore_inventory(self, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore) -> None:
        """Call ``HostScheduleReconcileDatastoreInventory``.

        datastore: Refers to a Datastore.

        Since 6.5. Privilege System.View.

        Raises InvalidDatastore, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostScheduleReconcileDatastoreInventory/post/
        """
    def host_set_v_storage_object_control_flags(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, *, control_flags: list[str] | None = None) -> None:
        """Call ``HostSetVStorageObjectControlFlags``.

        datastore: Refers to a Datastore. Privilege Datastore.FileManagement.

        Since 6.7. Privilege System.View.

        Raises InvalidDatastore, InvalidState, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostSetVStorageObjectControlFlags/post/
        """
    def host_update_v_storage_object_metadata_ex_task(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, *, metadata: list[KeyValue] | None = None, delete_keys: list[str] | None = None) -> vmodl.RunningTask[VStorageObject]:
        """Call ``HostUpdateVStorageObjectMetadataEx_Task``.

        datastore: Refers to a Datastore.

        Since 7.0.2.0. Privilege System.View. Starts a task, whose result is a VStorageObject.

        Raises InvalidDatastore, InvalidState, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostUpdateVStorageObjectMetadataEx_Task/post/
        """
    def host_update_v_storage_object_metadata_task(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, *, metadata: list[KeyValue] | None = None, delete_keys: list[str] | None = None) -> vmodl.RunningTask[None]:
        """Call ``HostUpdateVStorageObjectMetadata_Task``.

        datastore: Refers to a Datastore.

        Since 6.7.2. Privilege System.View. Starts a task.

        Raises InvalidDatastore, InvalidState, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostUpdateVStorageObjectMetadata_Task/post/
        """
    def host_v_storage_object_create_disk_from_snapshot_task(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, snapshot_id: ID, name: str, *, profile: list[VirtualMachineProfileSpec] | None = None, crypto: CryptoSpec | None = None, path: str | None = None, provisioning_type: str | None = None) -> vmodl.RunningTask[VStorageObject]:
        """Call ``HostVStorageObjectCreateDiskFromSnapshot_Task``.

        datastore: Refers to a Datastore.

        provisioning_type: Since 8.0.0.1.

        Since 6.7. Privilege System.View. Starts a task, whose result is a VStorageObject.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostVStorageObjectCreateDiskFromSnapshot_Task/post/
        """
    def host_v_storage_object_create_snapshot_task(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, description: str) -> vmodl.RunningTask[ID]:
        """Call ``HostVStorageObjectCreateSnapshot_Task``.

        datastore: Refers to a Datastore.

        Since 6.7. Privilege System.View. Starts a task, whose result is a ID.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostVStorageObjectCreateSnapshot_Task/post/
        """
    def host_v_storage_object_delete_snapshot_task(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, snapshot_id: ID) -> vmodl.RunningTask[None]:
        """Call ``HostVStorageObjectDeleteSnapshot_Task``.

        datastore: Refers to a Datastore.

        Since 6.7. Privilege System.View. Starts a task.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostVStorageObjectDeleteSnapshot_Task/post/
        """
    def host_v_storage_object_retrieve_snapshot_info(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore) -> VStorageObjectSnapshotInfo:
        """Call ``HostVStorageObjectRetrieveSnapshotInfo``.

        datastore: Refers to a Datastore.

        Since 6.7. Privilege System.View.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostVStorageObjectRetrieveSnapshotInfo/post/
        """
    def host_v_storage_object_revert_task(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, snapshot_id: ID) -> vmodl.RunningTask[None]:
        """Call ``HostVStorageObjectRevert_Task``.

        datastore: Refers to a Datastore.

        Since 6.7. Privilege System.View. Starts a task.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostVStorageObjectRevert_Task/post/
        """
