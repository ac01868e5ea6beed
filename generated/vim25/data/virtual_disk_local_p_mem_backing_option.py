# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualDiskLocalPMemBackingOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_device_file_backing_option import VirtualDeviceFileBackingOption

if TYPE_CHECKING:
    from vim25.data.choice_option import ChoiceOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualDiskLocalPMemBackingOption(VirtualDeviceFileBackingOption):
    """Data object type ``VirtualDiskLocalPMemBackingOption`` (vmodl
    ``vim.vm.device.VirtualDiskOption.LocalPMemBackingOption``).

    Since 6.7.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskLocalPMemBackingOption/
    """

    disk_mode: ChoiceOption = attrs.field(
        metadata={"wire": "diskMode", "type": "ChoiceOption", "since": "6.7", "secret": False},
    )
    """Wire name ``diskMode``. Since 6.7."""

    growable: bool = attrs.field(
        metadata={"wire": "growable", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``growable``. Since 6.7."""

    hot_growable: bool = attrs.field(
        metadata={"wire": "hotGrowable", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``hotGrowable``. Since 6.7."""

    uuid: bool = attrs.field(
        metadata={"wire": "uuid", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``uuid``. Since 6.7."""
