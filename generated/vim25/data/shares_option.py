# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type SharesOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.int_option import IntOption
    from vim25.enums.shares_level import SharesLevel


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SharesOption(vmodl.DataObject):
    """Data object type ``SharesOption`` (vmodl ``vim.SharesOption``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/SharesOption/
    """

    shares_option: IntOption = attrs.field(
        metadata={"wire": "sharesOption", "type": "IntOption", "since": "4.1", "secret": False},
    )
    """Wire name ``sharesOption``. Since 4.1."""

    default_level: SharesLevel = attrs.field(
        metadata={"wire": "defaultLevel", "type": "SharesLevel", "since": "4.1", "secret": False},
    )
    """Wire name ``defaultLevel``. Since 4.1."""
