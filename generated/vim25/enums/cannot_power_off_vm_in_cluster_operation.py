# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type CannotPowerOffVmInClusterOperation."""

from __future__ import annotations

import vmodl


class CannotPowerOffVmInClusterOperation(vmodl.OpenEnum):
    """Enumerated type ``CannotPowerOffVmInClusterOperation`` (vmodl
    ``vim.fault.CannotPowerOffVmInCluster.Operation``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/CannotPowerOffVmInClusterOperation_enum/
    """

    SUSPEND = "suspend"
    POWER_OFF = "powerOff"
    GUEST_SHUTDOWN = "guestShutdown"
    GUEST_SUSPEND = "guestSuspend"
