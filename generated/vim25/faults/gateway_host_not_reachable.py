# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type GatewayHostNotReachable."""

from __future__ import annotations

import attrs

from vim25.faults.gateway_to_host_connect_fault import GatewayToHostConnectFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GatewayHostNotReachable(GatewayToHostConnectFault):
    """Fault type ``GatewayHostNotReachable`` (vmodl ``vim.fault.GatewayHostNotReachable``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/GatewayHostNotReachable/
    """
