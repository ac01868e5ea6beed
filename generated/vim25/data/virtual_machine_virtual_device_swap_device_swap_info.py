# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineVirtualDeviceSwapDeviceSwapInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineVirtualDeviceSwapDeviceSwapInfo(vmodl.DataObject):
    """Data object type ``VirtualMachineVirtualDeviceSwapDeviceSwapInfo`` (vmodl
    ``vim.vm.VirtualDeviceSwap.DeviceSwapInfo``).

    Since 8.0.0.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVirtualDeviceSwapDeviceSwapInfo/
    """

    enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "enabled", "type": "boolean", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``enabled``. Since 8.0.0.1."""

    applicable: bool | None = attrs.field(
        default=None,
        metadata={"wire": "applicable", "type": "boolean", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``applicable``. Since 8.0.0.1."""

    status: str | None = attrs.field(
        default=None,
        metadata={"wire": "status", "type": "string", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``status``. Since 8.0.0.1."""
