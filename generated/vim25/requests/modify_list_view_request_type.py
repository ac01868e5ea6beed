# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ModifyListViewRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ModifyListViewRequestType(vmodl.Request):
    """Request type ``ModifyListViewRequestType``."""

    add: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "add", "type": "ManagedObjectReference[]", "since": "2.5", "secret": False},
    )
    """Wire name ``add``. Since 2.5. Refers to a ManagedObject. Privilege System.View."""

    remove: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "remove", "type": "ManagedObjectReference[]", "since": "2.5", "secret": False},
    )
    """Wire name ``remove``. Since 2.5. Refers to a ManagedObject. Privilege System.View."""
