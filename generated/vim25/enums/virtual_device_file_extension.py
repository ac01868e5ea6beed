# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualDeviceFileExtension."""

from __future__ import annotations

import vmodl


class VirtualDeviceFileExtension(vmodl.OpenEnum):
    """Enumerated type ``VirtualDeviceFileExtension`` (vmodl
    ``vim.vm.device.VirtualDeviceOption.FileBackingOption.FileExtension``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceFileExtension_enum/
    """

    ISO = "iso"
    FLP = "flp"
    VMDK = "vmdk"
    DSK = "dsk"
    RDM = "rdm"
