"""Clone a VM or template, give the clone its own name and address, and start it.

python examples/clone_vm.py --simulate template web-03 10.0.0.5/24
"""

from __future__ import annotations

import argparse

from connection import arguments, run

import vijson
import vim25


def main(vc: vijson.Client, options: argparse.Namespace) -> None:
    """Clone, customize, power on, and wait until VMware Tools report the address."""
    spec = vijson.linux_spec(options.name, options.domain, nics=[options.address])
    cluster = vc.find(vim25.ClusterComputeResource, name=options.cluster)
    task = vc.clone(
        vc.find_vm(options.source), options.name, cluster=cluster, customization=spec, power_on=True
    )
    vm = task.wait(timeout=1800, on_progress=print)
    print(f"{options.name} is {vm.reference.value}, at {vc.wait_for_ip(vm, timeout=600)}")


if __name__ == "__main__":
    parser = arguments(__doc__)
    parser.add_argument("source", help="a VM or template, by name or moId")
    parser.add_argument("name", help="of the clone, and of its guest")
    parser.add_argument("address", help="with its prefix length, or dhcp")
    parser.add_argument("--domain", default="example.com")
    parser.add_argument("--cluster", default="DC0_C0", help="where the clone is to run")
    run(parser, main)
