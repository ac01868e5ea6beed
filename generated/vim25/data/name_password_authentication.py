# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type NamePasswordAuthentication."""

from __future__ import annotations

import attrs

from vim25.data.guest_authentication import GuestAuthentication


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NamePasswordAuthentication(GuestAuthentication):
    """Data object type ``NamePasswordAuthentication`` (vmodl
    ``vim.vm.guest.NamePasswordAuthentication``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NamePasswordAuthentication/
    """

    username: str = attrs.field(
        metadata={"wire": "username", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``username``. Since 5.0."""

    password: str = attrs.field(
        repr=False,
        metadata={"wire": "password", "type": "string", "since": "5.0", "secret": True},
    )
    """Wire name ``password``. Since 5.0. Secret."""
