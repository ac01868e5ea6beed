# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualSCSISharing."""

from __future__ import annotations

import vmodl


class VirtualSCSISharing(vmodl.OpenEnum):
    """Enumerated type ``VirtualSCSISharing`` (vmodl ``vim.vm.device.VirtualSCSIController.Sharing``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSCSISharing_enum/
    """

    NO_SHARING = "noSharing"
    VIRTUAL_SHARING = "virtualSharing"
    PHYSICAL_SHARING = "physicalSharing"
