"""The one settings object: what it takes, what it refuses, and where the server is."""

from __future__ import annotations

import inspect
import pickle
import socket
import ssl
import threading
import traceback
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import attrs
import pytest
import rich.pretty
import trustme

import vijson
from vijson._wire.address import Address, address_of
from vijson.simulator import Simulator

MARKER = "s3cret-MARKER"


def printed(error: BaseException) -> str:
    """Return all that a traceback shows, local variables included, except for the tests' own."""
    shown = traceback.TracebackException.from_exception(error, capture_locals=True)
    frames = [item for item in shown.stack if Path(item.filename).parent != Path(__file__).parent]
    shown.stack = traceback.StackSummary.from_list(frames)
    assert frames or not error.__traceback__
    return "".join(shown.format())


def settings(**change: Any) -> vijson.VCenter:
    return vijson.VCenter(**{"host": "vc", "username": "u", "password": "p"} | change)


def test_connect_takes_what_the_settings_are() -> None:
    """With the same types and defaults; only connect takes some of them by position."""
    given = inspect.signature(vijson.connect).parameters.values()
    kept = inspect.signature(vijson.VCenter).parameters.values()
    assert [(item.name, item.default) for item in given] == [
        (item.name, item.default) for item in kept
    ]
    types = {item.name: item.annotation for item in kept}
    assert {item.name: item.annotation for item in given} == types
    assert [item.name for item in given if item.kind is item.POSITIONAL_OR_KEYWORD] == [
        "host",
        "username",
        "password",
    ]


HOSTS = {
    "vc.example.com": ("vc.example.com", 443),
    "vc": ("vc", 443),
    "VC.example.com.": ("VC.example.com.", 443),
    "10.0.0.5": ("10.0.0.5", 443),
    "vc:8443": ("vc", 8443),
    "10.0.0.5:8443": ("10.0.0.5", 8443),
    "::1": ("::1", 443),
    "[::1]": ("::1", 443),
    "[FD00::0:5]:8443": ("fd00::5", 8443),
    "https://vc.example.com/": ("vc.example.com", 443),
    "HTTPS://vc:8443/sdk": ("vc", 8443),
    "https://vc/ui?x=1#y": ("vc", 443),
    "https://[::1]:9443/sdk": ("::1", 9443),
    "vc/ui": ("vc", 443),
    "vc:": ("vc", 443),
    "bücher.example": ("xn--bcher-kva.example", 443),
}


# README: "A host may be a name, an address (IPv6, too), or a URL as a browser shows it."
@pytest.mark.parametrize("text", HOSTS)
def test_a_host_is_taken_apart(text: str) -> None:
    site = settings(host=text)
    assert (site.host, site.port) == HOSTS[text]
    assert attrs.evolve(site) == site
    given = settings(host=text, port=HOSTS[text][1])
    assert given == site  # the same port, given twice


WRONG_HOSTS = {
    "": "expected a name or an address",
    "http://vc": "only https:// is spoken",
    "ftp://vc": "only https:// is spoken",
    "https://": "expected a name such as",
    "https:///sdk": "expected a name such as",
    " vc": "has a space",
    "vc example": "has a space",
    "vc\r\nX: y": "has a space",
    "vc\x00": "control character",
    "vc:0": "a number from 1 to 65535",
    "vc:70000": "a number from 1 to 65535",
    "vc:https": "a number from 1 to 65535",
    "vc:-1": "a number from 1 to 65535",
    "fe80:::1": "expected an IPv6 address",
    "[vc]": "expected an IPv6 address",
    "::1:443:x": "expected an IPv6 address",
    "[::1]443": "expected an IPv6 address",
    "vc,vc2": "expected a name such as",
    "a..b.ü": "expected a name such as",
}


@pytest.mark.parametrize("text", WRONG_HOSTS)
def test_what_is_no_host(text: str) -> None:
    with pytest.raises(ValueError, match=f"^host: .*{WRONG_HOSTS[text]}"):
        vijson.connect(text, "u", "p")


@pytest.mark.parametrize("host", [None, 5, b"vc", ["vc"]])
def test_what_is_no_text(host: Any) -> None:
    with pytest.raises(ValueError, match=r"^host: expected a name or an address"):
        settings(host=host)


def test_a_port_that_is_given_twice() -> None:
    with pytest.raises(ValueError, match="port: it is 9443, but host says 8443 - give it once"):
        vijson.connect("https://vc:8443/sdk", "u", "p", port=9443)


@pytest.mark.parametrize(
    "host", [f"https://user:{MARKER}@vc/sdk", f"u:{MARKER}/x@vc", f"{MARKER}@"]
)
@pytest.mark.parametrize("call", [vijson.connect, vijson.VCenter])
def test_a_password_in_the_host_is_refused_and_not_shown(call: Any, host: str) -> None:
    with pytest.raises(
        ValueError, match=r"host: it has a user or password in it.*pass them as"
    ) as caught:
        call(host=host, username="u", password="p")
    assert MARKER not in printed(caught.value)


