# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type NvdimmSummary."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NvdimmSummary(vmodl.DataObject):
    """Data object type ``NvdimmSummary`` (vmodl ``vim.host.NvdimmSystem.Summary``).

    Since 6.7.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NvdimmSummary/
    """

    num_dimms: int = attrs.field(
        metadata={"wire": "numDimms", "type": "int", "since": "6.7", "secret": False},
    )
    """Wire name ``numDimms``. Since 6.7."""

    health_status: str = attrs.field(
        metadata={"wire": "healthStatus", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``healthStatus``. Since 6.7."""

    total_capacity: int = attrs.field(
        metadata={"wire": "totalCapacity", "type": "long", "since": "6.7", "secret": False},
    )
    """Wire name ``totalCapacity``. Since 6.7."""

    persistent_capacity: int = attrs.field(
        metadata={"wire": "persistentCapacity", "type": "long", "since": "6.7", "secret": False},
    )
    """Wire name ``persistentCapacity``. Since 6.7."""

    block_capacity: int = attrs.field(
        metadata={"wire": "blockCapacity", "type": "long", "since": "6.7", "secret": False},
    )
    """Wire name ``blockCapacity``. Since 6.7."""

    available_capacity: int = attrs.field(
        metadata={"wire": "availableCapacity", "type": "long", "since": "6.7", "secret": False},
    )
    """Wire name ``availableCapacity``. Since 6.7."""

    num_interleavesets: int = attrs.field(
        metadata={"wire": "numInterleavesets", "type": "int", "since": "6.7", "secret": False},
    )
    """Wire name ``numInterleavesets``. Since 6.7."""

    num_namespaces: int = attrs.field(
        metadata={"wire": "numNamespaces", "type": "int", "since": "6.7", "secret": False},
    )
    """Wire name ``numNamespaces``. Since 6.7."""
