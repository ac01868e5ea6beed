"""What the shell completes: nobody is asked for it."""

from __future__ import annotations

import subprocess

import pytest

from vijson.simulator import SimulatedVm, Simulator

from .conftest import Cli


@pytest.fixture
def complete(
    cli: Cli,
    sim: Simulator,
    vms: list[SimulatedVm],
    named: None,
    monkeypatch: pytest.MonkeyPatch,
) -> Cli:
    sim.add_vm("my vm")
    assert cli("login").code == 0

    def call(*words: str, stdin: str = "") -> list[str]:
        monkeypatch.setenv("_VIJSON_COMPLETE", "complete_bash")
        monkeypatch.setenv("COMP_WORDS", " ".join(["vijson", *words]))
        monkeypatch.setenv("COMP_CWORD", str(len(words)))
        before = len(sim.requests)
        found = [word for word in cli().out.splitlines() if word]
        assert len(sim.requests) == before
        return found

    return call  # type: ignore[return-value]  # words in, words out


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["power", "on", "we"], ["web-01", "web-02"]),
        (["power", "on", "vm/we"], ["vm/web-01", "vm/web-02"]),
        (["power", "on", "my"], [r"my\ vm"]),
        (["get", "vm/we"], ["vm/web-01", "vm/web-02"]),
        (["get", "hos"], ["host/"]),
        (["get", "Alarm"], ["Alarm/", "AlarmManager/"]),
        (["get", "vm/web-01", "runtime.pow"], ["runtime.powerState"]),
        (["get", "vm/web-01", "config.hardware.device[4000].ba"],
         ["config.hardware.device[4000].backing"]),
        (["get", "nix/web-01", "na"], []),
        (["watch", "vm", "guest.ipA"], ["guest.ipAddress"]),
        (["ls", "data"], ["datacenter", "datastore"]),
        (["vm", "ls", "--in", "poo"], ["pool/"]),
        (["call", "vm/web-01", "PowerOn"], ["PowerOnVM_Task"]),
        (["explain", "InvalidPowerS"], ["InvalidPowerState"]),
        (["explain", "InvalidPowerState.req"], ["InvalidPowerState.requestedState"]),
        (["explain", "Task.Cancel"], ["Task.CancelTask"]),
    ],
)  # fmt: skip
def test_words_are_completed(complete: Cli, words: list[str], found: list[str]) -> None:
    assert complete(*words) == found  # type: ignore[comparison-overlap]  # words, as above


def test_bash_takes_a_completed_name_as_one_word(complete: Cli) -> None:
    [name] = complete("power", "on", "my")  # type: ignore[misc]  # one word, as above
    shown = subprocess.run(
        ["bash", "-c", f"printf '<%s>' {name}"], capture_output=True, text=True, check=True
    )
    assert shown.stdout == "<my vm>"
