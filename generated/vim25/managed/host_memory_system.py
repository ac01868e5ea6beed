# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostMemorySystem."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.extensible_managed_object import ExtensibleManagedObject

if TYPE_CHECKING:
    from vim25.data.service_console_reservation_info import ServiceConsoleReservationInfo
    from vim25.data.virtual_machine_memory_reservation_info import VirtualMachineMemoryReservationInfo
    from vim25.data.virtual_machine_memory_reservation_spec import VirtualMachineMemoryReservationSpec


class HostMemorySystem(ExtensibleManagedObject):
    """Managed object type ``HostMemorySystem`` (vmodl ``vim.host.MemoryManagerSystem``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **ExtensibleManagedObject._operations,
        "consoleReservationInfo": vmodl.Operation("consoleReservationInfo", result="ServiceConsoleReservationInfo", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "virtualMachineReservationInfo": vmodl.Operation("virtualMachineReservationInfo", result="VirtualMachineMemoryReservationInfo", nullable=True, fault="RuntimeFault", since="2.5", is_property=True),
        "ReconfigureServiceConsoleReservation": vmodl.Operation("ReconfigureServiceConsoleReservation", request="ReconfigureServiceConsoleReservationRequestType", fault="RuntimeFault", since="2.0", vmodl_name="reconfigureServiceConsoleReservation", privilege="Host.Config.Memory"),
        "ReconfigureVirtualMachineReservation": vmodl.Operation("ReconfigureVirtualMachineReservation", request="ReconfigureVirtualMachineReservationRequestType", fault="RuntimeFault", since="2.5", vmodl_name="reconfigureVirtualMachineReservation", privilege="Host.Config.Memory"),
    }

    def get_console_reservation_info(
        self,
    ) -> ServiceConsoleReservationInfo | None:
        """Read ``consoleReservationInfo``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostMemorySystem/moId/consoleReservationInfo/get/
        """
        result: ServiceConsoleReservationInfo | None = self._invoke("consoleReservationInfo", {})
        return result

    def get_virtual_machine_reservation_info(
        self,
    ) -> VirtualMachineMemoryReservationInfo | None:
        """Read ``virtualMachineReservationInfo``.

        Since 2.5.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostMemorySystem/moId/virtualMachineReservationInfo/get/
        """
        result: VirtualMachineMemoryReservationInfo | None = self._invoke("virtualMachineReservationInfo", {})
        return result

    def reconfigure_service_console_reservation(
        self,
        cfg_bytes: int,
    ) -> None:
        """Call ``ReconfigureServiceConsoleReservation``.

        cfg_bytes: Wire name ``cfgBytes``. Since 2.0.

        Since 2.0. Privilege Host.Config.Memory.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostMemorySystem/moId/ReconfigureServiceConsoleReservation/post/
        """
        self._invoke("ReconfigureServiceConsoleReservation", {"cfg_bytes": cfg_bytes})

    def reconfigure_virtual_machine_reservation(
        self,
        spec: VirtualMachineMemoryReservationSpec,
    ) -> None:
        """Call ``ReconfigureVirtualMachineReservation``.

        spec: Wire name ``spec``. Since 2.5.

        Since 2.5. Privilege Host.Config.Memory.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostMemorySystem/moId/ReconfigureVirtualMachineReservation/post/
        """
        self._invoke("ReconfigureVirtualMachineReservation", {"spec": spec})
