"""What every server of VI JSON does, as far as documents and other clients tell.

``make conformance`` holds the simulator to it, ``make conformance URL=...`` a vCenter; there,
tests that change something are left out, unless ``VIJSON_CONFORMANCE_CHANGES=1``.
"""

from __future__ import annotations

import time
from typing import Any

import pytest

from .raw import SESSION, Schema, Server, reference

EVERYTHING = (
    "Folder", "Datacenter", "ClusterComputeResource", "HostSystem", "ResourcePool", "Datastore",
    "Network", "VirtualMachine",
)  # fmt: skip


def view(server: Server, *kinds: str) -> dict[str, str]:
    content = server.content
    found: dict[str, str] = server.call(
        content["viewManager"],
        "CreateContainerView",
        container=content["rootFolder"],
        type=list(kinds) or None,
        recursive=True,
    ).value
    return found


def of_view(found: dict[str, str], kind: str, *paths: str, whole: bool = False) -> dict[str, Any]:
    spec = {
        "_typeName": "PropertySpec",
        "type": kind,
        **({"all": True} if whole else {"pathSet": list(paths)}),
    }
    walk = {
        "_typeName": "TraversalSpec",
        "type": "ContainerView",
        "path": "view",
        "skip": False,
    }
    start = {"_typeName": "ObjectSpec", "obj": found, "skip": True, "selectSet": [walk]}
    return {"_typeName": "PropertyFilterSpec", "propSet": [spec], "objectSet": [start]}


def of_object(obj: dict[str, str], *paths: str) -> dict[str, Any]:
    spec = {"_typeName": "PropertySpec", "type": obj["type"], "pathSet": list(paths)}
    start = {"_typeName": "ObjectSpec", "obj": obj}
    return {"_typeName": "PropertyFilterSpec", "propSet": [spec], "objectSet": [start]}


def retrieve(server: Server, spec: dict[str, Any], **options: Any) -> list[dict[str, Any]]:
    collector = server.content["propertyCollector"]
    page = server.call(
        collector,
        "RetrievePropertiesEx",
        specSet=[spec],
        options={"_typeName": "RetrieveOptions", **options},
    ).value
    objects: list[dict[str, Any]] = []
    while page is not None:
        objects += page["objects"]
        if "token" not in page:
            break
        page = server.call(collector, "ContinueRetrievePropertiesEx", token=page["token"]).value
    return objects


def first(server: Server, kind: str) -> dict[str, str]:
    found = retrieve(server, of_view(view(server, kind), kind, "name"))
    if not found:
        pytest.skip(f"the server has no {kind}")
    obj: dict[str, str] = found[0]["obj"]
    return obj


# Sessions.


def test_the_service_content_needs_no_session(anonymous: Server, schema: Schema) -> None:
    content = anonymous.content
    assert content["about"]["apiType"] == "VirtualCenter"
    assert list(schema.problems(content)) == []
    again = anonymous.call(
        reference("ServiceInstance", "ServiceInstance"), "RetrieveServiceContent"
    ).value
    assert again["rootFolder"] == content["rootFolder"]


def test_all_else_does(anonymous: Server) -> None:
    fault = anonymous.get(anonymous.content["rootFolder"], "name").fault
    assert fault["_typeName"] == "NotAuthenticated"


def test_the_session_id_is_in_a_header_and_no_key(anonymous: Server) -> None:
    user = anonymous.login()
    assert anonymous.session
    assert user["key"] != anonymous.session
    manager = anonymous.content["sessionManager"]
    assert anonymous.get(manager, "currentSession").value["key"] == user["key"]
    anonymous.logout()
    assert anonymous.get(manager, "currentSession").json is None


def test_a_wrong_password_is_refused(anonymous: Server) -> None:
    fault = anonymous.call(
        anonymous.content["sessionManager"], "Login", userName="no such user", password="x"
    ).fault
    assert fault["_typeName"] == "InvalidLogin"
    assert fault.get("faultstring")


def test_an_unknown_session_is_none(server: Server) -> None:
    headers = {SESSION: "0" * 40}
    path = server.path("Folder", server.content["rootFolder"]["value"], "name")
    assert server.request("GET", path, headers=headers).fault["_typeName"] == "NotAuthenticated"


# Requests and answers.


def test_releases_are_negotiated(anonymous: Server) -> None:
    path = "/api/vcenter/system?action=hello"
    offered = ["99.0.0.0", anonymous.release]
    chosen = anonymous.request("POST", path, {"api_releases": offered})
    if chosen.status == 404:
        pytest.skip("a server of 8.0.1")
    assert chosen.value == {"api_release": anonymous.release}
    assert anonymous.request("POST", path, {"api_releases": ["99.0.0.0"]}).value == {
        "api_release": ""
    }


def test_an_unknown_release_is_a_fault(anonymous: Server) -> None:
    path = "/sdk/vim25/99.0.0.0/ServiceInstance/ServiceInstance/content"
    assert anonymous.request("GET", path).status == 500


