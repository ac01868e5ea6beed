# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type CreateDefaultProfileRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CreateDefaultProfileRequestType(vmodl.Request):
    """Request type ``CreateDefaultProfileRequestType``."""

    profile_type: str = attrs.field(
        metadata={"wire": "profileType", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``profileType``. Since 4.0."""

    profile_type_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "profileTypeName", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``profileTypeName``. Since 5.0."""

    profile: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "profile", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``profile``. Since 5.0. Refers to a Profile."""
