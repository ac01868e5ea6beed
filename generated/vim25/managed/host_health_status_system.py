# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostHealthStatusSystem."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.health_system_runtime import HealthSystemRuntime
    from vim25.data.system_event_info import SystemEventInfo


class HostHealthStatusSystem(vmodl.ManagedObject):
    """Managed object type ``HostHealthStatusSystem`` (vmodl ``vim.host.HealthStatusSystem``).

    Since 2.5.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "ClearSystemEventLog": vmodl.Operation("ClearSystemEventLog", fault="RuntimeFault", since="6.5", vmodl_name="clearSystemEventLog", privilege="Host.Config.Settings"),
        "FetchSystemEventLog": vmodl.Operation("FetchSystemEventLog", result="SystemEventInfo[]", nullable=True, fault="RuntimeFault", since="6.5", vmodl_name="FetchSystemEventLog", privilege="Host.Config.Settings"),
        "runtime": vmodl.Operation("runtime", result="HealthSystemRuntime", fault="RuntimeFault", since="2.5", is_property=True),
        "RefreshHealthStatusSystem": vmodl.Operation("RefreshHealthStatusSystem", fault="RuntimeFault", since="2.5", vmodl_name="refresh", privilege="System.Read"),
        "ResetSystemHealthInfo": vmodl.Operation("ResetSystemHealthInfo", fault="RuntimeFault", since="2.5", vmodl_name="resetSystemHealthInfo", privilege="Host.Config.Settings"),
    }

    def clear_system_event_log(
        self,
    ) -> None:
        """Call ``ClearSystemEventLog``.

        Since 6.5. Privilege Host.Config.Settings.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostHealthStatusSystem/moId/ClearSystemEventLog/post/
        """
        self._invoke("ClearSystemEventLog", {})

    def fetch_system_event_log(
        self,
    ) -> list[SystemEventInfo] | None:
        """Call ``FetchSystemEventLog``.

        Since 6.5. Privilege Host.Config.Settings.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostHealthStatusSystem/moId/FetchSystemEventLog/post/
        """
        result: list[SystemEventInfo] | None = self._invoke("FetchSystemEventLog", {})
        return result

    def get_runtime(
        self,
    ) -> HealthSystemRuntime:
        """Read ``runtime``.

        Since 2.5.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostHealthStatusSystem/moId/runtime/get/
        """
        result: HealthSystemRuntime = self._invoke("runtime", {})
        return result

    def refresh_health_status_system(
        self,
    ) -> None:
        """Call ``RefreshHealthStatusSystem``.

        Since 2.5. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostHealthStatusSystem/moId/RefreshHealthStatusSystem/post/
        """
        self._invoke("RefreshHealthStatusSystem", {})

    def reset_system_health_info(
        self,
    ) -> None:
        """Call ``ResetSystemHealthInfo``.

        Since 2.5. Privilege Host.Config.Settings.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostHealthStatusSystem/moId/ResetSystemHealthInfo/post/
        """
        self._invoke("ResetSystemHealthInfo", {})
