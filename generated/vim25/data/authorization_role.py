# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type AuthorizationRole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.description import Description


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AuthorizationRole(vmodl.DataObject):
    """Data object type ``AuthorizationRole`` (vmodl ``vim.AuthorizationManager.Role``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/AuthorizationRole/
    """

    role_id: int = attrs.field(
        metadata={"wire": "roleId", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``roleId``. Since 2.0."""

    system: bool = attrs.field(
        metadata={"wire": "system", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``system``. Since 2.0."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""

    info: Description = attrs.field(
        metadata={"wire": "info", "type": "Description", "since": "2.0", "secret": False},
    )
    """Wire name ``info``. Since 2.0."""

    privilege: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "privilege", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``privilege``. Since 2.0."""
