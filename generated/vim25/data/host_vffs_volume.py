# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVffsVolume."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.host_file_system_volume import HostFileSystemVolume

if TYPE_CHECKING:
    from vim25.data.host_scsi_disk_partition import HostScsiDiskPartition


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVffsVolume(HostFileSystemVolume):
    """Data object type ``HostVffsVolume`` (vmodl ``vim.host.VffsVolume``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVffsVolume/
    """

    major_version: int = attrs.field(
        metadata={"wire": "majorVersion", "type": "int", "since": "5.5", "secret": False},
    )
    """Wire name ``majorVersion``. Since 5.5."""

    version: str = attrs.field(
        metadata={"wire": "version", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``version``. Since 5.5."""

    uuid: str = attrs.field(
        metadata={"wire": "uuid", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``uuid``. Since 5.5."""

    extent: list[HostScsiDiskPartition] = attrs.field(
        metadata={"wire": "extent", "type": "HostScsiDiskPartition[]", "since": "5.5", "secret": False},
    )
    """Wire name ``extent``. Since 5.5."""
