# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type DisconnectNvmeControllerExRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_nvme_disconnect_spec import HostNvmeDisconnectSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DisconnectNvmeControllerExRequestType(vmodl.Request):
    """Request type ``DisconnectNvmeControllerExRequestType``."""

    disconnect_spec: list[HostNvmeDisconnectSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "disconnectSpec", "type": "HostNvmeDisconnectSpec[]", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``disconnectSpec``. Since 7.0.3.0."""
