# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type GuestMappedAliases."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.guest_auth_subject import GuestAuthSubject


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GuestMappedAliases(vmodl.DataObject):
    """Data object type ``GuestMappedAliases`` (vmodl
    ``vim.vm.guest.AliasManager.GuestMappedAliases``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/GuestMappedAliases/
    """

    base64_cert: str = attrs.field(
        metadata={"wire": "base64Cert", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``base64Cert``. Since 6.0."""

    username: str = attrs.field(
        metadata={"wire": "username", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``username``. Since 6.0."""

    subjects: list[GuestAuthSubject] = attrs.field(
        metadata={"wire": "subjects", "type": "GuestAuthSubject[]", "since": "6.0", "secret": False},
    )
    """Wire name ``subjects``. Since 6.0."""
