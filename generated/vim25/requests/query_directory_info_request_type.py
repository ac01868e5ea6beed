# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type QueryDirectoryInfoRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class QueryDirectoryInfoRequestType(vmodl.Request):
    """Request type ``QueryDirectoryInfoRequestType``."""

    datacenter: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "datacenter", "type": "ManagedObjectReference", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``datacenter``. Since 8.0.1.0. Refers to a Datacenter."""

    stable_name: str = attrs.field(
        metadata={"wire": "stableName", "type": "string", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``stableName``. Since 8.0.1.0."""
