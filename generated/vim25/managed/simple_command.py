# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type SimpleCommand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.service_manager_service_info import ServiceManagerServiceInfo
    from vim25.enums.simple_command_encoding import SimpleCommandEncoding


class SimpleCommand(vmodl.ManagedObject):
    """Managed object type ``SimpleCommand`` (vmodl ``vim.SimpleCommand``).

    Since 2.5.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "ExecuteSimpleCommand": vmodl.Operation("ExecuteSimpleCommand", request="ExecuteSimpleCommandRequestType", result="string", fault="RuntimeFault", since="2.5", vmodl_name="Execute", privilege="Global.ServiceManagers"),
        "encodingType": vmodl.Operation("encodingType", result="SimpleCommandEncoding", fault="RuntimeFault", since="2.5", is_property=True),
        "entity": vmodl.Operation("entity", result="ServiceManagerServiceInfo", fault="RuntimeFault", since="2.5", is_property=True),
    }

    def execute_simple_command(
        self,
        *,
        arguments: list[str] | None = None,
    ) -> str:
        """Call ``ExecuteSimpleCommand``.

        arguments: Wire name ``arguments``. Since 2.5.

        Since 2.5. Privilege Global.ServiceManagers.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SimpleCommand/moId/ExecuteSimpleCommand/post/
        """
        result: str = self._invoke("ExecuteSimpleCommand", {"arguments": arguments})
        return result

    def get_encoding_type(
        self,
    ) -> SimpleCommandEncoding:
        """Read ``encodingType``.

        Since 2.5.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SimpleCommand/moId/encodingType/get/
        """
        result: SimpleCommandEncoding = self._invoke("encodingType", {})
        return result

    def get_entity(
        self,
    ) -> ServiceManagerServiceInfo:
        """Read ``entity``.

        Since 2.5.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SimpleCommand/moId/entity/get/
        """
        result: ServiceManagerServiceInfo = self._invoke("entity", {})
        return result
