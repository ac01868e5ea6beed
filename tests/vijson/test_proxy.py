"""Through a proxy: which one, its login, and that all that holds without one holds there, too."""

from __future__ import annotations

import logging
import pickle
import socket
import threading
import time
from base64 import b64encode
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest

import vijson
import vim25
from vijson._wire.address import Address
from vijson._wire.proxies import environment_proxy, proxy_of
from vijson.simulator import Simulator

from .test_settings import MARKER, _pump, printed

SERVER = "vcenter.example.com"
"""A name that the proxy alone can reach."""


class ConnectProxy:
    """A small HTTP proxy that knows CONNECT, and leads each name to one address."""

    def __init__(self, target: tuple[str, int]) -> None:
        self._target = target
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.login = ""
        """``user:password`` of who may use it."""
        self.requests: list[bytes] = []
        self.passed: list[bytes] = []
        """What came first through each tunnel."""
        self.answer: bytes | None = None
        """What it answers instead of letting through."""
        self.seconds = 0.0
        """How long it takes for each byte of that."""
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self._socket.accept()
                threading.Thread(target=self._pass_on, args=(near,), daemon=True).start()

    def _pass_on(self, near: socket.socket) -> None:
        with suppress(OSError), near:
            head = b""
            while b"\r\n\r\n" not in head:
                if not (more := near.recv(65536)):
                    return
                head += more
            self.requests.append(head)
            answer = self.answer
            expected = b"Basic " + b64encode(self.login.encode())
            if answer is None and self.login and expected not in head:
                answer = b"HTTP/1.1 407 Log in\r\nContent-Length: 6\r\n\r\nplease"
            if answer is not None:
                for piece in _pieces(answer, self.seconds):
                    near.sendall(piece)
                    time.sleep(self.seconds)
                return
            with socket.create_connection(self._target) as far:
                near.sendall(b"HTTP/1.1 200 Connection established\r\nVia: test\r\n\r\n")
                first = near.recv(65536)
                self.passed.append(first)
                far.sendall(first)
                back = threading.Thread(target=_pump, args=(far, near), daemon=True)
                back.start()
                _pump(near, far)
                back.join()

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def proxy(sim: Simulator) -> Iterator[ConnectProxy]:
    server = ConnectProxy((sim.host, sim.port))
    yield server
    server.close()


def site(sim: Simulator, proxy: ConnectProxy, **change: Any) -> vijson.VCenter:
    given = sim.connection | {"proxy": proxy.url}
    return vijson.VCenter(**given | change)


def test_a_session_through_a_proxy(sim: Simulator, proxy: ConnectProxy) -> None:
    """What passes is TLS, and the server's certificate is checked as ever."""
    with site(sim, proxy).connect() as vc:
        vc.server_time()
        vc.connect_nics(sim.add_vm("web-01").moid).wait(timeout=20)
    assert proxy.requests
    for request in proxy.requests:
        assert request.startswith(f"CONNECT {sim.host}:{sim.port} HTTP/1.1\r\nHost: ".encode())
        assert b"vijson" not in request
        assert b"Authorization" not in request
    for first in proxy.passed:
        assert first.startswith(b"\x16\x03")  # a TLS handshake
    assert sim.live_sessions == 0


def test_names_are_left_to_the_proxy(sim: Simulator, proxy: ConnectProxy) -> None:
    change = {"host": SERVER, "port": 443, "ca_file": None, "thumbprint": sim.thumbprint}
    with site(sim, proxy, **change).connect() as vc:
        assert vc.host == SERVER
    assert proxy.requests[0].startswith(b"CONNECT vcenter.example.com:443 HTTP/1.1\r\n")
    with site(sim, proxy, **change | {"host": "[fd00::5]:8443", "port": None}).connect():
        pass
    assert proxy.requests[-1].startswith(b"CONNECT [fd00::5]:8443 HTTP/1.1\r\n")


