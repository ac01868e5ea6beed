# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type PrepareVchaRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.vcha_cluster_network_spec import VchaClusterNetworkSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PrepareVchaRequestType(vmodl.Request):
    """Request type ``prepareVchaRequestType``."""

    network_spec: VchaClusterNetworkSpec = attrs.field(
        metadata={"wire": "networkSpec", "type": "VchaClusterNetworkSpec", "since": "6.5", "secret": False},
    )
    """Wire name ``networkSpec``. Since 6.5."""
