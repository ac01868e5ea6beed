# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ChangeOwnerRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ChangeOwnerRequestType(vmodl.Request):
    """Request type ``ChangeOwnerRequestType``."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``name``. Since 4.0."""

    datacenter: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "datacenter", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``datacenter``. Since 4.0. Refers to a Datacenter. Privilege System.View."""

    owner: str = attrs.field(
        metadata={"wire": "owner", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``owner``. Since 4.0."""
