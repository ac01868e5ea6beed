# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type JoinDomainRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class JoinDomainRequestType(vmodl.Request):
    """Request type ``JoinDomainRequestType``."""

    domain_name: str = attrs.field(
        metadata={"wire": "domainName", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``domainName``. Since 4.1."""

    user_name: str = attrs.field(
        metadata={"wire": "userName", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``userName``. Since 4.1."""

    password: str = attrs.field(
        repr=False,
        metadata={"wire": "password", "type": "string", "since": "4.1", "secret": True},
    )
    """Wire name ``password``. Since 4.1. Secret."""