def test_the_versions_are_listed(anonymous: Server) -> None:
    answer = anonymous.request("GET", "/sdk/vimServiceVersions.xml")
    assert answer.status == 200
    assert b"urn:vim25" in answer.body


def test_other_places_are_not_found(anonymous: Server) -> None:
    assert anonymous.request("GET", "/api/about").status == 404
    path = "/api/vim25/ServiceInstance/ServiceInstance/content"
    assert anonymous.request("GET", path).status == 404


def test_objects_without_type_are_refused(server: Server) -> None:
    collector = server.content["propertyCollector"]
    fault = server.call(
        collector, "RetrievePropertiesEx", specSet=[{"propSet": [], "objectSet": []}], options={}
    ).fault
    assert fault["_typeName"]


def test_what_is_not_there_is_a_fault(server: Server) -> None:
    fault = server.get(reference("VirtualMachine", "vm-no-such"), "name").fault
    assert fault["_typeName"] == "ManagedObjectNotFound"
    assert fault["obj"]["value"] == "vm-no-such"


@pytest.mark.parametrize("kind", EVERYTHING)
def test_what_is_never_unset_is_answered(server: Server, schema: Schema, kind: str) -> None:
    obj = first(server, kind)
    for name in schema.never_unset(kind):
        answer = server.get(obj, name)
        assert answer.value is not None, name
        assert list(schema.problems(answer.value, name)) == []


def test_base_types_are_taken_in_paths(server: Server) -> None:
    obj = first(server, "VirtualMachine")
    name = server.get(obj, "name").value
    path = server.path("ManagedEntity", obj["value"], "name")
    assert server.request("GET", path).value == name


# The property collector.


@pytest.mark.parametrize("kind", EVERYTHING)
def test_whole_objects_are_as_the_schema_says(server: Server, schema: Schema, kind: str) -> None:
    objects = retrieve(server, of_view(view(server, kind), kind, whole=True), maxObjects=10)
    before = schema.checked
    for content in objects:
        assert list(schema.problems(content)) == []
        named = {one["name"] for one in content["propSet"]}
        missing = {one["path"] for one in content.get("missingSet", ())}
        assert set(schema.never_unset(kind)) <= named | missing
    assert schema.checked > before or not objects


def test_pages_hold_what_was_asked_for(server: Server) -> None:
    spec = of_view(view(server), "ManagedEntity", "name")
    whole = retrieve(server, spec)
    assert len(whole) > 2
    collector = server.content["propertyCollector"]
    page = server.call(
        collector,
        "RetrievePropertiesEx",
        specSet=[spec],
        options={"_typeName": "RetrieveOptions", "maxObjects": 2},
    ).value
    assert len(page["objects"]) == 2
    next_page = server.call(collector, "ContinueRetrievePropertiesEx", token=page["token"])
    assert next_page.value["objects"]
    again = server.call(collector, "ContinueRetrievePropertiesEx", token=page["token"])
    assert again.status == 500
    paged = retrieve(server, spec, maxObjects=2)
    assert [one["obj"] for one in paged] == [one["obj"] for one in whole]


def test_values_are_boxed(server: Server) -> None:
    obj = first(server, "VirtualMachine")
    [content] = retrieve(server, of_object(obj, "name", "runtime.powerState", "config.template"))
    boxes = {one["name"]: one["val"] for one in content["propSet"]}
    assert boxes["name"]["_typeName"] == "string"
    assert boxes["runtime.powerState"]["_typeName"] == "VirtualMachinePowerState"
    if "config.template" in boxes:
        assert boxes["config.template"]["_typeName"] == "boolean"


def test_keys_name_items(server: Server) -> None:
    obj = first(server, "VirtualMachine")
    [content] = retrieve(server, of_object(obj, "config.hardware.device"))
    if not content.get("propSet"):
        pytest.skip("the VM's configuration can't be read")
    devices = content["propSet"][0]["val"]["_value"]
    key = devices[0]["key"]
    [content] = retrieve(server, of_object(obj, f"config.hardware.device[{key}]"))
    assert content["propSet"][0]["val"]["key"] == key


@pytest.mark.parametrize("path", ["noSuch", "runtime.noSuch", "name.x", "config.hardware.noSuch"])
def test_paths_that_lead_nowhere_are_faults(server: Server, path: str) -> None:
    fault = server.call(
        server.content["propertyCollector"],
        "RetrievePropertiesEx",
        specSet=[of_object(first(server, "VirtualMachine"), path)],
        options={"_typeName": "RetrieveOptions"},
    ).fault
    assert fault["_typeName"] == "InvalidProperty"


