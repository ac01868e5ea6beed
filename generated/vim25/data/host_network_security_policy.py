# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNetworkSecurityPolicy."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNetworkSecurityPolicy(vmodl.DataObject):
    """Data object type ``HostNetworkSecurityPolicy`` (vmodl
    ``vim.host.NetworkPolicy.SecurityPolicy``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNetworkSecurityPolicy/
    """

    allow_promiscuous: bool | None = attrs.field(
        default=None,
        metadata={"wire": "allowPromiscuous", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``allowPromiscuous``. Since 2.0."""

    mac_changes: bool | None = attrs.field(
        default=None,
        metadata={"wire": "macChanges", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``macChanges``. Since 2.0."""

    forged_transmits: bool | None = attrs.field(
        default=None,
        metadata={"wire": "forgedTransmits", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``forgedTransmits``. Since 2.0."""
