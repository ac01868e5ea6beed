# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVirtualSwitchBondBridge."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.host_virtual_switch_bridge import HostVirtualSwitchBridge

if TYPE_CHECKING:
    from vim25.data.host_virtual_switch_beacon_config import HostVirtualSwitchBeaconConfig
    from vim25.data.link_discovery_protocol_config import LinkDiscoveryProtocolConfig


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVirtualSwitchBondBridge(HostVirtualSwitchBridge):
    """Data object type ``HostVirtualSwitchBondBridge`` (vmodl ``vim.host.VirtualSwitch.BondBridge``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVirtualSwitchBondBridge/
    """

    nic_device: list[str] = attrs.field(
        metadata={"wire": "nicDevice", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``nicDevice``. Since 2.0."""

    beacon: HostVirtualSwitchBeaconConfig | None = attrs.field(
        default=None,
        metadata={"wire": "beacon", "type": "HostVirtualSwitchBeaconConfig", "since": "2.0", "secret": False},
    )
    """Wire name ``beacon``. Since 2.0."""

    link_discovery_protocol_config: LinkDiscoveryProtocolConfig | None = attrs.field(
        default=None,
        metadata={"wire": "linkDiscoveryProtocolConfig", "type": "LinkDiscoveryProtocolConfig", "since": "4.0", "secret": False},
    )
    """Wire name ``linkDiscoveryProtocolConfig``. Since 4.0."""
