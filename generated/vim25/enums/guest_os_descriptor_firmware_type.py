# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type GuestOsDescriptorFirmwareType."""

from __future__ import annotations

import vmodl


class GuestOsDescriptorFirmwareType(vmodl.OpenEnum):
    """Enumerated type ``GuestOsDescriptorFirmwareType`` (vmodl
    ``vim.vm.GuestOsDescriptor.FirmwareType``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/GuestOsDescriptorFirmwareType_enum/
    """

    BIOS = "bios"
    EFI = "efi"
    CSM = "csm"
