"""Inside of guests, as users do it: run programs, move files."""

from __future__ import annotations

import io
import json
import logging
import math
import os
import re
import shlex
import ssl
import subprocess
import threading
import time
import traceback
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import vijson
import vim25
from vijson._areas.guest_shells import posix_command, windows_command
from vijson._wire import file_transport as module
from vijson._wire.address import Address
from vijson._wire.file_transport import file_transport
from vijson._wire.route import Route
from vijson.simulator import Finished, ProgramRun, SimulatedVm, Simulator
from vijson.simulator.kernel.disturbances import RecordedRequest

LONG = 20.0


@pytest.fixture
def guest(vc: vijson.Client, vm: SimulatedVm, root: Any) -> vijson.Guest:
    vm.guest.programs["/bin/hostname"] = "web-01\n"
    return vc.guest(vm.reference, root)


# README: "run a program and wait for its exit code and output"
def test_a_program_and_what_it_prints(guest: vijson.Guest, vm: SimulatedVm) -> None:
    before = set(vm.guest.files)
    completed = guest.run("/bin/hostname")
    assert (completed.exit_code, completed.text, completed.stderr) == (0, "web-01\n", b"")
    assert set(vm.guest.files) == before  # nothing stays behind
    seen: list[ProgramRun] = []

    def program(run: ProgramRun) -> Finished:
        seen.append(run)
        return Finished(stdout=b"\xff out", stderr="it is\nbroken\n", exit_code=3, duration=0.3)

    vm.guest.programs["/opt/my tool"] = program
    completed = guest.run(
        "/opt/my tool", ["a b", "$HOME"], directory="/tmp", environment={"X": "1"}, timeout=LONG
    )
    assert (completed.exit_code, completed.stdout) == (3, b"\xff out")
    assert (completed.text, completed.stderr) == ("\ufffd out", b"it is\nbroken\n")
    assert seen[0].arguments == "'a b' '$HOME'"
    assert seen[0].environment["X"] == "1"
    assert seen[0].working_directory == "/tmp"
    with pytest.raises(vijson.ProgramFailed, match=r"/opt/my tool .* code 3: broken$") as caught:
        guest.run("/opt/my tool", check=True)
    assert (caught.value.exit_code, caught.value.stderr) == (3, "it is\nbroken\n")
    assert guest.run("/bin/hostname", check=True).exit_code == 0
    assert guest.run("/bin/nothing").exit_code == 127
    assert set(vm.guest.files) == before


def test_a_program_that_does_not_end(guest: vijson.Guest, vm: SimulatedVm) -> None:
    before = set(vm.guest.files)
    vm.guest.programs["/bin/serve"] = Finished(duration=math.inf)
    with pytest.raises(vijson.WaitTimeout, match=r"vm-\d+ goes on: terminate\((\d+)\)") as caught:
        guest.run("/bin/serve", timeout=0.3)
    [process] = [item for item in guest.processes() if item.end_time is None]
    assert f"process {process.pid} of {vm.moid} goes on" in str(caught.value)
    guest.terminate(process.pid)
    [ended] = guest.processes([process.pid])
    assert ended.end_time is not None
    with pytest.raises(vim25.GuestProcessNotFound):
        guest.terminate(99999)
    assert set(vm.guest.files) == before


def test_what_only_reads_is_asked_again(
    guest: vijson.Guest, vm: SimulatedVm, sim: Simulator
) -> None:
    vm.guest.programs["/bin/slow"] = Finished(stdout=b"x", duration=0.5)
    for operation in ("ListProcessesInGuest", "ListFilesInGuest"):
        sim.disturb(operation, drop="after")
    assert guest.run("/bin/slow", timeout=LONG).text == "x"
    list(guest.list_files("/tmp"))
    sim.disturb("StartProgramInGuest", drop="after")
    with pytest.raises(vijson.ConnectionLost, match="may have been carried out"):
        guest.run("/bin/slow")
    assert len([item for item in guest.processes() if "/bin/slow" in item.cmd_line]) == 2


def test_ctrl_c_says_that_the_program_goes_on(
    guest: vijson.Guest, vm: SimulatedVm, monkeypatch: pytest.MonkeyPatch
) -> None:
    vm.guest.programs["/bin/serve"] = Finished(duration=math.inf)

    def interrupt(_: float) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("vijson._areas.guest_operations.time.sleep", interrupt)
    with pytest.raises(KeyboardInterrupt) as caught:
        guest.run("/bin/serve")
    assert "goes on: terminate(" in caught.value.__notes__[0]
    assert len([item for item in guest.processes() if item.end_time is None]) == 1


