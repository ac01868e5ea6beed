# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostListSummaryGatewaySummary."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostListSummaryGatewaySummary(vmodl.DataObject):
    """Data object type ``HostListSummaryGatewaySummary`` (vmodl ``vim.host.Summary.GatewaySummary``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostListSummaryGatewaySummary/
    """

    gateway_type: str = attrs.field(
        metadata={"wire": "gatewayType", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``gatewayType``. Since 6.0."""

    gateway_id: str = attrs.field(
        metadata={"wire": "gatewayId", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``gatewayId``. Since 6.0."""
