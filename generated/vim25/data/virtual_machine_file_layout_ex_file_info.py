# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineFileLayoutExFileInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineFileLayoutExFileInfo(vmodl.DataObject):
    """Data object type ``VirtualMachineFileLayoutExFileInfo`` (vmodl
    ``vim.vm.FileLayoutEx.FileInfo``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineFileLayoutExFileInfo/
    """

    key: int = attrs.field(
        metadata={"wire": "key", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``key``. Since 4.0."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``name``. Since 4.0."""

    type: str = attrs.field(
        metadata={"wire": "type", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``type``. Since 4.0."""

    size: int = attrs.field(
        metadata={"wire": "size", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``size``. Since 4.0."""

    unique_size: int | None = attrs.field(
        default=None,
        metadata={"wire": "uniqueSize", "type": "long", "since": "5.1", "secret": False},
    )
    """Wire name ``uniqueSize``. Since 5.1."""

    backing_object_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "backingObjectId", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``backingObjectId``. Since 6.0."""

    accessible: bool | None = attrs.field(
        default=None,
        metadata={"wire": "accessible", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``accessible``. Since 6.0."""
