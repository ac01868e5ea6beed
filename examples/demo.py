"""Customize a running VM of an embedded vCenter: what `make demo` shows."""

from __future__ import annotations

from customize_guest import customize, show_guest

import vijson
import vim25
from vijson.simulator import Simulator


def main() -> None:
    """Start a vCenter, customize a guest, and decode a fault."""
    with Simulator(task_duration=3.0) as sim:
        sim.add_vm(
            "web-01",
            powered_on=True,
            tools_running=True,
            nics=2,
            guest_accounts={"root": "secret", "guest": "x"},
            administrators={"root"},
        )
        print(f"A vCenter serves on https://{sim.host}:{sim.port}")
        with vijson.connect(
            sim.host, sim.username, sim.password, port=sim.port, ca_file=sim.ca_file
        ) as vc:
            print(f"Logged in, speaking release {vc.release}")
            vm = vc.find_vm("web-01")
            show_guest("before", vm)
            root = vim25.NamePasswordAuthentication(
                interactive_session=False, username="root", password="secret"
            )
            spec = vijson.linux_spec(
                "web-01-blue",
                "example.com",
                nics=[vijson.static_ipv4("10.0.0.5/24", gateway="10.0.0.1"), "dhcp"],
                dns_servers=["10.0.0.2"],
            )
            customize(vc, vm, root, spec)
            show_guest("after", vm)

            print("\nAnd a fault, with a spec for one NIC where the VM has two:")
            sim.task_duration = 0.5
            try:
                one_nic = vijson.linux_spec("web-02", "example.com", nics=["dhcp"])
                vc.customize_guest(vm, auth=root, spec=one_nic).wait()
            except vim25.NicSettingMismatch as fault:
                print(f"vim25.{type(fault).__name__}, a CustomizationFault: {fault.faultstring}")
                print(
                    f"fault.number_of_nics_in_spec = {fault.number_of_nics_in_spec}, "
                    f"fault.number_of_nics_in_vm = {fault.number_of_nics_in_vm}"
                )


if __name__ == "__main__":
    main()
