# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim.vslm.vcenter``."""

import vmodl

from vim25.data.vim import DiskChangeInfo, KeyValue
from vim25.data.vim_encryption import CryptoSpec
from vim25.data.vim_vm import VirtualMachineProfileSpec
from vim25.data.vim_vslm import DiskCryptoSpec, ID, VStorageObject, VStorageObjectSnapshotDetails, VStorageObjectSnapshotInfo, VStorageObjectStateInfo, VslmCloneSpec, VslmCreateSpec, VslmInfrastructureObjectPolicy, VslmInfrastructureObjectPolicySpec, VslmRelocateSpec, VslmTagEntry
from vim25.data.vim_vslm_vcenter import RetrieveVStorageObjSpec, VStorageObjectAssociations
from vim25.managed.vim import Datastore
from vim25.managed.vim_vslm import VStorageObjectManagerBase

class VcenterVStorageObjectManager(VStorageObjectManagerBase):
    """``vim.vslm.vcenter.VStorageObjectManager``. Since 6.5."""
    def attach_tag_to_v_storage_object(self, id: ID, category: str, tag: str) -> None:
        """Call ``AttachTagToVStorageObject``.

        Since 6.5. Privilege System.Read.

        Raises NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/AttachTagToVStorageObject/post/
        """
    def clear_v_storage_object_control_flags(self, id: ID, datastore: vmodl.ManagedObjectReference | Datastore, *, control_flags: list[str] | None = None) -> None:
        """Call ``ClearVStorageObjectControlFlags``.

        datastore: Refers to a Datastore. Privilege Datastore.FileManagement.

        Since 6.7. Privilege System.View.

        Raises InvalidDatastore, InvalidState, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/ClearVStorageObjectControlFlags/post/
        """
    def clone_v_storage_object_task(self, id: ID, datastore: vmodl.ManagedObjectReference | Datastore, spec: VslmCloneSpec) -> vmodl.ManagedObjectReference:
        """Call ``CloneVStorageObject_Task``.

        datastore: Refers to a Datastore.

        Since 6.5. Privilege System.View. Returns a reference to a Task, whose result is a
        VStorageObject.

        Raises FileFault, InvalidDatastore, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/CloneVStorageObject_Task/post/
        """
    def create_disk_from_snapshot_task(self, id: ID, datastore: vmodl.ManagedObjectReference | Datastore, snapshot_id: ID, name: str, *, profile: list[VirtualMachineProfileSpec] | None = None, crypto: CryptoSpec | None = None, path: str | None = None) -> vmodl.ManagedObjectReference:
        """Call ``CreateDiskFromSnapshot_Task``.

        datastore: Refers to a Datastore.

        Since 6.7. Privilege System.View. Returns a reference to a Task, whose result is a
        VStorageObject.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/CreateDiskFromSnapshot_Task/post/
        """
    def create_disk_task(self, spec: VslmCreateSpec) -> vmodl.ManagedObjectReference:
        """Call ``CreateDisk_Task``.

        Since 6.5. Privilege System.View. Returns a reference to a Task, whose result is a
        VStorageObject.

        Raises FileFault, InvalidDatastore, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/CreateDisk_Task/post/
        """
    def delete_snapshot_task(self, id: ID, datastore: vmodl.ManagedObjectReference | Datastore, snapshot_id: ID) -> vmodl.ManagedObjectReference:
        """Call ``DeleteSnapshot_Task``.

        datastore: Refers to a Datastore.

        Since 6.7. Privilege System.View. Returns a reference to a Task.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/DeleteSnapshot_Task/post/
        """
    def delete_v_storage_object_ex_task(self, id: ID, datastore: vmodl.ManagedObjectReference | Datastore) -> vmodl.ManagedObjectReference:
        """Call ``DeleteVStorageObjectEx_Task``.

        datastore: Refers to a Datastore.

        Since 7.0.2.0. Privilege System.View. Returns a reference to a Task, whose result is a
        VslmVClockInfo.

        Raises FileFault, InvalidDatastore, InvalidState, NotFound, TaskInProgress, or another
        fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/DeleteVStorageObjectEx_Task/post/
        """
    def delete_v_storage_object_task(self, id: ID, datastore: vmodl.ManagedObjectReference | Datastore) -> vmodl.ManagedObjectReference:
        """Call ``DeleteVStorageObject_Task``.

        datastore: Refers to a Datastore.

        Since 6.5. Privilege System.View. Returns a reference to a Task.

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
    def extend_disk_task(self, id: ID, datastore: vmodl.ManagedObjectReference | Datastore, new_capacity_in_mb: int) -> vmodl.ManagedObjectReference:
        """Call ``ExtendDisk_Task``.

        datastore: Refers to a Datastore.

        Since 6.5. Privilege System.View. Returns a reference to a Task.

        Raises FileFault, NotFound, InvalidDatastore, InvalidState, TaskInProgress, or another
        fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/ExtendDisk_Task/post/
        """
    def inflate_disk_task(self, id: ID, datastore: vmodl.ManagedObjectReference | Datastore) -> vmodl.ManagedObjectReference:
        """Call ``InflateDisk_Task``.

        datastore: Refers to a Datastore.

        Since 6.5. Privilege System.View. Returns a reference to a Task.

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
    def list_v_storage_object(self, datastore: vmodl.ManagedObjectReference | Datastore) -> list[ID] | None:
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
    def reconcile_datastore_inventory_task(self, datastore: vmodl.ManagedObjectReference | Datastore) -> vmodl.ManagedObjectReference:
        """Call ``ReconcileDatastoreInventory_Task``.

        datastore: Refers to a Datastore.

        Since 6.5. Privilege System.View. Returns a reference to a Task.

        Raises InvalidDatastore, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/ReconcileDatastoreInventory_Task/post/
        """
    def register_disk(self, path: str, *, name: str | None = None) -> VStorageObject:
        """Call ``RegisterDisk``.

        Since 6.5. Privilege System.View.

        Raises FileFault, InvalidDatastore, AlreadyExists, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/RegisterDisk/post/
        """
    def relocate_v_storage_object_task(self, id: ID, datastore: vmodl.ManagedObjectReference | Datastore, spec: VslmRelocateSpec) -> vmodl.ManagedObjectReference:
        """Call ``RelocateVStorageObject_Task``.

        datastore: Refers to a Datastore.

        Since 6.5. Privilege System.View. Returns a reference to a Task, whose result is a
        VStorageObject.

        Raises FileFault, InvalidDatastore, InvalidState, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/RelocateVStorageObject_Task/post/
        """
    def rename_v_storage_object(self, id: ID, datastore: vmodl.ManagedObjectReference | Datastore, name: str) -> None:
        """Call ``RenameVStorageObject``.

        datastore: Refers to a Datastore.

        Since 6.5. Privilege System.View.

        Raises FileFault, InvalidDatastore, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/RenameVStorageObject/post/
        """
    def retrieve_snapshot_details(self, id: ID, datastore: vmodl.ManagedObjectReference | Datastore, snapshot_id: ID) -> VStorageObjectSnapshotDetails:
        """Call ``RetrieveSnapshotDetails``.

        datastore: Refers to a Datastore.

        Since 6.7. Privilege System.View.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/RetrieveSnapshotDetails/post/
        """
    def retrieve_snapshot_info(self, id: ID, datastore: vmodl.ManagedObjectReference | Datastore) -> VStorageObjectSnapshotInfo:
        """Call ``RetrieveSnapshotInfo``.

        datastore: Refers to a Datastore.

        Since 6.7. Privilege System.View.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/RetrieveSnapshotInfo/post/
        """
    def retrieve_v_storage_infrastructure_object_policy(self, datastore: vmodl.ManagedObjectReference | Datastore) -> list[VslmInfrastructureObjectPolicy] | None:
        """Call ``RetrieveVStorageInfrastructureObjectPolicy``.

        datastore: Refers to a Datastore.

        Since 6.7. Privilege System.View.

        Raises InvalidDatastore, NotFound, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/RetrieveVStorageInfrastructureObjectPolicy/post/
        """
    def retrieve_v_storage_object(self, id: ID, datastore: vmodl.ManagedObjectReference | Datastore, *, disk_info_flags: list[str] | None = None) -> VStorageObject:
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
    def retrieve_v_storage_object_state(self, id: ID, datastore: vmodl.ManagedObjectReference | Datastore) -> VStorageObjectStateInfo:
        """Call ``RetrieveVStorageObjectState``.

        datastore: Refers to a Datastore.

        Since 6.5. Privilege System.View.

        Raises FileFault, InvalidDatastore, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/RetrieveVStorageObjectState/post/
        """
    def revert_v_storage_object_task(self, id: ID, datastore: vmodl.ManagedObjectReference | Datastore, snapshot_id: ID) -> vmodl.ManagedObjectReference:
        """Call ``RevertVStorageObject_Task``.

        datastore: Refers to a Datastore.

        Since 6.7. Privilege System.View. Returns a reference to a Task.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/RevertVStorageObject_Task/post/
        """
    def schedule_reconcile_datastore_inventory(self, datastore: vmodl.ManagedObjectReference | Datastore) -> None:
        """Call ``ScheduleReconcileDatastoreInventory``.

        datastore: Refers to a Datastore.

        Since 6.5. Privilege System.View.

        Raises InvalidDatastore, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/ScheduleReconcileDatastoreInventory/post/
        """
    def set_v_storage_object_control_flags(self, id: ID, datastore: vmodl.ManagedObjectReference | Datastore, *, control_flags: list[str] | None = None) -> None:
        """Call ``SetVStorageObjectControlFlags``.

        datastore: Refers to a Datastore. Privilege Datastore.FileManagement.

        Since 6.7. Privilege System.View.

        Raises InvalidDatastore, InvalidState, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/SetVStorageObjectControlFlags/post/
        """
    def update_v_storage_infrastructure_object_policy_task(self, spec: VslmInfrastructureObjectPolicySpec) -> vmodl.ManagedObjectReference:
        """Call ``UpdateVStorageInfrastructureObjectPolicy_Task``.

        Since 6.7. Privilege System.View. Returns a reference to a Task.

        Raises InvalidDatastore, NotFound, InvalidState, TaskInProgress, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/UpdateVStorageInfrastructureObjectPolicy_Task/post/
        """
    def update_v_storage_object_crypto_task(self, id: ID, datastore: vmodl.ManagedObjectReference | Datastore, *, profile: list[VirtualMachineProfileSpec] | None = None, disks_crypto: DiskCryptoSpec | None = None) -> vmodl.ManagedObjectReference:
        """Call ``UpdateVStorageObjectCrypto_Task``.

        datastore: Refers to a Datastore.

        Since 7.0.0.0. Privilege System.View. Returns a reference to a Task.

        Raises FileFault, InvalidDatastore, NotFound, TaskInProgress, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/UpdateVStorageObjectCrypto_Task/post/
        """
    def update_v_storage_object_policy_task(self, id: ID, datastore: vmodl.ManagedObjectReference | Datastore, *, profile: list[VirtualMachineProfileSpec] | None = None) -> vmodl.ManagedObjectReference:
        """Call ``UpdateVStorageObjectPolicy_Task``.

        datastore: Refers to a Datastore.

        Since 6.7. Privilege System.View. Returns a reference to a Task.

        Raises FileFault, InvalidDatastore, NotFound, TaskInProgress, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/UpdateVStorageObjectPolicy_Task/post/
        """
    def v_center_update_v_storage_object_metadata_ex_task(self, id: ID, datastore: vmodl.ManagedObjectReference | Datastore, *, metadata: list[KeyValue] | None = None, delete_keys: list[str] | None = None) -> vmodl.ManagedObjectReference:
        """Call ``VCenterUpdateVStorageObjectMetadataEx_Task``.

        datastore: Refers to a Datastore.

        Since 7.0.2.0. Privilege System.View. Returns a reference to a Task, whose result is a
        VStorageObject.

        Raises InvalidDatastore, InvalidState, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/VCenterUpdateVStorageObjectMetadataEx_Task/post/
        """
    def v_storage_object_create_snapshot_task(self, id: ID, datastore: vmodl.ManagedObjectReference | Datastore, description: str) -> vmodl.ManagedObjectReference:
        """Call ``VStorageObjectCreateSnapshot_Task``.

        datastore: Refers to a Datastore.

        Since 6.7. Privilege System.View. Returns a reference to a Task, whose result is a ID.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/VStorageObjectCreateSnapshot_Task/post/
        """
    def vstorage_object_v_center_query_changed_disk_areas(self, id: ID, datastore: vmodl.ManagedObjectReference | Datastore, snapshot_id: ID, start_offset: int, change_id: str) -> DiskChangeInfo:
        """Call ``VstorageObjectVCenterQueryChangedDiskAreas``.

        datastore: Refers to a Datastore.

        Since 6.7. Privilege System.View.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, InvalidArgument, or another
        fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/VstorageObjectVCenterQueryChangedDiskAreas/post/
        """
