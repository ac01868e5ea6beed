# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DistributedVirtualPortgroupProblem."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DistributedVirtualPortgroupProblem(vmodl.DataObject):
    """Data object type ``DistributedVirtualPortgroupProblem`` (vmodl
    ``vim.dvs.DistributedVirtualPortgroup.Problem``).

    Since 7.0.0.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualPortgroupProblem/
    """

    logical_switch_uuid: str = attrs.field(
        metadata={"wire": "logicalSwitchUuid", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``logicalSwitchUuid``. Since 7.0.0.0."""

    fault: MethodFault = attrs.field(
        metadata={"wire": "fault", "type": "MethodFault", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``fault``. Since 7.0.0.0."""
