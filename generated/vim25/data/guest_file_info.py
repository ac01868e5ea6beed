# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type GuestFileInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.guest_file_attributes import GuestFileAttributes


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GuestFileInfo(vmodl.DataObject):
    """Data object type ``GuestFileInfo`` (vmodl ``vim.vm.guest.FileManager.FileInfo``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/GuestFileInfo/
    """

    path: str = attrs.field(
        metadata={"wire": "path", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``path``. Since 5.0."""

    type: str = attrs.field(
        metadata={"wire": "type", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``type``. Since 5.0."""

    size: int = attrs.field(
        metadata={"wire": "size", "type": "long", "since": "5.0", "secret": False},
    )
    """Wire name ``size``. Since 5.0."""

    attributes: GuestFileAttributes = attrs.field(
        metadata={"wire": "attributes", "type": "GuestFileAttributes", "since": "5.0", "secret": False},
    )
    """Wire name ``attributes``. Since 5.0."""
