"""Print what has happened to a VM, or to all, and with --follow what happens.

python examples/events.py --simulate --vm web-01
"""

from __future__ import annotations

import argparse

from connection import arguments, run

import vijson
import vim25


def main(vc: vijson.Client, options: argparse.Namespace) -> None:
    """Print a line for each event, the oldest first."""
    of = vc.find_vm(options.vm) if options.vm else vc.managers.root_folder
    for event in vc.events(of=of, kinds=[vim25.VmEvent], follow=options.follow):
        print(f"{event.created_time:%Y-%m-%d %H:%M:%S}  {event.full_formatted_message}")


if __name__ == "__main__":
    parser = arguments(__doc__)
    parser.add_argument("--vm", help="by name or moId")
    parser.add_argument("--follow", action="store_true", help="wait for more, until Ctrl-C")
    run(parser, main)
