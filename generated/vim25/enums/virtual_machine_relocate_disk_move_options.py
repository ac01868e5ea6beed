# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineRelocateDiskMoveOptions."""

from __future__ import annotations

import vmodl


class VirtualMachineRelocateDiskMoveOptions(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineRelocateDiskMoveOptions`` (vmodl
    ``vim.vm.RelocateSpec.DiskMoveOptions``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineRelocateDiskMoveOptions_enum/
    """

    MOVE_ALL_DISK_BACKINGS_AND_ALLOW_SHARING = "moveAllDiskBackingsAndAllowSharing"
    MOVE_ALL_DISK_BACKINGS_AND_DISALLOW_SHARING = "moveAllDiskBackingsAndDisallowSharing"
    MOVE_CHILD_MOST_DISK_BACKING = "moveChildMostDiskBacking"
    CREATE_NEW_CHILD_DISK_BACKING = "createNewChildDiskBacking"
    MOVE_ALL_DISK_BACKINGS_AND_CONSOLIDATE = "moveAllDiskBackingsAndConsolidate"
