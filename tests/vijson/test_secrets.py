"""What is secret shows nowhere: a marker in each secret, and a search in all that is printed."""

from __future__ import annotations

import io
import json
import logging
import pickle
import traceback
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import attrs
import pytest
import rich.pretty
from rich.console import Console
from rich.traceback import Traceback

import vijson
import vim25
from vijson._session.login import Login
from vijson._wire.address import Address
from vijson._wire.route import Route
from vijson._wire.transport import Transport
from vijson.client import Client
from vijson.simulator import SimulatedVm, Simulator
from vmodl import Array, ManagedObject, ManagedObjectReference, Operation, operations

if TYPE_CHECKING:
    from .conftest import PreparedServer

MARKER = "mArKeR-" * 15  # longer than what rich shortens
SESSION = "sEsSiOn-" * 15


def _types() -> Iterator[tuple[type, attrs.Attribute[Any]]]:
    for name in (*dir(vim25.data), *dir(vim25.faults)):
        cls = getattr(vim25, name)
        for field in attrs.fields(cls):
            if field.metadata.get("secret") and not field.inherited:
                yield cls, field


def _operations() -> Iterator[tuple[type[ManagedObject], Operation, list[str]]]:
    for name in dir(vim25.managed):
        stub = getattr(vim25, name)
        for operation in operations(stub).values():
            if names := [field.name for field in operation.parameters if field.secret]:
                yield stub, operation, names


FIELDS = list(_types())
OPERATIONS = list(
    {operation.name: (stub, operation, names) for stub, operation, names in _operations()}.values()
)


def filled(cls: type[Any], secret: str) -> Any:
    """Return an object with a value in each required field, and the marker in a secret one."""
    values: dict[str, Any] = {}
    for field in attrs.fields(cls):
        if field.name == secret or field.metadata.get("secret"):
            values[field.name] = _marked(field.metadata["type"])
            if isinstance(mark := field.metadata["secret"], tuple):
                values[mark[0]] = "guestinfo.x"
        elif field.name in values:
            pass
        elif field.default is attrs.NOTHING:
            target = field.metadata["target"]
            known = target and ManagedObjectReference(type=target, value="x")
            values[field.name] = known or _value(field.metadata["type"])
    return cls(**values)


def _marked(type_name: str) -> Any:
    """Return a secret value that holds the marker."""
    if type_name == "byte[]":
        return MARKER.encode()
    if type_name == "string[]":
        return [MARKER]
    if type_name == "OptionValue[]":
        return [vim25.OptionValue(key="x", value=MARKER)]
    return MARKER


def _value(type_name: str) -> Any:
    plain = {"string": "x", "boolean": True, "int": 1, "long": 1, "Any": 1}
    if type_name.endswith("[]"):
        return []
    if type_name in plain:
        return plain[type_name]
    cls = vim25.registry.load(type_name)
    if cls is None:
        return ManagedObjectReference(type="Folder", value="group-1")
    return filled(cls, "") if attrs.has(cls) else next(iter(cls))  # type: ignore[call-overload]  # an enum


def printed(error: BaseException) -> str:
    """Return all that can be printed of an error, with the local variables of our frames."""
    frames = error.__traceback__
    while frames is not None and frames.tb_frame.f_code.co_filename == __file__:
        frames = frames.tb_next  # the test's own
    error.__traceback__ = frames
    file = io.StringIO()
    for longest in (80, 10_000):  # what is longer is cut
        shown = Traceback.from_exception(
            type(error), error, frames, show_locals=True, locals_max_string=longest
        )
        Console(file=file, width=200).print(shown)
    with_locals = traceback.TracebackException.from_exception(error, capture_locals=True)
    return "".join(
        [
            file.getvalue(),
            *with_locals.format(),
            repr(error),
            str(error),
            *getattr(error, "__notes__", ()),
        ]
    )


