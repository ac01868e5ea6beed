# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type AddCustomFieldDefRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.privilege_policy_def import PrivilegePolicyDef


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AddCustomFieldDefRequestType(vmodl.Request):
    """Request type ``AddCustomFieldDefRequestType``."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""

    mo_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "moType", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``moType``. Since 2.5."""

    field_def_policy: PrivilegePolicyDef | None = attrs.field(
        default=None,
        metadata={"wire": "fieldDefPolicy", "type": "PrivilegePolicyDef", "since": "2.5", "secret": False},
    )
    """Wire name ``fieldDefPolicy``. Since 2.5."""

    field_policy: PrivilegePolicyDef | None = attrs.field(
        default=None,
        metadata={"wire": "fieldPolicy", "type": "PrivilegePolicyDef", "since": "2.5", "secret": False},
    )
    """Wire name ``fieldPolicy``. Since 2.5."""
