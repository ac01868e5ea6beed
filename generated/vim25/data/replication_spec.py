# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ReplicationSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.replication_group_id import ReplicationGroupId


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ReplicationSpec(vmodl.DataObject):
    """Data object type ``ReplicationSpec`` (vmodl ``vim.vm.replication.ReplicationSpec``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationSpec/
    """

    replication_group_id: ReplicationGroupId = attrs.field(
        metadata={"wire": "replicationGroupId", "type": "ReplicationGroupId", "since": "6.5", "secret": False},
    )
    """Wire name ``replicationGroupId``. Since 6.5."""
