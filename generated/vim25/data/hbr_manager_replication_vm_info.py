# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HbrManagerReplicationVmInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.faults.method_fault import MethodFault
    from vim25.data.replication_vm_progress_info import ReplicationVmProgressInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HbrManagerReplicationVmInfo(vmodl.DataObject):
    """Data object type ``HbrManagerReplicationVmInfo`` (vmodl ``vim.HbrManager.ReplicationVmInfo``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HbrManagerReplicationVmInfo/
    """

    state: str = attrs.field(
        metadata={"wire": "state", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``state``. Since 5.0."""

    progress_info: ReplicationVmProgressInfo | None = attrs.field(
        default=None,
        metadata={"wire": "progressInfo", "type": "ReplicationVmProgressInfo", "since": "5.0", "secret": False},
    )
    """Wire name ``progressInfo``. Since 5.0."""

    image_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "imageId", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``imageId``. Since 5.0."""

    last_error: MethodFault | None = attrs.field(
        default=None,
        metadata={"wire": "lastError", "type": "MethodFault", "since": "5.0", "secret": False},
    )
    """Wire name ``lastError``. Since 5.0."""
