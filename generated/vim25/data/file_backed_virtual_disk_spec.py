# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type FileBackedVirtualDiskSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_disk_spec import VirtualDiskSpec

if TYPE_CHECKING:
    from vim25.data.crypto_spec import CryptoSpec
    from vim25.data.virtual_machine_profile_spec import VirtualMachineProfileSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FileBackedVirtualDiskSpec(VirtualDiskSpec):
    """Data object type ``FileBackedVirtualDiskSpec`` (vmodl
    ``vim.VirtualDiskManager.FileBackedVirtualDiskSpec``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/FileBackedVirtualDiskSpec/
    """

    capacity_kb: int = attrs.field(
        metadata={"wire": "capacityKb", "type": "long", "since": "2.5", "secret": False},
    )
    """Wire name ``capacityKb``. Since 2.5."""

    profile: list[VirtualMachineProfileSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "profile", "type": "VirtualMachineProfileSpec[]", "since": "5.5", "secret": False},
    )
    """Wire name ``profile``. Since 5.5."""

    crypto: CryptoSpec | None = attrs.field(
        default=None,
        metadata={"wire": "crypto", "type": "CryptoSpec", "since": "6.5", "secret": False},
    )
    """Wire name ``crypto``. Since 6.5."""
