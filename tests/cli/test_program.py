"""The program as it is started: help, exit codes, terminals, signals."""

from __future__ import annotations

import os
import pty
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import typer.main

import vijson
from vijson.cli.app import app
from vijson.simulator import SimulatedVm, Simulator

from .conftest import Cli

LONG = 20.0


def commands(found: Any, *names: str) -> list[tuple[str, ...]]:
    inner = getattr(found, "commands", None)
    if inner is None:
        return [names]
    return [path for name, one in inner.items() for path in commands(one, *names, name)]


ALL = commands(typer.main.get_command(app))


@pytest.mark.parametrize("command", [(), *ALL], ids=" ".join)
def test_help_reads_well(
    cli: Cli, command: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("TERMINAL_WIDTH", "80")
    shown = cli(*command, "--help")
    assert shown.code == 0
    assert all(len(line) <= 80 for line in shown.out.splitlines())
    assert "Example: vijson " in shown.out or not command
    assert "…" not in shown.out


def test_wrong_use_is_two_lines(cli: Cli) -> None:
    wrong = cli("vm", "lss")
    assert (wrong.code, wrong.err) == (
        2,
        "vijson: No such command 'lss'. Did you mean 'ls'?\nTry 'vijson vm -h'.\n",
    )
    assert "--powr" in cli("vm", "ls", "--powr", "on").err
    assert cli("vm").code == 2
    assert cli("--version").out == f"{vijson.__version__}\n"


def environment(sim: Simulator) -> dict[str, str]:
    return {
        **os.environ,
        "VIJSON_HOST": sim.host,
        "VIJSON_PORT": str(sim.port),
        "VIJSON_USERNAME": sim.username,
        "VIJSON_PASSWORD": sim.password,
        "VIJSON_CA_FILE": sim.ca_file,
        "TERM": "xterm-256color",
    }


def program(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "vijson", *arguments]


def _interruptible() -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # a shell's background ignores it


@contextmanager
def started(command: list[str], **options: Any) -> Iterator[subprocess.Popen[Any]]:
    """Start a program that is not there any more in the end, whatever happens."""
    with subprocess.Popen(command, preexec_fn=_interruptible, **options) as process:
        try:
            yield process
        finally:
            process.kill()


def on_terminal(sim: Simulator, *arguments: str, then: Any = None) -> tuple[int, str]:
    """Run the program on a terminal of its own; returns its exit code and all it has shown."""
    main, second = pty.openpty()
    with started(
        program(*arguments),
        stdin=second,
        stdout=second,
        stderr=second,
        env=environment(sim),
        start_new_session=True,
    ) as process:
        os.close(second)
        shown, deadline = b"", time.monotonic() + LONG
        while time.monotonic() < deadline:
            if select.select([main], [], [], 0.1)[0]:
                try:
                    shown += os.read(main, 65536)
                except OSError:  # its end is closed
                    break
            if then is not None and then(shown):
                process.send_signal(signal.SIGINT)
                then = None
        code = process.wait(LONG)
    os.close(main)
    return code, shown.decode()


def test_a_terminal_has_bars_and_colours(sim: Simulator, vms: list[SimulatedVm]) -> None:
    sim.task_duration = 1.0
    code, shown = on_terminal(sim, "power", "off", "web-01")
    assert code == 0
    assert "powering off web-01" in shown
    assert "\x1b[" in shown
    code, shown = on_terminal(sim, "vm", "ls")
    assert code == 0
    assert "\x1b[1m" in shown  # the head of the table


def test_no_colour_where_none_is_wanted(
    sim: Simulator, vms: list[SimulatedVm], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    _, shown = on_terminal(sim, "vm", "ls")
    assert "\x1b[3" not in shown


def test_an_interrupted_wait_says_how_to_go_on(sim: Simulator, vms: list[SimulatedVm]) -> None:
    sim.task_duration = 60.0
    code, shown = on_terminal(
        sim, "power", "off", "web-01", then=lambda shown: b"powering off" in shown
    )
    assert code == 130
    assert "vijson: interrupted" in shown
    assert "vijson task wait task-" in shown


def test_a_pipe_that_closes(sim: Simulator, vms: list[SimulatedVm]) -> None:
    command = " ".join(program("watch", "vm", "name", "--for", "1s")) + " | head -1"
    done = subprocess.run(
        ["/bin/sh", "-c", command],
        env=environment(sim),
        capture_output=True,
        text=True,
        timeout=LONG,
        check=False,
    )
    assert "Traceback" not in done.stderr


def test_without_the_extra(tmp_path: Path) -> None:
    (tmp_path / "typer.py").write_text("raise ModuleNotFoundError(name='typer')")
    done = subprocess.run(
        program("vm", "ls"),
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=LONG,
        check=False,
    )
    assert (done.returncode, done.stderr) == (
        2,
        "vijson: the command line needs typer - pip install 'vijson[cli]'\n",
    )


# README: "is a vCenter to try it on, with nothing else."
def test_the_simulator_is_a_program(tmp_path: Path) -> None:
    with started(
        program("simulate", "--vms", "3", "--task-duration", "0.1"),
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(7)]
        assert lines[-1].startswith("# 3 VMs")
        script = "".join(lines) + " ".join(
            program(
                "customize", "vm-0002", "--guest-user", "root", "--hostname", "x", "--nic", "dhcp"
            )
        )
        done = subprocess.run(
            ["/bin/sh", "-c", script], capture_output=True, text=True, timeout=LONG, check=False
        )
        assert (done.returncode, done.stdout) == (0, "vm-0002 is customized\n"), done.stderr
        port = next(line for line in lines if "PORT" in line).strip().partition("=")[2]
        taken = subprocess.run(
            program("simulate", "--port", port),
            capture_output=True,
            text=True,
            timeout=LONG,
            check=False,
        )
        assert (taken.returncode, port in taken.stderr) == (2, True), taken.stderr
        process.send_signal(signal.SIGINT)
        assert process.wait(LONG) == 0
