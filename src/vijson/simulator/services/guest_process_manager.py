"""Programs and processes in guests."""

from __future__ import annotations

import vim25
from vijson.simulator.kernel.calls import Call
from vijson.simulator.kernel.faults import fault, invalid_argument
from vijson.simulator.kernel.objects import Inventory, implements
from vijson.simulator.services.guest_file_access import FileAccess
from vijson.simulator.services.guest_operations import EXECUTE, QUERY, GuestOperations
from vmodl import ManagedObjectReference

__all__ = ["GuestProcessManager"]


class GuestProcessManager(GuestOperations):
    """Starts programs, and lists and ends their processes."""

    stub = vim25.GuestProcessManager

    def __init__(self, inventory: Inventory) -> None:
        super().__init__(inventory, "guestOperationsProcessManager")

    @implements("StartProgramInGuest", privilege=EXECUTE)
    def start_program(
        self,
        call: Call,
        vm: ManagedObjectReference,
        auth: vim25.GuestAuthentication,
        spec: vim25.GuestProgramSpec,
    ) -> int:
        """Start a program; returns the id of its process."""
        found, account = self._enter(call, vm, auth)
        if isinstance(spec, vim25.GuestWindowsProgramSpec):
            raise fault(
                vim25.OperationNotSupportedByGuest, "The guest's operating system is no Windows."
            )
        guest, path = found.guest, spec.program_path
        directory = spec.working_directory or "/"
        FileAccess(guest.files, account).directory(directory)
        environment = guest.environment
        if spec.env_variables:
            environment = dict(map(_variable, spec.env_variables))
        if path not in guest.programs:
            raise fault(vim25.FileNotFound, "No such file or directory", file=path)
        return guest.start(path, spec.arguments, account, environment, directory).pid

    @implements("ListProcessesInGuest", privilege=QUERY)
    def list_processes(
        self,
        call: Call,
        vm: ManagedObjectReference,
        auth: vim25.GuestAuthentication,
        pids: list[int] | None,
    ) -> list[vim25.GuestProcessInfo]:
        """List processes, all or some, also those that ended a while ago."""
        found, _ = self._enter(call, vm, auth)
        return [one.info() for one in found.guest.processes if not pids or one.pid in pids]

    @implements("TerminateProcessInGuest", privilege=EXECUTE)
    def terminate_process(
        self, call: Call, vm: ManagedObjectReference, auth: vim25.GuestAuthentication, pid: int
    ) -> None:
        """End a process."""
        found, account = self._enter(call, vm, auth)
        process = found.guest.processes.running(pid)
        if process is None:
            raise fault(vim25.GuestProcessNotFound, f"No process has the id {pid}.", pid=pid)
        if not account.is_administrator and process.account != account:
            raise fault(vim25.GuestPermissionDenied, "Operation not permitted")
        found.guest.processes.terminate(process)

    @implements("ReadEnvironmentVariableInGuest", privilege=QUERY)
    def read_environment_variables(
        self,
        call: Call,
        vm: ManagedObjectReference,
        auth: vim25.GuestAuthentication,
        names: list[str] | None,
    ) -> list[str]:
        """Return variables, all or some, as ``NAME=value``; those that are not set are left out."""
        found, account = self._enter(call, vm, auth)
        variables = {"USER": account.name, **found.guest.environment}
        return [f"{name}={variables[name]}" for name in names or variables if name in variables]


def _variable(text: str) -> tuple[str, str]:
    name, sign, value = text.partition("=")
    if not (name and sign):
        raise invalid_argument("spec.envVariables", text)
    return name, value
