# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostVirtualNicManagerNicType."""

from __future__ import annotations

import vmodl


class HostVirtualNicManagerNicType(vmodl.OpenEnum):
    """Enumerated type ``HostVirtualNicManagerNicType`` (vmodl ``vim.host.VirtualNicManager.NicType``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVirtualNicManagerNicType_enum/
    """

    VMOTION = "vmotion"
    FAULT_TOLERANCE_LOGGING = "faultToleranceLogging"
    V_SPHERE_REPLICATION = "vSphereReplication"
    V_SPHERE_REPLICATION_NFC = "vSphereReplicationNFC"
    MANAGEMENT = "management"
    VSAN = "vsan"
    V_SPHERE_PROVISIONING = "vSphereProvisioning"
    VSAN_WITNESS = "vsanWitness"
    V_SPHERE_BACKUP_NFC = "vSphereBackupNFC"
    PTP = "ptp"
    VSAN_REPLICATION = "vsanReplication"
    NVME_TCP = "nvmeTcp"
    NVME_RDMA = "nvmeRdma"
