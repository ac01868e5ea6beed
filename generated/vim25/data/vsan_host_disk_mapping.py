# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VsanHostDiskMapping."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_scsi_disk import HostScsiDisk


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VsanHostDiskMapping(vmodl.DataObject):
    """Data object type ``VsanHostDiskMapping`` (vmodl ``vim.vsan.host.DiskMapping``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostDiskMapping/
    """

    ssd: HostScsiDisk = attrs.field(
        metadata={"wire": "ssd", "type": "HostScsiDisk", "since": "5.5", "secret": False},
    )
    """Wire name ``ssd``. Since 5.5."""

    non_ssd: list[HostScsiDisk] = attrs.field(
        metadata={"wire": "nonSsd", "type": "HostScsiDisk[]", "since": "5.5", "secret": False},
    )
    """Wire name ``nonSsd``. Since 5.5."""
