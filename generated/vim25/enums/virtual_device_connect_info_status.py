# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualDeviceConnectInfoStatus."""

from __future__ import annotations

import vmodl


class VirtualDeviceConnectInfoStatus(vmodl.OpenEnum):
    """Enumerated type ``VirtualDeviceConnectInfoStatus`` (vmodl
    ``vim.vm.device.VirtualDevice.ConnectInfo.Status``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceConnectInfoStatus_enum/
    """

    OK = "ok"
    RECOVERABLE_ERROR = "recoverableError"
    UNRECOVERABLE_ERROR = "unrecoverableError"
    UNTRIED = "untried"
