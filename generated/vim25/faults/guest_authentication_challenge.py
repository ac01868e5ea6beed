# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type GuestAuthenticationChallenge."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.guest_operations_fault import GuestOperationsFault

if TYPE_CHECKING:
    from vim25.data.guest_authentication import GuestAuthentication


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GuestAuthenticationChallenge(GuestOperationsFault):
    """Fault type ``GuestAuthenticationChallenge`` (vmodl ``vim.fault.GuestAuthenticationChallenge``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/GuestAuthenticationChallenge/
    """

    server_challenge: GuestAuthentication = attrs.field(
        metadata={"wire": "serverChallenge", "type": "GuestAuthentication", "since": "5.0", "secret": False},
    )
    """Wire name ``serverChallenge``. Since 5.0."""

    session_id: int = attrs.field(
        metadata={"wire": "sessionID", "type": "long", "since": "5.0", "secret": False},
    )
    """Wire name ``sessionID``. Since 5.0."""
