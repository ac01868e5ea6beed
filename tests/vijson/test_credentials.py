"""Each kind of credentials: how it logs in, logs out, is renewed, and stays secret."""

from __future__ import annotations

import gzip
import logging
import pickle
import threading
from base64 import b64encode
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
import rich.pretty

import vijson
import vim25
from vijson.client import Client
from vijson.simulator import SimulatedVm, Simulator

from .test_settings import MARKER, printed

if TYPE_CHECKING:
    from .conftest import PreparedServer

TOKEN = f"<saml2:Assertion>{MARKER}</saml2:Assertion>"


def site(sim: Simulator, credentials: vijson.Credentials) -> vijson.VCenter:
    return vijson.VCenter(
        host=sim.host, port=sim.port, ca_file=sim.ca_file, credentials=credentials
    )


@pytest.fixture
def tokens(sim: Simulator) -> Simulator:
    sim.add_user("sso", "unknown", token=TOKEN)
    return sim


def who(vc: vijson.Client) -> str:
    manager = vc.content.session_manager
    assert manager is not None
    session = vim25.SessionManager(manager, vc).get_current_session()
    assert session is not None
    return session.user_name


KINDS: dict[str, Callable[[], vijson.Credentials]] = {
    "password": lambda: vijson.PasswordCredentials("u", MARKER),
    "token": lambda: vijson.TokenCredentials(MARKER),
    "session": lambda: vijson.SessionCredentials(MARKER),
    "session to end": lambda: vijson.SessionCredentials(MARKER, log_out=True),
    "extension": lambda: vijson.ExtensionCredentials("com.example"),
}


@pytest.mark.parametrize("kind", KINDS)
def test_they_travel_and_show_no_secret(kind: str) -> None:
    credentials = KINDS[kind]()
    again = pickle.loads(pickle.dumps(credentials))
    assert again == credentials
    assert hash(again) == hash(credentials)
    kept = vijson.VCenter(host="vc", credentials=credentials)
    for value in (credentials, again, kept):
        assert MARKER not in repr(value) + rich.pretty.pretty_repr(value)


WRONG: dict[str, Callable[[Any], object]] = {
    "password": lambda wrong: vijson.PasswordCredentials("u", wrong),
    "username": lambda wrong: vijson.PasswordCredentials(wrong, MARKER),
    "token": lambda wrong: vijson.TokenCredentials(wrong),
    "session_id": lambda wrong: vijson.SessionCredentials(session_id=wrong),
    "extension_key": lambda wrong: vijson.ExtensionCredentials(wrong),
}


@pytest.mark.parametrize("name", WRONG)
@pytest.mark.parametrize("wrong", [None, [MARKER], MARKER.encode()])
def test_what_is_no_text(name: str, wrong: Any) -> None:
    with pytest.raises(TypeError, match=f"{name}: expected a string, found") as caught:
        WRONG[name](wrong)
    if name not in ("username", "extension_key"):
        assert MARKER not in printed(caught.value)


@pytest.mark.parametrize("wrong", ["", "two words", "a\r\nX-Evil: y", "\N{SNOWMAN}"])
def test_what_is_no_session_id(wrong: str) -> None:
    with pytest.raises(ValueError, match="session_id: expected"):
        vijson.SessionCredentials(wrong)


def test_a_password(sim: Simulator) -> None:
    credentials = vijson.PasswordCredentials(sim.username, sim.password)
    with site(sim, credentials).connect() as vc:
        assert who(vc) == sim.username
        sim.expire_sessions()
        vc.server_time()
        assert who(vc) == sim.username
    assert sim.count("Login") == 2
    assert sim.live_sessions == 0


# Tokens.


def test_a_token(tokens: Simulator, caplog: pytest.LogCaptureFixture) -> None:
    """It is exchanged for a session, again when that has ended, and the session ended."""
    caplog.set_level(logging.DEBUG)
    with site(tokens, vijson.TokenCredentials(TOKEN)).connect() as vc:
        assert who(vc) == "sso"
        tokens.expire_sessions()
        vc.find_vm(tokens.add_vm("web-01").moid)
        assert who(vc) == "sso"
        assert tokens.live_sessions == 1
        assert MARKER not in repr(vc) + repr(vars(vc))
    assert tokens.live_sessions == 0
    methods = [item.method for item in tokens.requests if item.path == "/api/session"]
    assert methods == ["POST", "POST", "DELETE", "DELETE"]  # what was over is left, too
    assert tokens.count("Login") == 0
    assert MARKER not in caplog.text


