"""Files in guests: made, moved, listed, carried in and out."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import pytest
import urllib3

import vijson
import vim25
from vijson.simulator import SimulatedVm, Simulator

NO_ATTRIBUTES = vim25.GuestPosixFileAttributes()


@attrs.define
class Files:
    """The file manager, for one VM and account."""

    manager: vim25.GuestFileManager
    vm: Any
    auth: Any

    def __getattr__(self, name: str) -> Callable[..., Any]:
        method = getattr(self.manager, name)
        return lambda *arguments, **options: method(self.vm, self.auth, *arguments, **options)

    def names(self, path: str, **options: Any) -> list[str]:
        return [one.path for one in self.list_files_in_guest(path, **options).files or ()]


@pytest.fixture
def files(vc: vijson.Client, vm: SimulatedVm, root: Any) -> Files:
    manager = vc.managers.guest_operations_manager.get_file_manager()
    assert manager is not None
    vm.guest.files["/etc/hostname"] = "web-01"
    return Files(manager, vm.reference, root)


@pytest.fixture
def limited(files: Files) -> Files:
    """The same for an account that is no administrator."""
    auth = vim25.NamePasswordAuthentication(
        interactive_session=False, username="guest", password="x"
    )
    return attrs.evolve(files, auth=auth)


@pytest.fixture
def http(sim: Simulator) -> Iterator[urllib3.HTTPSConnectionPool]:
    with urllib3.HTTPSConnectionPool(sim.host, sim.port, ca_certs=sim.ca_file) as pool:
        yield pool


def where(url: str) -> str:
    return urllib3.util.parse_url(url).request_uri


def test_directories(files: Files, vm: SimulatedVm) -> None:
    with pytest.raises(vim25.FileNotFound):
        files.make_directory_in_guest("/srv/www/logs", create_parent_directories=False)
    files.make_directory_in_guest("/srv/www/logs", create_parent_directories=True)
    assert {"/srv", "/srv/www", "/srv/www/logs"} <= set(vm.guest.files.directories)
    with pytest.raises(vim25.FileAlreadyExists) as caught:
        files.make_directory_in_guest("/srv/www", create_parent_directories=True)
    assert caught.value.file == "/srv/www"
    vm.guest.files["/srv/www/logs/1"] = "x"
    files.move_directory_in_guest("/srv/www", "/srv/web")
    assert vm.guest.files["/srv/web/logs/1"] == b"x"
    assert "/srv/www/logs" not in vm.guest.files.directories
    with pytest.raises(vim25.FileAlreadyExists):
        files.move_directory_in_guest("/srv/web", "/etc")
    with pytest.raises(vim25.InvalidArgument):
        files.move_directory_in_guest("/srv", "/srv/web/in")
    with pytest.raises(vim25.NotADirectory):
        files.move_directory_in_guest("/etc/hostname", "/etc/x")
    with pytest.raises(vim25.DirectoryNotEmpty):
        files.delete_directory_in_guest("/srv", recursive=False)
    files.delete_directory_in_guest("/srv", recursive=True)
    assert not [path for path in vm.guest.files.directories if path.startswith("/srv")]
    with pytest.raises(vim25.NotADirectory):
        files.delete_directory_in_guest("/etc/hostname", recursive=True)
    with pytest.raises(vim25.CannotAccessFile):
        files.delete_directory_in_guest("/", recursive=True)


def test_files(files: Files, vm: SimulatedVm) -> None:
    vm.guest.files["/etc/motd"] = "hello"
    with pytest.raises(vim25.FileAlreadyExists):
        files.move_file_in_guest("/etc/motd", "/etc/hostname", overwrite=False)
    files.move_file_in_guest("/etc/motd", "/etc/hostname", overwrite=True)
    files.move_file_in_guest("/etc/hostname", "/etc/hostname", overwrite=True)
    assert dict(vm.guest.files) == {"/etc/hostname": b"hello"}
    with pytest.raises(vim25.NotAFile):
        files.move_file_in_guest("/etc", "/x", overwrite=True)
    with pytest.raises(vim25.FileNotFound):
        files.move_file_in_guest("/etc/hostname", "/nowhere/x", overwrite=True)
    with pytest.raises(vim25.NotAFile):
        files.delete_file_in_guest("/etc")
    files.delete_file_in_guest("/etc/hostname")
    with pytest.raises(vim25.FileNotFound):
        files.delete_file_in_guest("/etc/hostname")
    with pytest.raises(vim25.InvalidArgument):
        files.delete_file_in_guest("etc")


def test_temporary_ones(files: Files, vm: SimulatedVm) -> None:
    path = files.create_temporary_file_in_guest("in-", ".txt")
    other = files.create_temporary_file_in_guest("in-", ".txt", directory_path="/etc")
    assert path.startswith("/tmp/in-")
    assert path.endswith(".txt")
    assert other.startswith("/etc/in-")
    assert vm.guest.files[path] == b""
    folder = files.create_temporary_directory_in_guest("in-", "")
    assert folder in vm.guest.files.directories
    with pytest.raises(vim25.FileNotFound):
        files.create_temporary_directory_in_guest("", "", directory_path="/nowhere")


def test_lists(files: Files, vm: SimulatedVm) -> None:
    for number in range(60):
        vm.guest.files[f"/var/log/{number:02}.log"] = "x" * number
    listed = files.list_files_in_guest("/var/log")
    assert [one.path for one in listed.files][:4] == [".", "..", "00.log", "01.log"]
    assert (len(listed.files), listed.remaining) == (50, 12)
    rest = files.list_files_in_guest("/var/log", index=50)
    assert (len(rest.files), rest.remaining) == (12, 0)
    assert (rest.files[-1].path, rest.files[-1].size) == ("59.log", 59)
    assert files.names("/var/log", match_pattern=r"^1.\.log$", max_results=2) == [
        "10.log",
        "11.log",
    ]
    assert files.list_files_in_guest("/var/log", max_results=0).remaining == 62
    [alone] = files.list_files_in_guest("/etc/hostname").files
    assert (alone.path, alone.type, alone.size) == ("/etc/hostname", "file", 6)
    assert (alone.attributes.owner_id, alone.attributes.permissions) == (0, 0o644)
    [logs] = files.list_files_in_guest("/var", match_pattern="log").files
    assert logs.type == "directory"
    for wrong in ({"match_pattern": "("}, {"index": -1}, {"max_results": -1}):
        with pytest.raises(vim25.InvalidArgument):
            files.list_files_in_guest("/var", **wrong)
    with pytest.raises(vim25.FileNotFound):
        files.list_files_in_guest("/nothing")


def test_attributes(files: Files, limited: Files, vm: SimulatedVm) -> None:
    moment = datetime.datetime(2020, 1, 2, tzinfo=datetime.UTC)
    changed = vim25.GuestPosixFileAttributes(
        modification_time=moment, owner_id=1001, group_id=7, permissions=0o600
    )
    files.change_file_attributes_in_guest("/etc/hostname", changed)
    files.change_file_attributes_in_guest("/etc/hostname", vim25.GuestFileAttributes())
    [shown] = files.list_files_in_guest("/etc/hostname").files
    assert attrs.evolve(shown.attributes, access_time=None) == changed
    # The account owns the file now, but can't give it away.
    mine = vim25.GuestPosixFileAttributes(permissions=0o640)
    limited.change_file_attributes_in_guest("/etc/hostname", mine)
    with pytest.raises(vim25.GuestPermissionDenied):
        limited.change_file_attributes_in_guest(
            "/etc/hostname", vim25.GuestPosixFileAttributes(owner_id=0)
        )
    with pytest.raises(vim25.GuestPermissionDenied):
        limited.change_file_attributes_in_guest("/etc", NO_ATTRIBUTES)
    with pytest.raises(vim25.OperationNotSupportedByGuest):
        files.change_file_attributes_in_guest(
            "/etc/hostname", vim25.GuestWindowsFileAttributes(hidden=True)
        )
    with pytest.raises(vim25.InvalidArgument):
        files.change_file_attributes_in_guest(
            "/etc/hostname", vim25.GuestPosixFileAttributes(symlink_target="/x")
        )


def test_permissions(files: Files, limited: Files, vm: SimulatedVm) -> None:
    vm.guest.files["/root/key"] = "x"
    vm.guest.files["/tmp/of-root"] = "x"
    refused: list[Callable[[], object]] = [
        lambda: limited.list_files_in_guest("/root"),
        lambda: limited.initiate_file_transfer_from_guest("/root/key"),
        lambda: limited.make_directory_in_guest("/srv", create_parent_directories=False),
        lambda: limited.delete_file_in_guest("/etc/hostname"),
        lambda: limited.delete_file_in_guest("/tmp/of-root"),
        lambda: limited.initiate_file_transfer_to_guest("/etc/hostname", NO_ATTRIBUTES, 1, True),
        lambda: limited.initiate_file_transfer_to_guest(
            "/tmp/new", vim25.GuestPosixFileAttributes(owner_id=0), 1, True
        ),
    ]
    for call in refused:
        with pytest.raises(vim25.GuestPermissionDenied):
            call()
    path = limited.create_temporary_file_in_guest("", "")
    [own] = limited.list_files_in_guest(path).files
    assert (own.attributes.owner_id, own.attributes.permissions) == (1001, 0o600)
    limited.move_file_in_guest(path, "/tmp/mine", overwrite=False)
    limited.delete_file_in_guest("/tmp/mine")


def test_a_file_goes_in(
    files: Files, vm: SimulatedVm, sim: Simulator, http: urllib3.HTTPSConnectionPool
) -> None:
    content = bytes(range(256)) * 4096
    attributes = vim25.GuestPosixFileAttributes(permissions=0o755)
    url = files.initiate_file_transfer_to_guest("/tmp/in", attributes, len(content), False)
    assert url.startswith(f"https://{sim.host}:{sim.port}/guestFile?id=")
    assert http.request("GET", where(url)).status == 405
    assert http.request("PUT", where(url)[:-1], body=content).status == 404
    assert http.request("PUT", where(url), body=content[1:]).status == 400
    assert http.request("PUT", where(url), body=iter([content])).status == 411
    assert "/tmp/in" not in vm.guest.files
    assert http.request("PUT", where(url), body=content).status == 200
    assert vm.guest.files["/tmp/in"] == content
    [shown] = files.list_files_in_guest("/tmp/in").files
    assert shown.attributes.permissions == 0o755
    assert http.request("PUT", where(url), body=content).status == 404
    assert sim.count("guestFile") == 6
    assert not [request for request in sim.requests if content in request.body]
    again = ("/tmp/in", NO_ATTRIBUTES, 0)
    with pytest.raises(vim25.FileAlreadyExists):
        files.initiate_file_transfer_to_guest(*again, False)
    url = files.initiate_file_transfer_to_guest(*again, True)
    assert http.request("PUT", where(url), body=b"").status == 200
    assert vm.guest.files["/tmp/in"] == b""
    refused: list[tuple[str, int, type[Exception]]] = [
        ("/nowhere/in", 1, vim25.FileNotFound),
        ("/tmp", 1, vim25.NotAFile),
        ("/tmp/in", -1, vim25.InvalidArgument),
    ]
    for path, size, kind in refused:
        with pytest.raises(kind):
            files.initiate_file_transfer_to_guest(path, NO_ATTRIBUTES, size, True)


def test_a_file_comes_out(
    files: Files, vm: SimulatedVm, sim: Simulator, http: urllib3.HTTPSConnectionPool
) -> None:
    vm.guest.files["/var/backup"] = content = bytes(range(256)) * 4096
    found = files.initiate_file_transfer_from_guest("/var/backup")
    assert (found.size, found.attributes.permissions) == (len(content), 0o644)
    answer = http.request("GET", where(found.url))
    assert (answer.status, answer.data) == (200, content)
    assert answer.headers["content-length"] == str(len(content))
    assert http.request("GET", where(found.url)).status == 404
    with pytest.raises(vim25.NotAFile):
        files.initiate_file_transfer_from_guest("/var")
    with pytest.raises(vim25.FileNotFound):
        files.initiate_file_transfer_from_guest("/nothing")
    sim.guest_file_host = "*"
    url = files.initiate_file_transfer_from_guest("/var/backup").url
    assert url.startswith(f"https://*:{sim.port}/guestFile?")


def test_what_happens_on_the_way(
    files: Files, vm: SimulatedVm, sim: Simulator, http: urllib3.HTTPSConnectionPool
) -> None:
    url = files.initiate_file_transfer_to_guest("/tmp/in", NO_ATTRIBUTES, 1, False)
    sim.disturb("guestFile", status=503)
    assert http.request("PUT", where(url), body=b"x", retries=False).status == 503
    vm.powered_on = False
    answer = http.request("PUT", where(url), body=b"x")
    assert (answer.status, b"Powered off" in answer.data) == (500, True)
    assert "/tmp/in" not in vm.guest.files


def test_the_dictionary(vm: SimulatedVm) -> None:
    files = vm.guest.files
    files["/a/b"] = "x"
    assert (list(files), len(files), "/a" in files) == (["/a/b"], 1, False)
    assert repr(files) == "<GuestFiles ['/a/b']>"
    for path, kind in [
        ("/a", IsADirectoryError),
        ("/a/b/c", NotADirectoryError),
        ("x", ValueError),
    ]:
        with pytest.raises(kind):
            files[path] = b""
    with pytest.raises(KeyError):
        del files["/a"]
    del files["/a/b"]
    assert not files
