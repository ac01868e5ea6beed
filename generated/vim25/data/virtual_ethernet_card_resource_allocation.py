# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualEthernetCardResourceAllocation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.shares_info import SharesInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualEthernetCardResourceAllocation(vmodl.DataObject):
    """Data object type ``VirtualEthernetCardResourceAllocation`` (vmodl
    ``vim.vm.device.VirtualEthernetCard.ResourceAllocation``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualEthernetCardResourceAllocation/
    """

    reservation: int | None = attrs.field(
        default=None,
        metadata={"wire": "reservation", "type": "long", "since": "6.0", "secret": False},
    )
    """Wire name ``reservation``. Since 6.0."""

    share: SharesInfo = attrs.field(
        metadata={"wire": "share", "type": "SharesInfo", "since": "6.0", "secret": False},
    )
    """Wire name ``share``. Since 6.0."""

    limit: int | None = attrs.field(
        default=None,
        metadata={"wire": "limit", "type": "long", "since": "6.0", "secret": False},
    )
    """Wire name ``limit``. Since 6.0."""
