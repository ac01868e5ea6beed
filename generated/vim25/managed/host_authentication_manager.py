# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostAuthenticationManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.host_authentication_manager_info import HostAuthenticationManagerInfo


class HostAuthenticationManager(vmodl.ManagedObject):
    """Managed object type ``HostAuthenticationManager`` (vmodl ``vim.host.AuthenticationManager``).

    Since 4.1.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "info": vmodl.Operation("info", result="HostAuthenticationManagerInfo", fault="RuntimeFault", since="4.1", is_property=True),
        "supportedStore": vmodl.Operation("supportedStore", result="ManagedObjectReference[]", fault="RuntimeFault", since="4.1", is_property=True),
    }

    def get_info(
        self,
    ) -> HostAuthenticationManagerInfo:
        """Read ``info``.

        Since 4.1.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAuthenticationManager/moId/info/get/
        """
        result: HostAuthenticationManagerInfo = self._invoke("info", {})
        return result

    def get_supported_store(
        self,
    ) -> list[vmodl.ManagedObjectReference]:
        """Read ``supportedStore``.

        Since 4.1. Returns a reference to a HostAuthenticationStore.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAuthenticationManager/moId/supportedStore/get/
        """
        result: list[vmodl.ManagedObjectReference] = self._invoke("supportedStore", {})
        return result
