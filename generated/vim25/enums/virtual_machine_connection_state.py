# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineConnectionState."""

from __future__ import annotations

import vmodl


class VirtualMachineConnectionState(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineConnectionState`` (vmodl
    ``vim.VirtualMachine.ConnectionState``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineConnectionState_enum/
    """

    CONNECTED = "connected"
    DISCONNECTED = "disconnected"
    ORPHANED = "orphaned"
    INACCESSIBLE = "inaccessible"
    INVALID = "invalid"
