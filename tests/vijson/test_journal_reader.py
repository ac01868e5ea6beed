"""Reading a journal, as people do: after a run, while it runs, of what is none."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

import vijson
from vijson.simulator import Simulator


def test_what_a_run_has_written(
    sim: Simulator, vc: vijson.Client, root: Any, spec: Any, tmp_path: Path
) -> None:
    journal = tmp_path / "fleet.db"
    vms = [
        sim.add_vm(name, nics=2, guest_accounts={"root": "secret"}, administrators={"root"})
        for name in "ab"
    ]
    vms.append(sim.add_vm("c", powered_on=False))
    jobs = [vijson.GuestJob(vm=vm.moid, key=vm.name, auth=root, spec=spec) for vm in vms]
    run = vc.customize_guests(jobs, journal=journal)
    outcomes = iter(run)
    first = next(outcomes)
    known = {entry.key: entry for entry in vijson.read_journal(journal)}  # while it runs
    assert first.key in known
    list(outcomes)
    before = sorted(os.listdir(tmp_path)), journal.read_bytes()
    entries = vijson.read_journal(journal)
    assert [(entry.key, entry.vm, entry.state) for entry in entries] == [
        ("a", vms[0].moid, "succeeded"),
        ("b", vms[1].moid, "succeeded"),
        ("c", vms[2].moid, "failed"),
    ]
    assert entries[0].task
    assert entries[2].error
    assert (sorted(os.listdir(tmp_path)), journal.read_bytes()) == before


def test_what_is_no_journal(tmp_path: Path) -> None:
    none = tmp_path / "none.db"
    with pytest.raises(vijson.Error, match="no such file"):
        vijson.read_journal(none)
    for content in (b"", b"plain text" * 1000):
        none.write_bytes(content)
        with pytest.raises(vijson.Error, match="is it a journal"):
            vijson.read_journal(none)
        assert none.read_bytes() == content
