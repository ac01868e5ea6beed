# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineMetadataManagerVmMetadataOwnerOwner."""

from __future__ import annotations

import vmodl


class VirtualMachineMetadataManagerVmMetadataOwnerOwner(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineMetadataManagerVmMetadataOwnerOwner`` (vmodl
    ``vim.vm.MetadataManager.VmMetadataOwner.Owner``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineMetadataManagerVmMetadataOwnerOwner_enum/
    """

    COM_VMWARE_VSPHERE_HA = "ComVmwareVsphereHA"
