"""What commands do, and what they print."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

import vim25
from vijson.simulator import SimulatedVm, Simulator

from .conftest import Cli

pytestmark = pytest.mark.usefixtures("named")

STATES = vim25.VirtualMachinePowerState


def test_vms_are_listed(cli: Cli, vms: list[SimulatedVm]) -> None:
    vms[0].power_state = STATES.POWERED_OFF
    shown = cli("vm", "ls")
    assert shown.code == 0
    lines = shown.out.splitlines()
    assert lines[0].split()[:3] == ["moId", "name", "runtime.powerState"]
    assert [line.split()[1] for line in lines[1:]] == ["db-01", "web-01", "web-02"]
    rows = list(csv.DictReader(io.StringIO(cli("vm", "ls", "--power", "on", "-o", "csv").out)))
    assert [row["name"] for row in rows] == ["web-01", "web-02"]
    assert rows[0]["guest.ipAddress"] == vms[1].ip_addresses[0]
    found = cli(
        "vm", "ls", "--name", "web-*", "-p", "name", "-p", "config.hardware.numCPU", "-o", "json"
    )
    assert json.loads(found.out)[1] == {
        "moId": vms[2].moid,
        "name": "web-02",
        "config.hardware.numCPU": 2,
    }
    assert cli("vm", "ls", "--in", "datacenter/none").code == 1
    hosts = cli("ls", "host", "-o", "json")
    assert [row["name"] for row in json.loads(hosts.out)] == ["DC0_C0_H0", "DC0_C0_H1"]


def test_properties_are_read(cli: Cli, vms: list[SimulatedVm]) -> None:
    assert cli("get", "vm/web-01", "runtime.powerState").out == "poweredOn\n"
    hardware = YAML(typ="safe").load(cli("get", "vm/web-01", "config.hardware", "-o", "yaml").out)
    assert hardware["_typeName"] == "VirtualHardware"
    assert any(device["_typeName"] == "VirtualDisk" for device in hardware["device"])
    found = json.loads(
        cli("get", f"VirtualMachine/{vms[0].moid}", "name", "runtime.host", "-o", "json").out
    )
    assert found["name"] == "db-01"
    assert found["runtime.host"].startswith("HostSystem:host-")
    assert cli("get", f"vm/ip={vms[1].ip_addresses[0]}", "name").out == "web-01\n"
    assert "guest\n" in cli("get", "vm/web-01").out
    time = cli("get", "ServiceInstance/ServiceInstance", "serverClock")
    assert time.code == 0, time.err


def test_power(cli: Cli, vms: list[SimulatedVm]) -> None:
    assert cli("power", "off", "web-01", "--guest", "--wait", "20s").code == 0
    assert cli("power", "state", "web-01").out == "poweredOff\n"
    assert cli("power", "off", "web-01").code == 0  # it is so already
    assert cli("power", "off", "web-01", "--strict").code == 1
    assert cli("power", "on", "web-01").code == 0
    assert cli("power", "suspend", "web-01").code == 0
    assert vms[1].power_state is STATES.SUSPENDED
    assert cli("power", "on", "web-01", "--no-wait").out.startswith("task-")


def test_snapshots(cli: Cli, vms: list[SimulatedVm]) -> None:
    assert cli("snapshot", "create", "web-01", "before", "--description", "x").code == 0
    assert cli("snapshot", "create", "web-01", "after").code == 0
    tree = cli("snapshot", "ls", "web-01").out
    assert "before" in tree
    assert "you are here" in tree.splitlines()[-1]
    assert [
        row["path"] for row in json.loads(cli("snapshot", "ls", "web-01", "-o", "json").out)
    ] == [
        "before",
        "before/after",
    ]
    assert cli("snapshot", "revert", "web-01", "before").code == 0
    assert cli("snapshot", "rm", "web-01", "before", "--children").code == 0
    assert "has no snapshots" in cli("snapshot", "ls", "web-01").out
    assert cli("snapshot", "rm", "web-01", "none").code == 1


def test_clones(cli: Cli, sim: Simulator, vms: list[SimulatedVm], tmp_path: Path) -> None:
    made = cli("clone", "web-01", "web-03", "--instant")
    assert (made.code, made.out[:18]) == (0, "VirtualMachine/vm-")
    spec = tmp_path / "web.yaml"
    spec.write_text("linux: {host_name: web-04, domain: example.com, nics: [10.0.0.9/24]}")
    assert (
        cli("clone", "web-01", "web-04", "--spec", spec, "--cluster", "DC0_C0", "--power-on").code
        == 0
    )
    assert (
        cli("vm", "ls", "--name", "web-04", "-p", "runtime.powerState").out.count("poweredOn") == 1
    )
    assert cli("snapshot", "create", "web-01", "base").code == 0
    assert cli("clone", "web-01", "linked", "--linked", "--pool", "Resources").code == 0
    wrong = cli("clone", "web-01", "x", "--instant", "--linked")
    assert (wrong.code, wrong.err[:16]) == (2, "vijson: --linked")
    assert cli("clone", "web-02", "x", "--linked").code == 2  # without a snapshot


def test_tasks(cli: Cli, sim: Simulator, vms: list[SimulatedVm]) -> None:
    sim.task_duration = 30
    moid = cli("power", "off", "web-01", "--no-wait").out.strip()
    assert moid in cli("task", "ls", "--running").out
    over = cli("task", "wait", moid, "--wait", "0.2s")
    assert over.code == 4
    assert f"`vijson task wait {moid}`" in over.err
    cancelled = cli("task", "cancel", moid)
    assert cancelled.code in (0, 1)  # some can't be
    sim.task_duration = 0.1
    others = [cli("power", "off", name, "--no-wait").out.strip() for name in ("db-01", "web-02")]
    assert cli("task", "wait", *others).code == 0
    rows = json.loads(cli("task", "ls", "-o", "json").out)
    assert [row["state"] for row in rows if row["task"] in others] == ["success", "success"]


def test_what_changes_is_shown(cli: Cli, vms: list[SimulatedVm]) -> None:
    shown = cli("watch", "vm/web-01", "runtime.powerState", "--until", "poweredOn")
    assert shown.code == 0
    assert f"{vms[1].moid}  runtime.powerState=poweredOn" in shown.out
    lines = cli("watch", "vm", "name", "--for", "0.5s", "-o", "json").out.splitlines()
    assert {json.loads(line)["changed"]["name"] for line in lines} == {"db-01", "web-01", "web-02"}
    late = cli("watch", "vm/web-01", "name", "--until", "x", "--for", "0.3s")
    assert late.code == 4


def test_calls(cli: Cli, vms: list[SimulatedVm], tmp_path: Path) -> None:
    assert cli("call", "vm/web-01", "Rename_Task", "--args", '{"newName": "www"}').code == 0
    assert vms[1].name == "www"
    arguments = tmp_path / "args.json"
    arguments.write_text('{"newName": "web-01"}')
    assert cli("call", "vm/www", "rename_task", "--args", f"@{arguments}").code == 0
    spec = '{"spec": {"_typeName": "VirtualMachineConfigSpec", "annotation": "hello"}}'
    assert cli("call", "vm/web-01", "ReconfigVM_Task", "--args", "-", stdin=spec).code == 0
    assert cli("get", "vm/web-01", "config.annotation").out == "hello\n"
    now = cli("call", "ServiceInstance/ServiceInstance", "CurrentTime", "-o", "json")
    assert json.loads(now.out).startswith("20")
    assert cli("call", "vm/web-01", "RefreshStorageInfo").code == 0
    for arguments_, message in [
        ('{"newname": "x"}', "did you mean newName?"),
        ("{}", "newName: required"),
        ('{"newName": 5}', "newName"),
        ("{", "no JSON"),
        ("[]", "expected an object"),
        ("@/none", "No such file"),
    ]:
        wrong = cli("call", "vm/web-01", "Rename_Task", "--args", arguments_)
        assert (wrong.code, message in wrong.err) == (2, True), wrong.err
    misspelt = '{"spec": {"_typeName": "VirtualMachineConfigSpec", "numCPU": 2}}'
    wrong = cli("call", "vm/web-01", "ReconfigVM_Task", "--args", misspelt)
    assert (
        "spec.numCPU: VirtualMachineConfigSpec has no such member - did you mean numCPUs?"
        in wrong.err
    )
    assert "did you mean Rename_Task?" in cli("call", "vm/web-01", "Rename_Tsk").err


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("VirtualMachineConfigSpec.bootOptions", ["boot_options", "VirtualMachineBootOptions"]),
        ("VirtualMachineConfigSpec", ["numCPUs", "num_cpus", "since"]),
        ("VirtualMachine.config.hardware.device", ["VirtualDevice[]"]),
        ("CloneVM_Task", ["VirtualMachine.CloneVM_Task", "clone_vm_task", "CustomizationFault"]),
        ("vm.guest", ["GuestInfo"]),
        ("VirtualMachinePowerState", ["poweredOff", "suspended"]),
        ("HostSystem", ["EnterMaintenanceMode_Task"]),
        ("InvalidPowerState", ["existingState"]),
    ],
)
def test_names_are_explained(cli: Cli, name: str, parts: list[str]) -> None:
    shown = cli("explain", name)
    assert shown.code == 0, shown.err
    assert not [part for part in parts if part not in shown.out]


def test_names_that_are_none(cli: Cli) -> None:
    for name, message in [
        ("VirtualMachineConfgSpec", "did you mean VirtualMachineConfigSpec?"),
        ("VirtualMachineConfigSpec.bootOption", "did you mean bootOptions?"),
        ("VirtualMachine.name.x", "which has no members"),
    ]:
        wrong = cli("explain", name)
        assert (wrong.code, message in wrong.err) == (2, True), wrong.err


def test_privileges(cli: Cli) -> None:
    shown = cli("privileges", "CustomizeGuest_Task", "VirtualMachine.PowerOnVM_Task", "-o", "json")
    rows: list[dict[str, Any]] = json.loads(shown.out)
    assert rows[0]["privilege"] == "VirtualMachine.Provisioning.Customize"
    assert rows[1] == {
        "operation": "VirtualMachine.PowerOnVM_Task",
        "privilege": "VirtualMachine.Interact.PowerOn",
    }
    assert cli("privileges", "None_Task").code == 2


def test_the_doctor(cli: Cli, sim: Simulator) -> None:
    found = json.loads(cli("doctor", "-o", "json").out)
    assert found["server"]["release"] == found["bindings"]
    assert found["server"]["trusted"] is True
    assert sim.password not in str(found)
    assert sim.live_sessions == 0
    lost = cli("doctor", "--host", "127.0.0.1", "--port", "1")
    assert lost.code == 3
    assert "problem: " in lost.out


def test_thumbprints(cli: Cli, sim: Simulator) -> None:
    shown = cli("thumbprint", f"{sim.host}:{sim.port}")
    assert shown.out.strip().replace(":", "").lower() == sim.thumbprint
    assert len(cli("thumbprint", f"{sim.host}:{sim.port}", "--sha1").out.strip()) == 59
