# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ConnectNvmeControllerExRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_nvme_connect_spec import HostNvmeConnectSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ConnectNvmeControllerExRequestType(vmodl.Request):
    """Request type ``ConnectNvmeControllerExRequestType``."""

    connect_spec: list[HostNvmeConnectSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "connectSpec", "type": "HostNvmeConnectSpec[]", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``connectSpec``. Since 7.0.3.0."""
