# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ResourceAllocationOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.shares_option import SharesOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ResourceAllocationOption(vmodl.DataObject):
    """Data object type ``ResourceAllocationOption`` (vmodl ``vim.ResourceAllocationOption``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ResourceAllocationOption/
    """

    shares_option: SharesOption = attrs.field(
        metadata={"wire": "sharesOption", "type": "SharesOption", "since": "4.1", "secret": False},
    )
    """Wire name ``sharesOption``. Since 4.1."""
