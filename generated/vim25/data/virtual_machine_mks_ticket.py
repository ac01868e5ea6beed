# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineMksTicket."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineMksTicket(vmodl.DataObject):
    """Data object type ``VirtualMachineMksTicket`` (vmodl ``vim.VirtualMachine.MksTicket``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineMksTicket/
    """

    ticket: str = attrs.field(
        repr=False,
        metadata={"wire": "ticket", "type": "string", "since": "2.0", "secret": True},
    )
    """Wire name ``ticket``. Since 2.0. Secret."""

    cfg_file: str = attrs.field(
        metadata={"wire": "cfgFile", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``cfgFile``. Since 2.0."""

    host: str | None = attrs.field(
        default=None,
        metadata={"wire": "host", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``host``. Since 2.0."""

    port: int | None = attrs.field(
        default=None,
        metadata={"wire": "port", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``port``. Since 2.0."""

    ssl_thumbprint: str | None = attrs.field(
        default=None,
        metadata={"wire": "sslThumbprint", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``sslThumbprint``. Since 2.5."""
