# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineTicketType."""

from __future__ import annotations

import vmodl


class VirtualMachineTicketType(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineTicketType`` (vmodl ``vim.VirtualMachine.TicketType``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineTicketType_enum/
    """

    MKS = "mks"
    DEVICE = "device"
    GUEST_CONTROL = "guestControl"
    DND = "dnd"
    WEBMKS = "webmks"
    GUEST_INTEGRITY = "guestIntegrity"
    WEB_REMOTE_DEVICE = "webRemoteDevice"
