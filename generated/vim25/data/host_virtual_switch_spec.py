# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVirtualSwitchSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_network_policy import HostNetworkPolicy
    from vim25.data.host_virtual_switch_bridge import HostVirtualSwitchBridge


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVirtualSwitchSpec(vmodl.DataObject):
    """Data object type ``HostVirtualSwitchSpec`` (vmodl ``vim.host.VirtualSwitch.Specification``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVirtualSwitchSpec/
    """

    num_ports: int = attrs.field(
        metadata={"wire": "numPorts", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``numPorts``. Since 2.0."""

    bridge: HostVirtualSwitchBridge | None = attrs.field(
        default=None,
        metadata={"wire": "bridge", "type": "HostVirtualSwitchBridge", "since": "2.0", "secret": False},
    )
    """Wire name ``bridge``. Since 2.0."""

    policy: HostNetworkPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "policy", "type": "HostNetworkPolicy", "since": "2.0", "secret": False},
    )
    """Wire name ``policy``. Since 2.0."""

    mtu: int | None = attrs.field(
        default=None,
        metadata={"wire": "mtu", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``mtu``. Since 2.5."""
