# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type SAMLTokenAuthentication."""

from __future__ import annotations

import attrs

from vim25.data.guest_authentication import GuestAuthentication


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SAMLTokenAuthentication(GuestAuthentication):
    """Data object type ``SAMLTokenAuthentication`` (vmodl ``vim.vm.guest.SAMLTokenAuthentication``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/SAMLTokenAuthentication/
    """

    token: str = attrs.field(
        repr=False,
        metadata={"wire": "token", "type": "string", "since": "6.0", "secret": True},
    )
    """Wire name ``token``. Since 6.0. Secret."""

    username: str | None = attrs.field(
        default=None,
        metadata={"wire": "username", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``username``. Since 6.0."""
