# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type GuestProcessManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.guest_authentication import GuestAuthentication
    from vim25.data.guest_process_info import GuestProcessInfo
    from vim25.data.guest_program_spec import GuestProgramSpec
    from vim25.managed.virtual_machine import VirtualMachine


class GuestProcessManager(vmodl.ManagedObject):
    """Managed object type ``GuestProcessManager`` (vmodl ``vim.vm.guest.ProcessManager``).

    Since 5.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "ListProcessesInGuest": vmodl.Operation("ListProcessesInGuest", request="ListProcessesInGuestRequestType", result="GuestProcessInfo[]", nullable=True, fault="VimFault", since="5.0", vmodl_name="listProcesses"),
        "ReadEnvironmentVariableInGuest": vmodl.Operation("ReadEnvironmentVariableInGuest", request="ReadEnvironmentVariableInGuestRequestType", result="string[]", nullable=True, fault="VimFault", since="5.0", vmodl_name="readEnvironmentVariable"),
        "StartProgramInGuest": vmodl.Operation("StartProgramInGuest", request="StartProgramInGuestRequestType", result="long", fault="VimFault", since="5.0", vmodl_name="startProgram"),
        "TerminateProcessInGuest": vmodl.Operation("TerminateProcessInGuest", request="TerminateProcessInGuestRequestType", fault="VimFault", since="5.0", vmodl_name="terminateProcess"),
    }

    def list_processes_in_guest(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        auth: GuestAuthentication,
        *,
        pids: list[int] | None = None,
    ) -> list[GuestProcessInfo] | None:
        """Call ``ListProcessesInGuest``.

        vm: Wire name ``vm``. Since 5.0. Refers to a VirtualMachine. Privilege
        VirtualMachine.GuestOperations.Query.

        auth: Wire name ``auth``. Since 5.0.

        pids: Wire name ``pids``. Since 5.0.

        Since 5.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestProcessManager/moId/ListProcessesInGuest/post/
        """
        result: list[GuestProcessInfo] | None = self._invoke("ListProcessesInGuest", {"vm": vm, "auth": auth, "pids": pids})
        return result

    def read_environment_variable_in_guest(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        auth: GuestAuthentication,
        *,
        names: list[str] | None = None,
    ) -> list[str] | None:
        """Call ``ReadEnvironmentVariableInGuest``.

        vm: Wire name ``vm``. Since 5.0. Refers to a VirtualMachine. Privilege
        VirtualMachine.GuestOperations.Query.

        auth: Wire name ``auth``. Since 5.0.

        names: Wire name ``names``. Since 5.0.

        Since 5.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestProcessManager/moId/ReadEnvironmentVariableInGuest/post/
        """
        result: list[str] | None = self._invoke("ReadEnvironmentVariableInGuest", {"vm": vm, "auth": auth, "names": names})
        return result

    def start_program_in_guest(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        auth: GuestAuthentication,
        spec: GuestProgramSpec,
    ) -> int:
        """Call ``StartProgramInGuest``.

        vm: Wire name ``vm``. Since 5.0. Refers to a VirtualMachine. Privilege
        VirtualMachine.GuestOperations.Execute.

        auth: Wire name ``auth``. Since 5.0.

        spec: Wire name ``spec``. Since 5.0.

        Since 5.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, FileFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestProcessManager/moId/StartProgramInGuest/post/
        """
        result: int = self._invoke("StartProgramInGuest", {"vm": vm, "auth": auth, "spec": spec})
        return result

    def terminate_process_in_guest(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        auth: GuestAuthentication,
        pid: int,
    ) -> None:
        """Call ``TerminateProcessInGuest``.

        vm: Wire name ``vm``. Since 5.0. Refers to a VirtualMachine. Privilege
        VirtualMachine.GuestOperations.Execute.

        auth: Wire name ``auth``. Since 5.0.

        pid: Wire name ``pid``. Since 5.0.

        Since 5.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestProcessManager/moId/TerminateProcessInGuest/post/
        """
        self._invoke("TerminateProcessInGuest", {"vm": vm, "auth": auth, "pid": pid})
