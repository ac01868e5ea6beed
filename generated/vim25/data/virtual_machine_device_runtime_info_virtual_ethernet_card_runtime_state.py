# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineDeviceRuntimeInfoVirtualEthernetCardRuntimeState."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_machine_device_runtime_info_device_runtime_state import VirtualMachineDeviceRuntimeInfoDeviceRuntimeState

if TYPE_CHECKING:
    from vim25.data.virtual_machine_feature_requirement import VirtualMachineFeatureRequirement


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineDeviceRuntimeInfoVirtualEthernetCardRuntimeState(VirtualMachineDeviceRuntimeInfoDeviceRuntimeState):
    """Data object type ``VirtualMachineDeviceRuntimeInfoVirtualEthernetCardRuntimeState`` (vmodl
    ``vim.vm.DeviceRuntimeInfo.VirtualEthernetCardRuntimeState``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineDeviceRuntimeInfoVirtualEthernetCardRuntimeState/
    """

    vm_direct_path_gen2_active: bool | None = attrs.field(
        default=None,
        metadata={"wire": "vmDirectPathGen2Active", "type": "boolean", "since": "4.1", "secret": False},
    )
    """Wire name ``vmDirectPathGen2Active``. Since 4.1."""

    vm_direct_path_gen2_inactive_reason_vm: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "vmDirectPathGen2InactiveReasonVm", "type": "string[]", "since": "4.1", "secret": False},
    )
    """Wire name ``vmDirectPathGen2InactiveReasonVm``. Since 4.1."""

    vm_direct_path_gen2_inactive_reason_other: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "vmDirectPathGen2InactiveReasonOther", "type": "string[]", "since": "4.1", "secret": False},
    )
    """Wire name ``vmDirectPathGen2InactiveReasonOther``. Since 4.1."""

    vm_direct_path_gen2_inactive_reason_extended: str | None = attrs.field(
        default=None,
        metadata={"wire": "vmDirectPathGen2InactiveReasonExtended", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``vmDirectPathGen2InactiveReasonExtended``. Since 4.1."""

    uptv2_active: bool | None = attrs.field(
        default=None,
        metadata={"wire": "uptv2Active", "type": "boolean", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``uptv2Active``. Since 8.0.0.1."""

    uptv2_inactive_reason_vm: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "uptv2InactiveReasonVm", "type": "string[]", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``uptv2InactiveReasonVm``. Since 8.0.0.1."""

    uptv2_inactive_reason_other: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "uptv2InactiveReasonOther", "type": "string[]", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``uptv2InactiveReasonOther``. Since 8.0.0.1."""

    reservation_status: str | None = attrs.field(
        default=None,
        metadata={"wire": "reservationStatus", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``reservationStatus``. Since 5.5."""

    attachment_status: str | None = attrs.field(
        default=None,
        metadata={"wire": "attachmentStatus", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``attachmentStatus``. Since 6.7."""

    feature_requirement: list[VirtualMachineFeatureRequirement] | None = attrs.field(
        default=None,
        metadata={"wire": "featureRequirement", "type": "VirtualMachineFeatureRequirement[]", "since": "6.7", "secret": False},
    )
    """Wire name ``featureRequirement``. Since 6.7."""
