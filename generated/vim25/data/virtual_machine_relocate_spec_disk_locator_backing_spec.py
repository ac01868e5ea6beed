# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineRelocateSpecDiskLocatorBackingSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.crypto_spec import CryptoSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineRelocateSpecDiskLocatorBackingSpec(vmodl.DataObject):
    """Data object type ``VirtualMachineRelocateSpecDiskLocatorBackingSpec`` (vmodl
    ``vim.vm.RelocateSpec.DiskLocator.BackingSpec``).

    Since 7.0.0.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineRelocateSpecDiskLocatorBackingSpec/
    """

    parent: VirtualMachineRelocateSpecDiskLocatorBackingSpec | None = attrs.field(
        default=None,
        metadata={"wire": "parent", "type": "VirtualMachineRelocateSpecDiskLocatorBackingSpec", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``parent``. Since 7.0.0.0."""

    crypto: CryptoSpec | None = attrs.field(
        default=None,
        metadata={"wire": "crypto", "type": "CryptoSpec", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``crypto``. Since 7.0.0.0."""
