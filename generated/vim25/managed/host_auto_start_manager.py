# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostAutoStartManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.host_auto_start_manager_config import HostAutoStartManagerConfig


class HostAutoStartManager(vmodl.ManagedObject):
    """Managed object type ``HostAutoStartManager`` (vmodl ``vim.host.AutoStartManager``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "AutoStartPowerOff": vmodl.Operation("AutoStartPowerOff", fault="RuntimeFault", since="2.0", vmodl_name="autoPowerOff", privilege="Host.Config.AutoStart"),
        "AutoStartPowerOn": vmodl.Operation("AutoStartPowerOn", fault="RuntimeFault", since="2.0", vmodl_name="autoPowerOn", privilege="Host.Config.AutoStart"),
        "config": vmodl.Operation("config", result="HostAutoStartManagerConfig", fault="RuntimeFault", since="2.0", is_property=True),
        "ReconfigureAutostart": vmodl.Operation("ReconfigureAutostart", request="ReconfigureAutostartRequestType", fault="RuntimeFault", since="2.0", vmodl_name="reconfigure", privilege="Host.Config.AutoStart"),
    }

    def auto_start_power_off(
        self,
    ) -> None:
        """Call ``AutoStartPowerOff``.

        Since 2.0. Privilege Host.Config.AutoStart.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAutoStartManager/moId/AutoStartPowerOff/post/
        """
        self._invoke("AutoStartPowerOff", {})

    def auto_start_power_on(
        self,
    ) -> None:
        """Call ``AutoStartPowerOn``.

        Since 2.0. Privilege Host.Config.AutoStart.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAutoStartManager/moId/AutoStartPowerOn/post/
        """
        self._invoke("AutoStartPowerOn", {})

    def get_config(
        self,
    ) -> HostAutoStartManagerConfig:
        """Read ``config``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAutoStartManager/moId/config/get/
        """
        result: HostAutoStartManagerConfig = self._invoke("config", {})
        return result

    def reconfigure_autostart(
        self,
        spec: HostAutoStartManagerConfig,
    ) -> None:
        """Call ``ReconfigureAutostart``.

        spec: Wire name ``spec``. Since 2.0.

        Since 2.0. Privilege Host.Config.AutoStart.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAutoStartManager/moId/ReconfigureAutostart/post/
        """
        self._invoke("ReconfigureAutostart", {"spec": spec})
