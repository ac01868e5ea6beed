# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.vm.check``."""

import vmodl
from attrs import define

from vim25.faults.vmodl import MethodFault

@define(kw_only=True)
class CheckResult(vmodl.DataObject):
    """``vim.vm.check.Result``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CheckResult/
    """
    vm: vmodl.ManagedObjectReference | None = None
    """Refers to a VirtualMachine."""
    host: vmodl.ManagedObjectReference | None = None
    """Refers to a HostSystem."""
    warning: list[MethodFault] | None = None
    error: list[MethodFault] | None = None
