# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type NotSupportedDeviceForFTDeviceType."""

from __future__ import annotations

import vmodl


class NotSupportedDeviceForFTDeviceType(vmodl.OpenEnum):
    """Enumerated type ``NotSupportedDeviceForFTDeviceType`` (vmodl
    ``vim.fault.NotSupportedDeviceForFT.DeviceType``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/NotSupportedDeviceForFTDeviceType_enum/
    """

    VIRTUAL_VMXNET3 = "virtualVmxnet3"
    PARA_VIRTUAL_SCSI_CONTROLLER = "paraVirtualSCSIController"
