# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type GuestAliases."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.guest_auth_alias_info import GuestAuthAliasInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GuestAliases(vmodl.DataObject):
    """Data object type ``GuestAliases`` (vmodl ``vim.vm.guest.AliasManager.GuestAliases``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/GuestAliases/
    """

    base64_cert: str = attrs.field(
        metadata={"wire": "base64Cert", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``base64Cert``. Since 6.0."""

    aliases: list[GuestAuthAliasInfo] = attrs.field(
        metadata={"wire": "aliases", "type": "GuestAuthAliasInfo[]", "since": "6.0", "secret": False},
    )
    """Wire name ``aliases``. Since 6.0."""
