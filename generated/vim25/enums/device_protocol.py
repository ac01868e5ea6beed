# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type DeviceProtocol."""

from __future__ import annotations

import vmodl


class DeviceProtocol(vmodl.OpenEnum):
    """Enumerated type ``DeviceProtocol`` (vmodl ``vim.host.ScsiLun.DeviceProtocol``).

    Since 8.0.1.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DeviceProtocol_enum/
    """

    NV_ME = "NVMe"
    SCSI = "SCSI"
