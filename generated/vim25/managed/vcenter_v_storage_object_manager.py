# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type VcenterVStorageObjectManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.v_storage_object_manager_base import VStorageObjectManagerBase

if TYPE_CHECKING:
    from vim25.data.crypto_spec import CryptoSpec
    from vim25.managed.datastore import Datastore
    from vim25.data.disk_change_info import DiskChangeInfo
    from vim25.data.disk_crypto_spec import DiskCryptoSpec
    from vim25.data.id import ID
    from vim25.data.key_value import KeyValue
    from vim25.data.retrieve_v_storage_obj_spec import RetrieveVStorageObjSpec
    from vim25.data.v_storage_object import VStorageObject
    from vim25.data.v_storage_object_associations import VStorageObjectAssociations
    from vim25.data.v_storage_object_snapshot_details import VStorageObjectSnapshotDetails
    from vim25.data.v_storage_object_snapshot_info import VStorageObjectSnapshotInfo
    from vim25.data.v_storage_object_state_info import VStorageObjectStateInfo
    from vim25.data.virtual_machine_profile_spec import VirtualMachineProfileSpec
    from vim25.data.vslm_clone_spec import VslmCloneSpec
    from vim25.data.vslm_create_spec import VslmCreateSpec
    from vim25.data.vslm_infrastructure_object_policy import VslmInfrastructureObjectPolicy
    from vim25.data.vslm_infrastructure_object_policy_spec import VslmInfrastructureObjectPolicySpec
    from vim25.data.vslm_relocate_spec import VslmRelocateSpec
    from vim25.data.vslm_tag_entry import VslmTagEntry


