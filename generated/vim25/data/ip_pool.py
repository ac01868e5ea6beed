# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type IpPool."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.ip_pool_association import IpPoolAssociation
    from vim25.data.ip_pool_ip_pool_config_info import IpPoolIpPoolConfigInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class IpPool(vmodl.DataObject):
    """Data object type ``IpPool`` (vmodl ``vim.vApp.IpPool``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/IpPool/
    """

    id: int | None = attrs.field(
        default=None,
        metadata={"wire": "id", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``id``. Since 4.0."""

    name: str | None = attrs.field(
        default=None,
        metadata={"wire": "name", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``name``. Since 4.0."""

    ipv4_config: IpPoolIpPoolConfigInfo | None = attrs.field(
        default=None,
        metadata={"wire": "ipv4Config", "type": "IpPoolIpPoolConfigInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``ipv4Config``. Since 4.0."""

    ipv6_config: IpPoolIpPoolConfigInfo | None = attrs.field(
        default=None,
        metadata={"wire": "ipv6Config", "type": "IpPoolIpPoolConfigInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``ipv6Config``. Since 4.0."""

    dns_domain: str | None = attrs.field(
        default=None,
        metadata={"wire": "dnsDomain", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``dnsDomain``. Since 4.0."""

    dns_search_path: str | None = attrs.field(
        default=None,
        metadata={"wire": "dnsSearchPath", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``dnsSearchPath``. Since 4.0."""

    host_prefix: str | None = attrs.field(
        default=None,
        metadata={"wire": "hostPrefix", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``hostPrefix``. Since 4.0."""

    http_proxy: str | None = attrs.field(
        default=None,
        metadata={"wire": "httpProxy", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``httpProxy``. Since 4.0."""

    network_association: list[IpPoolAssociation] | None = attrs.field(
        default=None,
        metadata={"wire": "networkAssociation", "type": "IpPoolAssociation[]", "since": "4.0", "secret": False},
    )
    """Wire name ``networkAssociation``. Since 4.0."""

    available_ipv4_addresses: int | None = attrs.field(
        default=None,
        metadata={"wire": "availableIpv4Addresses", "type": "int", "since": "5.1", "secret": False},
    )
    """Wire name ``availableIpv4Addresses``. Since 5.1."""

    available_ipv6_addresses: int | None = attrs.field(
        default=None,
        metadata={"wire": "availableIpv6Addresses", "type": "int", "since": "5.1", "secret": False},
    )
    """Wire name ``availableIpv6Addresses``. Since 5.1."""

    allocated_ipv4_addresses: int | None = attrs.field(
        default=None,
        metadata={"wire": "allocatedIpv4Addresses", "type": "int", "since": "5.1", "secret": False},
    )
    """Wire name ``allocatedIpv4Addresses``. Since 5.1."""

    allocated_ipv6_addresses: int | None = attrs.field(
        default=None,
        metadata={"wire": "allocatedIpv6Addresses", "type": "int", "since": "5.1", "secret": False},
    )
    """Wire name ``allocatedIpv6Addresses``. Since 5.1."""
