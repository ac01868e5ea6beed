# Generated from vslm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vslm.vso``."""

import vmodl

from vim25.data.vim import DiskChangeInfo, KeyValue
from vim25.data.vim_encryption import CryptoSpec
from vim25.data.vim_vm import VirtualMachineProfileSpec
from vim25.data.vim_vslm import DiskCryptoSpec, ID, VStorageObject, VStorageObjectSnapshotDetails, VStorageObjectSnapshotInfo, VStorageObjectStateInfo, VslmCloneSpec, VslmCreateSpec, VslmInfrastructureObjectPolicy, VslmInfrastructureObjectPolicySpec, VslmRelocateSpec, VslmTagEntry
from vim25.managed.vim import Datastore, VirtualMachine
from vim25.services.vslm.data.vslm_vso import VslmDatastoreSyncStatus, VslmVsoVStorageObjectAssociations, VslmVsoVStorageObjectQueryResult, VslmVsoVStorageObjectQuerySpec, VslmVsoVStorageObjectResult
from vim25.services.vslm.managed.vslm import VslmTask

class VslmVStorageObjectManager(vmodl.ManagedObject):
    """``vslm.vso.VStorageObjectManager``. Since 6.7.2."""
    def vslm_attach_disk_task(self, id: ID, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, *, controller_key: int | None = None, unit_number: int | None = None) -> VslmTask:
        """Call ``VslmAttachDisk_Task``.

        vm: Refers to a VirtualMachine.

        Since 6.7.2. Privilege VirtualMachine.Config.AddExistingDisk.

        Raises NotFound, VmConfigFault, FileFault, InvalidState, InvalidDatastore,
        InvalidController, MissingController, DeviceUnsupportedForVmVersion, VslmFault, or another
        fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmVStorageObjectManager/moId/VslmAttachDisk_Task/post/
        """
    def vslm_attach_tag_to_v_storage_object(self, id: ID, category: str, tag: str) -> None:
        """Call ``VslmAttachTagToVStorageObject``.

        Since 6.7.2. Privilege System.Read.

        Raises NotFound, VslmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmVStorageObjectManager/moId/VslmAttachTagToVStorageObject/post/
        """
    def vslm_clear_v_storage_object_control_flags(self, id: ID, *, control_flags: list[str] | None = None) -> None:
        """Call ``VslmClearVStorageObjectControlFlags``.

        Since 6.7.2. Privilege System.View.

        Raises InvalidDatastore, InvalidState, NotFound, VslmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmVStorageObjectManager/moId/VslmClearVStorageObjectControlFlags/post/
        """
    def vslm_clone_v_storage_object_task(self, id: ID, spec: VslmCloneSpec) -> VslmTask:
        """Call ``VslmCloneVStorageObject_Task``.

        Since 6.7.2. Privilege System.View.

        Raises FileFault, InvalidDatastore, NotFound, VslmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmVStorageObjectManager/moId/VslmCloneVStorageObject_Task/post/
        """
    def vslm_create_disk_from_snapshot_task(self, id: ID, snapshot_id: ID, name: str, *, profile: list[VirtualMachineProfileSpec] | None = None, crypto: CryptoSpec | None = None, path: str | None = None) -> VslmTask:
        """Call ``VslmCreateDiskFromSnapshot_Task``.

        Since 6.7.2. Privilege System.View.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, VslmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmVStorageObjectManager/moId/VslmCreateDiskFromSnapshot_Task/post/
        """
    def vslm_create_disk_task(self, spec: VslmCreateSpec) -> VslmTask:
        """Call ``VslmCreateDisk_Task``.

        Since 6.7.2. Privilege System.View.

        Raises FileFault, InvalidDatastore, VslmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmVStorageObjectManager/moId/VslmCreateDisk_Task/post/
        """
    def vslm_create_snapshot_task(self, id: ID, description: str) -> VslmTask:
        """Call ``VslmCreateSnapshot_Task``.

        Since 6.7.2. Privilege System.View.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, VslmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmVStorageObjectManager/moId/VslmCreateSnapshot_Task/post/
        """
    def vslm_delete_snapshot_task(self, id: ID, snapshot_id: ID) -> VslmTask:
        """Call ``VslmDeleteSnapshot_Task``.

        Since 6.7.2. Privilege System.View.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, VslmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmVStorageObjectManager/moId/VslmDeleteSnapshot_Task/post/
        """
    def vslm_delete_v_storage_object_task(self, id: ID) -> VslmTask:
        """Call ``VslmDeleteVStorageObject_Task``.

        Since 6.7.2. Privilege System.View.

        Raises FileFault, InvalidDatastore, InvalidState, NotFound, TaskInProgress, VslmFault, or
        another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmVStorageObjectManager/moId/VslmDeleteVStorageObject_Task/post/
        """
    def vslm_detach_tag_from_v_storage_object(self, id: ID, category: str, tag: str) -> None:
        """Call ``VslmDetachTagFromVStorageObject``.

        Since 6.7.2. Privilege System.Read.

        Raises NotFound, VslmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmVStorageObjectManager/moId/VslmDetachTagFromVStorageObject/post/
        """
    def vslm_extend_disk_task(self, id: ID, new_capacity_in_mb: int) -> VslmTask:
        """Call ``VslmExtendDisk_Task``.

        Since 6.7.2. Privilege System.View.

        Raises FileFault, NotFound, InvalidDatastore, InvalidState, TaskInProgress, VslmFault, or
        another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmVStorageObjectManager/moId/VslmExtendDisk_Task/post/
        """
    def vslm_inflate_disk_task(self, id: ID) -> VslmTask:
        """Call ``VslmInflateDisk_Task``.

        Since 6.7.2. Privilege System.View.

        Raises FileFault, NotFound, InvalidDatastore, InvalidState, TaskInProgress, VslmFault, or
        another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmVStorageObjectManager/moId/VslmInflateDisk_Task/post/
        """
    def vslm_list_tags_attached_to_v_storage_object(self, id: ID) -> list[VslmTagEntry] | None:
        """Call ``VslmListTagsAttachedToVStorageObject``.

        Since 6.7.2. Privilege System.Read.

        Raises NotFound, VslmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmVStorageObjectManager/moId/VslmListTagsAttachedToVStorageObject/post/
        """
    def vslm_list_v_storage_object_for_spec(self, *, query: list[VslmVsoVStorageObjectQuerySpec] | None = None, max_result: int) -> VslmVsoVStorageObjectQueryResult | None:
        """Call ``VslmListVStorageObjectForSpec``.

        Since 6.7.2. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmVStorageObjectManager/moId/VslmListVStorageObjectForSpec/post/
        """
    def vslm_list_v_storage_objects_attached_to_tag(self, category: str, tag: str) -> list[ID] | None:
        """Call ``VslmListVStorageObjectsAttachedToTag``.

        Since 6.7.2. Privilege System.Read.

        Raises NotFound, VslmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmVStorageObjectManager/moId/VslmListVStorageObjectsAttachedToTag/post/
        """
    def vslm_query_changed_disk_areas(self, id: ID, snapshot_id: ID, start_offset: int, change_id: str) -> DiskChangeInfo:
        """Call ``VslmQueryChangedDiskAreas``.

        Since 6.7.2. Privilege System.View.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, InvalidArgument, VslmFault, or
        another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmVStorageObjectManager/moId/VslmQueryChangedDiskAreas/post/
        """
    def vslm_query_global_catalog_sync_status(self) -> list[VslmDatastoreSyncStatus] | None:
        """Call ``VslmQueryGlobalCatalogSyncStatus``.

        Since 6.7.2. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmVStorageObjectManager/moId/VslmQueryGlobalCatalogSyncStatus/post/
        """
    def vslm_query_global_catalog_sync_status_for_datastore(self, datastore_url: str) -> VslmDatastoreSyncStatus | None:
        """Call ``VslmQueryGlobalCatalogSyncStatusForDatastore``.

        Since 6.7.2. Privilege System.View.

        Raises NotFound, VslmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmVStorageObjectManager/moId/VslmQueryGlobalCatalogSyncStatusForDatastore/post/
        """
    def vslm_reconcile_datastore_inventory_task(self, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore) -> VslmTask:
        """Call ``VslmReconcileDatastoreInventory_Task``.

        datastore: Refers to a Datastore.

        Since 6.7.2. Privilege System.View.

        Raises InvalidDatastore, NotFound, VslmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmVStorageObjectManager/moId/VslmReconcileDatastoreInventory_Task/post/
        """
    def vslm_register_disk(self, path: str, *, name: str | None = None) -> VStorageObject:
        """Call ``VslmRegisterDisk``.

        Since 6.7.2. Privilege System.View.

        Raises FileFault, InvalidDatastore, AlreadyExists, VslmSyncFault, VslmFault, or another
        fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmVStorageObjectManager/moId/VslmRegisterDisk/post/
        """
    def vslm_relocate_v_storage_object_task(self, id: ID, spec: VslmRelocateSpec) -> VslmTask:
        """Call ``VslmRelocateVStorageObject_Task``.

        Since 6.7.2. Privilege System.View.

        Raises FileFault, InvalidDatastore, InvalidState, NotFound, VslmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmVStorageObjectManager/moId/VslmRelocateVStorageObject_Task/post/
        """
    def vslm_rename_v_storage_object(self, id: ID, name: str) -> None:
        """Call ``VslmRenameVStorageObject``.

        Since 6.7.2. Privilege System.View.

        Raises FileFault, InvalidDatastore, NotFound, VslmSyncFault, VslmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmVStorageObjectManager/moId/VslmRenameVStorageObject/post/
        """
    def vslm_retrieve_snapshot_details(self, id: ID, snapshot_id: ID) -> VStorageObjectSnapshotDetails:
        """Call ``VslmRetrieveSnapshotDetails``.

        Since 6.7.2. Privilege System.View.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, VslmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmVStorageObjectManager/moId/VslmRetrieveSnapshotDetails/post/
        """
    def vslm_retrieve_snapshot_info(self, id: ID) -> VStorageObjectSnapshotInfo:
        """Call ``VslmRetrieveSnapshotInfo``.

        Since 6.7.2. Privilege System.View.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, VslmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmVStorageObjectManager/moId/VslmRetrieveSnapshotInfo/post/
        """
    def vslm_retrieve_v_storage_infrastructure_object_policy(self, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore) -> list[VslmInfrastructureObjectPolicy] | None:
        """Call ``VslmRetrieveVStorageInfrastructureObjectPolicy``.

        datastore: Refers to a Datastore.

        Since 6.7.2. Privilege System.View.

        Raises InvalidDatastore, NotFound, InvalidState, VslmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmVStorageObjectManager/moId/VslmRetrieveVStorageInfrastructureObjectPolicy/post/
        """
    def vslm_retrieve_v_storage_object(self, id: ID) -> VStorageObject:
        """Call ``VslmRetrieveVStorageObject``.

        Since 6.7.2. Privilege System.View.

        Raises FileFault, InvalidDatastore, NotFound, VslmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmVStorageObjectManager/moId/VslmRetrieveVStorageObject/post/
        """
    def vslm_retrieve_v_storage_object_associations(self, *, ids: list[ID] | None = None) -> list[VslmVsoVStorageObjectAssociations] | None:
        """Call ``VslmRetrieveVStorageObjectAssociations``.

        Since 6.7.2. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmVStorageObjectManager/moId/VslmRetrieveVStorageObjectAssociations/post/
        """
    def vslm_retrieve_v_storage_object_metadata(self, id: ID, *, snapshot_id: ID | None = None, prefix: str | None = None) -> list[KeyValue] | None:
        """Call ``VslmRetrieveVStorageObjectMetadata``.

        Since 6.7.2. Privilege System.View.

        Raises InvalidDatastore, InvalidState, NotFound, VslmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmVStorageObjectManager/moId/VslmRetrieveVStorageObjectMetadata/post/
        """
    def vslm_retrieve_v_storage_object_metadata_value(self, id: ID, *, snapshot_id: ID | None = None, key: str) -> str:
        """Call ``VslmRetrieveVStorageObjectMetadataValue``.

        Since 6.7.2. Privilege System.View.

        Raises InvalidDatastore, InvalidState, NotFound, KeyNotFound, VslmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmVStorageObjectManager/moId/VslmRetrieveVStorageObjectMetadataValue/post/
        """
    def vslm_retrieve_v_storage_object_state(self, id: ID) -> VStorageObjectStateInfo:
        """Call ``VslmRetrieveVStorageObjectState``.

        Since 6.7.2. Privilege System.View.

        Raises FileFault, InvalidDatastore, NotFound, VslmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmVStorageObjectManager/moId/VslmRetrieveVStorageObjectState/post/
        """
    def vslm_retrieve_v_storage_objects(self, *, ids: list[ID] | None = None) -> list[VslmVsoVStorageObjectResult] | None:
        """Call ``VslmRetrieveVStorageObjects``.

        Since 6.7.2. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmVStorageObjectManager/moId/VslmRetrieveVStorageObjects/post/
        """
    def vslm_revert_v_storage_object_task(self, id: ID, snapshot_id: ID) -> VslmTask:
        """Call ``VslmRevertVStorageObject_Task``.

        Since 6.7.2. Privilege System.View.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, VslmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmVStorageObjectManager/moId/VslmRevertVStorageObject_Task/post/
        """
    def vslm_schedule_reconcile_datastore_inventory(self, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore) -> None:
        """Call ``VslmScheduleReconcileDatastoreInventory``.

        datastore: Refers to a Datastore.

        Since 6.7.2. Privilege System.View.

        Raises InvalidDatastore, NotFound, VslmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmVStorageObjectManager/moId/VslmScheduleReconcileDatastoreInventory/post/
        """
    def vslm_set_v_storage_object_control_flags(self, id: ID, *, control_flags: list[str] | None = None) -> None:
        """Call ``VslmSetVStorageObjectControlFlags``.

        Since 6.7.2. Privilege System.View.

        Raises InvalidDatastore, InvalidState, NotFound, VslmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmVStorageObjectManager/moId/VslmSetVStorageObjectControlFlags/post/
        """
    def vslm_update_v_storage_infrastructure_object_policy_task(self, spec: VslmInfrastructureObjectPolicySpec) -> VslmTask:
        """Call ``VslmUpdateVStorageInfrastructureObjectPolicy_Task``.

        Since 6.7.2. Privilege System.View.

        Raises InvalidDatastore, NotFound, InvalidState, TaskInProgress, VslmFault, or another
        fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmVStorageObjectManager/moId/VslmUpdateVStorageInfrastructureObjectPolicy_Task/post/
        """
    def vslm_update_v_storage_object_metadata_task(self, id: ID, *, metadata: list[KeyValue] | None = None, delete_keys: list[str] | None = None) -> VslmTask:
        """Call ``VslmUpdateVStorageObjectMetadata_Task``.

        Since 6.7.2. Privilege System.View.

        Raises InvalidDatastore, InvalidState, NotFound, VslmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmVStorageObjectManager/moId/VslmUpdateVStorageObjectMetadata_Task/post/
        """
    def vslm_update_vstorage_object_crypto_task(self, id: ID, *, profile: list[VirtualMachineProfileSpec] | None = None, disks_crypto: DiskCryptoSpec | None = None) -> VslmTask:
        """Call ``VslmUpdateVstorageObjectCrypto_Task``.

        Since 7.0.0.0. Privilege System.View.

        Raises FileFault, InvalidDatastore, NotFound, TaskInProgress, VslmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmVStorageObjectManager/moId/VslmUpdateVstorageObjectCrypto_Task/post/
        """
    def vslm_update_vstorage_object_policy_task(self, id: ID, *, profile: list[VirtualMachineProfileSpec] | None = None) -> VslmTask:
        """Call ``VslmUpdateVstorageObjectPolicy_Task``.

        Since 6.7.2. Privilege System.View.

        Raises FileFault, InvalidDatastore, NotFound, TaskInProgress, VslmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmVStorageObjectManager/moId/VslmUpdateVstorageObjectPolicy_Task/post/
        """
