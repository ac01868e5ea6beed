# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type DVSRollbackRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.entity_backup_config import EntityBackupConfig


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DVSRollbackRequestType(vmodl.Request):
    """Request type ``DVSRollbackRequestType``."""

    entity_backup: EntityBackupConfig | None = attrs.field(
        default=None,
        metadata={"wire": "entityBackup", "type": "EntityBackupConfig", "since": "5.1", "secret": False},
    )
    """Wire name ``entityBackup``. Since 5.1."""
