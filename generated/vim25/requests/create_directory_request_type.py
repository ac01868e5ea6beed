# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type CreateDirectoryRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CreateDirectoryRequestType(vmodl.Request):
    """Request type ``CreateDirectoryRequestType``."""

    datastore: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "datastore", "type": "ManagedObjectReference", "since": "5.5", "secret": False},
    )
    """Wire name ``datastore``. Since 5.5. Refers to a Datastore. Privilege Datastore.Config."""

    display_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "displayName", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``displayName``. Since 5.5."""

    policy: str | None = attrs.field(
        default=None,
        metadata={"wire": "policy", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``policy``. Since 5.5."""

    size: int | None = attrs.field(
        default=None,
        metadata={"wire": "size", "type": "long", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``size``. Since 7.0.2.0."""
