"""The simulator refuses what a live vCenter refuses."""

from __future__ import annotations

import inspect
import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest
import urllib3

import vijson
import vmodl
from vijson.simulator import SimulatedVm, Simulator
from vijson.simulator.kernel.arguments import parameters
from vijson.simulator.kernel.objects import SimulatedObject

HEADER = "vmware-api-session-id"


class Wire:
    """Speaks HTTP to the simulator, without the client."""

    def __init__(self, sim: Simulator) -> None:
        self.pool = urllib3.HTTPSConnectionPool(sim.host, sim.port, ca_certs=sim.ca_file)
        self.headers = {"Content-Type": "application/json"}

    def send(self, method: str, path: str, body: Any = None) -> tuple[int, Any]:
        data = None if body is None else json.dumps(body).encode()
        answer = self.pool.request(method, path, body=data, headers=self.headers)
        if HEADER in answer.headers:
            self.headers[HEADER] = answer.headers[HEADER]
        is_json = answer.headers.get("content-type") == "application/json"
        return answer.status, json.loads(answer.data) if is_json else None

    def call(self, path: str, body: Any = None) -> tuple[int, Any]:
        return self.send("POST", f"/sdk/vim25/8.0.2.0/{path}", body)

    def read(self, path: str) -> tuple[int, Any]:
        return self.send("GET", f"/sdk/vim25/8.0.2.0/{path}")

    def login(self, sim: Simulator) -> None:
        body = {"userName": sim.username, "password": sim.password}
        status, session = self.call("SessionManager/SessionManager/Login", body)
        assert status == 200
        assert session["_typeName"] == "UserSession"
        assert session["key"] != self.headers[HEADER]


@pytest.fixture
def wire(sim: Simulator) -> Any:
    wire = Wire(sim)
    yield wire
    wire.pool.close()


def retrieve(**change: Any) -> dict[str, Any]:
    reference = {"_typeName": "ManagedObjectReference", "type": "VirtualMachine", "value": "vm-1"}
    properties = {"_typeName": "PropertySpec", "type": "VirtualMachine", "pathSet": ["name"]}
    spec: dict[str, Any] = {
        "_typeName": "PropertyFilterSpec",
        "propSet": [properties | change],
        "objectSet": [{"_typeName": "ObjectSpec", "obj": reference}],
    }
    return {"specSet": [spec], "options": {"_typeName": "RetrieveOptions"}}


COLLECTOR = "PropertyCollector/propertyCollector"


def test_untyped_objects_are_refused(sim: Simulator, wire: Wire, vm: SimulatedVm) -> None:
    wire.login(sim)
    body = retrieve()
    del body["specSet"][0]["propSet"][0]["_typeName"]
    status, fault = wire.call(f"{COLLECTOR}/RetrievePropertiesEx", body)
    assert (status, fault["_typeName"]) == (500, "InvalidArgument")
    assert fault["faultstring"].startswith("Invalid MoRef field: specSet[0].propSet[0]")
    bare = retrieve()
    del bare["specSet"][0]["objectSet"][0]["obj"]["_typeName"]
    assert wire.call(f"{COLLECTOR}/RetrievePropertiesEx", bare)[0] == 200


@pytest.mark.parametrize("change", [{"new": 1}, {"pathSet": "name"}, {"all": "yes"}])
def test_what_the_schema_does_not_allow(
    sim: Simulator, wire: Wire, vm: SimulatedVm, change: Any
) -> None:
    wire.login(sim)
    status, fault = wire.call(f"{COLLECTOR}/RetrievePropertiesEx", retrieve(**change))
    assert (status, fault["_typeName"]) == (500, "InvalidArgument")
    assert fault["invalidProperty"] == f"specSet[0].propSet[0].{next(iter(change))}"


def test_requests_may_carry_a_type_name(sim: Simulator, wire: Wire, vm: SimulatedVm) -> None:
    wire.login(sim)
    body = {"_typeName": "RetrievePropertiesExRequestType", **retrieve()}
    status, result = wire.call(f"{COLLECTOR}/RetrievePropertiesEx", body)
    assert status == 200
    [value] = result["objects"][0]["propSet"]
    assert value["val"] == {"_typeName": "string", "_value": "web-01"}


