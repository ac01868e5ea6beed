"""Objects as arguments: stubs, references, and moIds of VMs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import vim25
from vmodl import ManagedObject, ManagedObjectReference
from vmodl.types.spelling import meant

__all__ = [
    "VmArgument",
    "check_managed",
    "check_options",
    "reference_of",
    "references_of",
    "vm_reference",
]

VmArgument = vim25.VirtualMachine | ManagedObjectReference | str


def check_options(options: Mapping[str, object], known: type, call: str) -> None:
    """Raise `TypeError` for an option that a call does not have: nobody would see it ignored."""
    for name in options.keys() - known.__annotations__.keys():
        raise TypeError(f"{call}: no option {name!r}{meant(name, known.__annotations__)}")


def check_managed(kind: object) -> None:
    """Raise `TypeError` for what is no managed type, such as `vim25.VirtualMachine`."""
    if not (isinstance(kind, type) and issubclass(kind, ManagedObject)):
        raise TypeError(f"expected a managed type, such as VirtualMachine, found {kind!r}")


def reference_of(carrier: Any) -> Any:
    """Return the reference that something carries, a stub or a simulated VM; else itself."""
    return getattr(carrier, "reference", carrier)


def references_of(objects: Any) -> list[ManagedObjectReference]:
    """Return the references of one object, or of several, each once; raises for what are none."""
    many = isinstance(objects, Iterable) and not isinstance(objects, str)
    references = [reference_of(carrier) for carrier in (objects if many else [objects])]
    for reference in references:
        if not isinstance(reference, ManagedObjectReference):
            raise TypeError(f"expected a type, or stubs or references, found {reference!r}")
    if not references:
        raise ValueError("expected objects, found none")
    return list(dict.fromkeys(references))


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
