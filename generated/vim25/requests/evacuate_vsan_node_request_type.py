# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type EvacuateVsanNodeRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_maintenance_spec import HostMaintenanceSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class EvacuateVsanNodeRequestType(vmodl.Request):
    """Request type ``EvacuateVsanNodeRequestType``."""

    maintenance_spec: HostMaintenanceSpec = attrs.field(
        metadata={"wire": "maintenanceSpec", "type": "HostMaintenanceSpec", "since": "6.0", "secret": False},
    )
    """Wire name ``maintenanceSpec``. Since 6.0."""

    timeout: int = attrs.field(
        metadata={"wire": "timeout", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``timeout``. Since 6.0."""
