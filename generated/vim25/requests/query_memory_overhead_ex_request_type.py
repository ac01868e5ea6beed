# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type QueryMemoryOverheadExRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.virtual_machine_config_info import VirtualMachineConfigInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class QueryMemoryOverheadExRequestType(vmodl.Request):
    """Request type ``QueryMemoryOverheadExRequestType``."""

    vm_config_info: VirtualMachineConfigInfo = attrs.field(
        metadata={"wire": "vmConfigInfo", "type": "VirtualMachineConfigInfo", "since": "2.5", "secret": False},
    )
    """Wire name ``vmConfigInfo``. Since 2.5."""
