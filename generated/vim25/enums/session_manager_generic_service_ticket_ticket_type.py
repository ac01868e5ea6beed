# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type SessionManagerGenericServiceTicketTicketType."""

from __future__ import annotations

import vmodl


class SessionManagerGenericServiceTicketTicketType(vmodl.OpenEnum):
    """Enumerated type ``SessionManagerGenericServiceTicketTicketType`` (vmodl
    ``vim.SessionManager.GenericServiceTicket.TicketType``).

    Since 7.0.2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/SessionManagerGenericServiceTicketTicketType_enum/
    """

    HTTP_NFC_SERVICE_TICKET = "HttpNfcServiceTicket"
    HOST_SERVICE_TICKET = "HostServiceTicket"
    VC_SERVICE_TICKET = "VcServiceTicket"
