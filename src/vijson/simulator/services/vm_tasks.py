"""What all operations of VMs need: tasks, storage policies, checks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import vim25
from vijson.simulator.kernel.calls import Call
from vijson.simulator.kernel.faults import fault
from vijson.simulator.kernel.objects import SimulatedObject
from vijson.simulator.services.folder import Folder
from vijson.simulator.services.simulated_vm import SimulatedVm
from vijson.simulator.services.storage_policy import StoragePolicies
from vmodl import ManagedObjectReference

__all__ = ["TaskedVm"]


class TaskedVm(SimulatedVm):
    """A VM on which tasks run; its operations are in the classes that are derived."""

    def __init__(
        self, policies: StoragePolicies, name: str, folder: Folder, **settings: Any
    ) -> None:
        super().__init__(name, folder, **settings)
        self._policies = policies

    def _start(
        self,
        call: Call,
        method: str,
        check: Callable[[], object],
        finish: Callable[[], object],
        *,
        asked: SimulatedObject | None = None,
    ) -> ManagedObjectReference:
        """Start a task of a VM that has no other; it is checked now, and again at its end.

        ``asked`` is the object whose method it is, if that is not the VM.
        """
        self.tasks.require_idle(self.reference)
        self._require_host()
        check()

        def run() -> object:
            self.inventory.find(self.reference)  # it may have been removed meanwhile
            self._require_host()
            check()
            return finish()

        return self.tasks.start_for(call, asked or self, method, run, entity=self)

    def _require_host(self) -> None:
        if not self.host.connected:
            text = f"The host '{self.host.name}' is not connected."
            raise fault(vim25.HostNotConnected, text)

    def require_idle(self) -> None:
        """Raise `vim25.TaskInProgress` while a task runs on the VM."""
        self.tasks.require_idle(self.reference)

    def require_no_template(self) -> None:
        """Raise `vim25.NotSupported` if the VM is marked as a template."""
        if self.template:
            raise fault(vim25.NotSupported, "The operation is not supported on a template.")
