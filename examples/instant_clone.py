"""Clone a running VM many times, give each clone its own identity, print the addresses.

    python examples/instant_clone.py vcenter.example.com administrator@vsphere.local \
        golden web --count 10 --network 10.0.0.0/24 --first 100 --domain example.com

The passwords come from VC_PASSWORD and GUEST_PASSWORD, or are asked for. Without a
server, ``--simulate`` starts an embedded one.
"""

from __future__ import annotations

import argparse
import getpass
import ipaddress
import os
import sys
from collections.abc import Iterator

import vijson
import vim25

TIMEOUT = 600.0


def clone_all(
    vc: vijson.Client, source: vim25.VirtualMachine, names: list[str]
) -> dict[str, vim25.VirtualMachine]:
    """Make the clones, all at once, with their NICs disconnected."""
    tasks = [vc.instant_clone(source, name, disconnect_nics=True) for name in names]
    return dict(zip(names, vijson.wait_all(tasks, TIMEOUT), strict=True))


def jobs(
    clones: dict[str, vim25.VirtualMachine],
    auth: vim25.GuestAuthentication,
    domain: str,
    addresses: Iterator[str],
) -> Iterator[vijson.GuestJob]:
    """Yield what is to become of each clone."""
    for name, clone in clones.items():
        spec = vijson.linux_spec(name, domain, nics=[next(addresses)])
        yield vijson.GuestJob(key=name, vm=clone, auth=auth, spec=spec)


def print_addresses(vc: vijson.Client, clones: dict[str, vim25.VirtualMachine]) -> None:
    """Print what the guests say of themselves."""
    wanted = {clone.reference.value: name for name, clone in clones.items()}
    for row in vc.collect(vim25.VirtualMachine, ["guest.hostName", "guest.ipAddress"]):
        if row.obj.reference.value in wanted:
            print(f"{row.obj.reference.value}\t{row['guest.hostName']}\t{row['guest.ipAddress']}")


def run(vc: vijson.Client, options: argparse.Namespace, guest_password: str) -> None:
    """Clone, customize, connect, start the network."""
    auth = vim25.NamePasswordAuthentication(
        interactive_session=False, username=options.guest_user, password=guest_password
    )
    network = ipaddress.ip_network(options.network)
    addresses = (
        f"{network[options.first + number]}/{network.prefixlen}" for number in range(options.count)
    )
    names = [f"{options.prefix}-{number:02}" for number in range(1, options.count + 1)]
    clones = clone_all(vc, vc.find_vm(options.source), names)
    fleet = vc.customize_guests(jobs(clones, auth, options.domain, addresses))
    for outcome in fleet:
        if outcome.error is not None:
            print(f"{outcome.key}: {outcome.state}, {outcome.error}", file=sys.stderr)
            del clones[outcome.key]
    print(fleet.report, file=sys.stderr)
    vijson.wait_all([vc.connect_nics(clone) for clone in clones.values()], TIMEOUT)
    vijson.wait_all([vc.start_guest_network(clone, auth) for clone in clones.values()], TIMEOUT)
    print_addresses(vc, clones)


def main() -> None:
    """Read the command line and run."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("host", nargs="?", help="the vCenter")
    parser.add_argument("user", nargs="?", help="a user of it")
    parser.add_argument("source", nargs="?", default="golden", help="the running VM to clone")
    parser.add_argument("prefix", nargs="?", default="web", help="of the clones' names")
    parser.add_argument("--count", type=int, default=10, help="how many (%(default)s)")
    parser.add_argument("--network", default="10.0.0.0/24", help="their network (%(default)s)")
    parser.add_argument("--first", type=int, default=100, help="first host number (%(default)s)")
    parser.add_argument("--domain", default="example.com", help="their domain (%(default)s)")
    parser.add_argument("--guest-user", default="root", help="in the guests (%(default)s)")
    parser.add_argument("--ca-file", help="the vCenter's certificate authority, PEM")
    parser.add_argument("--simulate", action="store_true", help="on an embedded vCenter")
    options = parser.parse_args()
    if options.simulate:
        simulate(options)
        return
    if not options.host or not options.user:
        parser.error("host and user are required, or --simulate")
    password = os.environ.get("VC_PASSWORD") or getpass.getpass("vCenter password: ")
    guest_password = os.environ.get("GUEST_PASSWORD") or getpass.getpass("Guest password: ")
    with vijson.connect(options.host, options.user, password, ca_file=options.ca_file) as vc:
        run(vc, options, guest_password)


def simulate(options: argparse.Namespace) -> None:
    """Run against an embedded vCenter, which takes a second for each task."""
    from vijson.simulator import Simulator

    with Simulator(task_duration=1.0) as sim:
        accounts = {options.guest_user: "secret"}
        sim.add_vm(options.source, guest_accounts=accounts, administrators={options.guest_user})
        with vijson.connect(**sim.connection) as vc:
            run(vc, options, "secret")


if __name__ == "__main__":
    main()
