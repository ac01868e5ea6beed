# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualDiskSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualDiskSpec(vmodl.DataObject):
    """Data object type ``VirtualDiskSpec`` (vmodl ``vim.VirtualDiskManager.VirtualDiskSpec``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskSpec/
    """

    disk_type: str = attrs.field(
        metadata={"wire": "diskType", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``diskType``. Since 2.5."""

    adapter_type: str = attrs.field(
        metadata={"wire": "adapterType", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``adapterType``. Since 2.5."""
