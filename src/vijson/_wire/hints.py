"""What the user can do about faults that say too little themselves."""

from __future__ import annotations

import re

import vim25
from vmodl import ManagedObjectReference

__all__ = ["add_hint"]

_NO_TOOLS = "VMware Tools do not answer: start them in the guest, or wait until it has booted"


def add_hint(fault: vim25.MethodFault) -> vim25.MethodFault:
    """Have a fault say what the user can do, where that is known, and return it."""
    fault.client_hint = _hint(fault) or fault.client_hint
    return fault


def _hint(fault: vim25.MethodFault) -> str | None:
    text = fault.faultstring or ""
    if "does not support Guest Customization" in text:
        return "the guest lacks the engine that customizes running guests: install it there"
    match fault:
        case vim25.ManagedObjectNotFound() if _is_name(fault.obj):
            return "a VM is given by stub, reference or moId, vm-42: find_vm finds it by its name"
        case vim25.NotAuthenticated():
            return "the session is over: connect again"
        case vim25.NoPermission():
            return _lacking(fault)
        case vim25.QuestionPending():
            return "answer it: runtime.question has its choices, VirtualMachine.answer_vm takes one"
        case vim25.ToolsUnavailable() | vim25.GuestOperationsUnavailable():
            return _NO_TOOLS
        case vim25.InvalidState() if "VMware Tools" in text:
            return _NO_TOOLS
        case vim25.InvalidGuestLogin():
            return "the account has to be one of the guest, not of the vCenter"
        case vim25.GuestPermissionDenied():
            return "the account has to be an administrator of the guest, such as root"
        case vim25.CustomizationFault():
            return (
                "the guest may be left locked: abort_customization clears that; "
                "its log is /var/log/vmware-gosc/instant_clone_customization.log"
            )
    return None


def _is_name(obj: object) -> bool:
    """Tell whether a VM's moId looks like a name of people's."""
    is_vm = isinstance(obj, ManagedObjectReference) and obj.type == "VirtualMachine"
    return is_vm and not re.fullmatch(r"(vm-)?\d+", str(getattr(obj, "value", "")))


def _lacking(fault: vim25.NoPermission) -> str | None:
    """Name the privileges that the user lacks, and the objects."""
    lacking: list[tuple[ManagedObjectReference | None, str]] = [
        (entry.entity, privilege)
        for entry in fault.missing_privileges or ()
        for privilege in entry.privilege_ids or ()
    ]
    if not lacking and fault.privilege_id:
        lacking = [(fault.object, fault.privilege_id)]
    named = [
        f"{privilege} on {entity.type} {entity.value}" if entity else privilege
        for entity, privilege in lacking
    ]
    return f"the user lacks {', '.join(named)}" if named else None
