# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type LoginBySSPIRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class LoginBySSPIRequestType(vmodl.Request):
    """Request type ``LoginBySSPIRequestType``."""

    base64_token: str = attrs.field(
        repr=False,
        metadata={"wire": "base64Token", "type": "string", "since": "2.5", "secret": True},
    )
    """Wire name ``base64Token``. Since 2.5. Secret."""

    locale: str | None = attrs.field(
        default=None,
        metadata={"wire": "locale", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``locale``. Since 2.5."""
