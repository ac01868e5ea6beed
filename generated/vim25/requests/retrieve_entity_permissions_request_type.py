# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type RetrieveEntityPermissionsRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RetrieveEntityPermissionsRequestType(vmodl.Request):
    """Request type ``RetrieveEntityPermissionsRequestType``."""

    entity: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "entity", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``entity``. Since 2.0. Refers to a ManagedEntity. Privilege System.Read."""

    inherited: bool = attrs.field(
        metadata={"wire": "inherited", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``inherited``. Since 2.0."""
