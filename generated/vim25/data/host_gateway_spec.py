# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostGatewaySpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.key_value import KeyValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostGatewaySpec(vmodl.DataObject):
    """Data object type ``HostGatewaySpec`` (vmodl ``vim.host.GatewaySpec``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostGatewaySpec/
    """

    gateway_type: str = attrs.field(
        metadata={"wire": "gatewayType", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``gatewayType``. Since 6.0."""

    gateway_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "gatewayId", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``gatewayId``. Since 6.0."""

    trust_verification_token: str | None = attrs.field(
        default=None,
        repr=False,
        metadata={"wire": "trustVerificationToken", "type": "string", "since": "6.0", "secret": True},
    )
    """Wire name ``trustVerificationToken``. Since 6.0. Secret."""

    host_auth_params: list[KeyValue] | None = attrs.field(
        default=None,
        metadata={"wire": "hostAuthParams", "type": "KeyValue[]", "since": "6.0", "secret": False},
    )
    """Wire name ``hostAuthParams``. Since 6.0."""
