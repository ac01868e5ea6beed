# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostAssignableHardwareManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.host_assignable_hardware_binding import HostAssignableHardwareBinding
    from vim25.data.host_assignable_hardware_config import HostAssignableHardwareConfig
    from vim25.data.virtual_machine_dynamic_passthrough_info import VirtualMachineDynamicPassthroughInfo
    from vim25.data.virtual_machine_vendor_device_group_info import VirtualMachineVendorDeviceGroupInfo


class HostAssignableHardwareManager(vmodl.ManagedObject):
    """Managed object type ``HostAssignableHardwareManager`` (vmodl
    ``vim.host.AssignableHardwareManager``).

    Since 7.0.0.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "DownloadDescriptionTree": vmodl.Operation("DownloadDescriptionTree", result="base64Binary", fault="RuntimeFault", since="7.0.0.0", vmodl_name="downloadDescriptionTree", privilege="System.Read"),
        "binding": vmodl.Operation("binding", result="HostAssignableHardwareBinding[]", nullable=True, fault="RuntimeFault", since="7.0.0.0", privilege="System.Read", is_property=True),
        "config": vmodl.Operation("config", result="HostAssignableHardwareConfig", fault="RuntimeFault", since="7.0.0.0", privilege="System.Read", is_property=True),
        "RetrieveDynamicPassthroughInfo": vmodl.Operation("RetrieveDynamicPassthroughInfo", result="VirtualMachineDynamicPassthroughInfo[]", nullable=True, fault="RuntimeFault", since="7.0.0.0", vmodl_name="retrieveDynamicPassthroughInfo", privilege="System.Read"),
        "RetrieveVendorDeviceGroupInfo": vmodl.Operation("RetrieveVendorDeviceGroupInfo", result="VirtualMachineVendorDeviceGroupInfo[]", nullable=True, fault="RuntimeFault", since="8.0.0.1", vmodl_name="retrieveVendorDeviceGroupInfo", privilege="System.Read"),
        "UpdateAssignableHardwareConfig": vmodl.Operation("UpdateAssignableHardwareConfig", request="UpdateAssignableHardwareConfigRequestType", fault="HostConfigFault", since="7.0.0.0", vmodl_name="updateConfig", privilege="Host.Config.Settings"),
    }

    def download_description_tree(
        self,
    ) -> bytes:
        """Call ``DownloadDescriptionTree``.

        Since 7.0.0.0. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAssignableHardwareManager/moId/DownloadDescriptionTree/post/
        """
        result: bytes = self._invoke("DownloadDescriptionTree", {})
        return result

    def get_binding(
        self,
    ) -> list[HostAssignableHardwareBinding] | None:
        """Read ``binding``.

        Since 7.0.0.0. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAssignableHardwareManager/moId/binding/get/
        """
        result: list[HostAssignableHardwareBinding] | None = self._invoke("binding", {})
        return result

    def get_config(
        self,
    ) -> HostAssignableHardwareConfig:
        """Read ``config``.

        Since 7.0.0.0. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAssignableHardwareManager/moId/config/get/
        """
        result: HostAssignableHardwareConfig = self._invoke("config", {})
        return result

    def retrieve_dynamic_passthrough_info(
        self,
    ) -> list[VirtualMachineDynamicPassthroughInfo] | None:
        """Call ``RetrieveDynamicPassthroughInfo``.

        Since 7.0.0.0. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAssignableHardwareManager/moId/RetrieveDynamicPassthroughInfo/post/
        """
        result: list[VirtualMachineDynamicPassthroughInfo] | None = self._invoke("RetrieveDynamicPassthroughInfo", {})
        return result

    def retrieve_vendor_device_group_info(
        self,
    ) -> list[VirtualMachineVendorDeviceGroupInfo] | None:
        """Call ``RetrieveVendorDeviceGroupInfo``.

        Since 8.0.0.1. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAssignableHardwareManager/moId/RetrieveVendorDeviceGroupInfo/post/
        """
        result: list[VirtualMachineVendorDeviceGroupInfo] | None = self._invoke("RetrieveVendorDeviceGroupInfo", {})
        return result

    def update_assignable_hardware_config(
        self,
        config: HostAssignableHardwareConfig,
    ) -> None:
        """Call ``UpdateAssignableHardwareConfig``.

        config: Wire name ``config``. Since 7.0.0.0.

        Since 7.0.0.0. Privilege Host.Config.Settings.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAssignableHardwareManager/moId/UpdateAssignableHardwareConfig/post/
        """
        self._invoke("UpdateAssignableHardwareConfig", {"config": config})
