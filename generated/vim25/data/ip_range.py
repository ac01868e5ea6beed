# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type IpRange."""

from __future__ import annotations

import attrs

from vim25.data.ip_address import IpAddress


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class IpRange(IpAddress):
    """Data object type ``IpRange`` (vmodl ``vim.IpRange``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/IpRange/
    """

    address_prefix: str = attrs.field(
        metadata={"wire": "addressPrefix", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``addressPrefix``. Since 5.5."""

    prefix_length: int | None = attrs.field(
        default=None,
        metadata={"wire": "prefixLength", "type": "int", "since": "5.5", "secret": False},
    )
    """Wire name ``prefixLength``. Since 5.5."""
