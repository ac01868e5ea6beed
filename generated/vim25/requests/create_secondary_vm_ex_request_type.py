# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type CreateSecondaryVMExRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.fault_tolerance_config_spec import FaultToleranceConfigSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CreateSecondaryVMExRequestType(vmodl.Request):
    """Request type ``CreateSecondaryVMExRequestType``."""

    host: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "6.0", "secret": False},
    )
    """Wire name ``host``. Since 6.0. Refers to a HostSystem."""

    spec: FaultToleranceConfigSpec | None = attrs.field(
        default=None,
        metadata={"wire": "spec", "type": "FaultToleranceConfigSpec", "since": "6.0", "secret": False},
    )
    """Wire name ``spec``. Since 6.0."""