@pytest.mark.parametrize("body", [None, {}, {"_typeName": "CurrentTime"}])
def test_methods_without_arguments(sim: Simulator, wire: Wire, body: Any) -> None:
    wire.login(sim)
    status, now = wire.call("ServiceInstance/ServiceInstance/CurrentTime", body)
    assert status == 200
    assert now.endswith("Z")


def test_paths_follow_declared_types(sim: Simulator, wire: Wire, vm: SimulatedVm) -> None:
    wire.login(sim)
    for path in ("config.hardware.device.macAddress", "nothing", "name.x", "PowerOnVM_Task"):
        status, fault = wire.call(f"{COLLECTOR}/RetrievePropertiesEx", retrieve(pathSet=[path]))
        assert (status, fault["_typeName"], fault["name"]) == (500, "InvalidProperty", path)
    paths = ["runtime.powerState", "config.hardware.numCPU", "guest.net", "parentVApp"]
    _, result = wire.call(f"{COLLECTOR}/RetrievePropertiesEx", retrieve(pathSet=paths))
    values = {item["name"]: item["val"] for item in result["objects"][0]["propSet"]}
    power = {"_typeName": "VirtualMachinePowerState", "_value": "poweredOn"}
    assert values["runtime.powerState"] == power
    assert values["config.hardware.numCPU"] == {"_typeName": "int", "_value": 2}
    assert values["guest.net"]["_typeName"] == "ArrayOfGuestNicInfo"
    assert "parentVApp" not in values  # unset


@pytest.mark.parametrize(
    "path",
    [
        "/api/vim25/8.0.2.0/ServiceInstance/ServiceInstance/content",
        "/api/ServiceInstance/ServiceInstance/content",
        "/api/about",
        "/sdk/vim25/8.0.2.0/Nothing/x/content",
        "/sdk/vim25/8.0.2.0/ServiceInstance/ServiceInstance/nothing",
        "/sdk/vim25/8.0.2.0/ServiceInstance/ServiceInstance/CurrentTime",
    ],
)
def test_paths_that_are_not_there(wire: Wire, path: str) -> None:
    assert wire.send("GET", path)[0] == 404


def test_an_unsupported_release_is_a_500(wire: Wire) -> None:
    assert wire.send("GET", "/sdk/vim25/7.0.0.0/ServiceInstance/ServiceInstance/content")[0] == 500


@pytest.mark.parametrize(
    ("body", "status", "release"),
    [
        ({"api_releases": ["9.9.9.9", "8.0.1.0", "8.0.2.0"]}, 200, "8.0.1.0"),
        ({"api_releases": ["9.9.9.9"]}, 200, ""),
        ({"api_releases": []}, 400, None),
        ({"api_releases": ["x" * 65]}, 400, None),
        ({"api_releases": ["8.0.2.0"] * 129}, 400, None),
        ([], 400, None),
    ],
)
def test_hello(wire: Wire, body: Any, status: int, release: str | None) -> None:
    answered, data = wire.send("POST", "/api/vcenter/system?action=hello", body)
    assert answered == status
    if release is not None:
        assert data == {"api_release": release}


# README: "strict about what it accepts"
def test_without_a_session(sim: Simulator, wire: Wire, vm: SimulatedVm) -> None:
    assert wire.read("ServiceInstance/ServiceInstance/content")[0] == 200
    assert wire.read("SessionManager/SessionManager/currentSession") == (200, None)
    status, fault = wire.read("VirtualMachine/vm-1/name")
    assert (status, fault["_typeName"]) == (500, "NotAuthenticated")
    # Anonymous, but nothing is shown.
    status, result = wire.call(f"{COLLECTOR}/RetrievePropertiesEx", retrieve())
    assert status == 200
    [missing] = result["objects"][0]["missingSet"]
    assert missing["fault"]["_typeName"] == "NotAuthenticated"


def test_login(sim: Simulator, wire: Wire) -> None:
    bad = {"userName": sim.username, "password": "x"}
    assert wire.call("SessionManager/SessionManager/Login", bad)[1]["_typeName"] == "InvalidLogin"
    wire.login(sim)
    good = {"userName": sim.username, "password": sim.password}
    assert wire.call("SessionManager/SessionManager/Login", good)[1]["_typeName"] == "InvalidLogin"
    assert wire.read("SessionManager/SessionManager/currentSession")[1]["userName"] == sim.username
    assert wire.call("SessionManager/SessionManager/Logout") == (204, None)
    assert sim.live_sessions == 0


