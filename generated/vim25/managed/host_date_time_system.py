# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostDateTimeSystem."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    import datetime

    from vim25.data.host_date_time_config import HostDateTimeConfig
    from vim25.data.host_date_time_info import HostDateTimeInfo
    from vim25.data.host_date_time_system_service_test_result import HostDateTimeSystemServiceTestResult
    from vim25.data.host_date_time_system_time_zone import HostDateTimeSystemTimeZone


class HostDateTimeSystem(vmodl.ManagedObject):
    """Managed object type ``HostDateTimeSystem`` (vmodl ``vim.host.DateTimeSystem``).

    Since 2.5.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "dateTimeInfo": vmodl.Operation("dateTimeInfo", result="HostDateTimeInfo", fault="RuntimeFault", since="2.5", privilege="System.Read", is_property=True),
        "QueryAvailableTimeZones": vmodl.Operation("QueryAvailableTimeZones", result="HostDateTimeSystemTimeZone[]", nullable=True, fault="RuntimeFault", since="2.5", vmodl_name="queryAvailableTimeZones", privilege="System.Read"),
        "QueryDateTime": vmodl.Operation("QueryDateTime", result="dateTime", fault="RuntimeFault", since="2.5", vmodl_name="queryDateTime", privilege="System.Read"),
        "RefreshDateTimeSystem": vmodl.Operation("RefreshDateTimeSystem", fault="RuntimeFault", since="2.5", vmodl_name="refresh", privilege="Host.Config.DateTime"),
        "TestTimeService": vmodl.Operation("TestTimeService", result="HostDateTimeSystemServiceTestResult", nullable=True, fault="RuntimeFault", since="7.0.3.0", vmodl_name="testTimeService", privilege="Host.Config.DateTime"),
        "UpdateDateTime": vmodl.Operation("UpdateDateTime", request="UpdateDateTimeRequestType", fault="HostConfigFault", since="2.5", vmodl_name="updateDateTime", privilege="Host.Config.DateTime"),
        "UpdateDateTimeConfig": vmodl.Operation("UpdateDateTimeConfig", request="UpdateDateTimeConfigRequestType", fault="HostConfigFault", since="2.5", vmodl_name="updateConfig", privilege="Host.Config.DateTime"),
    }

    def get_date_time_info(
        self,
    ) -> HostDateTimeInfo:
        """Read ``dateTimeInfo``.

        Since 2.5. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDateTimeSystem/moId/dateTimeInfo/get/
        """
        result: HostDateTimeInfo = self._invoke("dateTimeInfo", {})
        return result

    def query_available_time_zones(
        self,
    ) -> list[HostDateTimeSystemTimeZone] | None:
        """Call ``QueryAvailableTimeZones``.

        Since 2.5. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDateTimeSystem/moId/QueryAvailableTimeZones/post/
        """
        result: list[HostDateTimeSystemTimeZone] | None = self._invoke("QueryAvailableTimeZones", {})
        return result

    def query_date_time(
        self,
    ) -> datetime.datetime:
        """Call ``QueryDateTime``.

        Since 2.5. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDateTimeSystem/moId/QueryDateTime/post/
        """
        result: datetime.datetime = self._invoke("QueryDateTime", {})
        return result

    def refresh_date_time_system(
        self,
    ) -> None:
        """Call ``RefreshDateTimeSystem``.

        Since 2.5. Privilege Host.Config.DateTime.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDateTimeSystem/moId/RefreshDateTimeSystem/post/
        """
        self._invoke("RefreshDateTimeSystem", {})

    def test_time_service(
        self,
    ) -> HostDateTimeSystemServiceTestResult | None:
        """Call ``TestTimeService``.

        Since 7.0.3.0. Privilege Host.Config.DateTime.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDateTimeSystem/moId/TestTimeService/post/
        """
        result: HostDateTimeSystemServiceTestResult | None = self._invoke("TestTimeService", {})
        return result

    def update_date_time(
        self,
        date_time: datetime.datetime,
    ) -> None:
        """Call ``UpdateDateTime``.

        date_time: Wire name ``dateTime``. Since 2.5.

        Since 2.5. Privilege Host.Config.DateTime.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDateTimeSystem/moId/UpdateDateTime/post/
        """
        self._invoke("UpdateDateTime", {"date_time": date_time})

    def update_date_time_config(
        self,
        config: HostDateTimeConfig,
    ) -> None:
        """Call ``UpdateDateTimeConfig``.

        config: Wire name ``config``. Since 2.5.

        Since 2.5. Privilege Host.Config.DateTime.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDateTimeSystem/moId/UpdateDateTimeConfig/post/
        """
        self._invoke("UpdateDateTimeConfig", {"config": config})
