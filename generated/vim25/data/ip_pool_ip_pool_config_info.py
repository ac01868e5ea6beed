# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type IpPoolIpPoolConfigInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class IpPoolIpPoolConfigInfo(vmodl.DataObject):
    """Data object type ``IpPoolIpPoolConfigInfo`` (vmodl ``vim.vApp.IpPool.IpPoolConfigInfo``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/IpPoolIpPoolConfigInfo/
    """

    subnet_address: str | None = attrs.field(
        default=None,
        metadata={"wire": "subnetAddress", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``subnetAddress``. Since 4.0."""

    netmask: str | None = attrs.field(
        default=None,
        metadata={"wire": "netmask", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``netmask``. Since 4.0."""

    gateway: str | None = attrs.field(
        default=None,
        metadata={"wire": "gateway", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``gateway``. Since 4.0."""

    range: str | None = attrs.field(
        default=None,
        metadata={"wire": "range", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``range``. Since 4.0."""

    dns: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "dns", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``dns``. Since 4.0."""

    dhcp_server_available: bool | None = attrs.field(
        default=None,
        metadata={"wire": "dhcpServerAvailable", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``dhcpServerAvailable``. Since 4.0."""

    ip_pool_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "ipPoolEnabled", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``ipPoolEnabled``. Since 4.0."""
