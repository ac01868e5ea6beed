# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim.vslm.vcenter``."""

import vmodl

from vim25.data.vim import DiskChangeInfo, KeyValue
from vim25.data.vim_encryption import CryptoSpec
from vim25.data.vim_vm import VirtualMachineProfileSpec
from vim25.data.vim_vslm import DiskCryptoSpec, ID, VStorageObject, VStorageObjectSnapshotDetails, VStorageObjectSnapshotInfo, VStorageObjectStateInfo, VslmCloneSpec, VslmCreateSpec, VslmInfrastructureObjectPolicy, VslmInfrastructureObjectPolicySpec, VslmRelocateSpec, VslmTagEntry, VslmVClockInfo
from vim25.data.vim_vslm_vcenter import RetrieveVStorageObjSpec, VStorageObjectAssociations
from vim25.managed.vim import Datastore, Task
from vim25.managed.vim_vslm import VStorageObjectManagerBase

class VcenterVStorageObjectManager(VStorageObjectManagerBase):
    """``vim.vslm.vcenter.VStorageObjectManager``. Since 6.5."""
    def attach_tag_to_v_storage_object(self, id: ID, category: str, tag: str) -> None:
        """Call ``AttachTagToVStorageObject``.

        Since 6.5. Privilege System.Read.

        Raises NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/AttachTagToVStorageObject/post/
        """
    def clear_v_storage_object_control_flags(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, *, control_flags: list[str] | None = None) -> None:
        """Call ``ClearVStorageObjectControlFlags``.

        datastore: Refers to a Datastore. Privilege Datastore.FileManagement.

        Since 6.7. Privilege System.View.

        Raises InvalidDatastore, InvalidState, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/ClearVStorageObjectControlFlags/post/
        """
    def clone_v_storage_object_task(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, spec: VslmCloneSpec) -> vmodl.RunningTask[VStorageObject]:
        """Call ``CloneVStorageObject_Task``.

        datastore: Refers to a Datastore.

        Since 6.5. Privilege System.View. Starts a task, whose result is a VStorageObject.

        Raises FileFault, InvalidDatastore, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/CloneVStorageObject_Task/post/
        """
    def create_disk_from_snapshot_task(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, snapshot_id: ID, name: str, *, profile: list[VirtualMachineProfileSpec] | None = None, crypto: CryptoSpec | None = None, path: str | None = None) -> vmodl.RunningTask[VStorageObject]:
        """Call ``CreateDiskFromSnapshot_Task``.

        datastore: Refers to a Datastore.

        Since 6.7. Privilege System.View. Starts a task, whose result is a VStorageObject.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/CreateDiskFromSnapshot_Task/post/
        """
    def create_disk_task(self, spec: VslmCreateSpec) -> vmodl.RunningTask[VStorageObject]:
        """Call ``CreateDisk_Task``.

        Since 6.5. Privilege System.View. Starts a task, whose result is a VStorageObject.

        Raises FileFault, InvalidDatastore, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/CreateDisk_Task/post/
        """
    def delete_snapshot_task(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, snapshot_id: ID) -> vmodl.RunningTask[None]:
        """Call ``DeleteSnapshot_Task``.

        datastore: Refers to a Datastore.

        Since 6.7. Privilege System.View. Starts a task.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/DeleteSnapshot_Task/post/
        """
    def delete_v_storage_object_ex_task(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore) -> vmodl.RunningTask[VslmVClockInfo]:
        """Call ``DeleteVStorageObjectEx_Task``.

        datastore: Refers to a Datastore.

        Since 7.0.2.0. Privilege System.View. Starts a task, whose result is a VslmVClockInfo.

        Raises FileFault, InvalidDatastore, InvalidState, NotFound, TaskInProgress, or another
        fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/DeleteVStorageObjectEx_Task/post/
        """
    def delete_v_storage_object_task(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore) -> vmodl.RunningTask[None]:
        """Call ``DeleteVStorageObject_Task``.

        datastore: Refers to a Datastore.

        Since 6.5. Privilege System.View. Starts a task.

        Raises FileFault, InvalidDatastore, InvalidState, NotFound, TaskInProgress, or another
        fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/DeleteVStorageObject_Task/post/
        """
    def detach_tag_from_v_storage_object(self, id: ID, category: str, tag: str) -> None:
        """Call ``DetachTagFromVStorageObject``.

        Since 6.5. Privilege System.Read.

        Raises NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/DetachTagFromVStorageObject/post/
        """
    def extend_disk_task(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, new_capacity_in_mb: int) -> vmodl.RunningTask[None]:
        """Call ``ExtendDisk_Task``.

        datastore: Refers to a Datastore.

        Since 6.5. Privilege System.View. Starts a task.

        Raises FileFault, NotFound, InvalidDatastore, InvalidState, TaskInProgress, or another
        fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/ExtendDisk_Task/post/
        """
    def inflate_disk_task(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore) -> vmodl.RunningTask[None]:
        """Call ``InflateDisk_Task``.

        datastore: Refers to a Datastore.

        Since 6.5. Privilege System.View. Starts a task.

        Raises FileFault, NotFound, InvalidDatastore, InvalidState, TaskInProgress, or another
        fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/InflateDisk_Task/post/
        """
    def list_tags_attached_to_v_storage_object(self, id: ID) -> list[VslmTagEntry] | None:
        """Call ``ListTagsAttachedToVStorageObject``.

        Since 6.5. Privilege System.Read.

        Raises NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/ListTagsAttachedToVStorageObject/post/
        """
    def list_v_storage_object(self, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore) -> list[ID] | None:
        """Call ``ListVStorageObject``.

        datastore: Refers to a Datastore.

        Since 6.5. Privilege System.View.

        Raises InvalidDatastore, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/ListVStorageObject/post/
        """
    def list_v_storage_objects_attached_to_tag(self, category: str, tag: str) -> list[ID] | None:
        """Call ``ListVStorageObjectsAttachedToTag``.

        Since 6.5. Privilege System.Read.

        Raises NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/ListVStorageObjectsAttachedToTag/post/
        """
    def reconcile_datastore_inventory_task(self, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore) -> vmodl.RunningTask[None]:
        """Call ``ReconcileDatastoreInventory_Task``.

        datastore: Refers to a Datastore.

        Since 6.5. Privilege System.View. Starts a task.

        Raises InvalidDatastore, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/ReconcileDatastoreInventory_Task/post/
        """
    def register_disk(self, path: str, *, name: str | None = None) -> VStorageObject:
        """Call ``RegisterDisk``.

        Since 6.5. Privilege System.View.

        Raises FileFault, InvalidDatastore, AlreadyExists, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/RegisterDisk/post/
        """
    def relocate_v_storage_object_task(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, spec: VslmRelocateSpec) -> vmodl.RunningTask[VStorageObject]:
        """Call ``RelocateVStorageObject_Task``.

        datastore: Refers to a Datastore.

        Since 6.5. Privilege System.View. Starts a task, whose result is a VStorageObject.

        Raises FileFault, InvalidDatastore, InvalidState, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/RelocateVStorageObject_Task/post/
        """
    def rename_v_storage_object(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, name: str) -> None:
        """Call ``RenameVStorageObject``.

        datastore: Refers to a Datastore.

        Since 6.5. Privilege System.View.

        Raises FileFault, InvalidDatastore, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/RenameVStorageObject/post/
        """
    def retrieve_snapshot_details(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, snapshot_id: ID) -> VStorageObjectSnapshotDetails:
        """Call ``RetrieveSnapshotDetails``.

        datastore: Refers to a Datastore.

        Since 6.7. Privilege System.View.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/RetrieveSnapshotDetails/post/
        """
    def retrieve_snapshot_info(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore) -> VStorageObjectSnapshotInfo:
        """Call ``RetrieveSnapshotInfo``.

        datastore: Refers to a Datastore.

        Since 6.7. Privilege System.View.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/RetrieveSnapshotInfo/post/
        """
    def retrieve_v_storage_infrastructure_object_policy(self, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore) -> list[VslmInfrastructureObjectPolicy] | None:
        """Call ``RetrieveVStorageInfrastructureObjectPolicy``.

        datastore: Refers to a Datastore.

        Since 6.7. Privilege System.View.

        Raises InvalidDatastore, NotFound, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/RetrieveVStorageInfrastructureObjectPolicy/post/
        """
    def retrieve_v_storage_object(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, *, disk_info_flags: list[str] | None = None) -> VStorageObject:
        """Call ``RetrieveVStorageObject``.

        datastore: Refers to a Datastore.

        disk_info_flags: Since 8.0.0.1.

        Since 6.5. Privilege System.View.

        Raises FileFault, InvalidDatastore, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/RetrieveVStorageObject/post/
        """
    def retrieve_v_storage_object_associations(self, *, ids: list[RetrieveVStorageObjSpec] | None = None) -> list[VStorageObjectAssociations] | None:
        """Call ``RetrieveVStorageObjectAssociations``.

        Since 6.7. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/RetrieveVStorageObjectAssociations/post/
        """
    def retrieve_v_storage_object_state(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore) -> VStorageObjectStateInfo:
        """Call ``RetrieveVStorageObjectState``.

        datastore: Refers to a Datastore.

        Since 6.5. Privilege System.View.

        Raises FileFault, InvalidDatastore, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/RetrieveVStorageObjectState/post/
        """
    def revert_v_storage_object_task(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, snapshot_id: ID) -> vmodl.RunningTask[None]:
        """Call ``RevertVStorageObject_Task``.

        datastore: Refers to a Datastore.

        Since 6.7. Privilege System.View. Starts a task.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/RevertVStorageObject_Task/post/
        """
    def schedule_reconcile_datastore_inventory(self, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore) -> None:
        """Call ``ScheduleReconcileDatastoreInventory``.

        datastore: Refers to a Datastore.

        Since 6.5. Privilege System.View.

        Raises InvalidDatastore, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/ScheduleReconcileDatastoreInventory/post/
        """
    def set_v_storage_object_control_flags(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, *, control_flags: list[str] | None = None) -> None:
        """Call ``SetVStorageObjectControlFlags``.

        datastore: Refers to a Datastore. Privilege Datastore.FileManagement.

        Since 6.7. Privilege System.View.

        Raises InvalidDatastore, InvalidState, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/SetVStorageObjectControlFlags/post/
        """
    def update_v_storage_infrastructure_object_policy_task(self, spec: VslmInfrastructureObjectPolicySpec) -> vmodl.RunningTask[None]:
        """Call ``UpdateVStorageInfrastructureObjectPolicy_Task``.

        Since 6.7. Privilege System.View. Starts a task.

        Raises InvalidDatastore, NotFound, InvalidState, TaskInProgress, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/UpdateVStorageInfrastructureObjectPolicy_Task/post/
        """
    def update_v_storage_object_crypto_task(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, *, profile: list[VirtualMachineProfileSpec] | None = None, disks_crypto: DiskCryptoSpec | None = None) -> vmodl.RunningTask[None]:
        """Call ``UpdateVStorageObjectCrypto_Task``.

        datastore: Refers to a Datastore.

        Since 7.0.0.0. Privilege System.View. Starts a task.

        Raises FileFault, InvalidDatastore, NotFound, TaskInProgress, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/UpdateVStorageObjectCrypto_Task/post/
        """
    def update_v_storage_object_policy_task(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, *, profile: list[VirtualMachineProfileSpec] | None = None) -> vmodl.RunningTask[None]:
        """Call ``UpdateVStorageObjectPolicy_Task``.

        datastore: Refers to a Datastore.

        Since 6.7. Privilege System.View. Starts a task.

        Raises FileFault, InvalidDatastore, NotFound, TaskInProgress, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/UpdateVStorageObjectPolicy_Task/post/
        """
    def v_center_update_v_storage_object_metadata_ex_task(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, *, metadata: list[KeyValue] | None = None, delete_keys: list[str] | None = None) -> vmodl.RunningTask[VStorageObject]:
        """Call ``VCenterUpdateVStorageObjectMetadataEx_Task``.

        datastore: Refers to a Datastore.

        Since 7.0.2.0. Privilege System.View. Starts a task, whose result is a VStorageObject.

        Raises InvalidDatastore, InvalidState, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/VCenterUpdateVStorageObjectMetadataEx_Task/post/
        """
    def v_storage_object_create_snapshot_task(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, description: str) -> vmodl.RunningTask[ID]:
        """Call ``VStorageObjectCreateSnapshot_Task``.

        datastore: Refers to a Datastore.

        Since 6.7. Privilege System.View. Starts a task, whose result is a ID.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/VStorageObjectCreateSnapshot_Task/post/
        """
    def vstorage_object_v_center_query_changed_disk_areas(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, snapshot_id: ID, start_offset: int, change_id: str) -> DiskChangeInfo:
        """Call ``VstorageObjectVCenterQueryChangedDiskAreas``.

        datastore: Refers to a Datastore.

        Since 6.7. Privilege System.View.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, InvalidArgument, or another
        fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/VstorageObjectVCenterQueryChangedDiskAreas/post/
        """
