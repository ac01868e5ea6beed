# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostNetworkSystem."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.extensible_managed_object import ExtensibleManagedObject

if TYPE_CHECKING:
    from vim25.data.host_dns_config import HostDnsConfig
    from vim25.data.host_ip_route_config import HostIpRouteConfig
    from vim25.data.host_ip_route_table_config import HostIpRouteTableConfig
    from vim25.data.host_net_capabilities import HostNetCapabilities
    from vim25.data.host_net_offload_capabilities import HostNetOffloadCapabilities
    from vim25.data.host_network_config import HostNetworkConfig
    from vim25.data.host_network_config_result import HostNetworkConfigResult
    from vim25.data.host_network_info import HostNetworkInfo
    from vim25.data.host_port_group_spec import HostPortGroupSpec
    from vim25.data.host_virtual_nic_spec import HostVirtualNicSpec
    from vim25.data.host_virtual_switch_spec import HostVirtualSwitchSpec
    from vim25.data.physical_nic_hint_info import PhysicalNicHintInfo
    from vim25.data.physical_nic_link_info import PhysicalNicLinkInfo


class HostNetworkSystem(ExtensibleManagedObject):
    """Managed object type ``HostNetworkSystem`` (vmodl ``vim.host.NetworkSystem``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **ExtensibleManagedObject._operations,
        "AddPortGroup": vmodl.Operation("AddPortGroup", request="AddPortGroupRequestType", fault="VimFault", since="2.0", vmodl_name="addPortGroup", privilege="Host.Config.Network"),
        "AddServiceConsoleVirtualNic": vmodl.Operation("AddServiceConsoleVirtualNic", request="AddServiceConsoleVirtualNicRequestType", result="string", fault="HostConfigFault", since="2.0", vmodl_name="addServiceConsoleVirtualNic"),
        "AddVirtualNic": vmodl.Operation("AddVirtualNic", request="AddVirtualNicRequestType", result="string", fault="VimFault", since="2.0", vmodl_name="addVirtualNic"),
        "AddVirtualSwitch": vmodl.Operation("AddVirtualSwitch", request="AddVirtualSwitchRequestType", fault="VimFault", since="2.0", vmodl_name="addVirtualSwitch", privilege="Host.Config.Network"),
        "capabilities": vmodl.Operation("capabilities", result="HostNetCapabilities", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "consoleIpRouteConfig": vmodl.Operation("consoleIpRouteConfig", result="HostIpRouteConfig", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "dnsConfig": vmodl.Operation("dnsConfig", result="HostDnsConfig", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "ipRouteConfig": vmodl.Operation("ipRouteConfig", result="HostIpRouteConfig", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "networkConfig": vmodl.Operation("networkConfig", result="HostNetworkConfig", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "networkInfo": vmodl.Operation("networkInfo", result="HostNetworkInfo", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "offloadCapabilities": vmodl.Operation("offloadCapabilities", result="HostNetOffloadCapabilities", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "QueryNetworkHint": vmodl.Operation("QueryNetworkHint", request="QueryNetworkHintRequestType", result="PhysicalNicHintInfo[]", nullable=True, fault="VimFault", since="2.0", vmodl_name="queryNetworkHint", privilege="System.Read"),
        "RefreshNetworkSystem": vmodl.Operation("RefreshNetworkSystem", fault="RuntimeFault", since="2.0", vmodl_name="refresh", privilege="Host.Config.Network"),
        "RemovePortGroup": vmodl.Operation("RemovePortGroup", request="RemovePortGroupRequestType", fault="VimFault", since="2.0", vmodl_name="removePortGroup", privilege="Host.Config.Network"),
        "RemoveServiceConsoleVirtualNic": vmodl.Operation("RemoveServiceConsoleVirtualNic", request="RemoveServiceConsoleVirtualNicRequestType", fault="VimFault", since="2.0", vmodl_name="removeServiceConsoleVirtualNic", privilege="Host.Config.Network"),
        "RemoveVirtualNic": vmodl.Operation("RemoveVirtualNic", request="RemoveVirtualNicRequestType", fault="VimFault", since="2.0", vmodl_name="removeVirtualNic", privilege="Host.Config.Network"),
        "RemoveVirtualSwitch": vmodl.Operation("RemoveVirtualSwitch", request="RemoveVirtualSwitchRequestType", fault="VimFault", since="2.0", vmodl_name="removeVirtualSwitch", privilege="Host.Config.Network"),
        "RestartServiceConsoleVirtualNic": vmodl.Operation("RestartServiceConsoleVirtualNic", request="RestartServiceConsoleVirtualNicRequestType", fault="VimFault", since="2.0", vmodl_name="restartServiceConsoleVirtualNic", privilege="Host.Config.Network"),
        "UpdateConsoleIpRouteConfig": vmodl.Operation("UpdateConsoleIpRouteConfig", request="UpdateConsoleIpRouteConfigRequestType", fault="HostConfigFault", since="2.0", vmodl_name="updateConsoleIpRouteConfig", privilege="Host.Config.Network"),
        "UpdateDnsConfig": vmodl.Operation("UpdateDnsConfig", request="UpdateDnsConfigRequestType", fault="VimFault", since="2.0", vmodl_name="updateDnsConfig", privilege="Host.Config.Network"),
        "UpdateIpRouteConfig": vmodl.Operation("UpdateIpRouteConfig", request="UpdateIpRouteConfigRequestType", fault="VimFault", since="2.0", vmodl_name="updateIpRouteConfig", privilege="Host.Config.Network"),
        "UpdateIpRouteTableConfig": vmodl.Operation("UpdateIpRouteTableConfig", request="UpdateIpRouteTableConfigRequestType", fault="HostConfigFault", since="4.0", vmodl_name="updateIpRouteTableConfig", privilege="Host.Config.Network"),
        "UpdateNetworkConfig": vmodl.Operation("UpdateNetworkConfig", request="UpdateNetworkConfigRequestType", result="HostNetworkConfigResult", fault="VimFault", since="2.0", vmodl_name="updateNetworkConfig"),
        "UpdatePhysicalNicLinkSpeed": vmodl.Operation("UpdatePhysicalNicLinkSpeed", request="UpdatePhysicalNicLinkSpeedRequestType", fault="VimFault", since="2.0", vmodl_name="updatePhysicalNicLinkSpeed", privilege="Host.Config.Network"),
        "UpdatePortGroup": vmodl.Operation("UpdatePortGroup", request="UpdatePortGroupRequestType", fault="VimFault", since="2.0", vmodl_name="updatePortGroup", privilege="Host.Config.Network"),
        "UpdateServiceConsoleVirtualNic": vmodl.Operation("UpdateServiceConsoleVirtualNic", request="UpdateServiceConsoleVirtualNicRequestType", fault="VimFault", since="2.0", vmodl_name="updateServiceConsoleVirtualNic"),
        "UpdateVirtualNic": vmodl.Operation("UpdateVirtualNic", request="UpdateVirtualNicRequestType", fault="VimFault", since="2.0", vmodl_name="updateVirtualNic"),
        "UpdateVirtualSwitch": vmodl.Operation("UpdateVirtualSwitch", request="UpdateVirtualSwitchRequestType", fault="VimFault", since="2.0", vmodl_name="updateVirtualSwitch", privilege="Host.Config.Network"),
    }

    def add_port_group(
        self,
        portgrp: HostPortGroupSpec,
    ) -> None:
        """Call ``AddPortGroup``.

        portgrp: Wire name ``portgrp``. Since 2.0.

        Since 2.0. Privilege Host.Config.Network.

        Raises AlreadyExists, NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/AddPortGroup/post/
        """
        self._invoke("AddPortGroup", {"portgrp": portgrp})

    def add_service_console_virtual_nic(
        self,
        portgroup: str,
        nic: HostVirtualNicSpec,
    ) -> str:
        """Call ``AddServiceConsoleVirtualNic``.

        portgroup: Wire name ``portgroup``. Since 2.0.

        nic: Wire name ``nic``. Since 2.0.

        Since 2.0.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/AddServiceConsoleVirtualNic/post/
        """
        result: str = self._invoke("AddServiceConsoleVirtualNic", {"portgroup": portgroup, "nic": nic})
        return result

    def add_virtual_nic(
        self,
        portgroup: str,
        nic: HostVirtualNicSpec,
    ) -> str:
        """Call ``AddVirtualNic``.

        portgroup: Wire name ``portgroup``. Since 2.0.

        nic: Wire name ``nic``. Since 2.0.

        Since 2.0.

        Raises AlreadyExists, HostConfigFault, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/AddVirtualNic/post/
        """
        result: str = self._invoke("AddVirtualNic", {"portgroup": portgroup, "nic": nic})
        return result

    def add_virtual_switch(
        self,
        vswitch_name: str,
        *,
        spec: HostVirtualSwitchSpec | None = None,
    ) -> None:
        """Call ``AddVirtualSwitch``.

        vswitch_name: Wire name ``vswitchName``. Since 2.0.

        spec: Wire name ``spec``. Since 2.0.

        Since 2.0. Privilege Host.Config.Network.

        Raises AlreadyExists, ResourceInUse, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/AddVirtualSwitch/post/
        """
        self._invoke("AddVirtualSwitch", {"vswitch_name": vswitch_name, "spec": spec})

    def get_capabilities(
        self,
    ) -> HostNetCapabilities | None:
        """Read ``capabilities``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/capabilities/get/
        """
        result: HostNetCapabilities | None = self._invoke("capabilities", {})
        return result

    def get_console_ip_route_config(
        self,
    ) -> HostIpRouteConfig | None:
        """Read ``consoleIpRouteConfig``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/consoleIpRouteConfig/get/
        """
        result: HostIpRouteConfig | None = self._invoke("consoleIpRouteConfig", {})
        return result

    def get_dns_config(
        self,
    ) -> HostDnsConfig | None:
        """Read ``dnsConfig``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/dnsConfig/get/
        """
        result: HostDnsConfig | None = self._invoke("dnsConfig", {})
        return result

    def get_ip_route_config(
        self,
    ) -> HostIpRouteConfig | None:
        """Read ``ipRouteConfig``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/ipRouteConfig/get/
        """
        result: HostIpRouteConfig | None = self._invoke("ipRouteConfig", {})
        return result

    def get_network_config(
        self,
    ) -> HostNetworkConfig | None:
        """Read ``networkConfig``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/networkConfig/get/
        """
        result: HostNetworkConfig | None = self._invoke("networkConfig", {})
        return result

    def get_network_info(
        self,
    ) -> HostNetworkInfo | None:
        """Read ``networkInfo``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/networkInfo/get/
        """
        result: HostNetworkInfo | None = self._invoke("networkInfo", {})
        return result

    def get_offload_capabilities(
        self,
    ) -> HostNetOffloadCapabilities | None:
        """Read ``offloadCapabilities``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/offloadCapabilities/get/
        """
        result: HostNetOffloadCapabilities | None = self._invoke("offloadCapabilities", {})
        return result

    def query_network_hint(
        self,
        *,
        device: list[str] | None = None,
    ) -> list[PhysicalNicHintInfo] | None:
        """Call ``QueryNetworkHint``.

        device: Wire name ``device``. Since 2.0.

        Since 2.0. Privilege System.Read.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/QueryNetworkHint/post/
        """
        result: list[PhysicalNicHintInfo] | None = self._invoke("QueryNetworkHint", {"device": device})
        return result

    def refresh_network_system(
        self,
    ) -> None:
        """Call ``RefreshNetworkSystem``.

        Since 2.0. Privilege Host.Config.Network.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/RefreshNetworkSystem/post/
        """
        self._invoke("RefreshNetworkSystem", {})

    def remove_port_group(
        self,
        pg_name: str,
    ) -> None:
        """Call ``RemovePortGroup``.

        pg_name: Wire name ``pgName``. Since 2.0.

        Since 2.0. Privilege Host.Config.Network.

        Raises NotFound, ResourceInUse, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/RemovePortGroup/post/
        """
        self._invoke("RemovePortGroup", {"pg_name": pg_name})

    def remove_service_console_virtual_nic(
        self,
        device: str,
    ) -> None:
        """Call ``RemoveServiceConsoleVirtualNic``.

        device: Wire name ``device``. Since 2.0.

        Since 2.0. Privilege Host.Config.Network.

        Raises NotFound, ResourceInUse, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/RemoveServiceConsoleVirtualNic/post/
        """
        self._invoke("RemoveServiceConsoleVirtualNic", {"device": device})

    def remove_virtual_nic(
        self,
        device: str,
    ) -> None:
        """Call ``RemoveVirtualNic``.

        device: Wire name ``device``. Since 2.0.

        Since 2.0. Privilege Host.Config.Network.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/RemoveVirtualNic/post/
        """
        self._invoke("RemoveVirtualNic", {"device": device})

    def remove_virtual_switch(
        self,
        vswitch_name: str,
    ) -> None:
        """Call ``RemoveVirtualSwitch``.

        vswitch_name: Wire name ``vswitchName``. Since 2.0.

        Since 2.0. Privilege Host.Config.Network.

        Raises NotFound, ResourceInUse, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/RemoveVirtualSwitch/post/
        """
        self._invoke("RemoveVirtualSwitch", {"vswitch_name": vswitch_name})

    def restart_service_console_virtual_nic(
        self,
        device: str,
    ) -> None:
        """Call ``RestartServiceConsoleVirtualNic``.

        device: Wire name ``device``. Since 2.0.

        Since 2.0. Privilege Host.Config.Network.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/RestartServiceConsoleVirtualNic/post/
        """
        self._invoke("RestartServiceConsoleVirtualNic", {"device": device})

    def update_console_ip_route_config(
        self,
        config: HostIpRouteConfig,
    ) -> None:
        """Call ``UpdateConsoleIpRouteConfig``.

        config: Wire name ``config``. Since 2.0.

        Since 2.0. Privilege Host.Config.Network.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/UpdateConsoleIpRouteConfig/post/
        """
        self._invoke("UpdateConsoleIpRouteConfig", {"config": config})

    def update_dns_config(
        self,
        config: HostDnsConfig,
    ) -> None:
        """Call ``UpdateDnsConfig``.

        config: Wire name ``config``. Since 2.0.

        Since 2.0. Privilege Host.Config.Network.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/UpdateDnsConfig/post/
        """
        self._invoke("UpdateDnsConfig", {"config": config})

    def update_ip_route_config(
        self,
        config: HostIpRouteConfig,
    ) -> None:
        """Call ``UpdateIpRouteConfig``.

        config: Wire name ``config``. Since 2.0.

        Since 2.0. Privilege Host.Config.Network.

        Raises HostConfigFault, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/UpdateIpRouteConfig/post/
        """
        self._invoke("UpdateIpRouteConfig", {"config": config})

    def update_ip_route_table_config(
        self,
        config: HostIpRouteTableConfig,
    ) -> None:
        """Call ``UpdateIpRouteTableConfig``.

        config: Wire name ``config``. Since 4.0.

        Since 4.0. Privilege Host.Config.Network.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/UpdateIpRouteTableConfig/post/
        """
        self._invoke("UpdateIpRouteTableConfig", {"config": config})

    def update_network_config(
        self,
        config: HostNetworkConfig,
        change_mode: str,
    ) -> HostNetworkConfigResult:
        """Call ``UpdateNetworkConfig``.

        config: Wire name ``config``. Since 2.0.

        change_mode: Wire name ``changeMode``. Since 2.0.

        Since 2.0.

        Raises AlreadyExists, NotFound, HostConfigFault, ResourceInUse, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/UpdateNetworkConfig/post/
        """
        result: HostNetworkConfigResult = self._invoke("UpdateNetworkConfig", {"config": config, "change_mode": change_mode})
        return result

    def update_physical_nic_link_speed(
        self,
        device: str,
        *,
        link_speed: PhysicalNicLinkInfo | None = None,
    ) -> None:
        """Call ``UpdatePhysicalNicLinkSpeed``.

        device: Wire name ``device``. Since 2.0.

        link_speed: Wire name ``linkSpeed``. Since 2.0.

        Since 2.0. Privilege Host.Config.Network.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/UpdatePhysicalNicLinkSpeed/post/
        """
        self._invoke("UpdatePhysicalNicLinkSpeed", {"device": device, "link_speed": link_speed})

    def update_port_group(
        self,
        pg_name: str,
        portgrp: HostPortGroupSpec,
    ) -> None:
        """Call ``UpdatePortGroup``.

        pg_name: Wire name ``pgName``. Since 2.0.

        portgrp: Wire name ``portgrp``. Since 2.0.

        Since 2.0. Privilege Host.Config.Network.

        Raises AlreadyExists, NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/UpdatePortGroup/post/
        """
        self._invoke("UpdatePortGroup", {"pg_name": pg_name, "portgrp": portgrp})

    def update_service_console_virtual_nic(
        self,
        device: str,
        nic: HostVirtualNicSpec,
    ) -> None:
        """Call ``UpdateServiceConsoleVirtualNic``.

        device: Wire name ``device``. Since 2.0.

        nic: Wire name ``nic``. Since 2.0.

        Since 2.0.

        Raises NotFound, ResourceInUse, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/UpdateServiceConsoleVirtualNic/post/
        """
        self._invoke("UpdateServiceConsoleVirtualNic", {"device": device, "nic": nic})

    def update_virtual_nic(
        self,
        device: str,
        nic: HostVirtualNicSpec,
    ) -> None:
        """Call ``UpdateVirtualNic``.

        device: Wire name ``device``. Since 2.0.

        nic: Wire name ``nic``. Since 2.0.

        Since 2.0.

        Raises NotFound, HostConfigFault, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/UpdateVirtualNic/post/
        """
        self._invoke("UpdateVirtualNic", {"device": device, "nic": nic})

    def update_virtual_switch(
        self,
        vswitch_name: str,
        spec: HostVirtualSwitchSpec,
    ) -> None:
        """Call ``UpdateVirtualSwitch``.

        vswitch_name: Wire name ``vswitchName``. Since 2.0.

        spec: Wire name ``spec``. Since 2.0.

        Since 2.0. Privilege Host.Config.Network.

        Raises ResourceInUse, NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNetworkSystem/moId/UpdateVirtualSwitch/post/
        """
        self._invoke("UpdateVirtualSwitch", {"vswitch_name": vswitch_name, "spec": spec})
