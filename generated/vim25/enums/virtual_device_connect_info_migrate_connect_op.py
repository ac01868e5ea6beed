# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualDeviceConnectInfoMigrateConnectOp."""

from __future__ import annotations

import vmodl


class VirtualDeviceConnectInfoMigrateConnectOp(vmodl.OpenEnum):
    """Enumerated type ``VirtualDeviceConnectInfoMigrateConnectOp`` (vmodl
    ``vim.vm.device.VirtualDevice.ConnectInfo.MigrateConnectOp``).

    Since 6.7.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceConnectInfoMigrateConnectOp_enum/
    """

    CONNECT = "connect"
    DISCONNECT = "disconnect"
    UNSET = "unset"