def test_members_of_subtypes_are_no_paths(server: Server) -> None:
    fault = server.call(
        server.content["propertyCollector"],
        "RetrievePropertiesEx",
        specSet=[of_object(first(server, "ClusterComputeResource"), "configurationEx.rule")],
        options={"_typeName": "RetrieveOptions"},
    ).fault
    assert fault["_typeName"] == "InvalidProperty"


def test_missing_objects_are_faults_unless_a_report_is_wanted(server: Server) -> None:
    spec = of_object(reference("VirtualMachine", "vm-no-such"), "name")
    collector = server.call(server.content["propertyCollector"], "CreatePropertyCollector").value
    fault = server.call(collector, "CreateFilter", spec=spec, partialUpdates=False).fault
    assert fault["_typeName"] == "ManagedObjectNotFound"
    spec["reportMissingObjectsInResults"] = True
    made = server.call(collector, "CreateFilter", spec=spec, partialUpdates=False).value
    options = {"_typeName": "WaitOptions", "maxWaitSeconds": 1}
    updates = server.call(collector, "WaitForUpdatesEx", version="", options=options).value
    [update] = updates["filterSet"]
    assert update["filter"] == made
    assert update["missingSet"][0]["obj"]["value"] == "vm-no-such"
    server.call(collector, "DestroyPropertyCollector")


def test_a_wait_without_news_ends_empty(server: Server) -> None:
    collector = server.call(server.content["propertyCollector"], "CreatePropertyCollector").value
    spec = of_object(server.content["rootFolder"], "name")
    server.call(collector, "CreateFilter", spec=spec, partialUpdates=True)
    options = {"_typeName": "WaitOptions", "maxWaitSeconds": 0}
    updates = server.call(collector, "WaitForUpdatesEx", version="", options=options).value
    assert updates["filterSet"][0]["objectSet"][0]["kind"] == "enter"
    version = updates["version"]
    for _ in range(2):  # a complete version may be asked for again
        again = server.call(collector, "WaitForUpdatesEx", version=version, options=options)
        assert (again.status, again.json) in ((200, None), (204, None))
    wrong = server.call(collector, "WaitForUpdatesEx", version="nix", options=options)
    assert wrong.fault["_typeName"] == "InvalidCollectorVersion"
    for bad in ({"maxWaitSeconds": -1}, {"maxObjectUpdates": 0}):
        options = {"_typeName": "WaitOptions", **bad}
        assert (
            server.call(collector, "WaitForUpdatesEx", version=version, options=options).fault[
                "_typeName"
            ]
            == "InvalidArgument"
        )
    server.call(collector, "DestroyPropertyCollector")


def test_truncated_updates_go_on(server: Server) -> None:
    collector = server.call(server.content["propertyCollector"], "CreatePropertyCollector").value
    spec = of_view(view(server), "ManagedEntity", "name")
    server.call(collector, "CreateFilter", spec=spec, partialUpdates=False)
    options = {"_typeName": "WaitOptions", "maxWaitSeconds": 0, "maxObjectUpdates": 2}
    seen, version = set(), ""
    for _ in range(1000):
        updates = server.call(collector, "WaitForUpdatesEx", version=version, options=options)
        found = [one for part in updates.value["filterSet"] for one in part["objectSet"]]
        assert len(found) <= 2
        seen |= {one["obj"]["value"] for one in found}
        version = updates.value["version"]
        if not updates.value.get("truncated"):
            break
    assert seen == {one["obj"]["value"] for one in retrieve(server, spec)}
    server.call(collector, "DestroyPropertyCollector")


# Tasks.


def ended(server: Server, task: dict[str, str]) -> dict[str, Any]:
    for _ in range(300):
        info: dict[str, Any] = server.get(task, "info").value
        if info["state"] in ("success", "error"):
            return info
        time.sleep(0.1)
    raise AssertionError(f"{task['value']} does not end")


@pytest.mark.changes
def test_a_task_says_what_it_is(server: Server, schema: Schema) -> None:
    obj = first(server, "VirtualMachine")
    name = server.get(obj, "name").value
    answer = server.call(obj, "Rename_Task", newName=name)
    task = answer.value
    assert task["type"] == "Task"
    info = ended(server, task)
    assert info["state"] == "success"
    assert list(schema.problems(info)) == []
    assert (info["entity"], info["entityName"]) == (obj, name)
    assert info["name"] == "Rename_Task"
    assert info["reason"]["userName"]


@pytest.mark.changes
def test_a_fault_of_a_task_is_flat(server: Server) -> None:
    obj = first(server, "VirtualMachine")
    on = server.get(obj, "runtime").value["powerState"] == "poweredOn"
    if not on:
        pytest.skip("the VM is off")
    answer = server.call(obj, "PowerOnVM_Task")
    fault = answer.fault if answer.status == 500 else ended(server, answer.value)["error"]
    assert fault["_typeName"] == "InvalidPowerState"
    assert (fault["existingState"], fault["requestedState"]) == ("poweredOn", "poweredOn")
    assert "localizedMessage" not in fault
