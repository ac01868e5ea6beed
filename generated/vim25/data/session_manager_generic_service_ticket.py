# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type SessionManagerGenericServiceTicket."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.virtual_machine_cert_thumbprint import VirtualMachineCertThumbprint


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SessionManagerGenericServiceTicket(vmodl.DataObject):
    """Data object type ``SessionManagerGenericServiceTicket`` (vmodl
    ``vim.SessionManager.GenericServiceTicket``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/SessionManagerGenericServiceTicket/
    """

    id: str = attrs.field(
        repr=False,
        metadata={"wire": "id", "type": "string", "since": "5.0", "secret": True},
    )
    """Wire name ``id``. Since 5.0. Secret."""

    host_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "hostName", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``hostName``. Since 5.1."""

    ssl_thumbprint: str | None = attrs.field(
        default=None,
        metadata={"wire": "sslThumbprint", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``sslThumbprint``. Since 5.1."""

    cert_thumbprint_list: list[VirtualMachineCertThumbprint] | None = attrs.field(
        default=None,
        metadata={"wire": "certThumbprintList", "type": "VirtualMachineCertThumbprint[]", "since": "7.0.3.1", "secret": False},
    )
    """Wire name ``certThumbprintList``. Since 7.0.3.1."""

    ticket_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "ticketType", "type": "string", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``ticketType``. Since 7.0.2.0."""
