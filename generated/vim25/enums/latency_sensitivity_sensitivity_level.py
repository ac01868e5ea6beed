# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type LatencySensitivitySensitivityLevel."""

from __future__ import annotations

import vmodl


class LatencySensitivitySensitivityLevel(vmodl.OpenEnum):
    """Enumerated type ``LatencySensitivitySensitivityLevel`` (vmodl
    ``vim.LatencySensitivity.SensitivityLevel``).

    Since 5.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/LatencySensitivitySensitivityLevel_enum/
    """

    LOW = "low"
    NORMAL = "normal"
    MEDIUM = "medium"
    HIGH = "high"
    CUSTOM = "custom"
