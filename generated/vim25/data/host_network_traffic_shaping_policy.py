# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNetworkTrafficShapingPolicy."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNetworkTrafficShapingPolicy(vmodl.DataObject):
    """Data object type ``HostNetworkTrafficShapingPolicy`` (vmodl
    ``vim.host.NetworkPolicy.TrafficShapingPolicy``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNetworkTrafficShapingPolicy/
    """

    enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "enabled", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``enabled``. Since 2.0."""

    average_bandwidth: int | None = attrs.field(
        default=None,
        metadata={"wire": "averageBandwidth", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``averageBandwidth``. Since 2.0."""

    peak_bandwidth: int | None = attrs.field(
        default=None,
        metadata={"wire": "peakBandwidth", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``peakBandwidth``. Since 2.0."""

    burst_size: int | None = attrs.field(
        default=None,
        metadata={"wire": "burstSize", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``burstSize``. Since 2.0."""
