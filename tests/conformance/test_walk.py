"""A client that knows nothing but the API's documentation walks through a site.

It does what govmomi's finder, views, property collector and tasks do, in JSON by hand.
"""

from __future__ import annotations

import time
from typing import Any

import pytest

from .conftest import URL
from .raw import Answer, Schema, Server, reference
from .test_protocol import of_object, of_view, retrieve, view

LONG = 60.0


class Walker:
    """Waits for tasks on one collector, with partial updates."""

    def __init__(self, server: Server, schema: Schema) -> None:
        self.server = server
        self.schema = schema

    def wait(self, task: dict[str, str]) -> dict[str, Any]:
        """Wait until a task has ended; returns its info."""
        server = self.server
        collector = server.call(
            server.content["propertyCollector"], "CreatePropertyCollector"
        ).value
        spec = of_object(task, "info.state", "info.error", "info.result", "info.progress")
        server.call(collector, "CreateFilter", spec=spec, partialUpdates=True)
        known: dict[str, Any] = {}
        version, deadline = "", time.monotonic() + LONG
        while known.get("info.state") not in ("success", "error"):
            assert time.monotonic() < deadline
            updates = server.call(
                collector,
                "WaitForUpdatesEx",
                version=version,
                options={"_typeName": "WaitOptions", "maxWaitSeconds": 5},
            ).value
            if updates is None:
                continue
            assert list(self.schema.problems(updates)) == []
            version = updates["version"]
            for part in updates["filterSet"]:
                for one in part["objectSet"]:
                    for change in one.get("changeSet", ()):
                        value = change.get("val")
                        known[change["name"]] = unboxed(value)
        server.call(collector, "DestroyPropertyCollector")
        return known

    def done(self, task: dict[str, str]) -> Any:
        """Wait for a task that has to succeed; returns its result."""
        known = self.wait(task)
        assert known["info.state"] == "success", known
        return known.get("info.result")

    def fault(self, answer: Answer) -> dict[str, Any]:
        """Return the fault of a task, which may come at once, or be the task's."""
        if answer.status == 500:
            return answer.fault
        known = self.wait(answer.value)
        assert known["info.state"] == "error", known
        found: dict[str, Any] = known["info.error"]
        return found


def unboxed(value: Any) -> Any:
    return value["_value"] if isinstance(value, dict) and "_value" in value else value


def child(server: Server, parent: dict[str, str], name: str) -> dict[str, str]:
    """Find a child by its name, as a finder does, one step at a time."""
    walk = {
        "_typeName": "TraversalSpec",
        "name": "children",
        "type": parent["type"],
        "path": "childEntity" if parent["type"] == "Folder" else f"{name}Folder",
        "skip": False,
    }
    spec = {
        "_typeName": "PropertyFilterSpec",
        "propSet": [{"_typeName": "PropertySpec", "type": "ManagedEntity", "pathSet": ["name"]}],
        "objectSet": [
            {"_typeName": "ObjectSpec", "obj": parent, "skip": True, "selectSet": [walk]}
        ],
    }
    for content in retrieve(server, spec):
        if content["propSet"][0]["val"]["_value"] == name:
            found: dict[str, str] = content["obj"]
            return found
    raise AssertionError(f"{parent['value']} has no {name}")


