"""HTTPS on a free port, served from a thread that stops in time."""

from __future__ import annotations

import asyncio
import socket
import threading
import time

import uvicorn
from starlette.applications import Starlette
from uvicorn.protocols.http.h11_impl import H11Protocol

from vijson.simulator.server.certificate import ThrowAwayCertificate

__all__ = ["HttpsServer"]

_START_TIMEOUT = 10.0

Transports = dict[tuple[str, int], asyncio.Transport]
"""The open connections, by the clients' addresses."""


class HttpsServer:
    """Serves an application from a thread of its own; on a free port, if it is 0."""

    def __init__(self, application: Starlette, host: str, port: int = 0) -> None:
        self._socket = _listening(host, port)
        self.certificate = ThrowAwayCertificate(host)
        self._transports: Transports = {}
        config = uvicorn.Config(
            application,
            host=host,
            http=_protocol(self._transports),
            ws="none",
            lifespan="off",
            log_level="critical",
            timeout_graceful_shutdown=1,
        )
        self._port: int = self._socket.getsockname()[1]
        config.load()
        config.ssl = self.certificate.context
        self._server = uvicorn.Server(config)
        self._loop: asyncio.AbstractEventLoop
        self._thread = threading.Thread(target=self._run, name="vijson-simulator", daemon=True)

    def _run(self) -> None:
        asyncio.run(self._serve())

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        await self._server.serve(sockets=[self._socket])
        for transport in list(self._transports.values()):
            transport.abort()
        await asyncio.sleep(0.01)  # lets the event loop close them

    def abort(self, address: tuple[str, int]) -> None:
        """Break a connection; to be called by the application."""
        if (transport := self._transports.get(address)) is not None:
            transport.abort()

    def abort_all(self) -> None:
        """Break all connections; may be called from any thread."""
        for transport in list(self._transports.values()):
            self._loop.call_soon_threadsafe(transport.abort)

    @property
    def port(self) -> int:
        """The port."""
        return self._port

    def start(self) -> None:
        """Start serving; returns when connections are accepted."""
        self._thread.start()
        deadline = time.monotonic() + _START_TIMEOUT
        while not self._server.started:
            if time.monotonic() > deadline or not self._thread.is_alive():
                raise RuntimeError("the simulator's server did not start")
            time.sleep(0.005)

    def stop(self) -> None:
        """Stop serving and remove the authority's certificate."""
        self._server.should_exit = True
        self._thread.join()
        self.certificate.remove()


def _listening(host: str, port: int) -> socket.socket:
    """Return a socket that is bound; of a port that is taken it raises `OSError`."""
    # asyncio sends small answers at once only where it sees that the protocol is TCP.
    found = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        found.bind((host, port))
        found.listen(2048)
    except OSError:
        found.close()
        raise
    return found


def _protocol(transports: Transports) -> type[H11Protocol]:
    class Protocol(H11Protocol):
        """Notes its connection, so that none stays open when the server stops."""

        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as its base
            self.address = transport.get_extra_info("peername")[:2]
            transports[self.address] = transport
            super().connection_made(transport)

        def connection_lost(self, exc: Exception | None) -> None:
            transports.pop(self.address, None)
            super().connection_lost(exc)

    return Protocol
