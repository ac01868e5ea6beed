# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type OvfFile."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfFile(vmodl.DataObject):
    """Data object type ``OvfFile`` (vmodl ``vim.OvfManager.OvfFile``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfFile/
    """

    device_id: str = attrs.field(
        metadata={"wire": "deviceId", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``deviceId``. Since 4.0."""

    path: str = attrs.field(
        metadata={"wire": "path", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``path``. Since 4.0."""

    compression_method: str | None = attrs.field(
        default=None,
        metadata={"wire": "compressionMethod", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``compressionMethod``. Since 4.0."""

    chunk_size: int | None = attrs.field(
        default=None,
        metadata={"wire": "chunkSize", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``chunkSize``. Since 4.0."""

    size: int = attrs.field(
        metadata={"wire": "size", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``size``. Since 4.0."""

    capacity: int | None = attrs.field(
        default=None,
        metadata={"wire": "capacity", "type": "long", "since": "4.1", "secret": False},
    )
    """Wire name ``capacity``. Since 4.1."""

    populated_size: int | None = attrs.field(
        default=None,
        metadata={"wire": "populatedSize", "type": "long", "since": "4.1", "secret": False},
    )
    """Wire name ``populatedSize``. Since 4.1."""
