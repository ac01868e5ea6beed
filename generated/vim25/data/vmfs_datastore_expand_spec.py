# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmfsDatastoreExpandSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.vmfs_datastore_spec import VmfsDatastoreSpec

if TYPE_CHECKING:
    from vim25.data.host_disk_partition_spec import HostDiskPartitionSpec
    from vim25.data.host_scsi_disk_partition import HostScsiDiskPartition


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmfsDatastoreExpandSpec(VmfsDatastoreSpec):
    """Data object type ``VmfsDatastoreExpandSpec`` (vmodl ``vim.host.VmfsDatastoreExpandSpec``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmfsDatastoreExpandSpec/
    """

    partition: HostDiskPartitionSpec = attrs.field(
        metadata={"wire": "partition", "type": "HostDiskPartitionSpec", "since": "4.0", "secret": False},
    )
    """Wire name ``partition``. Since 4.0."""

    extent: HostScsiDiskPartition = attrs.field(
        metadata={"wire": "extent", "type": "HostScsiDiskPartition", "since": "4.0", "secret": False},
    )
    """Wire name ``extent``. Since 4.0."""
