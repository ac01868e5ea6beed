"""Guests and fleets of them, customized from the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from vijson.simulator import SimulatedVm, Simulator

from .conftest import Cli

pytestmark = pytest.mark.usefixtures("named")

TEMPLATE = """\
linux:
  host_name: ${name}
  domain: example.com
  nics: ["${ip}/24,gateway=10.0.0.1"]
"""


def sent(sim: Simulator) -> list[Any]:
    bodies = [json.loads(r.body) for r in sim.requests if r.operation == "CustomizeGuest_Task"]
    return [body["spec"] for body in bodies]


def test_one_guest(cli: Cli, sim: Simulator, vms: list[SimulatedVm]) -> None:
    done = cli(
        *[
            "customize",
            "web-01",
            "--guest-user",
            "root",
            "--hostname",
            "web-01.example.com",
            "--nic",
        ],
        "10.0.0.5/24,gateway=10.0.0.1",
        "--dns",
        "10.0.0.2",
        "--wait",
        "1m",
    )
    assert (done.code, done.out) == (0, "web-01 is customized\n"), done.err
    [spec] = sent(sim)
    assert spec["identity"]["hostName"]["name"] == "web-01"
    assert spec["identity"]["domain"] == "example.com"
    assert spec["nicSettingMap"][0]["adapter"]["gateway"] == ["10.0.0.1"]
    assert "10.0.0.5" in vms[1].ip_addresses


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("web-01", "what is it to be?"),
        ("--hostname x", "which VM?"),
        ("web-01 --hostname x", "nobody of the guest is named"),
        ("web-01 --hostname x --guest-user root --nic 10.0.0.5", "add the prefix length"),
        ("web-01 --hostname x --guest-user root --nic dhcp,gatway=1", "did you mean gateway"),
        ("web-01 --hostname x.a --domain b --guest-user root", "--hostname says a"),
        ("web-01 --hostname x --journal j", "--journal: goes with --file"),
        ("-f x.csv", "--template is missing"),
        ("web-01 -f x.csv --template y", "VM: not with --file"),
        ("web-01 --spec none.yaml --guest-user root", "none.yaml: No such file"),
        ("web-01 --hostname x --guest-user root --wait soon", "no length of time"),
    ],
)
def test_mistakes_send_nothing(
    cli: Cli, sim: Simulator, vms: list[SimulatedVm], arguments: str, message: str
) -> None:
    wrong = cli("customize", *arguments.split())
    assert (wrong.code, message in wrong.err) == (2, True), wrong.err
    assert sim.count("CustomizeGuest_Task") == 0


def test_a_fault_is_two_lines(cli: Cli, vms: list[SimulatedVm], monkeypatch: Any) -> None:
    monkeypatch.setenv("VIJSON_GUEST_PASSWORD", "wrong")
    done = cli("customize", "web-01", "--guest-user", "root", "--hostname", "x", "--nic", "dhcp")
    assert done.code == 1
    assert done.err.startswith("vijson: InvalidGuestLogin: ")
    assert len(done.err.splitlines()) <= 3
    monkeypatch.delenv("VIJSON_GUEST_PASSWORD")
    asked = cli("customize", "web-01", "--guest-user", "root", "--hostname", "x")
    assert (asked.code, "VIJSON_GUEST_PASSWORD" in asked.err) == (2, True)
    monkeypatch.setenv("GOVC_GUEST_LOGIN", "root:secret")
    assert cli("customize", "web-01", "--hostname", "x", "--nic", "dhcp").code == 0


@pytest.fixture
def fleet(tmp_path: Path) -> tuple[Path, Path]:
    (tmp_path / "web.yaml").write_text(TEMPLATE)
    rows = ["vm,name,ip", "web-01,www-1,10.0.0.5", "web-02,www-2,10.0.0.6"]
    (tmp_path / "fleet.csv").write_text("\n".join(rows))
    return tmp_path / "fleet.csv", tmp_path / "web.yaml"


def test_a_fleet(
    cli: Cli, sim: Simulator, vms: list[SimulatedVm], fleet: tuple[Path, Path], tmp_path: Path
) -> None:
    journal = tmp_path / "fleet.db"
    command = (
        "customize",
        "-f",
        fleet[0],
        "--template",
        fleet[1],
        "--guest-user",
        "root",
        "--journal",
        journal,
    )
    done = cli(*command)
    assert done.code == 0, done.err
    assert "2 guests: 2 succeeded" in done.out
    assert sorted(spec["identity"]["hostName"]["name"] for spec in sent(sim)) == ["www-1", "www-2"]
    assert cli(*command).code == 0
    assert len(sent(sim)) == 2  # each guest once
    shown = cli("journal", "show", journal)
    assert "2 guests: 2 succeeded" in shown.out
    assert [
        row["key"] for row in json.loads(cli("journal", "show", journal, "-o", "json").out)
    ] == [
        "web-01",
        "web-02",
    ]


def test_a_fleet_of_which_some_fail(
    cli: Cli, vms: list[SimulatedVm], fleet: tuple[Path, Path]
) -> None:
    vms[2].tools_running = False
    done = cli("customize", "-f", fleet[0], "--template", fleet[1], "--guest-user", "root")
    assert done.code == 1
    assert "1 failed, 1 succeeded" in done.out
    assert f"web-02 ({vms[2].moid}) failed: " in done.err


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("name,ip\nx,y", "fleet.csv:1: expected columns"),
        ("vm,name,ip\nweb-01,x", "fleet.csv:2: expected as many values"),
        ("vm,name,ip\n,x,10.0.0.5", "fleet.csv:2: vm is empty"),
        ("vm,name,ip", "there are no guests"),
        ("vm,name,ip,colour\nweb-01,x,10.0.0.5,red", "the column colour is used nowhere"),
        ("vm,name,ip\nweb-01,x,10.0.0", "web.yaml:4: linux.nics[0]: "),
        ("vm,name,ip\nweb-01,x,10.0.0.5\nip=10.9.9.9,y,10.0.0.6", "fleet.csv:3: nothing was sent"),
        ("vm,name,ip\nweb-01,x,10.0.0.5\nweb-01,y,10.0.0.6", "web-01 is the key of line 2"),
        ("vm,name,ip\nweb-01,x,10.0.0.5\nname=web-01,y,10.0.0.6", "is the VM of line 2"),
    ],
)
def test_a_fleet_is_checked_before_anything_is_sent(
    cli: Cli,
    sim: Simulator,
    vms: list[SimulatedVm],
    fleet: tuple[Path, Path],
    content: str,
    message: str,
) -> None:
    fleet[0].write_text(content)
    wrong = cli("customize", "-f", fleet[0], "--template", fleet[1], "--guest-user", "root")
    assert wrong.code in (1, 2)
    assert message in wrong.err
    assert sim.count("CustomizeGuest_Task") == 0
