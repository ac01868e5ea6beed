# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type GuestAuthAliasInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.guest_auth_subject import GuestAuthSubject


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GuestAuthAliasInfo(vmodl.DataObject):
    """Data object type ``GuestAuthAliasInfo`` (vmodl
    ``vim.vm.guest.AliasManager.GuestAuthAliasInfo``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/GuestAuthAliasInfo/
    """

    subject: GuestAuthSubject = attrs.field(
        metadata={"wire": "subject", "type": "GuestAuthSubject", "since": "6.0", "secret": False},
    )
    """Wire name ``subject``. Since 6.0."""

    comment: str = attrs.field(
        metadata={"wire": "comment", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``comment``. Since 6.0."""
