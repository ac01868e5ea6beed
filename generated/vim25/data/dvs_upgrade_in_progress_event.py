# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsUpgradeInProgressEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.dvs_event import DvsEvent

if TYPE_CHECKING:
    from vim25.data.distributed_virtual_switch_product_spec import DistributedVirtualSwitchProductSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsUpgradeInProgressEvent(DvsEvent):
    """Data object type ``DvsUpgradeInProgressEvent`` (vmodl ``vim.event.DvsUpgradeInProgressEvent``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsUpgradeInProgressEvent/
    """

    product_info: DistributedVirtualSwitchProductSpec = attrs.field(
        metadata={"wire": "productInfo", "type": "DistributedVirtualSwitchProductSpec", "since": "4.0", "secret": False},
    )
    """Wire name ``productInfo``. Since 4.0."""
