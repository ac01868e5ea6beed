# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type GuestListFileInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.guest_file_info import GuestFileInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GuestListFileInfo(vmodl.DataObject):
    """Data object type ``GuestListFileInfo`` (vmodl ``vim.vm.guest.FileManager.ListFileInfo``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/GuestListFileInfo/
    """

    files: list[GuestFileInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "files", "type": "GuestFileInfo[]", "since": "5.0", "secret": False},
    )
    """Wire name ``files``. Since 5.0."""

    remaining: int = attrs.field(
        metadata={"wire": "remaining", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``remaining``. Since 5.0."""
