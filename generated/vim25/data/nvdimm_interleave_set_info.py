# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type NvdimmInterleaveSetInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NvdimmInterleaveSetInfo(vmodl.DataObject):
    """Data object type ``NvdimmInterleaveSetInfo`` (vmodl
    ``vim.host.NvdimmSystem.InterleaveSetInfo``).

    Since 6.7.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NvdimmInterleaveSetInfo/
    """

    set_id: int = attrs.field(
        metadata={"wire": "setId", "type": "int", "since": "6.7", "secret": False},
    )
    """Wire name ``setId``. Since 6.7."""

    range_type: str = attrs.field(
        metadata={"wire": "rangeType", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``rangeType``. Since 6.7."""

    base_address: int = attrs.field(
        metadata={"wire": "baseAddress", "type": "long", "since": "6.7", "secret": False},
    )
    """Wire name ``baseAddress``. Since 6.7."""

    size: int = attrs.field(
        metadata={"wire": "size", "type": "long", "since": "6.7", "secret": False},
    )
    """Wire name ``size``. Since 6.7."""

    available_size: int = attrs.field(
        metadata={"wire": "availableSize", "type": "long", "since": "6.7", "secret": False},
    )
    """Wire name ``availableSize``. Since 6.7."""

    device_list: list[int] | None = attrs.field(
        default=None,
        metadata={"wire": "deviceList", "type": "int[]", "since": "6.7", "secret": False},
    )
    """Wire name ``deviceList``. Since 6.7."""

    state: str = attrs.field(
        metadata={"wire": "state", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``state``. Since 6.7."""
