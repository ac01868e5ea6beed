"""The client: what people do with a vCenter every day, by short names."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, TypeVar, Unpack

import vim25
import vmodl
from vijson._areas.clones import CloneOptions, clone, instant_clone
from vijson._areas.guests import Guests
from vijson._areas.nics import connect_nics
from vijson._inventory.arguments import VmArgument, reference_of, vm_reference
from vijson._inventory.reader import Reader
from vijson._session.caller import CallOptions
from vijson._session.retries import RETRIES, RetryPolicy
from vijson._tasks.running import RunningTask
from vijson._tasks.submission import Submitter
from vijson._wire.transport import Transport
from vijson.errors import UnsupportedServer
from vim25 import managers, services
from vmodl import ManagedObject, ManagedObjectReference, Operation, concealed

if TYPE_CHECKING:
    from vijson._areas.devices import Devices
    from vijson._areas.events import EventOptions
    from vijson._areas.guest_operations import Guest
    from vijson._areas.performance import Performance
    from vijson._areas.power import Power
    from vijson._areas.snapshots import Snapshots
    from vijson._fleets.jobs import GuestEvent, GuestJob
    from vijson._fleets.run import FleetRun
    from vim25.managers import Managers
    from vim25.services import Services

__all__ = ["Client"]

M = TypeVar("M", bound=ManagedObject)


class Client(Reader):
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
        self._submitter = Submitter(self, self)
        self.guests = Guests(self, self._submitter)
        """What fleets need of the client; `customize_guest` and its like are for people."""

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

    def task(self, reference: ManagedObjectReference[vim25.Task] | vim25.Task) -> RunningTask[Any]:
        """Return a task that somebody has started, to be waited for: one of recent tasks, say.

        Raises `TypeError` for what is no task.
        """
        found = reference_of(reference)
        if not isinstance(found, ManagedObjectReference) or found.type != "Task":
            raise TypeError(f"reference: expected that of a Task, found {reference!r}")
        return self._submitter.adopt(found)

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
        from vijson._areas.addresses import wait_for_ip

        return wait_for_ip(self, self.waiting, vm, timeout, version)

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
        rerun_failed: bool = False,
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
            rerun_failed=rerun_failed,
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

    def clone(
        self, vm: VmArgument, name: str, **options: Unpack[CloneOptions]
    ) -> vmodl.RunningTask[vim25.VirtualMachine]:
        """Copy a VM or template; the task's result is the new VM.

            vc.clone("vm-42", "web-02", cluster=cluster, customization=spec, power_on=True)

        The options are where it is to be (``folder``, ``pool`` or ``cluster``, ``host``,
        ``datastore``) and how: ``customization``, ``config``, ``snapshot``, ``linked``,
        ``template``, ``power_on``. What is not given is as with the source, so a template
        needs a pool or a cluster. Raises `vijson.InvalidRequest` for what is missing,
        `vim25.DuplicateName`, `vim25.CustomizationFault` and others, at once or from the
        task. Needs VirtualMachine.Provisioning.Clone, or DeployTemplate, and what the page
        lists that `vim25.VirtualMachine.clone_vm_task` names.
        """
        return clone(self, vm, name, options)

    @property
    def power(self) -> Power:
        """Power VMs on and off: ``vc.power.on("vm-42").wait()``, ``vc.power.shut_down(vm)``."""
        from vijson._areas.power import Power

        return Power(self, self.waiting)

    def snapshots(self, vm: VmArgument) -> Snapshots:
        """Return the snapshots of a VM, to list, make, revert to and remove; reads nothing yet."""
        from vijson._areas.snapshots import Snapshots

        return Snapshots(vim25.VirtualMachine(vm_reference(vm), self))

    def devices(self, vm: VmArgument) -> Devices:
        """Read the devices of a VM, to find and change them: disks, network adapters, others."""
        from vijson._areas.devices import Devices

        return Devices(vim25.VirtualMachine(vm_reference(vm), self), self)

    def guest(self, vm: VmArgument, auth: vim25.GuestAuthentication) -> Guest:
        """Enter a VM's guest by an account of it: run programs, move files; sends nothing yet."""
        from vijson._areas.guest_operations import Guest

        auth = concealed(auth)
        return Guest(self, vim25.VirtualMachine(vm_reference(vm), self), auth)

    @cached_property
    def performance(self) -> Performance:
        """Values of performance counters by name, of many objects: rows for pandas."""
        from vijson._areas.performance import Performance

        return Performance(self)

    def events(
        self,
        *,
        follow: bool = False,
        timeout: float | None = None,
        **options: Unpack[EventOptions],
    ) -> Iterator[vim25.Event]:
        """Yield events, the oldest first: all, or those that the options choose.

            for event in vc.events(of=vm, since=yesterday, kinds=[vim25.VmEvent]):
                print(event.created_time, event.full_formatted_message)

        They are read page by page. With ``follow`` the iterator then waits for those that come,
        until ``timeout`` seconds are over, which raises `vijson.WaitTimeout`; it shares the
        one call of all waits, and outlasts sessions and restarts as a watch does. Needs
        System.View. Page: that which `vim25.EventManager.create_collector_for_events` names.
        """
        from vijson._areas.events import events

        return events(self, self.waiting, options, follow=follow, timeout=timeout)

    def connect_nics(self, vm: VmArgument, *, connected: bool = True) -> RunningTask[None]:
        """Connect all NICs of a VM, or disconnect them, with one ``ReconfigVM_Task``.

        Reads the VM's devices. Raises `vijson.InvalidRequest` for a VM without NICs. Needs
        VirtualMachine.Interact.DeviceConnection.
        """
        return connect_nics(self, self._submitter, vm, connected=connected)
