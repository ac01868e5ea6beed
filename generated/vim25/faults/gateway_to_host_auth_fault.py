# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type GatewayToHostAuthFault."""

from __future__ import annotations

import attrs

from vim25.faults.gateway_to_host_connect_fault import GatewayToHostConnectFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GatewayToHostAuthFault(GatewayToHostConnectFault):
    """Fault type ``GatewayToHostAuthFault`` (vmodl ``vim.fault.GatewayToHostAuthFault``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/GatewayToHostAuthFault/
    """

    invalid_properties: list[str] = attrs.field(
        metadata={"wire": "invalidProperties", "type": "string[]", "since": "6.0", "secret": False},
    )
    """Wire name ``invalidProperties``. Since 6.0."""

    missing_properties: list[str] = attrs.field(
        metadata={"wire": "missingProperties", "type": "string[]", "since": "6.0", "secret": False},
    )
    """Wire name ``missingProperties``. Since 6.0."""
