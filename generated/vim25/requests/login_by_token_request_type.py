# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type LoginByTokenRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class LoginByTokenRequestType(vmodl.Request):
    """Request type ``LoginByTokenRequestType``."""

    locale: str | None = attrs.field(
        default=None,
        metadata={"wire": "locale", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``locale``. Since 5.1."""
