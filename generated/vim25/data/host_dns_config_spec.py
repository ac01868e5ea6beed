# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostDnsConfigSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.host_dns_config import HostDnsConfig

if TYPE_CHECKING:
    from vim25.data.host_virtual_nic_connection import HostVirtualNicConnection


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostDnsConfigSpec(HostDnsConfig):
    """Data object type ``HostDnsConfigSpec`` (vmodl ``vim.host.DnsConfigSpec``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDnsConfigSpec/
    """

    virtual_nic_connection: HostVirtualNicConnection | None = attrs.field(
        default=None,
        metadata={"wire": "virtualNicConnection", "type": "HostVirtualNicConnection", "since": "4.0", "secret": False},
    )
    """Wire name ``virtualNicConnection``. Since 4.0."""

    virtual_nic_connection_v6: HostVirtualNicConnection | None = attrs.field(
        default=None,
        metadata={"wire": "virtualNicConnectionV6", "type": "HostVirtualNicConnection", "since": "6.7", "secret": False},
    )
    """Wire name ``virtualNicConnectionV6``. Since 6.7."""
