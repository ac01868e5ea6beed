# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineTicket."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.virtual_machine_cert_thumbprint import VirtualMachineCertThumbprint


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineTicket(vmodl.DataObject):
    """Data object type ``VirtualMachineTicket`` (vmodl ``vim.VirtualMachine.Ticket``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineTicket/
    """

    ticket: str = attrs.field(
        repr=False,
        metadata={"wire": "ticket", "type": "string", "since": "4.1", "secret": True},
    )
    """Wire name ``ticket``. Since 4.1. Secret."""

    cfg_file: str = attrs.field(
        metadata={"wire": "cfgFile", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``cfgFile``. Since 4.1."""

    host: str | None = attrs.field(
        default=None,
        metadata={"wire": "host", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``host``. Since 4.1."""

    port: int | None = attrs.field(
        default=None,
        metadata={"wire": "port", "type": "int", "since": "4.1", "secret": False},
    )
    """Wire name ``port``. Since 4.1."""

    ssl_thumbprint: str | None = attrs.field(
        default=None,
        metadata={"wire": "sslThumbprint", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``sslThumbprint``. Since 4.1."""

    cert_thumbprint_list: list[VirtualMachineCertThumbprint] | None = attrs.field(
        default=None,
        metadata={"wire": "certThumbprintList", "type": "VirtualMachineCertThumbprint[]", "since": "7.0.3.1", "secret": False},
    )
    """Wire name ``certThumbprintList``. Since 7.0.3.1."""

    url: str | None = attrs.field(
        default=None,
        repr=False,
        metadata={"wire": "url", "type": "string", "since": "7.0.0.0", "secret": True},
    )
    """Wire name ``url``. Since 7.0.0.0. Secret."""
