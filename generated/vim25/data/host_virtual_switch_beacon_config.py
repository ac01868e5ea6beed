# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVirtualSwitchBeaconConfig."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVirtualSwitchBeaconConfig(vmodl.DataObject):
    """Data object type ``HostVirtualSwitchBeaconConfig`` (vmodl
    ``vim.host.VirtualSwitch.BeaconConfig``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVirtualSwitchBeaconConfig/
    """

    interval: int = attrs.field(
        metadata={"wire": "interval", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``interval``. Since 2.0."""
