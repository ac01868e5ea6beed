# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostPowerOperationType."""

from __future__ import annotations

import vmodl


class HostPowerOperationType(vmodl.OpenEnum):
    """Enumerated type ``HostPowerOperationType`` (vmodl
    ``vim.cluster.HostPowerAction.OperationType``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostPowerOperationType_enum/
    """

    POWER_ON = "powerOn"
    POWER_OFF = "powerOff"
