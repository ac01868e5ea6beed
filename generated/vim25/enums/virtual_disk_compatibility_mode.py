# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualDiskCompatibilityMode."""

from __future__ import annotations

import vmodl


class VirtualDiskCompatibilityMode(vmodl.OpenEnum):
    """Enumerated type ``VirtualDiskCompatibilityMode`` (vmodl
    ``vim.vm.device.VirtualDiskOption.CompatibilityMode``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskCompatibilityMode_enum/
    """

    VIRTUAL_MODE = "virtualMode"
    PHYSICAL_MODE = "physicalMode"
