# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostRdmaDeviceConnectionInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostRdmaDeviceConnectionInfo(vmodl.DataObject):
    """Data object type ``HostRdmaDeviceConnectionInfo`` (vmodl
    ``vim.host.RdmaDevice.ConnectionInfo``).

    Since 7.0.0.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostRdmaDeviceConnectionInfo/
    """

    state: str = attrs.field(
        metadata={"wire": "state", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``state``. Since 7.0.0.0."""

    mtu: int = attrs.field(
        metadata={"wire": "mtu", "type": "int", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``mtu``. Since 7.0.0.0."""

    speed_in_mbps: int = attrs.field(
        metadata={"wire": "speedInMbps", "type": "int", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``speedInMbps``. Since 7.0.0.0."""
