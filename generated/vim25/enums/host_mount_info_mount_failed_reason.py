# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostMountInfoMountFailedReason."""

from __future__ import annotations

import vmodl


class HostMountInfoMountFailedReason(vmodl.OpenEnum):
    """Enumerated type ``HostMountInfoMountFailedReason`` (vmodl
    ``vim.host.MountInfo.MountFailedReason``).

    Since 8.0.0.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostMountInfoMountFailedReason_enum/
    """

    CONNECT_FAILURE = "CONNECT_FAILURE"
    MOUNT_NOT_SUPPORTED = "MOUNT_NOT_SUPPORTED"
    NFS_NOT_SUPPORTED = "NFS_NOT_SUPPORTED"
    MOUNT_DENIED = "MOUNT_DENIED"
    MOUNT_NOT_DIR = "MOUNT_NOT_DIR"
    VOLUME_LIMIT_EXCEEDED = "VOLUME_LIMIT_EXCEEDED"
    CONN_LIMIT_EXCEEDED = "CONN_LIMIT_EXCEEDED"
    MOUNT_EXISTS = "MOUNT_EXISTS"
    OTHERS = "OTHERS"