def test_faults_are_flat(sim: Simulator, wire: Wire) -> None:
    wire.login(sim)
    status, fault = wire.read("VirtualMachine/vm-99/name")
    assert status == 500
    assert fault["_typeName"] == "ManagedObjectNotFound"
    assert fault["obj"]["value"] == "vm-99"
    assert "faultstring" in fault
    assert "localizedMessage" not in fault


def test_faults_of_tasks_are_flat(sim: Simulator, wire: Wire, vm: SimulatedVm) -> None:
    wire.login(sim)
    sim.task_duration = 0
    auth = {"_typeName": "NamePasswordAuthentication", "interactiveSession": False}
    settings = {"_typeName": "CustomizationGlobalIPSettings"}
    name = {"_typeName": "CustomizationVirtualMachineName"}
    identity = {"_typeName": "CustomizationLinuxPrep", "hostName": name, "domain": "x"}
    spec = {"_typeName": "CustomizationSpec", "identity": identity, "globalIPSettings": settings}
    reference = {"type": "VirtualMachine", "value": vm.moid}
    body = {"vm": reference, "spec": spec, "auth": {**auth, "username": "root", "password": "x"}}
    manager = "VirtualMachineGuestCustomizationManager/GuestCustomizationManager"
    status, task = wire.call(f"{manager}/CustomizeGuest_Task", body)
    assert status == 200
    _, info = wire.read(f"Task/{task['value']}/info")
    assert (info["state"], info["error"]["_typeName"]) == ("error", "InvalidGuestLogin")
    assert "faultstring" in info["error"]
    assert not {"localizedMessage", "fault"} & info["error"].keys()


def test_unset_values_have_no_body(sim: Simulator, wire: Wire) -> None:
    wire.login(sim)
    assert wire.read("Folder/group-d1/parent") == (200, None)


def test_waits(sim: Simulator, wire: Wire, vm: SimulatedVm) -> None:
    wire.login(sim)
    _, created = wire.call(f"{COLLECTOR}/CreatePropertyCollector")
    collector = f"PropertyCollector/{created['value']}"
    spec = retrieve(pathSet=["runtime.powerState"])["specSet"][0]
    wire.call(f"{collector}/CreateFilter", {"spec": spec, "partialUpdates": False})

    def wait(version: str, **options: Any) -> tuple[int, Any]:
        given = {"_typeName": "WaitOptions", "maxWaitSeconds": 0, **options}
        return wire.call(f"{collector}/WaitForUpdatesEx", {"version": version, "options": given})

    _, first = wait("")
    [update] = first["filterSet"][0]["objectSet"]
    assert update["kind"] == "enter"
    assert wait(first["version"]) == (200, None)
    vm.powered_on = False
    _, second = wait(first["version"])
    [update] = second["filterSet"][0]["objectSet"]
    assert update["kind"] == "modify"
    assert update["changeSet"][0]["val"]["_value"] == "poweredOff"
    assert wait(first["version"])[1]["filterSet"] == second["filterSet"]  # a lost reply
    assert wait("77")[1]["_typeName"] == "InvalidCollectorVersion"
    assert wait("", maxWaitSeconds=-1)[1]["_typeName"] == "InvalidArgument"
    assert wait("", maxObjectUpdates=0)[1]["_typeName"] == "InvalidArgument"
    assert wire.call(f"{COLLECTOR}/DestroyPropertyCollector")[1]["_typeName"] == "NotSupported"
    assert wire.call(f"{collector}/DestroyPropertyCollector") == (204, None)
    assert wait("")[1]["_typeName"] == "ManagedObjectNotFound"


def test_pages(sim: Simulator, wire: Wire) -> None:
    wire.login(sim)
    for index in range(5):
        sim.add_vm(f"vm {index}")
    body = {"container": {"type": "Folder", "value": "group-d1"}, "recursive": True}
    _, view = wire.call(
        "ViewManager/ViewManager/CreateContainerView", {**body, "type": ["VirtualMachine"]}
    )
    step = {"_typeName": "TraversalSpec", "type": "ContainerView", "path": "view", "skip": False}
    request = retrieve()
    request["specSet"][0]["objectSet"] = [
        {"_typeName": "ObjectSpec", "obj": view, "skip": True, "selectSet": [step]}
    ]
    request["options"]["maxObjects"] = 2
    sizes = []
    _, page = wire.call(f"{COLLECTOR}/RetrievePropertiesEx", request)
    while True:
        sizes.append(len(page["objects"]))
        if "token" not in page:
            break
        token = page["token"]
        _, page = wire.call(f"{COLLECTOR}/ContinueRetrievePropertiesEx", {"token": token})
    assert sizes == [2, 2, 1]
    again = wire.call(f"{COLLECTOR}/ContinueRetrievePropertiesEx", {"token": token})
    assert again[1]["_typeName"] == "InvalidArgument"


