# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type FilterInUse."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.resource_in_use import ResourceInUse

if TYPE_CHECKING:
    from vim25.data.virtual_disk_id import VirtualDiskId


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FilterInUse(ResourceInUse):
    """Fault type ``FilterInUse`` (vmodl ``vim.fault.FilterInUse``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/FilterInUse/
    """

    disk: list[VirtualDiskId] | None = attrs.field(
        default=None,
        metadata={"wire": "disk", "type": "VirtualDiskId[]", "since": "6.0", "secret": False},
    )
    """Wire name ``disk``. Since 6.0."""
