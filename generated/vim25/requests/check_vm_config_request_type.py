# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type CheckVmConfigRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.virtual_machine_config_spec import VirtualMachineConfigSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CheckVmConfigRequestType(vmodl.Request):
    """Request type ``CheckVmConfigRequestType``."""

    spec: VirtualMachineConfigSpec = attrs.field(
        metadata={"wire": "spec", "type": "VirtualMachineConfigSpec", "since": "6.7", "secret": False},
    )
    """Wire name ``spec``. Since 6.7."""

    vm: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
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
