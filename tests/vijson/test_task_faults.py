"""The fault in ``TaskInfo.error``, in every shape that servers send, byte by byte."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

import vijson
import vim25
from vijson.client import Client

if TYPE_CHECKING:
    from .conftest import PreparedServer

TASK = vim25.ManagedObjectReference(type="Task", value="task-1")
STATE = {"_typeName": "TaskInfoState", "_value": "error"}
RUNNING = {"_typeName": "TaskInfoState", "_value": "running"}


def reference(kind: str, value: str) -> dict[str, str]:
    return {"_typeName": "ManagedObjectReference", "type": kind, "value": value}


def content() -> bytes:
    about = {
        "_typeName": "AboutInfo",
        **dict.fromkeys(
            ("name", "fullName", "vendor", "version", "build", "osType", "productLineId"), "x"
        ),
        "apiType": "VirtualCenter",
        "apiVersion": "8.0.2.0",
    }
    return json.dumps(
        {
            "_typeName": "ServiceContent",
            "rootFolder": reference("Folder", "f"),
            "propertyCollector": reference("PropertyCollector", "pc"),
            "viewManager": reference("ViewManager", "vm"),
            "about": about,
        }
    ).encode()


def update(version: str, **values: Any) -> bytes:
    changes = [
        {"_typeName": "PropertyChange", "name": f"info.{name}", "op": "assign", "val": value}
        for name, value in values.items()
    ]
    item = {
        "_typeName": "ObjectUpdate",
        "kind": "enter",
        "obj": reference("Task", "task-1"),
        "changeSet": changes,
    }
    filter_update = {
        "_typeName": "PropertyFilterUpdate",
        "filter": reference("PropertyFilter", "pf"),
        "objectSet": [item],
    }
    data = {"_typeName": "UpdateSet", "version": version, "filterSet": [filter_update]}
    return json.dumps(data).encode()


def prepare_wait(server: PreparedServer) -> None:
    server.prepare(content())
    prepare_view(server)


def prepare_view(server: PreparedServer) -> None:
    server.prepare(json.dumps(reference("ListView", "list")).encode())
    server.prepare(json.dumps(reference("PropertyCollector", "mine")).encode())
    server.prepare(json.dumps(reference("PropertyFilter", "pf")).encode())
    server.prepare(b"", "204 No Content")  # all tasks are known


INNER = {"_typeName": "NicSettingMismatch", "numberOfNicsInSpec": 1, "numberOfNicsInVM": 2}
SHAPES = [
    {**INNER, "faultstring": "too few"},
    {"_typeName": "LocalizedMethodFault", "fault": INNER, "localizedMessage": "too few"},
    {"fault": INNER, "localizedMessage": "too few"},
]


@pytest.mark.parametrize("shape", SHAPES, ids=["flat", "wrapped", "wrapped, untyped"])
def test_shapes(prepared: PreparedServer, raw_client: Client, shape: dict[str, Any]) -> None:
    prepare_wait(prepared)
    prepared.prepare(update("1", state=STATE, error=shape))
    prepared.prepare(b"", "204 No Content")
    with pytest.raises(vim25.NicSettingMismatch, match="too few") as caught:
        vijson.RunningTask(raw_client, TASK).wait(10)
    assert caught.value.number_of_nics_in_vm == 2
    assert caught.value.__notes__[0] == "in task task-1 on 127.0.0.1"


def test_a_fault_of_an_unknown_type(prepared: PreparedServer, raw_client: Client) -> None:
    data = {"_typeName": "NewFault", "faultstring": "brand new", "z": 1}
    prepare_wait(prepared)
    prepared.prepare(update("1", state=STATE, error=data))
    prepared.prepare(b"", "204 No Content")
    with pytest.raises(vim25.MethodFault, match="brand new") as caught:
        vijson.RunningTask(raw_client, TASK).wait(10)
    assert vim25.unstructure(caught.value) == data


def test_a_failure_without_a_fault(prepared: PreparedServer, raw_client: Client) -> None:
    prepare_wait(prepared)
    prepared.prepare(update("1", state=STATE))
    prepared.prepare(b"", "204 No Content")
    with pytest.raises(vim25.MethodFault, match="the server gave no fault"):
        vijson.RunningTask(raw_client, TASK).wait(10)


def test_the_wait_goes_on(prepared: PreparedServer, raw_client: Client) -> None:
    """After nothing, a lost connection, a proxy's page and a forgotten version."""
    prepare_wait(prepared)
    prepared.prepare(b"")
    prepared.prepare(update("1", state=RUNNING))
    prepared.answers.append(None)
    prepared.prepare(b"<html>", "504 Gateway Timeout")
    gone = b'{"_typeName": "InvalidCollectorVersion"}'
    prepared.prepare(gone, "500 Internal Server Error")
    prepared.prepare(
        update("9", state={**STATE, "_value": "success"}, result=reference("VirtualMachine", "v"))
    )
    prepared.prepare(b"<html>", "503 Service Unavailable")  # cleaning up fails, and nobody minds
    result = vijson.RunningTask(raw_client, TASK).wait(20)
    assert result == vim25.VirtualMachine(vim25.VirtualMachine.reference("v"), raw_client)
    waits = [json.loads(request.partition(b"\r\n\r\n")[2]) for request in prepared.requests[5:11]]
    assert [wait["version"] for wait in waits] == ["", "", "1", "1", "1", ""]


@pytest.mark.parametrize("retries", [vijson.RetryPolicy(patience=0.5)])
def test_the_wait_gives_up(prepared: PreparedServer, raw_client: Client) -> None:
    prepare_wait(prepared)
    for _ in range(100):
        prepared.prepare(b"<html>", "503 Service Unavailable")
    task = vijson.RunningTask(raw_client, TASK)
    with pytest.raises(vijson.WaitInterrupted, match="the task goes on") as caught:
        task.wait(30)
    assert caught.value.task is task
    assert isinstance(caught.value.__cause__, vijson.HttpError)


def test_a_task_that_disappears(prepared: PreparedServer, raw_client: Client) -> None:
    prepare_wait(prepared)
    leave = json.loads(update("1"))
    leave["filterSet"][0]["objectSet"][0] = {
        "_typeName": "ObjectUpdate",
        "kind": "leave",
        "obj": reference("Task", "task-1"),
    }
    prepared.prepare(json.dumps(leave).encode())
    # It is added again, to see whether it was only removed from the list.
    prepared.prepare(json.dumps([reference("Task", "task-1")]).encode())
    with pytest.raises(vim25.ManagedObjectNotFound) as caught:
        vijson.RunningTask(raw_client, TASK).wait(10)
    assert caught.value.obj == TASK


def test_endless_news_do_not_outlast_the_timeout(
    prepared: PreparedServer, raw_client: Client
) -> None:
    prepare_wait(prepared)
    for number in range(2_000):
        prepared.prepare(update(str(number), state=RUNNING))
    with pytest.raises(vijson.TaskTimeout):
        vijson.RunningTask(raw_client, TASK).wait(0.5)
    assert len(prepared.requests) < 100


def test_a_collector_that_forgets_every_version(
    prepared: PreparedServer, raw_client: Client
) -> None:
    prepare_wait(prepared)
    gone = b'{"_typeName": "InvalidCollectorVersion"}'
    for _ in range(4):
        prepared.prepare(gone, "500 Internal Server Error")
    prepared.prepare(b"", "204 No Content")
    with pytest.raises(vijson.WaitInterrupted, match="InvalidCollectorVersion"):
        vijson.RunningTask(raw_client, TASK).wait(10)
