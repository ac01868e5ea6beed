"""A VM as an argument: a stub, a reference or a moId."""

from __future__ import annotations

from typing import Any

import vim25
from vmodl import ManagedObjectReference

__all__ = ["VmArgument", "reference_of", "vm_reference"]

VmArgument = vim25.VirtualMachine | ManagedObjectReference | str


def reference_of(carrier: Any) -> Any:
    """Return the reference that something carries, a stub or a simulated VM; else itself."""
    return getattr(carrier, "reference", carrier)


def vm_reference(vm: VmArgument) -> ManagedObjectReference:
    """Return the reference of a VM; raises `TypeError` for what is none."""
    if isinstance(vm, str):
        if not vm:
            raise ValueError("vm: expected a moId such as vm-42, found an empty text")
        return ManagedObjectReference(type="VirtualMachine", value=vm)
    reference = reference_of(vm)
    if not isinstance(reference, ManagedObjectReference):
        kind = type(vm).__name__
        raise TypeError(f"vm: expected a stub, a reference or a moId, found {kind}")
    if reference.type != "VirtualMachine":
        raise TypeError(f"vm: expected a VirtualMachine, found the {reference.type} of a moId")
    return reference
