"""The thumbprint of a server, before anything else is sent to it."""

from __future__ import annotations

import socket
from typing import Any

import pytest

import vijson
from vijson.simulator import Simulator


# docs: "what it shows is what can be pinned"
@pytest.mark.parametrize(("algorithm", "digits"), [("sha1", 40), ("sha256", 64)])
def test_what_it_shows_can_be_pinned(sim: Simulator, algorithm: Any, digits: int) -> None:
    shown = vijson.thumbprint(sim.host, sim.port, algorithm=algorithm)
    assert len(shown.replace(":", "")) == digits
    assert sim.requests == []
    connection = {**sim.connection, "ca_file": None}
    with vijson.connect(**connection, thumbprint=shown) as vc:
        assert vc.release
    with pytest.raises(vijson.CertificateError):
        vijson.connect(**connection)


def test_a_url_is_a_host(sim: Simulator) -> None:
    shown = vijson.thumbprint(f"https://{sim.host}:{sim.port}/ui")
    assert shown == vijson.thumbprint(sim.host, sim.port)


def test_nobody_there() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    with pytest.raises(vijson.ConnectionFailed):
        vijson.thumbprint("127.0.0.1", port)
    with pytest.raises(ValueError, match="host"):
        vijson.thumbprint("user@example.com")
