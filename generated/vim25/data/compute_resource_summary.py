# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ComputeResourceSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.enums.managed_entity_status import ManagedEntityStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ComputeResourceSummary(vmodl.DataObject):
    """Data object type ``ComputeResourceSummary`` (vmodl ``vim.ComputeResource.Summary``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ComputeResourceSummary/
    """

    total_cpu: int = attrs.field(
        metadata={"wire": "totalCpu", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``totalCpu``. Since 2.0."""

    total_memory: int = attrs.field(
        metadata={"wire": "totalMemory", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``totalMemory``. Since 2.0."""

    num_cpu_cores: int = attrs.field(
        metadata={"wire": "numCpuCores", "type": "short", "since": "2.0", "secret": False},
    )
    """Wire name ``numCpuCores``. Since 2.0."""

    num_cpu_threads: int = attrs.field(
        metadata={"wire": "numCpuThreads", "type": "short", "since": "2.0", "secret": False},
    )
    """Wire name ``numCpuThreads``. Since 2.0."""

    effective_cpu: int = attrs.field(
        metadata={"wire": "effectiveCpu", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``effectiveCpu``. Since 2.0."""

    effective_memory: int = attrs.field(
        metadata={"wire": "effectiveMemory", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``effectiveMemory``. Since 2.0."""

    num_hosts: int = attrs.field(
        metadata={"wire": "numHosts", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``numHosts``. Since 2.0."""

    num_effective_hosts: int = attrs.field(
        metadata={"wire": "numEffectiveHosts", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``numEffectiveHosts``. Since 2.0."""

    overall_status: ManagedEntityStatus = attrs.field(
        metadata={"wire": "overallStatus", "type": "ManagedEntityStatus", "since": "2.0", "secret": False},
    )
    """Wire name ``overallStatus``. Since 2.0."""
