# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type GuestWindowsFileAttributes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.guest_file_attributes import GuestFileAttributes

if TYPE_CHECKING:
    import datetime


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GuestWindowsFileAttributes(GuestFileAttributes):
    """Data object type ``GuestWindowsFileAttributes`` (vmodl
    ``vim.vm.guest.FileManager.WindowsFileAttributes``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/GuestWindowsFileAttributes/
    """

    hidden: bool | None = attrs.field(
        default=None,
        metadata={"wire": "hidden", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``hidden``. Since 5.0."""

    read_only: bool | None = attrs.field(
        default=None,
        metadata={"wire": "readOnly", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``readOnly``. Since 5.0."""

    create_time: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "createTime", "type": "dateTime", "since": "5.0", "secret": False},
    )
    """Wire name ``createTime``. Since 5.0."""
