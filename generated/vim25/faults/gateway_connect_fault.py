# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type GatewayConnectFault."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.host_connect_fault import HostConnectFault

if TYPE_CHECKING:
    from vim25.data.localizable_message import LocalizableMessage


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GatewayConnectFault(HostConnectFault):
    """Fault type ``GatewayConnectFault`` (vmodl ``vim.fault.GatewayConnectFault``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/GatewayConnectFault/
    """

    gateway_type: str = attrs.field(
        metadata={"wire": "gatewayType", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``gatewayType``. Since 6.0."""

    gateway_id: str = attrs.field(
        metadata={"wire": "gatewayId", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``gatewayId``. Since 6.0."""

    gateway_info: str = attrs.field(
        metadata={"wire": "gatewayInfo", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``gatewayInfo``. Since 6.0."""

    details: LocalizableMessage | None = attrs.field(
        default=None,
        metadata={"wire": "details", "type": "LocalizableMessage", "since": "6.0", "secret": False},
    )
    """Wire name ``details``. Since 6.0."""
