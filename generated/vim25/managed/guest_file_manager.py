# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type GuestFileManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.file_transfer_information import FileTransferInformation
    from vim25.data.guest_authentication import GuestAuthentication
    from vim25.data.guest_file_attributes import GuestFileAttributes
    from vim25.data.guest_list_file_info import GuestListFileInfo
    from vim25.managed.virtual_machine import VirtualMachine


class GuestFileManager(vmodl.ManagedObject):
    """Managed object type ``GuestFileManager`` (vmodl ``vim.vm.guest.FileManager``).

    Since 5.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "ChangeFileAttributesInGuest": vmodl.Operation("ChangeFileAttributesInGuest", request="ChangeFileAttributesInGuestRequestType", fault="VimFault", since="5.0", vmodl_name="changeFileAttributes"),
        "CreateTemporaryDirectoryInGuest": vmodl.Operation("CreateTemporaryDirectoryInGuest", request="CreateTemporaryDirectoryInGuestRequestType", result="string", fault="VimFault", since="5.0", vmodl_name="createTemporaryDirectory"),
        "CreateTemporaryFileInGuest": vmodl.Operation("CreateTemporaryFileInGuest", request="CreateTemporaryFileInGuestRequestType", result="string", fault="VimFault", since="5.0", vmodl_name="createTemporaryFile"),
        "DeleteDirectoryInGuest": vmodl.Operation("DeleteDirectoryInGuest", request="DeleteDirectoryInGuestRequestType", fault="VimFault", since="5.0", vmodl_name="deleteDirectory"),
        "DeleteFileInGuest": vmodl.Operation("DeleteFileInGuest", request="DeleteFileInGuestRequestType", fault="VimFault", since="5.0", vmodl_name="deleteFile"),
        "InitiateFileTransferFromGuest": vmodl.Operation("InitiateFileTransferFromGuest", request="InitiateFileTransferFromGuestRequestType", result="FileTransferInformation", fault="VimFault", since="5.0", vmodl_name="initiateFileTransferFromGuest"),
        "InitiateFileTransferToGuest": vmodl.Operation("InitiateFileTransferToGuest", request="InitiateFileTransferToGuestRequestType", result="string", fault="VimFault", since="5.0", vmodl_name="initiateFileTransferToGuest", secret_result=True),
        "ListFilesInGuest": vmodl.Operation("ListFilesInGuest", request="ListFilesInGuestRequestType", result="GuestListFileInfo", fault="VimFault", since="5.0", vmodl_name="listFiles"),
        "MakeDirectoryInGuest": vmodl.Operation("MakeDirectoryInGuest", request="MakeDirectoryInGuestRequestType", fault="VimFault", since="5.0", vmodl_name="makeDirectory"),
        "MoveDirectoryInGuest": vmodl.Operation("MoveDirectoryInGuest", request="MoveDirectoryInGuestRequestType", fault="VimFault", since="5.0", vmodl_name="moveDirectory"),
        "MoveFileInGuest": vmodl.Operation("MoveFileInGuest", request="MoveFileInGuestRequestType", fault="VimFault", since="5.0", vmodl_name="moveFile"),
    }

    def change_file_attributes_in_guest(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        auth: GuestAuthentication,
        guest_file_path: str,
        file_attributes: GuestFileAttributes,
    ) -> None:
        """Call ``ChangeFileAttributesInGuest``.

        vm: Wire name ``vm``. Since 5.0. Refers to a VirtualMachine. Privilege
        VirtualMachine.GuestOperations.Modify.

        auth: Wire name ``auth``. Since 5.0.

        guest_file_path: Wire name ``guestFilePath``. Since 5.0.

        file_attributes: Wire name ``fileAttributes``. Since 5.0.

        Since 5.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, FileFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestFileManager/moId/ChangeFileAttributesInGuest/post/
        """
        self._invoke("ChangeFileAttributesInGuest", {"vm": vm, "auth": auth, "guest_file_path": guest_file_path, "file_attributes": file_attributes})

    def create_temporary_directory_in_guest(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        auth: GuestAuthentication,
        prefix: str,
        suffix: str,
        *,
        directory_path: str | None = None,
    ) -> str:
        """Call ``CreateTemporaryDirectoryInGuest``.

        vm: Wire name ``vm``. Since 5.0. Refers to a VirtualMachine. Privilege
        VirtualMachine.GuestOperations.Modify.

        auth: Wire name ``auth``. Since 5.0.

        prefix: Wire name ``prefix``. Since 5.0.

        suffix: Wire name ``suffix``. Since 5.0.

        directory_path: Wire name ``directoryPath``. Since 5.0.

        Since 5.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, FileFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestFileManager/moId/CreateTemporaryDirectoryInGuest/post/
        """
        result: str = self._invoke("CreateTemporaryDirectoryInGuest", {"vm": vm, "auth": auth, "prefix": prefix, "suffix": suffix, "directory_path": directory_path})
        return result

    def create_temporary_file_in_guest(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        auth: GuestAuthentication,
        prefix: str,
        suffix: str,
        *,
        directory_path: str | None = None,
    ) -> str:
        """Call ``CreateTemporaryFileInGuest``.

        vm: Wire name ``vm``. Since 5.0. Refers to a VirtualMachine. Privilege
        VirtualMachine.GuestOperations.Modify.

        auth: Wire name ``auth``. Since 5.0.

        prefix: Wire name ``prefix``. Since 5.0.

        suffix: Wire name ``suffix``. Since 5.0.

        directory_path: Wire name ``directoryPath``. Since 5.0.

        Since 5.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, FileFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestFileManager/moId/CreateTemporaryFileInGuest/post/
        """
        result: str = self._invoke("CreateTemporaryFileInGuest", {"vm": vm, "auth": auth, "prefix": prefix, "suffix": suffix, "directory_path": directory_path})
        return result

    def delete_directory_in_guest(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        auth: GuestAuthentication,
        directory_path: str,
        recursive: bool,
    ) -> None:
        """Call ``DeleteDirectoryInGuest``.

        vm: Wire name ``vm``. Since 5.0. Refers to a VirtualMachine. Privilege
        VirtualMachine.GuestOperations.Modify.

        auth: Wire name ``auth``. Since 5.0.

        directory_path: Wire name ``directoryPath``. Since 5.0.

        recursive: Wire name ``recursive``. Since 5.0.

        Since 5.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, FileFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestFileManager/moId/DeleteDirectoryInGuest/post/
        """
        self._invoke("DeleteDirectoryInGuest", {"vm": vm, "auth": auth, "directory_path": directory_path, "recursive": recursive})

    def delete_file_in_guest(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        auth: GuestAuthentication,
        file_path: str,
    ) -> None:
        """Call ``DeleteFileInGuest``.

        vm: Wire name ``vm``. Since 5.0. Refers to a VirtualMachine. Privilege
        VirtualMachine.GuestOperations.Modify.

        auth: Wire name ``auth``. Since 5.0.

        file_path: Wire name ``filePath``. Since 5.0.

        Since 5.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, FileFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestFileManager/moId/DeleteFileInGuest/post/
        """
        self._invoke("DeleteFileInGuest", {"vm": vm, "auth": auth, "file_path": file_path})

    def initiate_file_transfer_from_guest(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        auth: GuestAuthentication,
        guest_file_path: str,
    ) -> FileTransferInformation:
        """Call ``InitiateFileTransferFromGuest``.

        vm: Wire name ``vm``. Since 5.0. Refers to a VirtualMachine. Privilege
        VirtualMachine.GuestOperations.Query.

        auth: Wire name ``auth``. Since 5.0.

        guest_file_path: Wire name ``guestFilePath``. Since 5.0.

        Since 5.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, FileFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestFileManager/moId/InitiateFileTransferFromGuest/post/
        """
        result: FileTransferInformation = self._invoke("InitiateFileTransferFromGuest", {"vm": vm, "auth": auth, "guest_file_path": guest_file_path})
        return result

    def initiate_file_transfer_to_guest(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        auth: GuestAuthentication,
        guest_file_path: str,
        file_attributes: GuestFileAttributes,
        file_size: int,
        overwrite: bool,
    ) -> str:
        """Call ``InitiateFileTransferToGuest``.

        vm: Wire name ``vm``. Since 5.0. Refers to a VirtualMachine. Privilege
        VirtualMachine.GuestOperations.Modify.

        auth: Wire name ``auth``. Since 5.0.

        guest_file_path: Wire name ``guestFilePath``. Since 5.0.

        file_attributes: Wire name ``fileAttributes``. Since 5.0.

        file_size: Wire name ``fileSize``. Since 5.0.

        overwrite: Wire name ``overwrite``. Since 5.0.

        Since 5.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, FileFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestFileManager/moId/InitiateFileTransferToGuest/post/
        """
        result: str = self._invoke("InitiateFileTransferToGuest", {"vm": vm, "auth": auth, "guest_file_path": guest_file_path, "file_attributes": file_attributes, "file_size": file_size, "overwrite": overwrite})
        return result

    def list_files_in_guest(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        auth: GuestAuthentication,
        file_path: str,
        *,
        index: int | None = None,
        max_results: int | None = None,
        match_pattern: str | None = None,
    ) -> GuestListFileInfo:
        """Call ``ListFilesInGuest``.

        vm: Wire name ``vm``. Since 5.0. Refers to a VirtualMachine. Privilege
        VirtualMachine.GuestOperations.Query.

        auth: Wire name ``auth``. Since 5.0.

        file_path: Wire name ``filePath``. Since 5.0.

        index: Wire name ``index``. Since 5.0.

        max_results: Wire name ``maxResults``. Since 5.0.

        match_pattern: Wire name ``matchPattern``. Since 5.0.

        Since 5.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, FileFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestFileManager/moId/ListFilesInGuest/post/
        """
        result: GuestListFileInfo = self._invoke("ListFilesInGuest", {"vm": vm, "auth": auth, "file_path": file_path, "index": index, "max_results": max_results, "match_pattern": match_pattern})
        return result

    def make_directory_in_guest(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        auth: GuestAuthentication,
        directory_path: str,
        create_parent_directories: bool,
    ) -> None:
        """Call ``MakeDirectoryInGuest``.

        vm: Wire name ``vm``. Since 5.0. Refers to a VirtualMachine. Privilege
        VirtualMachine.GuestOperations.Modify.

        auth: Wire name ``auth``. Since 5.0.

        directory_path: Wire name ``directoryPath``. Since 5.0.

        create_parent_directories: Wire name ``createParentDirectories``. Since 5.0.

        Since 5.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, FileFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestFileManager/moId/MakeDirectoryInGuest/post/
        """
        self._invoke("MakeDirectoryInGuest", {"vm": vm, "auth": auth, "directory_path": directory_path, "create_parent_directories": create_parent_directories})

    def move_directory_in_guest(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        auth: GuestAuthentication,
        src_directory_path: str,
        dst_directory_path: str,
    ) -> None:
        """Call ``MoveDirectoryInGuest``.

        vm: Wire name ``vm``. Since 5.0. Refers to a VirtualMachine. Privilege
        VirtualMachine.GuestOperations.Modify.

        auth: Wire name ``auth``. Since 5.0.

        src_directory_path: Wire name ``srcDirectoryPath``. Since 5.0.

        dst_directory_path: Wire name ``dstDirectoryPath``. Since 5.0.

        Since 5.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, FileFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestFileManager/moId/MoveDirectoryInGuest/post/
        """
        self._invoke("MoveDirectoryInGuest", {"vm": vm, "auth": auth, "src_directory_path": src_directory_path, "dst_directory_path": dst_directory_path})

    def move_file_in_guest(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        auth: GuestAuthentication,
        src_file_path: str,
        dst_file_path: str,
        overwrite: bool,
    ) -> None:
        """Call ``MoveFileInGuest``.

        vm: Wire name ``vm``. Since 5.0. Refers to a VirtualMachine. Privilege
        VirtualMachine.GuestOperations.Modify.

        auth: Wire name ``auth``. Since 5.0.

        src_file_path: Wire name ``srcFilePath``. Since 5.0.

        dst_file_path: Wire name ``dstFilePath``. Since 5.0.

        overwrite: Wire name ``overwrite``. Since 5.0.

        Since 5.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, FileFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestFileManager/moId/MoveFileInGuest/post/
        """
        self._invoke("MoveFileInGuest", {"vm": vm, "auth": auth, "src_file_path": src_file_path, "dst_file_path": dst_file_path, "overwrite": overwrite})
