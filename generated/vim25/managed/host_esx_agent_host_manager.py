# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostEsxAgentHostManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.host_esx_agent_host_manager_config_info import HostEsxAgentHostManagerConfigInfo


class HostEsxAgentHostManager(vmodl.ManagedObject):
    """Managed object type ``HostEsxAgentHostManager`` (vmodl ``vim.host.EsxAgentHostManager``).

    Since 5.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "EsxAgentHostManagerUpdateConfig": vmodl.Operation("EsxAgentHostManagerUpdateConfig", request="EsxAgentHostManagerUpdateConfigRequestType", fault="HostConfigFault", since="5.0", vmodl_name="updateConfig", privilege="Host.Config.Settings"),
        "configInfo": vmodl.Operation("configInfo", result="HostEsxAgentHostManagerConfigInfo", fault="RuntimeFault", since="5.0", privilege="Host.Config.Settings", is_property=True),
    }

    def esx_agent_host_manager_update_config(
        self,
        config_info: HostEsxAgentHostManagerConfigInfo,
    ) -> None:
        """Call ``EsxAgentHostManagerUpdateConfig``.

        config_info: Wire name ``configInfo``. Since 5.0.

        Since 5.0. Privilege Host.Config.Settings.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostEsxAgentHostManager/moId/EsxAgentHostManagerUpdateConfig/post/
        """
        self._invoke("EsxAgentHostManagerUpdateConfig", {"config_info": config_info})

    def get_config_info(
        self,
    ) -> HostEsxAgentHostManagerConfigInfo:
        """Read ``configInfo``.

        Since 5.0. Privilege Host.Config.Settings.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostEsxAgentHostManager/moId/configInfo/get/
        """
        result: HostEsxAgentHostManagerConfigInfo = self._invoke("configInfo", {})
        return result
