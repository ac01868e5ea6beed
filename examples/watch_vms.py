"""Print the power state and address of each VM, and each change, until Ctrl-C.

python examples/watch_vms.py --simulate --seconds 2
"""

from __future__ import annotations

import argparse

from connection import arguments, run

import vijson
import vim25

PATHS = ["name", "runtime.powerState", "guest.ipAddress"]


def main(vc: vijson.Client, options: argparse.Namespace) -> None:
    """Print a line for each change."""
    try:
        for change in vc.watch(vim25.VirtualMachine, PATHS, timeout=options.seconds):
            changed = ", ".join(f"{path} = {value}" for path, value in change.changed.items())
            print(f"{change['name']:12} {change.kind:7} {changed}", flush=True)
    except vijson.WaitTimeout:
        pass  # the seconds are over


if __name__ == "__main__":
    parser = arguments(__doc__)
    parser.add_argument("--seconds", type=float, help="how long; for ever by default")
    run(parser, main)
