# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type OverheadMemoryManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.managed.host_system import HostSystem
    from vim25.managed.virtual_machine import VirtualMachine


class OverheadMemoryManager(vmodl.ManagedObject):
    """Managed object type ``OverheadMemoryManager`` (vmodl ``vim.OverheadMemoryManager``).

    Since 6.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "LookupVmOverheadMemory": vmodl.Operation("LookupVmOverheadMemory", request="LookupVmOverheadMemoryRequestType", result="long", fault="MethodFault", since="6.0", vmodl_name="lookupVmOverheadMemory", privilege="Global.VCServer"),
    }

    def lookup_vm_overhead_memory(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        host: vmodl.ManagedObjectReference | HostSystem,
    ) -> int:
        """Call ``LookupVmOverheadMemory``.

        vm: Wire name ``vm``. Since 6.0. Refers to a VirtualMachine.

        host: Wire name ``host``. Since 6.0. Refers to a HostSystem.

        Since 6.0. Privilege Global.VCServer.

        Raises NotFound, InvalidArgument, ManagedObjectNotFound, InvalidType, or another
        MethodFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/OverheadMemoryManager/moId/LookupVmOverheadMemory/post/
        """
        result: int = self._invoke("LookupVmOverheadMemory", {"vm": vm, "host": host})
        return result
