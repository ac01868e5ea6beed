# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateVmfsUnmapBandwidthRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.vmfs_unmap_bandwidth_spec import VmfsUnmapBandwidthSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateVmfsUnmapBandwidthRequestType(vmodl.Request):
    """Request type ``UpdateVmfsUnmapBandwidthRequestType``."""

    vmfs_uuid: str = attrs.field(
        metadata={"wire": "vmfsUuid", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``vmfsUuid``. Since 6.7."""

    unmap_bandwidth_spec: VmfsUnmapBandwidthSpec = attrs.field(
        metadata={"wire": "unmapBandwidthSpec", "type": "VmfsUnmapBandwidthSpec", "since": "6.7", "secret": False},
    )
    """Wire name ``unmapBandwidthSpec``. Since 6.7."""
