"""What a customization spec makes of a simulated guest."""

from __future__ import annotations

import ipaddress
import re

import vim25
from vijson.simulator.kernel.faults import fault
from vijson.simulator.services.network_adapter import SimulatedNic
from vijson.simulator.services.simulated_vm import SimulatedVm

__all__ = ["apply_spec", "check_spec"]


def check_spec(vm: SimulatedVm, spec: vim25.CustomizationSpec) -> None:
    """Raise the fault of a spec that does not fit the VM."""
    in_spec = len(spec.nic_setting_map or ())
    if in_spec and in_spec != len(vm.nics):
        raise fault(
            vim25.NicSettingMismatch,
            "The number of network interfaces in the specification does not match the VM's.",
            number_of_nics_in_spec=in_spec,
            number_of_nics_in_vm=len(vm.nics),
        )
    try:
        for index, mapping in enumerate(spec.nic_setting_map or ()):
            _nic(vm, index, mapping.mac_address)
            _addresses(mapping.adapter)
    except ValueError as error:
        raise fault(vim25.CustomizationFault, f"Bad network settings: {error}") from None
    known = vim25.CustomizationLinuxPrep | vim25.CustomizationCloudinitPrep
    if not isinstance(spec.identity, known):
        raise fault(
            vim25.UncustomizableGuest,
            "Customization of the guest operating system is not supported.",
            uncustomizable_guest_os=vm.guest_id,
        )


def apply_spec(vm: SimulatedVm, spec: vim25.CustomizationSpec) -> None:
    """Change the guest as a spec says."""
    identity = spec.identity
    if isinstance(identity, vim25.CustomizationLinuxPrep):
        vm.guest_host_name = _host_name(vm, identity.host_name)
        vm.domain = identity.domain
    elif isinstance(identity, vim25.CustomizationCloudinitPrep):
        named = re.search(r"local-hostname[\"']?\s*:\s*[\"']?([\w.-]+)", identity.metadata)
        vm.guest_host_name = named.group(1) if named else vm.guest_host_name
    vm.dns_servers = list(spec.global_ip_settings.dns_server_list or ())
    for index, mapping in enumerate(spec.nic_setting_map or ()):
        _apply_nic(_nic(vm, index, mapping.mac_address), mapping.adapter)


def _host_name(vm: SimulatedVm, name: vim25.CustomizationName) -> str:
    match name:
        case vim25.CustomizationFixedName():
            return name.name
        case vim25.CustomizationPrefixName():
            return f"{name.base}{vm.moid.rpartition('-')[2]}"
    return vm.name


def _nic(vm: SimulatedVm, index: int, mac_address: str | None) -> SimulatedNic:
    """Return the NIC that a mapping is for: by MAC address, else by position."""
    if mac_address is None:
        return vm.nics[index]
    for nic in vm.nics:
        if nic.mac_address == mac_address.lower():
            return nic
    raise ValueError(f"no NIC has the MAC address {mac_address}")


def _addresses(
    settings: vim25.CustomizationIPSettings,
) -> tuple[ipaddress.IPv4Interface | None, list[str]]:
    """Return the fixed addresses of a NIC, IPv4 and IPv6; raises `ValueError`."""
    fixed = None
    if isinstance(settings.ip, vim25.CustomizationFixedIp):
        mask = settings.subnet_mask or "255.255.255.0"
        fixed = ipaddress.IPv4Interface(f"{settings.ip.ip_address}/{mask}")
    generators = (settings.ip_v6_spec.ip if settings.ip_v6_spec else ()) or ()
    return fixed, [
        str(ipaddress.IPv6Address(generator.ip_address))
        for generator in generators
        if isinstance(generator, vim25.CustomizationFixedIpV6)
    ]


def _apply_nic(nic: SimulatedNic, settings: vim25.CustomizationIPSettings) -> None:
    fixed, version_6 = _addresses(settings)
    version_4 = [address for address in nic.ip_addresses if ":" not in address]
    if fixed is not None:
        version_4 = [str(fixed.ip)]
        nic.prefix_length = fixed.network.prefixlen
    elif isinstance(settings.ip, vim25.CustomizationDhcpIpGenerator):
        version_4 = [nic.lease]
    nic.configure(version_4 + version_6)
