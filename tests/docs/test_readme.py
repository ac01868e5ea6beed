"""The README's snippets, run as they are written: only the server's name is another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import attrs
import pytest

import vijson
import vim25
from vijson.simulator import Simulator

from .conftest import Runner

README = (Path(__file__).parents[2] / "README.md").read_text()
SNIPPETS = re.findall(r"^```python\n(.*?)^```", README, re.MULTILINE | re.DOTALL)

ELSEWHERE = {
    "from vim25.services import pbm": "of 9.0.0.0: tests/examples/test_storage_policies.py",
    "token = vijson.TokenCredentials": "tests/vijson/test_credentials.py",
    "def test_my_tool": "tests/vijson/test_pytest_plugin.py",
}
"""Snippets that are tested in another way, by how they begin."""


def run_here(snippet: str) -> bool:
    return not any(snippet.startswith(begin) for begin in ELSEWHERE)


@pytest.fixture
def names(sim: Simulator, run: Runner) -> Iterator[Any]:
    """What snippets take for given."""
    Path("nginx.conf").write_text("user nginx;")
    auth = vim25.NamePasswordAuthentication(
        interactive_session=False, username="root", password="…"
    )
    spec = vijson.linux_spec("web-01", "example.com", nics=["10.0.0.5/24"])
    with (
        vijson.connect(sim.host, sim.username, "…", port=sim.port) as vc,
        ThreadPoolExecutor() as pool,
    ):
        vm = vc.find_vm("web-01")
        moids = [found.reference.value for found in vc.find_all(vim25.VirtualMachine, name="web-*")]
        site = vijson.VCenter(host=sim.host, port=sim.port, username=sim.username, password="…")
        yield {
            "vijson": vijson,
            "vim25": vim25,
            "attrs": attrs,
            "VirtualMachine": vim25.VirtualMachine,
            "HostSystem": vim25.HostSystem,
            "vc": vc,
            "vm": vm,
            "vms": [vm],
            "auth": auth,
            "spec": spec,
            "moids": moids,
            "template": vc.find_vm("template"),
            "cluster": vc.find(vim25.ClusterComputeResource, name="DC0_C0"),
            "network": vc.find_all(vim25.Network)[0],
            "folder": vc.find(vim25.Folder, name="vm"),
            "executor": pool,
            "other_site": attrs.evolve(site, host="localhost"),
            "jobs": [],
            "other_jobs": [],
            "yesterday": None,
        }


def start(vc: vijson.Client, vm: vim25.VirtualMachine) -> vijson.RunningTask[Any]:
    task = vm.reconfig_vm_task(vim25.VirtualMachineConfigSpec(annotation="x"))
    assert isinstance(task, vijson.RunningTask)
    return task


PREPARED: dict[str, Any] = {
    "try:\n    task.wait": lambda names: {"task": start(names["vc"], names["vm"])},
    "vijson.wait_all(tasks": lambda names: {
        "tasks": [start(names["vc"], names["vm"])],
        "task": start(names["vc"], names["template"]),
    },
    "clone = vm.clone_vm_task": lambda _: {
        "spec": vim25.VirtualMachineCloneSpec(
            location=vim25.VirtualMachineRelocateSpec(), power_on=False, template=False
        )
    },
}
"""What else a snippet takes for given, by how it begins."""


@pytest.mark.parametrize(
    "snippet", [*filter(run_here, SNIPPETS)], ids=lambda snippet: snippet.partition("\n")[0][:40]
)
def test_a_snippet_runs(names: dict[str, Any], run: Runner, snippet: str) -> None:
    for begin, more in PREPARED.items():
        if snippet.startswith(begin):
            names.update(more(names))
    text = snippet.replace("follow=True", "follow=False")  # which would not end
    text = re.sub(r"^for change in vc\.watch\((.*)\):", r"for change in ended(vc.watch(\1)):", text)
    run(text, {**names, "ended": ended})


def ended(watch: vijson.Watch[Any]) -> Iterator[vijson.Change[Any]]:
    """Yield the first change of a watch."""
    with watch:
        yield next(watch)


def test_the_others_are_there() -> None:
    for begin in (*ELSEWHERE, *PREPARED):
        assert any(snippet.startswith(begin) for snippet in SNIPPETS), begin
