# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type EntityPrivilege."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.privilege_availability import PrivilegeAvailability


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class EntityPrivilege(vmodl.DataObject):
    """Data object type ``EntityPrivilege`` (vmodl ``vim.AuthorizationManager.EntityPrivilege``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/EntityPrivilege/
    """

    entity: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "entity", "type": "ManagedObjectReference", "since": "5.5", "secret": False},
    )
    """Wire name ``entity``. Since 5.5. Refers to a ManagedEntity."""

    priv_availability: list[PrivilegeAvailability] = attrs.field(
        metadata={"wire": "privAvailability", "type": "PrivilegeAvailability[]", "since": "5.5", "secret": False},
    )
    """Wire name ``privAvailability``. Since 5.5."""
