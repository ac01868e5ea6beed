# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterDrsFaultsFaultsByVirtualDisk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.cluster_drs_faults_faults_by_vm import ClusterDrsFaultsFaultsByVm

if TYPE_CHECKING:
    from vim25.data.virtual_disk_id import VirtualDiskId


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterDrsFaultsFaultsByVirtualDisk(ClusterDrsFaultsFaultsByVm):
    """Data object type ``ClusterDrsFaultsFaultsByVirtualDisk`` (vmodl
    ``vim.cluster.DrsFaults.FaultsByVirtualDisk``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDrsFaultsFaultsByVirtualDisk/
    """

    disk: VirtualDiskId | None = attrs.field(
        default=None,
        metadata={"wire": "disk", "type": "VirtualDiskId", "since": "5.0", "secret": False},
    )
    """Wire name ``disk``. Since 5.0."""
