"""What the user can do about faults that say too little themselves."""

from __future__ import annotations

import vim25

__all__ = ["add_hint"]


def add_hint(fault: vim25.MethodFault) -> vim25.MethodFault:
    """Add a note with the remedy, where one is known, and return the fault."""
    text = _hint(fault)
    if text is not None:
        fault.add_note(text)
    return fault


def _hint(fault: vim25.MethodFault) -> str | None:
    if "does not support Guest Customization" in (fault.faultstring or ""):
        return "the guest lacks the engine that customizes running guests: install it there"
    match fault:
        case vim25.NotAuthenticated():
            return "the session is over: connect again"
        case vim25.NoPermission(privilege_id=str(privilege)):
            return f"the user lacks the privilege {privilege}"
        case vim25.CustomizationFault():
            return (
                "the guest may be left locked: abort_customization clears that; "
                "its log is /var/log/vmware-gosc/instant_clone_customization.log"
            )
    return None
