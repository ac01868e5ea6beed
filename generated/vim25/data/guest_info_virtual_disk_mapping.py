# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type GuestInfoVirtualDiskMapping."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GuestInfoVirtualDiskMapping(vmodl.DataObject):
    """Data object type ``GuestInfoVirtualDiskMapping`` (vmodl
    ``vim.vm.GuestInfo.VirtualDiskMapping``).

    Since 7.0.0.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/GuestInfoVirtualDiskMapping/
    """

    key: int = attrs.field(
        metadata={"wire": "key", "type": "int", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``key``. Since 7.0.0.0."""