def assert_hidden(text: str) -> None:
    joined = "".join(text.split())
    assert MARKER[:14] not in joined
    assert SESSION[:16] not in joined


# README: "appear in no `repr`, log line or error, nor in a traceback that shows local variables"
def test_they_are_all_here() -> None:
    assert len(FIELDS) == 42
    assert sum(len(names) for _, _, names in OPERATIONS) == 13


@pytest.mark.parametrize(("cls", "field"), FIELDS, ids=lambda value: getattr(value, "__name__", ""))
def test_fields(cls: type[Any], field: attrs.Attribute[Any]) -> None:
    value = filled(cls, field.name)
    sent = vim25.unstructure(value)
    assert MARKER in str(sent) or field.metadata["type"] == "byte[]"
    unknown = vim25.structure({**sent, "_typeName": "NewType", "newSecret": MARKER}, cls)
    assert unknown.unknown_members["newSecret"] == MARKER
    for shown in (value, [value], unknown, attrs.evolve(value)):
        assert_hidden(repr(shown))
        assert_hidden(str(shown))
        assert_hidden(rich.pretty.pretty_repr(shown))
    again = pickle.loads(pickle.dumps(value))
    assert getattr(again, field.name) == _marked(field.metadata["type"])
    assert_hidden(repr(again))

    def refused(call: Callable[[], object]) -> None:
        with pytest.raises((vim25.EncodeError, vim25.DecodeError)) as caught:
            call()
        assert_hidden(printed(caught.value))

    broken = [*sent.items(), ("broken", object())]
    refused(lambda: vim25.structure(dict(broken), cls, strict=True))
    refused(lambda: vim25.loads(vim25.dumps(value)[:-1], cls))
    refused(lambda: vim25.loads(vim25.dumps(value)[:-1] + b',"broken":1}', cls, strict=True))
    refused(lambda: vim25.dumps([value, object()]))
    setattr(value, field.name, {MARKER: MARKER})
    refused(lambda: vim25.dumps(value))


class Broken:
    """Calls an operation with the marker, in a client whose answers go wrong."""

    def __init__(self, client: Client, stub: type[ManagedObject], operation: Operation) -> None:
        self.object = stub(ManagedObjectReference(type=stub.__name__, value="x"), client)
        self.operation = operation

    def error(self, **change: Any) -> BaseException:
        request = vim25.registry.request_class(self.operation)
        assert request is not None
        value = filled(request, "")
        given = {field.name: getattr(value, field.name) for field in attrs.fields(request)}
        name = next(
            name
            for name in dir(self.object)
            if f"Call ``{self.operation.name}``" in (getattr(self.object, name).__doc__ or "")
        )
        with pytest.raises(Exception) as caught:  # noqa: PT011  # each is looked at
            getattr(self.object, name)(**(given | change))
        return caught.value


@pytest.mark.parametrize("retries", [vijson.RetryPolicy(look_patience=0.0)])
@pytest.mark.parametrize(
    ("stub", "operation", "names"), OPERATIONS, ids=lambda value: getattr(value, "name", "")
)
def test_parameters(
    prepared: PreparedServer,
    raw_client: Client,
    caplog: pytest.LogCaptureFixture,
    stub: type[ManagedObject],
    operation: Operation,
    names: list[str],
) -> None:
    caplog.set_level(logging.DEBUG)
    raw_client._session.current = Login(1, SESSION)
    call = Broken(raw_client, stub, operation)
    answers: list[tuple[bytes | None, type[BaseException]]] = [
        (b'{"_typeName": "NoPermission", "faultstring": "no"}', vim25.NoPermission),
        (None, vijson.ConnectionLost),
        (b"HTTP/1.1 nonsense\r\n\r\n", vijson.ConnectionLost),
    ]
    for answer, kind in answers:
        if answer is not None and answer.startswith(b"{"):
            prepared.prepare(answer, "500 Error", f"vmware-api-session-id: {SESSION}\r\n")
        else:
            prepared.answers.append(answer)
        before = len(prepared.requests)
        error = call.error()
        lost = error.__cause__ if isinstance(error, vijson.SubmissionUnknown) else error
        assert isinstance(lost, kind)
        assert_hidden(printed(error))
        sent = prepared.requests[before]  # then its task is looked for
        assert MARKER.encode() in sent
        assert SESSION.encode() in sent
    error = call.error(**{names[0]: MARKER.encode()})
    assert isinstance(error, vijson.InvalidRequest)
    prepared.close()
    raw_client._transport._pool.close()
    unreachable = Transport(Route(address=Address("127.0.0.1", prepared.port), timeout=1))
    raw_client._transport = unreachable
    error = call.error()
    assert isinstance(error, vijson.ConnectionFailed)
    assert_hidden(printed(error))
    assert operation.name in caplog.text
    assert_hidden(caplog.text)


