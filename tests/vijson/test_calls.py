"""What servers answer, byte by byte."""

from __future__ import annotations

import json
import pickle
from typing import TYPE_CHECKING, Any

import pytest

import vijson
import vim25
from vijson._session.login import Login
from vijson.client import Client

if TYPE_CHECKING:
    from .conftest import PreparedServer

FOLDER = vim25.ManagedObjectReference(type="Folder", value="group/v 1")
TASK = vim25.ManagedObjectReference(type="Task", value="task-1")


@pytest.mark.parametrize(
    ("body", "status"),
    [(b"", "204 No Content"), (b"", "200 OK"), (b" \n", "200 OK"), (b"null", "200 OK")],
)
def test_unset_results(
    prepared: PreparedServer, raw_client: Client, body: bytes, status: str
) -> None:
    prepared.prepare(body, status)
    assert vim25.Folder(FOLDER, raw_client).get_parent() is None
    assert prepared.requests[0].startswith(b"GET /sdk/vim25/8.0.2.0/Folder/group%2Fv%201/parent ")


@pytest.mark.parametrize(("body", "status"), [(b"", "204 No Content"), (b"", "200 OK")])
def test_void_results_and_calls_without_arguments(
    prepared: PreparedServer, raw_client: Client, body: bytes, status: str
) -> None:
    prepared.prepare(body, status)
    vim25.Task(TASK, raw_client).cancel_task()
    head, _, sent = prepared.requests[0].partition(b"\r\n\r\n")
    assert head.startswith(b"POST ")
    assert sent == b""


def test_a_missing_result_is_an_error(prepared: PreparedServer, raw_client: Client) -> None:
    prepared.prepare(b"")
    with pytest.raises(vijson.InvalidResponse, match="expected TaskInfo, found nothing"):
        vim25.Task(TASK, raw_client).get_info()


def test_a_result_that_is_not_what_the_schema_says(
    prepared: PreparedServer, raw_client: Client
) -> None:
    prepared.prepare(b'{"_typeName": "TaskInfo", "key": "x"}')
    with pytest.raises(vijson.InvalidResponse, match=r"^task: required \(in the answer to info"):
        vim25.Task(TASK, raw_client).get_info()


@pytest.mark.parametrize(
    "data",
    [
        {"_typeName": "InvalidState", "faultstring": "not now"},
        {
            "_typeName": "LocalizedMethodFault",
            "fault": {"_typeName": "InvalidState"},
            "localizedMessage": "not now",
        },
        {"fault": {"_typeName": "InvalidState"}, "localizedMessage": "not now"},
    ],
)
def test_fault_shapes(prepared: PreparedServer, raw_client: Client, data: Any) -> None:
    prepared.prepare(json.dumps(data).encode(), "500 Internal Server Error")
    with pytest.raises(vim25.InvalidState, match="not now") as caught:
        vim25.Task(TASK, raw_client).cancel_task()
    assert caught.value.__notes__ == ["in CancelTask of Task task-1 on 127.0.0.1"]


def test_an_unknown_fault_is_caught_as_a_fault(
    prepared: PreparedServer, raw_client: Client
) -> None:
    data = {"_typeName": "NewFault", "faultstring": "new", "x": 1}
    prepared.prepare(json.dumps(data).encode(), "500 Internal Server Error")
    with pytest.raises(vim25.MethodFault, match="new") as caught:
        vim25.Task(TASK, raw_client).cancel_task()
    assert vim25.unstructure(caught.value) == data


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"<html>Bad Gateway</html>", "502 Bad Gateway"),
        (b"", "503 Service Unavailable"),
        (b"", "500 Internal Server Error"),
        (b"[1]", "500 Internal Server Error"),
        (b'{"error": "x"}', "401 Unauthorized"),
    ],
)
def test_errors_that_are_no_faults(
    prepared: PreparedServer, raw_client: Client, body: bytes, status: str
) -> None:
    prepared.prepare(body, status)
    with pytest.raises(vijson.HttpError) as caught:
        vim25.Task(TASK, raw_client).cancel_task()
    assert caught.value.status == int(status[:3])
    assert f"HTTP {status[:3]}" in str(caught.value)
    assert "CancelTask of Task task-1 on 127.0.0.1" in str(caught.value)
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), again.status) == (str(caught.value), caught.value.status)


def test_a_page_instead_of_json(prepared: PreparedServer, raw_client: Client) -> None:
    prepared.prepare(b"<html>Welcome</html>")
    with pytest.raises(vijson.InvalidResponse, match="not JSON"):
        vim25.Task(TASK, raw_client).get_info()


def test_a_lost_connection_is_not_tried_again(prepared: PreparedServer, raw_client: Client) -> None:
    prepared.answers.append(None)
    with pytest.raises(vijson.ConnectionLost, match="may have been carried out"):
        vim25.Task(TASK, raw_client).cancel_task()
    assert len(prepared.requests) == 1


def test_a_new_session_id_is_adopted(prepared: PreparedServer, raw_client: Client) -> None:
    prepared.prepare(b"", headers="vmware-api-session-id: one\r\n")
    prepared.prepare(b"", headers="vmware-api-session-id: two\r\n")
    prepared.prepare(b"")
    task = vim25.Task(TASK, raw_client)
    task.cancel_task()  # nobody has logged in
    assert raw_client._session.current == Login()
    raw_client._session.current = Login(1, "one")
    task.cancel_task()
    task.cancel_task()
    assert b"vmware-api-session-id: two" in prepared.requests[2]
    raw_client._session.current = Login()


def test_every_error_pickles() -> None:
    errors: list[vijson.Error] = [
        vijson.Error("e"),
        vijson.ConnectionFailed("e"),
        vijson.CertificateError("e"),
        vijson.ConnectionLost("e"),
        vijson.HttpError("e", 500, "b"),
        vijson.InvalidRequest("required", "a.b", "call"),
        vijson.InvalidResponse("required", "a.b", "call"),
        vijson.UnsupportedServer("e"),
        vijson.VmNotFound("e", ("a",)),
        vijson.TaskTimeout("e"),
        vijson.WaitInterrupted("e"),
    ]
    for error in errors:
        again = pickle.loads(pickle.dumps(error))
        assert type(again) is type(error)
        assert str(again) == str(error)
        assert repr(again) == repr(error)
