# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostIpConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_ip_config_ip_v6_address_configuration import HostIpConfigIpV6AddressConfiguration


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostIpConfig(vmodl.DataObject):
    """Data object type ``HostIpConfig`` (vmodl ``vim.host.IpConfig``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostIpConfig/
    """

    dhcp: bool = attrs.field(
        metadata={"wire": "dhcp", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``dhcp``. Since 2.0."""

    ip_address: str | None = attrs.field(
        default=None,
        metadata={"wire": "ipAddress", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``ipAddress``. Since 2.0."""

    subnet_mask: str | None = attrs.field(
        default=None,
        metadata={"wire": "subnetMask", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``subnetMask``. Since 2.0."""

    ip_v6_config: HostIpConfigIpV6AddressConfiguration | None = attrs.field(
        default=None,
        metadata={"wire": "ipV6Config", "type": "HostIpConfigIpV6AddressConfiguration", "since": "4.0", "secret": False},
    )
    """Wire name ``ipV6Config``. Since 4.0."""
