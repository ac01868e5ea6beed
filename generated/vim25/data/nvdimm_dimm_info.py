# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type NvdimmDimmInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.nvdimm_health_info import NvdimmHealthInfo
    from vim25.data.nvdimm_region_info import NvdimmRegionInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NvdimmDimmInfo(vmodl.DataObject):
    """Data object type ``NvdimmDimmInfo`` (vmodl ``vim.host.NvdimmSystem.DimmInfo``).

    Since 6.7.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NvdimmDimmInfo/
    """

    dimm_handle: int = attrs.field(
        metadata={"wire": "dimmHandle", "type": "int", "since": "6.7", "secret": False},
    )
    """Wire name ``dimmHandle``. Since 6.7."""

    health_info: NvdimmHealthInfo = attrs.field(
        metadata={"wire": "healthInfo", "type": "NvdimmHealthInfo", "since": "6.7", "secret": False},
    )
    """Wire name ``healthInfo``. Since 6.7."""

    total_capacity: int = attrs.field(
        metadata={"wire": "totalCapacity", "type": "long", "since": "6.7", "secret": False},
    )
    """Wire name ``totalCapacity``. Since 6.7."""

    persistent_capacity: int = attrs.field(
        metadata={"wire": "persistentCapacity", "type": "long", "since": "6.7", "secret": False},
    )
    """Wire name ``persistentCapacity``. Since 6.7."""

    available_persistent_capacity: int = attrs.field(
        metadata={"wire": "availablePersistentCapacity", "type": "long", "since": "6.7", "secret": False},
    )
    """Wire name ``availablePersistentCapacity``. Since 6.7."""

    volatile_capacity: int = attrs.field(
        metadata={"wire": "volatileCapacity", "type": "long", "since": "6.7", "secret": False},
    )
    """Wire name ``volatileCapacity``. Since 6.7."""

    available_volatile_capacity: int = attrs.field(
        metadata={"wire": "availableVolatileCapacity", "type": "long", "since": "6.7", "secret": False},
    )
    """Wire name ``availableVolatileCapacity``. Since 6.7."""

    block_capacity: int = attrs.field(
        metadata={"wire": "blockCapacity", "type": "long", "since": "6.7", "secret": False},
    )
    """Wire name ``blockCapacity``. Since 6.7."""

    region_info: list[NvdimmRegionInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "regionInfo", "type": "NvdimmRegionInfo[]", "since": "6.7", "secret": False},
    )
    """Wire name ``regionInfo``. Since 6.7."""

    representation_string: str = attrs.field(
        metadata={"wire": "representationString", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``representationString``. Since 6.7."""
