"""How all examples here reach a vCenter: by their command line, or an embedded one."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import vijson
import vim25

__all__ = ["arguments", "guest_login", "run"]


def arguments(doc: str | None) -> argparse.ArgumentParser:
    """Return a parser that knows the vCenter; ``doc`` is the example's docstring."""
    parser = argparse.ArgumentParser(
        description=doc, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--host", help="the vCenter; without one, --simulate")
    parser.add_argument("--user", help="a user of it; the password is asked for, or VC_PASSWORD")
    parser.add_argument("--ca-file", help="the vCenter's certificate authority, PEM")
    parser.add_argument("--simulate", action="store_true", help="on an embedded vCenter")
    return parser


def run(
    parser: argparse.ArgumentParser, main: Callable[[vijson.Client, argparse.Namespace], None]
) -> None:
    """Connect as the command line says, and run an example; errors are one line."""
    options = parser.parse_args()
    if not options.simulate and not (options.host and options.user):
        parser.error("--host and --user are required, or --simulate")
    try:
        with _simulated() if options.simulate else _connected(options) as vc:
            main(vc, options)
    except (vijson.Error, vim25.MethodFault) as error:
        sys.exit(str(error))


def guest_login() -> vim25.NamePasswordAuthentication:
    """Return root's login to guests; the password is asked for, or GUEST_PASSWORD."""
    password = os.environ.get("GUEST_PASSWORD") or getpass.getpass("password of root in guests: ")
    return vim25.NamePasswordAuthentication(
        interactive_session=False, username="root", password=password
    )


def _connected(options: argparse.Namespace) -> vijson.Client:
    password = os.environ.get("VC_PASSWORD") or getpass.getpass("password: ")
    return vijson.connect(options.host, options.user, password, ca_file=options.ca_file)


@contextmanager
def _simulated() -> Iterator[vijson.Client]:
    """Start a vCenter with a few VMs, whose guests' root has the password ``secret``."""
    from vijson.simulator import Simulator

    os.environ.setdefault("GUEST_PASSWORD", "secret")
    with Simulator(task_duration=0.2) as site:
        for name in ("db-01", "web-01", "web-02"):
            vm = site.add_vm(name, guest_accounts={"root": "secret"}, administrators={"root"})
            vm.guest.programs["/bin/hostname"] = f"{name}\n"
            vm.guest.programs["/bin/ls"] = "app.conf\n"
        site.add_vm("template", powered_on=False, guest_accounts={"root": "secret"})
        with vijson.connect(**site.connection) as vc:
            yield vc
