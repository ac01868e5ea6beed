# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostVStorageObjectManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.v_storage_object_manager_base import VStorageObjectManagerBase

if TYPE_CHECKING:
    from vim25.data.crypto_spec import CryptoSpec
    from vim25.managed.datastore import Datastore
    from vim25.data.id import ID
    from vim25.data.key_value import KeyValue
    from vim25.data.v_storage_object import VStorageObject
    from vim25.data.v_storage_object_snapshot_info import VStorageObjectSnapshotInfo
    from vim25.data.v_storage_object_state_info import VStorageObjectStateInfo
    from vim25.data.virtual_machine_profile_spec import VirtualMachineProfileSpec
    from vim25.data.vslm_clone_spec import VslmCloneSpec
    from vim25.data.vslm_create_spec import VslmCreateSpec
    from vim25.data.vslm_infrastructure_object_policy import VslmInfrastructureObjectPolicy
    from vim25.data.vslm_relocate_spec import VslmRelocateSpec


class HostVStorageObjectManager(VStorageObjectManagerBase):
    """Managed object type ``HostVStorageObjectManager`` (vmodl
    ``vim.vslm.host.VStorageObjectManager``).

    Since 6.5.
    """

    __slots__ = ()
    _operations = {
        **VStorageObjectManagerBase._operations,
        "HostClearVStorageObjectControlFlags": vmodl.Operation("HostClearVStorageObjectControlFlags", request="HostClearVStorageObjectControlFlagsRequestType", fault="VimFault", since="6.7", vmodl_name="clearVStorageObjectControlFlags", privilege="System.View"),
        "HostCloneVStorageObject_Task": vmodl.Operation("HostCloneVStorageObject_Task", request="HostCloneVStorageObjectRequestType", result="ManagedObjectReference", fault="VimFault", since="6.5", vmodl_name="cloneVStorageObject", privilege="System.View"),
        "HostCreateDisk_Task": vmodl.Operation("HostCreateDisk_Task", request="HostCreateDiskRequestType", result="ManagedObjectReference", fault="VimFault", since="6.5", vmodl_name="createDisk", privilege="System.View"),
        "HostDeleteVStorageObjectEx_Task": vmodl.Operation("HostDeleteVStorageObjectEx_Task", request="HostDeleteVStorageObjectExRequestType", result="ManagedObjectReference", fault="VimFault", since="7.0.2.0", vmodl_name="deleteVStorageObjectEx", privilege="System.View"),
        "HostDeleteVStorageObject_Task": vmodl.Operation("HostDeleteVStorageObject_Task", request="HostDeleteVStorageObjectRequestType", result="ManagedObjectReference", fault="VimFault", since="6.5", vmodl_name="deleteVStorageObject", privilege="System.View"),
        "HostExtendDisk_Task": vmodl.Operation("HostExtendDisk_Task", request="HostExtendDiskRequestType", result="ManagedObjectReference", fault="VimFault", since="6.5", vmodl_name="extendDisk", privilege="System.View"),
        "HostInflateDisk_Task": vmodl.Operation("HostInflateDisk_Task", request="HostInflateDiskRequestType", result="ManagedObjectReference", fault="VimFault", since="6.5", vmodl_name="inflateDisk", privilege="System.View"),
        "HostListVStorageObject": vmodl.Operation("HostListVStorageObject", request="HostListVStorageObjectRequestType", result="ID[]", nullable=True, fault="InvalidDatastore", since="6.5", vmodl_name="listVStorageObject", privilege="System.View"),
        "HostReconcileDatastoreInventory_Task": vmodl.Operation("HostReconcileDatastoreInventory_Task", request="HostReconcileDatastoreInventoryRequestType", result="ManagedObjectReference", fault="VimFault", since="6.5", vmodl_name="reconcileDatastoreInventory", privilege="System.View"),
        "HostRegisterDisk": vmodl.Operation("HostRegisterDisk", request="HostRegisterDiskRequestType", result="VStorageObject", fault="VimFault", since="6.5", vmodl_name="registerDisk", privilege="System.View"),
        "HostRelocateVStorageObject_Task": vmodl.Operation("HostRelocateVStorageObject_Task", request="HostRelocateVStorageObjectRequestType", result="ManagedObjectReference", fault="VimFault", since="6.5", vmodl_name="relocateVStorageObject", privilege="System.View"),
        "HostRenameVStorageObject": vmodl.Operation("HostRenameVStorageObject", request="HostRenameVStorageObjectRequestType", fault="VimFault", since="6.5", vmodl_name="renameVStorageObject", privilege="System.View"),
        "HostRetrieveVStorageInfrastructureObjectPolicy": vmodl.Operation("HostRetrieveVStorageInfrastructureObjectPolicy", request="HostRetrieveVStorageInfrastructureObjectPolicyRequestType", result="vslmInfrastructureObjectPolicy[]", nullable=True, fault="VimFault", since="6.7", vmodl_name="retrieveVStorageInfrastructureObjectPolicy", privilege="System.View"),
        "HostRetrieveVStorageObject": vmodl.Operation("HostRetrieveVStorageObject", request="HostRetrieveVStorageObjectRequestType", result="VStorageObject", fault="VimFault", since="6.5", vmodl_name="retrieveVStorageObject", privilege="System.View"),
        "HostRetrieveVStorageObjectMetadata": vmodl.Operation("HostRetrieveVStorageObjectMetadata", request="HostRetrieveVStorageObjectMetadataRequestType", result="KeyValue[]", nullable=True, fault="VimFault", since="6.7.2", vmodl_name="retrieveVStorageObjectMetadata", privilege="System.View"),
        "HostRetrieveVStorageObjectMetadataValue": vmodl.Operation("HostRetrieveVStorageObjectMetadataValue", request="HostRetrieveVStorageObjectMetadataValueRequestType", result="string", fault="VimFault", since="6.7.2", vmodl_name="retrieveVStorageObjectMetadataValue", privilege="System.View"),
        "HostRetrieveVStorageObjectState": vmodl.Operation("HostRetrieveVStorageObjectState", request="HostRetrieveVStorageObjectStateRequestType", result="VStorageObjectStateInfo", fault="VimFault", since="6.5", vmodl_name="retrieveVStorageObjectState", privilege="System.View"),
        "HostScheduleReconcileDatastoreInventory": vmodl.Operation("HostScheduleReconcileDatastoreInventory", request="HostScheduleReconcileDatastoreInventoryRequestType", fault="VimFault", since="6.5", vmodl_name="scheduleReconcileDatastoreInventory", privilege="System.View"),
        "HostSetVStorageObjectControlFlags": vmodl.Operation("HostSetVStorageObjectControlFlags", request="HostSetVStorageObjectControlFlagsRequestType", fault="VimFault", since="6.7", vmodl_name="setVStorageObjectControlFlags", privilege="System.View"),
        "HostUpdateVStorageObjectMetadataEx_Task": vmodl.Operation("HostUpdateVStorageObjectMetadataEx_Task", request="HostUpdateVStorageObjectMetadataExRequestType", result="ManagedObjectReference", fault="VimFault", since="7.0.2.0", vmodl_name="updateVStorageObjectMetadataEx", privilege="System.View"),
        "HostUpdateVStorageObjectMetadata_Task": vmodl.Operation("HostUpdateVStorageObjectMetadata_Task", request="HostUpdateVStorageObjectMetadataRequestType", result="ManagedObjectReference", fault="VimFault", since="6.7.2", vmodl_name="updateVStorageObjectMetadata", privilege="System.View"),
        "HostVStorageObjectCreateDiskFromSnapshot_Task": vmodl.Operation("HostVStorageObjectCreateDiskFromSnapshot_Task", request="HostVStorageObjectCreateDiskFromSnapshotRequestType", result="ManagedObjectReference", fault="VimFault", since="6.7", vmodl_name="createDiskFromSnapshot", privilege="System.View"),
        "HostVStorageObjectCreateSnapshot_Task": vmodl.Operation("HostVStorageObjectCreateSnapshot_Task", request="HostVStorageObjectCreateSnapshotRequestType", result="ManagedObjectReference", fault="VimFault", since="6.7", vmodl_name="createSnapshot", privilege="System.View"),
        "HostVStorageObjectDeleteSnapshot_Task": vmodl.Operation("HostVStorageObjectDeleteSnapshot_Task", request="HostVStorageObjectDeleteSnapshotRequestType", result="ManagedObjectReference", fault="VimFault", since="6.7", vmodl_name="deleteSnapshot", privilege="System.View"),
        "HostVStorageObjectRetrieveSnapshotInfo": vmodl.Operation("HostVStorageObjectRetrieveSnapshotInfo", request="HostVStorageObjectRetrieveSnapshotInfoRequestType", result="VStorageObjectSnapshotInfo", fault="VimFault", since="6.7", vmodl_name="retrieveSnapshotInfo", privilege="System.View"),
        "HostVStorageObjectRevert_Task": vmodl.Operation("HostVStorageObjectRevert_Task", request="HostVStorageObjectRevertRequestType", result="ManagedObjectReference", fault="VimFault", since="6.7", vmodl_name="RevertVStorageObject", privilege="System.View"),
    }

    def host_clear_v_storage_object_control_flags(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
        *,
        control_flags: list[str] | None = None,
    ) -> None:
        """Call ``HostClearVStorageObjectControlFlags``.

        id: Wire name ``id``. Since 6.7.

        datastore: Wire name ``datastore``. Since 6.7. Refers to a Datastore. Privilege
        Datastore.FileManagement.

        control_flags: Wire name ``controlFlags``. Since 6.7.

        Since 6.7. Privilege System.View.

        Raises InvalidDatastore, InvalidState, NotFound, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostClearVStorageObjectControlFlags/post/
        """
        self._invoke("HostClearVStorageObjectControlFlags", {"id": id, "datastore": datastore, "control_flags": control_flags})

    def host_clone_v_storage_object_task(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
        spec: VslmCloneSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``HostCloneVStorageObject_Task``.

        id: Wire name ``id``. Since 6.5.

        datastore: Wire name ``datastore``. Since 6.5. Refers to a Datastore.

        spec: Wire name ``spec``. Since 6.5.

        Since 6.5. Privilege System.View. Returns a reference to a Task, whose result is a
        VStorageObject.

        Raises FileFault, InvalidDatastore, NotFound, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostCloneVStorageObject_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("HostCloneVStorageObject_Task", {"id": id, "datastore": datastore, "spec": spec})
        return result

    def host_create_disk_task(
        self,
        spec: VslmCreateSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``HostCreateDisk_Task``.

        spec: Wire name ``spec``. Since 6.5.

        Since 6.5. Privilege System.View. Returns a reference to a Task, whose result is a
        VStorageObject.

        Raises FileFault, InvalidDatastore, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostCreateDisk_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("HostCreateDisk_Task", {"spec": spec})
        return result

    def host_delete_v_storage_object_ex_task(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
    ) -> vmodl.ManagedObjectReference:
        """Call ``HostDeleteVStorageObjectEx_Task``.

        id: Wire name ``id``. Since 7.0.2.0.

        datastore: Wire name ``datastore``. Since 7.0.2.0. Refers to a Datastore.

        Since 7.0.2.0. Privilege System.View. Returns a reference to a Task, whose result is a
        VslmVClockInfo.

        Raises FileFault, InvalidDatastore, InvalidState, NotFound, TaskInProgress, or another
        VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostDeleteVStorageObjectEx_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("HostDeleteVStorageObjectEx_Task", {"id": id, "datastore": datastore})
        return result

    def host_delete_v_storage_object_task(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
    ) -> vmodl.ManagedObjectReference:
        """Call ``HostDeleteVStorageObject_Task``.

        id: Wire name ``id``. Since 6.5.

        datastore: Wire name ``datastore``. Since 6.5. Refers to a Datastore.

        Since 6.5. Privilege System.View. Returns a reference to a Task.

        Raises FileFault, InvalidDatastore, InvalidState, NotFound, TaskInProgress, or another
        VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostDeleteVStorageObject_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("HostDeleteVStorageObject_Task", {"id": id, "datastore": datastore})
        return result

    def host_extend_disk_task(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
        new_capacity_in_mb: int,
    ) -> vmodl.ManagedObjectReference:
        """Call ``HostExtendDisk_Task``.

        id: Wire name ``id``. Since 6.5.

        datastore: Wire name ``datastore``. Since 6.5. Refers to a Datastore.

        new_capacity_in_mb: Wire name ``newCapacityInMB``. Since 6.5.

        Since 6.5. Privilege System.View. Returns a reference to a Task.

        Raises FileFault, NotFound, InvalidDatastore, InvalidState, TaskInProgress, or another
        VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostExtendDisk_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("HostExtendDisk_Task", {"id": id, "datastore": datastore, "new_capacity_in_mb": new_capacity_in_mb})
        return result

    def host_inflate_disk_task(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
    ) -> vmodl.ManagedObjectReference:
        """Call ``HostInflateDisk_Task``.

        id: Wire name ``id``. Since 6.5.

        datastore: Wire name ``datastore``. Since 6.5. Refers to a Datastore.

        Since 6.5. Privilege System.View. Returns a reference to a Task.

        Raises FileFault, NotFound, InvalidDatastore, InvalidState, TaskInProgress, or another
        VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostInflateDisk_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("HostInflateDisk_Task", {"id": id, "datastore": datastore})
        return result

    def host_list_v_storage_object(
        self,
        datastore: vmodl.ManagedObjectReference | Datastore,
    ) -> list[ID] | None:
        """Call ``HostListVStorageObject``.

        datastore: Wire name ``datastore``. Since 6.5. Refers to a Datastore.

        Since 6.5. Privilege System.View.

        Raises InvalidDatastore, or another InvalidDatastore.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostListVStorageObject/post/
        """
        result: list[ID] | None = self._invoke("HostListVStorageObject", {"datastore": datastore})
        return result

    def host_reconcile_datastore_inventory_task(
        self,
        datastore: vmodl.ManagedObjectReference | Datastore,
    ) -> vmodl.ManagedObjectReference:
        """Call ``HostReconcileDatastoreInventory_Task``.

        datastore: Wire name ``datastore``. Since 6.5. Refers to a Datastore.

        Since 6.5. Privilege System.View. Returns a reference to a Task.

        Raises InvalidDatastore, NotFound, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostReconcileDatastoreInventory_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("HostReconcileDatastoreInventory_Task", {"datastore": datastore})
        return result

    def host_register_disk(
        self,
        path: str,
        *,
        name: str | None = None,
        modify_control_flags: bool | None = None,
    ) -> VStorageObject:
        """Call ``HostRegisterDisk``.

        path: Wire name ``path``. Since 6.5.

        name: Wire name ``name``. Since 6.5.

        modify_control_flags: Wire name ``modifyControlFlags``. Since 8.0.2.0.

        Since 6.5. Privilege System.View.

        Raises FileFault, InvalidDatastore, AlreadyExists, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostRegisterDisk/post/
        """
        result: VStorageObject = self._invoke("HostRegisterDisk", {"path": path, "name": name, "modify_control_flags": modify_control_flags})
        return result

    def host_relocate_v_storage_object_task(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
        spec: VslmRelocateSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``HostRelocateVStorageObject_Task``.

        id: Wire name ``id``. Since 6.5.

        datastore: Wire name ``datastore``. Since 6.5. Refers to a Datastore.

        spec: Wire name ``spec``. Since 6.5.

        Since 6.5. Privilege System.View. Returns a reference to a Task, whose result is a
        VStorageObject.

        Raises FileFault, InvalidDatastore, InvalidState, NotFound, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostRelocateVStorageObject_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("HostRelocateVStorageObject_Task", {"id": id, "datastore": datastore, "spec": spec})
        return result

    def host_rename_v_storage_object(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
        name: str,
    ) -> None:
        """Call ``HostRenameVStorageObject``.

        id: Wire name ``id``. Since 6.5.

        datastore: Wire name ``datastore``. Since 6.5. Refers to a Datastore.

        name: Wire name ``name``. Since 6.5.

        Since 6.5. Privilege System.View.

        Raises FileFault, InvalidDatastore, NotFound, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostRenameVStorageObject/post/
        """
        self._invoke("HostRenameVStorageObject", {"id": id, "datastore": datastore, "name": name})

    def host_retrieve_v_storage_infrastructure_object_policy(
        self,
        datastore: vmodl.ManagedObjectReference | Datastore,
    ) -> list[VslmInfrastructureObjectPolicy] | None:
        """Call ``HostRetrieveVStorageInfrastructureObjectPolicy``.

        datastore: Wire name ``datastore``. Since 6.7. Refers to a Datastore.

        Since 6.7. Privilege System.View.

        Raises InvalidDatastore, NotFound, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostRetrieveVStorageInfrastructureObjectPolicy/post/
        """
        result: list[VslmInfrastructureObjectPolicy] | None = self._invoke("HostRetrieveVStorageInfrastructureObjectPolicy", {"datastore": datastore})
        return result

    def host_retrieve_v_storage_object(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
        *,
        disk_info_flags: list[str] | None = None,
    ) -> VStorageObject:
        """Call ``HostRetrieveVStorageObject``.

        id: Wire name ``id``. Since 6.5.

        datastore: Wire name ``datastore``. Since 6.5. Refers to a Datastore.

        disk_info_flags: Wire name ``diskInfoFlags``. Since 8.0.0.1.

        Since 6.5. Privilege System.View.

        Raises FileFault, InvalidDatastore, NotFound, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostRetrieveVStorageObject/post/
        """
        result: VStorageObject = self._invoke("HostRetrieveVStorageObject", {"id": id, "datastore": datastore, "disk_info_flags": disk_info_flags})
        return result

    def host_retrieve_v_storage_object_metadata(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
        *,
        snapshot_id: ID | None = None,
        prefix: str | None = None,
    ) -> list[KeyValue] | None:
        """Call ``HostRetrieveVStorageObjectMetadata``.

        id: Wire name ``id``. Since 6.7.2.

        datastore: Wire name ``datastore``. Since 6.7.2. Refers to a Datastore.

        snapshot_id: Wire name ``snapshotId``. Since 6.7.2.

        prefix: Wire name ``prefix``. Since 6.7.2.

        Since 6.7.2. Privilege System.View.

        Raises InvalidDatastore, InvalidState, NotFound, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostRetrieveVStorageObjectMetadata/post/
        """
        result: list[KeyValue] | None = self._invoke("HostRetrieveVStorageObjectMetadata", {"id": id, "datastore": datastore, "snapshot_id": snapshot_id, "prefix": prefix})
        return result

    def host_retrieve_v_storage_object_metadata_value(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
        *,
        snapshot_id: ID | None = None,
        key: str,
    ) -> str:
        """Call ``HostRetrieveVStorageObjectMetadataValue``.

        id: Wire name ``id``. Since 6.7.2.

        datastore: Wire name ``datastore``. Since 6.7.2. Refers to a Datastore.

        snapshot_id: Wire name ``snapshotId``. Since 6.7.2.

        key: Wire name ``key``. Since 6.7.2.

        Since 6.7.2. Privilege System.View.

        Raises InvalidDatastore, InvalidState, NotFound, KeyNotFound, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostRetrieveVStorageObjectMetadataValue/post/
        """
        result: str = self._invoke("HostRetrieveVStorageObjectMetadataValue", {"id": id, "datastore": datastore, "snapshot_id": snapshot_id, "key": key})
        return result

    def host_retrieve_v_storage_object_state(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
    ) -> VStorageObjectStateInfo:
        """Call ``HostRetrieveVStorageObjectState``.

        id: Wire name ``id``. Since 6.5.

        datastore: Wire name ``datastore``. Since 6.5. Refers to a Datastore.

        Since 6.5. Privilege System.View.

        Raises FileFault, InvalidDatastore, NotFound, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostRetrieveVStorageObjectState/post/
        """
        result: VStorageObjectStateInfo = self._invoke("HostRetrieveVStorageObjectState", {"id": id, "datastore": datastore})
        return result

    def host_schedule_reconcile_datastore_inventory(
        self,
        datastore: vmodl.ManagedObjectReference | Datastore,
    ) -> None:
        """Call ``HostScheduleReconcileDatastoreInventory``.

        datastore: Wire name ``datastore``. Since 6.5. Refers to a Datastore.

        Since 6.5. Privilege System.View.

        Raises InvalidDatastore, NotFound, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostScheduleReconcileDatastoreInventory/post/
        """
        self._invoke("HostScheduleReconcileDatastoreInventory", {"datastore": datastore})

    def host_set_v_storage_object_control_flags(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
        *,
        control_flags: list[str] | None = None,
    ) -> None:
        """Call ``HostSetVStorageObjectControlFlags``.

        id: Wire name ``id``. Since 6.7.

        datastore: Wire name ``datastore``. Since 6.7. Refers to a Datastore. Privilege
        Datastore.FileManagement.

        control_flags: Wire name ``controlFlags``. Since 6.7.

        Since 6.7. Privilege System.View.

        Raises InvalidDatastore, InvalidState, NotFound, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostSetVStorageObjectControlFlags/post/
        """
        self._invoke("HostSetVStorageObjectControlFlags", {"id": id, "datastore": datastore, "control_flags": control_flags})

    def host_update_v_storage_object_metadata_ex_task(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
        *,
        metadata: list[KeyValue] | None = None,
        delete_keys: list[str] | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``HostUpdateVStorageObjectMetadataEx_Task``.

        id: Wire name ``id``. Since 7.0.2.0.

        datastore: Wire name ``datastore``. Since 7.0.2.0. Refers to a Datastore.

        metadata: Wire name ``metadata``. Since 7.0.2.0.

        delete_keys: Wire name ``deleteKeys``. Since 7.0.2.0.

        Since 7.0.2.0. Privilege System.View. Returns a reference to a Task, whose result is a
        VStorageObject.

        Raises InvalidDatastore, InvalidState, NotFound, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostUpdateVStorageObjectMetadataEx_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("HostUpdateVStorageObjectMetadataEx_Task", {"id": id, "datastore": datastore, "metadata": metadata, "delete_keys": delete_keys})
        return result

    def host_update_v_storage_object_metadata_task(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
        *,
        metadata: list[KeyValue] | None = None,
        delete_keys: list[str] | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``HostUpdateVStorageObjectMetadata_Task``.

        id: Wire name ``id``. Since 6.7.2.

        datastore: Wire name ``datastore``. Since 6.7.2. Refers to a Datastore.

        metadata: Wire name ``metadata``. Since 6.7.2.

        delete_keys: Wire name ``deleteKeys``. Since 6.7.2.

        Since 6.7.2. Privilege System.View. Returns a reference to a Task.

        Raises InvalidDatastore, InvalidState, NotFound, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostUpdateVStorageObjectMetadata_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("HostUpdateVStorageObjectMetadata_Task", {"id": id, "datastore": datastore, "metadata": metadata, "delete_keys": delete_keys})
        return result

    def host_v_storage_object_create_disk_from_snapshot_task(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
        snapshot_id: ID,
        name: str,
        *,
        profile: list[VirtualMachineProfileSpec] | None = None,
        crypto: CryptoSpec | None = None,
        path: str | None = None,
        provisioning_type: str | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``HostVStorageObjectCreateDiskFromSnapshot_Task``.

        id: Wire name ``id``. Since 6.7.

        datastore: Wire name ``datastore``. Since 6.7. Refers to a Datastore.

        snapshot_id: Wire name ``snapshotId``. Since 6.7.

        name: Wire name ``name``. Since 6.7.

        profile: Wire name ``profile``. Since 6.7.

        crypto: Wire name ``crypto``. Since 6.7.

        path: Wire name ``path``. Since 6.7.

        provisioning_type: Wire name ``provisioningType``. Since 8.0.0.1.

        Since 6.7. Privilege System.View. Returns a reference to a Task, whose result is a
        VStorageObject.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostVStorageObjectCreateDiskFromSnapshot_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("HostVStorageObjectCreateDiskFromSnapshot_Task", {"id": id, "datastore": datastore, "snapshot_id": snapshot_id, "name": name, "profile": profile, "crypto": crypto, "path": path, "provisioning_type": provisioning_type})
        return result

    def host_v_storage_object_create_snapshot_task(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
        description: str,
    ) -> vmodl.ManagedObjectReference:
        """Call ``HostVStorageObjectCreateSnapshot_Task``.

        id: Wire name ``id``. Since 6.7.

        datastore: Wire name ``datastore``. Since 6.7. Refers to a Datastore.

        description: Wire name ``description``. Since 6.7.

        Since 6.7. Privilege System.View. Returns a reference to a Task, whose result is a ID.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostVStorageObjectCreateSnapshot_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("HostVStorageObjectCreateSnapshot_Task", {"id": id, "datastore": datastore, "description": description})
        return result

    def host_v_storage_object_delete_snapshot_task(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
        snapshot_id: ID,
    ) -> vmodl.ManagedObjectReference:
        """Call ``HostVStorageObjectDeleteSnapshot_Task``.

        id: Wire name ``id``. Since 6.7.

        datastore: Wire name ``datastore``. Since 6.7. Refers to a Datastore.

        snapshot_id: Wire name ``snapshotId``. Since 6.7.

        Since 6.7. Privilege System.View. Returns a reference to a Task.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostVStorageObjectDeleteSnapshot_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("HostVStorageObjectDeleteSnapshot_Task", {"id": id, "datastore": datastore, "snapshot_id": snapshot_id})
        return result

    def host_v_storage_object_retrieve_snapshot_info(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
    ) -> VStorageObjectSnapshotInfo:
        """Call ``HostVStorageObjectRetrieveSnapshotInfo``.

        id: Wire name ``id``. Since 6.7.

        datastore: Wire name ``datastore``. Since 6.7. Refers to a Datastore.

        Since 6.7. Privilege System.View.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostVStorageObjectRetrieveSnapshotInfo/post/
        """
        result: VStorageObjectSnapshotInfo = self._invoke("HostVStorageObjectRetrieveSnapshotInfo", {"id": id, "datastore": datastore})
        return result

    def host_v_storage_object_revert_task(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
        snapshot_id: ID,
    ) -> vmodl.ManagedObjectReference:
        """Call ``HostVStorageObjectRevert_Task``.

        id: Wire name ``id``. Since 6.7.

        datastore: Wire name ``datastore``. Since 6.7. Refers to a Datastore.

        snapshot_id: Wire name ``snapshotId``. Since 6.7.

        Since 6.7. Privilege System.View. Returns a reference to a Task.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVStorageObjectManager/moId/HostVStorageObjectRevert_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("HostVStorageObjectRevert_Task", {"id": id, "datastore": datastore, "snapshot_id": snapshot_id})
        return result
