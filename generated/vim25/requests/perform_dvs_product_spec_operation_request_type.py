# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type PerformDvsProductSpecOperationRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.distributed_virtual_switch_product_spec import DistributedVirtualSwitchProductSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PerformDvsProductSpecOperationRequestType(vmodl.Request):
    """Request type ``PerformDvsProductSpecOperationRequestType``."""

    operation: str = attrs.field(
        metadata={"wire": "operation", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``operation``. Since 4.0."""

    product_spec: DistributedVirtualSwitchProductSpec | None = attrs.field(
        default=None,
        metadata={"wire": "productSpec", "type": "DistributedVirtualSwitchProductSpec", "since": "4.0", "secret": False},
    )
    """Wire name ``productSpec``. Since 4.0."""
