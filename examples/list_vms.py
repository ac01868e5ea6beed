"""List all VMs with their power states and addresses.

python examples/list_vms.py --simulate
"""

from __future__ import annotations

import argparse

import attrs
from connection import arguments, run

import vijson
import vim25


@attrs.frozen
class VmRow:
    """What is listed of a VM."""

    vm: vim25.VirtualMachine
    name: str = vijson.path("name")
    power: vim25.VirtualMachinePowerState = vijson.path("runtime.powerState")
    ip: str | None = vijson.path("guest.ipAddress")


def main(vc: vijson.Client, _: argparse.Namespace) -> None:
    """Print a line for each VM, sorted by name."""
    for row in sorted(vc.collect(VmRow), key=lambda row: row.name):
        print(f"{row.vm.reference.value:8} {row.name:20} {row.power:12} {row.ip or '-'}")


if __name__ == "__main__":
    run(arguments(__doc__), main)
