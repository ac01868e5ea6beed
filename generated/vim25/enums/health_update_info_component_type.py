# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HealthUpdateInfoComponentType."""

from __future__ import annotations

import vmodl


class HealthUpdateInfoComponentType(vmodl.OpenEnum):
    """Enumerated type ``HealthUpdateInfoComponentType`` (vmodl
    ``vim.HealthUpdateInfo.ComponentType``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HealthUpdateInfoComponentType_enum/
    """

    MEMORY = "Memory"
    POWER = "Power"
    FAN = "Fan"
    NETWORK = "Network"
    STORAGE = "Storage"
