# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type QueryCompatibleHostForNewDvsRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.distributed_virtual_switch_product_spec import DistributedVirtualSwitchProductSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class QueryCompatibleHostForNewDvsRequestType(vmodl.Request):
    """Request type ``QueryCompatibleHostForNewDvsRequestType``."""

    container: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "container", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``container``. Since 4.0. Refers to a ManagedEntity."""

    recursive: bool = attrs.field(
        metadata={"wire": "recursive", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``recursive``. Since 4.0."""

    switch_product_spec: DistributedVirtualSwitchProductSpec | None = attrs.field(
        default=None,
        metadata={"wire": "switchProductSpec", "type": "DistributedVirtualSwitchProductSpec", "since": "4.0", "secret": False},
    )
    """Wire name ``switchProductSpec``. Since 4.0."""
