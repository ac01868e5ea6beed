"""Answers that are broken on purpose: each ends in a clear error, and loses nothing."""

from __future__ import annotations

import html
import json
import math
import threading
import time
from base64 import b64encode
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, quote_plus

import attrs
import pytest

import vijson
import vim25
from vijson._session.login import Login
from vijson._wire.faults import as_fault
from vijson.client import Client
from vijson.simulator import SimulatedVm, Simulator
from vmodl import DecodeError, ManagedObjectReference, mark_secret
from vmodl.codec import json as json_text

if TYPE_CHECKING:
    from .conftest import PreparedServer

LONG = 20.0
TIMEOUT = 1.0
SPEC = vijson.linux_spec("web", "example.com")
ROOT = vim25.NamePasswordAuthentication(
    interactive_session=False, username="root", password="secret"
)


@pytest.fixture
def vc(sim: Simulator, retries: vijson.RetryPolicy) -> Iterator[vijson.Client]:
    """A client that does not wait long for an answer."""
    with vijson.connect(**sim.connection, timeout=TIMEOUT, retries=retries) as client:
        yield client


def add_vms(sim: Simulator, count: int) -> list[SimulatedVm]:
    accounts: Any = {"guest_accounts": {"root": "secret"}, "administrators": {"root"}}
    return [sim.add_vm(f"vm-{number}", **accounts) for number in range(count)]


def jobs(vms: list[SimulatedVm]) -> list[vijson.GuestJob]:
    return [vijson.GuestJob(vm=vm.moid, auth=ROOT, spec=SPEC) for vm in vms]


# References.


@pytest.mark.parametrize("wrong", [{"type": 5, "value": "x"}, {"type": "Task", "value": None}])
def test_members_of_references_are_strings(wrong: Any) -> None:
    with pytest.raises(TypeError, match="must be a string"):
        ManagedObjectReference(**wrong)


@pytest.mark.parametrize(
    "data",
    [
        {"type": 5, "value": "x"},
        {"type": "Task", "value": 5},
        {"type": "Task", "value": []},
        {"type": [], "value": "x"},
        {"type": "Task", "value": {"_typeName": "string", "_value": "x"}},
    ],
)
@pytest.mark.parametrize("strict", [False, True])
def test_decoded_references_are_strings(data: dict[str, Any], strict: bool) -> None:
    data = {"_typeName": "ManagedObjectReference", **data}
    with pytest.raises(DecodeError, match="expected"):
        vim25.structure(data, ManagedObjectReference, strict=strict)
    with pytest.raises(DecodeError, match="expected"):
        vim25.loads(json.dumps({"_typeName": "ManagedObjectNotFound", "obj": data}), "Any")


# Faults.

MESSAGES: list[dict[str, Any]] = [
    {"_typeName": "InvalidState", "faultstring": 5},
    {"_typeName": "InvalidState", "faultstring": ["x"]},
    {"_typeName": "InvalidState", "faultMessage": [{"_typeName": "LocalizableMessage", "key": 1}]},
    {
        "_typeName": "InvalidState",
        "faultMessage": [{"_typeName": "LocalizableMessage", "key": "k", "message": {"a": 1}}],
    },
    {
        "_typeName": "LocalizedMethodFault",
        "localizedMessage": 5,
        "fault": {"_typeName": "InvalidState"},
    },
    {"_typeName": "NewFault", "faultstring": 5, "faultCause": {"_typeName": "InvalidState"}},
    {"_typeName": "NoPermission", "privilegeId": 5},
    {"_typeName": "InvalidState", "faultstring": "\ud800"},
]


@pytest.mark.parametrize("data", MESSAGES, ids=str)
def test_faults_with_odd_messages(data: dict[str, Any]) -> None:
    fault = as_fault(vim25.structure(data, "Any"))
    assert isinstance(fault, vim25.MethodFault)
    str(fault)
    repr(fault)


def test_nested_unknown_faults_cost_time_by_their_size() -> None:
    def seconds(depth: int) -> float:
        data: dict[str, Any] = {"_typeName": "MethodFault"}
        for number in range(depth):
            data = {"_typeName": f"New{number}", "faultCause": data, "pad": ["x" * 10] * 200}
        text = json.dumps(data)
        best = math.inf
        for _ in range(3):
            began = time.perf_counter()
            assert as_fault(vim25.loads(text, "Any")) is not None
            best = min(best, time.perf_counter() - began)
        return best

    seconds(5)
    assert seconds(120) < 8 * seconds(30)  # four times the size; by depth, it was sixteen times


