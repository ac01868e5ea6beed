"""The accounts inside of guests: who logs in, and who may administrate."""

from __future__ import annotations

import vim25
from vijson.simulator.kernel.faults import fault
from vijson.simulator.services.guest_file_access import GuestAccount
from vijson.simulator.services.simulated_vm import SimulatedVm

__all__ = ["log_in", "require_administrator"]

_FIRST_ID = 1000


def log_in(vm: SimulatedVm, auth: vim25.GuestAuthentication) -> GuestAccount:
    """Return the account of credentials; raises `vim25.InvalidGuestLogin`."""
    name = None
    match auth:
        case vim25.NamePasswordAuthentication():
            if vm.guest_accounts.get(auth.username) == auth.password:
                name = auth.username
        case vim25.TicketedSessionAuthentication():
            name = vm.guest.account_of(auth.ticket)
        case _:
            raise fault(
                vim25.InvalidGuestLogin,
                "The simulator knows guest accounts by password and by ticket.",
            )
    if name is None or name not in vm.guest_accounts:
        raise fault(
            vim25.InvalidGuestLogin,
            "Failed to authenticate with the guest operating system using the supplied "
            "credentials.",
        )
    is_administrator = name in vm.administrators
    number = 0 if is_administrator else _FIRST_ID + list(vm.guest_accounts).index(name)
    return GuestAccount(name, number, is_administrator)


def require_administrator(account: GuestAccount) -> None:
    """Raise `vim25.GuestPermissionDenied` for an account that may not administrate the guest."""
    if not account.is_administrator:
        raise fault(
            vim25.GuestPermissionDenied, "The guest authentication has not enough permission."
        )
