# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type CopyDatastoreFileRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CopyDatastoreFileRequestType(vmodl.Request):
    """Request type ``CopyDatastoreFileRequestType``."""

    source_name: str = attrs.field(
        metadata={"wire": "sourceName", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``sourceName``. Since 2.5."""

    source_datacenter: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "sourceDatacenter", "type": "ManagedObjectReference", "since": "2.5", "secret": False},
    )
    """Wire name ``sourceDatacenter``. Since 2.5. Refers to a Datacenter. Privilege System.View."""

    destination_name: str = attrs.field(
        metadata={"wire": "destinationName", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``destinationName``. Since 2.5."""

    destination_datacenter: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "destinationDatacenter", "type": "ManagedObjectReference", "since": "2.5", "secret": False},
    )
    """Wire name ``destinationDatacenter``. Since 2.5. Refers to a Datacenter. Privilege System.View."""

    force: bool | None = attrs.field(
        default=None,
        metadata={"wire": "force", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``force``. Since 2.5."""
