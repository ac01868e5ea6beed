"""Sessions: who is there, tickets, tokens, and ending those of others."""

from __future__ import annotations

import gzip
import json
import ssl
import urllib.request
from base64 import b64encode

import pytest

import vijson
import vim25
from vijson.simulator import Simulator


def manager(client: vijson.Client) -> vim25.SessionManager:
    return client.managers.session_manager


def key(client: vijson.Client) -> str:
    session = manager(client).get_current_session()
    assert session is not None
    return session.key


def test_sessions_are_seen_and_ended(sim: Simulator, vc: vijson.Client) -> None:
    sim.add_user("ops", "x")
    other = vijson.connect(**{**sim.connection, "username": "ops", "password": "x"})
    theirs = key(other)
    shown = {one.user_name: one.key for one in vijson.each(manager(vc).get_session_list())}
    assert shown == {sim.username: key(vc), "ops": theirs}
    assert manager(vc).session_is_active(theirs, "ops")
    assert not manager(vc).session_is_active(theirs, sim.username)
    with pytest.raises(vim25.InvalidArgument):
        manager(vc).terminate_session([key(vc)])
    manager(vc).terminate_session([theirs])
    assert not manager(vc).session_is_active(theirs, "ops")
    with pytest.raises(vim25.NotFound):
        manager(vc).terminate_session([theirs])
    other.find_all(vim25.Datacenter)  # the client logs in anew
    assert key(other) != theirs
    other.close()


def test_a_ticket_begins_a_session_once(sim: Simulator, vc: vijson.Client) -> None:
    ticket = manager(vc).acquire_clone_ticket()
    body = {"cloneTicket": ticket}
    session = post(sim, "SessionManager/SessionManager/CloneSession", body)
    assert session[1]["userName"] == sim.username
    assert session[1]["key"] != key(vc)
    assert session[0]
    again = post(sim, "SessionManager/SessionManager/CloneSession", body)
    assert again[1]["_typeName"] == "InvalidLogin"
    ticket = manager(vc).acquire_clone_ticket()
    sim.expire_sessions()
    late = post(sim, "SessionManager/SessionManager/CloneSession", {"cloneTicket": ticket})
    assert late[1]["_typeName"] == "InvalidLogin"


def test_a_token_logs_in(sim: Simulator) -> None:
    token = sim.issue_token()
    sign = {"Authorization": f'SIGN token="{b64encode(gzip.compress(token.encode())).decode()}"'}
    path = "SessionManager/SessionManager/LoginByToken"
    session_id, user = post(sim, path, {}, sign)
    assert user["userName"] == sim.username
    assert session_id
    assert post(sim, path, {})[1]["_typeName"] == "InvalidLogin"
    connection = {**sim.connection, "credentials": vijson.TokenCredentials(token)}
    del connection["username"], connection["password"]
    with vijson.connect(**connection) as client:
        current = manager(client).get_current_session()
        assert current is not None
        assert current.user_name == sim.username


def test_a_message_for_all(vc: vijson.Client) -> None:
    assert manager(vc).get_message() is None
    manager(vc).update_service_message("maintenance at noon")
    assert manager(vc).get_message() == "maintenance at noon"
    manager(vc).set_locale("en")
    with pytest.raises(vim25.InvalidLocale):
        manager(vc).set_locale("tlh")


def post(
    sim: Simulator, path: str, body: object, headers: dict[str, str] | None = None
) -> tuple[str | None, dict[str, object]]:
    """Call without a client of ours: returns the session's id and the answer."""
    request = urllib.request.Request(
        f"https://127.0.0.1:{sim.port}/sdk/vim25/8.0.2.0/{path}",
        json.dumps(body).encode(),
        {"Content-Type": "application/json", **(headers or {})},
    )
    context = ssl.create_default_context(cafile=sim.ca_file)
    try:
        with urllib.request.urlopen(request, context=context) as answer:
            return answer.headers.get("vmware-api-session-id"), json.load(answer)
    except urllib.error.HTTPError as error:
        with error:
            return None, json.load(error)
