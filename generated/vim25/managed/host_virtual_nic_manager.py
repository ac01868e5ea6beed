# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostVirtualNicManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.extensible_managed_object import ExtensibleManagedObject

if TYPE_CHECKING:
    from vim25.data.host_virtual_nic_manager_info import HostVirtualNicManagerInfo
    from vim25.data.virtual_nic_manager_net_config import VirtualNicManagerNetConfig


class HostVirtualNicManager(ExtensibleManagedObject):
    """Managed object type ``HostVirtualNicManager`` (vmodl ``vim.host.VirtualNicManager``).

    Since 4.0.
    """

    __slots__ = ()
    _operations = {
        **ExtensibleManagedObject._operations,
        "DeselectVnicForNicType": vmodl.Operation("DeselectVnicForNicType", request="DeselectVnicForNicTypeRequestType", fault="MethodFault", since="4.0", vmodl_name="deselectVnic", privilege="Host.Config.Network"),
        "info": vmodl.Operation("info", result="HostVirtualNicManagerInfo", fault="RuntimeFault", since="4.0", is_property=True),
        "QueryNetConfig": vmodl.Operation("QueryNetConfig", request="QueryNetConfigRequestType", result="VirtualNicManagerNetConfig", nullable=True, fault="MethodFault", since="4.0", vmodl_name="queryNetConfig", privilege="System.Read"),
        "SelectVnicForNicType": vmodl.Operation("SelectVnicForNicType", request="SelectVnicForNicTypeRequestType", fault="MethodFault", since="4.0", vmodl_name="selectVnic", privilege="Host.Config.Network"),
    }

    def deselect_vnic_for_nic_type(
        self,
        nic_type: str,
        device: str,
    ) -> None:
        """Call ``DeselectVnicForNicType``.

        nic_type: Wire name ``nicType``. Since 4.0.

        device: Wire name ``device``. Since 4.0.

        Since 4.0. Privilege Host.Config.Network.

        Raises HostConfigFault, InvalidArgument, or another MethodFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVirtualNicManager/moId/DeselectVnicForNicType/post/
        """
        self._invoke("DeselectVnicForNicType", {"nic_type": nic_type, "device": device})

    def get_info(
        self,
    ) -> HostVirtualNicManagerInfo:
        """Read ``info``.

        Since 4.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVirtualNicManager/moId/info/get/
        """
        result: HostVirtualNicManagerInfo = self._invoke("info", {})
        return result

    def query_net_config(
        self,
        nic_type: str,
    ) -> VirtualNicManagerNetConfig | None:
        """Call ``QueryNetConfig``.

        nic_type: Wire name ``nicType``. Since 4.0.

        Since 4.0. Privilege System.Read.

        Raises HostConfigFault, InvalidArgument, or another MethodFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVirtualNicManager/moId/QueryNetConfig/post/
        """
        result: VirtualNicManagerNetConfig | None = self._invoke("QueryNetConfig", {"nic_type": nic_type})
        return result

    def select_vnic_for_nic_type(
        self,
        nic_type: str,
        device: str,
    ) -> None:
        """Call ``SelectVnicForNicType``.

        nic_type: Wire name ``nicType``. Since 4.0.

        device: Wire name ``device``. Since 4.0.

        Since 4.0. Privilege Host.Config.Network.

        Raises HostConfigFault, InvalidArgument, or another MethodFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVirtualNicManager/moId/SelectVnicForNicType/post/
        """
        self._invoke("SelectVnicForNicType", {"nic_type": nic_type, "device": device})
