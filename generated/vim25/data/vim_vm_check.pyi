# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.vm.check``."""

import attrs
import vmodl

from vim25.faults.vmodl import MethodFault

@attrs.define(kw_only=True, eq=False)
class CheckResult(vmodl.DataObject):
    """Data object type ``CheckResult`` (vmodl ``vim.vm.check.Result``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CheckResult/
    """
    vm: vmodl.ManagedObjectReference | None = None
    """Refers to a VirtualMachine."""
    host: vmodl.ManagedObjectReference | None = None
    """Refers to a HostSystem."""
    warning: list[MethodFault] | None = None
    error: list[MethodFault] | None = None
