# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type AttachDiskRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.id import ID


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AttachDiskRequestType(vmodl.Request):
    """Request type ``AttachDiskRequestType``."""

    disk_id: ID = attrs.field(
        metadata={"wire": "diskId", "type": "ID", "since": "6.5", "secret": False},
    )
    """Wire name ``diskId``. Since 6.5."""

    datastore: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "datastore", "type": "ManagedObjectReference", "since": "6.5", "secret": False},
    )
    """Wire name ``datastore``. Since 6.5. Refers to a Datastore."""

    controller_key: int | None = attrs.field(
        default=None,
        metadata={"wire": "controllerKey", "type": "int", "since": "6.5", "secret": False},
    )
    """Wire name ``controllerKey``. Since 6.5."""

    unit_number: int | None = attrs.field(
        default=None,
        metadata={"wire": "unitNumber", "type": "int", "since": "6.5", "secret": False},
    )
    """Wire name ``unitNumber``. Since 6.5."""
