# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ScsiLunType."""

from __future__ import annotations

import vmodl


class ScsiLunType(vmodl.OpenEnum):
    """Enumerated type ``ScsiLunType`` (vmodl ``vim.host.ScsiLun.ScsiLunType``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ScsiLunType_enum/
    """

    DISK = "disk"
    TAPE = "tape"
    PRINTER = "printer"
    PROCESSOR = "processor"
    WORM = "worm"
    CDROM = "cdrom"
    SCANNER = "scanner"
    OPTICAL_DEVICE = "opticalDevice"
    MEDIA_CHANGER = "mediaChanger"
    COMMUNICATIONS = "communications"
    STORAGE_ARRAY_CONTROLLER = "storageArrayController"
    ENCLOSURE = "enclosure"
    UNKNOWN = "unknown"
