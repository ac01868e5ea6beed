# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type NetDnsConfigSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NetDnsConfigSpec(vmodl.DataObject):
    """Data object type ``NetDnsConfigSpec`` (vmodl ``vim.net.DnsConfigSpec``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NetDnsConfigSpec/
    """

    dhcp: bool | None = attrs.field(
        default=None,
        metadata={"wire": "dhcp", "type": "boolean", "since": "4.1", "secret": False},
    )
    """Wire name ``dhcp``. Since 4.1."""

    host_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "hostName", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``hostName``. Since 4.1."""

    domain_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "domainName", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``domainName``. Since 4.1."""

    ip_address: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "ipAddress", "type": "string[]", "since": "4.1", "secret": False},
    )
    """Wire name ``ipAddress``. Since 4.1."""

    search_domain: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "searchDomain", "type": "string[]", "since": "4.1", "secret": False},
    )
    """Wire name ``searchDomain``. Since 4.1."""
