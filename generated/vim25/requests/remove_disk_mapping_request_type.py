# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type RemoveDiskMappingRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_maintenance_spec import HostMaintenanceSpec
    from vim25.data.vsan_host_disk_mapping import VsanHostDiskMapping


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RemoveDiskMappingRequestType(vmodl.Request):
    """Request type ``RemoveDiskMappingRequestType``."""

    mapping: list[VsanHostDiskMapping] = attrs.field(
        metadata={"wire": "mapping", "type": "VsanHostDiskMapping[]", "since": "5.5", "secret": False},
    )
    """Wire name ``mapping``. Since 5.5."""

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