class VcenterVStorageObjectManager(VStorageObjectManagerBase):
    """Managed object type ``VcenterVStorageObjectManager`` (vmodl
    ``vim.vslm.vcenter.VStorageObjectManager``).

    Since 6.5.
    """

    __slots__ = ()
    _operations = {
        **VStorageObjectManagerBase._operations,
        "AttachTagToVStorageObject": vmodl.Operation("AttachTagToVStorageObject", request="AttachTagToVStorageObjectRequestType", fault="NotFound", since="6.5", vmodl_name="attachTagToVStorageObject", privilege="System.Read"),
        "ClearVStorageObjectControlFlags": vmodl.Operation("ClearVStorageObjectControlFlags", request="ClearVStorageObjectControlFlagsRequestType", fault="VimFault", since="6.7", vmodl_name="clearVStorageObjectControlFlags", privilege="System.View"),
        "CloneVStorageObject_Task": vmodl.Operation("CloneVStorageObject_Task", request="CloneVStorageObjectRequestType", result="ManagedObjectReference", fault="VimFault", since="6.5", vmodl_name="cloneVStorageObject", privilege="System.View"),
        "CreateDiskFromSnapshot_Task": vmodl.Operation("CreateDiskFromSnapshot_Task", request="CreateDiskFromSnapshotRequestType", result="ManagedObjectReference", fault="VimFault", since="6.7", vmodl_name="createDiskFromSnapshot", privilege="System.View"),
        "CreateDisk_Task": vmodl.Operation("CreateDisk_Task", request="CreateDiskRequestType", result="ManagedObjectReference", fault="VimFault", since="6.5", vmodl_name="createDisk", privilege="System.View"),
        "DeleteSnapshot_Task": vmodl.Operation("DeleteSnapshot_Task", request="DeleteSnapshotRequestType", result="ManagedObjectReference", fault="VimFault", since="6.7", vmodl_name="deleteSnapshot", privilege="System.View"),
        "DeleteVStorageObjectEx_Task": vmodl.Operation("DeleteVStorageObjectEx_Task", request="DeleteVStorageObjectExRequestType", result="ManagedObjectReference", fault="VimFault", since="7.0.2.0", vmodl_name="deleteVStorageObjectEx", privilege="System.View"),
        "DeleteVStorageObject_Task": vmodl.Operation("DeleteVStorageObject_Task", request="DeleteVStorageObjectRequestType", result="ManagedObjectReference", fault="VimFault", since="6.5", vmodl_name="deleteVStorageObject", privilege="System.View"),
        "DetachTagFromVStorageObject": vmodl.Operation("DetachTagFromVStorageObject", request="DetachTagFromVStorageObjectRequestType", fault="NotFound", since="6.5", vmodl_name="detachTagFromVStorageObject", privilege="System.Read"),
        "ExtendDisk_Task": vmodl.Operation("ExtendDisk_Task", request="ExtendDiskRequestType", result="ManagedObjectReference", fault="VimFault", since="6.5", vmodl_name="extendDisk", privilege="System.View"),
        "InflateDisk_Task": vmodl.Operation("InflateDisk_Task", request="InflateDiskRequestType", result="ManagedObjectReference", fault="VimFault", since="6.5", vmodl_name="inflateDisk", privilege="System.View"),
        "ListTagsAttachedToVStorageObject": vmodl.Operation("ListTagsAttachedToVStorageObject", request="ListTagsAttachedToVStorageObjectRequestType", result="VslmTagEntry[]", nullable=True, fault="NotFound", since="6.5", vmodl_name="listTagsAttachedToVStorageObject", privilege="System.Read"),
        "ListVStorageObject": vmodl.Operation("ListVStorageObject", request="ListVStorageObjectRequestType", result="ID[]", nullable=True, fault="InvalidDatastore", since="6.5", vmodl_name="listVStorageObject", privilege="System.View"),
        "ListVStorageObjectsAttachedToTag": vmodl.Operation("ListVStorageObjectsAttachedToTag", request="ListVStorageObjectsAttachedToTagRequestType", result="ID[]", nullable=True, fault="NotFound", since="6.5", vmodl_name="listVStorageObjectsAttachedToTag", privilege="System.Read"),
        "ReconcileDatastoreInventory_Task": vmodl.Operation("ReconcileDatastoreInventory_Task", request="ReconcileDatastoreInventoryRequestType", result="ManagedObjectReference", fault="VimFault", since="6.5", vmodl_name="reconcileDatastoreInventory", privilege="System.View"),
        "RegisterDisk": vmodl.Operation("RegisterDisk", request="RegisterDiskRequestType", result="VStorageObject", fault="VimFault", since="6.5", vmodl_name="registerDisk", privilege="System.View"),
        "RelocateVStorageObject_Task": vmodl.Operation("RelocateVStorageObject_Task", request="RelocateVStorageObjectRequestType", result="ManagedObjectReference", fault="VimFault", since="6.5", vmodl_name="relocateVStorageObject", privilege="System.View"),
        "RenameVStorageObject": vmodl.Operation("RenameVStorageObject", request="RenameVStorageObjectRequestType", fault="VimFault", since="6.5", vmodl_name="renameVStorageObject", privilege="System.View"),
        "RetrieveSnapshotDetails": vmodl.Operation("RetrieveSnapshotDetails", request="RetrieveSnapshotDetailsRequestType", result="VStorageObjectSnapshotDetails", fault="VimFault", since="6.7", vmodl_name="retrieveSnapshotDetails", privilege="System.View"),
        "RetrieveSnapshotInfo": vmodl.Operation("RetrieveSnapshotInfo", request="RetrieveSnapshotInfoRequestType", result="VStorageObjectSnapshotInfo", fault="VimFault", since="6.7", vmodl_name="retrieveSnapshotInfo", privilege="System.View"),
        "RetrieveVStorageInfrastructureObjectPolicy": vmodl.Operation("RetrieveVStorageInfrastructureObjectPolicy", request="RetrieveVStorageInfrastructureObjectPolicyRequestType", result="vslmInfrastructureObjectPolicy[]", nullable=True, fault="VimFault", since="6.7", vmodl_name="retrieveVStorageInfrastructureObjectPolicy", privilege="System.View"),
        "RetrieveVStorageObject": vmodl.Operation("RetrieveVStorageObject", request="RetrieveVStorageObjectRequestType", result="VStorageObject", fault="VimFault", since="6.5", vmodl_name="retrieveVStorageObject", privilege="System.View"),
        "RetrieveVStorageObjectAssociations": vmodl.Operation("RetrieveVStorageObjectAssociations", request="RetrieveVStorageObjectAssociationsRequestType", result="VStorageObjectAssociations[]", nullable=True, fault="RuntimeFault", since="6.7", vmodl_name="retrieveVStorageObjectAssociations", privilege="System.View"),
        "RetrieveVStorageObjectState": vmodl.Operation("RetrieveVStorageObjectState", request="RetrieveVStorageObjectStateRequestType", result="VStorageObjectStateInfo", fault="VimFault", since="6.5", vmodl_name="retrieveVStorageObjectState", privilege="System.View"),
        "RevertVStorageObject_Task": vmodl.Operation("RevertVStorageObject_Task", request="RevertVStorageObjectRequestType", result="ManagedObjectReference", fault="VimFault", since="6.7", vmodl_name="RevertVStorageObject", privilege="System.View"),
        "ScheduleReconcileDatastoreInventory": vmodl.Operation("ScheduleReconcileDatastoreInventory", request="ScheduleReconcileDatastoreInventoryRequestType", fault="VimFault", since="6.5", vmodl_name="scheduleReconcileDatastoreInventory", privilege="System.View"),
        "SetVStorageObjectControlFlags": vmodl.Operation("SetVStorageObjectControlFlags", request="SetVStorageObjectControlFlagsRequestType", fault="VimFault", since="6.7", vmodl_name="setVStorageObjectControlFlags", privilege="System.View"),
        "UpdateVStorageInfrastructureObjectPolicy_Task": vmodl.Operation("UpdateVStorageInfrastructureObjectPolicy_Task", request="UpdateVStorageInfrastructureObjectPolicyRequestType", result="ManagedObjectReference", fault="VimFault", since="6.7", vmodl_name="updateVStorageInfrastructureObjectPolicy", privilege="System.View"),
        "UpdateVStorageObjectCrypto_Task": vmodl.Operation("UpdateVStorageObjectCrypto_Task", request="UpdateVStorageObjectCryptoRequestType", result="ManagedObjectReference", fault="VimFault", since="7.0.0.0", vmodl_name="updateVStorageObjectCrypto", privilege="System.View"),
        "UpdateVStorageObjectPolicy_Task": vmodl.Operation("UpdateVStorageObjectPolicy_Task", request="UpdateVStorageObjectPolicyRequestType", result="ManagedObjectReference", fault="VimFault", since="6.7", vmodl_name="updateVStorageObjectPolicy", privilege="System.View"),
        "VCenterUpdateVStorageObjectMetadataEx_Task": vmodl.Operation("VCenterUpdateVStorageObjectMetadataEx_Task", request="VCenterUpdateVStorageObjectMetadataExRequestType", result="ManagedObjectReference", fault="VimFault", since="7.0.2.0", vmodl_name="updateVStorageObjectMetadataEx", privilege="System.View"),
        "VStorageObjectCreateSnapshot_Task": vmodl.Operation("VStorageObjectCreateSnapshot_Task", request="VStorageObjectCreateSnapshotRequestType", result="ManagedObjectReference", fault="VimFault", since="6.7", vmodl_name="createSnapshot", privilege="System.View"),
        "VstorageObjectVCenterQueryChangedDiskAreas": vmodl.Operation("VstorageObjectVCenterQueryChangedDiskAreas", request="VstorageObjectVCenterQueryChangedDiskAreasRequestType", result="DiskChangeInfo", fault="MethodFault", since="6.7", vmodl_name="queryChangedDiskAreas", privilege="System.View"),
    }

    def attach_tag_to_v_storage_object(
        self,
        id: ID,
        category: str,
        tag: str,
    ) -> None:
        """Call ``AttachTagToVStorageObject``.

        id: Wire name ``id``. Since 6.5.

        category: Wire name ``category``. Since 6.5.

        tag: Wire name ``tag``. Since 6.5.

        Since 6.5. Privilege System.Read.

        Raises NotFound, or another NotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/AttachTagToVStorageObject/post/
        """
        self._invoke("AttachTagToVStorageObject", {"id": id, "category": category, "tag": tag})

    def clear_v_storage_object_control_flags(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
        *,
        control_flags: list[str] | None = None,
    ) -> None:
        """Call ``ClearVStorageObjectControlFlags``.

        id: Wire name ``id``. Since 6.7.

        datastore: Wire name ``datastore``. Since 6.7. Refers to a Datastore. Privilege
        Datastore.FileManagement.

        control_flags: Wire name ``controlFlags``. Since 6.7.

        Since 6.7. Privilege System.View.

        Raises InvalidDatastore, InvalidState, NotFound, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/ClearVStorageObjectControlFlags/post/
        """
        self._invoke("ClearVStorageObjectControlFlags", {"id": id, "datastore": datastore, "control_flags": control_flags})

    def clone_v_storage_object_task(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
        spec: VslmCloneSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CloneVStorageObject_Task``.

        id: Wire name ``id``. Since 6.5.

        datastore: Wire name ``datastore``. Since 6.5. Refers to a Datastore.

        spec: Wire name ``spec``. Since 6.5.

        Since 6.5. Privilege System.View. Returns a reference to a Task, whose result is a
        VStorageObject.

        Raises FileFault, InvalidDatastore, NotFound, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/CloneVStorageObject_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CloneVStorageObject_Task", {"id": id, "datastore": datastore, "spec": spec})
        return result

    def create_disk_from_snapshot_task(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
        snapshot_id: ID,
        name: str,
        *,
        profile: list[VirtualMachineProfileSpec] | None = None,
        crypto: CryptoSpec | None = None,
        path: str | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CreateDiskFromSnapshot_Task``.

        id: Wire name ``id``. Since 6.7.

        datastore: Wire name ``datastore``. Since 6.7. Refers to a Datastore.

        snapshot_id: Wire name ``snapshotId``. Since 6.7.

        name: Wire name ``name``. Since 6.7.

        profile: Wire name ``profile``. Since 6.7.

        crypto: Wire name ``crypto``. Since 6.7.

        path: Wire name ``path``. Since 6.7.

        Since 6.7. Privilege System.View. Returns a reference to a Task, whose result is a
        VStorageObject.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/CreateDiskFromSnapshot_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CreateDiskFromSnapshot_Task", {"id": id, "datastore": datastore, "snapshot_id": snapshot_id, "name": name, "profile": profile, "crypto": crypto, "path": path})
        return result

    def create_disk_task(
        self,
        spec: VslmCreateSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CreateDisk_Task``.

        spec: Wire name ``spec``. Since 6.5.

        Since 6.5. Privilege System.View. Returns a reference to a Task, whose result is a
        VStorageObject.

        Raises FileFault, InvalidDatastore, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/CreateDisk_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CreateDisk_Task", {"spec": spec})
        return result

    def delete_snapshot_task(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
        snapshot_id: ID,
    ) -> vmodl.ManagedObjectReference:
        """Call ``DeleteSnapshot_Task``.

        id: Wire name ``id``. Since 6.7.

        datastore: Wire name ``datastore``. Since 6.7. Refers to a Datastore.

        snapshot_id: Wire name ``snapshotId``. Since 6.7.

        Since 6.7. Privilege System.View. Returns a reference to a Task.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/DeleteSnapshot_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("DeleteSnapshot_Task", {"id": id, "datastore": datastore, "snapshot_id": snapshot_id})
        return result

    def delete_v_storage_object_ex_task(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
    ) -> vmodl.ManagedObjectReference:
        """Call ``DeleteVStorageObjectEx_Task``.

        id: Wire name ``id``. Since 7.0.2.0.

        datastore: Wire name ``datastore``. Since 7.0.2.0. Refers to a Datastore.

        Since 7.0.2.0. Privilege System.View. Returns a reference to a Task, whose result is a
        VslmVClockInfo.

        Raises FileFault, InvalidDatastore, InvalidState, NotFound, TaskInProgress, or another
        VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/DeleteVStorageObjectEx_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("DeleteVStorageObjectEx_Task", {"id": id, "datastore": datastore})
        return result

    def delete_v_storage_object_task(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
    ) -> vmodl.ManagedObjectReference:
        """Call ``DeleteVStorageObject_Task``.

        id: Wire name ``id``. Since 6.5.

        datastore: Wire name ``datastore``. Since 6.5. Refers to a Datastore.

        Since 6.5. Privilege System.View. Returns a reference to a Task.

        Raises FileFault, InvalidDatastore, InvalidState, NotFound, TaskInProgress, or another
        VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/DeleteVStorageObject_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("DeleteVStorageObject_Task", {"id": id, "datastore": datastore})
        return result

    def detach_tag_from_v_storage_object(
        self,
        id: ID,
        category: str,
        tag: str,
    ) -> None:
        """Call ``DetachTagFromVStorageObject``.

        id: Wire name ``id``. Since 6.5.

        category: Wire name ``category``. Since 6.5.

        tag: Wire name ``tag``. Since 6.5.

        Since 6.5. Privilege System.Read.

        Raises NotFound, or another NotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/DetachTagFromVStorageObject/post/
        """
        self._invoke("DetachTagFromVStorageObject", {"id": id, "category": category, "tag": tag})

    def extend_disk_task(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
        new_capacity_in_mb: int,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ExtendDisk_Task``.

        id: Wire name ``id``. Since 6.5.

        datastore: Wire name ``datastore``. Since 6.5. Refers to a Datastore.

        new_capacity_in_mb: Wire name ``newCapacityInMB``. Since 6.5.

        Since 6.5. Privilege System.View. Returns a reference to a Task.

        Raises FileFault, NotFound, InvalidDatastore, InvalidState, TaskInProgress, or another
        VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/ExtendDisk_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ExtendDisk_Task", {"id": id, "datastore": datastore, "new_capacity_in_mb": new_capacity_in_mb})
        return result

    def inflate_disk_task(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
    ) -> vmodl.ManagedObjectReference:
        """Call ``InflateDisk_Task``.

        id: Wire name ``id``. Since 6.5.

        datastore: Wire name ``datastore``. Since 6.5. Refers to a Datastore.

        Since 6.5. Privilege System.View. Returns a reference to a Task.

        Raises FileFault, NotFound, InvalidDatastore, InvalidState, TaskInProgress, or another
        VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/InflateDisk_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("InflateDisk_Task", {"id": id, "datastore": datastore})
        return result

    def list_tags_attached_to_v_storage_object(
        self,
        id: ID,
    ) -> list[VslmTagEntry] | None:
        """Call ``ListTagsAttachedToVStorageObject``.

        id: Wire name ``id``. Since 6.5.

        Since 6.5. Privilege System.Read.

        Raises NotFound, or another NotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/ListTagsAttachedToVStorageObject/post/
        """
        result: list[VslmTagEntry] | None = self._invoke("ListTagsAttachedToVStorageObject", {"id": id})
        return result

    def list_v_storage_object(
        self,
        datastore: vmodl.ManagedObjectReference | Datastore,
    ) -> list[ID] | None:
        """Call ``ListVStorageObject``.

        datastore: Wire name ``datastore``. Since 6.5. Refers to a Datastore.

        Since 6.5. Privilege System.View.

        Raises InvalidDatastore, or another InvalidDatastore.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/ListVStorageObject/post/
        """
        result: list[ID] | None = self._invoke("ListVStorageObject", {"datastore": datastore})
        return result

    def list_v_storage_objects_attached_to_tag(
        self,
        category: str,
        tag: str,
    ) -> list[ID] | None:
        """Call ``ListVStorageObjectsAttachedToTag``.

        category: Wire name ``category``. Since 6.5.

        tag: Wire name ``tag``. Since 6.5.

        Since 6.5. Privilege System.Read.

        Raises NotFound, or another NotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/ListVStorageObjectsAttachedToTag/post/
        """
        result: list[ID] | None = self._invoke("ListVStorageObjectsAttachedToTag", {"category": category, "tag": tag})
        return result

    def reconcile_datastore_inventory_task(
        self,
        datastore: vmodl.ManagedObjectReference | Datastore,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ReconcileDatastoreInventory_Task``.

        datastore: Wire name ``datastore``. Since 6.5. Refers to a Datastore.

        Since 6.5. Privilege System.View. Returns a reference to a Task.

        Raises InvalidDatastore, NotFound, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/ReconcileDatastoreInventory_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ReconcileDatastoreInventory_Task", {"datastore": datastore})
        return result

    def register_disk(
        self,
        path: str,
        *,
        name: str | None = None,
    ) -> VStorageObject:
        """Call ``RegisterDisk``.

        path: Wire name ``path``. Since 6.5.

        name: Wire name ``name``. Since 6.5.

        Since 6.5. Privilege System.View.

        Raises FileFault, InvalidDatastore, AlreadyExists, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/RegisterDisk/post/
        """
        result: VStorageObject = self._invoke("RegisterDisk", {"path": path, "name": name})
        return result

    def relocate_v_storage_object_task(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
        spec: VslmRelocateSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``RelocateVStorageObject_Task``.

        id: Wire name ``id``. Since 6.5.

        datastore: Wire name ``datastore``. Since 6.5. Refers to a Datastore.

        spec: Wire name ``spec``. Since 6.5.

        Since 6.5. Privilege System.View. Returns a reference to a Task, whose result is a
        VStorageObject.

        Raises FileFault, InvalidDatastore, InvalidState, NotFound, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/RelocateVStorageObject_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("RelocateVStorageObject_Task", {"id": id, "datastore": datastore, "spec": spec})
        return result

    def rename_v_storage_object(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
        name: str,
    ) -> None:
        """Call ``RenameVStorageObject``.

        id: Wire name ``id``. Since 6.5.

        datastore: Wire name ``datastore``. Since 6.5. Refers to a Datastore.

        name: Wire name ``name``. Since 6.5.

        Since 6.5. Privilege System.View.

        Raises FileFault, InvalidDatastore, NotFound, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/RenameVStorageObject/post/
        """
        self._invoke("RenameVStorageObject", {"id": id, "datastore": datastore, "name": name})

    def retrieve_snapshot_details(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
        snapshot_id: ID,
    ) -> VStorageObjectSnapshotDetails:
        """Call ``RetrieveSnapshotDetails``.

        id: Wire name ``id``. Since 6.7.

        datastore: Wire name ``datastore``. Since 6.7. Refers to a Datastore.

        snapshot_id: Wire name ``snapshotId``. Since 6.7.

        Since 6.7. Privilege System.View.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/RetrieveSnapshotDetails/post/
        """
        result: VStorageObjectSnapshotDetails = self._invoke("RetrieveSnapshotDetails", {"id": id, "datastore": datastore, "snapshot_id": snapshot_id})
        return result

    def retrieve_snapshot_info(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
    ) -> VStorageObjectSnapshotInfo:
        """Call ``RetrieveSnapshotInfo``.

        id: Wire name ``id``. Since 6.7.

        datastore: Wire name ``datastore``. Since 6.7. Refers to a Datastore.

        Since 6.7. Privilege System.View.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/RetrieveSnapshotInfo/post/
        """
        result: VStorageObjectSnapshotInfo = self._invoke("RetrieveSnapshotInfo", {"id": id, "datastore": datastore})
        return result

    def retrieve_v_storage_infrastructure_object_policy(
        self,
        datastore: vmodl.ManagedObjectReference | Datastore,
    ) -> list[VslmInfrastructureObjectPolicy] | None:
        """Call ``RetrieveVStorageInfrastructureObjectPolicy``.

        datastore: Wire name ``datastore``. Since 6.7. Refers to a Datastore.

        Since 6.7. Privilege System.View.

        Raises InvalidDatastore, NotFound, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/RetrieveVStorageInfrastructureObjectPolicy/post/
        """
        result: list[VslmInfrastructureObjectPolicy] | None = self._invoke("RetrieveVStorageInfrastructureObjectPolicy", {"datastore": datastore})
        return result

    def retrieve_v_storage_object(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
        *,
        disk_info_flags: list[str] | None = None,
    ) -> VStorageObject:
        """Call ``RetrieveVStorageObject``.

        id: Wire name ``id``. Since 6.5.

        datastore: Wire name ``datastore``. Since 6.5. Refers to a Datastore.

        disk_info_flags: Wire name ``diskInfoFlags``. Since 8.0.0.1.

        Since 6.5. Privilege System.View.

        Raises FileFault, InvalidDatastore, NotFound, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/RetrieveVStorageObject/post/
        """
        result: VStorageObject = self._invoke("RetrieveVStorageObject", {"id": id, "datastore": datastore, "disk_info_flags": disk_info_flags})
        return result

    def retrieve_v_storage_object_associations(
        self,
        *,
        ids: list[RetrieveVStorageObjSpec] | None = None,
    ) -> list[VStorageObjectAssociations] | None:
        """Call ``RetrieveVStorageObjectAssociations``.

        ids: Wire name ``ids``. Since 6.7.

        Since 6.7. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/RetrieveVStorageObjectAssociations/post/
        """
        result: list[VStorageObjectAssociations] | None = self._invoke("RetrieveVStorageObjectAssociations", {"ids": ids})
        return result

    def retrieve_v_storage_object_state(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
    ) -> VStorageObjectStateInfo:
        """Call ``RetrieveVStorageObjectState``.

        id: Wire name ``id``. Since 6.5.

        datastore: Wire name ``datastore``. Since 6.5. Refers to a Datastore.

        Since 6.5. Privilege System.View.

        Raises FileFault, InvalidDatastore, NotFound, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/RetrieveVStorageObjectState/post/
        """
        result: VStorageObjectStateInfo = self._invoke("RetrieveVStorageObjectState", {"id": id, "datastore": datastore})
        return result

    def revert_v_storage_object_task(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
        snapshot_id: ID,
    ) -> vmodl.ManagedObjectReference:
        """Call ``RevertVStorageObject_Task``.

        id: Wire name ``id``. Since 6.7.

        datastore: Wire name ``datastore``. Since 6.7. Refers to a Datastore.

        snapshot_id: Wire name ``snapshotId``. Since 6.7.

        Since 6.7. Privilege System.View. Returns a reference to a Task.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/RevertVStorageObject_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("RevertVStorageObject_Task", {"id": id, "datastore": datastore, "snapshot_id": snapshot_id})
        return result

    def schedule_reconcile_datastore_inventory(
        self,
        datastore: vmodl.ManagedObjectReference | Datastore,
    ) -> None:
        """Call ``ScheduleReconcileDatastoreInventory``.

        datastore: Wire name ``datastore``. Since 6.5. Refers to a Datastore.

        Since 6.5. Privilege System.View.

        Raises InvalidDatastore, NotFound, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/ScheduleReconcileDatastoreInventory/post/
        """
        self._invoke("ScheduleReconcileDatastoreInventory", {"datastore": datastore})

    def set_v_storage_object_control_flags(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
        *,
        control_flags: list[str] | None = None,
    ) -> None:
        """Call ``SetVStorageObjectControlFlags``.

        id: Wire name ``id``. Since 6.7.

        datastore: Wire name ``datastore``. Since 6.7. Refers to a Datastore. Privilege
        Datastore.FileManagement.

        control_flags: Wire name ``controlFlags``. Since 6.7.

        Since 6.7. Privilege System.View.

        Raises InvalidDatastore, InvalidState, NotFound, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/SetVStorageObjectControlFlags/post/
        """
        self._invoke("SetVStorageObjectControlFlags", {"id": id, "datastore": datastore, "control_flags": control_flags})

    def update_v_storage_infrastructure_object_policy_task(
        self,
        spec: VslmInfrastructureObjectPolicySpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``UpdateVStorageInfrastructureObjectPolicy_Task``.

        spec: Wire name ``spec``. Since 6.7.

        Since 6.7. Privilege System.View. Returns a reference to a Task.

        Raises InvalidDatastore, NotFound, InvalidState, TaskInProgress, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/UpdateVStorageInfrastructureObjectPolicy_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("UpdateVStorageInfrastructureObjectPolicy_Task", {"spec": spec})
        return result

    def update_v_storage_object_crypto_task(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
        *,
        profile: list[VirtualMachineProfileSpec] | None = None,
        disks_crypto: DiskCryptoSpec | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``UpdateVStorageObjectCrypto_Task``.

        id: Wire name ``id``. Since 7.0.0.0.

        datastore: Wire name ``datastore``. Since 7.0.0.0. Refers to a Datastore.

        profile: Wire name ``profile``. Since 7.0.0.0.

        disks_crypto: Wire name ``disksCrypto``. Since 7.0.0.0.

        Since 7.0.0.0. Privilege System.View. Returns a reference to a Task.

        Raises FileFault, InvalidDatastore, NotFound, TaskInProgress, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/UpdateVStorageObjectCrypto_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("UpdateVStorageObjectCrypto_Task", {"id": id, "datastore": datastore, "profile": profile, "disks_crypto": disks_crypto})
        return result

    def update_v_storage_object_policy_task(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
        *,
        profile: list[VirtualMachineProfileSpec] | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``UpdateVStorageObjectPolicy_Task``.

        id: Wire name ``id``. Since 6.7.

        datastore: Wire name ``datastore``. Since 6.7. Refers to a Datastore.

        profile: Wire name ``profile``. Since 6.7.

        Since 6.7. Privilege System.View. Returns a reference to a Task.

        Raises FileFault, InvalidDatastore, NotFound, TaskInProgress, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/UpdateVStorageObjectPolicy_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("UpdateVStorageObjectPolicy_Task", {"id": id, "datastore": datastore, "profile": profile})
        return result

    def v_center_update_v_storage_object_metadata_ex_task(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
        *,
        metadata: list[KeyValue] | None = None,
        delete_keys: list[str] | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``VCenterUpdateVStorageObjectMetadataEx_Task``.

        id: Wire name ``id``. Since 7.0.2.0.

        datastore: Wire name ``datastore``. Since 7.0.2.0. Refers to a Datastore.

        metadata: Wire name ``metadata``. Since 7.0.2.0.

        delete_keys: Wire name ``deleteKeys``. Since 7.0.2.0.

        Since 7.0.2.0. Privilege System.View. Returns a reference to a Task, whose result is a
        VStorageObject.

        Raises InvalidDatastore, InvalidState, NotFound, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/VCenterUpdateVStorageObjectMetadataEx_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("VCenterUpdateVStorageObjectMetadataEx_Task", {"id": id, "datastore": datastore, "metadata": metadata, "delete_keys": delete_keys})
        return result

    def v_storage_object_create_snapshot_task(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
        description: str,
    ) -> vmodl.ManagedObjectReference:
        """Call ``VStorageObjectCreateSnapshot_Task``.

        id: Wire name ``id``. Since 6.7.

        datastore: Wire name ``datastore``. Since 6.7. Refers to a Datastore.

        description: Wire name ``description``. Since 6.7.

        Since 6.7. Privilege System.View. Returns a reference to a Task, whose result is a ID.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/VStorageObjectCreateSnapshot_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("VStorageObjectCreateSnapshot_Task", {"id": id, "datastore": datastore, "description": description})
        return result

    def vstorage_object_v_center_query_changed_disk_areas(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
        snapshot_id: ID,
        start_offset: int,
        change_id: str,
    ) -> DiskChangeInfo:
        """Call ``VstorageObjectVCenterQueryChangedDiskAreas``.

        id: Wire name ``id``. Since 6.7.

        datastore: Wire name ``datastore``. Since 6.7. Refers to a Datastore.

        snapshot_id: Wire name ``snapshotId``. Since 6.7.

        start_offset: Wire name ``startOffset``. Since 6.7.

        change_id: Wire name ``changeId``. Since 6.7.

        Since 6.7. Privilege System.View.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, InvalidArgument, or another
        MethodFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VcenterVStorageObjectManager/moId/VstorageObjectVCenterQueryChangedDiskAreas/post/
        """
        result: DiskChangeInfo = self._invoke("VstorageObjectVCenterQueryChangedDiskAreas", {"id": id, "datastore": datastore, "snapshot_id": snapshot_id, "start_offset": start_offset, "change_id": change_id})
        return result
