# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type GatewayToHostConnectFault."""

from __future__ import annotations

import attrs

from vim25.faults.gateway_connect_fault import GatewayConnectFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GatewayToHostConnectFault(GatewayConnectFault):
    """Fault type ``GatewayToHostConnectFault`` (vmodl ``vim.fault.GatewayToHostConnectFault``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/GatewayToHostConnectFault/
    """

    hostname: str = attrs.field(
        metadata={"wire": "hostname", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``hostname``. Since 6.0."""

    port: int | None = attrs.field(
        default=None,
        metadata={"wire": "port", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``port``. Since 6.0."""
