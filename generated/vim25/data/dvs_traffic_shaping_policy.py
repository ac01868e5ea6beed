# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DVSTrafficShapingPolicy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.inheritable_policy import InheritablePolicy

if TYPE_CHECKING:
    from vim25.data.bool_policy import BoolPolicy
    from vim25.data.long_policy import LongPolicy


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DVSTrafficShapingPolicy(InheritablePolicy):
    """Data object type ``DVSTrafficShapingPolicy`` (vmodl
    ``vim.dvs.DistributedVirtualPort.TrafficShapingPolicy``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DVSTrafficShapingPolicy/
    """

    enabled: BoolPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "enabled", "type": "BoolPolicy", "since": "4.0", "secret": False},
    )
    """Wire name ``enabled``. Since 4.0."""

    average_bandwidth: LongPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "averageBandwidth", "type": "LongPolicy", "since": "4.0", "secret": False},
    )
    """Wire name ``averageBandwidth``. Since 4.0."""

    peak_bandwidth: LongPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "peakBandwidth", "type": "LongPolicy", "since": "4.0", "secret": False},
    )
    """Wire name ``peakBandwidth``. Since 4.0."""

    burst_size: LongPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "burstSize", "type": "LongPolicy", "since": "4.0", "secret": False},
    )
    """Wire name ``burstSize``. Since 4.0."""