# README: "Other clients find their way in it, too"
@pytest.mark.skipif(URL is not None, reason="it needs the simulator's VMs and their guests")
@pytest.mark.changes
def test_a_walk_through_a_site(anonymous: Server, schema: Schema) -> None:
    server = anonymous
    content = server.content
    server.login()
    walker = Walker(server, schema)

    # The default datacenter: there is one.
    [center] = retrieve(server, of_view(view(server, "Datacenter"), "Datacenter", "name"))
    name = center["propSet"][0]["val"]["_value"]

    # Finder: step by step, and by the search index.
    root = content["rootFolder"]
    found = child(server, root, name)
    assert found == center["obj"]
    folder = child(server, found, "vm")
    vm = child(server, folder, "web-01")
    index = content["searchIndex"]
    by_path = server.call(index, "FindByInventoryPath", inventoryPath=f"/{name}/vm/web-01").value
    assert by_path == vm
    assert server.call(index, "FindChild", entity=folder, name="web-01").value == vm

    # A container view of all VMs, and a filter with partial updates on one of them.
    seen = retrieve(server, of_view(view(server, "VirtualMachine"), "VirtualMachine", "name"))
    assert vm in [one["obj"] for one in seen]
    collector = server.call(content["propertyCollector"], "CreatePropertyCollector").value
    spec = of_object(vm, "runtime", "guest.hostName")
    server.call(collector, "CreateFilter", spec=spec, partialUpdates=True)
    options = {"_typeName": "WaitOptions", "maxWaitSeconds": 5}
    first = server.call(collector, "WaitForUpdatesEx", version="", options=options).value
    assert list(schema.problems(first)) == []

    # Power.
    walker.done(server.call(vm, "PowerOffVM_Task").value)
    second = server.call(
        collector, "WaitForUpdatesEx", version=first["version"], options=options
    ).value
    changed = {
        change["name"]: unboxed(change.get("val"))
        for part in second["filterSet"]
        for one in part["objectSet"]
        for change in one["changeSet"]
    }
    assert changed["runtime.powerState"] == "poweredOff"  # a part, not the whole
    assert "runtime" not in changed
    assert walker.fault(server.call(vm, "PowerOffVM_Task"))["_typeName"] == "InvalidPowerState"

    # A clone, which is found where it was put.
    pool = server.get(vm, "resourcePool").value
    location = {"_typeName": "VirtualMachineRelocateSpec", "pool": pool}
    clone_spec = {
        "_typeName": "VirtualMachineCloneSpec",
        "location": location,
        "powerOn": True,
        "template": False,
    }
    clone = walker.done(
        server.call(vm, "CloneVM_Task", folder=folder, name="web-03", spec=clone_spec).value
    )
    assert child(server, folder, "web-03") == clone

    # A running guest is customized.
    running = child(server, folder, "web-02")
    manager = content["guestCustomizationManager"]
    auth = {
        "_typeName": "NamePasswordAuthentication",
        "interactiveSession": False,
        "username": "root",
        "password": "secret",
    }
    adapter = {
        "_typeName": "CustomizationIPSettings",
        "ip": {"_typeName": "CustomizationFixedIp", "ipAddress": "10.0.0.5"},
        "subnetMask": "255.255.255.0",
    }
    custom = {
        "_typeName": "CustomizationSpec",
        "identity": {
            "_typeName": "CustomizationLinuxPrep",
            "hostName": {"_typeName": "CustomizationFixedName", "name": "www"},
            "domain": "example.com",
        },
        "globalIPSettings": {"_typeName": "CustomizationGlobalIPSettings"},
        "nicSettingMap": [{"_typeName": "CustomizationAdapterMapping", "adapter": adapter}],
    }
    walker.done(
        server.call(manager, "CustomizeGuest_Task", vm=running, auth=auth, spec=custom).value
    )
    guest = server.get(running, "guest").value
    assert (guest["hostName"], guest["ipAddress"]) == ("www", "10.0.0.5")
    assert server.call(index, "FindByIp", ip="10.0.0.5", vmSearch=True).value == running

    # Snapshots.
    snapshot = walker.done(
        server.call(
            running, "CreateSnapshot_Task", name="before", memory=False, quiesce=False
        ).value
    )
    tree = server.get(running, "snapshot").value
    assert tree["currentSnapshot"] == snapshot
    assert tree["rootSnapshotList"][0]["name"] == "before"
    walker.done(server.call(snapshot, "RevertToSnapshot_Task").value)
    walker.done(server.call(snapshot, "RemoveSnapshot_Task", removeChildren=False).value)
    assert server.get(running, "snapshot").json is None

    # The clone goes.
    walker.done(server.call(clone, "PowerOffVM_Task").value)
    walker.done(server.call(clone, "Destroy_Task").value)
    gone = server.get(clone, "name").fault
    assert gone["_typeName"] == "ManagedObjectNotFound"

    server.logout()
    assert server.get(vm, "name").fault["_typeName"] == "NotAuthenticated"
    assert server.get(reference("ServiceInstance", "ServiceInstance"), "content").value
