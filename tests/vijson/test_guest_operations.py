"""Operations in guests: accounts, programs, processes."""

from __future__ import annotations

import json
import math
import time
from pathlib import Path
from typing import Any

import pytest

import vijson
import vim25
from vijson.simulator import Finished, ProgramRun, SimulatedVm, Simulator
from vijson.simulator.services.guest_auth_manager import GuestAuthManager
from vijson.simulator.services.guest_file_manager import GuestFileManager
from vijson.simulator.services.guest_process_manager import GuestProcessManager

from .conftest import LONG

SCHEMA = Path(__file__).parents[2] / "schema" / f"vim25-{vim25.RELEASE}.openapi.json"


def account(name: str, password: str) -> vim25.NamePasswordAuthentication:
    return vim25.NamePasswordAuthentication(
        interactive_session=False, username=name, password=password
    )


@pytest.fixture
def guest_account() -> vim25.NamePasswordAuthentication:
    return account("guest", "x")


class Guest:
    """The managers, for one VM and account."""

    def __init__(self, vc: vijson.Client, vm: SimulatedVm, auth: Any) -> None:
        manager = vc.managers.guest_operations_manager
        processes, accounts = manager.get_process_manager(), manager.get_auth_manager()
        assert processes is not None
        assert accounts is not None
        self.processes, self.accounts = processes, accounts
        self.vm, self.auth = vm.reference, auth

    def start(self, path: str, arguments: str = "", **spec: Any) -> int:
        given = vim25.GuestProgramSpec(program_path=path, arguments=arguments, **spec)
        return self.processes.start_program_in_guest(self.vm, self.auth, given)

    def listed(self, *pids: int) -> list[vim25.GuestProcessInfo]:
        return (
            self.processes.list_processes_in_guest(self.vm, self.auth, pids=list(pids) or None)
            or []
        )

    def run(self, path: str, arguments: str = "", **spec: Any) -> int | None:
        """Start a program, and wait until it has ended."""
        pid = self.start(path, arguments, **spec)
        deadline = time.monotonic() + LONG
        while (info := self.listed(pid)[0]).end_time is None:
            assert time.monotonic() < deadline
            time.sleep(0.01)
        return info.exit_code


@pytest.fixture
def guest(vc: vijson.Client, vm: SimulatedVm, root: Any) -> Guest:
    return Guest(vc, vm, root)


def test_only_these_managers(vc: vijson.Client) -> None:
    manager = vc.managers.guest_operations_manager
    assert manager.get_file_manager() is not None
    assert manager.get_alias_manager() is None
    assert manager.get_guest_windows_registry_manager() is None


def test_credentials(guest: Guest, vm: SimulatedVm) -> None:
    guest.accounts.validate_credentials_in_guest(guest.vm, guest.auth)
    with pytest.raises(vim25.InvalidGuestLogin):
        guest.accounts.validate_credentials_in_guest(guest.vm, account("root", "wrong"))
    with pytest.raises(vim25.InvalidGuestLogin):
        guest.accounts.validate_credentials_in_guest(guest.vm, account("nobody", ""))
    saml = vim25.SAMLTokenAuthentication(interactive_session=False, token="x")
    with pytest.raises(vim25.InvalidGuestLogin):
        guest.accounts.validate_credentials_in_guest(guest.vm, saml)
    interactive = account("root", "secret")
    interactive.interactive_session = True
    with pytest.raises(vim25.NotSupported):
        guest.accounts.validate_credentials_in_guest(guest.vm, interactive)


def test_tickets(guest: Guest, vc: vijson.Client, vm: SimulatedVm, spec: Any) -> None:
    ticket = guest.accounts.acquire_credentials_in_guest(guest.vm, guest.auth)
    assert isinstance(ticket, vim25.TicketedSessionAuthentication)
    with_ticket = Guest(vc, vm, ticket)
    assert with_ticket.run("/bin/sh", "-c ''") == 0
    assert with_ticket.listed()[0].owner == "root"
    vc.customize_guest(vm.moid, ticket, spec).wait(LONG)
    other = vim25.TicketedSessionAuthentication(interactive_session=False, ticket="x")
    with pytest.raises(vim25.InvalidGuestLogin):
        guest.accounts.validate_credentials_in_guest(guest.vm, other)
    with pytest.raises(vim25.InvalidArgument):
        guest.accounts.release_credentials_in_guest(guest.vm, guest.auth)
    guest.accounts.release_credentials_in_guest(guest.vm, ticket)
    with pytest.raises(vim25.InvalidGuestLogin):
        guest.accounts.validate_credentials_in_guest(guest.vm, ticket)
    ticket = guest.accounts.acquire_credentials_in_guest(guest.vm, guest.auth)
    del vm.guest_accounts["root"]
    with pytest.raises(vim25.InvalidGuestLogin):
        guest.accounts.validate_credentials_in_guest(guest.vm, ticket)


