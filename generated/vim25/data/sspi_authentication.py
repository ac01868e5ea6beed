# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type SSPIAuthentication."""

from __future__ import annotations

import attrs

from vim25.data.guest_authentication import GuestAuthentication


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SSPIAuthentication(GuestAuthentication):
    """Data object type ``SSPIAuthentication`` (vmodl ``vim.vm.guest.SSPIAuthentication``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/SSPIAuthentication/
    """

    sspi_token: str = attrs.field(
        repr=False,
        metadata={"wire": "sspiToken", "type": "string", "since": "5.0", "secret": True},
    )
    """Wire name ``sspiToken``. Since 5.0. Secret."""
