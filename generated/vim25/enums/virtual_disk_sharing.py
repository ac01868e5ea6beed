# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualDiskSharing."""

from __future__ import annotations

import vmodl


class VirtualDiskSharing(vmodl.OpenEnum):
    """Enumerated type ``VirtualDiskSharing`` (vmodl ``vim.vm.device.VirtualDisk.Sharing``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskSharing_enum/
    """

    SHARING_NONE = "sharingNone"
    SHARING_MULTI_WRITER = "sharingMultiWriter"
