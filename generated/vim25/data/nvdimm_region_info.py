# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type NvdimmRegionInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NvdimmRegionInfo(vmodl.DataObject):
    """Data object type ``NvdimmRegionInfo`` (vmodl ``vim.host.NvdimmSystem.RegionInfo``).

    Since 6.7.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NvdimmRegionInfo/
    """

    region_id: int = attrs.field(
        metadata={"wire": "regionId", "type": "int", "since": "6.7", "secret": False},
    )
    """Wire name ``regionId``. Since 6.7."""

    set_id: int = attrs.field(
        metadata={"wire": "setId", "type": "int", "since": "6.7", "secret": False},
    )
    """Wire name ``setId``. Since 6.7."""

    range_type: str = attrs.field(
        metadata={"wire": "rangeType", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``rangeType``. Since 6.7."""

    start_addr: int = attrs.field(
        metadata={"wire": "startAddr", "type": "long", "since": "6.7", "secret": False},
    )
    """Wire name ``startAddr``. Since 6.7."""

    size: int = attrs.field(
        metadata={"wire": "size", "type": "long", "since": "6.7", "secret": False},
    )
    """Wire name ``size``. Since 6.7."""

    offset: int = attrs.field(
        metadata={"wire": "offset", "type": "long", "since": "6.7", "secret": False},
    )
    """Wire name ``offset``. Since 6.7."""
