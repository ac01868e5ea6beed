# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineVgpuDeviceInfo."""

from __future__ import annotations

import attrs

from vim25.data.virtual_machine_target_info import VirtualMachineTargetInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineVgpuDeviceInfo(VirtualMachineTargetInfo):
    """Data object type ``VirtualMachineVgpuDeviceInfo`` (vmodl ``vim.vm.VgpuDeviceInfo``).

    Since 7.0.3.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVgpuDeviceInfo/
    """

    device_name: str = attrs.field(
        metadata={"wire": "deviceName", "type": "string", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``deviceName``. Since 7.0.3.0."""

    device_vendor_id: int = attrs.field(
        metadata={"wire": "deviceVendorId", "type": "long", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``deviceVendorId``. Since 7.0.3.0."""

    max_fb_size_in_gib: int = attrs.field(
        metadata={"wire": "maxFbSizeInGib", "type": "long", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``maxFbSizeInGib``. Since 7.0.3.0."""

    time_sliced_capable: bool = attrs.field(
        metadata={"wire": "timeSlicedCapable", "type": "boolean", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``timeSlicedCapable``. Since 7.0.3.0."""

    mig_capable: bool = attrs.field(
        metadata={"wire": "migCapable", "type": "boolean", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``migCapable``. Since 7.0.3.0."""

    compute_profile_capable: bool = attrs.field(
        metadata={"wire": "computeProfileCapable", "type": "boolean", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``computeProfileCapable``. Since 7.0.3.0."""

    quadro_profile_capable: bool = attrs.field(
        metadata={"wire": "quadroProfileCapable", "type": "boolean", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``quadroProfileCapable``. Since 7.0.3.0."""
