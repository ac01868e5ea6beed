# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type GuestFileAttributes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GuestFileAttributes(vmodl.DataObject):
    """Data object type ``GuestFileAttributes`` (vmodl ``vim.vm.guest.FileManager.FileAttributes``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/GuestFileAttributes/
    """

    modification_time: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "modificationTime", "type": "dateTime", "since": "5.0", "secret": False},
    )
    """Wire name ``modificationTime``. Since 5.0."""

    access_time: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "accessTime", "type": "dateTime", "since": "5.0", "secret": False},
    )
    """Wire name ``accessTime``. Since 5.0."""

    symlink_target: str | None = attrs.field(
        default=None,
        metadata={"wire": "symlinkTarget", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``symlinkTarget``. Since 5.0."""
