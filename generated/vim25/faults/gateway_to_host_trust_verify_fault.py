# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type GatewayToHostTrustVerifyFault."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.gateway_to_host_connect_fault import GatewayToHostConnectFault

if TYPE_CHECKING:
    from vim25.data.key_value import KeyValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GatewayToHostTrustVerifyFault(GatewayToHostConnectFault):
    """Fault type ``GatewayToHostTrustVerifyFault`` (vmodl
    ``vim.fault.GatewayToHostTrustVerifyFault``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/GatewayToHostTrustVerifyFault/
    """

    verification_token: str = attrs.field(
        repr=False,
        metadata={"wire": "verificationToken", "type": "string", "since": "6.0", "secret": True},
    )
    """Wire name ``verificationToken``. Since 6.0. Secret."""

    properties_to_verify: list[KeyValue] = attrs.field(
        metadata={"wire": "propertiesToVerify", "type": "KeyValue[]", "since": "6.0", "secret": False},
    )
    """Wire name ``propertiesToVerify``. Since 6.0."""