def test_interrupted_calls(prepared: PreparedServer, raw_client: Client, monkeypatch: Any) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("http.client.HTTPConnection.send", interrupt)
    raw_client._session.current = Login(1, SESSION)
    manager = ManagedObjectReference(type="SessionManager", value="x")
    with pytest.raises(KeyboardInterrupt) as caught:
        vim25.SessionManager(manager, raw_client).login("x", MARKER)
    assert_hidden(printed(caught.value))


# README: "shows all calls at level DEBUG, without them"
def test_secret_results(
    prepared: PreparedServer, raw_client: Client, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    prepared.prepare(vim25.dumps(MARKER))
    manager = ManagedObjectReference(type="SessionManager", value="x")
    assert vim25.SessionManager(manager, raw_client).acquire_clone_ticket() == MARKER
    assert "AcquireCloneTicket" in caplog.text
    assert_hidden(caplog.text)


def test_connecting(prepared: PreparedServer, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with Simulator(password=MARKER) as sim:
        given: dict[str, Any] = {"port": sim.port, "ca_file": sim.ca_file}
        for change in ({"password": MARKER + "x"}, {"ca_file": None}, {"port": prepared.port}):
            arguments = {"host": sim.host, "username": sim.username, "password": MARKER}
            with pytest.raises(Exception) as caught:  # noqa: PT011  # each is looked at
                vijson.connect(**(arguments | given | change))
            assert_hidden(printed(caught.value))
        with vijson.connect(sim.host, sim.username, MARKER, **given) as vc:
            assert_hidden(repr(vc) + repr(vars(vc)) + rich.pretty.pretty_repr(vc))
        assert_hidden(repr(sim.requests) + rich.pretty.pretty_repr(sim.requests))
    assert "Login" in caplog.text
    assert_hidden(caplog.text)


def test_fleets(
    sim: Simulator,
    vc: vijson.Client,
    vm: SimulatedVm,
    tmp_path: Any,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    auth = vim25.NamePasswordAuthentication(
        interactive_session=False, username="root", password=MARKER
    )
    parameters = [vim25.OptionValue(key="acme.token", value=MARKER)]
    specs = [
        vijson.linux_spec("web", "example.com", script_text=MARKER),
        vijson.cloud_init_spec(f"password: {MARKER}", f"#cloud-config {MARKER}"),
    ]
    for number, spec in enumerate(specs):
        job = vijson.GuestJob(vm=vm.moid, auth=auth, spec=spec, config_params=parameters)
        assert_hidden(repr(job) + rich.pretty.pretty_repr(job))
        assert_hidden(repr(spec) + rich.pretty.pretty_repr(spec))
        path = tmp_path / f"fleet{number}.db"
        run = vc.customize_guests([job], journal=path)
        [outcome] = run
        assert isinstance(outcome.error, vim25.InvalidGuestLogin)
        assert_hidden(printed(outcome.error) + repr(outcome) + run.report.as_json())
        assert MARKER.encode() not in path.read_bytes()
        again = attrs.evolve(spec, encryption_key=MARKER.encode())
        nothing: Any = 5
        broken = attrs.evolve(again, nic_setting_map=nothing)
        with pytest.raises(vijson.InvalidRequest) as caught:
            vc.customize_guest(vm.moid, auth, broken, parameters)
        assert_hidden(printed(caught.value))
        vm.powered_on = False
        with pytest.raises(vim25.InvalidPowerState) as refused:
            vc.customize_guest(vm.moid, auth, again, parameters)
        assert_hidden(printed(refused.value))
        vm.powered_on = True
    with pytest.raises(ValueError, match="give the domain") as wrong:
        vijson.linux_spec("web.example.com", "x", script_text=MARKER)
    assert_hidden(printed(wrong.value))
    with pytest.raises(ValueError, match="more than 524288 bytes") as wrong:
        vijson.cloud_init_spec(MARKER * 10_000, MARKER)
    assert_hidden(printed(wrong.value))
    assert "CustomizeGuest_Task" in caplog.text
    assert_hidden(caplog.text)


WRONG: dict[str, Callable[[vijson.Client], object]] = {
    "connect": lambda _: vijson.connect("h", None, MARKER),
    "bytes": lambda _: vijson.connect("h", "u", MARKER.encode()),  # type: ignore[arg-type]
    "list": lambda _: vijson.connect("h", "u", [MARKER]),  # type: ignore[arg-type]
    "login": lambda vc: vc.login("u", {MARKER: MARKER}),  # type: ignore[arg-type]
    "VCenter": lambda _: vijson.VCenter(host="h", username="u", password=[MARKER]),  # type: ignore[arg-type]
    "metadata": lambda _: vijson.cloud_init_spec({"password": MARKER}),  # type: ignore[arg-type]
    "userdata": lambda vc: _customize(vc, vijson.cloud_init_spec("x", {"a": MARKER})),  # type: ignore[arg-type]
    "script": lambda vc: _customize(vc, script_text=bytearray(MARKER.encode())),
    "auth": lambda vc: _customize(vc, auth=("root", MARKER)),
    "auth object": lambda vc: _customize(vc, auth={"password": MARKER}),
    "parameters": lambda vc: _customize(vc, parameters={"a": MARKER}),
    "parameter": lambda vc: _customize(vc, parameters=[{"key": MARKER}]),
    "clone": lambda vc: vc.instant_clone("vm-1", "x", config={"a": MARKER}),  # type: ignore[arg-type]
    "network": lambda vc: vc.start_guest_network("vm-1", ("root", MARKER)),  # type: ignore[arg-type]
}


def _customize(vc: vijson.Client, spec: Any = None, **given: Any) -> None:
    root = vim25.NamePasswordAuthentication(
        interactive_session=False, username="root", password=MARKER
    )
    spec = spec or vijson.linux_spec("web", "x", script_text=given.get("script_text"))
    vc.customize_guest("vm-1", given.get("auth", root), spec, given.get("parameters"))


@pytest.mark.parametrize("call", WRONG)
def test_arguments_of_wrong_types(
    vc: vijson.Client, vm: SimulatedVm, caplog: pytest.LogCaptureFixture, call: str
) -> None:
    """They show neither in tracebacks nor in the trace of calls."""
    caplog.set_level(logging.DEBUG)
    with pytest.raises((TypeError, vijson.InvalidRequest, AttributeError)) as caught:
        WRONG[call](vc)
    assert_hidden(printed(caught.value))
    assert_hidden(caplog.text)


@pytest.mark.parametrize(
    "answer",
    [
        MARKER.encode() + b"\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + MARKER.encode() + b"\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX-Bad line\r\nvmware-api-session-id: "
        + SESSION.encode()
        + b"\r\n\r\n",
    ],
)
def test_what_broken_answers_say_is_not_shown(
    prepared: PreparedServer,
    raw_client: Client,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
    answer: bytes,
) -> None:
    caplog.set_level(logging.DEBUG)

    def closing() -> Iterator[bytes]:
        yield answer
        raise OSError

    prepared.answers.append(closing())
    task = vim25.Task(ManagedObjectReference(type="Task", value="x"), raw_client)
    with suppress(vijson.Error):
        try:
            task.cancel_task()
        except vijson.Error as error:
            assert_hidden(printed(error))
            assert (error.__cause__, error.__context__) == (None, None)  # noqa: PT017  # not all fail
            raise
    assert_hidden(caplog.text)
    assert_hidden(capfd.readouterr().err)


def test_what_the_guest_reads(vc: vijson.Client, caplog: pytest.LogCaptureFixture) -> None:
    """Also where it is only known by the name of a property or a key."""
    options = Array("OptionValue", [vim25.OptionValue(key="guestinfo.a", value=MARKER)])
    shown: list[Any] = [
        vim25.VirtualMachineConfigSpec(extra_config=list(options)),
        vim25.DynamicProperty(name="config.extraConfig", val=options),
        vim25.DynamicProperty(name='config.extraConfig["guestinfo.a"].value', val=MARKER),
        vim25.PropertyChange(
            name='config.extraConfig["guestinfo.a"].value',
            op=vim25.PropertyChangeOp.ASSIGN,
            val=MARKER,
        ),
    ]
    for value in shown:
        assert_hidden(repr(value) + rich.pretty.pretty_repr(value))


def test_tracebacks_of_others_stay(prepared: PreparedServer, raw_client: Client) -> None:
    """What the caller is handling meanwhile is none of ours."""
    calls: list[Callable[[], object]] = [
        lambda: vim25.loads(b"{", "string"),
        lambda: vim25.dumps(object()),
        lambda: vim25.structure(5, vim25.CustomizationSpec),
        lambda: vim25.Task(ManagedObjectReference(type="Task", value="x"), raw_client).get_info(),
    ]
    for call in calls:
        prepared.prepare(b"{")
        try:
            raise KeyError("of the caller's")
        except KeyError as own:
            with pytest.raises(ValueError):  # noqa: PT011  # all of them are that
                call()
            kept = own.__traceback__
        assert kept is not None


def test_logging_in_again(prepared: PreparedServer, sim: Simulator, vc: vijson.Client) -> None:
    with pytest.raises(vim25.InvalidLogin) as caught:
        vc.login("somebody", MARKER)
    assert_hidden(printed(caught.value))


@pytest.mark.parametrize("moid", ["..", ""])
def test_requests_that_are_not_sent(raw_client: Client, moid: str) -> None:
    """The body, which has secrets in it, is not even written."""
    manager = ManagedObjectReference(type="SessionManager", value=moid)
    with pytest.raises(vijson.InvalidRequest, match="can't be the moId") as caught:
        vim25.SessionManager(manager, raw_client).login("u", MARKER)
    frames = caught.value.__traceback__
    assert frames is not None
    caught.value.__traceback__ = frames.tb_next
    assert_hidden(printed(caught.value))


@pytest.mark.parametrize("broken", ["member", "text"])
def test_an_answer_that_can_not_be_decoded_is_in_no_traceback(sim: Simulator, broken: str) -> None:
    session = {"_typeName": "UserSession", "key": SESSION, "userName": "u", "fullName": None}
    body = json.dumps(session).encode()
    sim.disturb("Login", status=200, body=body if broken == "member" else body[:-5])
    with pytest.raises(vijson.InvalidResponse) as caught:
        vijson.connect(**sim.connection)
    within = caught.value.with_traceback(caught.tb.tb_next)  # not of this test
    shown = "".join(
        traceback.TracebackException.from_exception(within, capture_locals=True).format()
    )
    assert "vcenter.py" in shown
    assert SESSION[:20] not in shown
