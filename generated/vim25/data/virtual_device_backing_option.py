# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualDeviceBackingOption."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualDeviceBackingOption(vmodl.DataObject):
    """Data object type ``VirtualDeviceBackingOption`` (vmodl
    ``vim.vm.device.VirtualDeviceOption.BackingOption``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceBackingOption/
    """

    type: str = attrs.field(
        metadata={"wire": "type", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``type``. Since 2.0."""
