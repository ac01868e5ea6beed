# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostDhcpServiceSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostDhcpServiceSpec(vmodl.DataObject):
    """Data object type ``HostDhcpServiceSpec`` (vmodl ``vim.host.DhcpService.Specification``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDhcpServiceSpec/
    """

    virtual_switch: str = attrs.field(
        metadata={"wire": "virtualSwitch", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``virtualSwitch``. Since 2.5."""

    default_lease_duration: int = attrs.field(
        metadata={"wire": "defaultLeaseDuration", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``defaultLeaseDuration``. Since 2.5."""

    lease_begin_ip: str = attrs.field(
        metadata={"wire": "leaseBeginIp", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``leaseBeginIp``. Since 2.5."""

    lease_end_ip: str = attrs.field(
        metadata={"wire": "leaseEndIp", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``leaseEndIp``. Since 2.5."""

    max_lease_duration: int = attrs.field(
        metadata={"wire": "maxLeaseDuration", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``maxLeaseDuration``. Since 2.5."""

    unlimited_lease: bool = attrs.field(
        metadata={"wire": "unlimitedLease", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``unlimitedLease``. Since 2.5."""

    ip_subnet_addr: str = attrs.field(
        metadata={"wire": "ipSubnetAddr", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``ipSubnetAddr``. Since 2.5."""

    ip_subnet_mask: str = attrs.field(
        metadata={"wire": "ipSubnetMask", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``ipSubnetMask``. Since 2.5."""
