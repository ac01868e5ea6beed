# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type VMotionInterfaceIssue."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.migration_fault import MigrationFault

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VMotionInterfaceIssue(MigrationFault):
    """Fault type ``VMotionInterfaceIssue`` (vmodl ``vim.fault.VMotionInterfaceIssue``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VMotionInterfaceIssue/
    """

    at_source_host: bool = attrs.field(
        metadata={"wire": "atSourceHost", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``atSourceHost``. Since 2.0."""

    failed_host: str = attrs.field(
        metadata={"wire": "failedHost", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``failedHost``. Since 2.0."""

    failed_host_entity: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "failedHostEntity", "type": "ManagedObjectReference", "since": "2.5", "secret": False},
    )
    """Wire name ``failedHostEntity``. Since 2.5. Refers to a HostSystem."""
