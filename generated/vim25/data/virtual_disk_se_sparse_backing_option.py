# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualDiskSeSparseBackingOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_device_file_backing_option import VirtualDeviceFileBackingOption

if TYPE_CHECKING:
    from vim25.data.bool_option import BoolOption
    from vim25.data.choice_option import ChoiceOption
    from vim25.data.virtual_disk_delta_disk_formats_supported import VirtualDiskDeltaDiskFormatsSupported


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualDiskSeSparseBackingOption(VirtualDeviceFileBackingOption):
    """Data object type ``VirtualDiskSeSparseBackingOption`` (vmodl
    ``vim.vm.device.VirtualDiskOption.SeSparseBackingOption``).

    Since 5.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskSeSparseBackingOption/
    """

    disk_mode: ChoiceOption = attrs.field(
        metadata={"wire": "diskMode", "type": "ChoiceOption", "since": "5.1", "secret": False},
    )
    """Wire name ``diskMode``. Since 5.1."""

    write_through: BoolOption = attrs.field(
        metadata={"wire": "writeThrough", "type": "BoolOption", "since": "5.1", "secret": False},
    )
    """Wire name ``writeThrough``. Since 5.1."""

    growable: bool = attrs.field(
        metadata={"wire": "growable", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``growable``. Since 5.1."""

    hot_growable: bool = attrs.field(
        metadata={"wire": "hotGrowable", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``hotGrowable``. Since 5.1."""

    uuid: bool = attrs.field(
        metadata={"wire": "uuid", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``uuid``. Since 5.1."""

    delta_disk_formats_supported: list[VirtualDiskDeltaDiskFormatsSupported] = attrs.field(
        metadata={"wire": "deltaDiskFormatsSupported", "type": "VirtualDiskDeltaDiskFormatsSupported[]", "since": "5.1", "secret": False},
    )
    """Wire name ``deltaDiskFormatsSupported``. Since 5.1."""
