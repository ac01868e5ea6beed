# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PodDiskLocator."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.virtual_device_backing_info import VirtualDeviceBackingInfo
    from vim25.data.virtual_machine_profile_spec import VirtualMachineProfileSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PodDiskLocator(vmodl.DataObject):
    """Data object type ``PodDiskLocator`` (vmodl ``vim.storageDrs.PodSelectionSpec.DiskLocator``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PodDiskLocator/
    """

    disk_id: int = attrs.field(
        metadata={"wire": "diskId", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``diskId``. Since 5.0."""

    disk_move_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "diskMoveType", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``diskMoveType``. Since 5.0."""

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
