# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DistributedVirtualSwitchManagerDvsProductSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.distributed_virtual_switch_product_spec import DistributedVirtualSwitchProductSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DistributedVirtualSwitchManagerDvsProductSpec(vmodl.DataObject):
    """Data object type ``DistributedVirtualSwitchManagerDvsProductSpec`` (vmodl
    ``vim.dvs.DistributedVirtualSwitchManager.DvsProductSpec``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchManagerDvsProductSpec/
    """

    new_switch_product_spec: DistributedVirtualSwitchProductSpec | None = attrs.field(
        default=None,
        metadata={"wire": "newSwitchProductSpec", "type": "DistributedVirtualSwitchProductSpec", "since": "4.1", "secret": False},
    )
    """Wire name ``newSwitchProductSpec``. Since 4.1."""

    distributed_virtual_switch: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "distributedVirtualSwitch", "type": "ManagedObjectReference", "since": "4.1", "secret": False},
    )
    """Wire name ``distributedVirtualSwitch``. Since 4.1. Refers to a DistributedVirtualSwitch."""
