"""What all operations in guests have in common: whose they are, and when they can be."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import vim25
from vijson.simulator.kernel.calls import Call
from vijson.simulator.kernel.faults import (
    fault,
    invalid_argument,
    not_authenticated,
    not_simulated,
)
from vijson.simulator.kernel.objects import SimulatedObject
from vijson.simulator.services.guest_accounts import log_in
from vijson.simulator.services.guest_file_access import FileAccess, GuestAccount
from vijson.simulator.services.simulated_vm import SimulatedVm
from vmodl import ManagedObjectReference

__all__ = ["EXECUTE", "MODIFY", "QUERY", "GuestOperations"]

# The privileges on the VM: the schema names them for the parameter.
EXECUTE = "VirtualMachine.GuestOperations.Execute"
MODIFY = "VirtualMachine.GuestOperations.Modify"
QUERY = "VirtualMachine.GuestOperations.Query"


class GuestOperations(SimulatedObject):
    """The base of the managers of guest operations."""

    def affected(self, arguments: Mapping[str, Any]) -> ManagedObjectReference:
        reference: ManagedObjectReference = arguments["vm"]  # all their methods have one
        return reference

    def _vm(self, call: Call, reference: ManagedObjectReference) -> SimulatedVm:
        """Return a VM in whose guest something can be done; raises a fault."""
        if call.session is not None and not call.session.guest_operations:
            raise not_authenticated(self.reference)
        vm = self.inventory.find(reference)
        if not isinstance(vm, SimulatedVm):
            raise invalid_argument("vm", reference.type)
        vm.require_power(vim25.VirtualMachinePowerState.POWERED_ON)
        if not vm.tools_running:
            raise fault(
                vim25.GuestOperationsUnavailable,
                "The guest operations agent could not be contacted.",
            )
        if vm.guest_id.startswith("win"):
            raise not_simulated("operations in Windows guests")
        return vm

    def _enter(
        self, call: Call, reference: ManagedObjectReference, auth: vim25.GuestAuthentication
    ) -> tuple[SimulatedVm, GuestAccount]:
        """Return a VM, and the account in its guest that credentials are of."""
        vm = self._vm(call, reference)
        if auth.interactive_session:
            raise not_simulated("GuestAuthentication.interactiveSession")
        return vm, log_in(vm, auth)

    def _files(
        self, call: Call, reference: ManagedObjectReference, auth: vim25.GuestAuthentication
    ) -> FileAccess:
        """Return a guest's files as an account sees them."""
        vm, account = self._enter(call, reference, auth)
        return FileAccess(vm.guest.files, account)
