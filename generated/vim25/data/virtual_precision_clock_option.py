# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualPrecisionClockOption."""

from __future__ import annotations

import attrs

from vim25.data.virtual_device_option import VirtualDeviceOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualPrecisionClockOption(VirtualDeviceOption):
    """Data object type ``VirtualPrecisionClockOption`` (vmodl
    ``vim.vm.device.VirtualPrecisionClockOption``).

    Since 7.0.0.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPrecisionClockOption/
    """
