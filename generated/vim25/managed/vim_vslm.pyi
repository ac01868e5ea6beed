# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim.vslm``."""

import vmodl

from vim25.data.vim_vslm import ID, VStorageObjectSnapshot, VslmVClockInfo
from vim25.managed.vim import Datastore, Task

class VStorageObjectManagerBase(vmodl.ManagedObject):
    """``vim.vslm.VStorageObjectManagerBase``. Since 6.5."""
    def rename_v_storage_object_ex(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, name: str) -> VslmVClockInfo:
        """Call ``RenameVStorageObjectEx``.

        datastore: Refers to a Datastore.

        Since 8.0.2.0. Privilege System.View.

        Raises FileFault, InvalidDatastore, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VStorageObjectManagerBase/moId/RenameVStorageObjectEx/post/
        """
    def revert_v_storage_object_ex_task(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, snapshot_id: ID) -> vmodl.RunningTask[VslmVClockInfo]:
        """Call ``RevertVStorageObjectEx_Task``.

        datastore: Refers to a Datastore.

        Since 8.0.2.0. Privilege System.View. Starts a task, whose result is a VslmVClockInfo.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VStorageObjectManagerBase/moId/RevertVStorageObjectEx_Task/post/
        """
    def v_storage_object_create_snapshot_ex_task(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, description: str) -> vmodl.RunningTask[VStorageObjectSnapshot]:
        """Call ``VStorageObjectCreateSnapshotEx_Task``.

        datastore: Refers to a Datastore.

        Since 8.0.2.0. Privilege System.View. Starts a task, whose result is a
        VStorageObjectSnapshot.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VStorageObjectManagerBase/moId/VStorageObjectCreateSnapshotEx_Task/post/
        """
    def v_storage_object_delete_snapshot_ex_task(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, snapshot_id: ID) -> vmodl.RunningTask[VslmVClockInfo]:
        """Call ``VStorageObjectDeleteSnapshotEx_Task``.

        datastore: Refers to a Datastore.

        Since 8.0.2.0. Privilege System.View. Starts a task, whose result is a VslmVClockInfo.

        Raises InvalidDatastore, NotFound, FileFault, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VStorageObjectManagerBase/moId/VStorageObjectDeleteSnapshotEx_Task/post/
        """
    def v_storage_object_extend_disk_ex_task(self, id: ID, datastore: vmodl.ManagedObjectReference[Datastore] | Datastore, new_capacity_in_mb: int) -> vmodl.RunningTask[VslmVClockInfo]:
        """Call ``VStorageObjectExtendDiskEx_Task``.

        datastore: Refers to a Datastore.

        Since 8.0.2.0. Privilege System.View. Starts a task, whose result is a VslmVClockInfo.

        Raises FileFault, NotFound, InvalidDatastore, InvalidState, TaskInProgress, or another
        fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VStorageObjectManagerBase/moId/VStorageObjectExtendDiskEx_Task/post/
        """
