# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostVMotionSystem."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.extensible_managed_object import ExtensibleManagedObject

if TYPE_CHECKING:
    from vim25.data.host_ip_config import HostIpConfig
    from vim25.data.host_v_motion_net_config import HostVMotionNetConfig


class HostVMotionSystem(ExtensibleManagedObject):
    """Managed object type ``HostVMotionSystem`` (vmodl ``vim.host.VMotionSystem``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **ExtensibleManagedObject._operations,
        "DeselectVnic": vmodl.Operation("DeselectVnic", fault="HostConfigFault", since="2.0", vmodl_name="deselectVnic", privilege="Host.Config.Network"),
        "ipConfig": vmodl.Operation("ipConfig", result="HostIpConfig", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "netConfig": vmodl.Operation("netConfig", result="HostVMotionNetConfig", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "SelectVnic": vmodl.Operation("SelectVnic", request="SelectVnicRequestType", fault="HostConfigFault", since="2.0", vmodl_name="selectVnic", privilege="Host.Config.Network"),
        "UpdateIpConfig": vmodl.Operation("UpdateIpConfig", request="UpdateIpConfigRequestType", fault="VimFault", since="2.0", vmodl_name="updateIpConfig", privilege="Host.Config.Network"),
    }

    def deselect_vnic(
        self,
    ) -> None:
        """Call ``DeselectVnic``.

        Since 2.0. Privilege Host.Config.Network.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVMotionSystem/moId/DeselectVnic/post/
        """
        self._invoke("DeselectVnic", {})

    def get_ip_config(
        self,
    ) -> HostIpConfig | None:
        """Read ``ipConfig``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVMotionSystem/moId/ipConfig/get/
        """
        result: HostIpConfig | None = self._invoke("ipConfig", {})
        return result

    def get_net_config(
        self,
    ) -> HostVMotionNetConfig | None:
        """Read ``netConfig``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVMotionSystem/moId/netConfig/get/
        """
        result: HostVMotionNetConfig | None = self._invoke("netConfig", {})
        return result

    def select_vnic(
        self,
        device: str,
    ) -> None:
        """Call ``SelectVnic``.

        device: Wire name ``device``. Since 2.0.

        Since 2.0. Privilege Host.Config.Network.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVMotionSystem/moId/SelectVnic/post/
        """
        self._invoke("SelectVnic", {"device": device})

    def update_ip_config(
        self,
        ip_config: HostIpConfig,
    ) -> None:
        """Call ``UpdateIpConfig``.

        ip_config: Wire name ``ipConfig``. Since 2.0.

        Since 2.0. Privilege Host.Config.Network.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVMotionSystem/moId/UpdateIpConfig/post/
        """
        self._invoke("UpdateIpConfig", {"ip_config": ip_config})
