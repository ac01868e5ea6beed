# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type QuerySupportedNetworkOffloadSpecRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.distributed_virtual_switch_product_spec import DistributedVirtualSwitchProductSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class QuerySupportedNetworkOffloadSpecRequestType(vmodl.Request):
    """Request type ``QuerySupportedNetworkOffloadSpecRequestType``."""

    switch_product_spec: DistributedVirtualSwitchProductSpec = attrs.field(
        metadata={"wire": "switchProductSpec", "type": "DistributedVirtualSwitchProductSpec", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``switchProductSpec``. Since 8.0.0.1."""
