# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VmFaultToleranceInvalidFileBackingDeviceType."""

from __future__ import annotations

import vmodl


class VmFaultToleranceInvalidFileBackingDeviceType(vmodl.OpenEnum):
    """Enumerated type ``VmFaultToleranceInvalidFileBackingDeviceType`` (vmodl
    ``vim.fault.VmFaultToleranceInvalidFileBacking.DeviceType``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VmFaultToleranceInvalidFileBackingDeviceType_enum/
    """

    VIRTUAL_FLOPPY = "virtualFloppy"
    VIRTUAL_CDROM = "virtualCdrom"
    VIRTUAL_SERIAL_PORT = "virtualSerialPort"
    VIRTUAL_PARALLEL_PORT = "virtualParallelPort"
    VIRTUAL_DISK = "virtualDisk"
