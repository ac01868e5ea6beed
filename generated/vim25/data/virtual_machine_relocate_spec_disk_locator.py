# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineRelocateSpecDiskLocator."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.virtual_device_backing_info import VirtualDeviceBackingInfo
    from vim25.data.virtual_machine_base_independent_filter_spec import VirtualMachineBaseIndependentFilterSpec
    from vim25.data.virtual_machine_profile_spec import VirtualMachineProfileSpec
    from vim25.data.virtual_machine_relocate_spec_disk_locator_backing_spec import VirtualMachineRelocateSpecDiskLocatorBackingSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineRelocateSpecDiskLocator(vmodl.DataObject):
    """Data object type ``VirtualMachineRelocateSpecDiskLocator`` (vmodl
    ``vim.vm.RelocateSpec.DiskLocator``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineRelocateSpecDiskLocator/
    """

    disk_id: int = attrs.field(
        metadata={"wire": "diskId", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``diskId``. Since 2.0."""

    datastore: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "datastore", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``datastore``. Since 2.0. Refers to a Datastore."""

    disk_move_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "diskMoveType", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``diskMoveType``. Since 4.0."""

    disk_backing_info: VirtualDeviceBackingInfo | None = attrs.field(
        default=None,
        metadata={"wire": "diskBackingInfo", "type": "VirtualDeviceBackingInfo", "since": "5.0", "secret": False},
    )
    """Wire name ``diskBackingInfo``. Since 5.0."""

    profile: list[VirtualMachineProfileSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "profile", "type": "VirtualMachineProfileSpec[]", "since": "5.5", "secret": False},
    )
    """Wire name ``profile``. Since 5.5."""

    backing: VirtualMachineRelocateSpecDiskLocatorBackingSpec | None = attrs.field(
        default=None,
        metadata={"wire": "backing", "type": "VirtualMachineRelocateSpecDiskLocatorBackingSpec", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``backing``. Since 7.0.0.0."""

    filter_spec: list[VirtualMachineBaseIndependentFilterSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "filterSpec", "type": "VirtualMachineBaseIndependentFilterSpec[]", "since": "7.0.2.1", "secret": False},
    )
    """Wire name ``filterSpec``. Since 7.0.2.1."""
