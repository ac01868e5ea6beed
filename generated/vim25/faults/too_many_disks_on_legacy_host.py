# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type TooManyDisksOnLegacyHost."""

from __future__ import annotations

import attrs

from vim25.faults.migration_fault import MigrationFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class TooManyDisksOnLegacyHost(MigrationFault):
    """Fault type ``TooManyDisksOnLegacyHost`` (vmodl ``vim.fault.TooManyDisksOnLegacyHost``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/TooManyDisksOnLegacyHost/
    """

    disk_count: int = attrs.field(
        metadata={"wire": "diskCount", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``diskCount``. Since 2.5."""

    timeout_danger: bool = attrs.field(
        metadata={"wire": "timeoutDanger", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``timeoutDanger``. Since 2.5."""
