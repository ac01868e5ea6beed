# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ReplicationVmFaultReasonForFault."""

from __future__ import annotations

import vmodl


class ReplicationVmFaultReasonForFault(vmodl.OpenEnum):
    """Enumerated type ``ReplicationVmFaultReasonForFault`` (vmodl
    ``vim.fault.ReplicationVmFault.ReasonForFault``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationVmFaultReasonForFault_enum/
    """

    NOT_CONFIGURED = "notConfigured"
    POWERED_OFF = "poweredOff"
    SUSPENDED = "suspended"
    POWERED_ON = "poweredOn"
    OFFLINE_REPLICATING = "offlineReplicating"
    INVALID_STATE = "invalidState"
    INVALID_INSTANCE_ID = "invalidInstanceId"
    CLOSE_DISK_ERROR = "closeDiskError"
    GROUP_EXIST = "groupExist"
