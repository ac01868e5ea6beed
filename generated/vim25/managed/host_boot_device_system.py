# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostBootDeviceSystem."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.host_boot_device_info import HostBootDeviceInfo


class HostBootDeviceSystem(vmodl.ManagedObject):
    """Managed object type ``HostBootDeviceSystem`` (vmodl ``vim.host.BootDeviceSystem``).

    Since 2.5.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "QueryBootDevices": vmodl.Operation("QueryBootDevices", result="HostBootDeviceInfo", nullable=True, fault="RuntimeFault", since="2.5", vmodl_name="queryBootDevices", privilege="System.Read"),
        "UpdateBootDevice": vmodl.Operation("UpdateBootDevice", request="UpdateBootDeviceRequestType", fault="RuntimeFault", since="2.5", vmodl_name="updateBootDevice", privilege="Host.Config.Maintenance"),
    }

    def query_boot_devices(
        self,
    ) -> HostBootDeviceInfo | None:
        """Call ``QueryBootDevices``.

        Since 2.5. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostBootDeviceSystem/moId/QueryBootDevices/post/
        """
        result: HostBootDeviceInfo | None = self._invoke("QueryBootDevices", {})
        return result

    def update_boot_device(
        self,
        key: str,
    ) -> None:
        """Call ``UpdateBootDevice``.

        key: Wire name ``key``. Since 2.5.

        Since 2.5. Privilege Host.Config.Maintenance.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostBootDeviceSystem/moId/UpdateBootDevice/post/
        """
        self._invoke("UpdateBootDevice", {"key": key})
