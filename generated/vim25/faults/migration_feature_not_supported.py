# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type MigrationFeatureNotSupported."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.migration_fault import MigrationFault

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class MigrationFeatureNotSupported(MigrationFault):
    """Fault type ``MigrationFeatureNotSupported`` (vmodl ``vim.fault.MigrationFeatureNotSupported``).

    Since 2.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/MigrationFeatureNotSupported/
    """

    at_source_host: bool = attrs.field(
        metadata={"wire": "atSourceHost", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``atSourceHost``. Since 2.5."""

    failed_host_name: str = attrs.field(
        metadata={"wire": "failedHostName", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``failedHostName``. Since 2.5."""

    failed_host: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "failedHost", "type": "ManagedObjectReference", "since": "2.5", "secret": False},
    )
    """Wire name ``failedHost``. Since 2.5. Refers to a HostSystem."""
