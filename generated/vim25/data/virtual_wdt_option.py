# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualWDTOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_device_option import VirtualDeviceOption

if TYPE_CHECKING:
    from vim25.data.bool_option import BoolOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualWDTOption(VirtualDeviceOption):
    """Data object type ``VirtualWDTOption`` (vmodl ``vim.vm.device.VirtualWDTOption``).

    Since 7.0.0.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualWDTOption/
    """

    run_on_boot: BoolOption = attrs.field(
        metadata={"wire": "runOnBoot", "type": "BoolOption", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``runOnBoot``. Since 7.0.0.0."""
