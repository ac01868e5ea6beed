"""Give a VM a disk and a network adapter, with one task.

python examples/add_devices.py --simulate web-01 --disk 20 --network "VM Network"
"""

from __future__ import annotations

import argparse

from connection import arguments, run

import vijson
import vim25


def main(vc: vijson.Client, options: argparse.Namespace) -> None:
    """Add what is asked for, and print all disks and adapters."""
    vm = vc.find_vm(options.vm)
    devices = vc.devices(vm)
    if options.disk:
        devices.add_disk(size_gb=options.disk)
    if options.network:
        devices.add_nic(vc.find(vim25.Network, name=options.network))
    devices.apply().wait(timeout=600)
    for device in vc.devices(vm):
        if isinstance(device, vim25.VirtualDisk | vim25.VirtualEthernetCard) and device.device_info:
            print(f"{device.key}  {device.device_info.label:20}  {device.device_info.summary}")


if __name__ == "__main__":
    parser = arguments(__doc__)
    parser.add_argument("vm", help="by name or moId")
    parser.add_argument("--disk", type=float, metavar="GB", help="the size of a disk to add")
    parser.add_argument("--network", help="the network of an adapter to add")
    run(parser, main)
