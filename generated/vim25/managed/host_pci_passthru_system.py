# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostPciPassthruSystem."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.extensible_managed_object import ExtensibleManagedObject

if TYPE_CHECKING:
    from vim25.data.host_pci_passthru_config import HostPciPassthruConfig
    from vim25.data.host_pci_passthru_info import HostPciPassthruInfo
    from vim25.data.host_sriov_device_pool_info import HostSriovDevicePoolInfo


class HostPciPassthruSystem(ExtensibleManagedObject):
    """Managed object type ``HostPciPassthruSystem`` (vmodl ``vim.host.PciPassthruSystem``).

    Since 4.0.
    """

    __slots__ = ()
    _operations = {
        **ExtensibleManagedObject._operations,
        "pciPassthruInfo": vmodl.Operation("pciPassthruInfo", result="HostPciPassthruInfo[]", fault="RuntimeFault", since="4.0", privilege="System.Read", is_property=True),
        "sriovDevicePoolInfo": vmodl.Operation("sriovDevicePoolInfo", result="HostSriovDevicePoolInfo[]", nullable=True, fault="RuntimeFault", since="6.5", privilege="System.Read", is_property=True),
        "Refresh": vmodl.Operation("Refresh", fault="RuntimeFault", since="4.0", vmodl_name="refresh", privilege="Host.Config.Settings"),
        "UpdatePassthruConfig": vmodl.Operation("UpdatePassthruConfig", request="UpdatePassthruConfigRequestType", fault="HostConfigFault", since="4.0", vmodl_name="updatePassthruConfig", privilege="Host.Config.PciPassthru"),
    }

    def get_pci_passthru_info(
        self,
    ) -> list[HostPciPassthruInfo]:
        """Read ``pciPassthruInfo``.

        Since 4.0. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostPciPassthruSystem/moId/pciPassthruInfo/get/
        """
        result: list[HostPciPassthruInfo] = self._invoke("pciPassthruInfo", {})
        return result

    def get_sriov_device_pool_info(
        self,
    ) -> list[HostSriovDevicePoolInfo] | None:
        """Read ``sriovDevicePoolInfo``.

        Since 6.5. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostPciPassthruSystem/moId/sriovDevicePoolInfo/get/
        """
        result: list[HostSriovDevicePoolInfo] | None = self._invoke("sriovDevicePoolInfo", {})
        return result

    def refresh(
        self,
    ) -> None:
        """Call ``Refresh``.

        Since 4.0. Privilege Host.Config.Settings.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostPciPassthruSystem/moId/Refresh/post/
        """
        self._invoke("Refresh", {})

    def update_passthru_config(
        self,
        config: list[HostPciPassthruConfig],
    ) -> None:
        """Call ``UpdatePassthruConfig``.

        config: Wire name ``config``. Since 4.0.

        Since 4.0. Privilege Host.Config.PciPassthru.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostPciPassthruSystem/moId/UpdatePassthruConfig/post/
        """
        self._invoke("UpdatePassthruConfig", {"config": config})