# README: "TLS is checked through it all the same."
@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"ca_file": None}, "pass ca_file"),
        ({"ca_file": None, "thumbprint": "00" * 32}, "pinned thumbprint .it is "),
        ({"host": SERVER, "port": 443}, "use a name that it has"),
    ],
)
def test_the_certificate_is_the_servers(
    sim: Simulator, proxy: ConnectProxy, change: dict[str, Any], says: str
) -> None:
    with pytest.raises(vijson.CertificateError, match=says):
        site(sim, proxy, **change).connect()
    assert len(proxy.passed) == 1
    assert sim.request_count == 0


# Its login.


@pytest.mark.parametrize("password", [MARKER, f"{MARKER}@/:#%ü"])
def test_a_proxy_with_a_login(sim: Simulator, proxy: ConnectProxy, password: str) -> None:
    from urllib.parse import quote

    proxy.login = f"me:{password}"
    url = proxy.url.replace("://", f"://me:{quote(password, safe='')}@")
    with site(sim, proxy).connect(proxy=url) as vc:
        assert MARKER not in repr(vc) + repr(vars(vc))


def test_a_login_that_the_proxy_wants(
    sim: Simulator, proxy: ConnectProxy, caplog: pytest.LogCaptureFixture
) -> None:
    """It is asked once: accounts lock."""
    caplog.set_level(logging.DEBUG)
    proxy.login = "me:right"
    with pytest.raises(vijson.ProxyRefused, match=r"it wants a user .*proxy=http://user:.*407"):
        site(sim, proxy).connect()
    assert len(proxy.requests) == 1
    wrong = proxy.url.replace("://", f"://me:{MARKER}@")
    with pytest.raises(vijson.ProxyRefused, match=r"it refuses the user .*407") as caught:
        vijson.connect(**sim.connection, proxy=wrong)
    assert len(proxy.requests) == 2
    assert isinstance(caught.value, vijson.ConnectionFailed)
    again = pickle.loads(pickle.dumps(caught.value))
    assert str(again) == str(caught.value)
    encoded = b64encode(f"me:{MARKER}".encode()).decode()
    for text in (
        printed(caught.value),
        caplog.text,
        repr(vijson.VCenter(**sim.connection, proxy=wrong)),
    ):
        assert MARKER not in text
        assert encoded not in text
    assert sim.request_count == 0


WRONG_PROXIES = {
    "https://proxy:3128": "only http:// is spoken",
    "socks5://proxy": "only http:// is spoken",
    "https://me:{}@proxy": "expected http://user:password@name:port",
    "http://me:a/{}@proxy": "with %2F for / and the like",
    "http://me:{}@proxy:x": "expected a port",
    "http://me:{}@": "expected a name",
    "http://me:{}@pro xy": "has a space",
    "http://": "expected a name",
}


@pytest.mark.parametrize("url", WRONG_PROXIES)
@pytest.mark.parametrize("call", [vijson.connect, vijson.VCenter])
def test_what_is_no_proxy(call: Any, url: str) -> None:
    with pytest.raises(ValueError, match=f"^proxy: .*{WRONG_PROXIES[url]}") as caught:
        call(host="vc", username="u", password="p", proxy=url.format(MARKER))
    assert MARKER not in printed(caught.value)


# What goes wrong there.

ANSWERS = {
    "forbidden": (b"HTTP/1.1 403 No\r\n\r\n", vijson.ProxyRefused, "does not let through to"),
    "redirect": (b"HTTP/1.1 302 No\r\n\r\n", vijson.ProxyRefused, "does not let through to"),
    "no way": (b"HTTP/1.0 502 No\r\n\r\n", vijson.ConnectionFailed, "does not reach .*HTTP 502"),
    "other": (b"SSH-2.0-OpenSSH\r\n\r\n", vijson.ConnectionFailed, "its answer is no proxy's"),
    "silence": (b"", vijson.ConnectionFailed, "its answer is no proxy's"),
    "half": (b"HTTP/1.1 200 OK\r\nVia:", vijson.ConnectionFailed, "its answer is no proxy's"),
    "more": (b"HTTP/1.1 200 OK\r\n\r\n\x15", vijson.ConnectionFailed, "its answer is no proxy's"),
    "endless": (b"HTTP/1.1 200 " + b"x" * 70_000, vijson.ConnectionFailed, "is no proxy's"),
}


