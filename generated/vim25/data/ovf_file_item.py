# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type OvfFileItem."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfFileItem(vmodl.DataObject):
    """Data object type ``OvfFileItem`` (vmodl ``vim.OvfManager.FileItem``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfFileItem/
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

    size: int | None = attrs.field(
        default=None,
        metadata={"wire": "size", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``size``. Since 4.0."""

    cim_type: int = attrs.field(
        metadata={"wire": "cimType", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``cimType``. Since 4.0."""

    create: bool = attrs.field(
        metadata={"wire": "create", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``create``. Since 4.0."""
