# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineContentLibraryItemInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineContentLibraryItemInfo(vmodl.DataObject):
    """Data object type ``VirtualMachineContentLibraryItemInfo`` (vmodl
    ``vim.vm.ContentLibraryItemInfo``).

    Since 7.0.0.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineContentLibraryItemInfo/
    """

    content_library_item_uuid: str = attrs.field(
        metadata={"wire": "contentLibraryItemUuid", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``contentLibraryItemUuid``. Since 7.0.0.0."""

    content_library_item_version: str | None = attrs.field(
        default=None,
        metadata={"wire": "contentLibraryItemVersion", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``contentLibraryItemVersion``. Since 7.0.0.0."""
