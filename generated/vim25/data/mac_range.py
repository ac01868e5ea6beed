# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type MacRange."""

from __future__ import annotations

import attrs

from vim25.data.mac_address import MacAddress


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class MacRange(MacAddress):
    """Data object type ``MacRange`` (vmodl ``vim.MacRange``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/MacRange/
    """

    address: str = attrs.field(
        metadata={"wire": "address", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``address``. Since 5.5."""

    mask: str = attrs.field(
        metadata={"wire": "mask", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``mask``. Since 5.5."""
