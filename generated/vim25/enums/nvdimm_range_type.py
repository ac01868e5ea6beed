# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type NvdimmRangeType."""

from __future__ import annotations

import vmodl


class NvdimmRangeType(vmodl.OpenEnum):
    """Enumerated type ``NvdimmRangeType`` (vmodl ``vim.host.NvdimmSystem.RangeType``).

    Since 6.7.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NvdimmRangeType_enum/
    """

    VOLATILE_RANGE = "volatileRange"
    PERSISTENT_RANGE = "persistentRange"
    CONTROL_RANGE = "controlRange"
    BLOCK_RANGE = "blockRange"
    VOLATILE_VIRTUAL_DISK_RANGE = "volatileVirtualDiskRange"
    VOLATILE_VIRTUAL_CD_RANGE = "volatileVirtualCDRange"
    PERSISTENT_VIRTUAL_DISK_RANGE = "persistentVirtualDiskRange"
    PERSISTENT_VIRTUAL_CD_RANGE = "persistentVirtualCDRange"
