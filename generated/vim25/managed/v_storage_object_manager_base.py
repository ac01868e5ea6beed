# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type VStorageObjectManagerBase."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.managed.datastore import Datastore
    from vim25.data.id import ID
    from vim25.data.vslm_v_clock_info import VslmVClockInfo


class VStorageObjectManagerBase(vmodl.ManagedObject):
    """Managed object type ``VStorageObjectManagerBase`` (vmodl
    ``vim.vslm.VStorageObjectManagerBase``).

    Since 6.5.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "RenameVStorageObjectEx": vmodl.Operation("RenameVStorageObjectEx", request="RenameVStorageObjectExRequestType", result="vslmVClockInfo", fault="VimFault", since="8.0.2.0", vmodl_name="renameVStorageObjectEx", privilege="System.View"),
        "RevertVStorageObjectEx_Task": vmodl.Operation("RevertVStorageObjectEx_Task", request="RevertVStorageObjectExRequestType", result="ManagedObjectReference", fault="VimFault", since="8.0.2.0", vmodl_name="revertVStorageObjectEx", privilege="System.View"),
        "VStorageObjectCreateSnapshotEx_Task": vmodl.Operation("VStorageObjectCreateSnapshotEx_Task", request="VStorageObjectCreateSnapshotExRequestType", result="ManagedObjectReference", fault="VimFault", since="8.0.2.0", vmodl_name="createSnapshotEx", privilege="System.View"),
        "VStorageObjectDeleteSnapshotEx_Task": vmodl.Operation("VStorageObjectDeleteSnapshotEx_Task", request="VStorageObjectDeleteSnapshotExRequestType", result="ManagedObjectReference", fault="VimFault", since="8.0.2.0", vmodl_name="deleteSnapshotEx", privilege="System.View"),
        "VStorageObjectExtendDiskEx_Task": vmodl.Operation("VStorageObjectExtendDiskEx_Task", request="VStorageObjectExtendDiskExRequestType", result="ManagedObjectReference", fault="VimFault", since="8.0.2.0", vmodl_name="extendDiskEx", privilege="System.View"),
    }

    def rename_v_storage_object_ex(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
        name: str,
    ) -> VslmVClockInfo:
        """Call ``RenameVStorageObjectEx``.

        id: Wire name ``id``. Since 8.0.2.0.

        datastore: Wire name ``datastore``. Since 8.0.2.0. Refers to a Datastore.

        name: Wire name ``name``. Since 8.0.2.0.

        Since 8.0.2.0. Privilege System.View.

        Raises FileFault, InvalidDatastore, NotFound, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VStorageObjectManagerBase/moId/RenameVStorageObjectEx/post/
        """
        result: VslmVClockInfo = self._invoke("RenameVStorageObjectEx", {"id": id, "datastore": datastore, "name": name})
        return result

    def revert_v_storage_object_ex_task(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
        snapshot_id: ID,
    ) -> vmodl.ManagedObjectReference:
        """Call ``RevertVStorageObjectEx_Task``.

        id: Wire name ``id``. Since 8.0.2.0.

        datastore: Wire name ``datastore``. Since 8.0.2.0. Refers to a Datastore.

        snapshot_id: Wire name ``snapshotId``. Since 8.0.2.0.

        Since 8.0.2.0. Privilege System.View. Returns a reference to a Task, whose result is a
        VslmVClockInfo.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VStorageObjectManagerBase/moId/RevertVStorageObjectEx_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("RevertVStorageObjectEx_Task", {"id": id, "datastore": datastore, "snapshot_id": snapshot_id})
        return result

    def v_storage_object_create_snapshot_ex_task(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
        description: str,
    ) -> vmodl.ManagedObjectReference:
        """Call ``VStorageObjectCreateSnapshotEx_Task``.

        id: Wire name ``id``. Since 8.0.2.0.

        datastore: Wire name ``datastore``. Since 8.0.2.0. Refers to a Datastore.

        description: Wire name ``description``. Since 8.0.2.0.

        Since 8.0.2.0. Privilege System.View. Returns a reference to a Task, whose result is a
        VStorageObjectSnapshot.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VStorageObjectManagerBase/moId/VStorageObjectCreateSnapshotEx_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("VStorageObjectCreateSnapshotEx_Task", {"id": id, "datastore": datastore, "description": description})
        return result

    def v_storage_object_delete_snapshot_ex_task(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
        snapshot_id: ID,
    ) -> vmodl.ManagedObjectReference:
        """Call ``VStorageObjectDeleteSnapshotEx_Task``.

        id: Wire name ``id``. Since 8.0.2.0.

        datastore: Wire name ``datastore``. Since 8.0.2.0. Refers to a Datastore.

        snapshot_id: Wire name ``snapshotId``. Since 8.0.2.0.

        Since 8.0.2.0. Privilege System.View. Returns a reference to a Task, whose result is a
        VslmVClockInfo.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VStorageObjectManagerBase/moId/VStorageObjectDeleteSnapshotEx_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("VStorageObjectDeleteSnapshotEx_Task", {"id": id, "datastore": datastore, "snapshot_id": snapshot_id})
        return result

    def v_storage_object_extend_disk_ex_task(
        self,
        id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
        new_capacity_in_mb: int,
    ) -> vmodl.ManagedObjectReference:
        """Call ``VStorageObjectExtendDiskEx_Task``.

        id: Wire name ``id``. Since 8.0.2.0.

        datastore: Wire name ``datastore``. Since 8.0.2.0. Refers to a Datastore.

        new_capacity_in_mb: Wire name ``newCapacityInMB``. Since 8.0.2.0.

        Since 8.0.2.0. Privilege System.View. Returns a reference to a Task, whose result is a
        VslmVClockInfo.

        Raises FileFault, NotFound, InvalidDatastore, InvalidState, TaskInProgress, or another
        VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VStorageObjectManagerBase/moId/VStorageObjectExtendDiskEx_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("VStorageObjectExtendDiskEx_Task", {"id": id, "datastore": datastore, "new_capacity_in_mb": new_capacity_in_mb})
        return result
