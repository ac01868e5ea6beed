# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type QueryConnectionInfoRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class QueryConnectionInfoRequestType(vmodl.Request):
    """Request type ``QueryConnectionInfoRequestType``."""

    hostname: str = attrs.field(
        metadata={"wire": "hostname", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``hostname``. Since 2.0."""

    port: int = attrs.field(
        metadata={"wire": "port", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``port``. Since 2.0."""

    username: str = attrs.field(
        metadata={"wire": "username", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``username``. Since 2.0."""

    password: str = attrs.field(
        repr=False,
        metadata={"wire": "password", "type": "string", "since": "2.0", "secret": True},
    )
    """Wire name ``password``. Since 2.0. Secret."""

    ssl_thumbprint: str | None = attrs.field(
        default=None,
        metadata={"wire": "sslThumbprint", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``sslThumbprint``. Since 2.5."""
