# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostScsiDiskPartition."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostScsiDiskPartition(vmodl.DataObject):
    """Data object type ``HostScsiDiskPartition`` (vmodl ``vim.host.ScsiDisk.Partition``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostScsiDiskPartition/
    """

    disk_name: str = attrs.field(
        metadata={"wire": "diskName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``diskName``. Since 2.0."""

    partition: int = attrs.field(
        metadata={"wire": "partition", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``partition``. Since 2.0."""