def test_a_program_that_is_only_started(guest: vijson.Guest, vm: SimulatedVm) -> None:
    vm.guest.programs["/bin/touch"] = lambda run: Finished(files={run.arguments: b""})
    pid = guest.start("/bin/touch", "/tmp/x")
    assert [process.pid for process in guest.processes([pid])] == [pid]
    assert vm.guest.files["/tmp/x"] == b""
    with pytest.raises(vim25.FileNotFound):
        guest.start("/bin/nothing")


def test_all_kinds_of_authentication_are_taken(
    vc: vijson.Client, vm: SimulatedVm, root: Any, sim: Simulator
) -> None:
    manager = vc.managers.guest_operations_manager.get_auth_manager()
    assert manager is not None
    ticket = manager.acquire_credentials_in_guest(vm.reference, root)
    vm.guest.programs["/bin/hostname"] = "web-01"
    assert vc.guest(vm.moid, ticket).run("/bin/hostname").text == "web-01"
    for auth in (
        vim25.SAMLTokenAuthentication(interactive_session=False, token="t"),
        vim25.SSPIAuthentication(interactive_session=False, sspi_token="t"),
        vim25.NamePasswordAuthentication(interactive_session=False, username="u", password="p"),
    ):
        guest = vc.guest(vm.moid, auth)
        assert "p" not in repr(guest).replace("Guest", "")
        with pytest.raises(vim25.InvalidGuestLogin):
            guest.processes()
    vm.tools_running = False
    with pytest.raises(vim25.GuestOperationsUnavailable) as caught:
        vc.guest(vm.moid, root).processes()
    assert "VMware Tools do not answer" in str(caught.value)


