# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DVSManagerDvsConfigTarget."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.distributed_virtual_portgroup_info import DistributedVirtualPortgroupInfo
    from vim25.data.distributed_virtual_switch_info import DistributedVirtualSwitchInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DVSManagerDvsConfigTarget(vmodl.DataObject):
    """Data object type ``DVSManagerDvsConfigTarget`` (vmodl
    ``vim.dvs.DistributedVirtualSwitchManager.DvsConfigTarget``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DVSManagerDvsConfigTarget/
    """

    distributed_virtual_portgroup: list[DistributedVirtualPortgroupInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "distributedVirtualPortgroup", "type": "DistributedVirtualPortgroupInfo[]", "since": "4.0", "secret": False},
    )
    """Wire name ``distributedVirtualPortgroup``. Since 4.0."""

    distributed_virtual_switch: list[DistributedVirtualSwitchInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "distributedVirtualSwitch", "type": "DistributedVirtualSwitchInfo[]", "since": "4.0", "secret": False},
    )
    """Wire name ``distributedVirtualSwitch``. Since 4.0."""
