# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualTPMOption."""

from __future__ import annotations

import attrs

from vim25.data.virtual_device_option import VirtualDeviceOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualTPMOption(VirtualDeviceOption):
    """Data object type ``VirtualTPMOption`` (vmodl ``vim.vm.device.VirtualTPMOption``).

    Since 6.7.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualTPMOption/
    """

    supported_firmware: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "supportedFirmware", "type": "string[]", "since": "6.7", "secret": False},
    )
    """Wire name ``supportedFirmware``. Since 6.7."""
