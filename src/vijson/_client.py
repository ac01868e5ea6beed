"""A session with one vCenter: calls, inventory, guest customization."""

from __future__ import annotations

import difflib
import logging
import os
import re
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar
from urllib.parse import quote, unquote

import vim25
from vijson import _calls
from vijson._collect import Row, collect
from vijson._customization import check_spec
from vijson._errors import (
    ConnectionFailed,
    ConnectionLost,
    HttpError,
    UnsupportedServer,
    VmNotFound,
)
from vijson._retries import Attempts
from vijson._session import Session
from vijson._submission import submit
from vijson._tasks import RunningTask
from vijson._transport import Request, Transport, user_agent
from vijson._waiting import WaitingLoop
from vmodl import Invoker, ManagedObject, ManagedObjectReference, Operation

if TYPE_CHECKING:
    from vijson._fleet import FleetRun, GuestEvent, GuestJob

__all__ = ["Client"]

_log = logging.getLogger("vijson")

_LISTED = 10
"""How many names an error lists."""

_SUBMITTED = 10_000
"""How many tasks a client remembers to have started."""

_SERVICE_INSTANCE = ManagedObjectReference(type="ServiceInstance", value="ServiceInstance")

M = TypeVar("M", bound=ManagedObject)

VmArgument = vim25.VirtualMachine | ManagedObjectReference | str


