# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ResourceAllocationInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.shares_info import SharesInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ResourceAllocationInfo(vmodl.DataObject):
    """Data object type ``ResourceAllocationInfo`` (vmodl ``vim.ResourceAllocationInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ResourceAllocationInfo/
    """

    reservation: int | None = attrs.field(
        default=None,
        metadata={"wire": "reservation", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``reservation``. Since 2.0."""

    expandable_reservation: bool | None = attrs.field(
        default=None,
        metadata={"wire": "expandableReservation", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``expandableReservation``. Since 2.0."""

    limit: int | None = attrs.field(
        default=None,
        metadata={"wire": "limit", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``limit``. Since 2.0."""

    shares: SharesInfo | None = attrs.field(
        default=None,
        metadata={"wire": "shares", "type": "SharesInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``shares``. Since 2.0."""

    overhead_limit: int | None = attrs.field(
        default=None,
        metadata={"wire": "overheadLimit", "type": "long", "since": "2.5", "secret": False},
    )
    """Wire name ``overheadLimit``. Since 2.5."""
