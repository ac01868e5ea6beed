"""The example runs as its text says, on bindings of the newest release."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import Bindings

EXAMPLE = str(Path(__file__).parents[2] / "examples" / "storage_policies.py")
POLICY = "vSAN Default Storage Policy"


@pytest.mark.slow
def test_it_assigns_a_policy_to_disks(newest: Bindings) -> None:
    done = newest.run(EXAMPLE, "--simulate", "--vm", "web-01", "--assign", POLICY)
    lines = [line.split("\t") for line in done.stdout.splitlines()]
    assert lines == [
        ["f4e5bade-15a2-4805-bf8e-52318c4ce443", "VVol No Requirements Policy"],
        ["aa6d5a82-1c88-45da-85d3-3d74b91a5bad", POLICY],
        ["web-01", "Hard disk 1", "compliant"],
        ["web-01", "Hard disk 2", "compliant"],
    ]
    assert newest.run(EXAMPLE, "--simulate", "--vm", "web-01").stdout.count("Hard disk") == 0
    unknown = newest.run(EXAMPLE, "--simulate", "--vm", "web-01", "--assign", "x", check=False)
    assert unknown.returncode == 1
    assert unknown.stderr.startswith("no storage policy 'x': there are VVol No")


def test_an_older_release_does_not_have_them() -> None:
    command = [sys.executable, EXAMPLE, "--simulate"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert done.stderr.endswith(
        "the service pbm is there from release 9.0.0.0 on, the server speaks 8.0.2.0\n"
    )
