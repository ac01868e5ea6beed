# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostGraphicsManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.extensible_managed_object import ExtensibleManagedObject

if TYPE_CHECKING:
    from vim25.data.host_graphics_config import HostGraphicsConfig
    from vim25.data.host_graphics_info import HostGraphicsInfo
    from vim25.data.host_shared_gpu_capabilities import HostSharedGpuCapabilities
    from vim25.data.virtual_machine_vgpu_device_info import VirtualMachineVgpuDeviceInfo
    from vim25.data.virtual_machine_vgpu_profile_info import VirtualMachineVgpuProfileInfo


class HostGraphicsManager(ExtensibleManagedObject):
    """Managed object type ``HostGraphicsManager`` (vmodl ``vim.host.GraphicsManager``).

    Since 5.5.
    """

    __slots__ = ()
    _operations = {
        **ExtensibleManagedObject._operations,
        "graphicsConfig": vmodl.Operation("graphicsConfig", result="HostGraphicsConfig", nullable=True, fault="RuntimeFault", since="6.5", privilege="System.Read", is_property=True),
        "graphicsInfo": vmodl.Operation("graphicsInfo", result="HostGraphicsInfo[]", nullable=True, fault="RuntimeFault", since="5.5", privilege="System.Read", is_property=True),
        "sharedGpuCapabilities": vmodl.Operation("sharedGpuCapabilities", result="HostSharedGpuCapabilities[]", nullable=True, fault="RuntimeFault", since="6.7", privilege="System.Read", is_property=True),
        "sharedPassthruGpuTypes": vmodl.Operation("sharedPassthruGpuTypes", result="string[]", nullable=True, fault="RuntimeFault", since="6.0", privilege="System.Read", is_property=True),
        "IsSharedGraphicsActive": vmodl.Operation("IsSharedGraphicsActive", result="boolean", fault="RuntimeFault", since="5.5", vmodl_name="isSharedGraphicsActive", privilege="System.Read"),
        "RefreshGraphicsManager": vmodl.Operation("RefreshGraphicsManager", fault="RuntimeFault", since="5.5", vmodl_name="refresh", privilege="Host.Config.Settings"),
        "RetrieveVgpuDeviceInfo": vmodl.Operation("RetrieveVgpuDeviceInfo", result="VirtualMachineVgpuDeviceInfo[]", nullable=True, fault="RuntimeFault", since="7.0.3.0", vmodl_name="retrieveVgpuDeviceInfo", privilege="System.Read"),
        "RetrieveVgpuProfileInfo": vmodl.Operation("RetrieveVgpuProfileInfo", result="VirtualMachineVgpuProfileInfo[]", nullable=True, fault="RuntimeFault", since="7.0.3.0", vmodl_name="retrieveVgpuProfileInfo", privilege="System.Read"),
        "UpdateGraphicsConfig": vmodl.Operation("UpdateGraphicsConfig", request="UpdateGraphicsConfigRequestType", fault="RuntimeFault", since="6.5", vmodl_name="updateGraphicsConfig", privilege="Host.Config.Settings"),
    }

    def get_graphics_config(
        self,
    ) -> HostGraphicsConfig | None:
        """Read ``graphicsConfig``.

        Since 6.5. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostGraphicsManager/moId/graphicsConfig/get/
        """
        result: HostGraphicsConfig | None = self._invoke("graphicsConfig", {})
        return result

    def get_graphics_info(
        self,
    ) -> list[HostGraphicsInfo] | None:
        """Read ``graphicsInfo``.

        Since 5.5. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostGraphicsManager/moId/graphicsInfo/get/
        """
        result: list[HostGraphicsInfo] | None = self._invoke("graphicsInfo", {})
        return result

    def get_shared_gpu_capabilities(
        self,
    ) -> list[HostSharedGpuCapabilities] | None:
        """Read ``sharedGpuCapabilities``.

        Since 6.7. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostGraphicsManager/moId/sharedGpuCapabilities/get/
        """
        result: list[HostSharedGpuCapabilities] | None = self._invoke("sharedGpuCapabilities", {})
        return result

    def get_shared_passthru_gpu_types(
        self,
    ) -> list[str] | None:
        """Read ``sharedPassthruGpuTypes``.

        Since 6.0. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostGraphicsManager/moId/sharedPassthruGpuTypes/get/
        """
        result: list[str] | None = self._invoke("sharedPassthruGpuTypes", {})
        return result

    def is_shared_graphics_active(
        self,
    ) -> bool:
        """Call ``IsSharedGraphicsActive``.

        Since 5.5. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostGraphicsManager/moId/IsSharedGraphicsActive/post/
        """
        result: bool = self._invoke("IsSharedGraphicsActive", {})
        return result

    def refresh_graphics_manager(
        self,
    ) -> None:
        """Call ``RefreshGraphicsManager``.

        Since 5.5. Privilege Host.Config.Settings.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostGraphicsManager/moId/RefreshGraphicsManager/post/
        """
        self._invoke("RefreshGraphicsManager", {})

    def retrieve_vgpu_device_info(
        self,
    ) -> list[VirtualMachineVgpuDeviceInfo] | None:
        """Call ``RetrieveVgpuDeviceInfo``.

        Since 7.0.3.0. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostGraphicsManager/moId/RetrieveVgpuDeviceInfo/post/
        """
        result: list[VirtualMachineVgpuDeviceInfo] | None = self._invoke("RetrieveVgpuDeviceInfo", {})
        return result

    def retrieve_vgpu_profile_info(
        self,
    ) -> list[VirtualMachineVgpuProfileInfo] | None:
        """Call ``RetrieveVgpuProfileInfo``.

        Since 7.0.3.0. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostGraphicsManager/moId/RetrieveVgpuProfileInfo/post/
        """
        result: list[VirtualMachineVgpuProfileInfo] | None = self._invoke("RetrieveVgpuProfileInfo", {})
        return result

    def update_graphics_config(
        self,
        config: HostGraphicsConfig,
    ) -> None:
        """Call ``UpdateGraphicsConfig``.

        config: Wire name ``config``. Since 6.5.

        Since 6.5. Privilege Host.Config.Settings.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostGraphicsManager/moId/UpdateGraphicsConfig/post/
        """
        self._invoke("UpdateGraphicsConfig", {"config": config})
