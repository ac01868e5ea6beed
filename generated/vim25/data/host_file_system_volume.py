# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostFileSystemVolume."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostFileSystemVolume(vmodl.DataObject):
    """Data object type ``HostFileSystemVolume`` (vmodl ``vim.host.FileSystemVolume``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostFileSystemVolume/
    """

    type: str = attrs.field(
        metadata={"wire": "type", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``type``. Since 2.0."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""

    capacity: int = attrs.field(
        metadata={"wire": "capacity", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``capacity``. Since 2.0."""
