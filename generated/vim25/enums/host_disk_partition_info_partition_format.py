# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostDiskPartitionInfoPartitionFormat."""

from __future__ import annotations

import vmodl


class HostDiskPartitionInfoPartitionFormat(vmodl.OpenEnum):
    """Enumerated type ``HostDiskPartitionInfoPartitionFormat`` (vmodl
    ``vim.host.DiskPartitionInfo.PartitionFormat``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDiskPartitionInfoPartitionFormat_enum/
    """

    GPT = "gpt"
    MBR = "mbr"
    UNKNOWN = "unknown"
