# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVirtualSwitchAutoBridge."""

from __future__ import annotations

import attrs

from vim25.data.host_virtual_switch_bridge import HostVirtualSwitchBridge


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVirtualSwitchAutoBridge(HostVirtualSwitchBridge):
    """Data object type ``HostVirtualSwitchAutoBridge`` (vmodl ``vim.host.VirtualSwitch.AutoBridge``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVirtualSwitchAutoBridge/
    """

    excluded_nic_device: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "excludedNicDevice", "type": "string[]", "since": "2.5", "secret": False},
    )
    """Wire name ``excludedNicDevice``. Since 2.5."""
