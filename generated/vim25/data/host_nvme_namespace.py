# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNvmeNamespace."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNvmeNamespace(vmodl.DataObject):
    """Data object type ``HostNvmeNamespace`` (vmodl ``vim.host.NvmeNamespace``).

    Since 7.0.0.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNvmeNamespace/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``key``. Since 7.0.0.0."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``name``. Since 7.0.0.0."""

    id: int = attrs.field(
        metadata={"wire": "id", "type": "int", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``id``. Since 7.0.0.0."""

    block_size: int = attrs.field(
        metadata={"wire": "blockSize", "type": "int", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``blockSize``. Since 7.0.0.0."""

    capacity_in_blocks: int = attrs.field(
        metadata={"wire": "capacityInBlocks", "type": "long", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``capacityInBlocks``. Since 7.0.0.0."""
