# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type CreateContainerViewRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CreateContainerViewRequestType(vmodl.Request):
    """Request type ``CreateContainerViewRequestType``."""

    container: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "container", "type": "ManagedObjectReference", "since": "2.5", "secret": False},
    )
    """Wire name ``container``. Since 2.5. Refers to a ManagedEntity. Privilege System.View."""

    type: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "type", "type": "string[]", "since": "2.5", "secret": False},
    )
    """Wire name ``type``. Since 2.5."""

    recursive: bool = attrs.field(
        metadata={"wire": "recursive", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``recursive``. Since 2.5."""
