# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type NetIpStackInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.net_ip_stack_info_default_router import NetIpStackInfoDefaultRouter
    from vim25.data.net_ip_stack_info_net_to_media import NetIpStackInfoNetToMedia


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NetIpStackInfo(vmodl.DataObject):
    """Data object type ``NetIpStackInfo`` (vmodl ``vim.net.IpStackInfo``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpStackInfo/
    """

    neighbor: list[NetIpStackInfoNetToMedia] | None = attrs.field(
        default=None,
        metadata={"wire": "neighbor", "type": "NetIpStackInfoNetToMedia[]", "since": "4.1", "secret": False},
    )
    """Wire name ``neighbor``. Since 4.1."""

    default_router: list[NetIpStackInfoDefaultRouter] | None = attrs.field(
        default=None,
        metadata={"wire": "defaultRouter", "type": "NetIpStackInfoDefaultRouter[]", "since": "4.1", "secret": False},
    )
    """Wire name ``defaultRouter``. Since 4.1."""
