# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ConfigureDatastorePrincipalRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ConfigureDatastorePrincipalRequestType(vmodl.Request):
    """Request type ``ConfigureDatastorePrincipalRequestType``."""

    user_name: str = attrs.field(
        metadata={"wire": "userName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``userName``. Since 2.0."""

    password: str | None = attrs.field(
        default=None,
        repr=False,
        metadata={"wire": "password", "type": "string", "since": "2.0", "secret": True},
    )
    """Wire name ``password``. Since 2.0. Secret."""