def test_states(guest: Guest, sim: Simulator, vm: SimulatedVm) -> None:
    vm.tools_running = False
    with pytest.raises(vim25.GuestOperationsUnavailable):
        guest.listed()
    vm.powered_on = False
    with pytest.raises(vim25.InvalidPowerState) as caught:
        guest.listed()
    assert caught.value.existing_state == vim25.VirtualMachinePowerState.POWERED_OFF
    windows = sim.add_vm("win-01", guest_id="windows2019srv_64Guest", guest_accounts={"a": "b"})
    guest.vm = windows.reference
    with pytest.raises(vim25.NotSupported):
        guest.listed()


def test_a_session_that_may_only_read(guest: Guest, sim: Simulator) -> None:
    logins = sim.count("Login")
    sim.expire_sessions(guest_operations_only=True)
    assert guest.listed() == []  # after a login
    assert sim.count("Login") == logins + 1


def test_privileges_are_those_of_the_schema(sim: Simulator, vm: SimulatedVm, root: Any) -> None:
    schemas = json.loads(SCHEMA.read_bytes())["components"]["schemas"]
    found = []
    for service in (GuestAuthManager, GuestFileManager, GuestProcessManager):
        for name, handler in service.handlers.items():
            declared = schemas[f"{name}RequestType"]["properties"]["vm"]["x-privilege"]
            assert handler.__dict__["privilege"] == declared, name
            found.append(declared)
    assert len(found) == 18
    sim.add_user("ops", "x", without=["VirtualMachine.GuestOperations.Execute"])
    with vijson.connect(**(sim.connection | {"username": "ops", "password": "x"})) as client:
        limited = Guest(client, vm, root)
        assert limited.listed() == []
        with pytest.raises(vim25.NoPermission) as caught:
            limited.start("/bin/sh")
        assert caught.value.object == vm.reference


def test_programs(guest: Guest, vm: SimulatedVm) -> None:
    runs: list[ProgramRun] = []

    def backup(run: ProgramRun) -> Finished:
        runs.append(run)
        run.files["/var/backup"] = run.arguments
        return Finished(exit_code=3)

    vm.guest.programs["/bin/backup"] = backup
    vm.guest.programs["/bin/fail"] = 4
    vm.guest.programs["/bin/hostname"] = "web-01\n"
    assert guest.run("/bin/hostname") == 0
    assert guest.run("/bin/fail") == 4
    environment = ["A=1", "B=x=y"]
    code = guest.run("/bin/backup", "--all", working_directory="/home", env_variables=environment)
    assert code == 3
    assert vm.guest.files["/var/backup"] == b"--all"
    assert runs[0].environment == {"A": "1", "B": "x=y"}
    assert (runs[0].working_directory, runs[0].account.name) == ("/home", "root")
    info = guest.listed()[-1]
    assert (info.name, info.owner, info.cmd_line) == ("backup", "root", '"/bin/backup" --all')
    with pytest.raises(vim25.FileNotFound) as caught:
        guest.start("/bin/nothing")
    assert caught.value.file == "/bin/nothing"
    with pytest.raises(vim25.FileNotFound):
        guest.start("/bin/hostname", working_directory="/nowhere")
    with pytest.raises(vim25.InvalidArgument):
        guest.start("/bin/hostname", env_variables=["A"])
    windows = vim25.GuestWindowsProgramSpec(
        program_path="/bin/sh", arguments="", start_minimized=False
    )
    with pytest.raises(vim25.OperationNotSupportedByGuest):
        guest.processes.start_program_in_guest(guest.vm, guest.auth, windows)


@pytest.mark.parametrize(
    ("command", "files", "code"),
    [
        ("hostname -f >/tmp/out", {"/tmp/out": b"web -f\n"}, 0),
        ("/bin/hostname > /tmp/out", {"/tmp/out": b"web \n"}, 0),
        ("hostname 'a b' >> /tmp/log", {"/tmp/log": b"1\nweb 'a b'\n"}, 0),
        ("broken >/tmp/out 2>&1", {"/tmp/out": b"out\nerr\n"}, 9),
        ("broken 2>&1 >/tmp/out", {"/tmp/out": b"out\n"}, 9),
        ("broken >/tmp/out 2>/tmp/err", {"/tmp/out": b"out\n", "/tmp/err": b"err\n"}, 9),
        ("broken &>out", {"/home/out": b"out\nerr\n"}, 9),
        ("broken 2>/tmp/err >/dev/null", {"/tmp/err": b"err\n"}, 9),
        ('hostname 2 >"/tmp/a b"', {"/tmp/a b": b"web 2\n"}, 0),
        ("nothing 2>/tmp/err", {"/tmp/err": b"sh: nothing: command not found\n"}, 127),
        ("hostname >/nowhere/out", {}, 1),
        ("hostname | wc", {}, 2),
        ("hostname $HOME", {}, 2),
        ("hostname >", {}, 2),
        ("hostname 'a", {}, 2),
    ],
)
def test_the_shell(
    guest: Guest, vm: SimulatedVm, command: str, files: dict[str, bytes], code: int
) -> None:
    vm.guest.files.make_directory("/dev")
    vm.guest.files["/tmp/log"] = "1\n"
    vm.guest.programs["/bin/hostname"] = lambda run: f"web {run.arguments}\n"
    vm.guest.programs["/usr/bin/broken"] = Finished(stdout="out\n", stderr="err\n", exit_code=9)
    arguments = f'-c "{command}"' if '"' not in command else f"-c '{command}'"
    assert guest.run("/bin/bash", arguments, working_directory="/home") == code
    assert dict(vm.guest.files) == {"/tmp/log": b"1\n", **files}


