# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type SharesInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.enums.shares_level import SharesLevel


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SharesInfo(vmodl.DataObject):
    """Data object type ``SharesInfo`` (vmodl ``vim.SharesInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/SharesInfo/
    """

    shares: int = attrs.field(
        metadata={"wire": "shares", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``shares``. Since 2.0."""

    level: SharesLevel = attrs.field(
        metadata={"wire": "level", "type": "SharesLevel", "since": "2.0", "secret": False},
    )
    """Wire name ``level``. Since 2.0."""
