# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type StorageIOAllocationInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.shares_info import SharesInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class StorageIOAllocationInfo(vmodl.DataObject):
    """Data object type ``StorageIOAllocationInfo`` (vmodl
    ``vim.StorageResourceManager.IOAllocationInfo``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/StorageIOAllocationInfo/
    """

    limit: int | None = attrs.field(
        default=None,
        metadata={"wire": "limit", "type": "long", "since": "4.1", "secret": False},
    )
    """Wire name ``limit``. Since 4.1."""

    shares: SharesInfo | None = attrs.field(
        default=None,
        metadata={"wire": "shares", "type": "SharesInfo", "since": "4.1", "secret": False},
    )
    """Wire name ``shares``. Since 4.1."""

    reservation: int | None = attrs.field(
        default=None,
        metadata={"wire": "reservation", "type": "int", "since": "5.5", "secret": False},
    )
    """Wire name ``reservation``. Since 5.5."""
