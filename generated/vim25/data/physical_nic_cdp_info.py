# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PhysicalNicCdpInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.physical_nic_cdp_device_capability import PhysicalNicCdpDeviceCapability


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PhysicalNicCdpInfo(vmodl.DataObject):
    """Data object type ``PhysicalNicCdpInfo`` (vmodl ``vim.host.PhysicalNic.CdpInfo``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PhysicalNicCdpInfo/
    """

    cdp_version: int | None = attrs.field(
        default=None,
        metadata={"wire": "cdpVersion", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``cdpVersion``. Since 2.5."""

    timeout: int | None = attrs.field(
        default=None,
        metadata={"wire": "timeout", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``timeout``. Since 2.5."""

    ttl: int | None = attrs.field(
        default=None,
        metadata={"wire": "ttl", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``ttl``. Since 2.5."""

    samples: int | None = attrs.field(
        default=None,
        metadata={"wire": "samples", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``samples``. Since 2.5."""

    dev_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "devId", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``devId``. Since 2.5."""

    address: str | None = attrs.field(
        default=None,
        metadata={"wire": "address", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``address``. Since 2.5."""

    port_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "portId", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``portId``. Since 2.5."""

    device_capability: PhysicalNicCdpDeviceCapability | None = attrs.field(
        default=None,
        metadata={"wire": "deviceCapability", "type": "PhysicalNicCdpDeviceCapability", "since": "2.5", "secret": False},
    )
    """Wire name ``deviceCapability``. Since 2.5."""

    software_version: str | None = attrs.field(
        default=None,
        metadata={"wire": "softwareVersion", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``softwareVersion``. Since 2.5."""

    hardware_platform: str | None = attrs.field(
        default=None,
        metadata={"wire": "hardwarePlatform", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``hardwarePlatform``. Since 2.5."""

    ip_prefix: str | None = attrs.field(
        default=None,
        metadata={"wire": "ipPrefix", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``ipPrefix``. Since 2.5."""

    ip_prefix_len: int | None = attrs.field(
        default=None,
        metadata={"wire": "ipPrefixLen", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``ipPrefixLen``. Since 2.5."""

    vlan: int | None = attrs.field(
        default=None,
        metadata={"wire": "vlan", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``vlan``. Since 2.5."""

    full_duplex: bool | None = attrs.field(
        default=None,
        metadata={"wire": "fullDuplex", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``fullDuplex``. Since 2.5."""

    mtu: int | None = attrs.field(
        default=None,
        metadata={"wire": "mtu", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``mtu``. Since 2.5."""

    system_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "systemName", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``systemName``. Since 2.5."""

    system_oid: str | None = attrs.field(
        default=None,
        metadata={"wire": "systemOID", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``systemOID``. Since 2.5."""

    mgmt_addr: str | None = attrs.field(
        default=None,
        metadata={"wire": "mgmtAddr", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``mgmtAddr``. Since 2.5."""

    location: str | None = attrs.field(
        default=None,
        metadata={"wire": "location", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``location``. Since 2.5."""
