# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualNVMEControllerSharing."""

from __future__ import annotations

import vmodl


class VirtualNVMEControllerSharing(vmodl.OpenEnum):
    """Enumerated type ``VirtualNVMEControllerSharing`` (vmodl
    ``vim.vm.device.VirtualNVMEController.Sharing``).

    Since 8.0.2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualNVMEControllerSharing_enum/
    """

    NO_SHARING = "noSharing"
    PHYSICAL_SHARING = "physicalSharing"
