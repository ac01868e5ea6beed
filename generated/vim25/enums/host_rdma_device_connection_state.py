# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostRdmaDeviceConnectionState."""

from __future__ import annotations

import vmodl


class HostRdmaDeviceConnectionState(vmodl.OpenEnum):
    """Enumerated type ``HostRdmaDeviceConnectionState`` (vmodl
    ``vim.host.RdmaDevice.ConnectionState``).

    Since 7.0.0.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostRdmaDeviceConnectionState_enum/
    """

    UNKNOWN = "unknown"
    DOWN = "down"
    INIT = "init"
    ARMED = "armed"
    ACTIVE = "active"
    ACTIVE_DEFER = "activeDefer"
