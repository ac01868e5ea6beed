# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualDiskPartitionedRawDiskVer2BackingOption."""

from __future__ import annotations

import attrs

from vim25.data.virtual_disk_raw_disk_ver2_backing_option import VirtualDiskRawDiskVer2BackingOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualDiskPartitionedRawDiskVer2BackingOption(VirtualDiskRawDiskVer2BackingOption):
    """Data object type ``VirtualDiskPartitionedRawDiskVer2BackingOption`` (vmodl
    ``vim.vm.device.VirtualDiskOption.PartitionedRawDiskVer2BackingOption``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskPartitionedRawDiskVer2BackingOption/
    """
