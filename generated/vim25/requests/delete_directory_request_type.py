# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type DeleteDirectoryRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DeleteDirectoryRequestType(vmodl.Request):
    """Request type ``DeleteDirectoryRequestType``."""

    datacenter: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "datacenter", "type": "ManagedObjectReference", "since": "5.5", "secret": False},
    )
    """Wire name ``datacenter``. Since 5.5. Refers to a Datacenter. Privilege System.View."""

    datastore_path: str = attrs.field(
        metadata={"wire": "datastorePath", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``datastorePath``. Since 5.5."""
