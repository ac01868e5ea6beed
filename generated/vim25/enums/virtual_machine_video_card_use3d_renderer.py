# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineVideoCardUse3dRenderer."""

from __future__ import annotations

import vmodl


class VirtualMachineVideoCardUse3dRenderer(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineVideoCardUse3dRenderer`` (vmodl
    ``vim.vm.device.VirtualVideoCard.Use3dRenderer``).

    Since 5.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVideoCardUse3dRenderer_enum/
    """

    AUTOMATIC = "automatic"
    SOFTWARE = "software"
    HARDWARE = "hardware"
