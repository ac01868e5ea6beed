# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DistributedVirtualPortgroupNsxPortgroupOperationResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.distributed_virtual_portgroup_problem import DistributedVirtualPortgroupProblem


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DistributedVirtualPortgroupNsxPortgroupOperationResult(vmodl.DataObject):
    """Data object type ``DistributedVirtualPortgroupNsxPortgroupOperationResult`` (vmodl
    ``vim.dvs.DistributedVirtualPortgroup.NsxPortgroupOperationResult``).

    Since 7.0.0.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualPortgroupNsxPortgroupOperationResult/
    """

    portgroups: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "portgroups", "type": "ManagedObjectReference[]", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``portgroups``. Since 7.0.0.0. Refers to a DistributedVirtualPortgroup."""

    problems: list[DistributedVirtualPortgroupProblem] | None = attrs.field(
        default=None,
        metadata={"wire": "problems", "type": "DistributedVirtualPortgroupProblem[]", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``problems``. Since 7.0.0.0."""
