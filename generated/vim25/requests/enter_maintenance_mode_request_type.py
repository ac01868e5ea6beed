# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type EnterMaintenanceModeRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_maintenance_spec import HostMaintenanceSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class EnterMaintenanceModeRequestType(vmodl.Request):
    """Request type ``EnterMaintenanceModeRequestType``."""

    timeout: int = attrs.field(
        metadata={"wire": "timeout", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``timeout``. Since 2.0."""

    evacuate_powered_off_vms: bool | None = attrs.field(
        default=None,
        metadata={"wire": "evacuatePoweredOffVms", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``evacuatePoweredOffVms``. Since 2.5."""

    maintenance_spec: HostMaintenanceSpec | None = attrs.field(
        default=None,
        metadata={"wire": "maintenanceSpec", "type": "HostMaintenanceSpec", "since": "5.5", "secret": False},
    )
    """Wire name ``maintenanceSpec``. Since 5.5."""
