# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type DisconnectNvmeControllerRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_nvme_disconnect_spec import HostNvmeDisconnectSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DisconnectNvmeControllerRequestType(vmodl.Request):
    """Request type ``DisconnectNvmeControllerRequestType``."""

    disconnect_spec: HostNvmeDisconnectSpec = attrs.field(
        metadata={"wire": "disconnectSpec", "type": "HostNvmeDisconnectSpec", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``disconnectSpec``. Since 7.0.0.0."""
