"""HTTPS on 127.0.0.1: a throw-away certificate authority and a server thread."""

from __future__ import annotations

import asyncio
import hashlib
import ssl
import tempfile
import threading
import time
from pathlib import Path

import trustme
import uvicorn
from starlette.applications import Starlette
from uvicorn.protocols.http.h11_impl import H11Protocol

__all__ = ["HttpsServer"]

_START_TIMEOUT = 10.0


class HttpsServer:
    """Serves an application from a thread of its own, on a free port."""

    def __init__(self, application: Starlette, host: str) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="vijson-simulator-")
        authority = trustme.CA()
        certificate = authority.issue_cert(host, "localhost", "::1")
        self.ca_file = Path(self._folder.name) / "ca.pem"
        authority.cert_pem.write_to_path(str(self.ca_file))
        # The key is in memory alone from here on, so nothing that ends us leaves it behind.
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        certificate.configure_cert(context)
        der = ssl.PEM_cert_to_DER_cert(certificate.cert_chain_pems[0].bytes().decode())
        self.thumbprint = hashlib.sha256(der).hexdigest()
        self._transports: dict[tuple[str, int], asyncio.Transport] = {}
        transports = self._transports

        class Protocol(H11Protocol):
            """Notes its connection, so that none stays open when the server stops."""

            def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as its base
                self.address = transport.get_extra_info("peername")[:2]
                transports[self.address] = transport
                super().connection_made(transport)

            def connection_lost(self, exc: Exception | None) -> None:
                transports.pop(self.address, None)
                super().connection_lost(exc)

        config = uvicorn.Config(
            application,
            host=host,
            port=0,
            http=Protocol,
            ws="none",
            lifespan="off",
            log_level="critical",
            timeout_graceful_shutdown=1,
        )
        config.load()
        config.ssl = context
        self._server = uvicorn.Server(config)
        self._loop: asyncio.AbstractEventLoop
        self._thread = threading.Thread(target=self._run, name="vijson-simulator", daemon=True)

    def _run(self) -> None:
        asyncio.run(self._serve())

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        await self._server.serve()
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
        """The port, once the server runs."""
        port: int = self._server.servers[0].sockets[0].getsockname()[1]
        return port

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
        self._folder.cleanup()