# Submissions.

ANSWERS: dict[str, dict[str, Any]] = {
    "no string": {"body": b'{"_typeName":"ManagedObjectReference","type":5,"value":[]}'},
    "a step up": {"body": b'{"_typeName":"ManagedObjectReference","type":"Task","value":".."}'},
    "surrogate": {"body": b'{"type":"Task","value":"\\ud800"}'},
    "nothing": {"body": b""},
    "null": {"body": b"null"},
    "another type": {"body": b'{"_typeName":"VirtualMachineConfigSpec"}'},
    "nested": {"body": b"[" * 100_000},
    "no UTF-8": {"body": b'"\xff"'},
    "a page": {"body": b"<html>"},
    "packed": {"body": b'"x"', "headers": {"Content-Encoding": "gzip"}},
    "a huge number": {"body": b"9" * 10_000},
    "408": {"status": 408},
    "500": {"status": 500, "body": b"null"},
    "retry": {"status": 503, "headers": {"Retry-After": "1e400"}},
}


@pytest.mark.parametrize("kept", [False, True])
@pytest.mark.parametrize("answer", ANSWERS)
def test_a_submission_that_was_answered_so_is_unknown(
    sim: Simulator,
    vc: vijson.Client,
    tmp_path: Path,
    answer: str,
    kept: bool,
) -> None:
    """Unknown, not failed: it may have been carried out."""
    [vm] = add_vms(sim, 1)
    sim.disturb("CustomizeGuest_Task", **({"status": 200} | ANSWERS[answer]))
    journal = tmp_path / "fleet.db" if kept else None
    [outcome] = vc.customize_guests(jobs([vm]), journal=journal)
    assert isinstance(outcome.error, vijson.SubmissionUnknown)
    assert outcome.state == "unknown"
    if kept:
        [outcome] = vc.customize_guests(jobs([vm]), journal=journal, margin=0.0)
        assert outcome.state == "unknown"
    assert vm.submissions == 0


def test_a_submission_whose_answer_was_garbled_is_found(sim: Simulator, vc: vijson.Client) -> None:
    [vm] = add_vms(sim, 1)
    sim.disturb("CustomizeGuest_Task", drop="after")
    [outcome] = vc.customize_guests(jobs([vm]))
    assert (outcome.state, vm.submissions) == ("succeeded", 1)


# The end of a guest.


@pytest.mark.parametrize("data", MESSAGES, ids=str)
@pytest.mark.parametrize("kept", [False, True])
def test_no_end_is_lost(
    sim: Simulator,
    vc: vijson.Client,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    data: dict[str, Any],
    kept: bool,
) -> None:
    monkeypatch.setattr(
        "vmodl.codec.json._loads", json_text._standard_loads
    )  # orjson takes no surrogates
    sim.task_duration = 0.8
    vms = add_vms(sim, 2)
    task = {"_typeName": "ManagedObjectReference", "type": "Task", "value": "task-1"}

    def change(name: str, value: Any) -> dict[str, Any]:
        return {"_typeName": "PropertyChange", "name": name, "op": "assign", "val": value}

    state = {"_typeName": "TaskInfoState", "_value": "error"}
    update = {
        "_typeName": "ObjectUpdate",
        "kind": "enter",
        "obj": task,
        "changeSet": [change("info.state", state), change("info.error", data)],
    }
    reference = {"_typeName": "ManagedObjectReference", "type": "PropertyFilter", "value": "f"}
    told = {
        "_typeName": "UpdateSet",
        "version": "1",
        "truncated": False,
        "filterSet": [
            {"_typeName": "PropertyFilterUpdate", "filter": reference, "objectSet": [update]}
        ],
    }

    def body(_: object) -> bytes:
        [found] = [one for one in sim._inventory.all() if one.reference.type == "PropertyFilter"]
        reference["value"] = found.moid
        return json.dumps(told).encode()

    sim.disturb("WaitForUpdatesEx", status=200, body=body)
    journal = tmp_path / "fleet.db" if kept else None
    outcomes = {}
    for outcome in _within(LONG, vc.customize_guests(jobs(vms), journal=journal)):
        outcomes[outcome.task] = outcome
    assert len(outcomes) == 2
    assert outcomes["task-1"].state in ("failed", "unknown")
    assert outcomes["task-1"].error is not None
    assert outcomes["task-2"].state == "succeeded"


