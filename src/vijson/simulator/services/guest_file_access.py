"""What an account may do to the files of its guest, with the faults of the API."""

from __future__ import annotations

import posixpath
from typing import TypeVar

import attrs

import vim25
from vijson.simulator.kernel.faults import fault, invalid_argument
from vijson.simulator.services.guest_files import GuestEntry, GuestFiles

__all__ = ["FileAccess", "GuestAccount"]

_READ, _WRITE, _SEARCH = 4, 2, 1
_STICKY = 0o1000
FileFaultType = TypeVar("FileFaultType", bound=vim25.FileFault)


@attrs.frozen
class GuestAccount:
    """An account of a guest; an administrator is what root is."""

    name: str
    id: int
    is_administrator: bool


class FileAccess:
    """The files as an account sees them; paths are absolute, as the API demands."""

    def __init__(self, files: GuestFiles, account: GuestAccount) -> None:
        self.files = files
        self.account = account

    def find(self, path: str) -> GuestEntry:
        """Return the file or directory at a path; raises `vim25.FileNotFound`."""
        _require_absolute(path)
        folder = "/"
        for step in posixpath.normpath(path).strip("/").split("/"):
            holder = self.files.find(folder)
            if holder is not None and holder.is_directory:
                self._require(holder, _SEARCH)
            folder = posixpath.join(folder, step)
        entry = self.files.find(path)
        if entry is None:
            raise _file_fault(vim25.FileNotFound, path, "No such file or directory")
        return entry

    def file(self, path: str) -> GuestEntry:
        """Return a file; raises `vim25.NotAFile` for a directory."""
        entry = self.find(path)
        if entry.is_directory:
            raise _file_fault(vim25.NotAFile, path, "Is a directory")
        return entry

    def directory(self, path: str) -> GuestEntry:
        """Return a directory; raises `vim25.NotADirectory` for a file."""
        entry = self.find(path)
        if not entry.is_directory:
            raise _file_fault(vim25.NotADirectory, path, "Not a directory")
        return entry

    def read(self, path: str) -> bytes:
        """Return a file's bytes."""
        entry = self.file(path)
        self._require(entry, _READ)
        return entry.data or b""

    def names(self, path: str) -> list[str]:
        """Return the names in a directory, sorted."""
        self._require(self.directory(path), _READ)
        return self.files.children(path)

    def require_writable(self, path: str, *, overwrite: bool = True) -> None:
        """Raise a fault if no file can be written at a path."""
        entry = self.files.find(path)
        if entry is None:
            self._require(self.directory(_parent(path)), _WRITE)
            return
        self._require(self.file(path), _WRITE)
        if not overwrite:
            raise _file_fault(vim25.FileAlreadyExists, path, "File exists")

    def write(self, path: str, data: bytes, *, permissions: int = 0o644) -> GuestEntry:
        """Write a file, a new one or one that exists."""
        self.require_writable(path)
        entry = self.files.find(path)
        if entry is None:
            entry = self.files.add(path, data, permissions)
            entry.owner = entry.group = self.account.id
        self.files[path] = data
        return entry

    def make_directory(self, path: str, *, parents: bool = False, permissions: int = 0o755) -> None:
        """Make a directory."""
        _require_absolute(path)
        if self.files.find(path) is not None:
            raise _file_fault(vim25.FileAlreadyExists, path, "File exists")
        if parents and self.files.find(_parent(path)) is None:
            self.make_directory(_parent(path), parents=True)
        self._require(self.directory(_parent(path)), _WRITE)
        entry = self.files.add(path, None, permissions)
        entry.owner = entry.group = self.account.id

    def delete_file(self, path: str) -> None:
        """Delete a file."""
        self._require_removable(path, self.file(path))
        self.files.remove(path)

    def delete_directory(self, path: str, *, recursive: bool) -> None:
        """Delete a directory, which must be empty unless all in it is to go, too."""
        self._require_removable(path, self.directory(path))
        if posixpath.normpath(path).strip("/") == "":
            raise _file_fault(vim25.CannotAccessFile, path, "The root directory stays")
        if self.files.children(path) and not recursive:
            raise _file_fault(vim25.DirectoryNotEmpty, path, "Directory not empty")
        self.files.remove(path)

    def move_file(self, source: str, target: str, *, overwrite: bool) -> None:
        """Move a file."""
        self._require_removable(source, self.file(source))
        self.require_writable(target, overwrite=overwrite)
        self.files.move(source, target)

    def move_directory(self, source: str, target: str) -> None:
        """Move a directory to where nothing is yet."""
        self._require_removable(source, self.directory(source))
        if f"{target}/".startswith(f"{source.rstrip('/')}/"):
            raise invalid_argument("dstDirectoryPath", "inside of the source")
        if self.files.find(target) is not None:
            raise _file_fault(vim25.FileAlreadyExists, target, "File exists")
        self._require(self.directory(_parent(target)), _WRITE)
        self.files.move(source, target)

    def change(self, path: str, attributes: vim25.GuestFileAttributes) -> None:
        """Change what is known of a file or a directory, as far as attributes are set."""
        entry = self.find(path)
        if not self._owns(entry):
            raise _denied()
        owner, group, permissions = self.require_changeable(attributes)
        entry.owner = entry.owner if owner is None else owner
        entry.group = entry.group if group is None else group
        entry.permissions = entry.permissions if permissions is None else permissions
        entry.modified = attributes.modification_time or entry.modified
        entry.accessed = attributes.access_time or entry.accessed

    def require_changeable(
        self, attributes: vim25.GuestFileAttributes
    ) -> tuple[int | None, int | None, int | None]:
        """Return owner, group and permissions of attributes; raises a fault if they are refused."""
        if isinstance(attributes, vim25.GuestWindowsFileAttributes):
            raise fault(vim25.OperationNotSupportedByGuest, "The guest is no Windows.")
        if attributes.symlink_target:
            raise invalid_argument("fileAttributes.symlinkTarget")
        if not isinstance(attributes, vim25.GuestPosixFileAttributes):
            return None, None, None
        ids = (attributes.owner_id, attributes.group_id)
        if not self.account.is_administrator and not {*ids} <= {None, self.account.id}:
            raise _denied()
        return *ids, attributes.permissions

    def _owns(self, entry: GuestEntry) -> bool:
        return self.account.is_administrator or entry.owner == self.account.id

    def _require_removable(self, path: str, entry: GuestEntry) -> None:
        folder = self.directory(_parent(path))
        self._require(folder, _WRITE)
        if folder.permissions & _STICKY and not (self._owns(entry) or self._owns(folder)):
            raise _denied()

    def _require(self, entry: GuestEntry, right: int) -> None:
        """Raise `vim25.GuestPermissionDenied` for what the permissions do not allow."""
        shift = 6 if entry.owner == self.account.id else 3 if entry.group == self.account.id else 0
        if not self.account.is_administrator and not entry.permissions >> shift & right:
            raise _denied()


def _require_absolute(path: str) -> None:
    if not path.startswith("/"):
        raise invalid_argument("path", f"{path!r} is not absolute")


def _parent(path: str) -> str:
    return posixpath.dirname(posixpath.normpath(path))


def _denied() -> vim25.GuestPermissionDenied:
    return fault(vim25.GuestPermissionDenied, "Permission denied")


def _file_fault(kind: type[FileFaultType], path: str, text: str) -> FileFaultType:
    return fault(kind, text, file=path)
