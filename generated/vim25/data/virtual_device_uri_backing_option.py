# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualDeviceURIBackingOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_device_backing_option import VirtualDeviceBackingOption

if TYPE_CHECKING:
    from vim25.data.choice_option import ChoiceOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualDeviceURIBackingOption(VirtualDeviceBackingOption):
    """Data object type ``VirtualDeviceURIBackingOption`` (vmodl
    ``vim.vm.device.VirtualDeviceOption.URIBackingOption``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceURIBackingOption/
    """

    directions: ChoiceOption = attrs.field(
        metadata={"wire": "directions", "type": "ChoiceOption", "since": "4.1", "secret": False},
    )
    """Wire name ``directions``. Since 4.1."""
