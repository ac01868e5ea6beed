# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type HostUpdateVStorageObjectMetadataExRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.id import ID
    from vim25.data.key_value import KeyValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostUpdateVStorageObjectMetadataExRequestType(vmodl.Request):
    """Request type ``HostUpdateVStorageObjectMetadataExRequestType``."""

    id: ID = attrs.field(
        metadata={"wire": "id", "type": "ID", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``id``. Since 7.0.2.0."""

    datastore: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "datastore", "type": "ManagedObjectReference", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``datastore``. Since 7.0.2.0. Refers to a Datastore."""

    metadata: list[KeyValue] | None = attrs.field(
        default=None,
        metadata={"wire": "metadata", "type": "KeyValue[]", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``metadata``. Since 7.0.2.0."""

    delete_keys: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "deleteKeys", "type": "string[]", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``deleteKeys``. Since 7.0.2.0."""
