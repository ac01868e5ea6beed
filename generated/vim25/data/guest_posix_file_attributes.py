# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type GuestPosixFileAttributes."""

from __future__ import annotations

import attrs

from vim25.data.guest_file_attributes import GuestFileAttributes


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GuestPosixFileAttributes(GuestFileAttributes):
    """Data object type ``GuestPosixFileAttributes`` (vmodl
    ``vim.vm.guest.FileManager.PosixFileAttributes``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/GuestPosixFileAttributes/
    """

    owner_id: int | None = attrs.field(
        default=None,
        metadata={"wire": "ownerId", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``ownerId``. Since 5.0."""

    group_id: int | None = attrs.field(
        default=None,
        metadata={"wire": "groupId", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``groupId``. Since 5.0."""

    permissions: int | None = attrs.field(
        default=None,
        metadata={"wire": "permissions", "type": "long", "since": "5.0", "secret": False},
    )
    """Wire name ``permissions``. Since 5.0."""
