"""Bindings of the newest release, for tests that need more than the default release's."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from codegen import loader

NEWEST = list(loader.checked_in())[-1]


class Bindings:
    """A generated package in a folder of its own, for other processes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(self, *command: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        """Run Python with these bindings in place of those of the default release."""
        environment = {**os.environ, "PYTHONPATH": str(self.folder)}
        done = subprocess.run(
            [sys.executable, *command],
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
            env=environment,
        )
        assert not check or done.returncode == 0, done.stdout + done.stderr
        return done


@pytest.fixture(scope="session")
def newest(tmp_path_factory: pytest.TempPathFactory) -> Bindings:
    """Bindings of the newest release, with all its services; half a minute."""
    folder = tmp_path_factory.mktemp("newest")
    schema, output = f"schema/vim25-{NEWEST}.openapi.json", str(folder / "vim25")
    command = [sys.executable, "-m", "codegen", "generate", schema, "--output", output]
    subprocess.run(command, check=True, capture_output=True)
    return Bindings(folder)
