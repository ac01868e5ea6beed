# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualDiskRawDiskVer2BackingOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_device_device_backing_option import VirtualDeviceDeviceBackingOption

if TYPE_CHECKING:
    from vim25.data.choice_option import ChoiceOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualDiskRawDiskVer2BackingOption(VirtualDeviceDeviceBackingOption):
    """Data object type ``VirtualDiskRawDiskVer2BackingOption`` (vmodl
    ``vim.vm.device.VirtualDiskOption.RawDiskVer2BackingOption``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskRawDiskVer2BackingOption/
    """

    descriptor_file_name_extensions: ChoiceOption = attrs.field(
        metadata={"wire": "descriptorFileNameExtensions", "type": "ChoiceOption", "since": "2.0", "secret": False},
    )
    """Wire name ``descriptorFileNameExtensions``. Since 2.0."""

    uuid: bool = attrs.field(
        metadata={"wire": "uuid", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``uuid``. Since 2.5."""
