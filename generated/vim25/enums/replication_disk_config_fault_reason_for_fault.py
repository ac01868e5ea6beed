# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ReplicationDiskConfigFaultReasonForFault."""

from __future__ import annotations

import vmodl


class ReplicationDiskConfigFaultReasonForFault(vmodl.OpenEnum):
    """Enumerated type ``ReplicationDiskConfigFaultReasonForFault`` (vmodl
    ``vim.fault.ReplicationDiskConfigFault.ReasonForFault``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationDiskConfigFaultReasonForFault_enum/
    """

    DISK_NOT_FOUND = "diskNotFound"
    DISK_TYPE_NOT_SUPPORTED = "diskTypeNotSupported"
    INVALID_DISK_KEY = "invalidDiskKey"
    INVALID_DISK_REPLICATION_ID = "invalidDiskReplicationId"
    DUPLICATE_DISK_REPLICATION_ID = "duplicateDiskReplicationId"
    INVALID_PERSISTENT_FILE_PATH = "invalidPersistentFilePath"
    RECONFIGURE_DISK_REPLICATION_ID_NOT_ALLOWED = "reconfigureDiskReplicationIdNotAllowed"
