# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineDeviceRuntimeInfoDeviceRuntimeState."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineDeviceRuntimeInfoDeviceRuntimeState(vmodl.DataObject):
    """Data object type ``VirtualMachineDeviceRuntimeInfoDeviceRuntimeState`` (vmodl
    ``vim.vm.DeviceRuntimeInfo.DeviceRuntimeState``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineDeviceRuntimeInfoDeviceRuntimeState/
    """