@pytest.mark.parametrize("answer", ANSWERS)
def test_a_proxy_that_does_not_let_through(
    sim: Simulator, proxy: ConnectProxy, answer: str
) -> None:
    proxy.answer, kind, says = ANSWERS[answer]
    with pytest.raises(kind, match=says) as caught:
        site(sim, proxy).connect(release="8.0.2.0")
    assert type(caught.value) is kind
    assert f"proxy 127.0.0.1:{proxy.port}: " in str(caught.value)
    assert len(proxy.requests) == (1 if kind is vijson.ProxyRefused else 4)
    assert sim.request_count == 0


def test_a_proxy_that_is_not_there(sim: Simulator, proxy: ConnectProxy) -> None:
    with pytest.raises(vijson.ConnectionFailed, match=r"proxy .*refused - check proxy, which"):
        site(sim, proxy).connect(proxy="127.0.0.1:1")
    with pytest.raises(vijson.ConnectionFailed, match=r"proxy proxy\.invalid:80: "):
        site(sim, proxy).connect(proxy="http://proxy.invalid")


def test_a_proxy_that_drips_ends_in_time(sim: Simulator, proxy: ConnectProxy) -> None:
    proxy.answer, proxy.seconds = b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 100, 0.05
    started = time.monotonic()
    with pytest.raises(vijson.ConnectionFailed, match=r"proxy .*no answer in time"):
        site(sim, proxy, timeout=0.3).connect()
    assert time.monotonic() - started < 5  # four times; the drip would take half a minute


def test_a_proxy_that_says_nothing_more(sim: Simulator, proxy: ConnectProxy) -> None:
    proxy.answer, proxy.seconds = b"HT", 10
    started = time.monotonic()
    with pytest.raises(vijson.ConnectionFailed, match=r"proxy .*no answer in time"):
        site(sim, proxy, timeout=0.3).connect()
    assert time.monotonic() - started < 5


def test_an_answer_that_is_late_through_a_proxy(sim: Simulator, proxy: ConnectProxy) -> None:
    """The tunnel's end is the same kind of socket: its bounds hold."""
    with site(sim, proxy).connect() as vc:
        sim.disturb("CurrentTime", delay=10)
        started = time.monotonic()
        with pytest.raises(vijson.ConnectionLost, match="timed out"):
            vim25.ServiceInstance(vc.service_instance, vc.calling(read_timeout=0.3)).current_time()
        assert time.monotonic() - started < 5


# The environment.

TARGET = Address(SERVER, 443)


def found(target: Address = TARGET, **environment: str) -> str | None:
    proxy = environment_proxy(target, environment)
    return None if proxy is None else str(proxy.address)


def test_what_the_environment_names() -> None:
    assert found() is None
    assert found(https_proxy="") is None
    assert found(http_proxy="http://proxy:1") is None  # that is for http://
    assert found(HTTPS_PROXY="http://proxy:3128") == "proxy:3128"
    assert found(https_proxy="proxy:3128", HTTPS_PROXY="http://other") == "proxy:3128"
    assert found(https_proxy="http://u:p@[::1]:3128/") == "[::1]:3128"
    with pytest.raises(ValueError, match=r"^HTTPS_PROXY: only http:// is spoken"):
        found(HTTPS_PROXY="https://proxy")


