# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineGuestState."""

from __future__ import annotations

import vmodl


class VirtualMachineGuestState(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineGuestState`` (vmodl ``vim.vm.GuestInfo.GuestState``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineGuestState_enum/
    """

    RUNNING = "running"
    SHUTTING_DOWN = "shuttingDown"
    RESETTING = "resetting"
    STANDBY = "standby"
    NOT_RUNNING = "notRunning"
    UNKNOWN = "unknown"