def test_a_shell_without_a_command(guest: Guest) -> None:
    assert guest.run("/bin/sh", "script") == 2
    assert guest.run("/bin/sh", "-lc") == 2


def test_programs_take_their_time(guest: Guest, vm: SimulatedVm) -> None:
    vm.guest.programs["/bin/slow"] = Finished(stdout="done", exit_code=5, duration=0.3)
    pid = guest.start("/bin/sh", '-c "/bin/slow > /tmp/out"')
    [info] = guest.listed(pid)
    assert (info.end_time, info.exit_code) == (None, None)
    assert vm.guest.files["/tmp/out"] == b""
    deadline = time.monotonic() + LONG
    while guest.listed(pid)[0].end_time is None:
        assert time.monotonic() < deadline
        time.sleep(0.02)
    assert guest.listed(pid)[0].exit_code == 5
    assert vm.guest.files["/tmp/out"] == b"done"


def test_processes_are_listed_for_a_while(guest: Guest, sim: Simulator, vm: SimulatedVm) -> None:
    vm.guest.programs["/bin/ever"] = Finished(duration=math.inf)
    first, second = guest.start("/bin/sh", "-c ''"), guest.start("/bin/ever")
    assert [info.pid for info in guest.listed()] == [first, second]
    assert guest.listed(77) == []
    sim.move_clock(299)
    assert [info.pid for info in guest.listed()] == [first, second]
    sim.move_clock(2)
    assert [info.pid for info in guest.listed()] == [second]


def test_processes_end(
    guest: Guest, vc: vijson.Client, vm: SimulatedVm, guest_account: Any
) -> None:
    vm.guest.programs["/bin/ever"] = Finished(stdout="x", duration=math.inf)
    pid = guest.start("/bin/sh", "-c '/bin/ever >/tmp/out'")
    other = Guest(vc, vm, guest_account)
    with pytest.raises(vim25.GuestPermissionDenied):
        other.processes.terminate_process_in_guest(other.vm, other.auth, pid)
    guest.processes.terminate_process_in_guest(guest.vm, guest.auth, pid)
    [info] = guest.listed(pid)
    assert (info.exit_code, info.end_time is None) == (137, False)
    assert vm.guest.files["/tmp/out"] == b""
    with pytest.raises(vim25.GuestProcessNotFound) as caught:
        guest.processes.terminate_process_in_guest(guest.vm, guest.auth, pid)
    assert caught.value.pid == pid
    stub = vc.find_vm("web-01")
    guest.start("/bin/ever")
    stub.power_off_vm_task().wait(LONG)
    stub.power_on_vm_task().wait(LONG)
    assert guest.listed() == []


def test_environment_variables(guest: Guest, vm: SimulatedVm) -> None:
    vm.guest.environment["ROLE"] = "web"

    def read(*names: str) -> list[str]:
        processes = guest.processes
        wanted = list(names) or None
        return (
            processes.read_environment_variable_in_guest(guest.vm, guest.auth, names=wanted) or []
        )

    assert read("ROLE", "NOTHING", "USER") == ["ROLE=web", "USER=root"]
    assert "ROLE=web" in read()


def test_clones_have_copies(
    guest: Guest, vc: vijson.Client, vm: SimulatedVm, sim: Simulator
) -> None:
    vm.guest.files["/etc/hostname"] = "web-01"
    vm.guest.programs["/bin/ever"] = Finished(duration=math.inf)
    guest.start("/bin/ever")
    made = vc.instant_clone(vm.moid, "web-02").wait(LONG)
    assert made is not None
    clone = sim.vm(made.reference.value)
    vm.guest.files["/etc/hostname"] = "changed"
    assert clone.guest.files["/etc/hostname"] == b"web-01"
    assert "/bin/ever" in clone.guest.programs
    guest.vm = clone.reference
    assert guest.listed() == []
