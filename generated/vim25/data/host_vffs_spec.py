# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVffsSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_disk_partition_spec import HostDiskPartitionSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVffsSpec(vmodl.DataObject):
    """Data object type ``HostVffsSpec`` (vmodl ``vim.host.VffsVolume.Specification``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVffsSpec/
    """

    device_path: str = attrs.field(
        metadata={"wire": "devicePath", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``devicePath``. Since 5.5."""

    partition: HostDiskPartitionSpec | None = attrs.field(
        default=None,
        metadata={"wire": "partition", "type": "HostDiskPartitionSpec", "since": "5.5", "secret": False},
    )
    """Wire name ``partition``. Since 5.5."""

    major_version: int = attrs.field(
        metadata={"wire": "majorVersion", "type": "int", "since": "5.5", "secret": False},
    )
    """Wire name ``majorVersion``. Since 5.5."""

    volume_name: str = attrs.field(
        metadata={"wire": "volumeName", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``volumeName``. Since 5.5."""
