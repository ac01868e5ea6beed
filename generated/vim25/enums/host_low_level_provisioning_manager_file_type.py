# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostLowLevelProvisioningManagerFileType."""

from __future__ import annotations

import vmodl


class HostLowLevelProvisioningManagerFileType(vmodl.OpenEnum):
    """Enumerated type ``HostLowLevelProvisioningManagerFileType`` (vmodl
    ``vim.host.LowLevelProvisioningManager.FileType``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostLowLevelProvisioningManagerFileType_enum/
    """

    FILE = "File"
    VIRTUAL_DISK = "VirtualDisk"
    DIRECTORY = "Directory"
