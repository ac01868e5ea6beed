# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DVPortState."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.dv_port_status import DVPortStatus
    from vim25.data.distributed_virtual_switch_keyed_opaque_blob import DistributedVirtualSwitchKeyedOpaqueBlob
    from vim25.data.distributed_virtual_switch_port_statistics import DistributedVirtualSwitchPortStatistics


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DVPortState(vmodl.DataObject):
    """Data object type ``DVPortState`` (vmodl ``vim.dvs.DistributedVirtualPort.State``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DVPortState/
    """

    runtime_info: DVPortStatus | None = attrs.field(
        default=None,
        metadata={"wire": "runtimeInfo", "type": "DVPortStatus", "since": "4.0", "secret": False},
    )
    """Wire name ``runtimeInfo``. Since 4.0."""

    stats: DistributedVirtualSwitchPortStatistics = attrs.field(
        metadata={"wire": "stats", "type": "DistributedVirtualSwitchPortStatistics", "since": "4.0", "secret": False},
    )
    """Wire name ``stats``. Since 4.0."""

    vendor_specific_state: list[DistributedVirtualSwitchKeyedOpaqueBlob] | None = attrs.field(
        default=None,
        metadata={"wire": "vendorSpecificState", "type": "DistributedVirtualSwitchKeyedOpaqueBlob[]", "since": "4.0", "secret": False},
    )
    """Wire name ``vendorSpecificState``. Since 4.0."""
