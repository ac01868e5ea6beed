# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ReconfigVMRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.virtual_machine_config_spec import VirtualMachineConfigSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ReconfigVMRequestType(vmodl.Request):
    """Request type ``ReconfigVMRequestType``."""

    spec: VirtualMachineConfigSpec = attrs.field(
        metadata={"wire": "spec", "type": "VirtualMachineConfigSpec", "since": "2.0", "secret": False},
    )
    """Wire name ``spec``. Since 2.0."""
