# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type ServiceManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.service_manager_service_info import ServiceManagerServiceInfo


class ServiceManager(vmodl.ManagedObject):
    """Managed object type ``ServiceManager`` (vmodl ``vim.ServiceManager``).

    Since 2.5.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "service": vmodl.Operation("service", result="ServiceManagerServiceInfo[]", nullable=True, fault="RuntimeFault", since="2.5", privilege="Global.ServiceManagers", is_property=True),
        "QueryServiceList": vmodl.Operation("QueryServiceList", request="QueryServiceListRequestType", result="ServiceManagerServiceInfo[]", nullable=True, fault="RuntimeFault", since="2.5", vmodl_name="queryServiceList", privilege="Global.ServiceManagers"),
    }

    def get_service(
        self,
    ) -> list[ServiceManagerServiceInfo] | None:
        """Read ``service``.

        Since 2.5. Privilege Global.ServiceManagers.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ServiceManager/moId/service/get/
        """
        result: list[ServiceManagerServiceInfo] | None = self._invoke("service", {})
        return result

    def query_service_list(
        self,
        *,
        service_name: str | None = None,
        location: list[str] | None = None,
    ) -> list[ServiceManagerServiceInfo] | None:
        """Call ``QueryServiceList``.

        service_name: Wire name ``serviceName``. Since 2.5.

        location: Wire name ``location``. Since 2.5.

        Since 2.5. Privilege Global.ServiceManagers.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ServiceManager/moId/QueryServiceList/post/
        """
        result: list[ServiceManagerServiceInfo] | None = self._invoke("QueryServiceList", {"service_name": service_name, "location": location})
        return result
