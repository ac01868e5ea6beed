# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostNumericSensorHealthState."""

from __future__ import annotations

import vmodl


class HostNumericSensorHealthState(vmodl.OpenEnum):
    """Enumerated type ``HostNumericSensorHealthState`` (vmodl
    ``vim.host.NumericSensorInfo.HealthState``).

    Since 2.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNumericSensorHealthState_enum/
    """

    UNKNOWN = "unknown"
    GREEN = "green"
    YELLOW = "yellow"
    RED = "red"
