"""Credentials of guests: tried, and exchanged for tickets."""

from __future__ import annotations

import vim25
from vijson.simulator.kernel.calls import Call
from vijson.simulator.kernel.faults import invalid_argument, not_simulated
from vijson.simulator.kernel.objects import Inventory, implements
from vijson.simulator.services.guest_operations import QUERY, GuestOperations
from vmodl import ManagedObjectReference

__all__ = ["GuestAuthManager"]


class GuestAuthManager(GuestOperations):
    """Tries credentials, and gives tickets for them."""

    stub = vim25.GuestAuthManager

    def __init__(self, inventory: Inventory) -> None:
        super().__init__(inventory, "guestOperationsAuthManager")

    @implements("ValidateCredentialsInGuest", privilege=QUERY)
    def validate(
        self, call: Call, vm: ManagedObjectReference, auth: vim25.GuestAuthentication
    ) -> None:
        """Tell whether credentials are accepted: raise a fault if not."""
        self._enter(call, vm, auth)

    @implements("AcquireCredentialsInGuest", privilege=QUERY)
    def acquire(
        self,
        call: Call,
        vm: ManagedObjectReference,
        requested_auth: vim25.GuestAuthentication,
        session_id: int | None,
    ) -> vim25.GuestAuthentication:
        """Return a ticket, which stands for the account until it is released."""
        if session_id is not None:
            raise not_simulated("AcquireCredentialsInGuest.sessionID")
        found, account = self._enter(call, vm, requested_auth)
        ticket = found.guest.issue_ticket(account.name)
        return vim25.TicketedSessionAuthentication(interactive_session=False, ticket=ticket)

    @implements("ReleaseCredentialsInGuest", privilege=QUERY)
    def release(
        self, call: Call, vm: ManagedObjectReference, auth: vim25.GuestAuthentication
    ) -> None:
        """Have a ticket stand for nobody."""
        if not isinstance(auth, vim25.TicketedSessionAuthentication):
            raise invalid_argument("auth", "no ticket")
        found, _ = self._enter(call, vm, auth)
        found.guest.release_ticket(auth.ticket)
