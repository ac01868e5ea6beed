# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostDnsConfig."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostDnsConfig(vmodl.DataObject):
    """Data object type ``HostDnsConfig`` (vmodl ``vim.host.DnsConfig``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDnsConfig/
    """

    dhcp: bool = attrs.field(
        metadata={"wire": "dhcp", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``dhcp``. Since 2.0."""

    virtual_nic_device: str | None = attrs.field(
        default=None,
        metadata={"wire": "virtualNicDevice", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``virtualNicDevice``. Since 2.0."""

    ipv6_virtual_nic_device: str | None = attrs.field(
        default=None,
        metadata={"wire": "ipv6VirtualNicDevice", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``ipv6VirtualNicDevice``. Since 6.7."""

    host_name: str = attrs.field(
        metadata={"wire": "hostName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``hostName``. Since 2.0."""

    domain_name: str = attrs.field(
        metadata={"wire": "domainName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``domainName``. Since 2.0."""

    address: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "address", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``address``. Since 2.0."""

    search_domain: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "searchDomain", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``searchDomain``. Since 2.0."""
