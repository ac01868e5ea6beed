# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type RegisterVMRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RegisterVMRequestType(vmodl.Request):
    """Request type ``RegisterVMRequestType``."""

    path: str = attrs.field(
        metadata={"wire": "path", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``path``. Since 2.0."""

    name: str | None = attrs.field(
        default=None,
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""

    as_template: bool = attrs.field(
        metadata={"wire": "asTemplate", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``asTemplate``. Since 2.0."""

    pool: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "pool", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``pool``. Since 2.0. Refers to a ResourcePool. Privilege Resource.AssignVMToPool."""

    host: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``host``. Since 2.0. Refers to a HostSystem."""