class Client:
    """A session with a vCenter; made by `vijson.connect`.

    It is the invoker of managed-object stubs:
    ``vim25.VirtualMachine(reference, vc).get_config()``. Leaving its ``with``
    block, or `close`, logs out.
    """

    def __init__(self, transport: Transport, release: str) -> None:
        self._transport = transport
        self._session = Session(self)
        self._user_agent = user_agent()
        self._content: vim25.ServiceContent | None = None
        self._waiting: WaitingLoop | None = None
        self._lock = threading.Lock()
        self.service_instance = _SERVICE_INSTANCE
        self.submitted: deque[str] = deque(maxlen=_SUBMITTED)
        """The moIds of the tasks that the client has started."""
        self.release = release
        """The release spoken with the server."""

    # The session.

    @property
    def host(self) -> str:
        """The server's name or address."""
        return self._transport.host

    @property
    def content(self) -> vim25.ServiceContent:
        """The service content: references to the managers, and what the server is."""
        if self._content is None:
            self._content = vim25.ServiceInstance(_SERVICE_INSTANCE, self).get_content()
        return self._content

    def login(self, username: str, password: str) -> vim25.UserSession:
        """Log in; `vijson.connect` has done so. Raises `vim25.InvalidLogin`.

        The password is kept in memory to log in again when the server has ended
        the session.
        """
        return self._session.login(username, password)

    @property
    def session_number(self) -> int:
        """How often the client has logged in: views and filters live as long as a session."""
        return self._session.number

    def renew_session(self, number: int) -> bool:
        """Log in again if the session of that number is still the client's; tell if there is one.

        `invoke` does so itself; this is for refusals that come inside of results.
        """
        return self._session.renew(number)

    @property
    def waiting(self) -> WaitingLoop:
        """The loop in which all tasks of the client are waited for."""
        with self._lock:
            if self._waiting is None:
                self._waiting = WaitingLoop(self)
            return self._waiting

    def close(self) -> None:
        """Log out and close the connections; safe to call twice.

        Waits that go on in other threads are interrupted, their tasks are not. A
        failure to log out is logged, not raised: the server ends the session by
        itself.
        """
        if self._waiting is not None:
            self._waiting.close()
        self._session.close()
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        state = "logged in" if self._session.id else "logged out"
        return f"<Client of {self.host}:{self._transport.port}, release {self.release}, {state}>"

    # Calls.

    def invoke(
        self,
        reference: ManagedObjectReference,
        operation: Operation,
        arguments: Mapping[str, object],
        /,
        *,
        read_timeout: float | None = None,
        safe: bool = False,
    ) -> Any:
        """Call an operation of a managed object; stubs do it for you.

        Returns the decoded result. Raises the server's fault, or a
        `vijson.Error`. ``read_timeout`` is in seconds. What the server has
        certainly not carried out is sent again, a few times: it could not be
        reached, or it refused the session, which is then renewed. What it may
        have carried out is sent again only where that is ``safe``: properties
        are.
        """
        call = _calls.describe(reference, operation, self.host)
        request = self._request(reference, operation, arguments, call)
        attempts = Attempts(safe=safe or operation.is_property)
        while True:
            number = self._session.number
            try:
                response = self._transport.request(
                    self._session.sign(request), read_timeout=read_timeout
                )
                self._session.adopt(response)
                return _calls.decode(operation, response, call)
            except vim25.NotAuthenticated as refusal:
                if not attempts.may_renew() or not self._session.renew(number):
                    raise
                _log.debug("%s again, after %r", call, refusal)
            except (ConnectionFailed, ConnectionLost, HttpError) as error:
                if not attempts.may_follow(error):
                    raise
                _log.info("%s again, after %s", call, error)

    def _request(
        self,
        reference: ManagedObjectReference,
        operation: Operation,
        arguments: Mapping[str, object],
        call: str,
    ) -> Request:
        steps = (reference.type, reference.value, operation.name)
        path = "/".join(quote(step, safe="") for step in ("sdk", "vim25", self.release, *steps))
        headers = {"Accept": "application/json", "User-Agent": self._user_agent}
        body = _calls.encode(operation, arguments, call, self.release)
        if body is not None:
            headers["Content-Type"] = "application/json"
        method = "GET" if operation.is_property else "POST"
        return Request(method, f"/{path}", headers, body)

    @property
    def timeout(self) -> float:
        """Seconds that an answer may take."""
        return self._transport.timeout

    def calling(self, *, read_timeout: float | None = None, safe: bool = False) -> Invoker:
        """Return an invoker with the options of `invoke`."""
        return _Invoker(self, read_timeout, safe=safe)

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
        check_spec(spec)
        reference = self.vm_reference(vm)
        manager = self._customization_manager
        return submit(
            self,
            reference,
            "CustomizeGuest_Task",
            lambda: manager.customize_guest_task(
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
    ) -> FleetRun:
        """Customize many guests; iterate over the run for each outcome as it comes.

        ``jobs`` may be a generator: at most ``max_in_flight`` of them are in
        memory at once. A guest that fails does so alone: its outcome holds the
        fault. With ``abort_failed`` its lock is cleared then. ``on_event`` gets a
        `vijson.GuestEvent` when a guest was submitted and when it has ended, from
        other threads, one at a time.

        With a ``journal``, the path of a file that is made when missing, a run
        that was stopped, even by ``kill -9``, goes on when the same call is made
        again: guests that have ended are not touched, those that were submitted
        are found again. The run's ``report`` sums up. Raises `vijson.Error` for a
        journal that can't be used.
        """
        from vijson._fleet import FleetRun  # brings SQLite, which few need

        return FleetRun(
            self,
            jobs,
            max_in_flight=max_in_flight,
            on_event=on_event,
            journal=journal,
            abort_failed=abort_failed,
        )

    def start_guest_network(self, vm: VmArgument, auth: vim25.GuestAuthentication) -> RunningTask:
        """Start the network of a customized guest whose vNIC was just reconnected.

        Arguments, privilege and faults as `customize_guest`.
        """
        reference = self.vm_reference(vm)
        manager = self._customization_manager
        return submit(
            self,
            reference,
            "StartGuestNetwork_Task",
            lambda: manager.start_guest_network_task(reference, auth),
        )

    def abort_customization(self, vm: VmArgument, auth: vim25.GuestAuthentication) -> RunningTask:
        """Clear the lock that a failed customization may have left in the guest.

        It can leave the guest's network inconsistent: mend what made the
        customization fail and customize again, which is safe to repeat.
        """
        reference = self.vm_reference(vm)
        manager = self._customization_manager
        return submit(
            self,
            reference,
            "AbortCustomization_Task",
            lambda: manager.abort_customization_task(reference, auth),
        )

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

    @staticmethod
    def vm_reference(vm: VmArgument) -> ManagedObjectReference:
        """Return the reference of a VM, given as a stub, a reference or a moId."""
        if isinstance(vm, str):
            return ManagedObjectReference(type="VirtualMachine", value=vm)
        # A stub, and whatever else carries a reference, such as a simulated VM.
        carrier: Any = vm
        reference: ManagedObjectReference = getattr(carrier, "reference", carrier)
        return reference


class _Invoker:
    """Invokes through a client, with options."""

    def __init__(self, client: Client, read_timeout: float | None, *, safe: bool) -> None:
        self._client = client
        self._read_timeout = read_timeout
        self._safe = safe

    def invoke(
        self,
        reference: ManagedObjectReference,
        operation: Operation,
        arguments: Mapping[str, object],
        /,
    ) -> Any:
        return self._client.invoke(
            reference, operation, arguments, read_timeout=self._read_timeout, safe=self._safe
        )
