# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type RemoveDiskRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_maintenance_spec import HostMaintenanceSpec
    from vim25.data.host_scsi_disk import HostScsiDisk


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RemoveDiskRequestType(vmodl.Request):
    """Request type ``RemoveDiskRequestType``."""

    disk: list[HostScsiDisk] = attrs.field(
        metadata={"wire": "disk", "type": "HostScsiDisk[]", "since": "5.5", "secret": False},
    )
    """Wire name ``disk``. Since 5.5."""

    maintenance_spec: HostMaintenanceSpec | None = attrs.field(
        default=None,
        metadata={"wire": "maintenanceSpec", "type": "HostMaintenanceSpec", "since": "6.0", "secret": False},
    )
    """Wire name ``maintenanceSpec``. Since 6.0."""

    timeout: int | None = attrs.field(
        default=None,
        metadata={"wire": "timeout", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``timeout``. Since 6.0."""