CREDENTIALS = vijson.TokenCredentials("t")
WRONG_LOGINS: list[tuple[dict[str, Any], str]] = [
    ({}, "expected username and password, or credentials"),
    ({"username": "u"}, "password: expected a string, found NoneType"),
    ({"password": "p"}, "username: expected a string, found NoneType"),
    ({"username": "u", "password": "p", "credentials": CREDENTIALS}, "leave them out, or username"),
    ({"username": "u", "credentials": CREDENTIALS}, "leave them out, or username"),
    ({"credentials": ("u", "p")}, "expected vijson.Credentials, found tuple"),
]


@pytest.mark.parametrize(("given", "says"), WRONG_LOGINS)
@pytest.mark.parametrize("call", [vijson.connect, vijson.VCenter])
def test_either_a_password_or_credentials(call: Any, given: dict[str, Any], says: str) -> None:
    with pytest.raises(TypeError, match=says):
        call(host="vc", **given)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"timeout": 0}, "timeout: expected more than 0"),
        ({"thumbprint": "xyz"}, "hexadecimal digits"),
        ({"release": "eight"}, "release 'eight': expected numbers"),
        ({"application": "a\nb"}, "application: expected at most 200"),
        ({"port": "443"}, "port: expected a number"),
        ({"proxy": "https://proxy"}, "proxy: only http:// is spoken"),
    ],
)
def test_settings_are_checked_when_they_are_made(change: dict[str, Any], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        settings(**change)


def test_settings_travel_and_show_no_secret(sim: Simulator, tmp_path: Path) -> None:
    certificate = vijson.ClientCertificate("cert.pem", "key.pem", MARKER)
    site = settings(
        password=MARKER, proxy=f"http://u:{MARKER}@proxy:3128", client_certificate=certificate
    )
    again = pickle.loads(pickle.dumps(site))
    assert again == site
    assert again.password == MARKER
    assert hash(again) == hash(site)
    for value in (site, again, certificate):
        assert MARKER not in repr(value) + rich.pretty.pretty_repr(value)
    there = vijson.VCenter(**sim.connection)
    with pickle.loads(pickle.dumps(there)).connect() as vc:
        assert vc.host == sim.host
    with vijson.VCenter(host="elsewhere", username="u", password="p").connect(
        **sim.connection
    ) as vc:
        assert vc.host == sim.host
    with pytest.raises(vijson.ConnectionFailed) as caught:
        there.connect(password=MARKER, port=1)
    assert MARKER not in printed(caught.value)


def test_two_names_of_one_vcenter(sim: Simulator) -> None:
    one = settings(host="https://VC.example.com/ui")
    other = settings(host="vc.example.com:443")
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1) as pool, pytest.raises(ValueError, match="is listed twice"):
        vijson.customize_guests({one: [], other: []}, pool).run()


# IPv6.


class Relay:
    """Takes connections at an address, and passes them on to another."""

    def __init__(self, host: str, target: tuple[str, int]) -> None:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._socket = socket.create_server((host, 0), family=family)
        self.port: int = self._socket.getsockname()[1]
        self._target = target
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self._socket.accept()
                far = socket.create_connection(self._target)
                for one, other in ((near, far), (far, near)):
                    threading.Thread(target=_pump, args=(one, other), daemon=True).start()

    def close(self) -> None:
        self._socket.close()


def _pump(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
    for end in (source, target):
        with suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)
    source.close()


@pytest.fixture
def ipv6(sim: Simulator) -> Iterator[int]:
    """The port of the simulator at ``::1``."""
    try:
        relay = Relay("::1", (sim.host, sim.port))
    except OSError:
        pytest.skip("this machine has no IPv6")
    yield relay.port
    relay.close()


@pytest.mark.parametrize("form", ["::1", "[::1]", "[::1]:{}", "https://[::1]:{}/sdk"])
def test_ipv6(sim: Simulator, ipv6: int, form: str) -> None:
    """The certificate is checked for the address, which a call names in brackets."""
    given = {"username": sim.username, "password": sim.password, "ca_file": sim.ca_file}
    port = None if "{}" in form else ipv6
    with vijson.connect(form.format(ipv6), port=port, **given) as vc:  # type: ignore[arg-type]  # strings all
        assert vc.host == "::1"
        assert vc.address == f"[::1]:{ipv6}"
        assert f"[::1]:{ipv6}" in repr(vc)
        sim.disturb("CurrentTime", status=403, body=b"no")
        with pytest.raises(vijson.HttpError, match="on ::1: HTTP 403"):
            vc.server_time()
    assert sim.requests[0].headers["host"] == f"[::1]:{ipv6}"


