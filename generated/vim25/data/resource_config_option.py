# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ResourceConfigOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.resource_allocation_option import ResourceAllocationOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ResourceConfigOption(vmodl.DataObject):
    """Data object type ``ResourceConfigOption`` (vmodl ``vim.ResourceConfigOption``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ResourceConfigOption/
    """

    cpu_allocation_option: ResourceAllocationOption = attrs.field(
        metadata={"wire": "cpuAllocationOption", "type": "ResourceAllocationOption", "since": "4.1", "secret": False},
    )
    """Wire name ``cpuAllocationOption``. Since 4.1."""

    memory_allocation_option: ResourceAllocationOption = attrs.field(
        metadata={"wire": "memoryAllocationOption", "type": "ResourceAllocationOption", "since": "4.1", "secret": False},
    )
    """Wire name ``memoryAllocationOption``. Since 4.1."""
