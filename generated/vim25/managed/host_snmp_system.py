# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostSnmpSystem."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.host_snmp_config_spec import HostSnmpConfigSpec
    from vim25.data.host_snmp_system_agent_limits import HostSnmpSystemAgentLimits


class HostSnmpSystem(vmodl.ManagedObject):
    """Managed object type ``HostSnmpSystem`` (vmodl ``vim.host.SnmpSystem``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "configuration": vmodl.Operation("configuration", result="HostSnmpConfigSpec", fault="RuntimeFault", since="2.5", privilege="Global.Settings", is_property=True),
        "limits": vmodl.Operation("limits", result="HostSnmpSystemAgentLimits", fault="RuntimeFault", since="2.5", privilege="Global.Settings", is_property=True),
        "ReconfigureSnmpAgent": vmodl.Operation("ReconfigureSnmpAgent", request="ReconfigureSnmpAgentRequestType", fault="VimFault", since="2.5", vmodl_name="reconfigureSnmpAgent", privilege="Global.Settings"),
        "SendTestNotification": vmodl.Operation("SendTestNotification", fault="VimFault", since="2.5", vmodl_name="sendTestNotification", privilege="Global.Settings"),
    }

    def get_configuration(
        self,
    ) -> HostSnmpConfigSpec:
        """Read ``configuration``.

        Since 2.5. Privilege Global.Settings.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSnmpSystem/moId/configuration/get/
        """
        result: HostSnmpConfigSpec = self._invoke("configuration", {})
        return result

    def get_limits(
        self,
    ) -> HostSnmpSystemAgentLimits:
        """Read ``limits``.

        Since 2.5. Privilege Global.Settings.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSnmpSystem/moId/limits/get/
        """
        result: HostSnmpSystemAgentLimits = self._invoke("limits", {})
        return result

    def reconfigure_snmp_agent(
        self,
        spec: HostSnmpConfigSpec,
    ) -> None:
        """Call ``ReconfigureSnmpAgent``.

        spec: Wire name ``spec``. Since 2.5.

        Since 2.5. Privilege Global.Settings.

        Raises NotFound, InsufficientResourcesFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSnmpSystem/moId/ReconfigureSnmpAgent/post/
        """
        self._invoke("ReconfigureSnmpAgent", {"spec": spec})

    def send_test_notification(
        self,
    ) -> None:
        """Call ``SendTestNotification``.

        Since 2.5. Privilege Global.Settings.

        Raises NotFound, InsufficientResourcesFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSnmpSystem/moId/SendTestNotification/post/
        """
        self._invoke("SendTestNotification", {})
