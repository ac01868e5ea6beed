# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ReplicationVmProgressInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ReplicationVmProgressInfo(vmodl.DataObject):
    """Data object type ``ReplicationVmProgressInfo`` (vmodl
    ``vim.HbrManager.ReplicationVmInfo.ProgressInfo``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationVmProgressInfo/
    """

    progress: int = attrs.field(
        metadata={"wire": "progress", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``progress``. Since 5.0."""

    bytes_transferred: int = attrs.field(
        metadata={"wire": "bytesTransferred", "type": "long", "since": "5.0", "secret": False},
    )
    """Wire name ``bytesTransferred``. Since 5.0."""

    bytes_to_transfer: int = attrs.field(
        metadata={"wire": "bytesToTransfer", "type": "long", "since": "5.0", "secret": False},
    )
    """Wire name ``bytesToTransfer``. Since 5.0."""

    checksum_total_bytes: int | None = attrs.field(
        default=None,
        metadata={"wire": "checksumTotalBytes", "type": "long", "since": "5.0", "secret": False},
    )
    """Wire name ``checksumTotalBytes``. Since 5.0."""

    checksum_compared_bytes: int | None = attrs.field(
        default=None,
        metadata={"wire": "checksumComparedBytes", "type": "long", "since": "5.0", "secret": False},
    )
    """Wire name ``checksumComparedBytes``. Since 5.0."""
