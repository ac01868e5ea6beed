# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineVendorDeviceGroupInfoComponentDeviceInfoComponentType."""

from __future__ import annotations

import vmodl


class VirtualMachineVendorDeviceGroupInfoComponentDeviceInfoComponentType(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineVendorDeviceGroupInfoComponentDeviceInfoComponentType`` (vmodl
    ``vim.vm.VendorDeviceGroupInfo.ComponentDeviceInfo.ComponentType``).

    Since 8.0.0.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVendorDeviceGroupInfoComponentDeviceInfoComponentType_enum/
    """

    PCI_PASSTHRU = "pciPassthru"
    NVIDIA_VGPU = "nvidiaVgpu"
    SRIOV_NIC = "sriovNic"
    DVX = "dvx"
