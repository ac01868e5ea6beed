# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostHardwareElementStatus."""

from __future__ import annotations

import vmodl


class HostHardwareElementStatus(vmodl.OpenEnum):
    """Enumerated type ``HostHardwareElementStatus`` (vmodl ``vim.host.HardwareStatusInfo.Status``).

    Since 2.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostHardwareElementStatus_enum/
    """

    UNKNOWN = "Unknown"
    GREEN = "Green"
    YELLOW = "Yellow"
    RED = "Red"
