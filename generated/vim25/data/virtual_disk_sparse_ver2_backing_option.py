# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualDiskSparseVer2BackingOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_device_file_backing_option import VirtualDeviceFileBackingOption

if TYPE_CHECKING:
    from vim25.data.bool_option import BoolOption
    from vim25.data.choice_option import ChoiceOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualDiskSparseVer2BackingOption(VirtualDeviceFileBackingOption):
    """Data object type ``VirtualDiskSparseVer2BackingOption`` (vmodl
    ``vim.vm.device.VirtualDiskOption.SparseVer2BackingOption``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskSparseVer2BackingOption/
    """

    disk_mode: ChoiceOption = attrs.field(
        metadata={"wire": "diskMode", "type": "ChoiceOption", "since": "2.0", "secret": False},
    )
    """Wire name ``diskMode``. Since 2.0."""

    split: BoolOption = attrs.field(
        metadata={"wire": "split", "type": "BoolOption", "since": "2.0", "secret": False},
    )
    """Wire name ``split``. Since 2.0."""

    write_through: BoolOption = attrs.field(
        metadata={"wire": "writeThrough", "type": "BoolOption", "since": "2.0", "secret": False},
    )
    """Wire name ``writeThrough``. Since 2.0."""

    growable: bool = attrs.field(
        metadata={"wire": "growable", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``growable``. Since 2.0."""

    hot_growable: bool = attrs.field(
        metadata={"wire": "hotGrowable", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``hotGrowable``. Since 2.5."""

    uuid: bool = attrs.field(
        metadata={"wire": "uuid", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``uuid``. Since 2.5."""
