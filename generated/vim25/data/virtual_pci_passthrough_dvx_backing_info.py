# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualPCIPassthroughDvxBackingInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_device_backing_info import VirtualDeviceBackingInfo

if TYPE_CHECKING:
    from vim25.data.option_value import OptionValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualPCIPassthroughDvxBackingInfo(VirtualDeviceBackingInfo):
    """Data object type ``VirtualPCIPassthroughDvxBackingInfo`` (vmodl
    ``vim.vm.device.VirtualPCIPassthrough.DvxBackingInfo``).

    Since 8.0.0.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPCIPassthroughDvxBackingInfo/
    """

    device_class: str | None = attrs.field(
        default=None,
        metadata={"wire": "deviceClass", "type": "string", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``deviceClass``. Since 8.0.0.1."""

    config_params: list[OptionValue] | None = attrs.field(
        default=None,
        metadata={"wire": "configParams", "type": "OptionValue[]", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``configParams``. Since 8.0.0.1."""
