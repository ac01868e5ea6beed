# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type CreateChildVMRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.virtual_machine_config_spec import VirtualMachineConfigSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CreateChildVMRequestType(vmodl.Request):
    """Request type ``CreateChildVMRequestType``."""

    config: VirtualMachineConfigSpec = attrs.field(
        metadata={"wire": "config", "type": "VirtualMachineConfigSpec", "since": "4.0", "secret": False},
    )
    """Wire name ``config``. Since 4.0."""

    host: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``host``. Since 4.0. Refers to a HostSystem."""
