# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type StorageIOAllocationOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.long_option import LongOption
    from vim25.data.shares_option import SharesOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class StorageIOAllocationOption(vmodl.DataObject):
    """Data object type ``StorageIOAllocationOption`` (vmodl
    ``vim.StorageResourceManager.IOAllocationOption``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/StorageIOAllocationOption/
    """

    limit_option: LongOption = attrs.field(
        metadata={"wire": "limitOption", "type": "LongOption", "since": "4.1", "secret": False},
    )
    """Wire name ``limitOption``. Since 4.1."""

    shares_option: SharesOption = attrs.field(
        metadata={"wire": "sharesOption", "type": "SharesOption", "since": "4.1", "secret": False},
    )
    """Wire name ``sharesOption``. Since 4.1."""
