"""Customize a running Linux guest: name, domain, addresses, DNS.

    python examples/customize_guest.py vcenter.example.com web-01 \
        --user administrator@vsphere.local --guest-user root \
        --host-name web-01 --domain example.com --nic 10.0.0.5/24

Passwords are asked for, or taken from VCENTER_PASSWORD and GUEST_PASSWORD.
"""

from __future__ import annotations

import argparse
import getpass
import os
import sys

from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

import vijson
import vim25


def customize(
    vc: vijson.Client,
    vm: vim25.VirtualMachine,
    auth: vim25.GuestAuthentication,
    spec: vim25.CustomizationSpec,
    timeout: float = 600.0,
) -> None:
    """Customize a guest and show a progress bar; ``timeout`` is in seconds."""
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.percentage:>3.0f} %"),
    )
    with Progress(*columns, TimeElapsedColumn()) as bars:
        bar = bars.add_task("customizing", total=100)

        def show(progress: vijson.Progress) -> None:
            done = progress.state == vim25.TaskInfoState.SUCCESS
            bars.update(
                bar,
                completed=100 if done else progress.percent or 0,
                description=f"customizing: {progress.state.value}",
            )

        vc.customize_guest(vm, auth=auth, spec=spec).wait(timeout=timeout, on_progress=show)


def show_guest(title: str, vm: vim25.VirtualMachine) -> None:
    """Print the guest's name and addresses as VMware Tools report them."""
    guest = vm.get_guest()
    if guest is None:
        print(f"{title}: nothing known")
        return
    addresses = [address for nic in guest.net or () for address in nic.ip_address or ()]
    print(f"{title}: {guest.host_name}, {', '.join(addresses) or 'no address'}")


def main() -> int:
    """Run the example from the command line."""
    parser = argparse.ArgumentParser(description="Customize a running Linux guest.")
    parser.add_argument("host", help="the vCenter")
    parser.add_argument("vm", help="name or moId of the VM")
    parser.add_argument("--user", required=True, help="user of the vCenter")
    parser.add_argument("--ca-file", help="PEM file that the vCenter's certificate is checked with")
    parser.add_argument("--guest-user", required=True, help="administrator inside the guest")
    parser.add_argument("--host-name", required=True)
    parser.add_argument("--domain", required=True)
    parser.add_argument("--nic", action="append", default=[], help='"10.0.0.5/24" or "dhcp"')
    parser.add_argument("--dns", action="append", default=[], help="a DNS server's address")
    options = parser.parse_args()

    password = os.environ.get("VCENTER_PASSWORD") or getpass.getpass("vCenter password: ")
    guest_password = os.environ.get("GUEST_PASSWORD") or getpass.getpass("guest password: ")
    auth = vim25.NamePasswordAuthentication(
        interactive_session=False, username=options.guest_user, password=guest_password
    )
    spec = vijson.linux_spec(
        options.host_name, options.domain, nics=options.nic, dns_servers=options.dns
    )
    try:
        with vijson.connect(options.host, options.user, password, ca_file=options.ca_file) as vc:
            vm = vc.find_vm(options.vm)
            show_guest("before", vm)
            customize(vc, vm, auth, spec)
            show_guest("after", vm)
    except (vijson.Error, vim25.MethodFault) as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
