# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PhysicalNicHintInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.link_layer_discovery_protocol_info import LinkLayerDiscoveryProtocolInfo
    from vim25.data.physical_nic_cdp_info import PhysicalNicCdpInfo
    from vim25.data.physical_nic_ip_hint import PhysicalNicIpHint
    from vim25.data.physical_nic_name_hint import PhysicalNicNameHint


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PhysicalNicHintInfo(vmodl.DataObject):
    """Data object type ``PhysicalNicHintInfo`` (vmodl ``vim.host.PhysicalNic.NetworkHint``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PhysicalNicHintInfo/
    """

    device: str = attrs.field(
        metadata={"wire": "device", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``device``. Since 2.0."""

    subnet: list[PhysicalNicIpHint] | None = attrs.field(
        default=None,
        metadata={"wire": "subnet", "type": "PhysicalNicIpHint[]", "since": "2.0", "secret": False},
    )
    """Wire name ``subnet``. Since 2.0."""

    network: list[PhysicalNicNameHint] | None = attrs.field(
        default=None,
        metadata={"wire": "network", "type": "PhysicalNicNameHint[]", "since": "2.0", "secret": False},
    )
    """Wire name ``network``. Since 2.0."""

    connected_switch_port: PhysicalNicCdpInfo | None = attrs.field(
        default=None,
        metadata={"wire": "connectedSwitchPort", "type": "PhysicalNicCdpInfo", "since": "2.5", "secret": False},
    )
    """Wire name ``connectedSwitchPort``. Since 2.5."""

    lldp_info: LinkLayerDiscoveryProtocolInfo | None = attrs.field(
        default=None,
        metadata={"wire": "lldpInfo", "type": "LinkLayerDiscoveryProtocolInfo", "since": "5.0", "secret": False},
    )
    """Wire name ``lldpInfo``. Since 5.0."""
