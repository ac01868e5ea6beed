# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostLowLevelProvisioningManagerVmMigrationStatus."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostLowLevelProvisioningManagerVmMigrationStatus(vmodl.DataObject):
    """Data object type ``HostLowLevelProvisioningManagerVmMigrationStatus`` (vmodl
    ``vim.host.LowLevelProvisioningManager.VmMigrationStatus``).

    Since 5.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostLowLevelProvisioningManagerVmMigrationStatus/
    """

    migration_id: int = attrs.field(
        metadata={"wire": "migrationId", "type": "long", "since": "5.1", "secret": False},
    )
    """Wire name ``migrationId``. Since 5.1."""

    type: str = attrs.field(
        metadata={"wire": "type", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``type``. Since 5.1."""

    source: bool = attrs.field(
        metadata={"wire": "source", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``source``. Since 5.1."""

    considered_successful: bool = attrs.field(
        metadata={"wire": "consideredSuccessful", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``consideredSuccessful``. Since 5.1."""
