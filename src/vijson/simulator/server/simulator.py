"""The simulator as its users see it: started, reached, watched and disturbed."""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import vim25
import vmodl
from vijson._recordings import write_recording
from vijson.simulator.kernel.disturbances import Disturbance, Drop, RecordedRequest
from vijson.simulator.server.application import Application
from vijson.simulator.server.https import HttpsServer
from vijson.simulator.services.own_operations import OperationHandler, own_operation
from vijson.simulator.services.recorded_site import RecordedSite, recorded_contents
from vijson.simulator.vcenter import SimulatedVcenter
from vim25.services import SERVICES
from vmodl import Secret

__all__ = ["Simulator"]


class Simulator(SimulatedVcenter):
    """An embedded vCenter, serving while its ``with`` block runs.

    ``releases`` are those that it speaks, ``hello`` whether it negotiates them
    (an 8.0.1.0 does not), ``task_duration`` how many seconds a task takes,
    ``api_type`` what it claims to be (``HostAgent`` for an ESXi host), ``port`` where it serves
    (0: a free one). With a ``seed`` UUIDs are the same in each run. From release 9.0.0.0
    on it has the service pbm, storage policies.
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
        port: int = 0,
        seed: int | None = None,
        **recording: Any,
    ) -> None:
        if not 0 <= port < 1 << 16:
            raise ValueError(f"port: expected 0 to 65535, found {port}")
        super().__init__(
            username,
            password,
            task_duration=task_duration,
            api_type=api_type,
            guest_customization=guest_customization,
            seed=seed,
            **recording,
            policies="pbm" in SERVICES and any(map(SERVICES["pbm"].is_rendered, releases)),
        )
        self._application = Application(
            self._inventory, self._sessions, self._transfers, tuple(releases), hello=hello
        )
        self._wanted_port = port
        self._server: HttpsServer | None = None

    @classmethod
    def load(
        cls,
        path: str | os.PathLike[str],
        *,
        guest_accounts: Mapping[str, str] | None = None,
        administrators: Collection[str] = (),
        **settings: Any,
    ) -> Self:
        """Return a simulator with the inventory of a file or folder.

        It is what `save` or `vijson.record` has written: objects have the same moIds and
        properties, until something changes them. The VMs' guests have the accounts that are
        given; ``settings`` are the arguments of `Simulator`. Raises `ValueError` that names what
        is wrong in a file, and `OSError`.
        """
        try:
            with _unhurried():
                return cls(
                    recorded=RecordedSite(Path(path)),
                    guest_accounts=guest_accounts,
                    administrators=administrators,
                    **settings,
                )
        except (LookupError, AttributeError, TypeError) as error:
            raise ValueError(f"{path}: it is not whole: {error}") from error

    def save(self, path: str | os.PathLike[str]) -> int:
        """Write the inventory to a file, ``site.json``, or into a new folder.

        Returns how many objects there are. What belongs to sessions, and tasks, is left out, and
        so is what is secret. Raises `OSError`.
        """
        with self._inventory.changed:
            self._inventory.advance()
            return write_recording(Path(path), recorded_contents(self._inventory))

    def start(self) -> Self:
        """Start serving; the ``with`` statement does it."""
        if self._server is not None:
            raise RuntimeError("the simulator runs already")
        self._inventory.closing = False
        self._server = HttpsServer(self._application.asgi, self.host, self._wanted_port)
        self._application.abort = self._server.abort
        self._server.start()
        self._transfers.port = self._server.port
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
        return str(self._running.certificate.ca_file)

    @property
    def thumbprint(self) -> str:
        """The certificate's SHA-256 thumbprint, for ``connect(thumbprint=...)``."""
        return self._running.certificate.thumbprint

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

    def disturb(
        self,
        operation: str | None = None,
        *,
        times: int | None = 1,
        when: Callable[[RecordedRequest], bool] | None = None,
        delay: float = 0.0,
        drop: Drop | None = None,
        status: int | None = None,
        body: bytes | Callable[[RecordedRequest], bytes] = b"",
        headers: Mapping[str, str] | None = None,
        fault: vim25.MethodFault | None = None,
    ) -> Disturbance:
        """Disturb the next requests on purpose.

        ``operation`` is a method or property by its wire name, or ``system`` for the
        negotiation of the release; ``when`` chooses among its requests, ``times`` says
        how many are disturbed (``None``: all).
        The answer is late by ``delay`` seconds, and with ``math.inf`` never comes;
        the connection breaks instead of it, before or after the request was carried
        out (``drop``); or a ``fault``, or a ``status`` with ``body`` and ``headers``,
        comes without anything being carried out. ``body`` may be a function of the
        request.
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

    def operation(
        self, kind: type[vmodl.ManagedObject], name: str
    ) -> Callable[[OperationHandler], OperationHandler]:
        """Make a function an operation of all objects of a type, instead of the simulator's own.

        It is called with the simulated object, the call (``call.user_name``) and the arguments by
        their Python names; what it returns is checked against the schema, and a fault that it
        raises is sent. Of an operation that starts a task it is called when the task ends, and
        returns its result::

            @sim.operation(vim25.VirtualMachine, "AcquireTicket")
            def acquire(vm, call, ticket_type):
                return vim25.VirtualMachineTicket(ticket="t", cfg_file=vm.path)

        Raises `ValueError` for what is no operation of the type.
        """
        return own_operation(self._inventory, self._tasks, kind, name)

    @property
    def requests(self) -> list[RecordedRequest]:
        """The requests so far (the last 10,000), as they arrived."""
        return list(self._application.requests)

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


@contextmanager
def _unhurried() -> Iterator[None]:
    """Let no garbage be looked for while a lot is made that stays: it takes half the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
