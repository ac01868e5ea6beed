# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PosixUserSearchResult."""

from __future__ import annotations

import attrs

from vim25.data.user_search_result import UserSearchResult


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PosixUserSearchResult(UserSearchResult):
    """Data object type ``PosixUserSearchResult`` (vmodl ``vim.PosixUserSearchResult``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PosixUserSearchResult/
    """

    id: int = attrs.field(
        metadata={"wire": "id", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``id``. Since 2.0."""

    shell_access: bool | None = attrs.field(
        default=None,
        metadata={"wire": "shellAccess", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``shellAccess``. Since 2.0."""
