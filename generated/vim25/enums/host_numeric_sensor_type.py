# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostNumericSensorType."""

from __future__ import annotations

import vmodl


class HostNumericSensorType(vmodl.OpenEnum):
    """Enumerated type ``HostNumericSensorType`` (vmodl ``vim.host.NumericSensorInfo.SensorType``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNumericSensorType_enum/
    """

    FAN = "fan"
    POWER = "power"
    TEMPERATURE = "temperature"
    VOLTAGE = "voltage"
    OTHER = "other"
    PROCESSOR = "processor"
    MEMORY = "memory"
    STORAGE = "storage"
    SYSTEM_BOARD = "systemBoard"
    BATTERY = "battery"
    BIOS = "bios"
    CABLE = "cable"
    WATCHDOG = "watchdog"
