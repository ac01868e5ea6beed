# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PhysicalNicCdpDeviceCapability."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PhysicalNicCdpDeviceCapability(vmodl.DataObject):
    """Data object type ``PhysicalNicCdpDeviceCapability`` (vmodl
    ``vim.host.PhysicalNic.CdpDeviceCapability``).

    Since 2.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/PhysicalNicCdpDeviceCapability/
    """

    router: bool = attrs.field(
        metadata={"wire": "router", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``router``. Since 2.5."""

    transparent_bridge: bool = attrs.field(
        metadata={"wire": "transparentBridge", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``transparentBridge``. Since 2.5."""

    source_route_bridge: bool = attrs.field(
        metadata={"wire": "sourceRouteBridge", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``sourceRouteBridge``. Since 2.5."""

    network_switch: bool = attrs.field(
        metadata={"wire": "networkSwitch", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``networkSwitch``. Since 2.5."""

    host: bool = attrs.field(
        metadata={"wire": "host", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``host``. Since 2.5."""

    igmp_enabled: bool = attrs.field(
        metadata={"wire": "igmpEnabled", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``igmpEnabled``. Since 2.5."""

    repeater: bool = attrs.field(
        metadata={"wire": "repeater", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``repeater``. Since 2.5."""
