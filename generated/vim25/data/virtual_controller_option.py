# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualControllerOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_device_option import VirtualDeviceOption

if TYPE_CHECKING:
    from vim25.data.int_option import IntOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualControllerOption(VirtualDeviceOption):
    """Data object type ``VirtualControllerOption`` (vmodl ``vim.vm.device.VirtualControllerOption``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualControllerOption/
    """

    devices: IntOption = attrs.field(
        metadata={"wire": "devices", "type": "IntOption", "since": "2.0", "secret": False},
    )
    """Wire name ``devices``. Since 2.0."""

    supported_device: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "supportedDevice", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``supportedDevice``. Since 2.0."""