def test_what_is_left_out_says_so(sim: Simulator, wire: Wire, vm: SimulatedVm) -> None:
    wire.login(sim)
    status, fault = wire.call(f"VirtualMachine/{vm.moid}/AcquireMksTicket")
    assert (status, fault["_typeName"]) == (500, "NotSupported")
    assert "AcquireMksTicket" in fault["faultstring"]


def services() -> list[type[SimulatedObject]]:
    found: list[type[SimulatedObject]] = SimulatedObject.__subclasses__()
    for service in found:  # it grows on the way
        found += service.__subclasses__()
    return found


@pytest.mark.parametrize("service", services(), ids=lambda service: service.__name__)
def test_handlers_take_what_the_schema_says(service: type[SimulatedObject]) -> None:
    for name, handler in service.handlers.items():
        operation = vmodl.operations(service.stub).get(name)
        assert operation is not None
        assert not operation.is_property
        taken = list(inspect.signature(handler).parameters)
        assert sorted(taken) == sorted(["self", "call", *parameters(operation)]), name


def test_properties_are_those_of_the_schema(sim: Simulator, vm: SimulatedVm) -> None:
    with sim._inventory.changed:
        sim._tasks.start("X.y", vm.reference, "u", lambda: None)
    for item in sim._inventory.all():
        for name in item.properties(None):
            operation = item.operation(name)
            assert operation is not None, f"{item.reference.type}.{name}"
            assert operation.is_property


def test_the_task_manager_lists_tasks(sim: Simulator, wire: Wire, vm: SimulatedVm) -> None:
    wire.login(sim)
    manager = "TaskManager/TaskManager/recentTask"
    assert wire.read(manager) == (200, [])
    _, task = wire.call(f"VirtualMachine/{vm.moid}/PowerOffVM_Task")
    assert wire.read(manager) == (200, [task])


def test_properties_of_the_readers_own(sim: Simulator, wire: Wire) -> None:
    wire.login(sim)
    reference = {
        "_typeName": "ManagedObjectReference",
        "type": "SessionManager",
        "value": "SessionManager",
    }
    body = retrieve(type="SessionManager", pathSet=None, all=True)
    body["specSet"][0]["objectSet"][0]["obj"] = reference
    _, result = wire.call(f"{COLLECTOR}/RetrievePropertiesEx", body)
    [item] = result["objects"]
    values = {change["name"]: change["val"] for change in item["propSet"]}
    assert values["currentSession"]["userName"] == sim.username
    assert (
        wire.read("SessionManager/SessionManager/currentSession")[1]["key"]
        == (values["currentSession"]["key"])
    )


def test_a_later_filter_tells_what_is_missing_once(sim: Simulator, wire: Wire) -> None:
    wire.login(sim)
    sim.add_vm("a")

    def add(moid: str) -> None:
        spec = retrieve()["specSet"][0] | {"reportMissingObjectsInResults": True}
        spec["objectSet"][0]["obj"]["value"] = moid
        wire.call(f"{COLLECTOR}/CreateFilter", {"spec": spec, "partialUpdates": False})

    def wait(version: str) -> Any:
        options = {"_typeName": "WaitOptions", "maxWaitSeconds": 0}
        body = {"version": version, "options": options}
        return wire.call(f"{COLLECTOR}/WaitForUpdatesEx", body)[1]

    add("vm-1")
    first = wait("")
    add("vm-77")
    second = wait(first["version"])
    [missing] = second["filterSet"][0]["missingSet"]
    assert missing["obj"]["value"] == "vm-77"
    assert wait(second["version"]) is None