def test_a_windows_guest_is_asked_by_its_own_shell(
    guest: vijson.Guest, vm: SimulatedVm, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(vars(guest), "_is_windows", True)
    shell, arguments = guest._redirected("C:\\my tool.exe", ["a b", "c&d"], "C:\\o.out", "C:\\e")
    assert shell == "cmd.exe"
    assert arguments == '/c ""C:\\my tool.exe" "a b" "c&d" > "C:\\o.out" 2> "C:\\e""'
    _, arguments = guest._redirected("C:\\a.exe", '%TEMP% "x', "o", "e")  # as it is given
    assert arguments == '/c ""C:\\a.exe" %TEMP% "x > "o" 2> "e""'


def as_cmd_reads(command: str) -> tuple[str, list[str]]:
    """Return the command and the redirections of what cmd.exe is asked for by ``/c``."""
    assert command.startswith('/c "')
    assert command.endswith('"')
    plain, redirected, quoted = "", [], False
    for part in re.split(r'(["&|<>^()%\r\n])', command[4:-1]):
        assert part != "%"  # expanded in quotes, too
        if part == '"':
            quoted = not quoted
        elif not quoted and part == ">":
            redirected.append("")
            continue
        else:
            assert quoted or part not in {"&", "|", "<", "^", "(", ")", "\r", "\n"}
        if redirected:
            redirected[-1] += part
        else:
            plain += part
    return plain, redirected


def as_programs_read(line: str) -> list[str]:
    """Return the arguments that the C runtime of Windows makes of a command line."""
    found: list[str] = []
    current, quoted, at = "", False, 0
    begun = False
    while at < len(line):
        slashes = len(line[at:]) - len(line[at:].lstrip("\\"))
        at += slashes
        if at < len(line) and line[at] == '"':
            current += "\\" * (slashes // 2)
            begun = True
            if slashes % 2:
                current += '"'
            else:
                quoted = not quoted
            at += 1
            continue
        current += "\\" * slashes
        begun = begun or slashes > 0
        if at == len(line):
            break
        if line[at] in " \t" and not quoted:
            if begun:
                found.append(current)
            current, begun = "", False
        else:
            current, begun = current + line[at], True
        at += 1
    assert not quoted
    return [*found, current] if begun else found


@given(st.lists(st.text(st.characters(exclude_characters='"%\r\n\0')), max_size=4))
@example(["&calc.exe"])
@example(["a\\", "b c\\\\", "\\\\host\\share", "", "x^y", "(a)", "a,b;c=d", "!x!"])
def test_arguments_arrive_in_windows_as_they_are(arguments: list[str]) -> None:
    shell, command = windows_command("C:\\my tool.exe", arguments, "C:\\o", "C:\\e")
    assert shell == "cmd.exe"
    plain, redirected = as_cmd_reads(command)
    assert redirected == [' "C:\\o" 2', ' "C:\\e"']
    assert as_programs_read(plain) == ["C:\\my tool.exe", *arguments]


@pytest.mark.parametrize("bad", ['a"b', "%PATH%", "a\nb", "a\rb", "a\0b"])
def test_what_can_not_be_quoted_in_windows(bad: str) -> None:
    with pytest.raises(ValueError, match=r"argument 2: .*one text") as caught:
        windows_command("C:\\a.exe", ["x", f"secret {bad}"], "o", "e")
    assert "secret" not in str(caught.value)
    with pytest.raises(ValueError, match="program: "):
        windows_command(bad, [], "o", "e")


def test_a_process_that_the_guest_forgets(
    guest: vijson.Guest, vm: SimulatedVm, sim: Simulator
) -> None:
    vm.guest.programs["/bin/slow"] = Finished(duration=math.inf)
    sim.disturb("ListProcessesInGuest", times=None, status=204)
    with pytest.raises(vim25.GuestProcessNotFound, match="no longer knows process") as caught:
        guest.run("/bin/slow", timeout=LONG)
    assert caught.value.pid > 0
    assert sim.count("ListProcessesInGuest") == 2


def test_the_end_of_another_process_is_not_its_own(guest: vijson.Guest, sim: Simulator) -> None:
    [other] = guest.processes([guest.start("/bin/hostname")])
    other.exit_code, other.end_time = 77, other.start_time
    sim.disturb("ListProcessesInGuest", status=200, body=vim25.dumps([other], "GuestProcessInfo[]"))
    assert guest.run("/bin/hostname", timeout=LONG).exit_code == 0


def test_no_ids_are_no_processes(guest: vijson.Guest, sim: Simulator) -> None:
    guest.start("/bin/hostname")
    assert guest.processes([]) == []
    assert sim.count("ListProcessesInGuest") == 0


def test_the_last_look_is_at_the_end_of_the_time(guest: vijson.Guest, vm: SimulatedVm) -> None:
    vm.guest.programs["/bin/slow"] = Finished(duration=1.6)
    assert guest.run("/bin/slow", timeout=2.0).exit_code == 0  # pauses had grown beyond that


@pytest.mark.parametrize(
    "trouble", [{"delay": math.inf}, {"drop": "before"}, {"status": 503}], ids=str
)
def test_a_time_holds_whatever_the_server_does(
    guest: vijson.Guest, vm: SimulatedVm, sim: Simulator, trouble: Any
) -> None:
    vm.guest.programs["/bin/slow"] = Finished(duration=math.inf)
    sim.disturb("ListProcessesInGuest", times=None, **trouble)
    began = time.monotonic()
    with pytest.raises(vijson.WaitTimeout, match=r"process \d+ of vm-\d+ goes on"):
        guest.run("/bin/slow", timeout=1.5)
    assert time.monotonic() - began < LONG


def test_errors_after_the_start_name_the_process(guest: vijson.Guest, sim: Simulator) -> None:
    sim.disturb("ListProcessesInGuest", times=None, status=400)
    with pytest.raises(vijson.HttpError) as caught:
        guest.run("/bin/hostname")
    assert "goes on: terminate(" in caught.value.__notes__[0]


@pytest.mark.parametrize("which", ["InitiateFileTransferFromGuest", "guestFile"])
@pytest.mark.parametrize(
    "trouble", [{"drop": "before"}, {"drop": "after"}, {"status": 503}], ids=str
)
def test_what_was_printed_is_read_again(
    guest: vijson.Guest, sim: Simulator, which: str, trouble: Any
) -> None:
    sim.disturb(which, **trouble)
    assert guest.run("/bin/hostname").text == "web-01\n"


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("hello # note", "hello\n"),
        ("hello; echo bye", "hello\nbye\n"),
        ("hello || true", "hello\n"),
        ("hello & wait", "hello\n"),
        ("hello\\", "hello\\\n"),
        (["hello", "a  b; c"], "hello a  b; c\n"),
    ],
)
def test_a_real_shell_writes_all_to_the_files(tmp_path: Path, text: Any, printed: str) -> None:
    out, err = str(tmp_path / "o u t"), str(tmp_path / "err")
    shell, arguments = posix_command("/bin/echo", text, out, err)
    subprocess.run([shell, *shlex.split(arguments)], check=True, timeout=LONG)
    assert Path(out).read_text() == printed
    assert Path(err).read_text() == ""


