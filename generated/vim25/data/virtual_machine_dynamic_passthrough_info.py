# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineDynamicPassthroughInfo."""

from __future__ import annotations

import attrs

from vim25.data.virtual_machine_target_info import VirtualMachineTargetInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineDynamicPassthroughInfo(VirtualMachineTargetInfo):
    """Data object type ``VirtualMachineDynamicPassthroughInfo`` (vmodl
    ``vim.vm.DynamicPassthroughInfo``).

    Since 7.0.0.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineDynamicPassthroughInfo/
    """

    vendor_name: str = attrs.field(
        metadata={"wire": "vendorName", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``vendorName``. Since 7.0.0.0."""

    device_name: str = attrs.field(
        metadata={"wire": "deviceName", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``deviceName``. Since 7.0.0.0."""

    custom_label: str | None = attrs.field(
        default=None,
        metadata={"wire": "customLabel", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``customLabel``. Since 7.0.0.0."""

    vendor_id: int = attrs.field(
        metadata={"wire": "vendorId", "type": "int", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``vendorId``. Since 7.0.0.0."""

    device_id: int = attrs.field(
        metadata={"wire": "deviceId", "type": "int", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``deviceId``. Since 7.0.0.0."""
