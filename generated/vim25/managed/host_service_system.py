# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostServiceSystem."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.extensible_managed_object import ExtensibleManagedObject

if TYPE_CHECKING:
    from vim25.data.host_service_info import HostServiceInfo


class HostServiceSystem(ExtensibleManagedObject):
    """Managed object type ``HostServiceSystem`` (vmodl ``vim.host.ServiceSystem``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **ExtensibleManagedObject._operations,
        "serviceInfo": vmodl.Operation("serviceInfo", result="HostServiceInfo", fault="RuntimeFault", since="2.0", is_property=True),
        "RefreshServices": vmodl.Operation("RefreshServices", fault="RuntimeFault", since="2.0", vmodl_name="refresh", privilege="Host.Config.NetService"),
        "RestartService": vmodl.Operation("RestartService", request="RestartServiceRequestType", fault="VimFault", since="2.0", vmodl_name="restart", privilege="Host.Config.NetService"),
        "StartService": vmodl.Operation("StartService", request="StartServiceRequestType", fault="VimFault", since="2.0", vmodl_name="start", privilege="Host.Config.NetService"),
        "StopService": vmodl.Operation("StopService", request="StopServiceRequestType", fault="VimFault", since="2.0", vmodl_name="stop", privilege="Host.Config.NetService"),
        "UninstallService": vmodl.Operation("UninstallService", request="UninstallServiceRequestType", fault="VimFault", since="2.0", vmodl_name="uninstall", privilege="Host.Config.NetService"),
        "UpdateServicePolicy": vmodl.Operation("UpdateServicePolicy", request="UpdateServicePolicyRequestType", fault="VimFault", since="2.0", vmodl_name="updatePolicy", privilege="Host.Config.NetService"),
    }

    def get_service_info(
        self,
    ) -> HostServiceInfo:
        """Read ``serviceInfo``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostServiceSystem/moId/serviceInfo/get/
        """
        result: HostServiceInfo = self._invoke("serviceInfo", {})
        return result

    def refresh_services(
        self,
    ) -> None:
        """Call ``RefreshServices``.

        Since 2.0. Privilege Host.Config.NetService.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostServiceSystem/moId/RefreshServices/post/
        """
        self._invoke("RefreshServices", {})

    def restart_service(
        self,
        id: str,
    ) -> None:
        """Call ``RestartService``.

        id: Wire name ``id``. Since 2.0.

        Since 2.0. Privilege Host.Config.NetService.

        Raises InvalidState, NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostServiceSystem/moId/RestartService/post/
        """
        self._invoke("RestartService", {"id": id})

    def start_service(
        self,
        id: str,
    ) -> None:
        """Call ``StartService``.

        id: Wire name ``id``. Since 2.0.

        Since 2.0. Privilege Host.Config.NetService.

        Raises InvalidState, NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostServiceSystem/moId/StartService/post/
        """
        self._invoke("StartService", {"id": id})

    def stop_service(
        self,
        id: str,
    ) -> None:
        """Call ``StopService``.

        id: Wire name ``id``. Since 2.0.

        Since 2.0. Privilege Host.Config.NetService.

        Raises InvalidState, NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostServiceSystem/moId/StopService/post/
        """
        self._invoke("StopService", {"id": id})

    def uninstall_service(
        self,
        id: str,
    ) -> None:
        """Call ``UninstallService``.

        id: Wire name ``id``. Since 2.0.

        Since 2.0. Privilege Host.Config.NetService.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostServiceSystem/moId/UninstallService/post/
        """
        self._invoke("UninstallService", {"id": id})

    def update_service_policy(
        self,
        id: str,
        policy: str,
    ) -> None:
        """Call ``UpdateServicePolicy``.

        id: Wire name ``id``. Since 2.0.

        policy: Wire name ``policy``. Since 2.0.

        Since 2.0. Privilege Host.Config.NetService.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostServiceSystem/moId/UpdateServicePolicy/post/
        """
        self._invoke("UpdateServicePolicy", {"id": id, "policy": policy})
