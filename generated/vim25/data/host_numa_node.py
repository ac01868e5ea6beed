# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNumaNode."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNumaNode(vmodl.DataObject):
    """Data object type ``HostNumaNode`` (vmodl ``vim.host.NumaNode``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNumaNode/
    """

    type_id: int = attrs.field(
        metadata={"wire": "typeId", "type": "byte", "since": "2.0", "secret": False},
    )
    """Wire name ``typeId``. Since 2.0."""

    cpu_id: list[int] = attrs.field(
        metadata={"wire": "cpuID", "type": "short[]", "since": "2.0", "secret": False},
    )
    """Wire name ``cpuID``. Since 2.0."""

    memory_size: int | None = attrs.field(
        default=None,
        metadata={"wire": "memorySize", "type": "long", "since": "8.0.0.0", "secret": False},
    )
    """Wire name ``memorySize``. Since 8.0.0.0."""

    memory_range_begin: int = attrs.field(
        metadata={"wire": "memoryRangeBegin", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``memoryRangeBegin``. Since 2.0."""

    memory_range_length: int = attrs.field(
        metadata={"wire": "memoryRangeLength", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``memoryRangeLength``. Since 2.0."""

    pci_id: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "pciId", "type": "string[]", "since": "6.7", "secret": False},
    )
    """Wire name ``pciId``. Since 6.7."""
