# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CustomFieldDef."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.privilege_policy_def import PrivilegePolicyDef


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CustomFieldDef(vmodl.DataObject):
    """Data object type ``CustomFieldDef`` (vmodl ``vim.CustomFieldsManager.FieldDef``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CustomFieldDef/
    """

    key: int = attrs.field(
        metadata={"wire": "key", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``key``. Since 2.0."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""

    type: str = attrs.field(
        metadata={"wire": "type", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``type``. Since 2.0."""

    managed_object_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "managedObjectType", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``managedObjectType``. Since 2.5."""

    field_def_privileges: PrivilegePolicyDef | None = attrs.field(
        default=None,
        metadata={"wire": "fieldDefPrivileges", "type": "PrivilegePolicyDef", "since": "2.5", "secret": False},
    )
    """Wire name ``fieldDefPrivileges``. Since 2.5."""

    field_instance_privileges: PrivilegePolicyDef | None = attrs.field(
        default=None,
        metadata={"wire": "fieldInstancePrivileges", "type": "PrivilegePolicyDef", "since": "2.5", "secret": False},
    )
    """Wire name ``fieldInstancePrivileges``. Since 2.5."""
