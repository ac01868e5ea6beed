"""Write the inventory of VMs as CSV: name, power, host, CPUs, memory, guest.

python examples/inventory_csv.py --simulate > inventory.csv
"""

from __future__ import annotations

import argparse
import csv
import sys

from connection import arguments, run

import vijson
import vim25

PATHS = [
    "name",
    "runtime.powerState",
    "runtime.host",
    "config.hardware.numCPU",
    "config.hardware.memoryMB",
    "guest.hostName",
    "guest.ipAddress",
]


def main(vc: vijson.Client, _: argparse.Namespace) -> None:
    """Write a line for each VM, with two reads for all of them."""
    hosts = {row.obj.reference: row["name"] for row in vc.collect(vim25.HostSystem, ["name"])}
    writer = csv.DictWriter(sys.stdout, ["moId", *PATHS])
    writer.writeheader()
    for row in vc.collect(vim25.VirtualMachine, PATHS):
        values = {"moId": row.obj.reference.value, **row}
        writer.writerow(values | {"runtime.host": hosts.get(row["runtime.host"], "")})


if __name__ == "__main__":
    run(arguments(__doc__), main)
