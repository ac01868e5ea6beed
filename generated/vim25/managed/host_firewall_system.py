# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostFirewallSystem."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.extensible_managed_object import ExtensibleManagedObject

if TYPE_CHECKING:
    from vim25.data.host_firewall_default_policy import HostFirewallDefaultPolicy
    from vim25.data.host_firewall_info import HostFirewallInfo
    from vim25.data.host_firewall_ruleset_ruleset_spec import HostFirewallRulesetRulesetSpec


class HostFirewallSystem(ExtensibleManagedObject):
    """Managed object type ``HostFirewallSystem`` (vmodl ``vim.host.FirewallSystem``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **ExtensibleManagedObject._operations,
        "DisableRuleset": vmodl.Operation("DisableRuleset", request="DisableRulesetRequestType", fault="VimFault", since="2.0", vmodl_name="disableRuleset", privilege="Host.Config.NetService"),
        "EnableRuleset": vmodl.Operation("EnableRuleset", request="EnableRulesetRequestType", fault="VimFault", since="2.0", vmodl_name="enableRuleset", privilege="Host.Config.NetService"),
        "firewallInfo": vmodl.Operation("firewallInfo", result="HostFirewallInfo", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "RefreshFirewall": vmodl.Operation("RefreshFirewall", fault="RuntimeFault", since="2.0", vmodl_name="refresh", privilege="Host.Config.NetService"),
        "UpdateDefaultPolicy": vmodl.Operation("UpdateDefaultPolicy", request="UpdateDefaultPolicyRequestType", fault="RuntimeFault", since="2.0", vmodl_name="updateDefaultPolicy", privilege="Host.Config.NetService"),
        "UpdateRuleset": vmodl.Operation("UpdateRuleset", request="UpdateRulesetRequestType", fault="VimFault", since="5.0", vmodl_name="updateRuleset", privilege="Host.Config.NetService"),
    }

    def disable_ruleset(
        self,
        id: str,
    ) -> None:
        """Call ``DisableRuleset``.

        id: Wire name ``id``. Since 2.0.

        Since 2.0. Privilege Host.Config.NetService.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostFirewallSystem/moId/DisableRuleset/post/
        """
        self._invoke("DisableRuleset", {"id": id})

    def enable_ruleset(
        self,
        id: str,
    ) -> None:
        """Call ``EnableRuleset``.

        id: Wire name ``id``. Since 2.0.

        Since 2.0. Privilege Host.Config.NetService.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostFirewallSystem/moId/EnableRuleset/post/
        """
        self._invoke("EnableRuleset", {"id": id})

    def get_firewall_info(
        self,
    ) -> HostFirewallInfo | None:
        """Read ``firewallInfo``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostFirewallSystem/moId/firewallInfo/get/
        """
        result: HostFirewallInfo | None = self._invoke("firewallInfo", {})
        return result

    def refresh_firewall(
        self,
    ) -> None:
        """Call ``RefreshFirewall``.

        Since 2.0. Privilege Host.Config.NetService.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostFirewallSystem/moId/RefreshFirewall/post/
        """
        self._invoke("RefreshFirewall", {})

    def update_default_policy(
        self,
        default_policy: HostFirewallDefaultPolicy,
    ) -> None:
        """Call ``UpdateDefaultPolicy``.

        default_policy: Wire name ``defaultPolicy``. Since 2.0.

        Since 2.0. Privilege Host.Config.NetService.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostFirewallSystem/moId/UpdateDefaultPolicy/post/
        """
        self._invoke("UpdateDefaultPolicy", {"default_policy": default_policy})

    def update_ruleset(
        self,
        id: str,
        spec: HostFirewallRulesetRulesetSpec,
    ) -> None:
        """Call ``UpdateRuleset``.

        id: Wire name ``id``. Since 5.0.

        spec: Wire name ``spec``. Since 5.0.

        Since 5.0. Privilege Host.Config.NetService.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostFirewallSystem/moId/UpdateRuleset/post/
        """
        self._invoke("UpdateRuleset", {"id": id, "spec": spec})
