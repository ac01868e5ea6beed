# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateRulesetRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_firewall_ruleset_ruleset_spec import HostFirewallRulesetRulesetSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateRulesetRequestType(vmodl.Request):
    """Request type ``UpdateRulesetRequestType``."""

    id: str = attrs.field(
        metadata={"wire": "id", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``id``. Since 5.0."""

    spec: HostFirewallRulesetRulesetSpec = attrs.field(
        metadata={"wire": "spec", "type": "HostFirewallRulesetRulesetSpec", "since": "5.0", "secret": False},
    )
    """Wire name ``spec``. Since 5.0."""
