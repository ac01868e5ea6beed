# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type StoragePodSummary."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class StoragePodSummary(vmodl.DataObject):
    """Data object type ``StoragePodSummary`` (vmodl ``vim.StoragePod.Summary``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/StoragePodSummary/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``name``. Since 5.0."""

    capacity: int = attrs.field(
        metadata={"wire": "capacity", "type": "long", "since": "5.0", "secret": False},
    )
    """Wire name ``capacity``. Since 5.0."""

    free_space: int = attrs.field(
        metadata={"wire": "freeSpace", "type": "long", "since": "5.0", "secret": False},
    )
    """Wire name ``freeSpace``. Since 5.0."""
