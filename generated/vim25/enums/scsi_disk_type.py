# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ScsiDiskType."""

from __future__ import annotations

import vmodl


class ScsiDiskType(vmodl.OpenEnum):
    """Enumerated type ``ScsiDiskType`` (vmodl ``vim.host.ScsiDisk.ScsiDiskType``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ScsiDiskType_enum/
    """

    NATIVE512 = "native512"
    EMULATED512 = "emulated512"
    NATIVE4K = "native4k"
    SOFTWARE_EMULATED4K = "SoftwareEmulated4k"
    UNKNOWN = "unknown"