def test_arguments_and_variables_are_in_no_traceback(guest: vijson.Guest, sim: Simulator) -> None:
    sim.disturb("StartProgramInGuest", times=None, fault=vim25.SystemError(reason="x"))
    with pytest.raises(vim25.SystemError) as caught:
        guest.run("/bin/hostname", ["hidden-1"], environment={"X": "hidden-2"})
    shown = "".join(
        traceback.TracebackException.from_exception(caught.value, capture_locals=True).format()
    )
    assert "guest_operations" in shown
    assert "hidden-" not in shown.replace('["hidden-1"]', "").replace('"hidden-2"', "")


def test_an_end_without_exit_code_is_no_success(guest: vijson.Guest, sim: Simulator) -> None:
    [ended] = guest.processes([guest.start("/bin/hostname")])
    ended.exit_code, ended.end_time = None, ended.start_time

    def body(request: RecordedRequest) -> bytes:
        [ended.pid] = json.loads(request.body)["pids"]
        return vim25.dumps([ended], "GuestProcessInfo[]")

    sim.disturb("ListProcessesInGuest", status=200, body=body)
    with pytest.raises(vijson.InvalidResponse, match="exit code"):
        guest.run("/bin/hostname", timeout=LONG)


# Files.


def test_files_there_and_back(
    guest: vijson.Guest, vm: SimulatedVm, tmp_path: Path, sim: Simulator
) -> None:
    content = os.urandom(3 << 20)
    seen: list[tuple[int, int]] = []
    guest.upload(content, "/tmp/a", permissions=0o640, on_progress=lambda *at: seen.append(at))
    assert vm.guest.files["/tmp/a"] == content
    assert seen[-1] == (len(content), len(content))
    assert len(seen) > 5
    assert seen == sorted(seen)
    source = tmp_path / "source"
    source.write_bytes(content[:100])
    guest.upload(source, "/tmp/b")
    guest.upload(str(source), "/tmp/c")
    with source.open("rb") as stream:
        stream.seek(40)
        guest.upload(stream, "/tmp/d")
    guest.upload(b"", "/tmp/empty")
    files = vm.guest.files
    assert [files[f"/tmp/{name}"] for name in "bcd"] == [content[:100]] * 2 + [content[40:100]]
    seen.clear()
    assert guest.download("/tmp/a", on_progress=lambda *at: seen.append(at)) == content
    assert seen[-1] == (len(content), len(content))
    target = tmp_path / "target"
    target.write_bytes(b"earlier")
    guest.download("/tmp/a", target)
    assert target.read_bytes() == content
    assert guest.download("/tmp/empty") == b""
    assert sorted(path.name for path in tmp_path.iterdir()) == ["source", "target"]
    names = [item.path for item in guest.list_files("/tmp", r"^[abcd]$")]
    assert sorted(names) == ["a", "b", "c", "d"]


def test_many_files_are_listed_page_by_page(guest: vijson.Guest, vm: SimulatedVm) -> None:
    for number in range(120):
        vm.guest.files[f"/srv/{number}"] = b""
    names = {item.path for item in guest.list_files("/srv")}
    assert names >= {str(number) for number in range(120)}


def test_files_that_are_there_or_not(guest: vijson.Guest, tmp_path: Path) -> None:
    guest.upload(b"1", "/tmp/a")
    with pytest.raises(vim25.FileAlreadyExists):
        guest.upload(b"2", "/tmp/a")
    guest.upload(b"2", "/tmp/a", overwrite=True)
    assert guest.download("/tmp/a") == b"2"
    target = tmp_path / "target"
    with pytest.raises(vim25.FileNotFound):
        guest.download("/tmp/none", target)
    with pytest.raises(FileNotFoundError):
        guest.upload(tmp_path / "none", "/tmp/b")
    assert list(tmp_path.iterdir()) == []


def test_a_download_that_breaks_leaves_what_was_there(
    guest: vijson.Guest, vm: SimulatedVm, tmp_path: Path
) -> None:
    vm.guest.files["/tmp/a"] = b"x" * (2 << 20)
    target = tmp_path / "target"
    target.write_bytes(b"earlier")

    def stop(moved: int, _: int) -> None:
        if moved > 1 << 20:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        guest.download("/tmp/a", target, on_progress=stop)
    assert target.read_bytes() == b"earlier"
    assert [path.name for path in tmp_path.iterdir()] == ["target"]


