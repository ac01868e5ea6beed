# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineDeviceRuntimeInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.virtual_machine_device_runtime_info_device_runtime_state import VirtualMachineDeviceRuntimeInfoDeviceRuntimeState


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineDeviceRuntimeInfo(vmodl.DataObject):
    """Data object type ``VirtualMachineDeviceRuntimeInfo`` (vmodl ``vim.vm.DeviceRuntimeInfo``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineDeviceRuntimeInfo/
    """

    runtime_state: VirtualMachineDeviceRuntimeInfoDeviceRuntimeState = attrs.field(
        metadata={"wire": "runtimeState", "type": "VirtualMachineDeviceRuntimeInfoDeviceRuntimeState", "since": "4.1", "secret": False},
    )
    """Wire name ``runtimeState``. Since 4.1."""

    key: int = attrs.field(
        metadata={"wire": "key", "type": "int", "since": "4.1", "secret": False},
    )
    """Wire name ``key``. Since 4.1."""
