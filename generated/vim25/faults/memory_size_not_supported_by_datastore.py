# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type MemorySizeNotSupportedByDatastore."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.virtual_hardware_compatibility_issue import VirtualHardwareCompatibilityIssue

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class MemorySizeNotSupportedByDatastore(VirtualHardwareCompatibilityIssue):
    """Fault type ``MemorySizeNotSupportedByDatastore`` (vmodl
    ``vim.fault.MemorySizeNotSupportedByDatastore``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/MemorySizeNotSupportedByDatastore/
    """

    datastore: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "datastore", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``datastore``. Since 5.0. Refers to a Datastore."""

    memory_size_mb: int = attrs.field(
        metadata={"wire": "memorySizeMB", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``memorySizeMB``. Since 5.0."""

    max_memory_size_mb: int = attrs.field(
        metadata={"wire": "maxMemorySizeMB", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``maxMemorySizeMB``. Since 5.0."""