def test_a_refused_token(tokens: Simulator) -> None:
    with pytest.raises(vim25.InvalidLogin, match="refused the token") as caught:
        site(tokens, vijson.TokenCredentials(MARKER)).connect()
    assert "ask the single sign-on for another" in str(caught.value)
    assert MARKER not in printed(caught.value)
    assert tokens.count("session") == 1
    with site(tokens, vijson.TokenCredentials(TOKEN)).connect() as vc:
        tokens._sessions.tokens.clear()
        tokens.expire_sessions()
        with pytest.raises(vim25.InvalidLogin):
            vc.find_vm("web-01")
        with pytest.raises(vim25.NotAuthenticated):
            vc.find_vm("web-01")  # it is not tried twice
    assert tokens.count("session") == 4


ANSWERS = {
    "a page": (200, b"<html>Log in first</html>", vijson.InvalidResponse),
    "no text": (201, b"5", vijson.InvalidResponse),
    "nothing": (201, b'""', vijson.InvalidResponse),
    "nested": (201, b"[" * 100_000, vijson.InvalidResponse),
    "no such thing": (404, b"no", vijson.HttpError),
    "unknown session": (201, b'"00"', vim25.NotAuthenticated),
}


@pytest.mark.parametrize("answer", ANSWERS)
def test_odd_answers_to_a_token(tokens: Simulator, answer: str) -> None:
    status, body, kind = ANSWERS[answer]
    tokens.disturb("session", status=status, body=body)
    with pytest.raises(kind):
        site(tokens, vijson.TokenCredentials(TOKEN)).connect()


@pytest.mark.parametrize("packed", [False, True])
def test_a_page_that_repeats_the_token(tokens: Simulator, packed: bool) -> None:
    """Or the header that carries it, in lines as short as can be."""
    shown = [TOKEN]
    if packed:
        with site(tokens, vijson.TokenCredentials(TOKEN)).connect():
            header = next(
                item.headers["authorization"]
                for item in tokens.requests
                if item.path == "/api/session"
            )
        shown = [header[start : start + 20] for start in range(0, len(header), 20)]
    tokens.disturb("session", status=403, body="\n".join(["you sent", *shown]).encode())
    with pytest.raises(vijson.HttpError, match=r"HTTP 403, .* repeat the request") as caught:
        site(tokens, vijson.TokenCredentials(TOKEN)).connect()
    assert MARKER not in printed(caught.value)


# Sessions that others have begun.


@pytest.mark.parametrize("log_out", [False, True])
def test_a_session_of_another_client(sim: Simulator, vc: vijson.Client, log_out: bool) -> None:
    credentials = vijson.SessionCredentials(vc.session_id, log_out=log_out)
    with site(sim, credentials).connect() as other:
        assert who(other) == sim.username
        assert other.session_id == vc.session_id
        assert sim.live_sessions == 1
    assert sim.count("Login") == 1
    assert sim.count("Logout") == log_out
    assert sim.live_sessions == (not log_out)


def test_a_session_of_the_automation_api(tokens: Simulator) -> None:
    with (
        site(tokens, vijson.TokenCredentials(TOKEN)).connect() as vc,
        site(tokens, vijson.SessionCredentials(vc.session_id)).connect() as other,
    ):
        assert who(other) == "sso"


@pytest.mark.parametrize("log_out", [False, True])
def test_a_session_that_has_ended_is_not_renewed(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm, log_out: bool
) -> None:
    credentials = vijson.SessionCredentials(vc.session_id, log_out=log_out)
    with site(sim, credentials).connect() as other:
        sim.expire_sessions()
        asked = sim.request_count
        with pytest.raises(vim25.NotAuthenticated) as caught:
            other.find_vm(vm.moid)
        assert "taken over by its id" in str(caught.value)
        assert sim.request_count == asked + 1
        with pytest.raises(vim25.NotAuthenticated) as caught:
            list(other.collect(vim25.VirtualMachine, ["name"]))
        assert "taken over by its id" in str(caught.value)


def test_an_id_of_no_session(sim: Simulator) -> None:
    with pytest.raises(vim25.NotAuthenticated, match="knows no session of that id") as caught:
        site(sim, vijson.SessionCredentials(MARKER)).connect()
    assert "connect with another" in str(caught.value)
    assert MARKER not in printed(caught.value)
    assert sim.count("Logout") == 0


