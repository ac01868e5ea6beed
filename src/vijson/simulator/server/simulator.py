"""The simulator as its users see it: started, reached, watched and disturbed."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Mapping
from types import TracebackType
from typing import Any, Self

import vim25
from vijson.simulator.kernel.disturbances import Disturbance, Drop, RecordedRequest
from vijson.simulator.server.application import Application
from vijson.simulator.server.https import HttpsServer
from vijson.simulator.vcenter import SimulatedVcenter
from vim25.services import SERVICES
from vmodl import Secret

__all__ = ["Simulator"]


class Simulator(SimulatedVcenter):
    """An embedded vCenter, serving while its ``with`` block runs.

    ``releases`` are those that it speaks, ``hello`` whether it negotiates them
    (an 8.0.1.0 does not), ``task_duration`` how many seconds a task takes,
    ``api_type`` what it claims to be (``HostAgent`` for an ESXi host). From release 9.0.0.0
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
    ) -> None:
        super().__init__(
            username,
            password,
            task_duration=task_duration,
            api_type=api_type,
            guest_customization=guest_customization,
            policies="pbm" in SERVICES and any(map(SERVICES["pbm"].is_rendered, releases)),
        )
        self._application = Application(
            self._inventory, self._sessions, self._transfers, tuple(releases), hello=hello
        )
        self._wanted_port = port
        self._server: HttpsServer | None = None

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
