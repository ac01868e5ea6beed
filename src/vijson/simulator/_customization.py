"""Guest customization of running VMs (docs/protocol.md, guest customization of a running VM)."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable

import vim25
from vijson.simulator._objects import Call, Inventory, SimulatedObject, fault, implements
from vijson.simulator._tasks import TaskEngine
from vijson.simulator._virtual_machine import SimulatedNic, SimulatedVm
from vmodl import ManagedObjectReference

__all__ = ["GuestCustomizationManager"]

_NO_ENGINE = "Guest Tools does not support Guest Customization. Please upgrade Guest Tools."


class GuestCustomizationManager(SimulatedObject):
    """Customizes guests: states are checked at once, the guest's part runs as a task.

    Which faults of the guest come synchronously is not known; with
    ``synchronous_faults`` they all do, else the task has them.
    """

    stub = vim25.VirtualMachineGuestCustomizationManager

    def __init__(self, inventory: Inventory, tasks: TaskEngine) -> None:
        super().__init__(inventory, "GuestCustomizationManager")
        self._tasks = tasks
        self.synchronous_faults = False

    @implements("CustomizeGuest_Task")
    def customize_guest(
        self, call: Call, request: vim25.CustomizeGuestRequestType
    ) -> ManagedObjectReference:
        """Apply a spec to the guest."""
        vm = self._vm(request.vm)

        def check() -> None:
            _check_account(vm, request.auth)
            _check_engine(vm)
            _check_spec(vm, request.spec)

        def apply() -> None:
            vm.customization_status = "TOOLSDEPLOYPKG_SUCCEEDED"
            vm.customization_error = None
            vm.customizations += 1
            _apply(vm, request.spec)

        return self._start(call, vm, "customize", check, apply)

    @implements("StartGuestNetwork_Task")
    def start_guest_network(
        self, call: Call, request: vim25.StartGuestNetworkRequestType
    ) -> ManagedObjectReference:
        """Restart the guest's network."""
        vm = self._vm(request.vm)
        check = lambda: _check_account(vm, request.auth)  # noqa: E731
        return self._start(call, vm, "startNetwork", check, lambda: None)

    @implements("AbortCustomization_Task")
    def abort_customization(
        self, call: Call, request: vim25.AbortCustomizationRequestType
    ) -> ManagedObjectReference:
        """Clear the lock that a failed customization left."""
        vm = self._vm(request.vm)

        def unlock() -> None:
            vm.locked = False

        check = lambda: _check_account(vm, request.auth)  # noqa: E731
        return self._start(call, vm, "abortCustomization", check, unlock)

    def _vm(self, reference: ManagedObjectReference) -> SimulatedVm:
        vm = self.inventory.find(reference)
        if not isinstance(vm, SimulatedVm):
            raise fault(
                vim25.InvalidArgument,
                f"A specified parameter was not correct: vm ({reference.type})",
                invalid_property="vm",
            )
        return vm

    def _start(
        self,
        call: Call,
        vm: SimulatedVm,
        operation: str,
        check: Callable[[], None],
        apply: Callable[[], None],
    ) -> ManagedObjectReference:
        if call.session is not None and not call.session.guest_operations:
            raise fault(
                vim25.NotAuthenticated,
                "The session is not authenticated.",
                object=self.reference,
            )
        if running := self._tasks.running_on(vm.reference):
            raise fault(
                vim25.TaskInProgress,
                "The operation is not allowed while another task is in progress.",
                task=running.reference,
            )
        _check_state(vm)
        if self.synchronous_faults:
            check()

        def finish() -> None:
            _check_state(vm)
            try:
                check()
            except vim25.CustomizationFault as error:
                vm.customization_status = "TOOLSDEPLOYPKG_FAILED"
                vm.customization_error = error.faultstring
                raise
            apply()

        vm.submissions += 1
        user = call.session.user.user_name if call.session else ""
        description = f"VirtualMachineGuestCustomizationManager.{operation}"
        return self._tasks.start(description, vm.reference, user, finish)


def _check_state(vm: SimulatedVm) -> None:
    if not vm.powered_on:
        raise fault(
            vim25.InvalidPowerState,
            "The attempted operation cannot be performed in the current state (Powered off).",
            requested_state=vim25.VirtualMachinePowerState.POWERED_ON,
            existing_state=vm.power_state,
        )
    if vm.question:
        raise fault(
            vim25.QuestionPending, "The VM waits for an answer to a question.", text=vm.question
        )
    if not vm.tools_running:
        raise fault(vim25.InvalidState, "VMware Tools is not running in the virtual machine.")


def _check_account(vm: SimulatedVm, auth: vim25.GuestAuthentication) -> None:
    if not isinstance(auth, vim25.NamePasswordAuthentication):
        raise fault(vim25.InvalidGuestLogin, "The simulator knows guest accounts by password.")
    if vm.guest_accounts.get(auth.username) != auth.password:
        raise fault(
            vim25.InvalidGuestLogin,
            "Failed to authenticate with the guest operating system using the supplied "
            "credentials.",
        )
    if auth.username not in vm.administrators:
        raise fault(
            vim25.GuestPermissionDenied, "The guest authentication has not enough permission."
        )


def _check_engine(vm: SimulatedVm) -> None:
    if vm.next_fault is not None:
        planned, vm.next_fault = vm.next_fault, None
        raise planned
    if not vm.engine_installed:
        raise fault(vim25.CustomizationFault, _NO_ENGINE)
    if vm.locked:
        raise fault(
            vim25.CustomizationFault,
            "An earlier customization of the guest has not ended: abort it first.",
        )


def _check_spec(vm: SimulatedVm, spec: vim25.CustomizationSpec) -> None:
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


def _apply(vm: SimulatedVm, spec: vim25.CustomizationSpec) -> None:
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
    nic.ip_addresses = version_4 + version_6
