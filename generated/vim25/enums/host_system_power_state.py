# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostSystemPowerState."""

from __future__ import annotations

import vmodl


class HostSystemPowerState(vmodl.OpenEnum):
    """Enumerated type ``HostSystemPowerState`` (vmodl ``vim.HostSystem.PowerState``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostSystemPowerState_enum/
    """

    POWERED_ON = "poweredOn"
    POWERED_OFF = "poweredOff"
    STAND_BY = "standBy"
    UNKNOWN = "unknown"
