# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostPersistentMemoryInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostPersistentMemoryInfo(vmodl.DataObject):
    """Data object type ``HostPersistentMemoryInfo`` (vmodl ``vim.host.PersistentMemoryInfo``).

    Since 6.7.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostPersistentMemoryInfo/
    """

    capacity_in_mb: int | None = attrs.field(
        default=None,
        metadata={"wire": "capacityInMB", "type": "long", "since": "6.7", "secret": False},
    )
    """Wire name ``capacityInMB``. Since 6.7."""

    volume_uuid: str | None = attrs.field(
        default=None,
        metadata={"wire": "volumeUUID", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``volumeUUID``. Since 6.7."""
