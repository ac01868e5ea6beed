# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type RetrieveVStorageObjectRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.id import ID


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RetrieveVStorageObjectRequestType(vmodl.Request):
    """Request type ``RetrieveVStorageObjectRequestType``."""

    id: ID = attrs.field(
        metadata={"wire": "id", "type": "ID", "since": "6.5", "secret": False},
    )
    """Wire name ``id``. Since 6.5."""

    datastore: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "datastore", "type": "ManagedObjectReference", "since": "6.5", "secret": False},
    )
    """Wire name ``datastore``. Since 6.5. Refers to a Datastore."""

    disk_info_flags: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "diskInfoFlags", "type": "string[]", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``diskInfoFlags``. Since 8.0.0.1."""
