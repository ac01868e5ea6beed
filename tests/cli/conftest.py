"""The command line, run in this process against the simulator."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple, Protocol

import pytest

from vijson.cli.app import run
from vijson.simulator import SimulatedVm, Simulator


class Result(NamedTuple):
    """How a command ended, and what it has printed."""

    code: int
    out: str
    err: str


class Cli(Protocol):
    """Runs the command line."""

    def __call__(self, *arguments: str | Path, stdin: str = "") -> Result: ...


def printed(result: Result) -> Any:
    """Return the JSON that a command has printed."""
    assert result.code == 0, result.err
    return json.loads(result.out)


@pytest.fixture
def sim() -> Iterator[Simulator]:
    with Simulator(task_duration=0.1, password="pA55-w0rd") as started:
        yield started


@pytest.fixture
def vms(sim: Simulator) -> list[SimulatedVm]:
    return [
        sim.add_vm(name, guest_accounts={"root": "secret"}, administrators={"root"})
        for name in ("db-01", "web-01", "web-02")
    ]


@pytest.fixture(autouse=True)
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Nothing of the user's is read or written."""
    for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "HOME"):
        folder = tmp_path / name.lower()
        folder.mkdir()
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    return tmp_path


@pytest.fixture(autouse=True)
def logger() -> Iterator[None]:
    """What --debug has changed is as it was: here it is the same process."""
    found = logging.getLogger("vijson")
    before = list(found.handlers), found.level, found.propagate
    yield
    found.handlers, found.level, found.propagate = before


@pytest.fixture
def named(sim: Simulator, monkeypatch: pytest.MonkeyPatch) -> None:
    """The variables name the simulator."""
    monkeypatch.setenv("VIJSON_HOST", sim.host)
    monkeypatch.setenv("VIJSON_PORT", str(sim.port))
    monkeypatch.setenv("VIJSON_USERNAME", sim.username)
    monkeypatch.setenv("VIJSON_PASSWORD", sim.password)
    monkeypatch.setenv("VIJSON_CA_FILE", sim.ca_file)
    monkeypatch.setenv("VIJSON_GUEST_PASSWORD", "secret")


@pytest.fixture
def cli(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Cli:
    def call(*arguments: str | Path, stdin: str = "") -> Result:
        monkeypatch.setattr("sys.argv", ["vijson", *map(str, arguments)])
        monkeypatch.setattr("sys.stdin", io.StringIO(stdin))
        capfd.readouterr()
        with pytest.raises(SystemExit) as ended:
            run()
        out, err = capfd.readouterr()
        code = ended.value.code
        return Result(code if isinstance(code, int) else 0, out, err)

    return call