class Refused(TimeoutError):
    """What a progress bar raises, of a kind that connections raise as well."""


def test_what_on_progress_raises_comes_as_it_is(guest: vijson.Guest, vm: SimulatedVm) -> None:
    vm.guest.files["/tmp/a"] = b"x"

    def stop(*_: int) -> None:
        raise error

    for error in (Refused("mine"), ValueError("mine")):
        with pytest.raises(type(error), match="mine") as caught:
            guest.download("/tmp/a", on_progress=stop)
        shown = "".join(
            traceback.TracebackException.from_exception(caught.value, capture_locals=True).format()
        )
        assert "file_transport" in shown
        assert "token=" not in shown


def test_a_target_stays_what_it_is(guest: vijson.Guest, vm: SimulatedVm, tmp_path: Path) -> None:
    vm.guest.files["/tmp/a"] = b"new"
    umask = os.umask(0o027)
    try:
        guest.download("/tmp/a", tmp_path / "fresh")
    finally:
        os.umask(umask)
    assert (tmp_path / "fresh").stat().st_mode & 0o777 == 0o640
    real, link = tmp_path / "real", tmp_path / "link"
    real.write_bytes(b"earlier")
    real.chmod(0o604)
    link.symlink_to(real)
    guest.download("/tmp/a", link)
    assert link.is_symlink()
    assert real.read_bytes() == b"new"
    assert real.stat().st_mode & 0o777 == 0o604
    long = tmp_path / ("n" * 255)
    guest.download("/tmp/a", long)
    guest.download("/tmp/a", os.devnull)
    assert long.read_bytes() == b"new"
    assert not Path(os.devnull).is_file()
    with pytest.raises(IsADirectoryError):
        guest.download("/tmp/a", tmp_path)
    with pytest.raises(FileNotFoundError):
        guest.download("/tmp/a", tmp_path / "none" / "a")
    assert len(list(tmp_path.iterdir())) == 4


