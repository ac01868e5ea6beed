# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualCdromPassthroughBackingOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_device_device_backing_option import VirtualDeviceDeviceBackingOption

if TYPE_CHECKING:
    from vim25.data.bool_option import BoolOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualCdromPassthroughBackingOption(VirtualDeviceDeviceBackingOption):
    """Data object type ``VirtualCdromPassthroughBackingOption`` (vmodl
    ``vim.vm.device.VirtualCdromOption.PassthroughBackingOption``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualCdromPassthroughBackingOption/
    """

    exclusive: BoolOption = attrs.field(
        metadata={"wire": "exclusive", "type": "BoolOption", "since": "2.0", "secret": False},
    )
    """Wire name ``exclusive``. Since 2.0."""
