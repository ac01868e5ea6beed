# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type AuthorizationPrivilege."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AuthorizationPrivilege(vmodl.DataObject):
    """Data object type ``AuthorizationPrivilege`` (vmodl ``vim.AuthorizationManager.Privilege``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/AuthorizationPrivilege/
    """

    priv_id: str = attrs.field(
        metadata={"wire": "privId", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``privId``. Since 2.0."""

    on_parent: bool = attrs.field(
        metadata={"wire": "onParent", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``onParent``. Since 2.0."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""

    priv_group_name: str = attrs.field(
        metadata={"wire": "privGroupName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``privGroupName``. Since 2.0."""
