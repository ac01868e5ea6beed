# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type IncreaseDirectorySizeRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class IncreaseDirectorySizeRequestType(vmodl.Request):
    """Request type ``IncreaseDirectorySizeRequestType``."""

    datacenter: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "datacenter", "type": "ManagedObjectReference", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``datacenter``. Since 8.0.1.0. Refers to a Datacenter. Privilege System.View."""

    stable_name: str = attrs.field(
        metadata={"wire": "stableName", "type": "string", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``stableName``. Since 8.0.1.0."""

    size: int = attrs.field(
        metadata={"wire": "size", "type": "long", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``size``. Since 8.0.1.0."""
