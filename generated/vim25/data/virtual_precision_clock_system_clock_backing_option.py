# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualPrecisionClockSystemClockBackingOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_device_backing_option import VirtualDeviceBackingOption

if TYPE_CHECKING:
    from vim25.data.choice_option import ChoiceOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualPrecisionClockSystemClockBackingOption(VirtualDeviceBackingOption):
    """Data object type ``VirtualPrecisionClockSystemClockBackingOption`` (vmodl
    ``vim.vm.device.VirtualPrecisionClockOption.SystemClockBackingOption``).

    Since 7.0.0.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPrecisionClockSystemClockBackingOption/
    """

    protocol: ChoiceOption = attrs.field(
        metadata={"wire": "protocol", "type": "ChoiceOption", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``protocol``. Since 7.0.0.0."""