# README: "a secret, read on purpose"
def test_reading_the_sessions_id(sim: Simulator, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with vijson.connect(**sim.connection) as vc:
        found = vc.session_id
        assert sim.requests[-1].path.endswith("Login")  # it asks nobody
        vc.server_time()
        assert sim.requests[-1].headers["vmware-api-session-id"] == str(found)
        assert f"{found}" == str(found)
        assert str(found) not in repr(found) + repr(vc) + repr({"id": found}) + caplog.text
        sim.expire_sessions()
        vc.find_vm(sim.add_vm("web-01").moid)
        assert vc.session_id != found
    with pytest.raises(vijson.Error, match=f"logged out of {sim.host}.* - connect"):
        vc.session_id  # noqa: B018  # it raises


# Extensions.


def test_an_extension(prepared: PreparedServer, raw_client: Client) -> None:
    """What the call is like; no server was seen, and the simulator has no extensions."""
    content = vim25.ServiceContent(
        root_folder=vim25.ManagedObjectReference(type="Folder", value="group-d1"),
        property_collector=vim25.ManagedObjectReference(type="PropertyCollector", value="pc"),
        session_manager=vim25.ManagedObjectReference(type="SessionManager", value="sm"),
        about=vim25.AboutInfo(
            name="x",
            full_name="x",
            vendor="x",
            version="8",
            build="1",
            os_type="x",
            product_line_id="x",
            api_type="VirtualCenter",
            api_version="8",
        ),
    )
    prepared.prepare(vim25.dumps(content))
    fault = vim25.NoClientCertificate()
    prepared.prepare(vim25.dumps(fault), "500 Error")
    with pytest.raises(vim25.NoClientCertificate):
        raw_client.login_with(vijson.ExtensionCredentials("com.example"))
    head, _, body = prepared.requests[1].partition(b"\r\n\r\n")
    assert head.startswith(b"POST /sdk/vim25/8.0.2.0/SessionManager/sm/LoginExtensionByCertificate")
    assert body == b'{"extensionKey":"com.example"}'


def test_a_token_is_in_no_traceback(tokens: Simulator) -> None:
    """Nor is what it is packed into, nor the id of the session that it gets."""
    packed = b64encode(gzip.compress(TOKEN.encode(), mtime=0)).decode()
    for disturbance in ({"drop": "after"}, {"status": 401}):
        tokens.disturb("session", **disturbance)
        with pytest.raises((vijson.ConnectionLost, vim25.InvalidLogin)) as caught:
            site(tokens, vijson.TokenCredentials(TOKEN)).connect()
        assert packed[:40] not in printed(caught.value)
    tokens.disturb("session", status=201, body=f'"{MARKER}"'.encode())
    with pytest.raises(vim25.NotAuthenticated) as refused:
        site(tokens, vijson.TokenCredentials(TOKEN)).connect()
    assert MARKER not in printed(refused.value)


@pytest.mark.parametrize("wrong", ["abc\\r\\nX-Evil: y", "\u2603", "a b"])
def test_an_id_that_no_header_can_carry(tokens: Simulator, wrong: str) -> None:
    tokens.disturb("session", status=201, body=f'"{wrong}"'.encode())
    with pytest.raises(vijson.InvalidResponse, match="expected the id of a session"):
        site(tokens, vijson.TokenCredentials(TOKEN)).connect()


def test_waits_end_with_a_session_that_cannot_be_renewed(sim: Simulator, vm: SimulatedVm) -> None:
    with vijson.connect(**sim.connection) as other:
        credentials = vijson.SessionCredentials(other.session_id)
        with site(sim, credentials).connect() as vc:
            task = vc.connect_nics(vm.moid, connected=False)
            sim.expire_sessions()
            with pytest.raises((vim25.NotAuthenticated, vijson.WaitInterrupted)):
                task.wait(600)
            assert sim.count("CreateContainerView") + sim.count("CreateListView") < 4


def test_the_session_id_is_there_while_it_is_renewed(sim: Simulator) -> None:
    with vijson.connect(**sim.connection) as vc:
        sim.expire_sessions()
        sim.disturb("Login", delay=0.5)
        renewing = threading.Thread(target=vc.server_time)
        renewing.start()
        while sim.count("Login") < 2:
            assert vc.session_id
            assert "logged in" in repr(vc)
        renewing.join()
