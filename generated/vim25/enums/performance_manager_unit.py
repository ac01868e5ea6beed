# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type PerformanceManagerUnit."""

from __future__ import annotations

import vmodl


class PerformanceManagerUnit(vmodl.OpenEnum):
    """Enumerated type ``PerformanceManagerUnit`` (vmodl ``vim.PerformanceManager.CounterInfo.Unit``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PerformanceManagerUnit_enum/
    """

    PERCENT = "percent"
    KILO_BYTES = "kiloBytes"
    MEGA_BYTES = "megaBytes"
    MEGA_HERTZ = "megaHertz"
    NUMBER = "number"
    MICROSECOND = "microsecond"
    MILLISECOND = "millisecond"
    SECOND = "second"
    KILO_BYTES_PER_SECOND = "kiloBytesPerSecond"
    MEGA_BYTES_PER_SECOND = "megaBytesPerSecond"
    WATT = "watt"
    JOULE = "joule"
    TERA_BYTES = "teraBytes"
    CELSIUS = "celsius"
    MG_CO2_EQ_PER_HOUR = "mgCO2eqPerHour"
    NANOSECOND = "nanosecond"