def test_an_upload_that_breaks(guest: vijson.Guest, vm: SimulatedVm, vc: vijson.Client) -> None:
    class Short(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            return super().read(min(10, size or 0)) if self.tell() < 50 else b""

    def stop(moved: int, _: int) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        guest.upload(b"x" * 100, "/tmp/a", on_progress=stop)
    with pytest.raises(vijson.Error, match="ends after 50 of 100 bytes: was it changed"):
        guest.upload(Short(b"x" * 100), "/tmp/b")
    with pytest.raises(TypeError, match="binary mode"):
        guest.upload(io.StringIO("text"), "/tmp/c")  # type: ignore[arg-type]  # the mistake
    assert "/tmp/a" not in vm.guest.files
    assert "/tmp/b" not in vm.guest.files
    assert vc.find_vm(vm.name).get_name() == vm.name  # the session is as it was


def test_tokens_of_urls_are_not_logged(
    guest: vijson.Guest, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        guest.upload(b"x", "/tmp/a")
        assert guest.download("/tmp/a") == b"x"
    assert "/guestFile" in caplog.text
    assert "token=" not in caplog.text


class Server:
    """Answers one request on 127.0.0.1 with what it is told, over TLS."""

    def __init__(self, context: ssl.SSLContext, answer: bytes) -> None:
        import socket

        self.requests: list[bytes] = []
        self._answer = answer
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._context = context
        self.port = self._socket.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        try:
            plain, _ = self._socket.accept()
            with self._context.wrap_socket(plain, server_side=True) as connection:
                self.requests.append(connection.recv(65536))
                connection.sendall(self._answer)
        except OSError:
            pass
        self._socket.close()


@pytest.fixture
def authority(tmp_path: Path) -> tuple[ssl.SSLContext, str, str]:
    """A server's context, the file of its authority, and the certificate's thumbprint."""
    import hashlib

    import trustme

    ca = trustme.CA()
    certificate = ca.issue_cert("127.0.0.1", "localhost")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    path = tmp_path / "ca.pem"
    ca.cert_pem.write_to_path(path)
    der = ssl.PEM_cert_to_DER_cert(certificate.cert_chain_pems[0].bytes().decode())
    return context, str(path), hashlib.sha256(der).hexdigest()


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n123", "sent 3 of 5 bytes|IncompleteRead"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n123", "sent 3 of 5 bytes"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n123456789", "sent 9 of 5 bytes"),
        (b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", "HTTP 404"),
        (b"HTTP/1.1 302 Found\r\nLocation: https://evil/\r\nContent-Length: 0\r\n\r\n", "HTTP 302"),
        (b"nonsense", "the connection broke"),
        (b"", "the connection broke"),
    ],
)
def test_a_server_that_lies_about_a_file(
    authority: tuple[ssl.SSLContext, str, str], answer: bytes, message: str
) -> None:
    context, ca_file, _ = authority
    server = Server(context, answer)
    route = Route(address=Address("127.0.0.1", 1), ca_file=ca_file, timeout=5.0)
    transport, path = file_transport(
        route, f"https://*:{server.port}/guestFile?id=1&token=secret", lambda: None
    )
    with transport, pytest.raises(vijson.Error, match=message) as caught:
        transport.get(path, io.BytesIO(), 5, None)
    assert "secret" not in str(caught.value)


def test_a_host_is_trusted_as_the_server_is(
    authority: tuple[ssl.SSLContext, str, str],
) -> None:
    context, ca_file, thumbprint = authority
    good = b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx"
    elsewhere = Address("vc.example.com", 443)

    def fetch(route: Route, pin: str | None) -> bytes:
        server = Server(context, good)
        found = io.BytesIO()
        transport, path = file_transport(route, f"https://localhost:{server.port}/f", lambda: pin)
        with transport:
            transport.get(path, found, 1, None)
        return found.getvalue()

    assert fetch(Route(address=elsewhere, ca_file=ca_file), None) == b"x"
    pinned = Route(address=elsewhere, thumbprint="aa" * 32)
    assert fetch(pinned, thumbprint) == b"x"
    for route, pin in ((Route(address=elsewhere), None), (pinned, None), (pinned, "bb" * 32)):
        with pytest.raises(vijson.CertificateError):
            fetch(route, pin)


@pytest.mark.parametrize(
    "url", ["http://h/f", "https:///f", "ftp://h/f", "", "https://h:x/f", "https://h"]
)
def test_what_is_no_url_of_a_file(url: str) -> None:
    with pytest.raises(vijson.InvalidResponse, match="https URL of a file"):
        file_transport(Route(address=Address("h", 1)), url, lambda: None)


def test_the_host_of_a_vm_has_the_thumbprint_that_the_vcenter_knows(
    guest: vijson.Guest, sim: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Any] = []

    def note(route: Route, url: str, thumbprint_of_host: Any) -> Any:
        asked.append(thumbprint_of_host())
        return file_transport(route, url, lambda: None)

    monkeypatch.setattr("vijson._areas.guest_files.file_transport", note)
    guest.upload(b"x", "/tmp/a")
    assert asked
    assert module.file_transport is file_transport


def test_what_is_uploaded_whole(guest: vijson.Guest, vm: SimulatedVm, tmp_path: Path) -> None:
    guest.upload("/proc/self/cmdline", "/tmp/proc")  # of which the system does not know the size
    assert b"python" in vm.guest.files["/tmp/proc"]
    guest.upload(bytearray(b"ab"), "/tmp/bytearray")
    guest.upload(memoryview(b"cd"), "/tmp/view")
    past = io.BytesIO(b"abc")
    past.seek(10)
    guest.upload(past, "/tmp/past")
    files = vm.guest.files
    assert (files["/tmp/bytearray"], files["/tmp/view"], files["/tmp/past"]) == (b"ab", b"cd", b"")
    growing = tmp_path / "growing"
    growing.write_bytes(b"x" * 10)

    def grow(moved: int, _: int) -> None:
        if moved == 10:
            growing.write_bytes(b"x" * 20)

    with pytest.raises(vijson.Error, match="more than 10 bytes now"):
        guest.upload(growing, "/tmp/growing", on_progress=grow)


@pytest.mark.parametrize("size", ["x", True, -1, None])
def test_a_size_that_is_none(guest: vijson.Guest, sim: Simulator, size: Any) -> None:
    body = {
        "_typeName": "FileTransferInformation",
        "size": size,
        "url": "https://*/x",
        "attributes": {"_typeName": "GuestFileAttributes"},
    }
    sim.disturb("InitiateFileTransferFromGuest", status=200, body=json.dumps(body).encode())
    with pytest.raises(vijson.InvalidResponse):
        guest.download("/tmp/a")
