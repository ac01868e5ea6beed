# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmfsUnmapBandwidthSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmfsUnmapBandwidthSpec(vmodl.DataObject):
    """Data object type ``VmfsUnmapBandwidthSpec`` (vmodl ``vim.host.VmfsVolume.UnmapBandwidthSpec``).

    Since 6.7.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmfsUnmapBandwidthSpec/
    """

    policy: str = attrs.field(
        metadata={"wire": "policy", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``policy``. Since 6.7."""

    fixed_value: int = attrs.field(
        metadata={"wire": "fixedValue", "type": "long", "since": "6.7", "secret": False},
    )
    """Wire name ``fixedValue``. Since 6.7."""

    dynamic_min: int = attrs.field(
        metadata={"wire": "dynamicMin", "type": "long", "since": "6.7", "secret": False},
    )
    """Wire name ``dynamicMin``. Since 6.7."""

    dynamic_max: int = attrs.field(
        metadata={"wire": "dynamicMax", "type": "long", "since": "6.7", "secret": False},
    )
    """Wire name ``dynamicMax``. Since 6.7."""
