"""List storage policies, assign one to a VM's disks, and see whether they comply.

    python examples/storage_policies.py vcenter.example.com administrator@vsphere.local
    python examples/storage_policies.py vcenter.example.com administrator@vsphere.local \
        --vm web-01 --assign "vSAN Default Storage Policy"

The password comes from VC_PASSWORD, or is asked for. Without a server, ``--simulate`` starts
an embedded one. Needs bindings, and a vCenter, of release 9.0.0.0 or later.
"""

from __future__ import annotations

import argparse
import getpass
import os
import sys

import vijson
import vim25
from vim25.services import pbm


def policies(vc: vijson.Client) -> dict[str, str]:
    """Return the ids of all policies by name."""
    manager = pbm.PbmProfileProfileManager(vc.services.pbm.get_content().profile_manager, vc)
    storage = pbm.PbmProfileResourceType(resource_type="STORAGE")
    ids = manager.pbm_query_profile(storage)
    profiles = manager.pbm_retrieve_content(ids) if ids else []
    return {profile.name: profile.profile_id.unique_id for profile in profiles}


def disks(vm: vim25.VirtualMachine) -> list[vim25.VirtualDisk]:
    """Return the virtual disks of a VM."""
    config = vm.get_config()
    devices = config.hardware.device or [] if config else []
    return [device for device in devices if isinstance(device, vim25.VirtualDisk)]


def assign(vm: vim25.VirtualMachine, policy: str) -> None:
    """Give a policy, by its id, to all disks of a VM."""
    profile = vim25.VirtualMachineDefinedProfileSpec(profile_id=policy)
    changes = [
        vim25.VirtualDeviceConfigSpec(
            operation=vim25.VirtualDeviceConfigSpecOperation.EDIT, device=disk, profile=[profile]
        )
        for disk in disks(vm)
    ]
    spec = vim25.VirtualMachineConfigSpec(device_change=changes)
    vm.reconfig_vm_task(spec).wait(timeout=300)


def compliance(vc: vijson.Client, vm: vim25.VirtualMachine) -> dict[str, str]:
    """Return the compliance status of the disks that have a policy, by label."""
    manager = pbm.PbmComplianceManager(vc.services.pbm.get_content().compliance_manager, vc)
    labels = {
        f"{vm.reference.value}:{disk.key}": disk.device_info.label if disk.device_info else ""
        for disk in disks(vm)
    }
    entities = [
        pbm.PbmServerObjectRef(object_type=pbm.PbmObjectType.VIRTUAL_DISK_ID.value, key=key)
        for key in labels
    ]
    found = manager.pbm_check_compliance(entities) or []
    return {labels[result.entity.key]: result.compliance_status for result in found}


def run(vc: vijson.Client, name: str | None, policy: str | None) -> None:
    """List, assign, check."""
    known = policies(vc)
    for title, unique_id in sorted(known.items()):
        print(f"{unique_id}\t{title}")
    if name is None:
        return
    vm = vc.find_vm(name)
    if policy is not None:
        if policy not in known:
            sys.exit(f"no storage policy {policy!r}: there are {', '.join(sorted(known))}")
        assign(vm, known[policy])
    for label, status in compliance(vc, vm).items():
        print(f"{name}\t{label}\t{status}")


def main() -> None:
    """Read the command line and run."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("host", nargs="?", help="the vCenter")
    parser.add_argument("user", nargs="?", help="a user of it")
    parser.add_argument("--vm", help="a VM, by name or moId, whose disks are looked at")
    parser.add_argument("--assign", metavar="POLICY", help="give its disks this policy, by name")
    parser.add_argument("--ca-file", help="the vCenter's certificate authority, PEM")
    parser.add_argument("--simulate", action="store_true", help="on an embedded vCenter")
    options = parser.parse_args()
    if options.assign and not options.vm:
        parser.error("--assign needs --vm")
    try:
        if options.simulate:
            simulate(options)
            return
        if not options.host or not options.user:
            parser.error("host and user are required, or --simulate")
        password = os.environ.get("VC_PASSWORD") or getpass.getpass("vCenter password: ")
        with vijson.connect(options.host, options.user, password, ca_file=options.ca_file) as vc:
            run(vc, options.vm, options.assign)
    except (vijson.Error, vim25.MethodFault) as error:
        sys.exit(str(error))


def simulate(options: argparse.Namespace) -> None:
    """Run against an embedded vCenter of the bindings' release, with one VM."""
    from vijson.simulator import Simulator

    with Simulator() as sim:
        sim.add_vm(options.vm or "web-01", disks=2)
        with vijson.connect(**sim.connection) as vc:
            run(vc, options.vm, options.assign)


if __name__ == "__main__":
    main()
