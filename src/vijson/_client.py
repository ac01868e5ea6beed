"""The facade of a vCenter: inventory, guest customization, instant clones."""

from __future__ import annotations

import difflib
import logging
import os
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import unquote

import attrs

import vim25
from vijson._collect import Row, collect
from vijson._connection import Connection
from vijson._customization import check_spec
from vijson._errors import InvalidRequest, UnsupportedServer, VmNotFound
from vijson._nics import nic_changes
from vijson._submission import submit
from vijson._tasks import RunningTask
from vijson._vm_argument import VmArgument, vm_reference
from vmodl import ManagedObject, ManagedObjectReference, concealed, operations

if TYPE_CHECKING:
    from vijson._fleet import FleetRun
    from vijson._guests import GuestEvent, GuestJob

__all__ = ["Client"]

_log = logging.getLogger("vijson")

_LISTED = 10
"""How many names an error lists."""

M = TypeVar("M", bound=ManagedObject)


class Client(Connection):
    """A session with a vCenter; made by `vijson.connect`.

    It is the invoker of managed-object stubs:
    ``vim25.VirtualMachine(reference, vc).get_config()``. Leaving its ``with``
    block, or `close`, logs out.
    """

    # Inventory.

    def collect(
        self,
        kind: type[M],
        paths: Sequence[str],
        *,
        container: ManagedObject | ManagedObjectReference | None = None,
        page_size: int = 1000,
    ) -> Iterator[Row[M]]:
        """Read properties of all objects of a type, such as `vim25.VirtualMachine`.

        ``paths`` are property paths: ``["name", "runtime.powerState"]``.
        ``container`` is where to look, with all below it; the root folder by
        default. Yields one `vijson.Row` per object, ``row["name"]``, as pages
        of ``page_size`` objects arrive, with one page in memory at a time.
        Raises `vim25.InvalidProperty` for a path that the type does not have.
        Page: that of ``RetrievePropertiesEx``, named in
        `vim25.PropertyCollector.retrieve_properties_ex`.
        """
        return collect(self, kind, paths, container=container, page_size=page_size)

    def find_vm(self, name_or_moid: str) -> vim25.VirtualMachine:
        """Return the VM of a name, or of a moId such as ``vm-42``.

        A moId wins over a name. Raises `vijson.VmNotFound` when no VM has the
        name, or several have; it lists the candidates.
        """
        if re.fullmatch(r"vm-\d+", name_or_moid):
            reference = ManagedObjectReference(type="VirtualMachine", value=name_or_moid)
            vm = vim25.VirtualMachine(reference, self)
            try:
                vm.get_name()
            except vim25.ManagedObjectNotFound:
                pass  # no such moId: it may still be a name
            else:
                return vm
        names = {}
        for row in self.collect(vim25.VirtualMachine, ["name"]):
            if "name" in row.values:
                names[row.obj.reference] = row["name"]
            for problem in row.missing.values():
                _log.warning("%s: name not readable: %r", row.obj.reference.value, problem)
        found = [
            reference
            for reference, name in names.items()
            if name_or_moid in (name, unquote(name))  # the server escapes / \\ and %
        ]
        if len(found) == 1:
            return vim25.VirtualMachine(found[0], self)
        if found:
            moids = tuple(sorted(reference.value for reference in found))
            raise VmNotFound(
                f"{len(moids)} VMs are called {name_or_moid!r} on {self.host}: "
                f"{', '.join(moids)} - use the moId",
                moids,
            )
        known = sorted({unquote(name) for name in names.values()})
        close = tuple(difflib.get_close_matches(name_or_moid, known, 5))
        candidates = close or tuple(known[:_LISTED])
        more = f" and {len(known) - _LISTED} more" if not close and len(known) > _LISTED else ""
        if not known:
            hint = "the user sees no VM"
        elif close:
            hint = f"did you mean {', '.join(close)}?"
        else:
            hint = f"there are {', '.join(candidates)}{more}"
        raise VmNotFound(f"no VM is called {name_or_moid!r} on {self.host} - {hint}", candidates)

    # Guest customization (docs/protocol.md, guest customization of a running VM).

    def customize_guest(
        self,
        vm: VmArgument,
        auth: vim25.GuestAuthentication,
        spec: vim25.CustomizationSpec,
        config_params: list[vim25.OptionValue] | None = None,
    ) -> RunningTask:
        """Customize a powered-on VM with VMware Tools running.

        ``vm`` is a stub, a reference or a moId; ``auth`` an administrator of
        the guest. Returns the running task, which has no result. The request
        is checked before it is sent: `vijson.InvalidRequest` names the mistake.
        Raises the operation's faults, `vim25.InvalidPowerState` among them; the
        task raises them too. It is sent once: when the answer is lost, the task
        is looked for, and `vijson.SubmissionUnknown` raised if it is not found.
        Needs VirtualMachine.Provisioning.Customize.
        Page: that of ``CustomizeGuest_Task``, named in
        `vim25.VirtualMachineGuestCustomizationManager.customize_guest_task`.
        """
        config_params = concealed(config_params)  # in case that a traceback shows it
        check_spec(spec)
        return self._customize(vm, auth, spec, config_params)

    def _customize(
        self,
        vm: VmArgument,
        auth: vim25.GuestAuthentication,
        spec: vim25.CustomizationSpec,
        config_params: list[vim25.OptionValue] | None,
        before_sending: Callable[[], object] | None = None,
    ) -> RunningTask:
        """Customize a guest; ``before_sending`` is called before each request that may do it."""
        manager = self._customization_manager
        sender = vim25.VirtualMachineGuestCustomizationManager(
            manager.reference, self.calling(before_sending=before_sending)
        )
        return self._start(
            vm,
            manager,
            "CustomizeGuest_Task",
            lambda reference: sender.customize_guest_task(
                reference, auth, spec, config_params=config_params
            ),
        )

    def customize_guests(
        self,
        jobs: Iterable[GuestJob],
        *,
        max_in_flight: int = 64,
        on_event: Callable[[GuestEvent], object] | None = None,
        journal: str | os.PathLike[str] | None = None,
        abort_failed: bool = False,
        margin: float = 30.0,
        resubmit_unknown: bool = False,
        rerun_changed: bool = False,
        event_threads: int = 1,
    ) -> FleetRun:
        """Customize many guests; iterate over the run for each outcome as it comes.

        ``jobs`` may be a generator: at most ``max_in_flight`` of them are in
        memory at once. A guest that fails does so alone: its outcome holds the
        fault. One that is listed twice fails the second time, and is not touched.
        With ``abort_failed`` the lock of a guest that failed is cleared. ``on_event``
        gets a `vijson.GuestEvent` when a guest was submitted and when it has ended, in
        that order, from other threads, where it may block: ``event_threads`` calls of it
        at once, one by default.

        With a ``journal``, the path of a file that is made when missing, a run
        that was stopped, even by ``kill -9``, goes on when the same call is made
        again: guests that have ended are not touched, those that were submitted
        are found again. What it had begun to send is not sent again: its task is looked
        for until the request can't be under way any more, its timeout and ``margin``
        seconds after it was sent by the server's clock. If there is none, the guest is
        ``unknown`` and left alone, unless ``resubmit_unknown`` says to submit it. A guest
        that the journal knows with another spec, account or parameter (secrets aside) is
        ``changed`` and left alone; with ``rerun_changed`` it is submitted once its
        earlier task has ended. A journal holds one vCenter.

        The run's ``report`` sums up. Raises `vijson.Error` for a journal that can't be
        used, or is of another vCenter, when the iteration begins.
        """
        from vijson._attempt import FleetOptions
        from vijson._fleet import FleetRun  # brings SQLite, which few need

        return FleetRun(
            self,
            jobs,
            max_in_flight=max_in_flight,
            on_event=on_event,
            journal=journal,
            options=FleetOptions(
                abort_failed=abort_failed,
                margin=margin,
                resubmit_unknown=resubmit_unknown,
                rerun_changed=rerun_changed,
                event_threads=event_threads,
            ),
        )

    def start_guest_network(self, vm: VmArgument, auth: vim25.GuestAuthentication) -> RunningTask:
        """Start the network of a customized guest whose vNIC was just reconnected.

        Arguments, privilege and faults as `customize_guest`.
        """
        manager = self._customization_manager
        return self._start(
            vm,
            manager,
            "StartGuestNetwork_Task",
            lambda reference: manager.start_guest_network_task(reference, auth),
        )

    def abort_customization(self, vm: VmArgument, auth: vim25.GuestAuthentication) -> RunningTask:
        """Clear the lock that a failed customization may have left in the guest.

        It can leave the guest's network inconsistent: mend what made the
        customization fail and customize again, which is safe to repeat.
        """
        manager = self._customization_manager
        return self._start(
            vm,
            manager,
            "AbortCustomization_Task",
            lambda reference: manager.abort_customization_task(reference, auth),
        )

    def instant_clone(
        self,
        vm: VmArgument,
        name: str,
        *,
        location: vim25.VirtualMachineRelocateSpec | None = None,
        config: list[vim25.OptionValue] | None = None,
        bios_uuid: str | None = None,
        disconnect_nics: bool = False,
    ) -> RunningTask:
        """Make a running copy of a powered-on VM; the task's result is its reference.

        ``location`` says where it is to be, the source's place by default;
        ``config`` holds values for the guest to read. A clone has the addresses of
        its source: with ``disconnect_nics`` it starts with its NICs disconnected, for
        which the source's devices are read. Then `customize_guest` it, `connect_nics`
        and `start_guest_network`. Sent once; when the answer is lost,
        `vijson.SubmissionUnknown` names the tasks that may be it. Raises
        `vim25.InvalidPowerState` and `vim25.DuplicateName`, at once or from the task.
        Needs VirtualMachine.Provisioning.Clone, and what its page lists.
        Page: that of ``InstantClone_Task``, named in
        `vim25.VirtualMachine.instant_clone_task`.
        """
        location = location or vim25.VirtualMachineRelocateSpec()
        if disconnect_nics:
            changes = [*(location.device_change or ()), *self._nic_changes(vm, connected=False)]
            location = attrs.evolve(location, device_change=changes)
        spec = vim25.VirtualMachineInstantCloneSpec(
            name=name, location=location, config=config, bios_uuid=bios_uuid
        )
        source = vim25.VirtualMachine(vm_reference(vm), self)
        return self._start(
            vm,
            source,
            "InstantClone_Task",
            lambda _: source.instant_clone_task(spec),
            exclusive=False,
        )

    def connect_nics(self, vm: VmArgument, *, connected: bool = True) -> RunningTask:
        """Connect all NICs of a VM, or disconnect them.

        Reads the VM's devices, and changes them with ``ReconfigVM_Task``. Sent once, as
        `instant_clone`. Raises `vijson.InvalidRequest` for a VM without NICs. Needs
        VirtualMachine.Interact.DeviceConnection.
        """
        stub = vim25.VirtualMachine(vm_reference(vm), self)
        changes = self._nic_changes(vm, connected=connected)
        if not changes:
            call = f"connect_nics on {self.host}"
            raise InvalidRequest("it has no NIC", stub.reference.value, call)
        spec = vim25.VirtualMachineConfigSpec(device_change=changes)
        return self._start(
            vm, stub, "ReconfigVM_Task", lambda _: stub.reconfig_vm_task(spec), exclusive=False
        )

    def _nic_changes(
        self, vm: VmArgument, *, connected: bool
    ) -> list[vim25.VirtualDeviceConfigSpec]:
        reference = vm_reference(vm)
        config = vim25.VirtualMachine(reference, self).get_config()
        return nic_changes(config.hardware.device or () if config else (), connected=connected)

    def _start(
        self,
        vm: VmArgument,
        stub: ManagedObject,
        method: str,
        send: Callable[[ManagedObjectReference], ManagedObjectReference],
        *,
        exclusive: bool = True,
    ) -> RunningTask:
        """Start a task on a VM, with a method of a stub that ``send`` calls."""
        reference = vm_reference(vm)
        operation = operations(stub)[method]
        return submit(self, reference, operation, lambda: send(reference), exclusive=exclusive)

    @property
    def _customization_manager(self) -> vim25.VirtualMachineGuestCustomizationManager:
        manager = self.content.guest_customization_manager
        if manager is None:
            about = self.content.about
            raise UnsupportedServer(
                f"{self.host} ({about.full_name}) has no guest customization manager - "
                "customizing running guests needs a vCenter 7.0 or later"
            )
        return vim25.VirtualMachineGuestCustomizationManager(manager, self)
