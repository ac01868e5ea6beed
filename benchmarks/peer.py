"""The environment of the peer: pyVmomi, installed apart from ours."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import venv
from pathlib import Path
from typing import Any

__all__ = ["PYVMOMI", "peer_python", "peer_values"]

PYVMOMI = "9.1.0.0"
_ENVIRONMENT = Path("build/bench/pyvmomi")


def peer_python() -> str:
    """Return the interpreter of an environment with pyVmomi alone, made on first use."""
    python = _ENVIRONMENT / "bin" / "python"
    done = _ENVIRONMENT / PYVMOMI
    if not done.exists():
        print(f"installing pyVmomi {PYVMOMI} in {_ENVIRONMENT}", file=sys.stderr)
        venv.create(_ENVIRONMENT, with_pip=True, clear=True)
        install = [str(python), "-m", "pip", "install", "--quiet"]
        subprocess.run([*install, f"pyvmomi=={PYVMOMI}"], check=True)
        done.touch()
    return str(python)


def peer_values(task: str, payloads: dict[str, tuple[bytes, str]]) -> dict[str, Any]:
    """Run a task of `peer_tasks.py` there on the same content, and return what it prints."""
    with tempfile.TemporaryDirectory() as folder:
        names = {}
        for name, (data, type_name) in payloads.items():
            file = Path(folder, f"{len(names)}.json")
            file.write_bytes(data)
            names[name] = [str(file), type_name]
        command = [peer_python(), str(Path(__file__).with_name("peer_tasks.py")), task]
        done = subprocess.run(
            command, input=json.dumps(names), stdout=subprocess.PIPE, text=True, check=True
        )
    values: dict[str, Any] = json.loads(done.stdout)
    return values
