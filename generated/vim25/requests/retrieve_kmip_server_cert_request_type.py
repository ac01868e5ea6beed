# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type RetrieveKmipServerCertRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.key_provider_id import KeyProviderId
    from vim25.data.kmip_server_info import KmipServerInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RetrieveKmipServerCertRequestType(vmodl.Request):
    """Request type ``RetrieveKmipServerCertRequestType``."""

    key_provider: KeyProviderId = attrs.field(
        metadata={"wire": "keyProvider", "type": "KeyProviderId", "since": "6.5", "secret": False},
    )
    """Wire name ``keyProvider``. Since 6.5."""

    server: KmipServerInfo = attrs.field(
        metadata={"wire": "server", "type": "KmipServerInfo", "since": "6.5", "secret": False},
    )
    """Wire name ``server``. Since 6.5."""
