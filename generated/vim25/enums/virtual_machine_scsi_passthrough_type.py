# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineScsiPassthroughType."""

from __future__ import annotations

import vmodl


class VirtualMachineScsiPassthroughType(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineScsiPassthroughType`` (vmodl
    ``vim.vm.ScsiPassthroughInfo.ScsiClass``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineScsiPassthroughType_enum/
    """

    DISK = "disk"
    TAPE = "tape"
    PRINTER = "printer"
    PROCESSOR = "processor"
    WORM = "worm"
    CDROM = "cdrom"
    SCANNER = "scanner"
    OPTICAL = "optical"
    MEDIA = "media"
    COM = "com"
    RAID = "raid"
    UNKNOWN = "unknown"
