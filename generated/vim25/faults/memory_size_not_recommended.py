# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type MemorySizeNotRecommended."""

from __future__ import annotations

import attrs

from vim25.faults.virtual_hardware_compatibility_issue import VirtualHardwareCompatibilityIssue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class MemorySizeNotRecommended(VirtualHardwareCompatibilityIssue):
    """Fault type ``MemorySizeNotRecommended`` (vmodl ``vim.fault.MemorySizeNotRecommended``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/MemorySizeNotRecommended/
    """

    memory_size_mb: int = attrs.field(
        metadata={"wire": "memorySizeMB", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``memorySizeMB``. Since 2.5."""

    min_memory_size_mb: int = attrs.field(
        metadata={"wire": "minMemorySizeMB", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``minMemorySizeMB``. Since 2.5."""

    max_memory_size_mb: int = attrs.field(
        metadata={"wire": "maxMemorySizeMB", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``maxMemorySizeMB``. Since 2.5."""
