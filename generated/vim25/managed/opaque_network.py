# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type OpaqueNetwork."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.network import Network

if TYPE_CHECKING:
    from vim25.data.opaque_network_capability import OpaqueNetworkCapability
    from vim25.data.option_value import OptionValue


class OpaqueNetwork(Network):
    """Managed object type ``OpaqueNetwork`` (vmodl ``vim.OpaqueNetwork``).

    Since 5.5.
    """

    __slots__ = ()
    _operations = {
        **Network._operations,
        "capability": vmodl.Operation("capability", result="OpaqueNetworkCapability", nullable=True, fault="RuntimeFault", since="6.5", is_property=True),
        "extraConfig": vmodl.Operation("extraConfig", result="OptionValue[]", nullable=True, fault="RuntimeFault", since="6.5", is_property=True),
    }

    def get_capability(
        self,
    ) -> OpaqueNetworkCapability | None:
        """Read ``capability``.

        Since 6.5.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/OpaqueNetwork/moId/capability/get/
        """
        result: OpaqueNetworkCapability | None = self._invoke("capability", {})
        return result

    def get_extra_config(
        self,
    ) -> list[OptionValue] | None:
        """Read ``extraConfig``.

        Since 6.5.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/OpaqueNetwork/moId/extraConfig/get/
        """
        result: list[OptionValue] | None = self._invoke("extraConfig", {})
        return result
