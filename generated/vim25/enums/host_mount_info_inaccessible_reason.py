# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostMountInfoInaccessibleReason."""

from __future__ import annotations

import vmodl


class HostMountInfoInaccessibleReason(vmodl.OpenEnum):
    """Enumerated type ``HostMountInfoInaccessibleReason`` (vmodl
    ``vim.host.MountInfo.InaccessibleReason``).

    Since 5.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostMountInfoInaccessibleReason_enum/
    """

    ALL_PATHS_DOWN_START = "AllPathsDown_Start"
    ALL_PATHS_DOWN_TIMEOUT = "AllPathsDown_Timeout"
    PERMANENT_DEVICE_LOSS = "PermanentDeviceLoss"