def test_an_address_as_text() -> None:
    assert str(Address("::1", 443)) == "[::1]:443"
    assert str(Address("vc", 443)) == "vc:443"
    assert address_of("::1") == Address("::1", 443)


# TLS client authentication.


class Gate:
    """Answers those alone who show a certificate of an authority, with their subject."""

    def __init__(self, folder: Path) -> None:
        self.authority = trustme.CA()
        self.ca_file = folder / "ca.pem"
        self.authority.cert_pem.write_to_path(str(self.ca_file))
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        self.authority.issue_cert("127.0.0.1").configure_cert(context)
        self.authority.configure_trust(context)
        context.verify_mode = ssl.CERT_REQUIRED
        context.maximum_version = ssl.TLSVersion.TLSv1_2  # refused in the handshake, not later
        self._context = context
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self.shown: list[str] = []
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                plain, _ = self._socket.accept()
            except OSError:
                return
            with suppress(OSError), self._context.wrap_socket(plain, server_side=True) as tls:
                self.shown.append(str(tls.getpeercert()))
                tls.recv(65536)
                tls.sendall(b"HTTP/1.1 404 No\r\nContent-Length: 2\r\n\r\nno")

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def gate(tmp_path: Path) -> Iterator[Gate]:
    server = Gate(tmp_path)
    yield server
    server.close()


def test_a_client_certificate(gate: Gate, tmp_path: Path) -> None:
    certificate, key = str(tmp_path / "cert.pem"), str(tmp_path / "key.pem")
    issued = gate.authority.issue_cert("client.example.com")
    issued.cert_chain_pems[0].write_to_path(certificate)
    issued.private_key_pem.write_to_path(key)
    site = vijson.VCenter(
        host="127.0.0.1", port=gate.port, username="u", password="p", ca_file=gate.ca_file
    )
    with pytest.raises(vijson.ConnectionFailed):
        site.connect(release="8.0.2.0")
    assert gate.shown == []
    shown = vijson.ClientCertificate(certificate, Path(key))
    with pytest.raises(vijson.UnsupportedServer, match="HTTP 404"):
        site.connect(release="8.0.2.0", client_certificate=shown)
    assert "client.example.com" in gate.shown[0]


def test_what_is_no_client_certificate(tmp_path: Path) -> None:
    """Nor is anybody asked for a key's password at the terminal."""
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    issued = trustme.CA().issue_cert("client.example.com")
    key = load_pem_private_key(issued.private_key_pem.bytes(), None)
    encrypted = tmp_path / "key.pem"
    encrypted.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.BestAvailableEncryption(MARKER.encode()),
        )
    )
    certificate = tmp_path / "cert.pem"
    issued.cert_chain_pems[0].write_to_path(str(certificate))
    for wrong in (
        vijson.ClientCertificate(tmp_path / "none.pem"),
        vijson.ClientCertificate(certificate, certificate),
        vijson.ClientCertificate(certificate, encrypted),
        vijson.ClientCertificate(certificate, encrypted, MARKER[:-1]),
    ):
        with pytest.raises(ValueError, match=r"client_certificate .*\.pem: ") as caught:
            settings(client_certificate=wrong, host="127.0.0.1", port=1).connect()
        assert MARKER[:-1] not in printed(caught.value)
    right = vijson.ClientCertificate(certificate, encrypted, MARKER)
    with pytest.raises(vijson.ConnectionFailed, match="refused"):
        settings(client_certificate=right, host="127.0.0.1", port=1).connect()


def test_another_host_has_its_own_port(sim: Simulator) -> None:
    here = vijson.VCenter(host="gone.invalid:8443", **_account(sim))
    with here.connect(host=f"127.0.0.1:{sim.port}") as vc:
        assert vc.address == f"127.0.0.1:{sim.port}"


def _account(sim: Simulator) -> dict[str, Any]:
    return {name: sim.connection[name] for name in ("username", "password", "ca_file")}


@pytest.mark.parametrize(
    "wrong",
    [
        {"verify": None},
        {"verify": 0},
        {"ca_file": 5},
        {"ca_file": ""},
        {"thumbprint": b"ab"},
        {"release": 8},
        {"client_certificate": "x.pem"},
        {"retries": None},
    ],
)
def test_settings_of_wrong_types(wrong: dict[str, Any]) -> None:
    """Some of them would have turned checks off."""
    [name] = wrong
    with pytest.raises((TypeError, ValueError), match=f"^{name}: expected"):
        settings(**wrong)


@pytest.mark.parametrize("text", ["vc.example.com\uff0fevil", "vc\uff1fx", "vc\uff03x"])
def test_letters_that_become_others(text: str) -> None:
    with pytest.raises(ValueError, match="host: expected a name"):
        settings(host=text)