@pytest.mark.parametrize(
    ("exempt", "target", "is_exempt"),
    [
        ("*", TARGET, True),
        (SERVER, TARGET, True),
        ("VCENTER.example.com.", TARGET, True),
        ("other, example.com", TARGET, True),
        ("other .example.com", TARGET, True),
        ("*.example.com", TARGET, True),
        ("ample.com", TARGET, False),
        ("center.example.com", TARGET, False),
        ("vcenter.example.com.org", TARGET, False),
        (f"{SERVER}:443", TARGET, True),
        ("example.com:8443", TARGET, False),
        (".", TARGET, False),
        (" , ", TARGET, False),
        ("10.0.0.5", Address("10.0.0.5", 443), True),
        ("10.0.0.0/8", Address("10.0.0.5", 443), True),
        ("10.0.0.7/8", Address("10.0.0.5", 443), True),
        ("10.0.0.0/30", Address("10.0.0.5", 443), False),
        ("0.0.5", Address("10.0.0.5", 443), False),
        ("10.0.0.5:8443", Address("10.0.0.5", 443), False),
        ("fd00::/8", Address("fd00::5", 443), True),
        ("[fd00::5]", Address("fd00::5", 443), True),
        ("[fd00::5]:443", Address("fd00::5", 443), True),
        ("[fd00::5]:8443", Address("fd00::5", 443), False),
        ("fd00::6", Address("fd00::5", 443), False),
        ("10.0.0.0/8", Address("fd00::5", 443), False),
        ("10.0.0.0/99", Address("10.0.0.5", 443), False),
        ("", Address("localhost", 443), True),
        ("", Address("127.0.0.9", 443), True),
        ("", Address("::1", 443), True),
    ],
)
def test_what_the_environment_exempts(exempt: str, target: Address, is_exempt: bool) -> None:
    for name in ("no_proxy", "NO_PROXY"):
        named = found(target, https_proxy="http://proxy:3128", **{name: exempt})
        assert named == (None if is_exempt else "proxy:3128")


def test_the_environment_is_asked_when_it_connects(
    sim: Simulator, proxy: ConnectProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = sim.connection | {"host": SERVER, "ca_file": None, "thumbprint": sim.thumbprint}
    there = vijson.VCenter(**given)
    monkeypatch.setenv("HTTPS_PROXY", proxy.url)
    monkeypatch.delenv("https_proxy", raising=False)
    monkeypatch.setenv("no_proxy", "example.org")
    with there.connect():
        assert len(proxy.requests) == 1
    with vijson.connect(**sim.connection):  # this machine is reached without
        pass
    assert len(proxy.requests) == 1
    for direct in ({"proxy": ""}, {"application": "x"}):
        if not direct.get("proxy", "x"):
            monkeypatch.setenv("no_proxy", "")
        else:
            monkeypatch.setenv("no_proxy", "example.com")
        monkeypatch.setattr(socket, "getaddrinfo", _unknown)
        with pytest.raises(vijson.ConnectionFailed, match=f"{SERVER}: no such host"):
            there.connect(**direct)
        monkeypatch.undo()
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
    assert len(proxy.requests) == 1


def _unknown(*_: Any, **__: Any) -> Any:
    raise socket.gaierror(socket.EAI_NONAME, "unknown")


def test_a_proxys_secrets_are_not_shown() -> None:
    proxy = proxy_of(f"http://me:{MARKER}@proxy:3128")
    assert MARKER not in repr(proxy)
    assert b64encode(f"me:{MARKER}".encode()).decode() not in repr(proxy)
    assert proxy.authorization is not None
    assert repr(proxy.authorization) == "<secret>"


def _pieces(answer: bytes, seconds: float) -> list[bytes]:
    return [bytes([byte]) for byte in answer] if seconds else [answer]


def test_an_environment_that_is_refused_is_not_shown() -> None:
    environment = {"HTTPS_PROXY": f"socks5://user:{MARKER}@proxy:1080", "OTHER": MARKER}
    with pytest.raises(ValueError, match="HTTPS_PROXY: expected") as caught:
        environment_proxy(TARGET, environment)
    assert caught.value.__traceback__ is not None
    caught.value.__traceback__ = caught.value.__traceback__.tb_next  # the test's own variables
    assert MARKER not in printed(caught.value)


def test_a_password_that_is_no_text() -> None:
    url = f"http://user:{MARKER}\udcff@proxy:80"
    with pytest.raises(ValueError, match="proxy: user or password is no UTF-8") as caught:
        proxy_of(url)
    del url
    assert MARKER not in printed(caught.value)


def test_a_name_that_no_proxy_can_have(sim: Simulator) -> None:
    with pytest.raises(vijson.ConnectionFailed, match=r"^proxy a\.\.b:3128: no such host"):
        vijson.connect("127.0.0.1", "u", "p", port=sim.port, proxy="http://a..b:3128")
