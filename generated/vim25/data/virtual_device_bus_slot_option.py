# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualDeviceBusSlotOption."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualDeviceBusSlotOption(vmodl.DataObject):
    """Data object type ``VirtualDeviceBusSlotOption`` (vmodl
    ``vim.vm.device.VirtualDeviceOption.BusSlotOption``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceBusSlotOption/
    """

    type: str = attrs.field(
        metadata={"wire": "type", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``type``. Since 5.1."""
