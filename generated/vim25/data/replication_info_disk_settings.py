# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ReplicationInfoDiskSettings."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ReplicationInfoDiskSettings(vmodl.DataObject):
    """Data object type ``ReplicationInfoDiskSettings`` (vmodl
    ``vim.vm.ReplicationConfigSpec.DiskSettings``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationInfoDiskSettings/
    """

    key: int = attrs.field(
        metadata={"wire": "key", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``key``. Since 5.0."""

    disk_replication_id: str = attrs.field(
        metadata={"wire": "diskReplicationId", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``diskReplicationId``. Since 5.0."""
