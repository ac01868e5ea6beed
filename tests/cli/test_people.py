"""What people saw on their terminals that was wrong, unclear or left behind."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import termios
import time
from pathlib import Path

import pytest

from vijson.simulator import SimulatedVm, Simulator

from .conftest import Cli, printed
from .test_program import LONG, environment, on_terminal, program, started


def fleet(folder: Path, vms: list[SimulatedVm]) -> list[str]:
    (folder / "web.yaml").write_text(
        "linux:\n  host_name: ${name}\n  domain: example.com\n  nics: [dhcp]\n"
    )
    lines = ["vm,name", *(f"{vm.name},{vm.name}" for vm in vms)]
    (folder / "fleet.csv").write_text("\n".join(lines))
    names = {"-f": "fleet.csv", "--template": "web.yaml", "--journal": "fleet.db"}
    options = [word for key, name in names.items() for word in (key, str(folder / name))]
    return ["customize", *options, "--guest-user", "root"]


def test_faults_are_told_without_pythons_own_words(
    cli: Cli, vms: list[SimulatedVm], named: None
) -> None:
    assert cli("power", "off", "web-01").code == 0
    refused = cli("power", "off", "web-01", "--strict")
    assert refused.code == 1
    assert "requested_state=poweredOff, existing_state=poweredOff" in refused.err
    twice = cli("clone", "web-01", "web-02")
    assert "object=VirtualMachine:vm-" in twice.err


def test_a_finished_journal_says_that_nothing_was_sent(
    cli: Cli, vms: list[SimulatedVm], named: None, tmp_path: Path
) -> None:
    vms[0].powered_on = False
    command = fleet(tmp_path, vms)
    first = cli(*command)
    assert (first.code, "as the journal knew" in first.out) == (1, False)
    again = cli(*command)
    assert "3 of them are as the journal knew them: nothing was sent" in again.out
    assert "--rerun-failed submits those again that are failed" in again.out
    vms[0].powered_on = True
    done = cli(*command, "--rerun-failed")
    assert (done.code, vms[0].customizations, vms[1].customizations) == (0, 1, 1)

    (tmp_path / "web.yaml").write_text(
        (tmp_path / "web.yaml").read_text().replace("example.com", "example.org")
    )
    changed = cli(*command)
    assert "--rerun-changed submits those again that are changed" in changed.out
    assert cli(*command, "--rerun-changed").code == 0
    assert vms[1].customizations == 2


def test_the_live_table_fits_and_goes_away(
    sim: Simulator, vms: list[SimulatedVm], tmp_path: Path
) -> None:
    """What scrolls off a small terminal can't be taken back."""
    many = [*vms, *(sim.add_vm(f"more-{number:02}", powered_on=False) for number in range(20))]
    rows, columns = 12, 60
    main, second = pty.openpty()
    fcntl.ioctl(second, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    env = {**environment(sim), "VIJSON_GUEST_PASSWORD": "secret"}
    env = {key: value for key, value in env.items() if key not in ("LINES", "COLUMNS")}
    with started(
        program(*fleet(tmp_path, many)),
        stdin=second,
        stdout=subprocess.PIPE,
        stderr=second,
        env=env,
    ) as process:
        os.close(second)
        shown, deadline = b"", time.monotonic() + LONG
        while time.monotonic() < deadline and process.poll() is None:
            if select.select([main], [], [], 0.1)[0]:
                try:
                    shown += os.read(main, 65536)
                except OSError:
                    break
        process.communicate(timeout=LONG)
    os.close(main)
    frames = re.split(r"\x1b\[2K", shown.decode())
    highest = max(len(re.findall(r"\x1b\[1A", part)) for part in re.split("\n", shown.decode()))
    assert len(frames) > 3
    assert highest < rows


@pytest.mark.parametrize("delay", [0.0, 0.05, 0.1])
def test_an_interrupt_while_it_starts(sim: Simulator, delay: float) -> None:
    with started(
        program("vm", "ls"), stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(sim)
    ) as process:
        time.sleep(0.15 + delay)  # Python itself is up
        process.send_signal(2)
        _, errors = process.communicate(timeout=LONG)
    assert b"Traceback" not in errors or b"site.py" in errors or b"<frozen" in errors


def test_a_reader_that_leaves_is_no_fault(sim: Simulator) -> None:
    for number in range(3000):
        sim.add_vm(f"vm-{number}")
    command = " ".join(program("vm", "ls"))
    done = subprocess.run(
        ["bash", "-c", f"{command} | head -1; exit ${{PIPESTATUS[0]}}"],
        env=environment(sim),
        capture_output=True,
        text=True,
        timeout=LONG,
        check=False,
    )
    assert (done.returncode, done.stderr) == (141, "")


def test_a_long_name_leaves_room_for_the_bar(sim: Simulator) -> None:
    sim.task_duration = 1.0
    sim.add_vm(name := "a-long-name-of-a-machine-in-the-second-data-center-of-web-fronten-01")
    _, shown = on_terminal(sim, "power", "off", name)
    assert " %" in shown
    assert "0:00:0" in shown


def test_login_ends_the_session_before(cli: Cli, sim: Simulator, named: None) -> None:
    for _ in range(3):
        assert cli("login").code == 0
    assert sim.live_sessions == 1
    assert cli("logout").code == 0
    assert sim.live_sessions == 0


def test_a_keyring_that_is_none_leaves_nothing(cli: Cli, sim: Simulator, named: None) -> None:
    refused = cli("login", "--keyring")
    if refused.code == 0:
        pytest.skip("the null keyring takes passwords here")
    assert sim.live_sessions == 0
    assert not list(Path(os.environ["XDG_RUNTIME_DIR"]).rglob("*.session"))


def test_objects_are_taken_as_they_are_shown(cli: Cli, vms: list[SimulatedVm], named: None) -> None:
    shown = cli("clone", "web-01", "web-03").out.strip()
    assert shown.startswith("VirtualMachine/vm-")
    assert cli("power", "state", shown).out == "poweredOff\n"
    started = cli("power", "on", shown, "--no-wait").out.strip()
    assert cli("task", "wait", f"Task/{started}").code == 0


def test_a_variable_for_another_host_is_named(cli: Cli, named: None) -> None:
    refused = cli("login", "--host", "10.255.255.1")
    assert "VIJSON_USERNAME is for 127.0.0.1, not for 10.255.255.1" in refused.err


def test_the_doctor_tells_of_broken_settings(cli: Cli, folders: Path) -> None:
    config = Path(os.environ["XDG_CONFIG_HOME"]) / "vijson"
    config.mkdir()
    (config / "config.toml").write_text("[profiles.lab]\nhost = 'vc'\nusernme = 'me'\n")
    found = cli("doctor", "--profile", "lab", "-o", "json")
    assert (found.code, "usernme" in found.out) == (3, True)
    assert "server" not in printed(cli("doctor", "-o", "json"))


def test_structures_are_no_cells(cli: Cli, vms: list[SimulatedVm], named: None) -> None:
    shown = cli("get", "vm/web-01", "config.hardware.numCPU", "summary.config").out
    assert "config.hardware.numCPU: 2\n" in shown
    assert "  name: web-01\n" in shown
    keyed = cli("get", "vm/web-01", "config.hardware.device[4000].deviceInfo.label")
    assert keyed.out == "Network adapter 1\n"


def test_wrong_use_of_small_options(cli: Cli, vms: list[SimulatedVm], named: None) -> None:
    assert "--force: goes with --guest" in cli("power", "off", "web-01", "--force").err
    wrong = cli("vm", "ls", "--power", "running").err
    assert "Value error" not in wrong
    assert "running" in wrong
    assert "<bool>" not in cli("power", "off", "--help").out.replace(
        "--help     -h      <bool>", ""
    )


def test_times_are_those_of_the_place(
    sim: Simulator, vms: list[SimulatedVm], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    assert on_terminal(sim, "power", "off", "web-01")[0] == 0
    _, shown = on_terminal(sim, "task", "ls")
    assert re.search(r"\b\d\d:\d\d:\d\d\b", shown)
    assert "+00:00" not in shown
    assert "web-01" in shown


def test_errors_speak_of_options(
    cli: Cli, sim: Simulator, vms: list[SimulatedVm], named: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = ["customize", "web-01", "--guest-user", "root", "--hostname"]
    assert "vijson: --hostname 'bad name'" in cli(*start, "bad name").err
    assert "vijson: --dns 'nix'" in cli(*start, "x", "--dns", "nix").err
    assert "vijson: --nic '10.0.0.300/24'" in cli(*start, "x", "--nic", "10.0.0.300/24").err
    monkeypatch.delenv("VIJSON_CA_FILE")
    refused = cli("vm", "ls").err
    assert "pass --ca-file" in refused
    assert "or pass --thumbprint to pin" in refused
    monkeypatch.setenv("VIJSON_CA_FILE", sim.ca_file)
    sim.shutdown_duration = 60
    late = cli("power", "off", "web-01", "--guest", "--wait", "1s").err
    assert "--force powers off" in late
