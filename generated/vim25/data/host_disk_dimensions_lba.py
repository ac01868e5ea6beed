# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostDiskDimensionsLba."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostDiskDimensionsLba(vmodl.DataObject):
    """Data object type ``HostDiskDimensionsLba`` (vmodl ``vim.host.DiskDimensions.Lba``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDiskDimensionsLba/
    """

    block_size: int = attrs.field(
        metadata={"wire": "blockSize", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``blockSize``. Since 2.0."""

    block: int = attrs.field(
        metadata={"wire": "block", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``block``. Since 2.0."""
