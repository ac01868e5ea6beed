# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type AuthorizationDescription."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.element_description import ElementDescription


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AuthorizationDescription(vmodl.DataObject):
    """Data object type ``AuthorizationDescription`` (vmodl ``vim.AuthorizationDescription``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/AuthorizationDescription/
    """

    privilege: list[ElementDescription] = attrs.field(
        metadata={"wire": "privilege", "type": "ElementDescription[]", "since": "2.0", "secret": False},
    )
    """Wire name ``privilege``. Since 2.0."""

    privilege_group: list[ElementDescription] = attrs.field(
        metadata={"wire": "privilegeGroup", "type": "ElementDescription[]", "since": "2.0", "secret": False},
    )
    """Wire name ``privilegeGroup``. Since 2.0."""
