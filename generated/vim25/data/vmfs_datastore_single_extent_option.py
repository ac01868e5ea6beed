# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmfsDatastoreSingleExtentOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.vmfs_datastore_base_option import VmfsDatastoreBaseOption

if TYPE_CHECKING:
    from vim25.data.host_disk_partition_block_range import HostDiskPartitionBlockRange


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmfsDatastoreSingleExtentOption(VmfsDatastoreBaseOption):
    """Data object type ``VmfsDatastoreSingleExtentOption`` (vmodl
    ``vim.host.VmfsDatastoreOption.SingleExtentInfo``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VmfsDatastoreSingleExtentOption/
    """

    vmfs_extent: HostDiskPartitionBlockRange = attrs.field(
        metadata={"wire": "vmfsExtent", "type": "HostDiskPartitionBlockRange", "since": "2.0", "secret": False},
    )
    """Wire name ``vmfsExtent``. Since 2.0."""
