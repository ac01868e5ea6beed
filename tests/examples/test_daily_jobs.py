"""The examples of daily jobs run as their texts say, on an embedded vCenter."""

from __future__ import annotations

import csv
import io
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"
LONG = 120


def run(name: str, *arguments: str, code: int = 0) -> str:
    command = [sys.executable, str(EXAMPLES / name), "--simulate", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=LONG, check=False)
    assert done.returncode == code, done.stderr
    return done.stdout if code == 0 else done.stderr


def test_list_vms() -> None:
    lines = [line.split() for line in run("list_vms.py").splitlines()]
    assert [line[1:3] for line in lines] == [
        ["db-01", "poweredOn"],
        ["template", "poweredOff"],
        ["web-01", "poweredOn"],
        ["web-02", "poweredOn"],
    ]
    assert lines[1][3] == "-"


def test_find_by_ip() -> None:
    [address] = {line.split()[-1] for line in run("list_vms.py").splitlines() if "web-01" in line}
    assert re.match(rf"{address} is web-01 \(vm-\d+\) on DC0_C0_H\d", run("find_by_ip.py", address))
    assert "no VM is found by ip" in run("find_by_ip.py", "10.9.9.9", code=1)


def test_clone_vm() -> None:
    shown = run("clone_vm.py", "template", "web-03", "10.0.0.5/24")
    assert re.search(r"^web-03 is vm-\d+, at 10\.0\.0\.5$", shown, re.MULTILINE)
    assert "did you mean template" in run("clone_vm.py", "templat", "x", "dhcp", code=1)


def test_snapshots() -> None:
    assert run("snapshots.py", "web-01", "list") == ""
    assert run("snapshots.py", "web-01", "create", "before", "--memory").startswith("* before ")
    assert "it has none" in run("snapshots.py", "web-01", "revert", "before", code=1)


def test_add_devices() -> None:
    lines = run("add_devices.py", "web-01", "--disk", "20", "--network", "VM Network").splitlines()
    labels = [line.split("  ")[1].strip() for line in lines]
    assert sorted(labels) == [
        "Hard disk 1",
        "Hard disk 2",
        "Network adapter 1",
        "Network adapter 2",
    ]


def test_run_in_guest(tmp_path: Path) -> None:
    source = tmp_path / "app.conf"
    source.write_text("x")
    done = run("run_in_guest.py", "web-01", "/bin/hostname", "--upload", str(source), "/tmp/x")
    assert done == "web-01\n"
    assert "command not found" in run("run_in_guest.py", "web-01", "/bin/no", code=127)


def test_performance() -> None:
    lines = [line.split() for line in run("performance.py").splitlines()]
    assert len(lines) == 3 * 2 * 3
    assert {line[0] for line in lines} == {"db-01", "web-01", "web-02"}
    assert all(0 <= float(line[3]) <= 100 for line in lines)


def test_events() -> None:
    assert run("events.py").count("Created virtual machine") == 4
    assert run("events.py", "--vm", "web-01").count("\n") == 1


def test_inventory_csv() -> None:
    rows = list(csv.DictReader(io.StringIO(run("inventory_csv.py"))))
    assert [row["name"] for row in rows] == ["db-01", "web-01", "web-02", "template"]
    assert rows[0]["runtime.host"].startswith("DC0_C0_H")
    assert rows[0]["config.hardware.memoryMB"] == "4096"


def test_watch_vms() -> None:
    lines = run("watch_vms.py", "--seconds", "2").splitlines()
    assert len(lines) == 4
    assert all("enter" in line for line in lines)


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.py")), ids=lambda path: path.name)
def test_each_says_how_it_is_run(path: Path) -> None:
    """And can be asked for help without a server."""
    if path.name in ("connection.py", "demo.py"):
        return
    command = [sys.executable, str(path), "--help"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=LONG, check=False)
    assert done.returncode == 0
    assert "usage: " in done.stdout


def test_the_commands_in_their_texts_run() -> None:
    for path in sorted(EXAMPLES.glob("*.py")):
        text = path.read_text()
        for line in re.findall(r"^python examples/(\S+ --simulate.*)$", text, re.MULTILINE):
            name, *arguments = shlex.split(line.partition(" > ")[0])
            arguments.remove("--simulate")
            if name != "find_by_ip.py":  # whose address is another one each time
                run(name, *arguments)
