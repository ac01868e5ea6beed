# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmfsDatastoreBaseOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_disk_partition_layout import HostDiskPartitionLayout


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmfsDatastoreBaseOption(vmodl.DataObject):
    """Data object type ``VmfsDatastoreBaseOption`` (vmodl ``vim.host.VmfsDatastoreOption.Info``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmfsDatastoreBaseOption/
    """

    layout: HostDiskPartitionLayout = attrs.field(
        metadata={"wire": "layout", "type": "HostDiskPartitionLayout", "since": "2.0", "secret": False},
    )
    """Wire name ``layout``. Since 2.0."""

    partition_format_change: bool | None = attrs.field(
        default=None,
        metadata={"wire": "partitionFormatChange", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``partitionFormatChange``. Since 5.0."""
