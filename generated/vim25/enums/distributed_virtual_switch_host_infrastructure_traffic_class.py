# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type DistributedVirtualSwitchHostInfrastructureTrafficClass."""

from __future__ import annotations

import vmodl


class DistributedVirtualSwitchHostInfrastructureTrafficClass(vmodl.OpenEnum):
    """Enumerated type ``DistributedVirtualSwitchHostInfrastructureTrafficClass`` (vmodl
    ``vim.DistributedVirtualSwitch.HostInfrastructureTrafficClass``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchHostInfrastructureTrafficClass_enum/
    """

    MANAGEMENT = "management"
    FAULT_TOLERANCE = "faultTolerance"
    VMOTION = "vmotion"
    VIRTUAL_MACHINE = "virtualMachine"
    I_SCSI = "iSCSI"
    NFS = "nfs"
    HBR = "hbr"
    VSAN = "vsan"
    VDP = "vdp"
    BACKUP_NFC = "backupNfc"
    NVMETCP = "nvmetcp"
    PROVISIONING = "provisioning"
