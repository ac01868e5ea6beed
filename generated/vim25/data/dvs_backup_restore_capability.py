# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DVSBackupRestoreCapability."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DVSBackupRestoreCapability(vmodl.DataObject):
    """Data object type ``DVSBackupRestoreCapability`` (vmodl
    ``vim.DistributedVirtualSwitch.BackupRestoreCapability``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DVSBackupRestoreCapability/
    """

    backup_restore_supported: bool = attrs.field(
        metadata={"wire": "backupRestoreSupported", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``backupRestoreSupported``. Since 5.1."""
