# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type RetrieveUserGroupsRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RetrieveUserGroupsRequestType(vmodl.Request):
    """Request type ``RetrieveUserGroupsRequestType``."""

    domain: str | None = attrs.field(
        default=None,
        metadata={"wire": "domain", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``domain``. Since 2.0."""

    search_str: str = attrs.field(
        metadata={"wire": "searchStr", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``searchStr``. Since 2.0."""

    belongs_to_group: str | None = attrs.field(
        default=None,
        metadata={"wire": "belongsToGroup", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``belongsToGroup``. Since 2.0."""

    belongs_to_user: str | None = attrs.field(
        default=None,
        metadata={"wire": "belongsToUser", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``belongsToUser``. Since 2.0."""

    exact_match: bool = attrs.field(
        metadata={"wire": "exactMatch", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``exactMatch``. Since 2.0."""

    find_users: bool = attrs.field(
        metadata={"wire": "findUsers", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``findUsers``. Since 2.0."""

    find_groups: bool = attrs.field(
        metadata={"wire": "findGroups", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``findGroups``. Since 2.0."""
