# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateVStorageObjectCryptoRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.disk_crypto_spec import DiskCryptoSpec
    from vim25.data.id import ID
    from vim25.data.virtual_machine_profile_spec import VirtualMachineProfileSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateVStorageObjectCryptoRequestType(vmodl.Request):
    """Request type ``UpdateVStorageObjectCryptoRequestType``."""

    id: ID = attrs.field(
        metadata={"wire": "id", "type": "ID", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``id``. Since 7.0.0.0."""

    datastore: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "datastore", "type": "ManagedObjectReference", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``datastore``. Since 7.0.0.0. Refers to a Datastore."""

    profile: list[VirtualMachineProfileSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "profile", "type": "VirtualMachineProfileSpec[]", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``profile``. Since 7.0.0.0."""

    disks_crypto: DiskCryptoSpec | None = attrs.field(
        default=None,
        metadata={"wire": "disksCrypto", "type": "DiskCryptoSpec", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``disksCrypto``. Since 7.0.0.0."""
