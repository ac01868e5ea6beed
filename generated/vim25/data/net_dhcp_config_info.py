# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type NetDhcpConfigInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.net_dhcp_config_info_dhcp_options import NetDhcpConfigInfoDhcpOptions


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NetDhcpConfigInfo(vmodl.DataObject):
    """Data object type ``NetDhcpConfigInfo`` (vmodl ``vim.net.DhcpConfigInfo``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NetDhcpConfigInfo/
    """

    ipv6: NetDhcpConfigInfoDhcpOptions | None = attrs.field(
        default=None,
        metadata={"wire": "ipv6", "type": "NetDhcpConfigInfoDhcpOptions", "since": "4.1", "secret": False},
    )
    """Wire name ``ipv6``. Since 4.1."""

    ipv4: NetDhcpConfigInfoDhcpOptions | None = attrs.field(
        default=None,
        metadata={"wire": "ipv4", "type": "NetDhcpConfigInfoDhcpOptions", "since": "4.1", "secret": False},
    )
    """Wire name ``ipv4``. Since 4.1."""
