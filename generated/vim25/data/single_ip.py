# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type SingleIp."""

from __future__ import annotations

import attrs

from vim25.data.ip_address import IpAddress


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SingleIp(IpAddress):
    """Data object type ``SingleIp`` (vmodl ``vim.SingleIp``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/SingleIp/
    """

    address: str = attrs.field(
        metadata={"wire": "address", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``address``. Since 5.5."""
