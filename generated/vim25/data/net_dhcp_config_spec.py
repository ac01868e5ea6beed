# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type NetDhcpConfigSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.net_dhcp_config_spec_dhcp_options_spec import NetDhcpConfigSpecDhcpOptionsSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NetDhcpConfigSpec(vmodl.DataObject):
    """Data object type ``NetDhcpConfigSpec`` (vmodl ``vim.net.DhcpConfigSpec``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NetDhcpConfigSpec/
    """

    ipv6: NetDhcpConfigSpecDhcpOptionsSpec | None = attrs.field(
        default=None,
        metadata={"wire": "ipv6", "type": "NetDhcpConfigSpecDhcpOptionsSpec", "since": "4.1", "secret": False},
    )
    """Wire name ``ipv6``. Since 4.1."""

    ipv4: NetDhcpConfigSpecDhcpOptionsSpec | None = attrs.field(
        default=None,
        metadata={"wire": "ipv4", "type": "NetDhcpConfigSpecDhcpOptionsSpec", "since": "4.1", "secret": False},
    )
    """Wire name ``ipv4``. Since 4.1."""
