# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type FileManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.managed.datacenter import Datacenter
    from vim25.data.file_lock_info_result import FileLockInfoResult
    from vim25.managed.host_system import HostSystem


class FileManager(vmodl.ManagedObject):
    """Managed object type ``FileManager`` (vmodl ``vim.FileManager``).

    Since 2.5.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "ChangeOwner": vmodl.Operation("ChangeOwner", request="ChangeOwnerRequestType", fault="VimFault", since="4.0", vmodl_name="changeOwner"),
        "CopyDatastoreFile_Task": vmodl.Operation("CopyDatastoreFile_Task", request="CopyDatastoreFileRequestType", result="ManagedObjectReference", fault="VimFault", since="2.5", vmodl_name="copyFile"),
        "DeleteDatastoreFile_Task": vmodl.Operation("DeleteDatastoreFile_Task", request="DeleteDatastoreFileRequestType", result="ManagedObjectReference", fault="VimFault", since="2.5", vmodl_name="deleteFile"),
        "MakeDirectory": vmodl.Operation("MakeDirectory", request="MakeDirectoryRequestType", fault="VimFault", since="2.5", vmodl_name="makeDirectory"),
        "MoveDatastoreFile_Task": vmodl.Operation("MoveDatastoreFile_Task", request="MoveDatastoreFileRequestType", result="ManagedObjectReference", fault="VimFault", since="2.5", vmodl_name="moveFile"),
        "QueryFileLockInfo": vmodl.Operation("QueryFileLockInfo", request="QueryFileLockInfoRequestType", result="FileLockInfoResult", fault="VimFault", since="8.0.2.0", vmodl_name="queryFileLockInfo", privilege="System.View"),
    }

    def change_owner(
        self,
        name: str,
        *,
        datacenter: vmodl.ManagedObjectReference | Datacenter | None = None,
        owner: str,
    ) -> None:
        """Call ``ChangeOwner``.

        name: Wire name ``name``. Since 4.0.

        datacenter: Wire name ``datacenter``. Since 4.0. Refers to a Datacenter. Privilege
        System.View.

        owner: Wire name ``owner``. Since 4.0.

        Since 4.0.

        Raises InvalidDatastore, FileFault, UserNotFound, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/FileManager/moId/ChangeOwner/post/
        """
        self._invoke("ChangeOwner", {"name": name, "datacenter": datacenter, "owner": owner})

    def copy_datastore_file_task(
        self,
        source_name: str,
        *,
        source_datacenter: vmodl.ManagedObjectReference | Datacenter | None = None,
        destination_name: str,
        destination_datacenter: vmodl.ManagedObjectReference | Datacenter | None = None,
        force: bool | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CopyDatastoreFile_Task``.

        source_name: Wire name ``sourceName``. Since 2.5.

        source_datacenter: Wire name ``sourceDatacenter``. Since 2.5. Refers to a Datacenter.
        Privilege System.View.

        destination_name: Wire name ``destinationName``. Since 2.5.

        destination_datacenter: Wire name ``destinationDatacenter``. Since 2.5. Refers to a
        Datacenter. Privilege System.View.

        force: Wire name ``force``. Since 2.5.

        Since 2.5. Returns a reference to a Task.

        Raises InvalidDatastore, FileFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/FileManager/moId/CopyDatastoreFile_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CopyDatastoreFile_Task", {"source_name": source_name, "source_datacenter": source_datacenter, "destination_name": destination_name, "destination_datacenter": destination_datacenter, "force": force})
        return result

    def delete_datastore_file_task(
        self,
        name: str,
        *,
        datacenter: vmodl.ManagedObjectReference | Datacenter | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``DeleteDatastoreFile_Task``.

        name: Wire name ``name``. Since 2.5.

        datacenter: Wire name ``datacenter``. Since 2.5. Refers to a Datacenter. Privilege
        System.View.

        Since 2.5. Returns a reference to a Task.

        Raises InvalidDatastore, FileFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/FileManager/moId/DeleteDatastoreFile_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("DeleteDatastoreFile_Task", {"name": name, "datacenter": datacenter})
        return result

    def make_directory(
        self,
        name: str,
        *,
        datacenter: vmodl.ManagedObjectReference | Datacenter | None = None,
        create_parent_directories: bool | None = None,
    ) -> None:
        """Call ``MakeDirectory``.

        name: Wire name ``name``. Since 2.5.

        datacenter: Wire name ``datacenter``. Since 2.5. Refers to a Datacenter. Privilege
        System.View.

        create_parent_directories: Wire name ``createParentDirectories``. Since 2.5.

        Since 2.5.

        Raises InvalidDatastore, FileFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/FileManager/moId/MakeDirectory/post/
        """
        self._invoke("MakeDirectory", {"name": name, "datacenter": datacenter, "create_parent_directories": create_parent_directories})

    def move_datastore_file_task(
        self,
        source_name: str,
        *,
        source_datacenter: vmodl.ManagedObjectReference | Datacenter | None = None,
        destination_name: str,
        destination_datacenter: vmodl.ManagedObjectReference | Datacenter | None = None,
        force: bool | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``MoveDatastoreFile_Task``.

        source_name: Wire name ``sourceName``. Since 2.5.

        source_datacenter: Wire name ``sourceDatacenter``. Since 2.5. Refers to a Datacenter.
        Privilege System.View.

        destination_name: Wire name ``destinationName``. Since 2.5.

        destination_datacenter: Wire name ``destinationDatacenter``. Since 2.5. Refers to a
        Datacenter. Privilege System.View.

        force: Wire name ``force``. Since 2.5.

        Since 2.5. Returns a reference to a Task.

        Raises InvalidDatastore, FileFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/FileManager/moId/MoveDatastoreFile_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("MoveDatastoreFile_Task", {"source_name": source_name, "source_datacenter": source_datacenter, "destination_name": destination_name, "destination_datacenter": destination_datacenter, "force": force})
        return result

    def query_file_lock_info(
        self,
        path: str,
        *,
        host: vmodl.ManagedObjectReference | HostSystem | None = None,
    ) -> FileLockInfoResult:
        """Call ``QueryFileLockInfo``.

        path: Wire name ``path``. Since 8.0.2.0.

        host: Wire name ``host``. Since 8.0.2.0. Refers to a HostSystem.

        Since 8.0.2.0. Privilege System.View.

        Raises InvalidDatastore, FileFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/FileManager/moId/QueryFileLockInfo/post/
        """
        result: FileLockInfoResult = self._invoke("QueryFileLockInfo", {"path": path, "host": host})
        return result
