# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualDiskFlatVer2BackingOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_device_file_backing_option import VirtualDeviceFileBackingOption

if TYPE_CHECKING:
    from vim25.data.bool_option import BoolOption
    from vim25.data.choice_option import ChoiceOption
    from vim25.data.virtual_disk_delta_disk_formats_supported import VirtualDiskDeltaDiskFormatsSupported


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualDiskFlatVer2BackingOption(VirtualDeviceFileBackingOption):
    """Data object type ``VirtualDiskFlatVer2BackingOption`` (vmodl
    ``vim.vm.device.VirtualDiskOption.FlatVer2BackingOption``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskFlatVer2BackingOption/
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

    thin_provisioned: BoolOption = attrs.field(
        metadata={"wire": "thinProvisioned", "type": "BoolOption", "since": "4.0", "secret": False},
    )
    """Wire name ``thinProvisioned``. Since 4.0."""

    eagerly_scrub: BoolOption = attrs.field(
        metadata={"wire": "eagerlyScrub", "type": "BoolOption", "since": "4.0", "secret": False},
    )
    """Wire name ``eagerlyScrub``. Since 4.0."""

    delta_disk_format: ChoiceOption = attrs.field(
        metadata={"wire": "deltaDiskFormat", "type": "ChoiceOption", "since": "5.0", "secret": False},
    )
    """Wire name ``deltaDiskFormat``. Since 5.0."""

    delta_disk_formats_supported: list[VirtualDiskDeltaDiskFormatsSupported] = attrs.field(
        metadata={"wire": "deltaDiskFormatsSupported", "type": "VirtualDiskDeltaDiskFormatsSupported[]", "since": "5.1", "secret": False},
    )
    """Wire name ``deltaDiskFormatsSupported``. Since 5.1."""
