"""What `make generate` takes: time and memory.

python benchmarks/generate.py
"""

from __future__ import annotations

import os
import subprocess
import sys
import time

from report import report

SCHEMA = "schema/vim25-8.0.2.0.openapi.json"


def main() -> None:
    """Generate into build/bench, and print the table."""
    command = [sys.executable, "-m", "codegen", "generate", SCHEMA]
    start = time.perf_counter()
    process = subprocess.Popen([*command, "--output", "build/bench/vim25"])
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit("generate failed")
    rows = [["make generate", f"{seconds:.0f} s", f"{usage.ru_maxrss / 1024:,.0f} MiB"]]
    report("generate", ["", "time", "peak memory"], rows)


if __name__ == "__main__":
    main()
