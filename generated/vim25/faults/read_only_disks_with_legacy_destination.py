# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type ReadOnlyDisksWithLegacyDestination."""

from __future__ import annotations

import attrs

from vim25.faults.migration_fault import MigrationFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ReadOnlyDisksWithLegacyDestination(MigrationFault):
    """Fault type ``ReadOnlyDisksWithLegacyDestination`` (vmodl
    ``vim.fault.ReadOnlyDisksWithLegacyDestination``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ReadOnlyDisksWithLegacyDestination/
    """

    ro_disk_count: int = attrs.field(
        metadata={"wire": "roDiskCount", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``roDiskCount``. Since 2.0."""

    timeout_danger: bool = attrs.field(
        metadata={"wire": "timeoutDanger", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``timeoutDanger``. Since 2.0."""
