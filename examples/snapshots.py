"""List a VM's snapshots, make one, go back to one, remove one.

python examples/snapshots.py --simulate web-01 create before-update
"""

from __future__ import annotations

import argparse

from connection import arguments, run

import vijson


def main(vc: vijson.Client, options: argparse.Namespace) -> None:
    """Do what is asked for, and print the tree as it is then."""
    snapshots = vc.snapshots(vc.find_vm(options.vm))
    match options.action:
        case "create":
            snapshots.create(options.name, memory=options.memory).wait(timeout=600)
        case "revert":
            snapshots.revert(options.name).wait(timeout=600)
        case "remove":
            snapshots.remove(options.name).wait(timeout=3600)
    for item in snapshots:
        marker = "*" if item.is_current else " "
        print(f"{marker} {'  ' * item.path.count('/')}{item.name}  {item.created:%Y-%m-%d %H:%M}")


if __name__ == "__main__":
    parser = arguments(__doc__)
    parser.add_argument("vm", help="by name or moId")
    parser.add_argument("action", choices=["list", "create", "revert", "remove"])
    parser.add_argument("name", nargs="?", help="of the snapshot, or its path: before/after")
    parser.add_argument("--memory", action="store_true", help="with the memory of a running VM")
    run(parser, main)
