"""Files in guests: made, moved, listed, and carried in and out."""

from __future__ import annotations

import posixpath
import re
import secrets

import vim25
from vijson.simulator.kernel.calls import Call
from vijson.simulator.kernel.faults import invalid_argument
from vijson.simulator.kernel.objects import Inventory, implements
from vijson.simulator.services.guest_file_access import FileAccess
from vijson.simulator.services.guest_file_transfers import GuestFileTransfer, GuestFileTransfers
from vijson.simulator.services.guest_files import GuestEntry
from vijson.simulator.services.guest_operations import MODIFY, QUERY, GuestOperations
from vmodl import ManagedObjectReference

__all__ = ["GuestFileManager"]

_LISTED = 50
"""Files in one answer, unless the client asks for another number."""
_TEMPORARY = "/tmp"  # noqa: S108  # of the guest

Vm = ManagedObjectReference
Auth = vim25.GuestAuthentication


class GuestFileManager(GuestOperations):
    """Works on the files of guests; the faults are those of `FileAccess`."""

    stub = vim25.GuestFileManager

    def __init__(self, inventory: Inventory, transfers: GuestFileTransfers) -> None:
        super().__init__(inventory, "guestOperationsFileManager")
        self._transfers = transfers

    @implements("MakeDirectoryInGuest", privilege=MODIFY)
    def make_directory(
        self, call: Call, vm: Vm, auth: Auth, directory_path: str, create_parent_directories: bool
    ) -> None:
        """Make a directory, with its parents or not."""
        files = self._files(call, vm, auth)
        files.make_directory(directory_path, parents=create_parent_directories)

    @implements("DeleteFileInGuest", privilege=MODIFY)
    def delete_file(self, call: Call, vm: Vm, auth: Auth, file_path: str) -> None:
        """Delete a file."""
        self._files(call, vm, auth).delete_file(file_path)

    @implements("DeleteDirectoryInGuest", privilege=MODIFY)
    def delete_directory(
        self, call: Call, vm: Vm, auth: Auth, directory_path: str, recursive: bool
    ) -> None:
        """Delete a directory, with all in it or not."""
        self._files(call, vm, auth).delete_directory(directory_path, recursive=recursive)

    @implements("MoveFileInGuest", privilege=MODIFY)
    def move_file(
        self,
        call: Call,
        vm: Vm,
        auth: Auth,
        src_file_path: str,
        dst_file_path: str,
        overwrite: bool,
    ) -> None:
        """Move or rename a file."""
        self._files(call, vm, auth).move_file(src_file_path, dst_file_path, overwrite=overwrite)

    @implements("MoveDirectoryInGuest", privilege=MODIFY)
    def move_directory(
        self, call: Call, vm: Vm, auth: Auth, src_directory_path: str, dst_directory_path: str
    ) -> None:
        """Move or rename a directory."""
        self._files(call, vm, auth).move_directory(src_directory_path, dst_directory_path)

    @implements("CreateTemporaryFileInGuest", privilege=MODIFY)
    def create_temporary_file(
        self,
        call: Call,
        vm: Vm,
        auth: Auth,
        prefix: str,
        suffix: str,
        directory_path: str | None,
    ) -> str:
        """Make an empty file of a new name."""
        path = _new_path(prefix, suffix, directory_path)
        self._files(call, vm, auth).write(path, b"", permissions=0o600)
        return path

    @implements("CreateTemporaryDirectoryInGuest", privilege=MODIFY)
    def create_temporary_directory(
        self,
        call: Call,
        vm: Vm,
        auth: Auth,
        prefix: str,
        suffix: str,
        directory_path: str | None,
    ) -> str:
        """Make a directory of a new name."""
        path = _new_path(prefix, suffix, directory_path)
        self._files(call, vm, auth).make_directory(path, permissions=0o700)
        return path

    @implements("ChangeFileAttributesInGuest", privilege=MODIFY)
    def change_file_attributes(
        self,
        call: Call,
        vm: Vm,
        auth: Auth,
        guest_file_path: str,
        file_attributes: vim25.GuestFileAttributes,
    ) -> None:
        """Change times, owner and permissions of a file, as far as they are given."""
        self._files(call, vm, auth).change(guest_file_path, file_attributes)

    @implements("ListFilesInGuest", privilege=QUERY)
    def list_files(
        self,
        call: Call,
        vm: Vm,
        auth: Auth,
        file_path: str,
        index: int | None,
        max_results: int | None,
        match_pattern: str | None,
    ) -> vim25.GuestListFileInfo:
        """List a directory with ``.`` and ``..``, or a file alone, page by page."""
        files = self._files(call, vm, auth)
        for name, number in (("index", index), ("maxResults", max_results)):
            if number is not None and number < 0:
                raise invalid_argument(name, str(number))
        try:
            pattern = re.compile(match_pattern or "")
        except re.error as problem:
            raise invalid_argument("matchPattern", str(problem)) from None
        found = [info for info in _listed(files, file_path) if pattern.search(info.path)]
        begin = index or 0
        end = begin + (_LISTED if max_results is None else max_results)
        return vim25.GuestListFileInfo(files=found[begin:end] or None, remaining=len(found[end:]))

    @implements("InitiateFileTransferFromGuest", privilege=QUERY)
    def initiate_transfer_from_guest(
        self, call: Call, vm: Vm, auth: Auth, guest_file_path: str
    ) -> vim25.FileTransferInformation:
        """Return from where a file can be read, once."""
        files = self._files(call, vm, auth)
        content, entry = files.read(guest_file_path), files.find(guest_file_path)
        url = self._transfers.open(GuestFileTransfer(size=len(content), content=content))
        return vim25.FileTransferInformation(
            attributes=_attributes(entry), size=len(content), url=url
        )

    @implements("InitiateFileTransferToGuest", privilege=MODIFY)
    def initiate_transfer_to_guest(
        self,
        call: Call,
        vm: Vm,
        auth: Auth,
        guest_file_path: str,
        file_attributes: vim25.GuestFileAttributes,
        file_size: int,
        overwrite: bool,
    ) -> str:
        """Return to where a file can be written, once."""
        files = self._files(call, vm, auth)
        if file_size < 0:
            raise invalid_argument("fileSize", str(file_size))
        files.require_changeable(file_attributes)
        files.require_writable(guest_file_path, overwrite=overwrite)

        def store(content: bytes) -> None:
            arrived = self._files(call, vm, auth)  # the VM may be off by now
            arrived.require_writable(guest_file_path, overwrite=overwrite)
            arrived.write(guest_file_path, content)
            arrived.change(guest_file_path, file_attributes)

        return self._transfers.open(GuestFileTransfer(size=file_size, store=store))


def _new_path(prefix: str, suffix: str, directory: str | None) -> str:
    return posixpath.join(directory or _TEMPORARY, f"{prefix}{secrets.token_hex(4)}{suffix}")


def _listed(files: FileAccess, path: str) -> list[vim25.GuestFileInfo]:
    entry = files.find(path)
    if not entry.is_directory:
        return [_info(path, entry)]
    names = [".", "..", *files.names(path)]
    found = [(name, files.files.find(posixpath.join(path, name))) for name in names]
    return [_info(name, one) for name, one in found if one is not None]


def _info(path: str, entry: GuestEntry) -> vim25.GuestFileInfo:
    kind = vim25.GuestFileType.DIRECTORY if entry.is_directory else vim25.GuestFileType.FILE
    return vim25.GuestFileInfo(
        path=path, type=kind.value, size=len(entry.data or b""), attributes=_attributes(entry)
    )


def _attributes(entry: GuestEntry) -> vim25.GuestPosixFileAttributes:
    return vim25.GuestPosixFileAttributes(
        modification_time=entry.modified,
        access_time=entry.accessed,
        owner_id=entry.owner,
        group_id=entry.group,
        permissions=entry.permissions,
    )
