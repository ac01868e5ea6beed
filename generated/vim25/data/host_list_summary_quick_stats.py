# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostListSummaryQuickStats."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostListSummaryQuickStats(vmodl.DataObject):
    """Data object type ``HostListSummaryQuickStats`` (vmodl ``vim.host.Summary.QuickStats``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostListSummaryQuickStats/
    """

    overall_cpu_usage: int | None = attrs.field(
        default=None,
        metadata={"wire": "overallCpuUsage", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``overallCpuUsage``. Since 2.0."""

    overall_memory_usage: int | None = attrs.field(
        default=None,
        metadata={"wire": "overallMemoryUsage", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``overallMemoryUsage``. Since 2.0."""

    distributed_cpu_fairness: int | None = attrs.field(
        default=None,
        metadata={"wire": "distributedCpuFairness", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``distributedCpuFairness``. Since 2.0."""

    distributed_memory_fairness: int | None = attrs.field(
        default=None,
        metadata={"wire": "distributedMemoryFairness", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``distributedMemoryFairness``. Since 2.0."""

    available_p_mem_capacity: int | None = attrs.field(
        default=None,
        metadata={"wire": "availablePMemCapacity", "type": "int", "since": "6.7", "secret": False},
    )
    """Wire name ``availablePMemCapacity``. Since 6.7."""

    uptime: int | None = attrs.field(
        default=None,
        metadata={"wire": "uptime", "type": "int", "since": "4.1", "secret": False},
    )
    """Wire name ``uptime``. Since 4.1."""
