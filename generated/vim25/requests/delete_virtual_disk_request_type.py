# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type DeleteVirtualDiskRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DeleteVirtualDiskRequestType(vmodl.Request):
    """Request type ``DeleteVirtualDiskRequestType``."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``name``. Since 2.5."""

    datacenter: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "datacenter", "type": "ManagedObjectReference", "since": "2.5", "secret": False},
    )
    """Wire name ``datacenter``. Since 2.5. Refers to a Datacenter."""
