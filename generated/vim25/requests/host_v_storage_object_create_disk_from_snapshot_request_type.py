# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type HostVStorageObjectCreateDiskFromSnapshotRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.crypto_spec import CryptoSpec
    from vim25.data.id import ID
    from vim25.data.virtual_machine_profile_spec import VirtualMachineProfileSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVStorageObjectCreateDiskFromSnapshotRequestType(vmodl.Request):
    """Request type ``HostVStorageObjectCreateDiskFromSnapshotRequestType``."""

    id: ID = attrs.field(
        metadata={"wire": "id", "type": "ID", "since": "6.7", "secret": False},
    )
    """Wire name ``id``. Since 6.7."""

    datastore: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "datastore", "type": "ManagedObjectReference", "since": "6.7", "secret": False},
    )
    """Wire name ``datastore``. Since 6.7. Refers to a Datastore."""

    snapshot_id: ID = attrs.field(
        metadata={"wire": "snapshotId", "type": "ID", "since": "6.7", "secret": False},
    )
    """Wire name ``snapshotId``. Since 6.7."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``name``. Since 6.7."""

    profile: list[VirtualMachineProfileSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "profile", "type": "VirtualMachineProfileSpec[]", "since": "6.7", "secret": False},
    )
    """Wire name ``profile``. Since 6.7."""

    crypto: CryptoSpec | None = attrs.field(
        default=None,
        metadata={"wire": "crypto", "type": "CryptoSpec", "since": "6.7", "secret": False},
    )
    """Wire name ``crypto``. Since 6.7."""

    path: str | None = attrs.field(
        default=None,
        metadata={"wire": "path", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``path``. Since 6.7."""

    provisioning_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "provisioningType", "type": "string", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``provisioningType``. Since 8.0.0.1."""
