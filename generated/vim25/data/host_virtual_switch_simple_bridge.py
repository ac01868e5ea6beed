# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVirtualSwitchSimpleBridge."""

from __future__ import annotations

import attrs

from vim25.data.host_virtual_switch_bridge import HostVirtualSwitchBridge


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVirtualSwitchSimpleBridge(HostVirtualSwitchBridge):
    """Data object type ``HostVirtualSwitchSimpleBridge`` (vmodl
    ``vim.host.VirtualSwitch.SimpleBridge``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVirtualSwitchSimpleBridge/
    """

    nic_device: str = attrs.field(
        metadata={"wire": "nicDevice", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``nicDevice``. Since 2.0."""
