# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmfsDatastoreExtendSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.vmfs_datastore_spec import VmfsDatastoreSpec

if TYPE_CHECKING:
    from vim25.data.host_disk_partition_spec import HostDiskPartitionSpec
    from vim25.data.host_scsi_disk_partition import HostScsiDiskPartition


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmfsDatastoreExtendSpec(VmfsDatastoreSpec):
    """Data object type ``VmfsDatastoreExtendSpec`` (vmodl ``vim.host.VmfsDatastoreExtendSpec``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmfsDatastoreExtendSpec/
    """

    partition: HostDiskPartitionSpec = attrs.field(
        metadata={"wire": "partition", "type": "HostDiskPartitionSpec", "since": "2.0", "secret": False},
    )
    """Wire name ``partition``. Since 2.0."""

    extent: list[HostScsiDiskPartition] = attrs.field(
        metadata={"wire": "extent", "type": "HostScsiDiskPartition[]", "since": "2.0", "secret": False},
    )
    """Wire name ``extent``. Since 2.0."""
