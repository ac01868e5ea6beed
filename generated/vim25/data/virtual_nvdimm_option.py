# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualNVDIMMOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_device_option import VirtualDeviceOption

if TYPE_CHECKING:
    from vim25.data.long_option import LongOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualNVDIMMOption(VirtualDeviceOption):
    """Data object type ``VirtualNVDIMMOption`` (vmodl ``vim.vm.device.VirtualNVDIMMOption``).

    Since 6.7.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualNVDIMMOption/
    """

    capacity_in_mb: LongOption = attrs.field(
        metadata={"wire": "capacityInMB", "type": "LongOption", "since": "6.7", "secret": False},
    )
    """Wire name ``capacityInMB``. Since 6.7."""

    growable: bool = attrs.field(
        metadata={"wire": "growable", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``growable``. Since 6.7."""

    hot_growable: bool = attrs.field(
        metadata={"wire": "hotGrowable", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``hotGrowable``. Since 6.7."""

    granularity_in_mb: int = attrs.field(
        metadata={"wire": "granularityInMB", "type": "long", "since": "6.7", "secret": False},
    )
    """Wire name ``granularityInMB``. Since 6.7."""
