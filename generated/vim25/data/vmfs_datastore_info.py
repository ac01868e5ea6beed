# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmfsDatastoreInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.datastore_info import DatastoreInfo

if TYPE_CHECKING:
    from vim25.data.host_vmfs_volume import HostVmfsVolume


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmfsDatastoreInfo(DatastoreInfo):
    """Data object type ``VmfsDatastoreInfo`` (vmodl ``vim.host.VmfsDatastoreInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmfsDatastoreInfo/
    """

    max_physical_rdm_file_size: int = attrs.field(
        metadata={"wire": "maxPhysicalRDMFileSize", "type": "long", "since": "5.1", "secret": False},
    )
    """Wire name ``maxPhysicalRDMFileSize``. Since 5.1."""

    max_virtual_rdm_file_size: int = attrs.field(
        metadata={"wire": "maxVirtualRDMFileSize", "type": "long", "since": "5.1", "secret": False},
    )
    """Wire name ``maxVirtualRDMFileSize``. Since 5.1."""

    vmfs: HostVmfsVolume | None = attrs.field(
        default=None,
        metadata={"wire": "vmfs", "type": "HostVmfsVolume", "since": "2.0", "secret": False},
    )
    """Wire name ``vmfs``. Since 2.0."""
