"""Objects as people name them: ``vm/web-01``, ``vm/ip=10.0.0.5``, ``HostSystem/host-12``."""

from __future__ import annotations

import re
from typing import Any

import attrs

import vijson
import vim25
import vmodl
from vijson.cli.failures import Usage
from vijson.cli.kinds import KINDS, kind_of
from vijson.cli.near_names import nearest

__all__ = ["TARGET_HELP", "Target", "found_vm", "shown"]

TARGET_HELP = (
    f"What kind, and which: vm/web-01, vm/ip=10.0.0.5, or Type/moId. Kinds: {', '.join(KINDS)}, "
    "or a managed type of the API."
)

_CRITERIA = ("name", "path", "uuid", "ip", "dns_name", "moid")
_MOID = re.compile(r"[a-z-]+-[a-z]?\d+")


@attrs.frozen
class Target:
    """An object as it was named, checked as far as nobody has to be asked."""

    kind: type[Any]
    by: str
    """By what it is found; nothing for a name or moId."""
    value: str

    @classmethod
    def of(cls, text: str) -> Target:
        """Take apart what somebody wrote; raises `Usage`."""
        kind, separator, which = text.partition("/" if "/" in text else ":")
        if not separator or not which:
            raise Usage(f"{text!r} is no object: write a kind before it, vm/{text or 'web-01'}")
        return cls.named(kind_of(kind), which)

    @classmethod
    def named(cls, kind: type[Any], which: str) -> Target:
        """Take apart which object of a kind is meant."""
        by, separator, value = which.partition("=")
        if separator and by in _CRITERIA:
            return cls(kind, by, value)
        if separator and (meant := nearest(by, _CRITERIA)):
            raise Usage(f"{which}: did you mean {meant}={value}?")
        return cls(kind, "", which)

    def find(self, vc: vijson.Client) -> Any:
        """Return a stub of it; of what is not in the inventory the moId is taken as it is."""
        if not issubclass(self.kind, vim25.ManagedEntity):
            return vc.stub(self.kind.reference(self.value))
        if self.by:
            criterion: Any = {self.by: self.value}
            return vc.find(self.kind, **criterion)
        if self.kind is vim25.VirtualMachine:
            return vc.find_vm(self.value)
        try:
            return vc.find(self.kind, name=self.value)
        except vijson.NotFound as none:
            if not _MOID.fullmatch(self.value):
                raise
            try:
                return vc.find(self.kind, moid=self.value)
            except vijson.NotFound:
                raise none from None  # it was a name after all


def found_vm(vc: vijson.Client, which: str) -> vim25.VirtualMachine:
    """Return the VM that is named so: by name, moId, ``ip=`` and the like."""
    kind, separator, rest = which.partition("/")
    own = rest if separator and kind in ("vm", "VirtualMachine") else which
    vm: vim25.VirtualMachine = Target.named(vim25.VirtualMachine, own).find(vc)
    return vm


def shown(stub: vmodl.ManagedObject) -> str:
    """Return an object as it can be named again."""
    return f"{stub.reference.type}/{stub.reference.value}"
