# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type CheckPowerOnRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CheckPowerOnRequestType(vmodl.Request):
    """Request type ``CheckPowerOnRequestType``."""

    vm: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "vm", "type": "ManagedObjectReference", "since": "6.7", "secret": False},
    )
    """Wire name ``vm``. Since 6.7. Refers to a VirtualMachine."""

    host: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "6.7", "secret": False},
    )
    """Wire name ``host``. Since 6.7. Refers to a HostSystem."""

    pool: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "pool", "type": "ManagedObjectReference", "since": "6.7", "secret": False},
    )
    """Wire name ``pool``. Since 6.7. Refers to a ResourcePool."""

    test_type: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "testType", "type": "string[]", "since": "6.7", "secret": False},
    )
    """Wire name ``testType``. Since 6.7."""
