"""Find the VM that has an address, and say where it runs.

python examples/find_by_ip.py --simulate 192.168.0.26
"""

from __future__ import annotations

import argparse

from connection import arguments, run

import vijson
import vim25


def main(vc: vijson.Client, options: argparse.Namespace) -> None:
    """Print the VM's name, its moId and its host."""
    vm = vc.find(vim25.VirtualMachine, ip=options.ip)
    host = vm.get_runtime().host
    where = vc.stub(host).get_name() if host else "no host"
    print(f"{options.ip} is {vm.get_name()} ({vm.reference.value}) on {where}")


if __name__ == "__main__":
    parser = arguments(__doc__)
    parser.add_argument("ip")
    run(parser, main)
