"""Print the CPU and memory use of all running VMs, of the last minute.

python examples/performance.py --simulate
"""

from __future__ import annotations

import argparse

from connection import arguments, run

import vijson
import vim25

COUNTERS = ["cpu.usage.average", "mem.usage.average"]


def main(vc: vijson.Client, _: argparse.Namespace) -> None:
    """Print a table; ``pandas.DataFrame(samples)`` would be one, too."""
    rows = list(vc.collect(vim25.VirtualMachine, ["name", "runtime.powerState"]))
    running = {row.obj: row["name"] for row in rows if row["runtime.powerState"] == "poweredOn"}
    names = {vm.reference.value: name for vm, name in running.items()}
    for sample in vc.performance.query(running, COUNTERS, samples=3):
        value = f"{sample.value:8.2f} {sample.unit}"
        print(f"{names[sample.moid]:12} {sample.counter:20} {sample.time:%H:%M:%S} {value}")


if __name__ == "__main__":
    run(arguments(__doc__), main)
