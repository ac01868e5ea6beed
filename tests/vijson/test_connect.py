from __future__ import annotations

import logging
import socket
import ssl
import threading
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import trustme

import vijson
import vim25
from vijson.simulator import Simulator


def connect(sim: Simulator, **changes: Any) -> vijson.Client:
    options: dict[str, Any] = {
        "username": sim.username,
        "password": sim.password,
        "port": sim.port,
        "ca_file": sim.ca_file,
    }
    return vijson.connect(changes.pop("host", sim.host), **{**options, **changes})


def paths(sim: Simulator) -> list[str]:
    return [request.path for request in sim.requests]


# README: "nothing is read behind your back"
def test_session(sim: Simulator) -> None:
    with connect(sim) as vc:
        assert vc.release == "8.0.2.0"
        assert sim.live_sessions == 1
        assert vc.content.about.api_type == "VirtualCenter"
        manager = vc.content.session_manager
        assert manager is not None
        session = vim25.SessionManager(manager, vc).get_current_session()
        assert session is not None
        assert session.user_agent.startswith("vijson/")
    assert sim.live_sessions == 0
    base = "/sdk/vim25/8.0.2.0"
    assert paths(sim) == [
        "/api/vcenter/system",
        f"{base}/ServiceInstance/ServiceInstance/content",
        f"{base}/SessionManager/SessionManager/Login",
        f"{base}/SessionManager/SessionManager/currentSession",
        f"{base}/SessionManager/SessionManager/Logout",
    ]
    vc.close()


def test_logout_when_leaving_by_exception(sim: Simulator) -> None:
    with pytest.raises(ZeroDivisionError), connect(sim):
        raise ZeroDivisionError
    assert sim.live_sessions == 0


def test_a_session_that_is_gone_can_be_left(
    sim: Simulator, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING, "vijson"), connect(sim):
        sim.expire_sessions()
    assert "logout" in caplog.text


def test_wrong_password_is_not_tried_again(sim: Simulator) -> None:
    with pytest.raises(vim25.InvalidLogin):
        connect(sim, password="hunter2")
    assert len([path for path in paths(sim) if path.endswith("Login")]) == 1
    assert sim.live_sessions == 0


@pytest.mark.parametrize("thumbprint", ["00" * 32, "00:" * 19 + "00"])
def test_wrong_thumbprint_stops_before_the_first_request(sim: Simulator, thumbprint: str) -> None:
    with pytest.raises(vijson.CertificateError, match="pinned thumbprint"):
        connect(sim, ca_file=None, thumbprint=thumbprint)
    assert sim.requests == []


# README: "before any password leaves"
def test_unknown_authority_stops_before_the_first_request(sim: Simulator) -> None:
    with pytest.raises(vijson.CertificateError, match="pass ca_file"):
        connect(sim, ca_file=None)
    assert sim.requests == []


def test_wrong_name_stops_before_the_first_request(
    sim: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    resolve = socket.getaddrinfo

    def resolve_any(host: str, *rest: Any, **options: Any) -> Any:
        return resolve(sim.host, *rest, **options)

    # The name resolves, but the certificate is for 127.0.0.1 and localhost.
    monkeypatch.setattr(socket, "getaddrinfo", resolve_any)
    with pytest.raises(vijson.CertificateError, match="use a name that it has"):
        connect(sim, host="other.example")
    assert sim.requests == []


@pytest.mark.parametrize(
    ("valid", "says"),
    [
        ({"not_after": datetime(2020, 1, 1, tzinfo=UTC)}, "has expired: renew it on the server"),
        ({"not_before": datetime(2990, 1, 1, tzinfo=UTC)}, "not valid yet: check the clocks"),
    ],
)
def test_a_certificate_is_told_to_be_out_of_date(
    tmp_path: Path, valid: dict[str, datetime], says: str
) -> None:
    """And nobody is told to pass the ca_file that was passed."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    dates = {"not_before": datetime(2019, 1, 1, tzinfo=UTC), **valid}
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1", **dates).configure_cert(context)  # type: ignore[arg-type]
    with socket.create_server(("127.0.0.1", 0)) as server:

        def accept() -> None:
            plain, _ = server.accept()
            with suppress(OSError), plain:
                context.wrap_socket(plain, server_side=True)

        thread = threading.Thread(target=accept)
        thread.start()
        with pytest.raises(vijson.CertificateError, match=says) as caught:
            vijson.connect(
                "127.0.0.1", "u", "p", port=server.getsockname()[1], ca_file=tmp_path / "ca.pem"
            )
        thread.join()
    assert "ca_file" not in str(caught.value)


def test_thumbprint_alone_is_enough(sim: Simulator) -> None:
    digits = sim.thumbprint
    colons = ":".join(digits[i : i + 2] for i in range(0, len(digits), 2)).upper()
    for thumbprint in (digits, colons):
        with connect(sim, ca_file=None, thumbprint=thumbprint) as vc:
            assert vc.release == "8.0.2.0"


@pytest.mark.parametrize("thumbprint", ["", "xyz", "00" * 16])
def test_what_is_no_thumbprint(thumbprint: str) -> None:
    with pytest.raises(ValueError, match="hexadecimal digits"):
        vijson.connect("127.0.0.1", "u", "p", thumbprint=thumbprint)


def test_nobody_listens() -> None:
    with pytest.raises(vijson.ConnectionFailed, match="refused"):
        vijson.connect("127.0.0.1", "u", "p", port=1)


def test_no_such_host() -> None:
    with pytest.raises(vijson.ConnectionFailed, match="check the name"):
        vijson.connect("vcenter.invalid", "u", "p")


def test_a_server_without_hello_speaks_the_first_release() -> None:
    with Simulator(hello=False, releases=["8.0.1.0"]) as sim, connect(sim) as vc:
        assert vc.release == "8.0.1.0"


def test_an_older_release_is_negotiated() -> None:
    with Simulator(releases=["8.0.1.0"]) as sim, connect(sim) as vc:
        assert vc.release == "8.0.1.0"


def test_a_named_release_is_not_negotiated(sim: Simulator) -> None:
    with connect(sim, release="8.0.1.0") as vc:
        assert vc.release == "8.0.1.0"
    assert "/api/vcenter/system" not in paths(sim)


def test_no_release_in_common() -> None:
    with (
        Simulator(releases=["9.9.9.9"]) as sim,
        pytest.raises(vijson.UnsupportedServer, match=r"none of 8\.0\.2\.0, 8\.0\.1\.0"),
    ):
        connect(sim)


def test_esxi_is_refused_before_the_password_is_sent() -> None:
    with Simulator(api_type="HostAgent") as sim:
        with pytest.raises(vijson.UnsupportedServer, match="no vCenter but VMware ESXi"):
            connect(sim)
        assert not [path for path in paths(sim) if path.endswith("Login")]


def test_repr_and_log_show_no_secret(sim: Simulator, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG), connect(sim) as vc:
        session = vc._session.current.id
        assert session
        text = repr(vc) + caplog.text
    assert sim.password not in text
    assert session not in text
    assert "Login -> 200" in caplog.text
