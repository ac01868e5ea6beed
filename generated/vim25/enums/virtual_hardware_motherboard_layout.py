# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualHardwareMotherboardLayout."""

from __future__ import annotations

import vmodl


class VirtualHardwareMotherboardLayout(vmodl.OpenEnum):
    """Enumerated type ``VirtualHardwareMotherboardLayout`` (vmodl
    ``vim.vm.VirtualHardware.MotherboardLayout``).

    Since 8.0.0.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualHardwareMotherboardLayout_enum/
    """

    I440BX_HOST_BRIDGE = "i440bxHostBridge"
    ACPI_HOST_BRIDGES = "acpiHostBridges"