def test_it_stops_with_waits_open(vm: SimulatedVm, sim: Simulator, root: Any, spec: Any) -> None:
    before = threading.active_count()
    with Simulator(task_duration=60) as other:
        guest = other.add_vm(
            "a", nics=2, guest_accounts={"root": "secret"}, administrators={"root"}
        )
        vc = vijson.connect(
            other.host, other.username, other.password, port=other.port, ca_file=other.ca_file
        )
        task = vc.customize_guest(guest.moid, root, spec)
        seen = threading.Event()
        problems: list[Exception] = []

        def wait() -> None:
            try:
                task.wait(on_progress=lambda _: seen.set())
            except vijson.WaitInterrupted as error:
                problems.append(error)

        thread = threading.Thread(target=wait)
        thread.start()
        assert seen.wait(10)
    vc.close()  # the wait would outlast a restart
    thread.join(10)
    assert not thread.is_alive()
    assert len(problems) == 1
    deadline = time.monotonic() + 10
    while threading.active_count() > before + 1 and time.monotonic() < deadline:
        time.sleep(0.01)  # threads may take a moment to end
    assert threading.active_count() <= before + 1


def test_it_must_run() -> None:
    simulator = Simulator()
    with pytest.raises(RuntimeError, match="use it in a with statement"):
        _ = simulator.port


ENDED = """
import signal, sys, time
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background may ignore it
from vijson.simulator import Simulator
with Simulator() as sim:
    print(sim.ca_file, flush=True)
    time.sleep(60)
"""


@pytest.mark.parametrize("signal_number", [signal.SIGTERM, signal.SIGKILL, signal.SIGINT])
def test_no_key_is_left_behind(tmp_path: Path, signal_number: signal.Signals) -> None:
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    command = [sys.executable, "-c", ENDED]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment, text=True
    ) as process:
        assert process.stdout
        ca_file = Path(process.stdout.readline().strip())
        assert ca_file.is_relative_to(tmp_path)
        process.send_signal(signal_number)
        process.wait()
    for path in tmp_path.rglob("*"):
        assert path.is_dir() or b"PRIVATE KEY" not in path.read_bytes()


STARTED = """
import gc, os, sys, threading, tracemalloc
import vijson
from vijson.simulator import Simulator

def once():
    with Simulator(task_duration=0) as vcenter:
        vcenter.add_vm("web-01")
        with vijson.connect(**vcenter.connection) as vc:
            vc.power.off(vc.find_vm("web-01")).wait(20)

def there():
    gc.collect()
    files = len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else 0
    return threading.active_count(), files, tracemalloc.get_traced_memory()[0]

for _ in range(10):
    once()
tracemalloc.start()
once()
threads, files, memory = there()
for _ in range(int(sys.argv[1])):
    once()
now = there()
print(now[0] - threads, now[1] - files, (now[2] - memory) // 1024)
"""


@pytest.mark.parametrize("times", [20, pytest.param(200, marks=pytest.mark.slow)])
def test_nothing_is_left_over_of_many_starts(times: int) -> None:
    done = subprocess.run(
        [sys.executable, "-c", STARTED, str(times)],
        capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    threads, files, kilobytes = map(int, done.stdout.split())
    assert threads <= 0
    assert files <= 0
    assert kilobytes < 400 + times, done.stdout  # a start makes more than a megabyte


# README: "`python -m vijson.simulator` serves it to any language"
def test_other_languages_start_it_with_one_line(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "vijson.simulator", "--vms", "2", "--seed", "7"]
    uuids = []
    for _ in range(2):
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            facts = json.loads(process.stdout.readline())
            with vijson.connect(
                facts["host"], facts["username"], facts["password"],
                port=facts["port"], ca_file=facts["ca_file"],
            ) as vc:  # fmt: skip
                config = vc.find_vm("vm-0002").get_config()
                assert config is not None
                uuids.append(config.uuid)
            process.send_signal(signal.SIGTERM)
            assert process.wait(20) == 0
    assert uuids[0] == uuids[1]
    usage = subprocess.run(
        [*command[:3], "--help"], capture_output=True, text=True, timeout=60, check=False
    )
    assert "thumbprint" in usage.stdout
    taken = subprocess.run(
        [*command[:3], "--load", "nix.json"],
        capture_output=True, text=True, timeout=60, check=False, cwd=tmp_path,
    )  # fmt: skip
    assert (taken.returncode, "nix.json" in taken.stderr) == (1, True)
    assert "Traceback" not in taken.stderr
