# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualDeviceBackingInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualDeviceBackingInfo(vmodl.DataObject):
    """Data object type ``VirtualDeviceBackingInfo`` (vmodl
    ``vim.vm.device.VirtualDevice.BackingInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceBackingInfo/
    """
