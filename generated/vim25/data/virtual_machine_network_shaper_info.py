# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineNetworkShaperInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineNetworkShaperInfo(vmodl.DataObject):
    """Data object type ``VirtualMachineNetworkShaperInfo`` (vmodl ``vim.vm.NetworkShaperInfo``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineNetworkShaperInfo/
    """

    enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "enabled", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``enabled``. Since 2.0."""

    peak_bps: int | None = attrs.field(
        default=None,
        metadata={"wire": "peakBps", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``peakBps``. Since 2.0."""

    average_bps: int | None = attrs.field(
        default=None,
        metadata={"wire": "averageBps", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``averageBps``. Since 2.0."""

    burst_size: int | None = attrs.field(
        default=None,
        metadata={"wire": "burstSize", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``burstSize``. Since 2.0."""
