# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineVgpuProfileInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_machine_target_info import VirtualMachineTargetInfo

if TYPE_CHECKING:
    from vim25.data.virtual_machine_v_motion_stun_time_info import VirtualMachineVMotionStunTimeInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineVgpuProfileInfo(VirtualMachineTargetInfo):
    """Data object type ``VirtualMachineVgpuProfileInfo`` (vmodl ``vim.vm.VgpuProfileInfo``).

    Since 7.0.3.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVgpuProfileInfo/
    """

    profile_name: str = attrs.field(
        metadata={"wire": "profileName", "type": "string", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``profileName``. Since 7.0.3.0."""

    device_vendor_id: int = attrs.field(
        metadata={"wire": "deviceVendorId", "type": "long", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``deviceVendorId``. Since 7.0.3.0."""

    fb_size_in_gib: int = attrs.field(
        metadata={"wire": "fbSizeInGib", "type": "long", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``fbSizeInGib``. Since 7.0.3.0."""

    profile_sharing: str = attrs.field(
        metadata={"wire": "profileSharing", "type": "string", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``profileSharing``. Since 7.0.3.0."""

    profile_class: str = attrs.field(
        metadata={"wire": "profileClass", "type": "string", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``profileClass``. Since 7.0.3.0."""

    stun_time_estimates: list[VirtualMachineVMotionStunTimeInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "stunTimeEstimates", "type": "VirtualMachineVMotionStunTimeInfo[]", "since": "8.0.2.0", "secret": False},
    )
    """Wire name ``stunTimeEstimates``. Since 8.0.2.0."""
