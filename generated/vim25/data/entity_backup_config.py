# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type EntityBackupConfig."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class EntityBackupConfig(vmodl.DataObject):
    """Data object type ``EntityBackupConfig`` (vmodl ``vim.dvs.EntityBackup.Config``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/EntityBackupConfig/
    """

    entity_type: str = attrs.field(
        metadata={"wire": "entityType", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``entityType``. Since 5.1."""

    config_blob: bytes = attrs.field(
        metadata={"wire": "configBlob", "type": "base64Binary", "since": "5.1", "secret": False},
    )
    """Wire name ``configBlob``. Since 5.1."""

    key: str | None = attrs.field(
        default=None,
        metadata={"wire": "key", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``key``. Since 5.1."""

    name: str | None = attrs.field(
        default=None,
        metadata={"wire": "name", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``name``. Since 5.1."""

    container: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "container", "type": "ManagedObjectReference", "since": "5.1", "secret": False},
    )
    """Wire name ``container``. Since 5.1. Refers to a ManagedEntity."""

    config_version: str | None = attrs.field(
        default=None,
        metadata={"wire": "configVersion", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``configVersion``. Since 5.1."""
