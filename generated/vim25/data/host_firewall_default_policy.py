# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostFirewallDefaultPolicy."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostFirewallDefaultPolicy(vmodl.DataObject):
    """Data object type ``HostFirewallDefaultPolicy`` (vmodl ``vim.host.FirewallInfo.DefaultPolicy``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostFirewallDefaultPolicy/
    """

    incoming_blocked: bool | None = attrs.field(
        default=None,
        metadata={"wire": "incomingBlocked", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``incomingBlocked``. Since 2.0."""

    outgoing_blocked: bool | None = attrs.field(
        default=None,
        metadata={"wire": "outgoingBlocked", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``outgoingBlocked``. Since 2.0."""
