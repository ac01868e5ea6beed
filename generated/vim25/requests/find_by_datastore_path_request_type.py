# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type FindByDatastorePathRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FindByDatastorePathRequestType(vmodl.Request):
    """Request type ``FindByDatastorePathRequestType``."""

    datacenter: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "datacenter", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``datacenter``. Since 2.0. Refers to a Datacenter."""

    path: str = attrs.field(
        metadata={"wire": "path", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``path``. Since 2.0."""
