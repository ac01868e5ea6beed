# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type UserSearchResult."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UserSearchResult(vmodl.DataObject):
    """Data object type ``UserSearchResult`` (vmodl ``vim.UserSearchResult``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/UserSearchResult/
    """

    principal: str = attrs.field(
        metadata={"wire": "principal", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``principal``. Since 2.0."""

    full_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "fullName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``fullName``. Since 2.0."""

    group: bool = attrs.field(
        metadata={"wire": "group", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``group``. Since 2.0."""
