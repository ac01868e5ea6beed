# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostAuthenticationStore."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.host_authentication_store_info import HostAuthenticationStoreInfo


class HostAuthenticationStore(vmodl.ManagedObject):
    """Managed object type ``HostAuthenticationStore`` (vmodl ``vim.host.AuthenticationStore``).

    Since 4.1.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "info": vmodl.Operation("info", result="HostAuthenticationStoreInfo", fault="RuntimeFault", since="4.1", is_property=True),
    }

    def get_info(
        self,
    ) -> HostAuthenticationStoreInfo:
        """Read ``info``.

        Since 4.1.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAuthenticationStore/moId/info/get/
        """
        result: HostAuthenticationStoreInfo = self._invoke("info", {})
        return result
