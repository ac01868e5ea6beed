"""The simulator as its users see it."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Collection, Mapping
from datetime import timedelta
from types import TracebackType
from typing import Any, Literal, Self

import vim25
from vijson.simulator._customization import GuestCustomizationManager
from vijson.simulator._disturbances import Disturbance, RecordedRequest
from vijson.simulator._http import Application
from vijson.simulator._objects import Inventory
from vijson.simulator._property_collector import PropertyCollector
from vijson.simulator._server import HttpsServer
from vijson.simulator._sessions import Account, ServiceInstance, SessionManager
from vijson.simulator._tasks import TaskEngine
from vijson.simulator._views import ViewManager
from vijson.simulator._virtual_machine import Folder, SimulatedVm
from vijson.simulator._vm_operations import OperableVm
from vmodl import Secret

__all__ = ["Simulator"]


class Simulator:
    """An embedded vCenter, serving while its ``with`` block runs.

    ``releases`` are those that it speaks, ``hello`` whether it negotiates them
    (an 8.0.1.0 does not), ``task_duration`` how many seconds a task takes,
    ``api_type`` what it claims to be (``HostAgent`` for an ESXi host).
    """

    def __init__(
        self,
        *,
        username: str = "administrator@vsphere.local",
        password: str = "simulator",  # noqa: S107  # of a server that guards nothing
        releases: Collection[str] = (vim25.RELEASE, "8.0.1.0"),
        hello: bool = True,
        task_duration: float = 0.3,
        api_type: str = "VirtualCenter",
        guest_customization: bool = True,
    ) -> None:
        self.username = username
        self._inventory = Inventory()
        self._tasks = TaskEngine(self._inventory, task_duration)
        self._sessions = SessionManager(self._inventory)
        self._sessions.accounts[username] = Account(password)
        self._root = Folder(self._inventory, "Datacenters")
        self._vm_folder = Folder(self._inventory, "vm", self._root)
        self._about = _about(api_type)
        self._customization = GuestCustomizationManager(self._inventory, self._tasks)
        content = vim25.ServiceContent(
            root_folder=self._root.reference,
            property_collector=PropertyCollector(self._inventory).reference,
            view_manager=ViewManager(self._inventory).reference,
            session_manager=self._sessions.reference,
            guest_customization_manager=(
                self._customization.reference if guest_customization else None
            ),
            about=self._about,
        )
        ServiceInstance(self._inventory, content)
        self._application = Application(
            self._inventory, self._sessions, tuple(releases), hello=hello
        )
        self._server: HttpsServer | None = None

    # Serving.

    def start(self) -> Self:
        """Start serving; the ``with`` statement does it."""
        if self._server is not None:
            raise RuntimeError("the simulator runs already")
        self._inventory.closing = False
        self._server = HttpsServer(self._application.asgi, self.host)
        self._application.abort = self._server.abort
        self._server.start()
        return self

    def stop(self) -> None:
        """Stop serving; whoever waits for changes is told that the wait is over."""
        if self._server is not None:
            with self._inventory.changed:
                self._inventory.closing = True
                self._inventory.changed.notify_all()
            self._server.stop()
            self._server = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()

    @property
    def host(self) -> str:
        """The address that it serves on."""
        return "127.0.0.1"

    @property
    def port(self) -> int:
        """The port that it serves on."""
        return self._running.port

    @property
    def ca_file(self) -> str:
        """The certificate authority's file, for ``connect(ca_file=...)``."""
        return str(self._running.ca_file)

    @property
    def thumbprint(self) -> str:
        """The certificate's SHA-256 thumbprint, for ``connect(thumbprint=...)``."""
        return self._running.thumbprint

    @property
    def connection(self) -> dict[str, Any]:
        """The arguments of `vijson.connect`: ``vijson.connect(**sim.connection)``."""
        return {
            "host": self.host,
            "port": self.port,
            "username": self.username,
            "password": Secret(self.password),
            "ca_file": self.ca_file,
        }

    @property
    def _running(self) -> HttpsServer:
        if self._server is None:
            raise RuntimeError("the simulator does not run: use it in a with statement")
        return self._server

    # What it holds and does.

    def add_vm(
        self,
        name: str,
        *,
        powered_on: bool = True,
        tools_running: bool = True,
        nics: int = 1,
        guest_accounts: Mapping[str, str] | None = None,
        administrators: Collection[str] = (),
        guest_id: str = "ubuntu64Guest",
    ) -> SimulatedVm:
        """Add a VM and return it; its attributes can be read and set at any time.

        ``guest_accounts`` are user names and passwords inside the guest, of
        whom the ``administrators`` may customize it.
        """
        with self._inventory.changed:
            vm = OperableVm(
                self._inventory,
                self._tasks,
                name,
                self._vm_folder,
                powered_on=powered_on,
                tools_running=tools_running,
                nics=nics,
                guest_accounts=guest_accounts or {},
                administrators=set(administrators),
                guest_id=guest_id,
            )
            self._inventory.changed.notify_all()
            return vm

    def vm(self, moid: str) -> SimulatedVm:
        """Return a VM, such as a clone, by its moId; raises `KeyError`."""
        with self._inventory.changed:
            for item in self._inventory.all():
                if isinstance(item, SimulatedVm) and item.moid == moid:
                    return item
        raise KeyError(moid)

    def add_user(
        self, username: str, password: str, *, without: Collection[str] = (), token: str = ""
    ) -> None:
        """Add a user who has all privileges but some, and a SAML ``token`` if one is given.

        ``without`` names them as the API does: ``VirtualMachine.Provisioning.Customize``.
        What needs one of these, by the schema, is refused with a `vim25.NoPermission`
        that names the privilege and the object; connecting devices needs
        ``VirtualMachine.Interact.DeviceConnection``.
        """
        with self._inventory.changed:
            self._sessions.accounts[username] = Account(password, frozenset(without))
            if token:
                self._sessions.tokens[token] = username

    def move_clock(self, seconds: float) -> None:
        """Let the server's clock jump, back if negative; tasks take as long as before."""
        with self._inventory.changed:
            self._inventory.clock_offset += timedelta(seconds=seconds)

    @property
    def requests(self) -> list[RecordedRequest]:
        """The requests so far (the last 10,000), as they arrived."""
        return list(self._application.requests)

    @property
    def task_duration(self) -> float:
        """Seconds that a task takes; may be changed for later tasks."""
        return self._tasks.duration

    @task_duration.setter
    def task_duration(self, seconds: float) -> None:
        self._tasks.duration = seconds

    @property
    def synchronous_faults(self) -> bool:
        """Whether faults of the guest come in the response, not in the task."""
        return self._customization.synchronous_faults

    @synchronous_faults.setter
    def synchronous_faults(self, value: bool) -> None:
        self._customization.synchronous_faults = value

    @property
    def password(self) -> str:
        """The user's password; may be changed."""
        return self._sessions.accounts[self.username].password

    @password.setter
    def password(self, value: str) -> None:
        self._sessions.accounts[self.username].password = value

    def expire_sessions(self, *, guest_operations_only: bool = False) -> None:
        """End all sessions, as the idle limit does.

        With ``guest_operations_only`` they can still read, as was seen on live
        servers, but customizing guests is refused.
        """
        with self._inventory.changed:
            self._sessions.expire_all(guest_operations_only=guest_operations_only)

    def restart(self, *, keep_tasks: bool = True, seconds: float = 0.0) -> None:
        """Break all connections and end all sessions, as a restart does.

        For ``seconds`` every request is answered with 503. Running tasks go on,
        or are forgotten.
        """
        with self._inventory.changed:
            self._application.down_until = time.monotonic() + seconds
            self._sessions.expire_all()
            if not keep_tasks:
                self._tasks.forget(ended_only=False)
        self._running.abort_all()

    def purge_tasks(self) -> None:
        """Forget the tasks that have ended."""
        with self._inventory.changed:
            self._inventory.advance()
            self._tasks.forget(ended_only=True)

    def disturb(
        self,
        operation: str | None = None,
        *,
        times: int | None = 1,
        when: Callable[[RecordedRequest], bool] | None = None,
        delay: float = 0.0,
        drop: Literal["before", "after"] | None = None,
        status: int | None = None,
        body: bytes = b"",
        headers: Mapping[str, str] | None = None,
        fault: vim25.MethodFault | None = None,
    ) -> Disturbance:
        """Disturb the next requests on purpose.

        ``operation`` is a method or property by its wire name, or ``system`` for the
        negotiation of the release; ``when`` chooses
        among its requests, ``times`` says how many are disturbed (``None``: all).
        The answer is late by ``delay`` seconds, and with ``math.inf`` never comes;
        the connection breaks instead of it, before or after the request was carried
        out (``drop``); or a ``fault``, or a ``status`` with ``body`` and ``headers``,
        comes without anything being carried out.
        """
        disturbance = Disturbance(
            operation=operation,
            times=times,
            when=when,
            delay=delay,
            drop=drop,
            status=status,
            body=body,
            headers=headers or {},
            fault=fault,
        )
        self._application.disturbances.add(disturbance)
        return disturbance

    def count(self, operation: str) -> int:
        """Return how often a method or property was asked for."""
        return self._application.counts[operation]

    @property
    def request_count(self) -> int:
        """How many requests came in all."""
        return self._application.counts.total()

    @property
    def most_waits(self) -> int:
        """How many ``WaitForUpdatesEx`` were open at once, at most."""
        return self._application.most_waits

    @property
    def cancelable(self) -> bool:
        """Whether new tasks can be cancelled."""
        return self._tasks.cancelable

    @cancelable.setter
    def cancelable(self, value: bool) -> None:
        self._tasks.cancelable = value

    @property
    def live_sessions(self) -> int:
        """How many sessions are logged in."""
        with self._inventory.changed:
            return self._sessions.live


def _about(api_type: str) -> vim25.AboutInfo:
    name = "VMware vCenter Server" if api_type == "VirtualCenter" else "VMware ESXi"
    version = ".".join(vim25.RELEASE.split(".")[:3])
    return vim25.AboutInfo(
        name=name,
        full_name=f"{name} {version} (simulated)",
        vendor="vijson",
        version=version,
        build="0",
        os_type="linux-x64",
        product_line_id="vpx" if api_type == "VirtualCenter" else "embeddedEsx",
        api_type=api_type,
        api_version=vim25.RELEASE,
        instance_uuid=str(uuid.uuid4()),
    )
