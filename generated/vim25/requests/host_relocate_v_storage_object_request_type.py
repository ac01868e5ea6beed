# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type HostRelocateVStorageObjectRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.id import ID
    from vim25.data.vslm_relocate_spec import VslmRelocateSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostRelocateVStorageObjectRequestType(vmodl.Request):
    """Request type ``HostRelocateVStorageObjectRequestType``."""

    id: ID = attrs.field(
        metadata={"wire": "id", "type": "ID", "since": "6.5", "secret": False},
    )
    """Wire name ``id``. Since 6.5."""

    datastore: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "datastore", "type": "ManagedObjectReference", "since": "6.5", "secret": False},
    )
    """Wire name ``datastore``. Since 6.5. Refers to a Datastore."""

    spec: VslmRelocateSpec = attrs.field(
        metadata={"wire": "spec", "type": "VslmRelocateSpec", "since": "6.5", "secret": False},
    )
    """Wire name ``spec``. Since 6.5."""
