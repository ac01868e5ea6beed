# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineProfileRawData."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineProfileRawData(vmodl.DataObject):
    """Data object type ``VirtualMachineProfileRawData`` (vmodl ``vim.vm.ProfileRawData``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineProfileRawData/
    """

    extension_key: str = attrs.field(
        metadata={"wire": "extensionKey", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``extensionKey``. Since 5.5."""

    object_data: str | None = attrs.field(
        default=None,
        metadata={"wire": "objectData", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``objectData``. Since 5.5."""
