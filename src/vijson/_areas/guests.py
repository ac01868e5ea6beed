"""Customizing the guests of running VMs (docs/protocol.md, guest customization)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import datetime

import vim25
from vijson._areas.specs import check_spec
from vijson._inventory.arguments import VmArgument, vm_reference
from vijson._session.caller import Caller
from vijson._session.retries import RetryPolicy
from vijson._tasks.lookup import find_submitted, look_for
from vijson._tasks.running import RunningTask
from vijson._tasks.submission import Submitter
from vijson.errors import UnsupportedServer
from vmodl import ManagedObjectReference, Operation, concealed, operations

__all__ = ["Guests"]

_OPERATIONS = operations(vim25.VirtualMachineGuestCustomizationManager)
_CUSTOMIZE = _OPERATIONS["CustomizeGuest_Task"]
"""The operation of which each guest of a fleet gets one task."""


class Guests:
    """What a client does with guests; serves `Client.customize_guest` and its like, and fleets."""

    def __init__(self, caller: Caller, submitter: Submitter) -> None:
        self._caller = caller
        self._submitter = submitter

    def customize(
        self,
        vm: VmArgument,
        auth: vim25.GuestAuthentication,
        spec: vim25.CustomizationSpec,
        config_params: list[vim25.OptionValue] | None = None,
        before_sending: Callable[[], object] | None = None,
        others: Collection[str] = (),
    ) -> RunningTask[None]:
        """Customize a guest; ``before_sending`` is called before each request that may do it.

        ``others`` are the moIds of tasks that are known to be none of it.
        """
        auth, config_params = concealed(auth), concealed(config_params)  # tracebacks show them
        check_spec(spec)
        arguments = {"auth": auth, "spec": spec, "config_params": config_params}
        return self._start(vm, _CUSTOMIZE, arguments, before_sending, others)

    def start_network(self, vm: VmArgument, auth: vim25.GuestAuthentication) -> RunningTask[None]:
        """Start the network of a customized guest."""
        auth = concealed(auth)
        return self._start(vm, _OPERATIONS["StartGuestNetwork_Task"], {"auth": auth})

    def abort(self, vm: VmArgument, auth: vim25.GuestAuthentication) -> RunningTask[None]:
        """Clear the lock that a failed customization may have left."""
        auth = concealed(auth)
        return self._start(vm, _OPERATIONS["AbortCustomization_Task"], {"auth": auth})

    def _start(
        self,
        vm: VmArgument,
        operation: Operation,
        arguments: Mapping[str, object],
        before_sending: Callable[[], object] | None = None,
        others: Collection[str] = (),
    ) -> RunningTask[None]:
        reference = vm_reference(vm)
        return self._submitter.start(
            self._manager(),
            operation,
            {"vm": reference, **arguments},
            entity=reference,
            exclusive=True,
            others=others,
            before_sending=before_sending,
        )

    def _manager(self) -> ManagedObjectReference:
        content = self._caller.content
        if content.guest_customization_manager is None:
            raise UnsupportedServer(
                f"{self.host} ({content.about.full_name}) has no guest customization manager - "
                "customizing running guests needs a vCenter 7.0 or later"
            )
        return content.guest_customization_manager

    # What a fleet needs beside.

    @property
    def host(self) -> str:
        """The server's name or address."""
        return self._caller.host

    @property
    def instance(self) -> str:
        """Which vCenter it is, whatever its address: where it does not tell, its address."""
        return self._caller.content.about.instance_uuid or self._caller.address

    @property
    def timeout(self) -> float:
        """Seconds for which a request may be under way."""
        return self._caller.timeout

    @property
    def retries(self) -> RetryPolicy:
        """What is tried again, and how often."""
        return self._caller.retries

    def check_process(self) -> None:
        """Raise `vijson.Error` in a process that was forked off."""
        self._caller.check_process()

    def server_time(self) -> datetime:
        """Return the time by the server's clock."""
        return self._caller.server_time()

    def adopt(self, task: str) -> RunningTask[None]:
        """Return the task of a moId, to be waited for."""
        return self._submitter.adopt(ManagedObjectReference(type="Task", value=task))

    def look_for(
        self,
        vm: ManagedObjectReference,
        sent_at: datetime,
        *,
        lasts: float,
        others: Collection[str],
        wait: Callable[[float], object],
    ) -> RunningTask[None] | None:
        """Return the task of a customization that was begun elsewhere; see `look_for`."""
        found = look_for(
            self._caller, vm, _CUSTOMIZE, sent_at, lasts=lasts, others=others, wait=wait
        )
        return None if found is None else self._submitter.adopt(found)

    def find(
        self, vms: Iterable[ManagedObjectReference], since: datetime
    ) -> dict[ManagedObjectReference, list[ManagedObjectReference] | vim25.MethodFault]:
        """Return the customizations that VMs were given; see `find_submitted`."""
        return find_submitted(self._caller, vms, _CUSTOMIZE, since)

    def is_named_by_others(self, text: str) -> bool | None:
        """Tell whether the user agent of another session has a text in it.

        The session of a process that died stays until the server ends it. ``None`` if
        the server does not show the sessions, for which Sessions.TerminateSession is needed.
        """
        reference = self._caller.content.session_manager
        if reference is None:
            return None
        manager = vim25.SessionManager(reference, self._caller)
        try:
            sessions = manager.get_session_list() or []
            own = manager.get_current_session()
        except vim25.MethodFault:
            return None
        agents = {session.key: session.user_agent or "" for session in sessions}
        if own is None or text not in agents.get(own.key, ""):
            return None  # the server shows no user agents, or not ours
        return any(text in agent for key, agent in agents.items() if key != own.key)
