# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type NetIpStackInfoDefaultRouter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NetIpStackInfoDefaultRouter(vmodl.DataObject):
    """Data object type ``NetIpStackInfoDefaultRouter`` (vmodl ``vim.net.IpStackInfo.DefaultRouter``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpStackInfoDefaultRouter/
    """

    ip_address: str = attrs.field(
        metadata={"wire": "ipAddress", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``ipAddress``. Since 4.1."""

    device: str = attrs.field(
        metadata={"wire": "device", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``device``. Since 4.1."""

    lifetime: datetime.datetime = attrs.field(
        metadata={"wire": "lifetime", "type": "dateTime", "since": "4.1", "secret": False},
    )
    """Wire name ``lifetime``. Since 4.1."""

    preference: str = attrs.field(
        metadata={"wire": "preference", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``preference``. Since 4.1."""
