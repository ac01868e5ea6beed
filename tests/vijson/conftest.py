"""A simulated vCenter, and a server that answers with prepared bytes."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
import trustme

import vijson
import vim25
from vijson._wire.address import Address
from vijson._wire.route import Route
from vijson._wire.transport import Transport
from vijson.client import Client
from vijson.simulator import SimulatedVm, Simulator

SHORT = 0.2
LONG = 20.0


class Clock:
    """Time that passes when somebody sleeps, and not else; stands in for a module's ``time``."""

    def __init__(self) -> None:
        self.now = 10.0
        self.slept: list[float] = []

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def sim() -> Iterator[Simulator]:
    with Simulator(task_duration=0.1) as simulator:
        yield simulator


@pytest.fixture
def vm(sim: Simulator) -> SimulatedVm:
    return sim.add_vm(
        "web-01",
        powered_on=True,
        tools_running=True,
        nics=2,
        guest_accounts={"root": "secret", "guest": "x"},
        administrators={"root"},
    )


@pytest.fixture
def retries() -> vijson.RetryPolicy:
    """What `vc` and `raw_client` try again; modules and tests have others."""
    return vijson.RetryPolicy(first_pause=0.02, look_pause=0.02)


@pytest.fixture
def vc(sim: Simulator, retries: vijson.RetryPolicy) -> Iterator[vijson.Client]:
    with vijson.connect(**sim.connection, timeout=LONG, retries=retries) as client:
        yield client


@pytest.fixture
def root() -> vim25.NamePasswordAuthentication:
    return vim25.NamePasswordAuthentication(
        interactive_session=False, username="root", password="secret"
    )


@pytest.fixture
def spec() -> vim25.CustomizationSpec:
    return vijson.linux_spec("web-99", "example.com", nics=["10.0.0.5/24", "dhcp"])


class PreparedServer:
    """Answers each request with the next prepared bytes, or piece by piece; ``None`` closes."""

    def __init__(self, folder: Path) -> None:
        authority = trustme.CA()
        self.ca_file = str(folder / "ca.pem")
        authority.cert_pem.write_to_path(self.ca_file)
        self._context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        authority.issue_cert("127.0.0.1").configure_cert(self._context)
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self.answers: list[bytes | Iterable[bytes] | None] = []
        self.requests: list[bytes] = []
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def prepare(self, body: bytes, status: str = "200 OK", headers: str = "") -> None:
        """Add an answer."""
        head = f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n{headers}\r\n"
        self.answers.append(head.encode() + body)

    def _serve(self) -> None:
        while True:
            try:
                plain, _ = self._socket.accept()
            except OSError:
                return
            try:
                with self._context.wrap_socket(plain, server_side=True) as connection:
                    while self._answer(connection):
                        pass
            except OSError:
                pass

    def _answer(self, connection: ssl.SSLSocket) -> bool:
        data = b""
        while b"\r\n\r\n" not in data:
            if not (more := connection.recv(65536)):
                return False
            data += more
        head, _, body = data.partition(b"\r\n\r\n")
        length = 0
        for line in head.split(b"\r\n"):
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        while len(body) < length:
            body += connection.recv(65536)
        self.requests.append(head + b"\r\n\r\n" + body)
        answer = self.answers.pop(0) if self.answers else None
        if answer is None:
            return False
        for piece in [answer] if isinstance(answer, bytes) else answer:
            connection.sendall(piece)
        return True

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def prepared(tmp_path: Path) -> Iterator[PreparedServer]:
    server = PreparedServer(tmp_path)
    yield server
    server.close()


@pytest.fixture
def raw_client(prepared: PreparedServer, retries: vijson.RetryPolicy) -> Iterator[Client]:
    """A client of the prepared server, not logged in."""
    transport = Transport(
        Route(address=Address("127.0.0.1", prepared.port), ca_file=prepared.ca_file, timeout=LONG)
    )
    client = Client(transport, "8.0.2.0", retries=retries)
    yield client
    client.close()
