# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type RegisterKmipServerRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.kmip_server_spec import KmipServerSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RegisterKmipServerRequestType(vmodl.Request):
    """Request type ``RegisterKmipServerRequestType``."""

    server: KmipServerSpec = attrs.field(
        metadata={"wire": "server", "type": "KmipServerSpec", "since": "6.5", "secret": False},
    )
    """Wire name ``server``. Since 6.5."""
