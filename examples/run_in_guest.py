"""Copy a file to a guest, run a program there, and print what it says.

python examples/run_in_guest.py --simulate web-01 /bin/hostname --upload README.md /tmp/README.md
"""

from __future__ import annotations

import argparse
import sys

from connection import arguments, guest_login, run

import vijson


def main(vc: vijson.Client, options: argparse.Namespace) -> None:
    """Upload, run, print; the exit code is the program's."""
    guest = vc.guest(vc.find_vm(options.vm), guest_login())
    if options.upload:
        source, target = options.upload
        guest.upload(source, target, overwrite=True, on_progress=show)
    done = guest.run(options.program, options.arguments, timeout=300)
    sys.stdout.write(done.text)
    sys.stderr.write(done.stderr.decode(errors="replace"))
    sys.exit(done.exit_code)


def show(moved: int, size: int) -> None:
    """Print how far an upload is."""
    print(f"{moved} of {size} bytes", file=sys.stderr)


if __name__ == "__main__":
    parser = arguments(__doc__)
    parser.add_argument("vm", help="by name or moId")
    parser.add_argument("program", help="its path in the guest")
    parser.add_argument("arguments", nargs="*")
    parser.add_argument("--upload", nargs=2, metavar=("SOURCE", "TARGET"))
    run(parser, main)
