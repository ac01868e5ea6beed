# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type FaultToleranceAntiAffinityViolated."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.migration_fault import MigrationFault

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FaultToleranceAntiAffinityViolated(MigrationFault):
    """Fault type ``FaultToleranceAntiAffinityViolated`` (vmodl
    ``vim.fault.FaultToleranceAntiAffinityViolated``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/FaultToleranceAntiAffinityViolated/
    """

    host_name: str = attrs.field(
        metadata={"wire": "hostName", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``hostName``. Since 4.0."""

    host: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``host``. Since 4.0. Refers to a HostSystem."""
