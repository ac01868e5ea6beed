# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type RenameVStorageObjectExRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.id import ID


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RenameVStorageObjectExRequestType(vmodl.Request):
    """Request type ``RenameVStorageObjectExRequestType``."""

    id: ID = attrs.field(
        metadata={"wire": "id", "type": "ID", "since": "8.0.2.0", "secret": False},
    )
    """Wire name ``id``. Since 8.0.2.0."""

    datastore: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "datastore", "type": "ManagedObjectReference", "since": "8.0.2.0", "secret": False},
    )
    """Wire name ``datastore``. Since 8.0.2.0. Refers to a Datastore."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "8.0.2.0", "secret": False},
    )
    """Wire name ``name``. Since 8.0.2.0."""
