# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostBIOSInfoFirmwareType."""

from __future__ import annotations

import vmodl


class HostBIOSInfoFirmwareType(vmodl.OpenEnum):
    """Enumerated type ``HostBIOSInfoFirmwareType`` (vmodl ``vim.host.BIOSInfo.FirmwareType``).

    Since 8.0.2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostBIOSInfoFirmwareType_enum/
    """

    BIOS = "BIOS"
    UEFI = "UEFI"
