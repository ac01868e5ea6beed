"""The guest operations manager: which managers there are for operations in guests."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import vim25
from vijson.simulator.kernel.calls import Session
from vijson.simulator.kernel.objects import Inventory, SimulatedObject
from vijson.simulator.services.guest_auth_manager import GuestAuthManager
from vijson.simulator.services.guest_file_manager import GuestFileManager
from vijson.simulator.services.guest_file_transfers import GuestFileTransfers
from vijson.simulator.services.guest_process_manager import GuestProcessManager

__all__ = ["GuestOperationsManager"]


class GuestOperationsManager(SimulatedObject):
    """Refers to the managers of accounts, files and processes; there are no others."""

    stub = vim25.GuestOperationsManager

    def __init__(self, inventory: Inventory, transfers: GuestFileTransfers) -> None:
        super().__init__(inventory, "guestOperationsManager")
        self._accounts = GuestAuthManager(inventory)
        self._files = GuestFileManager(inventory, transfers)
        self._processes = GuestProcessManager(inventory)

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {
            "authManager": lambda: self._accounts.reference,
            "fileManager": lambda: self._files.reference,
            "processManager": lambda: self._processes.reference,
        }
