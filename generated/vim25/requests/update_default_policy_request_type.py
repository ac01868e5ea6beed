# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateDefaultPolicyRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_firewall_default_policy import HostFirewallDefaultPolicy


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateDefaultPolicyRequestType(vmodl.Request):
    """Request type ``UpdateDefaultPolicyRequestType``."""

    default_policy: HostFirewallDefaultPolicy = attrs.field(
        metadata={"wire": "defaultPolicy", "type": "HostFirewallDefaultPolicy", "since": "2.0", "secret": False},
    )
    """Wire name ``defaultPolicy``. Since 2.0."""
