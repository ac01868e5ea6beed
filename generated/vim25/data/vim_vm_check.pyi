# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.vm.check``."""

import vmodl
from attrs import define, field

from vim25.faults.vmodl import MethodFault
from vim25.managed.vim import HostSystem, VirtualMachine

def _optionalHostSystem(given: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None) -> vmodl.ManagedObjectReference[HostSystem] | None: ...
def _optionalVirtualMachine(given: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine | None) -> vmodl.ManagedObjectReference[VirtualMachine] | None: ...

@define(kw_only=True)
class CheckResult(vmodl.DataObject):
    """``vim.vm.check.Result``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CheckResult/
    """
    vm: vmodl.ManagedObjectReference[VirtualMachine] | None = field(default=None, converter=_optionalVirtualMachine)
    """Refers to a VirtualMachine."""
    host: vmodl.ManagedObjectReference[HostSystem] | None = field(default=None, converter=_optionalHostSystem)
    """Refers to a HostSystem."""
    warning: list[MethodFault] | None = None
    error: list[MethodFault] | None = None
