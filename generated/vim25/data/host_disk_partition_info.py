# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostDiskPartitionInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_disk_partition_layout import HostDiskPartitionLayout
    from vim25.data.host_disk_partition_spec import HostDiskPartitionSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostDiskPartitionInfo(vmodl.DataObject):
    """Data object type ``HostDiskPartitionInfo`` (vmodl ``vim.host.DiskPartitionInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDiskPartitionInfo/
    """

    device_name: str = attrs.field(
        metadata={"wire": "deviceName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``deviceName``. Since 2.0."""

    spec: HostDiskPartitionSpec = attrs.field(
        metadata={"wire": "spec", "type": "HostDiskPartitionSpec", "since": "2.0", "secret": False},
    )
    """Wire name ``spec``. Since 2.0."""

    layout: HostDiskPartitionLayout = attrs.field(
        metadata={"wire": "layout", "type": "HostDiskPartitionLayout", "since": "2.0", "secret": False},
    )
    """Wire name ``layout``. Since 2.0."""