def _within(seconds: float, run: vijson.FleetRun) -> list[vijson.GuestOutcome]:
    """Return the outcomes of a run that must not hang."""
    outcomes: list[vijson.GuestOutcome] = []
    thread = threading.Thread(target=lambda: outcomes.extend(run), daemon=True)
    thread.start()
    thread.join(seconds)
    assert not thread.is_alive(), "the run hangs"
    return outcomes


@pytest.mark.parametrize("where", ["note", "tell", "future"])
def test_whatever_fails_at_the_end_becomes_the_guests_error(
    sim: Simulator, vc: vijson.Client, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError(where)

    name = {
        "note": "vijson._fleets.attempt.GuestAttempt._note_task",
        "tell": "vijson._fleets.attempt.GuestAttempt._tell",
        "future": "vijson._fleets.attempt.GuestAttempt._task_ended",
    }[where]
    monkeypatch.setattr(name, fail)
    outcomes = _within(LONG, vc.customize_guests(jobs(add_vms(sim, 3))))
    assert len(outcomes) == 3
    assert all(isinstance(outcome.error, ZeroDivisionError) for outcome in outcomes)


# Callbacks of a run.


@pytest.mark.parametrize("threads", [1, 8])
def test_on_event_may_call_the_client(sim: Simulator, vc: vijson.Client, threads: int) -> None:
    vms = add_vms(sim, 12)
    done: list[str] = []

    def start_network(event: vijson.GuestEvent) -> None:
        if event.state == "ended":
            vc.start_guest_network(event.vm, ROOT).wait(LONG)
            done.append(event.vm)

    run = vc.customize_guests(
        jobs(vms), max_in_flight=4, on_event=start_network, event_threads=threads
    )
    assert len(_within(60, run)) == 12
    assert run.report.counts == {"succeeded": 12}
    assert sorted(done) == sorted(vm.moid for vm in vms)


def test_events_come_in_order_and_before_the_outcome(sim: Simulator, vc: vijson.Client) -> None:
    vms, at_once, most = add_vms(sim, 20), [0], [0]
    seen: list[tuple[str, str]] = []
    lock = threading.Lock()

    def note(event: vijson.GuestEvent) -> None:
        with lock:
            at_once[0] += 1
            most[0] = max(most[0], at_once[0])
        time.sleep(0.01)
        with lock:
            seen.append((event.vm, event.state))
            at_once[0] -= 1

    for outcome in vc.customize_guests(jobs(vms), on_event=note, event_threads=3):
        assert [state for vm, state in seen if vm == outcome.vm] == ["submitted", "ended"]
    assert 1 < most[0] <= 3
    seen.clear()
    most[0] = 0
    for _ in vc.customize_guests(jobs(vms), on_event=note):
        pass
    assert most[0] == 1


@pytest.mark.parametrize(("name", "value"), [("margin", -1), ("event_threads", 0)])
def test_options_that_are_none(vc: vijson.Client, name: str, value: Any) -> None:
    with pytest.raises(ValueError, match=f"{name} must be"):
        vc.customize_guests([], **{name: value})


# Sessions.


def test_a_late_answer_of_an_earlier_session_is_not_adopted(
    prepared: PreparedServer, raw_client: Client
) -> None:
    session = raw_client._session
    task = vim25.Task(ManagedObjectReference(type="Task", value="t"), raw_client)
    session.current = Login(1, "first")

    def renewed(data: bytes) -> Any:
        session.current = Login(2, "second")  # while the answer is on its way
        yield data

    head = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nvmware-api-session-id: late\r\n\r\n"
    prepared.answers.append(renewed(head))
    task.cancel_task()
    assert session.current == Login(2, "second")
    prepared.answers.append(head.replace(b"late", b"third"))
    task.cancel_task()
    assert session.current == Login(2, "third")
    session.current = Login()


NO_PASSWORDS: list[Any] = [None, 5, b"secret", ["secret"]]


@pytest.mark.parametrize("wrong", NO_PASSWORDS)
@pytest.mark.parametrize("name", ["username", "password"])
def test_what_is_no_password_is_not_sent(sim: Simulator, name: str, wrong: Any) -> None:
    given = sim.connection | {name: wrong}
    with pytest.raises(TypeError, match="expected a string, found"):
        vijson.connect(**given)
    assert sim.request_count == 0
    with vijson.connect(**sim.connection) as vc:
        arguments = {"username": "u", "password": "p", name: wrong}
        with pytest.raises(TypeError, match=f"{name}: expected a string"):
            vc.login(**arguments)
    assert sim.count("Login") == 1
    if name == "password":
        with pytest.raises(TypeError, match="expected a string, found"):
            vijson.VCenter(**given)


def test_logging_in_anew_leaves_no_session(sim: Simulator) -> None:
    sim.add_user("ops", "ops")
    with vijson.connect(**sim.connection) as vc:
        vc.login("ops", "ops")
        assert sim.live_sessions == 1
        vc.server_time()
    assert sim.live_sessions == 0


# The negotiation of the release.


@pytest.mark.parametrize("status", [404, 405, 501])
def test_no_hello_means_the_first_release(sim: Simulator, status: int) -> None:
    sim.disturb("system", status=status)
    with vijson.connect(**sim.connection) as vc:
        assert vc.release == "8.0.1.0"


@pytest.mark.parametrize("status", [400, 401, 403, 408, 429, 500, 502, 503])
def test_other_answers_to_hello_select_nothing(
    sim: Simulator, status: int, retries: vijson.RetryPolicy
) -> None:
    sim.disturb("system", status=status, body=b"no", times=2)
    with vijson.connect(**sim.connection, retries=retries) as vc:  # it passes
        assert vc.release == "8.0.2.0"
    sim.disturb("system", status=status, body=b"no", times=None)
    with pytest.raises(vijson.HttpError, match=f"did not agree on a release .HTTP {status}, no"):
        vijson.connect(**sim.connection, retries=retries)
    assert sim.count("Login") == 1


@pytest.mark.parametrize(
    "body", [b"", b"<html>", b"null", b"[]", b"{}", b'{"api_release":5}', b"[" * 100_000, b"\xff"]
)
def test_what_is_no_answer_to_hello(sim: Simulator, body: bytes) -> None:
    sim.disturb("system", status=200, body=body)
    with pytest.raises(vijson.InvalidResponse, match="hello"):
        vijson.connect(**sim.connection)
    assert sim.count("Login") == 0


def test_hello_outlasts_lost_connections(sim: Simulator, retries: vijson.RetryPolicy) -> None:
    sim.disturb("system", drop="before", times=2)
    with vijson.connect(**sim.connection, retries=retries) as vc:
        assert vc.release == "8.0.2.0"


# Pages that repeat the request.

SECRET = "pA55w&rd <x>\"'ü-long-ending"
BODY = json.dumps({"userName": "administrator", "password": SECRET}, ensure_ascii=False)
PAGES = {
    "plain": f"Password {SECRET}",
    "html": f"<pre>{html.escape(BODY)}</pre>",
    "html twice": f"<pre>{html.escape(html.escape(BODY))}</pre>",
    "json": json.dumps({"request": BODY}, indent=2),
    "go": json.dumps(SECRET).replace("<", "\\u003c").replace("&", "\\u0026"),
    "nginx": SECRET.replace('"', "\\x22"),
    "url": f"/?{quote(BODY)}",
    "url twice": f"/?{quote(quote(BODY))}",
    "form": f"password={quote_plus(SECRET)}",
    "numbers": "".join(f"&#{ord(letter)};" for letter in SECRET),
    "tags": "<wbr>".join(SECRET.replace("<", "&lt;")),
    "part": f"it began with {SECRET[:12]}",
    "end": f"it ended with {SECRET[-10:]}",
    "start": f"your request began with {BODY[:30]}",
    "header": "vmware-api-session-id: sEsSiOn-123456",
    "utf-16": SECRET.encode("utf-16-le").decode("latin-1"),
    "base64": b64encode(BODY.encode()).decode(),
    "hex": BODY.encode().hex(),
}


@pytest.mark.parametrize("form", PAGES)
@pytest.mark.parametrize("status", ["403 Forbidden", "502 Bad"])
def test_a_page_that_repeats_the_request_is_not_shown(
    prepared: PreparedServer, raw_client: Client, form: str, status: str
) -> None:
    raw_client._session.current = Login(1, "sEsSiOn-123456")
    manager = ManagedObjectReference(type="SessionManager", value="x")
    prepared.prepare(PAGES[form].encode("utf-8", "surrogatepass"), status)
    with pytest.raises(vijson.HttpError, match=f"HTTP {status[:3]}") as caught:
        vim25.SessionManager(manager, raw_client).login("administrator", SECRET)
    for shown in (str(caught.value), repr(caught.value), caught.value.body):
        for part in ("pA55", "sEsSiOn", SECRET[-8:], b64encode(BODY.encode()).decode()[:40]):
            assert part not in shown
        assert BODY.encode().hex()[:40] not in shown
    raw_client._session.current = Login()


def test_other_pages_are_shown(prepared: PreparedServer, raw_client: Client) -> None:
    manager = ManagedObjectReference(type="SessionManager", value="x")
    prepared.prepare(b"<html>Forbidden: log in first</html>", "403 Forbidden")
    with pytest.raises(vijson.HttpError, match="Forbidden: log in first"):
        vim25.SessionManager(manager, raw_client).login("administrator", SECRET)
    for page in (b"&#" + b"9" * 10_000 + b";", b"%" * (4 << 20), b"\xff\x00" * 5000):
        prepared.prepare(page, "403 Forbidden")
        began = time.monotonic()
        with pytest.raises(vijson.HttpError, match="HTTP 403"):
            vim25.SessionManager(manager, raw_client).login("administrator", SECRET)
        assert time.monotonic() - began < 1


# Answers of other types than declared.

ODD_PROPERTIES: dict[str, Any] = {
    "an odd path": [{"name": {"a": 1}, "val": {"_typeName": "string", "_value": "x"}}],
    "an odd value": [{"name": "name", "val": {"_typeName": "int", "_value": 5}}],
    "an object": [{"name": "name", "val": {"_typeName": "NewType", "x": 1}}],
    "an array": [{"name": "name", "val": {"_typeName": "ArrayOfString", "_value": ["x"]}}],
    "odd tasks": [{"name": "recentTask", "val": {"_typeName": "int", "_value": 5}}],
    "no tasks": [
        {"name": "recentTask", "val": {"_typeName": "ArrayOfString", "_value": ["task-1"]}}
    ],
}


FIRST = "0001-01-01T00:00:00Z"


def _retrieved(properties: Any, kind: str = "VirtualMachine") -> bytes:
    reference = {"_typeName": "ManagedObjectReference", "type": kind, "value": "vm-1"}
    content = {
        "_typeName": "ObjectContent",
        "obj": reference,
        "propSet": [{"_typeName": "DynamicProperty", **item} for item in properties],
    }
    return json.dumps({"_typeName": "RetrieveResult", "objects": [content]}).encode()


IMPATIENT = vijson.RetryPolicy(first_pause=0.01, look_pause=0.01, look_patience=0.2)


@pytest.mark.parametrize("odd", ODD_PROPERTIES)
@pytest.mark.parametrize("retries", [IMPATIENT])
def test_odd_properties(sim: Simulator, vc: vijson.Client, odd: str) -> None:
    [vm] = add_vms(sim, 1)
    answer: dict[str, Any] = {"status": 200, "body": _retrieved(ODD_PROPERTIES[odd])}
    sim.disturb("RetrievePropertiesEx", **answer)
    with pytest.raises(vijson.Error):
        vc.find_vm("web-01")
    sim.disturb("RetrievePropertiesEx", times=None, **answer)
    sim.disturb("CustomizeGuest_Task", drop="after")
    with pytest.raises(vijson.SubmissionUnknown):
        vc.customize_guest(vm.moid, ROOT, SPEC)


@pytest.mark.parametrize(
    "properties",
    [
        [
            {"name": "info.queueTime", "val": {"_typeName": "string", "_value": "soon"}},
            {"name": "info.descriptionId", "val": {"_typeName": "string", "_value": "x"}},
        ],
        [
            {
                "name": "info.queueTime",
                "val": {"_typeName": "dateTime", "_value": FIRST},
            },
            {"name": "info.descriptionId", "val": {"_typeName": "int", "_value": 5}},
        ],
    ],
)
@pytest.mark.parametrize("retries", [IMPATIENT])
def test_odd_tasks(sim: Simulator, vc: vijson.Client, properties: Any) -> None:
    [vm] = add_vms(sim, 1)
    body = _retrieved(properties, "Task")
    sim.disturb("RetrievePropertiesEx", times=None, status=200, body=body)
    sim.disturb("CustomizeGuest_Task", drop="after")
    with pytest.raises(vijson.SubmissionUnknown):
        vc.customize_guest(vm.moid, ROOT, SPEC)


@pytest.mark.parametrize("retries", [IMPATIENT])
def test_an_odd_time(sim: Simulator, vc: vijson.Client) -> None:
    [vm] = add_vms(sim, 1)
    first = vim25.dumps(datetime(1, 1, 1, tzinfo=UTC))
    sim.disturb("CurrentTime", times=None, status=200, body=first)
    sim.disturb("CustomizeGuest_Task", drop="after")
    with pytest.raises(vijson.SubmissionUnknown):
        vc.customize_guest(vm.moid, ROOT, SPEC)


def test_reprs_of_what_is_nested_deeply() -> None:
    data: dict[str, Any] = {"_typeName": "MethodFault"}
    for _ in range(300):
        data = {"_typeName": "InvalidState", "faultCause": data}
    fault = vim25.structure(data, vim25.MethodFault)

    def deeper(levels: int) -> str:
        return deeper(levels - 1) if levels else repr(fault)

    assert "..." in deeper(300)
    str(fault)


# Sessions that break while they begin or end.


def test_a_server_that_breaks_while_connecting_is_left(prepared: PreparedServer) -> None:
    """Nothing that has to do with the session waits for itself."""
    prepared.prepare(b'{"api_release":"8.0.2.0"}')
    prepared.prepare(b'{"broken', headers="vmware-api-session-id: X\r\n")
    for _ in range(4):
        prepared.prepare(vim25.dumps(vim25.NotAuthenticated()), "500 Error")
    done = threading.Event()

    def connect() -> None:
        with suppress(vijson.Error, vim25.MethodFault):
            vijson.connect(
                "127.0.0.1", "u", "p", port=prepared.port, ca_file=prepared.ca_file, timeout=2
            )
        done.set()

    threading.Thread(target=connect, daemon=True).start()
    assert done.wait(10)


def test_a_login_that_can_not_be_decoded_leaves_no_session(
    sim: Simulator, prepared: PreparedServer, raw_client: Client
) -> None:
    raw_client._content = vim25.ServiceContent(
        root_folder=ManagedObjectReference(type="Folder", value="f"),
        property_collector=ManagedObjectReference(type="PropertyCollector", value="p"),
        session_manager=ManagedObjectReference(type="SessionManager", value="s"),
        about=sim._about,
    )
    prepared.prepare(b'{"_typeName":"UserSession"}', headers="vmware-api-session-id: new\r\n")
    prepared.prepare(b"", "204 No Content")
    with pytest.raises(vijson.InvalidResponse):
        raw_client.login("u", "p")
    assert b"Logout" in prepared.requests[1]
    assert b"vmware-api-session-id: new" in prepared.requests[1]


def test_a_refusal_of_an_earlier_id_ends_no_healthy_session(
    prepared: PreparedServer, raw_client: Client
) -> None:
    session = raw_client._session
    session.current = Login(1, "one")

    def rotated(data: bytes) -> Iterator[bytes]:
        session.current = Login(1, "two")  # by the answer to another call
        yield data

    body = vim25.dumps(vim25.NotAuthenticated())
    head = f"HTTP/1.1 500 Error\r\nContent-Length: {len(body)}\r\n\r\n".encode()
    prepared.answers.append(rotated(head + body))
    prepared.prepare(b"")
    vim25.Task(ManagedObjectReference(type="Task", value="t"), raw_client).cancel_task()
    assert [b"one" in prepared.requests[0], b"two" in prepared.requests[1]] == [True, True]
    assert len(prepared.requests) == 2
    session.current = Login()


# README: "`vmodl.mark_secret` marks more"
def test_what_users_mark_is_hidden() -> None:
    class Marked(vim25.OptionValue):
        pass

    value = Marked(key="acme.token", value="hunter2")
    assert "hunter2" in repr(value)
    mark_secret(Marked, "value", when=("key", "^acme[.]"))
    assert "hunter2" not in repr(value)
    assert "hunter2" in repr(attrs.evolve(value, key="other"))
    with pytest.raises(ValueError, match="has no field 'valeu'"):
        mark_secret(vim25.OptionValue, "valeu")
    assert "x1" not in repr(vim25.OptionValue(key="guestinfo.userdata", value="x1"))
    assert "x1" in repr(vim25.OptionValue(key="disk.EnableUUID", value="x1"))
