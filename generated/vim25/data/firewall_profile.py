# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type FirewallProfile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.apply_profile import ApplyProfile

if TYPE_CHECKING:
    from vim25.data.firewall_profile_ruleset_profile import FirewallProfileRulesetProfile


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FirewallProfile(ApplyProfile):
    """Data object type ``FirewallProfile`` (vmodl ``vim.profile.host.FirewallProfile``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/FirewallProfile/
    """

    ruleset: list[FirewallProfileRulesetProfile] | None = attrs.field(
        default=None,
        metadata={"wire": "ruleset", "type": "FirewallProfileRulesetProfile[]", "since": "4.0", "secret": False},
    )
    """Wire name ``ruleset``. Since 4.0."""
