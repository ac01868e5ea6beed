# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateNetworkConfigRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_network_config import HostNetworkConfig


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateNetworkConfigRequestType(vmodl.Request):
    """Request type ``UpdateNetworkConfigRequestType``."""

    config: HostNetworkConfig = attrs.field(
        metadata={"wire": "config", "type": "HostNetworkConfig", "since": "2.0", "secret": False},
    )
    """Wire name ``config``. Since 2.0."""

    change_mode: str = attrs.field(
        metadata={"wire": "changeMode", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``changeMode``. Since 2.0."""
