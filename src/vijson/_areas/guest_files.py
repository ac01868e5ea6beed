"""Files to guests and from them, by the URLs that the server gives."""

from __future__ import annotations

import io
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, BinaryIO

import vim25
from vijson._session.caller import Caller
from vijson._session.retries import Attempts
from vijson._wire.file_transport import FileTransport, Progress, file_transport
from vijson.errors import ConnectionLost, HttpError, InvalidResponse
from vmodl import concealed

__all__ = ["GuestFiles", "Source"]

_FROM_GUEST = "InitiateFileTransferFromGuest"

Source = bytes | bytearray | memoryview | str | os.PathLike[str] | BinaryIO
"""What is uploaded: bytes, the path of a file, or an open one."""


class GuestFiles:
    """Moves the files of one guest, as one of its accounts."""

    def __init__(
        self,
        client: Caller,
        vm: vim25.VirtualMachine,
        auth: vim25.GuestAuthentication,
        manager: vim25.GuestFileManager,
    ) -> None:
        self._client = client
        self._vm = vm
        self._auth = concealed(auth)
        self._manager = manager

    def upload(
        self,
        source: Source,
        path: str,
        *,
        overwrite: bool,
        permissions: int | None,
        on_progress: Progress | None,
    ) -> None:
        """Serve `Guest.upload`."""
        with _opened(source) as (stream, size):
            attributes = (
                vim25.GuestFileAttributes()
                if permissions is None
                else vim25.GuestPosixFileAttributes(permissions=permissions)
            )
            url = concealed(
                self._manager.initiate_file_transfer_to_guest(
                    vm=self._vm,
                    auth=self._auth,
                    guest_file_path=path,
                    file_attributes=attributes,
                    file_size=size,
                    overwrite=overwrite,
                )
            )
            transport, place = self._transport(url)
            with transport:
                transport.put(place, stream, size, on_progress)

    def download(self, path: str, target: IO[bytes], on_progress: Progress | None) -> None:
        """Write a file of the guest to a file that is open here; begins anew where it breaks."""
        again = target.seekable()
        start = target.tell() if again else 0
        attempts = Attempts(self._client.retries, safe=again)
        while True:
            try:
                self._receive(path, target, on_progress)
            except (ConnectionLost, HttpError) as error:
                if not again or not attempts.may_follow(error):
                    raise
                target.seek(start)
                target.truncate()
            else:
                return

    def _receive(self, path: str, target: IO[bytes], on_progress: Progress | None) -> None:
        found = self._manager.initiate_file_transfer_from_guest(
            vm=self._vm, auth=self._auth, guest_file_path=path
        )
        size: object = found.size
        if not isinstance(size, int) or isinstance(size, bool) or size < 0:
            raise InvalidResponse("expected a number of bytes", "size", _FROM_GUEST)
        transport, place = self._transport(concealed(found.url))
        with transport:
            transport.get(place, target, size, on_progress)

    def download_to(
        self, path: str, target: str | os.PathLike[str], on_progress: Progress | None
    ) -> None:
        """Write a file of the guest to one here, which is there whole or as it was before."""
        final = Path(target).resolve()  # what a link points to is replaced, not the link
        if final.exists() and not final.is_file():  # a device, say; a directory is refused
            with final.open("wb") as stream:
                self.download(path, stream, on_progress)
            return
        part = final.with_name(f".vijson-{secrets.token_hex(8)}")
        with part.open("xb") as stream:
            try:
                if final.exists():
                    part.chmod(final.stat().st_mode & 0o7777)
                self.download(path, stream, on_progress)
                stream.close()
                part.replace(final)
            except BaseException:
                part.unlink(missing_ok=True)
                raise

    def read(self, path: str, on_progress: Progress | None = None) -> bytes:
        """Return what is in a file of the guest."""
        content = io.BytesIO()
        self.download(path, content, on_progress)
        return content.getvalue()

    def _transport(self, url: str) -> tuple[FileTransport, str]:
        """Return what moves the file of a URL; most are of the host on which the VM runs."""
        if not isinstance(url, str):
            raise InvalidResponse("expected an https URL of a file", "", "a file transfer")
        return file_transport(self._client.route, concealed(url), self._host_thumbprint)

    def _host_thumbprint(self) -> str | None:
        """Return the thumbprint of the host's certificate, as the vCenter knows it."""
        host = self._vm.get_runtime().host
        if host is None:
            return None
        return vim25.HostSystem(host, self._client).get_summary().config.ssl_thumbprint


@contextmanager
def _opened(source: Source) -> Iterator[tuple[BinaryIO, int]]:
    """Yield what is uploaded, and how many bytes of it there are."""
    if isinstance(source, bytes | bytearray | memoryview):
        content = bytes(source)
        yield io.BytesIO(content), len(content)
    elif isinstance(source, str | os.PathLike):
        with Path(source).open("rb") as stream:
            size = os.fstat(stream.fileno()).st_size
            if size:
                yield stream, size
            else:  # the system makes the content of some when they are read
                content = stream.read()
                yield io.BytesIO(content), len(content)
    elif not isinstance(source.read(0), bytes):
        raise TypeError("source: expected a file that is open in binary mode")
    else:
        start = source.tell()
        size = max(0, source.seek(0, os.SEEK_END) - start)
        source.seek(start)
        yield source, size
