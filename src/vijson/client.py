"""The client: what people do with a vCenter every day, by short names."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeVar, Unpack, overload

import vim25
from vijson._areas.addresses import wait_for_ip
from vijson._areas.clones import instant_clone
from vijson._areas.devices import connect_nics
from vijson._areas.guests import Guests
from vijson._inventory.arguments import VmArgument
from vijson._inventory.collect import collect, collect_class
from vijson._inventory.find import Criterion, find, find_all, find_vm
from vijson._inventory.views import Container
from vijson._inventory.watch import Watch, WatchOptions, watch
from vijson._session.caller import Caller, CallOptions
from vijson._session.retries import RETRIES, RetryPolicy
from vijson._tasks.loop import WaitingLoop
from vijson._tasks.running import RunningTask
from vijson._tasks.submission import Submitter
from vijson._wire.transport import Transport
from vijson.errors import UnsupportedServer
from vim25 import managers, services
from vmodl import ManagedObject, ManagedObjectReference, Operation, concealed

if TYPE_CHECKING:
    from vijson._fleets.jobs import GuestEvent, GuestJob
    from vijson._fleets.run import FleetRun
    from vijson._inventory.changes import Change
    from vijson._inventory.row_classes import Rows
    from vijson._inventory.rows import Row
    from vim25.managers import Managers
    from vim25.services import Services

__all__ = ["Client"]

M = TypeVar("M", bound=ManagedObject)
T = TypeVar("T")
E = TypeVar("E", bound=vim25.ManagedEntity)


class Client(Caller):
    """A session with a vCenter; made by `vijson.connect`.

    Stubs call through it: ``vim25.VirtualMachine(reference, vc)``. To leave it logs out.
    """

    def __init__(
        self,
        transport: Transport,
        release: str,
        agent: str | None = None,
        retries: RetryPolicy = RETRIES,
    ) -> None:
        super().__init__(transport, release, agent, retries)
        self._waiting = WaitingLoop(self)
        self._submitter = Submitter(self, self)
        self.guests = Guests(self, self._submitter)
        """What fleets need of the client; `customize_guest` and its like are for people."""

    @property
    def waiting(self) -> WaitingLoop:
        """The loop in which all tasks of the client are waited for."""
        self.check_process()
        return self._waiting

    @property
    def managers(self) -> Managers:
        """The managers of the vCenter, by the names of `vim25.ServiceContent`, as stubs.

        ``vc.managers.event_manager`` is never ``None``: of what the server does not have it
        raises `vijson.UnsupportedServer`.
        """
        return managers.Managers(lambda: self.content, self, self._no_manager)

    def _no_manager(self, name: str) -> UnsupportedServer:
        product = self.content.about.full_name
        return UnsupportedServer(f"{self.host} ({product}) has no {name.replace('_', ' ')}")

    @property
    def services(self) -> Services:
        """The services beside vim25, by name: ``vc.services.pbm`` is the root stub of pbm.

        What else it has, its content says: ``vc.services.pbm.get_content()``; ``services.vsan``,
        which has no service instance, has stubs of its managers. Calls raise
        `vijson.UnsupportedServer`, before anything is sent, where the release spoken with the
        server does not have the service: it is `release`; 9.0.0.0 was the first.
        """
        return services.Services(self)

    def invoke(
        self,
        reference: ManagedObjectReference,
        operation: Operation,
        arguments: Mapping[str, object],
        /,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Serve the stubs: as `call`, with stubs for references and a running task for a task.

        What starts a task is sent once: when its answer is lost, `vijson.SubmissionUnknown`
        says what is known of it.
        """
        if operation.starts_task:
            return self._submitter.start(reference, operation, arguments)
        return super().invoke(reference, operation, arguments, **options)

    def stub(self, reference: ManagedObjectReference[M]) -> M:
        """Return a stub of an object, of the type that its reference names; nothing is sent.

        Of a type that the bindings do not know it is a `vmodl.ManagedObject`.
        """
        found: M = vim25.registry.stub_of(reference, self)  # type: ignore[assignment]  # what it says of itself
        return found

    def task(self, reference: ManagedObjectReference[vim25.Task] | vim25.Task) -> RunningTask[Any]:
        """Return a task that somebody has started, to be waited for: one of recent tasks, say.

        Raises `TypeError` for what is no task.
        """
        carrier: Any = reference
        found = getattr(carrier, "reference", carrier)
        if not isinstance(found, ManagedObjectReference) or found.type != "Task":
            raise TypeError(f"reference: expected that of a Task, found {reference!r}")
        return self._submitter.adopt(found)

    def close(self) -> None:
        """Log out and close the connections; safe to call twice.

        It interrupts waits, not tasks. A failure to log out is logged, not raised. In a forked
        process it does nothing.
        """
        try:
            if not self._transport.is_forked:
                self._waiting.close()
        finally:
            super().close()

    @overload
    def collect(
        self,
        kind: type[M],
        paths: Sequence[str],
        *,
        container: Container = None,
        page_size: int = 1000,
    ) -> Iterator[Row[M]]: ...
    @overload
    def collect(
        self,
        kind: type[T],
        *,
        of: type[ManagedObject] | None = None,
        container: Container = None,
        page_size: int = 1000,
    ) -> Rows[T]: ...
    def collect(
        self,
        kind: type[Any],
        paths: Sequence[str] | None = None,
        *,
        of: type[ManagedObject] | None = None,
        container: Container = None,
        page_size: int = 1000,
    ) -> Iterator[Any]:
        """Read properties of all objects of a type, such as `vim25.VirtualMachine`.

        ``paths`` are property paths: ``["name", "runtime.powerState"]``. ``container`` is where
        to look, with all below it; the root folder by default. Yields one `vijson.Row` per
        object, ``row["name"]``, as pages of ``page_size`` objects arrive, with one page in
        memory at a time. Of a base type, such as `vim25.ManagedEntity`, ``row.obj`` is a stub
        of the object's actual type.

        In the place of a type and paths it takes an attrs class whose fields `vijson.path`
        has made, and yields such objects; those that can't be made are in the ``failed`` of
        the `vijson.Rows` that it returns. ``of`` is the managed type, where the class
        does not tell.

        Raises `vim25.InvalidProperty` for a path that the type does not have, and `TypeError`
        for a field of another type than its path, before anything is sent. Page: that which
        `vim25.PropertyCollector.retrieve_properties_ex` names.
        """
        if paths is None:
            return collect_class(self, kind, kind=of, container=container, page_size=page_size)
        return collect(self, kind, paths, container=container, page_size=page_size)

    @overload
    def watch(
        self,
        watched: type[M] | M,
        paths: Sequence[str],
        on_change: Callable[[Change[M]], object] | None = None,
        **options: Unpack[WatchOptions],
    ) -> Watch[M]: ...
    @overload
    def watch(
        self,
        watched: ManagedObjectReference[M] | Iterable[ManagedObjectReference[M]],
        paths: Sequence[str],
        on_change: Callable[[Change[M]], object] | None = None,
        **options: Unpack[WatchOptions],
    ) -> Watch[M]: ...
    @overload
    def watch(
        self,
        watched: Iterable[M],
        paths: Sequence[str],
        on_change: Callable[[Change[M]], object] | None = None,
        **options: Unpack[WatchOptions],
    ) -> Watch[M]: ...
    def watch(
        self,
        watched: Any,
        paths: Sequence[str],
        on_change: Callable[[Change[Any]], object] | None = None,
        **options: Unpack[WatchOptions],
    ) -> Watch[Any]:
        """Watch properties of all objects of a type, or of some objects, as they change.

            for change in vc.watch(vim25.VirtualMachine, ["name", "runtime.powerState"]):
                print(change["name"], change.kind, change.changed)

        The iterator begins with all objects as they are, and ends when it is closed, or with
        `vijson.WaitTimeout` ``timeout`` seconds after it began. ``on_change`` is called with
        each change instead, from a thread of its own, until the `vijson.Watch` is closed.
        ``container`` is where the objects of the type are, with all below it.

        All watches and waits of a client share one call to the server; they outlast lost
        connections, sessions and restarts, and raise `vijson.WaitInterrupted` when that
        takes too long. Changes of an object that come faster than they are read come
        together. Raises `vim25.InvalidProperty` before anything is sent. Page: that which
        `vim25.PropertyCollector.wait_for_updates_ex` names.
        """
        found = watch(self, self.waiting, watched, paths, **options)
        if on_change is not None:
            found.call(on_change)
        return found

    def wait_for_ip(
        self,
        vm: VmArgument,
        timeout: float | None = None,
        *,
        version: Literal[4, 6] | None = None,
    ) -> str:
        """Wait until a VM's guest has an address that others can reach, and return it.

        The primary one comes first; those of the link alone do not count. ``version`` 4 or 6
        takes no other ones. ``timeout`` is in seconds. Raises what `vijson.wait_for` does.
        """
        return wait_for_ip(self, self.waiting, vm, timeout, version)

    def find(
        self, kind: type[E], *, container: Container = None, **criterion: Unpack[Criterion]
    ) -> E:
        """Return the object of a type that is called so: a VM, host, datastore, network, folder.

        It is found by one of: its ``name``; its inventory ``path``, such as
        ``DC0/vm/web/web-01``; its ``moid``; and for VMs and hosts its ``uuid``, ``ip`` or
        ``dns_name``, as the server knows them. ``container`` is where to look for a name, with
        all below it, or the `vim25.Datacenter` for the last three. It takes one or two requests,
        whatever the size of the inventory, and one to clean up after a name.

        Raises `vijson.NotFound` (`vijson.VmNotFound` for VMs), which lists near names, when
        there is none, or more than one. Page: that which
        `vim25.SearchIndex.find_all_by_ip` names.
        """
        return find(self, kind, container=container, **criterion)

    def find_all(
        self, kind: type[E], *, container: Container = None, **criterion: Unpack[Criterion]
    ) -> list[E]:
        """Return all objects of a type, or those that are called so; else as `find`.

        ``name`` may be a pattern, ``web-*``, of which case matters; ``uuid``, ``ip`` and
        ``dns_name`` are as in `find`.
        """
        return find_all(self, kind, container=container, **criterion)

    def find_vm(self, name_or_moid: str) -> vim25.VirtualMachine:
        """Return the VM of a name, or of a moId such as ``vm-42``.

        A moId wins over a name. Raises `vijson.VmNotFound`, which lists the candidates, when no
        VM has the name, or several have.
        """
        return find_vm(self, name_or_moid)

    def customize_guest(
        self,
        vm: VmArgument,
        auth: vim25.GuestAuthentication,
        spec: vim25.CustomizationSpec,
        config_params: list[vim25.OptionValue] | None = None,
    ) -> RunningTask[None]:
        """Customize a powered-on VM with VMware Tools running.

        ``vm`` is a stub, a reference or a moId; ``auth`` an administrator of the guest. Returns
        the running task, which has no result. `vijson.InvalidRequest` names a mistake before
        anything is sent. Raises the operation's faults, as does the task, and, when the answer
        was lost and no task is found, `vijson.SubmissionUnknown`: it is sent once. Needs
        VirtualMachine.Provisioning.Customize. Page: that which
        `vim25.VirtualMachineGuestCustomizationManager.customize_guest_task` names.
        """
        auth, config_params = concealed(auth), concealed(config_params)  # tracebacks show them
        return self.guests.customize(vm, auth, spec, config_params)

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

        ``jobs`` may be a generator: at most ``max_in_flight`` of them are in memory at once.
        ``on_event`` gets a `vijson.GuestEvent` when a guest was submitted and when it has
        ended, in that order, from ``event_threads`` threads, where it may block. With a
        ``journal``, the path of a file, the same call takes up a run that was stopped, and
        customizes no guest twice. `vijson.FleetRun` tells what all of these mean; its ``report``
        sums up. Raises `vijson.Error` when iterated for a journal that can't be used.
        """
        from vijson._fleets.run import FleetRun  # brings SQLite, which few need
        from vijson._fleets.setting import FleetOptions

        options = FleetOptions(
            abort_failed=abort_failed,
            margin=margin,
            resubmit_unknown=resubmit_unknown,
            rerun_changed=rerun_changed,
            event_threads=event_threads,
        )
        return FleetRun(
            self.guests,
            jobs,
            max_in_flight=max_in_flight,
            on_event=on_event,
            journal=journal,
            options=options,
        )

    def start_guest_network(
        self, vm: VmArgument, auth: vim25.GuestAuthentication
    ) -> RunningTask[None]:
        """Start a customized guest's network, its vNIC reconnected; else as `customize_guest`."""
        auth = concealed(auth)
        return self.guests.start_network(vm, auth)

    def abort_customization(
        self, vm: VmArgument, auth: vim25.GuestAuthentication
    ) -> RunningTask[None]:
        """Clear the lock that a failed customization may have left in the guest.

        It can leave the guest's network inconsistent: mend the cause, and customize again.
        """
        auth = concealed(auth)
        return self.guests.abort(vm, auth)

    def instant_clone(
        self,
        vm: VmArgument,
        name: str,
        *,
        location: vim25.VirtualMachineRelocateSpec | None = None,
        config: list[vim25.OptionValue] | None = None,
        bios_uuid: str | None = None,
        disconnect_nics: bool = False,
    ) -> RunningTask[vim25.VirtualMachine]:
        """Make a running copy of a powered-on VM; the task's result is its reference.

        ``location`` says where it is to be, ``config`` holds values for the guest to read. A
        clone has the addresses of its source: with ``disconnect_nics`` it starts with its NICs
        disconnected; then `customize_guest` it, `connect_nics` and `start_guest_network`.
        Raises `vim25.InvalidPowerState` and `vim25.DuplicateName`, at once or from the task, and
        `vijson.SubmissionUnknown` when the answer is lost. Needs what the page lists that
        `vim25.VirtualMachine.instant_clone_task` names: VirtualMachine.Provisioning.Clone etc.
        """
        config = concealed(config)
        return instant_clone(
            self, self._submitter, vm, name, location, config, bios_uuid, disconnect_nics
        )

    def connect_nics(self, vm: VmArgument, *, connected: bool = True) -> RunningTask[None]:
        """Connect all NICs of a VM, or disconnect them, with one ``ReconfigVM_Task``.

        Reads the VM's devices. Raises `vijson.InvalidRequest` for a VM without NICs. Needs
        VirtualMachine.Interact.DeviceConnection.
        """
        return connect_nics(self, self._submitter, vm, connected=connected)
