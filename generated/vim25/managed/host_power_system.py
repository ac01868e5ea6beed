# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostPowerSystem."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.power_system_capability import PowerSystemCapability
    from vim25.data.power_system_info import PowerSystemInfo


class HostPowerSystem(vmodl.ManagedObject):
    """Managed object type ``HostPowerSystem`` (vmodl ``vim.host.PowerSystem``).

    Since 4.1.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "ConfigurePowerPolicy": vmodl.Operation("ConfigurePowerPolicy", request="ConfigurePowerPolicyRequestType", fault="HostConfigFault", since="4.1", vmodl_name="configurePolicy", privilege="Host.Config.Power"),
        "capability": vmodl.Operation("capability", result="PowerSystemCapability", fault="RuntimeFault", since="4.1", privilege="System.Read", is_property=True),
        "info": vmodl.Operation("info", result="PowerSystemInfo", fault="RuntimeFault", since="4.1", privilege="System.Read", is_property=True),
    }

    def configure_power_policy(
        self,
        key: int,
    ) -> None:
        """Call ``ConfigurePowerPolicy``.

        key: Wire name ``key``. Since 4.1.

        Since 4.1. Privilege Host.Config.Power.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostPowerSystem/moId/ConfigurePowerPolicy/post/
        """
        self._invoke("ConfigurePowerPolicy", {"key": key})

    def get_capability(
        self,
    ) -> PowerSystemCapability:
        """Read ``capability``.

        Since 4.1. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostPowerSystem/moId/capability/get/
        """
        result: PowerSystemCapability = self._invoke("capability", {})
        return result

    def get_info(
        self,
    ) -> PowerSystemInfo:
        """Read ``info``.

        Since 4.1. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostPowerSystem/moId/info/get/
        """
        result: PowerSystemInfo = self._invoke("info", {})
        return result
