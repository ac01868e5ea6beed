# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type Network."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.managed_entity import ManagedEntity

if TYPE_CHECKING:
    from vim25.data.network_summary import NetworkSummary


class Network(ManagedEntity):
    """Managed object type ``Network`` (vmodl ``vim.Network``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **ManagedEntity._operations,
        "DestroyNetwork": vmodl.Operation("DestroyNetwork", fault="ResourceInUse", since="2.0", vmodl_name="destroyNetwork", privilege="Network.Delete"),
        "host": vmodl.Operation("host", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "summary": vmodl.Operation("summary", result="NetworkSummary", fault="RuntimeFault", since="2.0", is_property=True),
        "vm": vmodl.Operation("vm", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
    }

    def destroy_network(
        self,
    ) -> None:
        """Call ``DestroyNetwork``.

        Since 2.0. Privilege Network.Delete.

        Raises ResourceInUse, or another ResourceInUse.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Network/moId/DestroyNetwork/post/
        """
        self._invoke("DestroyNetwork", {})

    def get_host(
        self,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Read ``host``.

        Since 2.0. Returns a reference to a HostSystem.

        Page: /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Network/moId/host/get/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("host", {})
        return result

    def get_summary(
        self,
    ) -> NetworkSummary:
        """Read ``summary``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Network/moId/summary/get/
        """
        result: NetworkSummary = self._invoke("summary", {})
        return result

    def get_vm(
        self,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Read ``vm``.

        Since 2.0. Returns a reference to a VirtualMachine.

        Page: /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Network/moId/vm/get/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("vm", {})
        return result
