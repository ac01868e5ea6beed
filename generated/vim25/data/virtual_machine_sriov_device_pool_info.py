# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineSriovDevicePoolInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineSriovDevicePoolInfo(vmodl.DataObject):
    """Data object type ``VirtualMachineSriovDevicePoolInfo`` (vmodl ``vim.vm.SriovDevicePoolInfo``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineSriovDevicePoolInfo/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``key``. Since 6.5."""
