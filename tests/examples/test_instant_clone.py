"""The example runs as its text says."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

EXAMPLE = Path(__file__).parents[2] / "examples" / "instant_clone.py"


def test_it_prints_the_clones_addresses() -> None:
    command = [sys.executable, str(EXAMPLE), "--simulate", "--count", "3"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    lines = [line.split("\t") for line in done.stdout.splitlines()]
    assert [line[1:] for line in lines] == [[f"web-0{n + 1}", f"10.0.0.10{n}"] for n in range(3)]
    assert "3 guests in" in done.stderr
