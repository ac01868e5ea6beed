# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ReconnectHostRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_connect_spec import HostConnectSpec
    from vim25.data.host_system_reconnect_spec import HostSystemReconnectSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ReconnectHostRequestType(vmodl.Request):
    """Request type ``ReconnectHostRequestType``."""

    cnx_spec: HostConnectSpec | None = attrs.field(
        default=None,
        metadata={"wire": "cnxSpec", "type": "HostConnectSpec", "since": "2.0", "secret": False},
    )
    """Wire name ``cnxSpec``. Since 2.0."""

    reconnect_spec: HostSystemReconnectSpec | None = attrs.field(
        default=None,
        metadata={"wire": "reconnectSpec", "type": "HostSystemReconnectSpec", "since": "5.0", "secret": False},
    )
    """Wire name ``reconnectSpec``. Since 5.0."""
