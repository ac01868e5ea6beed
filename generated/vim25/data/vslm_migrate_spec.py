# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VslmMigrateSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.disk_crypto_spec import DiskCryptoSpec
    from vim25.data.virtual_machine_profile_spec import VirtualMachineProfileSpec
    from vim25.data.vslm_create_spec_backing_spec import VslmCreateSpecBackingSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VslmMigrateSpec(vmodl.DataObject):
    """Data object type ``VslmMigrateSpec`` (vmodl ``vim.vslm.MigrateSpec``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VslmMigrateSpec/
    """

    backing_spec: VslmCreateSpecBackingSpec = attrs.field(
        metadata={"wire": "backingSpec", "type": "VslmCreateSpecBackingSpec", "since": "6.5", "secret": False},
    )
    """Wire name ``backingSpec``. Since 6.5."""

    profile: list[VirtualMachineProfileSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "profile", "type": "VirtualMachineProfileSpec[]", "since": "6.7", "secret": False},
    )
    """Wire name ``profile``. Since 6.7."""

    consolidate: bool | None = attrs.field(
        default=None,
        metadata={"wire": "consolidate", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``consolidate``. Since 6.5."""

    disks_crypto: DiskCryptoSpec | None = attrs.field(
        default=None,
        metadata={"wire": "disksCrypto", "type": "DiskCryptoSpec", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``disksCrypto``. Since 7.0.0.0."""
